//! `alibaba.buynow.*`: 1 API.

pub use self::order_create::OrderCreate;

/// `alibaba.buynow.order.create`
pub mod order_create {
    use crate::prelude::*;

    /// `alibaba.buynow.order.create` (阿里巴巴买家 buynow 下单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.buynow.order.create",
        response = OrderCreateResponse,
        unwrap = "value",
        debug
    )]
    pub struct OrderCreate {
        pub param_order_create_request: OrderCreateRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateRequest {
        pub channel_refer_id: String,
        pub logistics_detail: LogisticsDetail,
        pub payment_detail: PaymentDetail,
        #[top_api(required)]
        pub product_list: Vec<TradeEcologyOrderCreateProduct>,
        pub properties: Option<String>,
        pub remark: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsDetail {
        pub carrier_code: String,
        pub shipment_address: Address,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        #[top_api(secret)]
        pub address: String,
        #[top_api(secret)]
        pub alternate_address: Option<String>,
        pub city: Option<String>,
        pub city_code: Option<String>,
        #[top_api(secret)]
        pub contact_person: String,
        pub country: String,
        pub country_code: String,
        pub fax: Option<Phone>,
        pub port: Option<String>,
        pub port_code: Option<String>,
        pub province: Option<String>,
        pub province_code: Option<String>,
        pub telephone: Option<Phone>,
        pub zip: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Phone {
        pub area: Option<String>,
        pub country: Option<String>,
        pub number: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaymentDetail {
        pub shipment_fee: String,
        pub total_amount: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeEcologyOrderCreateProduct {
        pub product_id: i64,
        pub quantity: String,
        pub sku_id: Option<String>,
        pub unit_price_str: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResponse {
        pub pay_url: Option<String>,
        pub trade_id: Option<String>,
    }
}
