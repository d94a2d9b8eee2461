//! `alitrip.daytours.*`: 1 API.

pub use self::product_upload::ProductUpload;

/// `alitrip.daytours.product.upload`
pub mod product_upload {
    use crate::prelude::*;

    /// `alitrip.daytours.product.upload` (境外一日游/多日游 产品维护接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28132&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.daytours.product.upload",
        response = TopTravelItem,
        unwrap = "first_result",
        debug
    )]
    pub struct ProductUpload {
        pub trip_day: Option<i64>,
        pub sub_stock: Option<SubStock>,
        pub wap_desc: Option<String>,
        #[top_api(max_items = 20)]
        pub itineraries: Vec<String>,
        pub desc_xml: Option<String>,
        #[top_api(max_items = 20)]
        pub fee_exclude: Vec<String>,
        #[top_api(max_items = 20)]
        pub order_info: Vec<String>,
        pub confirm_time: Option<i64>,
        pub title: Option<String>,
        #[top_api(max_items = 20)]
        pub fee_include: Vec<String>,
        pub confirm_type: Option<ConfirmType>,
        pub item_custom_tag: Option<String>,
        pub out_product_id: String,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        pub trip_night: Option<i64>,
        #[top_api(max_items = 5)]
        pub pic_urls: Vec<String>,
        pub item_id: Option<i64>,
        pub reserve_limit: Option<String>,
        pub refund_type: Option<RefundType>,
        /// Several values with commas between them.
        pub from_locations: Option<String>,
        pub desc_html: Option<String>,
        #[top_api(max_items = 20)]
        pub sub_titles: Vec<String>,
        pub traveller_template_id: Option<i64>,
        pub tourist_service_provider: Option<String>,
        #[top_api(max_items = 100)]
        pub struct_itineraries: Vec<StructItinerary>,
        #[top_api(max_items = 20)]
        pub high_lights: Vec<ProductHighLights>,
        /// JSON as text.
        pub refund_regulations_json: Option<String>,
        pub business_license: Option<String>,
        #[top_api(max_items = 20)]
        pub seller_cids: Vec<String>,
        pub second_kill: Option<String>,
        pub has_discount: Option<bool>,
    }

    /// The values of `sub_stock`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubStock {
        /// 拍下减库存
        #[top_api(value = 0)]
        V0,
        /// 付款减库存
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = 1)]
        V1,
        /// 二次确认
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 平台标准退改规则
        #[top_api(value = 0)]
        V0,
        /// 自定义退改规则
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 新版自定义退改规则
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StructItinerary {
        pub day_order: Option<i64>,
        pub activities: Vec<ItineraryActivity>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItineraryActivity {
        pub title: Option<String>,
        pub txt: Option<String>,
        pub images: Vec<String>,
        pub hour: Option<i64>,
        pub minute: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductHighLights {
        pub title: Option<String>,
        pub desc: Option<String>,
        pub pic_urls: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub item_id: Option<i64>,
        pub out_product_id: Option<String>,
        pub modified: Option<TopDateTime>,
        pub extend: Option<String>,
    }
}
