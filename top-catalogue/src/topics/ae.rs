//! `ae_*`: 1 topic.

/// `ae_logistics_*`
pub mod logistics {
    use crate::prelude::*;

    /// 运单号修改
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "ae_logistics_TrackingNoUpdate")]
    pub struct TrackingNoUpdate {
        pub new_logistics_no: Option<String>,
        pub old_logistics_no: Option<String>,
        pub seller_id: Option<i64>,
    }
}
