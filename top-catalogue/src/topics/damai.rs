//! `damai_*`: 21 topics.

/// `damai_distribution_*`
pub mod distribution {
    use crate::prelude::*;

    /// 履约补选座位成功通知三方
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_MatchSeat")]
    pub struct MatchSeat {
        pub main_order_id: Option<i64>,
    }

    /// 场次取消消息推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_PerformCancel")]
    pub struct PerformCancel {
        pub perform_id: Option<i64>,
        pub project_id: Option<i64>,
    }

    /// 场次状态变更推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_PerformStatus")]
    pub struct PerformStatus {
        pub can_sale: Option<bool>,
        pub perform_id: Option<i64>,
    }

    /// 场次时间变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_PerformTimeChange")]
    pub struct PerformTimeChange {
        pub end_time: Option<String>,
        pub original_end_time: Option<String>,
        pub original_perform_name: Option<String>,
        pub original_start_time: Option<String>,
        pub perform_id: Option<i64>,
        pub perform_name: Option<String>,
        pub project_id: Option<i64>,
        pub reason: Option<String>,
        pub start_time: Option<String>,
    }

    /// 预售改开票
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_PreSaleToNow")]
    pub struct PreSaleToNow {
        pub perform_id: Option<i64>,
        pub pre_sale_2_now: Option<bool>,
        pub project_id: Option<i64>,
    }

    /// 项目状态推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_ProjectStatus")]
    pub struct ProjectStatus {
        pub can_sale: Option<bool>,
        pub project_id: Option<i64>,
    }

    /// 分销退票审核结果消息通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_RefundAuditResult")]
    pub struct RefundAuditResult {
        pub audit_id: Option<i64>,
        pub audit_staffer_name: Option<String>,
        pub audit_status: Option<i64>,
        pub audit_time: Option<i64>,
        pub outoid: Option<String>,
        pub poid: Option<i64>,
        pub project_name: Option<String>,
        pub refund_describe: Option<String>,
    }

    /// 退票通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_RefundOrder")]
    pub struct RefundOrder {
        pub channel_id: Option<String>,
        pub external_order_no: Option<String>,
        pub perform_id: Option<i64>,
        pub project_id: Option<i64>,
        pub refund_part: Option<bool>,
        pub voucher_ids: Vec<i64>,
    }

    /// 项目退款规则
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_RefundRule")]
    pub struct RefundRule {
        pub project_id: Option<i64>,
    }

    /// 履约发快递成功通知三方
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_SendExpress")]
    pub struct SendExpress {
        pub delivery_company_id: Option<i64>,
        pub main_order_id: Option<i64>,
        pub waybill_no: Option<String>,
    }

    /// 票品状态变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_distribution_TicketItemStatus")]
    pub struct TicketItemStatus {
        pub can_sale: Option<bool>,
        pub ticket_item_id: Option<i64>,
    }
}

/// `damai_mev_*`
pub mod mev {
    use crate::prelude::*;

    /// maitix 与 datasync 数据同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mev_DatasyncTalkMaitix")]
    pub struct DatasyncTalkMaitix {
        pub data: Option<String>,
        pub perform_id: Option<i64>,
        pub send_time: Option<i64>,
        pub system_id: Option<i64>,
        pub r#type: Option<i64>,
        pub uuid: Option<String>,
    }
}

/// `damai_mz_*`
pub mod mz {
    use crate::prelude::*;

    /// 场次状态通知接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_EventStateChange")]
    pub struct EventStateChange {
        pub event_id_list: Vec<String>,
        pub extra_id_list: Vec<String>,
        pub notify_type: Option<i64>,
        pub state: Option<i64>,
        pub timestamp: Option<i64>,
    }

    /// 大麦新麦座消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_ForwardMessage")]
    pub struct ForwardMessage {
        pub message_id: Option<String>,
        pub metaq_born_time: Option<i64>,
        pub metaq_message: Option<String>,
        pub metaq_tag: Option<String>,
        pub metaq_topic: Option<String>,
    }

    /// 订单状态变动通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_OrderChangeState")]
    pub struct OrderChangeState {
        pub mz_order_id: Option<String>,
        pub mz_user_id: Option<String>,
        pub order_state: Option<i64>,
        pub timestamp: Option<i64>,
    }

    /// 麦座退单审核通过通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_OrderRefund")]
    pub struct OrderRefund {
        pub mz_user_id: Option<String>,
        pub order_id: Option<String>,
        pub refund_order_id: Option<String>,
    }

    /// 订单状态通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_OrderStateChange")]
    pub struct OrderStateChange {
        pub mz_order_id: Option<String>,
        pub order_state: Option<String>,
        pub timestamp: Option<i64>,
    }

    /// 大麦麦座座位状态变化消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_SeatStateChange")]
    pub struct SeatStateChange {
        pub seat_state_list: Option<String>,
        pub timestamp: Option<i64>,
    }

    /// 大麦麦座票状态变化消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_TicketStateChange")]
    pub struct TicketStateChange {
        pub customer_id: Option<i64>,
        pub order_id: Option<i64>,
        pub state: Option<i64>,
        pub ticket_code_no_list: Vec<String>,
        pub timestamp: Option<i64>,
    }

    /// 麦座会员注册成功通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_mz_UserRegister")]
    pub struct UserRegister {
        pub mz_user_id: Option<String>,
        pub timestamp: Option<i64>,
    }
}

/// `damai_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// 大麦票单状态推送
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "damai_trade_TicketStatusPush")]
    pub struct TicketStatusPush {
        pub order_id: Option<i64>,
        pub status: Option<i64>,
        pub status_type: Option<i64>,
        pub sub_order_id: Option<i64>,
    }
}
