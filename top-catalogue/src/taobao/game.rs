//! `taobao.game.*`: 7 APIs.

pub use self::deliveryvoucher_cancelvoucher::DeliveryvoucherCancelvoucher;
pub use self::deliveryvoucher_evaluate::DeliveryvoucherEvaluate;
pub use self::deliveryvoucher_ordervoucher::DeliveryvoucherOrdervoucher;
pub use self::deliveryvoucher_rollbackvoucher::DeliveryvoucherRollbackvoucher;
pub use self::deliveryvoucher_sendgoods::DeliveryvoucherSendgoods;
pub use self::deliveryvoucher_sendvoucher::DeliveryvoucherSendvoucher;
pub use self::deliveryvoucher_watch::DeliveryvoucherWatch;

/// `taobao.game.deliveryvoucher.cancelvoucher`
pub mod deliveryvoucher_cancelvoucher {
    use crate::prelude::*;

    /// `taobao.game.deliveryvoucher.cancelvoucher` (作废券)
    ///
    /// <https://open.taobao.com/api.htm?docId=29874&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.game.deliveryvoucher.cancelvoucher",
        response = DeliveryvoucherCancelvoucherResponse,
        debug
    )]
    pub struct DeliveryvoucherCancelvoucher {
        pub param0: Option<CancelVoucherRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelVoucherRequest {
        #[top_api(required)]
        pub operate_date: Option<TopDateTime>,
        pub extend: Option<String>,
        pub op_id: String,
        pub provider: String,
        pub order_id: i64,
        #[top_api(required)]
        pub voucher_infos: Vec<DeliveryVoucherInfoDto>,
    }

    /// `DeliveryVoucherInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherInfoDto {
        #[top_api(required)]
        pub vouchers: Vec<DeliveryVoucherDto>,
        pub item_id: i64,
    }

    /// `DeliveryVoucherDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherDto {
        pub id: String,
        pub no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryvoucherCancelvoucherResponse {
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
    }
}

/// `taobao.game.deliveryvoucher.evaluate`
pub mod deliveryvoucher_evaluate {
    use crate::prelude::*;

    /// `taobao.game.deliveryvoucher.evaluate` (卡券评价回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=41565&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.game.deliveryvoucher.evaluate",
        response = DeliveryvoucherEvaluateResponse,
        debug
    )]
    pub struct DeliveryvoucherEvaluate {
        pub param0: Option<VoucherEvaluateRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct VoucherEvaluateRequest {
        pub evaluate_content: String,
        pub extend: Option<String>,
        #[top_api(required)]
        pub evaluate_time: Option<TopDateTime>,
        pub evaluate_score: EvaluateScore,
        pub order_id: i64,
        #[top_api(required)]
        pub voucher_infos: Vec<DeliveryVoucherInfoDto>,
        #[top_api(required)]
        pub operate_date: Option<TopDateTime>,
        pub op_id: String,
        pub provider: String,
    }

    /// The values of `evaluate_score`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EvaluateScore {
        /// 失望
        #[top_api(value = 1)]
        V1,
        /// 不满
        #[top_api(value = 2)]
        V2,
        /// 一般
        #[top_api(value = 3)]
        V3,
        /// 满意
        #[top_api(value = 4)]
        V4,
        /// 惊喜
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `DeliveryVoucherInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherInfoDto {
        #[top_api(required)]
        pub vouchers: Vec<DeliveryVoucherDto>,
        pub item_id: i64,
    }

    /// `DeliveryVoucherDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherDto {
        pub id: String,
        pub no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryvoucherEvaluateResponse {
        pub message: Option<String>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.game.deliveryvoucher.ordervoucher`
pub mod deliveryvoucher_ordervoucher {
    use crate::prelude::*;

    /// `taobao.game.deliveryvoucher.ordervoucher` (预约接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29876&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.game.deliveryvoucher.ordervoucher",
        response = DeliveryvoucherOrdervoucherResponse,
        debug
    )]
    pub struct DeliveryvoucherOrdervoucher {
        pub param0: Option<OrderVoucherRequest>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct OrderVoucherRequest {
        #[top_api(required)]
        pub operate_date: Option<TopDateTime>,
        pub extend: Option<String>,
        pub op_id: String,
        pub provider: String,
        pub order_id: i64,
        #[top_api(required)]
        pub voucher_infos: Vec<DeliveryVoucherInfoDto>,
        #[top_api(required)]
        pub appointment_time: Option<TopDateTime>,
        pub out_order_id: String,
        pub out_order_type: OutOrderType,
        #[top_api(secret)]
        pub terminal_address: Option<String>,
        #[top_api(secret)]
        pub terminal_phone: Option<String>,
        pub terminal_name: Option<String>,
    }

    /// The values of `out_order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OutOrderType {
        /// 物流发货
        #[top_api(value = 1)]
        V1,
        /// 自提
        #[top_api(value = 2)]
        Pickup,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `DeliveryVoucherInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherInfoDto {
        #[top_api(required)]
        pub vouchers: Vec<DeliveryVoucherDto>,
        pub item_id: i64,
    }

    /// `DeliveryVoucherDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherDto {
        pub id: String,
        pub no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryvoucherOrdervoucherResponse {
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
    }
}

/// `taobao.game.deliveryvoucher.rollbackvoucher`
pub mod deliveryvoucher_rollbackvoucher {
    use crate::prelude::*;

    /// `taobao.game.deliveryvoucher.rollbackvoucher` (回滚券)
    ///
    /// <https://open.taobao.com/api.htm?docId=29875&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.game.deliveryvoucher.rollbackvoucher",
        response = DeliveryvoucherRollbackvoucherResponse,
        debug
    )]
    pub struct DeliveryvoucherRollbackvoucher {
        pub param0: Option<RollbackVoucherRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RollbackVoucherRequest {
        #[top_api(required)]
        pub operate_date: Option<TopDateTime>,
        pub extend: Option<String>,
        pub op_id: String,
        pub provider: String,
        pub order_id: i64,
        #[top_api(required)]
        pub voucher_infos: Vec<DeliveryVoucherInfoDto>,
    }

    /// `DeliveryVoucherInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherInfoDto {
        #[top_api(required)]
        pub vouchers: Vec<DeliveryVoucherDto>,
        pub item_id: i64,
    }

    /// `DeliveryVoucherDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherDto {
        pub id: String,
        pub no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryvoucherRollbackvoucherResponse {
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
    }
}

/// `taobao.game.deliveryvoucher.sendgoods`
pub mod deliveryvoucher_sendgoods {
    use crate::prelude::*;

    /// `taobao.game.deliveryvoucher.sendgoods` (提货券发货接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29873&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.game.deliveryvoucher.sendgoods",
        response = DeliveryvoucherSendgoodsResponse,
        debug
    )]
    pub struct DeliveryvoucherSendgoods {
        pub param0: Option<SendVoucherRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendVoucherRequest {
        #[top_api(required)]
        pub operate_date: Option<TopDateTime>,
        pub extend: Option<String>,
        pub op_id: String,
        pub provider: String,
        pub order_id: i64,
        #[top_api(required)]
        pub voucher_infos: Vec<DeliveryVoucherInfoDto>,
        #[top_api(secret)]
        pub receiver_mobile: Option<String>,
        #[top_api(secret)]
        pub receiver: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub logistics_code: String,
        pub logistics_no: String,
        pub logistics_name: String,
    }

    /// `DeliveryVoucherInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherInfoDto {
        #[top_api(required)]
        pub vouchers: Vec<DeliveryVoucherDto>,
        pub item_id: i64,
    }

    /// `DeliveryVoucherDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherDto {
        pub id: String,
        pub no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryvoucherSendgoodsResponse {
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
    }
}

/// `taobao.game.deliveryvoucher.sendvoucher`
pub mod deliveryvoucher_sendvoucher {
    use crate::prelude::*;

    /// `taobao.game.deliveryvoucher.sendvoucher` (提货券发券接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29867&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.game.deliveryvoucher.sendvoucher",
        response = DeliveryvoucherSendvoucherResponse,
        debug
    )]
    pub struct DeliveryvoucherSendvoucher {
        pub param0: Option<SendVoucherRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendVoucherRequest {
        #[top_api(required)]
        pub operate_date: Option<TopDateTime>,
        pub extend: Option<String>,
        pub op_id: String,
        pub provider: String,
        pub order_id: i64,
        #[top_api(required)]
        pub voucher_infos: Vec<DeliveryVoucherInfoDto>,
    }

    /// `DeliveryVoucherInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherInfoDto {
        #[top_api(required)]
        pub vouchers: Vec<DeliveryVoucherDto>,
        pub item_id: i64,
    }

    /// `DeliveryVoucherDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryVoucherDto {
        pub id: String,
        pub no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryvoucherSendvoucherResponse {
        pub message: Option<String>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
    }
}

/// `taobao.game.deliveryvoucher.watch`
pub mod deliveryvoucher_watch {
    use crate::prelude::*;

    /// `taobao.game.deliveryvoucher.watch` (监控预约数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=39949&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.game.deliveryvoucher.watch",
        response = DeliveryvoucherWatchResponse,
        debug
    )]
    pub struct DeliveryvoucherWatch {
        pub param0: WatchAppointmentRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct WatchAppointmentRequest {
        pub extend: Option<String>,
        pub op_id: String,
        pub operation_time: String,
        pub provider: String,
        pub date: String,
        pub r#type: Type,
        pub current_capacity: Option<i64>,
        pub merchant_name: String,
        pub merchant_id: i64,
        pub previous_capacity: Option<i64>,
        pub actual_appointment: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 初始化
        #[top_api(value = 0)]
        Initial,
        /// 修改
        #[top_api(value = 1)]
        Change,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryvoucherWatchResponse {
        pub message: Option<String>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}
