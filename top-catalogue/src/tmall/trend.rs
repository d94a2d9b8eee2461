//! `tmall.trend.*`: 3 APIs.

pub use self::style_basicinfo_upload::StyleBasicinfoUpload;
pub use self::style_bindinfo_upload::StyleBindinfoUpload;
pub use self::style_produceinfo_upload::StyleProduceinfoUpload;

/// `tmall.trend.style.basicinfo.upload`
pub mod style_basicinfo_upload {
    use crate::prelude::*;

    /// `tmall.trend.style.basicinfo.upload` (3D 款式基本信息同步 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=54653&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.trend.style.basicinfo.upload",
        response = StyleBasicinfoUploadResponse,
        debug
    )]
    pub struct StyleBasicinfoUpload {
        #[top_api(required, max_items = 1000)]
        pub style_basic_info_bo_list: Vec<StyleBasicInfoBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StyleBasicInfoBo {
        pub sync_purpose: String,
        pub offline_reason: Option<String>,
        pub copyright_owner: String,
        pub model_source_url: String,
        pub style_serial_number: String,
        pub ip_copyright: bool,
        pub pattern: Option<String>,
        pub style_name: String,
        pub craftsmanship: Option<String>,
        pub major_material_cate: String,
        pub style_type: String,
        pub main_pic_source_url: String,
        pub detail_pic_source_url: String,
        pub contour_cate: String,
        pub minor_material: Option<String>,
        pub key_properties: String,
        /// In yuan.
        pub price: String,
        pub authorize_proof_source_url: Option<String>,
        pub crowed_type: String,
        pub decoration_detail: Option<String>,
        pub major_material_component: Option<String>,
        pub video_source_url: Option<String>,
        pub offline_reason_detail: Option<String>,
        pub clothings: Option<String>,
        pub modelling: Option<String>,
        pub components: Option<String>,
        pub fabrics: Option<String>,
        pub decals: Option<String>,
        pub fonts: Option<String>,
        pub accessories: Option<String>,
        pub scenes: Option<String>,
        pub lights: Option<String>,
        pub version: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StyleBasicinfoUploadResponse {
        pub resp_success: Option<bool>,
        pub resp_error_code: Option<RespErrorCode>,
        pub value: Option<String>,
        pub error_msg: Option<String>,
    }

    /// The values of `resp_error_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RespErrorCode {
        /// 系统错误
        #[top_api(value = 1001)]
        V1001,
        /// 请求参数错误
        #[top_api(value = 1002)]
        V1002,
        /// 业务处理错误
        #[top_api(value = 1003)]
        V1003,
        /// 数据权限错误
        #[top_api(value = 1004)]
        V1004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.trend.style.bindinfo.upload`
pub mod style_bindinfo_upload {
    use crate::prelude::*;

    /// `tmall.trend.style.bindinfo.upload` (趋势词\&款式绑定信息同步 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=54526&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.trend.style.bindinfo.upload",
        response = StyleBindinfoUploadResponse,
        debug
    )]
    pub struct StyleBindinfoUpload {
        #[top_api(required, max_items = 1000)]
        pub trend_style_bind_info_bo_list: Vec<TrendStyleBindInfoBo>,
    }

    /// `TrendStyleBindInfoBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrendStyleBindInfoBo {
        #[top_api(required)]
        pub trend_word_info_list: Vec<String>,
        pub sync_purpose: String,
        pub style_serial_number: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StyleBindinfoUploadResponse {
        pub resp_success: Option<bool>,
        pub resp_error_code: Option<RespErrorCode>,
        pub value: Option<String>,
        pub error_msg: Option<String>,
    }

    /// The values of `resp_error_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RespErrorCode {
        /// 系统错误
        #[top_api(value = 1001)]
        V1001,
        /// 请求参数错误
        #[top_api(value = 1002)]
        V1002,
        /// 业务处理错误
        #[top_api(value = 1003)]
        V1003,
        /// 数据权限错误
        #[top_api(value = 1004)]
        V1004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.trend.style.produceinfo.upload`
pub mod style_produceinfo_upload {
    use crate::prelude::*;

    /// `tmall.trend.style.produceinfo.upload` (款式生产信息同步 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=54666&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.trend.style.produceinfo.upload",
        response = StyleProduceinfoUploadResponse,
        debug
    )]
    pub struct StyleProduceinfoUpload {
        #[top_api(required, max_items = 1000)]
        pub style_produce_info_bo_list: Vec<StyleProduceInfoBo>,
    }

    /// `StyleProduceInfoBO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StyleProduceInfoBo {
        pub sync_purpose: String,
        pub produce_price_range: Option<String>,
        pub minimal_oder: Option<i64>,
        #[top_api(secret)]
        pub contact_info: Option<String>,
        pub style_serial_number: String,
        pub producer_name: Option<String>,
        pub can_make_sample: bool,
        pub craft_source_file: Option<String>,
        pub design_cad_source_file: String,
        pub produce_cycle: Option<String>,
        pub maximum_oder: Option<i64>,
        /// In yuan.
        pub make_sample_price: Option<String>,
        pub tax_id: Option<String>,
        pub produce_cad_source_file: String,
        /// JSON as text.
        pub bom: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StyleProduceinfoUploadResponse {
        pub resp_success: Option<bool>,
        pub resp_error_code: Option<RespErrorCode>,
        pub value: Option<String>,
        pub error_msg: Option<String>,
    }

    /// The values of `resp_error_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RespErrorCode {
        /// 系统错误
        #[top_api(value = 1001)]
        V1001,
        /// 请求参数错误
        #[top_api(value = 1002)]
        V1002,
        /// 业务处理错误
        #[top_api(value = 1003)]
        V1003,
        /// 数据权限错误
        #[top_api(value = 1004)]
        V1004,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
