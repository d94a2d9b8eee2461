//! `taobao.mtop.*`: 1 API.

pub use self::upload_token_get::UploadTokenGet;

/// `taobao.mtop.upload.token.get`
pub mod upload_token_get {
    use crate::prelude::*;

    /// `taobao.mtop.upload.token.get` (获取文件上传授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=23431&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mtop.upload.token.get",
        response = UploadTokenGetResponse,
        debug
    )]
    pub struct UploadTokenGet {
        pub param_upload_token_request: Option<UploadTokenRequestV>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadTokenRequestV {
        pub file_size: Option<i64>,
        pub private_data: Option<String>,
        pub upload_type: Option<String>,
        pub crc: Option<i64>,
        pub client_net_type: Option<String>,
        pub file_name: Option<String>,
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UploadTokenGetResponse {
        pub message: Option<String>,
        pub code: Option<String>,
        pub max_body_length: Option<i64>,
        pub max_retry_times: Option<i64>,
        #[top_api(secret)]
        pub server_address: Option<String>,
        pub timeout: Option<i64>,
        #[top_api(secret)]
        pub token: Option<String>,
    }
}
