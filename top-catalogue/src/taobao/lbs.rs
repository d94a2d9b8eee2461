//! `taobao.lbs.*`: 1 API.

pub use self::message_upload::MessageUpload;

/// `taobao.lbs.message.upload`
pub mod message_upload {
    use crate::prelude::*;

    /// `taobao.lbs.message.upload` (lbs 数据采集)
    ///
    /// <https://open.taobao.com/api.htm?docId=37287&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.lbs.message.upload",
        response = MessageUploadResponse,
        debug
    )]
    pub struct MessageUpload {
        pub topic: String,
        pub body: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageUploadResponse {
        pub result: Option<bool>,
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
    }
}
