//! `taobao.message.*`: 1 API.

pub use self::send::SendApi;

/// `taobao.message.send`
pub mod send {
    use crate::prelude::*;

    /// `taobao.message.send` (消息发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=50611&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.message.send",
        response = SendApiResponse,
        debug
    )]
    pub struct SendApi {
        pub send_message_req: SendMessageReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendMessageReq {
        pub target_id: String,
        pub template_instance_id: String,
        #[top_api(required)]
        pub template_data: Value,
        pub action_url_params: Value,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendApiResponse {
        pub is_success: Option<bool>,
        pub model: Option<String>,
        pub msg_info: Option<String>,
        pub msg_code: Option<String>,
    }
}
