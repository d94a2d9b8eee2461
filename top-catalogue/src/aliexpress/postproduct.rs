//! `aliexpress.postproduct.*`: 1 API.

pub use self::redefining_findaeproductbyidfordropshipper::RedefiningFindaeproductbyidfordropshipper;

/// `aliexpress.postproduct.redefining.findaeproductbyidfordropshipper`
pub mod redefining_findaeproductbyidfordropshipper {
    use crate::prelude::*;

    /// `aliexpress.postproduct.redefining.findaeproductbyidfordropshipper` (Dropshipper 查找商品信息接
    /// 口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35321&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.postproduct.redefining.findaeproductbyidfordropshipper",
        response = AeopFindProductResultDto,
        unwrap = "result",
        debug
    )]
    pub struct RedefiningFindaeproductbyidfordropshipper {
        pub product_id: Option<i64>,
        pub local_country: Option<String>,
        pub local_language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopFindProductResultDto {
        pub aeop_ae_product_s_k_us: Vec<AeopAeProductSku>,
        pub detail: Option<String>,
        pub is_success: Option<bool>,
        pub product_unit: Option<i64>,
        pub ws_offline_date: Option<TopDateTime>,
        pub ws_display: Option<String>,
        pub category_id: Option<i64>,
        pub aeop_a_e_multimedia: Option<AeopAeMultimedia>,
        pub owner_member_id: Option<String>,
        pub product_status_type: Option<String>,
        pub aeop_ae_product_propertys: Vec<AeopAeProductProperty>,
        pub gross_weight: Option<String>,
        pub delivery_time: Option<i64>,
        pub ws_valid_num: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub error_message: Option<String>,
        pub package_type: Option<bool>,
        pub aeop_national_quote_configuration: Option<AeopNationalQuoteConfiguration>,
        pub subject: Option<String>,
        pub base_unit: Option<i64>,
        pub package_length: Option<i64>,
        #[top_api(secret)]
        pub mobile_detail: Option<String>,
        pub package_height: Option<i64>,
        pub package_width: Option<i64>,
        pub currency_code: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub image_u_r_ls: Option<String>,
        pub product_id: Option<i64>,
        pub error_code: Option<i64>,
        pub product_price: Option<String>,
        pub item_offer_site_sale_price: Option<String>,
        pub total_available_stock: Option<i64>,
        pub store_info: Option<AeopStoreInfo>,
        pub evaluation_count: Option<i64>,
        pub avg_evaluation_rating: Option<String>,
        pub order_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopAeProductSku {
        pub sku_stock: Option<bool>,
        pub sku_price: Option<String>,
        pub sku_code: Option<String>,
        pub ipm_sku_stock: Option<i64>,
        pub id: Option<String>,
        pub currency_code: Option<String>,
        pub aeop_s_k_u_propertys: Vec<AeopSkuProperty>,
        pub barcode: Option<String>,
        pub offer_sale_price: Option<String>,
        pub offer_bulk_sale_price: Option<String>,
        pub sku_bulk_order: Option<i64>,
        pub s_k_u_available_stock: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopSkuProperty {
        pub sku_property_id: Option<i64>,
        pub sku_image: Option<String>,
        pub property_value_id_long: Option<i64>,
        pub property_value_definition_name: Option<String>,
        pub sku_property_value: Option<String>,
        pub sku_property_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopAeMultimedia {
        pub aeop_a_e_videos: Vec<AeopAeVideo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopAeVideo {
        pub poster_url: Option<String>,
        pub media_type: Option<String>,
        pub media_status: Option<String>,
        pub media_id: Option<i64>,
        pub ali_member_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopAeProductProperty {
        pub attr_value_unit: Option<String>,
        pub attr_value_start: Option<String>,
        pub attr_value_id: Option<i64>,
        pub attr_value_end: Option<String>,
        pub attr_value: Option<String>,
        pub attr_name_id: Option<i64>,
        #[top_api(secret)]
        pub attr_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopNationalQuoteConfiguration {
        pub configuration_type: Option<String>,
        pub configuration_data: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeopStoreInfo {
        pub communication_rating: Option<String>,
        pub item_as_descriped_rating: Option<String>,
        pub shipping_speed_rating: Option<String>,
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
    }
}
