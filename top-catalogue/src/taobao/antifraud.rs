//! `taobao.antifraud.*`: 2 APIs.

pub use self::riskassessment_get::RiskassessmentGet;
pub use self::riskuser_get::RiskuserGet;

/// `taobao.antifraud.riskassessment.get`
pub mod riskassessment_get {
    use crate::prelude::*;

    /// `taobao.antifraud.riskassessment.get` (反欺诈风险识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=25505&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.antifraud.riskassessment.get",
        response = ResultWrapper,
        unwrap = "risk_result",
        debug
    )]
    pub struct RiskassessmentGet {
        pub collinadata_context: CollinadataContext,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollinadataContext {
        pub app_key: String,
        pub token_id: String,
        pub scene_id: String,
        pub serial_no: String,
        pub time_stamp: i64,
        pub trans: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultWrapper {
        pub result: Option<CollinadataQueryResult>,
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollinadataQueryResult {
        pub score: Option<String>,
        pub risk_level: Option<String>,
        pub detail: Option<String>,
    }
}

/// `taobao.antifraud.riskuser.get`
pub mod riskuser_get {
    use crate::prelude::*;

    /// `taobao.antifraud.riskuser.get` (反欺诈用户风险查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25947&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.antifraud.riskuser.get",
        response = RiskuserGetResponse,
        debug
    )]
    pub struct RiskuserGet {
        pub param_account_query: Option<ParamAccountQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParamAccountQuery {
        pub app_key: String,
        pub timestamp: String,
        #[top_api(secret)]
        pub app_token: String,
        pub scene_id: String,
        #[top_api(secret)]
        pub phone_number: String,
        pub ip: String,
        pub trans: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RiskuserGetResponse {
        pub event_id: Option<String>,
        pub score: Option<String>,
        pub risk_level: Option<String>,
        pub detail_list: Vec<AccountRiskDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountRiskDetail {
        pub name: Option<String>,
    }
}
