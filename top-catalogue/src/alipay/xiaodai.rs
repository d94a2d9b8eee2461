//! `alipay.xiaodai.*`: 1 API.

pub use self::user_permit::UserPermit;

/// `alipay.xiaodai.user.permit`
pub mod user_permit {
    use crate::prelude::*;

    /// `alipay.xiaodai.user.permit` (阿里金融用户授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=22587&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alipay.xiaodai.user.permit",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct UserPermit {
        pub user_id: i64,
    }
}
