//! `tmall.store.*`: 1 API.

pub use self::order_create::OrderCreate;

/// `tmall.store.order.create`
pub mod order_create {
    use crate::prelude::*;

    /// `tmall.store.order.create` (门店订单创建 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=31452&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.store.order.create",
        response = Vec<Detailresults>,
        unwrap = "detail_results",
        debug
    )]
    pub struct OrderCreate {
        pub create_order_request: Option<CreateOrderRequest>,
        pub app_info: Option<AppInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreateOrderRequest {
        pub store_code: Option<String>,
        pub orders: Vec<Order>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub buyer_id: Option<i64>,
        pub store_order_id: Option<i64>,
        pub store_id: Option<String>,
        pub out_order_id: Option<String>,
        pub origin_price: Option<i64>,
        pub item_list: Vec<ItemLineDto>,
        pub delivery_address: Option<DeliveryAddressDto>,
        pub pay_fee: Option<i64>,
        pub shipping_type: Option<String>,
    }

    /// `ItemLineDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemLineDto {
        pub out_line_id: Option<String>,
        pub store_order_line_id: Option<i64>,
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub price: Option<i64>,
        pub buy_amount: Option<i64>,
        pub pay_fee: Option<i64>,
        pub out_sku_id: Option<String>,
        pub service_list: Vec<ServiceItemLineDto>,
    }

    /// `ServiceItemLineDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceItemLineDto {
        pub service_id: Option<i64>,
        pub quantity: Option<i64>,
        pub service_spu_code: Option<String>,
    }

    /// `DeliveryAddressDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryAddressDto {
        #[top_api(secret)]
        pub full_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub town: Option<String>,
        pub area: Option<String>,
        pub city: Option<String>,
        pub province: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppInfo {
        pub app_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Detailresults {
        pub out_order_id: Option<String>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_message: Option<String>,
    }
}
