//! `alibaba.koubeishops.*`: 1 API.

pub use self::property_get::PropertyGet;

/// `alibaba.koubeishops.property.get`
pub mod property_get {
    use crate::prelude::*;

    /// `alibaba.koubeishops.property.get` (口碑店铺列表推荐)
    ///
    /// <https://open.taobao.com/api.htm?docId=51961&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.koubeishops.property.get",
        response = OpenApiSearchResult,
        unwrap = "result",
        debug
    )]
    pub struct PropertyGet {
        pub param_open_api_search_request: Option<OpenApiSearchRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchRequest {
        pub app: Option<String>,
        pub city_id: Option<String>,
        pub client_os: Option<String>,
        pub client_version: Option<String>,
        pub context: Option<String>,
        pub current_city: Option<String>,
        pub current_district: Option<String>,
        pub current_province: Option<String>,
        pub forward: Option<bool>,
        pub latitude: Option<String>,
        pub lbs_busi_area_id: Option<String>,
        pub lbs_city_id: Option<String>,
        pub lbs_district_id: Option<String>,
        pub location_accuracy: Option<String>,
        pub longitude: Option<String>,
        pub original_size: Option<i64>,
        pub os_version: Option<String>,
        pub params_map: Option<String>,
        pub place_id: Option<String>,
        pub query: Option<String>,
        pub request_id: Option<String>,
        pub scene_id: Option<String>,
        pub search_id: Option<String>,
        pub selected_menus: Option<String>,
        pub session_id: Option<String>,
        pub size: Option<i64>,
        pub sort: Option<String>,
        pub src_spm: Option<String>,
        pub start: Option<i64>,
        pub token_id: Option<String>,
        pub trace: Option<String>,
        pub uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiSearchResult {
        pub bucket_id: Option<String>,
        pub context: Option<String>,
        pub count: Option<i64>,
        pub ext_attrs: Option<String>,
        pub items: Vec<OpenApiHit>,
        pub query: Option<String>,
        pub request_id: Option<String>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
        pub search_group: Option<String>,
        pub search_id: Option<String>,
        pub search_params: Option<String>,
        pub session_id: Option<String>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenApiHit {
        pub biz_id: Option<String>,
        pub desc: Option<String>,
        pub entity_id: Option<String>,
        pub entity_type: Option<String>,
        pub priority: Option<i64>,
        pub recm_attrs: Option<String>,
        pub rule_id: Option<String>,
        pub weight: Option<String>,
    }
}
