//! `taobao.simba.*`: 107 APIs.

pub use self::account_balance_get::AccountBalanceGet;
pub use self::adgroup_add::AdgroupAdd;
pub use self::adgroup_delete::AdgroupDelete;
pub use self::adgroup_mobilediscount_delete::AdgroupMobilediscountDelete;
pub use self::adgroup_mobilediscount_update::AdgroupMobilediscountUpdate;
pub use self::adgroup_onlineitemsvon_get::AdgroupOnlineitemsvonGet;
pub use self::adgroup_update::AdgroupUpdate;
pub use self::adgroupids_changed_get::AdgroupidsChangedGet;
pub use self::adgroupids_deleted_get::AdgroupidsDeletedGet;
pub use self::adgroups_changed_get::AdgroupsChangedGet;
pub use self::adgroups_item_exist::AdgroupsItemExist;
pub use self::adgroupsbyadgroupids_get::AdgroupsbyadgroupidsGet;
pub use self::adgroupsbycampaignid_get::AdgroupsbycampaignidGet;
pub use self::bidword_pricetools::BidwordPricetools;
pub use self::campaign_add::CampaignAdd;
pub use self::campaign_area_get::CampaignAreaGet;
pub use self::campaign_area_update::CampaignAreaUpdate;
pub use self::campaign_areaoptions_get::CampaignAreaoptionsGet;
pub use self::campaign_budget_get::CampaignBudgetGet;
pub use self::campaign_budget_update::CampaignBudgetUpdate;
pub use self::campaign_platform_get::CampaignPlatformGet;
pub use self::campaign_platform_update::CampaignPlatformUpdate;
pub use self::campaign_schedule_get::CampaignScheduleGet;
pub use self::campaign_schedule_update::CampaignScheduleUpdate;
pub use self::campaign_timetemplate_find::CampaignTimetemplateFind;
pub use self::campaign_update::CampaignUpdate;
pub use self::campaigns_get::CampaignsGet;
pub use self::creative_add::CreativeAdd;
pub use self::creative_delete::CreativeDelete;
pub use self::creative_update::CreativeUpdate;
pub use self::creativeids_deleted_get::CreativeidsDeletedGet;
pub use self::creatives_changed_get::CreativesChangedGet;
pub use self::creatives_get::CreativesGet;
pub use self::customers_authorized_get::CustomersAuthorizedGet;
pub use self::customers_sid_get::CustomersSidGet;
pub use self::hour_report_account_get::HourReportAccountGet;
pub use self::hour_report_adgroup_get::HourReportAdgroupGet;
pub use self::hour_report_campaign_get::HourReportCampaignGet;
pub use self::insight_catsdata_get::InsightCatsdataGet;
pub use self::insight_catsforecastnew_get::InsightCatsforecastnewGet;
pub use self::insight_catsinfo_get::InsightCatsinfoGet;
pub use self::insight_catstopwordnew_get::InsightCatstopwordnewGet;
pub use self::insight_catsworddata_get::InsightCatsworddataGet;
pub use self::insight_relatedwords_get::InsightRelatedwordsGet;
pub use self::insight_wordsareadata_get::InsightWordsareadataGet;
pub use self::insight_wordsdata_get::InsightWordsdataGet;
pub use self::insight_wordspricedata_get::InsightWordspricedataGet;
pub use self::insight_wordssubdata_get::InsightWordssubdataGet;
pub use self::keyword_add::KeywordAdd;
pub use self::keyword_findbyadgroupid::KeywordFindbyadgroupid;
pub use self::keyword_findbyids::KeywordFindbyids;
pub use self::keyword_update::KeywordUpdate;
pub use self::keywordids_changed_get::KeywordidsChangedGet;
pub use self::keywordids_deleted_get::KeywordidsDeletedGet;
pub use self::keywords_changed_get::KeywordsChangedGet;
pub use self::keywords_delete::KeywordsDelete;
pub use self::keywords_pricevon_set::KeywordsPricevonSet;
pub use self::keywords_qscore_get::KeywordsQscoreGet;
pub use self::keywords_qscore_split_get::KeywordsQscoreSplitGet;
pub use self::keywords_realtime_ranking_batch_get::KeywordsRealtimeRankingBatchGet;
pub use self::keywords_recommend_get::KeywordsRecommendGet;
pub use self::keywordsbyadgroupid_get::KeywordsbyadgroupidGet;
pub use self::keywordsbykeywordids_get::KeywordsbykeywordidsGet;
pub use self::keywordscat_qscore_get::KeywordscatQscoreGet;
pub use self::keywordsvon_add::KeywordsvonAdd;
pub use self::login_authsign_get::LoginAuthsignGet;
pub use self::report_city_get::ReportCityGet;
pub use self::rpt_adgroupbase_get::RptAdgroupbaseGet;
pub use self::rpt_adgroupcreativebase_get::RptAdgroupcreativebaseGet;
pub use self::rpt_adgroupcreativeeffect_get::RptAdgroupcreativeeffectGet;
pub use self::rpt_adgroupeffect_get::RptAdgroupeffectGet;
pub use self::rpt_adgroupkeywordbase_get::RptAdgroupkeywordbaseGet;
pub use self::rpt_adgroupkeywordeffect_get::RptAdgroupkeywordeffectGet;
pub use self::rpt_campadgroupbase_get::RptCampadgroupbaseGet;
pub use self::rpt_campadgroupeffect_get::RptCampadgroupeffectGet;
pub use self::rpt_campaignbase_get::RptCampaignbaseGet;
pub use self::rpt_campaigneffect_get::RptCampaigneffectGet;
pub use self::rpt_custbase_get::RptCustbaseGet;
pub use self::rpt_custeffect_get::RptCusteffectGet;
pub use self::rpt_targetingtag_get::RptTargetingtagGet;
pub use self::rpt_targetingtagbase_get::RptTargetingtagbaseGet;
pub use self::rpt_targetingtageffect_get::RptTargetingtageffectGet;
pub use self::rtrpt_adgroup_get::RtrptAdgroupGet;
pub use self::rtrpt_bidword_get::RtrptBidwordGet;
pub use self::rtrpt_campaign_get::RtrptCampaignGet;
pub use self::rtrpt_creative_get::RtrptCreativeGet;
pub use self::rtrpt_cust_get::RtrptCustGet;
pub use self::rtrpt_targetingtag_get::RtrptTargetingtagGet;
pub use self::salestar_adgroup_add::SalestarAdgroupAdd;
pub use self::salestar_adgroup_delete::SalestarAdgroupDelete;
pub use self::salestar_adgroup_findbycampid::SalestarAdgroupFindbycampid;
pub use self::salestar_adgroup_update::SalestarAdgroupUpdate;
pub use self::salestar_campaign_budget_update::SalestarCampaignBudgetUpdate;
pub use self::salestar_creative_add::SalestarCreativeAdd;
pub use self::salestar_creative_delete::SalestarCreativeDelete;
pub use self::salestar_creative_update::SalestarCreativeUpdate;
pub use self::salestar_creatives_get::SalestarCreativesGet;
pub use self::salestar_keywords_delete::SalestarKeywordsDelete;
pub use self::salestar_keywords_qscore_split_get::SalestarKeywordsQscoreSplitGet;
pub use self::salestar_keywords_recommend_get::SalestarKeywordsRecommendGet;
pub use self::searchcrowd_batch_add::SearchcrowdBatchAdd;
pub use self::searchtagtemplate_get::SearchtagtemplateGet;
pub use self::serchcrowd_batch_delete::SerchcrowdBatchDelete;
pub use self::serchcrowd_get::SerchcrowdGet;
pub use self::serchcrowd_price_batch_update::SerchcrowdPriceBatchUpdate;
pub use self::serchcrowd_state_batch_update::SerchcrowdStateBatchUpdate;
pub use self::tools_items_top_get::ToolsItemsTopGet;

/// `taobao.simba.account.balance.get`
pub mod account_balance_get {
    use crate::prelude::*;

    /// `taobao.simba.account.balance.get` (获取实时余额，”元”为单位)
    ///
    /// <https://open.taobao.com/api.htm?docId=10551&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.account.balance.get",
        response = Option<String>,
        unwrap = "balance",
        idempotent,
        debug
    )]
    pub struct AccountBalanceGet {
        #[top_api(secret)]
        pub nick: Option<String>,
    }
}

/// `taobao.simba.adgroup.add`
pub mod adgroup_add {
    use crate::prelude::*;

    /// `taobao.simba.adgroup.add` (创建一个推广组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10541&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroup.add",
        response = AdGroup,
        unwrap = "adgroup",
        debug
    )]
    pub struct AdgroupAdd {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub item_id: i64,
        /// In cents.
        pub default_price: i64,
        #[top_api(max_len = 40)]
        pub title: String,
        pub img_url: String,
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        /// In cents.
        pub default_price: Option<i64>,
        /// In cents.
        pub nonsearch_max_price: Option<i64>,
        pub is_nonsearch_default_price: Option<bool>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.adgroup.delete`
pub mod adgroup_delete {
    use crate::prelude::*;

    /// `taobao.simba.adgroup.delete` (删除一个推广组)
    ///
    /// <https://open.taobao.com/api.htm?docId=10540&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroup.delete",
        response = AdGroup,
        unwrap = "adgroup",
        debug
    )]
    pub struct AdgroupDelete {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        /// In cents.
        pub default_price: Option<i64>,
        /// In cents.
        pub nonsearch_max_price: Option<i64>,
        pub is_nonsearch_default_price: Option<bool>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.adgroup.mobilediscount.delete`
pub mod adgroup_mobilediscount_delete {
    use crate::prelude::*;

    /// `taobao.simba.adgroup.mobilediscount.delete` (批量删除 adgroup 的移动溢价)
    ///
    /// <https://open.taobao.com/api.htm?docId=25655&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroup.mobilediscount.delete",
        response = AdgroupMobilediscountDeleteResponse,
        debug
    )]
    pub struct AdgroupMobilediscountDelete {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required, max_items = 200)]
        pub adgroup_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupMobilediscountDeleteResponse {
        pub result: Option<i64>,
        pub key: Option<String>,
        pub message: Option<String>,
    }
}

/// `taobao.simba.adgroup.mobilediscount.update`
pub mod adgroup_mobilediscount_update {
    use crate::prelude::*;

    /// `taobao.simba.adgroup.mobilediscount.update` (对推广组进行单独移动溢价)
    ///
    /// <https://open.taobao.com/api.htm?docId=25656&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroup.mobilediscount.update",
        response = AdgroupMobilediscountUpdateResponse,
        debug
    )]
    pub struct AdgroupMobilediscountUpdate {
        #[top_api(required, max_items = 200)]
        pub adgroup_ids: Vec<String>,
        #[top_api(secret)]
        pub mobile_discount: i64,
        #[top_api(secret)]
        pub nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupMobilediscountUpdateResponse {
        pub result: Option<i64>,
        pub message: Option<String>,
        pub key: Option<String>,
    }
}

/// `taobao.simba.adgroup.onlineitemsvon.get`
pub mod adgroup_onlineitemsvon_get {
    use crate::prelude::*;

    /// `taobao.simba.adgroup.onlineitemsvon.get` (获取用户上架在线销售的全部宝贝)
    ///
    /// <https://open.taobao.com/api.htm?docId=21680&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.item_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroup.onlineitemsvon.get",
        response = SubwayItemPartition,
        unwrap = "page_item",
        idempotent,
        debug
    )]
    pub struct AdgroupOnlineitemsvonGet {
        pub product_id: Option<ProductId>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub order_field: Option<String>,
        pub order_by: Option<bool>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    /// The values of `product_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductId {
        /// 标准推广
        #[top_api(value = 101_001_005)]
        V101001005,
        /// 销量明星推广
        #[top_api(value = 101_001_014)]
        V101001014,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubwayItemPartition {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub item_list: Vec<SubwayItem>,
        pub order_field: Option<String>,
        pub order_by: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubwayItem {
        pub title: Option<String>,
        pub num_id: Option<i64>,
        pub price: Option<String>,
        pub img_url: Option<String>,
        pub extra_attributes: Option<ExtraAttributes>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtraAttributes {
        pub publish_time: Option<TopDateTime>,
        pub quantity: Option<i64>,
        pub sales_count: Option<i64>,
    }
}

/// `taobao.simba.adgroup.update`
pub mod adgroup_update {
    use crate::prelude::*;

    /// `taobao.simba.adgroup.update` (更新一个推广组的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10539&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroup.update",
        response = AdGroup,
        unwrap = "adgroup",
        debug
    )]
    pub struct AdgroupUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
        /// In cents.
        pub default_price: Option<i64>,
        /// In cents.
        pub nonsearch_max_price: Option<i64>,
        pub use_nonsearch_default_price: Option<UseNonsearchDefaultPrice>,
        pub online_status: Option<OnlineStatus>,
    }

    /// The values of `use_nonsearch_default_price`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UseNonsearchDefaultPrice {
        /// 不用
        #[top_api(value = "false")]
        False,
        /// 使用
        #[top_api(value = "true")]
        True,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        /// In cents.
        pub default_price: Option<i64>,
        /// In cents.
        pub nonsearch_max_price: Option<i64>,
        pub is_nonsearch_default_price: Option<bool>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.adgroupids.changed.get`
pub mod adgroupids_changed_get {
    use crate::prelude::*;

    /// `taobao.simba.adgroupids.changed.get` (获取修改的推广组 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=10800&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroupids.changed.get",
        response = Vec<i64>,
        unwrap = "changed_adgroupids",
        idempotent,
        debug
    )]
    pub struct AdgroupidsChangedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }
}

/// `taobao.simba.adgroupids.deleted.get`
pub mod adgroupids_deleted_get {
    use crate::prelude::*;

    /// `taobao.simba.adgroupids.deleted.get` (获取删除的推广组 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=10799&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroupids.deleted.get",
        response = Vec<i64>,
        unwrap = "deleted_adgroup_ids",
        idempotent,
        debug
    )]
    pub struct AdgroupidsDeletedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }
}

/// `taobao.simba.adgroups.changed.get`
pub mod adgroups_changed_get {
    use crate::prelude::*;

    /// `taobao.simba.adgroups.changed.get` (分页获取修改的推广组 ID 和修改时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=21249&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.adgroup_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroups.changed.get",
        response = AdGroupPage,
        unwrap = "adgroups",
        idempotent,
        debug
    )]
    pub struct AdgroupsChangedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    /// `ADGroupPage`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupPage {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub adgroup_list: Vec<AdGroup>,
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: Option<i64>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.adgroups.item.exist`
pub mod adgroups_item_exist {
    use crate::prelude::*;

    /// `taobao.simba.adgroups.item.exist` (商品是否推广)
    ///
    /// <https://open.taobao.com/api.htm?docId=10535&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroups.item.exist",
        response = Option<bool>,
        unwrap = "exist",
        debug
    )]
    pub struct AdgroupsItemExist {
        pub product_id: Option<ProductId>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub item_id: i64,
    }

    /// The values of `product_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductId {
        /// 普通推广
        #[top_api(value = 101_001_005)]
        V101001005,
        /// 销量明星
        #[top_api(value = 101_001_014)]
        V101001014,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.simba.adgroupsbyadgroupids.get`
pub mod adgroupsbyadgroupids_get {
    use crate::prelude::*;

    /// `taobao.simba.adgroupsbyadgroupids.get` (批量得到推广组)
    ///
    /// <https://open.taobao.com/api.htm?docId=21679&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.adgroup_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroupsbyadgroupids.get",
        response = AdGroupPage,
        unwrap = "adgroups",
        idempotent,
        debug
    )]
    pub struct AdgroupsbyadgroupidsGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(max_items = 200)]
        pub adgroup_ids: Vec<String>,
        pub page_size: i64,
        pub page_no: i64,
    }

    /// `ADGroupPage`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupPage {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub adgroup_list: Vec<AdGroup>,
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub item_price: Option<String>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        /// In cents.
        pub default_price: Option<i64>,
        pub nonsearch_max_price: Option<i64>,
        pub is_nonsearch_default_price: Option<bool>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub mobile_discount: Option<i64>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.adgroupsbycampaignid.get`
pub mod adgroupsbycampaignid_get {
    use crate::prelude::*;

    /// `taobao.simba.adgroupsbycampaignid.get` (批量得到推广计划下的推广单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=21676&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.adgroup_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.adgroupsbycampaignid.get",
        response = AdGroupPage,
        unwrap = "adgroups",
        idempotent,
        debug
    )]
    pub struct AdgroupsbycampaignidGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub page_size: i64,
        pub page_no: i64,
    }

    /// `ADGroupPage`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupPage {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub adgroup_list: Vec<AdGroup>,
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub item_price: Option<String>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        /// In cents.
        pub default_price: Option<i64>,
        pub nonsearch_max_price: Option<i64>,
        pub is_nonsearch_default_price: Option<bool>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub mobile_discount: Option<i64>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.bidword.pricetools`
pub mod bidword_pricetools {
    use crate::prelude::*;

    /// `taobao.simba.bidword.pricetools` (关键词出价指导工具（新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=47676&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.simba.bidword.pricetools",
        response = PriceSuggestionDto,
        unwrap = "result_list",
        debug
    )]
    pub struct BidwordPricetools {
        pub adgroup_id: i64,
        pub bidword_id: i64,
        pub traffic_type: Option<String>,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 争取排名
        #[top_api(value = 1)]
        V1,
        /// 提升展现
        #[top_api(value = 2)]
        V2,
        /// 提示点击
        #[top_api(value = 3)]
        V3,
        /// 提升转化
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceSuggestionDto {
        pub bidwordid: Option<String>,
        pub word: Option<String>,
        pub stat: Option<String>,
        pub yesterday_info: Option<YesterdayInfo>,
        pub guidance_price: Option<GuidancePrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YesterdayInfo {
        pub click: Option<String>,
        pub impression: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuidancePrice {
        pub click_up_rate: Option<String>,
        pub impression_up_rate: Option<String>,
        pub price_flag: Option<PriceFlag>,
        /// In cents.
        pub price: Option<String>,
        pub flag: Option<String>,
        pub new_click: Option<String>,
        pub new_impression: Option<String>,
    }

    /// The values of `price_flag`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceFlag {
        /// 正常排名建议
        #[top_api(value = "0")]
        V0,
        #[top_api(value = "1")]
        V1,
        /// 相近价格建议
        #[top_api(value = "2")]
        V2,
        /// 转化出价建议
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.campaign.add`
pub mod campaign_add {
    use crate::prelude::*;

    /// `taobao.simba.campaign.add` (创建一个推广计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=10558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.add",
        response = Campaign,
        unwrap = "campaign",
        debug
    )]
    pub struct CampaignAdd {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(max_len = 20)]
        pub title: String,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Campaign {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub title: Option<String>,
        pub settle_reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub online_status: Option<OnlineStatus>,
        pub settle_status: Option<SettleStatus>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `settle_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SettleStatus {
        /// 下线
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.campaign.area.get`
pub mod campaign_area_get {
    use crate::prelude::*;

    /// `taobao.simba.campaign.area.get` (取得一个推广计划的投放地域设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=10555&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.area.get",
        response = CampaignArea,
        unwrap = "campaign_area",
        idempotent,
        debug
    )]
    pub struct CampaignAreaGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignArea {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub area: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.area.update`
pub mod campaign_area_update {
    use crate::prelude::*;

    /// `taobao.simba.campaign.area.update` (更新一个推广计划的投放地域)
    ///
    /// <https://open.taobao.com/api.htm?docId=10550&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.area.update",
        response = CampaignArea,
        unwrap = "campaign_area",
        debug
    )]
    pub struct CampaignAreaUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub area: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignArea {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub area: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.areaoptions.get`
pub mod campaign_areaoptions_get {
    use crate::prelude::*;

    /// `taobao.simba.campaign.areaoptions.get` (取得推广计划的可设置投放地域列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10545&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.areaoptions.get",
        response = Vec<AreaOption>,
        unwrap = "area_options",
        idempotent,
        debug
    )]
    pub struct CampaignAreaoptionsGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AreaOption {
        pub area_id: Option<i64>,
        pub parent_id: Option<i64>,
        pub name: Option<String>,
        pub level: Option<i64>,
    }
}

/// `taobao.simba.campaign.budget.get`
pub mod campaign_budget_get {
    use crate::prelude::*;

    /// `taobao.simba.campaign.budget.get` (取得一个推广计划的日限额)
    ///
    /// <https://open.taobao.com/api.htm?docId=10549&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.budget.get",
        response = CampaignBudget,
        unwrap = "campaign_budget",
        idempotent,
        debug
    )]
    pub struct CampaignBudgetGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignBudget {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        /// In yuan.
        pub budget: Option<i64>,
        pub is_smooth: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.budget.update`
pub mod campaign_budget_update {
    use crate::prelude::*;

    /// `taobao.simba.campaign.budget.update` (更新一个推广计划的日限额)
    ///
    /// <https://open.taobao.com/api.htm?docId=10548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.budget.update",
        response = CampaignBudget,
        unwrap = "campaign_budget",
        debug
    )]
    pub struct CampaignBudgetUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        /// In yuan.
        pub budget: Option<i64>,
        pub use_smooth: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignBudget {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        /// In yuan.
        pub budget: Option<i64>,
        pub is_smooth: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.platform.get`
pub mod campaign_platform_get {
    use crate::prelude::*;

    /// `taobao.simba.campaign.platform.get` (取得一个推广计划的投放平台设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=10543&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.platform.get",
        response = CampaignPlatform,
        unwrap = "campaign_platform",
        idempotent,
        debug
    )]
    pub struct CampaignPlatformGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignPlatform {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub search_channels: Vec<i64>,
        pub nonsearch_channels: Vec<i64>,
        pub outside_discount: Option<i64>,
        #[top_api(secret)]
        pub mobile_discount: Option<i64>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.platform.update`
pub mod campaign_platform_update {
    use crate::prelude::*;

    /// `taobao.simba.campaign.platform.update` (更新一个推广计划的平台设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=10542&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.platform.update",
        response = CampaignPlatform,
        unwrap = "campaign_platform",
        debug
    )]
    pub struct CampaignPlatformUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        #[top_api(required, max_items = 10)]
        pub search_channels: Vec<String>,
        #[top_api(max_items = 10)]
        pub nonsearch_channels: Vec<String>,
        pub outside_discount: Option<i64>,
        #[top_api(secret)]
        pub mobile_discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignPlatform {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub search_channels: Vec<i64>,
        pub nonsearch_channels: Vec<i64>,
        pub outside_discount: Option<i64>,
        #[top_api(secret)]
        pub mobile_discount: Option<i64>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.schedule.get`
pub mod campaign_schedule_get {
    use crate::prelude::*;

    /// `taobao.simba.campaign.schedule.get` (取得一个推广计划的分时折扣设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=10547&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.schedule.get",
        response = CampaignSchedule,
        unwrap = "campaign_schedule",
        idempotent,
        debug
    )]
    pub struct CampaignScheduleGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignSchedule {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub schedule: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.schedule.update`
pub mod campaign_schedule_update {
    use crate::prelude::*;

    /// `taobao.simba.campaign.schedule.update` (更新一个推广计划的分时折扣设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=10546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.schedule.update",
        response = CampaignSchedule,
        unwrap = "campaign_schedule",
        debug
    )]
    pub struct CampaignScheduleUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub schedule: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignSchedule {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub schedule: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.campaign.timetemplate.find`
pub mod campaign_timetemplate_find {
    use crate::prelude::*;

    /// `taobao.simba.campaign.timetemplate.find` (获取分时折扣模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=47662&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.timetemplate.find",
        response = Vec<AdGroupPage>,
        unwrap = "templates",
        debug
    )]
    pub struct CampaignTimetemplateFind;

    /// `ADGroupPage`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupPage {
        pub schedule: Option<String>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }
}

/// `taobao.simba.campaign.update`
pub mod campaign_update {
    use crate::prelude::*;

    /// `taobao.simba.campaign.update` (更新一个推广计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=10556&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.simba.campaign.update",
        response = Campaign,
        unwrap = "campaign",
        debug
    )]
    pub struct CampaignUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        #[top_api(max_len = 40)]
        pub title: String,
        pub online_status: OnlineStatus,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Campaign {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub title: Option<String>,
        pub settle_reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub online_status: Option<OnlineStatus>,
        pub settle_status: Option<SettleStatus>,
    }

    /// The values of `settle_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SettleStatus {
        /// 下线
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.campaigns.get`
pub mod campaigns_get {
    use crate::prelude::*;

    /// `taobao.simba.campaigns.get` (取得一组推广计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=10557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.campaigns.get",
        response = Vec<Campaign>,
        unwrap = "campaigns",
        idempotent,
        debug
    )]
    pub struct CampaignsGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Campaign {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub title: Option<String>,
        pub settle_reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub online_status: Option<OnlineStatus>,
        pub settle_status: Option<String>,
        pub campaign_type: Option<i64>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.creative.add`
pub mod creative_add {
    use crate::prelude::*;

    /// `taobao.simba.creative.add` (增加创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=10534&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.creative.add",
        response = Creative,
        unwrap = "creative",
        debug
    )]
    pub struct CreativeAdd {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
        #[top_api(max_len = 60)]
        pub title: String,
        pub img_url: String,
        pub ad_examination_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Creative {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub creative_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.creative.delete`
pub mod creative_delete {
    use crate::prelude::*;

    /// `taobao.simba.creative.delete` (删除创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=10533&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.creative.delete",
        response = Creative,
        unwrap = "creative",
        debug
    )]
    pub struct CreativeDelete {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub creative_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Creative {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub creative_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.creative.update`
pub mod creative_update {
    use crate::prelude::*;

    /// `taobao.simba.creative.update` (修改创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=10532&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.creative.update",
        response = CreativeRecord,
        unwrap = "creativerecord",
        debug
    )]
    pub struct CreativeUpdate {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
        pub creative_id: i64,
        #[top_api(max_len = 60)]
        pub title: String,
        pub img_url: String,
        pub picture_id: Option<i64>,
        pub ad_examination_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeRecord {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub creative_id: Option<i64>,
        pub title: Option<String>,
        pub old_title: Option<String>,
        pub img_url: Option<String>,
        pub old_img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub modify_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.creativeids.deleted.get`
pub mod creativeids_deleted_get {
    use crate::prelude::*;

    /// `taobao.simba.creativeids.deleted.get` (获取删除的创意 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=10801&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.creativeids.deleted.get",
        response = Vec<i64>,
        unwrap = "deleted_creative_ids",
        idempotent,
        debug
    )]
    pub struct CreativeidsDeletedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }
}

/// `taobao.simba.creatives.changed.get`
pub mod creatives_changed_get {
    use crate::prelude::*;

    /// `taobao.simba.creatives.changed.get` (分页获取修改过的广告创意 ID 和修改时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=21255&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.creative_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.creatives.changed.get",
        response = CreativePage,
        unwrap = "creatives",
        idempotent,
        debug
    )]
    pub struct CreativesChangedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativePage {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub creative_list: Vec<Creative>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Creative {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub creative_id: Option<i64>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.creatives.get`
pub mod creatives_get {
    use crate::prelude::*;

    /// `taobao.simba.creatives.get` (批量获得创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=10530&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.creatives.get",
        response = Vec<Creative>,
        unwrap = "creatives",
        idempotent,
        debug
    )]
    pub struct CreativesGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(max_items = 200)]
        pub creative_ids: Vec<String>,
        pub adgroup_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Creative {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub creative_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub img_type: Option<ImgType>,
        pub second_img_origin_url: Option<String>,
        pub ad_examination_code: Option<String>,
        pub video_url: Option<String>,
        pub video_id: Option<i64>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `img_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImgType {
        /// 主图
        #[top_api(value = 1)]
        V1,
        /// 副图
        #[top_api(value = 2)]
        V2,
        /// 自定义图片
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.simba.customers.authorized.get`
pub mod customers_authorized_get {
    use crate::prelude::*;

    /// `taobao.simba.customers.authorized.get` (取得当前登录用户的授权账户列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10528&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.customers.authorized.get",
        response = Vec<String>,
        unwrap = "nicks",
        debug
    )]
    pub struct CustomersAuthorizedGet;
}

/// `taobao.simba.customers.sid.get`
pub mod customers_sid_get {
    use crate::prelude::*;

    /// `taobao.simba.customers.sid.get` (查看功能权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=29157&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.customers.sid.get",
        response = SidVo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CustomersSidGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SidVo {
        pub creative_img_upload: Option<bool>,
        pub is_new_b_p_user: Option<bool>,
    }
}

/// `taobao.simba.hour.report.account.get`
pub mod hour_report_account_get {
    use crate::prelude::*;

    /// `taobao.simba.hour.report.account.get` (账户级别小时报表获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=47667&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.hour.report.account.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct HourReportAccountGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub the_date: String,
        pub hour: String,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
    }
}

/// `taobao.simba.hour.report.adgroup.get`
pub mod hour_report_adgroup_get {
    use crate::prelude::*;

    /// `taobao.simba.hour.report.adgroup.get` (推广单元小时级别实时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=47673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.hour.report.adgroup.get",
        response = RtRptResultEntityDto,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct HourReportAdgroupGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub the_date: String,
        pub hour: String,
        pub campaign_id: Option<String>,
        pub adgroup_id: Option<String>,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
    }
}

/// `taobao.simba.hour.report.campaign.get`
pub mod hour_report_campaign_get {
    use crate::prelude::*;

    /// `taobao.simba.hour.report.campaign.get` (计划维度小时报表获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=47674&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.hour.report.campaign.get",
        response = RtRptResultEntityDto,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct HourReportCampaignGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub the_date: String,
        pub hour: String,
        pub campaign_id: Option<String>,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
    }
}

/// `taobao.simba.insight.catsdata.get`
pub mod insight_catsdata_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.catsdata.get` (获取类目的大盘数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=23581&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.catsdata.get",
        response = Vec<InsightCategoryDataDto>,
        unwrap = "cat_data_list",
        idempotent,
        debug
    )]
    pub struct InsightCatsdataGet {
        #[top_api(required, max_items = 5)]
        pub category_id_list: Vec<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: String,
    }

    /// `InsightCategoryDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightCategoryDataDto {
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub cat_name: Option<String>,
        pub cat_id: Option<i64>,
        pub ctr: Option<String>,
    }
}

/// `taobao.simba.insight.catsforecastnew.get`
pub mod insight_catsforecastnew_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.catsforecastnew.get` (获取词的相关类目预测数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=23571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.catsforecastnew.get",
        response = Vec<InsightCategoryForcastDto>,
        unwrap = "category_forecast_list",
        idempotent,
        debug
    )]
    pub struct InsightCatsforecastnewGet {
        #[top_api(required, max_items = 100)]
        pub bidword_list: Vec<String>,
    }

    /// `InsightCategoryForcastDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightCategoryForcastDto {
        pub cat_path_name: Option<String>,
        pub score: Option<String>,
        pub cat_path_id: Option<String>,
        pub bidword: Option<String>,
    }
}

/// `taobao.simba.insight.catsinfo.get`
pub mod insight_catsinfo_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.catsinfo.get` (类目信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=23580&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.catsinfo.get",
        response = Vec<InsightCategoryInfoDto>,
        unwrap = "category_info_list",
        idempotent,
        debug
    )]
    pub struct InsightCatsinfoGet {
        pub r#type: Type,
        #[top_api(max_items = 20)]
        pub category_id_list: Vec<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `InsightCategoryInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightCategoryInfoDto {
        pub cat_id: Option<i64>,
        pub cat_path_name: Option<String>,
        pub cat_path_id: Option<String>,
        pub parent_cat_id: Option<i64>,
        pub last_sync_time: Option<TopDateTime>,
        pub cat_level: Option<i64>,
        pub cat_name: Option<String>,
    }
}

/// `taobao.simba.insight.catstopwordnew.get`
pub mod insight_catstopwordnew_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.catstopwordnew.get` (获取类目下最热门的词)
    ///
    /// <https://open.taobao.com/api.htm?docId=23574&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.catstopwordnew.get",
        response = Vec<InsightWordDataUnderCatDto>,
        unwrap = "topword_data_list",
        idempotent,
        debug
    )]
    pub struct InsightCatstopwordnewGet {
        pub cat_id: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: String,
        pub dimension: String,
        pub page_size: i64,
    }

    /// `InsightWordDataUnderCatDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightWordDataUnderCatDto {
        pub impression: Option<i64>,
        pub indirecttransaction: Option<i64>,
        pub click: Option<i64>,
        /// In cents.
        pub cost: Option<i64>,
        pub cat_name: Option<String>,
        pub directtransaction: Option<i64>,
        pub favitemtotal: Option<i64>,
        pub cat_id: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub coverage: Option<String>,
        pub cpc: Option<String>,
        pub favtotal: Option<i64>,
        pub roi: Option<String>,
        pub transactiontotal: Option<i64>,
        pub indirecttransactionshipping: Option<i64>,
        pub bidword: Option<String>,
        pub directtransactionshipping: Option<i64>,
        pub ctr: Option<String>,
        pub favshoptotal: Option<i64>,
        pub competition: Option<i64>,
    }
}

/// `taobao.simba.insight.catsworddata.get`
pub mod insight_catsworddata_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.catsworddata.get` (获取类目下关键词的数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=23575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.catsworddata.get",
        response = Vec<InsightWordDataUnderCatDto>,
        unwrap = "catword_data_list",
        idempotent,
        debug
    )]
    pub struct InsightCatsworddataGet {
        pub cat_id: String,
        #[top_api(required, max_items = 100)]
        pub bidword_list: Vec<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: String,
    }

    /// `InsightWordDataUnderCatDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightWordDataUnderCatDto {
        pub impression: Option<i64>,
        pub indirecttransaction: Option<i64>,
        pub click: Option<i64>,
        /// In cents.
        pub cost: Option<i64>,
        pub cat_name: Option<String>,
        pub directtransaction: Option<i64>,
        pub favitemtotal: Option<i64>,
        pub cat_id: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub coverage: Option<String>,
        pub cpc: Option<String>,
        pub favtotal: Option<i64>,
        pub roi: Option<String>,
        pub transactiontotal: Option<i64>,
        pub indirecttransactionshipping: Option<i64>,
        pub bidword: Option<String>,
        pub directtransactionshipping: Option<i64>,
        pub ctr: Option<String>,
        pub favshoptotal: Option<i64>,
        pub competition: Option<i64>,
    }
}

/// `taobao.simba.insight.relatedwords.get`
pub mod insight_relatedwords_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.relatedwords.get` (获取词的相关词)
    ///
    /// <https://open.taobao.com/api.htm?docId=23573&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.relatedwords.get",
        response = Vec<InsightRelatedWords>,
        unwrap = "related_words_result_list",
        idempotent,
        debug
    )]
    pub struct InsightRelatedwordsGet {
        #[top_api(required, max_items = 100)]
        pub bidword_list: Vec<String>,
        pub number: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightRelatedWords {
        pub related_word_items_list: Vec<InsightRelatedWord>,
        pub bidword: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightRelatedWord {
        pub weight: Option<String>,
        pub related_word: Option<String>,
    }
}

/// `taobao.simba.insight.wordsareadata.get`
pub mod insight_wordsareadata_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.wordsareadata.get` (获取关键词按地域进行细分的数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=23578&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.wordsareadata.get",
        response = Vec<InsightWordsAreaDistributeDataDto>,
        unwrap = "word_areadata_list",
        idempotent,
        debug
    )]
    pub struct InsightWordsareadataGet {
        pub bidword: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: String,
    }

    /// `InsightWordsAreaDistributeDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightWordsAreaDistributeDataDto {
        pub impression: Option<i64>,
        pub indirecttransaction: Option<i64>,
        pub click: Option<i64>,
        /// In cents.
        pub cost: Option<i64>,
        pub directtransaction: Option<i64>,
        pub favitemtotal: Option<i64>,
        pub provincename: Option<String>,
        pub transactionshippingtotal: Option<i64>,
        pub coverage: Option<String>,
        pub cpc: Option<String>,
        pub favtotal: Option<i64>,
        pub roi: Option<String>,
        pub transactiontotal: Option<i64>,
        pub indirecttransactionshipping: Option<i64>,
        pub cityname: Option<String>,
        pub bidword: Option<String>,
        pub directtransactionshipping: Option<i64>,
        pub ctr: Option<String>,
        pub favshoptotal: Option<i64>,
        pub competition: Option<i64>,
    }
}

/// `taobao.simba.insight.wordsdata.get`
pub mod insight_wordsdata_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.wordsdata.get` (获取关键词的大盘数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=23576&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.wordsdata.get",
        response = Vec<InsightWordDataDto>,
        unwrap = "word_data_list",
        idempotent,
        debug
    )]
    pub struct InsightWordsdataGet {
        #[top_api(required, max_items = 100)]
        pub bidword_list: Vec<String>,
        pub start_date: String,
        pub end_date: String,
    }

    /// `InsightWordDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightWordDataDto {
        pub impression: Option<i64>,
        pub indirecttransaction: Option<i64>,
        pub click: Option<i64>,
        /// In cents.
        pub cost: Option<i64>,
        pub directtransaction: Option<i64>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub coverage: Option<String>,
        pub cpc: Option<String>,
        pub favtotal: Option<i64>,
        pub roi: Option<String>,
        pub transactiontotal: Option<i64>,
        pub indirecttransactionshipping: Option<i64>,
        pub bidword: Option<String>,
        pub directtransactionshipping: Option<i64>,
        pub ctr: Option<String>,
        pub favshoptotal: Option<i64>,
        pub competition: Option<i64>,
    }
}

/// `taobao.simba.insight.wordspricedata.get`
pub mod insight_wordspricedata_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.wordspricedata.get` (关键词按竞价区间的分布数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=23579&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.wordspricedata.get",
        response = Vec<InsightWordPriceDistributeDataDto>,
        unwrap = "word_pricedata_list",
        idempotent,
        debug
    )]
    pub struct InsightWordspricedataGet {
        pub bidword: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: String,
    }

    /// `InsightWordPriceDistributeDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightWordPriceDistributeDataDto {
        pub impression: Option<i64>,
        pub indirecttransaction: Option<i64>,
        pub click: Option<i64>,
        /// In cents.
        pub cost: Option<i64>,
        pub directtransaction: Option<i64>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub coverage: Option<String>,
        pub cpc: Option<String>,
        pub favtotal: Option<i64>,
        pub roi: Option<String>,
        pub transactiontotal: Option<i64>,
        pub indirecttransactionshipping: Option<i64>,
        pub price: Option<i64>,
        pub bidword: Option<String>,
        pub directtransactionshipping: Option<i64>,
        pub ctr: Option<String>,
        pub favshoptotal: Option<i64>,
        pub competition: Option<i64>,
    }
}

/// `taobao.simba.insight.wordssubdata.get`
pub mod insight_wordssubdata_get {
    use crate::prelude::*;

    /// `taobao.simba.insight.wordssubdata.get` (获取关键词按流量细分的数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=23577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.insight.wordssubdata.get",
        response = Vec<InsightWordSubDataDto>,
        unwrap = "word_subdata_list",
        idempotent,
        debug
    )]
    pub struct InsightWordssubdataGet {
        #[top_api(required, max_items = 100)]
        pub bidword_list: Vec<String>,
        pub start_date: String,
        pub end_date: String,
    }

    /// `InsightWordSubDataDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InsightWordSubDataDto {
        pub impression: Option<i64>,
        pub indirecttransaction: Option<i64>,
        pub mechanism: Option<Mechanism>,
        pub click: Option<i64>,
        /// In cents.
        pub cost: Option<i64>,
        pub network: Option<Network>,
        pub directtransaction: Option<i64>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub coverage: Option<String>,
        pub cpc: Option<String>,
        pub favtotal: Option<i64>,
        pub roi: Option<String>,
        pub transactiontotal: Option<i64>,
        pub indirecttransactionshipping: Option<i64>,
        pub bidword: Option<String>,
        pub directtransactionshipping: Option<i64>,
        pub ctr: Option<String>,
        pub favshoptotal: Option<i64>,
        pub competition: Option<i64>,
    }

    /// The values of `mechanism`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Mechanism {
        /// 关键词推广
        #[top_api(value = 0)]
        V0,
        /// 定向推广
        #[top_api(value = 2)]
        V2,
        /// 通用定向
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `network`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Network {
        /// PC 站内
        #[top_api(value = 1)]
        V1,
        /// PC 站外
        #[top_api(value = 2)]
        V2,
        /// 无线站内
        #[top_api(value = 4)]
        V4,
        /// 无线站外
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.simba.keyword.add`
pub mod keyword_add {
    use crate::prelude::*;

    /// `taobao.simba.keyword.add` (（新）关键词新增接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43342&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keyword.add",
        response = KeywordAddResponse,
        debug
    )]
    pub struct KeywordAdd {
        #[top_api(required, max_items = 20)]
        pub bidwords: Vec<SiriusBidwordDto>,
        pub adgroup_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SiriusBidwordDto {
        #[top_api(secret)]
        pub mobile_bid_price: Option<i64>,
        pub id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub word: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordAddResponse {
        pub results: Vec<KeywordAddResponseResults>,
        pub error_msg: Option<String>,
    }

    /// `SiriusBidwordDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordAddResponseResults {
        #[top_api(secret)]
        pub mobile_bid_price: Option<i64>,
        pub garbage_status: Option<i64>,
        pub match_scope: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub word: Option<String>,
        pub audit_reason: Option<String>,
        pub audit_status: Option<i64>,
        pub plan_delete_time: Option<TopDateTime>,
        pub bidword_id: Option<i64>,
    }
}

/// `taobao.simba.keyword.findbyadgroupid`
pub mod keyword_findbyadgroupid {
    use crate::prelude::*;

    /// `taobao.simba.keyword.findbyadgroupid` (根据推广单元 id 获取关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=43344&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keyword.findbyadgroupid",
        response = KeywordFindbyadgroupidResponse,
        debug
    )]
    pub struct KeywordFindbyadgroupid {
        pub adgroup_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordFindbyadgroupidResponse {
        pub results: Vec<SiriusBidwordDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SiriusBidwordDto {
        #[top_api(secret)]
        pub mobile_bid_price: Option<i64>,
        pub garbage_status: Option<i64>,
        pub match_scope: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub word: Option<String>,
        pub audit_reason: Option<String>,
        pub audit_status: Option<i64>,
        pub plan_delete_time: Option<TopDateTime>,
        pub bidword_id: Option<i64>,
    }
}

/// `taobao.simba.keyword.findbyids`
pub mod keyword_findbyids {
    use crate::prelude::*;

    /// `taobao.simba.keyword.findbyids` (（新）根据一堆关键词 ids 获取关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=43330&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keyword.findbyids",
        response = KeywordFindbyidsResponse,
        debug
    )]
    pub struct KeywordFindbyids {
        #[top_api(max_items = 20)]
        pub bidword_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordFindbyidsResponse {
        pub results: Vec<SiriusBidwordDto>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SiriusBidwordDto {
        #[top_api(secret)]
        pub mobile_bid_price: Option<i64>,
        pub garbage_status: Option<i64>,
        pub match_scope: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub word: Option<String>,
        pub audit_reason: Option<String>,
        pub audit_status: Option<i64>,
        pub plan_delete_time: Option<TopDateTime>,
        pub bidword_id: Option<i64>,
    }
}

/// `taobao.simba.keyword.update`
pub mod keyword_update {
    use crate::prelude::*;

    /// `taobao.simba.keyword.update` (（新）关键词更新相关接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43343&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keyword.update",
        response = KeywordUpdateResponse,
        debug
    )]
    pub struct KeywordUpdate {
        #[top_api(required, max_items = 20)]
        pub bidwords: Vec<SiriusBidwordDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SiriusBidwordDto {
        #[top_api(secret)]
        pub mobile_bid_price: Option<i64>,
        pub id: Option<i64>,
        pub adgroup_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateResponse {
        pub results: Vec<KeywordUpdateResponseResults>,
        pub error_msg: Option<String>,
    }

    /// `SiriusBidwordDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordUpdateResponseResults {
        #[top_api(secret)]
        pub mobile_bid_price: Option<i64>,
        pub garbage_status: Option<i64>,
        pub match_scope: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub word: Option<String>,
        pub audit_reason: Option<String>,
        pub audit_status: Option<i64>,
        pub plan_delete_time: Option<TopDateTime>,
        pub bidword_id: Option<i64>,
    }
}

/// `taobao.simba.keywordids.changed.get`
pub mod keywordids_changed_get {
    use crate::prelude::*;

    /// `taobao.simba.keywordids.changed.get` (获取修改的词 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=10798&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywordids.changed.get",
        response = Vec<i64>,
        unwrap = "changed_keyword_ids",
        idempotent,
        debug
    )]
    pub struct KeywordidsChangedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }
}

/// `taobao.simba.keywordids.deleted.get`
pub mod keywordids_deleted_get {
    use crate::prelude::*;

    /// `taobao.simba.keywordids.deleted.get` (获取删除的词 ID)
    ///
    /// <https://open.taobao.com/api.htm?docId=10797&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywordids.deleted.get",
        response = Vec<i64>,
        unwrap = "deleted_keyword_ids",
        idempotent,
        debug
    )]
    pub struct KeywordidsDeletedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }
}

/// `taobao.simba.keywords.changed.get`
pub mod keywords_changed_get {
    use crate::prelude::*;

    /// `taobao.simba.keywords.changed.get` (分页获取修改过的关键词 ID、宝贝 id、修改时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=21256&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.keyword_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywords.changed.get",
        response = KeywordPage,
        unwrap = "keywords",
        idempotent,
        debug
    )]
    pub struct KeywordsChangedGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordPage {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub keyword_list: Vec<Keyword>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Keyword {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub keyword_id: Option<i64>,
        pub modified_time: Option<TopDateTime>,
        pub adgroup_id: Option<i64>,
    }
}

/// `taobao.simba.keywords.delete`
pub mod keywords_delete {
    use crate::prelude::*;

    /// `taobao.simba.keywords.delete` (删除一批关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=10554&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywords.delete",
        response = Vec<Keyword>,
        unwrap = "keywords",
        debug
    )]
    pub struct KeywordsDelete {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        #[top_api(required, max_items = 100)]
        pub keyword_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Keyword {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub keyword_id: Option<i64>,
        pub word: Option<String>,
        /// In cents.
        pub max_price: Option<i64>,
        pub is_default_price: Option<bool>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub is_garbage: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub mobile_is_default_price: Option<MobileIsDefaultPrice>,
        #[top_api(secret)]
        pub max_mobile_price: Option<i64>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// 审核直接下线
        #[top_api(value = "audit_offline")]
        AuditOffline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `mobile_is_default_price`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MobileIsDefaultPrice {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.simba.keywords.pricevon.set`
pub mod keywords_pricevon_set {
    use crate::prelude::*;

    /// `taobao.simba.keywords.pricevon.set` (设置一批关键词的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21685&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywords.pricevon.set",
        response = Vec<Keyword>,
        unwrap = "keywords",
        debug
    )]
    pub struct KeywordsPricevonSet {
        #[top_api(secret)]
        pub nick: Option<String>,
        /// JSON as text.
        pub keywordid_prices: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Keyword {
        pub match_scope: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub keyword_id: Option<i64>,
        pub word: Option<String>,
        /// In cents.
        pub max_price: Option<i64>,
        pub is_default_price: Option<bool>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub is_garbage: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub mobile_is_default_price: Option<i64>,
        /// In cents.
        #[top_api(secret)]
        pub max_mobile_price: Option<i64>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// 审核直接下线
        #[top_api(value = "audit_offline")]
        AuditOffline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.keywords.qscore.get`
pub mod keywords_qscore_get {
    use crate::prelude::*;

    /// `taobao.simba.keywords.qscore.get` (取得一个推广组的所有关键词的质量得分或者根据关键词 Id 列表取
    /// 得一组关键词的质量得分)
    ///
    /// <https://open.taobao.com/api.htm?docId=11091&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywords.qscore.get",
        response = Vec<KeywordQscore>,
        unwrap = "keyword_qscore_list",
        idempotent,
        debug
    )]
    pub struct KeywordsQscoreGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordQscore {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub keyword_id: Option<i64>,
        pub word: Option<String>,
        pub qscore: Option<String>,
        pub cust_score: Option<String>,
        pub creative_score: Option<String>,
        pub rele_score: Option<String>,
        pub cvr_score: Option<String>,
    }
}

/// `taobao.simba.keywords.qscore.split.get`
pub mod keywords_qscore_split_get {
    use crate::prelude::*;

    /// `taobao.simba.keywords.qscore.split.get` (新质量分服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=25653&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywords.qscore.split.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct KeywordsQscoreSplitGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub ad_group_id: i64,
        #[top_api(required, max_items = 20)]
        pub bidword_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub key: Option<String>,
        pub message: Option<String>,
        pub result: Option<QScoreSplitDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QScoreSplitDto {
        pub cat_match_score: Option<String>,
        pub adgroup_id: Option<i64>,
        pub word_score_list: Vec<Wordscorelist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Wordscorelist {
        pub wireless_qscore: Option<String>,
        pub wireless_cvrscore: Option<String>,
        pub wireless_creativescore: Option<String>,
        pub wireless_custscore: Option<String>,
        pub wireless_relescore: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub keyword_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub customer_id: Option<i64>,
        pub catscore: Option<String>,
        pub kwscore: Option<String>,
        pub qscore: Option<String>,
        pub word: Option<String>,
        pub cvrscore: Option<String>,
        pub creativescore: Option<String>,
        pub custscore: Option<String>,
        pub pscore: Option<String>,
        pub plflag: Option<i64>,
        pub relescore: Option<String>,
        pub wireless_matchflag: Option<WirelessMatchflag>,
        pub min_price: Option<i64>,
        pub ad_type: Option<String>,
        pub pc_left_flag: Option<PcLeftFlag>,
    }

    /// The values of `wireless_matchflag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WirelessMatchflag {
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 2)]
        V2,
        /// 无展现机会
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pc_left_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PcLeftFlag {
        /// 不能推左
        #[top_api(value = 0)]
        V0,
        /// 可以推左
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.simba.keywords.realtime.ranking.batch.get`
pub mod keywords_realtime_ranking_batch_get {
    use crate::prelude::*;

    /// `taobao.simba.keywords.realtime.ranking.batch.get` (获取关键词的新版实时排名)
    ///
    /// <https://open.taobao.com/api.htm?docId=26824&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywords.realtime.ranking.batch.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct KeywordsRealtimeRankingBatchGet {
        pub nick: String,
        pub ad_group_id: i64,
        #[top_api(required, max_items = 20)]
        pub bidword_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub realtime_rank_list: Vec<KeywordsRealtimeRankingBatchGetResult>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub key: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordsRealtimeRankingBatchGetResult {
        pub bidwordid: Option<String>,
        pub stat: Option<Stat>,
        pub pc_rank: Option<String>,
        #[top_api(secret)]
        pub mobile_rank: Option<String>,
    }

    /// The values of `stat`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Stat {
        /// 正常
        #[top_api(value = "0")]
        Normal,
        /// 非正常
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.keywords.recommend.get`
pub mod keywords_recommend_get {
    use crate::prelude::*;

    /// `taobao.simba.keywords.recommend.get` (取得一个推广组的推荐关键词列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10527&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.recommend_word_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywords.recommend.get",
        response = RecommendWordPage,
        unwrap = "recommend_words",
        idempotent,
        debug
    )]
    pub struct KeywordsRecommendGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
        pub search: Option<i64>,
        pub pertinence: Option<String>,
        pub page_size: i64,
        pub page_no: i64,
        pub order_by: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendWordPage {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub recommend_word_list: Vec<RecommendWord>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendWord {
        pub word: Option<String>,
        pub pv: Option<String>,
        pub average_price: Option<String>,
        pub pertinence: Option<String>,
    }
}

/// `taobao.simba.keywordsbyadgroupid.get`
pub mod keywordsbyadgroupid_get {
    use crate::prelude::*;

    /// `taobao.simba.keywordsbyadgroupid.get` (取得一个推广组的所有关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=21682&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywordsbyadgroupid.get",
        response = Vec<Keyword>,
        unwrap = "keywords",
        idempotent,
        debug
    )]
    pub struct KeywordsbyadgroupidGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Keyword {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub keyword_id: Option<i64>,
        pub word: Option<String>,
        /// In cents.
        pub max_price: Option<i64>,
        pub is_default_price: Option<bool>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub is_garbage: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub qscore: Option<String>,
        pub match_scope: Option<String>,
        #[top_api(secret)]
        pub mobile_is_default_price: Option<i64>,
        #[top_api(secret)]
        pub max_mobile_price: Option<i64>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// 审核直接下线
        #[top_api(value = "audit_offline")]
        AuditOffline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.keywordsbykeywordids.get`
pub mod keywordsbykeywordids_get {
    use crate::prelude::*;

    /// `taobao.simba.keywordsbykeywordids.get` (根据一个关键词 Id 列表取得一组关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=21683&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywordsbykeywordids.get",
        response = Vec<Keyword>,
        unwrap = "keywords",
        idempotent,
        debug
    )]
    pub struct KeywordsbykeywordidsGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(max_items = 200)]
        pub keyword_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Keyword {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub keyword_id: Option<i64>,
        pub word: Option<String>,
        /// In cents.
        pub max_price: Option<i64>,
        pub is_default_price: Option<bool>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub is_garbage: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub match_scope: Option<String>,
        #[top_api(secret)]
        pub mobile_is_default_price: Option<i64>,
        /// In cents.
        #[top_api(secret)]
        pub max_mobile_price: Option<i64>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// 审核直接下线
        #[top_api(value = "audit_offline")]
        AuditOffline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.keywordscat.qscore.get`
pub mod keywordscat_qscore_get {
    use crate::prelude::*;

    /// `taobao.simba.keywordscat.qscore.get` (取得一个推广组的所有关键词和类目出价的质量得分)
    ///
    /// <https://open.taobao.com/api.htm?docId=21684&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywordscat.qscore.get",
        response = Qscore,
        unwrap = "qscore",
        idempotent,
        debug
    )]
    pub struct KeywordscatQscoreGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Qscore {
        pub keyword_qscore_list: Vec<KeywordQscore>,
        pub catmatch_qscore: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KeywordQscore {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub keyword_id: Option<i64>,
        pub word: Option<String>,
        pub qscore: Option<String>,
    }
}

/// `taobao.simba.keywordsvon.add`
pub mod keywordsvon_add {
    use crate::prelude::*;

    /// `taobao.simba.keywordsvon.add` (创建一批关键词)
    ///
    /// <https://open.taobao.com/api.htm?docId=21681&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.keywordsvon.add",
        response = Vec<Keyword>,
        unwrap = "keywords",
        debug
    )]
    pub struct KeywordsvonAdd {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
        /// JSON as text.
        pub keyword_prices: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Keyword {
        pub match_scope: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub keyword_id: Option<i64>,
        pub word: Option<String>,
        /// In cents.
        pub max_price: Option<i64>,
        pub is_default_price: Option<bool>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub is_garbage: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// 审核直接下线
        #[top_api(value = "audit_offline")]
        AuditOffline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.login.authsign.get`
pub mod login_authsign_get {
    use crate::prelude::*;

    /// `taobao.simba.login.authsign.get` (获取登陆权限签名)
    ///
    /// <https://open.taobao.com/api.htm?docId=10950&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.login.authsign.get",
        response = Option<String>,
        unwrap = "subway_token",
        debug
    )]
    pub struct LoginAuthsignGet {
        #[top_api(secret)]
        pub nick: Option<String>,
    }
}

/// `taobao.simba.report.city.get`
pub mod report_city_get {
    use crate::prelude::*;

    /// `taobao.simba.report.city.get` (获取城市维度报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=49505&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.report.city.get",
        response = RtRptResultEntityDto,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct ReportCityGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub the_date: String,
        pub hour: String,
        pub campaign_id: Option<String>,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub favitemtotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub transactiontotal: Option<String>,
        pub favtotal: Option<String>,
    }
}

/// `taobao.simba.rpt.adgroupbase.get`
pub mod rpt_adgroupbase_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.adgroupbase.get` (推广组基础报表数据对象)
    ///
    /// <https://open.taobao.com/api.htm?docId=10958&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.adgroupbase.get",
        response = Option<String>,
        unwrap = "rpt_adgroup_base_list",
        idempotent,
        debug
    )]
    pub struct RptAdgroupbaseGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub search_type: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        /// Several values with commas between them.
        pub source: String,
    }
}

/// `taobao.simba.rpt.adgroupcreativebase.get`
pub mod rpt_adgroupcreativebase_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.adgroupcreativebase.get` (推广组下创意报表基础数据查询(汇总数据，不分类型))
    ///
    /// <https://open.taobao.com/api.htm?docId=10962&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.adgroupcreativebase.get",
        response = Option<String>,
        unwrap = "rpt_adgroupcreative_base_list",
        idempotent,
        debug
    )]
    pub struct RptAdgroupcreativebaseGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        pub source: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub search_type: String,
    }
}

/// `taobao.simba.rpt.adgroupcreativeeffect.get`
pub mod rpt_adgroupcreativeeffect_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.adgroupcreativeeffect.get` (推广组下的创意报表效果数据查询(汇总数据，不分类型
    /// ))
    ///
    /// <https://open.taobao.com/api.htm?docId=10960&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.adgroupcreativeeffect.get",
        response = Option<String>,
        unwrap = "rpt_adgroupcreative_effect_list",
        idempotent,
        debug
    )]
    pub struct RptAdgroupcreativeeffectGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        pub source: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub search_type: String,
    }
}

/// `taobao.simba.rpt.adgroupeffect.get`
pub mod rpt_adgroupeffect_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.adgroupeffect.get` (推广组效果报表数据对象)
    ///
    /// <https://open.taobao.com/api.htm?docId=10956&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.adgroupeffect.get",
        response = Option<String>,
        unwrap = "rpt_adgroup_effect_list",
        idempotent,
        debug
    )]
    pub struct RptAdgroupeffectGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub search_type: String,
        /// Several values with commas between them.
        pub source: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
    }
}

/// `taobao.simba.rpt.adgroupkeywordbase.get`
pub mod rpt_adgroupkeywordbase_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.adgroupkeywordbase.get` (推广组下的词基础报表数据查询(明细数据不分类型查询))
    ///
    /// <https://open.taobao.com/api.htm?docId=10953&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.adgroupkeywordbase.get",
        response = Option<String>,
        unwrap = "rpt_adgroupkeyword_base_list",
        idempotent,
        debug
    )]
    pub struct RptAdgroupkeywordbaseGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub source: String,
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub search_type: String,
    }
}

/// `taobao.simba.rpt.adgroupkeywordeffect.get`
pub mod rpt_adgroupkeywordeffect_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.adgroupkeywordeffect.get` (推广组下的词效果报表数据查询(明细数据不分类型查询))
    ///
    /// <https://open.taobao.com/api.htm?docId=10952&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.adgroupkeywordeffect.get",
        response = Option<String>,
        unwrap = "rpt_adgroupkeyword_effect_list",
        idempotent,
        debug
    )]
    pub struct RptAdgroupkeywordeffectGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub source: String,
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub search_type: String,
    }
}

/// `taobao.simba.rpt.campadgroupbase.get`
pub mod rpt_campadgroupbase_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.campadgroupbase.get` (推广计划下的推广组报表基础数据查询(只有汇总数据，无分类
    /// 类型))
    ///
    /// <https://open.taobao.com/api.htm?docId=10957&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.campadgroupbase.get",
        response = Option<String>,
        unwrap = "rpt_campadgroup_base_list",
        idempotent,
        debug
    )]
    pub struct RptCampadgroupbaseGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub campaign_id: i64,
        pub source: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub search_type: String,
    }
}

/// `taobao.simba.rpt.campadgroupeffect.get`
pub mod rpt_campadgroupeffect_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.campadgroupeffect.get` (推广计划下的推广组报表效果数据查询(只有汇总数据，无分
    /// 类类型))
    ///
    /// <https://open.taobao.com/api.htm?docId=10955&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.campadgroupeffect.get",
        response = Option<String>,
        unwrap = "rpt_campadgroup_effect_list",
        idempotent,
        debug
    )]
    pub struct RptCampadgroupeffectGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub campaign_id: i64,
        pub source: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub search_type: String,
    }
}

/// `taobao.simba.rpt.campaignbase.get`
pub mod rpt_campaignbase_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.campaignbase.get` (推广计划报表基础数据对象)
    ///
    /// <https://open.taobao.com/api.htm?docId=10961&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.campaignbase.get",
        response = Option<String>,
        unwrap = "rpt_campaign_base_list",
        idempotent,
        debug
    )]
    pub struct RptCampaignbaseGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub search_type: String,
        /// Several values with commas between them.
        pub source: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub campaign_id: i64,
    }
}

/// `taobao.simba.rpt.campaigneffect.get`
pub mod rpt_campaigneffect_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.campaigneffect.get` (推广计划效果报表数据对象)
    ///
    /// <https://open.taobao.com/api.htm?docId=10959&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.campaigneffect.get",
        response = Option<String>,
        unwrap = "rpt_campaign_effect_list",
        idempotent,
        debug
    )]
    pub struct RptCampaigneffectGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        pub campaign_id: i64,
        pub search_type: String,
        /// Several values with commas between them.
        pub source: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
    }
}

/// `taobao.simba.rpt.custbase.get`
pub mod rpt_custbase_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.custbase.get` (客户账户报表基础数据对象)
    ///
    /// <https://open.taobao.com/api.htm?docId=10951&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.custbase.get",
        response = Option<String>,
        unwrap = "rpt_cust_base_list",
        idempotent,
        debug
    )]
    pub struct RptCustbaseGet {
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub source: String,
    }
}

/// `taobao.simba.rpt.custeffect.get`
pub mod rpt_custeffect_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.custeffect.get` (用户账户报表效果数据查询（只有汇总数据，无分类数据）)
    ///
    /// <https://open.taobao.com/api.htm?docId=10954&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.custeffect.get",
        response = Option<String>,
        unwrap = "rpt_cust_effect_list",
        idempotent,
        debug
    )]
    pub struct RptCusteffectGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_time: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_time: String,
        #[top_api(secret)]
        pub subway_token: String,
        #[top_api(min = 1)]
        pub page_no: Option<i64>,
        #[top_api(min = 1)]
        pub page_size: Option<i64>,
        pub source: String,
    }
}

/// `taobao.simba.rpt.targetingtag.get`
pub mod rpt_targetingtag_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.targetingtag.get` (搜索人群离线报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27371&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.targetingtag.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RptTargetingtagGet {
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub traffic_type: Option<String>,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub campaignid: Option<String>,
        pub adgroupid: Option<String>,
        pub crowdid: Option<String>,
        pub source: Option<String>,
        pub search_type: Option<String>,
        pub crowdtitle: Option<String>,
    }
}

/// `taobao.simba.rpt.targetingtagbase.get`
pub mod rpt_targetingtagbase_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.targetingtagbase.get` (定向基础报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24993&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.targetingtagbase.get",
        response = Vec<RptBaseEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RptTargetingtagbaseGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
    }

    /// `RptBaseEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptBaseEntityDto {
        pub thedate: Option<String>,
        pub campaignid: Option<String>,
        pub adgroupid: Option<String>,
        pub cost: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub crowdname: Option<String>,
        pub source: Option<String>,
        pub crowdid: Option<String>,
    }
}

/// `taobao.simba.rpt.targetingtageffect.get`
pub mod rpt_targetingtageffect_get {
    use crate::prelude::*;

    /// `taobao.simba.rpt.targetingtageffect.get` (获取定向效果报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=24977&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rpt.targetingtageffect.get",
        response = Vec<RptEffectEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RptTargetingtageffectGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
    }

    /// `RptEffectEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptEffectEntityDto {
        pub thedate: Option<String>,
        pub campaignid: Option<String>,
        pub adgroupid: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub favitemtotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub crowdname: Option<String>,
        pub source: Option<String>,
        pub crowdid: Option<String>,
    }
}

/// `taobao.simba.rtrpt.adgroup.get`
pub mod rtrpt_adgroup_get {
    use crate::prelude::*;

    /// `taobao.simba.rtrpt.adgroup.get` (获取推广组实时报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=25053&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rtrpt.adgroup.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RtrptAdgroupGet {
        pub nick: Option<String>,
        pub campaign_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub the_date: String,
        pub page_size: Option<i64>,
        pub page_number: Option<i64>,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub campaignid: Option<String>,
        pub adgroupid: Option<String>,
        pub source: Option<String>,
        pub search_type: Option<String>,
    }
}

/// `taobao.simba.rtrpt.bidword.get`
pub mod rtrpt_bidword_get {
    use crate::prelude::*;

    /// `taobao.simba.rtrpt.bidword.get` (获取推广词实时报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=25052&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rtrpt.bidword.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RtrptBidwordGet {
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub the_date: String,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub campaignid: Option<String>,
        pub adgroupid: Option<String>,
        pub bidwordid: Option<String>,
        pub source: Option<String>,
    }
}

/// `taobao.simba.rtrpt.campaign.get`
pub mod rtrpt_campaign_get {
    use crate::prelude::*;

    /// `taobao.simba.rtrpt.campaign.get` (获取推广计划实时报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=25051&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rtrpt.campaign.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "resultss",
        idempotent,
        debug
    )]
    pub struct RtrptCampaignGet {
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub the_date: String,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub campaignid: Option<String>,
        pub source: Option<String>,
        pub search_type: Option<String>,
    }
}

/// `taobao.simba.rtrpt.creative.get`
pub mod rtrpt_creative_get {
    use crate::prelude::*;

    /// `taobao.simba.rtrpt.creative.get` (获取创意实时报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=25050&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rtrpt.creative.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RtrptCreativeGet {
        pub nick: Option<String>,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub the_date: String,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub campaignid: Option<String>,
        pub adgroupid: Option<String>,
        pub creativeid: Option<String>,
        pub source: Option<String>,
        pub search_type: Option<String>,
    }
}

/// `taobao.simba.rtrpt.cust.get`
pub mod rtrpt_cust_get {
    use crate::prelude::*;

    /// `taobao.simba.rtrpt.cust.get` (获取账户实时报表数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=25054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rtrpt.cust.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RtrptCustGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub the_date: String,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub favitemtotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub transactiontotal: Option<String>,
        pub favtotal: Option<String>,
        pub traffictype: Option<Traffictype>,
    }

    /// The values of `traffictype`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Traffictype {
        /// PC 站内
        #[top_api(value = "1")]
        V1,
        /// PC 站外
        #[top_api(value = "2")]
        V2,
        /// 无线站内
        #[top_api(value = "4")]
        V4,
        /// 无线站外
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.rtrpt.targetingtag.get`
pub mod rtrpt_targetingtag_get {
    use crate::prelude::*;

    /// `taobao.simba.rtrpt.targetingtag.get` (搜索人群实时报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27346&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.rtrpt.targetingtag.get",
        response = Vec<RtRptResultEntityDto>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct RtrptTargetingtagGet {
        pub nick: String,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub the_date: String,
        pub traffic_type: String,
    }

    /// `RtRptResultEntityDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RtRptResultEntityDto {
        pub thedate: Option<String>,
        pub impression: Option<String>,
        pub cost: Option<String>,
        pub click: Option<String>,
        pub ctr: Option<String>,
        pub cpc: Option<String>,
        pub cpm: Option<String>,
        pub roi: Option<String>,
        pub coverage: Option<String>,
        pub directtransactionshipping: Option<String>,
        pub indirecttransactionshipping: Option<String>,
        pub transactionshippingtotal: Option<String>,
        pub directtransaction: Option<String>,
        pub indirecttransaction: Option<String>,
        pub transactiontotal: Option<String>,
        pub favshoptotal: Option<String>,
        pub favitemtotal: Option<String>,
        pub favtotal: Option<String>,
        pub directcarttotal: Option<String>,
        pub indirectcarttotal: Option<String>,
        pub carttotal: Option<String>,
        pub campaignid: Option<String>,
        pub adgroupid: Option<String>,
        pub crowdid: Option<String>,
        pub source: Option<String>,
        pub search_type: Option<String>,
    }
}

/// `taobao.simba.salestar.adgroup.add`
pub mod salestar_adgroup_add {
    use crate::prelude::*;

    /// `taobao.simba.salestar.adgroup.add` ((新)创建一个推广组)
    ///
    /// <https://open.taobao.com/api.htm?docId=43366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.adgroup.add",
        response = AdGroup,
        unwrap = "adgroup",
        debug
    )]
    pub struct SalestarAdgroupAdd {
        pub campaign_id: i64,
        pub item_id: i64,
        #[top_api(max_len = 40)]
        pub title: String,
        pub img_url: String,
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.salestar.adgroup.delete`
pub mod salestar_adgroup_delete {
    use crate::prelude::*;

    /// `taobao.simba.salestar.adgroup.delete` ((新)销量明星删除推广单元接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43357&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.adgroup.delete",
        response = SalestarAdgroupDeleteResponse,
        debug
    )]
    pub struct SalestarAdgroupDelete {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalestarAdgroupDeleteResponse {
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.simba.salestar.adgroup.findbycampid`
pub mod salestar_adgroup_findbycampid {
    use crate::prelude::*;

    /// `taobao.simba.salestar.adgroup.findbycampid` ((销量明星)批量获取推广计划下的推广组信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43358&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.adgroup_list).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.adgroup.findbycampid",
        response = AdGroupPage,
        unwrap = "adgroups",
        debug
    )]
    pub struct SalestarAdgroupFindbycampid {
        pub campaign_id: Option<i64>,
        #[top_api(min = 1, max = 200)]
        pub page_size: i64,
        #[top_api(min = 1)]
        pub page_no: i64,
    }

    /// `ADGroupPage`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroupPage {
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub total_item: Option<i64>,
        pub adgroup_list: Vec<AdGroup>,
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub item_price: Option<String>,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.salestar.adgroup.update`
pub mod salestar_adgroup_update {
    use crate::prelude::*;

    /// `taobao.simba.salestar.adgroup.update` (销量明星更新一个推广组的信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=43354&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.adgroup.update",
        response = AdGroup,
        unwrap = "adgroup",
        debug
    )]
    pub struct SalestarAdgroupUpdate {
        pub online_status: Option<OnlineStatus>,
        pub adgroup_id: i64,
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线(暂停竞价)
        #[top_api(value = "offline")]
        Offline,
        /// 上线
        #[top_api(value = "online")]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ADGroup`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdGroup {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub category_ids: Option<String>,
        pub num_iid: Option<i64>,
        pub online_status: Option<OnlineStatus>,
        pub offline_type: Option<String>,
        pub reason: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.salestar.campaign.budget.update`
pub mod salestar_campaign_budget_update {
    use crate::prelude::*;

    /// `taobao.simba.salestar.campaign.budget.update` (销量明星跟新预算相关接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43351&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.campaign.budget.update",
        response = CampaignBudget,
        unwrap = "campaign_budget",
        debug
    )]
    pub struct SalestarCampaignBudgetUpdate {
        pub campaign_id: i64,
        /// In yuan.
        #[top_api(min = 30, max = 99999)]
        pub budget: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignBudget {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        /// In yuan.
        pub budget: Option<i64>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.simba.salestar.creative.add`
pub mod salestar_creative_add {
    use crate::prelude::*;

    /// `taobao.simba.salestar.creative.add` (（新）新建创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=43360&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.creative.add",
        response = Creative,
        unwrap = "creative",
        debug
    )]
    pub struct SalestarCreativeAdd {
        pub adgroup_id: i64,
        #[top_api(max_len = 40)]
        pub title: String,
        pub img_url: String,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub ad_examination_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Creative {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub creative_id: Option<i64>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.salestar.creative.delete`
pub mod salestar_creative_delete {
    use crate::prelude::*;

    /// `taobao.simba.salestar.creative.delete` ((新)销量明星删除创意相关接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43363&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.creative.delete",
        response = Creative,
        unwrap = "creative",
        debug
    )]
    pub struct SalestarCreativeDelete {
        pub creative_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Creative {
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub creative_id: Option<i64>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.salestar.creative.update`
pub mod salestar_creative_update {
    use crate::prelude::*;

    /// `taobao.simba.salestar.creative.update` (销量明星更新创意相关接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43361&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.creative.update",
        response = CreativeRecord,
        unwrap = "creativerecord",
        debug
    )]
    pub struct SalestarCreativeUpdate {
        pub adgroup_id: i64,
        pub creative_id: i64,
        #[top_api(max_len = 40)]
        pub title: String,
        pub img_url: String,
        pub picture_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeRecord {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub creative_id: Option<i64>,
        pub title: Option<String>,
        pub old_title: Option<String>,
        pub img_url: Option<String>,
        pub old_img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub modify_time: Option<TopDateTime>,
        pub create_time: Option<TopDateTime>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.simba.salestar.creatives.get`
pub mod salestar_creatives_get {
    use crate::prelude::*;

    /// `taobao.simba.salestar.creatives.get` (（新）批量获取创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=43359&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.creatives.get",
        response = Vec<Creative>,
        unwrap = "creatives",
        idempotent,
        debug
    )]
    pub struct SalestarCreativesGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        #[top_api(max_items = 200)]
        pub creative_ids: Vec<i64>,
        pub adgroup_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Creative {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub title: Option<String>,
        pub img_url: Option<String>,
        pub audit_status: Option<AuditStatus>,
        pub audit_desc: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub creative_id: Option<i64>,
        pub img_type: Option<ImgType>,
        pub second_img_origin_url: Option<String>,
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 待审核
        #[top_api(value = "audit_wait")]
        AuditWait,
        /// 审核通过(上线)
        #[top_api(value = "audit_pass")]
        AuditPass,
        /// 审核拒绝
        #[top_api(value = "audit_reject")]
        AuditReject,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `img_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImgType {
        /// 主图
        #[top_api(value = 1)]
        V1,
        /// 副图
        #[top_api(value = 2)]
        V2,
        /// 自定义图片
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.simba.salestar.keywords.delete`
pub mod salestar_keywords_delete {
    use crate::prelude::*;

    /// `taobao.simba.salestar.keywords.delete` (销量明星关键词删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=43394&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.keywords.delete",
        response = SalestarKeywordsDeleteResponse,
        debug
    )]
    pub struct SalestarKeywordsDelete {
        #[top_api(max_items = 20)]
        pub bidword_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SalestarKeywordsDeleteResponse {
        pub results: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.simba.salestar.keywords.qscore.split.get`
pub mod salestar_keywords_qscore_split_get {
    use crate::prelude::*;

    /// `taobao.simba.salestar.keywords.qscore.split.get` ((新)销量明星质量分相关接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43356&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.keywords.qscore.split.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SalestarKeywordsQscoreSplitGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub ad_group_id: i64,
        #[top_api(required, max_items = 20)]
        pub bidword_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub key: Option<String>,
        pub message: Option<String>,
        pub result: Option<QScoreSplitDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QScoreSplitDto {
        pub word_score_list: Vec<Wordscorelist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Wordscorelist {
        pub wireless_qscore: Option<String>,
        pub wireless_cvrscore: Option<String>,
        pub wireless_creativescore: Option<String>,
        pub wireless_custscore: Option<String>,
        pub wireless_relescore: Option<String>,
        pub keyword_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_id: Option<i64>,
        pub customer_id: Option<i64>,
        pub word: Option<String>,
    }
}

/// `taobao.simba.salestar.keywords.recommend.get`
pub mod salestar_keywords_recommend_get {
    use crate::prelude::*;

    /// `taobao.simba.salestar.keywords.recommend.get` (销量明星 api 相关接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43400&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.salestar.keywords.recommend.get",
        response = RecommendWordPage,
        unwrap = "recommend_words",
        idempotent,
        debug
    )]
    pub struct SalestarKeywordsRecommendGet {
        pub adgroup_id: i64,
        pub product_id: Option<ProductId>,
    }

    /// The values of `product_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ProductId {
        /// 标准推广
        #[top_api(value = 101_001_005)]
        V101001005,
        /// 销量明星
        #[top_api(value = 101_001_014)]
        V101001014,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendWordPage {
        pub recommend_word_list: Vec<RecommendWord>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendWord {
        pub word: Option<String>,
        pub pv: Option<String>,
        pub average_price: Option<String>,
        pub pertinence: Option<String>,
    }
}

/// `taobao.simba.searchcrowd.batch.add`
pub mod searchcrowd_batch_add {
    use crate::prelude::*;

    /// `taobao.simba.searchcrowd.batch.add` (推广单元增加搜索人群)
    ///
    /// <https://open.taobao.com/api.htm?docId=27298&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.searchcrowd.batch.add",
        response = Vec<AdgroupTargetingTagDto>,
        unwrap = "adgrouptargetingtags",
        debug
    )]
    pub struct SearchcrowdBatchAdd {
        #[top_api(secret)]
        pub nick: String,
        pub adgroup_targeting_tags: String,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupTargetingTagDto {
        pub price_mode: Option<PriceMode>,
        pub discount: Option<i64>,
        pub is_default_price: Option<IsDefaultPrice>,
        pub crowd: Option<CrowdDto>,
        pub id: Option<i64>,
        pub online_status: Option<OnlineStatus>,
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
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_default_price`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDefaultPrice {
        /// 不溢价
        #[top_api(value = 1)]
        V1,
        /// 溢价
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线
        #[top_api(value = 0)]
        Offline,
        /// 上线
        #[top_api(value = 1)]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub biz_type: Option<i64>,
        pub cust_id: Option<i64>,
        pub name: Option<String>,
        pub template_id: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `taobao.simba.searchtagtemplate.get`
pub mod searchtagtemplate_get {
    use crate::prelude::*;

    /// `taobao.simba.searchtagtemplate.get` (获取搜索人群 TOP 用户可添加人群信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27296&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.searchtagtemplate.get",
        response = Vec<SearchtagtemplateGetResult>,
        unwrap = "template_list",
        idempotent,
        debug
    )]
    pub struct SearchtagtemplateGet {
        #[top_api(secret)]
        pub sub_nick: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchtagtemplateGetResult {
        pub dim_list: Vec<DimDtOs>,
        pub id: Option<i64>,
        pub name: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DimDtOs {
        pub tag_list: Vec<TagOptions>,
        pub name: Option<String>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagOptions {
        pub tag_name: Option<String>,
        pub option_group_id: Option<i64>,
        pub dim_id: Option<i64>,
        pub tag_id: Option<String>,
    }
}

/// `taobao.simba.serchcrowd.batch.delete`
pub mod serchcrowd_batch_delete {
    use crate::prelude::*;

    /// `taobao.simba.serchcrowd.batch.delete` (单品搜索人群批量取消溢价)
    ///
    /// <https://open.taobao.com/api.htm?docId=27295&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.serchcrowd.batch.delete",
        response = SerchcrowdBatchDeleteResponse,
        debug
    )]
    pub struct SerchcrowdBatchDelete {
        #[top_api(secret)]
        pub sub_nick: Option<String>,
        #[top_api(secret)]
        pub nick: String,
        #[top_api(required, max_items = 200)]
        pub adgroup_crowd_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SerchcrowdBatchDeleteResponse {
        pub delete_list: Vec<Value>,
        pub error_d_t_o_list: Vec<Value>,
        pub key: Option<String>,
    }
}

/// `taobao.simba.serchcrowd.get`
pub mod serchcrowd_get {
    use crate::prelude::*;

    /// `taobao.simba.serchcrowd.get` (根据推广单元 id 获取搜索溢价人群)
    ///
    /// <https://open.taobao.com/api.htm?docId=27294&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.serchcrowd.get",
        response = Vec<SerchcrowdGetResult>,
        unwrap = "adgrouptargetingtags",
        idempotent,
        debug
    )]
    pub struct SerchcrowdGet {
        #[top_api(secret)]
        pub nick: String,
        pub adgroup_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SerchcrowdGetResult {
        pub price_mode: Option<PriceMode>,
        pub discount: Option<i64>,
        pub crowd: Option<CrowdDto>,
        pub id: Option<i64>,
        pub is_default_price: Option<IsDefaultPrice>,
        pub online_status: Option<OnlineStatus>,
    }

    /// The values of `price_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceMode {
        /// 溢价
        #[top_api(value = 1)]
        V1,
        /// 出价
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_default_price`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDefaultPrice {
        /// 不溢价
        #[top_api(value = 1)]
        V1,
        /// 溢价
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 暂停
        #[top_api(value = 0)]
        Pause,
        /// 启用
        #[top_api(value = 1)]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub biz_type: Option<i64>,
        pub cust_id: Option<i64>,
        pub crowd_id: Option<i64>,
        pub name: Option<String>,
        pub template_id: Option<i64>,
        pub r#type: Option<i64>,
        pub fit_discount: Option<i64>,
    }
}

/// `taobao.simba.serchcrowd.price.batch.update`
pub mod serchcrowd_price_batch_update {
    use crate::prelude::*;

    /// `taobao.simba.serchcrowd.price.batch.update` (单品推广搜索人群修改溢价)
    ///
    /// <https://open.taobao.com/api.htm?docId=27299&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.serchcrowd.price.batch.update",
        response = Vec<AdgroupTargetingTagDto>,
        unwrap = "adgrouptargetingtags",
        debug
    )]
    pub struct SerchcrowdPriceBatchUpdate {
        #[top_api(secret)]
        pub sub_nick: Option<String>,
        #[top_api(secret)]
        pub nick: String,
        pub adgroup_id: i64,
        #[top_api(required, max_items = 20)]
        pub adgroup_crowd_ids: Vec<String>,
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupTargetingTagDto {
        pub price_mode: Option<PriceMode>,
        pub discount: Option<i64>,
        pub is_default_price: Option<IsDefaultPrice>,
        pub crowd: Option<CrowdDto>,
        pub id: Option<i64>,
        pub online_status: Option<OnlineStatus>,
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
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_default_price`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDefaultPrice {
        /// 不溢价
        #[top_api(value = 1)]
        V1,
        /// 溢价
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `online_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OnlineStatus {
        /// 下线
        #[top_api(value = 0)]
        Offline,
        /// 上线
        #[top_api(value = 1)]
        Online,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub biz_type: Option<i64>,
        pub cust_id: Option<i64>,
        pub dmpcrowd_id: Option<i64>,
        pub name: Option<String>,
        pub template_id: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `taobao.simba.serchcrowd.state.batch.update`
pub mod serchcrowd_state_batch_update {
    use crate::prelude::*;

    /// `taobao.simba.serchcrowd.state.batch.update` (单品搜索人群修改状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=27297&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.serchcrowd.state.batch.update",
        response = SerchcrowdStateBatchUpdateResponse,
        debug
    )]
    pub struct SerchcrowdStateBatchUpdate {
        #[top_api(secret)]
        pub nick: String,
        pub adgroup_id: i64,
        #[top_api(required, max_items = 20)]
        pub adgroup_crowd_ids: Vec<String>,
        pub state: Option<State>,
    }

    /// The values of `state`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum State {
        /// 暂停
        #[top_api(value = 0)]
        Pause,
        /// 启用
        #[top_api(value = 1)]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SerchcrowdStateBatchUpdateResponse {
        pub adgrouptargetingtags: Vec<AdgroupTargetingTagDto>,
        pub error_list: Vec<Value>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupTargetingTagDto {
        pub price_mode: Option<PriceMode>,
        pub discount: Option<i64>,
        pub crowd: Option<CrowdDto>,
        pub online_status: Option<i64>,
        pub id: Option<i64>,
    }

    /// The values of `price_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PriceMode {
        /// 溢价
        #[top_api(value = 1)]
        V1,
        /// 出价
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub biz_type: Option<i64>,
        pub cust_id: Option<i64>,
        pub name: Option<String>,
        pub template_id: Option<i64>,
        pub r#type: Option<i64>,
    }
}

/// `taobao.simba.tools.items.top.get`
pub mod tools_items_top_get {
    use crate::prelude::*;

    /// `taobao.simba.tools.items.top.get` (取得一个关键词的推广组排名列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10529&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.simba.tools.items.top.get",
        response = Vec<RankedItem>,
        unwrap = "rankeditems",
        idempotent,
        debug
    )]
    pub struct ToolsItemsTopGet {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub keyword: String,
        pub ip: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RankedItem {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub order: Option<i64>,
        pub max_price: Option<String>,
        pub title: Option<String>,
        pub link_url: Option<String>,
        pub rank_score: Option<i64>,
    }
}
