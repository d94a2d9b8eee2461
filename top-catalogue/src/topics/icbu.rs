//! `icbu_*`: 12 topics.

/// `icbu_alicrm_*`
pub mod alicrm {
    use crate::prelude::*;

    /// 客户信息变更同步小满
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_alicrm_CustomerModified")]
    pub struct CustomerModified {
        pub buyer_member_seq: Option<String>,
        pub change_log: Option<String>,
        pub customer_id: Option<String>,
        pub operator: Option<i64>,
        pub seller_ali_id: Option<String>,
        pub sync_time: Option<TopDateTime>,
        pub sync_type: Option<String>,
    }

    /// 客户通小记变更
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_alicrm_NoteModified")]
    pub struct NoteModified {
        pub company_id: Option<String>,
        pub customer_id: Option<String>,
        pub is_deleted: Option<String>,
        pub note_id: Option<String>,
        pub note_time: Option<TopDateTime>,
    }

    /// 客户通离线数据变更同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_alicrm_OfflineDataChanged")]
    pub struct OfflineDataChanged {
        pub buyer_member_seq: Option<String>,
        pub change_log: Option<String>,
        pub customer_id: Option<String>,
        pub operator: Option<i64>,
        pub seller_ali_id: Option<String>,
        pub sync_time: Option<TopDateTime>,
        pub sync_type: Option<String>,
    }
}

/// `icbu_awb_*`
pub mod awb {
    use crate::prelude::*;

    /// AWB 操作数据同步到小满进行服务
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_awb_AwbService")]
    pub struct AwbService {
        pub accio_ali_id: Option<String>,
        pub alibaba_ali_id: Option<String>,
        pub current_action: Option<String>,
        pub event_time: Option<String>,
        pub global_id: Option<String>,
        pub has_authorized_alibaba_account: Option<bool>,
        pub plan_id: Option<String>,
        pub team_id: Option<String>,
        pub team_member: Option<i64>,
    }
}

/// `icbu_chat_*`
pub mod chat {
    use crate::prelude::*;

    /// ICBU 沟通消息推送给小满提醒
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_chat_MessageTipForXiaoMan")]
    pub struct MessageTipForXiaoMan {
        pub business_id: Option<String>,
        pub business_id_encrypt: Option<String>,
        pub business_type: Option<String>,
        pub content: Option<String>,
        pub entrance: Option<String>,
        pub from_account_id: Option<i64>,
        pub from_account_id_encrypt: Option<String>,
        pub from_email: Option<String>,
        pub message_type: Option<i64>,
        pub time_stamp: Option<i64>,
        pub to_account_id: Option<i64>,
        pub uuid: Option<String>,
    }
}

/// `icbu_crm_*`
pub mod crm {
    use crate::prelude::*;

    /// AWB 服务数据同步小满
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_crm_AwbService")]
    pub struct AwbService {
        pub ack: Option<String>,
        pub action: Option<String>,
        pub ali_cgs: Option<String>,
        pub ali_company_name: Option<String>,
        pub ali_create_time: Option<String>,
        pub ali_order_no: Option<String>,
        pub amount: Option<String>,
        pub order_product_list: Option<String>,
        pub original_amount: Option<String>,
        pub promotion_id: Option<String>,
    }

    /// ICBU CRM 小满订单状态变更通知（GGS 港台）
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_crm_GgsXMOrderChange")]
    pub struct GgsXmOrderChange {
        pub action: Option<String>,
        pub ali_gid: Option<String>,
        pub ali_order_no: Option<String>,
        pub ali_paid_time: Option<String>,
        pub amout: Option<String>,
    }

    /// ICBU CRM 小满订单状态变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_crm_XMOrderChange")]
    pub struct XmOrderChange {
        pub action: Option<String>,
        pub ali_cgs: Option<String>,
        pub ali_order_no: Option<String>,
        pub ali_paid_time: Option<TopDateTime>,
        pub amout: Option<String>,
    }

    /// crm 客户事件同步小满消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_crm_XiaomanEventNotify")]
    pub struct XiaomanEventNotify {
        pub ali_cgs: Option<String>,
        pub context: Option<String>,
        pub event_code: Option<String>,
    }
}

/// `icbu_member_*`
pub mod member {
    use crate::prelude::*;

    /// icbu 国际站账号解绑小满账号
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_member_XmUnBind")]
    pub struct XmUnBind {
        pub ali_account_id: Option<String>,
        pub message_type: Option<i64>,
        pub okki_user_id: Option<String>,
    }
}

/// `icbu_risk_*`
pub mod risk {
    use crate::prelude::*;

    /// 天鹿风控事件异步消息结果
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_risk_ZeroersMessage")]
    pub struct ZeroersMessage {
        pub callback_id: Option<String>,
        pub callback_result: Option<String>,
        pub event_code: Option<String>,
        pub event_data_id: Option<String>,
        pub reject_reason: Option<String>,
        pub risk_judge_result: Option<String>,
    }
}

/// `icbu_trade_*`
pub mod trade {
    use crate::prelude::*;

    /// 国际站订单变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "icbu_trade_OrderNotify")]
    pub struct OrderNotify {
        pub status: Option<String>,
        pub trade_id: Option<i64>,
    }
}
