//! `taobao.tmc.queue.get`

use crate::{TopApi, TopObject};

/// `taobao.tmc.queue.get` (获取消息队列积压情况): how many messages came and went today. The difference waits.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.queue.get", response = Vec<TmcQueueInfo>, unwrap = "datas", idempotent, debug)]
pub struct QueueGet {
    /// The group's name.
    pub group_name: String,
}

/// A queue's figures of today.
#[derive(Clone, PartialEq, TopObject)]
#[top_api(debug)]
pub struct TmcQueueInfo {
    /// The group's name.
    pub name: Option<String>,
    /// The broker that holds the queue.
    pub broker_name: Option<String>,
    /// Messages taken out.
    pub get_total: Option<i64>,
    /// Messages put in (`put_toal` on the wire).
    #[top_api(rename = "put_toal")]
    pub put_total: Option<i64>,
}
