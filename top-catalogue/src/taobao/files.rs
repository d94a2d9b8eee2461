//! `taobao.files.*`: 1 API.

pub use self::get::Get;

/// `taobao.files.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.files.get` (业务文件获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=32298&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.files.get",
        response = Vec<TopDownloadRecordDo>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct Get {
        pub status: Option<Status>,
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未下载
        #[top_api(value = 1)]
        V1,
        /// 已下载
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDownloadRecordDo {
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
        pub status: Option<Status>,
    }
}
