//! `alibaba.shenjing.*`: 1 API.

pub use self::core_activity_getappshowlist::CoreActivityGetappshowlist;

/// `alibaba.shenjing.core.activity.getappshowlist`
pub mod core_activity_getappshowlist {
    use crate::prelude::*;

    /// `alibaba.shenjing.core.activity.getappshowlist` (获取神鲸活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=38075&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| response.content.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.items).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.shenjing.core.activity.getappshowlist",
        response = PageResult,
        unwrap = "result",
        debug
    )]
    pub struct CoreActivityGetappshowlist {
        pub work_bench_context: Option<WorkBenchContext>,
        pub timestamp1: Option<i64>,
        pub page: Option<i64>,
        pub size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub app_code: Option<String>,
        pub company_id: Option<i64>,
        pub system_id: Option<String>,
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageResult {
        pub content: Option<Page>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub total: Option<i64>,
        pub limit: Option<i64>,
        pub total_count: Option<i64>,
        pub items: Vec<T>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub full_adress: Option<String>,
        pub act_detail_url: Option<String>,
        pub content: Option<String>,
        pub status: Option<String>,
        pub view_end_time: Option<TopDateTime>,
        pub view_start_time: Option<TopDateTime>,
        pub act_end_time: Option<TopDateTime>,
        pub act_start_time: Option<TopDateTime>,
        pub wy_company_id: Option<i64>,
        pub id: Option<i64>,
        pub images: Option<String>,
        pub timestamp: Option<i64>,
        pub name: Option<String>,
    }
}
