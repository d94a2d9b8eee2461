//! `alitrip.btip.*`: 1 API.

pub use self::cost_center_query::CostCenterQuery;

/// `alitrip.btip.cost.center.query`
pub mod cost_center_query {
    use crate::prelude::*;

    /// `alitrip.btip.cost.center.query` (查询外部成本中心)
    ///
    /// <https://open.taobao.com/api.htm?docId=33169&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.btip.cost.center.query",
        response = BtriphomeResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CostCenterQuery {
        pub rq: OpenCostCenterQueryRq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterQueryRq {
        pub thirdpart_id: Option<String>,
        pub user_id: Option<String>,
        pub need_org_entity: Option<bool>,
        pub corp_id: String,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BtriphomeResult {
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub cost_center_list: Vec<OpenCostCenterQueryRs>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenCostCenterQueryRs {
        pub id: Option<i64>,
        pub corp_id: Option<String>,
        pub title: Option<String>,
        pub number: Option<String>,
        pub thirdpart_id: Option<String>,
        pub scope: Option<i64>,
        pub entity_list: Vec<OpenOrgEntityDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenOrgEntityDo {
        pub name: Option<String>,
        pub entity_id: Option<String>,
        pub entity_type: Option<String>,
        pub corp_id: Option<String>,
        pub user_num: Option<i64>,
    }
}
