//! `youku.tvoperator.*`: 1 API.

pub use self::media_page_query::MediaPageQuery;

/// `youku.tvoperator.media.page.query`
pub mod media_page_query {
    use crate::prelude::*;

    /// `youku.tvoperator.media.page.query` (运营商全量媒资分页查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=43935&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| response.model.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.data_list).has_next(result.has_next)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.tvoperator.media.page.query",
        response = MediaPageQueryResponse,
        idempotent,
        debug
    )]
    pub struct MediaPageQuery {
        pub system_info: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub program_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MediaPageQueryResponse {
        pub is_success: Option<bool>,
        pub model: Option<Model>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub total_count: Option<i64>,
        pub has_next: Option<bool>,
        pub page_no: Option<i64>,
        pub data_list: Vec<Data>,
        pub page_size: Option<i64>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub genre_list: Vec<String>,
        pub youku_tags: Option<String>,
        pub score: Option<String>,
        pub show_subtitle: Option<String>,
        pub episode_last: Option<i64>,
        pub director_list: Vec<String>,
        pub show_banner_url: Option<String>,
        pub performer_list: Vec<String>,
        pub show_category_name: Option<String>,
        pub show_vthumb_url: Option<String>,
        pub show_desc: Option<String>,
        pub paid: Option<Paid>,
        pub release_date: Option<i64>,
        pub area_list: Vec<String>,
        pub show_name: Option<String>,
        pub episode_total: Option<i64>,
        pub show_id: Option<String>,
        pub play_set: Option<i64>,
        pub seconds: Option<i64>,
        pub show_thumb_url: Option<String>,
        pub gmt_modified: Option<i64>,
        pub vmac_state: Option<i64>,
    }

    /// The values of `paid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Paid {
        /// 免费
        #[top_api(value = 0)]
        Free,
        /// 收费
        #[top_api(value = 1)]
        Charged,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
