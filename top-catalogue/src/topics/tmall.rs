//! `tmall_*`: 109 topics.

/// `tmall_aliauto_*`
pub mod aliauto {
    use crate::prelude::*;

    /// 天猫汽车分阶段订单打款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_aliauto_StepOrderPartConfirm")]
    pub struct StepOrderPartConfirm {
        pub buyer_nick: Option<String>,
        pub order_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub r#type: Option<String>,
    }

    /// 分阶段交易确认消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_aliauto_StepOrderPartConfirmed")]
    pub struct StepOrderPartConfirmed {
        pub order_id: Option<i64>,
        pub r#type: Option<String>,
    }
}

/// `tmall_auto_*`
pub mod auto {
    use crate::prelude::*;

    /// 服务工单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_auto_ServiceReceiptCreate")]
    pub struct ServiceReceiptCreate {
        pub receipt_id: Option<i64>,
    }

    /// 天猫汽车交易订单开放
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_auto_TradeModify")]
    pub struct TradeModify {
        pub order_id: Option<i64>,
        pub status: Option<i64>,
    }

    /// 天猫二轮车服务工单创建开放
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_auto_TwoWheelsReceiptCreate")]
    pub struct TwoWheelsReceiptCreate {
        pub appointed_outer_store_id: Option<String>,
        pub receipt_id: Option<i64>,
    }
}

/// `tmall_car_*`
pub mod car {
    use crate::prelude::*;

    /// `tmall_car_AbnormalSettleSeller`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_car_AbnormalSettleSeller")]
    pub struct AbnormalSettleSeller {
        pub biz_code: Option<String>,
        pub biz_id: Option<String>,
        pub offline_reason: Option<String>,
        pub process_seller_nick: Option<String>,
        pub process_status: Option<String>,
    }

    /// 天猫汽车-支付宝手机充值红包发放
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_car_AliapayTelRedPacket")]
    pub struct AliapayTelRedPacket {
        pub biz_id: Option<String>,
        pub biz_order_no: Option<String>,
        pub biz_time: Option<String>,
        pub biz_uuid: Option<String>,
        pub match_keyword: Option<String>,
        pub topic: Option<String>,
    }

    /// 天猫汽车触发支付宝事件发奖
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_car_AlipayEvent")]
    pub struct AlipayEvent {
        pub biz_id: Option<String>,
        pub biz_order_no: Option<String>,
        pub biz_time: Option<String>,
        pub biz_uuid: Option<String>,
        pub match_keyword: Option<String>,
        pub topic: Option<String>,
    }

    /// 合同签署消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_car_ContractSign")]
    pub struct ContractSign {
        pub contract_url: Option<String>,
        pub order_id: Option<i64>,
    }

    /// 汽车金融消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_car_FinanceMsg")]
    pub struct FinanceMsg {
        pub order_id: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 天猫汽车特惠充
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_car_TelCoupon")]
    pub struct TelCoupon {
        pub biz_id: Option<String>,
        pub biz_order_no: Option<String>,
        pub biz_time: Option<String>,
        pub biz_uuid: Option<String>,
        pub match_keyword: Option<String>,
        pub topic: Option<String>,
    }
}

/// `tmall_carprofile_*`
pub mod carprofile {
    use crate::prelude::*;

    /// 用户车辆档案授权状态更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_carprofile_AuthStatusChangeToISV")]
    pub struct AuthStatusChangeToIsv {
        pub channel_id: Option<String>,
        pub channel_type: Option<i64>,
        pub impl_id: Option<String>,
        pub sync_status: Option<i64>,
    }
}

/// `tmall_channel_*`
pub mod channel {
    use crate::prelude::*;

    /// 申请单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_channel_ApplyOrderChange")]
    pub struct ApplyOrderChange {
        pub channel_purchase_apply_order_no: Option<String>,
        pub message_type: Option<i64>,
    }

    /// 发货单消息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_channel_DeliverOrderChange")]
    pub struct DeliverOrderChange {
        pub main_deliver_order_no: Option<i64>,
        pub message_type: Option<i64>,
    }

    /// 采购单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_channel_PurchaseOrderChange")]
    pub struct PurchaseOrderChange {
        pub main_purchase_order_no: Option<i64>,
        pub message_type: Option<i64>,
    }

    /// 停止发货单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_channel_StopOrderChange")]
    pub struct StopOrderChange {
        pub main_purchase_order_no: Option<i64>,
        pub message_type: Option<i64>,
    }
}

/// `tmall_fuwu_*`
pub mod fuwu {
    use crate::prelude::*;

    /// 天猫服务平台一键求助单消息队列
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_AnomalyRecourse")]
    pub struct AnomalyRecourse {
        pub anomaly_recourse_id: Option<i64>,
        pub result: Option<String>,
    }

    /// 一键求助状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_AnomalyRecourseStatusUpdate")]
    pub struct AnomalyRecourseStatusUpdate {
        pub anomaly_recourse_id: Option<i64>,
        pub status: Option<i64>,
    }

    /// 天猫服务消电维修工单完结消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_ElectricMaintenanceWorkCardComplete")]
    pub struct ElectricMaintenanceWorkCardComplete {
        pub workcard_id: Option<String>,
    }

    /// 天猫服务消电保修码状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_ElectricWarrantyCodeStatusUpdate")]
    pub struct ElectricWarrantyCodeStatusUpdate {
        pub oss_file_name: Option<String>,
        pub oss_file_url: Option<String>,
        pub status: Option<String>,
    }

    /// 天猫服务家装优质供给规则变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_HomeDecorationSupplyRuleUpdate")]
    pub struct HomeDecorationSupplyRuleUpdate {
        pub category_name: Option<String>,
        pub operate_type: Option<String>,
        pub service_code: Option<String>,
        pub shop_name: Option<String>,
        pub unique_no: Option<String>,
        pub update_date: Option<TopDateTime>,
        pub worker_check_type_list: Option<String>,
    }

    /// 服务供应链物流业务消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_LogisticsInfoMessage")]
    pub struct LogisticsInfoMessage {
        pub action: Option<String>,
        pub logistics_order_id: Option<i64>,
        pub new_logistics: Option<bool>,
        pub stage_type: Option<String>,
    }

    /// 服务管控消息更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_NewAnomalyRecourseStatusUpdate")]
    pub struct NewAnomalyRecourseStatusUpdate {
        pub anomaly_recourse_id: Option<i64>,
        pub status: Option<i64>,
        pub urges_number: Option<i64>,
    }

    /// 消费者评价成功 top 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_RateMessageTP")]
    pub struct RateMessageTp {
        pub order_type: Option<i64>,
        pub rate_id: Option<i64>,
        pub rate_value: Option<i64>,
        pub work_order_id: Option<i64>,
    }

    /// 发送通话记录
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_SendCallRecord")]
    pub struct SendCallRecord {
        pub biz_identify: Option<String>,
        pub call_id: Option<String>,
        pub record_link: Option<String>,
    }

    /// 服务商品信息变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_ServiceItemUpdate")]
    pub struct ServiceItemUpdate {
        pub data_id: Option<i64>,
        pub result: Option<String>,
        pub src_type: Option<String>,
    }

    /// 服务预警消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_ServiceMonitorMessage")]
    pub struct ServiceMonitorMessage {
        pub biz_id: Option<i64>,
        pub biz_type: Option<i64>,
        pub content: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub id: Option<i64>,
        pub level: Option<i64>,
        pub rule_id: Option<String>,
        pub service_code: Option<String>,
    }

    /// 服务网点注册消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_ServiceStoreRegister")]
    pub struct ServiceStoreRegister {
        pub service_store_code: Option<String>,
        pub service_store_id: Option<i64>,
        pub service_store_name: Option<String>,
        pub tp_id: Option<i64>,
        pub tp_name: Option<String>,
    }

    /// 单个结算调整单数据推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_SettleAdjustmentStatusUpdate")]
    pub struct SettleAdjustmentStatusUpdate {
        pub attributes: Option<String>,
        pub biz_order_id: Option<i64>,
        pub cost: Option<i64>,
        pub description: Option<String>,
        pub id: Option<i64>,
        pub parent_biz_order_id: Option<i64>,
        pub picture_urls: Option<String>,
        pub price_factors: Option<String>,
        pub service_code: Option<String>,
        pub service_order_id: Option<i64>,
        pub state: Option<i64>,
        pub r#type: Option<i64>,
        pub workcard_id: Option<i64>,
    }

    /// 天猫服务服务商分账消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_SettleSupplierFcBill")]
    pub struct SettleSupplierFcBill {
        pub amount: Option<i64>,
        pub details: Option<String>,
        pub platform_commission_rate: Option<i64>,
        pub workcard_id: Option<i64>,
    }

    /// 天猫服务履约合同单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_WorkcardContract")]
    pub struct WorkcardContract {
        pub id: Option<i64>,
        pub result: Option<String>,
    }

    /// 天猫服务任务工单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_WorkcardInfo")]
    pub struct WorkcardInfo {
        pub auction_sku_properties: Option<String>,
        pub buyer_location: Option<i64>,
        pub result: Option<String>,
    }

    /// 天猫服务任务工单状态更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_WorkcardStatusChange")]
    pub struct WorkcardStatusChange {
    }

    /// 天猫服务任务工单状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_fuwu_WorkcardStatusUpdate")]
    pub struct WorkcardStatusUpdate {
        pub action: Option<String>,
        pub comment: Option<String>,
        pub left_service_count: Option<i64>,
        pub refund_service_count: Option<i64>,
        pub status: Option<i64>,
        pub total_used_service_count: Option<i64>,
        pub tp_id: Option<i64>,
        pub r#type: Option<i64>,
        pub update_date: Option<TopDateTime>,
        pub used_service_count: Option<i64>,
        pub workcard_id: Option<i64>,
    }
}

/// `tmall_homedecorationfuwu_*`
pub mod homedecorationfuwu {
    use crate::prelude::*;

    /// 天猫家装服务工单状态推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_homedecorationfuwu_WorkcardStatusUpdateForSeller")]
    pub struct WorkcardStatusUpdateForSeller {
        pub action: Option<String>,
        pub update_date: Option<String>,
        pub workcard_id: Option<i64>,
    }
}

/// `tmall_homeservice_*`
pub mod homeservice {
    use crate::prelude::*;

    /// 整单视角工单全部创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_homeservice_GroupWorkcardCreate")]
    pub struct GroupWorkcardCreate {
        pub group: Option<String>,
        pub parent_order_id: Option<String>,
        pub workcard_id_list: Option<String>,
    }

    /// 天猫家享服务物流更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_homeservice_LogisticsUpdate")]
    pub struct LogisticsUpdate {
        pub logistics_action: Option<String>,
        pub mail_num: Option<String>,
        pub package_detail_list: Option<String>,
        pub parent_order_id: Option<String>,
        pub update_date: Option<String>,
        pub workcard_id_list: Option<String>,
    }

    /// 线下服务收费单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_homeservice_OnsiteServiceOrder")]
    pub struct OnsiteServiceOrder {
        pub actual_price: Option<String>,
        pub memo: Option<String>,
        pub order_id: Option<String>,
        pub order_line: Option<String>,
        pub origin_price: Option<String>,
        pub pay_time: Option<String>,
        pub promotion_price: Option<String>,
        pub status: Option<i64>,
        pub trigger_id: Option<String>,
        pub trigger_time: Option<String>,
        pub workcard_id: Option<String>,
    }

    /// 交易逆向消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_homeservice_TradeRefund")]
    pub struct TradeRefund {
        pub order_id: Option<String>,
        pub parent_order_id: Option<String>,
        pub refund_amount_type: Option<String>,
        pub refund_status: Option<i64>,
        pub refund_status_desc: Option<String>,
        pub refund_type: Option<String>,
        pub refund_type_desc: Option<String>,
        pub update_date: Option<TopDateTime>,
        pub work_card_ids: Option<String>,
    }
}

/// `tmall_ifpfulfill_*`
pub mod ifpfulfill {
    use crate::prelude::*;

    /// 创建订单结果通知接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_ifpfulfill_ResultNotice")]
    pub struct ResultNotice {
        pub create_error_code: Option<String>,
        pub create_error_message: Option<String>,
        pub create_order_result: Option<bool>,
        pub fulfill_order_status: Option<String>,
        pub promise_arrive_time_end: Option<TopDateTime>,
        pub promise_arrive_time_start: Option<TopDateTime>,
        pub source_order_id: Option<String>,
    }
}

/// `tmall_jst_*`
pub mod jst {
    use crate::prelude::*;

    /// 商家消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_jst_BusinessInformationSend")]
    pub struct BusinessInformationSend {
        pub bodys: Option<String>,
        pub category_key: Option<String>,
        pub category_name: Option<String>,
        pub id: Option<String>,
        pub sub_category_key: Option<String>,
        pub sub_category_name: Option<String>,
    }
}

/// `tmall_mei_*`
pub mod mei {
    use crate::prelude::*;

    /// 绑定操作通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mei_CrmBind")]
    pub struct CrmBind {
        pub mix_taobao_nick: Option<String>,
        pub mobile: Option<String>,
        pub seller_name: Option<String>,
        pub sequence: Option<i64>,
        pub taobao_nick: Option<String>,
        pub r#type: Option<i64>,
    }

    /// 用户绑定请求
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mei_CrmBindQuery")]
    pub struct CrmBindQuery {
        pub mobile: Option<String>,
        pub seller_name: Option<String>,
        pub sequence: Option<i64>,
    }

    /// 会员信息查询通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mei_CrmMemberQuery")]
    pub struct CrmMemberQuery {
        pub mobile: Option<String>,
        pub seller_name: Option<String>,
        pub sequence: Option<i64>,
        pub taobao_nick: Option<String>,
    }

    /// 天猫美妆店铺礼品兑换通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mei_GiftExchange")]
    pub struct GiftExchange {
    }

    /// 飞行入会消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mei_MemberRegister")]
    pub struct MemberRegister {
        pub record_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub seller_name: Option<String>,
    }

    /// 品牌积分变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mei_PointChange")]
    pub struct PointChange {
        pub biz_type: Option<String>,
        pub ext_info: Option<String>,
        pub mix_mobile: Option<String>,
        pub mix_nick: Option<String>,
        pub mobile: Option<String>,
        pub nick: Option<String>,
        pub omid: Option<String>,
        pub ouid: Option<String>,
        pub point: Option<i64>,
        pub record_id: Option<i64>,
        pub seller_name: Option<String>,
        pub r#type: Option<i64>,
    }
}

/// `tmall_mlh_*`
pub mod mlh {
    use crate::prelude::*;

    /// 魅力惠 Inseason 关键属性变化通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mlh_InseasonUpdateNotify")]
    pub struct InseasonUpdateNotify {
        pub biz_objid: Option<String>,
        pub biz_type: Option<i64>,
        pub item_starts: Option<i64>,
        pub modified_time: Option<String>,
        pub msg_id: Option<String>,
        pub msg_target: Option<String>,
        pub seller_id: Option<i64>,
    }

    /// 魅力惠分销库存同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mlh_InventorySync")]
    pub struct InventorySync {
        pub msg_id: Option<i64>,
        pub quantity: Option<i64>,
        pub sc_item_id: Option<i64>,
    }

    /// 魅力惠订单取消通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mlh_OrderCancelNotify")]
    pub struct OrderCancelNotify {
        pub biz_order_id: Option<String>,
        pub biz_order_status: Option<String>,
        pub biz_order_status_desc: Option<String>,
        pub refund_id: Option<String>,
        pub sub_biz_order_id: Option<String>,
        pub sub_biz_order_status: Option<String>,
    }

    /// 魅力惠发货同步回调消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mlh_OrderDeliveryCallBack")]
    pub struct OrderDeliveryCallBack {
        pub express_com: Option<String>,
        pub express_no: Option<String>,
        pub order_code: Option<String>,
        pub order_items: Option<String>,
        pub source: Option<String>,
    }

    /// 分销消退入库消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mlh_OrderReturnCallBack")]
    pub struct OrderReturnCallBack {
        pub logistics_mail_no: Option<String>,
        pub refund_id: Option<String>,
    }

    /// 魅力惠 PO 单审批通过消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mlh_POAuditCompletedNotify")]
    pub struct PoAuditCompletedNotify {
        pub biz_code: Option<String>,
        pub marketing_type: Option<i64>,
        pub msg_id: Option<String>,
        pub purchase_order_no: Option<String>,
        pub sale_type: Option<i64>,
    }

    /// 魅力惠 PO 收货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_mlh_PoReceivedNotify")]
    pub struct PoReceivedNotify {
        pub modify_time: Option<String>,
        pub msg_id: Option<String>,
        pub po: Option<String>,
    }
}

/// `tmall_multshop_*`
pub mod multshop {
    use crate::prelude::*;

    /// 多旗舰店签约完成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_multshop_Msg")]
    pub struct Msg {
        pub message_id: Option<String>,
        pub real_seller_id: Option<i64>,
        pub real_seller_name: Option<String>,
        pub real_store_id: Option<i64>,
        pub real_store_name: Option<String>,
        pub status: Option<i64>,
        pub virtual_seller_id: Option<i64>,
        pub virtual_seller_name: Option<String>,
        pub virtual_store_id: Option<i64>,
        pub virtual_store_name: Option<String>,
    }
}

/// `tmall_nrt_*`
pub mod nrt {
    use crate::prelude::*;

    /// 商品信息同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_nrt_ItemsToEasyHome")]
    pub struct ItemsToEasyHome {
        pub brand_id: Option<i64>,
        pub brand_name: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub item_type: Option<String>,
        pub op_type: Option<String>,
        pub rent_contract_code: Option<String>,
    }

    /// 天猫同城配送状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_nrt_TcpsDeliveryStatus")]
    pub struct TcpsDeliveryStatus {
        pub desc: Option<String>,
        pub order_id: Option<i64>,
        pub status: Option<String>,
        pub status_desc: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `tmall_oic_*`
pub mod oic {
    use crate::prelude::*;

    /// 天猫货品入库消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_oic_InventoryInbound")]
    pub struct InventoryInbound {
        pub alipay_user_id: Option<String>,
        pub inbound_amount: Option<i64>,
        pub inbound_time: Option<i64>,
        pub owner_id: Option<i64>,
        pub owner_nick: Option<String>,
        pub sc_item_id: Option<i64>,
        pub store_code: Option<String>,
        pub store_type: Option<String>,
        pub unique_no: Option<String>,
    }
}

/// `tmall_omni_*`
pub mod omni {
    use crate::prelude::*;

    /// 新零售门店审核通过消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omni_StoreAdd")]
    pub struct StoreAdd {
        pub biz_outer_id: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub name: Option<String>,
        pub store_id: Option<i64>,
        pub subname: Option<String>,
    }
}

/// `tmall_omnichannel_*`
pub mod omnichannel {
    use crate::prelude::*;

    /// 商品优惠价格变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omnichannel_DiscountedPriceChange")]
    pub struct DiscountedPriceChange {
        pub item_id: Option<i64>,
        pub message_id: Option<String>,
        pub seller_id: Option<i64>,
    }

    /// 商品库存变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omnichannel_InventoryChange")]
    pub struct InventoryChange {
        pub biz_operate_type: Option<String>,
        pub change_sellable_quantity: Option<i64>,
        pub change_withhold_quantity: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub inventory_change_type: Option<i64>,
        pub inventory_id: Option<i64>,
        pub item_id: Option<i64>,
        pub omni_id: Option<String>,
        pub result_sellable_quantity: Option<i64>,
        pub result_withhold_quantity: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 商品库存归零
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omnichannel_InventoryZero")]
    pub struct InventoryZero {
        pub after_quantity: Option<String>,
        pub before_quantity: Option<i64>,
        pub event_time: Option<TopDateTime>,
        pub event_type: Option<String>,
        pub item_id: Option<i64>,
        pub message_id: Option<String>,
        pub omni_id: Option<String>,
        pub sku_id: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 商品描述变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omnichannel_ItemDescChange")]
    pub struct ItemDescChange {
        pub event_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub is_by_xiaoer: Option<bool>,
        pub item_id: Option<i64>,
        pub new_desc_path: Option<String>,
        pub old_desc_path: Option<String>,
        pub omni_id: Option<String>,
        pub seller_id: Option<i64>,
        pub r#type: Option<String>,
        pub user_type: Option<i64>,
    }

    /// 商品下架
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omnichannel_ItemDownShelf")]
    pub struct ItemDownShelf {
        pub event_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub is_by_xiaoer: Option<bool>,
        pub item_id: Option<i64>,
        pub omni_id: Option<String>,
        pub seller_id: Option<i64>,
        pub r#type: Option<String>,
        pub user_type: Option<i64>,
    }

    /// 商品图片变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omnichannel_ItemImageChange")]
    pub struct ItemImageChange {
        pub common_image_pict_url_list: Vec<String>,
        pub event_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub is_by_xiaoer: Option<bool>,
        pub item_id: Option<i64>,
        pub main_pict_url: Option<String>,
        pub omni_id: Option<String>,
        pub seller_id: Option<i64>,
        pub r#type: Option<String>,
        pub user_type: Option<i64>,
    }

    /// 商品价格变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_omnichannel_ItemPriceChange")]
    pub struct ItemPriceChange {
        pub event_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub is_by_xiaoer: Option<bool>,
        pub item_id: Option<i64>,
        pub new_price: Option<i64>,
        pub old_price: Option<i64>,
        pub omni_id: Option<String>,
        pub seller_id: Option<i64>,
        pub r#type: Option<String>,
        pub user_type: Option<i64>,
    }
}

/// `tmall_onehour_*`
pub mod onehour {
    use crate::prelude::*;

    /// 货品商品同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_onehour_ScmItem")]
    pub struct ScmItem {
        pub brand: Option<String>,
        pub category_1_code: Option<String>,
        pub category_1_name: Option<String>,
        pub category_2_code: Option<String>,
        pub category_2_name: Option<String>,
        pub category_3_code: Option<String>,
        pub category_3_name: Option<String>,
        pub high: Option<String>,
        pub item_detail: Option<String>,
        pub item_id: Option<String>,
        pub length: Option<String>,
        pub main_picture: Option<String>,
        pub original_location: Option<String>,
        pub pcs: Option<String>,
        pub place_of_origin: Option<String>,
        pub price: Option<String>,
        pub production_license_number: Option<String>,
        pub scm_barcode: Option<String>,
        pub sc_item_id: Option<String>,
        pub sell_unit: Option<String>,
        pub shelf_life: Option<String>,
        pub spec_detail: Option<String>,
        pub tax_invoice: Option<String>,
        pub tax_rate_code: Option<String>,
        pub title: Option<String>,
        pub weight: Option<String>,
        pub wide: Option<String>,
    }
}

/// `tmall_posfee_*`
pub mod posfee {
    use crate::prelude::*;

    /// 刷卡费率消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_posfee_Msg")]
    pub struct Msg {
        pub order_id: Option<i64>,
        pub pay_serial_no: Option<String>,
        pub pos_fee: Option<i64>,
        pub sub_payorder_id: Option<i64>,
        pub trx_id: Option<String>,
    }
}

/// `tmall_refund_*`
pub mod refund {
    use crate::prelude::*;

    /// 退款关闭消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundClosed")]
    pub struct RefundClosed {
    }

    /// 退款创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundCreate")]
    pub struct RefundCreate {
    }

    /// 创建退款留言消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundMessageCreated")]
    pub struct RefundMessageCreated {
    }

    /// 买家修改协议消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundModified")]
    pub struct RefundModified {
    }

    /// 赔付完成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundPaymentFinished")]
    pub struct RefundPaymentFinished {
    }

    /// 极速退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundPrepaid")]
    pub struct RefundPrepaid {
    }

    /// 卖家同意退货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundSellerAgreeReturn")]
    pub struct RefundSellerAgreeReturn {
    }

    /// 卖家拒绝退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundSellerRefuse")]
    pub struct RefundSellerRefuse {
    }

    /// 退款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundSucceed")]
    pub struct RefundSucceed {
    }

    /// 小二介入消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundTaobaoInvolved")]
    pub struct RefundTaobaoInvolved {
    }

    /// 退款标记取消消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundableCanceled")]
    pub struct RefundableCanceled {
    }

    /// 退款标记创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_RefundableMarked")]
    pub struct RefundableMarked {
    }

    /// `tmall_refund_ReturnBuyerReturnGoods`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_ReturnBuyerReturnGoods")]
    pub struct ReturnBuyerReturnGoods {
    }

    /// `tmall_refund_ReturnConfirmFailed`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_ReturnConfirmFailed")]
    pub struct ReturnConfirmFailed {
    }

    /// `tmall_refund_ReturnConfirmSucceed`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_ReturnConfirmSucceed")]
    pub struct ReturnConfirmSucceed {
    }

    /// `tmall_refund_ReturnCreated`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_ReturnCreated")]
    pub struct ReturnCreated {
    }

    /// 退货单修改消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_refund_ReturnModified")]
    pub struct ReturnModified {
    }
}

/// `tmall_retail_*`
pub mod retail {
    use crate::prelude::*;

    /// 会员管理关系变更同步商家
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_retail_EcRelation")]
    pub struct EcRelation {
        pub employee_id: Option<i64>,
        pub employee_no: Option<String>,
        pub event_type: Option<String>,
        pub message_id: Option<String>,
        pub mix_mobile: Option<String>,
        pub seller_name: Option<String>,
        pub store_id: Option<i64>,
    }
}

/// `tmall_sasssign_*`
pub mod sasssign {
    use crate::prelude::*;

    /// sass 签约消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_sasssign_Msg")]
    pub struct Msg {
        pub isv_org_id: Option<String>,
        pub merchant_id: Option<String>,
        pub message_id: Option<String>,
        pub status: Option<i64>,
        pub store_id: Option<i64>,
    }
}

/// `tmall_scm_*`
pub mod scm {
    use crate::prelude::*;

    /// 猫超经销结算打款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_scm_SendTmcsDistributeSettleFee")]
    pub struct SendTmcsDistributeSettleFee {
        pub messageinfo: Option<String>,
        pub serial_no: Option<String>,
    }
}

/// `tmall_service_*`
pub mod service {
    use crate::prelude::*;

    /// 服务结算账期账单发票消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_service_CycleBillInvoice")]
    pub struct CycleBillInvoice {
        pub amount: Option<String>,
        pub bill_cycle: Option<String>,
        pub bill_id: Option<i64>,
        pub excluding_tax_amount: Option<String>,
        pub invoice_error_info: Option<String>,
        pub invoice_status: Option<String>,
        pub tax_amount: Option<String>,
        pub tax_rate: Option<String>,
    }
}

/// `tmall_servicecenter_*`
pub mod servicecenter {
    use crate::prelude::*;

    /// 咨询工单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_servicecenter_ConsultationMessage")]
    pub struct ConsultationMessage {
        pub action: Option<String>,
        pub action_role: Option<String>,
        pub append_time: Option<String>,
        pub consultation_id: Option<String>,
        pub content: Option<String>,
        pub issue_code: Option<String>,
        pub issue_name: Option<String>,
        pub launch_role: Option<String>,
        pub notes: Option<String>,
        pub work_card_id: Option<i64>,
    }

    /// 天猫服务平台工单更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_servicecenter_TaskUpdate")]
    pub struct TaskUpdate {
        pub attributes: Option<String>,
        pub buyer_address: Option<String>,
        pub buyer_id: Option<i64>,
        pub buyer_name: Option<String>,
        pub buyer_phone: Option<String>,
        pub change_type: Option<String>,
        pub id: Option<i64>,
        pub main_status: Option<i64>,
        pub order_source: Option<String>,
        pub order_time: Option<String>,
        pub service_code: Option<String>,
        pub service_time: Option<TopDateTime>,
        pub sub_status: Option<i64>,
        pub update_time: Option<TopDateTime>,
    }
}

/// `tmall_serviceplatform_*`
pub mod serviceplatform {
    use crate::prelude::*;

    /// 天猫服务产品变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_serviceplatform_ServiceProductChanged")]
    pub struct ServiceProductChanged {
        pub service_code: Option<String>,
        pub service_product_id: Option<i64>,
        pub service_sku: Option<String>,
        pub spu_id: Option<String>,
    }

    /// 签到消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_serviceplatform_SignCreate")]
    pub struct SignCreate {
        pub id: Option<i64>,
        pub outid: Option<String>,
        pub parent_order_ids: Option<String>,
        pub sign_datetime: Option<TopDateTime>,
    }

    /// 天猫服务订购消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_serviceplatform_SubscribeServiceChanged")]
    pub struct SubscribeServiceChanged {
        pub service_code: Option<String>,
        pub subscriber_nick: Option<String>,
        pub subscribe_order_id: Option<i64>,
    }

    /// 工人请假发送消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_serviceplatform_WorkerLeave")]
    pub struct WorkerLeave {
        pub leave_day: Option<String>,
        pub leave_time: Option<String>,
        pub operate_time: Option<TopDateTime>,
        pub worker_name: Option<String>,
        pub worker_phone: Option<String>,
    }
}

/// `tmall_supermarket_*`
pub mod supermarket {
    use crate::prelude::*;

    /// 猫超业务支付宝海豚事件创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_supermarket_HaitunEventCreate")]
    pub struct HaitunEventCreate {
        pub alipay_user_id: Option<String>,
        pub biz_order_no: Option<String>,
        pub biz_time: Option<String>,
        pub event_code: Option<String>,
        pub topic: Option<String>,
    }
}

/// `tmall_tccompass_*`
pub mod tccompass {
    use crate::prelude::*;

    /// 罗盘变动消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tccompass_DeliveryRangesUpdate")]
    pub struct DeliveryRangesUpdate {
        pub dock_code: Option<String>,
        pub merchant_code: Option<String>,
        pub merchant_warehouse_code: Option<String>,
        pub nc_warehouse_code: Option<String>,
        pub service_type: Option<String>,
        pub trace_id: Option<String>,
    }
}

/// `tmall_tlc_*`
pub mod tlc {
    use crate::prelude::*;

    /// JV 商品发布 excel schema 生成后通知 ISV 的消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tlc_ItemExcelSchemaNotify")]
    pub struct ItemExcelSchemaNotify {
        pub excel_oss_url: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub msg_target: Option<String>,
        pub sell_task_id: Option<String>,
        pub task_id: Option<String>,
    }

    /// 商品批量改价
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tlc_ItemPriceExcelNotify")]
    pub struct ItemPriceExcelNotify {
        pub error_msg: Option<String>,
        pub excel_oss_url: Option<String>,
        pub msg_id: Option<String>,
        pub task_id: Option<String>,
        pub task_success: Option<bool>,
    }

    /// 商品批量发布 excel 结果反馈消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tlc_ItemsExcelResultNotify")]
    pub struct ItemsExcelResultNotify {
        pub excel_oss_url: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub msg_target: Option<String>,
        pub sell_task_id: Option<String>,
        pub shop_id: Option<String>,
        pub shop_name: Option<String>,
        pub task_id: Option<String>,
    }

    /// 上传货品详情 excel 结果生成 TOP 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tlc_ProductsExcelResultNotify")]
    pub struct ProductsExcelResultNotify {
        pub excel_oss_url: Option<String>,
        pub message: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub msg_target: Option<String>,
        pub sell_task_id: Option<String>,
        pub success_flag: Option<bool>,
        pub task_id: Option<String>,
    }

    /// 货品详情 excel 模版生成 TOP 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tlc_ProductsExcelSchemaNotify")]
    pub struct ProductsExcelSchemaNotify {
        pub excel_oss_url: Option<String>,
        pub message: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub msg_target: Option<String>,
        pub sell_task_id: Option<String>,
        pub success_flag: Option<bool>,
        pub task_id: Option<String>,
    }

    /// JV 商品上下架通知 ISV 的消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tlc_UpDownItemNotify")]
    pub struct UpDownItemNotify {
        pub item_id: Option<i64>,
        pub modified_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub msg_target: Option<String>,
    }
}

/// `tmall_tmg_*`
pub mod tmg {
    use crate::prelude::*;

    /// 天猫国际品牌会员交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_tmg_BrandMemberTrade")]
    pub struct BrandMemberTrade {
        pub actual_paid_fee: Option<i64>,
        pub auction_price: Option<i64>,
        pub biz_order_id: Option<i64>,
        pub brand_id: Option<i64>,
        pub buy_amount: Option<i64>,
        pub dispute_end_time: Option<TopDateTime>,
        pub dispute_id: Option<i64>,
        pub event_type: Option<String>,
        pub idempotent_id: Option<String>,
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub main_biz_order_id: Option<i64>,
        pub order_nums_by_brand: Option<i64>,
        pub order_time: Option<TopDateTime>,
        pub ouid: Option<String>,
        pub pay_order_id: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub refund_fee: Option<i64>,
        pub shop_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_properties: Option<String>,
        pub trade_end_time: Option<TopDateTime>,
    }
}

/// `tmall_xf_*`
pub mod xf {
    use crate::prelude::*;

    /// 天猫鞋服期货订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_xf_FutureOrders")]
    pub struct FutureOrders {
        pub art_no: Option<String>,
        pub attribute: Option<String>,
        pub brand: Option<String>,
        pub is_new: Option<String>,
        pub is_same: Option<String>,
        pub leaf_category: Option<String>,
        pub market_time: Option<String>,
        pub price: Option<String>,
        pub quantity: Option<String>,
        pub represent: Option<String>,
        pub seller_nick: Option<String>,
        pub sex: Option<String>,
        pub style_code: Option<String>,
        pub technology: Option<String>,
        pub uid: Option<String>,
    }

    /// 天猫鞋服货品信息回流
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_xf_GoodsInfo")]
    pub struct GoodsInfo {
        pub art_no: Option<String>,
        pub attribute: Option<String>,
        pub bar_code: Option<String>,
        pub brand: Option<String>,
        pub is_new: Option<String>,
        pub is_same: Option<String>,
        pub leaf_category: Option<String>,
        pub market_time: Option<String>,
        pub price: Option<String>,
        pub represent: Option<String>,
        pub sex: Option<String>,
        pub style_code: Option<String>,
        pub technology: Option<String>,
    }
}

/// `tmall_yichao_*`
pub mod yichao {
    use crate::prelude::*;

    /// 蚁巢工单更新消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_yichao_WorkcardStatusUpdate")]
    pub struct WorkcardStatusUpdate {
        pub action: Option<String>,
        pub gmt_next_contact: Option<String>,
        pub reason_code: Option<String>,
        pub reason_desc: Option<String>,
        pub reserve_time_end: Option<String>,
        pub reserve_time_start: Option<String>,
        pub source: Option<String>,
        pub update_date: Option<String>,
        pub workcard_id: Option<i64>,
    }
}

/// `tmall_yougou_*`
pub mod yougou {
    use crate::prelude::*;

    /// 天猫优购商品变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_yougou_ItemChange")]
    pub struct ItemChange {
        pub item_id: Option<i64>,
        pub message_key: Option<String>,
        pub message_type: Option<String>,
        pub pool_code: Option<String>,
        pub sku_id_list: Vec<i64>,
    }

    /// 天猫优购订单变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "tmall_yougou_OrderChange")]
    pub struct OrderChange {
        pub main_order_id: Option<i64>,
        pub message_key: Option<String>,
        pub message_type: Option<String>,
        pub outer_order_id: Option<String>,
    }
}
