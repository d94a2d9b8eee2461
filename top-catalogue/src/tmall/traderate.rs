//! `tmall.traderate.*`: 2 APIs.

pub use self::feeds_get::FeedsGet;
pub use self::itemtags_get::ItemtagsGet;

/// `tmall.traderate.feeds.get`
pub mod feeds_get {
    use crate::prelude::*;

    /// `tmall.traderate.feeds.get` (查询子订单对应的评价、追评以及语义标签)
    ///
    /// <https://open.taobao.com/api.htm?docId=22532&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traderate.feeds.get",
        response = Model,
        unwrap = "tmall_rate_info",
        idempotent,
        debug
    )]
    pub struct FeedsGet {
        pub child_trade_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub append_content: Option<String>,
        pub tags: Vec<Tags>,
        pub content: Option<String>,
        pub append_tags: Vec<Tags>,
        pub append_time: Option<TopDateTime>,
        pub append_has_negtv: Option<bool>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub has_negtv: Option<bool>,
        pub comment_time: Option<TopDateTime>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Tags {
        pub posi: Option<bool>,
        pub tag_name: Option<String>,
    }
}

/// `tmall.traderate.itemtags.get`
pub mod itemtags_get {
    use crate::prelude::*;

    /// `tmall.traderate.itemtags.get` (通过商品 ID 获取标签列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=22533&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.traderate.itemtags.get",
        response = Vec<TmallRateTagDetail>,
        unwrap = "tags",
        idempotent,
        debug
    )]
    pub struct ItemtagsGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TmallRateTagDetail {
        pub count: Option<i64>,
        pub posi: Option<bool>,
        pub tag_name: Option<String>,
    }
}
