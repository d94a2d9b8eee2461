//! `youku.tv.*`: 1 API.

pub use self::desktop_toyou_recommend::DesktopToyouRecommend;

/// `youku.tv.desktop.toyou.recommend`
pub mod desktop_toyou_recommend {
    use crate::prelude::*;

    /// `youku.tv.desktop.toyou.recommend` (TV 桌面为你推荐接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=32552&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "youku.tv.desktop.toyou.recommend",
        response = Vec<V5BaseItemRbo>,
        unwrap = "results",
        debug
    )]
    pub struct DesktopToyouRecommend {
        #[top_api(secret)]
        pub token: Option<String>,
        pub bcp: Bcp,
        pub device_model: Option<String>,
        pub version_code: Option<i64>,
        pub mac: Option<String>,
        pub uuid: String,
        pub from: Option<String>,
        pub charge_type: Option<String>,
        pub max_size: i64,
        pub sw: Option<String>,
        pub device_media: Option<String>,
        pub ip: Option<String>,
    }

    /// The values of `bcp`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Bcp {
        /// 华数
        #[top_api(value = "1")]
        V1,
        /// CIBN
        #[top_api(value = "7")]
        Cibn,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct V5BaseItemRbo {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub subtitle: Option<String>,
        pub center_pic: Option<String>,
        pub bg_pic: Option<String>,
        pub bg_pic_gif: Option<String>,
        pub biz_type: Option<String>,
        pub extra: Option<String>,
        pub extra_str: Option<String>,
        pub item_type: Option<String>,
        pub score: Option<String>,
        pub recommend_rule_id: Option<i64>,
        pub recommend_reason: Option<String>,
    }
}
