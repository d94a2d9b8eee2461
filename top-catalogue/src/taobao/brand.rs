//! `taobao.brand.*`: 6 APIs.

pub use self::starshop_rpt_target_get::StarshopRptTargetGet;
pub use self::startshop_rpt_account_get::StartshopRptAccountGet;
pub use self::startshop_rpt_adgroup_get::StartshopRptAdgroupGet;
pub use self::startshop_rpt_campaign_get::StartshopRptCampaignGet;
pub use self::startshop_rpt_creative_get::StartshopRptCreativeGet;
pub use self::startshop_rpt_wordpackage_get::StartshopRptWordpackageGet;

/// `taobao.brand.starshop.rpt.target.get`
pub mod starshop_rpt_target_get {
    use crate::prelude::*;

    /// `taobao.brand.starshop.rpt.target.get` (明星店铺定向维度报表)
    ///
    /// <https://open.taobao.com/api.htm?docId=36460&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brand.starshop.rpt.target.get",
        response = StarshopRptTargetGetResponse,
        idempotent,
        debug
    )]
    pub struct StarshopRptTargetGet {
        pub traffic_type: String,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub page_index: Option<String>,
        pub page_size: Option<String>,
        pub effect: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StarshopRptTargetGetResponse {
        pub error_param: Option<String>,
        pub campaign_rpt_list: Vec<StarshopRptTargetGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StarshopRptTargetGetResult {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub cpm: Option<String>,
        pub cpc: Option<String>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub favshoptotal: Option<i64>,
        pub carttotal: Option<i64>,
        pub transactiontotal: Option<String>,
        pub roi: Option<String>,
        pub cvr: Option<String>,
        pub click_transactionshipping: Option<i64>,
        pub click_transactiontotal: Option<String>,
        pub click_roi: Option<String>,
        pub click_cvr: Option<String>,
        pub click_uv: Option<i64>,
        pub uv: Option<i64>,
        pub uv_new: Option<i64>,
        pub campaigntitle: Option<String>,
        pub campaignid: Option<i64>,
        pub adgroupid: Option<i64>,
        pub adgrouptitle: Option<String>,
        pub creativetitle: Option<String>,
        pub creativeid: Option<i64>,
        pub targetid: Option<i64>,
        pub target_name: Option<String>,
    }
}

/// `taobao.brand.startshop.rpt.account.get`
pub mod startshop_rpt_account_get {
    use crate::prelude::*;

    /// `taobao.brand.startshop.rpt.account.get` (明星店铺账户报表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29752&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brand.startshop.rpt.account.get",
        response = StartshopRptAccountGetResponse,
        idempotent,
        debug
    )]
    pub struct StartshopRptAccountGet {
        pub traffic_type: String,
        pub effect: Option<String>,
        pub end_date: String,
        pub start_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptAccountGetResponse {
        pub error_param: Option<String>,
        pub advertiser_rpt_list: Vec<StartshopRptAccountGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptAccountGetResult {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub cpm: Option<String>,
        pub cpc: Option<String>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub favshoptotal: Option<i64>,
        pub carttotal: Option<i64>,
        pub transactiontotal: Option<String>,
        pub roi: Option<String>,
        pub cvr: Option<String>,
        pub click_transactionshipping: Option<i64>,
        pub click_transactiontotal: Option<String>,
        pub click_roi: Option<String>,
        pub click_cvr: Option<String>,
        pub click_uv: Option<i64>,
        pub uv: Option<String>,
        pub uv_new: Option<String>,
    }
}

/// `taobao.brand.startshop.rpt.adgroup.get`
pub mod startshop_rpt_adgroup_get {
    use crate::prelude::*;

    /// `taobao.brand.startshop.rpt.adgroup.get` (明星店铺推广单元报表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29756&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brand.startshop.rpt.adgroup.get",
        response = StartshopRptAdgroupGetResponse,
        idempotent,
        debug
    )]
    pub struct StartshopRptAdgroupGet {
        pub traffic_type: String,
        pub start_date: String,
        pub end_date: String,
        pub effect: Option<i64>,
        pub page_index: Option<String>,
        pub page_size: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptAdgroupGetResponse {
        pub error_param: Option<String>,
        pub campaign_rpt_list: Vec<StartshopRptAdgroupGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptAdgroupGetResult {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub cpm: Option<String>,
        pub cpc: Option<String>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub favshoptotal: Option<i64>,
        pub carttotal: Option<i64>,
        pub transactiontotal: Option<String>,
        pub roi: Option<String>,
        pub cvr: Option<String>,
        pub click_transactionshipping: Option<i64>,
        pub click_transactiontotal: Option<String>,
        pub click_roi: Option<String>,
        pub click_cvr: Option<String>,
        pub click_uv: Option<i64>,
        pub uv: Option<i64>,
        pub uv_new: Option<i64>,
        pub campaigntitle: Option<String>,
        pub campaignid: Option<i64>,
        pub adgroupid: Option<i64>,
        pub adgrouptitle: Option<String>,
    }
}

/// `taobao.brand.startshop.rpt.campaign.get`
pub mod startshop_rpt_campaign_get {
    use crate::prelude::*;

    /// `taobao.brand.startshop.rpt.campaign.get` (明星店铺推广计划报表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29757&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brand.startshop.rpt.campaign.get",
        response = StartshopRptCampaignGetResponse,
        idempotent,
        debug
    )]
    pub struct StartshopRptCampaignGet {
        pub traffictype: Option<String>,
        pub startdate: Option<String>,
        pub enddate: Option<String>,
        pub effect: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptCampaignGetResponse {
        pub error_param: Option<String>,
        pub campaign_rpt_list: Vec<StartshopRptCampaignGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptCampaignGetResult {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub cpm: Option<String>,
        pub cpc: Option<String>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub favshoptotal: Option<i64>,
        pub carttotal: Option<i64>,
        pub transactiontotal: Option<String>,
        pub roi: Option<String>,
        pub cvr: Option<String>,
        pub click_transactionshipping: Option<i64>,
        pub click_transactiontotal: Option<String>,
        pub click_roi: Option<String>,
        pub click_cvr: Option<String>,
        pub click_uv: Option<i64>,
        pub uv: Option<i64>,
        pub uv_new: Option<i64>,
        pub campaigntitle: Option<String>,
        pub campaignid: Option<i64>,
    }
}

/// `taobao.brand.startshop.rpt.creative.get`
pub mod startshop_rpt_creative_get {
    use crate::prelude::*;

    /// `taobao.brand.startshop.rpt.creative.get` (明星店铺创意报表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29758&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brand.startshop.rpt.creative.get",
        response = StartshopRptCreativeGetResponse,
        idempotent,
        debug
    )]
    pub struct StartshopRptCreativeGet {
        pub traffic_type: String,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub page_index: Option<String>,
        pub page_size: Option<String>,
        pub effect: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptCreativeGetResponse {
        pub error_param: Option<String>,
        pub campaign_rpt_list: Vec<StartshopRptCreativeGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptCreativeGetResult {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        /// In yuan.
        pub cost: Option<String>,
        pub cpm: Option<String>,
        pub cpc: Option<String>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub favshoptotal: Option<i64>,
        pub carttotal: Option<i64>,
        pub transactiontotal: Option<String>,
        pub roi: Option<String>,
        pub cvr: Option<String>,
        pub click_transactionshipping: Option<i64>,
        pub click_transactiontotal: Option<String>,
        pub click_roi: Option<String>,
        pub click_cvr: Option<String>,
        pub click_uv: Option<i64>,
        pub uv: Option<i64>,
        pub uv_new: Option<i64>,
        pub campaigntitle: Option<String>,
        pub campaignid: Option<i64>,
        pub adgroupid: Option<i64>,
        pub adgrouptitle: Option<String>,
        pub creativetitle: Option<String>,
        pub creativeid: Option<i64>,
    }
}

/// `taobao.brand.startshop.rpt.wordpackage.get`
pub mod startshop_rpt_wordpackage_get {
    use crate::prelude::*;

    /// `taobao.brand.startshop.rpt.wordpackage.get` (明星店铺品牌流量包报表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=29755&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brand.startshop.rpt.wordpackage.get",
        response = StartshopRptWordpackageGetResponse,
        idempotent,
        debug
    )]
    pub struct StartshopRptWordpackageGet {
        pub start_date: String,
        pub end_date: String,
        pub effect: Option<String>,
        pub page_size: Option<String>,
        pub page_index: Option<String>,
        pub traffic_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptWordpackageGetResponse {
        pub error_param: Option<String>,
        pub campaign_rpt_list: Vec<StartshopRptWordpackageGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartshopRptWordpackageGetResult {
        pub thedate: Option<String>,
        pub impression: Option<i64>,
        pub click: Option<i64>,
        pub ctr: Option<String>,
        /// In cents.
        pub cost: Option<String>,
        pub cpm: Option<String>,
        pub cpc: Option<String>,
        pub favitemtotal: Option<i64>,
        pub transactionshippingtotal: Option<i64>,
        pub favshoptotal: Option<i64>,
        pub carttotal: Option<i64>,
        pub transactiontotal: Option<String>,
        pub roi: Option<String>,
        pub cvr: Option<String>,
        pub click_transactionshipping: Option<i64>,
        pub click_transactiontotal: Option<String>,
        pub click_roi: Option<String>,
        pub click_cvr: Option<String>,
        pub click_uv: Option<i64>,
        pub uv: Option<i64>,
        pub uv_new: Option<i64>,
        pub campaigntitle: Option<String>,
        pub campaignid: Option<i64>,
        pub adgroupid: Option<i64>,
        pub adgrouptitle: Option<String>,
        pub bidword: Option<String>,
        pub bidwordid: Option<i64>,
    }
}
