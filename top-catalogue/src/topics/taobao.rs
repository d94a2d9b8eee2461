//! `taobao_*`: 530 topics.

/// `taobao_ag_*`
pub mod ag {
    use crate::prelude::*;

    /// AG 退款消息广播
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ag_RefundBroad")]
    pub struct RefundBroad {
        pub refund_id: Option<i64>,
        pub tag_success: Option<bool>,
    }

    /// 商家在 AG 的签收信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ag_RefundSignInfo")]
    pub struct RefundSignInfo {
        pub inspection_memo: Option<String>,
        pub logistics_company_name: Option<String>,
        pub logistics_no: Option<String>,
        pub refund_info: Option<String>,
        pub seller_id: Option<i64>,
        pub seller_name: Option<String>,
        pub seller_nick: Option<String>,
        pub sign_date: Option<TopDateTime>,
        pub sign_id: Option<i64>,
        pub sign_operator_nick: Option<String>,
    }

    /// AG 仓库核验信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ag_SignInfo")]
    pub struct SignInfo {
        pub can_relevancy_refund: Option<bool>,
        pub check_date: Option<TopDateTime>,
        pub check_memo: Option<String>,
        pub check_operator_name: Option<String>,
        pub item_info: Option<String>,
        pub logistics_company_name: Option<String>,
        pub logistics_no: Option<String>,
        pub refund_ext_info: Option<String>,
        pub scan_id: Option<i64>,
        pub sign_action: Option<i64>,
    }

    /// 商家工单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ag_TicketsMsg")]
    pub struct TicketsMsg {
        pub case_id: Option<String>,
        pub seller_nick: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `taobao_agent_*`
pub mod agent {
    use crate::prelude::*;

    /// tao agent 执行结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_agent_AgentRes")]
    pub struct AgentRes {
        pub agent_code: Option<String>,
        pub agent_usage: Option<String>,
        pub content: Option<String>,
        pub conversation_id: Option<String>,
        pub is_c2b: Option<String>,
        pub message_id: Option<String>,
        pub receiver_open_uid: Option<String>,
        pub rt: Option<String>,
        pub seller_open_uid: Option<String>,
        pub sender_open_uid: Option<String>,
        pub time: Option<String>,
    }

    /// 工作流开放异步执行结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_agent_WorkflowAsyncResult")]
    pub struct WorkflowAsyncResult {
        pub result: Option<String>,
        pub workflow_code: Option<String>,
        pub workflow_instance_id: Option<String>,
    }
}

/// `taobao_ais_*`
pub mod ais {
    use crate::prelude::*;

    /// 厂商协同统一消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ais_CommonMessage")]
    pub struct CommonMessage {
        pub action: Option<String>,
        pub param_json: Option<String>,
        pub service: Option<String>,
    }
}

/// `taobao_aliauto_*`
pub mod aliauto {
    use crate::prelude::*;

    /// 阿里汽车-电子凭证激活信息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_aliauto_ElectronicVoucherActivationPublish")]
    pub struct ElectronicVoucherActivationPublish {
        pub engine_serial_number: Option<String>,
        pub sub_tc_order_id: Option<i64>,
        pub tc_order_id: Option<i64>,
        pub unified_social_credit_code: Option<String>,
        pub vin_code: Option<String>,
    }
}

/// `taobao_alipic_*`
pub mod alipic {
    use crate::prelude::*;

    /// 异业会员正向消息测试
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_alipic_Wuyatestoutmsg")]
    pub struct Wuyatestoutmsg {
        pub param0: Option<String>,
    }
}

/// `taobao_alsc_*`
pub mod alsc {
    use crate::prelude::*;

    /// `taobao_alsc_DaodianOrderAfterSaleRefund`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_alsc_DaodianOrderAfterSaleRefund")]
    pub struct DaodianOrderAfterSaleRefund {
        pub alsc_order_no: Option<String>,
        pub alsc_sub_order_no: Option<String>,
        pub buyer_id: Option<String>,
        pub msg_id: Option<String>,
        pub refund_amount: Option<i64>,
        pub refund_reason: Option<String>,
        pub refund_ticket_ids: Option<String>,
        pub reverse_order_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// `taobao_alsc_DaodianOrderAgreeRefund`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_alsc_DaodianOrderAgreeRefund")]
    pub struct DaodianOrderAgreeRefund {
        pub alsc_order_no: Option<String>,
        pub alsc_sub_order_no: Option<String>,
        pub buyer_id: Option<String>,
        pub msg_id: Option<String>,
        pub reverse_order_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// `taobao_alsc_DaodianOrderApplyRefund`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_alsc_DaodianOrderApplyRefund")]
    pub struct DaodianOrderApplyRefund {
        pub alsc_order_no: Option<String>,
        pub alsc_sub_order_no: Option<String>,
        pub buyer_id: Option<String>,
        pub msg_id: Option<String>,
        pub refund_amount: Option<i64>,
        pub refund_reason: Option<String>,
        pub refund_ticket_ids: Option<String>,
        pub reverse_order_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// 本地生活到店订单发货成功消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_alsc_DaodianOrderDeliver")]
    pub struct DaodianOrderDeliver {
        pub alsc_order_no: Option<String>,
        pub buyer_id: Option<String>,
        pub msg_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// `taobao_alsc_DaodianOrderRejectRefund`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_alsc_DaodianOrderRejectRefund")]
    pub struct DaodianOrderRejectRefund {
        pub alsc_order_no: Option<String>,
        pub alsc_sub_order_no: Option<String>,
        pub buyer_id: Option<String>,
        pub msg_id: Option<String>,
        pub reverse_order_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// 本地生活到店凭证核销消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_alsc_DaodianTicketUsed")]
    pub struct DaodianTicketUsed {
        pub alsc_order_no: Option<String>,
        pub alsc_sub_order_no: Option<String>,
        pub buyer_id: Option<String>,
        pub gmt_biz_succ: Option<String>,
        pub msg_id: Option<String>,
        pub real_amount: Option<String>,
        pub shop_id: Option<String>,
        pub ticket_code: Option<String>,
        pub ticket_id: Option<String>,
        pub trans_amount: Option<String>,
        pub trans_id: Option<String>,
        pub trans_quantity: Option<String>,
    }
}

/// `taobao_aps_*`
pub mod aps {
    use crate::prelude::*;

    /// 百川反馈-开发者/客服回复
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_aps_CommentAdd")]
    pub struct CommentAdd {
        pub content: Option<String>,
        pub created_at: Option<TopDateTime>,
        pub extra_info: Option<String>,
        pub id: Option<i64>,
        pub session_id: Option<i64>,
        pub user_id: Option<String>,
    }

    /// 收到舆情
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_aps_NewFeedback")]
    pub struct NewFeedback {
        pub created_at: Option<TopDateTime>,
        pub id: Option<i64>,
        pub monitor_keyword_id: Option<i64>,
        pub monitor_topic_id: Option<i64>,
        pub nickname: Option<String>,
        pub product_id: Option<i64>,
        pub pub_time: Option<TopDateTime>,
        pub source: Option<String>,
        pub subject: Option<String>,
        pub user_id: Option<i64>,
        pub valid_status: Option<i64>,
    }
}

/// `taobao_ascp_*`
pub mod ascp {
    use crate::prelude::*;

    /// `taobao_ascp_QcInspectToErp`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ascp_QcInspectToErp")]
    pub struct QcInspectToErp {
        pub bizdate: Option<i64>,
        pub biz_type: Option<i64>,
        pub inspect_id: Option<String>,
        pub master_code: Option<String>,
        pub order_code: Option<String>,
        pub out_order_code: Option<String>,
        pub task_event: Option<String>,
    }
}

/// `taobao_auction_*`
pub mod auction {
    use crate::prelude::*;

    /// 大资产拍卖报名消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_auction_ApplyEvent")]
    pub struct ApplyEvent {
        pub alias: Option<String>,
        pub biz_message_id: Option<String>,
        pub item_id: Option<i64>,
        pub out_user_id: Option<String>,
    }

    /// 大资产拍卖出价消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_auction_BidEvent")]
    pub struct BidEvent {
        pub alias: Option<String>,
        pub bid_price: Option<i64>,
        pub bid_time: Option<TopDateTime>,
        pub bid_version_sequence: Option<i64>,
        pub biz_message_id: Option<String>,
        pub item_id: Option<i64>,
        pub now: Option<TopDateTime>,
        pub out_user_id: Option<String>,
        pub priority_index: Option<i64>,
        pub version: Option<i64>,
    }

    /// 拍卖全案评估价变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_auction_QuanAnEvaluatePrice")]
    pub struct QuanAnEvaluatePrice {
        pub case_no: Option<String>,
        pub evaluate_price: Option<i64>,
        pub id: Option<String>,
        pub institution_name: Option<String>,
        pub out_biz_id: Option<String>,
    }
}

/// `taobao_axin_*`
pub mod axin {
    use crate::prelude::*;

    /// 支付宝代扣签约回调消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_AlipayDkSignCallBack")]
    pub struct AlipayDkSignCallBack {
        pub agreement_no: Option<String>,
        pub alipay_login_id: Option<String>,
        pub alipay_user_id: Option<String>,
        pub external_login_id: Option<String>,
    }

    /// 新增行政区划结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_DivisionApplyResult")]
    pub struct DivisionApplyResult {
        pub division_id: Option<String>,
        pub division_outer_id: Option<String>,
        pub result: Option<String>,
    }

    /// 阿信酒店 RP 变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_HotelChangeEvent")]
    pub struct HotelChangeEvent {
        pub room_price_list: Vec<String>,
        pub shid: Option<String>,
    }

    /// 阿信酒店分销订单状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_HotelOrderStatus")]
    pub struct HotelOrderStatus {
        pub distributor_id: Option<String>,
        pub order_status: Option<String>,
        pub order_status_desc: Option<String>,
        pub outer_order_id: Option<String>,
        pub pur_order_id: Option<i64>,
    }

    /// 阿信订单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_PackageOrderChange")]
    pub struct PackageOrderChange {
        pub distributor_id: Option<i64>,
        pub order_status: Option<String>,
        pub order_status_desc: Option<String>,
        pub outer_order_id: Option<String>,
        pub pur_order_id: Option<i64>,
    }

    /// 阿信酒套产品价库变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_PackageProductChange")]
    pub struct PackageProductChange {
        pub modify_time: Option<TopDateTime>,
        pub modify_type: Option<String>,
        pub product_id: Option<i64>,
    }

    /// 新增 POI 结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_PoiApplyResult")]
    pub struct PoiApplyResult {
        pub poi_id: Option<String>,
        pub poi_outer_id: Option<String>,
        pub result: Option<String>,
    }

    /// 阿信退款回调消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_axin_RefundCallBack")]
    pub struct RefundCallBack {
        pub outer_order_id: Option<String>,
        pub result: Option<bool>,
    }
}

/// `taobao_baichuan_*`
pub mod baichuan {
    use crate::prelude::*;

    /// 设备 APP 激活
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baichuan_ASODeviceActivate")]
    pub struct AsoDeviceActivate {
        pub app_id: Option<String>,
        pub device_info: Option<String>,
        pub error_info: Option<String>,
        pub is_success: Option<bool>,
        pub msg_id: Option<String>,
        pub os: Option<String>,
    }

    /// 百川媒体品牌号获取
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baichuan_BrandInfoSend")]
    pub struct BrandInfoSend {
        pub action: Option<i64>,
        pub action_time: Option<String>,
        pub desc: Option<String>,
        pub logo: Option<String>,
        pub taobao_uid: Option<i64>,
        pub title: Option<String>,
        pub tm_brand_id: Option<String>,
        pub url: Option<String>,
        pub weibo_uid: Option<i64>,
    }

    /// 媒体内容数据同步接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baichuan_BrandSync")]
    pub struct BrandSync {
        pub content: Option<String>,
        pub content_id: Option<i64>,
        pub desc: Option<String>,
        pub taobao_uid: Option<i64>,
        pub title: Option<String>,
        pub weibo_uid: Option<i64>,
    }

    /// 口令规则变化消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baichuan_PasswordRuleChange")]
    pub struct PasswordRuleChange {
        pub message_id: Option<String>,
        pub tao_password_level: Option<String>,
        pub tao_password_rules: Vec<String>,
    }

    /// 淘口令规则发生变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baichuan_TaoPasswordRule")]
    pub struct TaoPasswordRule {
        pub message_id: Option<String>,
        pub tao_password_level: Option<String>,
        pub tao_password_rule: Option<String>,
    }
}

/// `taobao_baoxian_*`
pub mod baoxian {
    use crate::prelude::*;

    /// 淘宝保险出单数据消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baoxian_AcceptInsurance")]
    pub struct AcceptInsurance {
    }

    /// 保险理赔消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baoxian_ClaimApply")]
    pub struct ClaimApply {
    }

    /// 理赔结果给保险公司消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baoxian_ClaimSuccess")]
    pub struct ClaimSuccess {
    }

    /// 批单成功给保险公司消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baoxian_EndorsementSuccess")]
    pub struct EndorsementSuccess {
    }

    /// 承保中心出单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baoxian_Issue")]
    pub struct Issue {
        pub apply_num: Option<i64>,
        pub benefit_users: Option<String>,
        pub bill_no: Option<String>,
        pub bx_order_id: Option<String>,
        pub clause: Option<String>,
        pub coverage: Option<i64>,
        pub effect_end_time: Option<TopDateTime>,
        pub effect_start_time: Option<TopDateTime>,
        pub extends_attribute: Option<String>,
        pub hesitate_date: Option<i64>,
        pub holder_user: Option<String>,
        pub insured_object: Option<String>,
        pub insured_time: Option<TopDateTime>,
        pub insured_users: Option<String>,
        pub issue_time: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub out_item_id: Option<String>,
        pub out_product_id: Option<String>,
        pub policy_no: Option<String>,
        pub policy_status: Option<i64>,
        pub policy_tag: Option<i64>,
        pub premium: Option<i64>,
        pub proposal_no: Option<String>,
        pub status_change_reason: Option<String>,
        pub traced_date: Option<i64>,
        pub wait_date: Option<i64>,
    }

    /// 出单成功给保险公司消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baoxian_IssueSuccess")]
    pub struct IssueSuccess {
    }

    /// 退保结果给保险公司消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_baoxian_SurrenderredResult")]
    pub struct SurrenderredResult {
    }
}

/// `taobao_bashlive_*`
pub mod bashlive {
    use crate::prelude::*;

    /// 本地生活直播氛围数据共享
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_bashlive_LiveEventChange")]
    pub struct LiveEventChange {
        pub action: Option<String>,
        pub anchor_id: Option<i64>,
        pub count: Option<i64>,
        pub extend: Option<String>,
        pub live_id: Option<i64>,
        pub msg_id: Option<String>,
        pub timestamp: Option<i64>,
        pub user_nick: Option<String>,
    }
}

/// `taobao_bmc_*`
pub mod bmc {
    use crate::prelude::*;

    /// 短信状态
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_bmc_ShortMessageStatus")]
    pub struct ShortMessageStatus {
        pub delay_task_id: Option<String>,
        pub error: Option<String>,
        pub external_id: Option<String>,
        pub id: Option<String>,
        pub is_successful: Option<bool>,
        pub mobile: Option<String>,
        pub task_id: Option<i64>,
    }
}

/// `taobao_bus_*`
pub mod bus {
    use crate::prelude::*;

    /// 保险投保退保状态
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_bus_InsureStatus")]
    pub struct InsureStatus {
        pub agent_order_id: Option<String>,
        pub ins_tp_order_id: Option<i64>,
        pub main_order_id: Option<i64>,
        pub performance_date: Option<TopDateTime>,
        pub policyholder: Option<String>,
        pub policy_no: Option<String>,
        pub price: Option<i64>,
        pub product_name: Option<String>,
        pub status: Option<String>,
    }

    /// 自助机付款成功结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_bus_TVMTradePay")]
    pub struct TvmTradePay {
        pub agent_id: Option<i64>,
        pub alipay_trade_no: Option<String>,
        pub alipay_user_id: Option<String>,
        pub alipay_user_name: Option<String>,
        pub alitrip_order_id: Option<String>,
        pub pay_amount: Option<i64>,
        pub pay_time: Option<String>,
    }

    /// 交易支付状态节点通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_bus_TVMTradePayStatusNotice")]
    pub struct TvmTradePayStatusNotice {
        pub agent_order_id: Option<String>,
        pub deal_time: Option<String>,
        pub fliggy_order_id: Option<String>,
        pub goods_id: Option<String>,
        pub order_amount: Option<String>,
        pub ticket_count: Option<i64>,
        pub trade_type: Option<String>,
    }

    /// 支付成功回调消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_bus_TVMTradePaySuccess")]
    pub struct TvmTradePaySuccess {
        pub agent_id: Option<i64>,
        pub alipay_trade_no: Option<String>,
        pub alipay_user_id: Option<String>,
        pub alipay_user_name: Option<String>,
        pub alitrip_order_id: Option<String>,
        pub pay_amount: Option<i64>,
        pub pay_time: Option<String>,
    }

    /// 交易支付状态节点
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_bus_TradePayStatus")]
    pub struct TradePayStatus {
        pub agent_order_id: Option<String>,
        pub deal_time: Option<String>,
        pub fliggy_order_id: Option<String>,
        pub goods_id: Option<String>,
        pub order_amount: Option<String>,
        pub ticket_count: Option<i64>,
        pub trade_type: Option<String>,
    }
}

/// `taobao_carlease_*`
pub mod carlease {
    use crate::prelude::*;

    /// 天猫汽车直租免首付订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_carlease_FreeDpOrderMsgSend")]
    pub struct FreeDpOrderMsgSend {
        pub event_type: Option<i64>,
        pub oid: Option<i64>,
        pub tid: Option<i64>,
    }
}

/// `taobao_cco_*`
pub mod cco {
    use crate::prelude::*;

    /// CCO 工单通知支付宝
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cco_AlipayCase")]
    pub struct AlipayCase {
        pub activity_code: Option<String>,
        pub case_id: Option<String>,
        pub instance_id: Option<String>,
    }

    /// cco 工单创建广交通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cco_GjCase")]
    pub struct GjCase {
        pub activity_code: Option<String>,
        pub case_id: Option<String>,
        pub instance_id: Option<String>,
    }
}

/// `taobao_cloth_*`
pub mod cloth {
    use crate::prelude::*;

    /// 淘宝服饰平台仓履约单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cloth_FulfillmentMsg")]
    pub struct FulfillmentMsg {
        pub event_type: Option<String>,
        pub fulfillment_main_order_no: Option<String>,
        pub msg_id: Option<String>,
    }

    /// 淘宝服饰平台仓入库单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cloth_InboundMsg")]
    pub struct InboundMsg {
        pub event_type: Option<String>,
        pub inbound_main_order_no: Option<String>,
        pub msg_id: Option<String>,
    }

    /// 退样单状态下发消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cloth_ReturnSampleMsg")]
    pub struct ReturnSampleMsg {
        pub biz_id_return_order: Option<String>,
        pub event_type: Option<String>,
    }

    /// 退样单状态下发消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cloth_ReturnSampleMsgTest")]
    pub struct ReturnSampleMsgTest {
        pub biz_id_return_order: Option<String>,
        pub event_type: Option<String>,
    }

    /// 淘宝服饰平台仓退仓单消息\_正式数据
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cloth_ReturnWarehouseMsg")]
    pub struct ReturnWarehouseMsg {
        pub batch_no: Option<String>,
        pub event_type: Option<String>,
        pub msg_id: Option<String>,
        pub return_order_no: Option<String>,
    }

    /// 淘宝服饰平台仓退仓单消息\_测试数据
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_cloth_ReturnWarehouseMsgTest")]
    pub struct ReturnWarehouseMsgTest {
        pub batch_no: Option<String>,
        pub event_type: Option<String>,
        pub msg_id: Option<String>,
        pub return_order_no: Option<String>,
    }
}

/// `taobao_content_*`
pub mod content {
    use crate::prelude::*;

    /// 智能混剪发布视频空间审核结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_content_AuditAutocut")]
    pub struct AuditAutocut {
        pub content_id: Option<i64>,
        pub file_id: Option<String>,
        pub isv_key: Option<String>,
        pub pre_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub status: Option<String>,
        pub status_date: Option<String>,
    }

    /// 视频工具发布视频空间审核结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_content_AuditMvx")]
    pub struct AuditMvx {
        pub content_id: Option<i64>,
        pub file_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub status: Option<String>,
        pub status_date: Option<TopDateTime>,
    }

    /// 短视频模板订单审核状态更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_content_OrderAuditChange")]
    pub struct OrderAuditChange {
        pub audit_status: Option<String>,
        pub channel: Option<String>,
        pub content_id: Option<String>,
        pub outer_trade_code: Option<String>,
        pub out_product_id: Option<String>,
        pub sub_order_id: Option<String>,
        pub video_service_id: Option<String>,
    }

    /// 内容开放短视频模板支付消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_content_OrderPaid")]
    pub struct OrderPaid {
        pub outer_trade_code: Option<String>,
        pub out_product_id: Option<String>,
        pub sub_order_id: Option<String>,
        pub user_open_uid: Option<String>,
        pub video_service_id: Option<String>,
    }

    /// \[淘宝订阅\]变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_content_TaoSubChanged")]
    pub struct TaoSubChanged {
        pub app_type_code: Option<String>,
        pub content_id: Option<i64>,
        pub description: Option<String>,
        pub modified: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub status_code: Option<String>,
        pub title: Option<i64>,
        pub r#type: Option<String>,
    }
}

/// `taobao_daifa_*`
pub mod daifa {
    use crate::prelude::*;

    /// 关系绑定更改
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_daifa_BindChange")]
    pub struct BindChange {
        pub distributor_id: Option<i64>,
        pub distributor_name: Option<String>,
        pub status: Option<i64>,
        pub supplier_id: Option<i64>,
        pub supplier_name: Option<String>,
    }

    /// 代发管理\_分销商侧订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_daifa_DistributorOrderStatusChange")]
    pub struct DistributorOrderStatusChange {
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub scp_order_id: Option<String>,
        pub seller_nick: Option<String>,
        pub sub_biz_order_id: Option<String>,
    }

    /// 代发管理\_供货商侧订单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_daifa_SupplierOrderStatusChange")]
    pub struct SupplierOrderStatusChange {
        pub biz_order_id: Option<String>,
        pub order_status: Option<String>,
        pub scp_order_id: Option<String>,
        pub sub_biz_order_id: Option<String>,
        pub supplier_id: Option<i64>,
    }

    /// 代发用户入驻
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_daifa_UserJoin")]
    pub struct UserJoin {
        pub id: Option<i64>,
        pub role: Option<i64>,
        pub user_id: Option<i64>,
        pub user_name: Option<String>,
    }
}

/// `taobao_datapush_*`
pub mod datapush {
    use crate::prelude::*;

    /// 数据推送查询订单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_datapush_QueryBiz")]
    pub struct QueryBiz {
        pub appkey: Option<String>,
        pub biz_id_list: Option<String>,
        pub biz_type: Option<String>,
        pub nick: Option<String>,
        pub query_key: Option<String>,
        pub user_id: Option<i64>,
    }
}

/// `taobao_dd_*`
pub mod dd {
    use crate::prelude::*;

    /// 淘点点消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dd_Push")]
    pub struct Push {
    }
}

/// `taobao_diandian_*`
pub mod diandian {
    use crate::prelude::*;

    /// 淘宝点点服务订单下单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_diandian_ServeOrder")]
    pub struct ServeOrder {
    }
}

/// `taobao_dispute_*`
pub mod dispute {
    use crate::prelude::*;

    /// 同意换货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ExchangeAgree")]
    pub struct ExchangeAgree {
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 买家关闭换货协议
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ExchangeClosed")]
    pub struct ExchangeClosed {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 买家修改换货申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ExchangeModified")]
    pub struct ExchangeModified {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 卖家确认收货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ExchangeSellerConfirmed")]
    pub struct ExchangeSellerConfirmed {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 换货-卖家寄出商品
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ExchangeSellerGoodsConsigned")]
    pub struct ExchangeSellerGoodsConsigned {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// `taobao_dispute_ExchangeSuccess`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ExchangeSuccess")]
    pub struct ExchangeSuccess {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 卖家换货转退款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ExchangeTurnToRefund")]
    pub struct ExchangeTurnToRefund {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 退款-买家接受协商申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_NegotiationAgreed")]
    pub struct NegotiationAgreed {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 退款-卖家提交协商申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_NegotiationApply")]
    pub struct NegotiationApply {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 退款-买家拒绝协商申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_NegotiationRefused")]
    pub struct NegotiationRefused {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 发起退运费申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_PostageRefundApplied")]
    pub struct PostageRefundApplied {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 退货运费单成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_PostageRefundSuccess")]
    pub struct PostageRefundSuccess {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 新退款创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_RefundCreated")]
    pub struct RefundCreated {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 价保退款成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_RefundPriceProtect")]
    pub struct RefundPriceProtect {
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 新退款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_RefundSuccess")]
    pub struct RefundSuccess {
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 补寄-买家已申请补寄
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ReshippingBuyerApply")]
    pub struct ReshippingBuyerApply {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<String>,
        pub refund_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 补寄-买家关闭补寄申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ReshippingBuyerClose")]
    pub struct ReshippingBuyerClose {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<String>,
        pub refund_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 补寄-买家确认收货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ReshippingBuyerConfirm")]
    pub struct ReshippingBuyerConfirm {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<String>,
        pub refund_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 补寄-买家修改补寄申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ReshippingBuyerModify")]
    pub struct ReshippingBuyerModify {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<String>,
        pub refund_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 补寄-卖家同意补寄申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ReshippingSellerAccept")]
    pub struct ReshippingSellerAccept {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<String>,
        pub refund_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 补寄-商家寄出补寄商品
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ReshippingSellerConsignGoods")]
    pub struct ReshippingSellerConsignGoods {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<String>,
        pub refund_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 补寄-商家拒绝申请
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_ReshippingSellerRefused")]
    pub struct ReshippingSellerRefused {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<String>,
        pub refund_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 申请小二介入
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dispute_TaobaoInterApplied")]
    pub struct TaobaoInterApplied {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao_dpaas_*`
pub mod dpaas {
    use crate::prelude::*;

    /// dpaas 三方服务 token
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dpaas_AuthTokenCreate")]
    pub struct AuthTokenCreate {
        pub modify_time: Option<String>,
        pub seller_id: Option<i64>,
        pub status: Option<i64>,
        pub token: Option<String>,
        pub token_type: Option<String>,
    }

    /// 客流新增及会员到店消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dpaas_CustomerFlow")]
    pub struct CustomerFlow {
        pub age: Option<String>,
        pub customer_id: Option<String>,
        pub equipment_id: Option<String>,
        pub face_id: Option<String>,
        pub get_time: Option<String>,
        pub image_id: Option<String>,
        pub image_url: Option<String>,
        pub is_vip: Option<String>,
        pub seller_id: Option<String>,
        pub sex: Option<String>,
        pub star: Option<String>,
        pub store_code: Option<String>,
    }

    /// 客户上传图片
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dpaas_CustomerUpload")]
    pub struct CustomerUpload {
        pub customer_id: Option<String>,
        pub equipment_id: Option<String>,
        pub img_path: Option<String>,
        pub pic_type: Option<String>,
        pub seller_id: Option<String>,
        pub store_code: Option<String>,
    }

    /// 会员人脸信息更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dpaas_CustomerUploadAck")]
    pub struct CustomerUploadAck {
        pub customer_id: Option<String>,
        pub face_id: Option<String>,
        pub seller_id: Option<i64>,
    }

    /// 创建设备
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dpaas_EquipmentCreate")]
    pub struct EquipmentCreate {
        pub equipment_area: Option<String>,
        pub equipment_id: Option<String>,
        pub equipment_type: Option<String>,
        pub seller_id: Option<String>,
        pub store_code: Option<String>,
    }

    /// 会员标示消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dpaas_FaceToCustomerAck")]
    pub struct FaceToCustomerAck {
        pub customer_id: Option<String>,
        pub face_id: Option<String>,
        pub get_time: Option<String>,
        pub img_id: Option<String>,
        pub img_path: Option<String>,
        pub seller_id: Option<String>,
    }
}

/// `taobao_dv_*`
pub mod dv {
    use crate::prelude::*;

    /// 淘宝数字虚拟外放
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_dv_External")]
    pub struct External {
        pub ext: Option<String>,
        pub out_order_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `taobao_einvoice_*`
pub mod einvoice {
    use crate::prelude::*;

    /// 买家确认发送到报销系统
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_einvoice_BuyerConfirmSend")]
    pub struct BuyerConfirmSend {
        pub token: Option<String>,
    }

    /// 电子发票开票请求
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_einvoice_InvoiceRequestCreate")]
    pub struct InvoiceRequestCreate {
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
    }

    /// 电子发票开票回流
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_einvoice_InvoiceResultReturn")]
    pub struct InvoiceResultReturn {
        pub create_result: Option<String>,
        pub payee_register_no: Option<String>,
        pub platform_code: Option<String>,
        pub platform_tid: Option<String>,
        pub serial_no: Option<String>,
    }
}

/// `taobao_epp_*`
pub mod epp {
    use crate::prelude::*;

    /// epp 企业购对接 isv 订单状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_epp_OrderCreate")]
    pub struct OrderCreate {
        pub modified_time: Option<String>,
        pub out_order_id: Option<String>,
        pub tb_order_id: Option<String>,
        pub tb_order_status: Option<String>,
    }

    /// 天猫企业购实物采购单状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_epp_PurchaseOrderStatusUpdate")]
    pub struct PurchaseOrderStatusUpdate {
        pub out_order_id: Option<String>,
        pub status: Option<String>,
    }
}

/// `taobao_fenxiao_*`
pub mod fenxiao {
    use crate::prelude::*;

    /// 经销采购单审核通过
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerAgree")]
    pub struct DealerAgree {
    }

    /// 经销采购单关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerClose")]
    pub struct DealerClose {
    }

    /// 经销采购单采购成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerConfirm")]
    pub struct DealerConfirm {
    }

    /// 经销采购单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerCreate")]
    pub struct DealerCreate {
    }

    /// 经销采购单入库
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerInstock")]
    pub struct DealerInstock {
    }

    /// 经销采购单修改
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerModify")]
    pub struct DealerModify {
    }

    /// 经销采购单付款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerPay")]
    pub struct DealerPay {
    }

    /// 经销采购单拒绝通过
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerRefuse")]
    pub struct DealerRefuse {
    }

    /// 经销采购单已发货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_DealerShipped")]
    pub struct DealerShipped {
    }

    /// 采购单关闭消息消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderClosed")]
    pub struct FxOrderClosed {
    }

    /// 采购单创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderCreate")]
    pub struct FxOrderCreate {
    }

    /// 分销属性变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderModifyConsign")]
    pub struct FxOrderModifyConsign {
        pub adjust_fee: Option<String>,
        pub alipay_no: Option<String>,
        pub distributor_payment: Option<String>,
        pub distributor_username: Option<String>,
        pub fenxiao_id: Option<String>,
        pub logistics_company_name: Option<String>,
        pub logistics_id: Option<String>,
        pub post_fee: Option<String>,
        pub shipping: Option<String>,
        pub sub_order_id: Option<String>,
        pub supplier_username: Option<String>,
        pub trade_type: Option<String>,
    }

    /// 修改采购单价格消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderModifyPrice")]
    pub struct FxOrderModifyPrice {
    }

    /// 采购单付款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderPaid")]
    pub struct FxOrderPaid {
    }

    /// 采购单发货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderShipped")]
    pub struct FxOrderShipped {
    }

    /// 采购单确认收货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderSuccess")]
    pub struct FxOrderSuccess {
    }

    /// 采购单结算完成
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxOrderTransfered")]
    pub struct FxOrderTransfered {
        pub adjust_fee: Option<String>,
        pub alipay_no: Option<String>,
        pub distributor_payment: Option<String>,
        pub distributor_username: Option<String>,
        pub fenxiao_id: Option<String>,
        pub logistics_company_name: Option<String>,
        pub logistics_id: Option<String>,
        pub post_fee: Option<String>,
        pub shipping: Option<String>,
        pub sub_order_id: Option<String>,
        pub supplier_username: Option<String>,
        pub trade_type: Option<String>,
    }

    /// 供应商同意退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxRefundAgree")]
    pub struct FxRefundAgree {
        pub distributor_username: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_flow_type: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tc_order_id: Option<i64>,
    }

    /// 关闭采购单退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxRefundClose")]
    pub struct FxRefundClose {
        pub distributor_username: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_flow_type: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tc_order_id: Option<i64>,
    }

    /// 创建采购单退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxRefundCreate")]
    pub struct FxRefundCreate {
        pub distributor_username: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_flow_type: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tc_order_id: Option<i64>,
    }

    /// 分销退款单修改
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxRefundModify")]
    pub struct FxRefundModify {
        pub distributor_username: Option<String>,
        pub fenxiao_id: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_flow_type: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tc_order_id: Option<i64>,
    }

    /// 供应商拒绝确认收货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxRefundRefuseGoods")]
    pub struct FxRefundRefuseGoods {
        pub distributor_username: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_flow_type: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tc_order_id: Option<i64>,
    }

    /// 采购单退款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxRefundSuccess")]
    pub struct FxRefundSuccess {
        pub distributor_username: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_flow_type: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tc_order_id: Option<i64>,
    }

    /// 下游订单创建退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxTradeRefundCreate")]
    pub struct FxTradeRefundCreate {
    }

    /// 下游订单退款完成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fenxiao_FxTradeRefundSuccess")]
    pub struct FxTradeRefundSuccess {
    }
}

/// `taobao_film_*`
pub mod film {
    use crate::prelude::*;

    /// 淘宝电影 tforder 消息推送（外部）
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_film_ExternalOrderPush")]
    pub struct ExternalOrderPush {
        pub account_no: Option<String>,
        pub activity_flag: Option<String>,
        pub alipay_order_id: Option<String>,
        pub amount: Option<String>,
        pub biz_order_id: Option<String>,
        pub biz_type: Option<String>,
        pub cinema_address: Option<String>,
        pub cinema_id: Option<String>,
        pub cinema_name: Option<String>,
        pub ext_order_id: Option<String>,
        pub features: Option<String>,
        pub hall: Option<String>,
        pub issue_date: Option<TopDateTime>,
        pub nick_name: Option<String>,
        pub object_city_id: Option<String>,
        pub object_endtime: Option<TopDateTime>,
        pub object_latitude: Option<String>,
        pub object_longitude: Option<String>,
        pub object_starttime: Option<TopDateTime>,
        pub order_flag: Option<String>,
        pub ori_price: Option<String>,
        pub partner_code: Option<String>,
        pub pay_date: Option<TopDateTime>,
        pub refund_date: Option<TopDateTime>,
        pub seat_count: Option<String>,
        pub seat_info: Option<String>,
        pub show_end_time: Option<TopDateTime>,
        pub show_id: Option<String>,
        pub show_name: Option<String>,
        pub show_time: Option<TopDateTime>,
        pub tb_order_id: Option<String>,
        pub ticket_content: Option<String>,
        pub user_id: Option<String>,
        pub user_phone: Option<String>,
        pub version: Option<String>,
    }

    /// 淘宝电影 tforder 消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_film_OrderPush")]
    pub struct OrderPush {
        pub account_no: Option<String>,
        pub activity_flag: Option<String>,
        pub alipay_order_id: Option<String>,
        pub amount: Option<String>,
        pub biz_order_id: Option<String>,
        pub biz_type: Option<String>,
        pub cinema_address: Option<String>,
        pub cinema_id: Option<String>,
        pub cinema_name: Option<String>,
        pub easter_eggs_count: Option<i64>,
        pub easter_eggs_info: Option<String>,
        pub ext_order_id: Option<String>,
        pub hall: Option<String>,
        pub issue_date: Option<TopDateTime>,
        pub nick_name: Option<String>,
        pub object_city_id: Option<String>,
        pub object_endtime: Option<TopDateTime>,
        pub object_latitude: Option<String>,
        pub object_longitude: Option<String>,
        pub object_starttime: Option<TopDateTime>,
        pub order_flag: Option<String>,
        pub ori_price: Option<String>,
        pub partner_code: Option<String>,
        pub pay_date: Option<TopDateTime>,
        pub qrcode: Option<String>,
        pub refund_date: Option<TopDateTime>,
        pub seat_count: Option<String>,
        pub seat_info: Option<String>,
        pub show_end_time: Option<TopDateTime>,
        pub show_id: Option<String>,
        pub show_name: Option<String>,
        pub show_photo: Option<String>,
        pub show_time: Option<TopDateTime>,
        pub tb_order_id: Option<String>,
        pub ticket_content: Option<String>,
        pub user_id: Option<String>,
        pub user_phone: Option<String>,
        pub version: Option<String>,
    }

    /// 淘宝电影退票消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_film_RefundTicketPush")]
    pub struct RefundTicketPush {
        pub biz_type: Option<String>,
        pub description: Option<String>,
        pub limit_date: Option<TopDateTime>,
        pub message: Option<String>,
        pub operator: Option<String>,
        pub platform: Option<i64>,
        pub reason: Option<String>,
        pub refund_create_time: Option<TopDateTime>,
        pub refund_date: Option<TopDateTime>,
        pub refund_fail_time: Option<TopDateTime>,
        pub refund_fee: Option<String>,
        pub refund_order_status: Option<String>,
        pub refund_order_type: Option<String>,
        pub refund_success_time: Option<TopDateTime>,
        pub seat_order_id: Option<i64>,
        pub user_id: Option<i64>,
    }
}

/// `taobao_fliggy_*`
pub mod fliggy {
    use crate::prelude::*;

    /// 飞猪通用合同签约消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_CommonContractSign")]
    pub struct CommonContractSign {
        pub contract_id: Option<i64>,
        pub contract_type: Option<i64>,
        pub entity_id: Option<i64>,
        pub entity_type: Option<i64>,
        pub sign_status: Option<i64>,
    }

    /// Hsp 转发卖家库聚合 shid 维度库价变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_HspHicItemChange")]
    pub struct HspHicItemChange {
        pub city: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub priority: Option<i64>,
        pub shid: Option<i64>,
    }

    /// HSP 酒店商品库价变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_HspHotelIcItemChange")]
    pub struct HspHotelIcItemChange {
        pub city: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub priority: Option<i64>,
        pub shid: Option<i64>,
    }

    /// 商家项目 mci
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_MciIndex")]
    pub struct MciIndex {
        pub biz_id: Option<String>,
        pub msg_body: Option<String>,
    }

    /// 飞猪签约状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_SignStatus")]
    pub struct SignStatus {
        pub entity_id: Option<i64>,
        pub entity_type: Option<i64>,
        pub operate_id: Option<i64>,
    }

    /// 标准酒店实体变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_StdHotelModify")]
    pub struct StdHotelModify {
        pub action_type: Option<i64>,
        pub query_param: Option<String>,
        pub shid: Option<i64>,
    }

    /// 标准房型领域模型实体变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_StdRoomTypeModify")]
    pub struct StdRoomTypeModify {
        pub action_type: Option<i64>,
        pub query_param: Option<String>,
        pub shid: Option<i64>,
        pub srid: Option<i64>,
    }

    /// 消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fliggy_Sycm")]
    pub struct Sycm {
        pub biz_id: Option<String>,
        pub msg_body: Option<String>,
    }
}

/// `taobao_fsc_*`
pub mod fsc {
    use crate::prelude::*;

    /// 线路订单状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fsc_RouteOrderStatusChange")]
    pub struct RouteOrderStatusChange {
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub out_project_id: Option<String>,
        pub pay_status: Option<String>,
        pub supplier_id: Option<String>,
        pub supplier_order_id: Option<String>,
    }
}

/// `taobao_fuwu_*`
pub mod fuwu {
    use crate::prelude::*;

    /// 收货地址发生变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_AddressChanged")]
    pub struct AddressChanged {
        pub new_order_id: Option<String>,
        pub recycle_order_id: Option<String>,
    }

    /// 以旧换新资金变更通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_FundsChange")]
    pub struct FundsChange {
        pub funds_type: Option<String>,
        pub message_type: Option<String>,
        pub new_order_id: Option<String>,
        pub old_order_id: Option<String>,
    }

    /// 订单关闭消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_OrderClosed")]
    pub struct OrderClosed {
        pub activity_code: Option<String>,
        pub article_code: Option<String>,
        pub article_name: Option<String>,
        pub biz_order_id: Option<i64>,
        pub biz_type: Option<i64>,
        pub create: Option<TopDateTime>,
        pub fee: Option<String>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        pub nick: Option<String>,
        pub order_cycle: Option<String>,
        pub order_cycle_end: Option<TopDateTime>,
        pub order_cycle_start: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub order_status: Option<i64>,
        pub outer_trade_code: Option<String>,
        pub pay_status: Option<i64>,
        pub prom_fee: Option<String>,
        pub refund_fee: Option<String>,
        pub total_pay_fee: Option<String>,
        pub version_no: Option<i64>,
    }

    /// 订单创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_OrderCreated")]
    pub struct OrderCreated {
        pub activity_code: Option<String>,
        pub article_code: Option<String>,
        pub article_name: Option<String>,
        pub biz_order_id: Option<i64>,
        pub biz_type: Option<i64>,
        pub create: Option<TopDateTime>,
        pub fee: Option<String>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        pub nick: Option<String>,
        pub order_cycle: Option<String>,
        pub order_cycle_end: Option<TopDateTime>,
        pub order_cycle_start: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub order_status: Option<i64>,
        pub outer_trade_code: Option<String>,
        pub pay_status: Option<i64>,
        pub prom_fee: Option<String>,
        pub refund_fee: Option<String>,
        pub total_pay_fee: Option<String>,
        pub version_no: Option<i64>,
    }

    /// 订单支付消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_OrderPaid")]
    pub struct OrderPaid {
        pub activity_code: Option<String>,
        pub article_code: Option<String>,
        pub article_name: Option<String>,
        pub biz_order_id: Option<i64>,
        pub biz_type: Option<i64>,
        pub create: Option<TopDateTime>,
        pub fee: Option<String>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        pub nick: Option<String>,
        pub order_cycle: Option<String>,
        pub order_cycle_end: Option<TopDateTime>,
        pub order_cycle_start: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub order_status: Option<i64>,
        pub outer_trade_code: Option<String>,
        pub pay_status: Option<i64>,
        pub prom_fee: Option<String>,
        pub refund_fee: Option<String>,
        pub total_pay_fee: Option<String>,
        pub version_no: Option<i64>,
    }

    /// 以旧换新取送一体服务最终决策通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_RecycleFinalService")]
    pub struct RecycleFinalService {
        pub old_and_new_together: Option<String>,
        pub recycle_order_id: Option<String>,
    }

    /// 上门换新回收信息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_RecycleOut")]
    pub struct RecycleOut {
        pub logistics_comp_name: Option<String>,
        pub logistics_order_id: Option<String>,
        pub new_order_id: Option<String>,
        pub recycle_order_id: Option<String>,
    }

    /// 服务开通消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_ServiceOpen")]
    pub struct ServiceOpen {
        pub article_code: Option<String>,
        pub article_name: Option<String>,
        pub autosub: Option<bool>,
        pub effect_status: Option<i64>,
        pub end_date: Option<TopDateTime>,
        pub expire_notice: Option<bool>,
        pub item_code: Option<String>,
        pub item_name: Option<String>,
        pub open_uid: Option<String>,
        pub sub_id: Option<i64>,
        pub user_nick: Option<String>,
    }

    /// 订购消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_SubCreated")]
    pub struct SubCreated {
        pub agent_id: Option<String>,
        pub article_code: Option<String>,
        pub article_item_code: Option<String>,
        pub biz_type: Option<i64>,
        pub end_date: Option<TopDateTime>,
        pub fact_money: Option<i64>,
        pub flag: Option<i64>,
        pub front_display: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub nick: Option<String>,
        pub old_trans_index: Option<i64>,
        pub order_id: Option<i64>,
        pub origin_type: Option<i64>,
        pub orig_end_date: Option<TopDateTime>,
        pub orig_start_date: Option<TopDateTime>,
        pub outer_trade_code: Option<String>,
        pub plan_id: Option<String>,
        pub porder_id: Option<i64>,
        pub prod_fee: Option<i64>,
        pub prod_id: Option<i64>,
        pub rate_day: Option<i64>,
        pub service_intance_id: Option<i64>,
        pub serv_code: Option<String>,
        pub serv_id: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub status: Option<i64>,
        pub sub_params: Option<String>,
        pub trans_index: Option<i64>,
        pub r#type: Option<i64>,
        pub user_id: Option<i64>,
    }

    /// 威客同步建模数据
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_fuwu_WitkeySyncModeling")]
    pub struct WitkeySyncModeling {
    }
}

/// `taobao_globalbuys_*`
pub mod globalbuys {
    use crate::prelude::*;

    /// 跨境服务平台推送物流订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_globalbuys_SeamailOrderNotify")]
    pub struct SeamailOrderNotify {
        pub biz_order_id: Option<i64>,
        pub extra: Option<String>,
        pub items: Vec<String>,
        pub lc_trace_no: Option<String>,
        pub main_order_id: Option<i64>,
        pub order_list: Vec<String>,
        pub package_id: Option<i64>,
        pub seller_code: Option<String>,
        pub seller_info: Option<String>,
        pub target_address: Option<String>,
        pub warehouse: Option<String>,
    }
}

/// `taobao_homeai_*`
pub mod homeai {
    use crate::prelude::*;

    /// 方案消息同步 callback
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_homeai_CaseSyncResult")]
    pub struct CaseSyncResult {
        pub case_sync_result: Option<String>,
        pub job_id: Option<String>,
    }

    /// 居然极速渲染结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_homeai_HomestylerRenderResult")]
    pub struct HomestylerRenderResult {
        pub result_url: Option<String>,
        pub ret_code: Option<i64>,
        pub ret_msg: Option<String>,
        pub task_id: Option<String>,
    }

    /// 居然之家接受迁移结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_homeai_LayoutTransferResult")]
    pub struct LayoutTransferResult {
        pub job_id: Option<String>,
        pub out_param: Option<String>,
    }

    /// 推送模型与商品关系
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_homeai_ModelSkuRelation")]
    pub struct ModelSkuRelation {
        pub item_id: Option<String>,
        pub jid: Option<String>,
        pub model_id: Option<String>,
        pub operation: Option<String>,
        pub seller_id: Option<String>,
        pub sku_id: Option<String>,
    }

    /// HS 渲染消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_homeai_RenderRequest")]
    pub struct RenderRequest {
        pub job_id: Option<String>,
        pub render_data: Option<String>,
    }
}

/// `taobao_hotel_*`
pub mod hotel {
    use crate::prelude::*;

    /// 酒店管控中心消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_ControlMsg")]
    pub struct ControlMsg {
        pub action_desc: Option<String>,
        pub action_type: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub entity_id: Option<String>,
        pub entity_type: Option<i64>,
        pub hotel_name: Option<String>,
        pub reason: Option<String>,
        pub scene_desc: Option<String>,
        pub seller_id: Option<String>,
        pub seller_nick: Option<String>,
        pub start_time: Option<TopDateTime>,
    }

    /// 信用住转预付酒店签约状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_CreditToPreHotelStatus")]
    pub struct CreditToPreHotelStatus {
        pub contract_type: Option<i64>,
        pub extend: Option<String>,
        pub hid: Option<i64>,
        pub sign_status: Option<i64>,
        pub sign_type: Option<i64>,
    }

    /// 分销渠道订单变动通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_DistributionOrderChange")]
    pub struct DistributionOrderChange {
        pub dis_oid: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }

    /// 通用消息提醒
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_EbkCommonMessage")]
    pub struct EbkCommonMessage {
        pub action: Option<i64>,
        pub msg_key: Option<String>,
    }

    /// 订单变动通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_OrderChange")]
    pub struct OrderChange {
        pub alipay_trade_no: Option<String>,
        pub buyer_id: Option<i64>,
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        pub contact_name: Option<String>,
        pub contact_phone: Option<String>,
        pub gid: Option<i64>,
        pub hid: Option<i64>,
        pub message_type: Option<String>,
        pub oid: Option<i64>,
        pub out_order_id: Option<String>,
        pub payment: Option<i64>,
        pub payment_type: Option<i64>,
        pub rate_id: Option<i64>,
        pub rid: Option<i64>,
        pub room_number: Option<String>,
        pub rp_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub shid: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }

    /// 酒店搜索触发商品更新消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_SearchMonitor")]
    pub struct SearchMonitor {
        pub out_hotels: Option<String>,
        pub shid: Option<i64>,
    }

    /// 热搜酒店消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_SearchTrigger")]
    pub struct SearchTrigger {
        pub check_in: Option<String>,
        pub check_out: Option<String>,
        pub hotel_code: Option<String>,
        pub seller_nick: Option<String>,
        pub supplier: Option<String>,
        pub uuid: Option<i64>,
        pub vendor: Option<String>,
    }

    /// 飞猪单体酒店签约重置
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_hotel_SignRollback")]
    pub struct SignRollback {
        pub hid: Option<i64>,
        pub rollback_type: Option<i64>,
        pub status: Option<i64>,
    }
}

/// `taobao_idlefish_*`
pub mod idlefish {
    use crate::prelude::*;

    /// 合约关闭通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_idlefish_RentContractClose")]
    pub struct RentContractClose {
        pub contract_id: Option<String>,
        pub house_id: Option<i64>,
    }

    /// 打款给房东消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_idlefish_SellerPaid")]
    pub struct SellerPaid {
        pub amount: Option<i64>,
        pub contract_id: Option<String>,
        pub paid_success: Option<bool>,
        pub time: Option<String>,
    }
}

/// `taobao_ifashion_*`
pub mod ifashion {
    use crate::prelude::*;

    /// 库存变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ifashion_ItemAmountChanged")]
    pub struct ItemAmountChanged {
        pub amount: Option<i64>,
        pub current_amount: Option<i64>,
        pub item_id: Option<i64>,
        pub order_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub store_id: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 商品基础信息创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ifashion_ItemInfoCreate")]
    pub struct ItemInfoCreate {
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub store_id: Option<i64>,
    }

    /// 创建单据
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ifashion_OrderCreate")]
    pub struct OrderCreate {
        pub order_id: Option<i64>,
        pub store_id: Option<i64>,
        pub r#type: Option<String>,
    }
}

/// `taobao_ihome_*`
pub mod ihome {
    use crate::prelude::*;

    /// aigc 任务状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ihome_AigcTaskChange")]
    pub struct AigcTaskChange {
        pub biz_type: Option<String>,
        pub reason: Option<String>,
        pub shard_id: Option<i64>,
        pub status: Option<String>,
        pub task_id: Option<i64>,
        pub user_platform: Option<String>,
    }
}

/// `taobao_industry_*`
pub mod industry {
    use crate::prelude::*;

    /// 宠物档案新增或变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_industry_PetDoc")]
    pub struct PetDoc {
        pub id: Option<String>,
        pub msg_id: Option<String>,
        pub r#type: Option<String>,
        pub user_id: Option<String>,
    }

    /// 淘宝行业 ww 服饰商品变更消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_industry_WWClothItemMsgNotify")]
    pub struct WwClothItemMsgNotify {
        pub encode_item_id: Option<String>,
        pub msg_event_type: Option<String>,
    }
}

/// `taobao_inventory_*`
pub mod inventory {
    use crate::prelude::*;

    /// 低库存预警消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_inventory_LowQuantityWarning")]
    pub struct LowQuantityWarning {
        pub biz: Option<String>,
        pub item_id: Option<i64>,
        pub item_name: Option<String>,
        pub sku_id: Option<i64>,
        pub warehouse_code: Option<String>,
        pub warning_quantity: Option<i64>,
    }

    /// 天猫国际共享库存订单 push
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_inventory_ShareInventory")]
    pub struct ShareInventory {
        pub gmt_create: Option<TopDateTime>,
        pub gmt_expired: Option<TopDateTime>,
        pub order_id: Option<String>,
        pub sub_order_id: Option<String>,
    }
}

/// `taobao_istore_*`
pub mod istore {
    use crate::prelude::*;

    /// `istoreGifing` 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_istore_GiftingMsg")]
    pub struct GiftingMsg {
        pub attach_info: Option<String>,
        pub create_time: Option<i64>,
        pub gift_box_id: Option<i64>,
        pub id: Option<i64>,
        pub message_status: Option<i64>,
        pub message_type: Option<i64>,
        pub receiver_id: Option<i64>,
        pub sender_id: Option<i64>,
    }
}

/// `taobao_item_*`
pub mod item {
    use crate::prelude::*;

    /// 淘宝商品审核结果消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_AuditResultNotify")]
    pub struct AuditResultNotify {
        pub audit_result: Option<bool>,
        pub detail_url: Option<String>,
        pub item_id: Option<i64>,
        pub message: Option<String>,
        pub trace_id: Option<String>,
        pub user_nick: Option<String>,
    }

    /// 商品变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_DistributeItemEdit")]
    pub struct DistributeItemEdit {
        pub biz_type: Option<String>,
        pub message_type: Option<String>,
        pub msg_id: Option<String>,
        pub platform_item_id: Option<String>,
    }

    /// 商品新增消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemAdd")]
    pub struct ItemAdd {
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
        pub title: Option<String>,
    }

    /// 商品删除消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemDelete")]
    pub struct ItemDelete {
        pub nick: Option<String>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 商品下架消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemDownshelf")]
    pub struct ItemDownshelf {
        pub nick: Option<String>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 淘宝商品下降消息提醒
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemOfflineNotice")]
    pub struct ItemOfflineNotice {
        pub num_iid: Option<i64>,
        pub sku_id: Option<String>,
    }

    /// 小二 CC 商品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemPunishCc")]
    pub struct ItemPunishCc {
        pub nick: Option<String>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 小二删除商品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemPunishDelete")]
    pub struct ItemPunishDelete {
        pub nick: Option<String>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 小二下架商品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemPunishDownshelf")]
    pub struct ItemPunishDownshelf {
        pub nick: Option<String>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 橱窗推荐商品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemRecommendAdd")]
    pub struct ItemRecommendAdd {
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
        pub title: Option<String>,
    }

    /// 取消橱窗推荐商品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemRecommendDelete")]
    pub struct ItemRecommendDelete {
        pub event: Option<String>,
        pub follower_city: Option<String>,
        pub follower_create_at: Option<String>,
        pub follower_description: Option<String>,
        pub follower_domain: Option<String>,
        pub follower_gender: Option<String>,
        pub follower_id: Option<i64>,
        pub follower_province: Option<String>,
        pub follower_screen_name: Option<String>,
        pub follower_url: Option<String>,
        pub follower_verified_reason: Option<String>,
        pub follower_weihao: Option<String>,
        pub increment: Option<i64>,
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
        pub target_city: Option<String>,
        pub target_create_at: Option<String>,
        pub target_description: Option<String>,
        pub target_domain: Option<String>,
        pub target_gender: Option<String>,
        pub target_id: Option<i64>,
        pub target_province: Option<String>,
        pub target_screen_name: Option<String>,
        pub target_url: Option<String>,
        pub target_verified_reason: Option<String>,
        pub target_weihao: Option<String>,
        pub title: Option<String>,
    }

    /// 商品 SKU 卖空消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemSkuZeroStock")]
    pub struct ItemSkuZeroStock {
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 修改商品库存消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemStockChanged")]
    pub struct ItemStockChanged {
        pub changed_fields: Option<String>,
        pub increment: Option<i64>,
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 淘宝开放平台内部使用库存变更消息 out
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemStockChangedOut")]
    pub struct ItemStockChangedOut {
        pub item_type: Option<i64>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
    }

    /// 商品更新消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemUpdate")]
    pub struct ItemUpdate {
        pub changed_fields: Option<String>,
        pub increment: Option<i64>,
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
        pub title: Option<String>,
    }

    /// 商品上架消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemUpshelf")]
    pub struct ItemUpshelf {
        pub nick: Option<String>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 商品卖空消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ItemZeroStock")]
    pub struct ItemZeroStock {
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub price: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
    }

    /// 预约号卡补录
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_item_ReserveCardIdentify")]
    pub struct ReserveCardIdentify {
        pub tb_order_id: Option<String>,
    }
}

/// `taobao_itemmarket_*`
pub mod itemmarket {
    use crate::prelude::*;

    /// 三方货源分销商货品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_itemmarket_ItemDistributorChange")]
    pub struct ItemDistributorChange {
        pub event: Option<String>,
        pub third_item_id: Option<i64>,
        pub third_sku_id: Option<i64>,
    }

    /// 铺货成功推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_itemmarket_ItemRelationChange")]
    pub struct ItemRelationChange {
        pub item_id: Option<i64>,
        pub shop_name: Option<String>,
        pub tb_item_id: Option<i64>,
    }

    /// 货品素材信息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_itemmarket_MaterialChange")]
    pub struct MaterialChange {
        pub id: Option<String>,
        pub reason: Option<String>,
        pub status: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 三方货源分销商采购单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_itemmarket_PurchaseDistributorChange")]
    pub struct PurchaseDistributorChange {
        pub buying_status: Option<i64>,
        pub is_detail: Option<String>,
        pub is_main: Option<String>,
        pub operation_type: Option<String>,
        pub purchase_order_id: Option<i64>,
        pub selling_status: Option<i64>,
        pub usage_type: Option<String>,
    }

    /// 三方货源采购单变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_itemmarket_PurchaseOrderChange")]
    pub struct PurchaseOrderChange {
        pub distribution_order_id: Option<String>,
        pub purchase_order_id: Option<i64>,
    }

    /// 货品视频创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_itemmarket_VideoCreate")]
    pub struct VideoCreate {
        pub custom_id: Option<String>,
        pub video_id: Option<i64>,
        pub video_url: Option<String>,
    }
}

/// `taobao_jaq_*`
pub mod jaq {
    use crate::prelude::*;

    /// 聚安全实人认证审核结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jaq_AuditResult")]
    pub struct AuditResult {
        pub account_id: Option<String>,
        pub biz: Option<String>,
        pub security_key: Option<String>,
        pub source: Option<String>,
        pub status: Option<String>,
    }
}

/// `taobao_jipiao_*`
pub mod jipiao {
    use crate::prelude::*;

    /// 飞猪辅营订单支付通知接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_AncillaryOrderPaid")]
    pub struct AncillaryOrderPaid {
        pub agent_id: Option<i64>,
        pub order_id: Option<i64>,
    }

    /// 【机票代理商】改签订单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_JipiaoModifyOrderNotify")]
    pub struct JipiaoModifyOrderNotify {
        pub apply_id: Option<i64>,
        pub cabin: Option<String>,
        pub flight_after_modify: Option<String>,
        pub flight_before_modify: Option<String>,
        pub last_cabin: Option<String>,
        pub memo: Option<String>,
        pub msg_id: Option<String>,
        pub msg_type: Option<String>,
        pub passenger: Option<String>,
    }

    /// 机票订单变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_JipiaoOrderChanged")]
    pub struct JipiaoOrderChanged {
    }

    /// 机票订单状态推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_JipiaoOrderStatusNotify")]
    pub struct JipiaoOrderStatusNotify {
        pub alipay_trade_no: Option<String>,
        pub cause: Option<String>,
        pub description: Option<String>,
        pub extra: Option<String>,
        pub order_fail_fype: Option<i64>,
        pub order_id: Option<String>,
        pub order_status: Option<i64>,
        pub out_order_id: Option<String>,
        pub paid_price: Option<i64>,
        pub product_type: Option<String>,
        pub ticket_item_infos: Option<String>,
    }

    /// 机票退票订单状态推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_JipiaoRefundOrderNotify")]
    pub struct JipiaoRefundOrderNotify {
        pub apply_id: Option<i64>,
        pub order_id: Option<i64>,
        pub refund_info_list: Option<String>,
        pub refund_money: Option<i64>,
        pub refund_money_fen: Option<i64>,
    }

    /// 【机票代理商】订单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_SellerOrderNotify")]
    pub struct SellerOrderNotify {
        pub create_time: Option<String>,
        pub issue_way: Option<i64>,
        pub order_id: Option<i64>,
        pub pay_time: Option<String>,
        pub status: Option<i64>,
    }

    /// 【机票代理商】退票订单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_SellerRefundOrderNotify")]
    pub struct SellerRefundOrderNotify {
        pub apply_id: Option<i64>,
        pub create_time: Option<String>,
        pub modify_time: Option<String>,
        pub msg_type: Option<i64>,
        pub order_id: Option<i64>,
    }

    /// 催出票/拦截出票消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jipiao_UrgeIssueTicket")]
    pub struct UrgeIssueTicket {
        pub agent_id: Option<i64>,
        pub order_id: Option<i64>,
        pub send_type: Option<i64>,
    }
}

/// `taobao_jzfx_*`
pub mod jzfx {
    use crate::prelude::*;

    /// 家装分销\_采购单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jzfx_PurchaseOrderCreate")]
    pub struct PurchaseOrderCreate {
        pub created: Option<TopDateTime>,
        pub distributor_shop_name: Option<String>,
        pub purchase_id: Option<i64>,
        pub supplier_shop_name: Option<String>,
        pub tc_order_id: Option<i64>,
        pub tc_sub_order_id: Option<i64>,
    }

    /// 家装分销\_采购单状态修改
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jzfx_PurchaseOrderStatusModify")]
    pub struct PurchaseOrderStatusModify {
        pub distributor_shop_name: Option<String>,
        pub modified: Option<TopDateTime>,
        pub purchase_id: Option<i64>,
        pub status: Option<String>,
        pub supplier_shop_name: Option<String>,
        pub tc_order_id: Option<i64>,
        pub tc_sub_order_id: Option<i64>,
    }

    /// 家装分销\_采购逆向单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jzfx_PurchaseReverseOrderCreate")]
    pub struct PurchaseReverseOrderCreate {
        pub created: Option<TopDateTime>,
        pub distributor_shop_name: Option<String>,
        pub purchase_id: Option<i64>,
        pub purchase_reverse_id: Option<i64>,
        pub supplier_shop_name: Option<String>,
        pub tc_order_id: Option<i64>,
        pub tc_sub_order_id: Option<i64>,
    }

    /// 家装分销\_采购逆向单状态修改
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_jzfx_PurchaseReverseOrderStatusModify")]
    pub struct PurchaseReverseOrderStatusModify {
        pub distributor_shop_name: Option<String>,
        pub modified: Option<TopDateTime>,
        pub purchase_id: Option<i64>,
        pub purchase_reverse_id: Option<i64>,
        pub status: Option<String>,
        pub supplier_shop_name: Option<String>,
        pub tc_order_id: Option<i64>,
        pub tc_sub_order_id: Option<i64>,
    }
}

/// `taobao_kcb_*`
pub mod kcb {
    use crate::prelude::*;

    /// 库存宝消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_kcb_Msg")]
    pub struct Msg {
        pub pid: Option<String>,
        pub pmemo: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub r#type: Option<i64>,
    }
}

/// `taobao_lbs_*`
pub mod lbs {
    use crate::prelude::*;

    /// 支付宝位移监控消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_lbs_MonitorPush")]
    pub struct MonitorPush {
        pub content: Option<String>,
        pub id: Option<String>,
    }

    /// 支付宝用户位移消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_lbs_UserMonitorPush")]
    pub struct UserMonitorPush {
        pub content: Option<String>,
        pub id: Option<String>,
    }
}

/// `taobao_life_*`
pub mod life {
    use crate::prelude::*;

    /// 本地生活生服拼团活动变更提醒
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_life_GroupActivityNotify")]
    pub struct GroupActivityNotify {
        pub activity_id: Option<String>,
        pub activity_type: Option<String>,
        pub group_activity_id: Option<String>,
        pub group_activity_msg_type: Option<String>,
        pub group_activity_status: Option<String>,
        pub msg_type: Option<String>,
        pub seller_id: Option<String>,
        pub tb_item_id: Option<String>,
    }

    /// 生活服务订单消息订阅
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_life_Order")]
    pub struct Order {
        pub message_type: Option<String>,
        pub tb_order_id: Option<i64>,
    }

    /// 本地生活生服行业订单触达
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_life_OrderNotify")]
    pub struct OrderNotify {
        pub buyer_id: Option<String>,
        pub order_msg_id: Option<String>,
        pub order_msg_type: Option<String>,
        pub order_no: Option<String>,
        pub seller_id: Option<String>,
    }

    /// 生服门店变更同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_life_StoreInfoChange")]
    pub struct StoreInfoChange {
        pub msg_id: Option<String>,
        pub seller_id: Option<String>,
        pub store_id: Option<String>,
        pub store_status: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `taobao_lifeservice_*`
pub mod lifeservice {
    use crate::prelude::*;

    /// 本地生活生服商品消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_lifeservice_ItemMsg")]
    pub struct ItemMsg {
        pub biz_ext_info: Option<String>,
        pub item_msg_type: Option<String>,
        pub msg_id: Option<String>,
        pub seller_id: Option<String>,
        pub tb_item_id: Option<String>,
    }
}

/// `taobao_live_*`
pub mod live {
    use crate::prelude::*;

    /// 直播严选机构商品池变化通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_AgencyItemChanged")]
    pub struct AgencyItemChanged {
        pub agency_open_uid: Option<String>,
    }

    /// 淘宝直播开播或关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_AlipayStatusChange")]
    pub struct AlipayStatusChange {
        pub feed_id: Option<String>,
        pub room_status: Option<String>,
    }

    /// 主播注册身份时通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_AnchorRoleChange")]
    pub struct AnchorRoleChange {
        pub extra_param: Option<String>,
        pub id: Option<i64>,
    }

    /// 本地生活直播间氛围消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_BdshLiveEventChange")]
    pub struct BdshLiveEventChange {
        pub action: Option<String>,
        pub anchor_id: Option<i64>,
        pub count: Option<i64>,
        pub extend: Option<String>,
        pub live_id: Option<i64>,
        pub msg_id: Option<String>,
        pub timestamp: Option<i64>,
        pub user_nick: Option<String>,
    }

    /// 直播预约信息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_BookInfoChange")]
    pub struct BookInfoChange {
        pub extra: Option<String>,
        pub feed_id: Option<String>,
        pub push_c_msg: Option<bool>,
        pub status: Option<String>,
        pub user_id: Option<String>,
    }

    /// 淘宝直播上下播消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_FeedRelated")]
    pub struct FeedRelated {
        pub anchor_open_id: Option<String>,
        pub event: Option<String>,
        pub live_id: Option<i64>,
    }

    /// 淘宝直播结帧
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_PrintScreen")]
    pub struct PrintScreen {
        pub feed_id: Option<String>,
        pub print_screen_url: Option<String>,
        pub room_status: Option<String>,
    }

    /// 直播间添加宝贝
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_RoomItemChange")]
    pub struct RoomItemChange {
        pub account_id: Option<String>,
        pub account_level: Option<i64>,
        pub is_test: Option<bool>,
        pub item_ids: Vec<String>,
        pub live_id: Option<String>,
        pub room_status: Option<i64>,
        pub room_type: Option<String>,
        pub topic: Option<String>,
    }

    /// 支付宝直播间状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_RoomStatusChange")]
    pub struct RoomStatusChange {
        pub id: Option<i64>,
        pub live_room_status: Option<i64>,
        pub status: Option<i64>,
    }

    /// 淘宝直播流状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_StatusChange")]
    pub struct StatusChange {
        pub feed_id: Option<i64>,
        pub new_status: Option<i64>,
        pub user_id: Option<i64>,
    }

    /// 淘宝直播订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_live_TcpOrder")]
    pub struct TcpOrder {
        pub anchor_open_id: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao_liveaigc_*`
pub mod liveaigc {
    use crate::prelude::*;

    /// 淘宝数字人评论推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_liveaigc_CommentSend")]
    pub struct CommentSend {
        pub anchor_id: Option<String>,
        pub comment: Option<String>,
        pub live_id: Option<String>,
        pub unique_code: Option<String>,
        pub user_id: Option<String>,
        pub user_nick: Option<String>,
    }
}

/// `taobao_local_*`
pub mod local {
    use crate::prelude::*;

    /// 通知 58 订单发生变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_local_OrderPorcess")]
    pub struct OrderPorcess {
        pub address: Option<String>,
        pub attribute: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub duration: Option<String>,
        pub item_catid: Option<String>,
        pub location: Option<String>,
        pub order_type: Option<String>,
        pub outer_orderid: Option<String>,
        pub price: Option<String>,
        pub reason: Option<String>,
        pub remark: Option<String>,
        pub service_starttime: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
        pub user_phone: Option<String>,
    }
}

/// `taobao_localorder_*`
pub mod localorder {
    use crate::prelude::*;

    /// 通知到家服务商订单状态变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_localorder_StatusNotify")]
    pub struct StatusNotify {
        pub attribute_params: Option<String>,
        pub create_order_params: Option<String>,
        pub order_action_type: Option<i64>,
        pub order_status_modified_time: Option<TopDateTime>,
        pub taobao_order_id: Option<i64>,
    }
}

/// `taobao_logistics_*`
pub mod logistics {
    use crate::prelude::*;

    /// 物流揽收
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_logistics_Accept")]
    pub struct Accept {
        pub cp_code: Option<String>,
        pub logistics_detail_description: Option<String>,
        pub mail_no: Option<String>,
        pub occur_time: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub status_code: Option<String>,
        pub tid: Option<i64>,
    }

    /// 物流管理-包裹中心-预警配置变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_logistics_ExceptionConfigChange")]
    pub struct ExceptionConfigChange {
        pub collected_stop_warn_value: Option<String>,
        pub consign_delay_warn_value: Option<String>,
        pub consign_fake_warn_value: Option<String>,
        pub deliverying_stop_warn_value: Option<String>,
        pub seller_id: Option<i64>,
        pub transporting_stop_warn_value: Option<String>,
    }

    /// 物流详情跟踪消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_logistics_LogsticDetailTrace")]
    pub struct LogsticDetailTrace {
        pub action: Option<String>,
        pub company_name: Option<String>,
        pub desc: Option<String>,
        pub out_sid: Option<String>,
        pub tid: Option<i64>,
        pub time: Option<TopDateTime>,
    }

    /// 物流管理-包裹中心-异常创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_logistics_PackageExceptionCreate")]
    pub struct PackageExceptionCreate {
        pub compensate_amount: Option<String>,
        pub create_time: Option<i64>,
        pub detail_type: Option<String>,
        pub exception_code: Option<String>,
        pub exception_type: Option<String>,
        pub excep_id: Option<String>,
        pub mail_details: Option<String>,
        pub msg_id: Option<String>,
        pub over_time: Option<String>,
        pub seller_id: Option<String>,
        pub sub_exception_code: Option<String>,
        pub trade_details: Option<String>,
    }

    /// 物流管理-包裹中心-异常核销消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_logistics_PackageExceptionOff")]
    pub struct PackageExceptionOff {
        pub excep_id: Option<String>,
        pub msg_id: Option<String>,
        pub seller_id: Option<String>,
    }

    /// 非淘物流消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_logistics_UnTaobaoLogstic")]
    pub struct UnTaobaoLogstic {
        pub content: Option<String>,
        pub msg_id: Option<String>,
    }
}

/// `taobao_miniapp_*`
pub mod miniapp {
    use crate::prelude::*;

    /// 小程序文章内容非法
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_miniapp_ArticleContentUnlawful")]
    pub struct ArticleContentUnlawful {
        pub article_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 轻交易商品状态同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_miniapp_ItemMsg")]
    pub struct ItemMsg {
        pub item_id: Option<i64>,
        pub miniapp_id: Option<i64>,
        pub out_item_id: Option<String>,
        pub status: Option<i64>,
    }

    /// 轻应用轻交易退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_miniapp_RefundMsg")]
    pub struct RefundMsg {
        pub end_time: Option<TopDateTime>,
        pub miniapp_id: Option<i64>,
        pub order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_price: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub sub_order_id: Option<i64>,
    }

    /// `taobao_miniapp_TradeMsg`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_miniapp_TradeMsg")]
    pub struct TradeMsg {
        pub miniapp_id: Option<i64>,
        pub order_id: Option<i64>,
        pub out_order_id: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao_modifyaddress_*`
pub mod modifyaddress {
    use crate::prelude::*;

    /// 自助改地址结果消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_modifyaddress_ResultNotify")]
    pub struct ResultNotify {
        pub api_result: Option<String>,
        pub biz_order_id: Option<i64>,
        pub result: Option<bool>,
        pub seller_nick: Option<String>,
    }
}

/// `taobao_modifyorder_*`
pub mod modifyorder {
    use crate::prelude::*;

    /// 订单一致性校验消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_modifyorder_ConsistencyResult")]
    pub struct ConsistencyResult {
        pub address_same: Option<bool>,
        pub biz_order_id: Option<String>,
        pub oaid: Option<String>,
        pub outer_id: Option<String>,
        pub seller_nick: Option<String>,
        pub sku_id: Option<String>,
        pub sku_same: Option<bool>,
        pub sub_order_id: Option<String>,
    }
}

/// `taobao_modifysku_*`
pub mod modifysku {
    use crate::prelude::*;

    /// 修改商品信息结果消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_modifysku_ResultNotify")]
    pub struct ResultNotify {
        pub api_result: Option<String>,
        pub appkey: Option<String>,
        pub biz_order_id: Option<String>,
        pub item_id: Option<String>,
        pub old_outer_id: Option<String>,
        pub old_sku_id: Option<String>,
        pub outer_id: Option<String>,
        pub result: Option<bool>,
        pub seller_nick: Option<String>,
        pub sku_id: Option<String>,
        pub sub_order_id: Option<String>,
    }
}

/// `taobao_oc_*`
pub mod oc {
    use crate::prelude::*;

    /// oc 订单标签变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_oc_TradeTagChanged")]
    pub struct TradeTagChanged {
        pub seller_nick: Option<String>,
        pub tag_name: Option<String>,
        pub tag_type: Option<i64>,
        pub tid: Option<i64>,
    }
}

/// `taobao_ofn_*`
pub mod ofn {
    use crate::prelude::*;

    /// 以旧换新顺丰直连绑定结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ofn_BindWaybillResult")]
    pub struct BindWaybillResult {
        pub bind_status: Option<String>,
        pub bind_version: Option<i64>,
        pub error_msg: Option<String>,
        pub new_waybill_no: Option<String>,
        pub old_order_id: Option<String>,
        pub old_waybill_no: Option<String>,
    }

    /// 信用代扣状态变更同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ofn_CreditPayStatusChange")]
    pub struct CreditPayStatusChange {
        pub alipay_trade_no: Option<String>,
        pub biz_order_id: Option<i64>,
        pub credit_amount: Option<i64>,
        pub recover_status: Option<String>,
        pub recover_status_desc: Option<String>,
        pub supplier_id: Option<String>,
    }

    /// 消费者补贴追差付款完成通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ofn_DifferenceRefundPay")]
    pub struct DifferenceRefundPay {
        pub pay_amount: Option<String>,
        pub pay_time: Option<String>,
        pub recycle_order_id: Option<String>,
    }

    /// 以旧换新新机单事件同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ofn_NewOrderEventSync")]
    pub struct NewOrderEventSync {
        pub event_data: Option<String>,
        pub event_type: Option<String>,
        pub new_order_id: Option<String>,
        pub recycle_order_id: Option<String>,
    }

    /// 以旧换新回收单状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ofn_OrderStatusSync")]
    pub struct OrderStatusSync {
        pub apprize_amount: Option<String>,
        pub biz_order_id: Option<String>,
        pub channel: Option<String>,
        pub channel_data: Option<String>,
        pub credit_pay_amount: Option<String>,
        pub gmt_create: Option<String>,
        pub order_status: Option<String>,
        pub pay_type: Option<String>,
        pub quote_id: Option<String>,
        pub ship_time: Option<String>,
        pub spu_id: Option<String>,
        pub supplier_id: Option<String>,
    }

    /// 以旧换新质检价格通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ofn_QaAmountConfirm")]
    pub struct QaAmountConfirm {
        pub ai_check_fail_details: Option<String>,
        pub ai_check_pass: Option<bool>,
        pub platform_report_price: Option<i64>,
        pub recycle_order_id: Option<i64>,
        pub report_success: Option<String>,
        pub version: Option<i64>,
    }

    /// 以旧换新回收单评价消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_ofn_RateSync")]
    pub struct RateSync {
        pub biz_order_id: Option<String>,
        pub rate_content: Option<String>,
        pub rate_grade: Option<String>,
    }
}

/// `taobao_openaccount_*`
pub mod openaccount {
    use crate::prelude::*;

    /// openaccount 数据同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_openaccount_DataSync")]
    pub struct DataSync {
        pub id: Option<String>,
        pub new_value: Option<String>,
        pub operation_type: Option<String>,
    }
}

/// `taobao_opencrm_*`
pub mod opencrm {
    use crate::prelude::*;

    /// 营销短信授权消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_AuthTouchMessage")]
    pub struct AuthTouchMessage {
        pub app_key: Option<String>,
        pub first: Option<String>,
        pub latest: Option<String>,
        pub msg_id: Option<String>,
        pub ouid: Option<String>,
        pub seller_id: Option<String>,
    }

    /// 卡片短信发送预估消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_CardEstTask")]
    pub struct CardEstTask {
        pub content: Option<String>,
        pub error_message: Option<String>,
        pub interface_request_id: Option<String>,
        pub status: Option<bool>,
    }

    /// 卡片短信模板审核消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_CardTplExamine")]
    pub struct CardTplExamine {
        pub error_msg: Option<String>,
        pub status: Option<i64>,
        pub template_id: Option<i64>,
    }

    /// 优惠券发完 TMC
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_CouponUseUp")]
    pub struct CouponUseUp {
        pub rule_inst_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub uuid: Option<String>,
    }

    /// 人群快照生成结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_CrowdInstResult")]
    pub struct CrowdInstResult {
        pub activity_id: Option<String>,
        pub activity_inst_id: Option<String>,
        pub crowd_inst_id: Option<i64>,
        pub member_count: Option<i64>,
        pub node_id: Option<String>,
        pub node_inst_id: Option<String>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    /// 人群快照另存为人群结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_CrowdInstSaveResult")]
    pub struct CrowdInstSaveResult {
        pub activity_id: Option<String>,
        pub activity_inst_id: Option<String>,
        pub attr_id: Option<i64>,
        pub crowd_id: Option<i64>,
        pub node_id: Option<String>,
        pub node_inst_id: Option<String>,
        pub result_code: Option<i64>,
        pub result_msg: Option<String>,
    }

    /// 数字短信模板审核消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_DigitalTplExamine")]
    pub struct DigitalTplExamine {
        pub error_msg: Option<String>,
        pub operator_code: Option<String>,
        pub status: Option<String>,
        pub template_id: Option<i64>,
    }

    /// 反馈 tmc
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_Feedback")]
    pub struct Feedback {
        pub content: Option<String>,
        pub node_inst_id: Option<i64>,
        pub r#type: Option<i64>,
    }

    /// 规则全量计算结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_FullRuleResult")]
    pub struct FullRuleResult {
        pub id: Option<String>,
        pub msg_info: Option<String>,
        pub result: Option<String>,
        pub seller_nick: Option<String>,
    }

    /// 会员等级变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_MemberGradeChange")]
    pub struct MemberGradeChange {
        pub ext_info: Option<String>,
        pub grade: Option<i64>,
        pub grade_expire_end_time: Option<i64>,
        pub msg_id: Option<String>,
        pub omid: Option<String>,
        pub ouid: Option<String>,
        pub seller_id: Option<i64>,
    }

    /// 会员入会消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_MemberJoin")]
    pub struct MemberJoin {
        pub first_join_time: Option<TopDateTime>,
        pub join_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub seller: Option<String>,
        pub user: Option<String>,
    }

    /// 会员入会消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_MemberJoinPrivate")]
    pub struct MemberJoinPrivate {
        pub first_join_time: Option<TopDateTime>,
        pub join_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub seller: Option<String>,
        pub user: Option<String>,
    }

    /// 手机热榜回执消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_MobileRankingReceipt")]
    pub struct MobileRankingReceipt {
        pub clicked_pv: Option<String>,
        pub finished_reason: Option<i64>,
        pub finished_time: Option<TopDateTime>,
        pub out_node_id: Option<String>,
        pub strategy_id: Option<i64>,
        pub time_slot_end: Option<TopDateTime>,
        pub time_slot_start: Option<TopDateTime>,
        pub r#type: Option<i64>,
    }

    /// 节点执行完成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_NodeExecuteFinished")]
    pub struct NodeExecuteFinished {
        pub node_inst_id: Option<i64>,
        pub status: Option<i64>,
    }

    /// 开放策略事件类单发短信 TMC 消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_OpenStrategyEvent")]
    pub struct OpenStrategyEvent {
        pub content: Option<String>,
        pub event_code: Option<String>,
        pub node_inst_id: Option<String>,
        pub seller_id: Option<i64>,
        pub task_inst_id: Option<String>,
    }

    /// 官方营销场景短信发送通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_SMSOfficaial")]
    pub struct SmsOfficaial {
        pub content: Option<String>,
        pub error_msg: Option<String>,
        pub seller: Option<String>,
        pub task_id: Option<i64>,
        pub r#type: Option<String>,
    }

    /// CRM 商业化计费商家维度账单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_SellerDimensionCharge")]
    pub struct SellerDimensionCharge {
        pub app_key: Option<String>,
        pub biz_date: Option<String>,
        pub charge: Option<String>,
        pub out_biz_id: Option<String>,
    }

    /// 短信账单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_ShortMessageBill")]
    pub struct ShortMessageBill {
        pub bill_date: Option<TopDateTime>,
        pub bill_type: Option<i64>,
        pub fail_bill_count: Option<i64>,
        pub fail_count: Option<i64>,
        pub node_inst_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub success_bill_count: Option<i64>,
        pub success_count: Option<i64>,
        pub unknown_status_bill_count: Option<i64>,
        pub unknown_status_count: Option<i64>,
    }

    /// 短信发送 TMC
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_ShortMessageSent")]
    pub struct ShortMessageSent {
        pub bill_count: Option<i64>,
        pub biz_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub send_time: Option<TopDateTime>,
    }

    /// 智能外呼回执
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opencrm_Utouch")]
    pub struct Utouch {
        pub callout_duration: Option<String>,
        pub charge_amount: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub error_msg: Option<String>,
        pub node_inst_id: Option<String>,
        pub ouid: Option<String>,
        pub seller_id: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub touch_success: Option<bool>,
        pub unicode: Option<String>,
        pub user_feed_back_code: Option<String>,
    }
}

/// `taobao_openim_*`
pub mod openim {
    use crate::prelude::*;

    /// openim 离线消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_openim_OffMsgPush")]
    pub struct OffMsgPush {
        pub content: Option<String>,
        pub from_id: Option<String>,
        pub gmt_send: Option<i64>,
        pub msg_id: Option<String>,
        pub msg_type: Option<i64>,
        pub nickname: Option<String>,
        pub sub_type: Option<i64>,
        pub to_id: Option<String>,
    }
}

/// `taobao_openmall_*`
pub mod openmall {
    use crate::prelude::*;

    /// Openmall 告警消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_openmall_AlarmMsg")]
    pub struct AlarmMsg {
        pub detail: Option<String>,
        pub distributor: Option<String>,
        pub outer_id: Option<String>,
        pub tid: Option<String>,
        pub r#type: Option<String>,
    }

    /// Openmall 商品变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_openmall_ItemChanged")]
    pub struct ItemChanged {
        pub event: Option<String>,
        pub item_id: Option<i64>,
    }

    /// openmall 商品库存变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_openmall_ItemStockChanged")]
    pub struct ItemStockChanged {
        pub item_id: Option<i64>,
        pub quantity: Option<i64>,
        pub status: Option<String>,
    }

    /// `OpenMall` 退款单变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_openmall_RefundChanged")]
    pub struct RefundChanged {
        pub distributor: Option<String>,
        pub refund_id: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }

    /// 订单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_openmall_TradeChanged")]
    pub struct TradeChanged {
        pub distributor: Option<String>,
        pub outer_id: Option<String>,
        pub status: Option<String>,
        pub tid: Option<String>,
    }
}

/// `taobao_opentrade_*`
pub mod opentrade {
    use crate::prelude::*;

    /// 百川订单创建成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opentrade_OrderCreated")]
    pub struct OrderCreated {
        pub ext_data: Option<String>,
        pub isv_order_id: Option<String>,
        pub order_id: Option<i64>,
    }

    /// 百川订单修改成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opentrade_OrderModified")]
    pub struct OrderModified {
        pub ext_data: Option<String>,
        pub isv_order_id: Option<String>,
        pub order_id: Option<i64>,
    }

    /// 百川资金流水单创建成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opentrade_PayOrderCreated")]
    pub struct PayOrderCreated {
        pub ext_data: Option<String>,
        pub isv_order_id: Option<String>,
        pub isv_pay_id: Option<String>,
        pub order_id: Option<i64>,
        pub pay_order_id: Option<i64>,
    }

    /// 百川资金流水单处理失败
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opentrade_PayOrderFailed")]
    pub struct PayOrderFailed {
        pub ext_data: Option<String>,
        pub isv_order_id: Option<String>,
        pub isv_pay_id: Option<String>,
        pub order_id: Option<i64>,
        pub pay_order_id: Option<i64>,
    }

    /// 百川资金流水单处理成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opentrade_PayOrderProceed")]
    pub struct PayOrderProceed {
        pub ext_data: Option<String>,
        pub isv_order_id: Option<String>,
        pub isv_pay_id: Option<String>,
        pub order_id: Option<i64>,
        pub pay_order_id: Option<i64>,
    }

    /// 百川订单分账处理失败
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opentrade_SettleDisburseFailed")]
    pub struct SettleDisburseFailed {
        pub alipay_time: Option<i64>,
        pub amount: Option<i64>,
        pub bill_cycle: Option<i64>,
        pub bill_time: Option<i64>,
        pub is_success: Option<bool>,
        pub nick: Option<String>,
        pub pay_error_code: Option<String>,
        pub serv_code: Option<String>,
        pub trade_id: Option<i64>,
        pub trade_no: Option<String>,
    }

    /// 百川订单分账处理成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_opentrade_SettleDisburseSucceed")]
    pub struct SettleDisburseSucceed {
        pub alipay_time: Option<i64>,
        pub amount: Option<i64>,
        pub bill_cycle: Option<i64>,
        pub bill_time: Option<i64>,
        pub is_success: Option<bool>,
        pub nick: Option<String>,
        pub pay_error_code: Option<String>,
        pub serv_code: Option<String>,
        pub trade_id: Option<i64>,
        pub trade_no: Option<String>,
    }
}

/// `taobao_os_*`
pub mod os {
    use crate::prelude::*;

    /// 前 N 有礼活动开奖消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_os_ActivityCompleted")]
    pub struct ActivityCompleted {
        pub activity_id: Option<i64>,
        pub complete_tag: Option<i64>,
        pub seller_nick: Option<String>,
    }
}

/// `taobao_paimai_*`
pub mod paimai {
    use crate::prelude::*;

    /// 阿里拍卖数字商品交易成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_paimai_DigitalTradeSuccess")]
    pub struct DigitalTradeSuccess {
        pub amount: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub huid: Option<String>,
        pub item_no: Option<i64>,
        pub main_pic: Option<String>,
        pub order_id: Option<String>,
        pub status: Option<i64>,
        pub title: Option<String>,
        pub total_price: Option<i64>,
        pub unit_price: Option<i64>,
    }

    /// 二手车 xpos 订单生成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_paimai_OrderCreate")]
    pub struct OrderCreate {
        pub biz_code: Option<String>,
        pub extra_info: Option<String>,
        pub item_id: Option<i64>,
        pub order_id: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub price: Option<i64>,
    }

    /// 二手车 xpos 订单支付完成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_paimai_OrderPaid")]
    pub struct OrderPaid {
        pub biz_code: Option<i64>,
        pub extra_info: Option<String>,
        pub item_id: Option<i64>,
        pub order_id: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub price: Option<i64>,
    }
}

/// `taobao_pc_*`
pub mod pc {
    use crate::prelude::*;

    /// PC 企业购出账消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_BillsGenerate")]
    pub struct BillsGenerate {
        pub amount: Option<i64>,
        pub bill_cycle: Option<i64>,
        pub bill_cycle_type: Option<String>,
        pub bill_end_date: Option<TopDateTime>,
        pub bill_gen_date: Option<TopDateTime>,
        pub bill_no: Option<String>,
        pub bill_start_date: Option<TopDateTime>,
        pub buyer_id: Option<i64>,
        pub client_id: Option<String>,
        pub message_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub settle_cycle: Option<i64>,
        pub settle_cycle_type: Option<String>,
        pub settle_end_date: Option<TopDateTime>,
        pub settle_start_date: Option<TopDateTime>,
    }

    /// PC 企业购逆向订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_EgoDisputeOrder")]
    pub struct EgoDisputeOrder {
        pub biz_order_id: Option<i64>,
        pub buyer_id: Option<i64>,
        pub client_id: Option<String>,
        pub dispute_id: Option<i64>,
        pub main_biz_order_id: Option<i64>,
        pub message_time: Option<i64>,
        pub msg_id: Option<String>,
        pub out_biz_id: Option<String>,
        pub topic: Option<String>,
        pub r#type: Option<String>,
    }

    /// PC 企业购交易订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_EgoTradeOrder")]
    pub struct EgoTradeOrder {
        pub biz_order_id: Option<i64>,
        pub buyer_id: Option<i64>,
        pub client_id: Option<String>,
        pub message_time: Option<i64>,
        pub msg_id: Option<String>,
        pub out_biz_id: Option<String>,
        pub sub_biz_order_ids: Option<String>,
        pub topic: Option<String>,
        pub r#type: Option<String>,
    }

    /// 订单包裹消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_EgoTradePackage")]
    pub struct EgoTradePackage {
        pub biz_order_id: Option<String>,
        pub buyer_id: Option<i64>,
        pub client_id: Option<String>,
        pub message_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub package_id: Option<String>,
        pub source_id: Option<String>,
        pub status_code: Option<String>,
        pub status_desc: Option<String>,
        pub sub_biz_order_ids: Option<String>,
    }

    /// 商品变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_ItemChange")]
    pub struct ItemChange {
        pub change_fields: Option<String>,
        pub client_id: Option<String>,
        pub ego_item_id: Option<i64>,
        pub msg_id: Option<String>,
        pub project_id: Option<i64>,
        pub time: Option<i64>,
        pub r#type: Option<String>,
    }

    /// SKU 变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_ItemSkuChange")]
    pub struct ItemSkuChange {
        pub change_fields: Option<String>,
        pub client_id: Option<String>,
        pub ego_item_id: Option<String>,
        pub ego_sku_id: Option<String>,
        pub msg_id: Option<String>,
        pub time: Option<String>,
        pub r#type: Option<String>,
    }

    /// 企业购支付结果消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_PayResultMsg")]
    pub struct PayResultMsg {
        pub app_id: Option<String>,
        pub auth_app_id: Option<String>,
        pub buyer_open_id: Option<String>,
        pub buyer_pay_amount: Option<String>,
        pub charset: Option<String>,
        pub fund_bill_list: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_payment: Option<TopDateTime>,
        pub invoice_amount: Option<String>,
        pub merchant_app_id: Option<String>,
        pub msg_id: Option<String>,
        pub notify_id: Option<String>,
        pub notify_time: Option<TopDateTime>,
        pub notify_type: Option<String>,
        pub out_trade_no: Option<String>,
        pub passback_params: Option<String>,
        pub point_amount: Option<String>,
        pub receipt_amount: Option<String>,
        pub seller_id: Option<String>,
        pub subject: Option<String>,
        pub total_amount: Option<String>,
        pub trade_no: Option<String>,
        pub trade_status: Option<String>,
        pub version: Option<String>,
    }

    /// PC 企业购发票通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_SaleInvoiceResult")]
    pub struct SaleInvoiceResult {
        pub bill_no: Option<String>,
        pub buyer_id: Option<i64>,
        pub client_id: Option<String>,
        pub error_msg: Option<String>,
        pub invoice_apply_no: Option<String>,
        pub invoice_nos: Option<String>,
        pub message_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub outer_biz_no: Option<String>,
        pub success: Option<bool>,
    }

    /// PC 企业购结算流程事件消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_pc_SettleProcessEventMsg")]
    pub struct SettleProcessEventMsg {
        pub biz_order_no: Option<String>,
        pub biz_time: Option<i64>,
        pub biz_type: Option<String>,
        pub buyer_id: Option<i64>,
        pub client_id: Option<String>,
        pub event: Option<String>,
        pub event_trigger_bill_order_no: Option<String>,
        pub event_trigger_fund_order_no: Option<String>,
        pub event_trigger_settle_order_no: Option<String>,
        pub message_time: Option<TopDateTime>,
        pub msg_id: Option<String>,
        pub order_type: Option<String>,
        pub out_order_id: Option<String>,
        pub parent_biz_order_no: Option<String>,
        pub parent_tp_order_id: Option<i64>,
        pub settle_order_no: Option<String>,
        pub tp_order_id: Option<i64>,
    }
}

/// `taobao_profit_*`
pub mod profit {
    use crate::prelude::*;

    /// 权益领取结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_profit_ResultNotify")]
    pub struct ResultNotify {
        pub phone_number: Option<String>,
        pub profit_content: Option<String>,
        pub profit_success: Option<bool>,
    }
}

/// `taobao_punish_*`
pub mod punish {
    use crate::prelude::*;

    /// 淘宝处罚消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_punish_Forall")]
    pub struct Forall {
        pub content: Option<String>,
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub topic: Option<String>,
    }
}

/// `taobao_qianniu_*`
pub mod qianniu {
    use crate::prelude::*;

    /// 工单评论
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_qianniu_CreateComment")]
    pub struct CreateComment {
        pub action: Option<String>,
        pub id: Option<i64>,
        pub user_id: Option<i64>,
    }

    /// 工单操作记录
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_qianniu_CreateLog")]
    pub struct CreateLog {
        pub action: Option<String>,
        pub id: Option<i64>,
        pub operator: Option<String>,
        pub process_inst_id: Option<String>,
        pub task_id: Option<String>,
    }

    /// 工单创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_qianniu_CreateTask")]
    pub struct CreateTask {
        pub action: Option<String>,
        pub main_user_id: Option<i64>,
        pub process_inst_id: Option<i64>,
    }
}

/// `taobao_rdc_*`
pub mod rdc {
    use crate::prelude::*;

    /// AG 退款处理
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rdc_AgDealRefund")]
    pub struct AgDealRefund {
        pub outer_item_id: Option<String>,
        pub parent_order_id: Option<i64>,
        pub refund_claim_type: Option<String>,
        pub refund_fee: Option<i64>,
        pub refund_id: Option<i64>,
        pub refund_reason: Option<String>,
        pub refund_status: Option<String>,
        pub seller_nick: Option<String>,
    }
}

/// `taobao_rdcaligenius_*`
pub mod rdcaligenius {
    use crate::prelude::*;

    /// 订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rdcaligenius_OrderMsgSend")]
    pub struct OrderMsgSend {
        pub action_type: Option<i64>,
        pub oid: Option<i64>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao_recycle_*`
pub mod recycle {
    use crate::prelude::*;

    /// 同步前置补贴红包的最新数据
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_recycle_OfnPreRedPacketSync")]
    pub struct OfnPreRedPacketSync {
        pub old_order_id: Option<String>,
    }
}

/// `taobao_refund_*`
pub mod refund {
    use crate::prelude::*;

    /// 逆向订单数据同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_OrderStatusSync")]
    pub struct OrderStatusSync {
        pub modified_time: Option<String>,
        pub out_order_id: Option<String>,
        pub refund_order_id: Option<String>,
        pub refund_status: Option<String>,
    }

    /// 屏蔽退款留言消息-无此消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundBlockMessage")]
    pub struct RefundBlockMessage {
        pub modified: Option<TopDateTime>,
    }

    /// 买家修改退款协议消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundBuyerModifyAgreement")]
    pub struct RefundBuyerModifyAgreement {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 买家退货给卖家消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundBuyerReturnGoods")]
    pub struct RefundBuyerReturnGoods {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 退款关闭消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundClosed")]
    pub struct RefundClosed {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 发表退款留言消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundCreateMessage")]
    pub struct RefundCreateMessage {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 退款创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundCreated")]
    pub struct RefundCreated {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 卖家同意退款协议消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundSellerAgreeAgreement")]
    pub struct RefundSellerAgreeAgreement {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 卖家拒绝退款协议消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundSellerRefuseAgreement")]
    pub struct RefundSellerRefuseAgreement {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 退款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundSuccess")]
    pub struct RefundSuccess {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 消息已下线
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundTimeoutRemind")]
    pub struct RefundTimeoutRemind {
        pub modified: Option<TopDateTime>,
    }

    /// 退款标记取消消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundableCanceled")]
    pub struct RefundableCanceled {
        pub modified: Option<TopDateTime>,
    }

    /// 退款标记创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_RefundableMarked")]
    pub struct RefundableMarked {
        pub modified: Option<TopDateTime>,
    }

    /// 申请淘宝介入消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_TaobaoInterApplied")]
    pub struct TaobaoInterApplied {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 淘宝介入退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_refund_TaobaoIntervened")]
    pub struct TaobaoIntervened {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao_retrieve_*`
pub mod retrieve {
    use crate::prelude::*;

    /// 商家挽回完结消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_retrieve_Completed")]
    pub struct Completed {
        pub biz_status: Option<i64>,
        pub biz_status_desc: Option<String>,
        pub buyer_option_code: Option<String>,
        pub buyer_option_name: Option<String>,
        pub buyer_select_time: Option<String>,
        pub oid: Option<i64>,
        pub record_id: Option<i64>,
        pub redund_id: Option<i64>,
        pub strategy_id: Option<String>,
        pub strategy_name: Option<String>,
        pub tid: Option<i64>,
    }

    /// 开始商家挽回消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_retrieve_Started")]
    pub struct Started {
        pub biz_status: Option<i64>,
        pub biz_status_desc: Option<String>,
        pub oid: Option<i64>,
        pub record_id: Option<i64>,
        pub redund_id: Option<i64>,
        pub strategy_id: Option<String>,
        pub strategy_name: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao_rhino_*`
pub mod rhino {
    use crate::prelude::*;

    /// 订单发货通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_DeliveryUpdate")]
    pub struct DeliveryUpdate {
        pub delivery_id: Option<String>,
        pub order_number: Option<String>,
        pub status: Option<String>,
        pub tenant_id: Option<String>,
    }

    /// 智能制造-设备状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_DeviceStatus")]
    pub struct DeviceStatus {
        pub device_id: Option<String>,
        pub tenant_id: Option<String>,
    }

    /// 裁剪进度变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_IntegrationCutProgressUpdateMessage")]
    pub struct IntegrationCutProgressUpdateMessage {
        pub auction_id: Option<i64>,
        pub ticket_list: Option<String>,
    }

    /// 订单工序变更通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_IntegrationOrderProcessUpdateMessage")]
    pub struct IntegrationOrderProcessUpdateMessage {
        pub auction_id: Option<i64>,
        pub order_no: Option<String>,
        pub product_name: Option<String>,
        pub style_no: Option<String>,
    }

    /// 外协订单创建消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_IntegrationOuterOrderCreateMessage")]
    pub struct IntegrationOuterOrderCreateMessage {
        pub auction_id: Option<i64>,
        pub count_source: Option<String>,
        pub enter_type: Option<String>,
        pub outer_order_id: Option<String>,
        pub outer_type: Option<String>,
        pub plans: Option<String>,
        pub remark: Option<String>,
        pub supplier_name: Option<String>,
    }

    /// 外协进度变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_IntegrationOuterProgressUpdateMessage")]
    pub struct IntegrationOuterProgressUpdateMessage {
        pub auction_id: Option<i64>,
        pub outer_order_id: Option<String>,
        pub plan_order_list: Option<String>,
    }

    /// 生产订单状态变化通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_OrderStatusUpdate")]
    pub struct OrderStatusUpdate {
        pub biz_id_purchase_order: Option<String>,
        pub order_number: Option<String>,
        pub status: Option<String>,
        pub tenant_id: Option<String>,
    }

    /// 犀牛制造采购订单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_PurchaseOrderCreate")]
    pub struct PurchaseOrderCreate {
        pub biz_id: Option<String>,
    }

    /// `taobao_rhino_QcResultUpdate`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_QcResultUpdate")]
    pub struct QcResultUpdate {
        pub device_id: Option<String>,
        pub material_id: Option<String>,
        pub tenant_id: Option<String>,
    }

    /// 订单入库通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_rhino_WarehouseUpdate")]
    pub struct WarehouseUpdate {
        pub inbound_id: Option<String>,
        pub order_number: Option<String>,
        pub status: Option<String>,
        pub tenant_id: Option<String>,
    }
}

/// `taobao_robot_*`
pub mod robot {
    use crate::prelude::*;

    /// 机器人辅助状态变更消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_robot_UserSubscribeResult")]
    pub struct UserSubscribeResult {
        pub assist_robot_app_key: Option<String>,
        pub assist_robot_name: Option<String>,
        pub assist_robot_tenant_id: Option<i64>,
        pub buyer_open_id: Option<String>,
        pub modified_robot_user_subscribe_summary: Option<String>,
        pub modified_robot_user_subscribe_type: Option<String>,
        pub msg_id: Option<String>,
        pub seller_open_id: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao_sec_*`
pub mod sec {
    use crate::prelude::*;

    /// 无量尺风控信息同步支付宝
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_sec_WlcAlipaySync")]
    pub struct WlcAlipaySync {
        pub event_code: Option<String>,
        pub event_payload: Option<String>,
        pub gid: Option<String>,
        pub topic: Option<String>,
        pub r#type: Option<String>,
        pub umid: Option<String>,
    }
}

/// `taobao_seed_*`
pub mod seed {
    use crate::prelude::*;

    /// 淘宝种草数据交换
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_seed_GeneralDataCommutation")]
    pub struct GeneralDataCommutation {
        pub biz_type: Option<String>,
        pub dimension_type: Option<String>,
        pub dimension_value: Option<String>,
        pub ext: Option<String>,
        pub msg_id: Option<String>,
        pub platform: Option<String>,
        pub send_timestamp_sec: Option<i64>,
        pub waiting_time: Option<String>,
    }
}

/// `taobao_shangou_*`
pub mod shangou {
    use crate::prelude::*;

    /// 买家修改退款协议消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_RefundBuyerModifyAgreement")]
    pub struct RefundBuyerModifyAgreement {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 买家退货给卖家消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_RefundBuyerReturnGoods")]
    pub struct RefundBuyerReturnGoods {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 闪购退款关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_RefundClosed")]
    pub struct RefundClosed {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub tid: Option<i64>,
    }

    /// 闪购退款创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_RefundCreated")]
    pub struct RefundCreated {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub tid: Option<i64>,
    }

    /// 卖家同意退款协议消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_RefundSellerAgreeAgreement")]
    pub struct RefundSellerAgreeAgreement {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 卖家拒绝退款协议消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_RefundSellerRefuseAgreement")]
    pub struct RefundSellerRefuseAgreement {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }

    /// 闪购退款成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_RefundSuccess")]
    pub struct RefundSuccess {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub tid: Option<i64>,
    }

    /// 闪购订单付款成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_TradeBuyerPay")]
    pub struct TradeBuyerPay {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 闪购订单关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_TradeClose")]
    pub struct TradeClose {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 闪购订单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_TradeCreate")]
    pub struct TradeCreate {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 闪购订单交易备注变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_TradeMemoModified")]
    pub struct TradeMemoModified {
        pub action_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_flag: Option<String>,
        pub seller_memo: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 闪购订单发货
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_TradeSellerShip")]
    pub struct TradeSellerShip {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 闪购订单交易成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shangou_TradeSuccess")]
    pub struct TradeSuccess {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }
}

/// `taobao_shop_*`
pub mod shop {
    use crate::prelude::*;

    /// 淘宝店铺变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shop_Vary")]
    pub struct Vary {
        pub content: Option<String>,
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub topic: Option<String>,
    }
}

/// `taobao_shoptransfer_*`
pub mod shoptransfer {
    use crate::prelude::*;

    /// 过户结果消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_shoptransfer_UniTrans")]
    pub struct UniTrans {
        pub biz_scene: Option<i64>,
        pub message_id: Option<String>,
        pub record_id: Option<String>,
        pub trans_result: Option<i64>,
    }
}

/// `taobao_sinian_*`
pub mod sinian {
    use crate::prelude::*;

    /// 似年测试消息服务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_sinian_Test")]
    pub struct Test {
        pub appkey: Option<String>,
        pub msg_id: Option<i64>,
        pub user_name: Option<String>,
    }
}

/// `taobao_smart_*`
pub mod smart {
    use crate::prelude::*;

    /// 智能应用回调消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smart_CallbackForAgent")]
    pub struct CallbackForAgent {
        pub biz_code: Option<String>,
        pub message_id: Option<String>,
        pub param: Option<String>,
    }
}

/// `taobao_smartapp_*`
pub mod smartapp {
    use crate::prelude::*;

    /// 用户订阅变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_AppSubChange")]
    pub struct AppSubChange {
        pub app_id: Option<String>,
        pub cooperation_list: Vec<String>,
        pub open_uid: Option<String>,
        pub screen_code: Option<String>,
        pub status: Option<String>,
    }

    /// 智能应用服务登记数据变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_DataSync")]
    pub struct DataSync {
        pub app_id: Option<i64>,
        pub operation_type: Option<String>,
        pub record_id: Option<String>,
        pub table_id: Option<String>,
        pub table_name: Option<String>,
        pub timestamp: Option<i64>,
    }

    /// 智能应用开放生意参谋诊断指标
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_DiagnosticMetrics")]
    pub struct DiagnosticMetrics {
        pub id: Option<i64>,
        pub metric_name: Option<String>,
        pub mobile_action_url: Option<String>,
        pub pc_action_url: Option<String>,
        pub user_id: Option<i64>,
        pub user_nick: Option<String>,
    }

    /// 淘宝智能应用订单预警事件
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_OrderAlert")]
    pub struct OrderAlert {
        pub action: Option<String>,
        pub alert_type: Option<String>,
        pub event_id: Option<String>,
        pub flow_name: Option<String>,
        pub tid: Option<String>,
    }

    /// 淘宝智能应用预售尾款截止短信催付
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_PresellEnd")]
    pub struct PresellEnd {
        pub buyer_open_uid: Option<String>,
        pub pay_end_time: Option<i64>,
        pub pay_start_time: Option<i64>,
        pub tid: Option<String>,
    }

    /// 淘宝智能应用预售开始短信催付
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_PresellStart")]
    pub struct PresellStart {
        pub buyer_open_uid: Option<String>,
        pub pay_end_time: Option<i64>,
        pub pay_start_time: Option<i64>,
        pub tid: Option<String>,
    }

    /// 定时任务消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_SchedulerTask")]
    pub struct SchedulerTask {
        pub event_time: Option<TopDateTime>,
        pub send_time: Option<TopDateTime>,
        pub sub_id: Option<i64>,
    }

    /// 淘宝智能应用短信发送触发
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_SendMsg")]
    pub struct SendMsg {
        pub process_definition_id: Option<String>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<String>,
    }

    /// 智能应用服务登记工作表变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_TableSync")]
    pub struct TableSync {
        pub app_id: Option<i64>,
        pub table_id: Option<String>,
        pub table_name: Option<String>,
        pub timestamp: Option<i64>,
    }

    /// 智能应用工作表数据操作消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartapp_WorktableRecord")]
    pub struct WorktableRecord {
        pub app_id: Option<String>,
        pub new_record: Option<String>,
        pub original_record: Option<String>,
        pub record_id: Option<String>,
        pub table_name: Option<String>,
        pub timestamp: Option<i64>,
        pub r#type: Option<String>,
    }
}

/// `taobao_smartcall_*`
pub mod smartcall {
    use crate::prelude::*;

    /// 智能外呼回执
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartcall_Receipt")]
    pub struct Receipt {
        pub answer_time: Option<String>,
        pub appkey: Option<String>,
        pub bill: Option<i64>,
        pub callout_duration: Option<String>,
        pub call_begin_time: Option<String>,
        pub call_id: Option<String>,
        pub error_msg: Option<String>,
        pub gateway_id: Option<String>,
        pub hangup_time: Option<String>,
        pub intercept_reason: Option<String>,
        pub order_id: Option<String>,
        pub ouid: Option<String>,
        pub out_biz_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub status_code: Option<i64>,
        pub status_description: Option<String>,
        pub success: Option<bool>,
        pub task_id: Option<i64>,
        pub template_id: Option<i64>,
    }
}

/// `taobao_smartmall_*`
pub mod smartmall {
    use crate::prelude::*;

    /// 商品已分配消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartmall_ItemAssigned")]
    pub struct ItemAssigned {
        pub activity_id: Option<i64>,
    }

    /// 发货物流通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartmall_Logistic")]
    pub struct Logistic {
        pub activity_id: Option<i64>,
        pub item_info: Option<String>,
        pub logistics_id: Option<i64>,
        pub warehouse_id: Option<i64>,
    }

    /// 付款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_smartmall_PaySuccess")]
    pub struct PaySuccess {
        pub extend: Option<String>,
        pub out_trade_no: Option<String>,
    }
}

/// `taobao_supp_*`
pub mod supp {
    use crate::prelude::*;

    /// 猫超供应链打款
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_supp_Payment")]
    pub struct Payment {
        pub content: Option<String>,
        pub id: Option<String>,
        pub message_type: Option<String>,
        pub topic: Option<String>,
    }
}

/// `taobao_survey_*`
pub mod survey {
    use crate::prelude::*;

    /// 悉牛问卷答案提交通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_survey_AnswerNotify")]
    pub struct AnswerNotify {
        pub rid: Option<String>,
    }
}

/// `taobao_tae_*`
pub mod tae {
    use crate::prelude::*;

    /// 商品信息变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_BaichuanAuctionChange")]
    pub struct BaichuanAuctionChange {
        pub auction_change_info: Option<String>,
        pub open_iid: Option<String>,
    }

    /// 交易关闭
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_BaichuanTradeClosed")]
    pub struct BaichuanTradeClosed {
        pub auction_infos: Option<String>,
        pub bc_trace: Option<String>,
        pub buyer_id: Option<String>,
        pub create_order_time: Option<String>,
        pub extre: Option<String>,
        pub is_eticket: Option<bool>,
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub paid_fee: Option<String>,
        pub seller_nick: Option<String>,
        pub shop_title: Option<String>,
    }

    /// 创建订单
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_BaichuanTradeCreated")]
    pub struct BaichuanTradeCreated {
        pub auction_infos: Option<String>,
        pub bc_trace: Option<String>,
        pub buyer_id: Option<String>,
        pub create_order_time: Option<String>,
        pub extre: Option<String>,
        pub is_eticket: Option<bool>,
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub paid_fee: Option<String>,
        pub seller_nick: Option<String>,
        pub shop_title: Option<String>,
    }

    /// 付款成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_BaichuanTradePaidDone")]
    pub struct BaichuanTradePaidDone {
        pub auction_infos: Option<String>,
        pub bc_trace: Option<String>,
        pub buyer_id: Option<String>,
        pub create_order_time: Option<String>,
        pub extre: Option<String>,
        pub is_eticket: Option<bool>,
        pub order_id: Option<String>,
        pub order_status: Option<String>,
        pub paid_fee: Option<String>,
        pub seller_nick: Option<String>,
        pub shop_title: Option<String>,
    }

    /// 创建退款消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_BaichuanTradeRefundCreated")]
    pub struct BaichuanTradeRefundCreated {
        pub auction_id: Option<String>,
        pub buyer_id: Option<String>,
        pub extre: Option<String>,
        pub oid: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<String>,
    }

    /// 退款成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_BaichuanTradeRefundSuccess")]
    pub struct BaichuanTradeRefundSuccess {
        pub auction_id: Option<String>,
        pub buyer_id: Option<String>,
        pub extre: Option<String>,
        pub oid: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<String>,
    }

    /// 交易成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_BaichuanTradeSuccess")]
    pub struct BaichuanTradeSuccess {
        pub auction_infos: Option<String>,
        pub create_order_time: Option<String>,
        pub extre: Option<String>,
        pub is_eticket: Option<bool>,
        pub seller_nick: Option<String>,
        pub shop_title: Option<String>,
    }

    /// 商品删除消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemDelete")]
    pub struct ItemDelete {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 商品下架
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemDownShelf")]
    pub struct ItemDownShelf {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 商品主图变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemImageChange")]
    pub struct ItemImageChange {
        pub item_id: Option<String>,
        pub item_info: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 订阅的商品变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemPriceChange")]
    pub struct ItemPriceChange {
        pub item_id: Option<String>,
        pub item_info: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// sku 删除
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemSkuDelete")]
    pub struct ItemSkuDelete {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub sku_desc: Option<String>,
        pub sku_id: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// sku 发布
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemSkuPublish")]
    pub struct ItemSkuPublish {
        pub item_id: Option<String>,
        pub item_info: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 商品 sku 售空
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemSkuSoldOut")]
    pub struct ItemSkuSoldOut {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub sku_desc: Option<String>,
        pub sku_id: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 商品售空
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemSoldOut")]
    pub struct ItemSoldOut {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 商品订阅成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemSubscribe")]
    pub struct ItemSubscribe {
        pub item_id: Option<String>,
        pub item_info: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 商品标题变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemTitleChange")]
    pub struct ItemTitleChange {
        pub item_id: Option<String>,
        pub item_info: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 取消商品订阅
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemUnSubscribe")]
    pub struct ItemUnSubscribe {
        pub item_id: Option<String>,
        pub item_title: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }

    /// 商品上架
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tae_ItemUpShelf")]
    pub struct ItemUpShelf {
        pub item_id: Option<String>,
        pub item_info: Option<String>,
        pub timestamp: Option<TopDateTime>,
    }
}

/// `taobao_taotv_*`
pub mod taotv {
    use crate::prelude::*;

    /// 媒资视频下线消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_taotv_VideoInvalid")]
    pub struct VideoInvalid {
        pub license: Option<String>,
        pub status: Option<i64>,
        pub video_id: Option<i64>,
    }

    /// 媒资视频上线消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_taotv_VideoPublish")]
    pub struct VideoPublish {
        pub license: Option<String>,
        pub status: Option<i64>,
        pub video_id: Option<i64>,
    }
}

/// `taobao_tbk_*`
pub mod tbk {
    use crate::prelude::*;

    /// 媒体内容消息接收 API
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_ContentMsgGet")]
    pub struct ContentMsgGet {
        pub content_id: Option<i64>,
        pub extend: Option<String>,
        pub status: Option<i64>,
        pub timestamp: Option<i64>,
    }

    /// 淘宝客-公用-导购智能推荐回复
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_IntelligentRecommendationReply")]
    pub struct IntelligentRecommendationReply {
        pub data: Option<String>,
        pub query_id: Option<String>,
        pub scene: Option<i64>,
    }

    /// 淘宝联盟官方单品物料推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_ItemMaterialPush")]
    pub struct ItemMaterialPush {
        pub coupon_amount: Option<String>,
        pub coupon_end_time: Option<String>,
        pub coupon_remain_count: Option<String>,
        pub coupon_start_fee: Option<String>,
        pub coupon_start_time: Option<String>,
        pub coupon_url: Option<String>,
        pub detail_url: Option<String>,
        pub floor_id: Option<String>,
        pub is_directional: Option<String>,
        pub item_id: Option<String>,
        pub pict_url: Option<String>,
        pub price: Option<String>,
        pub push_time: Option<TopDateTime>,
        pub title: Option<String>,
        pub zk_final_price: Option<String>,
    }

    /// 淘礼金实时报表
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_JINGCAITOUTIAOTljReport")]
    pub struct JingcaitoutiaoTljReport {
        pub msg_body: Option<String>,
        pub msg_id: Option<String>,
        pub msg_type: Option<String>,
    }

    /// 淘礼金实时报表
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_JUXIAOXITljReport")]
    pub struct JuxiaoxiTljReport {
        pub msg_body: Option<String>,
        pub msg_id: Option<String>,
        pub msg_type: Option<String>,
    }

    /// 淘礼金实时报表
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_MENGXIAOMITljReport")]
    pub struct MengxiaomiTljReport {
        pub msg_body: Option<String>,
        pub msg_id: Option<String>,
        pub msg_type: Option<String>,
    }

    /// 淘宝客-服务商-pub 派单消息发送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_PubOrderDispatch")]
    pub struct PubOrderDispatch {
        pub ext_param: Option<String>,
        pub id: Option<String>,
        pub item_id: Option<String>,
        pub material_info: Option<String>,
        pub material_pic: Option<String>,
        pub material_status: Option<String>,
        pub material_type: Option<String>,
        pub material_use_time: Option<TopDateTime>,
        pub material_video: Option<String>,
        pub material_video_pic: Option<String>,
        pub tk_pub_id: Option<i64>,
    }

    /// 淘礼金报表 API
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tbk_YOUSHITljReport")]
    pub struct YoushiTljReport {
        pub msg_body: Option<String>,
        pub msg_id: Option<String>,
        pub msg_type: Option<String>,
    }
}

/// `taobao_tblive_*`
pub mod tblive {
    use crate::prelude::*;

    /// 淘宝直播分销佣金单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tblive_OuterCommissionOrderChange")]
    pub struct OuterCommissionOrderChange {
        pub biz_order_id: Option<i64>,
        pub msg_id: Option<String>,
        pub op_time: Option<String>,
        pub op_type: Option<i64>,
    }
}

/// `taobao_tc_*`
pub mod tc {
    use crate::prelude::*;

    /// 物资库存变动
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tc_MaterialStock")]
    pub struct MaterialStock {
        pub node_code: Option<String>,
        pub node_type: Option<String>,
        pub ownership_institution: Option<String>,
        pub processing_list: Option<String>,
        pub timestamp: Option<i64>,
    }
}

/// `taobao_test_*`
pub mod test {
    use crate::prelude::*;

    /// `taobao_test_ChengfeiDirect`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_test_ChengfeiDirect")]
    pub struct ChengfeiDirect {
        pub buyer_id: Option<i64>,
        pub buyer_id_turn: Option<String>,
        pub buyer_id_turn_none: Option<i64>,
        pub buyer_nick: Option<String>,
        pub buyer_nick_turn: Option<String>,
        pub id: Option<String>,
        pub test: Option<String>,
        pub test_must: Option<String>,
        pub user_id_1_cp: Option<i64>,
        pub user_open_uid: Option<String>,
    }

    /// `taobao_test_EventScheduleOne`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_test_EventScheduleOne")]
    pub struct EventScheduleOne {
        pub id: Option<String>,
    }

    /// `taobao_test_EventScheduleThree`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_test_EventScheduleThree")]
    pub struct EventScheduleThree {
        pub id: Option<String>,
    }

    /// `taobao_test_EventScheduleTwo`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_test_EventScheduleTwo")]
    pub struct EventScheduleTwo {
        pub id: Option<String>,
    }

    /// `taobao_test_hellollll`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_test_HelloWorld")]
    pub struct HelloWorld {
        pub param0: Option<String>,
    }

    /// `taobao_test_TaoNodeTopic`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_test_TaoNodeTopic")]
    pub struct TaoNodeTopic {
        pub buyer_id: Option<String>,
        pub buyer_nick: Option<String>,
        pub iid: Option<String>,
        pub oid: Option<String>,
        pub seller_id: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<String>,
    }
}

/// `taobao_tmg_*`
pub mod tmg {
    use crate::prelude::*;

    /// 天猫国际品控质检服务单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tmg_QualityControlInspectOrderNotify")]
    pub struct QualityControlInspectOrderNotify {
        pub action: Option<String>,
        pub tmg_inspect_order_no: Option<String>,
    }

    /// 天猫国际品控质检单开放测试
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_tmg_TradeInspectOrderChangeTest")]
    pub struct TradeInspectOrderChangeTest {
        pub tmg_inspect_order_no: Option<String>,
    }
}

/// `taobao_top_*`
pub mod top {
    use crate::prelude::*;

    /// 取消授权消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_top_AuthCancel")]
    pub struct AuthCancel {
        pub open_id: Option<String>,
        pub user_id: Option<String>,
    }

    /// mqf 消息通道
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_top_MqfNotify")]
    pub struct MqfNotify {
        pub data_id: Option<String>,
    }

    /// 似年测试 ONS
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_top_OnsSinianTest")]
    pub struct OnsSinianTest {
        pub id: Option<String>,
    }

    /// 承仙测试 ons
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_top_Onstest")]
    pub struct Onstest {
        pub id: Option<i64>,
        pub key: Option<String>,
        pub value: Option<String>,
    }

    /// 工作流执行回调消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_top_ProcessCallback")]
    pub struct ProcessCallback {
        pub node_name: Option<String>,
        pub process_instance_id: Option<String>,
        pub remark: Option<String>,
        pub sys_error_code: Option<String>,
        pub sys_error_msg: Option<String>,
        pub sys_success: Option<bool>,
        pub trace_id: Option<String>,
    }

    /// 三方应用质量——商家反馈查询
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_top_SellerFeedbackQuery")]
    pub struct SellerFeedbackQuery {
        pub comment_status: Option<i64>,
        pub day: Option<String>,
        pub feedback_id: Option<i64>,
        pub feedback_target: Option<String>,
        pub issue_content: Option<String>,
        pub issue_picture: Option<String>,
        pub shop_id: Option<i64>,
    }

    /// `taobao_top_TdpCheckOrderAdvance`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_top_TdpCheckOrderAdvance")]
    pub struct TdpCheckOrderAdvance {
        pub biz_id: Option<String>,
        pub group_name: Option<String>,
        pub task_data: Option<String>,
        pub topic: Option<String>,
        pub trace: Option<String>,
    }
}

/// `taobao_topadmin_*`
pub mod topadmin {
    use crate::prelude::*;

    /// 友仔消息测试
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_topadmin_HelloWorld")]
    pub struct HelloWorld {
        pub biz_claim_type: Option<i64>,
        pub buyer_refund_fee: Option<i64>,
        pub create: Option<TopDateTime>,
        pub dispute_type: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub refund_id: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao_topats_*`
pub mod topats {
    use crate::prelude::*;

    /// 异步任务执行完成
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_topats_TaskComplete")]
    pub struct TaskComplete {
    }
}

/// `taobao_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// 订单极速放款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_AdvanceDisburse")]
    pub struct AdvanceDisburse {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 淘宝上门安装服务费用结算
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_DoorInstallsettle")]
    pub struct DoorInstallsettle {
        pub biz_order_id: Option<i64>,
        pub settle_status: Option<i64>,
    }

    /// 第五个测试 API
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_FiveApi")]
    pub struct FiveApi {
        pub nick: Option<String>,
    }

    /// 开放交易推进消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_OpenTradePush")]
    pub struct OpenTradePush {
        pub buyer_nick: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub third_party_status: Option<i64>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 修改子订单 SKU 成功
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_OrderSkuChanged")]
    pub struct OrderSkuChanged {
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub status: Option<String>,
        pub tid: Option<String>,
        pub r#type: Option<String>,
    }

    /// 第二个测试 API
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_SecondApi")]
    pub struct SecondApi {
        pub id: Option<i64>,
        pub nick: Option<String>,
    }

    /// 挚涵消息测试
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_Test")]
    pub struct Test {
        pub param0: Option<String>,
        pub param1: Option<String>,
        pub param2: Option<String>,
    }

    /// `taobao_trade_TestFour`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TestFour")]
    pub struct TestFour {
        pub param0: Option<String>,
    }

    /// 第三个测试 API
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_ThirdApi")]
    pub struct ThirdApi {
        pub content: Option<String>,
        pub id: Option<i64>,
        pub name: Option<String>,
        pub nick: Option<String>,
    }

    /// 创建支付宝订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeAlipayCreate")]
    pub struct TradeAlipayCreate {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// `taobao_trade_TradeBuyerPay`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeBuyerPay")]
    pub struct TradeBuyerPay {
        pub adjust_fee: Option<String>,
        pub alipay_no: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub distributor_payment: Option<String>,
        pub distributor_username: Option<String>,
        pub fenxiao_id: Option<i64>,
        pub logistics_id: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub post_fee: Option<String>,
        pub seller_nick: Option<String>,
        pub shipping: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tid: Option<i64>,
        pub trade_type: Option<String>,
        pub r#type: Option<String>,
    }

    /// 子订单维度付款消息（对外）
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeBuyerPaySubOut")]
    pub struct TradeBuyerPaySubOut {
        pub oid: Option<i64>,
        pub seller_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 分阶段订单付定金
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeBuyerStepPay")]
    pub struct TradeBuyerStepPay {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 订单信息变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeChanged")]
    pub struct TradeChanged {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 关闭交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeClose")]
    pub struct TradeClose {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub changed_fields: Option<String>,
        pub increment: Option<i64>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub price: Option<String>,
        pub seller_nick: Option<String>,
        pub sku_id: Option<i64>,
        pub sku_num: Option<i64>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub title: Option<String>,
        pub r#type: Option<String>,
    }

    /// 关闭或修改子订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeCloseAndModifyDetailOrder")]
    pub struct TradeCloseAndModifyDetailOrder {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub refund_fee: Option<String>,
        pub refund_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 创建淘宝交易消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeCreate")]
    pub struct TradeCreate {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 创建淘宝交易延迟消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeCreateDelay")]
    pub struct TradeCreateDelay {
        pub payment: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
    }

    /// 双
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeCreatess")]
    pub struct TradeCreatess {
        pub param0: Option<String>,
    }

    /// 延长收货时间消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeDelayConfirmPay")]
    pub struct TradeDelayConfirmPay {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 修改交易收货地址消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeLogisticsAddressChanged")]
    pub struct TradeLogisticsAddressChanged {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub tid: Option<i64>,
    }

    /// 交易备注修改消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeMemoModified")]
    pub struct TradeMemoModified {
        pub action_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_flag: Option<i64>,
        pub seller_memo: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 修改交易费用消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeModifyFee")]
    pub struct TradeModifyFee {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub refund_id: Option<i64>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 子订单打款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradePartlyConfirmPay")]
    pub struct TradePartlyConfirmPay {
        pub bill_type: Option<String>,
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub modified: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub refund_id: Option<i64>,
        pub refund_phase: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 子订单退款成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradePartlyRefund")]
    pub struct TradePartlyRefund {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub content: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub subject: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 交易的部分子订单发货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradePartlySellerShip")]
    pub struct TradePartlySellerShip {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 交易阶段成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradePeriodSuccess")]
    pub struct TradePeriodSuccess {
        pub buyer_nick: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 交易评价变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeRated")]
    pub struct TradeRated {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub rater: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 淘宝开发平台内部使用评价变更消息 out
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeRatedOut")]
    pub struct TradeRatedOut {
        pub oid: Option<i64>,
        pub rater: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
        pub user_type: Option<i64>,
    }

    /// 卖家发货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeSellerShip")]
    pub struct TradeSellerShip {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub distributor_username: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub refund_fee: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub sub_order_id: Option<i64>,
        pub supplier_username: Option<String>,
        pub tc_order_id: Option<i64>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 交易成功消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeSuccess")]
    pub struct TradeSuccess {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 交易成功延迟消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeSuccessDelay")]
    pub struct TradeSuccessDelay {
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// 交易超时提醒消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_TradeTimeoutRemind")]
    pub struct TradeTimeoutRemind {
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
        pub oid: Option<i64>,
        pub payment: Option<String>,
        pub seller_nick: Option<String>,
        pub status: Option<String>,
        pub tid: Option<i64>,
        pub r#type: Option<String>,
    }

    /// API 测试
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trade_Zhihan")]
    pub struct Zhihan {
        pub param1: Option<String>,
        pub param2: Option<String>,
        pub param3: Option<String>,
    }
}

/// `taobao_traderate_*`
pub mod traderate {
    use crate::prelude::*;

    /// 负面印象评价消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_traderate_ImprBadTag")]
    pub struct ImprBadTag {
        pub biz_type: Option<i64>,
        pub feedback: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub impr_words: Option<String>,
        pub num_iid: Option<i64>,
        pub oid: Option<i64>,
        pub seller_nick: Option<String>,
        pub tid: Option<i64>,
    }
}

/// `taobao_train_*`
pub mod train {
    use crate::prelude::*;

    /// 代理商查询信息消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_train_AgentQueryInfoNotify")]
    pub struct AgentQueryInfoNotify {
        pub content: Option<String>,
        pub id: Option<String>,
        pub query_type: Option<String>,
        pub time_stamp: Option<String>,
    }

    /// 火车线下票代理商通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_train_OrderNotify")]
    pub struct OrderNotify {
        pub msg_type: Option<i64>,
        pub sub_order_ids: Vec<i64>,
        pub timestamp: Option<TopDateTime>,
        pub ttp_order_id: Option<i64>,
    }

    /// 火车票订单发给带三方接入消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_train_ThirdPartyTradeNotify")]
    pub struct ThirdPartyTradeNotify {
    }

    /// 火车票订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_train_TradeNotify")]
    pub struct TradeNotify {
    }
}

/// `taobao_travelticket_*`
pub mod travelticket {
    use crate::prelude::*;

    /// 门票交易消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_travelticket_MsgTrade")]
    pub struct MsgTrade {
        pub buyer_nick: Option<String>,
        pub count: Option<i64>,
        pub msg_type: Option<String>,
        pub order_id: Option<i64>,
        pub order_status: Option<String>,
        pub outer_id: Option<String>,
        pub seller_nick: Option<String>,
        pub supplier_id: Option<String>,
    }
}

/// `taobao_trip_*`
pub mod trip {
    use crate::prelude::*;

    /// 航旅会员升级消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trip_PartnerLevelUpMessage")]
    pub struct PartnerLevelUpMessage {
        pub card_number: Option<String>,
        pub new_level: Option<String>,
        pub new_suggest_level: Option<String>,
        pub old_level: Option<String>,
        pub old_suggest_level: Option<String>,
        pub partner_id: Option<String>,
        pub user_id: Option<String>,
        pub vendor: Option<String>,
    }

    /// 航旅会员机票延误险消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_trip_UserFlightDelayInsurance")]
    pub struct UserFlightDelayInsurance {
    }
}

/// `taobao_uscesl_*`
pub mod uscesl {
    use crate::prelude::*;

    /// 设备报警消息接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_uscesl_AlarmCreate")]
    pub struct AlarmCreate {
        pub msg_content: Option<String>,
        pub msg_id: Option<String>,
    }

    /// 电子价签绑定执行结果消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_uscesl_BindResult")]
    pub struct BindResult {
        pub msg_content: Option<String>,
        pub msg_id: Option<String>,
    }
}

/// `taobao_usergrowth_*`
pub mod usergrowth {
    use crate::prelude::*;

    /// 金币游戏专用-好友通过之后发消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_usergrowth_IconRelationBind")]
    pub struct IconRelationBind {
        pub bind_time: Option<String>,
        pub msg_id: Option<String>,
        pub relation_type: Option<String>,
        pub source_id: Option<String>,
        pub status: Option<String>,
        pub target_id: Option<String>,
    }

    /// 好友关系确认消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_usergrowth_RelationBind")]
    pub struct RelationBind {
        pub bind_time: Option<i64>,
        pub msg_id: Option<String>,
        pub relation_type: Option<String>,
        pub source_id: Option<String>,
        pub status: Option<String>,
        pub target_id: Option<String>,
    }
}

/// `taobao_verify_*`
pub mod verify {
    use crate::prelude::*;

    /// 实人认证审核结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_verify_AuditResult")]
    pub struct AuditResult {
        pub accountid: Option<String>,
        pub accounttype: Option<String>,
        pub account_id: Option<String>,
        pub account_type: Option<String>,
        pub app_name: Option<String>,
        pub category: Option<String>,
        pub comments: Option<String>,
        pub gmt_finished: Option<TopDateTime>,
        pub source: Option<String>,
        pub status: Option<String>,
        pub sub_category: Option<String>,
    }

    /// 发送令牌
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_verify_TokenSend")]
    pub struct TokenSend {
        pub account_id: Option<String>,
        pub account_type: Option<String>,
        pub card_no: Option<String>,
        pub source: Option<String>,
        pub token: Option<String>,
    }
}

/// `taobao_video_*`
pub mod video {
    use crate::prelude::*;

    /// 淘视频同步视频接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_video_SyncResult")]
    pub struct SyncResult {
        pub status: Option<i64>,
        pub task_id: Option<String>,
        pub video_id: Option<String>,
    }

    /// 淘宝视频转码结果消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_video_VideoTran")]
    pub struct VideoTran {
        pub biz_code: Option<String>,
        pub biz_line: Option<String>,
        pub content_id: Option<String>,
        pub is_success: Option<bool>,
        pub reason: Option<String>,
    }
}

/// `taobao_vip_*`
pub mod vip {
    use crate::prelude::*;

    /// 会员身份变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_vip_LevelChange")]
    pub struct LevelChange {
        pub current_level: Option<String>,
        pub ext: Option<String>,
        pub former_level: Option<String>,
        pub name: Option<String>,
        pub open_uid: Option<String>,
    }
}

/// `taobao_waimai_*`
pub mod waimai {
    use crate::prelude::*;

    /// 点点送抢单结果通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_GrabOrderResult")]
    pub struct GrabOrderResult {
        pub broadcast_id: Option<i64>,
        pub infos: Option<String>,
    }

    /// 淘点点外卖订单关闭消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderClose")]
    pub struct OrderClose {
        pub delivery_order_no: Option<String>,
    }

    /// 点点送订单投诉
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderComplain")]
    pub struct OrderComplain {
        pub delivery_order_no: Option<i64>,
    }

    /// 点点送订单撤诉
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderComplainCancel")]
    pub struct OrderComplainCancel {
        pub delivery_order_no: Option<i64>,
    }

    /// 点点送订单投诉结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderComplainResult")]
    pub struct OrderComplainResult {
        pub complain_result: Option<i64>,
        pub delivery_order_no: Option<i64>,
    }

    /// 点点送订单通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderDispatch")]
    pub struct OrderDispatch {
        pub actually_paid: Option<i64>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub consignee_address: Option<String>,
        pub consignee_name: Option<String>,
        pub consignee_phone: Option<String>,
        pub delivery_fee: Option<i64>,
        pub delivery_order_no: Option<i64>,
        pub destination_point: Option<String>,
        pub end_time: Option<i64>,
        pub expected_delivery: Option<i64>,
        pub expected_take_time: Option<i64>,
        pub items: Option<String>,
        pub notify_time: Option<i64>,
        pub order_ext_info: Option<String>,
        pub quantity: Option<i64>,
        pub receipt_id: Option<String>,
        pub shipper_phone: Option<String>,
        pub starting_point: Option<String>,
        pub store_address: Option<String>,
        pub store_id: Option<String>,
        pub store_name: Option<String>,
        pub title: Option<String>,
    }

    /// 点点送派单通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderDispatchSimple")]
    pub struct OrderDispatchSimple {
        pub delivery_order_no: Option<i64>,
    }

    /// 点点送接单广播通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderPush")]
    pub struct OrderPush {
        pub broadcast_id: Option<i64>,
        pub infos: Option<String>,
    }

    /// 点点送催单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OrderRemind")]
    pub struct OrderRemind {
        pub delivery_order_no: Option<String>,
        pub info: Option<String>,
    }

    /// 点点送外部订单通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_waimai_OuterOrderDispatch")]
    pub struct OuterOrderDispatch {
        pub notify_time: Option<i64>,
        pub order_ext_info: Option<String>,
        pub record_id: Option<i64>,
        pub store_address: Option<String>,
        pub store_id: Option<String>,
        pub store_name: Option<String>,
        pub store_phone: Option<String>,
        pub store_point: Option<String>,
    }
}

/// `taobao_wangwang_*`
pub mod wangwang {
    use crate::prelude::*;

    /// 主子账号之间旺旺消息发送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wangwang_OANotify")]
    pub struct OaNotify {
    }
}

/// `taobao_wdktms_*`
pub mod wdktms {
    use crate::prelude::*;

    /// 配送员消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wdktms_Deliverer")]
    pub struct Deliverer {
        pub out_deliverer_id: Option<String>,
        pub take_time: Option<TopDateTime>,
        pub waybill_code: Option<String>,
    }

    /// 运力消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wdktms_SendDemand")]
    pub struct SendDemand {
        pub message_type: Option<String>,
        pub messgae_body: Option<String>,
        pub trace_id: Option<String>,
    }

    /// 运单变更消息通知外部系统
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wdktms_Waybill")]
    pub struct Waybill {
        pub message_type: Option<String>,
        pub messgae_body: Option<String>,
        pub trace_id: Option<String>,
    }
}

/// `taobao_wisdomstore_*`
pub mod wisdomstore {
    use crate::prelude::*;

    /// 人脸抓拍识别消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wisdomstore_RecognitionNotice")]
    pub struct RecognitionNotice {
        pub device_code: Option<String>,
        pub face_id: Option<String>,
        pub feature: Option<String>,
        pub image_recognition_url: Option<String>,
        pub image_standard_url: Option<String>,
        pub message_id: Option<String>,
        pub store_id: Option<String>,
        pub user_gender: Option<String>,
        pub user_name: Option<String>,
        pub user_nick: Option<String>,
    }

    /// 人脸识别结果回传 ISV
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wisdomstore_RecognitionPush")]
    pub struct RecognitionPush {
        pub device_code: Option<String>,
        pub face_id: Option<String>,
        pub feature: Option<String>,
        pub image_recognition_url: Option<String>,
        pub image_standard_url: Option<String>,
        pub message_id: Option<String>,
        pub store_id: Option<String>,
        pub user_gender: Option<String>,
        pub user_name: Option<String>,
        pub user_nick: Option<String>,
    }
}

/// `taobao_wms_*`
pub mod wms {
    use crate::prelude::*;

    /// WMS 预约单状态回传
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wms_ReserveStatusCallback")]
    pub struct ReserveStatusCallback {
    }

    /// 到货通知单收货确认
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wms_ReserveStockInOrderConfirm")]
    pub struct ReserveStockInOrderConfirm {
    }
}

/// `taobao_worktable_*`
pub mod worktable {
    use crate::prelude::*;

    /// 智能应用工作表数据新增
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_worktable_InsertData")]
    pub struct InsertData {
        pub app_id: Option<String>,
        pub records: Option<String>,
        pub table_name: Option<String>,
        pub timestamp: Option<i64>,
    }
}

/// `taobao_wt_*`
pub mod wt {
    use crate::prelude::*;

    /// 猫补合约取消通知消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wt_ContractOrderMsgCancel")]
    pub struct ContractOrderMsgCancel {
        pub order_id: Option<String>,
        pub order_status: Option<String>,
    }

    /// 猫补合约串码同步成功通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wt_ContractOrderMsgSerialSync")]
    pub struct ContractOrderMsgSerialSync {
        pub order_id: Option<String>,
        pub order_status: Option<String>,
    }

    /// 通知运营商合约号卡订单可以下行
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wt_ContractOrderMsgSync")]
    pub struct ContractOrderMsgSync {
        pub order_id: Option<String>,
        pub order_status: Option<String>,
    }

    /// `taobao_wt_OpenTradeMsg`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wt_OpenTradeMsg")]
    pub struct OpenTradeMsg {
        pub auth_no: Option<String>,
        pub auth_order_no: Option<String>,
        pub auth_request_no: Option<String>,
        pub contract_id: Option<String>,
        pub name: Option<String>,
        pub operator: Option<String>,
        pub phone: Option<String>,
        pub product_id: Option<String>,
        pub result_desc: Option<String>,
        pub status: Option<String>,
        pub taobao_id: Option<String>,
        pub tmall_order_id: Option<String>,
        pub total_fee: Option<String>,
        pub transfer_id: Option<String>,
        pub user_id: Option<String>,
    }

    /// 存送业务预授权操作结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wt_OpenTradePreauthorizMsg")]
    pub struct OpenTradePreauthorizMsg {
        pub operator_cycle: Option<String>,
        pub operator_status: Option<bool>,
        pub operator_type: Option<String>,
        pub tmall_order_id: Option<String>,
    }

    /// 开放交易任务完成消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wt_OpenTradeTaskMsg")]
    pub struct OpenTradeTaskMsg {
        pub biz_type: Option<String>,
        pub order_status: Option<String>,
        pub tmall_order_id: Option<String>,
    }

    /// 阿里通信实人认证主动通知运营商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_wt_VerifyInform")]
    pub struct VerifyInform {
        pub address: Option<String>,
        pub auth_time: Option<String>,
        pub card_back_path: Option<String>,
        pub card_front_path: Option<String>,
        pub card_in_hand_path: Option<String>,
        pub card_num: Option<String>,
        pub card_type: Option<String>,
        pub cust_name: Option<String>,
        pub order_id: Option<String>,
        pub verify_status: Option<String>,
    }
}

/// `taobao_xhotel_*`
pub mod xhotel {
    use crate::prelude::*;

    /// 通用分销 标准信息变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xhotel_DistributionStdInfoChange")]
    pub struct DistributionStdInfoChange {
        pub msg_id: Option<String>,
        pub shids: Option<String>,
    }
}

/// `taobao_xianyu_*`
pub mod xianyu {
    use crate::prelude::*;

    /// 闲鱼房源预约消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xianyu_HouseBooking")]
    pub struct HouseBooking {
        pub house_id: Option<i64>,
        pub user_id: Option<String>,
    }

    /// 闲鱼租房订单支付
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xianyu_RentBillPaid")]
    pub struct RentBillPaid {
        pub actual_fee: Option<i64>,
        pub bill_end_time: Option<TopDateTime>,
        pub bill_start_time: Option<TopDateTime>,
        pub bill_term: Option<i64>,
        pub contract_id: Option<String>,
        pub house_id: Option<i64>,
        pub payment_time: Option<TopDateTime>,
        pub pay_order_id: Option<String>,
    }

    /// 闲鱼租房合约创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xianyu_RentContractCreate")]
    pub struct RentContractCreate {
        pub contract_id: Option<String>,
        pub house_id: Option<i64>,
    }

    /// 买家取消预约归还
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xianyu_RentalItemReturnCanceled")]
    pub struct RentalItemReturnCanceled {
        pub order_id: Option<i64>,
    }

    /// 买家预约上门取件
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xianyu_RentalItemReturnReserved")]
    pub struct RentalItemReturnReserved {
        pub order_id: Option<i64>,
    }

    /// 租赁订单取消
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xianyu_RentalOrderCanceled")]
    pub struct RentalOrderCanceled {
        pub order_id: Option<i64>,
    }

    /// 租赁订单创建
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xianyu_RentalOrderCreated")]
    pub struct RentalOrderCreated {
        pub order_id: Option<i64>,
    }
}

/// `taobao_xiaoqu_*`
pub mod xiaoqu {
    use crate::prelude::*;

    /// 订单变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaoqu_OrderChange")]
    pub struct OrderChange {
        pub attribute: Option<String>,
        pub open_uid: Option<String>,
        pub order_type: Option<String>,
        pub outer_orderid: Option<String>,
        pub price: Option<String>,
        pub reason: Option<String>,
        pub store_id: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
    }

    /// 订单关闭通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaoqu_OrderClose")]
    pub struct OrderClose {
        pub attribute: Option<String>,
        pub open_uid: Option<String>,
        pub order_type: Option<String>,
        pub outer_orderid: Option<String>,
        pub price: Option<String>,
        pub reason: Option<String>,
        pub store_id: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
    }

    /// 创建订单消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaoqu_OrderCreate")]
    pub struct OrderCreate {
        pub attribute: Option<String>,
        pub open_uid: Option<String>,
        pub order_type: Option<String>,
        pub outer_orderid: Option<String>,
        pub price: Option<String>,
        pub reason: Option<String>,
        pub store_id: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
    }

    /// 订单正常完成通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaoqu_OrderFinish")]
    pub struct OrderFinish {
        pub attribute: Option<String>,
        pub open_uid: Option<String>,
        pub order_type: Option<String>,
        pub outer_orderid: Option<String>,
        pub price: Option<String>,
        pub reason: Option<String>,
        pub store_id: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
    }

    /// 订单打包完成通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaoqu_OrderPackage")]
    pub struct OrderPackage {
        pub attribute: Option<String>,
        pub store_id: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
    }

    /// 买家付款消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaoqu_OrderPay")]
    pub struct OrderPay {
        pub attribute: Option<String>,
        pub open_uid: Option<String>,
        pub order_type: Option<String>,
        pub outer_orderid: Option<String>,
        pub price: Option<String>,
        pub reason: Option<String>,
        pub store_id: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
    }

    /// 通知合作伙伴订单发生变化
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaoqu_OrderPorcess")]
    pub struct OrderPorcess {
        pub address: Option<String>,
        pub attribute: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub duration: Option<String>,
        pub item_catid: Option<String>,
        pub location: Option<String>,
        pub order_type: Option<String>,
        pub outer_orderid: Option<String>,
        pub price: Option<String>,
        pub reason: Option<String>,
        pub remark: Option<String>,
        pub service_starttime: Option<String>,
        pub taobao_orderid: Option<String>,
        pub time: Option<String>,
        pub user_phone: Option<String>,
    }
}

/// `taobao_xiaowei_*`
pub mod xiaowei {
    use crate::prelude::*;

    /// 获取推送消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaowei_Message")]
    pub struct Message {
        pub date: Option<TopDateTime>,
        pub id: Option<i64>,
        pub message: Option<String>,
    }

    /// xiaowe 测试消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_xiaowei_Test")]
    pub struct Test {
        pub buyer_refund_fee: Option<String>,
        pub seller_open_uid: Option<String>,
    }
}

/// `taobao_yichao_*`
pub mod yichao {
    use crate::prelude::*;

    /// 蚁巢保修码状态变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_yichao_WarrantyCodeStatusUpdate")]
    pub struct WarrantyCodeStatusUpdate {
        pub oss_file_name: Option<String>,
        pub oss_file_url: Option<String>,
        pub status: Option<String>,
    }
}

/// `taobao_zk_*`
pub mod zk {
    use crate::prelude::*;

    /// 淘宝真酷-云鉴定创建通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_CloudIdentifyCreateNotify")]
    pub struct CloudIdentifyCreateNotify {
        pub biz_identify_order_id: Option<String>,
        pub brand_id: Option<String>,
        pub brand_name: Option<String>,
        pub check_point: Option<String>,
        pub goods_number: Option<String>,
        pub identify_institution_id: Option<String>,
        pub identify_order_id: Option<String>,
        pub identify_request_id: Option<String>,
        pub industry_id: Option<String>,
        pub industry_name: Option<String>,
        pub item_id: Option<String>,
        pub item_sku_pic: Option<String>,
        pub pre_identify: Option<bool>,
        pub resale: Option<bool>,
        pub sku_id: Option<String>,
        pub sku_name: Option<String>,
        pub title: Option<String>,
        pub tp_order_id: Option<String>,
    }

    /// 淘宝真酷二次鉴别通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_CloudIdentifyResaleNotify")]
    pub struct CloudIdentifyResaleNotify {
        pub identify_order_id: Option<String>,
        pub identify_request_id: Option<String>,
        pub resale: Option<bool>,
        pub time: Option<String>,
    }

    /// 淘宝真酷一段物流发货消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_FirstLogisticsNotify")]
    pub struct FirstLogisticsNotify {
        pub identify_institution_id: Option<String>,
        pub identify_logistics_id: Option<String>,
        pub tp_order_id: Option<String>,
    }

    /// 一段物流签收通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_FirstLogisticsReceivedNotify")]
    pub struct FirstLogisticsReceivedNotify {
        pub identify_institution_id: Option<String>,
        pub identify_logistics_id: Option<String>,
        pub tp_order_id: Option<String>,
    }

    /// 淘宝真酷-一段运单号修改消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_FirstLogisticsUpdateNotify")]
    pub struct FirstLogisticsUpdateNotify {
        pub identify_order_id: Option<String>,
        pub identify_request_id: Option<String>,
        pub new_mail_no: Option<String>,
        pub old_mail_no: Option<String>,
        pub tp_order_id: Option<String>,
    }

    /// 淘宝真酷-取消鉴别通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_IdentifyCancelNotify")]
    pub struct IdentifyCancelNotify {
        pub biz_identify_order_id: Option<String>,
        pub identify_request_id: Option<String>,
        pub is_cancel: Option<bool>,
    }

    /// 淘宝真酷需求鉴别单创建消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_IdentifyCreate")]
    pub struct IdentifyCreate {
        pub identify_institution_id: Option<String>,
        pub identify_order_id_list: Option<String>,
        pub identify_request_id: Option<String>,
    }

    /// 淘宝真酷鉴别单暂停通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_PauseNotify")]
    pub struct PauseNotify {
        pub biz_identify_order_id: Option<String>,
        pub biz_identify_request_id: Option<String>,
        pub is_pause: Option<bool>,
        pub tp_order_id: Option<String>,
    }

    /// 淘宝真酷-提前鉴别修改图片通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_PreIdentifyModifyPicNotify")]
    pub struct PreIdentifyModifyPicNotify {
        pub biz_identify_order_id: Option<String>,
        pub check_point: Option<String>,
        pub identify_request_id: Option<String>,
    }

    /// 真酷鉴定用户退款通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_RefundNotify")]
    pub struct RefundNotify {
        pub identify_institution_id: Option<String>,
        pub identify_logistics_id: Option<String>,
        pub tp_order_id: Option<String>,
    }

    /// 淘宝真酷二段寄出后揽收通知机构
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_SecondLogisticsGotNotify")]
    pub struct SecondLogisticsGotNotify {
        pub identify_institution_id: Option<String>,
        pub identify_logistics_id: Option<String>,
        pub tp_order_id: Option<String>,
    }

    /// `taobao_zk_StoreIdentifyRequestResaleNotify`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_StoreIdentifyRequestResaleNotify")]
    pub struct StoreIdentifyRequestResaleNotify {
        pub biz_identify_order_id: Option<String>,
        pub event_type: Option<String>,
        pub identify_order_id: Option<String>,
        pub identify_request_id: Option<String>,
        pub time: Option<String>,
    }

    /// 真酷供应商提交报价结果通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "taobao_zk_SubmitQuote")]
    pub struct SubmitQuote {
        pub data: Option<String>,
        pub user_id: Option<String>,
    }
}
