//! `cainiao.member.*`: 1 API.

pub use self::courier_cpresign::CourierCpresign;

/// `cainiao.member.courier.cpresign`
pub mod courier_cpresign {
    use crate::prelude::*;

    /// `cainiao.member.courier.cpresign` (cp 清理离职用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28075&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.member.courier.cpresign",
        response = CourierCpresignResponse,
        debug
    )]
    pub struct CourierCpresign {
        pub account_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CourierCpresignResponse {
        pub status_message: Option<String>,
        pub status_code: Option<String>,
        pub data: Option<bool>,
        pub is_success: Option<bool>,
    }
}
