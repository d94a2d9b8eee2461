//! `alibaba.leg.*`: 1 API.

pub use self::msg_post::MsgPost;

/// `alibaba.leg.msg.post`
pub mod msg_post {
    use crate::prelude::*;

    /// `alibaba.leg.msg.post` (集团法务消息发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=53020&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.leg.msg.post",
        response = ServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MsgPost {
        pub app_id: String,
        #[top_api(secret)]
        pub access_key: String,
        pub message_definition_code: String,
        pub receiver_type: String,
        pub receivers: String,
        pub message_body_list_str: String,
        pub business_id: Option<String>,
        pub business_type: Option<String>,
        pub message_params: Option<String>,
        pub corp_id: Option<String>,
        pub send_time: Option<String>,
        pub expand_params_map_str: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceResult {
        pub content: Option<SendTemplateMsgResponse>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendTemplateMsgResponse {
        pub message_trace_id: Option<String>,
    }
}
