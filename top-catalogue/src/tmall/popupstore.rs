//! `tmall.popupstore.*`: 3 APIs.

pub use self::activity_device_query::ActivityDeviceQuery;
pub use self::activity_query::ActivityQuery;
pub use self::item_discount_price::ItemDiscountPrice;

/// `tmall.popupstore.activity.device.query`
pub mod activity_device_query {
    use crate::prelude::*;

    /// `tmall.popupstore.activity.device.query` (根据活动 id 查询活动相关快闪店及设备信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=37406&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.popupstore.activity.device.query",
        response = ResultDto,
        unwrap = "result_dto",
        idempotent,
        debug
    )]
    pub struct ActivityDeviceQuery {
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub total: Option<i64>,
        pub result: Option<ActivityDeviceQueryResult>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityDeviceQueryResult {
        /// Several values with commas between them.
        pub seller_names: Option<String>,
        pub activity_end_time: Option<String>,
        pub activity_status: Option<i64>,
        pub activity_name: Option<String>,
        pub activity_start_time: Option<String>,
        pub store_list: Vec<Storelist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Storelist {
        pub need_device_code_list: Vec<Needdevicecodelist>,
        pub mall_introduce: Option<String>,
        pub mall_province: Option<String>,
        pub store_name: Option<String>,
        #[top_api(secret)]
        pub store_address: Option<String>,
        #[top_api(secret)]
        pub mall_address: Option<String>,
        pub mall_area: Option<String>,
        pub store_id: Option<i64>,
        pub mall_city: Option<String>,
        pub app_key: Option<String>,
        pub mall_name: Option<String>,
        pub has_device_code_list: Vec<Hasdevicecodelist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Needdevicecodelist {
        pub device_name: Option<String>,
        pub device_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Hasdevicecodelist {
        pub device_name: Option<String>,
        pub device_type: Option<String>,
        pub device_code: Option<String>,
    }
}

/// `tmall.popupstore.activity.query`
pub mod activity_query {
    use crate::prelude::*;

    /// `tmall.popupstore.activity.query` (查询某段时间内的快闪活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=37400&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.popupstore.activity.query",
        response = ResultDto,
        unwrap = "result_dto",
        idempotent,
        debug
    )]
    pub struct ActivityQuery {
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub total: Option<i64>,
        pub result_list: Vec<ActivityQueryResult>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityQueryResult {
        pub activity_id: Option<i64>,
        pub activity_end_time: Option<String>,
        pub activity_status: Option<ActivityStatus>,
        pub activity_name: Option<String>,
        pub activity_start_time: Option<String>,
    }

    /// The values of `activity_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityStatus {
        /// 正常状态
        #[top_api(value = 0)]
        V0,
        /// 删除状态
        #[top_api(value = -1)]
        Minus1,
        /// 活动取消
        #[top_api(value = -2)]
        Minus2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.popupstore.item.discount.price`
pub mod item_discount_price {
    use crate::prelude::*;

    /// `tmall.popupstore.item.discount.price` (商品优惠价格查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=38219&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.popupstore.item.discount.price",
        response = ResultDto,
        unwrap = "result_dto",
        debug
    )]
    pub struct ItemDiscountPrice {
        #[top_api(required, max_items = 20)]
        pub item_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub total: Option<i64>,
        pub code: Option<String>,
        pub msg: Option<String>,
        pub result_list: Option<String>,
    }
}
