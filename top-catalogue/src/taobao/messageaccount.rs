//! `taobao.messageaccount.*`: 3 APIs.

pub use self::messsage_mass_send::MesssageMassSend;
pub use self::messsage_normal_send::MesssageNormalSend;
pub use self::messsage_reply::MesssageReply;

/// `taobao.messageaccount.messsage.mass.send`
pub mod messsage_mass_send {
    use crate::prelude::*;

    /// `taobao.messageaccount.messsage.mass.send` (消息号开放-消息群发)
    ///
    /// <https://open.taobao.com/api.htm?docId=31908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.messageaccount.messsage.mass.send",
        response = MesssageMassSendResult,
        unwrap = "result",
        debug
    )]
    pub struct MesssageMassSend {
        pub param: Option<MassMessageDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MassMessageDto {
        pub create_time: Option<i64>,
        pub content: Option<String>,
        pub content_type: Option<String>,
        pub task_name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MesssageMassSendResult {
        pub model: Option<String>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub result: Option<bool>,
    }
}

/// `taobao.messageaccount.messsage.normal.send`
pub mod messsage_normal_send {
    use crate::prelude::*;

    /// `taobao.messageaccount.messsage.normal.send` (下行普通消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=35382&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.messageaccount.messsage.normal.send",
        response = Option<String>,
        unwrap = "model",
        debug
    )]
    pub struct MesssageNormalSend {
        pub param: Option<NormalMessageDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalMessageDto {
        pub content: Option<String>,
        pub create_time: Option<i64>,
        pub receiver_id: Option<String>,
        pub content_type: Option<String>,
    }
}

/// `taobao.messageaccount.messsage.reply`
pub mod messsage_reply {
    use crate::prelude::*;

    /// `taobao.messageaccount.messsage.reply` (消息号下行回复接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31931&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.messageaccount.messsage.reply",
        response = MesssageReplyResult,
        unwrap = "result",
        debug
    )]
    pub struct MesssageReply {
        pub param0: ReplyMessageDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReplyMessageDto {
        /// In milliseconds.
        pub create_time: i64,
        pub content_type: String,
        pub original_message_id: String,
        pub receiver_id: String,
        pub content: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MesssageReplyResult {
        pub model: Option<String>,
        pub err_message: Option<String>,
        pub err_code: Option<String>,
        pub result: Option<bool>,
    }
}
