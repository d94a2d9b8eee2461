//! `umeng_*`: 1 topic.

/// `umeng_oplus_*`
pub mod oplus {
    use crate::prelude::*;

    /// 友盟线下数据
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "umeng_oplus_OfflineDataToAlipay")]
    pub struct OfflineDataToAlipay {
        pub alipay_id: Option<i64>,
        pub alipay_list: Vec<i64>,
    }
}
