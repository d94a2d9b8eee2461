//! `yunos.service.*`: 9 APIs.

pub use self::cmns_coa_device_get::CmnsCoaDeviceGet;
pub use self::cmns_coa_device_isonline::CmnsCoaDeviceIsonline;
pub use self::cmns_coa_message_ack::CmnsCoaMessageAck;
pub use self::cmns_coa_message_acks_list::CmnsCoaMessageAcksList;
pub use self::cmns_coa_message_cancel::CmnsCoaMessageCancel;
pub use self::cmns_coa_message_get::CmnsCoaMessageGet;
pub use self::cmns_coa_message_push::CmnsCoaMessagePush;
pub use self::cmns_coa_messageresult_get::CmnsCoaMessageresultGet;
pub use self::cmns_coa_push::CmnsCoaPush;

/// `yunos.service.cmns.coa.device.get`
pub mod cmns_coa_device_get {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.device.get` (设备详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49740&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.device.get",
        response = CmnsCoaDeviceGetResponse,
        idempotent,
        debug
    )]
    pub struct CmnsCoaDeviceGet {
        pub r#type: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaDeviceGetResponse {
        pub device_list: Vec<DeviceResult>,
        pub message: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeviceResult {
        pub accept_message: Option<i64>,
        pub active_time: Option<TopDateTime>,
        pub base_type: Option<String>,
        pub bsp_type: Option<String>,
        pub device_type: Option<i64>,
        pub eth_mac: Option<String>,
        pub id: Option<i64>,
        pub imei: Option<String>,
        pub imsi1: Option<String>,
        pub imsi2: Option<String>,
        pub is_vendor_rom: Option<String>,
        pub kp: Option<String>,
        pub login_time: Option<i64>,
        pub networking: Option<String>,
        pub online: Option<Online>,
        pub phone_type: Option<String>,
        pub rom: Option<String>,
        pub rom_tuiguang: Option<String>,
        pub rom_vendor: Option<String>,
        pub terminal: Option<String>,
        pub update_version: Option<String>,
        pub uuid: Option<String>,
        pub wlan_mac: Option<String>,
    }

    /// The values of `online`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Online {
        /// 在线
        #[top_api(value = 1)]
        Online,
        /// 离线
        #[top_api(value = 0)]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `yunos.service.cmns.coa.device.isonline`
pub mod cmns_coa_device_isonline {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.device.isonline` (根据设备 id 查询设备是否在线)
    ///
    /// <https://open.taobao.com/api.htm?docId=37015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.device.isonline",
        response = CmnsCoaDeviceIsonlineResponse,
        debug
    )]
    pub struct CmnsCoaDeviceIsonline {
        pub r#type: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaDeviceIsonlineResponse {
        pub data: Option<i64>,
        pub message: Option<String>,
        pub status: Option<i64>,
    }
}

/// `yunos.service.cmns.coa.message.ack`
pub mod cmns_coa_message_ack {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.message.ack` (消息回执查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.message.ack",
        response = CmnsCoaMessageAckResponse,
        debug
    )]
    pub struct CmnsCoaMessageAck {
        #[top_api(secret)]
        pub device_token: Option<String>,
        pub imei: Option<String>,
        pub uuid: Option<String>,
        pub mid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaMessageAckResponse {
        pub status: Option<i64>,
        pub message: Option<String>,
        pub data: Option<Data>,
    }

    /// The values of `data`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Data {
        /// 未到达
        #[top_api(value = 0)]
        V0,
        /// 已到达
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `yunos.service.cmns.coa.message.acks.list`
pub mod cmns_coa_message_acks_list {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.message.acks.list` (消息 ack 记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49798&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.message.acks.list",
        response = CmnsCoaMessageAcksListResponse,
        idempotent,
        debug
    )]
    pub struct CmnsCoaMessageAcksList {
        pub mid: Option<i64>,
        pub did: Option<i64>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaMessageAcksListResponse {
        pub data: Option<PaginationQueryResult>,
        pub message: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaginationQueryResult {
        pub list: Vec<MessageAckResult>,
        pub pagination: Option<Pagination>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageAckResult {
        pub ack_time: Option<TopDateTime>,
        pub did: Option<i64>,
        pub mid: Option<i64>,
        pub uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pagination {
        pub total_count: Option<i64>,
        pub total_page_count: Option<i64>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
    }
}

/// `yunos.service.cmns.coa.message.cancel`
pub mod cmns_coa_message_cancel {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.message.cancel` (CMNS 消息撤回)
    ///
    /// <https://open.taobao.com/api.htm?docId=25279&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.message.cancel",
        response = CmnsCoaMessageCancelResponse,
        debug
    )]
    pub struct CmnsCoaMessageCancel {
        pub mid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaMessageCancelResponse {
        #[top_api(flag = "200")]
        pub status: Option<i64>,
        pub data: Option<bool>,
        pub message: Option<String>,
    }
}

/// `yunos.service.cmns.coa.message.get`
pub mod cmns_coa_message_get {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.message.get` (消息详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=49705&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.message.get",
        response = CmnsCoaMessageGetResponse,
        idempotent,
        debug
    )]
    pub struct CmnsCoaMessageGet {
        pub mid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaMessageGetResponse {
        pub data: Option<MessageDetailResult>,
        pub message: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageDetailResult {
        pub ack_cnt: Option<i64>,
        pub action: Option<String>,
        pub app_key: Option<String>,
        pub app_name: Option<String>,
        pub audit: Option<i64>,
        pub desc: Option<String>,
        pub exipired_time: Option<TopDateTime>,
        pub gmt_create_time: Option<TopDateTime>,
        pub id: Option<i64>,
        pub parameter: Option<String>,
        pub predict_send_cnt: Option<i64>,
        pub priority: Option<i64>,
        /// JSON as text.
        pub receiver: Option<String>,
        pub send_status: Option<SendStatus>,
        pub title: Option<String>,
        pub r#type: Option<Type>,
        pub uri: Option<String>,
    }

    /// The values of `send_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SendStatus {
        /// 发送中
        #[top_api(value = 0)]
        Sending,
        /// 发送完成
        #[top_api(value = 1)]
        Sent,
        /// 发送过期
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 透传
        #[top_api(value = 1)]
        V1,
        /// 通知
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `yunos.service.cmns.coa.message.push`
pub mod cmns_coa_message_push {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.message.push` (消息推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.message.push",
        response = CmnsCoaMessagePushResponse,
        debug
    )]
    pub struct CmnsCoaMessagePush {
        pub push_request: PushRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PushRequest {
        pub device_type: Option<DeviceType>,
        pub expiration: Option<i64>,
        pub ios_environment: Option<IosEnvironment>,
        /// JSON as text.
        pub msg: String,
        pub receiver: Receiver,
        pub r#type: i64,
        pub priority: Option<i64>,
        pub biz_app_key: Option<String>,
        pub collapse_key: Option<String>,
    }

    /// The values of `device_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DeviceType {
        #[top_api(value = 1)]
        AndroidOrYunos,
        /// ios
        #[top_api(value = 2)]
        Ios,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `ios_environment`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IosEnvironment {
        /// 生成环境
        #[top_api(value = 0)]
        V0,
        /// 沙箱环境
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiver {
        #[top_api(required)]
        pub data: Vec<String>,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaMessagePushResponse {
        pub mid: Option<i64>,
        pub message: Option<String>,
        pub status: Option<i64>,
    }
}

/// `yunos.service.cmns.coa.messageresult.get`
pub mod cmns_coa_messageresult_get {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.messageresult.get` (CMNS 消息发送到达查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=25265&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.messageresult.get",
        response = CmnsCoaMessageresultGetResponse,
        idempotent,
        debug
    )]
    pub struct CmnsCoaMessageresultGet {
        pub mid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaMessageresultGetResponse {
        pub status: Option<i64>,
        pub message: Option<String>,
        pub data: Option<MessageResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MessageResult {
        pub expire_time: Option<i64>,
        pub total2send: Option<i64>,
        pub audit: Option<i64>,
        pub mid: Option<i64>,
        pub sentcount: Option<i64>,
    }
}

/// `yunos.service.cmns.coa.push`
pub mod cmns_coa_push {
    use crate::prelude::*;

    /// `yunos.service.cmns.coa.push` (消息推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25235&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "yunos.service.cmns.coa.push",
        response = CmnsCoaPushResponse,
        debug
    )]
    pub struct CmnsCoaPush {
        pub msg_obj: CmnsMessage,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CmnsMessage {
        pub collapse_key: Option<String>,
        pub data: String,
        pub expiration: Option<i64>,
        pub ico: Option<String>,
        pub important: Option<Important>,
        /// JSON as text.
        pub parameter: Option<String>,
        pub priority: Option<i64>,
        pub program: String,
        pub receiver: Receiver,
        pub responsetype: Option<Responsetype>,
        pub showtype: Showtype,
        pub text: Option<Text>,
        pub title: String,
        pub topic: Option<String>,
        pub uri: Option<String>,
        pub deploy_status: Option<i64>,
    }

    /// The values of `important`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Important {
        /// 加密
        #[top_api(value = 1)]
        Encryption,
        /// 不加密
        #[top_api(value = 0)]
        NoEncryption,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `responsetype`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Responsetype {
        /// 无响应
        #[top_api(value = 0)]
        V0,
        /// 打开应用
        #[top_api(value = 4)]
        V4,
        /// 发送广播
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `showtype`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Showtype {
        /// 通知中心
        #[top_api(value = 1)]
        V1,
        /// 后台
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `text`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Text {
        /// 二进制压缩
        #[top_api(value = 0)]
        V0,
        /// utf8 文本
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Receiver {
        #[top_api(required)]
        pub data_list: Vec<String>,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CmnsCoaPushResponse {
        pub mid: Option<i64>,
        pub message: Option<String>,
        pub status: Option<i64>,
    }
}
