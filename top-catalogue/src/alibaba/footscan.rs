//! `alibaba.footscan.*`: 6 APIs.

pub use self::mini_image_upload::MiniImageUpload;
pub use self::mini_query_mobilereport::MiniQueryMobilereport;
pub use self::mini_report_fragment_first::MiniReportFragmentFirst;
pub use self::mini_report_fragment_second::MiniReportFragmentSecond;
pub use self::mini_report_list::MiniReportList;
pub use self::mini_saved::MiniSaved;

/// `alibaba.footscan.mini.image.upload`
pub mod mini_image_upload {
    use crate::prelude::*;

    /// `alibaba.footscan.mini.image.upload` (商家端图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=50512&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.footscan.mini.image.upload",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct MiniImageUpload {
        #[top_api(secret)]
        pub token: String,
        pub req_data: CheckParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckParam {
        pub base_code: String,
        pub gender: i64,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub request_id: String,
        pub index: i64,
        pub model_type: i64,
        pub user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub code: Option<i64>,
        pub data: Option<Data>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub url: Option<String>,
        pub file_name: Option<String>,
    }
}

/// `alibaba.footscan.mini.query.mobilereport`
pub mod mini_query_mobilereport {
    use crate::prelude::*;

    /// `alibaba.footscan.mini.query.mobilereport` (根据 `scanId` 查询报告)
    ///
    /// <https://open.taobao.com/api.htm?docId=50510&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.footscan.mini.query.mobilereport",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct MiniQueryMobilereport {
        #[top_api(secret)]
        pub token: String,
        pub scan_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub code: Option<i64>,
        pub data: Option<Data>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub right_zhiwei: Option<String>,
        pub right_fuwei: Option<String>,
        pub right_width: Option<String>,
        pub right_length: Option<String>,
        pub left_zhiwei: Option<String>,
        pub left_fuwei: Option<String>,
        pub left_width: Option<String>,
        pub left_length: Option<String>,
    }
}

/// `alibaba.footscan.mini.report.fragment.first`
pub mod mini_report_fragment_first {
    use crate::prelude::*;

    /// `alibaba.footscan.mini.report.fragment.first` (第一只脚生成报告接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50514&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.footscan.mini.report.fragment.first",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct MiniReportFragmentFirst {
        #[top_api(secret)]
        pub token: String,
        pub req_data: FilePackageRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FilePackageRequest {
        pub relation_type: Option<i64>,
        pub gender: i64,
        pub city: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub role_id: Option<String>,
        pub district_adcode: Option<String>,
        pub r#type: i64,
        pub user_id: String,
        pub platform: Option<String>,
        #[top_api(secret)]
        pub mobile_brand: Option<String>,
        pub province: Option<String>,
        pub request_id: String,
        pub city_adcode: Option<String>,
        pub country_code: Option<String>,
        #[top_api(secret)]
        pub mobile_model: Option<String>,
        pub district: Option<String>,
        pub file_name1: String,
        pub file_name2: String,
        pub file_name3: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub code: Option<i64>,
        pub data: Option<Data>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub scan_id: Option<String>,
        pub is_zero: Option<bool>,
    }
}

/// `alibaba.footscan.mini.report.fragment.second`
pub mod mini_report_fragment_second {
    use crate::prelude::*;

    /// `alibaba.footscan.mini.report.fragment.second` (第二只脚生成报告接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50513&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.footscan.mini.report.fragment.second",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct MiniReportFragmentSecond {
        #[top_api(secret)]
        pub token: String,
        pub req_data: FilePackageBasicReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FilePackageBasicReq {
        pub scan_id: String,
        pub file_name1: String,
        pub file_name2: String,
        pub r#type: i64,
        pub user_id: String,
        pub file_name3: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub code: Option<i64>,
        pub data: Option<Data>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub scan_id: Option<String>,
        pub is_zero: Option<bool>,
    }
}

/// `alibaba.footscan.mini.report.list`
pub mod mini_report_list {
    use crate::prelude::*;

    /// `alibaba.footscan.mini.report.list` (查询报告列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=50515&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.footscan.mini.report.list",
        response = MtopResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MiniReportList {
        #[top_api(secret)]
        pub token: Option<String>,
        pub req_data: Option<TobFeetModelMobileReportRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TobFeetModelMobileReportRequest {
        pub relation_type: Option<i64>,
        pub gender: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub start_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub end_time: Option<String>,
        pub page_num: Option<i64>,
        pub user_id: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub code: Option<i64>,
        pub data: Option<Data>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub page_num: Option<i64>,
        pub page_size: Option<i64>,
        pub list: Vec<FeetModelMobileReportVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FeetModelMobileReportVo {
        pub gmt_create: Option<TopDateTime>,
        pub scan_id: Option<String>,
        pub foot_length: Option<String>,
        pub foot_width: Option<String>,
        pub gender: Option<Gender>,
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = 1)]
        Male,
        /// 女
        #[top_api(value = 2)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.footscan.mini.saved`
pub mod mini_saved {
    use crate::prelude::*;

    /// `alibaba.footscan.mini.saved` (更新报告状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=50511&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.footscan.mini.saved",
        response = MtopResult,
        unwrap = "result",
        debug
    )]
    pub struct MiniSaved {
        #[top_api(secret)]
        pub token: Option<String>,
        pub req_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MtopResult {
        pub code: Option<i64>,
        pub data: Option<bool>,
        pub message: Option<String>,
    }
}
