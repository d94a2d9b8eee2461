//! `alibaba.shipping.*`: 1 API.

pub use self::freight_calculate::FreightCalculate;

/// `alibaba.shipping.freight.calculate`
pub mod freight_calculate {
    use crate::prelude::*;

    /// `alibaba.shipping.freight.calculate` (阿里巴巴商品运费计算查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54716&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.shipping.freight.calculate",
        response = Vec<FreightCalculateValue>,
        unwrap = "values",
        debug
    )]
    pub struct FreightCalculate {
        pub param_freight_template_request: FreightTemplateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreightTemplateRequest {
        pub destination_country: String,
        pub product_id: i64,
        pub quantity: i64,
        pub zip_code: Option<String>,
    }

    /// `Value`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreightCalculateValue {
        pub shipping_type: Option<String>,
        pub trade_term: Option<String>,
        pub dispatch_country: Option<String>,
        pub destination_country: Option<String>,
        pub vendor_code: Option<String>,
        pub vendor_name: Option<String>,
        pub fee: Option<Price>,
        pub delivery_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Price {
        pub currency: Option<String>,
        pub amount: Option<String>,
    }
}
