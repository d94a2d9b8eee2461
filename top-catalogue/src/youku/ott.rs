//! `youku.ott.*`: 17 APIs.

pub use self::alicb_facadeservice_getdata::AlicbFacadeserviceGetdata;
pub use self::dvb_card_change::DvbCardChange;
pub use self::dvb_firstorder_feedback::DvbFirstorderFeedback;
pub use self::dvb_renew_feedback::DvbRenewFeedback;
pub use self::dvb_workorder_feedback::DvbWorkorderFeedback;
pub use self::iot_devicelist_change::IotDevicelistChange;
pub use self::iot_status_push::IotStatusPush;
pub use self::kitty_commonorder_sync::KittyCommonorderSync;
pub use self::pay_order_authpay::PayOrderAuthpay;
pub use self::pay_order_authpaywithprice::PayOrderAuthpaywithprice;
pub use self::pay_order_createorder::PayOrderCreateorder;
pub use self::pay_order_deleteorder::PayOrderDeleteorder;
pub use self::pay_order_queryauthstate::PayOrderQueryauthstate;
pub use self::pay_order_querycporder::PayOrderQuerycporder;
pub use self::pay_order_queryorder::PayOrderQueryorder;
pub use self::pay_order_queryorderbycp::PayOrderQueryorderbycp;
pub use self::playservice_getplayurl::PlayserviceGetplayurl;

/// `youku.ott.alicb.facadeservice.getdata`
pub mod alicb_facadeservice_getdata {
    use crate::prelude::*;

    /// `youku.ott.alicb.facadeservice.getdata` (影视 SDK 获取设备能力值)
    ///
    /// <https://open.taobao.com/api.htm?docId=29910&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.alicb.facadeservice.getdata",
        response = Option<String>,
        unwrap = "model",
        debug
    )]
    pub struct AlicbFacadeserviceGetdata {
        #[top_api(required, max_items = 20)]
        pub service_list: Vec<String>,
        pub uuid: String,
        /// JSON as text.
        pub property_map_json: String,
        pub extra_info_map: Option<String>,
    }
}

/// `youku.ott.dvb.card.change`
pub mod dvb_card_change {
    use crate::prelude::*;

    /// `youku.ott.dvb.card.change` (dvb ca 卡替换)
    ///
    /// <https://open.taobao.com/api.htm?docId=44411&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.dvb.card.change",
        response = DvbCardChangeResponse,
        debug
    )]
    pub struct DvbCardChange {
        pub old_card_id: String,
        pub new_card_id: String,
        pub cable_company_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DvbCardChangeResponse {
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `youku.ott.dvb.firstorder.feedback`
pub mod dvb_firstorder_feedback {
    use crate::prelude::*;

    /// `youku.ott.dvb.firstorder.feedback` (dvb 首次安装订单反馈)
    ///
    /// <https://open.taobao.com/api.htm?docId=45368&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.dvb.firstorder.feedback",
        response = DvbFirstorderFeedbackResponse,
        debug
    )]
    pub struct DvbFirstorderFeedback {
        pub order_id: i64,
        pub occure_time: i64,
        pub r#type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DvbFirstorderFeedbackResponse {
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `youku.ott.dvb.renew.feedback`
pub mod dvb_renew_feedback {
    use crate::prelude::*;

    /// `youku.ott.dvb.renew.feedback` (dvb 续费之后的反馈接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.dvb.renew.feedback",
        response = DvbRenewFeedbackResponse,
        debug
    )]
    pub struct DvbRenewFeedback {
        pub order_id: i64,
        pub is_success: bool,
        pub fail_reason: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DvbRenewFeedbackResponse {
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `youku.ott.dvb.workorder.feedback`
pub mod dvb_workorder_feedback {
    use crate::prelude::*;

    /// `youku.ott.dvb.workorder.feedback` (dvb 工单反馈)
    ///
    /// <https://open.taobao.com/api.htm?docId=46439&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.dvb.workorder.feedback",
        response = DvbWorkorderFeedbackResponse,
        debug
    )]
    pub struct DvbWorkorderFeedback {
        pub workorder_id: i64,
        pub content: String,
        pub occure_time: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DvbWorkorderFeedbackResponse {
        pub is_success: Option<bool>,
        pub message: Option<String>,
    }
}

/// `youku.ott.iot.devicelist.change`
pub mod iot_devicelist_change {
    use crate::prelude::*;

    /// `youku.ott.iot.devicelist.change` (iot 设备列表变化接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46647&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.iot.devicelist.change",
        response = IotDevicelistChangeResponse,
        debug
    )]
    pub struct IotDevicelistChange {
        pub change_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotDevicelistChangeResponse {
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `youku.ott.iot.status.push`
pub mod iot_status_push {
    use crate::prelude::*;

    /// `youku.ott.iot.status.push` (iot 设备状态变化通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46646&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.iot.status.push",
        response = IotStatusPushResponse,
        debug
    )]
    pub struct IotStatusPush {
        pub change_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IotStatusPushResponse {
        pub msg_info: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `youku.ott.kitty.commonorder.sync`
pub mod kitty_commonorder_sync {
    use crate::prelude::*;

    /// `youku.ott.kitty.commonorder.sync` (运营商一般订单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=45308&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.kitty.commonorder.sync",
        response = KittyCommonorderSyncResponse,
        debug
    )]
    pub struct KittyCommonorderSync {
        pub order_id: String,
        pub product_id: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub sync_time: String,
        pub channel_id: String,
        pub account_id: String,
        pub r#type: String,
        /// JSON as text.
        pub ext_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct KittyCommonorderSyncResponse {
        pub is_success: Option<bool>,
        pub message: Option<String>,
        pub ret_code: Option<i64>,
    }
}

/// `youku.ott.pay.order.authpay`
pub mod pay_order_authpay {
    use crate::prelude::*;

    /// `youku.ott.pay.order.authpay` (委托代扣服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=42561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.authpay",
        response = TvOrderResultDto,
        unwrap = "data",
        debug
    )]
    pub struct PayOrderAuthpay {
        pub buyer: String,
        pub original_order_no: String,
        pub order_no: String,
        pub product_id: String,
        pub callback_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderResultDto {
        pub qcode_url: Option<String>,
        pub version_code: Option<String>,
        pub order_no: Option<String>,
        pub cp_order_no: Option<String>,
        pub message: Option<String>,
    }
}

/// `youku.ott.pay.order.authpaywithprice`
pub mod pay_order_authpaywithprice {
    use crate::prelude::*;

    /// `youku.ott.pay.order.authpaywithprice` (委托代扣可配定价服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=66587&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.authpaywithprice",
        response = TvOrderResultDto,
        unwrap = "data",
        debug
    )]
    pub struct PayOrderAuthpaywithprice {
        pub buyer: String,
        pub original_order_no: String,
        pub order_no: String,
        pub product_id: String,
        pub callback_url: Option<String>,
        pub pay_price: Option<String>,
    }

    /// `TvOrderResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderResultDto {
        pub qcode_url: Option<String>,
        pub version_code: Option<String>,
        pub order_no: Option<String>,
        pub cp_order_no: Option<String>,
        pub message: Option<String>,
    }
}

/// `youku.ott.pay.order.createorder`
pub mod pay_order_createorder {
    use crate::prelude::*;

    /// `youku.ott.pay.order.createorder` (创建订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=37272&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.createorder",
        response = TvOrderResultDto,
        unwrap = "data",
        debug
    )]
    pub struct PayOrderCreateorder {
        pub buyer: Option<String>,
        pub product_id: Option<String>,
        pub product_name: Option<String>,
        pub order_no: Option<String>,
        /// In cents.
        pub price: Option<String>,
        pub callback_url: Option<String>,
        pub extra: Option<String>,
        pub order_type: Option<i64>,
        pub real_price: Option<String>,
    }

    /// `TvOrderResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderResultDto {
        pub qcode_url: Option<String>,
        pub message: Option<String>,
        pub order_no: Option<String>,
        pub cp_order_no: Option<String>,
    }
}

/// `youku.ott.pay.order.deleteorder`
pub mod pay_order_deleteorder {
    use crate::prelude::*;

    /// `youku.ott.pay.order.deleteorder` (退订应用中心支付订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=42564&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.deleteorder",
        response = TvOrderResultDto,
        unwrap = "data",
        debug
    )]
    pub struct PayOrderDeleteorder {
        pub buyer: Option<String>,
        pub product_id: Option<String>,
        pub product_name: Option<String>,
        pub order_no: Option<String>,
        pub callback_url: Option<String>,
        pub extra: Option<String>,
        pub order_type: Option<OrderType>,
        pub original_order_no: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 连续包月类型
        #[top_api(value = 1)]
        V1,
        /// 取消连续包月
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderResultDto {
        pub qcode_url: Option<String>,
        pub message: Option<String>,
        pub order_no: Option<String>,
        pub cp_order_no: Option<String>,
    }
}

/// `youku.ott.pay.order.queryauthstate`
pub mod pay_order_queryauthstate {
    use crate::prelude::*;

    /// `youku.ott.pay.order.queryauthstate` (查询连包签约状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=56138&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.queryauthstate",
        response = CommonResult,
        unwrap = "result",
        debug
    )]
    pub struct PayOrderQueryauthstate {
        pub original_cp_order_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonResult {
        pub data: Option<TvOrderResultDto>,
        pub code: Option<i64>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    /// `TvOrderResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderResultDto {
        pub cp_order_no: Option<String>,
        pub qcode_url: Option<String>,
        pub version_code: Option<String>,
        pub order_no: Option<String>,
        pub message: Option<String>,
    }
}

/// `youku.ott.pay.order.querycporder`
pub mod pay_order_querycporder {
    use crate::prelude::*;

    /// `youku.ott.pay.order.querycporder` (查询支付订单对应 cp 订单号)
    ///
    /// <https://open.taobao.com/api.htm?docId=55335&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.querycporder",
        response = TvOrderResultDto,
        unwrap = "data",
        debug
    )]
    pub struct PayOrderQuerycporder {
        pub gateway_order: String,
    }

    /// `TvOrderResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderResultDto {
        pub cp_order_no: Option<String>,
        pub qcode_url: Option<String>,
        pub version_code: Option<String>,
        pub order_no: Option<String>,
        pub message: Option<String>,
    }
}

/// `youku.ott.pay.order.queryorder`
pub mod pay_order_queryorder {
    use crate::prelude::*;

    /// `youku.ott.pay.order.queryorder` (查询订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=37271&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.queryorder",
        response = TvOrderQueryResultDto,
        unwrap = "data",
        debug
    )]
    pub struct PayOrderQueryorder {
        pub order_no: String,
    }

    /// `TvOrderQueryResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderQueryResultDto {
        pub cp_order_no: Option<String>,
        pub order_no: Option<String>,
        pub price: Option<String>,
        pub status: Option<String>,
        pub status_desc: Option<String>,
    }
}

/// `youku.ott.pay.order.queryorderbycp`
pub mod pay_order_queryorderbycp {
    use crate::prelude::*;

    /// `youku.ott.pay.order.queryorderbycp` (订单查询接口(cp 订单号查询))
    ///
    /// <https://open.taobao.com/api.htm?docId=37270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.pay.order.queryorderbycp",
        response = TvOrderQueryResultDto,
        unwrap = "data",
        debug
    )]
    pub struct PayOrderQueryorderbycp {
        pub cp_order_no: Option<String>,
    }

    /// `TvOrderQueryResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TvOrderQueryResultDto {
        pub status_desc: Option<String>,
        pub status: Option<String>,
        pub cp_order_no: Option<String>,
        pub order_no: Option<String>,
        pub price: Option<String>,
    }
}

/// `youku.ott.playservice.getplayurl`
pub mod playservice_getplayurl {
    use crate::prelude::*;

    /// `youku.ott.playservice.getplayurl` (获取播放串地址)
    ///
    /// <https://open.taobao.com/api.htm?docId=29909&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "youku.ott.playservice.getplayurl",
        response = PlayUrlV2Vo,
        unwrap = "result",
        debug
    )]
    pub struct PlayserviceGetplayurl {
        pub yktk: Option<String>,
        #[top_api(secret)]
        pub havana_token: Option<String>,
        pub system_info: String,
        pub video_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlayUrlV2Vo {
        pub trial: Option<bool>,
        pub token_valid: Option<bool>,
        pub free: Option<bool>,
        pub order_status: Option<i64>,
        pub ytid: Option<i64>,
        pub over_device_limit: Option<bool>,
        pub hls_content: Option<String>,
        pub hls_content_url: Option<String>,
        pub dash_content: Option<String>,
        #[top_api(secret)]
        pub drm_token: Option<String>,
        pub err_code: Option<i64>,
        pub duration: Option<i64>,
        pub program_id: Option<i64>,
        pub product_type: Option<i64>,
        pub live: Option<bool>,
        pub source_info: Option<SourceInfo>,
        pub http_dns: Option<HttpDns>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub vr: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SourceInfo {
        pub v1080: Option<String>,
        pub v720: Option<String>,
        pub v480: Option<String>,
        pub v320: Option<String>,
        pub v240: Option<String>,
        pub v_blueray4k: Option<String>,
        pub hls_content_url: Option<String>,
        pub v2160tv: Option<String>,
        pub v1080tv: Option<String>,
        pub v720tv: Option<String>,
        pub v480tv: Option<String>,
        pub v320tv: Option<String>,
        pub v240tv: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HttpDns {
        pub method: Option<String>,
        pub tv_host: Option<String>,
        #[top_api(secret)]
        pub dns_address: Option<String>,
    }
}
