//! `taobao.ofn.*`: 1 API.

pub use self::self_recycle_auth::SelfRecycleAuth;

/// `taobao.ofn.self.recycle.auth`
pub mod self_recycle_auth {
    use crate::prelude::*;

    /// `taobao.ofn.self.recycle.auth` (自助回收鉴权)
    ///
    /// <https://open.taobao.com/api.htm?docId=68014&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ofn.self.recycle.auth",
        response = OfnSelfRecycleAuthDto,
        unwrap = "data",
        debug
    )]
    pub struct SelfRecycleAuth {
        pub recycle_order_id: String,
        pub open_uid: String,
    }

    /// `OfnSelfRecycleAuthDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OfnSelfRecycleAuthDto {
        pub auth_pass: Option<bool>,
    }
}
