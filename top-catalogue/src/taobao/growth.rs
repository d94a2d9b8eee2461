//! `taobao.growth.*`: 5 APIs.

pub use self::reaching_browser_search::ReachingBrowserSearch;
pub use self::reaching_buzzword_query::ReachingBuzzwordQuery;
pub use self::reaching_pictures_recognize::ReachingPicturesRecognize;
pub use self::reaching_suggestion_query::ReachingSuggestionQuery;
pub use self::reaching_xiniao_query::ReachingXiniaoQuery;

/// `taobao.growth.reaching.browser.search`
pub mod reaching_browser_search {
    use crate::prelude::*;

    /// `taobao.growth.reaching.browser.search` (查询搜索关联)
    ///
    /// <https://open.taobao.com/api.htm?docId=66356&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.growth.reaching.browser.search",
        response = ReachingBrowserSearchResponse,
        idempotent,
        debug
    )]
    pub struct ReachingBrowserSearch {
        pub device_ids: DeviceIdParam,
        pub query: String,
        pub wanted_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceIdParam {
        pub os: String,
        pub r#type: String,
        pub value: String,
        pub is_md5: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachingBrowserSearchResponse {
        pub products: Vec<ProductDto>,
        pub offering: Option<bool>,
        pub exposure_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductDto {
        pub name: Option<String>,
        pub description: Option<String>,
        pub image_url: Option<String>,
        pub tags: Option<String>,
        pub category: Option<String>,
        pub deeplink: Option<String>,
        pub click_url: Option<String>,
        pub exposure_url: Option<String>,
        pub product_query: Option<String>,
        pub entity_word: Option<String>,
    }
}

/// `taobao.growth.reaching.buzzword.query`
pub mod reaching_buzzword_query {
    use crate::prelude::*;

    /// `taobao.growth.reaching.buzzword.query` (淘宝热词榜单数据查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62182&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.growth.reaching.buzzword.query",
        response = ReachingBuzzwordQueryResponse,
        idempotent,
        debug
    )]
    pub struct ReachingBuzzwordQuery {
        pub device_ids: DeviceIdParam,
        pub wanted_size: Option<i64>,
        pub site_id: Option<String>,
        pub data_offset: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceIdParam {
        pub os: String,
        pub is_md5: bool,
        pub r#type: String,
        pub value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachingBuzzwordQueryResponse {
        pub buzzwords: Vec<BuzzwordDto>,
        pub extra: Option<ExtraDto>,
        pub is_offering: Option<bool>,
        pub cache_duration: Option<i64>,
        pub exposure_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuzzwordDto {
        pub name: Option<String>,
        pub popularity: Option<i64>,
        pub tag: Option<String>,
        pub tag_url: Option<String>,
        pub deeplink_url: Option<String>,
        pub h5_url: Option<String>,
        pub click_url: Vec<String>,
        pub exposure_url: Vec<String>,
        /// In seconds.
        pub invalid_time: Option<i64>,
        pub display_image_url: Option<String>,
        pub heat_search_text: Option<String>,
        pub sub_title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtraDto {
        pub deeplink_url: Option<String>,
        pub h5_url: Option<String>,
        pub exposure_url: Vec<String>,
        pub click_url: Vec<String>,
    }
}

/// `taobao.growth.reaching.pictures.recognize`
pub mod reaching_pictures_recognize {
    use crate::prelude::*;

    /// `taobao.growth.reaching.pictures.recognize` (图片识别)
    ///
    /// <https://open.taobao.com/api.htm?docId=67097&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.growth.reaching.pictures.recognize",
        response = ReachingPicturesRecognizeResponse,
        debug
    )]
    pub struct ReachingPicturesRecognize {
        pub recognition_param: RecognitionParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecognitionParam {
        pub pic_url: String,
        pub site_id: Option<String>,
        pub pic_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachingPicturesRecognizeResponse {
        pub region_list: Vec<RegionData>,
        pub pic_id: Option<String>,
        pub deep_link: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RegionData {
        pub coordinate_str: Option<String>,
        pub text: Option<String>,
        pub width: Option<String>,
        pub height: Option<String>,
        pub label_id: Option<String>,
        pub ranking: Option<i64>,
    }
}

/// `taobao.growth.reaching.suggestion.query`
pub mod reaching_suggestion_query {
    use crate::prelude::*;

    /// `taobao.growth.reaching.suggestion.query` (厂商生态推荐信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=66794&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.growth.reaching.suggestion.query",
        response = ReachingSuggestionQueryResponse,
        idempotent,
        debug
    )]
    pub struct ReachingSuggestionQuery {
        pub suggestion_context: SuggestionContextParam,
        pub wanted_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestionContextParam {
        pub device_id: DeviceIdParam,
        pub site_id: Option<String>,
        pub weather: Option<Weather>,
        pub region: Option<String>,
        pub sex: Option<String>,
        pub age: Option<i64>,
        pub temperature: Option<Temperature>,
        pub extra: Option<String>,
    }

    /// The values of `weather`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Weather {
        /// 晴
        #[top_api(value = "1")]
        V1,
        /// 晴（夜）
        #[top_api(value = "2")]
        V2,
        /// 多云
        #[top_api(value = "3")]
        V3,
        /// 多云（夜）
        #[top_api(value = "4")]
        V4,
        /// 阴
        #[top_api(value = "5")]
        V5,
        /// 阴（夜）
        #[top_api(value = "6")]
        V6,
        /// 雾
        #[top_api(value = "7")]
        V7,
        /// 雾（夜）
        #[top_api(value = "8")]
        V8,
        /// 霾
        #[top_api(value = "9")]
        V9,
        /// 霾（夜）
        #[top_api(value = "10")]
        V10,
        /// 雨
        #[top_api(value = "11")]
        V11,
        /// 雨（夜）
        #[top_api(value = "12")]
        V12,
        /// 雪
        #[top_api(value = "13")]
        V13,
        /// 雪（夜）
        #[top_api(value = "14")]
        V14,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceIdParam {
        pub os: String,
        pub is_md5: bool,
        pub r#type: String,
        pub value: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Temperature {
        pub highest: Option<String>,
        pub lowest: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachingSuggestionQueryResponse {
        pub suggestions: Vec<SuggestionDto>,
        pub is_offering: Option<bool>,
        pub exposure_url: Option<String>,
    }

    /// `SuggestionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestionDto {
        pub title: Option<String>,
        pub sub_title: Option<String>,
        pub icon_url: Option<String>,
        pub deeplink_url: Option<String>,
        pub exposure_url: Option<String>,
        pub click_url: Option<String>,
        pub text: Option<String>,
        pub material_id: Option<String>,
        pub h5_url: Option<String>,
        pub image_url: Option<String>,
    }
}

/// `taobao.growth.reaching.xiniao.query`
pub mod reaching_xiniao_query {
    use crate::prelude::*;

    /// `taobao.growth.reaching.xiniao.query` (查询溪鸟推荐信息数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=67370&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.growth.reaching.xiniao.query",
        response = ReachingXiniaoQueryResponse,
        idempotent,
        debug
    )]
    pub struct ReachingXiniaoQuery {
        pub suggestion_context: XiNiaoSuggestionContextParam,
        pub wanted_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XiNiaoSuggestionContextParam {
        pub open_id: String,
        pub package_num: Option<i64>,
        pub open_id2: String,
        pub union_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReachingXiniaoQueryResponse {
        pub suggestions: Vec<XiNiaoSuggestionDto>,
        pub is_offering: Option<bool>,
        pub r#type: Option<String>,
    }

    /// `XiNiaoSuggestionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XiNiaoSuggestionDto {
        pub image_url: Option<String>,
        pub landing_url: Option<String>,
        pub exposure_url: Option<String>,
        pub click_url: Option<String>,
    }
}
