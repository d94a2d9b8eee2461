//! `aliexpress.affiliate.*`: 13 APIs.

pub use self::category_get::CategoryGet;
pub use self::featuredpromo_get::FeaturedpromoGet;
pub use self::featuredpromo_products_get::FeaturedpromoProductsGet;
pub use self::hotproduct_download::HotproductDownload;
pub use self::hotproduct_query::HotproductQuery;
pub use self::image_search::ImageSearch;
pub use self::link_generate::LinkGenerate;
pub use self::order_get::OrderGet;
pub use self::order_list::OrderList;
pub use self::order_listbyindex::OrderListbyindex;
pub use self::product_query::ProductQuery;
pub use self::product_smartmatch::ProductSmartmatch;
pub use self::productdetail_get::ProductdetailGet;

/// `aliexpress.affiliate.category.get`
pub mod category_get {
    use crate::prelude::*;

    /// `aliexpress.affiliate.category.get` (AE 流量推广类目信息获取 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=45801&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.category.get",
        response = ResponseResult,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct CategoryGet {
        pub app_signature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseResult {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<CategoryGetResult>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CategoryGetResult {
        pub categories: Vec<Category>,
        pub total_result_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Category {
        pub category_id: Option<i64>,
        pub category_name: Option<String>,
        pub parent_category_id: Option<i64>,
    }
}

/// `aliexpress.affiliate.featuredpromo.get`
pub mod featuredpromo_get {
    use crate::prelude::*;

    /// `aliexpress.affiliate.featuredpromo.get` (联盟主题推广活动信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=48596&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.featuredpromo.get",
        response = TrafficFeaturedPromoResponseDto,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct FeaturedpromoGet {
        pub app_signature: Option<String>,
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficFeaturedPromoResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficFeaturedPromoResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficFeaturedPromoResultDto {
        pub current_record_count: Option<i64>,
        pub promos: Vec<Promo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Promo {
        pub product_num: Option<i64>,
        pub promo_desc: Option<String>,
        pub promo_name: Option<String>,
    }
}

/// `aliexpress.affiliate.featuredpromo.products.get`
pub mod featuredpromo_products_get {
    use crate::prelude::*;

    /// `aliexpress.affiliate.featuredpromo.products.get` (联盟主题推广活动商品信息获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=48597&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.featuredpromo.products.get",
        response = ResponseDto,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct FeaturedpromoProductsGet {
        pub app_signature: Option<String>,
        pub category_id: Option<String>,
        pub fields: Vec<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub promotion_end_time: Option<String>,
        pub promotion_name: Option<String>,
        pub promotion_start_time: Option<String>,
        pub sort: Option<String>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub tracking_id: Option<String>,
        pub country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficProductResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficProductResultDto {
        pub current_page_no: Option<i64>,
        pub current_record_count: Option<i64>,
        pub products: Vec<Product>,
        pub total_page_no: Option<i64>,
        pub total_record_count: Option<i64>,
        pub is_finished: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub app_sale_price: Option<String>,
        pub commission_rate: Option<String>,
        pub discount: Option<String>,
        pub first_level_category_id: Option<i64>,
        pub first_level_category_name: Option<String>,
        pub original_price: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_main_image_url: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub product_title: Option<String>,
        pub product_video_url: Option<String>,
        pub promotion_link: Option<String>,
        pub sale_price: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub target_app_sale_price: Option<String>,
        pub target_original_price: Option<String>,
        pub target_sale_price: Option<String>,
        pub lastest_volume: Option<i64>,
        pub hot_product_commission_rate: Option<String>,
        pub platform_product_type: Option<String>,
        pub evaluate_rate: Option<String>,
        pub app_sale_price_currency: Option<String>,
        pub original_price_currency: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub target_app_sale_price_currency: Option<String>,
        pub sale_price_currency: Option<String>,
        pub relevant_market_commission_rate: Option<String>,
        pub promo_code_info: Option<PromoCodeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCodeDto {
        pub promo_code: Option<String>,
        pub code_campaigntype: Option<String>,
        pub code_value: Option<String>,
        pub code_availabletime_start: Option<String>,
        pub code_availabletime_end: Option<String>,
        pub code_mini_spend: Option<String>,
        pub code_quantity: Option<String>,
        pub code_promotionurl: Option<String>,
    }
}

/// `aliexpress.affiliate.hotproduct.download`
pub mod hotproduct_download {
    use crate::prelude::*;

    /// `aliexpress.affiliate.hotproduct.download` (联盟营销爆品下载接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48598&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.hotproduct.download",
        response = ResponseDto,
        unwrap = "resp_result",
        debug
    )]
    pub struct HotproductDownload {
        pub tracking_id: Option<String>,
        pub app_signature: Option<String>,
        pub category_id: Option<String>,
        pub fields: Vec<String>,
        pub locale_site: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficProductResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficProductResultDto {
        pub current_page_no: Option<i64>,
        pub current_record_count: Option<i64>,
        pub products: Vec<Product>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub app_sale_price: Option<String>,
        pub commission_rate: Option<String>,
        pub discount: Option<String>,
        pub first_level_category_id: Option<i64>,
        pub first_level_category_name: Option<String>,
        pub lastest_volume: Option<i64>,
        pub hot_product_commission_rate: Option<String>,
        pub original_price: Option<String>,
        pub platform_product_type: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_main_image_url: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub product_title: Option<String>,
        pub product_video_url: Option<String>,
        pub promotion_link: Option<String>,
        pub sale_price: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub target_app_sale_price: Option<String>,
        pub target_original_price: Option<String>,
        pub target_sale_price: Option<String>,
        pub evaluate_rate: Option<String>,
        pub target_app_sale_price_currency: Option<String>,
        pub app_sale_price_currency: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub sale_price_currency: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub original_price_currency: Option<String>,
        pub relevant_market_commission_rate: Option<String>,
        pub promo_code_info: Option<PromoCodeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCodeDto {
        pub promo_code: Option<String>,
        pub code_campaigntype: Option<String>,
        pub code_value: Option<String>,
        pub code_availabletime_start: Option<String>,
        pub code_availabletime_end: Option<String>,
        pub code_mini_spend: Option<String>,
        pub code_quantity: Option<String>,
        pub code_promotionurl: Option<String>,
    }
}

/// `aliexpress.affiliate.hotproduct.query`
pub mod hotproduct_query {
    use crate::prelude::*;

    /// `aliexpress.affiliate.hotproduct.query` (查询联盟爆品数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=45794&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.hotproduct.query",
        response = ResponseDto,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct HotproductQuery {
        pub app_signature: Option<String>,
        pub category_ids: Option<String>,
        pub fields: Vec<String>,
        pub keywords: Option<String>,
        pub max_sale_price: Option<i64>,
        pub min_sale_price: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub platform_product_type: Option<String>,
        pub sort: Option<String>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub tracking_id: Option<String>,
        pub delivery_days: Option<String>,
        pub ship_to_country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficProductResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficProductResultDto {
        pub current_page_no: Option<i64>,
        pub current_record_count: Option<i64>,
        pub products: Vec<Product>,
        pub total_page_no: Option<i64>,
        pub total_record_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub app_sale_price: Option<String>,
        pub app_sale_price_currency: Option<String>,
        pub commission_rate: Option<String>,
        pub discount: Option<String>,
        pub evaluate_rate: Option<String>,
        pub first_level_category_id: Option<i64>,
        pub first_level_category_name: Option<String>,
        pub lastest_volume: Option<i64>,
        pub hot_product_commission_rate: Option<String>,
        pub original_price: Option<String>,
        pub original_price_currency: Option<String>,
        pub platform_product_type: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_main_image_url: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub product_title: Option<String>,
        pub product_video_url: Option<String>,
        pub promotion_link: Option<String>,
        pub sale_price: Option<String>,
        pub sale_price_currency: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub target_app_sale_price: Option<String>,
        pub target_app_sale_price_currency: Option<String>,
        pub target_original_price: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub target_sale_price: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub relevant_market_commission_rate: Option<String>,
        pub promo_code_info: Option<PromoCodeDto>,
        pub ship_to_days: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCodeDto {
        pub promo_code: Option<String>,
        pub code_campaigntype: Option<String>,
        pub code_value: Option<String>,
        pub code_availabletime_start: Option<String>,
        pub code_availabletime_end: Option<String>,
        pub code_mini_spend: Option<String>,
        pub code_quantity: Option<String>,
        pub code_promotionurl: Option<String>,
    }
}

/// `aliexpress.affiliate.image.search`
pub mod image_search {
    use crate::prelude::*;

    /// `aliexpress.affiliate.image.search` (图搜)
    ///
    /// <https://open.taobao.com/api.htm?docId=50490&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.image.search",
        response = Response,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ImageSearch {
        pub app_signature: String,
        pub fields: Vec<String>,
        pub image_file_bytes: FileItem,
        pub img_cid: Option<ImgCid>,
        pub media_user_id: Option<String>,
        pub product_cnt: Option<i64>,
        pub shpt_to: Option<String>,
        pub sort: Option<String>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub tracking_id: Option<String>,
    }

    /// The values of `img_cid`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ImgCid {
        /// 服装
        #[top_api(value = "0")]
        V0,
        /// 包
        #[top_api(value = "3")]
        V3,
        /// 鞋子
        #[top_api(value = "4")]
        V4,
        /// 其他类目
        #[top_api(value = "88888888")]
        V88888888,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Response {
        pub code: Option<String>,
        pub data: Option<TrafficImageSearchResultDto>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficImageSearchResultDto {
        pub products: Vec<Product>,
        pub total_record_count: Option<i64>,
        pub region: Option<ProductImgRegionDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub sale_price: Option<String>,
        pub sale_price_currency: Option<String>,
        pub original_price: Option<String>,
        pub original_price_currency: Option<String>,
        pub app_sale_price: Option<String>,
        pub app_sale_price_currency: Option<String>,
        pub target_sale_price: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub target_original_price: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub target_app_sale_price: Option<String>,
        pub target_app_sale_price_currency: Option<String>,
        pub discount: Option<String>,
        pub evaluate_rate: Option<String>,
        pub first_level_category_id: Option<String>,
        pub first_level_category_name: Option<String>,
        pub second_level_category_id: Option<String>,
        pub second_level_category_name: Option<String>,
        pub lastest_volume: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<String>,
        pub product_main_image_url: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub promotion_link: Option<String>,
        pub commision_rate: Option<String>,
        pub hot_product_commission_rate: Option<String>,
        pub platform_product_type: Option<String>,
        pub relevant_market_commission_rate: Option<String>,
        pub promo_code_info: Option<PromoCodeDto>,
        pub product_title: Option<String>,
        pub product_video_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCodeDto {
        pub promo_code: Option<String>,
        pub code_campaigntype: Option<String>,
        pub code_value: Option<String>,
        pub code_availabletime_start: Option<String>,
        pub code_availabletime_end: Option<String>,
        pub code_mini_spend: Option<String>,
        pub code_quantity: Option<String>,
        pub code_promotionurl: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductImgRegionDto {
        pub pos_top_left_x: Option<String>,
        pub pos_top_left_y: Option<String>,
        pub pos_bottom_right_x: Option<String>,
        pub pos_bottom_right_y: Option<String>,
    }
}

/// `aliexpress.affiliate.link.generate`
pub mod link_generate {
    use crate::prelude::*;

    /// `aliexpress.affiliate.link.generate` (联盟推广链接生成)
    ///
    /// <https://open.taobao.com/api.htm?docId=45804&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.link.generate",
        response = ResponseDto,
        unwrap = "resp_result",
        debug
    )]
    pub struct LinkGenerate {
        pub app_signature: Option<String>,
        pub promotion_link_type: PromotionLinkType,
        pub source_values: String,
        pub tracking_id: String,
    }

    /// The values of `promotion_link_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionLinkType {
        /// 普通 Link
        #[top_api(value = 0)]
        V0,
        /// Search Link
        #[top_api(value = 1)]
        SearchLink,
        /// hot link
        #[top_api(value = 2)]
        HotLink,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<PromotionLinkResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionLinkResultDto {
        pub promotion_links: Vec<PromotionLink>,
        pub total_result_count: Option<i64>,
        pub tracking_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionLink {
        pub promotion_link: Option<String>,
        pub source_value: Option<String>,
    }
}

/// `aliexpress.affiliate.order.get`
pub mod order_get {
    use crate::prelude::*;

    /// `aliexpress.affiliate.order.get` (AE 流量订单详情获取 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=45807&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.order.get",
        response = ResponseDto,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct OrderGet {
        pub app_signature: Option<String>,
        pub fields: Vec<String>,
        /// Several values with commas between them.
        pub order_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficOrderResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficOrderResultDto {
        pub current_record_count: Option<i64>,
        pub orders: Vec<Order>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub commission_rate: Option<String>,
        pub created_time: Option<String>,
        /// JSON as text.
        pub customer_parameters: Option<String>,
        pub order_status: Option<String>,
        pub estimated_finished_commission: Option<i64>,
        pub estimated_paid_commission: Option<i64>,
        pub finished_amount: Option<i64>,
        pub finished_time: Option<String>,
        pub is_new_buyer: Option<String>,
        pub product_count: Option<i64>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_main_image_url: Option<String>,
        pub product_title: Option<String>,
        pub new_buyer_bonus_commission: Option<i64>,
        pub order_id: Option<i64>,
        pub order_number: Option<i64>,
        pub paid_amount: Option<i64>,
        pub paid_time: Option<String>,
        pub parent_order_number: Option<i64>,
        pub settled_currency: Option<String>,
        pub ship_to_country: Option<String>,
        pub sub_order_id: Option<i64>,
        pub tracking_id: Option<String>,
        pub is_hot_product: Option<String>,
        pub category_id: Option<i64>,
        pub effect_detail_status: Option<EffectDetailStatus>,
        pub estimated_incentive_finished_commission: Option<i64>,
        pub estimated_incentive_paid_commission: Option<i64>,
        pub incentive_commission_rate: Option<String>,
        pub is_affiliate_product: Option<String>,
        pub order_type: Option<String>,
    }

    /// The values of `effect_detail_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EffectDetailStatus {
        /// 全额退款
        #[top_api(value = "FullRefund")]
        FullRefund,
        /// 风控拦截
        #[top_api(value = "Antispam")]
        Antispam,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `aliexpress.affiliate.order.list`
pub mod order_list {
    use crate::prelude::*;

    /// `aliexpress.affiliate.order.list` (AE 推广者订单批量获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45802&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.order.list",
        response = ResponseDto,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct OrderList {
        pub start_time: String,
        pub end_time: String,
        pub status: String,
        pub locale_site: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub fields: Vec<String>,
        pub app_signature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficOrderResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficOrderResultDto {
        pub current_page_no: Option<i64>,
        pub current_record_count: Option<i64>,
        pub orders: Vec<Order>,
        pub total_page_no: Option<i64>,
        pub total_record_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub order_number: Option<i64>,
        pub order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub tracking_id: Option<String>,
        pub category_id: Option<i64>,
        pub is_hot_product: Option<String>,
        pub effect_detail_status: Option<EffectDetailStatus>,
        pub incentive_commission_rate: Option<String>,
        pub estimated_incentive_paid_commission: Option<i64>,
        pub estimated_incentive_finished_commission: Option<i64>,
        pub is_affiliate_product: Option<String>,
        pub order_type: Option<String>,
        pub parent_order_number: Option<i64>,
        pub order_status: Option<String>,
        pub created_time: Option<String>,
        pub commission_rate: Option<String>,
        pub paid_amount: Option<i64>,
        pub paid_time: Option<String>,
        pub estimated_paid_commission: Option<i64>,
        pub finished_amount: Option<i64>,
        pub finished_time: Option<String>,
        pub estimated_finished_commission: Option<i64>,
        pub is_new_buyer: Option<String>,
        pub settled_currency: Option<String>,
        /// JSON as text.
        pub custom_parameters: Option<String>,
        pub new_buyer_bonus_commission: Option<i64>,
        pub product_id: Option<i64>,
        pub product_title: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_main_image_url: Option<String>,
        pub product_count: Option<i64>,
        pub ship_to_country: Option<String>,
    }

    /// The values of `effect_detail_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EffectDetailStatus {
        /// 订单全额退款
        #[top_api(value = "FullRefund")]
        FullRefund,
        /// 订单作弊
        #[top_api(value = "Antispam")]
        Antispam,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `aliexpress.affiliate.order.listbyindex`
pub mod order_listbyindex {
    use crate::prelude::*;

    /// `aliexpress.affiliate.order.listbyindex` (AE 联盟推广者订单查询接口-按游标索引查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=52650&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.order.listbyindex",
        response = ResponseDto,
        unwrap = "resp_result",
        debug
    )]
    pub struct OrderListbyindex {
        pub start_time: String,
        pub start_query_index_id: Option<String>,
        pub end_time: String,
        pub status: String,
        pub page_size: Option<i64>,
        pub fields: Vec<String>,
        pub app_signature: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficOrderResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficOrderResultDto {
        pub current_record_count: Option<i64>,
        pub orders: Vec<Order>,
        pub max_query_index_id: Option<String>,
        pub min_query_index_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub order_id: Option<i64>,
        pub sub_order_id: Option<i64>,
        pub tracking_id: Option<String>,
        pub category_id: Option<i64>,
        pub is_hot_product: Option<String>,
        pub effect_detail_status: Option<EffectDetailStatus>,
        pub incentive_commission_rate: Option<String>,
        pub estimated_incentive_paid_commission: Option<i64>,
        pub estimated_incentive_finished_commission: Option<i64>,
        pub is_affiliate_product: Option<String>,
        pub order_type: Option<String>,
        pub order_status: Option<String>,
        pub created_time: Option<String>,
        pub commission_rate: Option<String>,
        pub paid_amount: Option<i64>,
        pub paid_time: Option<String>,
        pub estimated_paid_commission: Option<i64>,
        pub finished_amount: Option<i64>,
        pub finished_time: Option<String>,
        pub estimated_finished_commission: Option<i64>,
        pub is_new_buyer: Option<String>,
        pub settled_currency: Option<String>,
        /// JSON as text.
        pub custom_parameters: Option<String>,
        pub new_buyer_bonus_commission: Option<i64>,
        pub product_id: Option<i64>,
        pub product_title: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_main_image_url: Option<String>,
        pub product_count: Option<i64>,
        pub ship_to_country: Option<String>,
    }

    /// The values of `effect_detail_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum EffectDetailStatus {
        /// 订单全额退款
        #[top_api(value = "FullRefund")]
        FullRefund,
        /// 订单作弊
        #[top_api(value = "Antispam")]
        Antispam,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `aliexpress.affiliate.product.query`
pub mod product_query {
    use crate::prelude::*;

    /// `aliexpress.affiliate.product.query` (联盟推广商品获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45803&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.product.query",
        response = ResponseDto,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct ProductQuery {
        pub app_signature: Option<String>,
        pub category_ids: Option<String>,
        pub fields: Vec<String>,
        pub keywords: Option<String>,
        pub max_sale_price: Option<i64>,
        pub min_sale_price: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub platform_product_type: Option<String>,
        pub sort: Option<String>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub tracking_id: Option<String>,
        pub ship_to_country: Option<String>,
        pub delivery_days: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficProductResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficProductResultDto {
        pub current_page_no: Option<i64>,
        pub current_record_count: Option<i64>,
        pub products: Vec<Product>,
        pub total_page_no: Option<i64>,
        pub total_record_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub app_sale_price: Option<String>,
        pub app_sale_price_currency: Option<String>,
        pub commission_rate: Option<String>,
        pub discount: Option<String>,
        pub evaluate_rate: Option<String>,
        pub first_level_category_id: Option<i64>,
        pub first_level_category_name: Option<String>,
        pub lastest_volume: Option<i64>,
        pub hot_product_commission_rate: Option<String>,
        pub original_price: Option<String>,
        pub original_price_currency: Option<String>,
        pub platform_product_type: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_main_image_url: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub product_title: Option<String>,
        pub product_video_url: Option<String>,
        pub promotion_link: Option<String>,
        pub sale_price: Option<String>,
        pub sale_price_currency: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub target_app_sale_price: Option<String>,
        pub target_app_sale_price_currency: Option<String>,
        pub target_original_price: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub target_sale_price: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub relevant_market_commission_rate: Option<String>,
        pub promo_code_info: Option<PromoCodeDto>,
        pub ship_to_days: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCodeDto {
        pub promo_code: Option<String>,
        pub code_campaigntype: Option<String>,
        pub code_value: Option<String>,
        pub code_availabletime_start: Option<String>,
        pub code_availabletime_end: Option<String>,
        pub code_mini_spend: Option<String>,
        pub code_quantity: Option<String>,
        pub code_promotionurl: Option<String>,
    }
}

/// `aliexpress.affiliate.product.smartmatch`
pub mod product_smartmatch {
    use crate::prelude::*;

    /// `aliexpress.affiliate.product.smartmatch` (联盟物料智能推荐 api)
    ///
    /// <https://open.taobao.com/api.htm?docId=46010&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.product.smartmatch",
        response = ResponseDto,
        unwrap = "resp_result",
        debug
    )]
    pub struct ProductSmartmatch {
        pub app: Option<String>,
        pub app_signature: Option<String>,
        pub device: Option<String>,
        pub device_id: String,
        pub fields: Vec<String>,
        pub keywords: Option<String>,
        pub product_id: Option<String>,
        pub site: Option<String>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub tracking_id: Option<String>,
        pub user: Option<String>,
        pub page_no: Option<i64>,
        pub country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<TrafficProductResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TrafficProductResultDto {
        pub current_page_no: Option<i64>,
        pub current_record_count: Option<i64>,
        pub products: Vec<Product>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub app_sale_price: Option<String>,
        pub commission_rate: Option<String>,
        pub discount: Option<String>,
        pub first_level_category_id: Option<i64>,
        pub first_level_category_name: Option<String>,
        pub lastest_volume: Option<i64>,
        pub hot_product_commission_rate: Option<String>,
        pub original_price: Option<String>,
        pub platform_product_type: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_main_image_url: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub product_title: Option<String>,
        pub product_video_url: Option<String>,
        pub promotion_link: Option<String>,
        pub sale_price: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub target_app_sale_price: Option<String>,
        pub target_original_price: Option<String>,
        pub target_sale_price: Option<String>,
        pub evaluate_rate: Option<String>,
        pub original_price_currency: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub sale_price_currency: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub app_sale_price_currency: Option<String>,
        pub target_app_sale_price_currency: Option<String>,
        pub relevant_market_commission_rate: Option<String>,
        pub promo_code_info: Option<PromoCodeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCodeDto {
        pub promo_code: Option<String>,
        pub code_campaigntype: Option<String>,
        pub code_value: Option<String>,
        pub code_availabletime_start: Option<String>,
        pub code_availabletime_end: Option<String>,
        pub code_mini_spend: Option<String>,
        pub code_quantity: Option<String>,
        pub code_promotionurl: Option<String>,
    }
}

/// `aliexpress.affiliate.productdetail.get`
pub mod productdetail_get {
    use crate::prelude::*;

    /// `aliexpress.affiliate.productdetail.get` (联盟商品详情获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48595&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "aliexpress.affiliate.productdetail.get",
        response = AffiliateProductResponseDto,
        unwrap = "resp_result",
        idempotent,
        debug
    )]
    pub struct ProductdetailGet {
        pub app_signature: Option<String>,
        pub fields: Vec<String>,
        pub product_ids: Option<String>,
        pub target_currency: Option<String>,
        pub target_language: Option<String>,
        pub tracking_id: Option<String>,
        pub country: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AffiliateProductResponseDto {
        pub resp_code: Option<i64>,
        pub resp_msg: Option<String>,
        pub result: Option<AffiliateProductResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AffiliateProductResultDto {
        pub current_record_count: Option<i64>,
        pub products: Vec<Product>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Product {
        pub app_sale_price: Option<String>,
        pub app_sale_price_currency: Option<String>,
        pub commission_rate: Option<String>,
        pub discount: Option<String>,
        pub evaluate_rate: Option<String>,
        pub first_level_category_id: Option<i64>,
        pub first_level_category_name: Option<String>,
        pub lastest_volume: Option<i64>,
        pub hot_product_commission_rate: Option<String>,
        pub original_price: Option<String>,
        pub original_price_currency: Option<String>,
        pub platform_product_type: Option<String>,
        pub product_detail_url: Option<String>,
        pub product_id: Option<i64>,
        pub product_main_image_url: Option<String>,
        pub product_small_image_urls: Vec<String>,
        pub product_title: Option<String>,
        pub product_video_url: Option<String>,
        pub promotion_link: Option<String>,
        pub sale_price: Option<String>,
        pub sale_price_currency: Option<String>,
        pub second_level_category_id: Option<i64>,
        pub second_level_category_name: Option<String>,
        pub shop_id: Option<i64>,
        pub shop_url: Option<String>,
        pub target_app_sale_price: Option<String>,
        pub target_app_sale_price_currency: Option<String>,
        pub target_original_price: Option<String>,
        pub target_original_price_currency: Option<String>,
        pub target_sale_price: Option<String>,
        pub target_sale_price_currency: Option<String>,
        pub relevant_market_commission_rate: Option<String>,
        pub promo_code_info: Option<PromoCodeDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCodeDto {
        pub promo_code: Option<String>,
        pub code_campaigntype: Option<String>,
        pub code_value: Option<String>,
        pub code_availabletime_start: Option<String>,
        pub code_availabletime_end: Option<String>,
        pub code_mini_spend: Option<String>,
        pub code_quantity: Option<String>,
        pub code_promotionurl: Option<String>,
    }
}
