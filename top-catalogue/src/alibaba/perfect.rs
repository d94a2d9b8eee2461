//! `alibaba.perfect.*`: 3 APIs.

pub use self::performance_item_query::PerformanceItemQuery;
pub use self::performance_localitem_edit::PerformanceLocalitemEdit;
pub use self::performance_localitem_publish::PerformanceLocalitemPublish;

/// `alibaba.perfect.performance.item.query`
pub mod performance_item_query {
    use crate::prelude::*;

    /// `alibaba.perfect.performance.item.query` (商品完美履约信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53988&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.perfect.performance.item.query",
        response = ItemPerfectPerformanceQueryResp,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct PerformanceItemQuery {
        pub item_perfect_performance_query_req: Option<ItemPerfectPerformanceQueryReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPerfectPerformanceQueryReq {
        pub item_tmall_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPerfectPerformanceQueryResp {
        pub is_tc_item: Option<bool>,
        pub item_outer_id: Option<String>,
        pub item_tmall_id: Option<String>,
        pub tc_store_list: Vec<TcStoreList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TcStoreList {
        pub store_name: Option<String>,
        pub store_id: Option<i64>,
    }
}

/// `alibaba.perfect.performance.localitem.edit`
pub mod performance_localitem_edit {
    use crate::prelude::*;

    /// `alibaba.perfect.performance.localitem.edit` (同城购定制发品编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=56966&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.perfect.performance.localitem.edit",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct PerformanceLocalitemEdit {
        pub param_perfect_performance_item_publish_req: PerfectPerformanceItemPublishReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectPerformanceItemPublishReq {
        pub describe_info: PerfectItemDescribeInfoDto,
        pub item_base_info: PerfectItemBaseInfoDto,
        pub item_sku_infos: Vec<PerfectItemSkuInfoDto>,
        pub item_trade_info: Option<PerfectItemTradeInfoDto>,
        pub logistics_info: PerfectItemLogisticsInfoDto,
        pub product_info: PerfectItemProductInfoDto,
        pub item_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemDescribeInfoDto {
        pub description: String,
        #[top_api(required)]
        pub item_pictures: Vec<String>,
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemBaseInfoDto {
        pub item_barcode: Option<String>,
        pub item_outer_id: Option<String>,
        pub item_pretium: Option<String>,
        pub item_price: String,
        pub item_quantity: Option<i64>,
        pub item_size: Option<String>,
        pub item_weight: Option<String>,
        pub sale_channel_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemSkuInfoDto {
        pub sale_properties: Vec<PerfectSalePropertyDto>,
        pub sc_product_info: Option<PerfectScProductInfoDto>,
        pub sku_barcode: Option<String>,
        pub sku_outer_id: String,
        pub sku_pretium: Option<String>,
        pub sku_price: String,
        pub sku_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectSalePropertyDto {
        pub sale_property_key: String,
        pub sale_property_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectScProductInfoDto {
        pub outer_id: String,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemTradeInfoDto {
        pub has_invoice: Option<bool>,
        pub sell_promise: Option<bool>,
        pub sub_stock_at_buy: Option<bool>,
        pub support7_day: Option<bool>,
        pub warrant: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemLogisticsInfoDto {
        pub city_code: Option<String>,
        pub postage_template_code: String,
        pub province_code: Option<String>,
        pub store_group_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemProductInfoDto {
        pub brand_code: String,
        pub category_code: String,
        pub product_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub code: Option<String>,
        pub data: Option<PerfectPerformanceItemPublishResp>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectPerformanceItemPublishResp {
        pub item_code: Option<String>,
    }
}

/// `alibaba.perfect.performance.localitem.publish`
pub mod performance_localitem_publish {
    use crate::prelude::*;

    /// `alibaba.perfect.performance.localitem.publish` (同城购定制化发品)
    ///
    /// <https://open.taobao.com/api.htm?docId=56940&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.perfect.performance.localitem.publish",
        response = BaseResult,
        unwrap = "result",
        debug
    )]
    pub struct PerformanceLocalitemPublish {
        pub param_perfect_performance_item_publish_req: PerfectPerformanceItemPublishReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectPerformanceItemPublishReq {
        pub describe_info: PerfectItemDescribeInfoDto,
        pub item_base_info: PerfectItemBaseInfoDto,
        pub item_sku_infos: Vec<PerfectItemSkuInfoDto>,
        pub item_trade_info: Option<PerfectItemTradeInfoDto>,
        pub logistics_info: PerfectItemLogisticsInfoDto,
        pub product_info: PerfectItemProductInfoDto,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemDescribeInfoDto {
        pub description: String,
        #[top_api(required)]
        pub item_pictures: Vec<String>,
        pub title: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemBaseInfoDto {
        pub item_barcode: Option<String>,
        pub item_outer_id: Option<String>,
        pub item_pretium: Option<String>,
        pub item_price: String,
        pub item_quantity: Option<i64>,
        pub item_size: Option<String>,
        pub item_weight: Option<String>,
        pub sale_channel_key: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemSkuInfoDto {
        pub sale_properties: Vec<PerfectSalePropertyDto>,
        pub sc_product_info: Option<PerfectScProductInfoDto>,
        pub sku_barcode: Option<String>,
        pub sku_outer_id: String,
        pub sku_pretium: Option<String>,
        pub sku_price: String,
        pub sku_quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectSalePropertyDto {
        pub sale_property_key: String,
        pub sale_property_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectScProductInfoDto {
        pub outer_id: String,
        pub product_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemTradeInfoDto {
        pub has_invoice: Option<bool>,
        pub sell_promise: Option<bool>,
        pub sub_stock_at_buy: Option<bool>,
        pub support7_day: Option<bool>,
        pub warrant: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemLogisticsInfoDto {
        pub city_code: Option<String>,
        pub postage_template_code: String,
        pub province_code: Option<String>,
        pub store_group_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectItemProductInfoDto {
        pub brand_code: String,
        pub category_code: String,
        pub product_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub code: Option<String>,
        pub data: Option<PerfectPerformanceItemPublishResp>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerfectPerformanceItemPublishResp {
        pub item_code: Option<String>,
    }
}
