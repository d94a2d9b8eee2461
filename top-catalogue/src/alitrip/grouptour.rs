//! `alitrip.grouptour.*`: 1 API.

pub use self::product_upload::ProductUpload;

/// `alitrip.grouptour.product.upload`
pub mod product_upload {
    use crate::prelude::*;

    /// `alitrip.grouptour.product.upload` (新版跟团游商品维护接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33601&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.grouptour.product.upload",
        response = TopTravelItem,
        unwrap = "first_result",
        debug
    )]
    pub struct ProductUpload {
        pub go_traffic_type: Option<GoTrafficType>,
        pub trip_day: Option<i64>,
        pub wap_desc: Option<String>,
        pub sub_stock: Option<SubStock>,
        pub back_traffic_type: Option<BackTrafficType>,
        pub desc_xml: Option<String>,
        pub confirm_time: Option<i64>,
        pub title: Option<String>,
        pub route_type: Option<RouteType>,
        #[top_api(max_items = 20)]
        pub group_tour_package_info: Vec<GroupTourPackageInfo>,
        pub confirm_type: Option<ConfirmType>,
        pub item_custom_tag: Option<String>,
        pub out_product_id: Option<String>,
        pub trip_night: Option<i64>,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        #[top_api(max_items = 20)]
        pub pic_urls: Vec<String>,
        pub reserve_limit: Option<String>,
        pub item_id: Option<i64>,
        pub refund_type: Option<RefundType>,
        #[top_api(max_items = 20)]
        pub sub_titles: Vec<String>,
        /// Several values with commas between them.
        pub from_locations: Option<String>,
        pub desc_html: Option<String>,
        pub traveller_template_id: Option<i64>,
        pub is_overseas_tour: Option<IsOverseasTour>,
        pub pure_play: Option<PurePlay>,
        /// JSON as text.
        pub refund_regulations_json: Option<String>,
        pub package_operation: Option<PackageOperation>,
        pub group_tour_type: Option<i64>,
        #[top_api(max_items = 20)]
        pub seller_cids: Vec<String>,
        pub second_kill: Option<String>,
        pub has_discount: Option<bool>,
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
        /// 其他
        #[top_api(value = 100)]
        Others,
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
        /// 其他
        #[top_api(value = 100)]
        Others,
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

    /// The values of `package_operation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PackageOperation {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupTourPackageInfo {
        pub trip_element_list: Vec<GroupTourTripElement>,
        pub back_traffic_info_list: Vec<GroupTourTrafficInfo>,
        pub go_traffic_info_list: Vec<GroupTourTrafficInfo>,
        pub self_explanation: Vec<String>,
        pub order_info: Vec<String>,
        pub fee_exclude: Vec<String>,
        pub fee_include: Vec<String>,
        pub from_locations: Option<String>,
        pub out_product_id: Option<String>,
        pub package_name: Option<String>,
        pub package_operation: Option<GroupTourPackageInfoPackageOperationValue>,
        pub trip_days: Option<i64>,
        pub accom_nights: Option<i64>,
    }

    /// The values of `package_operation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GroupTourPackageInfoPackageOperationValue {
        /// 套餐覆盖修改
        #[top_api(value = 0)]
        V0,
        /// 增加套餐
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupTourTripElement {
        pub day: Option<i64>,
        pub r#type: Option<Type>,
        /// JSON as text.
        pub json_str: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 住宿信息
        #[top_api(value = 1)]
        V1,
        /// 景点
        #[top_api(value = 2)]
        V2,
        /// 餐饮信息
        #[top_api(value = 3)]
        V3,
        /// 购物信息
        #[top_api(value = 4)]
        V4,
        /// 自由活动
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupTourTrafficInfo {
        pub transport_way: Option<TransportWay>,
        pub group: Option<i64>,
        pub non_stop: Option<NonStop>,
        pub traffic_desc: Option<String>,
        pub arrival_time: Option<String>,
        pub departure_time: Option<String>,
        pub destination: Option<String>,
        pub departure: Option<String>,
        pub plane_type: Option<String>,
        pub vendor: Option<String>,
        pub traffic_no: Option<String>,
        pub day: Option<i64>,
        pub stop_over: Option<bool>,
        pub stop_city: Option<String>,
        pub is_non_red_eye_flight: Option<bool>,
    }

    /// The values of `transport_way`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TransportWay {
        /// 飞机
        #[top_api(value = 1)]
        V1,
        /// 火车
        #[top_api(value = 2)]
        V2,
        /// 汽车
        #[top_api(value = 3)]
        V3,
        /// 轮船
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `non_stop`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NonStop {
        /// 直飞
        #[top_api(value = 1)]
        V1,
        /// 不是直飞
        #[top_api(value = 0)]
        V0,
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
