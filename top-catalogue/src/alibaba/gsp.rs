//! `alibaba.gsp.*`: 1 API.

pub use self::supply_image_upload::SupplyImageUpload;

/// `alibaba.gsp.supply.image.upload`
pub mod supply_image_upload {
    use crate::prelude::*;

    /// `alibaba.gsp.supply.image.upload` (gsp 图片上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=51721&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.gsp.supply.image.upload",
        response = SupplyImageUploadResponse,
        debug
    )]
    pub struct SupplyImageUpload {
        pub file_name: Option<String>,
        pub file_content: FileItem,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyImageUploadResponse {
        #[top_api(flag)]
        pub service_success: Option<bool>,
        pub service_error_code: Option<String>,
        pub need_retry: Option<bool>,
        pub model: Option<UploadImageResp>,
        pub service_error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadImageResp {
        pub url: Option<String>,
        pub hash: Option<String>,
        pub height: Option<i64>,
        pub width: Option<i64>,
    }
}
