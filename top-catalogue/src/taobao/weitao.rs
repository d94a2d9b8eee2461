//! `taobao.weitao.*`: 5 APIs.

pub use self::feed_cancel::FeedCancel;
pub use self::feed_isrelation::FeedIsrelation;
pub use self::feed_synchronize::FeedSynchronize;
pub use self::feed_synchronize_new::FeedSynchronizeNew;
pub use self::follow_isrelation::FollowIsrelation;

/// `taobao.weitao.feed.cancel`
pub mod feed_cancel {
    use crate::prelude::*;

    /// `taobao.weitao.feed.cancel` (取消广播在 timeline、广场中展示)
    ///
    /// <https://open.taobao.com/api.htm?docId=25695&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weitao.feed.cancel",
        response = PushResult,
        unwrap = "result",
        debug
    )]
    pub struct FeedCancel {
        pub feed_id: i64,
        pub biz_id: String,
        pub delete: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushResult {
        pub feed_id: Option<String>,
    }
}

/// `taobao.weitao.feed.isrelation`
pub mod feed_isrelation {
    use crate::prelude::*;

    /// `taobao.weitao.feed.isrelation` (是否关注)
    ///
    /// <https://open.taobao.com/api.htm?docId=22615&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weitao.feed.isrelation",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct FeedIsrelation {
        #[top_api(secret)]
        pub seller_nick: String,
        #[top_api(secret)]
        pub fans_nick: String,
    }
}

/// `taobao.weitao.feed.synchronize`
pub mod feed_synchronize {
    use crate::prelude::*;

    /// `taobao.weitao.feed.synchronize` (推广淘小铺 isv 活动到微淘 feed)
    ///
    /// <https://open.taobao.com/api.htm?docId=24783&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weitao.feed.synchronize",
        response = FeedSynchronizeResponse,
        debug
    )]
    pub struct FeedSynchronize {
        pub biz_id: i64,
        pub cover_path: String,
        pub detail_url: String,
        pub end_time: i64,
        pub start_time: i64,
        pub summary: String,
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedSynchronizeResponse {
        #[top_api(flag)]
        pub result: Option<bool>,
        pub errmsg: Option<String>,
    }
}

/// `taobao.weitao.feed.synchronize.new`
pub mod feed_synchronize_new {
    use crate::prelude::*;

    /// `taobao.weitao.feed.synchronize.new` (推广淘小铺 isv 活动到微淘 feed)
    ///
    /// <https://open.taobao.com/api.htm?docId=25696&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weitao.feed.synchronize.new",
        response = FeedSynchronizeNewResponse,
        debug
    )]
    pub struct FeedSynchronizeNew {
        pub feed_type: i64,
        pub detail_url: String,
        pub end_time: i64,
        pub start_time: i64,
        pub summary: String,
        pub title: String,
        #[top_api(max_items = 20)]
        pub item_ids: Vec<String>,
        pub sbiz_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeedSynchronizeNewResponse {
        pub errmsg: Option<String>,
        pub result: Option<PushResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushResult {
        pub feed_id: Option<String>,
    }
}

/// `taobao.weitao.follow.isrelation`
pub mod follow_isrelation {
    use crate::prelude::*;

    /// `taobao.weitao.follow.isrelation` (微淘是否关注)
    ///
    /// <https://open.taobao.com/api.htm?docId=57734&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weitao.follow.isrelation",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct FollowIsrelation {
        #[top_api(secret)]
        pub fans_nick: Option<String>,
        pub ouid: Option<String>,
        pub openid: Option<String>,
    }
}
