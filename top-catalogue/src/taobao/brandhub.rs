//! `taobao.brandhub.*`: 2 APIs.

pub use self::specialshow_rpt_adgroup_get::SpecialshowRptAdgroupGet;
pub use self::specialshow_rpt_campaign_get::SpecialshowRptCampaignGet;

/// `taobao.brandhub.specialshow.rpt.adgroup.get`
pub mod specialshow_rpt_adgroup_get {
    use crate::prelude::*;

    /// `taobao.brandhub.specialshow.rpt.adgroup.get` (品牌号品牌特秀单元报表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43977&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brandhub.specialshow.rpt.adgroup.get",
        response = SpecialshowRptAdgroupGetResponse,
        idempotent,
        debug
    )]
    pub struct SpecialshowRptAdgroupGet {
        pub start_date: String,
        pub solution_id: Option<String>,
        pub task_id: Option<String>,
        pub end_date: String,
        pub page_index: Option<String>,
        pub page_size: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialshowRptAdgroupGetResponse {
        pub error_param: Option<String>,
        pub adgroup_rpt_list: Vec<SpecialshowRptAdgroupGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialshowRptAdgroupGetResult {
        pub thedate: Option<String>,
        pub solution_id: Option<i64>,
        pub solution_name: Option<String>,
        pub target_name: Option<String>,
        pub task_id: Option<i64>,
        pub task_name: Option<String>,
        pub impression: Option<String>,
        pub click: Option<String>,
        pub uv: Option<String>,
        pub click_uv: Option<String>,
        pub ctr: Option<String>,
        pub uv_ctr: Option<String>,
    }
}

/// `taobao.brandhub.specialshow.rpt.campaign.get`
pub mod specialshow_rpt_campaign_get {
    use crate::prelude::*;

    /// `taobao.brandhub.specialshow.rpt.campaign.get` (品牌号品牌特秀计划报表数据查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43976&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.brandhub.specialshow.rpt.campaign.get",
        response = SpecialshowRptCampaignGetResponse,
        idempotent,
        debug
    )]
    pub struct SpecialshowRptCampaignGet {
        pub start_date: String,
        pub solution_id: Option<String>,
        pub end_date: String,
        pub page_index: Option<String>,
        pub page_size: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialshowRptCampaignGetResponse {
        pub error_param: Option<String>,
        pub campaign_rpt_list: Vec<SpecialshowRptCampaignGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialshowRptCampaignGetResult {
        pub thedate: Option<String>,
        pub solution_id: Option<i64>,
        pub solution_name: Option<String>,
        pub impression: Option<String>,
        pub click: Option<String>,
        pub uv: Option<String>,
        pub click_uv: Option<String>,
        pub ctr: Option<String>,
        pub uv_ctr: Option<String>,
    }
}
