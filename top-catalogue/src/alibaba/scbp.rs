//! `alibaba.scbp.*`: 97 APIs.

pub use self::account_budget_get::AccountBudgetGet;
pub use self::account_daycost_get::AccountDaycostGet;
pub use self::account_isarrears_get::AccountIsarrearsGet;
pub use self::account_status_get::AccountStatusGet;
pub use self::account_status_update::AccountStatusUpdate;
pub use self::ad_account_balance_get::AdAccountBalanceGet;
pub use self::ad_account_level_get::AdAccountLevelGet;
pub use self::ad_campaign_create::AdCampaignCreate;
pub use self::ad_campaign_create_forbidden_keyword::AdCampaignCreateForbiddenKeyword;
pub use self::ad_campaign_delete::AdCampaignDelete;
pub use self::ad_campaign_delete_forbidden_keyword::AdCampaignDeleteForbiddenKeyword;
pub use self::ad_campaign_find_campaign_effect::AdCampaignFindCampaignEffect;
pub use self::ad_campaign_find_campaign_page::AdCampaignFindCampaignPage;
pub use self::ad_campaign_find_forbidden_keyword::AdCampaignFindForbiddenKeyword;
pub use self::ad_campaign_find_real_cost::AdCampaignFindRealCost;
pub use self::ad_campaign_update::AdCampaignUpdate;
pub use self::ad_customer_find_customer_info::AdCustomerFindCustomerInfo;
pub use self::ad_group_count_ad_group::AdGroupCountAdGroup;
pub use self::ad_group_create_ad_group_batch::AdGroupCreateAdGroupBatch;
pub use self::ad_group_create_forbidden_product::AdGroupCreateForbiddenProduct;
pub use self::ad_group_delete_ad_group_batch::AdGroupDeleteAdGroupBatch;
pub use self::ad_group_delete_forbidden_product::AdGroupDeleteForbiddenProduct;
pub use self::ad_group_find_ad_group::AdGroupFindAdGroup;
pub use self::ad_group_find_forbidden_product::AdGroupFindForbiddenProduct;
pub use self::ad_group_recommend_product::AdGroupRecommendProduct;
pub use self::ad_group_update_ad_group_batch::AdGroupUpdateAdGroupBatch;
pub use self::ad_keyword_add::AdKeywordAdd;
pub use self::ad_keyword_batch_query_keyword_rank_price::AdKeywordBatchQueryKeywordRankPrice;
pub use self::ad_keyword_batchdelete::AdKeywordBatchdelete;
pub use self::ad_keyword_create_keyword_batch::AdKeywordCreateKeywordBatch;
pub use self::ad_keyword_delete::AdKeywordDelete;
pub use self::ad_keyword_delete_keyword_batch::AdKeywordDeleteKeywordBatch;
pub use self::ad_keyword_get::AdKeywordGet;
pub use self::ad_keyword_get_keyword_count_by_query::AdKeywordGetKeywordCountByQuery;
pub use self::ad_keyword_list_campaign_keywords::AdKeywordListCampaignKeywords;
pub use self::ad_keyword_list_relevant_products::AdKeywordListRelevantProducts;
pub use self::ad_keyword_operation_preferential_product::AdKeywordOperationPreferentialProduct;
pub use self::ad_keyword_price_batchupdate::AdKeywordPriceBatchupdate;
pub use self::ad_keyword_price_update::AdKeywordPriceUpdate;
pub use self::ad_keyword_query_keyword_rank_price::AdKeywordQueryKeywordRankPrice;
pub use self::ad_keyword_rank_get::AdKeywordRankGet;
pub use self::ad_keyword_rank_price_batchget::AdKeywordRankPriceBatchget;
pub use self::ad_keyword_rank_price_get::AdKeywordRankPriceGet;
pub use self::ad_keyword_recommend_word::AdKeywordRecommendWord;
pub use self::ad_keyword_status_batchupdate::AdKeywordStatusBatchupdate;
pub use self::ad_keyword_status_update::AdKeywordStatusUpdate;
pub use self::ad_keyword_tag_update::AdKeywordTagUpdate;
pub use self::ad_keyword_update_keyword_price_batch::AdKeywordUpdateKeywordPriceBatch;
pub use self::ad_keyword_update_keyword_status_batch::AdKeywordUpdateKeywordStatusBatch;
pub use self::ad_report_get_account_report::AdReportGetAccountReport;
pub use self::ad_report_get_last_effect_date::AdReportGetLastEffectDate;
pub use self::ad_report_get_product_report::AdReportGetProductReport;
pub use self::ad_report_get_target_report::AdReportGetTargetReport;
pub use self::ad_report_query_keyword_effect::AdReportQueryKeywordEffect;
pub use self::ad_report_query_single_keyword_effect::AdReportQuerySingleKeywordEffect;
pub use self::ad_target_tag_estimate_uv::AdTargetTagEstimateUv;
pub use self::ad_target_tag_find_campaign_target_tag::AdTargetTagFindCampaignTargetTag;
pub use self::ad_target_tag_get_all_enable_tag_list::AdTargetTagGetAllEnableTagList;
pub use self::ad_target_tag_list_recommend_tag::AdTargetTagListRecommendTag;
pub use self::ad_target_tag_merge_campaign_target_tag::AdTargetTagMergeCampaignTargetTag;
pub use self::effect_account_date_get::EffectAccountDateGet;
pub use self::effect_account_list::EffectAccountList;
pub use self::effect_keyword_list::EffectKeywordList;
pub use self::effect_keyword_single_get::EffectKeywordSingleGet;
pub use self::effect_product_report::EffectProductReport;
pub use self::effect_product_single_get::EffectProductSingleGet;
pub use self::keyword_matched_products_get::KeywordMatchedProductsGet;
pub use self::product_group_get::ProductGroupGet;
pub use self::product_list::ProductList;
pub use self::product_preferential_update::ProductPreferentialUpdate;
pub use self::product_status_update::ProductStatusUpdate;
pub use self::reckeyword_search::ReckeywordSearch;
pub use self::reckeyword_sys_get::ReckeywordSysGet;
pub use self::showcase_addproduct::ShowcaseAddproduct;
pub use self::showcase_deleteproduct::ShowcaseDeleteproduct;
pub use self::showcase_list::ShowcaseList;
pub use self::showcase_sort::ShowcaseSort;
pub use self::showcase_status::ShowcaseStatus;
pub use self::showcase_updateproduct::ShowcaseUpdateproduct;
pub use self::tag_add::TagAdd;
pub use self::tag_delete::TagDelete;
pub use self::tag_list::TagList;
pub use self::tag_rename::TagRename;
pub use self::target_ad_campaign_effect::TargetAdCampaignEffect;
pub use self::target_ad_campaign_product_effect::TargetAdCampaignProductEffect;
pub use self::target_ad_campaign_tag_effect::TargetAdCampaignTagEffect;
pub use self::target_ad_plan_add::TargetAdPlanAdd;
pub use self::target_ad_plan_country_id_get::TargetAdPlanCountryIdGet;
pub use self::target_ad_plan_crowd_id_get::TargetAdPlanCrowdIdGet;
pub use self::target_ad_plan_forbidden_word_modify::TargetAdPlanForbiddenWordModify;
pub use self::target_ad_plan_list::TargetAdPlanList;
pub use self::target_ad_plan_operation::TargetAdPlanOperation;
pub use self::target_ad_plan_product_list_get::TargetAdPlanProductListGet;
pub use self::target_ad_plan_tag_get::TargetAdPlanTagGet;
pub use self::target_ad_plan_update::TargetAdPlanUpdate;
pub use self::target_ad_plan_update_products::TargetAdPlanUpdateProducts;
pub use self::target_ad_plan_update_tags::TargetAdPlanUpdateTags;

/// `alibaba.scbp.account.budget.get`
pub mod account_budget_get {
    use crate::prelude::*;

    /// `alibaba.scbp.account.budget.get` (查询日消耗预算)
    ///
    /// <https://open.taobao.com/api.htm?docId=25200&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.account.budget.get",
        response = Option<String>,
        unwrap = "budget",
        idempotent,
        debug
    )]
    pub struct AccountBudgetGet;
}

/// `alibaba.scbp.account.daycost.get`
pub mod account_daycost_get {
    use crate::prelude::*;

    /// `alibaba.scbp.account.daycost.get` (查询今日消耗)
    ///
    /// <https://open.taobao.com/api.htm?docId=25199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.account.daycost.get",
        response = Option<Decimal>,
        unwrap = "day_cost",
        idempotent,
        debug
    )]
    pub struct AccountDaycostGet;
}

/// `alibaba.scbp.account.isarrears.get`
pub mod account_isarrears_get {
    use crate::prelude::*;

    /// `alibaba.scbp.account.isarrears.get` (查询关键词推广账户是否欠款)
    ///
    /// <https://open.taobao.com/api.htm?docId=25440&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.account.isarrears.get",
        response = Option<bool>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AccountIsarrearsGet;
}

/// `alibaba.scbp.account.status.get`
pub mod account_status_get {
    use crate::prelude::*;

    /// `alibaba.scbp.account.status.get` (查询账户级别关键词推广状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=26262&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.account.status.get",
        response = Option<bool>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AccountStatusGet;
}

/// `alibaba.scbp.account.status.update`
pub mod account_status_update {
    use crate::prelude::*;

    /// `alibaba.scbp.account.status.update` (修改账户级别关键词推广状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=26263&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.account.status.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct AccountStatusUpdate {
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开启
        #[top_api(value = "on")]
        On,
        /// 暂停
        #[top_api(value = "off")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.ad.account.balance.get`
pub mod ad_account_balance_get {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.account.balance.get` (查询账户余额)
    ///
    /// <https://open.taobao.com/api.htm?docId=31021&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.account.balance.get",
        response = Option<String>,
        unwrap = "balance",
        idempotent,
        debug
    )]
    pub struct AdAccountBalanceGet;
}

/// `alibaba.scbp.ad.account.level.get`
pub mod ad_account_level_get {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.account.level.get` (查询推广账户等级)
    ///
    /// <https://open.taobao.com/api.htm?docId=31030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.account.level.get",
        response = TopCustLevelDto,
        unwrap = "cust_level_dto",
        idempotent,
        debug
    )]
    pub struct AdAccountLevelGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopCustLevelDto {
        pub level_score: Option<i64>,
        pub growth_level: Option<String>,
    }
}

/// `alibaba.scbp.ad.campaign.create`
pub mod ad_campaign_create {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.create` (创建计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=55180&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.create",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignCreate {
        pub top_context: TopContextDto,
        pub campaign_operation: Option<CampaignOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CampaignOperationDto {
        pub r#type: i64,
        pub title: String,
        pub online_status: Option<i64>,
        pub bid_type: Option<i64>,
        pub min_price: Option<String>,
        pub max_price: Option<String>,
        pub sub_type: Option<String>,
        pub budget: Option<String>,
        pub week_budget_status: Option<WeekBudgetStatus>,
        pub sync_ext_match_conf: SyncExtMatchConf,
    }

    /// The values of `week_budget_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WeekBudgetStatus {
        /// 开启
        #[top_api(value = "on")]
        On,
        /// 关闭
        #[top_api(value = "off")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sync_ext_match_conf`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SyncExtMatchConf {
        /// 开启
        #[top_api(value = "on")]
        On,
        /// 关闭
        #[top_api(value = "off")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.ad.campaign.create.forbidden.keyword`
pub mod ad_campaign_create_forbidden_keyword {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.create.forbidden.keyword` (创建屏蔽词)
    ///
    /// <https://open.taobao.com/api.htm?docId=55212&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.create.forbidden.keyword",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignCreateForbiddenKeyword {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub forbidden_keyword_batch_operation: ForbiddenKeywordBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenKeywordBatchOperationDto {
        #[top_api(required)]
        pub forbidden_keyword_operation_list: Vec<ForbiddenKeywordOperation>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenKeywordOperation {
        pub keyword: String,
    }
}

/// `alibaba.scbp.ad.campaign.delete`
pub mod ad_campaign_delete {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.delete` (删除计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=55179&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.delete",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignDelete {
        pub top_context: TopContextDto,
        pub batch_operation: CampaignBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignBatchOperationDto {
        #[top_api(required)]
        pub campaign_operation_list: Vec<Campaignoperationlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Campaignoperationlist {
        pub id: i64,
    }
}

/// `alibaba.scbp.ad.campaign.delete.forbidden.keyword`
pub mod ad_campaign_delete_forbidden_keyword {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.delete.forbidden.keyword` (删除屏蔽词)
    ///
    /// <https://open.taobao.com/api.htm?docId=55209&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.delete.forbidden.keyword",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignDeleteForbiddenKeyword {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub forbidden_keyword_batch_operation: ForbiddenKeywordBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenKeywordBatchOperationDto {
        #[top_api(required)]
        pub forbidden_keyword_operation_list: Vec<ForbiddenKeywordOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenKeywordOperationDto {
        pub keyword: String,
    }
}

/// `alibaba.scbp.ad.campaign.find.campaign.effect`
pub mod ad_campaign_find_campaign_effect {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.find.campaign.effect` (批量查询计划效果数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=55184&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.find.campaign.effect",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignFindCampaignEffect {
        pub top_context: TopContextDto,
        #[top_api(required, max_items = 999)]
        pub campaign_id_list: Vec<String>,
        pub begin_date: String,
        pub end_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }
}

/// `alibaba.scbp.ad.campaign.find.campaign.page`
pub mod ad_campaign_find_campaign_page {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.find.campaign.page` (分页查询计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=55181&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.find.campaign.page",
        response = AdCampaignFindCampaignPageResponse,
        debug
    )]
    pub struct AdCampaignFindCampaignPage {
        pub top_context: TopContextDto,
        pub campaign_query: CampaignQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryDto {
        pub title: Option<String>,
        pub sub_type: Option<String>,
        pub online_status: Option<i64>,
        pub exact_match: Option<bool>,
        pub type_list: Vec<String>,
        pub cate_id: Option<i64>,
        pub page: Option<i64>,
        pub size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdCampaignFindCampaignPageResponse {
        pub total_count: Option<i64>,
        pub result_list: Vec<CampaignDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignDto {
        pub title: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub online_status: Option<i64>,
        pub settle_status: Option<i64>,
        pub settle_reason: Option<String>,
        pub settle_time: Option<TopDateTime>,
        pub r#type: Option<i64>,
        pub campaign_model: Option<i64>,
        pub top_time: Option<TopDateTime>,
        pub settle_version: Option<i64>,
        pub scene_id: Option<i64>,
        pub properties: Option<String>,
        pub product_line_id: Option<i64>,
        pub member_id: Option<i64>,
        pub cust_id: Option<i64>,
        pub biz_number: Option<i64>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub sub_type: Option<String>,
        pub week_budget_status: Option<WeekBudgetStatus>,
        pub bid_type: Option<i64>,
        pub min_price: Option<String>,
        pub max_price: Option<String>,
        pub budget: Option<String>,
    }

    /// The values of `week_budget_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WeekBudgetStatus {
        /// 开启
        #[top_api(value = "on")]
        On,
        /// 关闭
        #[top_api(value = "off")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.ad.campaign.find.forbidden.keyword`
pub mod ad_campaign_find_forbidden_keyword {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.find.forbidden.keyword` (查询屏蔽词)
    ///
    /// <https://open.taobao.com/api.htm?docId=55000&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.find.forbidden.keyword",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignFindForbiddenKeyword {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub code: Option<String>,
        pub result_list: Vec<AdCampaignFindForbiddenKeywordResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdCampaignFindForbiddenKeywordResult {
        pub campaign_id: Option<i64>,
        pub keyword: Option<String>,
        pub normword: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
    }
}

/// `alibaba.scbp.ad.campaign.find.real.cost`
pub mod ad_campaign_find_real_cost {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.find.real.cost` (批量查询计划消耗数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=55183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.find.real.cost",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignFindRealCost {
        pub top_context: TopContextDto,
        pub campaign_query: Option<CampaignQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryDto {
        pub campaign_id_list: Vec<i64>,
    }
}

/// `alibaba.scbp.ad.campaign.update`
pub mod ad_campaign_update {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.campaign.update` (修改计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=55178&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.campaign.update",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdCampaignUpdate {
        pub top_context: TopContextDto,
        pub campaign_operation: CampaignOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignOperationDto {
        pub online_status: Option<i64>,
        pub title: Option<String>,
        pub id: i64,
        pub bid_type: Option<BidType>,
        pub min_price: Option<String>,
        pub max_price: Option<String>,
        pub budget: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub r#type: i64,
        pub sync_ext_match_conf: Option<SyncExtMatchConf>,
    }

    /// The values of `bid_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BidType {
        /// 智能出价
        #[top_api(value = 1)]
        V1,
        /// 手动出价
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sync_ext_match_conf`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SyncExtMatchConf {
        /// 开启
        #[top_api(value = "on")]
        On,
        /// 关闭
        #[top_api(value = "off")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.ad.customer.find.customer.info`
pub mod ad_customer_find_customer_info {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.customer.find.customer.info` (查询客户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=57920&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.customer.find.customer.info",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AdCustomerFindCustomerInfo {
        pub top_context_dto: TopContextDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_id: Option<i64>,
        pub product_line_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub result: Option<TopCustomerDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopCustomerDto {
        pub currency: Option<String>,
        pub level: Option<i64>,
        pub score: Option<i64>,
        pub star_temp: Option<i64>,
        pub score_temp: Option<i64>,
        pub exchange_rate: Option<String>,
        pub tax_rate: Option<String>,
        pub region: Option<String>,
        /// In cents.
        pub customer_balance: Option<i64>,
    }
}

/// `alibaba.scbp.ad.group.count.ad.group`
pub mod ad_group_count_ad_group {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.count.ad.group` (统计 adgroup 数量)
    ///
    /// <https://open.taobao.com/api.htm?docId=55201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.count.ad.group",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdGroupCountAdGroup {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub ad_group_query: AdGroupQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupQueryDto {
        pub adgroup_online_status: Option<i64>,
        pub feed_online_status: Option<i64>,
        pub min_impr_cnt: Option<i64>,
        pub hot_potential_product: Option<i64>,
    }
}

/// `alibaba.scbp.ad.group.create.ad.group.batch`
pub mod ad_group_create_ad_group_batch {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.create.ad.group.batch` (创建推广单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=55203&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.create.ad.group.batch",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct AdGroupCreateAdGroupBatch {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub ad_group_batch_operation: AdGroupBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupBatchOperationDto {
        #[top_api(required)]
        pub ad_group_operation_list: Vec<AdGroupOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupOperationDto {
        pub product_id: i64,
        pub online_status: Option<i64>,
    }
}

/// `alibaba.scbp.ad.group.create.forbidden.product`
pub mod ad_group_create_forbidden_product {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.create.forbidden.product` (创建屏蔽品)
    ///
    /// <https://open.taobao.com/api.htm?docId=55202&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.create.forbidden.product",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdGroupCreateForbiddenProduct {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub forbidden_product_batch_operation: ForbiddenProductBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenProductBatchOperationDto {
        #[top_api(required)]
        pub forbidden_product_operation_list: Vec<ForbiddenProductOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenProductOperationDto {
        pub product_id: i64,
    }
}

/// `alibaba.scbp.ad.group.delete.ad.group.batch`
pub mod ad_group_delete_ad_group_batch {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.delete.ad.group.batch` (删除推广单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=55206&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.delete.ad.group.batch",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdGroupDeleteAdGroupBatch {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub ad_group_batch_operation: AdGroupBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupBatchOperationDto {
        #[top_api(required)]
        pub ad_group_operation_list: Vec<AdGroupOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupOperationDto {
        pub id: i64,
    }
}

/// `alibaba.scbp.ad.group.delete.forbidden.product`
pub mod ad_group_delete_forbidden_product {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.delete.forbidden.product` (删除屏蔽品)
    ///
    /// <https://open.taobao.com/api.htm?docId=55189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.delete.forbidden.product",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdGroupDeleteForbiddenProduct {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub forbidden_product_batch_operation: ForbiddenProductBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenProductBatchOperationDto {
        #[top_api(required)]
        pub forbidden_product_operation_list: Vec<ForbiddenProductOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenProductOperationDto {
        pub product_id: i64,
    }
}

/// `alibaba.scbp.ad.group.find.ad.group`
pub mod ad_group_find_ad_group {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.find.ad.group` (查询推广组)
    ///
    /// <https://open.taobao.com/api.htm?docId=55205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.find.ad.group",
        response = PageResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AdGroupFindAdGroup {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub ad_group_query: AdGroupQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupQueryDto {
        pub adgroup_online_status: Option<i64>,
        pub product_id: Option<i64>,
        pub group_lv1_id: Option<i64>,
        pub group_lv2_id: Option<i64>,
        pub group_lv3_id: Option<i64>,
        pub cate_lv1_id: Option<i64>,
        pub cate_lv2_id: Option<i64>,
        pub cate_lv3_id: Option<i64>,
        pub campaign_type: Option<i64>,
        pub campaign_status: Option<i64>,
        pub ad_group_id: Option<i64>,
        pub ad_group_status: Option<i64>,
        pub ads_line_id: Option<i64>,
        pub ads_id: Option<i64>,
        pub subject: Option<String>,
        pub owner_member_id: Option<String>,
        pub order_by: Option<String>,
        pub order: Option<String>,
        pub page: Option<i64>,
        pub size: Option<i64>,
        pub paging: Option<bool>,
    }

    /// `PageResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResultDto {
        pub result_list: Vec<AdProductDto>,
        pub total_count: Option<i64>,
        pub key: Option<String>,
    }

    /// `AdProductDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdProductDto {
        pub campaign_id: Option<i64>,
        pub campaign_type: Option<i64>,
        pub campaign_status: Option<i64>,
        pub ad_group_id: Option<i64>,
        pub ad_group_status: Option<i64>,
        pub ads_line_id: Option<i64>,
        pub ads_id: Option<i64>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub product_id: Option<i64>,
        pub subject: Option<String>,
        pub group_lv1_id: Option<i64>,
        pub group_lv2_id: Option<i64>,
        pub group_lv3_id: Option<i64>,
        pub cate_lv1_id: Option<i64>,
        pub cate_lv2_id: Option<i64>,
        pub cate_lv3_id: Option<i64>,
        pub gmt_posting_create: Option<TopDateTime>,
        pub gmt_posting_modified: Option<TopDateTime>,
        pub effect: Option<AdProductEffectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdProductEffectDto {
        pub impr_cnt: Option<i64>,
        pub click_cnt: Option<i64>,
        /// In cents.
        pub cost_amt: Option<i64>,
    }
}

/// `alibaba.scbp.ad.group.find.forbidden.product`
pub mod ad_group_find_forbidden_product {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.find.forbidden.product` (查询屏蔽品)
    ///
    /// <https://open.taobao.com/api.htm?docId=55200&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.find.forbidden.product",
        response = Vec<ForbiddenProductDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdGroupFindForbiddenProduct {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ForbiddenProductDto {
        pub product_id: Option<i64>,
        pub status: Option<i64>,
        pub subject: Option<String>,
        pub img_url: Option<String>,
    }
}

/// `alibaba.scbp.ad.group.recommend.product`
pub mod ad_group_recommend_product {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.recommend.product` (推品)
    ///
    /// <https://open.taobao.com/api.htm?docId=63331&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.recommend.product",
        response = Vec<RecommendProductDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdGroupRecommendProduct {
        pub top_context: TopContextDto,
        pub recommend_query: ProductRecommendQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    /// `ProductRecommendQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductRecommendQueryDto {
        pub page: i64,
        pub size: i64,
        pub tag_list: Vec<String>,
        pub tag_query_type: Option<String>,
        pub sub_type: Option<String>,
        pub create_days: Option<i64>,
    }

    /// `RecommendProductDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendProductDto {
        pub product_id: Option<i64>,
        pub subject: Option<String>,
        pub ads_impr_cnt: Option<i64>,
        pub ads_click_cnt: Option<i64>,
        pub ads_cost_amt: Option<String>,
        pub ads_ctr: Option<String>,
        pub ads_cpc: Option<String>,
        pub web_impr_cnt: Option<i64>,
        pub web_click_cnt: Option<i64>,
        pub web_ctr: Option<String>,
        pub web_rank: Option<i64>,
        pub ads_rank: Option<i64>,
        pub prod_score: Option<String>,
        pub power_score: Option<String>,
        pub blue_sea_score: Option<String>,
        pub gmt_posting_create: Option<String>,
        pub promotion_status: Option<i64>,
        pub superior_prod: Option<i64>,
    }
}

/// `alibaba.scbp.ad.group.update.ad.group.batch`
pub mod ad_group_update_ad_group_batch {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.group.update.ad.group.batch` (修改推广单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=55204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.group.update.ad.group.batch",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdGroupUpdateAdGroupBatch {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub ad_group_batch_operation: AdGroupBatchOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupBatchOperationDto {
        #[top_api(required)]
        pub ad_group_operation_list: Vec<AdGroupOperationDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupOperationDto {
        pub id: i64,
        pub online_status: Option<i64>,
        pub setting_key: Option<String>,
        pub setting_value: Option<String>,
    }
}

/// `alibaba.scbp.ad.keyword.add`
pub mod ad_keyword_add {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.add` (外贸直通车加词)
    ///
    /// <https://open.taobao.com/api.htm?docId=24986&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.add",
        response = AdKeywordAddResponse,
        debug
    )]
    pub struct AdKeywordAdd {
        pub ad_keyword: String,
        pub price_str: String,
        pub tag_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdKeywordAddResponse {
        pub keyword: Option<String>,
        pub is_added: Option<bool>,
        pub invalid_type: Option<String>,
        pub repeat_keyword: Option<String>,
    }
}

/// `alibaba.scbp.ad.keyword.batch.query.keyword.rank.price`
pub mod ad_keyword_batch_query_keyword_rank_price {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.batch.query.keyword.rank.price` (批量查询关键词前五名排价)
    ///
    /// <https://open.taobao.com/api.htm?docId=60494&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.batch.query.keyword.rank.price",
        response = Vec<KeywordRankPriceDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordBatchQueryKeywordRankPrice {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        #[top_api(required, max_items = 5)]
        pub keyword_list: Vec<KeywordInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordInfo {
        pub id: i64,
        pub word: String,
    }

    /// `KeywordRankPriceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordRankPriceDto {
        pub keyword: Option<String>,
        pub price_array: Vec<String>,
    }
}

/// `alibaba.scbp.ad.keyword.batchdelete`
pub mod ad_keyword_batchdelete {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.batchdelete` (外贸直通车批量删除关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=30979&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.batchdelete",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordBatchdelete {
        #[top_api(max_items = 20)]
        pub keyword_id_list: Vec<String>,
    }
}

/// `alibaba.scbp.ad.keyword.create.keyword.batch`
pub mod ad_keyword_create_keyword_batch {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.create.keyword.batch` (关键词添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=55194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.create.keyword.batch",
        response = Vec<ErrorKeyword>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordCreateKeywordBatch {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub keyword_query: KeywordQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordQuery {
        #[top_api(required)]
        pub keyword_list: Vec<KeywordInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordInfo {
        pub word: Option<String>,
        pub price: Option<String>,
        pub online_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorKeyword {
        pub keyword: Option<String>,
        pub r#type: Option<String>,
        pub repeat_keyword: Option<String>,
    }
}

/// `alibaba.scbp.ad.keyword.delete`
pub mod ad_keyword_delete {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.delete` (外贸直通车删除关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=24991&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.delete",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordDelete {
        pub ad_keyword: String,
    }
}

/// `alibaba.scbp.ad.keyword.delete.keyword.batch`
pub mod ad_keyword_delete_keyword_batch {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.delete.keyword.batch` (删除关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=55197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.delete.keyword.batch",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordDeleteKeywordBatch {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub keyword_query: KeywordQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordQuery {
        #[top_api(required)]
        pub keyword_list: Vec<KeywordInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordInfo {
        pub id: i64,
    }
}

/// `alibaba.scbp.ad.keyword.get`
pub mod ad_keyword_get {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.get` (外贸直通车查询关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=24978&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.get",
        response = AdKeywordGetResponse,
        debug
    )]
    pub struct AdKeywordGet {
        pub query_dto: Option<KeywordQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordQuery {
        pub from_date: Option<String>,
        pub inteval: Option<i64>,
        pub is_exact: Option<String>,
        pub keyword: Option<String>,
        pub per_page_size: Option<i64>,
        pub qs_star: Option<String>,
        pub status: Option<String>,
        pub tag_name: Option<String>,
        pub to_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdKeywordGetResponse {
        pub keyword_list: Vec<KeywordResultDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordResultDto {
        /// In yuan.
        pub base_price: Option<String>,
        pub buy_count: Option<String>,
        pub click_cnt: Option<String>,
        /// In yuan.
        pub click_cost_avg: Option<Decimal>,
        /// In yuan.
        pub cost: Option<Decimal>,
        pub ctr: Option<String>,
        pub impression_cnt: Option<String>,
        pub match_count: Option<i64>,
        pub online_time: Option<String>,
        /// In yuan.
        pub price: Option<String>,
        pub qs_star: Option<i64>,
        pub search_count: Option<String>,
        pub status: Option<String>,
        pub tag_list: Vec<String>,
        pub word: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.scbp.ad.keyword.get.keyword.count.by.query`
pub mod ad_keyword_get_keyword_count_by_query {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.get.keyword.count.by.query` (计划关键词数目)
    ///
    /// <https://open.taobao.com/api.htm?docId=55190&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.get.keyword.count.by.query",
        response = Option<i64>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AdKeywordGetKeywordCountByQuery {
        pub top_context: TopContextDto,
        pub campaign_keyword_query: CampaignKeywordQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignKeywordQuery {
        pub norm_word: Option<String>,
        pub word_id_list: Vec<i64>,
        pub campaign_id: Option<i64>,
        pub online_status: Option<i64>,
    }
}

/// `alibaba.scbp.ad.keyword.list.campaign.keywords`
pub mod ad_keyword_list_campaign_keywords {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.list.campaign.keywords` (获取计划关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=55191&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.list.campaign.keywords",
        response = Vec<KeywordDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordListCampaignKeywords {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub campaign_keyword_query: CampaignKeywordQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignKeywordQuery {
        pub r#type: Option<String>,
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub setting_key: Option<String>,
        pub setting_value: Option<String>,
        pub norm_word: Option<String>,
        pub word_id_list: Vec<i64>,
        pub product_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub online_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordDto {
        pub effect: Option<KeywordEffectDto>,
        pub id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modify: Option<TopDateTime>,
        pub product_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub word: Option<String>,
        pub norm_word: Option<String>,
        pub online_status: Option<i64>,
        pub bid_price: Option<String>,
        pub avg_price: Option<String>,
        pub sug_price: Option<String>,
        pub base_price: Option<String>,
        pub qs_star: Option<i64>,
        pub best_match_product: Option<i64>,
        pub relative_products_count: Option<i64>,
        pub search_count: Option<i64>,
        pub buy_count: Option<i64>,
        pub properties: Option<String>,
        pub bid_strategy: Option<BidStrategyDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordEffectDto {
        pub keyword: Option<String>,
        pub stat_date: Option<String>,
        pub impr: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub online_min: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BidStrategyDto {
        pub id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub topn: Option<i64>,
        pub duration: Option<i64>,
        pub product_id: Option<i64>,
        pub discount: Option<i64>,
    }
}

/// `alibaba.scbp.ad.keyword.list.relevant.products`
pub mod ad_keyword_list_relevant_products {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.list.relevant.products` (查询和词匹配的推广产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=60539&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.list.relevant.products",
        response = Vec<RelevantProductDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordListRelevantProducts {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub keyword: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    /// `RelevantProductDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelevantProductDto {
        pub img_url: Option<String>,
        pub qs_star: Option<i64>,
        pub product_id: Option<i64>,
        pub product_name: Option<String>,
        pub reason_list: Vec<String>,
        pub is_preferential: Option<bool>,
        pub ad_group_id: Option<i64>,
    }
}

/// `alibaba.scbp.ad.keyword.operation.preferential.product`
pub mod ad_keyword_operation_preferential_product {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.operation.preferential.product` (操作优推品)
    ///
    /// <https://open.taobao.com/api.htm?docId=60540&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.operation.preferential.product",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordOperationPreferentialProduct {
        pub top_context: TopContextDto,
        pub operation_dto: CampaignTargetingWordSettingOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    /// `CampaignTargetingWordSettingOperationDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CampaignTargetingWordSettingOperationDto {
        pub keyword_id: i64,
        pub operation: Operation,
        pub keyword: String,
        pub campaign_id: i64,
        pub adgroup_id: String,
    }

    /// The values of `operation`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Operation {
        /// 增
        #[top_api(value = "add")]
        Add,
        /// 删
        #[top_api(value = "del")]
        Del,
        /// 改
        #[top_api(value = "mod")]
        Mod,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.ad.keyword.price.batchupdate`
pub mod ad_keyword_price_batchupdate {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.price.batchupdate` (关键词批量改价)
    ///
    /// <https://open.taobao.com/api.htm?docId=30997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.price.batchupdate",
        response = Vec<KeywordErrorResultDto>,
        unwrap = "keyword_error_result_list",
        debug
    )]
    pub struct AdKeywordPriceBatchupdate {
        #[top_api(max_items = 20)]
        pub keyword_update_dto_list: Vec<KeywordUpdateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateDto {
        /// In yuan.
        pub value: String,
        pub keyword_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordErrorResultDto {
        pub reason: Option<String>,
        pub value: Option<String>,
        pub keyword_id: Option<i64>,
    }
}

/// `alibaba.scbp.ad.keyword.price.update`
pub mod ad_keyword_price_update {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.price.update` (关键词改价)
    ///
    /// <https://open.taobao.com/api.htm?docId=24988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.price.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordPriceUpdate {
        pub ad_keyword: String,
        /// In yuan.
        pub price_str: String,
    }
}

/// `alibaba.scbp.ad.keyword.query.keyword.rank.price`
pub mod ad_keyword_query_keyword_rank_price {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.query.keyword.rank.price` (查询关键词前五名排价)
    ///
    /// <https://open.taobao.com/api.htm?docId=55192&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.query.keyword.rank.price",
        response = KeywordRankPriceDto,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordQueryKeywordRankPrice {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub keyword_query: KeywordQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordQuery {
        #[top_api(required)]
        pub keyword_list: Vec<KeywordInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordInfo {
        pub word: String,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordRankPriceDto {
        pub keyword: Option<String>,
        pub company_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub price_list: Vec<i64>,
        /// In yuan.
        pub price_array: Vec<String>,
        pub cust_price_list: Vec<i64>,
        /// In yuan.
        pub cust_price_array: Vec<String>,
    }
}

/// `alibaba.scbp.ad.keyword.rank.get`
pub mod ad_keyword_rank_get {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.rank.get` (获取外贸直通车关键词预估排名)
    ///
    /// <https://open.taobao.com/api.htm?docId=24990&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.rank.get",
        response = Option<i64>,
        unwrap = "rank_location",
        idempotent,
        debug
    )]
    pub struct AdKeywordRankGet {
        pub keyword: String,
    }
}

/// `alibaba.scbp.ad.keyword.rank.price.batchget`
pub mod ad_keyword_rank_price_batchget {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.rank.price.batchget` (外贸直通车关键词前五名批量排价)
    ///
    /// <https://open.taobao.com/api.htm?docId=42298&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.rank.price.batchget",
        response = Vec<KeywordRankPriceDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordRankPriceBatchget {
        pub keyword_request: TopKeywordListDto,
        pub context: Option<ContextDto>,
    }

    /// `TopKeywordListDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopKeywordListDto {
        #[top_api(required)]
        pub keyword_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContextDto {
        pub login_id: Option<String>,
        pub is_admin: Option<bool>,
        pub is_top: Option<bool>,
        pub from: Option<String>,
        pub service_type: Option<String>,
        pub ip: Option<String>,
    }

    /// `KeywordRankPriceDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordRankPriceDto {
        pub keyword: Option<String>,
        pub rank_price_list: Vec<String>,
    }
}

/// `alibaba.scbp.ad.keyword.rank.price.get`
pub mod ad_keyword_rank_price_get {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.rank.price.get` (外贸直通车关键词前五名排价)
    ///
    /// <https://open.taobao.com/api.htm?docId=24992&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.rank.price.get",
        response = Vec<String>,
        unwrap = "rank_price_list",
        idempotent,
        debug
    )]
    pub struct AdKeywordRankPriceGet {
        pub keyword: String,
    }
}

/// `alibaba.scbp.ad.keyword.recommend.word`
pub mod ad_keyword_recommend_word {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.recommend.word` (推词)
    ///
    /// <https://open.taobao.com/api.htm?docId=63333&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.recommend.word",
        response = Vec<AdRecommendWordDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordRecommendWord {
        pub top_context: TopContextDto,
        pub recommend_query: RecommendKeywordQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    /// `RecommendKeywordQueryDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct RecommendKeywordQueryDto {
        pub search_type: SearchType,
        pub campaign_id: Option<i64>,
        pub exact_match: Option<bool>,
        pub keyword: Option<String>,
        pub order_by: Option<String>,
        pub order: Option<String>,
        pub group_id: Option<i64>,
    }

    /// The values of `search_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SearchType {
        /// 系统推荐
        #[top_api(value = 1)]
        V1,
        /// 按词分组推荐
        #[top_api(value = 2)]
        V2,
        /// 按词推荐词
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `AdRecommendWordDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdRecommendWordDto {
        pub keyword: Option<String>,
        pub normal_word: Option<String>,
        pub search_index: Option<i64>,
        pub buy_index: Option<i64>,
        pub star: Option<i64>,
        pub best_product_id: Option<i64>,
        pub suggest_price: Option<String>,
        pub avg_price: Option<String>,
        pub base_price: Option<String>,
    }
}

/// `alibaba.scbp.ad.keyword.status.batchupdate`
pub mod ad_keyword_status_batchupdate {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.status.batchupdate` (批量启动暂停推广词状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=30996&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.status.batchupdate",
        response = Vec<KeywordErrorResultDto>,
        unwrap = "keyword_error_result_list",
        debug
    )]
    pub struct AdKeywordStatusBatchupdate {
        #[top_api(max_items = 20)]
        pub keyword_update_dto_list: Vec<KeywordUpdateDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateDto {
        pub value: String,
        pub keyword_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordErrorResultDto {
        pub reason: Option<String>,
        pub value: Option<String>,
        pub keyword_id: Option<i64>,
    }
}

/// `alibaba.scbp.ad.keyword.status.update`
pub mod ad_keyword_status_update {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.status.update` (关键词启动暂停推广)
    ///
    /// <https://open.taobao.com/api.htm?docId=24987&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.status.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordStatusUpdate {
        #[top_api(max_len = 64)]
        pub ad_keyword: String,
        #[top_api(max_len = 16)]
        pub status: String,
    }
}

/// `alibaba.scbp.ad.keyword.tag.update`
pub mod ad_keyword_tag_update {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.tag.update` (修改关键词所属分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=26258&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.tag.update",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdKeywordTagUpdate {
        #[top_api(required, max_items = 50)]
        pub keyword_id_list: Vec<String>,
        #[top_api(max_items = 50)]
        pub tag_id_list: Vec<String>,
    }
}

/// `alibaba.scbp.ad.keyword.update.keyword.price.batch`
pub mod ad_keyword_update_keyword_price_batch {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.update.keyword.price.batch` (修改关键词价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=55193&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.update.keyword.price.batch",
        response = Vec<ErrorKeyword>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordUpdateKeywordPriceBatch {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub keyword_update_query: KeywordUpdateQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateQuery {
        pub update_type: String,
        pub update_info: Option<KeywordInfo>,
        #[top_api(required)]
        pub keyword_list: Vec<KeywordUpdateQueryKeywordList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordInfo {
        pub id: Option<i64>,
        pub price: Option<String>,
    }

    /// `KeywordInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateQueryKeywordList {
        pub id: i64,
        pub word: Option<String>,
        pub price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorKeyword {
        pub keyword: Option<String>,
        pub r#type: Option<String>,
        pub repeat_keyword: Option<String>,
    }
}

/// `alibaba.scbp.ad.keyword.update.keyword.status.batch`
pub mod ad_keyword_update_keyword_status_batch {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.keyword.update.keyword.status.batch` (修改关键词状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=55211&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.keyword.update.keyword.status.batch",
        response = Vec<ErrorKeyword>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdKeywordUpdateKeywordStatusBatch {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub keyword_update_query: KeywordUpdateQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateQuery {
        pub update_type: Option<String>,
        pub update_info: KeywordInfo,
        #[top_api(required)]
        pub keyword_list: Vec<KeywordUpdateQueryKeywordList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordInfo {
        pub id: Option<i64>,
        pub online_status: i64,
    }

    /// `KeywordInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateQueryKeywordList {
        pub id: i64,
        pub word: Option<String>,
        pub online_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorKeyword {
        pub keyword: Option<String>,
        pub r#type: Option<String>,
        pub repeat_keyword: Option<String>,
    }
}

/// `alibaba.scbp.ad.report.get.account.report`
pub mod ad_report_get_account_report {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.report.get.account.report` (账户报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=55196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.report.get.account.report",
        response = AccountReportDto,
        unwrap = "result",
        debug
    )]
    pub struct AdReportGetAccountReport {
        pub top_context: TopContextDto,
        pub account_report_operation: AccountReportOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountReportOperationDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub date_begin: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_end: Option<String>,
        pub date_range: Option<i64>,
        pub campaign_type: Option<i64>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountReportDto {
        pub account_effect_list: Vec<AccountEffectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountEffectDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub stat_date: Option<String>,
        pub impr: Option<String>,
        pub click: Option<String>,
        pub cost: Option<String>,
        pub online_min: Option<String>,
    }
}

/// `alibaba.scbp.ad.report.get.last.effect.date`
pub mod ad_report_get_last_effect_date {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.report.get.last.effect.date` (获取最近报表生成时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=63332&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.report.get.last.effect.date",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct AdReportGetLastEffectDate {
        pub top_context: TopContextDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }
}

/// `alibaba.scbp.ad.report.get.product.report`
pub mod ad_report_get_product_report {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.report.get.product.report` (产品报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=55198&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.report.get.product.report",
        response = ProductReportDto,
        unwrap = "result",
        debug
    )]
    pub struct AdReportGetProductReport {
        pub top_context: TopContextDto,
        pub product_report_operation: ProductReportOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductReportOperationDto {
        pub key: Option<String>,
        pub get_detail_data: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_begin: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_end: Option<String>,
        pub date_range: Option<i64>,
        pub campaign_type: Option<i64>,
        pub campaign_id: Option<i64>,
        pub order_field: Option<String>,
        pub order_type: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductReportDto {
        pub total_count: Option<i64>,
        pub product_effect_list: Vec<ProductEffectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductEffectDto {
        pub product_id: Option<i64>,
        pub product_name: Option<String>,
        pub img_url: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub stat_date: Option<String>,
        pub impr: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub online_min: Option<i64>,
    }
}

/// `alibaba.scbp.ad.report.get.target.report`
pub mod ad_report_get_target_report {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.report.get.target.report` (定向报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=55208&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.report.get.target.report",
        response = TargetReportDto,
        unwrap = "result",
        debug
    )]
    pub struct AdReportGetTargetReport {
        pub top_context: TopContextDto,
        pub target_report_operation: TargetReportOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetReportOperationDto {
        pub r#type: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_begin: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_end: String,
        pub campaign_type: Option<i64>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetReportDto {
        pub target_effect_list: Vec<TargetEffectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetEffectDto {
        pub subject: Option<String>,
        pub option_value: Option<String>,
        pub tag_ref_type: Option<TagRefType>,
        /// A day as \``yyyy-MM-dd`\`.
        pub stat_date: Option<String>,
        pub impr: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub online_min: Option<i64>,
    }

    /// The values of `tag_ref_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TagRefType {
        /// 地域标签
        #[top_api(value = 13)]
        V13,
        /// 人群标签
        #[top_api(value = 14)]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.scbp.ad.report.query.keyword.effect`
pub mod ad_report_query_keyword_effect {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.report.query.keyword.effect` (关键词报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=55199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.report.query.keyword.effect",
        response = KeywordReportDto,
        unwrap = "result",
        debug
    )]
    pub struct AdReportQueryKeywordEffect {
        pub top_context: TopContextDto,
        pub keyword_report_operation: KeywordReportOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordReportOperationDto {
        pub keyword: Option<String>,
        pub keyword_list: Vec<String>,
        pub get_detail_data: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_begin: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_end: String,
        pub date_range: i64,
        pub campaign_type: Option<i64>,
        pub campaign_id: Option<i64>,
        pub order_field: Option<String>,
        pub order_type: Option<String>,
        pub page_size: i64,
        pub page_index: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordReportDto {
        pub total_count: Option<i64>,
        pub keyword_effect_list: Vec<KeywordEffectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordEffectDto {
        pub keyword: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub stat_date: Option<String>,
        pub impr: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub online_min: Option<i64>,
    }
}

/// `alibaba.scbp.ad.report.query.single.keyword.effect`
pub mod ad_report_query_single_keyword_effect {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.report.query.single.keyword.effect` (单个关键词报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=55210&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.report.query.single.keyword.effect",
        response = KeywordReportDto,
        unwrap = "result",
        debug
    )]
    pub struct AdReportQuerySingleKeywordEffect {
        pub top_context: TopContextDto,
        pub keyword_report_operation: KeywordReportOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordReportOperationDto {
        pub keyword: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_begin: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub date_end: String,
        pub date_range: i64,
        pub campaign_type: Option<i64>,
        pub campaign_id: Option<i64>,
        pub order_field: Option<String>,
        pub order_type: Option<String>,
        pub page_index: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordReportDto {
        pub total_count: Option<i64>,
        pub keyword_effect_list: Vec<KeywordEffectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordEffectDto {
        pub keyword: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub stat_date: Option<String>,
        pub impr: Option<i64>,
        pub click: Option<String>,
        pub cost: Option<String>,
        pub online_min: Option<String>,
    }
}

/// `alibaba.scbp.ad.target.tag.estimate.uv`
pub mod ad_target_tag_estimate_uv {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.target.tag.estimate.uv` (标签人群预估)
    ///
    /// <https://open.taobao.com/api.htm?docId=55182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.target.tag.estimate.uv",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct AdTargetTagEstimateUv {
        pub top_context: TopContextDto,
        pub tag_estimate_operation: TagEstimateOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagEstimateOperationDto {
        #[top_api(required)]
        pub option_values: Vec<String>,
    }
}

/// `alibaba.scbp.ad.target.tag.find.campaign.target.tag`
pub mod ad_target_tag_find_campaign_target_tag {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.target.tag.find.campaign.target.tag` (查询标签数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=55185&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.target.tag.find.campaign.target.tag",
        response = Vec<AdsTargetingTagDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdTargetTagFindCampaignTargetTag {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub target_tag_operation: TargetTagOperationDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetTagOperationDto {
        pub scope: Vec<String>,
        pub price_mode: Option<PriceMode>,
    }

    /// The values of `price_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceMode {
        /// 出价
        #[top_api(value = 0)]
        V0,
        /// 溢价
        #[top_api(value = 1)]
        V1,
        /// 过滤
        #[top_api(value = 2)]
        V2,
        /// 召回
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdsTargetingTagDto {
        pub tag_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub discount: Option<i64>,
        pub option_value: Option<String>,
        pub crowd_name: Option<String>,
        pub effect: Option<AdsEffectDto>,
        pub price_mode: Option<PriceMode>,
        pub product_line_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub tag_ref_type: Option<TagRefType>,
        pub recommend_discount: Option<i64>,
        /// In yuan.
        pub high_impr_price: Option<String>,
    }

    /// The values of `tag_ref_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TagRefType {
        /// 地域标签
        #[top_api(value = 13)]
        V13,
        /// 人群标签
        #[top_api(value = 14)]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdsEffectDto {
        pub impr: Option<i64>,
        pub click: Option<i64>,
        pub cost: Option<i64>,
        pub online_min: Option<i64>,
    }
}

/// `alibaba.scbp.ad.target.tag.get.all.enable.tag.list`
pub mod ad_target_tag_get_all_enable_tag_list {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.target.tag.get.all.enable.tag.list` (查询所有可添加标签信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=57919&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.target.tag.get.all.enable.tag.list",
        response = Vec<AdsTargetingTagDto>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct AdTargetTagGetAllEnableTagList {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdsTargetingTagDto {
        pub level: Option<i64>,
        pub option_value: Option<String>,
        pub name: Option<String>,
        pub desc: Option<String>,
        pub sub_list: Vec<TagDefineDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagDefineDto {
        pub level: Option<i64>,
        pub option_value: Option<String>,
        pub name: Option<String>,
        pub desc: Option<String>,
    }
}

/// `alibaba.scbp.ad.target.tag.list.recommend.tag`
pub mod ad_target_tag_list_recommend_tag {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.target.tag.list.recommend.tag` (给计划推荐标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=65240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.target.tag.list.recommend.tag",
        response = Vec<TargetTagRecommendResultDto>,
        unwrap = "result_list",
        debug
    )]
    pub struct AdTargetTagListRecommendTag {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        pub recommend_query: TargetTagRecommendQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: i64,
    }

    /// `TargetTagRecommendQueryDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetTagRecommendQueryDto {
        pub is_filter_adopted_tag: Option<bool>,
        pub query_mode: Option<String>,
    }

    /// `TargetTagRecommendResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetTagRecommendResultDto {
        pub option_value: Option<String>,
        pub discount: Option<i64>,
        pub score: Option<i64>,
        pub r#type: Option<String>,
        /// In yuan.
        pub high_impr_price: Option<String>,
    }
}

/// `alibaba.scbp.ad.target.tag.merge.campaign.target.tag`
pub mod ad_target_tag_merge_campaign_target_tag {
    use crate::prelude::*;

    /// `alibaba.scbp.ad.target.tag.merge.campaign.target.tag` (标签增删改)
    ///
    /// <https://open.taobao.com/api.htm?docId=55207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.ad.target.tag.merge.campaign.target.tag",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct AdTargetTagMergeCampaignTargetTag {
        pub top_context: TopContextDto,
        pub campaign_id: i64,
        /// JSON as text.
        pub data: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopContextDto {
        pub product_line_id: i64,
        pub product_id: Option<i64>,
    }
}

/// `alibaba.scbp.effect.account.date.get`
pub mod effect_account_date_get {
    use crate::prelude::*;

    /// `alibaba.scbp.effect.account.date.get` (获取最近报表生成时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=24997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.effect.account.date.get",
        response = Option<String>,
        unwrap = "report_date",
        idempotent,
        debug
    )]
    pub struct EffectAccountDateGet;
}

/// `alibaba.scbp.effect.account.list`
pub mod effect_account_list {
    use crate::prelude::*;

    /// `alibaba.scbp.effect.account.list` (账户-报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24979&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.effect.account.list",
        response = EffectAccountListResponse,
        idempotent,
        debug
    )]
    pub struct EffectAccountList {
        pub p4p_account_report_query: AccountQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountQuery {
        pub begin_date: Option<String>,
        pub end_date: Option<String>,
        pub inteval: Option<Inteval>,
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
    }

    /// The values of `inteval`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Inteval {
        /// 指定时间查询
        #[top_api(value = 1)]
        V1,
        /// 最近 7 天
        #[top_api(value = 7)]
        V7,
        /// 最近 30 天
        #[top_api(value = 30)]
        V30,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EffectAccountListResponse {
        pub account_report_list: Vec<AccountEffectDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountEffectDto {
        pub click_cnt: Option<String>,
        pub click_cost_avg: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub ctr: Option<String>,
        pub impression_cnt: Option<String>,
        pub online_time: Option<String>,
        pub stat_date: Option<String>,
    }
}

/// `alibaba.scbp.effect.keyword.list`
pub mod effect_keyword_list {
    use crate::prelude::*;

    /// `alibaba.scbp.effect.keyword.list` (关键词报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24982&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.effect.keyword.list",
        response = EffectKeywordListResponse,
        idempotent,
        debug
    )]
    pub struct EffectKeywordList {
        pub p4p_keyword_report_query: Option<IKeywordQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IKeywordQuery {
        pub end_date: Option<String>,
        pub inteval: i64,
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EffectKeywordListResponse {
        pub keyword_report_list: Vec<AdKeywordEffectDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdKeywordEffectDto {
        pub click_cnt: Option<String>,
        pub click_cost_avg: Option<String>,
        /// In yuan.
        pub cost: Option<Decimal>,
        pub ctr: Option<String>,
        pub impression_cnt: Option<String>,
        pub keyword: Option<String>,
        pub online_time: Option<String>,
    }
}

/// `alibaba.scbp.effect.keyword.single.get`
pub mod effect_keyword_single_get {
    use crate::prelude::*;

    /// `alibaba.scbp.effect.keyword.single.get` (单个关键词效果报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24999&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.effect.keyword.single.get",
        response = EffectKeywordSingleGetResponse,
        debug
    )]
    pub struct EffectKeywordSingleGet {
        pub p4p_keyword_report_query: Option<IKeywordQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IKeywordQuery {
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
        pub end_date: Option<String>,
        pub inteval: Option<i64>,
        pub keyword: String,
        pub begin_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EffectKeywordSingleGetResponse {
        pub keyword_effect_list: Vec<SingleAdKeywordEffectDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleAdKeywordEffectDto {
        pub keyword: Option<String>,
        pub impression_cnt: Option<String>,
        pub stat_date: Option<String>,
        pub click_cost_avg: Option<String>,
        pub online_time: Option<String>,
        pub click_cnt: Option<String>,
        /// In yuan.
        pub cost: Option<Decimal>,
        pub ctr: Option<String>,
    }
}

/// `alibaba.scbp.effect.product.report`
pub mod effect_product_report {
    use crate::prelude::*;

    /// `alibaba.scbp.effect.product.report` (所有产品报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24980&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.effect.product.report",
        response = EffectProductReportResponse,
        debug
    )]
    pub struct EffectProductReport {
        pub p4p_product_report_query: Option<ProductQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductQuery {
        pub end_date: Option<String>,
        pub inteval: i64,
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
        pub order_str: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EffectProductReportResponse {
        pub product_effect_list: Vec<ProductEffectDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductEffectDto {
        pub click_cnt: Option<String>,
        pub click_cost_avg: Option<String>,
        /// In yuan.
        pub cost: Option<Decimal>,
        pub ctr: Option<String>,
        pub impression_cnt: Option<String>,
        pub product_id: Option<i64>,
        pub stat_date: Option<String>,
        pub subject: Option<String>,
    }
}

/// `alibaba.scbp.effect.product.single.get`
pub mod effect_product_single_get {
    use crate::prelude::*;

    /// `alibaba.scbp.effect.product.single.get` (单个产品的报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24998&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.effect.product.single.get",
        response = EffectProductSingleGetResponse,
        debug
    )]
    pub struct EffectProductSingleGet {
        pub p4p_product_report_query: Option<ProductQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductQuery {
        pub inteval: i64,
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
        pub end_date: Option<String>,
        pub begin_date: Option<String>,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EffectProductSingleGetResponse {
        pub s_product_effect_list: Vec<SingleProductEffectDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleProductEffectDto {
        pub subject: Option<String>,
        pub impression_cnt: Option<String>,
        pub stat_date: Option<String>,
        pub product_id: Option<i64>,
        pub click_cost_avg: Option<String>,
        pub click_cnt: Option<String>,
        /// In yuan.
        pub cost: Option<Decimal>,
        pub ctr: Option<String>,
    }
}

/// `alibaba.scbp.keyword.matched.products.get`
pub mod keyword_matched_products_get {
    use crate::prelude::*;

    /// `alibaba.scbp.keyword.matched.products.get` (查询和词匹配的推广产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=25201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.keyword.matched.products.get",
        response = Vec<TopMatchedProductDto>,
        unwrap = "mached_product_list",
        idempotent,
        debug
    )]
    pub struct KeywordMatchedProductsGet {
        pub ad_keyword: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopMatchedProductDto {
        pub is_force_match: Option<String>,
        pub is_preferential: Option<String>,
        pub product_id: Option<i64>,
        pub qs_star: Option<i64>,
        pub subject: Option<String>,
        pub is_offer: Option<IsOffer>,
    }

    /// The values of `is_offer`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOffer {
        /// 产品推广中
        #[top_api(value = "Y")]
        Y,
        /// 产品未推广
        #[top_api(value = "N")]
        N,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.product.group.get`
pub mod product_group_get {
    use crate::prelude::*;

    /// `alibaba.scbp.product.group.get` (查询指定产品分组的下一层子分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=25207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.product.group.get",
        response = Vec<TopProductGroupDto>,
        unwrap = "roduct_group_list",
        idempotent,
        debug
    )]
    pub struct ProductGroupGet {
        pub group_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopProductGroupDto {
        pub group_id: Option<String>,
        pub group_name: Option<String>,
        pub leaf: Option<bool>,
    }
}

/// `alibaba.scbp.product.list`
pub mod product_list {
    use crate::prelude::*;

    /// `alibaba.scbp.product.list` (查询 P4P 产品)
    ///
    /// <https://open.taobao.com/api.htm?docId=25202&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.product.list",
        response = ProductListResponse,
        idempotent,
        debug
    )]
    pub struct ProductList {
        pub group_id: String,
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductListResponse {
        pub product_list: Vec<TopProductDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopProductDto {
        pub product_id: Option<i64>,
        pub status: Option<String>,
        pub subject: Option<String>,
    }
}

/// `alibaba.scbp.product.preferential.update`
pub mod product_preferential_update {
    use crate::prelude::*;

    /// `alibaba.scbp.product.preferential.update` (设置 P4P 产品优先推广状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=26257&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.product.preferential.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ProductPreferentialUpdate {
        pub keyword_id: i64,
        pub product_id: i64,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 设置优推
        #[top_api(value = "Y")]
        Y,
        /// 取消优推
        #[top_api(value = "N")]
        N,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.product.status.update`
pub mod product_status_update {
    use crate::prelude::*;

    /// `alibaba.scbp.product.status.update` (修改 P4P 产品推广状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=26259&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.product.status.update",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct ProductStatusUpdate {
        #[top_api(required, max_items = 50)]
        pub product_id_list: Vec<String>,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开启
        #[top_api(value = "enabled")]
        Enabled,
        /// 暂停
        #[top_api(value = "disabled")]
        Disabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.scbp.reckeyword.search`
pub mod reckeyword_search {
    use crate::prelude::*;

    /// `alibaba.scbp.reckeyword.search` (推荐词-词推词)
    ///
    /// <https://open.taobao.com/api.htm?docId=24984&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.reckeyword.search",
        response = ReckeywordSearchResponse,
        idempotent,
        debug
    )]
    pub struct ReckeywordSearch {
        pub query_dto: Option<RecKeywordQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecKeywordQuery {
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
        pub keyword: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReckeywordSearchResponse {
        pub result_list: Vec<RecKeywordDto>,
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecKeywordDto {
        /// In yuan.
        pub avg_price: Option<String>,
        pub word: Option<String>,
        pub buy_count: Option<String>,
        pub search_count: Option<String>,
    }
}

/// `alibaba.scbp.reckeyword.sys.get`
pub mod reckeyword_sys_get {
    use crate::prelude::*;

    /// `alibaba.scbp.reckeyword.sys.get` (系统推荐)
    ///
    /// <https://open.taobao.com/api.htm?docId=25004&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.reckeyword.sys.get",
        response = ReckeywordSysGetResponse,
        debug
    )]
    pub struct ReckeywordSysGet {
        pub query_dto: Option<RecKeywordQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecKeywordQuery {
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReckeywordSysGetResponse {
        pub total_num: Option<i64>,
        pub total_page: Option<i64>,
        pub result_list: Vec<RecKeywordDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecKeywordDto {
        pub is_added: Option<String>,
        pub qs_star: Option<i64>,
        pub match_count: Option<i64>,
        /// In yuan.
        pub avg_price: Option<String>,
        /// In yuan.
        pub base_price: Option<String>,
        pub word: Option<String>,
        pub buy_count: Option<String>,
        pub search_count: Option<String>,
    }
}

/// `alibaba.scbp.showcase.addproduct`
pub mod showcase_addproduct {
    use crate::prelude::*;

    /// `alibaba.scbp.showcase.addproduct` (批量添加橱窗商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=40964&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.showcase.addproduct",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ShowcaseAddproduct {
        #[top_api(required, max_items = 20)]
        pub product_id_list: Vec<String>,
    }
}

/// `alibaba.scbp.showcase.deleteproduct`
pub mod showcase_deleteproduct {
    use crate::prelude::*;

    /// `alibaba.scbp.showcase.deleteproduct` (批量删除橱窗商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=40963&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.showcase.deleteproduct",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ShowcaseDeleteproduct {
        #[top_api(required, max_items = 20)]
        pub window_id_list: Vec<String>,
    }
}

/// `alibaba.scbp.showcase.list`
pub mod showcase_list {
    use crate::prelude::*;

    /// `alibaba.scbp.showcase.list` (橱窗查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=40938&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.showcase.list",
        response = Vec<Showcase>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct ShowcaseList {
        pub per_page_size: Option<i64>,
        pub to_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Showcase {
        pub id: Option<i64>,
        pub product_id: Option<i64>,
        pub subject: Option<String>,
        pub image_url: Option<String>,
        pub valid: Option<bool>,
    }
}

/// `alibaba.scbp.showcase.sort`
pub mod showcase_sort {
    use crate::prelude::*;

    /// `alibaba.scbp.showcase.sort` (橱窗顺序变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=40996&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.showcase.sort",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ShowcaseSort {
        pub window_id: i64,
        pub source_order: i64,
        pub target_order: i64,
    }
}

/// `alibaba.scbp.showcase.status`
pub mod showcase_status {
    use crate::prelude::*;

    /// `alibaba.scbp.showcase.status` (橱窗状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=40936&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.showcase.status",
        response = ShowcaseStatusResponse,
        debug
    )]
    pub struct ShowcaseStatus;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowcaseStatusResponse {
        pub total_count: Option<i64>,
        pub current_count: Option<i64>,
    }
}

/// `alibaba.scbp.showcase.updateproduct`
pub mod showcase_updateproduct {
    use crate::prelude::*;

    /// `alibaba.scbp.showcase.updateproduct` (替换橱窗商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=40997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.showcase.updateproduct",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct ShowcaseUpdateproduct {
        pub window_id: i64,
        pub new_product_id: i64,
    }
}

/// `alibaba.scbp.tag.add`
pub mod tag_add {
    use crate::prelude::*;

    /// `alibaba.scbp.tag.add` (创建关键词分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=24985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.tag.add",
        response = Option<String>,
        unwrap = "tag_name",
        debug
    )]
    pub struct TagAdd {
        pub tag_name: String,
    }
}

/// `alibaba.scbp.tag.delete`
pub mod tag_delete {
    use crate::prelude::*;

    /// `alibaba.scbp.tag.delete` (删除关键词分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=25196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.tag.delete",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TagDelete {
        pub tag_name: String,
    }
}

/// `alibaba.scbp.tag.list`
pub mod tag_list {
    use crate::prelude::*;

    /// `alibaba.scbp.tag.list` (查询所有分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=24981&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.tag.list",
        response = Vec<TagGroup>,
        unwrap = "tag_list",
        idempotent,
        debug
    )]
    pub struct TagList;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagGroup {
        pub count: Option<i64>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `alibaba.scbp.tag.rename`
pub mod tag_rename {
    use crate::prelude::*;

    /// `alibaba.scbp.tag.rename` (重命名关键词分组)
    ///
    /// <https://open.taobao.com/api.htm?docId=25197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.tag.rename",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TagRename {
        pub tag_name: String,
        pub new_tag_name: String,
    }
}

/// `alibaba.scbp.target.ad.campaign.effect`
pub mod target_ad_campaign_effect {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.campaign.effect` (定向推广-获取计划维度推广效果)
    ///
    /// <https://open.taobao.com/api.htm?docId=41334&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.campaign.effect",
        response = Vec<TopP4pQuickCampaignEffectView>,
        unwrap = "effect_list",
        debug
    )]
    pub struct TargetAdCampaignEffect {
        pub interval: i64,
        pub end_date: Option<String>,
        pub begin_date: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickCampaignEffectView {
        pub online_time: Option<String>,
        pub cpc: Option<String>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub click_cnt: Option<String>,
        pub impression_cnt: Option<String>,
        pub date: Option<String>,
    }
}

/// `alibaba.scbp.target.ad.campaign.product.effect`
pub mod target_ad_campaign_product_effect {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.campaign.product.effect` (定向推广-获取计划中产品推广效果)
    ///
    /// <https://open.taobao.com/api.htm?docId=41333&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.campaign.product.effect",
        response = TargetAdCampaignProductEffectResponse,
        debug
    )]
    pub struct TargetAdCampaignProductEffect {
        pub top_p4p_quick_effect_query: TopP4pQuickEffectQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickEffectQuery {
        pub end_date: Option<String>,
        pub begin_date: Option<String>,
        pub interval: i64,
        pub to_page: i64,
        pub per_page_size: i64,
        pub order_type: Option<String>,
        pub order_field: Option<String>,
        pub product_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetAdCampaignProductEffectResponse {
        pub product_list: Vec<TopP4pQuickProductEffectView>,
        pub total_page: Option<i64>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickProductEffectView {
        pub product_name: Option<String>,
        pub product_id: Option<i64>,
        pub cpc: Option<String>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub click_cnt: Option<String>,
        pub impression_cnt: Option<String>,
    }
}

/// `alibaba.scbp.target.ad.campaign.tag.effect`
pub mod target_ad_campaign_tag_effect {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.campaign.tag.effect` (定向推广-获取推广计划定向效果数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=41332&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.campaign.tag.effect",
        response = TargetAdCampaignTagEffectResponse,
        debug
    )]
    pub struct TargetAdCampaignTagEffect {
        pub top_p4p_quick_effect_query: Option<TopP4pQuickEffectQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickEffectQuery {
        #[top_api(secret)]
        pub campaign_title: Option<String>,
        pub tag_type: String,
        pub tag_label: Option<i64>,
        pub end_date: Option<String>,
        pub begin_date: Option<String>,
        pub interval: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetAdCampaignTagEffectResponse {
        pub effect_list: Vec<TopP4pQuickTagEffectView>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickTagEffectView {
        pub tag_id: Option<String>,
        #[top_api(secret)]
        pub tag_name: Option<String>,
        pub cpc: Option<String>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub click_cnt: Option<String>,
        pub impression_cnt: Option<String>,
    }
}

/// `alibaba.scbp.target.ad.plan.add`
pub mod target_ad_plan_add {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.add` (定向推广-新建计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=41280&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.add",
        response = Option<i64>,
        unwrap = "campaign_id",
        debug
    )]
    pub struct TargetAdPlanAdd {
        pub top_p4p_basic_quick_campaign: Option<BasicQuickCampaign>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasicQuickCampaign {
        pub max_price: String,
        pub min_price: String,
        pub budget: i64,
        pub title: String,
    }
}

/// `alibaba.scbp.target.ad.plan.country.id.get`
pub mod target_ad_plan_country_id_get {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.country.id.get` (定向推广-国家标签 ID 获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=41338&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.country.id.get",
        response = Vec<RegionView>,
        unwrap = "region_list",
        idempotent,
        debug
    )]
    pub struct TargetAdPlanCountryIdGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionView {
        pub country_list: Vec<CountryView>,
        pub region_cn_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CountryView {
        pub country_cn_name: Option<String>,
        pub country_id: Option<String>,
    }
}

/// `alibaba.scbp.target.ad.plan.crowd.id.get`
pub mod target_ad_plan_crowd_id_get {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.crowd.id.get` (定向推广-人群标签 ID 获取(店铺老客、优选人群))
    ///
    /// <https://open.taobao.com/api.htm?docId=41337&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.crowd.id.get",
        response = Vec<CrowdView>,
        unwrap = "result_list",
        idempotent,
        debug
    )]
    pub struct TargetAdPlanCrowdIdGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdView {
        pub crowd_list: Vec<CrowdInfo>,
        pub crowd_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdInfo {
        pub crowd_name: Option<String>,
        pub crowd_id: Option<String>,
        pub estimate_count_list: Vec<i64>,
    }
}

/// `alibaba.scbp.target.ad.plan.forbidden.word.modify`
pub mod target_ad_plan_forbidden_word_modify {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.forbidden.word.modify` (定向推广-新增或删除屏蔽词)
    ///
    /// <https://open.taobao.com/api.htm?docId=41341&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.forbidden.word.modify",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TargetAdPlanForbiddenWordModify {
        pub top_p4p_quick_forbidden_word: TopP4pQuickForbiddenWordDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickForbiddenWordDto {
        #[top_api(required)]
        pub forbidden_word: Vec<String>,
        pub action: Action,
        pub campaign_id: i64,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 新增屏蔽词
        #[top_api(value = 1)]
        V1,
        /// 删除屏蔽词
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.scbp.target.ad.plan.list`
pub mod target_ad_plan_list {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.list` (定向推广-查询定向推广计划列表并返回计划基础信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41340&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.list",
        response = TargetAdPlanListResponse,
        idempotent,
        debug
    )]
    pub struct TargetAdPlanList {
        pub top_p4p_quick_campaign_query: TopP4pQuickCampaignQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickCampaignQueryDto {
        pub to_page: i64,
        pub per_page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetAdPlanListResponse {
        pub quick_campaign_list: Vec<TopP4pBasicQuickCampaignView>,
        pub total_page: Option<i64>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pBasicQuickCampaignView {
        pub forbidden_words: Vec<String>,
        pub budget: Option<i64>,
        pub max_price: Option<String>,
        pub min_price: Option<String>,
        pub product_count: Option<i64>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub campaign_id: Option<i64>,
    }
}

/// `alibaba.scbp.target.ad.plan.operation`
pub mod target_ad_plan_operation {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.operation` (定向推广-计划开启/暂停/删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=41300&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.operation",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct TargetAdPlanOperation {
        pub top_p4p_modify_quick_campaign_d_t_o: TopP4pModifyQuickCampaignDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pModifyQuickCampaignDto {
        pub action: Action,
        pub campaign_id: i64,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 计划暂停
        #[top_api(value = 0)]
        V0,
        /// 计划开启
        #[top_api(value = 1)]
        V1,
        /// 计划删除
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.scbp.target.ad.plan.product.list.get`
pub mod target_ad_plan_product_list_get {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.product.list.get` (定向推广-获取推广计划产品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=41336&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.product.list.get",
        response = TargetAdPlanProductListGetResponse,
        debug
    )]
    pub struct TargetAdPlanProductListGet {
        pub top_p4p_quick_product_query: TopP4pQuickProductQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickProductQuery {
        pub campaign_id: i64,
        pub to_page: i64,
        pub per_page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetAdPlanProductListGetResponse {
        pub product_list: Vec<TopP4pQuickCampaignProductView>,
        pub total_page: Option<i64>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pQuickCampaignProductView {
        pub effect7d: Option<Effect7d>,
        pub product_name: Option<String>,
        pub product_id: Option<i64>,
        pub display_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Effect7d {
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub click: Option<String>,
        pub impr: Option<String>,
    }
}

/// `alibaba.scbp.target.ad.plan.tag.get`
pub mod target_ad_plan_tag_get {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.tag.get` (定向推广-获取计划的定向溢价数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=41335&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.tag.get",
        response = TopP4pCampaignTargetingTagView,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TargetAdPlanTagGet {
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pCampaignTargetingTagView {
        pub country_tag_list: Vec<CountryTagView>,
        pub crowd_tag_list: Vec<CrowdTagView>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CountryTagView {
        pub effect: Option<Effect7d>,
        pub discount: Option<i64>,
        pub tag_name: Option<String>,
        pub tag_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Effect7d {
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub click: Option<String>,
        pub impr: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdTagView {
        pub tag_name: Option<String>,
        pub tag_id: Option<String>,
        pub discount: Option<i64>,
        pub effect: Option<Effect7d>,
        pub crowd_type: Option<String>,
    }
}

/// `alibaba.scbp.target.ad.plan.update`
pub mod target_ad_plan_update {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.update` (定向推广-更新推广计划的基础信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=41339&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TargetAdPlanUpdate {
        pub top_p4p_basic_quick_campaign: TopP4pBasicQuickCampaign,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pBasicQuickCampaign {
        pub max_price: Option<String>,
        pub min_price: Option<String>,
        pub budget: Option<i64>,
        pub title: Option<String>,
        pub campaign_id: i64,
    }
}

/// `alibaba.scbp.target.ad.plan.update.products`
pub mod target_ad_plan_update_products {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.update.products` (定向推广 按照 id 操作推广计划的产品，包括新增，删
    /// 除和更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=41362&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.update.products",
        response = Vec<i64>,
        unwrap = "product_id_list",
        debug
    )]
    pub struct TargetAdPlanUpdateProducts {
        pub param_top_p4p_modify_quick_campaign_product_d_t_o: TopP4pModifyQuickCampaignProductDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pModifyQuickCampaignProductDto {
        pub action: Action,
        pub campaign_id: i64,
        #[top_api(required)]
        pub product_id_list: Vec<i64>,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 商品暂停
        #[top_api(value = 0)]
        V0,
        /// 商品开启
        #[top_api(value = 1)]
        V1,
        /// 新增商品
        #[top_api(value = 2)]
        V2,
        /// 删除商品
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.scbp.target.ad.plan.update.tags`
pub mod target_ad_plan_update_tags {
    use crate::prelude::*;

    /// `alibaba.scbp.target.ad.plan.update.tags` (定向推广 按照 id 操作推广计划的定向溢价标签，包括新增，
    /// 删除和更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=41363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.scbp.target.ad.plan.update.tags",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct TargetAdPlanUpdateTags {
        pub param_top_p4p_modify_quick_campaign_tag_d_t_o: Option<TopP4pModifyQuickCampaignTagDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopP4pModifyQuickCampaignTagDto {
        pub action: Option<Action>,
        pub bid_rate: Option<i64>,
        pub campaign_id: Option<i64>,
        pub option_value: Option<String>,
        pub tag_id: Option<i64>,
        pub tag_type: Option<i64>,
    }

    /// The values of `action`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 修改定向溢价
        #[top_api(value = 1)]
        V1,
        /// 创建定向标签
        #[top_api(value = 2)]
        V2,
        /// 删除定向标签
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
