//! `taobao.interactive.*`: 1 API.

pub use self::list_getbyuser::ListGetbyuser;

/// `taobao.interactive.list.getbyuser`
pub mod list_getbyuser {
    use crate::prelude::*;

    /// `taobao.interactive.list.getbyuser` (用户获取视频互动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27943&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.result_list).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.interactive.list.getbyuser",
        response = ListGetbyuserResult,
        unwrap = "result",
        debug
    )]
    pub struct ListGetbyuser {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ListGetbyuserResult {
        pub result_code: Option<ResultCode>,
        pub success: Option<bool>,
        pub model: Option<PageQueryResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultCode {
        pub error_code: Option<i64>,
        pub info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryResult {
        pub total: Option<i64>,
        pub result_list: Vec<Resultlist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultlist {
        pub id: Option<i64>,
        pub video_url: Option<String>,
        pub cover_url: Option<String>,
        /// In seconds.
        pub duration: Option<i64>,
        pub title: Option<String>,
        pub video_status: Option<i64>,
    }
}
