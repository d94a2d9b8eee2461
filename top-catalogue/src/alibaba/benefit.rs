//! `alibaba.benefit.*`: 3 APIs.

pub use self::draw::Draw;
pub use self::query::Query;
pub use self::send::SendApi;

/// `alibaba.benefit.draw`
pub mod draw {
    use crate::prelude::*;

    /// `alibaba.benefit.draw` (抽奖接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47606&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.benefit.draw",
        response = DrawResponse,
        debug
    )]
    pub struct Draw {
        pub ename: String,
        pub app_name: String,
        pub ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrawResponse {
        pub result: Option<DrawResult>,
        pub prize_id: Option<String>,
        pub right_id: Option<String>,
        pub ext_attribute: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DrawResult {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
        pub result_success: Option<bool>,
    }
}

/// `alibaba.benefit.query`
pub mod query {
    use crate::prelude::*;

    /// `alibaba.benefit.query` (奖池奖品查询列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=47576&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.benefit.query",
        response = QueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct Query {
        pub ename: String,
        pub award_type: Option<String>,
        pub app_name: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryResult {
        pub msg: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub datas: Vec<OrightDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrightDto {
        pub prize_id: Option<i64>,
        pub template_name: Option<String>,
        pub benefit_name: Option<String>,
        pub right_type_name: Option<String>,
        pub right_type_id: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub prize_quantity: Option<i64>,
        pub remain_prize_quantity: Option<i64>,
        pub probability: Option<String>,
        pub amount: Option<String>,
        pub use_start_time: Option<TopDateTime>,
        pub use_end_time: Option<TopDateTime>,
        pub condition: Option<String>,
        pub ext_attribute: Option<String>,
    }
}

/// `alibaba.benefit.send`
pub mod send {
    use crate::prelude::*;

    /// `alibaba.benefit.send` (发奖接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45573&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.benefit.send",
        response = SendApiResponse,
        debug
    )]
    pub struct SendApi {
        pub right_ename: String,
        pub receiver_id: String,
        pub user_type: String,
        pub unique_id: String,
        pub app_name: String,
        pub ip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendApiResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
        pub result_success: Option<bool>,
        pub right_id: Option<i64>,
        pub prize_name: Option<String>,
    }
}
