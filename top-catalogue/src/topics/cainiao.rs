//! `cainiao_*`: 43 topics.

/// `cainiao_consignplatform_*`
pub mod consignplatform {
    use crate::prelude::*;

    /// 发货工作台下发物流详情消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_consignplatform_LogisiticsDetail")]
    pub struct LogisiticsDetail {
        pub cp_code: Option<String>,
        pub cp_name: Option<String>,
        pub logistics_action: Option<String>,
        pub lp_code: Option<String>,
        pub mail_no: Option<String>,
        pub occur_time: Option<TopDateTime>,
        pub order_source: Option<String>,
        pub outer_order_id: Option<String>,
        pub outer_sub_order_ids: Vec<String>,
        pub user_id: Option<i64>,
    }
}

/// `cainiao_iot_*`
pub mod iot {
    use crate::prelude::*;

    /// `IoT` 售后工单信息消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_iot_AftersalesTicket")]
    pub struct AftersalesTicket {
        pub device_bar_code: Option<String>,
        pub tag: Option<String>,
        pub ticket_id: Option<i64>,
    }
}

/// `cainiao_logistics_*`
pub mod logistics {
    use crate::prelude::*;

    /// 菜鸟物流异常件创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_logistics_AbnormalOrderCreate")]
    pub struct AbnormalOrderCreate {
        pub abnormal_piece_id: Option<String>,
        pub abnormal_type: Option<String>,
        pub order_id: Option<String>,
        pub pic_detail: Option<String>,
        pub seller_id: Option<String>,
        pub sid: Option<String>,
        pub status: Option<String>,
    }

    /// 异常件变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_logistics_AbnormalOrderUpdate")]
    pub struct AbnormalOrderUpdate {
        pub abnormal_piece_id: Option<String>,
        pub abnormal_type: Option<String>,
        pub order_id: Option<String>,
        pub status: Option<String>,
        pub waybill_no: Option<String>,
    }
}

/// `cainiao_moduan_*`
pub mod moduan {
    use crate::prelude::*;

    /// 异常订单预警通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_AlertOrder")]
    pub struct AlertOrder {
        pub alert_level: Option<i64>,
        pub alert_reason_cn: Option<String>,
        pub deilver_mobile: Option<String>,
        pub delivery_user_id: Option<String>,
        pub deliver_nick: Option<String>,
        pub deliver_real_name: Option<String>,
        pub grasp_date: Option<String>,
        pub lp_code: Option<String>,
        pub mail_no: Option<String>,
        pub receiver_name: Option<String>,
        pub sender_name: Option<String>,
        pub task_id: Option<String>,
    }

    /// 任务取消消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CancelTask")]
    pub struct CancelTask {
        pub cancel_allownce_amount: Option<String>,
        pub cancel_reason: Option<String>,
        pub cancel_reason_id: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub message_type: Option<i64>,
        pub task_id: Option<i64>,
    }

    /// 运单号更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CommonMailnoUpdated")]
    pub struct CommonMailnoUpdated {
        pub new_mailno: Option<String>,
        pub out_order_ids: Vec<String>,
        pub out_user_id: Option<String>,
        pub td_order_id: Option<i64>,
        pub update_time: Option<TopDateTime>,
    }

    /// 订单取消
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CommonOrderCanceled")]
    pub struct CommonOrderCanceled {
        pub cancel_reason_code: Option<String>,
        pub cancel_reason_msg: Option<String>,
        pub cancel_role: Option<String>,
        pub cancel_time: Option<TopDateTime>,
        pub out_order_ids: Vec<String>,
        pub out_user_id: Option<String>,
        pub td_order_id: Option<i64>,
    }

    /// 普通寄件接单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CommonOrderGrasped")]
    pub struct CommonOrderGrasped {
        pub delivery_name: Option<String>,
        pub delivery_phone: Option<String>,
        pub expect_got_time: Option<TopDateTime>,
        pub grasp_cp_code: Option<String>,
        pub grasp_cp_name: Option<String>,
        pub grasp_time: Option<TopDateTime>,
        pub out_order_ids: Vec<String>,
        pub out_user_id: Option<String>,
        pub td_order_id: Option<i64>,
        pub update_time: Option<TopDateTime>,
    }

    /// 回单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CommonOrderMailnoReturned")]
    pub struct CommonOrderMailnoReturned {
        pub mailno: Option<String>,
        pub out_order_ids: Vec<String>,
        pub out_user_id: Option<String>,
        pub return_mailno_cp_code: Option<String>,
        pub return_mailno_cp_name: Option<String>,
        pub return_mailno_time: Option<TopDateTime>,
        pub td_order_id: Option<i64>,
    }

    /// 揽件消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CommonOrderPickup")]
    pub struct CommonOrderPickup {
        pub order_price: Option<String>,
        pub out_order_ids: Vec<String>,
        pub out_user_id: Option<String>,
        pub pickup_time: Option<TopDateTime>,
        pub td_order_id: Option<i64>,
        pub weight: Option<i64>,
    }

    /// 支付订单超时
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CommonWaitWithholdTimeOut")]
    pub struct CommonWaitWithholdTimeOut {
        pub expire_time: Option<TopDateTime>,
        pub out_order_ids: Vec<String>,
        pub out_user_id: Option<String>,
        pub td_order_id: Option<i64>,
    }

    /// 代扣结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CommonWithholdResult")]
    pub struct CommonWithholdResult {
        pub order_price: Option<String>,
        pub out_order_ids: Vec<String>,
        pub out_user_id: Option<String>,
        pub result: Option<bool>,
        pub td_order_id: Option<i64>,
        pub weight: Option<i64>,
        pub withhold_time: Option<TopDateTime>,
    }

    /// 小件员账号同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CourierAccountSync")]
    pub struct CourierAccountSync {
        pub account_id: Option<String>,
        pub courier_mobile: Option<String>,
        pub courier_name: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub employee_no: Option<String>,
        pub is_success: Option<bool>,
        pub status_message: Option<String>,
    }

    /// 创建预约订单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_CreateAppointOrder")]
    pub struct CreateAppointOrder {
        pub appoint_day: Option<String>,
        pub appoint_time_end: Option<String>,
        pub appoint_time_start: Option<String>,
        pub biz_type: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub lp_code: Option<String>,
        pub mail_no: Option<String>,
        pub money_cp: Option<String>,
        pub money_deliver: Option<String>,
        pub order_id: Option<String>,
        pub order_status: Option<i64>,
        pub receiver_address: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_name: Option<String>,
        pub receiver_province: Option<String>,
        pub receive_branch_code: Option<String>,
        pub receive_branch_name: Option<String>,
        pub service_price: Option<String>,
        pub three_segment_code: Option<String>,
    }

    /// 直送任务广播
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_DispatchTask")]
    pub struct DispatchTask {
        pub message_type: Option<i64>,
        pub reward: Option<String>,
        pub tasks: Option<String>,
        pub task_group_id: Option<String>,
        pub task_nums: Option<i64>,
    }

    /// 公益数据对接下发
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_GongyiData")]
    pub struct GongyiData {
        pub donation_date: Option<TopDateTime>,
        pub donation_guoguo_id: Option<String>,
        pub donator_mobile: Option<String>,
        pub donator_name: Option<String>,
        pub express_name: Option<String>,
        pub from_address: Option<String>,
        pub from_city: Option<String>,
        pub from_county: Option<String>,
        pub from_district: Option<String>,
        pub from_province: Option<String>,
        pub garment_amount: Option<i64>,
        pub guoguo_id: Option<String>,
        pub org_name: Option<String>,
        pub ship_number: Option<String>,
        pub status: Option<String>,
    }

    /// 直送抢单成功后消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_GraspedTask")]
    pub struct GraspedTask {
        pub message_type: Option<i64>,
        pub task_group_id: Option<String>,
        pub task_id_list: Vec<i64>,
    }

    /// 修改预约订单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_ModifyAppointOrder")]
    pub struct ModifyAppointOrder {
        pub appoint_day: Option<String>,
        pub appoint_time_end: Option<String>,
        pub appoint_time_start: Option<String>,
        pub biz_type: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub lp_code: Option<String>,
        pub mail_no: Option<String>,
        pub modify_operator_type: Option<String>,
        pub money_cp: Option<String>,
        pub money_deliver: Option<String>,
        pub order_id: Option<String>,
        pub order_status: Option<i64>,
        pub receiver_address: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_name: Option<String>,
        pub receiver_province: Option<String>,
        pub receive_branch_code: Option<String>,
        pub receive_branch_name: Option<String>,
        pub three_segment_code: Option<String>,
    }

    /// 末端订单转账结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_OrderFeeTrans")]
    pub struct OrderFeeTrans {
        pub cp_code: Option<String>,
        pub extension: Option<String>,
        pub fee: Option<String>,
        pub fee_type: Option<String>,
        pub lp_code: Option<String>,
        pub mail_no: Option<String>,
        pub order_id: Option<String>,
        pub pay_status: Option<i64>,
    }

    /// 小件员已接单推送信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_OrderGrasp")]
    pub struct OrderGrasp {
        pub delivery_name: Option<String>,
        pub delivery_phone: Option<String>,
        pub grasp_time: Option<String>,
        pub out_order_id: Option<String>,
        pub out_user_id: Option<String>,
    }

    /// 菜鸟末端订单信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_OrderInfo")]
    pub struct OrderInfo {
        pub collection_amount: Option<String>,
        pub collection_type: Option<String>,
        pub cp_code: Option<String>,
        pub customer_declaration_value: Option<String>,
        pub delivery_type: Option<String>,
        pub extend_fields: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub goods_count: Option<String>,
        pub goods_type: Option<String>,
        pub goods_volume: Option<String>,
        pub goods_weight: Option<String>,
        pub got_date: Option<TopDateTime>,
        pub grasp_date: Option<TopDateTime>,
        pub insurance_fee: Option<String>,
        pub is_pickup_door: Option<bool>,
        pub mail_no: Option<String>,
        pub order_code: Option<String>,
        pub order_from: Option<String>,
        pub order_price: Option<String>,
        pub order_source: Option<String>,
        pub order_status: Option<String>,
        pub order_type: Option<String>,
        pub out_biz_id: Option<String>,
        pub pay_date: Option<TopDateTime>,
        pub pay_status: Option<String>,
        pub pickup_company: Option<String>,
        pub pickup_man_id: Option<String>,
        pub pickup_man_name: Option<String>,
        pub pickup_man_phone: Option<String>,
        pub pickup_site: Option<String>,
        pub price_scheme: Option<String>,
        pub price_scheme_exist: Option<bool>,
        pub provider_id: Option<String>,
        pub receiver_address: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_company: Option<String>,
        pub receiver_district: Option<String>,
        pub receiver_name: Option<String>,
        pub receiver_phone: Option<String>,
        pub receiver_province: Option<String>,
        pub receiver_telephone: Option<String>,
        pub remark: Option<String>,
        pub sender_address: Option<String>,
        pub sender_city: Option<String>,
        pub sender_company: Option<String>,
        pub sender_district: Option<String>,
        pub sender_name: Option<String>,
        pub sender_phone: Option<String>,
        pub sender_province: Option<String>,
        pub sender_telephone: Option<String>,
        pub service_type: Option<String>,
        pub special_commodity_nature: Option<String>,
        pub transport_type: Option<String>,
        pub user_id: Option<i64>,
        pub weight_type: Option<String>,
    }

    /// 小件员已揽件推送信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_OrderPickup")]
    pub struct OrderPickup {
        pub out_order_id: Option<String>,
        pub out_user_id: Option<String>,
        pub pickup_time: Option<String>,
    }

    /// 回传运单号通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_OrderReturnMailNO")]
    pub struct OrderReturnMailNo {
        pub mail_no: Option<String>,
        pub out_order_id: Option<String>,
        pub out_user_id: Option<String>,
        pub return_mailno_time: Option<String>,
    }

    /// 申请改派消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_RedispatchApplied")]
    pub struct RedispatchApplied {
        pub apply_time: Option<TopDateTime>,
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub delivery_mobile_phone: Option<String>,
        pub delivery_user_id: Option<String>,
        pub lp_code: Option<String>,
        pub redispatch_reason: Option<String>,
        pub task_id: Option<i64>,
    }

    /// 签收信息回传
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_SignInfo")]
    pub struct SignInfo {
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub lp_code: Option<String>,
        pub order_id: Option<i64>,
        pub product_code: Option<String>,
        pub refuse_reason: Option<String>,
        pub signer: Option<String>,
        pub sign_date: Option<TopDateTime>,
        pub sign_type: Option<i64>,
        pub task_id: Option<i64>,
    }

    /// 抢单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskAskGrasp")]
    pub struct TaskAskGrasp {
        pub couriers: Option<String>,
        pub delivery_user_id: Option<String>,
        pub reward: Option<String>,
        pub tasks: Option<String>,
        pub task_group_id: Option<String>,
        pub task_nums: Option<i64>,
    }

    /// 任务被取消
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskCancel")]
    pub struct TaskCancel {
        pub cancel_date: Option<TopDateTime>,
        pub cancel_reason: Option<String>,
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub delivery_mobile_phone: Option<String>,
        pub end_type: Option<i64>,
        pub lp_code: Option<String>,
        pub product_code: Option<String>,
        pub task_id: Option<i64>,
    }

    /// 结算通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskFeeTrans")]
    pub struct TaskFeeTrans {
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub fee: Option<String>,
        pub fee_date: Option<TopDateTime>,
        pub fee_type: Option<i64>,
        pub lp_code: Option<String>,
        pub mail_no: Option<String>,
        pub pay_status: Option<i64>,
        pub reward: Option<String>,
        pub task_id: Option<i64>,
    }

    /// 订单被\[抢/兜/追/派\]后同步给 CP
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskGrasp")]
    pub struct TaskGrasp {
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub delivery_mobile_phone: Option<String>,
        pub delivery_user_id: Option<String>,
        pub delivery_user_type: Option<String>,
        pub message_type: Option<i64>,
        pub product_code: Option<String>,
        pub tasks: Option<String>,
        pub task_group: Option<String>,
        pub task_num: Option<i64>,
    }

    /// 抢单任务组被抢通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskGroupDone")]
    pub struct TaskGroupDone {
        pub task_group_id: Option<String>,
        pub task_id_list: Vec<i64>,
    }

    /// 抢单任务组超时通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskGroupTimeOut")]
    pub struct TaskGroupTimeOut {
        pub task_group_id: Option<String>,
        pub task_id_list: Vec<i64>,
    }

    /// 兜底任务 CP 违约通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskGroupViolate")]
    pub struct TaskGroupViolate {
        pub task_group_id: Option<String>,
        pub task_id_list: Vec<i64>,
    }

    /// 修改上门取件时间
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskModifyGotDate")]
    pub struct TaskModifyGotDate {
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub delivery_mobile_phone: Option<String>,
        pub got_date_end: Option<String>,
        pub got_date_start: Option<String>,
        pub lp_code: Option<String>,
        pub modify_date: Option<String>,
        pub modify_role: Option<i64>,
        pub task_id: Option<i64>,
    }

    /// 用户付款通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskPaid")]
    pub struct TaskPaid {
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub delivery_price: Option<String>,
        pub delivery_service_price: Option<String>,
        pub delivery_user_id: Option<String>,
        pub lp_code: Option<String>,
        pub order_insured_value: Option<String>,
        pub order_insure_price: Option<String>,
        pub order_total_price: Option<String>,
        pub pay_date: Option<TopDateTime>,
        pub pay_status: Option<i64>,
        pub product_code: Option<String>,
        pub task_id: Option<i64>,
    }

    /// 仓配派单订单价格通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskPriceInfo")]
    pub struct TaskPriceInfo {
        pub delivery_cp_code: Option<String>,
        pub delivery_price_infos: Option<String>,
        pub task_group_id: Option<String>,
    }

    /// 订单改派
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskRedispatch")]
    pub struct TaskRedispatch {
        pub cp_code: Option<String>,
        pub from_cp_user_id: Option<String>,
        pub from_delivery_user_id: Option<i64>,
        pub from_delivery_user_type: Option<String>,
        pub from_mobile: Option<String>,
        pub lp_code: Option<String>,
        pub redispatch_source: Option<String>,
        pub redispatch_time: Option<TopDateTime>,
        pub task_id: Option<i64>,
        pub to_cp_user_id: Option<String>,
        pub to_delivery_user_id: Option<i64>,
        pub to_delivery_user_type: Option<String>,
        pub to_mobile: Option<String>,
    }

    /// 小件员回传运单号通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskReturnMailNo")]
    pub struct TaskReturnMailNo {
        pub ajust_fee: Option<String>,
        pub calculate_price_type: Option<i64>,
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub delivery_price: Option<String>,
        pub delivery_service_price: Option<String>,
        pub delivery_user_id: Option<String>,
        pub gross_weight: Option<String>,
        pub item_count: Option<i64>,
        pub item_title: Option<String>,
        pub lp_code: Option<String>,
        pub mail_no: Option<String>,
        pub mail_no_type: Option<String>,
        pub order_insured_value: Option<String>,
        pub order_insure_price: Option<String>,
        pub order_total_price: Option<String>,
        pub pay_type: Option<String>,
        pub receiver_address: Option<String>,
        pub receiver_area: Option<String>,
        pub receiver_city: Option<String>,
        pub receiver_name: Option<String>,
        pub receiver_phone: Option<String>,
        pub receiver_province: Option<String>,
        pub return_mailno_date: Option<TopDateTime>,
        pub sender_address: Option<String>,
        pub sender_area: Option<String>,
        pub sender_city: Option<String>,
        pub sender_name: Option<String>,
        pub sender_phone: Option<String>,
        pub sender_province: Option<String>,
        pub task_id: Option<i64>,
        pub way_bill_code: Option<String>,
        pub way_bill_short_address: Option<String>,
    }

    /// 小件员已上门取件
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_TaskTaken")]
    pub struct TaskTaken {
        pub delivery_cp_code: Option<String>,
        pub delivery_cp_user_id: Option<String>,
        pub delivery_mobile_phone: Option<String>,
        pub got_code: Option<String>,
        pub got_date: Option<TopDateTime>,
        pub lp_code: Option<String>,
        pub product_code: Option<String>,
        pub task_id: Option<i64>,
    }

    /// 用户留言通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_moduan_UserWord")]
    pub struct UserWord {
        pub mail_no: Option<String>,
        pub time_stamp: Option<TopDateTime>,
        pub user_word: Option<String>,
    }
}

/// `cainiao_scf_*`
pub mod scf {
    use crate::prelude::*;

    /// 菜鸟金融贷款通知 databus
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_scf_LoanCreate")]
    pub struct LoanCreate {
        #[top_api(rename = "2")]
        pub n2: Option<String>,
        #[top_api(rename = "30")]
        pub n30: Option<String>,
        #[top_api(rename = "134")]
        pub n134: Option<String>,
        pub access_channel: Option<String>,
        pub client_ip: Option<String>,
        pub client_mac: Option<String>,
        pub client_pcid_guid: Option<String>,
        pub credit_available_limits: Option<String>,
        pub credit_limits: Option<String>,
        pub credit_prod_code: Option<String>,
        pub event_code: Option<String>,
        pub loan_channel_type: Option<String>,
        pub product_name: Option<String>,
        pub product_node: Option<String>,
        pub referer: Option<String>,
        pub server_ip: Option<String>,
        pub server_name: Option<String>,
        pub session_id: Option<String>,
        pub system_name: Option<String>,
        pub topic: Option<String>,
        pub user_agent: Option<String>,
        pub user_id: Option<String>,
    }
}

/// `cainiao_waybill_*`
pub mod waybill {
    use crate::prelude::*;

    /// 单据状态跟踪
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_waybill_TrackTicketStatus")]
    pub struct TrackTicketStatus {
        pub op_time: Option<i64>,
        pub order_id: Option<String>,
        pub status: Option<String>,
        pub status_desc: Option<String>,
    }
}

/// `cainiao_yima_*`
pub mod yima {
    use crate::prelude::*;

    /// 短信记录推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "cainiao_yima_SmsRecordPush")]
    pub struct SmsRecordPush {
        pub cp_user_id: Option<String>,
        pub mailno: Option<String>,
        pub name: Option<String>,
        pub result_time: Option<i64>,
        pub send_time: Option<i64>,
        pub sms_context: Option<String>,
        pub status: Option<i64>,
        pub template_type: Option<String>,
        pub work_station: Option<String>,
    }
}
