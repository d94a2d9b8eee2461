//! `alibaba.iwork.*`: 3 APIs.

pub use self::core_hrs_getperson::CoreHrsGetperson;
pub use self::mc_msg_senddefault::McMsgSenddefault;
pub use self::mc_msg_sendmobile::McMsgSendmobile;

/// `alibaba.iwork.core.hrs.getperson`
pub mod core_hrs_getperson {
    use crate::prelude::*;

    /// `alibaba.iwork.core.hrs.getperson` (获取神鲸用户基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31546&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.iwork.core.hrs.getperson",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct CoreHrsGetperson {
        pub account_id: Option<String>,
        pub person_id: Option<i64>,
        pub app_id: Option<String>,
        pub operator_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<String>,
        pub request_id: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub error_level: Option<String>,
    }
}

/// `alibaba.iwork.mc.msg.senddefault`
pub mod mc_msg_senddefault {
    use crate::prelude::*;

    /// `alibaba.iwork.mc.msg.senddefault` (给注册用户发送消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31547&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.iwork.mc.msg.senddefault",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct McMsgSenddefault {
        pub message_event: DefaultMessageEvent,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DefaultMessageEvent {
        pub msg_key: String,
        pub event_time_millis: i64,
        pub source: String,
        pub receiver: i64,
        pub action: String,
        pub event_type: String,
        pub json_data: String,
        pub resource_id: Option<String>,
        pub resource_url: Option<String>,
        pub sender: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.iwork.mc.msg.sendmobile`
pub mod mc_msg_sendmobile {
    use crate::prelude::*;

    /// `alibaba.iwork.mc.msg.sendmobile` (发送消息给手机用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=31548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.iwork.mc.msg.sendmobile",
        response = PojoResult,
        unwrap = "result",
        debug
    )]
    pub struct McMsgSendmobile {
        pub mobile_receiver_message_event: MobileReceiverMessageEvent,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MobileReceiverMessageEvent {
        pub msg_key: String,
        pub event_time_millis: i64,
        pub source: String,
        pub action: String,
        #[top_api(secret)]
        pub mobile_receiver: String,
        pub event_type: String,
        pub json_data: String,
        pub resource_id: Option<String>,
        pub resource_url: Option<String>,
        pub sender: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PojoResult {
        pub content: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}
