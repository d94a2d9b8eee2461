//! `youku.wenyuvideo.*`: 3 APIs.

pub use self::persion_get::PersionGet;
pub use self::persion_search::PersionSearch;
pub use self::seeta_get::SeetaGet;

/// `youku.wenyuvideo.persion.get`
pub mod persion_get {
    use crate::prelude::*;

    /// `youku.wenyuvideo.persion.get` (根据优酷人物 ID 获取人物详情页，包含相关影视和相关人物)
    ///
    /// <https://open.taobao.com/api.htm?docId=41681&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.wenyuvideo.persion.get",
        response = PersionGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PersionGet {
        pub person_id: Option<i64>,
        pub system_info: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PersionGetResult {
        pub model: Option<PersonDetailRbo>,
        pub http_status_code: Option<i64>,
        pub biz_ext_map: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PersonDetailRbo {
        pub id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub thumb_url: Option<String>,
        pub thumb_url_lg: Option<String>,
        pub poster_url: Option<String>,
        pub poster_url_h: Option<String>,
        pub person_desc: Option<String>,
        pub gender: Option<String>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub deathday: Option<String>,
        pub homeplace: Option<String>,
        pub height: Option<String>,
        pub blood_type: Option<String>,
        pub person_type_list: Vec<String>,
        pub nationality_list: Vec<String>,
        pub occupation_list: Vec<String>,
        pub person_kind_list: Vec<String>,
        pub member_list: Vec<String>,
        pub ref_shows: Vec<ShowBaseRbo>,
        pub ref_persons: Vec<PersonRbo>,
        pub constellation: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShowBaseRbo {
        pub show_name: Option<String>,
        pub show_thumb_url: Option<String>,
        pub show_vthumb_url: Option<String>,
        pub show_type: Option<i64>,
        pub show_category: Option<i64>,
        pub is_dyn_total: Option<i64>,
        pub last_sequence: Option<i64>,
        pub episode_total: Option<i64>,
        pub score: Option<String>,
        pub prevue: Option<bool>,
        pub mark: Option<String>,
        pub program_id: Option<i64>,
        pub release_date: Option<TopDateTime>,
        pub view_tag: Option<String>,
        pub episode_last: Option<i64>,
        pub tips: Option<String>,
        pub show_subtitle: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PersonRbo {
        pub person_id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub thumb_url: Option<String>,
        pub thumb_url_lg: Option<String>,
        pub poster_url: Option<String>,
        pub job: Option<String>,
    }
}

/// `youku.wenyuvideo.persion.search`
pub mod persion_search {
    use crate::prelude::*;

    /// `youku.wenyuvideo.persion.search` (根据人物名称查询人物列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=41680&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.wenyuvideo.persion.search",
        response = PersionSearchResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PersionSearch {
        #[top_api(secret)]
        pub person_name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PersionSearchResult {
        pub model: Option<PersonDo>,
        pub http_status_code: Option<i64>,
        pub biz_ext_map: Option<String>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PersonDo {
        pub id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub thumb_url: Option<String>,
        pub thumb_url_lg: Option<String>,
        pub poster_url: Option<String>,
        pub poster_url_h: Option<String>,
        pub person_desc: Option<String>,
    }
}

/// `youku.wenyuvideo.seeta.get`
pub mod seeta_get {
    use crate::prelude::*;

    /// `youku.wenyuvideo.seeta.get` (只看 TA)
    ///
    /// <https://open.taobao.com/api.htm?docId=43306&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.wenyuvideo.seeta.get",
        response = SeetaGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SeetaGet {
        pub video_str_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeetaGetResult {
        pub values: Vec<Model>,
        pub http_status_code: Option<i64>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub logos: Vec<String>,
        pub names: Vec<String>,
        pub segments: Vec<Segments>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Segments {
        pub from: Option<i64>,
        pub to: Option<i64>,
    }
}
