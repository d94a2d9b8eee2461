//! `aliexpress.trade.*`: 4 APIs.

pub use self::buy_placeorder::BuyPlaceorder;
pub use self::ds_order_get::DsOrderGet;
pub use self::order_open_check::OrderOpenCheck;
pub use self::order_open_query::OrderOpenQuery;

/// `aliexpress.trade.buy.placeorder`
pub mod buy_placeorder {
    use crate::prelude::*;

    /// `aliexpress.trade.buy.placeorder` (AE 下单 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=35446&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.trade.buy.placeorder",
        response = PlaceOrderRes4OpenApiDto,
        unwrap = "result",
        debug
    )]
    pub struct BuyPlaceorder {
        pub param_place_order_request4_open_api_d_t_o: PlaceOrderRequest4OpenApiDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlaceOrderRequest4OpenApiDto {
        pub logistics_address: MaillingAddressRequestDto,
        #[top_api(required)]
        pub product_items: Vec<ProductBaseItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MaillingAddressRequestDto {
        #[top_api(secret)]
        pub address: String,
        #[top_api(secret)]
        pub address2: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub contact_person: Option<String>,
        pub country: Option<String>,
        pub cpf: Option<String>,
        #[top_api(secret)]
        pub full_name: Option<String>,
        pub locale: Option<String>,
        #[top_api(secret)]
        pub mobile_no: Option<String>,
        #[top_api(secret)]
        pub passport_no: Option<String>,
        #[top_api(secret)]
        pub passport_no_date: Option<String>,
        #[top_api(secret)]
        pub passport_organization: Option<String>,
        pub phone_country: Option<String>,
        pub province: Option<String>,
        pub tax_number: Option<String>,
        pub zip: Option<String>,
        pub rut_no: Option<String>,
        #[top_api(secret)]
        pub foreigner_passport_no: Option<String>,
        pub is_foreigner: Option<String>,
        pub vat_no: Option<String>,
        pub tax_company: Option<String>,
        pub location_tree_address_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductBaseItem {
        pub product_count: i64,
        pub product_id: i64,
        pub sku_attr: Option<String>,
        pub logistics_service_name: Option<String>,
        pub order_memo: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PlaceOrderRes4OpenApiDto {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub order_list: Vec<i64>,
        pub is_success: Option<bool>,
    }
}

/// `aliexpress.trade.ds.order.get`
pub mod ds_order_get {
    use crate::prelude::*;

    /// `aliexpress.trade.ds.order.get` (买家查询订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=39662&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.trade.ds.order.get",
        response = AeopOrderInfo,
        unwrap = "result",
        debug
    )]
    pub struct DsOrderGet {
        pub single_order_query: AeopSingleOrderQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopSingleOrderQuery {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopOrderInfo {
        pub gmt_create: Option<String>,
        pub order_status: Option<String>,
        pub logistics_status: Option<String>,
        pub order_amount: Option<SimpleMoney>,
        pub child_order_list: Vec<AeopChildOrderInfo>,
        pub logistics_info_list: Vec<AeopOrderLogisticsInfo>,
        pub store_info: Option<AeopStoreInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleMoney {
        pub amount: Option<String>,
        pub currency_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopChildOrderInfo {
        pub product_id: Option<i64>,
        pub product_price: Option<SimpleMoney>,
        pub product_name: Option<String>,
        pub product_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopOrderLogisticsInfo {
        pub logistics_no: Option<String>,
        pub logistics_service: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopStoreInfo {
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
        pub store_url: Option<String>,
    }
}

/// `aliexpress.trade.order.open.check`
pub mod order_open_check {
    use crate::prelude::*;

    /// `aliexpress.trade.order.open.check` (Aliexpress 开放平台下单前置检查)
    ///
    /// <https://open.taobao.com/api.htm?docId=50011&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.trade.order.open.check",
        response = PreCheckResponse,
        unwrap = "result",
        debug
    )]
    pub struct OrderOpenCheck {
        pub param_pre_create_order_request: PreCreateOrderRequest,
        pub param_client_info: ClientInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreCreateOrderRequest {
        #[top_api(required)]
        pub items: Vec<Item>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub item_id: i64,
        pub price: Price,
        pub quantity: i64,
        pub sku_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Price {
        pub currency: String,
        /// In cents.
        pub item_price: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ClientInfo {
        pub open_app_id: String,
        pub open_biz_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PreCheckResponse {
        pub error_code: Option<ErrorCode>,
        pub msg: Option<String>,
        pub request_trace: Option<String>,
        pub success: Option<bool>,
        #[top_api(secret)]
        pub token: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorCode {
        pub display_message: Option<String>,
        pub key: Option<String>,
        pub log_message: Option<String>,
    }
}

/// `aliexpress.trade.order.open.query`
pub mod order_open_query {
    use crate::prelude::*;

    /// `aliexpress.trade.order.open.query` (Aliexpress 开放平台订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=50338&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.trade.order.open.query",
        response = OrderQueryResponse,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderOpenQuery {
        pub buyer_id: Option<i64>,
        #[top_api(max_items = 999)]
        pub order_ids: Vec<i64>,
        #[top_api(max_items = 999)]
        pub out_ids: Vec<String>,
        pub open_app_key: Option<String>,
        pub biz_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderQueryResponse {
        pub error_msg: Option<String>,
        pub orders: Vec<Order>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub extra_params: Option<ExtraMap>,
        pub order_id: Option<i64>,
        pub order_lines: Vec<OrderLine>,
        pub out_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtraMap {
        pub payment_id: Option<String>,
        pub order_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderLine {
        pub extra_params: Option<String>,
        pub order_line_id: Option<i64>,
    }
}
