//! `alibaba.dropshipping.*`: 4 APIs.

pub use self::order_pay::OrderPay;
pub use self::product_get::ProductGet;
pub use self::store_save::StoreSave;
pub use self::token_create::TokenCreate;

/// `alibaba.dropshipping.order.pay`
pub mod order_pay {
    use crate::prelude::*;

    /// `alibaba.dropshipping.order.pay` (alibaba dropshipping 支付代扣)
    ///
    /// <https://open.taobao.com/api.htm?docId=55331&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dropshipping.order.pay",
        response = CashierPayResponse,
        unwrap = "value",
        debug
    )]
    pub struct OrderPay {
        pub param_order_pay_request: OrderPayRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPayRequest {
        pub accept_language: String,
        pub is_pc: bool,
        pub isv_drop_shipper_registration_time: i64,
        #[top_api(required)]
        pub order_id_list: Vec<i64>,
        pub screen_resolution: String,
        pub user_agent: String,
        pub user_ip: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CashierPayResponse {
        pub pay_url: Option<String>,
        pub reason_code: Option<String>,
        pub reason_message: Option<String>,
        pub status: Option<String>,
        pub trade_id: Option<i64>,
    }
}

/// `alibaba.dropshipping.product.get`
pub mod product_get {
    use crate::prelude::*;

    /// `alibaba.dropshipping.product.get` (阿里巴巴 dropshipping 产品信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=54717&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dropshipping.product.get",
        response = Vec<DistributionSaleProduct>,
        unwrap = "value",
        debug
    )]
    pub struct ProductGet {
        pub param_distribution_sale_product_request: DistributionSaleProductRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionSaleProductRequest {
        #[top_api(required)]
        pub product_ids: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionSaleProduct {
        pub description: Option<String>,
        pub detail_url: Option<String>,
        pub is_can_place_order: Option<bool>,
        pub keywords: Vec<String>,
        pub ladder_period_list: Vec<LadderPeriod>,
        pub main_image_url: Option<String>,
        pub moq_and_price: Option<MoqAndPrice>,
        pub name: Option<String>,
        pub price_range: Option<String>,
        pub product_id: Option<i64>,
        pub product_sku_list: Vec<ProductSku>,
        pub e_company_id: Option<String>,
        pub top_category_name: Option<String>,
        pub leaf_category_name: Option<String>,
        pub image_url_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LadderPeriod {
        pub max_quantity: Option<i64>,
        pub min_quantity: Option<i64>,
        pub process_period: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MoqAndPrice {
        pub min_order_quantity: Option<String>,
        pub moq_delivery_period: Option<i64>,
        pub moq_unit_price: Option<Price>,
        pub unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Price {
        pub amount: Option<String>,
        pub currency: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSku {
        pub image_url: Option<String>,
        pub inventory_list: Vec<Inventory>,
        pub sku_id: Option<i64>,
        pub sku_name_value_list: Vec<ProductSkuNameValue>,
        pub ladder_price_list: Vec<LadderPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Inventory {
        pub dispatch_country: Option<String>,
        pub inventory: Option<i64>,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSkuNameValue {
        pub attr_name_desc: Option<String>,
        pub attr_name_id: Option<i64>,
        pub attr_value_desc: Option<String>,
        pub attr_value_id: Option<i64>,
        pub attr_value_image: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LadderPrice {
        pub price: Option<LadderPricePrice>,
        pub max_quantity: Option<i64>,
        pub min_quantity: Option<i64>,
    }

    /// `Price`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LadderPricePrice {
        pub currency: Option<String>,
        pub amount: Option<String>,
    }
}

/// `alibaba.dropshipping.store.save`
pub mod store_save {
    use crate::prelude::*;

    /// `alibaba.dropshipping.store.save` (阿里巴巴 dropshipping 店铺数据保存接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=61189&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dropshipping.store.save",
        response = Option<String>,
        unwrap = "result_success",
        debug
    )]
    pub struct StoreSave {
        pub store_type: String,
        pub store_url: String,
    }
}

/// `alibaba.dropshipping.token.create`
pub mod token_create {
    use crate::prelude::*;

    /// `alibaba.dropshipping.token.create` (国际站 dropshipping 选品 token 创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=54739&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dropshipping.token.create",
        response = Option<String>,
        unwrap = "ecology_token",
        debug
    )]
    pub struct TokenCreate;
}
