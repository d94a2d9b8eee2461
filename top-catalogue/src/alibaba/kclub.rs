//! `alibaba.kclub.*`: 5 APIs.

pub use self::kc_getcategorytree::KcGetcategorytree;
pub use self::kc_qa_get::KcQaGet;
pub use self::kc_qa_search::KcQaSearch;
pub use self::kc_qa_search_page::KcQaSearchPage;
pub use self::kc_queryknowledge::KcQueryknowledge;

/// `alibaba.kclub.kc.getcategorytree`
pub mod kc_getcategorytree {
    use crate::prelude::*;

    /// `alibaba.kclub.kc.getcategorytree` (知识云-查询租户下类目树)
    ///
    /// <https://open.taobao.com/api.htm?docId=38771&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.kclub.kc.getcategorytree",
        response = KcGetcategorytreeResult,
        unwrap = "result",
        debug
    )]
    pub struct KcGetcategorytree {
        pub tenant_id: i64,
        pub auth: TenancyAuth,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenancyAuth {
        #[top_api(secret)]
        pub secret_key: String,
        pub name: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcGetcategorytreeResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.kclub.kc.qa.get`
pub mod kc_qa_get {
    use crate::prelude::*;

    /// `alibaba.kclub.kc.qa.get` (知识云-查询单个知识详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=38842&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.kclub.kc.qa.get",
        response = KcQaGetResult,
        unwrap = "result",
        debug
    )]
    pub struct KcQaGet {
        pub question_id: i64,
        pub filter: Option<KcQaFilter>,
        pub auth: TenancyAuth,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaFilter {
        pub need_child_knowledge: Option<bool>,
        #[top_api(required)]
        pub views: Vec<String>,
        pub statuses: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenancyAuth {
        #[top_api(secret)]
        pub secret_key: String,
        pub name: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaGetResult {
        pub message: Option<String>,
        pub data: Option<KcQaRead>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaRead {
        pub child_qas: Vec<KcQaReadChildQas>,
        pub solutions: Vec<KcQaReadSolutions>,
        pub context: Option<i64>,
        pub question_type: Option<i64>,
        pub entity_code: Option<String>,
        pub parent_cats: Vec<i64>,
        pub cat_path: Option<String>,
        pub cat_id: Option<i64>,
        pub tenant_id: Option<i64>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
    }

    /// `KcQaRead`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaReadChildQas {
        pub solutions: Vec<KcQaSolution>,
        pub context: Option<i64>,
        pub question_type: Option<i64>,
        pub entity_code: Option<String>,
        pub parent_cats: Vec<i64>,
        pub cat_path: Option<String>,
        pub cat_id: Option<i64>,
        pub tenant_id: Option<i64>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaSolution {
        pub summary: Option<String>,
        pub r#type: Option<i64>,
        pub extra_content: Option<String>,
        /// Several values with commas between them.
        pub content_view: Option<String>,
        pub content_type: Option<i64>,
        pub content: Option<String>,
        pub question_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub plain_text: Option<String>,
    }

    /// `KcQaSolution`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaReadSolutions {
        pub plain_text: Option<String>,
        pub summary: Option<String>,
        pub r#type: Option<i64>,
        pub extra_content: Option<String>,
        pub content_view: Option<String>,
        pub content_type: Option<i64>,
        pub content: Option<String>,
        pub question_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
    }
}

/// `alibaba.kclub.kc.qa.search`
pub mod kc_qa_search {
    use crate::prelude::*;

    /// `alibaba.kclub.kc.qa.search` (知识云-知识检索)
    ///
    /// <https://open.taobao.com/api.htm?docId=38844&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.kclub.kc.qa.search",
        response = KcQaSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct KcQaSearch {
        pub query: KcSearchQuestionQuery,
        pub auth: TenancyAuth,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcSearchQuestionQuery {
        pub tenant_id: Option<i64>,
        pub tenant_id_list: Vec<i64>,
        pub search_string: String,
        pub knowledge_id: Option<i64>,
        pub highlight: Option<bool>,
        pub editor_id: Option<i64>,
        pub question_type: Option<i64>,
        pub need_content: Option<bool>,
        pub context_list: Vec<i64>,
        pub status: Option<i64>,
        pub page_size: Option<i64>,
        pub creator_id: Option<i64>,
        pub include_sub_categorys: Option<bool>,
        pub views: Vec<String>,
        pub category_id_list: Vec<i64>,
        pub current_page: Option<i64>,
        pub display_ext_title: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenancyAuth {
        #[top_api(secret)]
        pub secret_key: String,
        pub name: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaSearchResult {
        pub message: Option<String>,
        pub data_list: Vec<KcSearchQuestion>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcSearchQuestion {
        pub entity_code: Option<String>,
        pub question_type: Option<i64>,
        pub modified_user_name: Option<String>,
        pub create_user_name: Option<String>,
        pub tenant_id: Option<i64>,
        pub status: Option<i64>,
        pub title_segment: Option<String>,
        pub title: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub question_id: Option<i64>,
        pub is_similar_title: Option<i64>,
        pub source: Option<i64>,
        pub version: Option<i64>,
        pub end_date: Option<TopDateTime>,
        pub start_date: Option<TopDateTime>,
        pub cat_id: Option<i64>,
        pub ext: Option<String>,
        pub cat_name: Option<String>,
        pub cat_path_name: Option<String>,
        pub similar_id: Option<i64>,
        pub cat_id_path_list: Vec<i64>,
        pub uuid: Option<String>,
        pub score: Option<String>,
        pub similar_title: Option<String>,
    }
}

/// `alibaba.kclub.kc.qa.search.page`
pub mod kc_qa_search_page {
    use crate::prelude::*;

    /// `alibaba.kclub.kc.qa.search.page` (知识云-知识检索(分页))
    ///
    /// <https://open.taobao.com/api.htm?docId=40537&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.kclub.kc.qa.search.page",
        response = KcQaSearchPageResult,
        unwrap = "result",
        debug
    )]
    pub struct KcQaSearchPage {
        pub query: KcSearchQuestionQuery,
        pub auth: TenancyAuth,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcSearchQuestionQuery {
        pub current_page: Option<i64>,
        pub category_id_list: Vec<i64>,
        pub views: Vec<String>,
        pub include_sub_categorys: Option<bool>,
        pub creator_id: Option<i64>,
        pub page_size: Option<i64>,
        pub status: Option<i64>,
        pub context_list: Vec<i64>,
        pub need_content: Option<bool>,
        pub question_type: Option<i64>,
        pub editor_id: Option<i64>,
        pub search_rule: Option<String>,
        pub highlight: Option<bool>,
        pub knowledge_id: Option<i64>,
        pub search_string: Option<String>,
        pub tenant_id_list: Vec<i64>,
        pub tenant_id: Option<i64>,
        pub sorter_config: Option<SorterConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SorterConfig {
        pub order: Option<String>,
        pub field: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenancyAuth {
        pub name: String,
        #[top_api(secret)]
        pub secret_key: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaSearchPageResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub message: Option<String>,
        pub data: Option<Paging>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paging {
        pub row_count: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub data_list: Vec<KcSearchQuestionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcSearchQuestionDto {
        pub start_date: Option<String>,
        pub cat_id: Option<i64>,
        pub ext: Option<String>,
        pub cat_name: Option<String>,
        pub cat_path_name: Option<String>,
        pub similar_id: Option<i64>,
        pub question_type: Option<i64>,
        pub modified_user_name: Option<String>,
        pub create_user_name: Option<String>,
        pub modified_user_id: Option<i64>,
        pub create_user_id: Option<i64>,
        pub tenant_id: Option<i64>,
        pub status: Option<i64>,
        pub title_segment: Option<String>,
        pub title: Option<String>,
        pub gmt_modified: Option<String>,
        pub gmt_create: Option<String>,
        pub entity_code: Option<String>,
        pub cat_id_path_list: Vec<i64>,
        pub uuid: Option<String>,
        pub score: Option<String>,
        pub similar_title: Option<String>,
        pub id: Option<i64>,
        pub r#type: Option<i64>,
        pub question_id: Option<i64>,
        pub is_similar_title: Option<i64>,
        pub source: Option<i64>,
        pub version: Option<i64>,
        pub end_date: Option<String>,
        pub ten_day_pv: Option<i64>,
        pub seven_day_pv: Option<i64>,
        pub five_day_pv: Option<i64>,
        pub three_day_pv: Option<i64>,
        pub one_day_pv: Option<i64>,
    }
}

/// `alibaba.kclub.kc.queryknowledge`
pub mod kc_queryknowledge {
    use crate::prelude::*;

    /// `alibaba.kclub.kc.queryknowledge` (知识云-通用知识查询服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=38843&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.kclub.kc.queryknowledge",
        response = KcQueryknowledgeResult,
        unwrap = "result",
        debug
    )]
    pub struct KcQueryknowledge {
        pub kc_qa_query: Option<KcQaQuery>,
        pub auth: TenancyAuth,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaQuery {
        pub tenant_id: Option<i64>,
        pub context_list: Vec<i64>,
        pub status: Option<i64>,
        pub question_types: Vec<String>,
        pub context: Option<i64>,
        pub page_size: Option<i64>,
        pub status_list: Vec<String>,
        pub cat_id: i64,
        pub current_page: Option<i64>,
        pub question_type: Option<i64>,
        pub sorter_config: Option<SorterConfig>,
        pub views: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SorterConfig {
        pub order: Option<String>,
        pub field: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TenancyAuth {
        #[top_api(secret)]
        pub secret_key: String,
        pub name: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQueryknowledgeResult {
        pub message: Option<String>,
        pub data: Option<Paging>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Paging {
        pub data_list: Vec<KcQaReadDto>,
        pub row_count: Option<i64>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaReadDto {
        pub cat_path: Option<String>,
        pub cat_id: Option<i64>,
        pub tenant_id: Option<i64>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub child_qas: Vec<KcQaReadDtoChildQas>,
        pub solutions: Vec<KcQaReadDtoSolutions>,
        pub context: Option<i64>,
        pub question_type: Option<i64>,
        pub entity_code: Option<String>,
        pub parent_cats: Vec<i64>,
        pub qa_pv: Option<QaPvDto>,
    }

    /// `KcQaReadDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaReadDtoChildQas {
        pub solutions: Vec<KcQaSolutionDto>,
        pub context: Option<i64>,
        pub question_type: Option<i64>,
        pub entity_code: Option<String>,
        pub parent_cats: Vec<i64>,
        pub cat_path: Option<String>,
        pub cat_id: Option<i64>,
        pub tenant_id: Option<i64>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaSolutionDto {
        pub question_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub plain_text: Option<String>,
        pub summary: Option<String>,
        pub r#type: Option<i64>,
        pub extra_content: Option<String>,
        pub content_view: Option<String>,
        pub content_type: Option<i64>,
        pub content: Option<String>,
    }

    /// `KcQaSolutionDto`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KcQaReadDtoSolutions {
        pub content: Option<String>,
        pub question_id: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub plain_text: Option<String>,
        pub summary: Option<String>,
        pub r#type: Option<i64>,
        pub extra_content: Option<String>,
        pub content_view: Option<String>,
        pub content_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QaPvDto {
        pub ten_day_pv: Option<i64>,
        pub seven_day_pv: Option<i64>,
        pub five_day_pv: Option<i64>,
        pub three_day_pv: Option<i64>,
        pub one_day_pv: Option<i64>,
    }
}
