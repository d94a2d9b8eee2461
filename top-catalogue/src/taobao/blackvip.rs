//! `taobao.blackvip.*`: 1 API.

pub use self::userinfo_get::UserinfoGet;

/// `taobao.blackvip.userinfo.get`
pub mod userinfo_get {
    use crate::prelude::*;

    /// `taobao.blackvip.userinfo.get` (88VIP 用户信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.blackvip.userinfo.get",
        response = ResultSupport,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UserinfoGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSupport {
        pub models: Option<Models>,
        pub success: Option<bool>,
        pub result_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Models {
        pub is88_vip_auto_renew_user: Option<bool>,
        pub is88_vip: Option<bool>,
        pub vip_expire_time: Option<i64>,
        pub is88_vip_target_user: Option<bool>,
    }
}
