//! `alibaba.happytrip.*`: 21 APIs.

pub use self::freelogin_getusercontext::FreeloginGetusercontext;
pub use self::order_get::OrderGet;
pub use self::taxi_city_getid::TaxiCityGetid;
pub use self::taxi_driver_blacklist_add::TaxiDriverBlacklistAdd;
pub use self::taxi_driver_blacklist_remove::TaxiDriverBlacklistRemove;
pub use self::taxi_driver_location_get::TaxiDriverLocationGet;
pub use self::taxi_id_get::TaxiIdGet;
pub use self::taxi_order_assign::TaxiOrderAssign;
pub use self::taxi_order_cancel::TaxiOrderCancel;
pub use self::taxi_order_complain::TaxiOrderComplain;
pub use self::taxi_order_complaint_get::TaxiOrderComplaintGet;
pub use self::taxi_order_confirm::TaxiOrderConfirm;
pub use self::taxi_order_create::TaxiOrderCreate;
pub use self::taxi_order_destination_modify::TaxiOrderDestinationModify;
pub use self::taxi_order_get::TaxiOrderGet;
pub use self::taxi_order_notify::TaxiOrderNotify;
pub use self::taxi_order_score::TaxiOrderScore;
pub use self::taxi_price_get::TaxiPriceGet;
pub use self::taxi_provider_account_balance::TaxiProviderAccountBalance;
pub use self::taxi_servicestatus_get::TaxiServicestatusGet;
pub use self::travel_sync::TravelSync;

/// `alibaba.happytrip.freelogin.getusercontext`
pub mod freelogin_getusercontext {
    use crate::prelude::*;

    /// `alibaba.happytrip.freelogin.getusercontext` (提供给外部系统的免登校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=47501&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.freelogin.getusercontext",
        response = FreeloginGetusercontextResult,
        unwrap = "rep",
        debug
    )]
    pub struct FreeloginGetusercontext {
        pub req: Option<SsoParamDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SsoParamDto {
        pub ticket: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FreeloginGetusercontextResult {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
        pub content: Option<String>,
    }
}

/// `alibaba.happytrip.order.get`
pub mod order_get {
    use crate::prelude::*;

    /// `alibaba.happytrip.order.get` (获取欢行统一订单模型)
    ///
    /// <https://open.taobao.com/api.htm?docId=38166&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.order.get",
        response = OrderGetResponse,
        idempotent,
        debug
    )]
    pub struct OrderGet {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGetResponse {
        pub contacts: Vec<ContactDto>,
        pub hotel_books: Vec<HotelBookDto>,
        pub hotel_resources: Vec<ResourceHotelDto>,
        pub order_extends_info: Option<OrderExtendsDto>,
        pub order_info: Option<OrderDto>,
        pub resources: Vec<ResourceMainDto>,
        pub tourists: Vec<TouristDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactDto {
        pub country_code: Option<String>,
        pub default_flag: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub order_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub upc_id: Option<i64>,
        pub user_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelBookDto {
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub order_id: Option<i64>,
        pub resource_hotel_id: Option<i64>,
        pub resource_id: Option<String>,
        pub resource_main_id: Option<i64>,
        pub room_no: Option<String>,
        pub tourist_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceHotelDto {
        pub check_in: Option<TopDateTime>,
        pub check_out: Option<TopDateTime>,
        pub city_chinese_name: Option<String>,
        pub city_code: Option<String>,
        pub city_name: Option<String>,
        pub country: Option<String>,
        pub district: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        #[top_api(secret)]
        pub hotel_address: Option<String>,
        pub hotel_chinese_name: Option<String>,
        pub hotel_english_name: Option<String>,
        pub hotel_id: Option<i64>,
        pub hotel_name: Option<String>,
        #[top_api(secret)]
        pub hotel_tel: Option<String>,
        pub id: Option<i64>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub nights: Option<i64>,
        pub order_id: Option<i64>,
        pub out_hotel_id: Option<String>,
        pub province: Option<String>,
        pub resource_id: Option<String>,
        pub resource_main_id: Option<i64>,
        pub room_count: Option<String>,
        pub room_type_id: Option<String>,
        pub room_type_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderExtendsDto {
        pub agent_fail: Option<String>,
        pub buyer_fail: Option<String>,
        pub error_message: Option<String>,
        pub errors_code: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub order_id: Option<i64>,
        pub reason: Option<String>,
        pub trip_purpose: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDto {
        pub alipay_trade_no: Option<String>,
        pub b2g_flag: Option<i64>,
        pub biz_type: Option<i64>,
        pub biz_type_desc: Option<String>,
        pub book_time: Option<TopDateTime>,
        pub buyer_user_id: Option<String>,
        pub buyer_user_memo: Option<String>,
        #[top_api(secret)]
        pub buyer_user_name: Option<String>,
        pub close_time: Option<TopDateTime>,
        pub current_status: Option<String>,
        pub current_status_desc: Option<String>,
        pub expire_time: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub issue_time: Option<TopDateTime>,
        pub memo: Option<String>,
        pub online_flag: Option<i64>,
        pub order_class_id: Option<i64>,
        pub order_class_name: Option<String>,
        pub order_class_second_id: Option<i64>,
        pub order_class_second_name: Option<String>,
        pub out_order_id: Option<String>,
        pub out_order_status: Option<String>,
        pub out_order_status_desc: Option<String>,
        pub outer_travel_head_id: Option<String>,
        pub pay_status: Option<String>,
        pub pay_status_desc: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub pay_type: Option<String>,
        pub plan_time: Option<TopDateTime>,
        pub source: Option<String>,
        pub total_price: Option<String>,
        pub total_price_currency_code: Option<String>,
        pub total_price_decimal_places: Option<String>,
        pub valid_flag: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceMainDto {
        pub adult_cost: Option<String>,
        pub adult_count: Option<i64>,
        pub adult_price: Option<String>,
        pub agency_id: Option<String>,
        pub agency_name: Option<String>,
        pub agency_order_id: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub b2g_flag: Option<i64>,
        pub back_city_code: Option<String>,
        pub back_city_name: Option<String>,
        pub back_time: Option<TopDateTime>,
        pub base_amount: Option<String>,
        pub base_amount_currency_code: Option<String>,
        pub base_amount_decimal_places: Option<String>,
        pub book_city_code: Option<String>,
        pub book_city_name: Option<String>,
        pub book_time: Option<TopDateTime>,
        pub contract_flag: Option<i64>,
        pub contract_price: Option<String>,
        #[top_api(secret)]
        pub end_addr: Option<String>,
        pub end_city_code: Option<String>,
        pub end_city_name: Option<String>,
        pub end_date: Option<TopDateTime>,
        pub end_latitude: Option<String>,
        pub end_longitude: Option<String>,
        pub expire_time: Option<TopDateTime>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        pub lower_amount: Option<String>,
        pub lower_amount_currency_code: Option<String>,
        pub lower_amount_decimal_places: Option<String>,
        pub order_id: Option<i64>,
        pub plan_time: Option<TopDateTime>,
        pub pnr: Option<String>,
        pub pnr_expire_time: Option<TopDateTime>,
        pub reason: Option<String>,
        pub reason_code: Option<String>,
        pub refund_reason: Option<String>,
        pub refund_status: Option<String>,
        pub refund_type: Option<String>,
        pub resource_id: Option<String>,
        pub resource_name: Option<String>,
        pub resource_status: Option<String>,
        pub resource_status_desc: Option<String>,
        pub resource_type: Option<i64>,
        pub rule: Option<String>,
        pub seat_price: Option<String>,
        pub seat_price_currency_code: Option<String>,
        pub seat_price_decimal_places: Option<String>,
        #[top_api(secret)]
        pub start_addr: Option<String>,
        pub start_city_code: Option<String>,
        pub start_city_name: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub start_latitude: Option<String>,
        pub start_longitude: Option<String>,
        pub submit_time: Option<TopDateTime>,
        pub tax_amount: Option<String>,
        pub tax_amount_currency_code: Option<String>,
        pub tax_amount_decimal_places: Option<String>,
        pub total_amount: Option<String>,
        pub total_amount_currency_code: Option<String>,
        pub total_amount_decimal_places: Option<String>,
        pub update_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TouristDto {
        pub cert_nation: Option<String>,
        #[top_api(secret)]
        pub first_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub id: Option<i64>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub order_id: Option<i64>,
        pub sex: Option<i64>,
        pub tourist_type: Option<i64>,
        pub travel_business_type: Option<i64>,
        pub user_id: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.city.getid`
pub mod taxi_city_getid {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.city.getid` (获取城市 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=28572&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.city.getid",
        response = TaxiCityGetidResponse,
        debug
    )]
    pub struct TaxiCityGetid {
        pub lat: String,
        pub lng: String,
        pub map_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiCityGetidResponse {
        pub data: Option<CityGetIdResult>,
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityGetIdResult {
        pub cityid: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.driver.blacklist.add`
pub mod taxi_driver_blacklist_add {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.driver.blacklist.add` (添加司机黑名单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.driver.blacklist.add",
        response = TaxiDriverBlacklistAddResponse,
        debug
    )]
    pub struct TaxiDriverBlacklistAdd {
        pub order_id: String,
        pub uid: String,
        pub driver_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiDriverBlacklistAddResponse {
        pub errno: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.driver.blacklist.remove`
pub mod taxi_driver_blacklist_remove {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.driver.blacklist.remove` (移除司机黑名单)
    ///
    /// <https://open.taobao.com/api.htm?docId=57064&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.driver.blacklist.remove",
        response = TaxiDriverBlacklistRemoveResponse,
        debug
    )]
    pub struct TaxiDriverBlacklistRemove {
        pub order_id: String,
        pub uid: String,
        pub driver_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiDriverBlacklistRemoveResponse {
        pub errno: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.driver.location.get`
pub mod taxi_driver_location_get {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.driver.location.get` (司机位置)
    ///
    /// <https://open.taobao.com/api.htm?docId=57038&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.driver.location.get",
        response = TaxiDriverLocationGetResponse,
        idempotent,
        debug
    )]
    pub struct TaxiDriverLocationGet {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiDriverLocationGetResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
        pub data: Option<Struct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub direction: Option<String>,
        pub speed: Option<String>,
        pub update_time: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.id.get`
pub mod taxi_id_get {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.id.get` (获取请求 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=28368&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.id.get",
        response = TaxiIdGetResponse,
        idempotent,
        debug
    )]
    pub struct TaxiIdGet {
        pub uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiIdGetResponse {
        pub errno: Option<i64>,
        pub data: Option<GetIdResult>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetIdResult {
        pub order_id: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.assign`
pub mod taxi_order_assign {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.assign` (订单指派)
    ///
    /// <https://open.taobao.com/api.htm?docId=56444&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.assign",
        response = TaxiOrderAssignResponse,
        debug
    )]
    pub struct TaxiOrderAssign {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderAssignResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.cancel`
pub mod taxi_order_cancel {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.cancel` (取消叫车)
    ///
    /// <https://open.taobao.com/api.htm?docId=28370&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.cancel",
        response = TaxiOrderCancelResponse,
        debug
    )]
    pub struct TaxiOrderCancel {
        pub order_id: String,
        pub force: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderCancelResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
        pub data: Option<OrderCancelResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCancelResult {
        pub cost: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.complain`
pub mod taxi_order_complain {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.complain` (用户投诉)
    ///
    /// <https://open.taobao.com/api.htm?docId=28369&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.complain",
        response = TaxiOrderComplainResponse,
        debug
    )]
    pub struct TaxiOrderComplain {
        pub order_id: String,
        pub r#type: i64,
        pub content: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        /// In milliseconds.
        pub time: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderComplainResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
        pub data: Option<Struct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub case_id: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.complaint.get`
pub mod taxi_order_complaint_get {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.complaint.get` (投诉详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=55977&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.complaint.get",
        response = TaxiOrderComplaintGetResponse,
        idempotent,
        debug
    )]
    pub struct TaxiOrderComplaintGet {
        pub order_id: String,
        pub case_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderComplaintGetResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
        pub data: Option<Struct>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Struct {
        pub order_id: Option<String>,
        pub case_id: Option<String>,
        pub status: Option<Status>,
        pub result: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 处理中
        #[top_api(value = 0)]
        Handling,
        /// 处理完成
        #[top_api(value = 1)]
        Handled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.happytrip.taxi.order.confirm`
pub mod taxi_order_confirm {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.confirm` (费用确认)
    ///
    /// <https://open.taobao.com/api.htm?docId=28364&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.confirm",
        response = TaxiOrderConfirmResponse,
        debug
    )]
    pub struct TaxiOrderConfirm {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderConfirmResponse {
        pub errno: Option<i64>,
        pub data: Option<OrderConfirmResult>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderConfirmResult {
        pub order_id: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.create`
pub mod taxi_order_create {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.create` (用户叫车)
    ///
    /// <https://open.taobao.com/api.htm?docId=28366&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.create",
        response = TaxiOrderCreateResponse,
        debug
    )]
    pub struct TaxiOrderCreate {
        pub uid: Option<String>,
        pub order_id: String,
        pub r#type: i64,
        #[top_api(secret)]
        pub passenger_phone: Option<String>,
        pub city: String,
        pub flat: String,
        pub flng: String,
        pub start_name: String,
        #[top_api(secret)]
        pub start_address: Option<String>,
        pub tlat: Option<String>,
        pub tlng: Option<String>,
        pub end_name: Option<String>,
        #[top_api(secret)]
        pub end_address: Option<String>,
        pub clat: Option<String>,
        pub clng: Option<String>,
        pub departure_time: Option<String>,
        pub require_level: String,
        pub app_time: String,
        pub map_type: Option<String>,
        pub sms_policy: Option<i64>,
        pub extra_info: Option<String>,
        pub dynamic_md5: String,
        pub cost_center: Option<String>,
        pub line_type: Option<i64>,
        pub carpool_type: Option<CarpoolType>,
        pub passenger_number: Option<i64>,
        /// In yuan.
        pub add_price: Option<String>,
        pub start_poi_id: Option<String>,
        pub end_poi_id: Option<String>,
    }

    /// The values of `carpool_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CarpoolType {
        /// 不拼车
        #[top_api(value = 0)]
        V0,
        /// 允许拼车
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderCreateResponse {
        pub errno: Option<i64>,
        pub data: Option<OrderCreateResult>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderCreateResult {
        pub order: Option<OrderInfo>,
        pub price: Option<PriceInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfo {
        pub id: Option<String>,
        pub city: Option<String>,
        pub r#type: Option<i64>,
        #[top_api(secret)]
        pub call_phone: Option<String>,
        #[top_api(secret)]
        pub passenger_phone: Option<String>,
        pub status: Option<i64>,
        pub flat: Option<String>,
        pub flng: Option<String>,
        pub tlat: Option<String>,
        pub tlng: Option<String>,
        pub clat: Option<String>,
        pub clng: Option<String>,
        pub start_name: Option<String>,
        #[top_api(secret)]
        pub start_address: Option<String>,
        pub end_name: Option<String>,
        #[top_api(secret)]
        pub end_address: Option<String>,
        pub extra_info: Option<String>,
        pub departure_time: Option<String>,
        pub order_time: Option<String>,
        pub require_level: Option<String>,
        pub remark: Option<String>,
        pub cost_center: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceInfo {
        pub estimate: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.destination.modify`
pub mod taxi_order_destination_modify {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.destination.modify` (修改目的地)
    ///
    /// <https://open.taobao.com/api.htm?docId=51020&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.destination.modify",
        response = TaxiOrderDestinationModifyResponse,
        debug
    )]
    pub struct TaxiOrderDestinationModify {
        pub order_id: String,
        pub tlng: String,
        pub tlat: String,
        pub end_name: String,
        #[top_api(secret)]
        pub end_address: Option<String>,
        pub end_poi_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderDestinationModifyResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.get`
pub mod taxi_order_get {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.get` (订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=28365&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.get",
        response = TaxiOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct TaxiOrderGet {
        pub order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderGetResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
        pub data: Option<OrderGetResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderGetResult {
        pub price: Option<CostInfo>,
        pub order: Option<OrderInfo>,
        pub carpool: Option<CarpoolInfo>,
        pub reassign_info: Option<ReassignInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostInfo {
        pub detail: Vec<CostDetailInfo>,
        pub total_price: Option<String>,
        pub original_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CostDetailInfo {
        pub amount: Option<String>,
        pub name: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderInfo {
        pub id: Option<String>,
        pub status: Option<i64>,
        pub sub_status: Option<i64>,
        pub city: Option<String>,
        pub r#type: Option<Type>,
        #[top_api(secret)]
        pub passenger_phone: Option<String>,
        #[top_api(secret)]
        pub driver_name: Option<String>,
        #[top_api(secret)]
        pub driver_phone: Option<String>,
        pub driver_id: Option<String>,
        #[top_api(secret)]
        pub driver_phone_real: Option<String>,
        pub driver_num: Option<i64>,
        pub driver_car_type: Option<String>,
        pub driver_card: Option<String>,
        pub driver_avatar: Option<String>,
        pub driver_level: Option<String>,
        pub driver_order_count: Option<i64>,
        pub dlng: Option<String>,
        pub dlat: Option<String>,
        pub clng: Option<String>,
        pub clat: Option<String>,
        pub flng: Option<String>,
        pub flat: Option<String>,
        pub tlng: Option<String>,
        pub tlat: Option<String>,
        pub extra_info: Option<String>,
        pub start_name: Option<String>,
        #[top_api(secret)]
        pub start_address: Option<String>,
        pub end_name: Option<String>,
        #[top_api(secret)]
        pub end_address: Option<String>,
        pub departure_time: Option<String>,
        pub order_time: Option<String>,
        pub strive_time: Option<String>,
        pub reach_time: Option<String>,
        pub begin_charge_time: Option<String>,
        pub finish_time: Option<String>,
        pub delay_time_start: Option<String>,
        pub normal_distance: Option<String>,
        /// In minutes.
        pub normal_time: Option<i64>,
        pub require_level: Option<String>,
        pub strive_level: Option<String>,
        pub driver_car_color: Option<String>,
        pub remark: Option<String>,
        pub allow_modify_dest: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 实时
        #[top_api(value = 0)]
        V0,
        /// 预约
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarpoolInfo {
        pub carpool_flag: Option<CarpoolFlag>,
        pub carpool_order_id: Option<String>,
        pub passenger_orders: Vec<PassengerOrderInfo>,
    }

    /// The values of `carpool_flag`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CarpoolFlag {
        /// 未拼成
        #[top_api(value = 0)]
        V0,
        /// 拼成
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PassengerOrderInfo {
        pub id: Option<String>,
        pub status: Option<String>,
        pub sub_status: Option<String>,
        pub passenger_number: Option<i64>,
        pub flng: Option<String>,
        pub flat: Option<String>,
        pub tlng: Option<String>,
        pub tlat: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReassignInfo {
        pub pre_order_id: Option<String>,
        pub next_order_id: Option<String>,
        pub init_order_id: Option<String>,
        pub latest_order_id: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.notify`
pub mod taxi_order_notify {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.notify` (状态通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=28377&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.notify",
        response = TaxiOrderNotifyResponse,
        debug
    )]
    pub struct TaxiOrderNotify {
        /// In milliseconds.
        pub time: Option<i64>,
        pub notify_type: NotifyType,
        pub notify_desc: Option<String>,
        pub order_id: String,
        pub case_id: Option<String>,
    }

    /// The values of `notify_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NotifyType {
        /// 订单中间状态流转
        #[top_api(value = 1)]
        V1,
        /// 订单终态通知
        #[top_api(value = 2)]
        V2,
        /// 支付确认通知
        #[top_api(value = 3)]
        V3,
        /// 订单退款通知
        #[top_api(value = 4)]
        V4,
        /// 订单改价通知
        #[top_api(value = 5)]
        V5,
        /// 客服关单通知
        #[top_api(value = 6)]
        V6,
        /// 投诉处理通知
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderNotifyResponse {
        pub errno: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.order.score`
pub mod taxi_order_score {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.order.score` (订单打分和评价)
    ///
    /// <https://open.taobao.com/api.htm?docId=28571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.order.score",
        response = TaxiOrderScoreResponse,
        debug
    )]
    pub struct TaxiOrderScore {
        pub order_id: String,
        pub level: i64,
        pub comment: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiOrderScoreResponse {
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.price.get`
pub mod taxi_price_get {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.price.get` (获取价格预估信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=28367&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.price.get",
        response = TaxiPriceGetResponse,
        idempotent,
        debug
    )]
    pub struct TaxiPriceGet {
        pub flat: String,
        pub flng: String,
        pub tlat: String,
        pub tlng: String,
        pub map_type: Option<String>,
        pub city: String,
        pub r#type: Type,
        pub departure_time: Option<String>,
        pub cost_center: Option<String>,
        pub require_level: Option<String>,
        pub carpool_type: Option<CarpoolType>,
        pub passenger_number: Option<i64>,
        pub uid: Option<String>,
        #[top_api(secret)]
        pub passenger_phone: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 实时单
        #[top_api(value = 0)]
        V0,
        /// 预约单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `carpool_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CarpoolType {
        /// 不拼车
        #[top_api(value = 0)]
        V0,
        /// 允许拼车
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiPriceGetResponse {
        pub errno: Option<i64>,
        pub data: Vec<PriceModel>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PriceModel {
        /// In yuan.
        pub start_price: Option<String>,
        /// In yuan.
        pub normal_unit_price: Option<String>,
        /// In yuan.
        pub dynamic_price: Option<String>,
        pub price_tip: Option<String>,
        /// In yuan.
        pub price: Option<String>,
        pub dynamic_md5: Option<String>,
        pub name: Option<String>,
        pub code: Option<String>,
        pub original_price: Option<String>,
        pub line_type: Option<i64>,
        pub line_info: Option<LineInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LineInfo {
        pub from_location_name: Option<String>,
        pub to_location_name: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.provider.account.balance`
pub mod taxi_provider_account_balance {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.provider.account.balance` (供应商渠道余额)
    ///
    /// <https://open.taobao.com/api.htm?docId=39450&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.provider.account.balance",
        response = TaxiProviderAccountBalanceResponse,
        debug
    )]
    pub struct TaxiProviderAccountBalance {
        pub cost_center: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiProviderAccountBalanceResponse {
        pub errno: Option<i64>,
        pub data: Option<Data>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        /// In cents.
        pub balance: Option<i64>,
        pub management: Vec<Managers>,
        pub usage_month: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Managers {
        #[top_api(secret)]
        pub tel: Option<String>,
        pub name: Option<String>,
    }
}

/// `alibaba.happytrip.taxi.servicestatus.get`
pub mod taxi_servicestatus_get {
    use crate::prelude::*;

    /// `alibaba.happytrip.taxi.servicestatus.get` (供应商服务开通状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=30739&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.taxi.servicestatus.get",
        response = TaxiServicestatusGetResponse,
        idempotent,
        debug
    )]
    pub struct TaxiServicestatusGet {
        pub cost_center: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TaxiServicestatusGetResponse {
        pub data: Option<ServiceStatusModel>,
        pub errno: Option<i64>,
        pub errmsg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceStatusModel {
        pub cities: Vec<CityServiceStatus>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityServiceStatus {
        pub city_id: Option<String>,
        pub name: Option<String>,
        pub support_service_levels: Vec<String>,
    }
}

/// `alibaba.happytrip.travel.sync`
pub mod travel_sync {
    use crate::prelude::*;

    /// `alibaba.happytrip.travel.sync` (差旅申请单同步接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38152&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.happytrip.travel.sync",
        response = Option<i64>,
        unwrap = "travel_id",
        debug
    )]
    pub struct TravelSync {
        pub travel_head_dto: TravelHeadDto,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TravelHeadDto {
        pub create_user_id: String,
        #[top_api(required)]
        pub line_list: Vec<TravelLineDto>,
        pub outer_travel_head_id: String,
        pub peer_staff_list: Vec<PeerStaff>,
        pub status: Status,
        #[top_api(required)]
        pub submit_date: Option<TopDateTime>,
        pub submit_user_id: String,
        pub travel_purpose: String,
        pub travel_type: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 审批中
        #[top_api(value = "APPROVING")]
        Approving,
        /// 已审批
        #[top_api(value = "APPROVED")]
        Approved,
        /// 已拒绝
        #[top_api(value = "REJECTED")]
        Rejected,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TravelLineDto {
        #[top_api(required)]
        pub begin_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
        pub from_city: String,
        pub itinerary_type: ItineraryType,
        pub to_city: String,
        pub transport_type: TransportType,
        pub travel_purpose: Option<String>,
    }

    /// The values of `itinerary_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ItineraryType {
        /// 单程
        #[top_api(value = "ONE_WAY")]
        OneWay,
        /// 往返
        #[top_api(value = "ROUND_TRIP")]
        RoundTrip,
        /// 多程
        #[top_api(value = "MULTI_WAY")]
        MultiWay,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `transport_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TransportType {
        /// 飞机
        #[top_api(value = "PLANE")]
        Plane,
        /// 火车
        #[top_api(value = "TRAIN")]
        Train,
        /// 汽车
        #[top_api(value = "AUTOMOTIVE")]
        Automotive,
        /// 轮船
        #[top_api(value = "STEAMSHIP")]
        Steamship,
        /// 其他
        #[top_api(value = "OTHER")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeerStaff {
        pub user_id: String,
        #[top_api(secret)]
        pub user_name: String,
    }
}
