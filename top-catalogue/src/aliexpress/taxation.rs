//! `aliexpress.taxation.*`: 2 APIs.

pub use self::calculate_open_query::CalculateOpenQuery;
pub use self::platform_open_get::PlatformOpenGet;

/// `aliexpress.taxation.calculate.open.query`
pub mod calculate_open_query {
    use crate::prelude::*;

    /// `aliexpress.taxation.calculate.open.query` (关务所需的申报清关字段)
    ///
    /// <https://open.taobao.com/api.htm?docId=56229&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.taxation.calculate.open.query",
        response = ResponseDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CalculateOpenQuery {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub data: Option<HjTaxCalculateResultDto>,
        pub error_code: Option<String>,
        pub succeeded: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HjTaxCalculateResultDto {
        pub lines: Vec<Lines>,
        pub currency: Option<Currency>,
        pub exchange_rate: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Lines {
        pub quantity: Option<String>,
        pub order_tax_excluded_amount: Option<String>,
        pub delivery_amount: Option<String>,
        pub order_tax_amount: Option<String>,
        pub delivery_tax_amount: Option<String>,
        pub tax_rates: Vec<String>,
        pub delivery_tax_rates: Vec<String>,
        pub sub_order_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Currency {
        pub currency_code: Option<String>,
    }
}

/// `aliexpress.taxation.platform.open.get`
pub mod platform_open_get {
    use crate::prelude::*;

    /// `aliexpress.taxation.platform.open.get` (平台固定参数获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=56215&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.taxation.platform.open.get",
        response = ResponseDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PlatformOpenGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub data: Option<PlatformParameterDto>,
        pub error_code: Option<String>,
        pub succeeded: Option<bool>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlatformParameterDto {
        pub company_name: Option<String>,
        pub contactor_name: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub city: Option<String>,
        pub country_code: Option<String>,
        pub contact_number: Option<String>,
        #[top_api(secret)]
        pub email_address: Option<String>,
        pub ioss_number: Option<String>,
    }
}
