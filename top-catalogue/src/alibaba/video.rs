//! `alibaba.video.*`: 3 APIs.

pub use self::publish::Publish;
pub use self::query::Query;
pub use self::token_get::TokenGet;

/// `alibaba.video.publish`
pub mod publish {
    use crate::prelude::*;

    /// `alibaba.video.publish` (发布视频)
    ///
    /// <https://open.taobao.com/api.htm?docId=61576&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.video.publish",
        response = Option<i64>,
        unwrap = "video_id",
        debug
    )]
    pub struct Publish {
        pub file_id: String,
        pub title: String,
        pub cover_url: String,
        pub tags: Option<String>,
    }
}

/// `alibaba.video.query`
pub mod query {
    use crate::prelude::*;

    /// `alibaba.video.query` (查询视频信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=61577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.video.query",
        response = QueryResponse,
        idempotent,
        debug
    )]
    pub struct Query {
        pub video_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryResponse {
        pub title: Option<String>,
        pub video_id: Option<i64>,
        pub upload_time: Option<i64>,
        pub uploader_id: Option<String>,
        pub cover_url: Option<String>,
        pub description: Option<String>,
        pub duration: Option<i64>,
        pub height: Option<i64>,
        pub width: Option<i64>,
        pub aspect_ratio: Option<String>,
        pub tags: Option<String>,
        pub play_url: Option<String>,
        pub audit_state: Option<String>,
    }
}

/// `alibaba.video.token.get`
pub mod token_get {
    use crate::prelude::*;

    /// `alibaba.video.token.get` (获取上传 token)
    ///
    /// <https://open.taobao.com/api.htm?docId=61575&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.video.token.get",
        response = Option<String>,
        unwrap = "upload_token",
        debug
    )]
    pub struct TokenGet {
        pub size_limit: i64,
        pub expiration: i64,
        pub mime_limit: Option<String>,
    }
}
