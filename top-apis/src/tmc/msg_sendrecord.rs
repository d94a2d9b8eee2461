//! `taobao.tmc.msg.sendrecord`

use crate::{TopApi, TopObject};

/// `taobao.tmc.msg.sendrecord` (消息发送记录查询): how often and when one message was sent.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.msg.sendrecord", response = SendRecord, idempotent, debug)]
pub struct MsgSendrecord {
    /// The group's name.
    pub group_name: String,
    /// The topic.
    pub topic_name: String,
    /// The key of what the message is about (消息主键ID).
    pub data_id: String,
}

/// How often and when a message was sent.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct SendRecord {
    /// How often the message channel sent it.
    pub tmc_send_times: Option<i64>,
    /// When the message channel sent it.
    pub tmc_send_list: Option<String>,
    /// How often Taobao sent it to the message channel.
    pub tb_send_times: Option<i64>,
    /// When Taobao sent it to the message channel.
    pub tb_send_list: Option<String>,
}
