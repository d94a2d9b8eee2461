//! `global_*`: 1 topic.

/// `global_virtual_*`
pub mod virtual_api {
    use crate::prelude::*;

    /// 国际虚拟业务对接码商
    #[derive(Debug, Clone, TopMessage)]
    #[top_api(topic = "global_virtual_MerchantSendCode")]
    pub struct MerchantSendCode {
        pub biz_code: Option<String>,
        pub ean_code: Option<String>,
        pub item_id: Option<String>,
        pub order_id: Option<i64>,
        pub quantity: Option<i64>,
        pub sale_price: Option<i64>,
        pub sale_price_currency_code: Option<String>,
        pub sku_id: Option<String>,
    }
}
