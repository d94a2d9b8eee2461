//! `alitrip.hotel.*`: 18 APIs.

pub use self::alliance_hid_get::AllianceHidGet;
pub use self::alliance_settle_order_syn::AllianceSettleOrderSyn;
pub use self::detail_info_get::DetailInfoGet;
pub use self::detail_staticinfo_get::DetailStaticinfoGet;
pub use self::hms_partner_info_get::HmsPartnerInfoGet;
pub use self::hstdf_businessarea_get::HstdfBusinessareaGet;
pub use self::hstdf_hotelroomstatic_get::HstdfHotelroomstaticGet;
pub use self::hstdf_poilocation_get::HstdfPoilocationGet;
pub use self::hstdf_shotel_exnotmatchroom::HstdfShotelExnotmatchroom;
pub use self::hstdf_shotel_exportshotel::HstdfShotelExportshotel;
pub use self::hstdf_shotel_exportsroomtype::HstdfShotelExportsroomtype;
pub use self::hstdf_shotel_matchshotelself::HstdfShotelMatchshotelself;
pub use self::hstdf_shotel_matchsroomself::HstdfShotelMatchsroomself;
pub use self::hstdf_shotel_roomtype_mappings_list::HstdfShotelRoomtypeMappingsList;
pub use self::rate_getmixratelist_get::RateGetmixratelistGet;
pub use self::search_citysuggest_get::SearchCitysuggestGet;
pub use self::search_list_get::SearchListGet;
pub use self::single_info_get::SingleInfoGet;

/// `alitrip.hotel.alliance.hid.get`
pub mod alliance_hid_get {
    use crate::prelude::*;

    /// `alitrip.hotel.alliance.hid.get` (获取联盟 hid)
    ///
    /// <https://open.taobao.com/api.htm?docId=49754&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.alliance.hid.get",
        response = HmsTopResultSet,
        unwrap = "hms_top_result_set",
        debug
    )]
    pub struct AllianceHidGet {
        pub alliance_info_request: AllianceInfoRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllianceInfoRequest {
        /// A day as \``yyyyMMdd`\`.
        pub query_day: Option<String>,
        pub sign_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmsTopResultSet {
        pub result: Option<AllianceInfoResult>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllianceInfoResult {
        pub alliance_hids: Vec<i64>,
    }
}

/// `alitrip.hotel.alliance.settle.order.syn`
pub mod alliance_settle_order_syn {
    use crate::prelude::*;

    /// `alitrip.hotel.alliance.settle.order.syn` (菲住联盟分账成功订单同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=49859&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.alliance.settle.order.syn",
        response = HmsTopResultSet,
        unwrap = "hms_top_result_set",
        debug
    )]
    pub struct AllianceSettleOrderSyn {
        pub order_info: AllianceSettleOrderInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllianceSettleOrderInfo {
        #[top_api(secret)]
        pub seller_nick: String,
        pub order_source: Option<String>,
        pub settle_status: i64,
        /// In cents.
        pub other_fee: i64,
        /// In cents.
        pub settle_amount: i64,
        #[top_api(required)]
        pub settle_date: Option<TopDateTime>,
        /// In cents.
        pub seller_commission: i64,
        pub tid: i64,
        /// In cents.
        pub intercept_amount: Option<i64>,
        pub settle_rate: String,
        pub seller_id: i64,
        pub base_mode: Option<i64>,
        pub nights: i64,
        /// In cents.
        pub payment: Option<i64>,
        /// In cents.
        pub base_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmsTopResultSet {
        pub result: Option<bool>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.hotel.detail.info.get`
pub mod detail_info_get {
    use crate::prelude::*;

    /// `alitrip.hotel.detail.info.get` (详情页动态信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35264&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.detail.info.get",
        response = DetailInfoGetResult,
        unwrap = "result",
        debug
    )]
    pub struct DetailInfoGet {
        pub param_hotel_top_details_param: Option<HotelTopDetailsParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelTopDetailsParam {
        pub adult_num: Option<i64>,
        pub check_in: String,
        pub check_out: String,
        pub children_ages: Option<String>,
        pub city_code: Option<String>,
        pub screen_codes: Option<String>,
        pub seller_ids: Vec<i64>,
        pub shid: i64,
        pub ttid: Option<String>,
        pub user_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailInfoGetResult {
        pub biz_ext_map: Option<Bizextmap>,
        pub headers: Option<Headers>,
        pub http_status_code: Option<i64>,
        pub mapping_code: Option<String>,
        pub model: Option<HotelTopDetailsVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Bizextmap {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Headers {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelTopDetailsVo {
        pub check_in: Option<String>,
        pub check_out: Option<String>,
        pub info_msg: Option<String>,
        pub is_gang_ao_tai: Option<i64>,
        pub is_international: Option<i64>,
        pub labels: Vec<HotelLabelDto>,
        pub pack_room_types: Vec<PackageRate>,
        pub room_types: Vec<RoomTypeInfo>,
        pub shid: Option<i64>,
        pub price: Option<i64>,
        pub show_hotel_package_tab: Option<ShowHotelPackageTab>,
        pub galleries: Vec<Gallery>,
        pub subtract_price: Option<String>,
        pub dynamic_uv_desc: Option<String>,
        pub rate_number: Option<i64>,
        pub rate_score: Option<String>,
        pub rate_score_desc: Option<String>,
        pub rate_score_text: Option<String>,
        pub score_text: Option<String>,
        pub star: Option<String>,
        pub search_id: Option<String>,
    }

    /// The values of `show_hotel_package_tab`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShowHotelPackageTab {
        /// 展示
        #[top_api(value = 1)]
        V1,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelLabelDto {
        pub color: Option<String>,
        pub desc: Option<String>,
        pub icon: Option<String>,
        pub id: Option<i64>,
        pub index: Option<i64>,
        pub pos: Option<i64>,
        pub ref_field_name: Option<String>,
        pub req_field_name: Option<String>,
        pub show: Option<bool>,
        pub text: Option<String>,
        pub value: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageRate {
        pub acreage: Option<String>,
        pub bed_desc: Option<String>,
        pub bed_type: Option<String>,
        pub breakfast: Option<String>,
        #[top_api(secret)]
        pub english_name: Option<String>,
        pub floor: Option<String>,
        pub hid: Option<i64>,
        pub highlight_title: Option<HighlightContent>,
        pub hotel_package_count: Option<i64>,
        pub hotel_package_desc: Option<String>,
        pub hotel_package_pic: Option<String>,
        pub hotel_package_title: Option<String>,
        pub id: Option<i64>,
        pub iid: Option<i64>,
        pub inventory_desc: Option<String>,
        pub is_guarantee: Option<i64>,
        pub is_hotel_package: Option<i64>,
        pub is_member: Option<i64>,
        pub is_sell_out: Option<i64>,
        pub labels: Vec<i64>,
        pub name: Option<String>,
        pub nop: Option<i64>,
        pub occupancy: Option<String>,
        pub order_confirm_units: Option<OrderConfirmUnits>,
        pub order_sucess_rate: Option<i64>,
        pub package_infos: Vec<HotelPackageVo>,
        pub panoramas: Vec<Panorama>,
        pub payment_type: Option<PaymentType>,
        pub pic_urls: Option<PicStringArrayDo>,
        pub price_desc: Option<String>,
        pub rate_id: Option<i64>,
        pub recommend_desc: Option<String>,
        pub refund_info: Option<String>,
        pub refund_rules: Option<String>,
        pub room_contents: Vec<HighlightContent>,
        pub rp_title: Option<String>,
        pub rpid: Option<i64>,
        pub rt_id: Option<i64>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_score: Option<String>,
        pub services: Option<String>,
        pub show_price: Option<i64>,
        pub srtid: Option<i64>,
        pub window_type: Option<String>,
        pub breakfast_desc: Option<String>,
        pub breakfasts: Vec<String>,
        pub cost_price: Option<String>,
        pub first_stay_limits: Vec<i64>,
        pub futures: Vec<i64>,
        pub hidden: Option<String>,
        pub order_ship_time: Option<i64>,
        pub rt_english_name: Option<String>,
        pub rt_name: Option<String>,
        pub seller_score_than_avg: Option<i64>,
        pub ship_time_than_avg: Option<i64>,
        pub sub_title: Option<String>,
        pub success_rate_than_avg: Option<i64>,
        pub tax_and_fee: Option<String>,
    }

    /// The values of `payment_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PaymentType {
        /// 全额支付
        #[top_api(value = 1)]
        V1,
        /// 前台面付
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HighlightContent {
        pub color: Option<String>,
        pub desc: Option<String>,
        pub highlight_color: Option<String>,
        pub title: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderConfirmUnits {
        pub h5_order_confirm_url: Option<String>,
        pub pc_order_confirm_url: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPackageVo {
        pub detail_package_desc: Option<String>,
        pub detail_package_logo: Option<String>,
        pub how_to_play: Option<String>,
        pub note: Option<String>,
        pub package_desc: Option<String>,
        pub package_id: Option<i64>,
        pub package_name: Option<String>,
        pub package_type: Option<i64>,
        pub package_type_name: Option<String>,
        #[top_api(secret)]
        pub scenic_address: Option<String>,
        pub scenic_cover_img: Option<String>,
        pub scenic_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Panorama {
        pub back: Option<String>,
        pub down: Option<String>,
        pub front: Option<String>,
        pub full: Option<String>,
        pub left: Option<String>,
        pub prefix: Option<String>,
        pub right: Option<String>,
        pub thumb: Option<String>,
        pub title: Option<String>,
        pub top: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicStringArrayDo {
        pub prefix: Option<String>,
        pub sources: Vec<String>,
        pub suffixs: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeInfo {
        pub acreage: Option<String>,
        pub bed_type: Option<String>,
        pub english_name: Option<String>,
        pub floor: Option<String>,
        pub items: Vec<ItemInfo>,
        pub labels: Vec<i64>,
        pub name: Option<String>,
        pub occupancy: Option<String>,
        pub panoramas: Vec<Panorama>,
        pub pic_urls: Option<PicStringArrayDo>,
        pub price: Option<i64>,
        pub services: Option<String>,
        pub srtid: Option<i64>,
        pub window_type: Option<String>,
        pub is_more: Option<i64>,
        pub is_sell_out: Option<i64>,
        pub back_cash: Option<i8>,
        pub drid: Option<String>,
        pub first_stay: Option<bool>,
        pub hot_sale: Option<bool>,
        pub immediately_subtract: Option<ImmediatelySubtract>,
        pub later_pay: Option<bool>,
        pub member_price: Option<bool>,
        pub network_service: Option<String>,
        pub promotion_desc_arrs: Vec<String>,
        pub subtract_price: Option<i64>,
        pub b2b_vip: Option<bool>,
        pub bed_types: Vec<String>,
        pub double12_desc: Option<String>,
        pub dual_eleven: Option<bool>,
        pub show_new_people_cash: Option<bool>,
        pub price_desc: Option<String>,
    }

    /// The values of `immediately_subtract`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ImmediatelySubtract {
        /// 无立减标
        #[top_api(value = 0)]
        V0,
        /// 显示立减标
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfo {
        pub s_j_y_f: Option<bool>,
        pub auto_ship: Option<bool>,
        pub avg_price_with_out_tax: Option<String>,
        pub avg_price_with_tax: Option<String>,
        pub b2b_vip: Option<bool>,
        pub back_cash: Option<i64>,
        pub back_ticket_amount: Option<i64>,
        pub bed_desc: Option<String>,
        pub booking_notice_text1: Option<String>,
        pub breakfast_desc: Option<String>,
        pub breakfasts: Vec<String>,
        pub cancel_desc: Option<String>,
        pub copy_writer: Option<String>,
        pub cost_price: Option<String>,
        pub daily_prices: Vec<Value>,
        pub dual_eleven: Option<bool>,
        pub enable: Option<bool>,
        pub first_stay: Option<bool>,
        pub first_stay_limits: Vec<i64>,
        pub futures: Vec<i64>,
        pub gifts: Vec<String>,
        pub guoji_seller: Option<bool>,
        pub has_receipt: Option<bool>,
        pub hid: Option<i64>,
        /// JSON as text.
        pub hidden: Option<String>,
        pub highlight_title: Option<HighlightContent>,
        pub id: Option<i64>,
        pub iid: Option<i64>,
        pub immediately_subtract: Option<i64>,
        pub inventory_desc: Option<String>,
        pub is_guarantee: Option<i64>,
        pub is_hotel_package: Option<i64>,
        pub is_member: Option<i64>,
        pub is_sell_out: Option<i64>,
        pub labels: Vec<i64>,
        pub minus_price: Option<i64>,
        pub nop: Option<i64>,
        pub occupancy: Option<i64>,
        pub order_confirm_units: Option<OrderConfirmUnits>,
        pub order_ship_time: Option<i64>,
        pub order_sucess_rate: Option<i64>,
        pub others_discounts: Vec<String>,
        pub payment_type: Option<PaymentType>,
        pub payment_type_code: Option<i64>,
        pub price_desc: Option<String>,
        pub promotion_desc_arrs: Vec<String>,
        pub quick_buy: Option<bool>,
        pub quota: Option<i64>,
        pub rate_id: Option<i64>,
        pub rate_key: Option<String>,
        pub refund_info: Option<String>,
        pub refund_policys: Vec<String>,
        pub refund_rules: Option<String>,
        pub room_contents: Vec<HighlightContent>,
        pub rp_title: Option<String>,
        pub rpid: Option<i64>,
        pub rt_english_name: Option<String>,
        pub rt_id: Option<i64>,
        pub rt_name: Option<String>,
        pub seller_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_score: Option<String>,
        pub seller_score_than_avg: Option<SellerScoreThanAvg>,
        pub ship_time_than_avg: Option<ShipTimeThanAvg>,
        pub show_new_people_cash: Option<bool>,
        pub show_price: Option<i64>,
        pub sub_title: Option<String>,
        pub subtract_price: Option<i64>,
        pub success_rate_than_avg: Option<SuccessRateThanAvg>,
        pub tax_and_fee: Option<String>,
        pub tax_price: Option<String>,
        pub title: Option<String>,
        pub total_back_cash_amount: Option<i64>,
        pub total_price_with_tax: Option<String>,
        pub total_subtract_amount: Option<i64>,
        pub virtual_card_subtract_price: Option<i64>,
        pub discount_descs: Option<String>,
        pub discount_price: Option<String>,
        pub double12_desc: Option<String>,
        pub max_days: Option<i64>,
        pub refund_desc: Option<String>,
    }

    /// The values of `seller_score_than_avg`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SellerScoreThanAvg {
        /// 优于同业
        #[top_api(value = 1)]
        V1,
        /// 差于同业
        #[top_api(value = -1)]
        Minus1,
        /// 与同业相同
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `ship_time_than_avg`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShipTimeThanAvg {
        /// 优于同业
        #[top_api(value = 1)]
        V1,
        /// 差于同业
        #[top_api(value = -1)]
        Minus1,
        /// 与同业相同
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `success_rate_than_avg`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SuccessRateThanAvg {
        /// 优于同业
        #[top_api(value = 1)]
        V1,
        /// 差于同业
        #[top_api(value = -1)]
        Minus1,
        /// 与同业相同
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Gallery {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub pictures: Vec<String>,
    }
}

/// `alitrip.hotel.detail.staticinfo.get`
pub mod detail_staticinfo_get {
    use crate::prelude::*;

    /// `alitrip.hotel.detail.staticinfo.get` (详情页静态信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=35592&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.detail.staticinfo.get",
        response = DetailStaticinfoGetResult,
        unwrap = "result",
        debug
    )]
    pub struct DetailStaticinfoGet {
        pub param_hotel_top_static_details_param: Option<HotelTopStaticDetailsParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelTopStaticDetailsParam {
        pub city_code: String,
        pub shid: i64,
        pub ttid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailStaticinfoGetResult {
        pub biz_ext_map: Option<Bizextmap>,
        pub headers: Option<Headers>,
        pub http_status_code: Option<i64>,
        pub mapping_code: Option<String>,
        pub model: Option<HotelTopStaticDetailsVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Bizextmap {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Headers {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelTopStaticDetailsVo {
        #[top_api(secret)]
        pub address: Option<String>,
        pub area: Option<String>,
        pub decorate: Option<String>,
        #[top_api(secret)]
        pub english_name: Option<String>,
        pub icons: Vec<String>,
        pub info_msg: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub panoramas: Vec<Panorama>,
        pub pic_urls: Option<PicStringArrayDo>,
        pub rate_number: Option<i64>,
        pub rate_score: Option<String>,
        pub rate_score_desc: Option<String>,
        pub ref_latitude: Option<String>,
        pub ref_longitude: Option<String>,
        pub ref_poi_name: Option<String>,
        pub services: Vec<i64>,
        pub shid: Option<i64>,
        pub star: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub comment_source: Option<i64>,
        pub dynamic_uv_desc: Option<String>,
        pub is_gang_ao_tai: Option<i64>,
        pub is_international: Option<i64>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub rate_score_text: Option<String>,
        pub score_text: Option<String>,
        pub feature: Option<String>,
        pub decorate_time: Option<String>,
        pub description: Option<String>,
        pub facilitie_icons: Vec<FacilityIcons>,
        pub facilities: Vec<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub galleries: Vec<Gallery>,
        pub opening_time: Option<String>,
        pub room_facilities: Vec<String>,
        pub services4_pcs: Vec<String>,
        pub hotel_policy_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Panorama {
        pub back: Option<String>,
        pub down: Option<String>,
        pub front: Option<String>,
        pub full: Option<String>,
        pub left: Option<String>,
        pub prefix: Option<String>,
        pub right: Option<String>,
        pub thumb: Option<String>,
        pub title: Option<String>,
        pub top: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PicStringArrayDo {
        pub prefix: Option<String>,
        pub sources: Vec<String>,
        pub suffixs: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FacilityIcons {
        pub facility_key: Option<String>,
        pub facility_value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Gallery {
        pub id: Option<i64>,
        pub name: Option<String>,
        pub pictures: Vec<String>,
    }
}

/// `alitrip.hotel.hms.partner.info.get`
pub mod hms_partner_info_get {
    use crate::prelude::*;

    /// `alitrip.hotel.hms.partner.info.get` (获取合作商信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=44696&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hms.partner.info.get",
        response = HmsTopResultSet,
        unwrap = "hms_top_result_set",
        debug
    )]
    pub struct HmsPartnerInfoGet {
        pub query_partner_info_param: QueryPartnerInfoParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryPartnerInfoParam {
        pub hoc_partner_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmsTopResultSet {
        pub result: Option<AlliancePartnerInfo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AlliancePartnerInfo {
        pub company_name: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub account_name: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub partner_id: Option<i64>,
        pub pay_type: Option<i64>,
        pub account_num: Option<String>,
        pub is_valid: Option<IsValid>,
        #[top_api(secret)]
        pub contact_email: Option<String>,
        #[top_api(secret)]
        pub company_address: Option<String>,
        pub main_account: Option<String>,
    }

    /// The values of `is_valid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsValid {
        /// 失效
        #[top_api(value = 0)]
        Expired,
        /// 生效
        #[top_api(value = 1)]
        Effective,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.hotel.hstdf.businessarea.get`
pub mod hstdf_businessarea_get {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.businessarea.get` (根据城市查询商圈)
    ///
    /// <https://open.taobao.com/api.htm?docId=44900&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.businessarea.get",
        response = TopStdResultSet,
        unwrap = "result",
        debug
    )]
    pub struct HstdfBusinessareaGet {
        pub param_get_by_trdi_division_id_param: Option<GetByTrdiDivisionIdParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetByTrdiDivisionIdParam {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub trdi_division_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopStdResultSet {
        pub has_next: Option<bool>,
        pub module_list: Vec<BusinessArea>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BusinessArea {
        pub area: Option<String>,
        pub area_pic: Option<String>,
        pub area_pic_nail: Option<String>,
        pub city: Option<i64>,
        pub country: Option<String>,
        pub country_code: Option<i64>,
        pub district: Option<i64>,
        pub division_id: Option<i64>,
        pub division_tree: Option<String>,
        pub domestic: Option<Domestic>,
        pub en_name: Option<String>,
        pub extent_meter: Option<ExtentMeter>,
        pub hot: Option<i64>,
        pub id: Option<i64>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub major: Option<i64>,
        pub name: Option<String>,
        pub outer_id: Option<String>,
        pub position_type: Option<PositionType>,
        pub province: Option<i64>,
        pub region: Option<String>,
        pub source: Option<i64>,
        pub summary: Option<String>,
        pub tags: Vec<String>,
        pub time_zone_id: Option<String>,
        pub trdi_division_id: Option<i64>,
    }

    /// The values of `domestic`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Domestic {
        /// 国内
        #[top_api(value = 0)]
        Domestic,
        /// 国外
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `extent_meter`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExtentMeter {
        /// 不需要
        #[top_api(value = 0)]
        NotNeeded,
        /// 需要
        #[top_api(value = 1)]
        Needed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `position_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PositionType {
        #[top_api(value = 0)]
        V0,
        /// 谷歌
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.hotel.hstdf.hotelroomstatic.get`
pub mod hstdf_hotelroomstatic_get {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.hotelroomstatic.get` (根据类型查询静态字段)
    ///
    /// <https://open.taobao.com/api.htm?docId=44899&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.hotelroomstatic.get",
        response = TopResultSet,
        unwrap = "result",
        debug
    )]
    pub struct HstdfHotelroomstaticGet {
        pub param_get_hotel_room_static_param: Option<GetHotelRoomStaticParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetHotelRoomStaticParam {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultSet {
        pub has_next: Option<bool>,
        pub module_list: Vec<HotelRoomStaticDo>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelRoomStaticDo {
        pub code: Option<String>,
        pub data_bank_brand_id: Option<String>,
        pub description: Option<String>,
        pub display_name: Option<String>,
        pub en_name: Option<String>,
        pub extend_info: Option<String>,
        pub hot: Option<i64>,
        pub id: Option<i64>,
        pub logo_url: Option<String>,
        pub name: Option<String>,
        pub parent_id: Option<i64>,
        pub priority: Option<i64>,
        pub status: Option<Status>,
        pub sub_type: Option<i64>,
        pub tag: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 生效
        #[top_api(value = 0)]
        Effective,
        /// 失效
        #[top_api(value = -4)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 预订须知
        #[top_api(value = 10)]
        V10,
        /// 酒店设施
        #[top_api(value = 116)]
        V116,
        /// 娱乐设施
        #[top_api(value = 117)]
        V117,
        /// 酒店服务
        #[top_api(value = 118)]
        V118,
        /// 房间设施
        #[top_api(value = 119)]
        V119,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.hotel.hstdf.poilocation.get`
pub mod hstdf_poilocation_get {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.poilocation.get` (根据平台城市 id 分页查询 poi location)
    ///
    /// <https://open.taobao.com/api.htm?docId=44898&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.poilocation.get",
        response = TopStdResultSet,
        unwrap = "result",
        debug
    )]
    pub struct HstdfPoilocationGet {
        pub param_get_by_trdi_division_id_param: Option<GetByTrdiDivisionIdParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetByTrdiDivisionIdParam {
        pub page: Option<i64>,
        pub page_size: Option<i64>,
        pub trdi_division_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopStdResultSet {
        pub has_next: Option<bool>,
        pub module_list: Vec<HotelPoi>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
        pub success: Option<bool>,
        pub total_results: Option<i64>,
    }

    /// `HotelPOI`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPoi {
        pub city: Option<i64>,
        pub city_name: Option<String>,
        pub country: Option<String>,
        pub country_code: Option<i64>,
        pub district: Option<i64>,
        pub division_id: Option<i64>,
        pub division_tree: Option<String>,
        pub domestic: Option<Domestic>,
        pub en_name: Option<String>,
        pub hot: Option<i64>,
        pub id: Option<i64>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        pub name: Option<String>,
        pub order_index: Option<i64>,
        pub parent_id: Option<i64>,
        pub position_type: Option<PositionType>,
        pub province: Option<i64>,
        pub time_zone_id: Option<String>,
        pub trdi_division_id: Option<i64>,
        pub r#type: Option<Type>,
        pub search_percent: Option<String>,
    }

    /// The values of `domestic`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Domestic {
        /// 国内
        #[top_api(value = 0)]
        Domestic,
        /// 国外
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `position_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PositionType {
        #[top_api(value = 0)]
        V0,
        /// 谷歌
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 地铁线路
        #[top_api(value = 3)]
        V3,
        /// 地铁站
        #[top_api(value = 4)]
        V4,
        /// 考点
        #[top_api(value = 20)]
        V20,
        /// 景点
        #[top_api(value = 5)]
        V5,
        /// 机场
        #[top_api(value = 6)]
        V6,
        /// 火车站
        #[top_api(value = 7)]
        V7,
        /// 汽车站
        #[top_api(value = 8)]
        V8,
        /// 医院
        #[top_api(value = 9)]
        V9,
        /// 大学
        #[top_api(value = 10)]
        V10,
        /// 热点搜索
        #[top_api(value = 11)]
        V11,
        /// 城市
        #[top_api(value = 12)]
        V12,
        /// 办公区
        #[top_api(value = 13)]
        V13,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.hotel.hstdf.shotel.exnotmatchroom`
pub mod hstdf_shotel_exnotmatchroom {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.shotel.exnotmatchroom` (导出一个 hid 下所有未匹配 rid 的接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43307&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.shotel.exnotmatchroom",
        response = TopResultSet,
        unwrap = "result",
        debug
    )]
    pub struct HstdfShotelExnotmatchroom {
        pub hid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultSet {
        pub results: Vec<RoomTypePo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypePo {
        pub outer_id: Option<String>,
        pub area: Option<String>,
        pub bed_type: Option<String>,
        pub name_e: Option<String>,
        pub name: Option<String>,
        pub rid: Option<i64>,
    }
}

/// `alitrip.hotel.hstdf.shotel.exportshotel`
pub mod hstdf_shotel_exportshotel {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.shotel.exportshotel` (商家自主导出相似度高的标准酒店)
    ///
    /// <https://open.taobao.com/api.htm?docId=42713&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.shotel.exportshotel",
        response = TopResultSet,
        unwrap = "top_result_set",
        debug
    )]
    pub struct HstdfShotelExportshotel {
        pub hid: Option<i64>,
        pub name: Option<String>,
        pub city_code: Option<i64>,
        #[top_api(secret)]
        pub tel_number: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultSet {
        pub results: Vec<HotelExportParam>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelExportParam {
        pub shid: Option<i64>,
        pub hid: Option<i64>,
        pub name: Option<String>,
        pub city: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub jwd: Option<String>,
        pub score: Option<String>,
        pub name_e: Option<String>,
        #[top_api(secret)]
        pub en_addr: Option<String>,
        pub used_name: Option<String>,
        pub status_code: Option<i64>,
        pub status_desc: Option<String>,
    }
}

/// `alitrip.hotel.hstdf.shotel.exportsroomtype`
pub mod hstdf_shotel_exportsroomtype {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.shotel.exportsroomtype` (导出一个卖家房型下的所有标准房型)
    ///
    /// <https://open.taobao.com/api.htm?docId=42725&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.shotel.exportsroomtype",
        response = TopResultSet,
        unwrap = "result",
        debug
    )]
    pub struct HstdfShotelExportsroomtype {
        pub hid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultSet {
        pub results: Vec<SroomTypePo>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SroomTypePo {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub name_e: Option<String>,
        pub bed_type: Option<String>,
        pub area: Option<String>,
        pub window_type: Option<WindowType>,
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = 0)]
        V0,
        /// 有窗
        #[top_api(value = 1)]
        V1,
        /// 部分有窗
        #[top_api(value = 2)]
        V2,
        /// 暗窗
        #[top_api(value = 3)]
        V3,
        /// 部分暗窗
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.hotel.hstdf.shotel.matchshotelself`
pub mod hstdf_shotel_matchshotelself {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.shotel.matchshotelself` (自主匹配标准酒店以及卖家酒店)
    ///
    /// <https://open.taobao.com/api.htm?docId=42712&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.shotel.matchshotelself",
        response = HstdfShotelMatchshotelselfResponse,
        debug
    )]
    pub struct HstdfShotelMatchshotelself {
        pub param0: HotelMatchParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelMatchParam {
        pub hid: i64,
        pub shid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HstdfShotelMatchshotelselfResponse {
        pub errorcode: Option<String>,
        pub errormsg: Option<String>,
        #[top_api(flag)]
        pub status: Option<bool>,
    }
}

/// `alitrip.hotel.hstdf.shotel.matchsroomself`
pub mod hstdf_shotel_matchsroomself {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.shotel.matchsroomself` (匹配标准房型以及卖家房型)
    ///
    /// <https://open.taobao.com/api.htm?docId=42711&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.shotel.matchsroomself",
        response = HstdfShotelMatchsroomselfResponse,
        debug
    )]
    pub struct HstdfShotelMatchsroomself {
        pub param0: Option<SroomTypeMatchParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SroomTypeMatchParam {
        pub srid: i64,
        pub rid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HstdfShotelMatchsroomselfResponse {
        pub errorcode: Option<String>,
        pub errormsg: Option<String>,
        #[top_api(flag)]
        pub status: Option<bool>,
    }
}

/// `alitrip.hotel.hstdf.shotel.roomtype.mappings.list`
pub mod hstdf_shotel_roomtype_mappings_list {
    use crate::prelude::*;

    /// `alitrip.hotel.hstdf.shotel.roomtype.mappings.list` (根据 HID 获取所有卖家房型匹配关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=45364&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.hstdf.shotel.roomtype.mappings.list",
        response = TopResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct HstdfShotelRoomtypeMappingsList {
        pub hid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopResultSet {
        pub results: Vec<Results>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Results {
        pub room_type: Option<RoomTypePo>,
        pub std_room_type: Option<SroomTypePo>,
        pub matched: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypePo {
        pub rid: Option<i64>,
        pub name: Option<String>,
        pub name_e: Option<String>,
        pub bed_type: Option<String>,
        pub area: Option<String>,
        pub outer_id: Option<String>,
        pub window_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SroomTypePo {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub name_e: Option<String>,
        pub bed_type: Option<String>,
        pub area: Option<String>,
        pub window_type: Option<WindowType>,
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = 0)]
        V0,
        /// 有窗
        #[top_api(value = 1)]
        V1,
        /// 部分有窗
        #[top_api(value = 2)]
        V2,
        /// 暗窗
        #[top_api(value = 3)]
        V3,
        /// 部分暗窗
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.hotel.rate.getmixratelist.get`
pub mod rate_getmixratelist_get {
    use crate::prelude::*;

    /// `alitrip.hotel.rate.getmixratelist.get` (酒店评论接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35634&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.rate.getmixratelist.get",
        response = RateGetmixratelistGetResult,
        unwrap = "result",
        debug
    )]
    pub struct RateGetmixratelistGet {
        pub param_get_mix_rate_list_param: Option<GetMixRateListParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetMixRateListParam {
        pub item_id: i64,
        pub limit: i64,
        pub load_attitude: Option<i64>,
        pub load_reply: Option<i64>,
        pub page_no: i64,
        pub page_size: Option<i64>,
        pub tab_filter: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateGetmixratelistGetResult {
        pub biz_ext_map: Option<Bizextmap>,
        pub headers: Option<Headers>,
        pub http_status_code: Option<i64>,
        pub mapping_code: Option<String>,
        pub model: Option<GetMixRateListResult>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Bizextmap {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Headers {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetMixRateListResult {
        pub attributes: Option<Attributes>,
        pub config_info: Option<String>,
        pub debug_info: Option<String>,
        pub degrade: Option<bool>,
        pub err_code: Option<String>,
        pub err_msg: Option<String>,
        pub has_next_page: Option<i64>,
        pub host_name: Option<String>,
        pub item_statistic: Option<ItemStatisticVo>,
        pub mix_rates: Vec<MixRateVo>,
        pub success: Option<bool>,
        pub total_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Attributes {
        pub key: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStatisticVo {
        pub best_item: Option<String>,
        pub is_five_grade: Option<IsFiveGrade>,
        pub rate_cnt: Option<i64>,
        pub rate_pic_cnt: Option<i64>,
        pub recommend_str: Option<String>,
        pub room_tab_infos: Vec<TabInfo>,
        pub score_desc: Option<String>,
        /// JSON as text.
        pub score_detail: Option<String>,
        pub score_infos: Vec<ScoreInfo>,
        pub score_level: Option<i64>,
        pub source: Option<i64>,
        pub tab_infos: Vec<TabInfo>,
        pub tab_show_lines: Option<i64>,
        pub total_score: Option<String>,
        pub travel_item_id: Option<i64>,
        pub travel_item_info: Option<String>,
        pub trip_advate_cnt: Option<i64>,
    }

    /// The values of `is_five_grade`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsFiveGrade {
        /// 五分制
        #[top_api(value = 1)]
        V1,
        /// 十分制
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TabInfo {
        pub attitude: Option<i64>,
        pub is_click: Option<bool>,
        pub tab_code: Option<String>,
        pub tab_detail: Option<String>,
        pub tab_id: Option<i64>,
        pub tab_name: Option<String>,
        pub tab_track: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ScoreInfo {
        pub count: Option<i64>,
        pub desc: Option<String>,
        pub label: Option<String>,
        pub score: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MixRateVo {
        pub agree_count: Option<i64>,
        pub agree_user_ids: Vec<i64>,
        pub biz_type: Option<i64>,
        pub content: Option<String>,
        pub disagree_count: Option<i64>,
        pub disagree_user_ids: Vec<i64>,
        pub gmt_create: Option<String>,
        pub id: Option<i64>,
        pub item_id: Option<i64>,
        pub item_info: Option<String>,
        pub item_rate_id: Option<i64>,
        pub item_replies: Vec<ItemRateReplyVo>,
        pub like: Option<LikeTargetCount>,
        pub media_info: Option<String>,
        pub order_id: Option<i64>,
        pub order_info: Option<String>,
        pub picture_urls: Vec<String>,
        pub poi_str: Option<String>,
        pub redirect_url: Option<String>,
        pub reply_count: Option<i64>,
        pub score_detail: Option<String>,
        pub sku: Option<String>,
        pub source: Option<i64>,
        pub source_type_name: Option<String>,
        pub split_line_content: Option<String>,
        pub status: Option<i64>,
        pub tag_info: Option<String>,
        pub title: Option<String>,
        pub total_score: Option<i64>,
        pub travel_name: Option<String>,
        pub travel_sub_item_id: Option<i64>,
        pub travel_sub_item_info: Option<String>,
        pub trip_guid_id: Option<i64>,
        pub ttid: Option<String>,
        pub user_icon: Option<String>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub user_star: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemRateReplyVo {
        pub content: Option<String>,
        pub gmt_create: Option<String>,
        pub interval_day: Option<i64>,
        pub media_info: Option<String>,
        pub parent_id: Option<i64>,
        pub parent_info: Option<ParentInfo>,
        pub reply_id: Option<i64>,
        pub reply_type: Option<i64>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ParentInfo {
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LikeTargetCount {
        pub count: Option<i64>,
        pub target_id: Option<i64>,
        pub voted: Option<bool>,
    }
}

/// `alitrip.hotel.search.citysuggest.get`
pub mod search_citysuggest_get {
    use crate::prelude::*;

    /// `alitrip.hotel.search.citysuggest.get` (城市 Suggest 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35590&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.search.citysuggest.get",
        response = SearchCitysuggestGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SearchCitysuggestGet {
        pub key_words: String,
        pub user_id: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchCitysuggestGetResult {
        pub biz_ext_map: Option<Bizextmap>,
        pub headers: Option<Headers>,
        pub http_status_code: Option<i64>,
        pub mapping_code: Option<String>,
        pub model: Option<TopCitySuggestListVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Bizextmap {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Headers {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopCitySuggestListVo {
        pub suggest_item_v_o_list: Vec<SuggestItemVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SuggestItemVo {
        pub city_code: Option<i64>,
        #[top_api(secret)]
        pub city_name: Option<String>,
        pub display_name: Option<String>,
        pub r#type: Option<String>,
        pub display_name_english: Option<String>,
        pub region: Option<i64>,
    }
}

/// `alitrip.hotel.search.list.get`
pub mod search_list_get {
    use crate::prelude::*;

    /// `alitrip.hotel.search.list.get` (酒店搜索 List 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=35249&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.search.list.get",
        response = SearchListGetResult,
        unwrap = "result",
        debug
    )]
    pub struct SearchListGet {
        pub param_top_hotel_search_list_param: Option<TopHotelSearchListParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopHotelSearchListParam {
        pub adult_num: i64,
        pub check_in: String,
        pub check_out: String,
        pub children_ages: Vec<i64>,
        pub city_code: i64,
        pub keywords: Option<String>,
        pub offset: i64,
        pub order_direction: Option<i64>,
        pub order_type: Option<i64>,
        pub page_size: Option<i64>,
        pub radius: Option<i64>,
        pub seller_ids: Vec<i64>,
        pub user_agent: Option<String>,
        pub user_id: Option<i64>,
        pub user_latitude: Option<String>,
        pub user_longitude: Option<String>,
        pub search_poi: Option<SearchPoi>,
        pub brand_code_list: Vec<String>,
        pub user_city: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchPoi {
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchListGetResult {
        pub biz_ext_map: Option<Bizextmap>,
        pub headers: Option<Headers>,
        pub http_status_code: Option<i64>,
        pub mapping_code: Option<String>,
        pub model: Option<TopHotelSearchListVo>,
        pub msg_code: Option<String>,
        pub msg_info: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Bizextmap {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Headers {
        pub empty: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopHotelSearchListVo {
        pub hotel_list: Vec<HotelListInfo>,
        pub offset: Option<i64>,
        pub total: Option<i64>,
        pub search_id: Option<String>,
        pub total_pages: Option<i64>,
        pub stat_info: Option<StatInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelListInfo {
        #[top_api(secret)]
        pub address: Option<String>,
        pub city_code: Option<i64>,
        pub comment_count: Option<i64>,
        pub comment_score: Option<String>,
        pub comment_score_desc: Option<String>,
        pub comment_source: Option<i64>,
        pub distance_desc: Option<String>,
        pub english_name: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub has_ali_credit_item: Option<bool>,
        pub has_full_scene_picture: Option<bool>,
        pub header_pic_url: Option<String>,
        pub labels: Vec<HotelLabelVo>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub price: Option<i64>,
        pub shid: Option<i64>,
        pub sold_out: Option<bool>,
        pub star_type: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub brand_id: Option<String>,
        #[top_api(secret)]
        pub brand_name: Option<String>,
        #[top_api(secret)]
        pub brand_name_english: Option<String>,
        pub in_right_map_hotel_title: Option<String>,
        pub promotion_desc_arrs: Vec<String>,
        pub search_p_o_i: Option<SearchPoi>,
        pub services: Vec<SearchListGetOption>,
        pub later_pay_icon: Option<String>,
        pub inventory_desc: Option<String>,
        pub feature_hotel_type: Option<String>,
        pub feature_hotel_type_name: Option<String>,
        pub areas: Vec<Area>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelLabelVo {
        pub id: Option<i64>,
        pub text: Option<String>,
        pub color: Option<String>,
        pub desc: Option<String>,
        pub icon: Option<String>,
        pub index: Option<i64>,
        pub pos: Option<i64>,
        pub ref_field_name: Option<String>,
        pub req_field_name: Option<String>,
        pub show: Option<bool>,
        pub value: Option<i64>,
    }

    /// `Option`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SearchListGetOption {
        pub active: Option<bool>,
        pub link: Option<String>,
        pub text: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Area {
        pub id: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatInfo {
        pub brand_type_list: Vec<BrandType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandType {
        pub brand_list: Vec<Brand>,
        pub type_id: Option<String>,
        pub type_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Brand {
        pub brand_code: Option<String>,
        pub brand_name: Option<String>,
    }
}

/// `alitrip.hotel.single.info.get`
pub mod single_info_get {
    use crate::prelude::*;

    /// `alitrip.hotel.single.info.get` (获取单体酒店信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=44695&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.hotel.single.info.get",
        response = HmsTopResultSet,
        unwrap = "hms_top_result_set",
        debug
    )]
    pub struct SingleInfoGet {
        pub query_hotel_info_param: QueryHotelInfoParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryHotelInfoParam {
        pub hid: i64,
        pub ahid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HmsTopResultSet {
        pub result: Option<AllianceHotelInfo>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllianceHotelInfo {
        pub inviter: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub hid: Option<i64>,
        pub contract_start: Option<TopDateTime>,
        pub partner_id: Option<i64>,
        pub shid: Option<i64>,
        pub fee: Option<String>,
        pub account_name: Option<String>,
        pub hotel_name: Option<String>,
        pub account_opening_bank: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub fee_type: Option<i64>,
        pub pay_type: Option<PayType>,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        pub is_valid: Option<IsValid>,
        pub ahid: Option<i64>,
        #[top_api(secret)]
        pub bank_account: Option<String>,
        pub contract_end: Option<TopDateTime>,
        #[top_api(secret)]
        pub contact_email: Option<String>,
        pub bank_province: Option<String>,
        pub bank_city: Option<String>,
        pub main_account: Option<String>,
        pub account_bank: Option<String>,
        pub tpl_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub is_new_valid: Option<i64>,
        pub new_fee: Option<String>,
        pub new_fee_type: Option<i64>,
        pub is_transfer: Option<i64>,
        pub main_tpl_id: Option<i64>,
        pub company_name: Option<String>,
        pub alipay_account_id: Option<String>,
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 个人支付宝
        #[top_api(value = 0)]
        V0,
        /// 企业支付宝
        #[top_api(value = 1)]
        V1,
        /// 对公银行卡
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_valid`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsValid {
        /// 失效
        #[top_api(value = 0)]
        Expired,
        /// 生效
        #[top_api(value = 1)]
        Effective,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
