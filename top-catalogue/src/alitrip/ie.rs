//! `alitrip.ie.*`: 1 API.

pub use self::buyer_order_bookpay::BuyerOrderBookpay;

/// `alitrip.ie.buyer.order.bookpay`
pub mod buyer_order_bookpay {
    use crate::prelude::*;

    /// `alitrip.ie.buyer.order.bookpay` (【国际机票】下单预定支付)
    ///
    /// <https://open.taobao.com/api.htm?docId=27905&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.ie.buyer.order.bookpay",
        response = BaseApiResult,
        unwrap = "book_pay_order_result",
        debug
    )]
    pub struct BuyerOrderBookpay {
        pub book_pay_order_param: Option<BookPayOrderRq>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BookPayOrderRq {
        #[top_api(secret)]
        pub agent_name: String,
        pub contacts_param: ContactsParam,
        pub item_param: ItemParam,
        pub out_order_id: String,
        #[top_api(required)]
        pub passenger_params: Vec<PassengerParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ContactsParam {
        #[top_api(secret)]
        pub email: String,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub phone: String,
        pub phone_country_code: String,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemParam {
        /// In cents.
        pub adult_tax: i64,
        /// In cents.
        pub adult_ticket_price: i64,
        /// In cents.
        pub child_tax: Option<i64>,
        /// In cents.
        pub child_ticket_price: Option<i64>,
        #[top_api(required)]
        pub itinerary_params: Vec<ItineraryParam>,
        pub trip_type: TripType,
    }

    /// The values of `trip_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum TripType {
        /// 单程
        #[top_api(value = 1)]
        OneWay,
        /// 往返
        #[top_api(value = 2)]
        RoundTrip,
        /// 多程
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItineraryParam {
        #[top_api(required)]
        pub flight_segment_params: Vec<FlightSegmentParam>,
        pub itinerary_rph: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FlightSegmentParam {
        pub arr_airport_code: String,
        pub arr_terminal: Option<String>,
        #[top_api(required)]
        pub arr_time: Option<TopDateTime>,
        pub cabin_class_code: String,
        pub cabin_code: String,
        pub dep_airport_code: String,
        pub dep_terminal: Option<String>,
        #[top_api(required)]
        pub dep_time: Option<TopDateTime>,
        /// In minutes.
        pub elapsed_minute: Option<i64>,
        pub equip_type: Option<String>,
        pub main_segment: bool,
        pub marketing_airline: String,
        pub marketing_flight_number: String,
        pub operating_air_line: Option<String>,
        pub operating_flight_number: Option<String>,
        pub segment_rph: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct PassengerParam {
        #[top_api(required, secret)]
        pub birth_date: Option<TopDateTime>,
        pub cert_type: CertType,
        pub doc_holder_nationality_name: String,
        #[top_api(secret)]
        pub doc_id: String,
        pub doc_issue_country_name: String,
        #[top_api(required)]
        pub effective_date: Option<TopDateTime>,
        pub gender: Gender,
        #[top_api(secret)]
        pub name: String,
        pub passenger_type: i64,
    }

    /// The values of `cert_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CertType {
        /// 护照
        #[top_api(value = 0)]
        Passport,
        /// 港澳通行证
        #[top_api(value = 1)]
        V1,
        /// 台湾通行证
        #[top_api(value = 2)]
        V2,
        /// 台胞证
        #[top_api(value = 3)]
        V3,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// 入台证
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男
        #[top_api(value = 0)]
        Male,
        /// 女
        #[top_api(value = 1)]
        Female,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseApiResult {
        pub error_code: Option<i64>,
        pub error_msg: Option<String>,
        pub model: Option<IeBookPayOrderVo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IeBookPayOrderVo {
        pub order_id: Option<i64>,
    }
}
