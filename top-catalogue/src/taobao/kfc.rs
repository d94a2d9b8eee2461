//! `taobao.kfc.*`: 1 API.

pub use self::keyword_search::KeywordSearch;

/// `taobao.kfc.keyword.search`
pub mod keyword_search {
    use crate::prelude::*;

    /// `taobao.kfc.keyword.search` (关键词过滤匹配)
    ///
    /// <https://open.taobao.com/api.htm?docId=10385&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.kfc.keyword.search",
        response = KfcSearchResult,
        unwrap = "kfc_search_result",
        idempotent,
        debug
    )]
    pub struct KeywordSearch {
        pub nick: Option<String>,
        pub apply: Option<String>,
        pub content: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KfcSearchResult {
        pub matched: Option<bool>,
        pub level: Option<String>,
        pub content: Option<String>,
    }
}
