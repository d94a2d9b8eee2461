//! `alibaba.unit.*`: 1 API.

pub use self::campus_space_bookinfo_query::CampusSpaceBookinfoQuery;

/// `alibaba.unit.campus.space.bookinfo.query`
pub mod campus_space_bookinfo_query {
    use crate::prelude::*;

    /// `alibaba.unit.campus.space.bookinfo.query` (环路资源信息查询单元环境)
    ///
    /// <https://open.taobao.com/api.htm?docId=64910&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.unit.campus.space.bookinfo.query",
        response = CampusSpaceBookinfoQueryResponse,
        idempotent,
        debug
    )]
    pub struct CampusSpaceBookinfoQuery {
        pub work_bench_context: WorkBenchContext,
        pub get_resource_book_info_request: GetResourceBookInfoRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkBenchContext {
        pub company_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetResourceBookInfoRequest {
        #[top_api(required)]
        pub apply_end_time: Option<TopDateTime>,
        pub size: i64,
        pub campus_id: i64,
        pub page: i64,
        #[top_api(required)]
        pub apply_start_time: Option<TopDateTime>,
        pub resource_type_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CampusSpaceBookinfoQueryResponse {
        #[top_api(flag)]
        pub success_status: Option<bool>,
        pub error_code_status: Option<String>,
        pub error_ext_info: Option<String>,
        pub content: Option<Page>,
        pub error_msg: Option<String>,
        pub error_level: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Page {
        pub result: Vec<String>,
        pub total: Option<i64>,
        pub total_page: Option<i64>,
        pub limit: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub current_page: Option<i64>,
        pub items: Option<String>,
    }
}
