//! `selected_*`: 3 topics.

/// `selected_appraise_*`
pub mod appraise {
    use crate::prelude::*;

    /// 严选售中验订单逆向消息-Saas 服务商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "selected_appraise_RefundVerifySyn")]
    pub struct RefundVerifySyn {
        pub biz_order_id: Option<i64>,
        pub buyer_id: Option<i64>,
        pub extra_msg: Option<String>,
        pub item_id: Option<i64>,
        pub logistics_order_id: Option<String>,
        pub order_status_4_saas: Option<i64>,
        pub order_status_4_saas_desc: Option<String>,
        pub saas_app_key: Option<String>,
        pub seller_id: Option<i64>,
    }

    /// 严选售中验订单正向消息-Saas 服务商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "selected_appraise_VerifySyn")]
    pub struct VerifySyn {
        pub biz_order_id: Option<i64>,
        pub buyer_id: Option<i64>,
        pub extra_msg: Option<String>,
        pub item_id: Option<i64>,
        pub logistics_order_id: Option<String>,
        pub order_status_4_saas: Option<i64>,
        pub order_status_4_saas_desc: Option<String>,
        pub saas_app_key: Option<String>,
        pub seller_id: Option<i64>,
    }
}

/// `selected_reverify_*`
pub mod reverify {
    use crate::prelude::*;

    /// 严选售中验订单消息同步-验货中心
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "selected_reverify_OrderSyn")]
    pub struct OrderSyn {
        pub ac_app_key: Option<String>,
        pub biz_order_id: Option<String>,
        pub buyer_address: Option<String>,
        pub event_type: Option<String>,
        pub event_type_desc: Option<String>,
        pub imei: Option<String>,
        pub order_status_4_ac: Option<String>,
        pub seller_address: Option<String>,
    }
}
