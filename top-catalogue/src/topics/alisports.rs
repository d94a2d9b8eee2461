//! `alisports_*`: 1 topic.

/// `alisports_bank_*`
pub mod bank {
    use crate::prelude::*;

    /// 支付宝体育服务小程序关注消息
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "alisports_bank_Alipayattention")]
    pub struct Alipayattention {
        pub biz_no: Option<String>,
        pub biz_time: Option<String>,
        pub event_code: Option<String>,
        pub source: Option<String>,
        pub topic: Option<String>,
        pub uid: Option<String>,
    }
}
