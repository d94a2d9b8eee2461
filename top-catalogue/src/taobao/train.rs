//! `taobao.train.*`: 42 APIs.

pub use self::agent_bookorders_get::AgentBookordersGet;
pub use self::agent_bookorders_get_vtwo::AgentBookordersGetVtwo;
pub use self::agent_bookticket_confirm::AgentBookticketConfirm;
pub use self::agent_bookticket_confirm_vtwo::AgentBookticketConfirmVtwo;
pub use self::agent_change_agree_vtwo::AgentChangeAgreeVtwo;
pub use self::agent_change_get_vtwo::AgentChangeGetVtwo;
pub use self::agent_change_holdseat_confirm::AgentChangeHoldseatConfirm;
pub use self::agent_change_refuse_vtwo::AgentChangeRefuseVtwo;
pub use self::agent_changeissue_confirm_vtwo::AgentChangeissueConfirmVtwo;
pub use self::agent_changeorderdetail_query_vtwo::AgentChangeorderdetailQueryVtwo;
pub use self::agent_changeorders_get::AgentChangeordersGet;
pub use self::agent_changeorders_get_vtwo::AgentChangeordersGetVtwo;
pub use self::agent_direct_compensate::AgentDirectCompensate;
pub use self::agent_express_set::AgentExpressSet;
pub use self::agent_express_set_vtwo::AgentExpressSetVtwo;
pub use self::agent_freechildrendeal_confirm_vtwo::AgentFreechildrendealConfirmVtwo;
pub use self::agent_freechildrendetail_query_vtwo::AgentFreechildrendetailQueryVtwo;
pub use self::agent_freechildrenlist_query_vtwo::AgentFreechildrenlistQueryVtwo;
pub use self::agent_get_refund::AgentGetRefund;
pub use self::agent_grab_account::AgentGrabAccount;
pub use self::agent_handleticket_confirm::AgentHandleticketConfirm;
pub use self::agent_handleticket_confirm_vtwo::AgentHandleticketConfirmVtwo;
pub use self::agent_handrefund_refundfee::AgentHandrefundRefundfee;
pub use self::agent_holdseat_confirm::AgentHoldseatConfirm;
pub use self::agent_order_confirm::AgentOrderConfirm;
pub use self::agent_order_fail::AgentOrderFail;
pub use self::agent_order_get::AgentOrderGet;
pub use self::agent_order_get_vtwo::AgentOrderGetVtwo;
pub use self::agent_order_ignore::AgentOrderIgnore;
pub use self::agent_order_lock::AgentOrderLock;
pub use self::agent_order_pay::AgentOrderPay;
pub use self::agent_order_query::AgentOrderQuery;
pub use self::agent_returnorders_get_vtwo::AgentReturnordersGetVtwo;
pub use self::agent_returnticket_confirm_vtwo::AgentReturnticketConfirmVtwo;
pub use self::agent_returnticketinfo_get_vtwo::AgentReturnticketinfoGetVtwo;
pub use self::agent_ticket_status_callback::AgentTicketStatusCallback;
pub use self::agent_tostation_confirm::AgentTostationConfirm;
pub use self::agent_tostation_receive::AgentTostationReceive;
pub use self::agent_untreatedchange_query_vtwo::AgentUntreatedchangeQueryVtwo;
pub use self::moment_get::MomentGet;
pub use self::purchase_order_payurl::PurchaseOrderPayurl;
pub use self::stop_agent_callback::StopAgentCallback;

/// `taobao.train.agent.bookorders.get`
pub mod agent_bookorders_get {
    use crate::prelude::*;

    /// `taobao.train.agent.bookorders.get` (代理商获取待出票订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=24270&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.bookorders.get",
        response = AgentBookordersGetResponse,
        idempotent,
        debug
    )]
    pub struct AgentBookordersGet {
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentBookordersGetResponse {
        pub order_count: Option<i64>,
        pub order_ids: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.train.agent.bookorders.get.vtwo`
pub mod agent_bookorders_get_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.bookorders.get.vtwo` (代理商获取待出票订单列表 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29812&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.bookorders.get.vtwo",
        response = AgentBookordersGetVtwoResponse,
        debug
    )]
    pub struct AgentBookordersGetVtwo {
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentBookordersGetVtwoResponse {
        pub order_count: Option<i64>,
        pub order_ids: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.train.agent.bookticket.confirm`
pub mod agent_bookticket_confirm {
    use crate::prelude::*;

    /// `taobao.train.agent.bookticket.confirm` (火车票代理商接口——确认出票是否成功)
    ///
    /// <https://open.taobao.com/api.htm?docId=22529&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.bookticket.confirm",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AgentBookticketConfirm {
        pub sub_order_id: Option<String>,
        pub can_change: Option<bool>,
        pub main_order_id: i64,
        pub status: bool,
        pub agent_id: i64,
        #[top_api(required, max_items = 10)]
        pub tickets: Vec<String>,
        pub ticket_num: i64,
        pub dep_date: String,
        pub ticket_12306_id: String,
        pub fail_msg: String,
        pub alipay_trade_no: Option<String>,
        pub order_type: Option<i64>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub arrive_date: Option<String>,
        pub from_station_name: Option<String>,
        pub to_station_name: Option<String>,
        pub boarding_gates: Option<String>,
    }
}

/// `taobao.train.agent.bookticket.confirm.vtwo`
pub mod agent_bookticket_confirm_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.bookticket.confirm.vtwo` (火车票代理商接口——确认出票是否成功 v2--增加鉴权
    /// 校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29796&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.bookticket.confirm.vtwo",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AgentBookticketConfirmVtwo {
        pub agent_id: i64,
        pub dep_date: String,
        pub fail_msg: String,
        pub main_order_id: i64,
        pub status: bool,
        #[top_api(required, max_items = 20)]
        pub tickets: Vec<String>,
        pub ticket_12306_id: String,
        pub ticket_num: i64,
        pub alipay_trade_no: Option<String>,
        pub can_change: Option<bool>,
        pub sub_order_id: Option<String>,
        pub order_type: Option<i64>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub arrive_date: Option<String>,
        pub from_station_name: Option<String>,
        pub to_station_name: Option<String>,
        pub boarding_gates: Option<String>,
        pub expect_delivery_time: Option<String>,
        pub extend_params: Option<String>,
        #[top_api(max_items = 999)]
        pub ticket_info_list: Vec<OrderTicketInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTicketInfo {
        pub ttp_sub_order_id: Option<i64>,
        pub real_ticket_price: Option<i64>,
        pub real_seat: Option<i64>,
        pub seat_num: Option<String>,
        pub train_no: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub cert_type: Option<String>,
        #[top_api(secret)]
        pub certificate_num: Option<String>,
        pub insurance_pay_price: Option<i64>,
        pub vip_custom_result: Option<VipCustomResult>,
        pub ticket_no: Option<String>,
        pub vip_custom_result_list: Vec<VipCustomTicketConfirmItem>,
    }

    /// The values of `vip_custom_result`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VipCustomResult {
        /// 定制票出票
        #[top_api(value = 1)]
        V1,
        /// 非定制票出票
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VipCustomTicketConfirmItem {
        pub custom_type: Option<String>,
    }
}

/// `taobao.train.agent.change.agree.vtwo`
pub mod agent_change_agree_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.change.agree.vtwo` (代理商同意改签 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29797&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.change.agree.vtwo",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AgentChangeAgreeVtwo {
        pub param: AgentAgreeChangeParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentAgreeChangeParam {
        pub apply_id: i64,
        pub alipay_trade_no: Option<String>,
        pub extend_param: Option<String>,
        pub remark: Option<String>,
        pub seller_id: i64,
        pub main_biz_order_id: i64,
        #[top_api(required)]
        pub tickets: Vec<ChangeTicketInfo>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeTicketInfo {
        pub change_fee: Option<i64>,
        pub extend_param: Option<String>,
        pub choose_seat: String,
        pub sub_biz_order_id: i64,
        pub remark: Option<String>,
        pub real_seat: i64,
        pub handing_fee: Option<i64>,
        pub can_change: Option<bool>,
    }
}

/// `taobao.train.agent.change.get.vtwo`
pub mod agent_change_get_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.change.get.vtwo` (获取改签单详情 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29814&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.change.get.vtwo",
        response = AgentChangeGetVtwoResponse,
        debug
    )]
    pub struct AgentChangeGetVtwo {
        pub agent_id: i64,
        pub apply_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentChangeGetVtwoResponse {
        pub extend_param: Option<String>,
        pub tickets: Vec<ChangeTicketInfo>,
        pub seat_name: Option<i64>,
        pub apply_id: Option<i64>,
        pub status: Option<i64>,
        pub total_change_fee: Option<i64>,
        pub train_num: Option<String>,
        pub from_station_name: Option<String>,
        pub latest_change_time: Option<TopDateTime>,
        pub from_time: Option<TopDateTime>,
        pub main_biz_order_id: Option<i64>,
        pub to_time: Option<TopDateTime>,
        pub to_station_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeTicketInfo {
        pub change_fee: Option<i64>,
        pub extend_param: Option<String>,
        pub sub_biz_order_id: Option<i64>,
    }
}

/// `taobao.train.agent.change.holdseat.confirm`
pub mod agent_change_holdseat_confirm {
    use crate::prelude::*;

    /// `taobao.train.agent.change.holdseat.confirm` (火车票代理商接口——确认改签占座是否成功)
    ///
    /// <https://open.taobao.com/api.htm?docId=46304&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.change.holdseat.confirm",
        response = AgentChangeHoldseatConfirmResponse,
        debug
    )]
    pub struct AgentChangeHoldseatConfirm {
        pub change_hold_seat_param: ChangeHoldSeatParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeHoldSeatParam {
        pub error_code: Option<i64>,
        pub apply_order_base_do: ApplyOrderInfoDo,
        pub hold_seat_status: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApplyOrderInfoDo {
        /// In cents.
        pub refund_fee: i64,
        pub order_id: i64,
        #[top_api(required)]
        pub passenger_list: Vec<TrainPassengerInfoDto>,
        pub pay_url: String,
        pub can_refund: bool,
        pub apply_id: i64,
        #[top_api(required)]
        pub limit_alipay_time: Option<TopDateTime>,
        pub ticket_no: String,
        /// In cents.
        pub hand_fee: i64,
        #[top_api(required)]
        pub limit_pay_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainPassengerInfoDto {
        /// In cents.
        pub pay_price: i64,
        pub sub_order_id: i64,
        /// In cents.
        pub hand_fee: i64,
        pub seat_num: String,
        pub real_seat: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentChangeHoldseatConfirmResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.train.agent.change.refuse.vtwo`
pub mod agent_change_refuse_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.change.refuse.vtwo` (代理商拒绝改签 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29816&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.change.refuse.vtwo",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct AgentChangeRefuseVtwo {
        pub param: AgentRefuseChangeParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentRefuseChangeParam {
        pub apply_id: i64,
        pub extend_param: Option<String>,
        pub refuse_type: i64,
        pub remark: Option<String>,
        pub seller_id: i64,
        pub main_biz_order_id: i64,
    }
}

/// `taobao.train.agent.changeissue.confirm.vtwo`
pub mod agent_changeissue_confirm_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.changeissue.confirm.vtwo` (火车票代理商接口-跑腿改签出票回填-含鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=65466&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.changeissue.confirm.vtwo",
        response = AgentChangeissueConfirmVtwoResponse,
        debug
    )]
    pub struct AgentChangeissueConfirmVtwo {
        pub change_issue_rq: ChangeIssueRq,
    }

    /// `ChangeIssueRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeIssueRq {
        pub issue_fail_code: Option<i64>,
        pub agent_id: Option<i64>,
        pub change_from_station: Option<String>,
        pub change_apply_id: Option<i64>,
        pub change_settlement_mode: Option<i64>,
        pub tp_order_id: Option<i64>,
        pub alipay_trade_no: Option<String>,
        pub ttp_order_id: Option<i64>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub change_to_station: Option<String>,
        pub issue_status: i64,
        pub sequence_no: Option<String>,
        pub change_from_date_time: Option<String>,
        pub change_to_date_time: Option<String>,
        pub change_train_date: Option<String>,
        pub change_train_code: Option<String>,
        pub change_tickets: Vec<ChangeTicketDto>,
        pub issue_fail_msg: Option<String>,
    }

    /// `ChangeTicketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeTicketDto {
        pub change_seat_type_name: Option<String>,
        pub change_apply_id: Option<i64>,
        /// In cents.
        pub handing_fee: Option<i64>,
        pub change_seat_type_code: Option<String>,
        pub change_seat_no: Option<String>,
        pub sub_order_id: Option<i64>,
        pub change_coach_no: Option<String>,
        pub ticket_type_code: Option<String>,
        pub change_coach_name: Option<String>,
        pub ticket_type_name: Option<String>,
        /// In cents.
        pub change_ticket_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentChangeissueConfirmVtwoResponse {
        pub is_success: Option<bool>,
        pub fail_message: Option<String>,
        pub fail_code: Option<String>,
    }
}

/// `taobao.train.agent.changeorderdetail.query.vtwo`
pub mod agent_changeorderdetail_query_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.changeorderdetail.query.vtwo` (火车票代理商接口-查询跑腿改签订单详情-含鉴权
    /// 校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=65477&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.changeorderdetail.query.vtwo",
        response = AgentChangeorderdetailQueryVtwoResponse,
        debug
    )]
    pub struct AgentChangeorderdetailQueryVtwo {
        pub query_change_detail_rq: QueryChangeDetailRq,
    }

    /// `QueryChangeDetailRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryChangeDetailRq {
        pub agent_id: i64,
        pub change_apply_id: i64,
        pub tp_order_id: Option<i64>,
        pub ttp_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentChangeorderdetailQueryVtwoResponse {
        pub change_apply_sub_orders: Vec<ChangeApplySubOrderDto>,
        pub change_apply_order: Option<ChangeApplyOrderDto>,
        pub custom_made_list: Vec<CustomMadeItemDto>,
    }

    /// `ChangeApplySubOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeApplySubOrderDto {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub agent_id: Option<i64>,
        pub change_apply_id: Option<i64>,
        pub original_seat_no: Option<String>,
        pub original_seat_type_code: Option<String>,
        pub original_seat_type_name: Option<String>,
        #[top_api(secret)]
        pub certificate_no: Option<String>,
        pub certificate_type_name: Option<String>,
        pub certificate_type_code: Option<String>,
        pub sub_order_id: Option<i64>,
        /// In cents.
        pub original_ticket_price: Option<String>,
        pub ticket_type_code: Option<i64>,
        pub original_coach_name: Option<String>,
        pub ticket_type_name: Option<String>,
        pub original_coach_no: Option<String>,
        pub change_seat_type_code: Option<String>,
        pub change_seat_type_name: Option<String>,
        pub pre_ticket_price: Option<i64>,
    }

    /// `ChangeApplyOrderDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeApplyOrderDto {
        pub tp_id: Option<i64>,
        pub original_to_station_code: Option<String>,
        pub agent_id: Option<i64>,
        pub change_ticket_type: Option<ChangeTicketType>,
        pub change_apply_id: Option<i64>,
        pub change_from_station: Option<String>,
        pub original_sequence_no: Option<String>,
        pub settlement_mode: Option<SettlementMode>,
        pub change_from_station_code: Option<String>,
        pub change_to_station: Option<String>,
        pub change_issue_timeout: Option<String>,
        pub original_from_date_time: Option<String>,
        pub change_to_date_time: Option<String>,
        pub original_train_code: Option<String>,
        pub original_train_date: Option<String>,
        pub original_from_station: Option<String>,
        pub change_to_station_code: Option<String>,
        pub original_to_station: Option<String>,
        pub original_from_station_code: Option<String>,
        pub change_type: Option<ChangeType>,
        pub original_to_date_time: Option<String>,
        pub ticket_price_all: Option<i64>,
        pub ttp_id: Option<i64>,
        pub change_from_date_time: Option<String>,
        pub change_train_date: Option<String>,
        pub ticket_total_num: Option<i64>,
        pub change_train_code: Option<String>,
        pub status: Option<i64>,
    }

    /// The values of `change_ticket_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChangeTicketType {
        /// 改签
        #[top_api(value = 0)]
        TicketChange,
        /// 变更到站
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `settlement_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SettlementMode {
        /// 现金结算
        #[top_api(value = 0)]
        V0,
        /// 电子结算
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `change_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChangeType {
        /// 低改高
        #[top_api(value = 0)]
        V0,
        /// 平改
        #[top_api(value = 1)]
        V1,
        /// 高改低
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `CustomMadeItemDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomMadeItemDto {
        pub custom_type: Option<String>,
        pub count: Option<i64>,
        pub carriage_custom: Option<String>,
        pub seat_custom: Option<String>,
        pub accept_no_vip_custom: Option<i64>,
    }
}

/// `taobao.train.agent.changeorders.get`
pub mod agent_changeorders_get {
    use crate::prelude::*;

    /// `taobao.train.agent.changeorders.get` (获取待改签订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=24500&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.changeorders.get",
        response = AgentChangeordersGetResponse,
        idempotent,
        debug
    )]
    pub struct AgentChangeordersGet {
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentChangeordersGetResponse {
        pub apply_count: Option<i64>,
        /// Several values with commas between them.
        pub apply_ids: Option<String>,
    }
}

/// `taobao.train.agent.changeorders.get.vtwo`
pub mod agent_changeorders_get_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.changeorders.get.vtwo` (获取待改签订单 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29813&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.changeorders.get.vtwo",
        response = AgentChangeordersGetVtwoResponse,
        debug
    )]
    pub struct AgentChangeordersGetVtwo {
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentChangeordersGetVtwoResponse {
        pub apply_count: Option<i64>,
        /// Several values with commas between them.
        pub apply_ids: Option<String>,
    }
}

/// `taobao.train.agent.direct.compensate`
pub mod agent_direct_compensate {
    use crate::prelude::*;

    /// `taobao.train.agent.direct.compensate` (火车票代理商接口——订单关闭实际出票成功审计接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46808&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.direct.compensate",
        response = AgentDirectCompensateResponse,
        debug
    )]
    pub struct AgentDirectCompensate {
        pub compensate_param: CompensateParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompensateParam {
        pub agent_id: i64,
        pub order_id: i64,
        pub apply_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentDirectCompensateResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.train.agent.express.set`
pub mod agent_express_set {
    use crate::prelude::*;

    /// `taobao.train.agent.express.set` (线下票回填物流信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26207&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.express.set",
        response = AgentExpressSetResponse,
        debug
    )]
    pub struct AgentExpressSet {
        pub main_order_id: i64,
        pub express_id: String,
        #[top_api(secret)]
        pub addr: String,
        #[top_api(secret)]
        pub mobile: String,
        pub agent_id: i64,
        pub express_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentExpressSetResponse {
        pub error_msg_code: Option<String>,
        pub error_msg: Option<String>,
        pub extend_params: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.train.agent.express.set.vtwo`
pub mod agent_express_set_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.express.set.vtwo` (线下票回填物流信息 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29804&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.express.set.vtwo",
        response = AgentExpressSetVtwoResponse,
        debug
    )]
    pub struct AgentExpressSetVtwo {
        pub main_order_id: i64,
        pub express_id: Option<String>,
        #[top_api(secret)]
        pub addr: String,
        #[top_api(secret)]
        pub mobile: String,
        pub agent_id: i64,
        pub express_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentExpressSetVtwoResponse {
        pub error_msg_code: Option<String>,
        pub error_msg: Option<String>,
        pub extend_params: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.train.agent.freechildrendeal.confirm.vtwo`
pub mod agent_freechildrendeal_confirm_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.freechildrendeal.confirm.vtwo` (免费儿童处理)
    ///
    /// <https://open.taobao.com/api.htm?docId=65965&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.freechildrendeal.confirm.vtwo",
        response = TapResult,
        unwrap = "result",
        debug
    )]
    pub struct AgentFreechildrendealConfirmVtwo {
        pub free_children_ticket_deal_rq: FreeChildrenTicketDealRq,
    }

    /// `FreeChildrenTicketDealRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreeChildrenTicketDealRq {
        pub is_success: bool,
        pub apply_no: i64,
        pub fail_code: Option<i64>,
        pub fail_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.train.agent.freechildrendetail.query.vtwo`
pub mod agent_freechildrendetail_query_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.freechildrendetail.query.vtwo` (免费儿童详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=65967&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.freechildrendetail.query.vtwo",
        response = TapResult,
        unwrap = "result",
        debug
    )]
    pub struct AgentFreechildrendetailQueryVtwo {
        pub free_children_ticket_detail_rq: FreeChildrenTicketDetailRq,
    }

    /// `FreeChildrenTicketDetailRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreeChildrenTicketDetailRq {
        pub apply_no: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub success: Option<bool>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub module: Option<FreeChildrenTicketDetailRs>,
    }

    /// `FreeChildrenTicketDetailRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreeChildrenTicketDetailRs {
        pub train_info: Option<TrainInfo>,
        pub passenger_info: Option<PassengerInfo>,
        pub free_children_passenger_info: Option<PassengerInfo>,
        pub operator_type: Option<i64>,
        pub apply_no: Option<String>,
        pub timeout: Option<String>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainInfo {
        pub train_to: Option<String>,
        pub train_from: Option<String>,
        pub sequence_no: Option<String>,
        pub train_date: Option<String>,
        pub train_no: Option<String>,
        pub choose_seat: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerInfo {
        pub certificate_type_code: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        #[top_api(secret)]
        pub certificate_no: Option<String>,
    }
}

/// `taobao.train.agent.freechildrenlist.query.vtwo`
pub mod agent_freechildrenlist_query_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.freechildrenlist.query.vtwo` (免费儿童列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=65966&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.freechildrenlist.query.vtwo",
        response = TapResult,
        unwrap = "result",
        debug
    )]
    pub struct AgentFreechildrenlistQueryVtwo;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub success: Option<bool>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub module: Option<FreeChildrenTicketListRs>,
    }

    /// `FreeChildrenTicketListRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreeChildrenTicketListRs {
        pub free_children_ticket_need_deal_list: Vec<String>,
    }
}

/// `taobao.train.agent.get.refund`
pub mod agent_get_refund {
    use crate::prelude::*;

    /// `taobao.train.agent.get.refund` (代理商获取订单退票信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=48530&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.get.refund",
        response = Option<String>,
        unwrap = "top_refund_apply_list",
        debug
    )]
    pub struct AgentGetRefund {
        pub main_order_id: i64,
        pub agent_id: i64,
    }
}

/// `taobao.train.agent.grab.account`
pub mod agent_grab_account {
    use crate::prelude::*;

    /// `taobao.train.agent.grab.account` (代购抢代理商回传 12306 账号)
    ///
    /// <https://open.taobao.com/api.htm?docId=49413&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.grab.account",
        response = AgentGrabAccountResponse,
        debug
    )]
    pub struct AgentGrabAccount {
        pub account_param: AccountParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AccountParam {
        pub agent_id: i64,
        pub order_id: i64,
        pub account_name: String,
        #[top_api(secret)]
        pub account_password: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentGrabAccountResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.train.agent.handleticket.confirm`
pub mod agent_handleticket_confirm {
    use crate::prelude::*;

    /// `taobao.train.agent.handleticket.confirm` (代理商出票中)
    ///
    /// <https://open.taobao.com/api.htm?docId=24891&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.handleticket.confirm",
        response = AgentHandleticketConfirmResponse,
        debug
    )]
    pub struct AgentHandleticketConfirm {
        pub extend_params: Option<String>,
        pub main_order_id: Option<i64>,
        pub seller_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentHandleticketConfirmResponse {
        pub is_success: Option<bool>,
        pub train_error_code: Option<String>,
        pub train_error_msg: Option<String>,
        pub extend_params: Option<String>,
    }
}

/// `taobao.train.agent.handleticket.confirm.vtwo`
pub mod agent_handleticket_confirm_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.handleticket.confirm.vtwo` (代理商出票中 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29819&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.handleticket.confirm.vtwo",
        response = AgentHandleticketConfirmVtwoResponse,
        debug
    )]
    pub struct AgentHandleticketConfirmVtwo {
        pub extend_params: Option<String>,
        pub main_order_id: Option<i64>,
        pub seller_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentHandleticketConfirmVtwoResponse {
        pub train_error_code: Option<String>,
        pub train_error_msg: Option<String>,
        pub extend_params: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.train.agent.handrefund.refundfee`
pub mod agent_handrefund_refundfee {
    use crate::prelude::*;

    /// `taobao.train.agent.handrefund.refundfee` (代理商手动退款接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=51971&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.handrefund.refundfee",
        response = AgentHandrefundRefundfeeResponse,
        debug
    )]
    pub struct AgentHandrefundRefundfee {
        pub main_biz_order_id: i64,
        pub out_trade_no: String,
        /// In cents.
        pub refund_fee: i64,
        pub sub_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentHandrefundRefundfeeResponse {
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.train.agent.holdseat.confirm`
pub mod agent_holdseat_confirm {
    use crate::prelude::*;

    /// `taobao.train.agent.holdseat.confirm` (火车票代理商接口——确认占座是否成功)
    ///
    /// <https://open.taobao.com/api.htm?docId=40789&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.holdseat.confirm",
        response = AgentHoldseatConfirmResponse,
        debug
    )]
    pub struct AgentHoldseatConfirm {
        pub hold_seat_param: HoldSeatParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HoldSeatParam {
        pub order_type: i64,
        pub error_code: Option<i64>,
        pub order_base: OrderInfoDto,
        pub hold_seat_status: bool,
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfoDto {
        #[top_api(required)]
        pub passenger_list: Vec<TrainPassengerInfoDto>,
        pub is_multi_trip: bool,
        pub can_refund: bool,
        #[top_api(required)]
        pub limit_pay_time: Option<TopDateTime>,
        pub ticket_no: String,
        pub fail_sub_order_id: i64,
        pub order_id: i64,
        pub pay_url: Option<String>,
        pub base_do: Option<TrainBaseDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainPassengerInfoDto {
        pub pay_price: i64,
        pub passenger_type: i64,
        #[top_api(secret)]
        pub passenger_name: String,
        pub hand_fee: i64,
        pub certificate_num: String,
        pub seat_num: String,
        pub real_seat: i64,
        pub certificate_type: i64,
        pub chd_follow_adt_id: Option<String>,
        pub sub_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainBaseDto {
        pub train_number: Option<String>,
        pub train_type: Option<i64>,
        pub run_time: Option<String>,
        pub to_station_time: Option<TopDateTime>,
        pub to_station_name: Option<String>,
        pub from_station_time: Option<TopDateTime>,
        pub from_station_name: Option<String>,
        pub seat_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentHoldseatConfirmResponse {
        pub result_msg: Option<String>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.train.agent.order.confirm`
pub mod agent_order_confirm {
    use crate::prelude::*;

    /// `taobao.train.agent.order.confirm` (确认出票)
    ///
    /// <https://open.taobao.com/api.htm?docId=60356&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.confirm",
        response = TapResult,
        unwrap = "result",
        debug
    )]
    pub struct AgentOrderConfirm {
        pub param: BookTicketConfirmRq,
    }

    /// `BookTicketConfirmRQ`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BookTicketConfirmRq {
        #[top_api(required)]
        pub tickets: Vec<TicketDto>,
        pub ttp_order_id: i64,
        pub vip_settlement_mode_code: VipSettlementModeCode,
        pub ali_pay_trade_no: Option<String>,
        #[top_api(secret)]
        pub ali_pay_account: Option<String>,
        pub can_change: bool,
        pub flat_msg: Option<String>,
    }

    /// The values of `vip_settlement_mode_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VipSettlementModeCode {
        /// 支付方式
        #[top_api(value = 0)]
        Cash,
        #[top_api(value = 1)]
        Electronic,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `TicketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketDto {
        pub ttp_order_id: i64,
        pub sub_order_id: i64,
        pub sequence_no: String,
        pub seat_no: String,
        pub coach_no: String,
        pub batch_no: Option<String>,
        pub ticket_type_code: String,
        pub ttp_sub_order_id: i64,
        pub real_seat_type_code: String,
        /// In cents.
        pub real_ticket_price: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.train.agent.order.fail`
pub mod agent_order_fail {
    use crate::prelude::*;

    /// `taobao.train.agent.order.fail` (出票失败)
    ///
    /// <https://open.taobao.com/api.htm?docId=60357&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.fail",
        response = TapResult,
        unwrap = "result",
        debug
    )]
    pub struct AgentOrderFail {
        pub param: BookTicketFailRq,
    }

    /// `BookTicketFailRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookTicketFailRq {
        pub sub_order_id: i64,
        pub fail_reason: String,
        pub ttp_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub success: Option<bool>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.train.agent.order.get`
pub mod agent_order_get {
    use crate::prelude::*;

    /// `taobao.train.agent.order.get` (代理商获取订单信息回调 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=22526&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.get",
        response = AgentOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct AgentOrderGet {
        pub main_order_id: i64,
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderGetResponse {
        pub ttp_order_id: Option<i64>,
        pub is_success: Option<bool>,
        pub main_order_id: Option<i64>,
        pub tickets: Vec<ToAgentTicketInfo>,
        /// In cents.
        pub total_price: Option<i64>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub mailing: Option<bool>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub relation_name: Option<String>,
        pub company_name: Option<String>,
        pub order_status: Option<OrderStatus>,
        pub latest_issue_time: Option<TopDateTime>,
        pub order_type: Option<OrderType>,
        pub paper_type: Option<i64>,
        pub paper_backup: Option<i64>,
        pub paper_low_seat_count: Option<i64>,
        #[top_api(secret)]
        pub transport_name: Option<String>,
        #[top_api(secret)]
        pub transport_phone: Option<String>,
        #[top_api(secret)]
        pub transport_address: Option<String>,
        /// In cents.
        pub transport_price: Option<i64>,
        /// In cents.
        pub service_price: Option<i64>,
        pub extend_params: Option<String>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 已付款
        #[top_api(value = 1)]
        Paid,
        /// 关闭
        #[top_api(value = 2)]
        Close,
        /// 成功
        #[top_api(value = 3)]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 默认订单类型走代理商账号
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// 线下邮寄票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ToAgentTicketInfo {
        pub student_info: Option<StudentInfo>,
        pub sub_order_id: Option<String>,
        pub from_station: Option<String>,
        pub from_time: Option<String>,
        pub to_station: Option<String>,
        pub seat: Option<i64>,
        pub train_num: Option<String>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub certificate_num: Option<String>,
        pub certificate_type: Option<CertificateType>,
        /// In cents.
        pub insurance_price: Option<i64>,
        /// In cents.
        pub ticket_price: Option<i64>,
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub to_time: Option<String>,
        pub tag: Option<i64>,
        pub insurance_unit_price: Option<i64>,
        pub passenger_type: Option<PassengerType>,
    }

    /// The values of `certificate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CertificateType {
        /// 身份证
        #[top_api(value = "0")]
        IdCard,
        /// 护照
        #[top_api(value = "1")]
        Passport,
        /// 港澳通行证
        #[top_api(value = "4")]
        V4,
        /// 台湾通行证
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 0)]
        Adult,
        /// 儿童
        #[top_api(value = 1)]
        Child,
        /// 学生
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StudentInfo {
        pub card: Option<String>,
        pub classes: Option<String>,
        pub depart_ment: Option<String>,
        pub eductional_system: Option<String>,
        pub entrance_year: Option<String>,
        pub from_city: Option<String>,
        pub school_name: Option<String>,
        pub school_province: Option<String>,
        pub student_no: Option<String>,
        pub to_city: Option<String>,
    }
}

/// `taobao.train.agent.order.get.vtwo`
pub mod agent_order_get_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.order.get.vtwo` (代理商获取订单信息回调 `APIv2`--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29849&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.get.vtwo",
        response = AgentOrderGetVtwoResponse,
        debug
    )]
    pub struct AgentOrderGetVtwo {
        pub main_order_id: i64,
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentOrderGetVtwoResponse {
        #[top_api(secret)]
        pub address: Option<String>,
        pub company_name: Option<String>,
        pub mailing: Option<bool>,
        pub main_order_id: Option<i64>,
        pub order_status: Option<OrderStatus>,
        #[top_api(secret)]
        pub relation_name: Option<String>,
        pub is_success: Option<bool>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub tickets: Vec<ToAgentTicketInfo>,
        /// In cents.
        pub total_price: Option<i64>,
        pub latest_issue_time: Option<TopDateTime>,
        pub ttp_order_id: Option<i64>,
        pub order_type: Option<OrderType>,
        pub paper_type: Option<i64>,
        pub paper_backup: Option<i64>,
        pub paper_low_seat_count: Option<i64>,
        #[top_api(secret)]
        pub transport_name: Option<String>,
        #[top_api(secret)]
        pub transport_phone: Option<String>,
        #[top_api(secret)]
        pub transport_address: Option<String>,
        /// In cents.
        pub transport_price: Option<i64>,
        /// In cents.
        pub service_price: Option<i64>,
        pub extend_params: Option<String>,
        pub online_book_seat: Option<String>,
        pub interchange_station: Option<String>,
        pub is_multi_trip: Option<String>,
        pub need_receipt: Option<bool>,
        pub accept_no_vip_custom: Option<AcceptNoVipCustom>,
        pub vip_custom_min_seat_count: Option<i64>,
        pub vip_custom_type: Option<VipCustomType>,
        pub refund_by_passenger: Option<bool>,
        pub vip_custom_list: Vec<VipCustomResultItem>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 已付款
        #[top_api(value = 1)]
        Paid,
        /// 关闭
        #[top_api(value = 2)]
        Close,
        /// 成功
        #[top_api(value = 3)]
        Success,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 默认订单类型走代理商账号
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// 线下邮寄票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `accept_no_vip_custom`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AcceptNoVipCustom {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `vip_custom_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VipCustomType {
        /// 下铺
        #[top_api(value = 1)]
        V1,
        /// 下铺 or 中铺
        #[top_api(value = 2)]
        V2,
        /// 过道
        #[top_api(value = 3)]
        V3,
        /// 靠窗
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ToAgentTicketInfo {
        #[top_api(secret)]
        pub birthday: Option<String>,
        pub certificate_num: Option<String>,
        pub certificate_type: Option<CertificateType>,
        pub from_station: Option<String>,
        pub from_time: Option<String>,
        /// In cents.
        pub insurance_price: Option<i64>,
        pub insurance_unit_price: Option<i64>,
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type: Option<PassengerType>,
        pub seat: Option<i64>,
        pub sub_order_id: Option<String>,
        pub tag: Option<i64>,
        /// In cents.
        pub ticket_price: Option<i64>,
        pub to_station: Option<String>,
        pub to_time: Option<String>,
        pub train_num: Option<String>,
        pub student_info: Option<StudentInfo>,
        pub segment_index: Option<i64>,
        pub valid_until: Option<String>,
        pub nationality_code: Option<String>,
        pub nationality: Option<String>,
        pub gender: Option<Gender>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        /// In cents.
        pub real_ticket_price: Option<i64>,
        pub support_no_seat: Option<bool>,
    }

    /// The values of `certificate_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum CertificateType {
        /// 身份证
        #[top_api(value = "0")]
        IdCard,
        /// 护照
        #[top_api(value = "1")]
        Passport,
        /// 港澳通行证
        #[top_api(value = "4")]
        V4,
        /// 台湾通行证
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `passenger_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PassengerType {
        /// 成人
        #[top_api(value = 0)]
        Adult,
        /// 儿童
        #[top_api(value = 1)]
        Child,
        /// 学生
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = "1")]
        Male,
        /// 女
        #[top_api(value = "0")]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StudentInfo {
        pub school_province: Option<String>,
        pub school_name: Option<String>,
        pub depart_ment: Option<String>,
        pub classes: Option<String>,
        pub student_no: Option<String>,
        pub eductional_system: Option<String>,
        pub entrance_year: Option<String>,
        pub card: Option<String>,
        pub from_city: Option<String>,
        pub to_city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VipCustomResultItem {
        pub custom_type: Option<String>,
        pub count: Option<i64>,
        pub carriage_custom: Vec<String>,
        pub seat_custom: Option<String>,
        pub accept_no_vip_custom: Option<i64>,
        pub segment_index: Option<i64>,
    }
}

/// `taobao.train.agent.order.ignore`
pub mod agent_order_ignore {
    use crate::prelude::*;

    /// `taobao.train.agent.order.ignore` (忽略订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=60354&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.ignore",
        response = TapResult,
        unwrap = "result",
        debug
    )]
    pub struct AgentOrderIgnore {
        pub param0: IgnoreOrderRq,
    }

    /// `IgnoreOrderRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IgnoreOrderRq {
        pub sub_order_id: Vec<i64>,
        pub ttp_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub success: Option<bool>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.train.agent.order.lock`
pub mod agent_order_lock {
    use crate::prelude::*;

    /// `taobao.train.agent.order.lock` (锁单)
    ///
    /// <https://open.taobao.com/api.htm?docId=60355&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.lock",
        response = TapResult,
        unwrap = "result",
        debug
    )]
    pub struct AgentOrderLock {
        pub param: LockOrderRq,
    }

    /// `LockOrderRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LockOrderRq {
        #[top_api(required)]
        pub tickets: Vec<TicketDto>,
        pub ttp_order_id: i64,
    }

    /// `TicketDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketDto {
        pub from_station_name: String,
        pub inter_change_station_telecode: Option<String>,
        pub inter_change_station_name: Option<String>,
        pub train_code: String,
        pub ttp_order_id: i64,
        pub seat_type_code: String,
        pub seat_type_name: String,
        pub real_ticket_price: i64,
        pub to_station_name: String,
        pub from_station_telecode: String,
        pub vip_custom_type: Option<VipCustomType>,
        pub sub_order_id: i64,
        pub train_date: String,
        pub segment_id: Option<i64>,
        pub from_time: String,
        pub segment_index: Option<i64>,
        pub seat_no: String,
        pub to_station_telecode: String,
        pub to_time: String,
        pub sequence_no: Option<String>,
        pub batch_no: Option<String>,
        pub coach_no: String,
        pub ticket_type_code: String,
    }

    /// The values of `vip_custom_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VipCustomType {
        /// 不指定坐席
        #[top_api(value = 0)]
        V0,
        /// 下铺
        #[top_api(value = 1)]
        V1,
        /// 下铺 or 中铺
        #[top_api(value = 2)]
        V2,
        /// 过道
        #[top_api(value = 3)]
        V3,
        /// 靠窗
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub success: Option<bool>,
        pub module: Option<LockOrderRs>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
    }

    /// `LockOrderRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LockOrderRs {
        pub lock_last_time: Option<String>,
        pub ticket_infos: Vec<TicketInfoDto>,
        #[top_api(secret)]
        pub contact_mobile_no: Option<String>,
    }

    /// `TicketInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketInfoDto {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type_code: Option<String>,
        pub certificate_type_code: Option<String>,
        #[top_api(secret)]
        pub certificate_no: Option<String>,
        pub ttp_sub_order_id: Option<i64>,
    }
}

/// `taobao.train.agent.order.pay`
pub mod agent_order_pay {
    use crate::prelude::*;

    /// `taobao.train.agent.order.pay` (代购订单代付接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44861&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.pay",
        response = Option<String>,
        unwrap = "extend_params",
        debug
    )]
    pub struct AgentOrderPay {
        pub agent_pay_order_param: AgentPayOrderParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentPayOrderParam {
        pub apply_id: Option<i64>,
        pub sequence_no: String,
        pub pay_url: String,
        pub main_order_id: i64,
    }
}

/// `taobao.train.agent.order.query`
pub mod agent_order_query {
    use crate::prelude::*;

    /// `taobao.train.agent.order.query` (订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60343&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.order.query",
        response = TapResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AgentOrderQuery {
        pub param0: Option<QueryOrderRq>,
    }

    /// `QueryOrderRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryOrderRq {
        pub ttp_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapResult {
        pub success: Option<bool>,
        pub module: Option<QueryOrderRs>,
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
    }

    /// `QueryOrderRS`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryOrderRs {
        pub tap_order: Option<TapOrderVo>,
        pub ticket_infos: Vec<TicketInfoDto>,
        pub tap_sub_orders: Vec<TapSubOrderVo>,
    }

    /// `TapOrderVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapOrderVo {
        pub ttp_order_id: Option<i64>,
        pub last_issue_time: Option<TopDateTime>,
        pub ticket_num: Option<i64>,
        pub order_status_name: Option<String>,
        pub emergency: Option<bool>,
        pub vip_settle_mode: Option<i64>,
        pub tp_order_id: Option<i64>,
    }

    /// `TicketInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TicketInfoDto {
        #[top_api(secret)]
        pub passenger_name: Option<String>,
        pub passenger_type_code: Option<String>,
        #[top_api(secret)]
        pub mobile_no: Option<String>,
        pub certificate_type_code: Option<String>,
        #[top_api(secret)]
        pub certificate_no: Option<String>,
    }

    /// `TapSubOrderVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TapSubOrderVo {
        pub ttp_order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub from_station_name: Option<String>,
        pub from_station_telecode: Option<String>,
        pub to_station_name: Option<String>,
        pub to_station_telecode: Option<String>,
        pub train_date: Option<String>,
        pub train_code: Option<String>,
        pub seat_type_code: Option<String>,
        pub seat_type_name: Option<String>,
        /// In cents.
        pub ticket_price: Option<i64>,
        pub online_book_seat: Option<String>,
        pub vip_custom_type: Option<VipCustomType>,
        pub inter_change_station_telecode: Option<String>,
        pub inter_change_station_name: Option<String>,
        pub segment_id: Option<i64>,
        pub segment_index: Option<i64>,
        pub from_time: Option<String>,
        pub to_time: Option<String>,
        pub status_name: Option<String>,
        pub emergency: Option<bool>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub last_issue_time: Option<String>,
    }

    /// The values of `vip_custom_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum VipCustomType {
        /// 不指定坐席
        #[top_api(value = 0)]
        V0,
        /// 下铺
        #[top_api(value = 1)]
        V1,
        /// 下铺 or 中铺
        #[top_api(value = 2)]
        V2,
        /// 过道
        #[top_api(value = 3)]
        V3,
        /// 靠窗
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.train.agent.returnorders.get.vtwo`
pub mod agent_returnorders_get_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.returnorders.get.vtwo` (获取待退票的订单 v2--增加鉴权校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=29815&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.returnorders.get.vtwo",
        response = AgentReturnordersGetVtwoResponse,
        debug
    )]
    pub struct AgentReturnordersGetVtwo {
        pub agent_id: i64,
        pub offline: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentReturnordersGetVtwoResponse {
        pub order_count: Option<i64>,
        /// Several values with commas between them.
        pub order_ids: Option<String>,
        pub error_msg: Option<String>,
        pub main_order_ids: Option<String>,
        /// Several values with commas between them.
        pub refund_apply_times: Option<String>,
    }
}

/// `taobao.train.agent.returnticket.confirm.vtwo`
pub mod agent_returnticket_confirm_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.returnticket.confirm.vtwo` (退票通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=30110&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.returnticket.confirm.vtwo",
        response = AgentReturnticketConfirmVtwoResponse,
        debug
    )]
    pub struct AgentReturnticketConfirmVtwo {
        pub buyer_id: i64,
        pub agree_return: bool,
        /// In cents.
        pub refund_fee: i64,
        pub main_biz_order_id: i64,
        pub agent_id: i64,
        pub refuse_return_reason: Option<String>,
        pub sub_biz_order_id: i64,
        pub close_refund_notify: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentReturnticketConfirmVtwoResponse {
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.train.agent.returnticketinfo.get.vtwo`
pub mod agent_returnticketinfo_get_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.returnticketinfo.get.vtwo` (代理商获取退票详情回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=58774&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.returnticketinfo.get.vtwo",
        response = AgentReturnticketinfoGetVtwoResponse,
        debug
    )]
    pub struct AgentReturnticketinfoGetVtwo {
        pub agent_id: i64,
        pub sub_order_id: i64,
        pub main_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentReturnticketinfoGetVtwoResponse {
        pub offline_refund_type: Option<i64>,
        pub certificate_url_list: Vec<String>,
        pub sub_order_id: Option<i64>,
        pub main_order_id: Option<i64>,
        pub offline_return: Option<bool>,
        pub certificate_type: Option<i64>,
        pub result_msg: Option<String>,
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub vip_errand_return_price: Option<i64>,
        pub refund_deadline: Option<String>,
        pub attribute: Option<String>,
    }
}

/// `taobao.train.agent.ticket.status.callback`
pub mod agent_ticket_status_callback {
    use crate::prelude::*;

    /// `taobao.train.agent.ticket.status.callback` (代理商票状态查询回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=58979&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.ticket.status.callback",
        response = AgentTicketStatusCallbackResponse,
        debug
    )]
    pub struct AgentTicketStatusCallback {
        pub msg: String,
        pub ticket_status: i64,
        pub id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentTicketStatusCallbackResponse {
        pub is_success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.train.agent.tostation.confirm`
pub mod agent_tostation_confirm {
    use crate::prelude::*;

    /// `taobao.train.agent.tostation.confirm` (线下票确认送票至车站服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=38148&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.tostation.confirm",
        response = AgentTostationConfirmResponse,
        debug
    )]
    pub struct AgentTostationConfirm {
        pub main_order_id: i64,
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentTostationConfirmResponse {
        pub error_msg_code: Option<String>,
        pub extend_params: Option<String>,
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.train.agent.tostation.receive`
pub mod agent_tostation_receive {
    use crate::prelude::*;

    /// `taobao.train.agent.tostation.receive` (线下票送票至车站代理商确认用户已取票服务)
    ///
    /// <https://open.taobao.com/api.htm?docId=38150&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.tostation.receive",
        response = AgentTostationReceiveResponse,
        debug
    )]
    pub struct AgentTostationReceive {
        pub main_order_id: i64,
        pub agent_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentTostationReceiveResponse {
        pub error_msg_code: Option<String>,
        pub extend_params: Option<String>,
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.train.agent.untreatedchange.query.vtwo`
pub mod agent_untreatedchange_query_vtwo {
    use crate::prelude::*;

    /// `taobao.train.agent.untreatedchange.query.vtwo` (火车票代理商接口-查询待处理改签单列表-含鉴权校
    /// 验)
    ///
    /// <https://open.taobao.com/api.htm?docId=65468&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.agent.untreatedchange.query.vtwo",
        response = AgentUntreatedchangeQueryVtwoResponse,
        debug
    )]
    pub struct AgentUntreatedchangeQueryVtwo {
        pub query_untreated_change_rq: QueryUntreatedChangeRq,
    }

    /// `QueryUntreatedChangeRQ`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryUntreatedChangeRq {
        pub agent_id: i64,
        pub tp_order_id: Option<i64>,
        pub ttp_order_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AgentUntreatedchangeQueryVtwoResponse {
        pub untreated_change_order_num: Option<i64>,
        pub untreated_change_apply_ids: Option<String>,
    }
}

/// `taobao.train.moment.get`
pub mod moment_get {
    use crate::prelude::*;

    /// `taobao.train.moment.get` (火车票时刻表)
    ///
    /// <https://open.taobao.com/api.htm?docId=48713&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.moment.get",
        response = MomentGetResponse,
        debug
    )]
    pub struct MomentGet {
        pub param: Option<TrainMomentTopParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainMomentTopParam {
        pub arr_station: String,
        pub dep_date: String,
        pub dep_station: String,
        pub train_no: String,
        pub train_no_long: String,
        pub ttid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MomentGetResponse {
        pub bindex: Option<String>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub stations: Vec<StationPassInfo>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StationPassInfo {
        pub atime: Option<String>,
        pub ltime: Option<String>,
        pub sid: Option<i64>,
        pub snm: Option<String>,
        pub stime: Option<i64>,
    }
}

/// `taobao.train.purchase.order.payurl`
pub mod purchase_order_payurl {
    use crate::prelude::*;

    /// `taobao.train.purchase.order.payurl` (火车票采购商接口-获取支付链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=65161&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.train.purchase.order.payurl",
        response = PurchaseOrderPayurlResponse,
        debug
    )]
    pub struct PurchaseOrderPayurl {
        pub pay_type: PayType,
        pub main_biz_order_id: i64,
        pub pay_channel: PayChannel,
        pub business_type: BusinessType,
        pub change_apply_id: Option<i64>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// app
        #[top_api(value = 1)]
        App,
        /// pc
        #[top_api(value = 0)]
        Pc,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `pay_channel`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayChannel {
        /// 支付宝
        #[top_api(value = "alipay")]
        Alipay,
        /// 银联
        #[top_api(value = "union")]
        Union,
        /// 中国招商银行
        #[top_api(value = "cmb")]
        Cmb,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `business_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BusinessType {
        /// 正向
        #[top_api(value = 1)]
        V1,
        /// 改签
        #[top_api(value = 2)]
        TicketChange,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PurchaseOrderPayurlResponse {
        pub is_success: Option<bool>,
        pub result_code: Option<String>,
        pub inner_msg: Option<String>,
        pub url: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.train.stop.agent.callback`
pub mod stop_agent_callback {
    use crate::prelude::*;

    /// `taobao.train.stop.agent.callback` (火车票车次停运信息商家回调)
    ///
    /// <https://open.taobao.com/api.htm?docId=61637&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.train.stop.agent.callback",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct StopAgentCallback {
        pub train_agent_stop_info: TrainAgentStopInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrainAgentStopInfo {
        pub train_no: String,
        pub dep_time: String,
        pub from_station: String,
        pub to_station: String,
        pub train_status: String,
        pub uuid: String,
    }
}
