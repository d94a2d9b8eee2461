//! `taobao.store.*`: 1 API.

pub use self::followurl_get::FollowurlGet;

/// `taobao.store.followurl.get`
pub mod followurl_get {
    use crate::prelude::*;

    /// `taobao.store.followurl.get` (获取店铺关注 URL)
    ///
    /// <https://open.taobao.com/api.htm?docId=40699&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.store.followurl.get",
        response = Option<String>,
        unwrap = "url",
        idempotent,
        debug
    )]
    pub struct FollowurlGet {
        pub callback_url: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub user_id: Option<i64>,
    }
}
