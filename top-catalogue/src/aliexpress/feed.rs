//! `aliexpress.feed.*`: 1 API.

pub use self::post_publish::PostPublish;

/// `aliexpress.feed.post.publish`
pub mod post_publish {
    use crate::prelude::*;

    /// `aliexpress.feed.post.publish` (同步帖子)
    ///
    /// <https://open.taobao.com/api.htm?docId=54728&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "aliexpress.feed.post.publish",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct PostPublish {
        pub offsite_publish_post_entity: OffsitePublishPostEntity,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OffsitePublishPostEntity {
        pub summary: Option<String>,
        pub image_infos: Vec<OffsitePostImageVo>,
        pub post_type: PostType,
        pub product_ids: Vec<i64>,
        pub video_info: Option<OffsitePostVideoVo>,
        pub origin: String,
        pub lang: Option<String>,
        pub extends_info: Option<String>,
        pub hashtag: Vec<String>,
        pub currency: Option<String>,
    }

    /// The values of `post_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PostType {
        /// 图文
        #[top_api(value = "1")]
        V1,
        /// 视频
        #[top_api(value = "2")]
        Video,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `OffsitePostImageVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OffsitePostImageVo {
        pub height: Option<i64>,
        pub width: Option<i64>,
        pub image_url: Option<String>,
    }

    /// `OffsitePostVideoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OffsitePostVideoVo {
        pub cover_url: Option<String>,
        pub video_url: Option<String>,
        pub width: Option<i64>,
        pub height: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub code: Option<i64>,
        pub data: Option<String>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }
}
