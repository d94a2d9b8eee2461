//! `alibaba.alink.*`: 11 APIs.

pub use self::device_bind::DeviceBind;
pub use self::device_detail_get::DeviceDetailGet;
pub use self::device_info_update::DeviceInfoUpdate;
pub use self::device_unbind::DeviceUnbind;
pub use self::device_unify_status_get::DeviceUnifyStatusGet;
pub use self::device_unify_status_set::DeviceUnifyStatusSet;
pub use self::message_config_list::MessageConfigList;
pub use self::message_config_set::MessageConfigSet;
pub use self::message_history_action::MessageHistoryAction;
pub use self::message_history_count::MessageHistoryCount;
pub use self::message_history_list::MessageHistoryList;

/// `alibaba.alink.device.bind`
pub mod device_bind {
    use crate::prelude::*;

    /// `alibaba.alink.device.bind` (绑定设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=28313&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.device.bind",
        response = TopServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceBind {
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.device.detail.get`
pub mod device_detail_get {
    use crate::prelude::*;

    /// `alibaba.alink.device.detail.get` (获取设备详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=28327&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.device.detail.get",
        response = TopServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DeviceDetailGet {
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.device.info.update`
pub mod device_info_update {
    use crate::prelude::*;

    /// `alibaba.alink.device.info.update` (更新设备昵称等信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28334&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.device.info.update",
        response = TopServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceInfoUpdate {
        pub uuid: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.device.unbind`
pub mod device_unbind {
    use crate::prelude::*;

    /// `alibaba.alink.device.unbind` (解绑设备)
    ///
    /// <https://open.taobao.com/api.htm?docId=28335&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.device.unbind",
        response = TopServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceUnbind {
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.device.unify.status.get`
pub mod device_unify_status_get {
    use crate::prelude::*;

    /// `alibaba.alink.device.unify.status.get` (查询设备标准属性最新状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=30014&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.device.unify.status.get",
        response = TopServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct DeviceUnifyStatusGet {
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.device.unify.status.set`
pub mod device_unify_status_set {
    use crate::prelude::*;

    /// `alibaba.alink.device.unify.status.set` (设置设备标准属性状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=30013&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.device.unify.status.set",
        response = TopServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct DeviceUnifyStatusSet {
        pub uuid: Option<String>,
        pub instructions: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.message.config.list`
pub mod message_config_list {
    use crate::prelude::*;

    /// `alibaba.alink.message.config.list` (查询消息开关配置列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28331&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.message.config.list",
        response = TopServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MessageConfigList;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.message.config.set`
pub mod message_config_set {
    use crate::prelude::*;

    /// `alibaba.alink.message.config.set` (消息提醒开关)
    ///
    /// <https://open.taobao.com/api.htm?docId=28330&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.alink.message.config.set",
        response = TopServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MessageConfigSet {
        pub uuid: String,
        pub push_disabled: PushDisabled,
    }

    /// The values of `push_disabled`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PushDisabled {
        /// 开启
        #[top_api(value = "0")]
        On,
        /// 关闭
        #[top_api(value = "1")]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.message.history.action`
pub mod message_history_action {
    use crate::prelude::*;

    /// `alibaba.alink.message.history.action` (操作历史消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28329&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.message.history.action",
        response = TopServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct MessageHistoryAction {
        pub index: Option<String>,
        pub action: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.message.history.count`
pub mod message_history_count {
    use crate::prelude::*;

    /// `alibaba.alink.message.history.count` (查询消息总数)
    ///
    /// <https://open.taobao.com/api.htm?docId=28332&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.message.history.count",
        response = TopServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MessageHistoryCount {
        pub uuid: Option<String>,
        pub r#type: Option<Type>,
        pub status: Option<Status>,
        pub level: Option<Level>,
        pub limit: String,
        pub offset: String,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 通知
        #[top_api(value = "1")]
        V1,
        /// 报警
        #[top_api(value = "2")]
        V2,
        /// 运营
        #[top_api(value = "3")]
        V3,
        /// 语音控制机器人响应
        #[top_api(value = "5")]
        V5,
        /// 语音控
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未读
        #[top_api(value = "0")]
        V0,
        /// 已读
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 普通
        #[top_api(value = "1")]
        Ordinary,
        /// 重要消息
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}

/// `alibaba.alink.message.history.list`
pub mod message_history_list {
    use crate::prelude::*;

    /// `alibaba.alink.message.history.list` (查询消息列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=28333&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.alink.message.history.list",
        response = TopServiceResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MessageHistoryList {
        pub uuid: Option<String>,
        pub r#type: Option<Type>,
        pub status: Option<Status>,
        pub level: Option<Level>,
        pub limit: String,
        pub offset: String,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 通知
        #[top_api(value = "1")]
        V1,
        /// 报警
        #[top_api(value = "2")]
        V2,
        /// 运营
        #[top_api(value = "3")]
        V3,
        /// 语音控制机器人响应
        #[top_api(value = "5")]
        V5,
        /// 语音控
        #[top_api(value = "6")]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未读
        #[top_api(value = "0")]
        V0,
        /// 已读
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `level`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 普通
        #[top_api(value = "1")]
        Ordinary,
        /// 重要消息
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopServiceResult {
        pub data: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub description: Option<String>,
    }
}
