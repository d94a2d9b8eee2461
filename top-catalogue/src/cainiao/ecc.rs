//! `cainiao.ecc.*`: 2 APIs.

pub use self::exceptions_delay_count::ExceptionsDelayCount;
pub use self::exceptions_delay_get::ExceptionsDelayGet;

/// `cainiao.ecc.exceptions.delay.count`
pub mod exceptions_delay_count {
    use crate::prelude::*;

    /// `cainiao.ecc.exceptions.delay.count` (菜鸟控制塔包裹滞留异常统计信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=43854&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.ecc.exceptions.delay.count",
        response = SingleResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExceptionsDelayCount;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub result: Option<DelayExceptionCountDto>,
        pub error_code: Option<String>,
        pub is_retry: Option<bool>,
        pub success: Option<bool>,
        pub error_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DelayExceptionCountDto {
        pub exception_num: Option<i64>,
        pub seller_id: Option<i64>,
        pub cp_reply_exception_num: Option<i64>,
        pub extend_fields: Option<String>,
    }
}

/// `cainiao.ecc.exceptions.delay.get`
pub mod exceptions_delay_get {
    use crate::prelude::*;

    /// `cainiao.ecc.exceptions.delay.get` (菜鸟控制塔包裹滞留异常信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=43853&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.ecc.exceptions.delay.get",
        response = SingleResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ExceptionsDelayGet {
        pub mail_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub is_retry: Option<bool>,
        pub result: Option<DelayExceptionDetailDto>,
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DelayExceptionDetailDto {
        pub seller_id: Option<i64>,
        pub mail_no: Option<String>,
        pub exception_code: Option<String>,
        pub exception_name: Option<String>,
        pub cp_reply_list: Vec<String>,
    }
}
