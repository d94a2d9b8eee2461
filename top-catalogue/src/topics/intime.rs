//! `intime_*`: 2 topics.

/// `intime_datacenter_*`
pub mod datacenter {
    use crate::prelude::*;

    /// 状态同步
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "intime_datacenter_OrderStatus")]
    pub struct OrderStatus {
        pub current_no: Option<i64>,
        pub enum_class: Option<String>,
        pub enum_name: Option<String>,
        pub new_status: Option<i64>,
        pub old_status: Option<i64>,
    }
}

/// `intime_sc_*`
pub mod sc {
    use crate::prelude::*;

    /// 服务单创建和更新
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "intime_sc_OrderCreateUpdate")]
    pub struct OrderCreateUpdate {
        pub action: Option<String>,
        pub comment: Option<String>,
        pub sc_order_id: Option<i64>,
        pub status: Option<i64>,
        pub r#type: Option<i64>,
        pub update_date: Option<TopDateTime>,
        pub used_service_count: Option<i64>,
    }
}
