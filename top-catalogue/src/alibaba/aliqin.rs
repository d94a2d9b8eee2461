//! `alibaba.aliqin.*`: 46 APIs.

pub use self::axb_vendor_call_control::AxbVendorCallControl;
pub use self::axb_vendor_exception_no_sync::AxbVendorExceptionNoSync;
pub use self::axb_vendor_heart_beat::AxbVendorHeartBeat;
pub use self::axb_vendor_push_call_event::AxbVendorPushCallEvent;
pub use self::axb_vendor_push_call_release::AxbVendorPushCallRelease;
pub use self::axb_vendor_sms_intercept::AxbVendorSmsIntercept;
pub use self::fc_digitalsms_createtemplate::FcDigitalsmsCreatetemplate;
pub use self::fc_iot_card_info::FcIotCardInfo;
pub use self::fc_iot_card_status::FcIotCardStatus;
pub use self::fc_iot_cardoffer::FcIotCardoffer;
pub use self::fc_iot_device_isexist::FcIotDeviceIsexist;
pub use self::fc_iot_device_post::FcIotDevicePost;
pub use self::fc_iot_modbind::FcIotModbind;
pub use self::fc_iot_qry_personinfo::FcIotQryPersoninfo;
pub use self::fc_iot_qrycard::FcIotQrycard;
pub use self::fc_iot_recharge_card::FcIotRechargeCard;
pub use self::fc_iot_sms_send::FcIotSmsSend;
pub use self::fc_iot_useroscontrol::FcIotUseroscontrol;
pub use self::fc_ivr_num_call::FcIvrNumCall;
pub use self::fc_sms_num_query::FcSmsNumQuery;
pub use self::fc_sms_num_send::FcSmsNumSend;
pub use self::fc_tts_num_singlecall::FcTtsNumSinglecall;
pub use self::fc_voice_getdetail::FcVoiceGetdetail;
pub use self::fc_voice_num_cancelcall::FcVoiceNumCancelcall;
pub use self::fc_voice_num_doublecall::FcVoiceNumDoublecall;
pub use self::fc_voice_num_singlecall::FcVoiceNumSinglecall;
pub use self::fc_voice_record_geturl::FcVoiceRecordGeturl;
pub use self::flow_alipay_isbindingtbaccount::FlowAlipayIsbindingtbaccount;
pub use self::flow_alipay_publish::FlowAlipayPublish;
pub use self::flow_cobrandcard_sysn::FlowCobrandcardSysn;
pub use self::flow_publish::FlowPublish;
pub use self::flow_wallet_charge::FlowWalletCharge;
pub use self::flow_wallet_charge_rule::FlowWalletChargeRule;
pub use self::flow_wallet_check_balance::FlowWalletCheckBalance;
pub use self::flow_wallet_consume::FlowWalletConsume;
pub use self::flow_wallet_grade::FlowWalletGrade;
pub use self::flow_wallet_query_charge::FlowWalletQueryCharge;
pub use self::flow_wallet_send_flow::FlowWalletSendFlow;
pub use self::flow_wallet_sign::FlowWalletSign;
pub use self::offline_customer_add::OfflineCustomerAdd;
pub use self::ta_number_singlecallbytts::TaNumberSinglecallbytts;
pub use self::ta_number_singlecallbyvoice::TaNumberSinglecallbyvoice;
pub use self::ta_sms_num_query::TaSmsNumQuery;
pub use self::ta_sms_num_send::TaSmsNumSend;
pub use self::ta_voice_num_doublecall::TaVoiceNumDoublecall;
pub use self::tcc_trade_identity_get::TccTradeIdentityGet;

/// `alibaba.aliqin.axb.vendor.call.control`
pub mod axb_vendor_call_control {
    use crate::prelude::*;

    /// `alibaba.aliqin.axb.vendor.call.control` (转呼控制接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33507&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.axb.vendor.call.control",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct AxbVendorCallControl {
        pub start_call_request: Option<StartCallRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StartCallRequest {
        pub extension: Option<String>,
        #[top_api(secret)]
        pub secret_no: String,
        pub call_no: String,
        #[top_api(required)]
        pub call_time: Option<TopDateTime>,
        pub call_id: String,
        pub record_type: String,
        pub vendor_key: String,
        pub call_phase: Option<String>,
        pub b_call_history: Option<String>,
        pub parse_result: Option<ParseResult>,
    }

    /// The values of `parse_result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ParseResult {
        /// 成功
        #[top_api(value = "0")]
        Success,
        /// 失败
        #[top_api(value = "1")]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub message: Option<String>,
        pub control_resp_dto: Option<ControlRespDto>,
        pub code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ControlRespDto {
        pub control_operate: Option<String>,
        pub control_msg: Option<String>,
        pub product_type: Option<String>,
        /// Several values with commas between them.
        pub call_no_play_code: Option<String>,
        /// Several values with commas between them.
        pub called_no_play_code: Option<String>,
        pub subs: Option<Subs>,
        pub media_degrade: Option<bool>,
        /// In seconds.
        pub call_duration: Option<i64>,
        /// Several values with commas between them.
        pub called_no_caller_play_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Subs {
        pub called_no: Option<String>,
        pub sequence_calls: Vec<SequenceCalls>,
        pub sms_channel: Option<String>,
        pub call_type: Option<String>,
        pub rec_type: Option<String>,
        pub subs_id: Option<String>,
        pub sequence_timeout: Option<i64>,
        pub need_record: Option<bool>,
        pub called_display_no: Option<String>,
        pub record_mode: Option<RecordMode>,
        pub fast_record: Option<FastRecord>,
        pub rrds_control: Option<RrdsControl>,
        #[top_api(secret)]
        pub ws_addr: Option<String>,
        #[top_api(secret)]
        pub ws_addr_called: Option<String>,
        pub out_id: Option<String>,
        pub need_realtime_media: Option<bool>,
        pub rtp_type: Option<String>,
        pub end_call_ivr: Option<EndCallIvr>,
        pub sequence_call_rule: Option<SequenceCallRule>,
        pub content_format: Option<String>,
        pub status_report: Option<StatusReport>,
    }

    /// The values of `record_mode`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RecordMode {
        /// 仅录制通话录音
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `fast_record`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FastRecord {
        /// 否
        #[top_api(value = "0")]
        No,
        /// 是
        #[top_api(value = "1")]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `rrds_control`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RrdsControl {
        /// 不开启
        #[top_api(value = 0)]
        V0,
        /// 开启
        #[top_api(value = 1)]
        On,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status_report`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum StatusReport {
        /// 不需要
        #[top_api(value = 0)]
        NotNeeded,
        /// 需要
        #[top_api(value = 1)]
        Needed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SequenceCalls {
        pub call_no_play_code: Option<String>,
        pub called_no: Option<String>,
        pub called_display_no: Option<String>,
        pub called_no_play_code: Option<String>,
        /// Several values with commas between them.
        pub called_no_caller_play_code: Option<String>,
        pub polling_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EndCallIvr {
        pub end_call_ivr: Option<String>,
        pub step1_file: Option<String>,
        pub step2_file: Option<String>,
        pub valid_key: Option<String>,
        /// In seconds.
        pub waiting_dtmf_time: Option<i64>,
        pub max_loop: Option<i64>,
        pub waiting_end_call: Option<i64>,
        pub direction: Option<Direction>,
    }

    /// The values of `direction`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Direction {
        /// 主叫
        #[top_api(value = 0)]
        V0,
        /// 被叫
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SequenceCallRule {
        pub call_no_ringing: Option<String>,
        pub call_forwarded: Option<String>,
        pub busy_reject: Option<String>,
        /// In seconds.
        pub call_timeout: Option<String>,
    }
}

/// `alibaba.aliqin.axb.vendor.exception.no.sync`
pub mod axb_vendor_exception_no_sync {
    use crate::prelude::*;

    /// `alibaba.aliqin.axb.vendor.exception.no.sync` (中心化供应商异常号码状态同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38346&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.axb.vendor.exception.no.sync",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct AxbVendorExceptionNoSync {
        #[top_api(secret)]
        pub secret_no: Option<String>,
        pub exception_msg: Option<String>,
        pub status: Option<Status>,
        pub vendor_key: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 异常状态
        #[top_api(value = 0)]
        V0,
        /// 可恢复正常使用
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub message: Option<String>,
        pub module: Option<bool>,
        pub code: Option<String>,
    }
}

/// `alibaba.aliqin.axb.vendor.heart.beat`
pub mod axb_vendor_heart_beat {
    use crate::prelude::*;

    /// `alibaba.aliqin.axb.vendor.heart.beat` (供应商心跳上报接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=34531&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.axb.vendor.heart.beat",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct AxbVendorHeartBeat {
        pub status: Option<String>,
        pub vendor_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub message: Option<String>,
        pub module: Option<bool>,
        pub code: Option<String>,
    }
}

/// `alibaba.aliqin.axb.vendor.push.call.event`
pub mod axb_vendor_push_call_event {
    use crate::prelude::*;

    /// `alibaba.aliqin.axb.vendor.push.call.event` (呼叫事件推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=61849&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.axb.vendor.push.call.event",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct AxbVendorPushCallEvent {
        pub event_call_request: Option<EventCallRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EventCallRequest {
        pub call_id: String,
        pub called_no: String,
        pub call_no: String,
        pub extension_no: Option<String>,
        pub event_type: String,
        pub subs_id: String,
        pub vendor_key: String,
        #[top_api(secret)]
        pub secret_no: String,
        #[top_api(required)]
        pub event_time: Option<TopDateTime>,
        pub called_display_no: String,
        #[top_api(required)]
        pub call_time: Option<TopDateTime>,
        pub call_forwarding_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub code: Option<String>,
        pub module: Option<bool>,
        pub message: Option<String>,
    }
}

/// `alibaba.aliqin.axb.vendor.push.call.release`
pub mod axb_vendor_push_call_release {
    use crate::prelude::*;

    /// `alibaba.aliqin.axb.vendor.push.call.release` (供应商推送通话结束事件)
    ///
    /// <https://open.taobao.com/api.htm?docId=33494&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.axb.vendor.push.call.release",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct AxbVendorPushCallRelease {
        pub end_call_request: Option<EndCallRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct EndCallRequest {
        pub release_cause: i64,
        pub call_id: String,
        #[top_api(required)]
        pub ring_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub secret_no: String,
        #[top_api(required)]
        pub call_out_time: Option<TopDateTime>,
        pub release_dir: ReleaseDir,
        #[top_api(required)]
        pub release_time: Option<TopDateTime>,
        pub subs_id: Option<String>,
        pub vendor_key: String,
        pub free_ring_time: Option<TopDateTime>,
        pub sms_number: Option<i64>,
        pub record_url: Option<String>,
        pub call_result: Option<String>,
        pub ringing_record_url: Option<String>,
        pub call_type: Option<CallType>,
        pub call_no: Option<String>,
        pub called_no: Option<String>,
        pub extension_no: Option<String>,
        pub end_call_ivr_dtmf: Option<String>,
        pub sms_submit_result: Option<SmsSubmitResult>,
        pub sequce_call_info: Option<SequceCallInfo>,
    }

    /// The values of `release_dir`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReleaseDir {
        /// 平台释放
        #[top_api(value = 0)]
        V0,
        /// 主叫释放
        #[top_api(value = 1)]
        V1,
        /// 被叫释放
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `call_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CallType {
        /// 通话
        #[top_api(value = "0")]
        V0,
        /// 短信
        #[top_api(value = "1")]
        Sms,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `sms_submit_result`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SmsSubmitResult {
        /// 成功
        #[top_api(value = "0")]
        Success,
        /// 失败
        #[top_api(value = "1")]
        Failure,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SequceCallInfo {
        pub sequence_call_count: Option<i64>,
        pub sequence_call_events: Vec<SequenceCallEvent>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SequenceCallEvent {
        pub polling_no: Option<i64>,
        pub p_call_out_time: Option<TopDateTime>,
        pub p_call_ack_time: Option<TopDateTime>,
        pub p_ring_time: Option<TopDateTime>,
        pub p_release_time: Option<TopDateTime>,
        pub p_start_time: Option<TopDateTime>,
        pub p_call_result: Option<String>,
        pub p_release_dir: Option<PReleaseDir>,
        pub p_release_cause: Option<i64>,
    }

    /// The values of `p_release_dir`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PReleaseDir {
        /// 平台释放
        #[top_api(value = 0)]
        V0,
        /// 主叫释放
        #[top_api(value = 1)]
        V1,
        /// 被叫释放
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub message: Option<String>,
        pub module: Option<bool>,
        #[top_api(flag = "OK")]
        pub code: Option<String>,
    }
}

/// `alibaba.aliqin.axb.vendor.sms.intercept`
pub mod axb_vendor_sms_intercept {
    use crate::prelude::*;

    /// `alibaba.aliqin.axb.vendor.sms.intercept` (AXB 短信托收推送接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33882&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.axb.vendor.sms.intercept",
        response = Response,
        unwrap = "result",
        debug
    )]
    pub struct AxbVendorSmsIntercept {
        pub sms_intercept_request: Option<SmsInterceptRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SmsInterceptRequest {
        #[top_api(secret)]
        pub secret_no: String,
        pub call_no: String,
        pub sms_content: String,
        #[top_api(required)]
        pub mt_time: Option<TopDateTime>,
        pub call_id: String,
        pub subs_id: String,
        pub vendor_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub message: Option<String>,
        pub module: Option<bool>,
        #[top_api(flag = "OK")]
        pub code: Option<String>,
    }
}

/// `alibaba.aliqin.fc.digitalsms.createtemplate`
pub mod fc_digitalsms_createtemplate {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.digitalsms.createtemplate` (数字短信模板创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=40274&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.digitalsms.createtemplate",
        response = FcDigitalsmsCreatetemplateResult,
        unwrap = "result",
        debug
    )]
    pub struct FcDigitalsmsCreatetemplate {
        pub template_name: String,
        #[top_api(required, max_items = 20)]
        pub template_contents: Vec<DigitalSmsTemplateContentDto>,
        pub apply_remark: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DigitalSmsTemplateContentDto {
        pub file_suffix: String,
        pub file_name: String,
        pub file_size: i64,
        pub file_contents: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcDigitalsmsCreatetemplateResult {
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
        pub model: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.cardInfo`
pub mod fc_iot_card_info {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.cardInfo` (物联卡信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28647&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.cardInfo",
        response = FcIotCardInfoResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotCardInfo {
        pub iccid: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotCardInfoResult {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.cardStatus`
pub mod fc_iot_card_status {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.cardStatus` (物联卡状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28645&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.cardStatus",
        response = FcIotCardStatusResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotCardStatus {
        pub iccid: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotCardStatusResult {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.cardoffer`
pub mod fc_iot_cardoffer {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.cardoffer` (查询物联网卡上订购的 offer)
    ///
    /// <https://open.taobao.com/api.htm?docId=29114&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.cardoffer",
        response = FcIotCardofferResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotCardoffer {
        pub billreal: String,
        pub billsource: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotCardofferResult {
        pub models: Vec<Model>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub expire_time: Option<TopDateTime>,
        pub effective_time: Option<TopDateTime>,
        pub order_time: Option<String>,
        pub offer_name: Option<String>,
        pub offer_id: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.device.isexist`
pub mod fc_iot_device_isexist {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.device.isexist` (判断设备是否存在)
    ///
    /// <https://open.taobao.com/api.htm?docId=28672&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.device.isexist",
        response = FcIotDeviceIsexistResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotDeviceIsexist {
        pub imei: String,
        pub device_type: Option<String>,
        pub mid_pat_channel: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotDeviceIsexistResult {
        pub model: Option<bool>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.device.post`
pub mod fc_iot_device_post {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.device.post` (商家提交设备信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28669&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.device.post",
        response = FcIotDevicePostResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotDevicePost {
        pub imei: String,
        pub device_type: Option<String>,
        pub comments: Option<String>,
        pub mid_pat_channel: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotDevicePostResult {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.modbind`
pub mod fc_iot_modbind {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.modbind` (物联网绑定/换绑 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=28522&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.modbind",
        response = FcIotModbindResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotModbind {
        pub opion_type: OpionType,
        pub bill_real: String,
        pub iccid: String,
        pub newimei: Option<String>,
        pub imei: String,
        pub bill_source: String,
        pub mid_pat_channel: String,
    }

    /// The values of `opion_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OpionType {
        /// 换绑
        #[top_api(value = "chgBind")]
        ChgBind,
        /// 解绑
        #[top_api(value = "unBind")]
        UnBind,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotModbindResult {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.qry.personinfo`
pub mod fc_iot_qry_personinfo {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.qry.personinfo` (查询物联卡个人实人认证信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28553&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.qry.personinfo",
        response = FcIotQryPersoninfoResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotQryPersoninfo {
        pub iccid: String,
        pub userid: Option<String>,
        pub mid_pat_channel: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotQryPersoninfoResult {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.qrycard`
pub mod fc_iot_qrycard {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.qrycard` (查询终端信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27487&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.qrycard",
        response = FcIotQrycardResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotQrycard {
        pub bill_source: String,
        pub bill_real: String,
        pub iccid: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotQrycardResult {
        pub code: Option<String>,
        pub models: Vec<Model>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Model {
        pub resource_type: Option<String>,
        pub flow_resource: Option<i64>,
        pub rest_of_flow: Option<i64>,
        pub res_name: Option<String>,
        pub valid_date: Option<String>,
        pub expire_date: Option<String>,
        pub flow_used: Option<i64>,
    }
}

/// `alibaba.aliqin.fc.iot.rechargeCard`
pub mod fc_iot_recharge_card {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.rechargeCard` (按终端号订购增值业务)
    ///
    /// <https://open.taobao.com/api.htm?docId=27488&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.rechargeCard",
        response = FcIotRechargeCardResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotRechargeCard {
        #[top_api(max_len = 32)]
        pub out_recharge_id: String,
        pub bill_source: String,
        pub bill_real: String,
        pub iccid: String,
        pub offer_id: String,
        pub eff_code: String,
        pub eff_time: Option<TopDateTime>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotRechargeCardResult {
        pub model: Option<bool>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.sms.send`
pub mod fc_iot_sms_send {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.sms.send` (物联网短信发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=28775&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.sms.send",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotSmsSend {
        pub rec_num: String,
        pub sms_template_code: String,
        pub extend: Option<String>,
        pub sms_param: Option<String>,
        pub sms_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aliqin.fc.iot.useroscontrol`
pub mod fc_iot_useroscontrol {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.iot.useroscontrol` (物联卡用户管理停开机功能)
    ///
    /// <https://open.taobao.com/api.htm?docId=29291&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.iot.useroscontrol",
        response = FcIotUseroscontrolResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIotUseroscontrol {
        pub iccid: String,
        pub action: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIotUseroscontrolResult {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.ivr.num.call`
pub mod fc_ivr_num_call {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.ivr.num.call` (ivr 呼叫)
    ///
    /// <https://open.taobao.com/api.htm?docId=27163&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.ivr.num.call",
        response = FcIvrNumCallResult,
        unwrap = "result",
        debug
    )]
    pub struct FcIvrNumCall {
        pub called_number: String,
        pub called_show_number: String,
        pub use_tts: String,
        pub menu_code: String,
        pub session_time_out: Option<String>,
        pub extend: Option<String>,
        pub bye_code: Option<String>,
        pub menu_args: Option<String>,
        pub play_times: Option<i64>,
        pub params: Option<String>,
        pub service_number: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcIvrNumCallResult {
        pub model: Option<String>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.sms.num.query`
pub mod fc_sms_num_query {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.sms.num.query` (短信发送记录查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=26039&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.values).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.sms.num.query",
        response = FcSmsNumQueryResponse,
        idempotent,
        debug
    )]
    pub struct FcSmsNumQuery {
        pub biz_id: Option<String>,
        pub rec_num: String,
        /// A day as \``yyyyMMdd`\`.
        pub query_date: String,
        pub current_page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcSmsNumQueryResponse {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
        pub values: Vec<FcPartnerSmsDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcPartnerSmsDetailDto {
        pub extend: Option<String>,
        pub rec_num: Option<String>,
        pub result_code: Option<String>,
        #[top_api(secret)]
        pub sms_code: Option<String>,
        pub sms_content: Option<String>,
        pub sms_receiver_time: Option<TopDateTime>,
        pub sms_send_time: Option<TopDateTime>,
        pub sms_status: Option<SmsStatus>,
    }

    /// The values of `sms_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SmsStatus {
        /// 等待回执
        #[top_api(value = 1)]
        V1,
        /// 发送失败
        #[top_api(value = 2)]
        SendingFailed,
        /// 发送成功
        #[top_api(value = 3)]
        SendingSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.aliqin.fc.sms.num.send`
pub mod fc_sms_num_send {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.sms.num.send` (短信发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=25450&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.sms.num.send",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct FcSmsNumSend {
        /// Several values with commas between them.
        pub rec_num: String,
        pub sms_template_code: String,
        pub extend: Option<String>,
        pub sms_free_sign_name: String,
        pub sms_param: Option<String>,
        pub sms_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aliqin.fc.tts.num.singlecall`
pub mod fc_tts_num_singlecall {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.tts.num.singlecall` (文本转语音通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=25444&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.tts.num.singlecall",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct FcTtsNumSinglecall {
        pub called_num: String,
        pub called_show_num: String,
        pub tts_code: String,
        pub extend: Option<String>,
        pub tts_param: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aliqin.fc.voice.getdetail`
pub mod fc_voice_getdetail {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.voice.getdetail` (获取呼叫详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=33933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.voice.getdetail",
        response = FcVoiceGetdetailResponse,
        debug
    )]
    pub struct FcVoiceGetdetail {
        pub call_id: String,
        /// In milliseconds.
        pub query_date: i64,
        pub prod_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcVoiceGetdetailResponse {
        pub alicom_code: Option<String>,
        pub alicom_msg: Option<String>,
        pub model: Option<String>,
        #[top_api(flag)]
        pub alicom_success: Option<bool>,
    }
}

/// `alibaba.aliqin.fc.voice.num.cancelcall`
pub mod fc_voice_num_cancelcall {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.voice.num.cancelcall` (取消呼叫)
    ///
    /// <https://open.taobao.com/api.htm?docId=30773&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.voice.num.cancelcall",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct FcVoiceNumCancelcall {
        pub call_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub success: Option<bool>,
        pub model: Option<String>,
        pub err_code: Option<String>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.fc.voice.num.doublecall`
pub mod fc_voice_num_doublecall {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.voice.num.doublecall` (多方通话)
    ///
    /// <https://open.taobao.com/api.htm?docId=25443&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.voice.num.doublecall",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct FcVoiceNumDoublecall {
        pub caller_num: String,
        pub caller_show_num: String,
        pub called_num: String,
        pub called_show_num: String,
        pub extend: Option<String>,
        pub session_time_out: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aliqin.fc.voice.num.singlecall`
pub mod fc_voice_num_singlecall {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.voice.num.singlecall` (语音通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=25445&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.voice.num.singlecall",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct FcVoiceNumSinglecall {
        pub called_num: String,
        pub called_show_num: String,
        pub voice_code: String,
        pub extend: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aliqin.fc.voice.record.geturl`
pub mod fc_voice_record_geturl {
    use crate::prelude::*;

    /// `alibaba.aliqin.fc.voice.record.geturl` (录音文件下载)
    ///
    /// <https://open.taobao.com/api.htm?docId=27026&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.fc.voice.record.geturl",
        response = FcVoiceRecordGeturlResult,
        unwrap = "result",
        debug
    )]
    pub struct FcVoiceRecordGeturl {
        pub call_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcVoiceRecordGeturlResult {
        pub model: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
        pub msg: Option<String>,
    }
}

/// `alibaba.aliqin.flow.alipay.isbindingtbaccount`
pub mod flow_alipay_isbindingtbaccount {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.alipay.isbindingtbaccount` (判断支付宝用户是否绑定淘宝账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=30292&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.alipay.isbindingtbaccount",
        response = FlowAlipayIsbindingtbaccountResponse,
        debug
    )]
    pub struct FlowAlipayIsbindingtbaccount {
        pub alipay_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlowAlipayIsbindingtbaccountResponse {
        pub error: Option<bool>,
        pub value: Option<FlowAlipayIsbindingtbaccountResponseValueValue>,
        pub alicom_flow_error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// The values of `value`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FlowAlipayIsbindingtbaccountResponseValueValue {
        /// 绑定
        #[top_api(value = "TRUE")]
        True,
        /// 未绑定
        #[top_api(value = "FALSE")]
        False,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `alibaba.aliqin.flow.alipay.publish`
pub mod flow_alipay_publish {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.alipay.publish` (流量钱包流量发放-面向支付宝用户)
    ///
    /// <https://open.taobao.com/api.htm?docId=30199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.alipay.publish",
        response = FlowAlipayPublishResponse,
        debug
    )]
    pub struct FlowAlipayPublish {
        pub alipay_id: String,
        pub serial: String,
        pub flow: String,
        pub reason: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlowAlipayPublishResponse {
        pub error: Option<bool>,
        pub value: Option<String>,
        pub alicom_error_code: Option<String>,
        pub alicom_error_msg: Option<String>,
    }
}

/// `alibaba.aliqin.flow.cobrandcard.sysn`
pub mod flow_cobrandcard_sysn {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.cobrandcard.sysn` (联名卡信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=33771&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.cobrandcard.sysn",
        response = FlowCobrandcardSysnResponse,
        debug
    )]
    pub struct FlowCobrandcardSysn {
        #[top_api(secret)]
        pub tb_user_nick: String,
        #[top_api(secret)]
        pub phone: String,
        pub card_type: CardType,
        pub action: Action,
    }

    /// The values of `card_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CardType {
        /// 大喵卡
        #[top_api(value = "1")]
        V1,
        /// 小喵卡
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `action`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Action {
        /// 激活
        #[top_api(value = "1")]
        V1,
        /// 失效
        #[top_api(value = "0")]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlowCobrandcardSysnResponse {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub value: Option<String>,
        pub error: Option<bool>,
    }
}

/// `alibaba.aliqin.flow.publish`
pub mod flow_publish {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.publish` (流量发放(用户 id))
    ///
    /// <https://open.taobao.com/api.htm?docId=24350&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.publish",
        response = Option<String>,
        unwrap = "value",
        debug
    )]
    pub struct FlowPublish {
        pub user_id: String,
        pub flow: String,
        pub reason: String,
        pub serial: String,
        pub always: Option<String>,
    }
}

/// `alibaba.aliqin.flow.wallet.charge`
pub mod flow_wallet_charge {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.charge` (流量直充)
    ///
    /// <https://open.taobao.com/api.htm?docId=24932&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.charge",
        response = Option<String>,
        unwrap = "charge",
        debug
    )]
    pub struct FlowWalletCharge {
        pub phone_num: String,
        pub reason: String,
        pub grade_id: String,
        pub out_recharge_id: String,
        pub channel_id: String,
    }
}

/// `alibaba.aliqin.flow.wallet.charge.rule`
pub mod flow_wallet_charge_rule {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.charge.rule` (流量钱包直充（根据号码归属地省份路由）)
    ///
    /// <https://open.taobao.com/api.htm?docId=26069&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.charge.rule",
        response = Option<String>,
        unwrap = "charge",
        debug
    )]
    pub struct FlowWalletChargeRule {
        pub phone_num: Option<String>,
        pub reason: Option<String>,
        pub grade_id: Option<String>,
        pub out_recharge_id: Option<String>,
        pub channel_id: Option<String>,
    }
}

/// `alibaba.aliqin.flow.wallet.check.balance`
pub mod flow_wallet_check_balance {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.check.balance` (商家预存余额检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=25978&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.check.balance",
        response = Option<String>,
        unwrap = "value",
        debug
    )]
    pub struct FlowWalletCheckBalance {
        pub grade_id: String,
    }
}

/// `alibaba.aliqin.flow.wallet.consume`
pub mod flow_wallet_consume {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.consume` (流量扣减)
    ///
    /// <https://open.taobao.com/api.htm?docId=27673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.consume",
        response = Option<String>,
        unwrap = "value",
        debug
    )]
    pub struct FlowWalletConsume {
        pub flow: i64,
        pub serial_no: String,
        pub reason: Option<String>,
        pub remark: Option<String>,
    }
}

/// `alibaba.aliqin.flow.wallet.grade`
pub mod flow_wallet_grade {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.grade` (获取流量档位)
    ///
    /// <https://open.taobao.com/api.htm?docId=24930&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.grade",
        response = Option<String>,
        unwrap = "grade",
        debug
    )]
    pub struct FlowWalletGrade {
        #[top_api(secret)]
        pub phone_num: String,
    }
}

/// `alibaba.aliqin.flow.wallet.query.charge`
pub mod flow_wallet_query_charge {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.query.charge` (查询流量充值状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=24933&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.query.charge",
        response = Option<String>,
        unwrap = "charge",
        debug
    )]
    pub struct FlowWalletQueryCharge {
        pub out_recharge_id: String,
        pub channel_id: String,
    }
}

/// `alibaba.aliqin.flow.wallet.send.flow`
pub mod flow_wallet_send_flow {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.send.flow` (流量发放)
    ///
    /// <https://open.taobao.com/api.htm?docId=24559&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.send.flow",
        response = Option<String>,
        unwrap = "value",
        debug
    )]
    pub struct FlowWalletSendFlow {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub real_nick: Option<String>,
        pub serial: String,
        pub flow: String,
        pub reason: String,
        pub always: Option<String>,
    }
}

/// `alibaba.aliqin.flow.wallet.sign`
pub mod flow_wallet_sign {
    use crate::prelude::*;

    /// `alibaba.aliqin.flow.wallet.sign` (流量平台用户签约情况查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=24030&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.flow.wallet.sign",
        response = Option<String>,
        unwrap = "value",
        debug
    )]
    pub struct FlowWalletSign {
        #[top_api(max_len = 64, secret)]
        pub user_nick: String,
    }
}

/// `alibaba.aliqin.offline.customer.add`
pub mod offline_customer_add {
    use crate::prelude::*;

    /// `alibaba.aliqin.offline.customer.add` (系外拉新代理商增加客户经理接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=36988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.offline.customer.add",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct OfflineCustomerAdd {
        pub distribute_id: String,
        pub agent_id: Option<String>,
        pub pob_name: Option<String>,
        pub province: Option<String>,
        pub city: Option<String>,
        pub customer_name: String,
        #[top_api(secret)]
        pub phone: String,
        pub other_key: Option<String>,
        pub ext: Option<String>,
        pub activity_code: Option<String>,
        #[top_api(secret)]
        pub token: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub success: Option<bool>,
        pub code: Option<String>,
        pub desc: Option<String>,
        pub model: Option<AgentResultView>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentResultView {
        pub agent_id: Option<String>,
        pub customer_id: Option<String>,
        pub url: Option<String>,
        pub pid: Option<String>,
    }
}

/// `alibaba.aliqin.ta.number.singlecallbytts`
pub mod ta_number_singlecallbytts {
    use crate::prelude::*;

    /// `alibaba.aliqin.ta.number.singlecallbytts` (根据号码 tts 单呼)
    ///
    /// <https://open.taobao.com/api.htm?docId=26685&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.ta.number.singlecallbytts",
        response = TaNumberSinglecallbyttsResult,
        unwrap = "result",
        debug
    )]
    pub struct TaNumberSinglecallbytts {
        pub called_num: String,
        pub called_show_num: String,
        pub tts_code: String,
        pub params: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaNumberSinglecallbyttsResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.aliqin.ta.number.singlecallbyvoice`
pub mod ta_number_singlecallbyvoice {
    use crate::prelude::*;

    /// `alibaba.aliqin.ta.number.singlecallbyvoice` (根据号码 tts 单呼)
    ///
    /// <https://open.taobao.com/api.htm?docId=26678&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.ta.number.singlecallbyvoice",
        response = TaNumberSinglecallbyvoiceResult,
        unwrap = "result",
        debug
    )]
    pub struct TaNumberSinglecallbyvoice {
        pub called_num: String,
        pub called_show_num: String,
        pub voice_code: String,
        pub params: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaNumberSinglecallbyvoiceResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub code: Option<String>,
    }
}

/// `alibaba.aliqin.ta.sms.num.query`
pub mod ta_sms_num_query {
    use crate::prelude::*;

    /// `alibaba.aliqin.ta.sms.num.query` (短信查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=26038&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = page,
    ///     |response| Page::of(response.values).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.ta.sms.num.query",
        response = TaSmsNumQueryResponse,
        idempotent,
        debug
    )]
    pub struct TaSmsNumQuery {
        pub biz_id: Option<String>,
        pub rec_num: String,
        /// A day as \``yyyyMMdd`\`.
        pub query_date: String,
        pub current_page: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaSmsNumQueryResponse {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub total_page: Option<i64>,
        pub values: Vec<FcPartnerSmsDetailDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FcPartnerSmsDetailDto {
        pub extend: Option<String>,
        pub rec_num: Option<String>,
        pub result_code: Option<String>,
        #[top_api(secret)]
        pub sms_code: Option<String>,
        pub sms_content: Option<String>,
        pub sms_receiver_time: Option<TopDateTime>,
        pub sms_send_time: Option<TopDateTime>,
        pub sms_status: Option<SmsStatus>,
    }

    /// The values of `sms_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SmsStatus {
        /// 等待回执
        #[top_api(value = 1)]
        V1,
        /// 发送失败
        #[top_api(value = 2)]
        SendingFailed,
        /// 发送成功
        #[top_api(value = 3)]
        SendingSucceeded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.aliqin.ta.sms.num.send`
pub mod ta_sms_num_send {
    use crate::prelude::*;

    /// `alibaba.aliqin.ta.sms.num.send` (短信发送)
    ///
    /// <https://open.taobao.com/api.htm?docId=25521&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.ta.sms.num.send",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct TaSmsNumSend {
        pub rec_num: String,
        pub sms_template_code: String,
        pub extend: Option<String>,
        pub sms_free_sign_name: String,
        pub sms_param: Option<String>,
        pub sms_type: String,
        pub extend_code: Option<String>,
        pub extend_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aliqin.ta.voice.num.doublecall`
pub mod ta_voice_num_doublecall {
    use crate::prelude::*;

    /// `alibaba.aliqin.ta.voice.num.doublecall` (聚石塔语音双呼接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28968&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.ta.voice.num.doublecall",
        response = BizResult,
        unwrap = "result",
        debug
    )]
    pub struct TaVoiceNumDoublecall {
        pub caller_num: String,
        pub caller_show_num: String,
        pub called_num: String,
        pub called_show_num: String,
        pub extend: Option<String>,
        pub session_time_out: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BizResult {
        pub model: Option<String>,
        pub msg: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.aliqin.tcc.trade.identity.get`
pub mod tcc_trade_identity_get {
    use crate::prelude::*;

    /// `alibaba.aliqin.tcc.trade.identity.get` (运营商获得用户身份信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24488&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.aliqin.tcc.trade.identity.get",
        response = IdentityInfo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TccTradeIdentityGet {
        pub biz_order_id: i64,
        #[top_api(secret)]
        pub seller_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdentityInfo {
        pub back_image_url: Option<String>,
        pub biz_order_id: Option<i64>,
        #[top_api(secret)]
        pub card_num: Option<String>,
        pub front_image_url: Option<String>,
        pub hold_image_url: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub long_term: Option<bool>,
        pub card_type: Option<String>,
        pub card_expire_date: Option<TopDateTime>,
        pub start_date: Option<String>,
        pub end_date: Option<String>,
        pub biometric_seq: Option<String>,
        pub contact_info: Option<String>,
    }
}
