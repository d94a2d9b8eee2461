//! `alsc_*`: 17 topics.

/// `alsc_coupon_*`
pub mod coupon {
    use crate::prelude::*;

    /// 淘宝闪购联盟卡券同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_coupon_CouponSync")]
    pub struct CouponSync {
        pub ext_info: Option<String>,
        pub item_id: Option<String>,
        pub sub_type: Option<String>,
        pub r#type: Option<String>,
    }

    /// 淘宝闪购卡券 openapi 订单消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_coupon_OrderVoucherStatus")]
    pub struct OrderVoucherStatus {
        pub biz_order_id: Option<String>,
        pub effect_time: Option<String>,
        pub expire_time: Option<String>,
        pub ext_info: Option<String>,
        pub item_id: Option<String>,
        pub message_type: Option<String>,
        pub order_status: Option<String>,
        pub outer_order_id: Option<String>,
        pub refund_amount: Option<String>,
        pub refund_type: Option<String>,
        pub total_amount: Option<String>,
        pub used_amount: Option<String>,
        pub voucher_id: Option<String>,
        pub voucher_status: Option<String>,
    }
}

/// `alsc_couponpackage_*`
pub mod couponpackage {
    use crate::prelude::*;

    /// 淘宝闪购联盟卡券包采购同步消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_couponpackage_PurchaseSync")]
    pub struct PurchaseSync {
        pub ext_info: Option<String>,
        pub purchase_id: Option<String>,
        pub sub_type: Option<String>,
        pub r#type: Option<String>,
    }

    /// 淘宝闪购联盟卡券包采购凭证同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_couponpackage_PurchaseTicketSync")]
    pub struct PurchaseTicketSync {
        pub ext_info: Option<String>,
        pub purchase_id: Option<String>,
        pub sub_type: Option<String>,
        pub ticket_id: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `alsc_daodian_*`
pub mod daodian {
    use crate::prelude::*;

    /// `alsc_daodian_HaitunPromoEventNotify`
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_daodian_HaitunPromoEventNotify")]
    pub struct HaitunPromoEventNotify {
        pub alipay_uid: Option<String>,
        pub event_code: Option<String>,
        pub event_id: Option<String>,
        pub event_time: Option<i64>,
        pub event_type: Option<String>,
        pub ext_info: Option<String>,
    }
}

/// `alsc_kb_*`
pub mod kb {
    use crate::prelude::*;

    /// 本地生活口碑店铺审核消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_kb_ShopAudit")]
    pub struct ShopAudit {
        pub action: Option<String>,
        pub alsc_store_id: Option<String>,
        pub apply_id: Option<String>,
        pub audit_desc: Option<String>,
        pub audit_status: Option<String>,
        pub audit_time: Option<String>,
        pub is_online: Option<String>,
        pub is_show: Option<String>,
        pub message_id: Option<String>,
        pub order_request_id: Option<String>,
        pub result_code: Option<String>,
        pub result_desc: Option<String>,
        pub shop_id: Option<String>,
    }

    /// 本地生活口碑店铺变更消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_kb_ShopChange")]
    pub struct ShopChange {
        pub action: Option<String>,
        pub create_time: Option<String>,
        pub display_status: Option<String>,
        pub message_id: Option<String>,
        pub partner_id: Option<String>,
        pub shop_id: Option<String>,
        pub status: Option<String>,
        pub store_id: Option<String>,
        pub update_time: Option<String>,
    }
}

/// `alsc_kbbaobaotuan_*`
pub mod kbbaobaotuan {
    use crate::prelude::*;

    /// 口碑爆爆团三方订单\&凭证状态消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_kbbaobaotuan_OrderVoucherStatus")]
    pub struct OrderVoucherStatus {
        pub biz_order_id: Option<i64>,
        pub effect_time: Option<TopDateTime>,
        pub expire_time: Option<TopDateTime>,
        pub ext_info: Option<String>,
        pub item_id: Option<String>,
        pub item_name: Option<String>,
        pub outer_order_id: Option<String>,
        pub ticket_code: Option<String>,
        pub voucher_id: Option<String>,
        pub voucher_status: Option<String>,
    }
}

/// `alsc_kbbbt_*`
pub mod kbbbt {
    use crate::prelude::*;

    /// 口碑爆爆团凭证消息流
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_kbbbt_OrderVoucherStatus")]
    pub struct OrderVoucherStatus {
        pub biz_order_id: Option<String>,
        pub effect_time: Option<TopDateTime>,
        pub expire_time: Option<TopDateTime>,
        pub ext_info: Option<String>,
        pub item_id: Option<String>,
        pub message_type: Option<String>,
        pub order_status: Option<String>,
        pub outer_order_id: Option<String>,
        pub refund_amount: Option<i64>,
        pub refund_type: Option<String>,
        pub ticket_code: Option<String>,
        pub title: Option<String>,
        pub total_amount: Option<i64>,
        pub used_amount: Option<i64>,
        pub voucher_id: Option<String>,
        pub voucher_status: Option<String>,
    }

    /// 口碑爆爆团商品变更的消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_kbbbt_ProductChange")]
    pub struct ProductChange {
        pub ext_info: Option<String>,
        pub item_id: Option<String>,
        pub message_type: Option<String>,
        pub title: Option<String>,
    }
}

/// `alsc_reviewbwc_*`
pub mod reviewbwc {
    use crate::prelude::*;

    /// 淘宝闪购评价有礼门店活动消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_reviewbwc_ActivityEnrollSync")]
    pub struct ActivityEnrollSync {
        pub activity_id: Option<String>,
        pub enroll_id: Option<String>,
        pub ext_info: Option<String>,
        pub shop_id: Option<String>,
        pub sub_type: Option<String>,
        pub r#type: Option<String>,
    }

    /// 评价有礼渠道用户身份 SID 绑定通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_reviewbwc_SidBindSync")]
    pub struct SidBindSync {
        pub pid: Option<String>,
        pub scene: Option<String>,
        pub sid: Option<String>,
    }
}

/// `alsc_risk_*`
pub mod risk {
    use crate::prelude::*;

    /// 本地生活处罚中心处罚下发
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_risk_PunishSend")]
    pub struct PunishSend {
        pub biz_id: Option<String>,
        pub memo: Option<String>,
        pub punish_event_id: Option<String>,
        pub tgt_id: Option<String>,
    }
}

/// `alsc_salesadaptor_*`
pub mod salesadaptor {
    use crate::prelude::*;

    /// 饿了么开店状态通知接口
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_salesadaptor_ShopAuditingNotify")]
    pub struct ShopAuditingNotify {
        pub audit_pass_time: Option<TopDateTime>,
        pub audit_status: Option<String>,
        pub audit_time: Option<TopDateTime>,
        pub full_reject_reason: Option<String>,
        pub isv_id: Option<String>,
        pub isv_shop_id: Option<String>,
        pub reject_reason: Option<String>,
    }
}

/// `alsc_salescrm_*`
pub mod salescrm {
    use crate::prelude::*;

    /// alsc 销售商机变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_salescrm_LeadsActionNotify")]
    pub struct LeadsActionNotify {
        pub action: Option<String>,
        pub action_time: Option<TopDateTime>,
        pub ext_info: Option<String>,
        pub memo: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub opportunity_id: Option<String>,
        pub req_id: Option<String>,
        pub version: Option<String>,
    }

    /// alsc 销售商机变更通知
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_salescrm_OpportunityActionNotify")]
    pub struct OpportunityActionNotify {
        pub action: Option<String>,
        pub action_time: Option<TopDateTime>,
        pub ext_info: Option<String>,
        pub memo: Option<String>,
        pub operator_id: Option<String>,
        pub operator_name: Option<String>,
        pub opportunity_id: Option<String>,
        pub req_id: Option<String>,
        pub version: Option<String>,
    }
}

/// `alsc_shanpin_*`
pub mod shanpin {
    use crate::prelude::*;

    /// 闪拼订单消息流
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alsc_shanpin_OrderMessage")]
    pub struct OrderMessage {
        pub consignee: Option<String>,
        pub consignee_phone: Option<String>,
        pub delivery_address: Option<String>,
        pub group_name: Option<String>,
        pub order_id: Option<String>,
        pub order_items: Option<String>,
        pub order_status: Option<String>,
        pub order_time: Option<String>,
        pub pay_amount: Option<String>,
        pub pay_time: Option<String>,
        pub real_refund_mount: Option<String>,
        pub refund_amount: Option<String>,
        pub serial_no: Option<String>,
    }
}
