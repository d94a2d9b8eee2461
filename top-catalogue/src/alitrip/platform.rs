//! `alitrip.platform.*`: 7 APIs.

pub use self::content_raw_add::ContentRawAdd;
pub use self::divisions_getdivisionbyname::DivisionsGetdivisionbyname;
pub use self::divisions_querybyparentid::DivisionsQuerybyparentid;
pub use self::poi_raw_feed::PoiRawFeed;
pub use self::poi_raw_poiout::PoiRawPoiout;
pub use self::poi_raw_poioutbypoiids::PoiRawPoioutbypoiids;
pub use self::poi_raw_saverawpoi::PoiRawSaverawpoi;

/// `alitrip.platform.content.raw.add`
pub mod content_raw_add {
    use crate::prelude::*;

    /// `alitrip.platform.content.raw.add` (穷游内容写入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45315&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.platform.content.raw.add",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct ContentRawAdd {
        pub fliggy_content_request: Option<FliggyContentRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FliggyContentRequest {
        pub summary: Option<String>,
        pub publish_date: Option<TopDateTime>,
        pub user_name: Option<String>,
        pub title: Option<String>,
        pub citys: Vec<String>,
        pub user_id: Option<String>,
        pub parent_id: Option<String>,
        pub content: Option<String>,
        pub tag_list: Vec<String>,
        pub video_cover_url: Option<String>,
        pub video_url: Option<String>,
        pub feature: Option<String>,
        pub article_type: Option<String>,
        pub id: Option<String>,
        pub user_icon: Option<String>,
        pub category: Option<String>,
        pub img_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub data: Option<String>,
        pub success: Option<bool>,
        pub server_time: Option<i64>,
        pub title: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}

/// `alitrip.platform.divisions.getdivisionbyname`
pub mod divisions_getdivisionbyname {
    use crate::prelude::*;

    /// `alitrip.platform.divisions.getdivisionbyname` (根据中文名称与行政区划级别查询行政区划数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=31375&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.platform.divisions.getdivisionbyname",
        response = Vec<Value>,
        unwrap = "results",
        debug
    )]
    pub struct DivisionsGetdivisionbyname {
        pub name: Option<String>,
        pub level: Option<Level>,
    }

    /// The values of `level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 全部
        #[top_api(value = 0)]
        All,
        /// 大洲
        #[top_api(value = 1)]
        Continent,
        /// 国家
        #[top_api(value = 2)]
        Country,
        /// 省份
        #[top_api(value = 3)]
        Province,
        /// 城市
        #[top_api(value = 4)]
        City,
        /// 区县
        #[top_api(value = 5)]
        District,
        /// 街道
        #[top_api(value = 6)]
        Street,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.platform.divisions.querybyparentid`
pub mod divisions_querybyparentid {
    use crate::prelude::*;

    /// `alitrip.platform.divisions.querybyparentid` (根据父节点 id 查询下级行政区划数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=44728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.platform.divisions.querybyparentid",
        response = DivisionsQuerybyparentidResult,
        unwrap = "result",
        debug
    )]
    pub struct DivisionsQuerybyparentid {
        pub param_long: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DivisionsQuerybyparentidResult {
        pub http_status_code: Option<i64>,
        pub mapping_code: Option<String>,
        pub model: Option<TrdiDivisionBasicListVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrdiDivisionBasicListVo {
        pub list: Vec<TrdiDivisionBasicVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrdiDivisionBasicVo {
        pub country_code2: Option<String>,
        pub country_name: Option<String>,
        pub id: Option<i64>,
        pub latitude: Option<String>,
        pub level: Option<i64>,
        pub longitude: Option<String>,
        pub name: Option<String>,
        pub name_abbr: Option<String>,
        pub name_en: Option<String>,
        pub parent_id: Option<i64>,
        pub pinyin: Option<String>,
        pub py: Option<String>,
        pub tree_id: Option<String>,
        pub tree_name: Option<String>,
    }
}

/// `alitrip.platform.poi.raw.feed`
pub mod poi_raw_feed {
    use crate::prelude::*;

    /// `alitrip.platform.poi.raw.feed` (存储 poi 原始数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=40634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.platform.poi.raw.feed",
        response = PoiRawFeedResult,
        unwrap = "result",
        debug
    )]
    pub struct PoiRawFeed {
        pub param0: Option<TripPoiRawSaveParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripPoiRawSaveParam {
        pub country_name: Option<String>,
        pub local_name: Option<String>,
        #[top_api(secret)]
        pub alternative_phone: Option<String>,
        pub name_en: Option<String>,
        pub video_url: Option<String>,
        pub country_code: Option<String>,
        pub lng: String,
        pub bios: Option<String>,
        pub city: Option<String>,
        pub business_hour: Option<String>,
        pub category: String,
        pub source_biz_id: String,
        pub extend_map: Option<String>,
        pub postal_code: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        pub source: String,
        #[top_api(secret)]
        pub address: String,
        pub local_language: Option<String>,
        pub description: Option<String>,
        pub name: String,
        pub province: Option<String>,
        pub open_status: Option<i64>,
        pub photo_urls: Vec<String>,
        pub web_site_url: Option<String>,
        pub lat: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiRawFeedResult {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub result_code: Option<String>,
        pub total_records: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alitrip.platform.poi.raw.poiout`
pub mod poi_raw_poiout {
    use crate::prelude::*;

    /// `alitrip.platform.poi.raw.poiout` (飞猪 poi 输出)
    ///
    /// <https://open.taobao.com/api.htm?docId=46706&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.platform.poi.raw.poiout",
        response = PoiRawPoioutResult,
        unwrap = "result",
        debug
    )]
    pub struct PoiRawPoiout {
        pub fliggy_poi_out_param: Option<FliggyPoiOutParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FliggyPoiOutParam {
        pub start_data: Option<TopDateTime>,
        pub city_names: Vec<String>,
        pub city_code: Option<i64>,
        pub page_size: Option<i64>,
        pub page_num: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiRawPoioutResult {
        pub total_records: Option<i64>,
        pub datas: Vec<Data>,
        pub success: Option<bool>,
        pub result_code: Option<String>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub poi_id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub name_en: Option<String>,
        pub first_category: Option<i64>,
        pub desc: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub lon: Option<String>,
        pub lat: Option<String>,
        pub open_time: Option<String>,
        pub division_tree_id: Option<String>,
        pub division_tree_name: Option<String>,
        pub source_id: Option<String>,
    }
}

/// `alitrip.platform.poi.raw.poioutbypoiids`
pub mod poi_raw_poioutbypoiids {
    use crate::prelude::*;

    /// `alitrip.platform.poi.raw.poioutbypoiids` (根据 `poiId` 输出飞猪 poi 数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=50466&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.platform.poi.raw.poioutbypoiids",
        response = PoiRawPoioutbypoiidsResult,
        unwrap = "result",
        debug
    )]
    pub struct PoiRawPoioutbypoiids {
        pub fliggy_poiid_param: FliggyPoiIdParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FliggyPoiIdParam {
        #[top_api(required)]
        pub poi_ids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiRawPoioutbypoiidsResult {
        pub datas: Vec<Data>,
        pub message: Option<String>,
        pub result_code: Option<String>,
        pub total_records: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub source_id: Option<String>,
        pub division_tree_name: Option<String>,
        pub division_tree_id: Option<String>,
        pub open_time: Option<String>,
        pub lat: Option<String>,
        pub lon: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub desc: Option<String>,
        pub first_category: Option<i64>,
        pub name_en: Option<String>,
        pub name: Option<String>,
        pub poi_id: Option<i64>,
    }
}

/// `alitrip.platform.poi.raw.saverawpoi`
pub mod poi_raw_saverawpoi {
    use crate::prelude::*;

    /// `alitrip.platform.poi.raw.saverawpoi` (POI 开放存储能力)
    ///
    /// <https://open.taobao.com/api.htm?docId=46553&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.platform.poi.raw.saverawpoi",
        response = PoiRawSaverawpoiResult,
        unwrap = "result",
        debug
    )]
    pub struct PoiRawSaverawpoi {
        pub trip_poi_raw_save_param: Option<TripPoiRawSaveParamV2>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TripPoiRawSaveParamV2 {
        pub offline_reason: Option<String>,
        pub gmt_modified: Option<String>,
        pub photo_urls: Vec<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub main_phone: Option<String>,
        pub bios: Option<String>,
        pub postal_code: Option<String>,
        pub description: Option<String>,
        pub service_info: Option<StructureServiceInfo>,
        pub r#type: Option<i64>,
        pub web_site_url: Option<String>,
        pub seller_id: Option<i64>,
        pub province: Option<String>,
        pub video_url: Option<String>,
        pub commercial_circle: Option<String>,
        pub country_code: Option<String>,
        pub extend_map: Option<String>,
        pub sub_seller_id: Option<i64>,
        pub poi_id: Option<i64>,
        pub brand_info: Option<StructureBrandInfo>,
        pub shop_id: Option<String>,
        pub open_time: Option<String>,
        #[top_api(secret)]
        pub address_en: Option<String>,
        pub lat: Option<String>,
        pub open_status: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub source_biz_id: Option<String>,
        pub lng: Option<String>,
        pub name_alias: Option<String>,
        pub business_hour: Option<String>,
        #[top_api(secret)]
        pub address_local: Option<String>,
        #[top_api(secret)]
        pub alternative_phone: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub consumption: Option<String>,
        pub name_en: Option<String>,
        pub transport: Option<String>,
        pub gmt_create: Option<String>,
        pub store_id: Option<i64>,
        pub local_name: Option<String>,
        pub recommend_infos: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub country_name: Option<String>,
        pub shop_type: Option<String>,
        pub operator_type: Option<OperatorType>,
        pub category: Option<String>,
        pub local_language: Option<String>,
        pub offline_reason_detail: Option<String>,
    }

    /// The values of `operator_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperatorType {
        /// 新增
        #[top_api(value = 0)]
        Add,
        /// 更新
        #[top_api(value = 1)]
        Update,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructureServiceInfo {
        pub alcohol: Option<bool>,
        pub parking: Option<bool>,
        pub wifi: Option<bool>,
        pub booking: Option<bool>,
        pub byo: Option<bool>,
        pub r#box: Option<bool>,
        pub chinese_svc: Option<bool>,
        pub takeout: Option<bool>,
        pub tips: Option<bool>,
        pub tel_rsvt: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructureBrandInfo {
        pub brand_name: Option<String>,
        pub brand_en_name: Option<String>,
        pub brand_logo: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiRawSaverawpoiResult {
        pub total_records: Option<i64>,
        pub data: Option<String>,
        pub success: Option<bool>,
        pub result_code: Option<String>,
        pub message: Option<String>,
    }
}
