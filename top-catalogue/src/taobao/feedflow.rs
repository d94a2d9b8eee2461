//! `taobao.feedflow.*`: 39 APIs.

pub use self::account_get::AccountGet;
pub use self::account_rptdailylist::AccountRptdailylist;
pub use self::account_rpthourlist::AccountRpthourlist;
pub use self::item_adgroup_add::ItemAdgroupAdd;
pub use self::item_adgroup_adzone_bind::ItemAdgroupAdzoneBind;
pub use self::item_adgroup_adzone_page::ItemAdgroupAdzonePage;
pub use self::item_adgroup_adzone_unbind::ItemAdgroupAdzoneUnbind;
pub use self::item_adgroup_creative_add_bind::ItemAdgroupCreativeAddBind;
pub use self::item_adgroup_creative_page::ItemAdgroupCreativePage;
pub use self::item_adgroup_delete::ItemAdgroupDelete;
pub use self::item_adgroup_modify::ItemAdgroupModify;
pub use self::item_adgroup_page::ItemAdgroupPage;
pub use self::item_adgroup_rptdailylist::ItemAdgroupRptdailylist;
pub use self::item_adgroup_rpthourlist::ItemAdgroupRpthourlist;
pub use self::item_adzone_list::ItemAdzoneList;
pub use self::item_adzone_rptdailylist::ItemAdzoneRptdailylist;
pub use self::item_adzone_rpthourlist::ItemAdzoneRpthourlist;
pub use self::item_algo_crowd_suggest::ItemAlgoCrowdSuggest;
pub use self::item_campaign_add::ItemCampaignAdd;
pub use self::item_campaign_daybudget::ItemCampaignDaybudget;
pub use self::item_campaign_delete::ItemCampaignDelete;
pub use self::item_campaign_get::ItemCampaignGet;
pub use self::item_campaign_modify::ItemCampaignModify;
pub use self::item_campaign_page::ItemCampaignPage;
pub use self::item_campaign_rptdailylist::ItemCampaignRptdailylist;
pub use self::item_campaign_rpthourlist::ItemCampaignRpthourlist;
pub use self::item_creative_delete::ItemCreativeDelete;
pub use self::item_creative_rptdailylist::ItemCreativeRptdailylist;
pub use self::item_creative_rpthourlist::ItemCreativeRpthourlist;
pub use self::item_crowd_add::ItemCrowdAdd;
pub use self::item_crowd_delete::ItemCrowdDelete;
pub use self::item_crowd_modify::ItemCrowdModify;
pub use self::item_crowd_modifybind::ItemCrowdModifybind;
pub use self::item_crowd_page::ItemCrowdPage;
pub use self::item_crowd_rptdailylist::ItemCrowdRptdailylist;
pub use self::item_crowd_rpthourlist::ItemCrowdRpthourlist;
pub use self::item_item_page::ItemItemPage;
pub use self::item_option_page::ItemOptionPage;
pub use self::item_target_validlist::ItemTargetValidlist;

/// `taobao.feedflow.account.get`
pub mod account_get {
    use crate::prelude::*;

    /// `taobao.feedflow.account.get` (获取信息流账户详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=43248&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.account.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AccountGet;

    /// `ResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<AccountDto>,
        pub success: Option<bool>,
    }

    /// `AccountDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountDto {
        /// In yuan.
        pub balance: Option<String>,
        /// In yuan.
        pub cash_balance: Option<String>,
        /// In yuan.
        pub available_balance: Option<String>,
        /// In yuan.
        pub red_packet: Option<String>,
    }
}

/// `taobao.feedflow.account.rptdailylist`
pub mod account_rptdailylist {
    use crate::prelude::*;

    /// `taobao.feedflow.account.rptdailylist` (获取广告主分日数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=43347&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.account.rptdailylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AccountRptdailylist {
        pub rpt_query_d_t_o: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub start_time: String,
        pub end_time: String,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub charge: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ecpm: Option<String>,
        pub ecpc: Option<String>,
        pub inshop_pv: Option<i64>,
        pub inshop_uv: Option<i64>,
        pub inshop_uv_rate: Option<String>,
        pub deep_inshop_num: Option<i64>,
        pub avg_access_time: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub follow_number: Option<i64>,
        pub add_new_uv: Option<i64>,
        pub add_new_uv_rate: Option<String>,
        pub new_f_charge: Option<String>,
        pub inshop_item_col_num: Option<i64>,
        pub cart_num: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub log_date: Option<TopDateTime>,
    }
}

/// `taobao.feedflow.account.rpthourlist`
pub mod account_rpthourlist {
    use crate::prelude::*;

    /// `taobao.feedflow.account.rpthourlist` (超级推荐广告主分时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43345&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.account.rpthourlist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct AccountRpthourlist {
        pub rpt_query: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub end_hour_id: i64,
        pub log_date: String,
        pub start_hour_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub total_count: Option<i64>,
        pub result_code: Option<ResultCode>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub inshop_uv: Option<i64>,
        pub inshop_pv: Option<i64>,
        pub ecpc: Option<String>,
        pub ecpm: Option<String>,
        pub click: Option<i64>,
        pub ad_pv: Option<i64>,
        pub charge: Option<String>,
        pub log_date: Option<TopDateTime>,
        pub hour_id: Option<i64>,
        pub inshop_uv_rate: Option<String>,
        pub deep_inshop_num: Option<i64>,
        pub alipay_in_shop_num: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub gmv_inshop_num: Option<i64>,
        pub cart_num: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub new_f_charge: Option<String>,
        pub add_new_uv_rate: Option<String>,
        pub add_new_uv: Option<i64>,
        pub follow_number: Option<i64>,
        pub avg_access_page_num: Option<String>,
        pub avg_access_time: Option<String>,
        pub roi: Option<String>,
        pub cvr: Option<String>,
        pub icvr: Option<String>,
        pub alipay_inshop_amt: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.feedflow.item.adgroup.add`
pub mod item_adgroup_add {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.add` (信息流增加单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=43281&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.add",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupAdd {
        pub adgroup: AdgroupDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupDto {
        pub adgroup_name: String,
        pub adzone_list: Vec<AdzoneBindDto>,
        pub campaign_id: i64,
        #[top_api(required)]
        pub crowd_list: Vec<CrowdDto>,
        pub intelligent_bid: Option<IntelligentBidDto>,
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneBindDto {
        pub adzone_id: Option<i64>,
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub crowd_desc: Option<String>,
        pub crowd_name: Option<String>,
        /// In cents.
        pub price: i64,
        pub target_label: Option<LabelDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        pub label_id: i64,
        pub label_value: String,
        #[top_api(required)]
        pub options: Vec<OptionDto>,
        pub target_id: i64,
        pub target_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionDto {
        pub option_value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelligentBidDto {
        pub open: Option<bool>,
        pub scope_percent: Option<i64>,
        pub strategy: Option<Strategy>,
    }

    /// The values of `strategy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Strategy {
        /// 促进进店
        #[top_api(value = 1)]
        V1,
        /// 促进成交
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.adgroup.adzone.bind`
pub mod item_adgroup_adzone_bind {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.adzone.bind` (信息流单元内绑定资源位)
    ///
    /// <https://open.taobao.com/api.htm?docId=43296&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.adzone.bind",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupAdzoneBind {
        #[top_api(required, max_items = 20)]
        pub bind_adzone_list: Vec<AdzoneBindDto>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneBindDto {
        pub adzone_id: i64,
        pub discount: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.adgroup.adzone.page`
pub mod item_adgroup_adzone_page {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.adzone.page` (信息流单元下查看绑定资源位)
    ///
    /// <https://open.taobao.com/api.htm?docId=43334&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.adzone.page",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupAdzonePage {
        pub adzone_bind_query: AdzoneBindQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneBindQueryDto {
        pub adzone_id_list: Vec<i64>,
        pub adgroup_id: Option<i64>,
        pub page_size: Option<i64>,
        pub offset: Option<i64>,
        pub adzone_name: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub adzone_bind_list: Vec<AdzoneBindDto>,
        pub total_count: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneBindDto {
        pub adzone_id: Option<i64>,
        pub adzone_name: Option<String>,
        pub discount: Option<i64>,
    }
}

/// `taobao.feedflow.item.adgroup.adzone.unbind`
pub mod item_adgroup_adzone_unbind {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.adzone.unbind` (信息流单元内解绑资源位)
    ///
    /// <https://open.taobao.com/api.htm?docId=43335&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.adzone.unbind",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupAdzoneUnbind {
        #[top_api(required, max_items = 20)]
        pub adzone_id_list: Vec<String>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.adgroup.creative.add.bind`
pub mod item_adgroup_creative_add_bind {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.creative.add.bind` (信息流新增并且绑定创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=43332&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.creative.add.bind",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupCreativeAddBind {
        #[top_api(required, max_items = 2)]
        pub creative_bind_list: Vec<CreativeBindDto>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeBindDto {
        pub img_url: String,
        pub creative_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.adgroup.creative.page`
pub mod item_adgroup_creative_page {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.creative.page` (信息流单元下查看创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=43348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.creative.page",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupCreativePage {
        pub creative_bind_query: CreativeBindQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeBindQueryDto {
        pub adgroup_id: Option<i64>,
        pub page_size: Option<i64>,
        pub offset: Option<i64>,
        pub creative_id_list: Vec<i64>,
        pub creative_name: Option<String>,
        pub audit_status: Option<String>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub creative_bind_list: Vec<CreativeBindDto>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreativeBindDto {
        pub creative_id: Option<i64>,
        pub img_url: Option<String>,
        pub title: Option<String>,
        pub audit_status: Option<String>,
        pub audit_reason: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub creative_name: Option<String>,
    }
}

/// `taobao.feedflow.item.adgroup.delete`
pub mod item_adgroup_delete {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.delete` (根据单元 id 删除单元)
    ///
    /// <https://open.taobao.com/api.htm?docId=43278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.delete",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupDelete {
        pub campaign_id: i64,
        #[top_api(required, max_items = 20)]
        pub adgroup_id_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.adgroup.modify`
pub mod item_adgroup_modify {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.modify` (信息流单元修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=43279&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.modify",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupModify {
        pub adgroup: AdgroupDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupDto {
        pub adgroup_id: i64,
        pub adgroup_name: Option<String>,
        pub intelligent_bid: Option<IntelligentBidDto>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelligentBidDto {
        pub open: Option<bool>,
        pub scope_percent: Option<i64>,
        pub strategy: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.adgroup.page`
pub mod item_adgroup_page {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.page` (查询单元列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43323&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.page",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupPage {
        pub adgroup_query: Option<AdgroupQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupQueryDto {
        pub adgroup_id_list: Vec<i64>,
        pub campaign_id_list: Vec<i64>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
        pub status_list: Vec<String>,
        pub adgroup_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub results: Vec<AdgroupDTo>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdgroupDTo {
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub intelligent_bid: Option<IntelligentBidDto>,
        pub item_id: Option<i64>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IntelligentBidDto {
        pub open: Option<bool>,
        pub scope_percent: Option<i64>,
        pub strategy: Option<i64>,
    }
}

/// `taobao.feedflow.item.adgroup.rptdailylist`
pub mod item_adgroup_rptdailylist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.rptdailylist` (推广单元分日数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43362&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.rptdailylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupRptdailylist {
        pub rpt_query_d_t_o: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub start_time: String,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        pub end_time: String,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub charge: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ecpm: Option<String>,
        pub ecpc: Option<String>,
        pub inshop_pv: Option<i64>,
        pub inshop_uv: Option<i64>,
        pub inshop_uv_rate: Option<String>,
        pub deep_inshop_num: Option<i64>,
        pub avg_access_time: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub follow_number: Option<i64>,
        pub add_new_uv: Option<i64>,
        pub add_new_uv_rate: Option<String>,
        pub new_f_charge: Option<String>,
        pub inshop_item_col_num: Option<i64>,
        pub cart_num: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub adgroup_name: Option<String>,
        pub log_date: Option<TopDateTime>,
    }
}

/// `taobao.feedflow.item.adgroup.rpthourlist`
pub mod item_adgroup_rpthourlist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adgroup.rpthourlist` (超级推荐【商品推广】单元分时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43477&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adgroup.rpthourlist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdgroupRpthourlist {
        pub rpt_query: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub campaign_id: i64,
        pub end_hour_id: i64,
        pub adgroup_id: Option<i64>,
        pub log_date: String,
        pub start_hour_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub total_count: Option<i64>,
        pub result_code: Option<ResultCode>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub campaign_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub deep_inshop_num: Option<i64>,
        pub inshop_pv: Option<i64>,
        pub click: Option<i64>,
        pub hour_id: Option<i64>,
        pub ad_pv: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub avg_access_page_num: Option<String>,
        pub inshop_uv: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub new_f_charge: Option<String>,
        pub ecpm: Option<String>,
        pub cart_num: Option<i64>,
        pub cvr: Option<String>,
        pub ecpc: Option<String>,
        pub log_date: Option<TopDateTime>,
        pub avg_access_time: Option<String>,
        pub follow_number: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub charge: Option<String>,
        pub inshop_uv_rate: Option<String>,
        pub add_new_uv: Option<i64>,
        pub roi: Option<String>,
        pub add_new_uv_rate: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.feedflow.item.adzone.list`
pub mod item_adzone_list {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adzone.list` (批量查询可用广告位列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43295&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adzone.list",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemAdzoneList {
        pub adzone_query: AdzoneQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneQueryDto {
        pub campaign_id: i64,
        pub adzone_id_list: Vec<i64>,
        pub adzone_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub adzone_list: Vec<AdzoneDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdzoneDto {
        pub adzone_name: Option<String>,
        pub adzone_id: Option<i64>,
    }
}

/// `taobao.feedflow.item.adzone.rptdailylist`
pub mod item_adzone_rptdailylist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adzone.rptdailylist` (资源包分日数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adzone.rptdailylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdzoneRptdailylist {
        pub rpt_query_d_t_o: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub start_time: String,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        pub adzone_id: i64,
        pub end_time: String,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub charge: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ecpm: Option<String>,
        pub ecpc: Option<String>,
        pub inshop_pv: Option<i64>,
        pub inshop_uv: Option<i64>,
        pub inshop_uv_rate: Option<String>,
        pub deep_inshop_num: Option<i64>,
        pub avg_access_time: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub follow_number: Option<i64>,
        pub add_new_uv: Option<i64>,
        pub add_new_uv_rate: Option<String>,
        pub new_f_charge: Option<String>,
        pub inshop_item_col_num: Option<i64>,
        pub cart_num: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub adzone_id: Option<i64>,
        pub adzone_name: Option<String>,
        pub log_date: Option<TopDateTime>,
    }
}

/// `taobao.feedflow.item.adzone.rpthourlist`
pub mod item_adzone_rpthourlist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.adzone.rpthourlist` (超级推荐【商品推广】资源位分时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43479&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.adzone.rpthourlist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAdzoneRpthourlist {
        pub rpt_query: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub campaign_id: i64,
        pub end_hour_id: i64,
        pub adgroup_id: i64,
        pub log_date: String,
        pub start_hour_id: i64,
        pub adzone_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub total_count: Option<i64>,
        pub result_code: Option<ResultCode>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub campaign_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub deep_inshop_num: Option<i64>,
        pub inshop_pv: Option<i64>,
        pub click: Option<i64>,
        pub hour_id: Option<i64>,
        pub ad_pv: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub avg_access_page_num: Option<String>,
        pub inshop_uv: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub new_f_charge: Option<String>,
        pub ecpm: Option<String>,
        pub cart_num: Option<i64>,
        pub cvr: Option<String>,
        pub ecpc: Option<String>,
        pub log_date: Option<TopDateTime>,
        pub avg_access_time: Option<String>,
        pub follow_number: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub charge: Option<String>,
        pub inshop_uv_rate: Option<String>,
        pub add_new_uv: Option<i64>,
        pub roi: Option<String>,
        pub add_new_uv_rate: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub adzone_id: Option<i64>,
        pub adzone_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.feedflow.item.algo.crowd.suggest`
pub mod item_algo_crowd_suggest {
    use crate::prelude::*;

    /// `taobao.feedflow.item.algo.crowd.suggest` (单品人群建议出价)
    ///
    /// <https://open.taobao.com/api.htm?docId=53274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.algo.crowd.suggest",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemAlgoCrowdSuggest {
        #[top_api(required, max_items = 999)]
        pub crowds: Vec<CrowdDto>,
        pub item_id: i64,
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub target_label: LabelDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        #[top_api(required)]
        pub options: Vec<OptionDto>,
        pub target_type: String,
        pub label_value: String,
        pub label_id: i64,
        pub target_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionDto {
        pub option_value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub success: Option<bool>,
        pub crowds: Vec<ResultDtoCrowds>,
        pub message: Option<String>,
    }

    /// `CrowdDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDtoCrowds {
        pub target_label: Option<ResultDtoCrowdsTargetLabel>,
        /// In cents.
        pub average_price: Option<i64>,
        /// In cents.
        pub suggest_price: Option<i64>,
    }

    /// `LabelDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDtoCrowdsTargetLabel {
        pub options: Vec<ResultDtoCrowdsTargetLabelOptions>,
        pub target_type: Option<String>,
        pub label_value: Option<String>,
        pub label_id: Option<i64>,
        pub target_id: Option<i64>,
    }

    /// `OptionDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDtoCrowdsTargetLabelOptions {
        pub option_value: Option<String>,
    }
}

/// `taobao.feedflow.item.campaign.add`
pub mod item_campaign_add {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.add` (信息流增加推广计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=43264&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.add",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCampaignAdd {
        pub campaign: Option<CampaignDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignDto {
        pub campaign_name: String,
        pub launch_period_list: Vec<LaunchPeriodDto>,
        pub launch_time: LaunchTimeDto,
        pub launch_area_list: Vec<LaunchAreaDto>,
        /// In cents.
        pub day_budget: i64,
    }

    /// `LaunchPeriodDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchPeriodDto {
        pub time_span_list: Vec<TimeSpanDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpanDto {
        pub discount: Option<i64>,
        pub time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchTimeDto {
        pub launch_forever: Option<bool>,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    /// `LaunchAreaDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchAreaDto {
        pub code: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
        pub result: Option<i64>,
    }
}

/// `taobao.feedflow.item.campaign.daybudget`
pub mod item_campaign_daybudget {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.daybudget` (获取当日投放日预算总额)
    ///
    /// <https://open.taobao.com/api.htm?docId=43273&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.daybudget",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCampaignDaybudget;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.campaign.delete`
pub mod item_campaign_delete {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.delete` (删除计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=43275&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.delete",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCampaignDelete {
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.campaign.get`
pub mod item_campaign_get {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.get` (通过计划 id 查询计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=43276&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ItemCampaignGet {
        pub campagin_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<CampaignDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignDto {
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        /// In cents.
        pub day_budget: Option<i64>,
        pub launch_area_list: Vec<LaunchAreaDto>,
        pub launch_period_list: Vec<LaunchPeriodDto>,
        pub launch_time: Option<LaunchTimeDto>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchAreaDto {
        pub code: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchPeriodDto {
        pub time_span_list: Vec<TimeSpanDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpanDto {
        pub discount: Option<i64>,
        pub time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchTimeDto {
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub launch_forever: Option<bool>,
    }
}

/// `taobao.feedflow.item.campaign.modify`
pub mod item_campaign_modify {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.modify` (信息流修改计划)
    ///
    /// <https://open.taobao.com/api.htm?docId=43274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.modify",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCampaignModify {
        pub campaign: Option<CampaignDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignDto {
        pub campaign_name: Option<String>,
        pub campaign_id: i64,
        pub status: Option<String>,
        pub launch_time: Option<LaunchTimeDto>,
        pub launch_area_list: Vec<LaunchAreaDto>,
        /// In cents.
        pub day_budget: Option<i64>,
        pub launch_period_list: Vec<LaunchPeriodDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchTimeDto {
        pub launch_forever: Option<bool>,
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchAreaDto {
        pub code: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchPeriodDto {
        pub time_span_list: Vec<TimeSpanDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpanDto {
        pub time: Option<String>,
        pub discount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub result: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.campaign.page`
pub mod item_campaign_page {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.page` (批量查询计划列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43277&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.page",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCampaignPage {
        pub campaign_query: Option<CampaignQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignQueryDto {
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub offset: Option<i64>,
        pub page_size: Option<i64>,
        pub status_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub results: Vec<CampaignDTo>,
        pub success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampaignDTo {
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        /// In cents.
        pub day_budget: Option<i64>,
        pub launch_area_list: Vec<LaunchAreaDto>,
        pub launch_time: Option<LaunchTimeDto>,
        pub status: Option<String>,
        pub launch_period_list: Vec<LaunchPeriodDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchAreaDto {
        pub code: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchTimeDto {
        pub begin_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub launch_forever: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LaunchPeriodDto {
        pub time_span_list: Vec<TimeSpanDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpanDto {
        pub discount: Option<i64>,
        pub time: Option<String>,
    }
}

/// `taobao.feedflow.item.campaign.rptdailylist`
pub mod item_campaign_rptdailylist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.rptdailylist` (推广计划分日数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43352&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.rptdailylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCampaignRptdailylist {
        pub rpt_query_d_t_o: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub start_time: String,
        pub campaign_id: i64,
        pub end_time: String,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub charge: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ecpm: Option<String>,
        pub ecpc: Option<String>,
        pub inshop_pv: Option<i64>,
        pub inshop_uv: Option<i64>,
        pub inshop_uv_rate: Option<String>,
        pub deep_inshop_num: Option<i64>,
        pub avg_access_time: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub follow_number: Option<i64>,
        pub add_new_uv: Option<i64>,
        pub add_new_uv_rate: Option<String>,
        pub new_f_charge: Option<String>,
        pub inshop_item_col_num: Option<i64>,
        pub cart_num: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub log_date: Option<TopDateTime>,
    }
}

/// `taobao.feedflow.item.campaign.rpthourlist`
pub mod item_campaign_rpthourlist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.campaign.rpthourlist` (超级推荐【商品推广】计划分时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43476&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.campaign.rpthourlist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCampaignRpthourlist {
        pub rpt_query: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub campaign_id: Option<i64>,
        pub end_hour_id: i64,
        pub log_date: String,
        pub start_hour_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub total_count: Option<i64>,
        pub result_code: Option<ResultCode>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub campaign_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub deep_inshop_num: Option<i64>,
        pub inshop_pv: Option<i64>,
        pub click: Option<i64>,
        pub hour_id: Option<i64>,
        pub ad_pv: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub avg_access_page_num: Option<String>,
        pub inshop_uv: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub new_f_charge: Option<String>,
        pub ecpm: Option<String>,
        pub cart_num: Option<i64>,
        pub cvr: Option<String>,
        pub ecpc: Option<String>,
        pub log_date: Option<TopDateTime>,
        pub avg_access_time: Option<String>,
        pub follow_number: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub charge: Option<String>,
        pub inshop_uv_rate: Option<String>,
        pub add_new_uv: Option<i64>,
        pub roi: Option<String>,
        pub add_new_uv_rate: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.feedflow.item.creative.delete`
pub mod item_creative_delete {
    use crate::prelude::*;

    /// `taobao.feedflow.item.creative.delete` (信息流删除创意)
    ///
    /// <https://open.taobao.com/api.htm?docId=43349&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.creative.delete",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCreativeDelete {
        #[top_api(required, max_items = 20)]
        pub creative_id_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
        pub error_list: Vec<ErrorInfoDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorInfoDto {
        pub reason: Option<String>,
        pub error_object_list: Vec<ErrorObjectDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorObjectDto {
        pub creative_id: Option<i64>,
    }
}

/// `taobao.feedflow.item.creative.rptdailylist`
pub mod item_creative_rptdailylist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.creative.rptdailylist` (创意分日数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43377&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.creative.rptdailylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCreativeRptdailylist {
        pub rpt_query_d_t_o: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub start_time: String,
        pub campaign_id: i64,
        pub creative_id: i64,
        pub adgroup_id: i64,
        pub end_time: String,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub charge: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ecpm: Option<String>,
        pub ecpc: Option<String>,
        pub inshop_pv: Option<i64>,
        pub inshop_uv: Option<i64>,
        pub inshop_uv_rate: Option<String>,
        pub deep_inshop_num: Option<i64>,
        pub avg_access_time: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub follow_number: Option<i64>,
        pub add_new_uv: Option<i64>,
        pub add_new_uv_rate: Option<String>,
        pub new_f_charge: Option<String>,
        pub inshop_item_col_num: Option<i64>,
        pub cart_num: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub creative_id: Option<i64>,
        pub creative_name: Option<String>,
        pub log_date: Option<TopDateTime>,
    }
}

/// `taobao.feedflow.item.creative.rpthourlist`
pub mod item_creative_rpthourlist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.creative.rpthourlist` (超级推荐【商品推广】创意分时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43480&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.creative.rpthourlist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCreativeRpthourlist {
        pub rpt_query: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub campaign_id: i64,
        pub creative_id: Option<i64>,
        pub end_hour_id: i64,
        pub adgroup_id: i64,
        pub log_date: String,
        pub start_hour_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub total_count: Option<i64>,
        pub result_code: Option<ResultCode>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub campaign_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub deep_inshop_num: Option<i64>,
        pub inshop_pv: Option<i64>,
        pub click: Option<i64>,
        pub hour_id: Option<i64>,
        pub ad_pv: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub avg_access_page_num: Option<String>,
        pub inshop_uv: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub new_f_charge: Option<String>,
        pub ecpm: Option<String>,
        pub cart_num: Option<i64>,
        pub cvr: Option<String>,
        pub ecpc: Option<String>,
        pub log_date: Option<TopDateTime>,
        pub avg_access_time: Option<String>,
        pub follow_number: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub charge: Option<String>,
        pub inshop_uv_rate: Option<String>,
        pub add_new_uv: Option<i64>,
        pub roi: Option<String>,
        pub add_new_uv_rate: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub creative_id: Option<i64>,
        pub creative_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.feedflow.item.crowd.add`
pub mod item_crowd_add {
    use crate::prelude::*;

    /// `taobao.feedflow.item.crowd.add` (单品单元下，新增定向人群)
    ///
    /// <https://open.taobao.com/api.htm?docId=43249&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.crowd.add",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCrowdAdd {
        #[top_api(required, max_items = 50)]
        pub crowds: Vec<CrowdDto>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub target_label: LabelDto,
        /// In cents.
        pub price: i64,
        pub crowd_desc: Option<String>,
        pub crowd_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        pub target_id: i64,
        pub label_id: i64,
        pub label_value: String,
        pub target_type: String,
        #[top_api(required)]
        pub options: Vec<OptionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionDto {
        pub option_value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.crowd.delete`
pub mod item_crowd_delete {
    use crate::prelude::*;

    /// `taobao.feedflow.item.crowd.delete` (删除单品人群)
    ///
    /// <https://open.taobao.com/api.htm?docId=43251&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.crowd.delete",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCrowdDelete {
        #[top_api(required, max_items = 20)]
        pub crowds: Vec<CrowdDto>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub crowd_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.crowd.modify`
pub mod item_crowd_modify {
    use crate::prelude::*;

    /// `taobao.feedflow.item.crowd.modify` (覆盖单元下同类型定向人群)
    ///
    /// <https://open.taobao.com/api.htm?docId=43250&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.crowd.modify",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCrowdModify {
        #[top_api(required, max_items = 50)]
        pub crowds: Vec<CrowdDto>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub target_label: Option<LabelDto>,
        /// In cents.
        pub price: i64,
        pub crowd_desc: Option<String>,
        pub crowd_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        pub target_id: i64,
        pub label_id: i64,
        pub label_value: String,
        pub target_type: String,
        #[top_api(required)]
        pub options: Vec<OptionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionDto {
        pub option_value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.crowd.modifybind`
pub mod item_crowd_modifybind {
    use crate::prelude::*;

    /// `taobao.feedflow.item.crowd.modifybind` (修改人群出价或状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=43252&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.crowd.modifybind",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCrowdModifybind {
        #[top_api(required, max_items = 50)]
        pub crowds: Vec<CrowdDto>,
        pub adgroup_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        /// In cents.
        pub price: Option<i64>,
        pub status: Option<String>,
        pub crowd_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.feedflow.item.crowd.page`
pub mod item_crowd_page {
    use crate::prelude::*;

    /// `taobao.feedflow.item.crowd.page` (分页查询单品单元下人群列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43247&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.crowd.page",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCrowdPage {
        pub crowd_query: CrowdQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdQueryDto {
        pub target_type_list: Vec<String>,
        pub adgroup_id: Option<i64>,
        pub page_size: Option<i64>,
        pub crowd_id: Option<i64>,
        pub status_list: Vec<String>,
        pub offset: Option<i64>,
        pub campaign_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub crowds: Vec<CrowdDto>,
        pub total_count: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrowdDto {
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub crowd_desc: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub campaign_id: Option<i64>,
        pub adgroup_id: Option<i64>,
        pub status: Option<String>,
        pub target_label: Option<LabelDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        pub label_id: Option<i64>,
        pub target_id: Option<i64>,
        pub target_type: Option<String>,
        pub label_name: Option<String>,
        pub label_desc: Option<String>,
        pub label_value: Option<String>,
        pub options: Vec<OptionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionDto {
        pub option_name: Option<String>,
        pub option_value: Option<String>,
        pub option_desc: Option<String>,
    }
}

/// `taobao.feedflow.item.crowd.rptdailylist`
pub mod item_crowd_rptdailylist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.crowd.rptdailylist` (定向分日数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43367&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.crowd.rptdailylist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCrowdRptdailylist {
        pub rpt_query_d_t_o: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub start_time: String,
        pub campaign_id: i64,
        pub adgroup_id: i64,
        pub crowd_id: i64,
        pub end_time: String,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub charge: Option<String>,
        pub ad_pv: Option<i64>,
        pub click: Option<i64>,
        pub ecpm: Option<String>,
        pub ecpc: Option<String>,
        pub inshop_pv: Option<i64>,
        pub inshop_uv: Option<i64>,
        pub inshop_uv_rate: Option<String>,
        pub deep_inshop_num: Option<i64>,
        pub avg_access_time: Option<String>,
        pub avg_access_page_num: Option<String>,
        pub follow_number: Option<i64>,
        pub add_new_uv: Option<i64>,
        pub add_new_uv_rate: Option<String>,
        pub new_f_charge: Option<String>,
        pub inshop_item_col_num: Option<i64>,
        pub cart_num: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub cvr: Option<String>,
        pub roi: Option<String>,
        pub campaign_id: Option<i64>,
        pub campaign_name: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub log_date: Option<TopDateTime>,
    }
}

/// `taobao.feedflow.item.crowd.rpthourlist`
pub mod item_crowd_rpthourlist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.crowd.rpthourlist` (超级推荐【商品推广】定向分时报表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43478&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.crowd.rpthourlist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemCrowdRpthourlist {
        pub rpt_query: RptQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptQueryDto {
        pub campaign_id: i64,
        pub end_hour_id: i64,
        pub adgroup_id: i64,
        pub crowd_id: Option<i64>,
        pub log_date: String,
        pub start_hour_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub rpt_list: Vec<RptResultDto>,
        pub total_count: Option<i64>,
        pub result_code: Option<ResultCode>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RptResultDto {
        pub campaign_name: Option<String>,
        pub campaign_id: Option<i64>,
        pub alipay_inshop_amt: Option<String>,
        pub alipay_in_shop_num: Option<i64>,
        pub deep_inshop_num: Option<i64>,
        pub inshop_pv: Option<i64>,
        pub click: Option<i64>,
        pub hour_id: Option<i64>,
        pub ad_pv: Option<i64>,
        pub gmv_inshop_num: Option<i64>,
        pub avg_access_page_num: Option<String>,
        pub inshop_uv: Option<i64>,
        pub gmv_inshop_amt: Option<String>,
        pub icvr: Option<String>,
        pub new_f_charge: Option<String>,
        pub ecpm: Option<String>,
        pub cart_num: Option<i64>,
        pub cvr: Option<String>,
        pub ecpc: Option<String>,
        pub log_date: Option<TopDateTime>,
        pub avg_access_time: Option<String>,
        pub follow_number: Option<i64>,
        pub inshop_item_col_num: Option<i64>,
        pub charge: Option<String>,
        pub inshop_uv_rate: Option<String>,
        pub add_new_uv: Option<i64>,
        pub roi: Option<String>,
        pub add_new_uv_rate: Option<String>,
        pub crowd_id: Option<i64>,
        pub crowd_name: Option<String>,
        pub adgroup_id: Option<i64>,
        pub adgroup_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub message: Option<String>,
        pub code: Option<i64>,
    }
}

/// `taobao.feedflow.item.item.page`
pub mod item_item_page {
    use crate::prelude::*;

    /// `taobao.feedflow.item.item.page` (信息流查看商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43333&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.item.page",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemItemPage {
        pub item_query: Option<ItemQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemQueryDto {
        pub campaign_id: i64,
        pub title: Option<String>,
        pub page_size: Option<i64>,
        pub item_id_list: Vec<i64>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub item_list: Vec<ItemDto>,
        pub total_count: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDto {
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub link_url: Option<String>,
        pub img_url: Option<String>,
        pub is_access_allowed: Option<bool>,
        pub access_allowed_info: Option<AccessAllowedDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccessAllowedDto {
        pub is_access_allowed: Option<bool>,
        pub reason: Option<String>,
    }
}

/// `taobao.feedflow.item.option.page`
pub mod item_option_page {
    use crate::prelude::*;

    /// `taobao.feedflow.item.option.page` (分页查询定向标签列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.option.page",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemOptionPage {
        pub label_query: LabelQueryDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelQueryDto {
        pub option_name: Option<String>,
        pub page_size: Option<i64>,
        pub target_id: i64,
        pub offset: Option<i64>,
        pub target_type: String,
        #[top_api(required)]
        pub item_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub labels: Vec<LabelDto>,
        pub total_count: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelDto {
        pub label_id: Option<i64>,
        pub target_id: Option<i64>,
        pub target_type: Option<String>,
        pub label_name: Option<String>,
        pub label_desc: Option<String>,
        pub label_value: Option<String>,
        pub options: Vec<OptionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OptionDto {
        pub option_name: Option<String>,
        pub option_value: Option<String>,
        pub option_desc: Option<String>,
    }
}

/// `taobao.feedflow.item.target.validlist`
pub mod item_target_validlist {
    use crate::prelude::*;

    /// `taobao.feedflow.item.target.validlist` (获取有权限的定向列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=43246&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.feedflow.item.target.validlist",
        response = ResultDto,
        unwrap = "result",
        debug
    )]
    pub struct ItemTargetValidlist {
        pub campaign_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub message: Option<String>,
        pub targets: Vec<TargetDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TargetDto {
        pub target_id: Option<i64>,
        pub target_name: Option<String>,
        pub target_desc: Option<String>,
        pub target_type: Option<String>,
    }
}
