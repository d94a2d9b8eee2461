//! `alitrip.grouptours.*`: 1 API.

pub use self::product_upload::ProductUpload;

/// `alitrip.grouptours.product.upload`
pub mod product_upload {
    use crate::prelude::*;

    /// `alitrip.grouptours.product.upload` (跟团游 产品维护接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28543&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.grouptours.product.upload",
        response = TopTravelItem,
        unwrap = "first_result",
        debug
    )]
    pub struct ProductUpload {
        pub go_traffic_type: Option<GoTrafficType>,
        pub trip_day: Option<i64>,
        pub sub_stock: Option<SubStock>,
        pub wap_desc: Option<String>,
        pub back_traffic_type: Option<BackTrafficType>,
        #[top_api(max_items = 20)]
        pub itineraries: Vec<String>,
        pub desc_xml: Option<String>,
        #[top_api(max_items = 20)]
        pub fee_exclude: Vec<String>,
        #[top_api(max_items = 20)]
        pub order_info: Vec<String>,
        pub confirm_time: Option<i64>,
        pub title: Option<String>,
        pub route_type: Option<RouteType>,
        #[top_api(max_items = 20)]
        pub refund_regulations: Vec<String>,
        #[top_api(max_items = 20)]
        pub gather_places: Vec<GatherPlaceInfo>,
        #[top_api(max_items = 20)]
        pub fee_include: Vec<String>,
        pub confirm_type: Option<ConfirmType>,
        pub item_custom_tag: Option<String>,
        pub out_product_id: String,
        #[top_api(max_items = 20)]
        pub struct_itineraries: Vec<StructItinerary>,
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
        #[top_api(max_items = 10)]
        pub sub_titles: Vec<String>,
        pub electron_contract: Option<ElectronContract>,
        pub traveller_template_id: Option<i64>,
        pub pure_play: Option<PurePlay>,
        pub is_overseas_tour: Option<IsOverseasTour>,
    }

    /// The values of `go_traffic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GoTrafficType {
        /// 飞机
        #[top_api(value = 1)]
        V1,
        /// 火车
        #[top_api(value = 2)]
        V2,
        /// 汽
        #[top_api(value = 3)]
        V3,
        /// 船
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
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

    /// The values of `back_traffic_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BackTrafficType {
        /// 飞机
        #[top_api(value = 1)]
        V1,
        /// 火车
        #[top_api(value = 2)]
        V2,
        /// 汽
        #[top_api(value = 3)]
        V3,
        /// 船
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `route_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RouteType {
        /// 目的地参团
        #[top_api(value = 0)]
        V0,
        /// 为出发地参团
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

    /// The values of `pure_play`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PurePlay {
        /// 纯玩团
        #[top_api(value = 0)]
        V0,
        /// 含购物团
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_overseas_tour`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOverseasTour {
        /// 不是
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GatherPlaceInfo {
        pub name: Option<String>,
        /// Several values with commas between them.
        pub poi: Option<String>,
        pub poi_resource: Option<String>,
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
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ElectronContract {
        pub will_join_group: Option<WillJoinGroup>,
        pub support_electron: Option<SupportElectron>,
        /// Several values with commas between them.
        pub group_fail_arrange: Option<String>,
    }

    /// The values of `will_join_group`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WillJoinGroup {
        /// 不会采取拼团
        #[top_api(value = 0)]
        V0,
        /// 可能采取拼团
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `support_electron`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SupportElectron {
        /// 不支持
        #[top_api(value = 0)]
        NotSupported,
        /// 支持
        #[top_api(value = 1)]
        Supported,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
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
