//! `taobao.ihome.*`: 1 API.

pub use self::advancepic_upload::AdvancepicUpload;

/// `taobao.ihome.advancepic.upload`
pub mod advancepic_upload {
    use crate::prelude::*;

    /// `taobao.ihome.advancepic.upload` (ihome 图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=50034&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ihome.advancepic.upload",
        response = ApiResult,
        unwrap = "result",
        debug
    )]
    pub struct AdvancepicUpload {
        #[top_api(max_items = 20)]
        pub materials: Vec<AdvancePicMaterialDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AdvancePicMaterialDto {
        pub title: Option<String>,
        pub user_id: Option<String>,
        pub url: Option<String>,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub case_id: Option<String>,
        pub ent_id: Option<i64>,
        pub flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub data: Option<i64>,
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
    }
}
