//! `tmall.mallitemcenter.*`: 4 APIs.

pub use self::serviceproduct_query::ServiceproductQuery;
pub use self::subscribe_query::SubscribeQuery;
pub use self::supplier_ability_update::SupplierAbilityUpdate;
pub use self::supplier_price_upload::SupplierPriceUpload;

/// `tmall.mallitemcenter.serviceproduct.query`
pub mod serviceproduct_query {
    use crate::prelude::*;

    /// `tmall.mallitemcenter.serviceproduct.query` (天猫服务商服务产品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42736&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mallitemcenter.serviceproduct.query",
        response = ServiceproductQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ServiceproductQuery {
        pub id: Option<i64>,
        pub status: Option<i64>,
        pub service_code: Option<String>,
        pub service_product_type: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceproductQueryResult {
        pub result_data_list: Vec<Resultdata>,
        pub message: Option<String>,
        pub system_error: Option<bool>,
        pub business_check_fail: Option<bool>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Resultdata {
        pub create_time: Option<String>,
        pub title: Option<String>,
        pub service_product_content: Option<String>,
        pub service_product_id: Option<i64>,
        pub simple_service_sku_list: Vec<SimpleServiceSkuDtOs>,
        pub service_code: Option<String>,
        pub service_product_status: Option<i64>,
        pub service_product_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleServiceSkuDtOs {
        pub code: Option<String>,
        pub display_name: Option<String>,
    }
}

/// `tmall.mallitemcenter.subscribe.query`
pub mod subscribe_query {
    use crate::prelude::*;

    /// `tmall.mallitemcenter.subscribe.query` (天猫服务订购信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42770&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mallitemcenter.subscribe.query",
        response = SubscribeQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SubscribeQuery {
        pub query: Option<Spb2bOderQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Spb2bOderQuery {
        pub start_date: Option<TopDateTime>,
        pub status: Option<i64>,
        pub need_by_page: Option<bool>,
        pub page_size: Option<i64>,
        pub end_date: Option<TopDateTime>,
        pub end_row: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub start_row: Option<i64>,
        pub seller_id: Option<i64>,
        pub service_code: Option<String>,
        pub current_page: Option<i64>,
        pub new_supply_subscriber_data: Option<bool>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubscribeQueryResult {
        pub result_data: Option<ResultData>,
        pub message: Option<String>,
        pub error_type: Option<i64>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub total_count: Option<i64>,
        pub page_size: Option<i64>,
        pub one_paged_data_list: Vec<SubscribeMerchantDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubscribeMerchantDto {
        #[top_api(secret)]
        pub tech_phone: Option<String>,
        #[top_api(secret)]
        pub operator_phone: Option<String>,
        #[top_api(secret)]
        pub after_sale_phone: Option<String>,
        pub subscribe_order_id: Option<i64>,
        pub spu_id: Option<i64>,
        pub service_code: Option<String>,
        #[top_api(secret)]
        pub subscriber_nick: Option<String>,
        pub seller_type: Option<String>,
    }
}

/// `tmall.mallitemcenter.supplier.ability.update`
pub mod supplier_ability_update {
    use crate::prelude::*;

    /// `tmall.mallitemcenter.supplier.ability.update` (门店服务能力授权接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=42734&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mallitemcenter.supplier.ability.update",
        response = SupplierAbilityUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierAbilityUpdate {
        pub param0: EnableServiceStoreRequestDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EnableServiceStoreRequestDto {
        pub store_name: String,
        pub enable: Option<bool>,
        pub service_code: String,
        #[top_api(required)]
        pub service_sku_list: Vec<String>,
        pub store_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierAbilityUpdateResult {
        pub result_data: Option<bool>,
        pub message: Option<String>,
        pub error_type: Option<i64>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `tmall.mallitemcenter.supplier.price.upload`
pub mod supplier_price_upload {
    use crate::prelude::*;

    /// `tmall.mallitemcenter.supplier.price.upload` (天猫服务商服务报价上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=42735&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.mallitemcenter.supplier.price.upload",
        response = SupplierPriceUploadResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierPriceUpload {
        pub service_code: Option<String>,
        #[top_api(required, max_items = 100)]
        pub provider_price_list: Vec<StoreOfferPriceDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreOfferPriceDto {
        pub price: Option<i64>,
        pub service_code: Option<String>,
        pub service_sku: Option<String>,
        pub store_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierPriceUploadResult {
        pub message: Option<String>,
        pub result_data: Option<ResultData>,
        pub system_error: Option<bool>,
        pub business_check_fail: Option<bool>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub success: Option<bool>,
        pub failure_code: Option<String>,
        pub failure_price_factors: Option<String>,
        pub failure_detail: Option<String>,
    }
}
