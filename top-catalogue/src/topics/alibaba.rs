//! `alibaba_*`: 297 topics.

/// `alibaba_adlab_*`
pub mod adlab {
    use crate::prelude::*;

    /// 自动驾驶 iot 设备消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_adlab_IotDevice")]
    pub struct IotDevice {
        pub iot_device_key: Option<String>,
        pub udid: Option<String>,
    }

    /// 包裹 eta 更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_adlab_OrderItemEtaUpdate")]
    pub struct OrderItemEtaUpdate {
        pub eta_arrival_time: Option<String>,
        pub message_id: Option<String>,
        pub order_item_sn: Option<String>,
        pub order_sn: Option<String>,
    }

    /// 包裹配送状态更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_adlab_OrderItemStatus")]
    pub struct OrderItemStatus {
        pub message_id: Option<String>,
        pub order_item_sn: Option<String>,
        pub order_sn: Option<String>,
        pub status: Option<String>,
    }

    /// 包裹入库消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_adlab_PackageCheckIn")]
    pub struct PackageCheckIn {
        pub cp_name: Option<String>,
        pub mail_no: Option<String>,
        pub message_id: Option<String>,
    }
}

/// `alibaba_agro_*`
pub mod agro {
    use crate::prelude::*;

    /// 分销商同意或者拒绝调价
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_agro_AccountConfirmPrice")]
    pub struct AccountConfirmPrice {
        pub account_id: Option<i64>,
        pub data_id: Option<String>,
        pub price_confirm_status: Option<String>,
        pub product_id: Option<i64>,
    }

    /// 商品调价通知 isv
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_agro_ItemPriceChange")]
    pub struct ItemPriceChange {
        pub adjust_price: Option<i64>,
        pub data_id: Option<String>,
        pub executive_time: Option<TopDateTime>,
        pub origin_price: Option<i64>,
        pub product_id: Option<i64>,
    }

    /// 子物流单状态变化小
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_agro_LogisticsOrderStatusChange")]
    pub struct LogisticsOrderStatusChange {
        pub account_id: Option<i64>,
        pub logistics_company_code: Option<String>,
        pub logistics_company_name: Option<String>,
        pub logistics_no: Option<String>,
        pub out_sale_order_no: Option<String>,
        pub out_sub_sale_order_no: Option<String>,
        pub remark: Option<String>,
        pub status: Option<i64>,
        pub update_time: Option<TopDateTime>,
    }

    /// 取消铺货产品下架
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_agro_UnpunishProduct")]
    pub struct UnpunishProduct {
        pub data_id: Option<String>,
        pub product_id: Option<String>,
    }
}

/// `alibaba_ailabs_*`
pub mod ailabs {
    use crate::prelude::*;

    /// 无人车消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ailabs_AutocarNofity")]
    pub struct AutocarNofity {
        pub car_id: Option<String>,
        pub content: Option<String>,
        pub msg_id: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alibaba_ailbas_*`
pub mod ailbas {
    use crate::prelude::*;

    /// 精灵 iot 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ailbas_IotMessage")]
    pub struct IotMessage {
        pub device_id: Option<String>,
        pub payload: Option<String>,
        pub product_key: Option<String>,
        pub timestamp: Option<String>,
        pub trace_id: Option<String>,
        pub r#type: Option<String>,
        pub user_id: Option<String>,
        pub uuid: Option<String>,
    }
}

/// `alibaba_ais_*`
pub mod ais {
    use crate::prelude::*;

    /// 部件实际发货通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ais_SupplierComponentActualDepartureNote")]
    pub struct SupplierComponentActualDepartureNote {
        pub actual_departure_note_number: Option<String>,
    }

    /// 部件扣料计划反馈通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ais_SupplierComponentDeductionPlanNote")]
    pub struct SupplierComponentDeductionPlanNote {
        pub inventory_directive: Option<String>,
        pub inventory_type: Option<String>,
    }

    /// 部件预计到货通知-ETA
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ais_SupplierComponentEstimatedArrivalNote")]
    pub struct SupplierComponentEstimatedArrivalNote {
        pub estimated_arrival_note_change: Option<String>,
        pub estimated_arrival_note_number: Option<String>,
    }

    /// 订阅整机库存反馈通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ais_SupplierComponentInventoryNote")]
    pub struct SupplierComponentInventoryNote {
        pub inventory_directive: Option<String>,
        pub inventory_type: Option<String>,
    }

    /// 订阅整机生产指令通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ais_SupplierComponentManufactureOrderNote")]
    pub struct SupplierComponentManufactureOrderNote {
        pub directive_type: Option<String>,
        pub manufacturing_directive: Option<String>,
    }

    /// 订阅 MPN/PN 查询通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ais_SupplierComponentMpnPnNote")]
    pub struct SupplierComponentMpnPnNote {
        pub brand: Option<String>,
        pub mpn: Option<String>,
        pub spec: Option<String>,
    }

    /// 阿里向整机供应商下发部件采购指令
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ais_SupplierComponentPurchaseDirective")]
    pub struct SupplierComponentPurchaseDirective {
        pub brand: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub directive_change: Option<String>,
        pub directive_number: Option<String>,
        pub purchase_way: Option<String>,
    }
}

/// `alibaba_aliabs_*`
pub mod aliabs {
    use crate::prelude::*;

    /// ailabs 蚂蚁安全异步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliabs_TmallSign")]
    pub struct TmallSign {
        #[top_api(rename = "30")]
        pub n30: Option<String>,
        #[top_api(rename = "112")]
        pub n112: Option<String>,
        #[top_api(rename = "134")]
        pub n134: Option<String>,
        pub apdid_token: Option<String>,
        pub business_code: Option<String>,
        pub client_ip: Option<String>,
        pub event_code: Option<String>,
        pub server_id: Option<String>,
        pub umid_token: Option<String>,
        pub user_id: Option<String>,
        pub withhold_sign_period: Option<String>,
    }
}

/// `alibaba_alicom_*`
pub mod alicom {
    use crate::prelude::*;

    /// 阿里通信流量统一营销赠品发放通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alicom_FlowGiftSendNotify")]
    pub struct FlowGiftSendNotify {
        pub gift_amount: Option<i64>,
        pub gift_desc: Option<String>,
        pub order_no: Option<String>,
        pub seller_nick: Option<String>,
    }
}

/// `alibaba_alihealth_*`
pub mod alihealth {
    use crate::prelude::*;

    /// 单据处理状态通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_BillProcessStatusNotify")]
    pub struct BillProcessStatusNotify {
        pub bill_code: Option<String>,
        pub bill_time: Option<String>,
        pub bill_type: Option<String>,
        pub ic_code: Option<String>,
        pub process_date: Option<String>,
        pub process_info: Option<String>,
        pub ref_user_id: Option<String>,
        pub result_type: Option<String>,
        pub store_inout_seq_no: Option<String>,
    }

    /// 医生、服务相关消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_DoctorMessage")]
    pub struct DoctorMessage {
        pub doctor_id: Option<String>,
        pub message_id: Option<String>,
        pub message_type: Option<String>,
        pub operate_time: Option<String>,
        pub reason: Option<String>,
    }

    /// 售药机营业、歇业消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_MvmBizStatusChange")]
    pub struct MvmBizStatusChange {
        pub erp_shop_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 售药机商品库存切换
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_MvmInventorySwitch")]
    pub struct MvmInventorySwitch {
        pub erp_shop_id: Option<String>,
        pub status: Option<String>,
    }

    /// 接单/拒单/取货成功/取消订单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_MvmOrderNotify")]
    pub struct MvmOrderNotify {
        pub channel_id: Option<i64>,
        pub channel_order_id: Option<String>,
        pub refuse_reason: Option<String>,
        pub r#type: Option<i64>,
    }

    /// 售药机线下订单生成通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_MvmOrderOfflineSync")]
    pub struct MvmOrderOfflineSync {
        pub channel_id: Option<i64>,
        pub channel_order_id: Option<String>,
        pub nrmop_order_id: Option<i64>,
        pub order_status: Option<i64>,
    }

    /// 售药机绑定、解绑
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_MvmShopBindStatusChange")]
    pub struct MvmShopBindStatusChange {
        pub device_address: Option<String>,
        pub device_id: Option<i64>,
        pub end_time: Option<String>,
        pub erp_shop_id: Option<String>,
        pub mvn_deal_status: Option<i64>,
        pub start_time: Option<String>,
    }

    /// 售药机商品上下架
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_MvmUpdateInventory")]
    pub struct MvmUpdateInventory {
        pub erp_shop_id: Option<String>,
        pub nrmop_item: Option<String>,
    }

    /// 中台订单状态变化推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_NrmopOrderStatusChange")]
    pub struct NrmopOrderStatusChange {
        pub biz_type: Option<String>,
        pub channel_order_id: Option<String>,
        pub delivery_no: Option<String>,
        pub delivery_status: Option<String>,
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub refund_status: Option<String>,
    }

    /// 平台通知三方机构"订单状态变更"
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_OrderStatusChange")]
    pub struct OrderStatusChange {
        pub dialog_close_reason: Option<String>,
        pub doctor_id: Option<String>,
        pub hospital_id: Option<String>,
        pub message_id: Option<String>,
        pub message_type: Option<String>,
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub session_id: Option<String>,
        pub time: Option<TopDateTime>,
    }

    /// 处方平台处方核销消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_PrescriptionConfirm")]
    pub struct PrescriptionConfirm {
        pub message_id: Option<String>,
        pub rx_id: Option<String>,
        pub status: Option<i64>,
    }

    /// O2O 订单状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_TradeOrderStatusChange")]
    pub struct TradeOrderStatusChange {
        pub order_id: Option<i64>,
        pub order_status: Option<i64>,
    }

    /// 疫苗交易预约信息变动
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_TradeVaccineSubscribeChange")]
    pub struct TradeVaccineSubscribeChange {
        pub biz_order_id: Option<String>,
        pub message_id: Option<String>,
        pub message_type: Option<String>,
        pub seller_id: Option<String>,
        pub subscribe_id: Option<String>,
    }

    /// 用户取消订阅缺苗登记同步 isv
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alihealth_VcRegisterCancel")]
    pub struct VcRegisterCancel {
        pub message_id: Option<String>,
        pub msg_type: Option<String>,
        pub outer_register_id: Option<String>,
    }
}

/// `alibaba_alink_*`
pub mod alink {
    use crate::prelude::*;

    /// 设备数据推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alink_DeviceDataPush")]
    pub struct DeviceDataPush {
        pub device_data: Option<String>,
        pub mac: Option<String>,
        pub model: Option<String>,
        pub msg_time: Option<String>,
        pub notify_id: Option<String>,
        pub sn: Option<String>,
    }

    /// 设备报警消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alink_DeviceMessage")]
    pub struct DeviceMessage {
        pub context: Option<String>,
        pub message: Option<String>,
        pub msg_id: Option<String>,
        pub uid: Option<String>,
    }
}

/// `alibaba_aliqin_*`
pub mod aliqin {
    use crate::prelude::*;

    /// axb 通话记录
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_AxbCallRecord")]
    pub struct AxbCallRecord {
        pub call_id: Option<String>,
        pub call_time: Option<TopDateTime>,
        pub call_type: Option<i64>,
        pub id: Option<i64>,
        pub origin_no: Option<String>,
        pub partner_key: Option<String>,
        pub peer_no: Option<String>,
        pub phone_no: Option<String>,
        pub secret_no: Option<String>,
        pub sub_id: Option<i64>,
    }

    /// 通话结束时产生的通话记录
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_AxbCallRelease")]
    pub struct AxbCallRelease {
        pub call_id: Option<String>,
        pub call_time: Option<TopDateTime>,
        pub call_type: Option<i64>,
        pub id: Option<i64>,
        pub origin_no: Option<String>,
        pub partner_key: Option<String>,
        pub peer_no: Option<String>,
        pub phone_no: Option<String>,
        pub release_cause: Option<i64>,
        pub release_dir: Option<i64>,
        pub release_time: Option<TopDateTime>,
        pub ring_time: Option<TopDateTime>,
        pub secret_no: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub sub_id: Option<i64>,
    }

    /// 数字短信模板审批回执
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_DigitalSmsTemplateDR")]
    pub struct DigitalSmsTemplateDr {
        pub approval_status: Option<i64>,
        pub template_code: Option<String>,
        pub vendor: Option<String>,
    }

    /// 物联网卡激活通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcActiveIotcard")]
    pub struct FcActiveIotcard {
        pub active_type: Option<String>,
        pub first_activetime: Option<String>,
        pub iccid: Option<String>,
        pub ident_number: Option<String>,
        pub imei: Option<String>,
        pub name: Option<String>,
        pub phone: Option<String>,
    }

    /// 语音呼叫结果推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcCallCdr")]
    pub struct FcCallCdr {
        pub biz_id: Option<String>,
        pub dtmf: Option<String>,
        pub duration: Option<String>,
        pub end_time: Option<String>,
        pub extend: Option<String>,
        pub start_time: Option<String>,
        pub status_code: Option<String>,
        pub status_msg: Option<String>,
    }

    /// 录音回执
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcCallRecord")]
    pub struct FcCallRecord {
        pub biz_id: Option<String>,
        pub duration: Option<i64>,
        pub end_time: Option<String>,
        pub record_file: Option<String>,
        pub start_time: Option<String>,
        pub status_code: Option<String>,
    }

    /// 编码发送短信上行消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcCodeSmsUp")]
    pub struct FcCodeSmsUp {
        pub content: Option<String>,
        pub dest_code: Option<String>,
        pub sender_time: Option<String>,
        pub sms_seq: Option<String>,
        pub r#type: Option<String>,
        pub value: Option<String>,
    }

    /// 流量直充状态报告
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcFlowUp")]
    pub struct FcFlowUp {
        pub data_id: Option<String>,
        pub error_msg: Option<String>,
        pub out_id: Option<String>,
        pub phone: Option<String>,
        pub status: Option<String>,
        pub status_code: Option<String>,
    }

    /// 短消息发送结果报告
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcSmsDR")]
    pub struct FcSmsDr {
        pub biz_id: Option<String>,
        pub err_code: Option<String>,
        pub extend: Option<String>,
        pub receiver: Option<String>,
        pub rept_time: Option<String>,
        pub send_time: Option<String>,
        pub state: Option<String>,
    }

    /// 短信上行
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcSmsUp")]
    pub struct FcSmsUp {
        pub content: Option<String>,
        pub dest_code: Option<String>,
        pub sender: Option<String>,
        pub sender_time: Option<String>,
        pub sign_name: Option<String>,
        pub sms_seq: Option<String>,
    }

    /// 语音呼叫中间状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FcTmpStatus")]
    pub struct FcTmpStatus {
        pub biz_id: Option<String>,
        pub status_code: Option<String>,
        pub status_time: Option<String>,
    }

    /// 流量直充
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_FlowDirectCharge")]
    pub struct FlowDirectCharge {
        pub channel_id: Option<String>,
        pub out_id: Option<String>,
        pub phone: Option<String>,
        pub status: Option<String>,
    }

    /// 物联网卡剩余流量提醒
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_IotCurFlowLimitNotice")]
    pub struct IotCurFlowLimitNotice {
        pub iccid: Option<String>,
        pub limit_leve: Option<String>,
        pub msgid: Option<String>,
    }

    /// 实名认证结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_IotPersonalConfirmNotice")]
    pub struct IotPersonalConfirmNotice {
        pub auth_result: Option<String>,
        pub iccid: Option<String>,
        pub msgid: Option<String>,
    }

    /// 物联网停机消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_IotStatusNotice")]
    pub struct IotStatusNotice {
        pub iccid: Option<String>,
        pub msgid: Option<String>,
        pub operation_reason: Option<String>,
        pub oper_type: Option<String>,
    }

    /// Miua 通话记录 Top 推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_MiuaCallRecord")]
    pub struct MiuaCallRecord {
        pub call_id: Option<String>,
        pub call_source_class: Option<i64>,
        pub call_source_ip: Option<String>,
        pub call_source_result: Option<i64>,
        pub call_time: Option<TopDateTime>,
        pub city: Option<String>,
        pub district: Option<String>,
        pub dtmf_code: Option<String>,
        pub dtmf_result: Option<String>,
        pub id: Option<i64>,
        pub out_id: Option<String>,
        pub partner_key: Option<String>,
        pub peer_no: Option<String>,
        pub phone_no: Option<String>,
        pub phone_state: Option<i64>,
        pub province: Option<String>,
        pub secret_no: Option<String>,
        pub street: Option<String>,
        pub sub_id: Option<i64>,
    }

    /// 平台监控记录
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_PlatformMonitorRecord")]
    pub struct PlatformMonitorRecord {
        pub available: Option<bool>,
        pub ts_in_milliseconds: Option<i64>,
    }

    /// 语音呼叫结果推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_TaFcCallCdr")]
    pub struct TaFcCallCdr {
        pub biz_id: Option<String>,
        pub dtmf: Option<String>,
        pub duration: Option<String>,
        pub end_time: Option<String>,
        pub extend: Option<String>,
        pub start_time: Option<String>,
        pub status_code: Option<String>,
        pub status_msg: Option<String>,
    }

    /// 聚石塔短消息发送结果报告
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_aliqin_TaFcSmsDR")]
    pub struct TaFcSmsDr {
        pub biz_id: Option<String>,
        pub err_code: Option<String>,
        pub extend: Option<String>,
        pub receiver: Option<String>,
        pub rept_time: Option<String>,
        pub send_time: Option<String>,
        pub state: Option<String>,
    }
}

/// `alibaba_alisports_*`
pub mod alisports {
    use crate::prelude::*;

    /// 钓鱼测试消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_alisports_FishingTest")]
    pub struct FishingTest {
        pub id: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `alibaba_ascpchannelmanagermentmsg_*`
pub mod ascpchannelmanagermentmsg {
    use crate::prelude::*;

    /// 集采订单审核通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ascpchannelmanagermentmsg_OrderAudit")]
    pub struct OrderAudit {
        pub audit_item_infos: Vec<String>,
        pub channel_code: Option<String>,
        pub external_order_no: Option<String>,
        pub pass: Option<bool>,
    }

    /// 集采订单关闭通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ascpchannelmanagermentmsg_OrderClose")]
    pub struct OrderClose {
        pub channel_code: Option<String>,
        pub external_order_no: Option<String>,
        pub main_channel_purchase_order_no: Option<String>,
    }

    /// 集采订单发货通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ascpchannelmanagermentmsg_OrderDeliver")]
    pub struct OrderDeliver {
        pub channel_code: Option<String>,
        pub consigned_item_infos: Vec<String>,
        pub delivery_receipt_no: Option<String>,
        pub external_order_no: Option<String>,
    }
}

/// `alibaba_cfo_*`
pub mod cfo {
    use crate::prelude::*;

    /// 账号流水通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_cfo_AccountFlowNotify")]
    pub struct AccountFlowNotify {
        pub account_no: Option<String>,
        pub account_no_ex: Option<String>,
        pub app_code: Option<String>,
        pub balance: Option<String>,
        pub bank_code: Option<String>,
        pub biz_name: Option<String>,
        pub biz_ref_no: Option<String>,
        pub biz_summary: Option<String>,
        pub charges_amount: Option<String>,
        pub charges_currency_type: Option<String>,
        pub credit_amount: Option<String>,
        pub currency_type: Option<String>,
        pub debit_amount: Option<String>,
        pub exchange_rate: Option<String>,
        pub other_side_account_name: Option<String>,
        pub other_side_account_no: Option<String>,
        pub other_side_currency_type: Option<String>,
        pub other_summary: Option<String>,
        pub payment_amount: Option<String>,
        pub payment_currency_type: Option<String>,
        pub process_no: Option<String>,
        pub purpose: Option<String>,
        pub summary: Option<String>,
        pub sync_date: Option<i64>,
        pub trade_date: Option<i64>,
        pub trade_no: Option<String>,
        pub trade_type: Option<String>,
        pub unique_no: Option<String>,
    }

    /// 退票相关消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_cfo_ReturnInfo")]
    pub struct ReturnInfo {
        pub invoice_code: Option<String>,
        pub invoice_no: Option<String>,
        pub request_no: Option<String>,
    }
}

/// `alibaba_coupon_*`
pub mod coupon {
    use crate::prelude::*;

    /// 用户领取券消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_coupon_OpenCouponDraw")]
    pub struct OpenCouponDraw {
        pub guider_id: Option<String>,
        pub open_buyer_id: Option<i64>,
        pub store_id: Option<String>,
        pub template_code: Option<String>,
        pub template_code_instance: Option<String>,
        pub trace_id: Option<String>,
        pub uni_buyer_id: Option<i64>,
    }
}

/// `alibaba_crm_*`
pub mod crm {
    use crate::prelude::*;

    /// 外呼名单消息发送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_crm_OutboundInfoMessage")]
    pub struct OutboundInfoMessage {
        pub company_name: Option<String>,
        pub contact: Option<String>,
        pub ext_map: Option<String>,
        pub global_id: Option<String>,
        pub mobile_phone: Option<String>,
        pub xiaoi_task_id: Option<String>,
    }
}

/// `alibaba_crowdsourcing_*`
pub mod crowdsourcing {
    use crate::prelude::*;

    /// 素材生成通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_crowdsourcing_Material")]
    pub struct Material {
        pub enterpriseid: Option<String>,
        pub item_id: Option<String>,
        pub sku_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba_csr_*`
pub mod csr {
    use crate::prelude::*;

    /// 公益三小时积分捐行为同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_csr_DonatePointSync")]
    pub struct DonatePointSync {
        pub donate_point_num: Option<String>,
        pub donate_time: Option<String>,
        pub msg_id: Option<String>,
        pub user_account_code: Option<String>,
    }

    /// 精准捐需求执行记录同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_csr_OpenWorkbenchTargetedInstanceExecProgress")]
    pub struct OpenWorkbenchTargetedInstanceExecProgress {
        pub cover: Option<String>,
        pub cover_type: Option<String>,
        pub desc: Option<String>,
        pub exec_count: Option<i64>,
        pub express_info: Option<String>,
        pub instance_out_unique_id: Option<String>,
        pub progress_id: Option<i64>,
        pub progress_time: Option<i64>,
        pub provider: Option<String>,
        pub state: Option<String>,
        pub submit_time: Option<i64>,
        pub title: Option<String>,
    }

    /// 精准捐需求反馈记录状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_csr_OpenWorkbenchTargetedInstanceFeedbackStateChange")]
    pub struct OpenWorkbenchTargetedInstanceFeedbackStateChange {
        pub feedback_out_unique_id: Option<String>,
        pub instance_out_unique_id: Option<String>,
        pub msg_key: Option<String>,
        pub reason: Option<String>,
        pub state: Option<String>,
    }

    /// 精准捐需求状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_csr_OpenWorkbenchTargetedInstanceStateChange")]
    pub struct OpenWorkbenchTargetedInstanceStateChange {
        pub instance_out_unique_id: Option<String>,
        pub msg_key: Option<String>,
        pub reason: Option<String>,
        pub state: Option<String>,
    }

    /// 3 小时积分捐同步活力值到志愿汇
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_csr_ZhiyuanhuiSyncEnergy")]
    pub struct ZhiyuanhuiSyncEnergy {
        pub donate_love_bean_num: Option<String>,
        pub msg_id: Option<String>,
        pub zyh_user_account_code: Option<String>,
    }
}

/// `alibaba_decoration_*`
pub mod decoration {
    use crate::prelude::*;

    /// AI 设计方案状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_decoration_AidesignFinish")]
    pub struct AidesignFinish {
        pub status: Option<i64>,
        pub unique_task_id: Option<String>,
    }

    /// 生成户型图消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_decoration_ApartmentExport")]
    pub struct ApartmentExport {
        pub design_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 达摩院户型图消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_decoration_DamoStatusChange")]
    pub struct DamoStatusChange {
        pub status: Option<i64>,
        pub task_id: Option<String>,
    }

    /// 账号绑定消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_decoration_ExternalAccountFinish")]
    pub struct ExternalAccountFinish {
        pub external_account_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 生成 3d 全屋漫游图后的消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_decoration_HousethreedImage")]
    pub struct HousethreedImage {
        pub status: Option<i64>,
        pub unique_task_id: Option<String>,
    }
}

/// `alibaba_einvoice_*`
pub mod einvoice {
    use crate::prelude::*;

    /// 发票申请单状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_ApplyUpdate")]
    pub struct ApplyUpdate {
        pub apply_id: Option<String>,
        pub apply_status: Option<String>,
        pub fail_amount: Option<String>,
        pub is_finally: Option<String>,
        pub outer_id: Option<String>,
        pub platform_code: Option<String>,
        pub success_amount: Option<String>,
    }

    /// 商户事件触发消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_CompanyDoAction")]
    pub struct CompanyDoAction {
        pub action: Option<String>,
        pub ext_json: Option<String>,
        pub payee_register_no: Option<String>,
    }

    /// 设备绑定变化消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_DeviceOperation")]
    pub struct DeviceOperation {
        pub device_id: Option<String>,
        pub flow_id: Option<String>,
        pub flow_type: Option<i64>,
        pub operation_type: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
    }

    /// 开票能力变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_MerchantAbilityUpdate")]
    pub struct MerchantAbilityUpdate {
        pub biz_type: Option<String>,
        pub order_ids: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_user_id: Option<String>,
        pub product_code: Option<String>,
        pub serv_end_time: Option<String>,
        pub serv_start_time: Option<String>,
        pub sub_biz_type: Option<String>,
    }

    /// 订购单退款通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_OrderRefund")]
    pub struct OrderRefund {
        pub flow_id: Option<String>,
        pub order_id: Option<String>,
        pub reason: Option<String>,
    }

    /// 订购单退款审核结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_OrderRefundResult")]
    pub struct OrderRefundResult {
        pub action: Option<String>,
        pub order_id: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub remark: Option<String>,
    }

    /// 入驻工单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_RegisterFlowChange")]
    pub struct RegisterFlowChange {
        pub action: Option<String>,
        pub ext_json: Option<String>,
        pub flow_id: Option<String>,
        pub register_id: Option<String>,
        pub target_code: Option<String>,
    }

    /// 入驻工单创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_RegisterFlowCreate")]
    pub struct RegisterFlowCreate {
        pub company_name: Option<String>,
        pub ext_json: Option<String>,
        pub payee_register_no: Option<String>,
        pub register_id: Option<String>,
    }

    /// 订购单续约通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_RenewOrder")]
    pub struct RenewOrder {
        pub buy_date: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub fact_total_fee: Option<String>,
        pub flow_id: Option<String>,
        pub order_id: Option<String>,
        pub original_order_id: Option<String>,
        pub payee_register_no: Option<String>,
        pub product_code: Option<String>,
        pub start_time: Option<TopDateTime>,
    }

    /// 增购税控设备触发消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_einvoice_TaxDeviceOrder")]
    pub struct TaxDeviceOrder {
        pub article_id: Option<String>,
        pub buy_date: Option<TopDateTime>,
        pub ext_json: Option<String>,
        pub fact_total_fee: Option<String>,
        pub flow_id: Option<String>,
        pub item_id: Option<String>,
        pub order_id: Option<String>,
        pub payee_register_no: Option<String>,
        pub product_code: Option<String>,
    }
}

/// `alibaba_esl_*`
pub mod esl {
    use crate::prelude::*;

    /// 给阿里云发送消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_esl_SendMsgAliyun")]
    pub struct SendMsgAliyun {
        pub esl_mac: Option<String>,
        pub nfc_tag_ids: Option<String>,
    }
}

/// `alibaba_fliggy_*`
pub mod fliggy {
    use crate::prelude::*;

    /// 飞猪租赁订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_fliggy_LeaseOrderStatusChange")]
    pub struct LeaseOrderStatusChange {
        pub order_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba_fuwu_*`
pub mod fuwu {
    use crate::prelude::*;

    /// 订单支付消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_fuwu_OrderPaid")]
    pub struct OrderPaid {
        pub app_key: Option<String>,
        pub biz_status: Option<String>,
        pub order_item_no: Option<String>,
        pub paid_amount: Option<String>,
        pub pay_status: Option<String>,
    }

    /// 外贸服务市场订单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_fuwu_TradeAction")]
    pub struct TradeAction {
        pub tid_trade_status: Option<String>,
    }

    /// ICBU 服务市场交易支付消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_fuwu_TradePayAction")]
    pub struct TradePayAction {
        pub tid_pay_status: Option<String>,
    }
}

/// `alibaba_happyfinance_*`
pub mod happyfinance {
    use crate::prelude::*;

    /// CP 入驻通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_happyfinance_InNotify")]
    pub struct InNotify {
        pub msg_id: Option<String>,
        pub value: Option<String>,
    }
}

/// `alibaba_happytrip_*`
pub mod happytrip {
    use crate::prelude::*;

    /// 欢行统一订单模型变更通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_happytrip_OrderNotify")]
    pub struct OrderNotify {
        pub order_class_id: Option<String>,
        pub order_class_second_id: Option<String>,
        pub order_id: Option<i64>,
        pub status: Option<String>,
    }

    /// 差旅申请单状态变更同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_happytrip_TravelApplyStateNotify")]
    pub struct TravelApplyStateNotify {
        pub corp_id: Option<String>,
        pub msg_id: Option<String>,
        pub state: Option<String>,
        pub ta_head_id: Option<String>,
    }
}

/// `alibaba_hj_*`
pub mod hj {
    use crate::prelude::*;

    /// 汇金销项票作废通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceCancel")]
    pub struct InvoiceCancel {
        pub blue_invoice_info: Option<String>,
        pub cancel_type: Option<String>,
        pub is_reissue: Option<bool>,
        pub red_invoice_info: Option<String>,
        pub related_invoice_code: Option<String>,
        pub related_invoice_no: Option<String>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 汇金销项票文件上传通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceFileUpload")]
    pub struct InvoiceFileUpload {
        pub invoice_info: Option<String>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 汇金销项票开具通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceIssue")]
    pub struct InvoiceIssue {
        pub blue_invoice_info: Option<String>,
        pub cancel_type: Option<String>,
        pub is_reissue: Option<bool>,
        pub red_invoice_info: Option<String>,
        pub related_invoice_code: Option<String>,
        pub related_invoice_no: Option<String>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 汇金销项票冲红通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceRedIssue")]
    pub struct InvoiceRedIssue {
        pub blue_invoice_info: Option<String>,
        pub cancel_type: Option<String>,
        pub is_reissue: Option<bool>,
        pub red_invoice_info: Option<String>,
        pub related_invoice_code: Option<String>,
        pub related_invoice_no: Option<String>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 汇金销项票开票拒绝通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceReject")]
    pub struct InvoiceReject {
        pub auditor: Option<String>,
        pub invoice_id: Option<i64>,
        pub reject_reason: Option<String>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 汇金销项票拒绝退票通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceReturnReject")]
    pub struct InvoiceReturnReject {
        pub auditor: Option<String>,
        pub audit_date: Option<TopDateTime>,
        pub invoice_code: Option<String>,
        pub invoice_id: Option<i64>,
        pub invoice_no: Option<String>,
        pub is_success: Option<bool>,
        pub refuse_reason: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 汇金销项票发票寄送通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceSend")]
    pub struct InvoiceSend {
        pub invoice_code: Option<String>,
        pub invoice_date: Option<TopDateTime>,
        pub invoice_no: Option<String>,
        pub logistics_company: Option<String>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
        pub tracking_number: Option<String>,
    }

    /// 汇金销项票待开通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_hj_InvoiceUnissue")]
    pub struct InvoiceUnissue {
        pub invoice_id_list: Vec<i64>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }
}

/// `alibaba_homestyler_*`
pub mod homestyler {
    use crate::prelude::*;

    /// 设计家 aigc 生图结果消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_homestyler_AigcContentImageGenerateCallback")]
    pub struct AigcContentImageGenerateCallback {
        pub data_str: Option<String>,
        pub generate_type: Option<String>,
        pub message: Option<String>,
        pub request_id: Option<String>,
        pub status: Option<String>,
    }

    /// 洞窝全景图替换消息回调
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_homestyler_AigcPanoramaReplaceCallback")]
    pub struct AigcPanoramaReplaceCallback {
        pub image_url: Option<String>,
        pub message: Option<String>,
        pub request_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `alibaba_icbulive_*`
pub mod icbulive {
    use crate::prelude::*;

    /// 直播评论通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_icbulive_CommentNotice")]
    pub struct CommentNotice {
        pub comment_content: Option<String>,
        pub comment_id: Option<i64>,
        pub country_code: Option<String>,
        pub live_uuid: Option<String>,
        pub user_nick_name: Option<String>,
    }

    /// 直播观众进场通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_icbulive_EnterNotice")]
    pub struct EnterNotice {
        pub country_code: Option<String>,
        pub enter_notice_id: Option<i64>,
        pub live_uuid: Option<String>,
        pub user_nick_name: Option<String>,
    }
}

/// `alibaba_idle_*`
pub mod idle {
    use crate::prelude::*;

    /// 灵活用工报名信息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_ApplyInfoSyn")]
    pub struct ApplyInfoSyn {
        pub age: Option<i64>,
        pub apply_time: Option<i64>,
        pub diploma: Option<i64>,
        pub gender: Option<i64>,
        pub id: Option<i64>,
        pub identity: Option<i64>,
        pub item_id: Option<i64>,
        pub telephone: Option<String>,
        pub user_name: Option<String>,
    }

    /// 闲鱼房源状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_HouseStatusNotify")]
    pub struct HouseStatusNotify {
        pub house_status: Option<i64>,
        pub item_id: Option<i64>,
    }

    /// 同城三方服务商品状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_ISVItemChange")]
    pub struct IsvItemChange {
        pub item_id: Option<i64>,
        pub item_status: Option<i64>,
    }

    /// 同城三方服务正向订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_ISVOrderChange")]
    pub struct IsvOrderChange {
        pub biz_order_id: Option<i64>,
        pub encry_seller_member_name: Option<String>,
        pub item_id: Option<i64>,
        pub order_status: Option<i64>,
    }

    /// 三方服务服务商关联关系变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_ISVRelationChange")]
    pub struct IsvRelationChange {
        pub encry_seller_member_name: Option<String>,
        pub operator: Option<String>,
        pub status: Option<i64>,
    }

    /// 同城三方服务逆向订单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_ISVReverseOrderChange")]
    pub struct IsvReverseOrderChange {
        pub biz_order_id: Option<i64>,
        pub encry_seller_member_name: Option<String>,
        pub item_id: Option<i64>,
        pub order_status: Option<i64>,
    }

    /// 岗位状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_JobItemChangeStatusNotify")]
    pub struct JobItemChangeStatusNotify {
        pub item_id: Option<i64>,
        pub status: Option<i64>,
    }

    /// 闲鱼同城 ka 商家 im 绑定状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_LocalIMBindStatusSyn")]
    pub struct LocalImBindStatusSyn {
        pub biz_type: Option<i64>,
        pub encrypt_member_name: Option<String>,
        pub status: Option<i64>,
    }

    /// 闲鱼留资卡确认消息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_LocalLeadConfirmSyn")]
    pub struct LocalLeadConfirmSyn {
        pub encry_buyer_display_nick: Option<String>,
        pub encry_buyer_id: Option<String>,
        pub encry_item_id: Option<String>,
        pub encry_seller_id: Option<String>,
        pub encry_seller_member_name: Option<String>,
        pub encry_session_id: Option<String>,
        pub encry_tel: Option<String>,
        pub time_stamp: Option<i64>,
    }

    /// 闲鱼 KA 商家询单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_idle_LocalMessageNotify")]
    pub struct LocalMessageNotify {
        pub content: Option<String>,
        pub content_id: Option<String>,
    }
}

/// `alibaba_ifp_*`
pub mod ifp {
    use crate::prelude::*;

    /// 同城履约包裹状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_ifp_PackageCfcContainer")]
    pub struct PackageCfcContainer {
        pub fulfill_order_id: Option<String>,
        pub status: Option<String>,
        pub token: Option<String>,
        pub warehouse_code: Option<String>,
        pub work_merchant_code: Option<String>,
    }
}

/// `alibaba_infop_*`
pub mod infop {
    use crate::prelude::*;

    /// 采购系统商品消息变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_infop_GoodsChange")]
    pub struct GoodsChange {
        pub goods_id: Option<i64>,
        pub product_catalog_en_name: Option<String>,
        pub product_catalog_name: Option<String>,
        pub refer_goods_id_list: Vec<i64>,
    }

    /// PR 审批完成通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_infop_PRAudited")]
    pub struct PrAudited {
        pub approval_action: Option<String>,
        pub approval_remark: Option<String>,
        pub pr_number: Option<String>,
    }

    /// 采购系统接收单状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_infop_RcvAuditStatusChange")]
    pub struct RcvAuditStatusChange {
        pub audit_fail_node: Option<String>,
        pub interface_source_code: Option<String>,
        pub rcv_number: Option<String>,
        pub status: Option<String>,
    }

    /// 接收单创建成功通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_infop_RcvCreateSuccess")]
    pub struct RcvCreateSuccess {
        pub interface_source_code: Option<String>,
        pub rcv_number_list: Vec<String>,
        pub unique_id: Option<String>,
    }
}

/// `alibaba_intime_*`
pub mod intime {
    use crate::prelude::*;

    /// 银泰服务订单创建\&更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_intime_ServiceOrderCreateUpdate")]
    pub struct ServiceOrderCreateUpdate {
        pub action: Option<String>,
        pub comment: Option<String>,
        pub sc_order_id: Option<i64>,
        pub status: Option<i64>,
        pub r#type: Option<i64>,
        pub update_date: Option<TopDateTime>,
        pub used_service_count: Option<i64>,
    }
}

/// `alibaba_invoice_*`
pub mod invoice {
    use crate::prelude::*;

    /// 开票申请(支付宝专用)
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_AlipayApply")]
    pub struct AlipayApply {
        pub alipay_user_id: Option<String>,
        pub apply_id: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
    }

    /// 开票申请审核结果(支付宝专用)
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_AlipayApplyResult")]
    pub struct AlipayApplyResult {
        pub alipay_user_id: Option<String>,
        pub apply_id: Option<String>,
        pub message: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub result: Option<bool>,
    }

    /// 开票请求(支付宝专用)
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_AlipayCreateReq")]
    pub struct AlipayCreateReq {
        pub alipay_buyer_id: Option<String>,
        pub payee_register_no: Option<String>,
        pub pay_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub seller_id: Option<String>,
        pub serial_no: Option<String>,
        pub user_platform_code: Option<String>,
    }

    /// 开票请求结果(支付宝专用)
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_AlipayResultReturn")]
    pub struct AlipayResultReturn {
        pub alipay_buyer_id: Option<String>,
        pub alipay_seller_id: Option<String>,
        pub apply_id: Option<String>,
        pub buyer_id: Option<String>,
        pub create_result: Option<String>,
        pub payee_register_no: Option<String>,
        pub pay_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub seller_id: Option<String>,
        pub serial_no: Option<String>,
        pub user_platform_code: Option<String>,
    }

    /// 开票申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_Apply")]
    pub struct Apply {
        pub apply_id: Option<String>,
        pub business_type: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub seller_nick: Option<String>,
        pub serial_no: Option<String>,
        pub trigger_status: Option<String>,
    }

    /// 商家拒绝开票
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ApplyDisagree")]
    pub struct ApplyDisagree {
        pub ex_info: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub seller_id: Option<String>,
        pub seller_platform_code: Option<String>,
        pub serial_no: Option<String>,
        pub r#type: Option<String>,
    }

    /// 开票申请审核结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ApplyResult")]
    pub struct ApplyResult {
        pub apply_id: Option<String>,
        pub message: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub result: Option<bool>,
    }

    /// 电换纸消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ChangePaper")]
    pub struct ChangePaper {
        pub buyer_nick: Option<String>,
        pub invoice_kind: Option<i64>,
        pub payer_address: Option<String>,
        pub payer_bank: Option<String>,
        pub payer_bank_account: Option<String>,
        pub payer_name: Option<String>,
        pub payer_phone: Option<String>,
        pub payer_register_no: Option<String>,
        pub source: Option<String>,
        pub tid: Option<String>,
        pub user_platform_code: Option<String>,
    }

    /// 商户店员状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ClerkStatusChange")]
    pub struct ClerkStatusChange {
        pub action: Option<String>,
        pub clerk_id: Option<String>,
        pub register_no: Option<String>,
        pub ts: Option<i64>,
    }

    /// 开票请求消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_CreateReq")]
    pub struct CreateReq {
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
    }

    /// 商家邮寄税控盘消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_DiskMail")]
    pub struct DiskMail {
        pub contact_name: Option<String>,
        pub contact_phone: Option<String>,
        pub logistics_company: Option<String>,
        pub logistics_no: Option<String>,
        pub order_id: Option<String>,
        pub tax_disk_count: Option<String>,
        pub r#type: Option<i64>,
    }

    /// 税盘下架单新增和更新通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_DiskOffline")]
    pub struct DiskOffline {
        pub company_name: Option<String>,
        pub diskoffline_id: Option<String>,
        pub order_id: Option<String>,
        pub payee_register_no: Option<String>,
    }

    /// 资源包开通/订购记录同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_FlowBuket")]
    pub struct FlowBuket {
        pub biz_type: Option<i64>,
        pub buy_date: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub feature: Option<i64>,
        pub flow_buket_id: Option<String>,
        pub flow_type: Option<i64>,
        pub payee_register_no: Option<String>,
        pub quantity: Option<i64>,
        pub total_price: Option<i64>,
        pub trade_type: Option<i64>,
    }

    /// 获取 xml 发票文件
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_GetXmlFile")]
    pub struct GetXmlFile {
        pub invoice_no: Option<String>,
        pub platform_tid: Option<String>,
        pub seller_nick: Option<String>,
    }

    /// 830 平台查询单机盒子消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_HxQuery")]
    pub struct HxQuery {
        pub machine_no: Option<String>,
        pub payee_register_no: Option<String>,
    }

    /// 进项发票认证结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_IncomeCertificateResult")]
    pub struct IncomeCertificateResult {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub is_success: Option<bool>,
        pub serial_no: Option<String>,
        pub step: Option<i64>,
    }

    /// ocr 结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_IncomeOcrResult")]
    pub struct IncomeOcrResult {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub image_id: Option<String>,
        pub is_success: Option<bool>,
        pub serial_no: Option<String>,
        pub r#type: Option<i64>,
    }

    /// 进项扫描结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_IncomeScanResult")]
    pub struct IncomeScanResult {
        pub batch_no: Option<String>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub is_success: Option<bool>,
        pub status: Option<i64>,
    }

    /// 进项查验结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_IncomeVerifyResult")]
    pub struct IncomeVerifyResult {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub image_id: Option<String>,
        pub is_success: Option<bool>,
        pub serial_no: Option<String>,
        pub r#type: Option<i64>,
    }

    /// 开票请求结果(内部专用)
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_InnerResultReturn")]
    pub struct InnerResultReturn {
        pub access_token: Option<String>,
        pub alipay_buyer_id: Option<String>,
        pub alipay_seller_id: Option<String>,
        pub apply_id: Option<String>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub biz_error_type: Option<String>,
        pub buyer_id: Option<String>,
        pub create_result: Option<String>,
        pub invoice_kind: Option<i64>,
        pub invoice_type: Option<String>,
        pub logistic_code: Option<String>,
        pub logistic_name: Option<String>,
        pub need_logistic: Option<bool>,
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub payee_register_no: Option<String>,
        pub pay_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub seller_id: Option<String>,
        pub serial_no: Option<String>,
        pub trigger_type: Option<String>,
        pub user_platform_code: Option<String>,
    }

    /// 税控服务开票申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_InvoiceApply")]
    pub struct InvoiceApply {
        pub apply_id: Option<String>,
        pub company_name: Option<String>,
        pub payee_register_no: Option<String>,
    }

    /// 税号商品编码切换消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ItemNoSwitch")]
    pub struct ItemNoSwitch {
        pub item_no_switch: Option<String>,
        pub payee_register_no: Option<String>,
    }

    /// 发票对外通知物流信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_Logistics")]
    pub struct Logistics {
        pub customer_id: Option<String>,
        pub customer_site: Option<String>,
        pub customer_system: Option<String>,
        pub gmt_send: Option<TopDateTime>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<TopDateTime>,
        pub invoice_id: Option<String>,
        pub invoice_no: Option<String>,
        pub logistics_companies: Option<String>,
        pub related_id: Option<String>,
        pub sender: Option<String>,
        pub timestamp: Option<TopDateTime>,
        pub tracking_number: Option<String>,
    }

    /// 补开票消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_MakeUp")]
    pub struct MakeUp {
        pub apply_id: Option<String>,
        pub channel: Option<String>,
        pub invoice_kind: Option<String>,
        pub payer_name: Option<String>,
        pub payer_register_no: Option<String>,
        pub source: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }

    /// 纸票操作结果回传（打印、作废等）
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_PaperOpsReturn")]
    pub struct PaperOpsReturn {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub create_result: Option<String>,
        pub ops_type: Option<String>,
        pub payee_register_no: Option<String>,
        pub print_flag: Option<i64>,
        pub serial_no: Option<String>,
    }

    /// 电子发票售前咨询
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_PreConsulting")]
    pub struct PreConsulting {
        pub company_name: Option<String>,
        pub contact_mail: Option<String>,
        pub contact_name: Option<String>,
        pub contact_phone: Option<String>,
        pub contact_wangwang: Option<String>,
        pub create_time: Option<TopDateTime>,
        pub issue_type: Option<String>,
    }

    /// 开票请求消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ProxyCreateReq")]
    pub struct ProxyCreateReq {
        pub alipay_id: Option<String>,
        pub business_type: Option<String>,
        pub deduct_amount: Option<String>,
        pub erp_tid: Option<String>,
        pub ext_props: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_items: Option<String>,
        pub invoice_kind: Option<String>,
        pub invoice_memo: Option<String>,
        pub invoice_time: Option<String>,
        pub invoice_type: Option<String>,
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub old_payee_register_no: Option<String>,
        pub payee_address: Option<String>,
        pub payee_bankaccount: Option<String>,
        pub payee_checker: Option<String>,
        pub payee_name: Option<String>,
        pub payee_operator: Option<String>,
        pub payee_phone: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_register_no: Option<String>,
        pub payer_address: Option<String>,
        pub payer_bankaccount: Option<String>,
        pub payer_email: Option<String>,
        pub payer_name: Option<String>,
        pub payer_phone: Option<String>,
        pub payer_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub provider_appkey: Option<String>,
        pub proxy_appkey: Option<String>,
        pub req_index: Option<String>,
        pub serial_no: Option<String>,
        pub spi_body: Option<String>,
        pub spi_url: Option<String>,
        pub sum_price: Option<String>,
        pub sum_tax: Option<String>,
        pub target_code: Option<String>,
        pub version: Option<String>,
    }

    /// 开票请求消息影子 Topic
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ProxyCreateReqTest")]
    pub struct ProxyCreateReqTest {
        pub alipay_id: Option<String>,
        pub business_type: Option<String>,
        pub deduct_amount: Option<String>,
        pub erp_tid: Option<String>,
        pub ext_props: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_items: Option<String>,
        pub invoice_kind: Option<String>,
        pub invoice_memo: Option<String>,
        pub invoice_time: Option<String>,
        pub invoice_type: Option<String>,
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub old_payee_register_no: Option<String>,
        pub payee_address: Option<String>,
        pub payee_bankaccount: Option<String>,
        pub payee_checker: Option<String>,
        pub payee_name: Option<String>,
        pub payee_operator: Option<String>,
        pub payee_phone: Option<String>,
        pub payee_receiver: Option<String>,
        pub payee_register_no: Option<String>,
        pub payer_address: Option<String>,
        pub payer_bankaccount: Option<String>,
        pub payer_email: Option<String>,
        pub payer_name: Option<String>,
        pub payer_phone: Option<String>,
        pub payer_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub provider_appkey: Option<String>,
        pub proxy_appkey: Option<String>,
        pub req_index: Option<String>,
        pub serial_no: Option<String>,
        pub spi_body: Option<String>,
        pub spi_url: Option<String>,
        pub sum_price: Option<String>,
        pub sum_tax: Option<String>,
        pub target_code: Option<String>,
        pub version: Option<String>,
    }

    /// 数据查询请求
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_Query")]
    pub struct Query {
        pub param: Option<String>,
        pub query_code: Option<String>,
    }

    /// 查询发票信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_QueryInvoice")]
    pub struct QueryInvoice {
        pub normal_invoice_code: Option<String>,
        pub normal_invoice_no: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub provider_appkey: Option<String>,
        pub req_index: Option<String>,
        pub serial_no: Option<String>,
        pub version: Option<String>,
    }

    /// 订单退款冲红后重开蓝票消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_RecreateBlue")]
    pub struct RecreateBlue {
        pub serial_no: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }

    /// 入驻阿里发票平台
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_Regist")]
    pub struct Regist {
        pub company_name: Option<String>,
        pub ex_info: Option<String>,
        pub regist_id: Option<String>,
        pub user_name: Option<String>,
    }

    /// 商家请求退出
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_RegistQuit")]
    pub struct RegistQuit {
        pub company_name: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub ext_info: Option<String>,
        pub payee_register_no: Option<String>,
        pub product_code: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub sub_product_code: Option<String>,
    }

    /// 入驻阿里发票平台结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_RegistResult")]
    pub struct RegistResult {
        pub alipay_seller_id: Option<String>,
        pub auto_invoice_rule: Option<String>,
        pub bank: Option<String>,
        pub bank_account: Option<String>,
        pub biz_type: Option<i64>,
        pub default_tax_rate: Option<String>,
        pub is_auto_invoice: Option<bool>,
        pub is_default_invoice: Option<bool>,
        pub is_support_makeup: Option<bool>,
        pub message: Option<String>,
        pub partner_appkey: Option<String>,
        pub payee_address: Option<String>,
        pub payee_name: Option<String>,
        pub payee_operator: Option<String>,
        pub payee_register_no: Option<String>,
        pub regist_id: Option<String>,
        pub result: Option<bool>,
        pub user_id: Option<String>,
        pub user_platform_code: Option<String>,
    }

    /// 开票请求结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ResultReturn")]
    pub struct ResultReturn {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub create_result: Option<String>,
        pub erp_tid: Option<String>,
        pub error_type: Option<String>,
        pub invoice_kind: Option<i64>,
        pub invoice_type: Option<String>,
        pub is_retrying: Option<bool>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub seller_nick: Option<String>,
        pub serial_no: Option<String>,
    }

    /// 开票申请失败重试消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_RetryApply")]
    pub struct RetryApply {
        pub serial_no: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }

    /// 服务到期关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_ServiceClose")]
    pub struct ServiceClose {
        pub biz_type: Option<i64>,
        pub payee_register_no: Option<String>,
    }

    /// 发票状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_StatusChange")]
    pub struct StatusChange {
        pub invoice_code: Option<String>,
        pub invoice_no: Option<String>,
        pub invoice_status: Option<String>,
        pub related_id: Option<String>,
        pub time_stamp: Option<TopDateTime>,
    }

    /// 服务子单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_SubService")]
    pub struct SubService {
        pub is_recreate: Option<bool>,
        pub is_sub_service_supply: Option<bool>,
        pub seller_id: Option<i64>,
        pub tid: Option<i64>,
    }

    /// 商家税号变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_TaxChange")]
    pub struct TaxChange {
        pub change_type: Option<i64>,
        pub company_name: Option<String>,
        pub new_payee_register_no: Option<String>,
        pub old_payee_register_no: Option<String>,
        pub taxchange_id: Option<String>,
    }

    /// 税号切换商品编码消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_TaxCodeSwitch")]
    pub struct TaxCodeSwitch {
        pub item_no_switch: Option<String>,
        pub payee_register_no: Option<String>,
    }

    /// 浙江税局注册商户信息回传
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_TaxOfficeUserkeyReturn")]
    pub struct TaxOfficeUserkeyReturn {
        pub id: Option<String>,
        pub payee_register_no: Option<String>,
        pub userkey: Option<String>,
        pub uuid: Option<String>,
    }

    /// 创建未开具发票通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_Unissue")]
    pub struct Unissue {
        pub invoice_id_list: Vec<i64>,
        pub request_no: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 税控单元订购记录同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_UnitBuy")]
    pub struct UnitBuy {
        pub buy_date: Option<TopDateTime>,
        pub company_name: Option<String>,
        pub feature: Option<i64>,
        pub item_base_price: Option<i64>,
        pub item_code: Option<String>,
        pub order_id: Option<String>,
        pub payee_register_no: Option<String>,
        pub status: Option<i64>,
        pub total_pay_fee: Option<i64>,
    }

    /// 税控单元退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_UnitRefund")]
    pub struct UnitRefund {
        pub buy_date: Option<TopDateTime>,
        pub company_name: Option<String>,
        pub order_id: Option<String>,
        pub payee_register_no: Option<String>,
        pub reason: Option<String>,
    }

    /// 发票查验结果通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_invoice_VerifyResult")]
    pub struct VerifyResult {
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
        pub biz_serial_id: Option<String>,
        pub capital_invoice_amount: Option<String>,
        pub checksum: Option<String>,
        pub invoice_amount: Option<String>,
        pub invoice_code: Option<String>,
        pub invoice_date: Option<String>,
        pub invoice_items: Option<String>,
        pub invoice_memo: Option<String>,
        pub invoice_no: Option<String>,
        pub invoice_region: Option<String>,
        pub invoice_type: Option<String>,
        pub is_success: Option<bool>,
        pub machine_no: Option<String>,
        pub payee_address_phone: Option<String>,
        pub payee_bank_account: Option<String>,
        pub payee_name: Option<String>,
        pub payee_register_no: Option<String>,
        pub payer_address_phone: Option<String>,
        pub payer_bank_account: Option<String>,
        pub payer_name: Option<String>,
        pub payer_register_no: Option<String>,
        pub sum_price: Option<String>,
        pub sum_tax: Option<String>,
    }
}

/// `alibaba_jym_*`
pub mod jym {
    use crate::prelude::*;

    /// 交易猫 steam 正向消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_jym_SteamTradeOrderNotify")]
    pub struct SteamTradeOrderNotify {
        pub order_id: Option<String>,
        pub order_status: Option<i64>,
    }

    /// 交易猫 steam 逆向通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_jym_SteamTradeRefundNotify")]
    pub struct SteamTradeRefundNotify {
        pub is_new_refund: Option<i64>,
        pub new_status: Option<i64>,
        pub new_sub_status: Option<i64>,
        pub old_status: Option<i64>,
        pub old_sub_status: Option<i64>,
        pub order_id: Option<String>,
        pub process_type: Option<i64>,
        pub refund_order_id: Option<String>,
        pub refund_type: Option<i64>,
    }

    /// 交易猫逆向单状态通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_jym_TradeRefundNotify")]
    pub struct TradeRefundNotify {
        pub is_new_refund: Option<i64>,
        pub new_status: Option<i64>,
        pub new_sub_status: Option<i64>,
        pub old_status: Option<i64>,
        pub old_sub_status: Option<i64>,
        pub order_id: Option<String>,
        pub process_type: Option<i64>,
        pub refund_order_id: Option<String>,
        pub refund_type: Option<i64>,
    }
}

/// `alibaba_kaola_*`
pub mod kaola {
    use crate::prelude::*;

    /// 考拉用户完成支付宝任务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_kaola_AlipayTaskFinish")]
    pub struct AlipayTaskFinish {
        pub alipay_uid: Option<String>,
        pub biz_id: Option<String>,
        pub biz_time: Option<String>,
        pub ext_info: Option<String>,
        pub id: Option<String>,
        pub kl_uid: Option<String>,
        pub send_time: Option<String>,
        pub task_status: Option<String>,
        pub topic: Option<String>,
    }

    /// 考拉发送消息到 Promoevent
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_kaola_SendPromoevent")]
    pub struct SendPromoevent {
        pub alipay_uid: Option<String>,
        pub biz_id: Option<String>,
        pub biz_time: Option<String>,
        pub id: Option<String>,
        pub kl_uid: Option<String>,
        pub send_time: Option<String>,
        pub task_status: Option<String>,
        pub topic: Option<String>,
    }
}

/// `alibaba_kongur_*`
pub mod kongur {
    use crate::prelude::*;

    /// `alibaba_kongur_BusinessMsg`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_kongur_BusinessMsg")]
    pub struct BusinessMsg {
        pub apply_id: Option<String>,
        pub content: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alibaba_lassen_*`
pub mod lassen {
    use crate::prelude::*;

    /// 网上法庭证据文件状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lassen_FileStatusNotify")]
    pub struct FileStatusNotify {
        pub record_id: Option<String>,
        pub status: Option<String>,
        pub uploadfile_id: Option<String>,
    }

    /// 发送支付令
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lassen_LegalCasePaymentOrderNotify")]
    pub struct LegalCasePaymentOrderNotify {
        pub content: Option<String>,
        pub task_id: Option<String>,
    }

    /// 网上法庭案件状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lassen_LegalCaseStatusNotify")]
    pub struct LegalCaseStatusNotify {
        pub status: Option<String>,
        pub task_id: Option<String>,
    }
}

/// `alibaba_legal_*`
pub mod legal {
    use crate::prelude::*;

    /// 公司消息变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_legal_MasterdataCompany")]
    pub struct MasterdataCompany {
        pub credit_code: Option<String>,
        pub old_credit_code: Option<String>,
        pub operate_type: Option<String>,
        pub uuid: Option<String>,
    }
}

/// `alibaba_lst_*`
pub mod lst {
    use crate::prelude::*;

    /// 品牌商-订单物流状态变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_BmOrderLogisticsChange")]
    pub struct BmOrderLogisticsChange {
        pub main_order_id: Option<i64>,
        pub sub_order_ids: Option<String>,
    }

    /// 线下自有订单发货状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_BroadcastSelfOrderShipChange")]
    pub struct BroadcastSelfOrderShipChange {
        pub out_order_id: Option<String>,
        pub supplier_user_id: Option<i64>,
        pub vir_id: Option<String>,
    }

    /// 收银快照同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_CashierSync")]
    pub struct CashierSync {
        pub data_json: Option<String>,
        pub msg_biz_id: Option<String>,
    }

    /// 商品同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_GoodsSync")]
    pub struct GoodsSync {
        pub data_json: Option<String>,
        pub msg_biz_id: Option<String>,
    }

    /// 商品库存修改同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_InventorySync")]
    pub struct InventorySync {
        pub data_json: Option<String>,
        pub msg_biz_id: Option<String>,
    }

    /// 消息测试
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_MsgTest")]
    pub struct MsgTest {
        pub data_json: Option<String>,
        pub msg_biz_id: Option<String>,
    }

    /// 零售通门店订单创建消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_OpenOrderCreate")]
    pub struct OpenOrderCreate {
        pub data_json: Option<String>,
        pub msg_biz_id: Option<String>,
    }

    /// 零售通交易订单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_OrderChange")]
    pub struct OrderChange {
        pub main_order_id: Option<i64>,
        pub sub_order_ids: Option<String>,
    }

    /// 订单退单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_RefundChange")]
    pub struct RefundChange {
        pub main_order_id: Option<String>,
        pub refund_id: Option<String>,
        pub sub_order_ids: Option<String>,
    }

    /// 线下自有订单发货状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_SelfOrderShipChange")]
    pub struct SelfOrderShipChange {
        pub out_order_id: Option<String>,
        pub supplier_user_id: Option<i64>,
        pub vir_id: Option<String>,
    }

    /// 如意音箱播放日志
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_SpeakerAdvertPlayRecord")]
    pub struct SpeakerAdvertPlayRecord {
        pub advert_discount_ratio: Option<String>,
        pub biz_id: Option<String>,
        pub device_code: Option<String>,
        pub end_date_time: Option<i64>,
        pub end_volumn: Option<String>,
        pub id: Option<String>,
        pub order_id: Option<String>,
        pub start_date_time: Option<i64>,
        pub start_volumn: Option<String>,
        pub store_discount_ratio: Option<String>,
        pub unit_price: Option<String>,
    }

    /// 零售通供应商交易订单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_SupplierOrderChange")]
    pub struct SupplierOrderChange {
        pub main_order_id: Option<i64>,
        pub sub_order_ids: Option<String>,
    }

    /// 自动售货机库存更新消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_VendingInventoryUpdate")]
    pub struct VendingInventoryUpdate {
        pub data_json: Option<String>,
        pub msg_biz_id: Option<String>,
    }

    /// 售货机交易创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_lst_VendingTradeCreate")]
    pub struct VendingTradeCreate {
        pub data_json: Option<String>,
        pub msg_biz_id: Option<String>,
    }
}

/// `alibaba_mmc_*`
pub mod mmc {
    use crate::prelude::*;

    /// RT 店仓项目-MMC 库存增量推送消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mmc_InventorySynchronous")]
    pub struct InventorySynchronous {
        pub bizdate: Option<i64>,
        pub moving_quantity: Option<String>,
        pub msg_id: Option<String>,
        pub msg_tag: Option<String>,
        pub msg_time_stamp: Option<String>,
        pub operation_shop_code: Option<String>,
        pub order_no: Option<String>,
        pub out_sku_code: Option<String>,
        pub sku_code: Option<String>,
        pub warehouse_code: Option<String>,
    }

    /// MMC 五盘货盘招投域盘货变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mmc_OpenStockAlterNotify")]
    pub struct OpenStockAlterNotify {
        pub end_time: Option<String>,
        pub merchant_code: Option<String>,
        pub msg_id: Option<String>,
        pub msg_tag: Option<String>,
        pub org_no: Option<String>,
        pub out_end_time: Option<String>,
        pub out_start_time: Option<String>,
        pub start_time: Option<String>,
        pub stock_take_id: Option<String>,
        pub stock_take_name: Option<String>,
        pub warehouse_code: Option<String>,
    }

    /// MMC 盘招投商品变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mmc_OpenStockItemAlter")]
    pub struct OpenStockItemAlter {
        pub activity: Option<String>,
        pub audit_status: Option<String>,
        pub message_id: Option<String>,
        pub remark: Option<String>,
        pub sku_code: Option<String>,
        pub stock_take_id: Option<String>,
        pub warehouse_code: Option<String>,
    }

    /// MMC 五盘货对接大润发正向订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mmc_OrderNotify")]
    pub struct OrderNotify {
        pub attributes_str: Option<String>,
        pub biz_order_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub message_id: Option<String>,
        pub message_tag: Option<String>,
        pub sub_biz_order_list: Option<String>,
        pub sys_time: Option<TopDateTime>,
    }

    /// MMC 五盘货对接大润发价格修改消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mmc_PriceUpdate")]
    pub struct PriceUpdate {
        pub effective: Option<bool>,
        pub ext_info: Option<String>,
        pub merchant_code: Option<String>,
        pub message_id: Option<String>,
        pub price_amount_list: Option<String>,
        pub reason: Option<String>,
        pub sheet_no: Option<String>,
        pub sku_code: Option<String>,
        pub r#type: Option<String>,
        pub warehouse_code: Option<String>,
    }

    /// MMC 五盘货对接大润发逆向交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mmc_RefundOrderNotify")]
    pub struct RefundOrderNotify {
        pub biz_order_id: Option<String>,
        pub buyer_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub message_id: Option<String>,
        pub message_tag: Option<String>,
        pub rp_refund_id: Option<String>,
        pub sub_biz_order_id: Option<String>,
        pub sys_time: Option<TopDateTime>,
    }
}

/// `alibaba_monitor_*`
pub mod monitor {
    use crate::prelude::*;

    /// 聚石塔监控告警消息投递
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_monitor_EventSendMessage")]
    pub struct EventSendMessage {
        pub alarm_time: Option<String>,
        pub app_id: Option<i64>,
        pub app_name: Option<String>,
        pub cluster_id: Option<String>,
        pub cluster_name: Option<String>,
        pub comment: Option<String>,
        pub env_id: Option<i64>,
        pub env_name: Option<String>,
        pub host_name: Option<String>,
        pub kind: Option<String>,
        pub message: Option<String>,
        pub resolution: Option<String>,
        pub source: Option<String>,
        pub trigger_name: Option<String>,
    }

    /// 聚石塔监控告警消息投递
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_monitor_MessageSend")]
    pub struct MessageSend {
        pub alert_level: Option<String>,
        pub alert_threshold: Option<String>,
        pub alert_value: Option<String>,
        pub app_id: Option<String>,
        pub app_name: Option<String>,
        pub cluster_id: Option<String>,
        pub env_id: Option<String>,
        pub env_name: Option<String>,
        pub instance_name: Option<String>,
        pub metric_name: Option<String>,
        pub rule_name: Option<String>,
    }
}

/// `alibaba_mos_*`
pub mod mos {
    use crate::prelude::*;

    /// 销售单状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mos_SaleOrder")]
    pub struct SaleOrder {
        pub biz_action: Option<String>,
        pub master_order_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub sale_channel: Option<i64>,
        pub trade_status: Option<i64>,
        pub update_time: Option<TopDateTime>,
    }

    /// 销售单发货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mos_SaleOrderDeliver")]
    pub struct SaleOrderDeliver {
        pub deliver_items: Option<String>,
        pub deliver_time: Option<TopDateTime>,
        pub master_order_no: Option<String>,
        pub out_trade_no: Option<String>,
    }

    /// 销售单退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mos_SaleOrderRefund")]
    pub struct SaleOrderRefund {
        pub out_trade_no: Option<String>,
        pub refund_end_time: Option<TopDateTime>,
        pub refund_reason: Option<String>,
        pub refund_status: Option<i64>,
        pub rp_master_order_no: Option<String>,
    }

    /// 交易订单状态变动
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mos_TradeOrder")]
    pub struct TradeOrder {
        pub master_order_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub sale_channel: Option<i64>,
        pub trade_status: Option<i64>,
        pub update_time: Option<TopDateTime>,
    }
}

/// `alibaba_msd_*`
pub mod msd {
    use crate::prelude::*;

    /// 喵速达服务供应链结算单明细消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_msd_SettlementBillDetail")]
    pub struct SettlementBillDetail {
        pub alipay_order_id: Option<String>,
        pub amount: Option<String>,
        pub service_trade_order_id: Option<i64>,
        pub sp_service_order_id: Option<i64>,
    }
}

/// `alibaba_msfservice_*`
pub mod msfservice {
    use crate::prelude::*;

    /// 喵师傅审核单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_msfservice_AuditCreate")]
    pub struct AuditCreate {
        pub audit_id: Option<i64>,
        pub contact_time: Option<String>,
        pub contact_time_range: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub identify_task_id: Option<String>,
        pub origin_time: Option<String>,
        pub origin_time_range: Option<String>,
        pub reason: Option<String>,
        pub reason_code: Option<i64>,
        pub trade_order_id: Option<String>,
        pub update_time: Option<String>,
        pub update_time_range: Option<String>,
        pub workcard_ids: Option<String>,
        pub worker_id: Option<i64>,
        pub worker_mobile: Option<String>,
        pub worker_name: Option<String>,
    }

    /// 喵师傅收费单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_msfservice_ExtrafeeRecordCreate")]
    pub struct ExtrafeeRecordCreate {
        pub content_detail: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub identify_task_id: Option<i64>,
        pub price: Option<String>,
        pub record_id: Option<String>,
        pub workcard_ids: Option<String>,
        pub worker_id: Option<i64>,
        pub worker_name: Option<String>,
    }

    /// 催单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_msfservice_ReminderCreate")]
    pub struct ReminderCreate {
        pub channel: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub reminder_id: Option<String>,
        pub r#type: Option<i64>,
        pub workcard_ids: Option<String>,
        pub worker_id: Option<i64>,
        pub worker_name: Option<String>,
    }
}

/// `alibaba_mtp_*`
pub mod mtp {
    use crate::prelude::*;

    /// MTP-商品新建/编辑成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mtp_ItemAddOrUpdate")]
    pub struct ItemAddOrUpdate {
        pub bar_code: Option<String>,
        pub cat_id: Option<String>,
        pub durability_period: Option<i64>,
        pub forest_first_cat_name: Option<String>,
        pub forest_second_cat_name: Option<String>,
        pub forest_third_cat_name: Option<String>,
        pub goods_owner: Option<String>,
        pub goods_standards: Option<String>,
        pub height: Option<String>,
        pub import_goods: Option<bool>,
        pub last_update_time: Option<TopDateTime>,
        pub length: Option<String>,
        pub life_status: Option<String>,
        pub merchant_code: Option<String>,
        pub msg_id: Option<String>,
        pub msg_tag: Option<String>,
        pub msg_timestamp: Option<String>,
        pub producing_area: Option<String>,
        pub purchasing_specific: Option<i64>,
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub supplier_id: Option<String>,
        pub warehouse_code: Option<String>,
        pub weight: Option<String>,
        pub width: Option<String>,
    }

    /// 二级供应商入驻/编辑消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_mtp_SupplierAddUpdate")]
    pub struct SupplierAddUpdate {
        pub dc_ids: Option<String>,
        pub goods_owner: Option<String>,
        pub last_update_time: Option<TopDateTime>,
        pub merchant_code: Option<String>,
        pub msg_id: Option<String>,
        pub msg_tag: Option<String>,
        pub msg_timestamp: Option<String>,
        pub supplier_id: Option<String>,
        pub supplier_name: Option<String>,
    }
}

/// `alibaba_nazca_*`
pub mod nazca {
    use crate::prelude::*;

    /// 作废存证消息接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nazca_AbandonCert")]
    pub struct AbandonCert {
        pub apply_id: Option<String>,
        pub platform_user_id: Option<String>,
    }

    /// 查询收费数量
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nazca_QueryChargeNum")]
    pub struct QueryChargeNum {
        pub apply_id: Option<String>,
        pub customer_id: Option<String>,
        pub platform_user_id: Option<String>,
    }

    /// 发起存证消息接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nazca_SaveCert")]
    pub struct SaveCert {
        pub apply_id: Option<String>,
        pub contract_num: Option<String>,
        pub file: Option<String>,
        pub file_sha: Option<String>,
        pub ip: Option<String>,
        pub pdf_file: Option<String>,
        pub pdf_sha: Option<String>,
        pub platform_user_id: Option<String>,
        pub pristine_pdf_sha: Option<String>,
        pub send_date: Option<TopDateTime>,
        pub send_receive: Option<String>,
        pub sign_date: Option<TopDateTime>,
        pub sms: Option<String>,
        pub topic: Option<String>,
    }

    /// 更新收费数量
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nazca_UpdateChargeNum")]
    pub struct UpdateChargeNum {
        pub apply_id: Option<String>,
        pub customer_id: Option<String>,
        pub operation: Option<String>,
        pub platform_user_id: Option<String>,
    }
}

/// `alibaba_newretail_*`
pub mod newretail {
    use crate::prelude::*;

    /// 阿里本地生活智慧菜场 RTP 订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_newretail_PosOrderMessage")]
    pub struct PosOrderMessage {
        pub pos_order_id: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `alibaba_nlife_*`
pub mod nlife {
    use crate::prelude::*;

    /// 采购单状态变化通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BToBTradeStatusNotify")]
    pub struct BToBTradeStatusNotify {
        pub status: Option<String>,
        pub supplier_nick: Option<String>,
        pub trade_no: Option<String>,
    }

    /// 零售+订单同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BToCTradeOrderSync")]
    pub struct BToCTradeOrderSync {
        pub actural_pay_fee: Option<i64>,
        pub card_no: Option<String>,
        pub company_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub omni_trade_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub phone_no: Option<String>,
        pub picking_up_type: Option<String>,
        pub store_id: Option<String>,
        pub total_fee: Option<i64>,
        pub trade_biz_type: Option<i64>,
        pub trade_no: Option<String>,
    }

    /// B2C 交易订单状态变化通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BToCTradeStatusNotify")]
    pub struct BToCTradeStatusNotify {
        pub logistics_status: Option<String>,
        pub logistics_status_list: Vec<String>,
        pub omni_trade_no: Option<String>,
        pub out_trade_no: Option<String>,
        pub pay_status: Option<String>,
        pub refund_detail: Option<String>,
        pub refund_status: Option<String>,
        pub store_id: Option<i64>,
        pub trade_biz_type: Option<i64>,
        pub trade_no: Option<String>,
    }

    /// 采购单发货通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BtoBTradeDeliverNotify")]
    pub struct BtoBTradeDeliverNotify {
        pub consign_no: Option<String>,
        pub gmt_consign: Option<TopDateTime>,
        pub logistics_company: Option<String>,
        pub logistics_no: Option<String>,
        pub store_id: Option<i64>,
        pub supplier_id: Option<i64>,
        pub trade_no: Option<String>,
    }

    /// 采购单生效通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BtoBTradeEffectiveNotify")]
    pub struct BtoBTradeEffectiveNotify {
        pub ent_id: Option<i64>,
        pub ent_trade_no: Option<String>,
        pub gmt_effective: Option<String>,
        pub store_id: Option<String>,
        pub supplier_id: Option<i64>,
        pub trade_no: Option<String>,
    }

    /// 二级供货商批次采退单通知信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BtobRefundInfoNotify")]
    pub struct BtobRefundInfoNotify {
        pub refund_address: Option<String>,
        pub refund_itemids: Option<String>,
        pub sub_refund_no: Option<String>,
        pub trade_refund_no: Option<String>,
    }

    /// 采购单退货单确认消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BtobTradeRefundConfirmMsgNotify")]
    pub struct BtobTradeRefundConfirmMsgNotify {
        pub status: Option<String>,
        pub store_id: Option<i64>,
        pub trade_refund_no: Option<String>,
    }

    /// 采购单退货通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_BtobTradeRefundNotify")]
    pub struct BtobTradeRefundNotify {
        pub gmt_cretae: Option<TopDateTime>,
        pub store_id: Option<i64>,
        pub trade_refund_no: Option<String>,
    }

    /// 供应商审核差异单的通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_InstorageDiffAuditNotify")]
    pub struct InstorageDiffAuditNotify {
        pub audit: Option<i64>,
        pub audit_msg: Option<String>,
        pub consign_no: Option<String>,
        pub store_id: Option<i64>,
    }

    /// 零售+商品变动消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_nlife_ItemUpdate")]
    pub struct ItemUpdate {
        pub before_value: Option<String>,
        pub item_id: Option<i64>,
        pub item_type: Option<i64>,
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
        pub store_id: Option<String>,
        pub r#type: Option<String>,
        pub update_value: Option<String>,
    }
}

/// `alibaba_okki_*`
pub mod okki {
    use crate::prelude::*;

    /// 小满商品服务状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_okki_SpuStatusSync")]
    pub struct SpuStatusSync {
        pub client_id: Option<String>,
        pub global_id: Option<String>,
        pub spu_status: Option<String>,
    }
}

/// `alibaba_paimai_*`
pub mod paimai {
    use crate::prelude::*;

    /// 支付宝用户完成消费金任务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_paimai_AlipayConsumeGoldTaskFinish")]
    pub struct AlipayConsumeGoldTaskFinish {
        pub alipay_uid: Option<String>,
        pub biz_id: Option<String>,
        pub features: Option<String>,
        pub finish_time: Option<String>,
        pub id: Option<String>,
        pub send_time: Option<String>,
        pub task_status: Option<String>,
        pub topic: Option<String>,
    }

    /// 拍卖支付宝营销通用消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_paimai_CommonPromoTask")]
    pub struct CommonPromoTask {
        pub action: Option<String>,
        pub alipay_uid: Option<String>,
        pub biz_order_id: Option<String>,
        pub biz_time: Option<String>,
        pub features: Option<String>,
        pub scene: Option<String>,
        pub state: Option<String>,
        pub topic: Option<String>,
        pub top_id: Option<String>,
    }
}

/// `alibaba_pur_*`
pub mod pur {
    use crate::prelude::*;

    /// 合同状态改变发送消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_ContractStatusChange")]
    pub struct ContractStatusChange {
        pub contract_ids: Option<String>,
        pub status: Option<String>,
    }

    /// 作废结算合同
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_DelSettlementContract")]
    pub struct DelSettlementContract {
        pub action_type: Option<String>,
        pub project_number: Option<String>,
        pub sourcing_request_ids: Vec<i64>,
    }

    /// 入库单审批完成消息广播
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_FaApproveFinished")]
    pub struct FaApproveFinished {
        pub business_number: Option<String>,
        pub ext_str: Option<String>,
        pub id: Option<i64>,
        pub status: Option<String>,
        pub tenant_id: Option<i64>,
    }

    /// PO 审批完成
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PoAudited")]
    pub struct PoAudited {
        pub biz_type: Option<String>,
        pub po_number: Option<String>,
        pub status: Option<String>,
    }

    /// PO 作废消息发送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PoCancelled")]
    pub struct PoCancelled {
        pub biz_type: Option<String>,
        pub po_number: Option<String>,
        pub status_list: Option<String>,
    }

    /// PO 关闭发送消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PoClosed")]
    pub struct PoClosed {
        pub po_number: Option<String>,
        pub status: Option<String>,
    }

    /// PO 状态变更后发送消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PoNotify")]
    pub struct PoNotify {
        pub biz_type: Option<String>,
        pub po_id: Option<i64>,
        pub po_number: Option<String>,
        pub status: Option<String>,
    }

    /// PR 审批完成消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PrApproved")]
    pub struct PrApproved {
        pub message_id: Option<String>,
        pub pr_number: Option<String>,
        pub status: Option<String>,
    }

    /// pr 删除通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PrDelete")]
    pub struct PrDelete {
        pub pr_number: Option<String>,
    }

    /// 创建 pr
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PurchaseRequisition")]
    pub struct PurchaseRequisition {
        pub message_id: Option<String>,
        pub pr_number: Option<String>,
        pub result_msg: Option<String>,
    }

    /// PR 作废消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PurchaseRequisitionCancel")]
    pub struct PurchaseRequisitionCancel {
        pub message_id: Option<String>,
        pub pr_number: Option<String>,
        pub status: Option<String>,
    }

    /// PR 删除消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_PurchaseRequisitionDelete")]
    pub struct PurchaseRequisitionDelete {
        pub message_id: Option<String>,
        pub pr_number: Option<String>,
        pub status: Option<String>,
    }

    /// RT 状态变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_RcvNotify")]
    pub struct RcvNotify {
        pub biz_type: Option<String>,
        pub rcv_id: Option<i64>,
        pub rcv_number: Option<String>,
        pub status: Option<String>,
    }

    /// 取消订单结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_ResourceOrderCancelNotify")]
    pub struct ResourceOrderCancelNotify {
        pub failed_msg: Option<String>,
        pub order_item_no: Option<String>,
        pub order_no: Option<String>,
        pub out_order_item_no: Option<String>,
        pub out_order_no: Option<String>,
        pub return_no: Option<String>,
        pub success: Option<bool>,
    }

    /// 发货提醒
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_ResourceOrderShipNotify")]
    pub struct ResourceOrderShipNotify {
        pub order_items: Option<String>,
        pub order_no: Option<String>,
        pub out_order_no: Option<String>,
    }

    /// RT 审批完成消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_RtAudited")]
    pub struct RtAudited {
        pub rt_number: Option<String>,
        pub status: Option<String>,
    }

    /// 维护结算合同消息发送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_SettlementContract")]
    pub struct SettlementContract {
        pub action_type: Option<String>,
        pub project_number: Option<String>,
        pub sourcing_request_ids: Vec<i64>,
    }

    /// 供应商信息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_SupplierChange")]
    pub struct SupplierChange {
        pub org_id: Option<String>,
        pub status: Option<String>,
        pub supplier_code: Option<String>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
        pub trace_id: Option<String>,
    }

    /// VPR 审批报价完成发送消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_pur_VprApproved")]
    pub struct VprApproved {
        pub audit_call_back_send_msg: Option<String>,
        pub sourcing_project_id: Option<String>,
    }
}

/// `alibaba_serviceplatform_*`
pub mod serviceplatform {
    use crate::prelude::*;

    /// 服务供应链核销单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_serviceplatform_FulfilTask")]
    pub struct FulfilTask {
        pub action: Option<String>,
        pub biz_code: Option<String>,
        pub fulfil_task_id: Option<i64>,
        pub service_store_id: Option<i64>,
        pub source: Option<String>,
        pub update_date: Option<TopDateTime>,
        pub workcard_ids: Vec<i64>,
    }

    /// 服务供应链服务单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_serviceplatform_ServiceOrder")]
    pub struct ServiceOrder {
        pub action: Option<String>,
        pub biz_code: Option<String>,
        pub service_order_id: Option<i64>,
        pub update_date: Option<TopDateTime>,
    }
}

/// `alibaba_sp_*`
pub mod sp {
    use crate::prelude::*;

    /// 通知付款结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_sp_NotifyPaymentResult")]
    pub struct NotifyPaymentResult {
        pub actual_pay_time: Option<TopDateTime>,
        pub biz_code: Option<String>,
        pub no: Option<String>,
        pub notify_time: Option<TopDateTime>,
        pub out_trade_no: Option<String>,
        pub pay_account_no: Option<String>,
        pub pay_currency: Option<String>,
        pub pay_msg: Option<String>,
        pub pay_status: Option<String>,
        pub trade_amount: Option<String>,
    }
}

/// `alibaba_tax_*`
pub mod tax {
    use crate::prelude::*;

    /// 税优雇员签约结果消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tax_EmployeeSignResult")]
    pub struct EmployeeSignResult {
        pub agreement_id: Option<String>,
        pub company_code: Option<String>,
        pub company_name: Option<String>,
        pub company_user_identification: Option<String>,
        pub end_time: Option<String>,
        pub ext_json: Option<String>,
        pub isv_code: Option<String>,
        pub isv_name: Option<String>,
        pub result: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub salary_asset_symbol: Option<String>,
        pub salary_asset_type: Option<String>,
        pub start_time: Option<String>,
        pub tax_optimization_mode: Option<String>,
    }

    /// 税优发薪结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tax_SalaryPayResult")]
    pub struct SalaryPayResult {
        pub account_date: Option<String>,
        pub detail_id: Option<String>,
        pub employer_code: Option<String>,
        pub identification_in_belonging_employer: Option<String>,
        pub message_type: Option<String>,
        pub pay_salary_time: Option<TopDateTime>,
        pub result_code: Option<String>,
        pub status: Option<String>,
        pub tax_fund_order_ids: Option<String>,
    }
}

/// `alibaba_tbdx_*`
pub mod tbdx {
    use crate::prelude::*;

    /// 电子书内容变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tbdx_EBookContent")]
    pub struct EBookContent {
        pub item_id: Option<i64>,
        pub seller_open_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// 电子书商家签约消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tbdx_EBookSellerSign")]
    pub struct EBookSellerSign {
        pub org_id: Option<i64>,
        pub seller_open_id: Option<i64>,
        pub sign_status: Option<i64>,
    }

    /// 电子书用户下单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tbdx_EBookUserOrder")]
    pub struct EBookUserOrder {
        pub buyer_open_id: Option<i64>,
        pub order_id: Option<i64>,
    }

    /// 淘宝教育论文查重推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tbdx_PaperPush")]
    pub struct PaperPush {
        pub paper_id: Option<String>,
        pub submit_time: Option<TopDateTime>,
    }
}

/// `alibaba_tc_*`
pub mod tc {
    use crate::prelude::*;

    /// 同城履约物流状态通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tc_LogisticsStatusUpdate")]
    pub struct LogisticsStatusUpdate {
        pub source_order_id: Option<String>,
        pub status: Option<String>,
        pub status_desc: Option<String>,
        pub time: Option<TopDateTime>,
        pub work_order_ids: Vec<String>,
    }
}

/// `alibaba_threehours_*`
pub mod threehours {
    use crate::prelude::*;

    /// 授权结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_threehours_AuthorizationResult")]
    pub struct AuthorizationResult {
        pub action: Option<String>,
        pub auth_code: Option<String>,
        pub error_msg: Option<String>,
        pub result_code: Option<i64>,
        pub source_params: Option<String>,
    }

    /// 益起来捐步成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_threehours_DonateStep")]
    pub struct DonateStep {
        pub alipay_user_id: Option<i64>,
        pub donate_step: Option<i64>,
        pub donate_step_time: Option<String>,
        pub id: Option<i64>,
        pub kids_user: Option<bool>,
        pub parent_alipay_user_id: Option<i64>,
        pub parent_user_id: Option<i64>,
        pub user_id: Option<i64>,
    }

    /// 用户绑定结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_threehours_UserBindResult")]
    pub struct UserBindResult {
        pub action: Option<String>,
        pub error_msg: Option<String>,
        pub result_code: Option<i64>,
        pub user_key: Option<String>,
    }

    /// 用户参与志愿服务活动
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_threehours_UserJoinActivity")]
    pub struct UserJoinActivity {
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub alipay_user_id: Option<i64>,
        pub id: Option<i64>,
        pub kids_user: Option<bool>,
        pub parent_alipay_user_id: Option<i64>,
        pub parent_user_id: Option<i64>,
        pub register_time: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `alibaba_tianji_*`
pub mod tianji {
    use crate::prelude::*;

    /// 天机平台合约机供应商订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tianji_ContractOrder")]
    pub struct ContractOrder {
        pub contract_order_status: Option<i64>,
        pub plan_item_type: Option<i64>,
        pub supplier_name: Option<String>,
        pub tb_order_no: Option<String>,
    }

    /// 天机平台订单生成通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_tianji_OrderCreate")]
    pub struct OrderCreate {
        pub account: Option<String>,
        pub biz_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buy_quantity: Option<i64>,
        pub distributor_name: Option<String>,
        pub face_price: Option<i64>,
        pub ledger_amount: Option<i64>,
        pub out_product_code: Option<String>,
        pub supplier_name: Option<String>,
        pub tb_order_create_time: Option<TopDateTime>,
        pub tb_order_no: Option<String>,
        pub tb_order_pay_time: Option<TopDateTime>,
    }
}

/// `alibaba_txd_*`
pub mod txd {
    use crate::prelude::*;

    /// 淘鲜达互动事件通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_txd_InteractEventNotice")]
    pub struct InteractEventNotice {
        pub activity_id: Option<i64>,
        pub biz_id: Option<String>,
        pub interact_event_code: Option<String>,
        pub merchant_code: Option<String>,
        pub user_id: Option<i64>,
        pub user_nick: Option<String>,
    }

    /// 淘鲜达交易状态变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_txd_OrderStatusChangeToAlipay")]
    pub struct OrderStatusChangeToAlipay {
        pub alipay_user_id: Option<String>,
        pub biz_id: Option<String>,
        pub biz_order_no: Option<String>,
        pub biz_time: Option<String>,
        pub event_code: Option<String>,
        pub status: Option<String>,
        pub topic: Option<String>,
    }
}

/// `alibaba_uni_*`
pub mod uni {
    use crate::prelude::*;

    /// 全域收单交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_uni_TradeStatusNotify")]
    pub struct TradeStatusNotify {
        pub out_trade_no: Option<String>,
        pub refund_status: Option<String>,
        pub store_id: Option<String>,
        pub trade_no: Option<String>,
        pub trade_status: Option<String>,
    }
}

/// `alibaba_wdk_*`
pub mod wdk {
    use crate::prelude::*;

    /// 差评回评
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_ChannelCommentAudit")]
    pub struct ChannelCommentAudit {
        pub audit_content: Option<String>,
        pub biz_order_id: Option<String>,
        pub merchant_code: Option<String>,
        pub out_comment_id: Option<String>,
        pub sku_code: Option<String>,
    }

    /// 五道口售中取消外部订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_ChannelOrderCancel")]
    pub struct ChannelOrderCancel {
        pub biz_order_id: Option<String>,
        pub merchant_code: Option<String>,
        pub out_order_id: Option<String>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub sub_refund_orders: Option<String>,
        pub whole_cancel: Option<bool>,
    }

    /// 客服审核退款结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_ChannelOrderCsRefundAudit")]
    pub struct ChannelOrderCsRefundAudit {
        pub agree_sub_orders: Option<String>,
        pub biz_order_id: Option<String>,
        pub merchant_code: Option<String>,
        pub out_order_id: Option<String>,
        pub out_refund_batch_id: Option<String>,
        pub reject_sub_orders: Option<String>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
    }

    /// 客服代客发起售后退款(整单/部分)
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_ChannelOrderCsUserrefund")]
    pub struct ChannelOrderCsUserrefund {
        pub biz_order_id: Option<String>,
        pub memo: Option<String>,
        pub merchant_code: Option<String>,
        pub out_order_id: Option<String>,
        pub refund_reason: Option<String>,
        pub refund_sub_orders: Option<String>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
    }

    /// 订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_ChannelOrderStatusChange")]
    pub struct ChannelOrderStatusChange {
        pub biz_order_id: Option<String>,
        pub fulfill_status: Option<String>,
        pub merchant_code: Option<String>,
        pub order_status: Option<String>,
        pub out_order_id: Option<String>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub sub_orders: Option<String>,
        pub sub_refund_orders: Option<String>,
    }

    /// 库存同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_ChannelStockSync")]
    pub struct ChannelStockSync {
        pub biz_date: Option<String>,
        pub biz_uniq_id: Option<String>,
        pub merchant_code: Option<String>,
        pub sale_inventory_list: Option<String>,
        pub shop_ids: Option<String>,
        pub store_id: Option<String>,
    }

    /// 配送异常信消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_DmsSignError")]
    pub struct DmsSignError {
        pub abnormal_reason: Option<String>,
        pub abnormal_reason_code: Option<String>,
        pub abnormal_time: Option<String>,
        pub deliverer_name: Option<String>,
        pub deliverer_phone: Option<String>,
        pub order_id: Option<String>,
    }

    /// 售中履约变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_FulfillOrderChange")]
    pub struct FulfillOrderChange {
        pub gmt_modified: Option<String>,
        pub merchant_code: Option<String>,
        pub source_order_id: Option<String>,
        pub store_id: Option<String>,
        pub user_expect_time: Option<String>,
    }

    /// 仓配交接消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_FulfillWarehouseHandover")]
    pub struct FulfillWarehouseHandover {
        pub batch_id: Option<String>,
        pub passing_machine_time: Option<String>,
        pub warehouse_code: Option<String>,
    }

    /// 退仓单物流状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_ReturnWarehouseStatusChange")]
    pub struct ReturnWarehouseStatusChange {
        pub attribute: Option<String>,
        pub logistics_status: Option<String>,
        pub return_warehouse_bill_id: Option<String>,
        pub warehouse_code: Option<String>,
    }

    /// 商家渠道商品变动消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_StoreItemUpdate")]
    pub struct StoreItemUpdate {
        pub biz_uniq_id: Option<String>,
        pub merchant_code: Option<String>,
        pub ou_code: Option<String>,
        pub sku_code: Option<String>,
    }

    /// 外部商家发送 push 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdk_TxdCrmChannelMessagePush")]
    pub struct TxdCrmChannelMessagePush {
        pub channel_code: Option<String>,
        pub content: Option<String>,
        pub crm_push_id: Option<String>,
        pub merchant_code: Option<String>,
        pub merchant_user_id: Option<String>,
        pub open_member_id: Option<String>,
    }
}

/// `alibaba_wdkitem_*`
pub mod wdkitem {
    use crate::prelude::*;

    /// 五道口仓商品变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkitem_WarehouseSkuModify")]
    pub struct WarehouseSkuModify {
        pub merchant_code: Option<String>,
        pub sku_code: Option<String>,
        pub warehouse_code: Option<String>,
    }
}

/// `alibaba_wdkop_*`
pub mod wdkop {
    use crate::prelude::*;

    /// Rex 用户信息变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkop_RexAccountChange")]
    pub struct RexAccountChange {
        pub msg_id: Option<String>,
    }
}

/// `alibaba_wdkopen_*`
pub mod wdkopen {
    use crate::prelude::*;

    /// 五道口交易状态变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkopen_OrderMessage")]
    pub struct OrderMessage {
        pub biz_order_id: Option<i64>,
        pub merchant_code: Option<String>,
        pub order_status: Option<String>,
        pub out_order_id: Option<String>,
        pub store_id: Option<String>,
    }

    /// 采购价变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkopen_PriceAdjust")]
    pub struct PriceAdjust {
        pub operate_type: Option<i64>,
        pub out_unique_id: Option<String>,
        pub status: Option<i64>,
        pub supply_merchant_code: Option<String>,
        pub supply_sku_code: Option<String>,
        pub supply_store_code: Option<String>,
    }

    /// 同城零售逆向交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkopen_RefundMessage")]
    pub struct RefundMessage {
        pub refund_id: Option<String>,
        pub tb_sub_order_id: Option<i64>,
    }
}

/// `alibaba_wdkorder_*`
pub mod wdkorder {
    use crate::prelude::*;

    /// 五道口订单履约状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_FulfillStatusChange")]
    pub struct FulfillStatusChange {
        pub fulfill: Option<String>,
        pub msg_id: Option<String>,
        pub status: Option<String>,
    }

    /// 共享库存保险正向投保消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_InsuranceOrder")]
    pub struct InsuranceOrder {
        pub tb_sub_order_id: Option<i64>,
    }

    /// 共享库存保险逆向理赔消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_InsuranceRefund")]
    pub struct InsuranceRefund {
        pub refund_id: Option<String>,
        pub tb_sub_order_id: Option<i64>,
    }

    /// 订单履约状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_OrderFulfillPush")]
    pub struct OrderFulfillPush {
        pub fulfill_order_id: Option<String>,
        pub fulfill_status: Option<String>,
        pub merchant_code: Option<String>,
    }

    /// 履约状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_OrderFulfillTokenPush")]
    pub struct OrderFulfillTokenPush {
        pub fulfill_order_id: Option<String>,
        pub fulfill_status: Option<String>,
        pub merchant_code: Option<String>,
    }

    /// 猫超订单逆向消息通知商户
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_OrderRefundPush")]
    pub struct OrderRefundPush {
        pub merchant_code: Option<String>,
        pub refund_id: Option<String>,
    }

    /// 猫超订单数据变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_OrderStatusPush")]
    pub struct OrderStatusPush {
        pub merchant_code: Option<String>,
        pub order_status: Option<String>,
        pub tb_order_id: Option<i64>,
    }

    /// 逆向单企业积分消息发送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_RefundOrgPoint")]
    pub struct RefundOrgPoint {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub origin_order_id: Option<String>,
        pub origin_parent_id: Option<String>,
        pub pay_order_id: Option<String>,
        pub refund_channel: Option<String>,
        pub refund_channel_fee: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_order_id: Option<String>,
        pub refund_time: Option<String>,
        pub suborder_channel_uuid: Option<String>,
    }

    /// 五道口淘鲜达逆向订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_RefundSuccess")]
    pub struct RefundSuccess {
        pub actual_pick_quantity: Option<String>,
        pub actual_refund_quantity: Option<String>,
        pub batch_time: Option<TopDateTime>,
        pub buy_amount_stock: Option<String>,
        pub dispute_type: Option<i64>,
        pub item_code: Option<String>,
        pub merchant_code: Option<String>,
        pub ns_quantity: Option<String>,
        pub open_uid: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub order_client: Option<i64>,
        pub order_from: Option<i64>,
        pub origin_order_id: Option<i64>,
        pub origin_parent_id: Option<i64>,
        pub out_mian_order_id: Option<String>,
        pub out_order_id: Option<String>,
        pub out_refund_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub out_sku_code: Option<String>,
        pub pick_amount_stock: Option<String>,
        pub promise_status: Option<String>,
        pub quantity: Option<i64>,
        pub refund_amount: Option<i64>,
        pub refund_channel_list: Option<String>,
        pub refund_order_id: Option<i64>,
        pub refund_post_fee: Option<i64>,
        pub refund_quantity: Option<String>,
        pub refund_time: Option<TopDateTime>,
        pub refund_type: Option<i64>,
        pub sale_unit: Option<String>,
        pub sell_unit: Option<String>,
        pub shop_id: Option<String>,
        pub stock_unit: Option<String>,
        pub store_id: Option<String>,
        pub sync_status: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub tb_biz_parent_id: Option<i64>,
        pub trade_attributes: Option<String>,
    }

    /// 共享库存 SOPO
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_SoPo")]
    pub struct SoPo {
        pub fulfill_sub_order_id: Option<String>,
        pub order_from: Option<i64>,
        pub price_without_tax: Option<String>,
        pub price_with_tax: Option<String>,
        pub process_order_no: Option<String>,
        pub quantity: Option<String>,
        pub sales_type: Option<i64>,
        pub sku_code: Option<String>,
        pub store_id: Option<String>,
        pub tax_rate: Option<String>,
        pub tb_sub_order_id: Option<String>,
    }

    /// 五道口订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_StatusChange")]
    pub struct StatusChange {
        pub biz_order_id: Option<i64>,
        pub discount_amt: Option<i64>,
        pub duty_code: Option<String>,
        pub gift_coupon: Option<String>,
        pub member_card_num: Option<String>,
        pub member_discount_amt: Option<i64>,
        pub member_point: Option<String>,
        pub merchant_code: Option<String>,
        pub open_uid: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub order_client: Option<String>,
        pub order_from: Option<i64>,
        pub order_status: Option<String>,
        pub original_amt: Option<i64>,
        pub out_order_id: Option<String>,
        pub out_shop_id: Option<String>,
        pub package_time: Option<TopDateTime>,
        pub pay_channels: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub post_fee: Option<i64>,
        pub shop_id: Option<String>,
        pub store_id: Option<String>,
        pub sub_orders: Option<String>,
        pub tb_biz_order_id: Option<i64>,
        pub trade_attributes: Option<String>,
        pub trd_type: Option<i64>,
    }

    /// 淘鲜达订单优惠券状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdkorder_VoucherStatus")]
    pub struct VoucherStatus {
        pub biz_time: Option<TopDateTime>,
        pub store_id: Option<String>,
        pub tb_order_id: Option<String>,
        pub voucher_status: Option<String>,
        pub wdk_order_voucher_codes: Option<String>,
    }
}

/// `alibaba_wdktrade_*`
pub mod wdktrade {
    use crate::prelude::*;

    /// 营销券实例消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_wdktrade_CouponInstance")]
    pub struct CouponInstance {
        pub amount: Option<i64>,
        pub can_use_shop_list: Vec<String>,
        pub channel: Option<String>,
        pub coupon_send_type: Option<String>,
        pub coupon_source: Option<String>,
        pub description: Option<String>,
        pub details: Vec<String>,
        pub end_time: Option<TopDateTime>,
        pub features: Option<String>,
        pub ma_code: Option<String>,
        pub merchant_code: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub template_id: Option<String>,
        pub title: Option<String>,
        pub voucher_id: Option<String>,
    }
}

/// `alibaba_yichao_*`
pub mod yichao {
    use crate::prelude::*;

    /// 蚁巢投保理赔消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_yichao_ClaimOrder")]
    pub struct ClaimOrder {
        pub action: Option<String>,
        pub claimant_id: Option<String>,
        pub claim_order_id: Option<String>,
        pub out_order_id: Option<String>,
        pub product_code: Option<String>,
    }

    /// 蚁巢保单修改消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_yichao_InsuranceUpdate")]
    pub struct InsuranceUpdate {
        pub gmt_effect: Option<String>,
        pub gmt_expiry: Option<String>,
        pub insurance_application_no: Option<String>,
        pub insurance_order_id: Option<String>,
        pub out_id: Option<String>,
        pub out_order_id: Option<String>,
        pub out_order_type: Option<String>,
        pub product_code: Option<String>,
        pub status: Option<String>,
        pub status_code: Option<String>,
    }

    /// 蚁巢报案单更新消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_yichao_ReportOrder")]
    pub struct ReportOrder {
        pub insurance_application_no: Option<String>,
        pub insurance_order_id: Option<String>,
        pub reporter_id: Option<String>,
        pub report_apply_no: Option<String>,
        pub report_fail_reason: Option<String>,
        pub report_order_id: Option<String>,
        pub status: Option<String>,
        pub status_code: Option<String>,
    }
}

/// `alibaba_yunio_*`
pub mod yunio {
    use crate::prelude::*;

    /// `YunIO` 数据流转
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alibaba_yunio_DataTransfer")]
    pub struct DataTransfer {
        pub data: Option<String>,
        pub data_id: Option<String>,
    }
}
