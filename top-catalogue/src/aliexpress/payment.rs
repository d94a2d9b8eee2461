//! `aliexpress.payment.*`: 1 API.

pub use self::exchange_get::ExchangeGet;

/// `aliexpress.payment.exchange.get`
pub mod exchange_get {
    use crate::prelude::*;

    /// `aliexpress.payment.exchange.get` (`getExchange`)
    ///
    /// <https://open.taobao.com/api.htm?docId=49985&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.payment.exchange.get",
        response = ExchangeGetResult,
        unwrap = "result",
        debug
    )]
    pub struct ExchangeGet {
        pub checkout_exchange_request: Option<CheckoutExchangeRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckoutExchangeRequest {
        pub base_currency: String,
        pub quote_currency: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExchangeGetResult {
        pub not_success: Option<bool>,
        pub success: Option<bool>,
        pub module: Option<Module>,
        pub error_code: Option<ErrorCode>,
        pub repeated: Option<bool>,
        pub retry: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Module {
        pub quote_currency: Option<String>,
        pub inst_exchange_rate_no: Option<String>,
        pub expire_time: Option<String>,
        pub threshold_time: Option<String>,
        pub rate: Option<String>,
        pub tradable: Option<bool>,
        pub valid_time: Option<String>,
        pub base_currency: Option<String>,
        pub exchange_rate_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub display_message: Option<String>,
        pub key: Option<String>,
        pub log_message: Option<String>,
    }
}
