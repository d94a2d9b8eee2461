//! `yunos.cloudcard.*`: 1 API.

pub use self::batch_opermsg_send::BatchOpermsgSend;

/// `yunos.cloudcard.batch.opermsg.send`
pub mod batch_opermsg_send {
    use crate::prelude::*;

    /// `yunos.cloudcard.batch.opermsg.send` (YUNOS 生活服务群发消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25709&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.cloudcard.batch.opermsg.send",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct BatchOpermsgSend {
        pub oper_batch_msg: OperBatchMsg,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OperBatchMsg {
        pub app_id: String,
        pub tpl_id: String,
        /// JSON as text.
        pub content: String,
        pub tj_flag: Option<bool>,
    }
}
