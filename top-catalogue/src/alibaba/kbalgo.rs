//! `alibaba.kbalgo.*`: 1 API.

pub use self::alscpois_get::AlscpoisGet;

/// `alibaba.kbalgo.alscpois.get`
pub mod alscpois_get {
    use crate::prelude::*;

    /// `alibaba.kbalgo.alscpois.get` (百度批量获取本地 poi 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=54328&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = page,
    ///     |response| Page::of(response.datas).total(response.total),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.kbalgo.alscpois.get",
        response = AlscPoiToBaiduResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AlscpoisGet {
        pub page_num: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlscPoiToBaiduResult {
        pub total: Option<i64>,
        pub datas: Vec<PoiToBaiduData>,
        pub message: Option<String>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// success
        #[top_api(value = 0)]
        Success,
        /// fail
        #[top_api(value = 1)]
        Fail,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PoiToBaiduData {
        pub poi_id: Option<String>,
        pub dt: Option<String>,
        pub content: Option<Content>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Content {
        pub home_product: Option<HomeProduct>,
        pub poi: Option<Poi>,
        pub shop_product: Option<ShopProduct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HomeProduct {
        pub base_info: Option<BaseInfo>,
        pub product_infos: Vec<ProductInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfo {
        pub shop_promotion: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInfo {
        pub schema: Option<Schema>,
        pub ext: Option<String>,
        pub gmt_start: Option<String>,
        pub image_url: Option<String>,
        pub price: Option<String>,
        pub sales_num: Option<String>,
        pub description: Option<String>,
        pub origin_price: Option<String>,
        pub gmt_end: Option<String>,
        pub title: Option<String>,
        pub product_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Schema {
        pub url: Option<String>,
        pub r#type: Option<String>,
        pub lbs: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Poi {
        #[top_api(secret)]
        pub poi_address: Option<String>,
        pub poi_name: Option<String>,
        pub app_key: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub city: Option<String>,
        pub shop_business: Option<String>,
        pub app_schema: Option<String>,
        pub latitude: Option<String>,
        pub county: Option<String>,
        pub labels: Vec<Label>,
        pub poi_id: Option<String>,
        pub longitude: Option<String>,
        pub province: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Label {
        pub delivery: Option<Delivery>,
        pub label_description: Option<String>,
        pub label_type: Option<String>,
        pub schema: Option<LabelSchema>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Delivery {
        pub min: Option<String>,
        pub step_min: Option<String>,
        pub step_base: Option<String>,
    }

    /// `Schema`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LabelSchema {
        pub r#type: Option<String>,
        pub url: Option<String>,
        pub lbs: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopProduct {
        pub product_infos: Vec<ShopProductProductInfos>,
        pub coupon_infos: Vec<CouponInfo>,
    }

    /// `ProductInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopProductProductInfos {
        pub schema: Option<ShopProductProductInfosSchema>,
        pub ext: Option<String>,
        pub gmt_start: Option<String>,
        pub image_url: Option<String>,
        pub price: Option<String>,
        pub sales_num: Option<String>,
        pub description: Option<String>,
        pub origin_price: Option<String>,
        pub gmt_end: Option<String>,
        pub title: Option<String>,
        pub product_id: Option<String>,
    }

    /// `Schema`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopProductProductInfosSchema {
        pub url: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponInfo {
        pub schema: Option<ShopProductProductInfosSchema>,
        pub ext: Option<String>,
        pub gmt_start: Option<String>,
        pub image_url: Option<String>,
        pub price: Option<String>,
        pub sales_num: Option<String>,
        pub description: Option<String>,
        pub origin_price: Option<String>,
        pub gmt_end: Option<String>,
        pub title: Option<String>,
        pub product_id: Option<String>,
    }
}
