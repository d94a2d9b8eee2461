//! `taobao.qianniu.*`: 16 APIs.

pub use self::auto_task_config_check::AutoTaskConfigCheck;
pub use self::buyer_tag_get::BuyerTagGet;
pub use self::cloudkefu_onlinestatuslog_get::CloudkefuOnlinestatuslogGet;
pub use self::kefueval_get::KefuevalGet;
pub use self::number_put::NumberPut;
pub use self::task_cancel::TaskCancel;
pub use self::task_create::TaskCreate;
pub use self::task_finish::TaskFinish;
pub use self::task_increase::TaskIncrease;
pub use self::task_message_send::TaskMessageSend;
pub use self::task_remove::TaskRemove;
pub use self::task_update::TaskUpdate;
pub use self::taskmeta_update::TaskmetaUpdate;
pub use self::taskmetas_get::TaskmetasGet;
pub use self::tasks_count::TasksCount;
pub use self::tasks_get::TasksGet;

/// `taobao.qianniu.auto.task.config.check`
pub mod auto_task_config_check {
    use crate::prelude::*;

    /// `taobao.qianniu.auto.task.config.check` (自动化任务设置校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=53528&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.auto.task.config.check",
        response = AutoTaskConfigCheckResponse,
        debug
    )]
    pub struct AutoTaskConfigCheck {
        pub auto_task: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AutoTaskConfigCheckResponse {
        #[top_api(flag)]
        pub rpc_success: Option<bool>,
        pub module: Option<bool>,
        pub rpc_error_message: Option<String>,
        pub rpc_error_code: Option<i64>,
    }
}

/// `taobao.qianniu.buyer.tag.get`
pub mod buyer_tag_get {
    use crate::prelude::*;

    /// `taobao.qianniu.buyer.tag.get` (判断买家是否有某些标)
    ///
    /// <https://open.taobao.com/api.htm?docId=25400&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.buyer.tag.get",
        response = UserTagQueryResult,
        unwrap = "user_tag_info",
        idempotent,
        debug
    )]
    pub struct BuyerTagGet {
        #[top_api(secret)]
        pub buyer_nick: String,
        pub tag_list: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserTagQueryResult {
        pub enterprise_buyer: Option<bool>,
    }
}

/// `taobao.qianniu.cloudkefu.onlinestatuslog.get`
pub mod cloudkefu_onlinestatuslog_get {
    use crate::prelude::*;

    /// `taobao.qianniu.cloudkefu.onlinestatuslog.get` (查询客服在线状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=39606&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.cloudkefu.onlinestatuslog.get",
        response = CloudkefuOnlinestatuslogGetResponse,
        idempotent,
        debug
    )]
    pub struct CloudkefuOnlinestatuslogGet {
        #[top_api(required, max_items = 5)]
        pub account_ids: Vec<String>,
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CloudkefuOnlinestatuslogGetResponse {
        pub record_list: Vec<RecordList>,
        pub cause: Option<String>,
        pub error_map: Option<String>,
        pub attachment: Option<String>,
        pub solution: Option<String>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecordList {
        pub main_account_id: Option<i64>,
        pub status: Option<i64>,
        pub r#type: Option<i64>,
        pub account_id: Option<i64>,
        pub change_time_ts: Option<i64>,
        pub change_time: Option<TopDateTime>,
        pub domain: Option<String>,
        pub gmt_create: Option<TopDateTime>,
    }
}

/// `taobao.qianniu.kefueval.get`
pub mod kefueval_get {
    use crate::prelude::*;

    /// `taobao.qianniu.kefueval.get` (客服评价详情接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27589&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.kefueval.get",
        response = KefuevalGetResponse,
        idempotent,
        debug
    )]
    pub struct KefuevalGet {
        /// Several values with commas between them.
        pub query_ids: String,
        pub btime: String,
        pub etime: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KefuevalGetResponse {
        pub result_count: Option<i64>,
        pub staff_eval_details: Vec<EvalDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EvalDetail {
        pub eval_code: Option<EvalCode>,
        #[top_api(secret)]
        pub eval_recer: Option<String>,
        #[top_api(secret)]
        pub eval_sender: Option<String>,
        pub eval_time: Option<TopDateTime>,
        pub open_uid: Option<String>,
        pub send_time: Option<TopDateTime>,
        pub source: Option<Source>,
    }

    /// The values of `eval_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EvalCode {
        /// 非常满意
        #[top_api(value = 0)]
        V0,
        /// 满意
        #[top_api(value = 1)]
        V1,
        /// 一般
        #[top_api(value = 2)]
        V2,
        /// 不满意
        #[top_api(value = 3)]
        V3,
        /// 非常不满意
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 客服邀评
        #[top_api(value = 0)]
        V0,
        /// 消费者自主评价
        #[top_api(value = 1)]
        V1,
        /// 系统邀评
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.qianniu.number.put`
pub mod number_put {
    use crate::prelude::*;

    /// `taobao.qianniu.number.put` (ISV 上传数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23310&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.number.put",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct NumberPut {
        /// JSON as text.
        pub data: String,
    }
}

/// `taobao.qianniu.task.cancel`
pub mod task_cancel {
    use crate::prelude::*;

    /// `taobao.qianniu.task.cancel` (取消轻任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=22595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.task.cancel",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskCancel {
        pub meta_id: i64,
        pub memo: Option<String>,
    }
}

/// `taobao.qianniu.task.create`
pub mod task_create {
    use crate::prelude::*;

    /// `taobao.qianniu.task.create` (创建轻任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=22599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.task.create",
        response = QTaskMetadata,
        unwrap = "result",
        debug
    )]
    pub struct TaskCreate {
        /// JSON as text.
        pub meta: String,
        /// JSON as text.
        pub tasks: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QTaskMetadata {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub content: Option<String>,
        pub biz_sys_id: Option<i64>,
        pub biz_sys_task_type: Option<i64>,
        /// In milliseconds.
        pub start_time: Option<i64>,
        /// In milliseconds.
        pub end_time: Option<i64>,
        pub sender_uid: Option<i64>,
        #[top_api(secret)]
        pub sender_nick: Option<String>,
        pub reminder_flag: Option<ReminderFlag>,
        pub finish_strategy: Option<FinishStrategy>,
        pub memo: Option<String>,
        pub priority: Option<i64>,
        pub task_count: Option<i64>,
        pub attachments: Option<String>,
    }

    /// The values of `reminder_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReminderFlag {
        /// 不需要提醒
        #[top_api(value = 0)]
        V0,
        /// 需要状态变更提醒
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `finish_strategy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinishStrategy {
        /// 只要有一个人完成任务即可
        #[top_api(value = 0)]
        V0,
        /// 所有人需要各自都完成任务
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.qianniu.task.finish`
pub mod task_finish {
    use crate::prelude::*;

    /// `taobao.qianniu.task.finish` (完成轻任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=22596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.task.finish",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskFinish {
        pub task_id: i64,
        pub memo: Option<String>,
    }
}

/// `taobao.qianniu.task.increase`
pub mod task_increase {
    use crate::prelude::*;

    /// `taobao.qianniu.task.increase` (增加任务接收人接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22739&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.task.increase",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskIncrease {
        pub metadata_id: i64,
        /// JSON as text.
        pub tasks: String,
    }
}

/// `taobao.qianniu.task.message.send`
pub mod task_message_send {
    use crate::prelude::*;

    /// `taobao.qianniu.task.message.send` (发送任务提醒消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=22593&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.task.message.send",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskMessageSend {
        pub task_id: Option<i64>,
        pub metadata_id: Option<i64>,
    }
}

/// `taobao.qianniu.task.remove`
pub mod task_remove {
    use crate::prelude::*;

    /// `taobao.qianniu.task.remove` (轻任务删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23033&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.task.remove",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskRemove {
        pub metadata_id: i64,
    }
}

/// `taobao.qianniu.task.update`
pub mod task_update {
    use crate::prelude::*;

    /// `taobao.qianniu.task.update` (更新轻任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=22597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.task.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskUpdate {
        pub task_id: i64,
        pub sub_status: Option<String>,
        /// Several values with commas between them.
        pub status: Option<String>,
        pub tag: Option<String>,
        pub memo: Option<String>,
        /// In milliseconds.
        pub remind_time: Option<i64>,
        pub biz_param: Option<String>,
        pub remind_flag: Option<RemindFlag>,
        pub memo_mode: Option<i64>,
        pub priority: Option<i64>,
        pub is_deleted: Option<IsDeleted>,
    }

    /// The values of `remind_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RemindFlag {
        /// 不提醒
        #[top_api(value = 0)]
        V0,
        /// 全部提醒
        #[top_api(value = 1)]
        V1,
        /// PC 提醒
        #[top_api(value = 2)]
        V2,
        /// 移动提醒
        #[top_api(value = 3)]
        V3,
        /// 已提醒
        #[top_api(value = 4)]
        V4,
        /// 已忽略
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_deleted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsDeleted {
        /// 没有删除
        #[top_api(value = 0)]
        NotDeleted,
        /// 删除
        #[top_api(value = 1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.qianniu.taskmeta.update`
pub mod taskmeta_update {
    use crate::prelude::*;

    /// `taobao.qianniu.taskmeta.update` (更新任务元数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=22598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.taskmeta.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct TaskmetaUpdate {
        /// JSON as text.
        pub meta: String,
    }
}

/// `taobao.qianniu.taskmetas.get`
pub mod taskmetas_get {
    use crate::prelude::*;

    /// `taobao.qianniu.taskmetas.get` (任务元查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22740&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.taskmetas.get",
        response = Vec<QTaskMetadata>,
        unwrap = "taskmetas",
        idempotent,
        debug
    )]
    pub struct TaskmetasGet {
        pub sender_uid: Option<i64>,
        #[top_api(required)]
        pub fields: Vec<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub order_by: Option<String>,
        pub order_type: Option<OrderType>,
        pub status: Option<Status>,
        pub biz_type: Option<String>,
        pub key_word: Option<String>,
        pub client_info: Option<String>,
        pub receiver_uid: Option<i64>,
        pub meta_ids: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 升
        #[top_api(value = "asc")]
        Asc,
        /// 降
        #[top_api(value = "desc")]
        Desc,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未完成
        #[top_api(value = 0)]
        NotCompleted,
        /// 完成
        #[top_api(value = 2)]
        Completion,
        /// 取消
        #[top_api(value = 4)]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QTaskMetadata {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub content: Option<String>,
        pub biz_sys_id: Option<i64>,
        pub biz_sys_task_type: Option<i64>,
        /// In milliseconds.
        pub start_time: Option<i64>,
        /// In milliseconds.
        pub end_time: Option<i64>,
        pub sender_uid: Option<i64>,
        #[top_api(secret)]
        pub sender_nick: Option<String>,
        pub reminder_flag: Option<ReminderFlag>,
        pub biz_remind_time: Option<TopDateTime>,
        pub biz_remind_time_long: Option<i64>,
        pub finish_strategy: Option<FinishStrategy>,
        pub memo: Option<String>,
        pub priority: Option<i64>,
        pub task_count: Option<i64>,
        pub finish_count: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub start_time_long: Option<i64>,
        pub end_time_long: Option<i64>,
        pub gmt_create_long: Option<i64>,
        pub gmt_modified_long: Option<i64>,
        pub total_count: Option<i64>,
        pub biz_type: Option<String>,
        pub status: Option<Status>,
        pub biz_type_str: Option<String>,
        pub comment_count: Option<i64>,
        pub action: Option<String>,
        pub attachments: Option<String>,
        pub voice_file: Option<String>,
        pub receiver: Option<String>,
    }

    /// The values of `reminder_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReminderFlag {
        /// 不需要提醒
        #[top_api(value = 0)]
        V0,
        /// 需要状态变更提醒
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `finish_strategy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinishStrategy {
        /// 只要有一个人完成任务即可
        #[top_api(value = 0)]
        V0,
        /// 所有人需要各自都完成任务
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.qianniu.tasks.count`
pub mod tasks_count {
    use crate::prelude::*;

    /// `taobao.qianniu.tasks.count` (任务查询条数接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22738&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.tasks.count",
        response = Option<i64>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TasksCount {
        pub biz_type: Option<String>,
        pub sub_biz_type: Option<String>,
        /// Several values with commas between them.
        pub task_ids: Option<String>,
        /// Several values with commas between them.
        pub biz_ids: Option<String>,
        pub receiver_uid: Option<i64>,
        pub sender_uid: Option<i64>,
        /// Several values with commas between them.
        pub status: Option<String>,
        /// Several values with commas between them.
        pub sub_status: Option<String>,
        /// Several values with commas between them.
        pub metadata_ids: Option<String>,
        pub remind_flag: Option<RemindFlag>,
        pub biz_nick: Option<String>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub priority: Option<i64>,
        pub exclude_biz_type: Option<String>,
        pub key_word: Option<String>,
    }

    /// The values of `remind_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RemindFlag {
        #[top_api(value = 0)]
        V0,
        /// 设置过提醒时间
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.qianniu.tasks.get`
pub mod tasks_get {
    use crate::prelude::*;

    /// `taobao.qianniu.tasks.get` (获取指定的任务)
    ///
    /// <https://open.taobao.com/api.htm?docId=22594&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.qianniu.tasks.get",
        response = Vec<QTask>,
        unwrap = "tasks",
        idempotent,
        debug
    )]
    pub struct TasksGet {
        pub biz_type: Option<String>,
        pub sub_biz_type: Option<String>,
        /// Several values with commas between them.
        pub task_ids: Option<String>,
        /// Several values with commas between them.
        pub biz_ids: Option<String>,
        pub receiver_uid: Option<i64>,
        pub sender_uid: Option<i64>,
        /// Several values with commas between them.
        pub status: Option<String>,
        /// Several values with commas between them.
        pub sub_status: Option<String>,
        /// Several values with commas between them.
        pub metadata_ids: Option<String>,
        pub need_meta: Option<bool>,
        /// In milliseconds.
        #[top_api(required)]
        pub fields: Vec<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        pub order_by: Option<String>,
        pub order_type: Option<OrderType>,
        pub remind_flag: Option<RemindFlag>,
        pub biz_nick: Option<String>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub modify_start_time_str: Option<String>,
        pub modify_end_time_str: Option<String>,
        pub priority: Option<Priority>,
        pub exclude_biz_type: Option<String>,
        pub key_word: Option<String>,
        pub client_info: Option<String>,
        pub need_deleted: Option<bool>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 升
        #[top_api(value = "asc")]
        Asc,
        /// 降
        #[top_api(value = "desc")]
        Desc,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `remind_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RemindFlag {
        #[top_api(value = 0)]
        V0,
        /// 设置过提醒时间
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `priority`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Priority {
        /// 低
        #[top_api(value = 0)]
        Low,
        /// 中
        #[top_api(value = 1)]
        Middle,
        /// 高
        #[top_api(value = 2)]
        High,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QTask {
        pub id: Option<i64>,
        pub receiver_uid: Option<i64>,
        #[top_api(secret)]
        pub receiver_nick: Option<String>,
        pub sender_uid: Option<i64>,
        pub sender_nick: Option<String>,
        pub finish_flag: Option<i64>,
        pub status: Option<Status>,
        pub sub_status: Option<i64>,
        pub finish_strategy: Option<FinishStrategy>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        /// In milliseconds.
        pub gmt_finished: Option<i64>,
        pub gmt_create_long: Option<i64>,
        pub gmt_modified_long: Option<i64>,
        pub gmt_finished_long: Option<i64>,
        pub biz_type: Option<String>,
        pub sub_biz_type: Option<String>,
        pub biz_id: Option<String>,
        pub biz_param: Option<String>,
        pub biz_entry: Option<String>,
        pub tag: Option<String>,
        pub memo: Option<String>,
        pub remind_flag: Option<QTaskRemindFlagValue>,
        pub remind_time: Option<TopDateTime>,
        pub remind_time_long: Option<i64>,
        pub biz_nick: Option<String>,
        pub total_count: Option<i64>,
        pub priority: Option<i64>,
        pub metadata_id: Option<i64>,
        pub biz_type_str: Option<String>,
        pub comment_count: Option<i64>,
        /// JSON as text.
        pub action: Option<String>,
        pub biz_id_action: Option<String>,
        pub biz_id_name: Option<String>,
        pub read_status: Option<ReadStatus>,
        pub meta: Option<QTaskMetadata>,
        pub is_deleted: Option<i64>,
        pub content: Option<String>,
        pub attachments: Option<String>,
        pub voice_file: Option<String>,
        pub parent_task_id: Option<i64>,
        pub new_yunpan_attachments: Option<String>,
        pub open_buyer_uid: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未执行
        #[top_api(value = 0)]
        NotExecuted,
        /// 执行中
        #[top_api(value = 1)]
        Executing,
        /// 执行完成
        #[top_api(value = 2)]
        Executed,
        /// 超时
        #[top_api(value = 3)]
        V3,
        /// 取消
        #[top_api(value = 4)]
        Cancel,
        /// 已转发
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `finish_strategy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FinishStrategy {
        /// 一个人完成整个任务
        #[top_api(value = 0)]
        V0,
        /// 所有人完成整个任务完成
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `remind_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QTaskRemindFlagValue {
        /// 不提醒
        #[top_api(value = 0)]
        V0,
        /// pc 和移动提醒
        #[top_api(value = 1)]
        V1,
        /// 仅 pc 提醒
        #[top_api(value = 2)]
        V2,
        /// 仅移动提醒
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `read_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReadStatus {
        /// 已读
        #[top_api(value = 0)]
        V0,
        /// 未读
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QTaskMetadata {
        pub id: Option<i64>,
        pub title: Option<String>,
        pub content: Option<String>,
        pub biz_sys_id: Option<i64>,
        pub biz_sys_task_type: Option<i64>,
        /// In milliseconds.
        pub start_time: Option<i64>,
        /// In milliseconds.
        pub end_time: Option<i64>,
        pub sender_uid: Option<i64>,
        #[top_api(secret)]
        pub sender_nick: Option<String>,
        pub reminder_flag: Option<ReminderFlag>,
        pub biz_remind_time: Option<TopDateTime>,
        pub biz_remind_time_long: Option<i64>,
        pub finish_strategy: Option<QTaskMetadataFinishStrategyValue>,
        pub memo: Option<String>,
        pub priority: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub start_time_long: Option<i64>,
        pub end_time_long: Option<i64>,
        pub gmt_create_long: Option<i64>,
        pub gmt_modified_long: Option<i64>,
        pub total_count: Option<i64>,
        pub biz_type_str: Option<String>,
        pub comment_count: Option<i64>,
        pub attachments: Option<String>,
        pub status: Option<QTaskMetadataStatusValue>,
        pub voice_file: Option<String>,
        pub receiver: Option<String>,
        pub new_yunpan_attachments: Option<String>,
    }

    /// The values of `reminder_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReminderFlag {
        /// 不需要提醒
        #[top_api(value = 0)]
        V0,
        /// 需要状态变更提醒
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `finish_strategy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QTaskMetadataFinishStrategyValue {
        /// 只要有一个人完成任务即可
        #[top_api(value = 0)]
        V0,
        /// 所有人需要各自都完成任务
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QTaskMetadataStatusValue {
        /// 未完成
        #[top_api(value = 0)]
        NotCompleted,
        /// 完成
        #[top_api(value = 2)]
        Completion,
        /// 取消
        #[top_api(value = 4)]
        Cancel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
