//! `alitrip.freetour.*`: 1 API.

pub use self::product_upload::ProductUpload;

/// `alitrip.freetour.product.upload`
pub mod product_upload {
    use crate::prelude::*;

    /// `alitrip.freetour.product.upload` (自由行商品发布及编辑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33055&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.freetour.product.upload",
        response = TopTravelItem,
        unwrap = "first_result",
        debug
    )]
    pub struct ProductUpload {
        pub go_traffic_type: Option<GoTrafficType>,
        #[top_api(max_items = 20)]
        pub free_tour_package_info: Vec<FreeTourPackageInfo>,
        pub trip_day: Option<i64>,
        pub sub_stock: Option<SubStock>,
        pub wap_desc: Option<String>,
        pub back_traffic_type: Option<BackTrafficType>,
        pub desc_xml: Option<String>,
        pub confirm_time: Option<i64>,
        pub title: Option<String>,
        pub confirm_type: Option<ConfirmType>,
        pub item_custom_tag: Option<String>,
        pub out_product_id: Option<String>,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        pub trip_night: Option<i64>,
        #[top_api(max_items = 20)]
        pub pic_urls: Vec<String>,
        pub item_id: Option<i64>,
        pub reserve_limit: Option<String>,
        pub refund_type: Option<RefundType>,
        pub desc_html: Option<String>,
        /// Several values with commas between them.
        pub from_locations: Option<String>,
        #[top_api(max_items = 20)]
        pub sub_titles: Vec<String>,
        pub traveller_template_id: Option<i64>,
        pub is_overseas_tour: Option<IsOverseasTour>,
        /// JSON as text.
        pub refund_regulations_json: Option<String>,
        pub package_operation: Option<PackageOperation>,
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
    pub struct FreeTourPackageInfo {
        pub out_product_id: Option<String>,
        pub free_tour_scenic_info_list: Vec<FreeTourScenicInfo>,
        pub package_name: Option<String>,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        pub back_traffic_info_list: Vec<FreeTourTrafficInfo>,
        pub fee_exclude: Vec<String>,
        pub scenic_desc: Option<String>,
        pub go_traffic_info_list: Vec<FreeTourTrafficInfo>,
        pub order_info: Vec<String>,
        pub item_resource_info_list: Vec<ItemResourceInfo>,
        pub from_locations: Option<String>,
        pub fee_include: Vec<String>,
        pub free_tour_hotel_info_list: Vec<FreeTourHotelInfo>,
        pub package_operation: Option<FreeTourPackageInfoPackageOperationValue>,
    }

    /// The values of `package_operation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FreeTourPackageInfoPackageOperationValue {
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
    pub struct FreeTourScenicInfo {
        pub cn_name: Option<String>,
        pub ticket_type: Option<String>,
        pub city: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreeTourTrafficInfo {
        pub day: Option<i64>,
        pub traffic_no: Option<String>,
        pub vendor: Option<String>,
        pub plane_type: Option<String>,
        pub departure: Option<String>,
        pub destination: Option<String>,
        pub departure_time: Option<String>,
        pub arrival_time: Option<String>,
        pub traffic_desc: Option<String>,
        pub non_stop: Option<NonStop>,
        pub group: Option<i64>,
        pub stop_over: Option<bool>,
        pub stop_city: Option<String>,
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
    pub struct ItemResourceInfo {
        pub desc: Option<String>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 保险
        #[top_api(value = 1)]
        V1,
        /// 餐饮
        #[top_api(value = 2)]
        V2,
        /// 租车
        #[top_api(value = 3)]
        V3,
        /// 签证
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        #[top_api(value = 7)]
        V7,
        /// 其他费用
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreeTourHotelInfo {
        pub hotel_desc: Option<String>,
        /// Several values with commas between them.
        pub pic_urls: Option<String>,
        pub city: Option<String>,
        pub house_type: Option<String>,
        pub hotel_level: Option<String>,
        pub hotel_star: Option<String>,
        pub cn_name: Option<String>,
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
