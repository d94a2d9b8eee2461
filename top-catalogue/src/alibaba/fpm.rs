//! `alibaba.fpm.*`: 1 API.

pub use self::file_upload::FileUpload;

/// `alibaba.fpm.file.upload`
pub mod file_upload {
    use crate::prelude::*;

    /// `alibaba.fpm.file.upload` (结算单文件上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=33937&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.fpm.file.upload",
        response = ResultModel,
        unwrap = "result",
        debug
    )]
    pub struct FileUpload {
        pub biz_dto: FileUploadRequestDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileUploadRequestDto {
        pub app_code: String,
        pub outer_system_sign_str: String,
        pub outer_system_encrypt_str: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultModel {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub return_value: Option<FileUploadReponseDto>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FileUploadReponseDto {
        pub outer_system_sign_str: Option<String>,
        pub outer_system_encrypt_str: Option<String>,
    }
}
