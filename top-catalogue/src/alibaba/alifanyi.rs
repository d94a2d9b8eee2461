//! `alibaba.alifanyi.*`: 3 APIs.

pub use self::market_authenticate::MarketAuthenticate;
pub use self::market_exam::MarketExam;
pub use self::market_login::MarketLogin;

/// `alibaba.alifanyi.market.authenticate`
pub mod market_authenticate {
    use crate::prelude::*;

    /// `alibaba.alifanyi.market.authenticate` (第三方授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=51871&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alifanyi.market.authenticate",
        response = MarketAuthenticateResponse,
        debug
    )]
    pub struct MarketAuthenticate {
        pub expire_time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketAuthenticateResponse {
        #[top_api(secret)]
        pub data: Option<String>,
        pub error_message: Option<String>,
        pub biz_error_code: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.alifanyi.market.exam`
pub mod market_exam {
    use crate::prelude::*;

    /// `alibaba.alifanyi.market.exam` (通过考试用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=51872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alifanyi.market.exam",
        response = ResMsgClientDto,
        unwrap = "result",
        debug
    )]
    pub struct MarketExam {
        pub report_query_api_d_t_o: Option<ReportQueryApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryApiDto {
        pub query_date: String,
        pub page_size: i64,
        pub page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResMsgClientDto {
        pub list: Vec<Data>,
        pub error_message: Option<String>,
        pub is_success: Option<bool>,
        pub biz_error_code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub score: Option<String>,
        pub exam_paper_id: Option<String>,
        pub exam_paper_name: Option<String>,
        pub open_id: Option<String>,
        pub pass_time: Option<TopDateTime>,
    }
}

/// `alibaba.alifanyi.market.login`
pub mod market_login {
    use crate::prelude::*;

    /// `alibaba.alifanyi.market.login` (登陆用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=51870&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alifanyi.market.login",
        response = ResMsgClientDto,
        unwrap = "result",
        debug
    )]
    pub struct MarketLogin {
        pub report_query_api_d_t_o: Option<ReportQueryApiDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReportQueryApiDto {
        pub biz: Option<String>,
        pub query_date: String,
        pub page_size: i64,
        pub page: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResMsgClientDto {
        pub data_list: Vec<String>,
        pub error_message: Option<String>,
        pub is_success: Option<bool>,
        pub biz_error_code: Option<i64>,
    }
}
