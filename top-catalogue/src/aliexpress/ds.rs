//! `aliexpress.ds.*`: 7 APIs.

pub use self::add_info::AddInfo;
pub use self::commissionorder_listbyindex::CommissionorderListbyindex;
pub use self::image_search::ImageSearch;
pub use self::member_orderdata_submit::MemberOrderdataSubmit;
pub use self::product_get::ProductGet;
pub use self::recommend_feed_get::RecommendFeedGet;
pub use self::trade_order_get::TradeOrderGet;

/// `aliexpress.ds.add.info`
pub mod add_info {
    use crate::prelude::*;

    /// `aliexpress.ds.add.info` (上报 DS 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=57188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ds.add.info",
        response = AddInfoResponse,
        debug
    )]
    pub struct AddInfo {
        pub param0: Option<DropShipperReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DropShipperReq {
        pub store_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddInfoResponse {
        pub result: Option<bool>,
        pub rsp_msg: Option<String>,
        pub rsp_code: Option<String>,
    }
}

/// `aliexpress.ds.commissionorder.listbyindex`
pub mod commissionorder_listbyindex {
    use crate::prelude::*;

    /// `aliexpress.ds.commissionorder.listbyindex` (联盟订单分页查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60454&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ds.commissionorder.listbyindex",
        response = CommissionorderListbyindexResponse,
        debug
    )]
    pub struct CommissionorderListbyindex {
        pub page_size: Option<i64>,
        pub start_query_index_id: Option<String>,
        pub page_no: Option<i64>,
        pub start_time: String,
        pub end_time: String,
        pub status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommissionorderListbyindexResponse {
        pub result: Option<TrafficOrderResultDto>,
        pub rsp_msg: Option<String>,
        pub rsp_code: Option<String>,
    }

    /// `TrafficOrderResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficOrderResultDto {
        pub max_query_index_id: Option<String>,
        pub current_record_count: Option<i64>,
        pub orders: Vec<TrafficOrderEffectDto>,
        pub min_query_index_id: Option<String>,
        pub current_page_no: Option<i64>,
    }

    /// `TrafficOrderEffectDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficOrderEffectDto {
        pub commission_rate: Option<String>,
        pub order_number: Option<i64>,
        pub finished_amount: Option<String>,
        pub is_affiliate_product: Option<String>,
        pub is_new_buyer: Option<String>,
        pub item_title: Option<String>,
        pub effect_detail_status: Option<String>,
        pub estimated_incentive_finished_commission: Option<String>,
        pub estimated_incentive_paid_commission: Option<String>,
        pub publisher_id: Option<i64>,
        pub is_hot_product: Option<String>,
        pub parent_order_number: Option<i64>,
        pub item_detail_url: Option<String>,
        pub created_time: Option<String>,
        pub publisher_settled_currency: Option<String>,
        pub ship_to_country: Option<String>,
        pub order_id: Option<i64>,
        pub item_main_image_url: Option<String>,
        pub paid_time: Option<String>,
        pub item_count: Option<String>,
        pub item_id: Option<i64>,
        pub effect_status: Option<String>,
        pub estimated_finished_commission: Option<String>,
        pub sub_order_id: Option<i64>,
        pub estimated_paid_commission: Option<i64>,
        pub finished_time: Option<String>,
        pub paid_amount: Option<i64>,
        pub category_id: Option<i64>,
        pub incentive_commission_rate: Option<String>,
    }
}

/// `aliexpress.ds.image.search`
pub mod image_search {
    use crate::prelude::*;

    /// `aliexpress.ds.image.search` (图片搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=60453&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ds.image.search",
        response = ImageSearchResponse,
        idempotent,
        debug
    )]
    pub struct ImageSearch {
        pub target_language: Option<String>,
        pub target_currency: Option<String>,
        pub product_cnt: Option<i64>,
        pub sort: Option<String>,
        pub shpt_to: Option<String>,
        pub image_file_bytes: Option<FileItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageSearchResponse {
        pub rsp_code: Option<String>,
        pub data: Option<TrafficImageSearchResultDto>,
        pub rsp_msg: Option<String>,
        pub total_record_count: Option<i64>,
    }

    /// `TrafficImageSearchResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficImageSearchResultDto {
        pub products: Vec<TrafficImageProductDto>,
    }

    /// `TrafficImageProductDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficImageProductDto {
        pub product_small_image_urls: Vec<String>,
        pub original_price: Option<String>,
        pub original_price_currency: Option<String>,
        pub discount: Option<String>,
        pub lastest_volume: Option<String>,
        pub seller_id: Option<i64>,
        pub target_sale_price: Option<String>,
        pub evaluate_rate: Option<String>,
        pub target_original_price: Option<String>,
        pub shop_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub first_level_category_id: Option<String>,
        pub product_video_url: Option<String>,
        pub product_id: Option<String>,
        pub sale_price: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub second_level_category_id: Option<String>,
        pub shop_url: Option<String>,
        pub product_title: Option<String>,
        pub product_detail_url: Option<String>,
        pub first_level_category_name: Option<String>,
        pub product_main_image_url: Option<String>,
        pub platform_product_type: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub sale_price_currency: Option<String>,
    }
}

/// `aliexpress.ds.member.orderdata.submit`
pub mod member_orderdata_submit {
    use crate::prelude::*;

    /// `aliexpress.ds.member.orderdata.submit` (dropshipper 数据回流)
    ///
    /// <https://open.taobao.com/api.htm?docId=60456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ds.member.orderdata.submit",
        response = MemberOrderdataSubmitResponse,
        debug
    )]
    pub struct MemberOrderdataSubmit {
        pub ae_product_id: String,
        pub product_amount: String,
        pub order_amount: String,
        pub paytime: String,
        pub ae_sku_info: String,
        pub product_url: String,
        pub ae_orderid: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberOrderdataSubmitResponse {
        pub result: Option<bool>,
        pub rsp_msg: Option<String>,
        pub rsp_code: Option<String>,
    }
}

/// `aliexpress.ds.product.get`
pub mod product_get {
    use crate::prelude::*;

    /// `aliexpress.ds.product.get` (商品信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60452&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ds.product.get",
        response = ProductGetResponse,
        idempotent,
        debug
    )]
    pub struct ProductGet {
        pub ship_to_country: Option<String>,
        pub product_id: Option<i64>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductGetResponse {
        pub result: Option<AeItemQueryResultDto>,
        pub rsp_msg: Option<String>,
        pub rsp_code: Option<String>,
    }

    /// `AeItemQueryResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeItemQueryResultDto {
        pub ae_item_base_info_dto: Option<AeItemBaseInfoDto>,
        pub ae_item_sku_info_dtos: Vec<AeItemSkuInfoDto>,
        pub ae_multimedia_info_dto: Option<AeMultimediaInfoDto>,
        pub package_info_dto: Option<PackageInfoDto>,
        pub logistics_info_dto: Option<LogisticsInfoDto>,
        pub ae_item_properties: Vec<AeItemProperty>,
        pub ae_store_info: Option<AeStoreInfo>,
        pub product_id_converter_result: Option<ProductIdConverterResultDto>,
    }

    /// `AeItemBaseInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeItemBaseInfoDto {
        pub product_id: Option<i64>,
        pub category_id: Option<i64>,
        pub subject: Option<String>,
        pub currency_code: Option<String>,
        pub product_status_type: Option<String>,
        pub ws_display: Option<String>,
        pub ws_offline_date: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub owner_member_seq_long: Option<i64>,
        pub evaluation_count: Option<String>,
        pub avg_evaluation_rating: Option<String>,
        pub detail: Option<String>,
        #[top_api(secret)]
        pub mobile_detail: Option<String>,
    }

    /// `AeItemSkuInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeItemSkuInfoDto {
        pub id: Option<String>,
        pub sku_stock: Option<bool>,
        pub sku_price: Option<String>,
        pub sku_code: Option<String>,
        pub ipm_sku_stock: Option<i64>,
        pub currency_code: Option<String>,
        pub ae_sku_property_dtos: Vec<AeSkuPropertyDto>,
        pub barcode: Option<String>,
        pub offer_sale_price: Option<String>,
        pub offer_bulk_sale_price: Option<String>,
        pub sku_bulk_order: Option<i64>,
        pub sku_available_stock: Option<i64>,
    }

    /// `AeSkuPropertyDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeSkuPropertyDto {
        pub sku_property_id: Option<i64>,
        pub sku_property_name: Option<String>,
        pub sku_property_value: Option<String>,
        pub property_value_id: Option<i64>,
        pub property_value_definition_name: Option<String>,
        pub sku_image: Option<String>,
    }

    /// `AeMultimediaInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeMultimediaInfoDto {
        pub ae_video_dtos: Vec<AeVideoDto>,
        pub image_urls: Option<String>,
    }

    /// `AeVideoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeVideoDto {
        pub ali_member_id: Option<i64>,
        pub media_id: Option<i64>,
        pub media_status: Option<String>,
        pub media_type: Option<String>,
        pub poster_url: Option<String>,
    }

    /// `PackageInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageInfoDto {
        pub package_length: Option<i64>,
        pub package_height: Option<i64>,
        pub package_width: Option<i64>,
        pub gross_weight: Option<String>,
        pub base_unit: Option<i64>,
        pub package_type: Option<bool>,
        pub product_unit: Option<i64>,
    }

    /// `LogisticsInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsInfoDto {
        pub delivery_time: Option<i64>,
        pub ship_to_country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeItemProperty {
        pub attr_name_id: Option<i64>,
        pub attr_name: Option<String>,
        pub attr_value_id: Option<i64>,
        pub attr_value: Option<String>,
        pub attr_value_start: Option<String>,
        pub attr_value_end: Option<String>,
        pub attr_value_unit: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeStoreInfo {
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
        pub item_as_described_rating: Option<String>,
        pub communication_rating: Option<String>,
        pub shipping_speed_rating: Option<String>,
    }

    /// `ProductIdConverterResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductIdConverterResultDto {
        pub main_product_id: Option<i64>,
        pub sub_product_id: Option<String>,
    }
}

/// `aliexpress.ds.recommend.feed.get`
pub mod recommend_feed_get {
    use crate::prelude::*;

    /// `aliexpress.ds.recommend.feed.get` (获取推荐商品信息流接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=60366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ds.recommend.feed.get",
        response = RecommendFeedGetResponse,
        idempotent,
        debug
    )]
    pub struct RecommendFeedGet {
        pub country: Option<String>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub page_size: Option<i64>,
        pub sort: Option<String>,
        pub page_no: Option<i64>,
        pub category_id: Option<String>,
        pub feed_name: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RecommendFeedGetResponse {
        pub result: Option<TrafficProductResultDto>,
        pub rsp_msg: Option<String>,
        pub rsp_code: Option<String>,
    }

    /// `TrafficProductResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficProductResultDto {
        pub total_record_count: Option<i64>,
        pub current_record_count: Option<i64>,
        pub is_finished: Option<bool>,
        pub total_page_no: Option<i64>,
        pub current_page_no: Option<i64>,
        pub products: Vec<Integer>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Integer {
        pub lastest_volume: Option<i64>,
        pub seller_id: Option<i64>,
        pub target_sale_price: Option<String>,
        pub evaluate_rate: Option<String>,
        pub target_original_price: Option<String>,
        pub shop_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub first_level_category_id: Option<i64>,
        pub product_video_url: Option<String>,
        pub product_id: Option<i64>,
        pub sale_price: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub shop_url: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_title: Option<String>,
        pub first_level_category_name: Option<String>,
        pub product_main_image_url: Option<String>,
        pub platform_product_type: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub ship_to_days: Option<String>,
        pub sale_price_currency: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub original_price: Option<String>,
        pub original_price_currency: Option<String>,
        pub discount: Option<String>,
    }
}

/// `aliexpress.ds.trade.order.get`
pub mod trade_order_get {
    use crate::prelude::*;

    /// `aliexpress.ds.trade.order.get` (交易订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=60455&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.ds.trade.order.get",
        response = TradeOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct TradeOrderGet {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOrderGetResponse {
        pub result: Option<AeOrderInfoResultDto>,
        pub rsp_msg: Option<String>,
        pub rsp_code: Option<String>,
    }

    /// `AeOrderInfoResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeOrderInfoResultDto {
        pub gmt_create: Option<String>,
        pub logistics_info_list: Vec<AeOrderLogisticsInfo>,
        pub logistics_status: Option<String>,
        pub order_status: Option<String>,
        pub order_amount: Option<SimpleMoney>,
        pub child_order_list: Vec<AeChildOrderInfo>,
        pub store_info: Option<AeStoreSimpleInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeOrderLogisticsInfo {
        pub logistics_no: Option<String>,
        pub logistics_service: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SimpleMoney {
        pub amount: Option<String>,
        pub currency_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeChildOrderInfo {
        pub product_id: Option<i64>,
        pub product_name: Option<String>,
        pub product_price: Option<SimpleMoney>,
        pub product_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AeStoreSimpleInfo {
        pub store_id: Option<i64>,
        pub store_name: Option<String>,
        pub store_url: Option<String>,
    }
}
