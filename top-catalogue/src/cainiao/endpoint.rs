//! `cainiao.endpoint.*`: 6 APIs.

pub use self::locker_top_order_notice::LockerTopOrderNotice;
pub use self::locker_top_order_noticesend_query::LockerTopOrderNoticesendQuery;
pub use self::locker_top_order_tracking_new::LockerTopOrderTrackingNew;
pub use self::locker_top_order_withhold::LockerTopOrderWithhold;
pub use self::locker_top_station_addorupdate::LockerTopStationAddorupdate;
pub use self::locker_top_withhold_query::LockerTopWithholdQuery;

/// `cainiao.endpoint.locker.top.order.notice`
pub mod locker_top_order_notice {
    use crate::prelude::*;

    /// `cainiao.endpoint.locker.top.order.notice` (手动触发发短信)
    ///
    /// <https://open.taobao.com/api.htm?docId=31197&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.endpoint.locker.top.order.notice",
        response = SingleResult,
        unwrap = "result",
        debug
    )]
    pub struct LockerTopOrderNotice {
        pub order_code: String,
        pub station_id: String,
        pub mail_no: String,
        pub scene_code: SceneCode,
    }

    /// The values of `scene_code`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SceneCode {
        /// 重发短信
        #[top_api(value = 0)]
        V0,
        /// 催取短信
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `cainiao.endpoint.locker.top.order.noticesend.query`
pub mod locker_top_order_noticesend_query {
    use crate::prelude::*;

    /// `cainiao.endpoint.locker.top.order.noticesend.query` (查询订单是否由裹裹发送消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=31196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.endpoint.locker.top.order.noticesend.query",
        response = SingleResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LockerTopOrderNoticesendQuery {
        pub station_id: String,
        pub mail_no: String,
        #[top_api(secret)]
        pub getter_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<Data>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        #[top_api(secret)]
        pub getter_phone: Option<String>,
        pub guoguo_send_notice_flag: Option<bool>,
        pub cp_name: Option<String>,
        pub need_input_phone: Option<bool>,
        pub cp_code: Option<String>,
    }
}

/// `cainiao.endpoint.locker.top.order.tracking.new`
pub mod locker_top_order_tracking_new {
    use crate::prelude::*;

    /// `cainiao.endpoint.locker.top.order.tracking.new` (事件回传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31195&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.endpoint.locker.top.order.tracking.new",
        response = SingleResult,
        unwrap = "result",
        debug
    )]
    pub struct LockerTopOrderTrackingNew {
        pub track_info: CollectTrackingInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CollectTrackingInfo {
        pub station_id: String,
        pub order_type: i64,
        #[top_api(secret)]
        pub getter_phone: Option<String>,
        #[top_api(secret)]
        pub post_phone: Option<String>,
        /// JSON as text.
        pub extra: Option<String>,
        /// In milliseconds.
        pub action_time: i64,
        pub station_no: Option<String>,
        pub mail_no: Option<String>,
        pub action_code: String,
        pub order_code: Option<String>,
        pub cp_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `cainiao.endpoint.locker.top.order.withhold`
pub mod locker_top_order_withhold {
    use crate::prelude::*;

    /// `cainiao.endpoint.locker.top.order.withhold` (代扣支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=29850&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.endpoint.locker.top.order.withhold",
        response = SingleResult,
        unwrap = "result",
        debug
    )]
    pub struct LockerTopOrderWithhold {
        pub company_code: String,
        pub gui_id: String,
        pub order_code: String,
        pub order_type: OrderType,
        pub mail_no: String,
        pub open_user_id: String,
        /// In cents.
        pub total_fee: i64,
        pub extra: Option<String>,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 取件业务
        #[top_api(value = 0)]
        V0,
        /// 寄件业务
        #[top_api(value = 1)]
        V1,
        /// 派样业务
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `cainiao.endpoint.locker.top.station.addorupdate`
pub mod locker_top_station_addorupdate {
    use crate::prelude::*;

    /// `cainiao.endpoint.locker.top.station.addorupdate` (增加更新代收点)
    ///
    /// <https://open.taobao.com/api.htm?docId=31078&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.endpoint.locker.top.station.addorupdate",
        response = SingleResult,
        unwrap = "result",
        debug
    )]
    pub struct LockerTopStationAddorupdate {
        pub station_info: Option<StationInfo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct StationInfo {
        pub zip: Option<String>,
        pub station_lng: Option<String>,
        #[top_api(secret)]
        pub station_addr: Option<String>,
        pub station_id: Option<String>,
        pub status: Status,
        #[top_api(secret)]
        pub station_name: Option<String>,
        pub housing_estate: Option<String>,
        pub station_no: Option<String>,
        pub city: String,
        pub img_url: Option<String>,
        pub station_lat: Option<String>,
        pub province: String,
        pub coord_type: Option<String>,
        pub town: Option<String>,
        pub district: String,
        pub extra: Option<String>,
        pub station_type: i64,
        #[top_api(secret)]
        pub contact: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 上线
        #[top_api(value = 0)]
        Online,
        /// 下线
        #[top_api(value = 1)]
        Offline,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub error_desc: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `cainiao.endpoint.locker.top.withhold.query`
pub mod locker_top_withhold_query {
    use crate::prelude::*;

    /// `cainiao.endpoint.locker.top.withhold.query` (查询能否代扣)
    ///
    /// <https://open.taobao.com/api.htm?docId=29851&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.endpoint.locker.top.withhold.query",
        response = SingleResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct LockerTopWithholdQuery {
        pub company_code: String,
        pub order_type: OrderType,
        pub open_user_id: String,
    }

    /// The values of `order_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderType {
        /// 取件业务
        #[top_api(value = 0)]
        V0,
        /// 寄件业务
        #[top_api(value = 1)]
        V1,
        /// 派样业务
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_desc: Option<String>,
    }
}
