//! `aliexpress.offer.*`: 1 API.

pub use self::ds_product_simplequery::DsProductSimplequery;

/// `aliexpress.offer.ds.product.simplequery`
pub mod ds_product_simplequery {
    use crate::prelude::*;

    /// `aliexpress.offer.ds.product.simplequery` (Dropshipper 查询单个商品的简易信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=40657&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.offer.ds.product.simplequery",
        response = DsProductSimplequeryResponse,
        debug
    )]
    pub struct DsProductSimplequery {
        pub product_id: Option<i64>,
        pub local_country: Option<String>,
        pub local_language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DsProductSimplequeryResponse {
        pub item_offer_site_sale_price: Option<String>,
        pub total_available_stock: Option<i64>,
        pub aeop_ae_product_s_k_us: Vec<AeopAeProductSku>,
        pub product_status_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopAeProductSku {
        pub aeop_s_k_u_property_list: Vec<AeopSkuProperty>,
        pub s_k_u_available_stock: Option<i64>,
        pub sku_stock: Option<bool>,
        pub sku_price: Option<String>,
        pub ipm_sku_stock: Option<i64>,
        pub id: Option<String>,
        pub currency_code: Option<String>,
        pub offer_sale_price: Option<String>,
        pub offer_bulk_sale_price: Option<String>,
        pub sku_bulk_order: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopSkuProperty {
        pub sku_property_id: Option<i64>,
        pub sku_image: Option<String>,
        pub property_value_id: Option<i64>,
        pub property_value_definition_name: Option<String>,
    }
}
