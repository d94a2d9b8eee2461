//! `taobao.bc.*`: 1 API.

pub use self::chat_message_send::ChatMessageSend;

/// `taobao.bc.chat.message.send`
pub mod chat_message_send {
    use crate::prelude::*;

    /// `taobao.bc.chat.message.send` (小程序资源授权-BC 客服消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=62215&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.bc.chat.message.send",
        response = ChatMessageSendResult,
        unwrap = "result",
        debug
    )]
    pub struct ChatMessageSend {
        pub msg_request: Option<MiniappBcChatMsgRequest>,
        #[top_api(secret)]
        pub top_recource_token: String,
        pub top_recource_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MiniappBcChatMsgRequest {
        pub msg_instance_id: String,
        pub app_id: String,
        pub msg_data: Value,
        pub url_params: Value,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChatMessageSendResult {
        pub is_success: Option<bool>,
        pub msg_code: Option<String>,
        pub model: Option<String>,
        pub msg_err_message: Option<String>,
    }
}
