//! `taobao.beehive.*`: 1 API.

pub use self::item_cps_url::ItemCpsUrl;

/// `taobao.beehive.item.cps.url`
pub mod item_cps_url {
    use crate::prelude::*;

    /// `taobao.beehive.item.cps.url` (分佣链接生成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.beehive.item.cps.url",
        response = ResultDo,
        unwrap = "result",
        debug
    )]
    pub struct ItemCpsUrl {
        pub item_id: i64,
        pub platform: String,
        pub ad_user_id: i64,
        pub source_type: i64,
        pub biz_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}
