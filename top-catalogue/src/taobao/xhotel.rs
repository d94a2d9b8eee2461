//! `taobao.xhotel.*`: 115 APIs.

pub use self::add::Add;
pub use self::baseinfo_get::BaseinfoGet;
pub use self::baseinfo_room_get::BaseinfoRoomGet;
pub use self::bnbcommon_add::BnbcommonAdd;
pub use self::bnbhouse_add::BnbhouseAdd;
pub use self::bnbhouse_delete::BnbhouseDelete;
pub use self::bnbowner_add::BnbownerAdd;
pub use self::bnbowner_delete::BnbownerDelete;
pub use self::bnbpromo_add::BnbpromoAdd;
pub use self::bnbpromo_bind::BnbpromoBind;
pub use self::bnbpromo_delete::BnbpromoDelete;
pub use self::bnbpromo_get::BnbpromoGet;
pub use self::bnbpromo_unbind::BnbpromoUnbind;
pub use self::bnbpromo_update::BnbpromoUpdate;
pub use self::bnbreview_add::BnbreviewAdd;
pub use self::bnbroomtype_add::BnbroomtypeAdd;
pub use self::bnbroomtype_delete::BnbroomtypeDelete;
pub use self::city_coordinates_batch_download::CityCoordinatesBatchDownload;
pub use self::city_coordinates_batch_upload::CityCoordinatesBatchUpload;
pub use self::city_distribution_get::CityDistributionGet;
pub use self::city_get::CityGet;
pub use self::combo_offshelf::ComboOffshelf;
pub use self::combo_review::ComboReview;
pub use self::combo_status_get::ComboStatusGet;
pub use self::commoninvoice_list_vtwo::CommoninvoiceListVtwo;
pub use self::commoninvoice_remove::CommoninvoiceRemove;
pub use self::commoninvoice_update::CommoninvoiceUpdate;
pub use self::data_service_hotel_serviceindex::DataServiceHotelServiceindex;
pub use self::data_service_order_detail::DataServiceOrderDetail;
pub use self::data_service_seller_serviceindex::DataServiceSellerServiceindex;
pub use self::delete::Delete;
pub use self::distribution_info::DistributionInfo;
pub use self::distribution_order_detail_search::DistributionOrderDetailSearch;
pub use self::distribution_price::DistributionPrice;
pub use self::entity_config::EntityConfig;
pub use self::fastinvoice_complete::FastinvoiceComplete;
pub use self::fastinvoice_request::FastinvoiceRequest;
pub use self::future_softmodify::FutureSoftmodify;
pub use self::get::Get;
pub use self::get_entity_by_tag::GetEntityByTag;
pub use self::hotel_message_receive::HotelMessageReceive;
pub use self::house_add::HouseAdd;
pub use self::house_roomtype_add::HouseRoomtypeAdd;
pub use self::increment_info_get::IncrementInfoGet;
pub use self::info_list_get::InfoListGet;
pub use self::info_list_get_for_hello::InfoListGetForHello;
pub use self::intl_ari_notify::IntlAriNotify;
pub use self::intl_rate_update::IntlRateUpdate;
pub use self::item_selection_seller_stat_exposure::ItemSelectionSellerStatExposure;
pub use self::item_selection_seller_stat_hotshid::ItemSelectionSellerStatHotshid;
pub use self::item_selection_seller_stat_summary::ItemSelectionSellerStatSummary;
pub use self::member_alipay_query::MemberAlipayQuery;
pub use self::member_derby_coupon_send::MemberDerbyCouponSend;
pub use self::member_derby_state_sync::MemberDerbyStateSync;
pub use self::memberright_update::MemberrightUpdate;
pub use self::multiplerate_delete::MultiplerateDelete;
pub use self::multiplerate_get::MultiplerateGet;
pub use self::multiplerate_update::MultiplerateUpdate;
pub use self::multiplerates_increment::MultipleratesIncrement;
pub use self::multiplerates_update::MultipleratesUpdate;
pub use self::order_alipayface_cancel::OrderAlipayfaceCancel;
pub use self::order_alipayface_cancelsettle::OrderAlipayfaceCancelsettle;
pub use self::order_alipayface_check::OrderAlipayfaceCheck;
pub use self::order_alipayface_create::OrderAlipayfaceCreate;
pub use self::order_alipayface_extend::OrderAlipayfaceExtend;
pub use self::order_alipayface_settle::OrderAlipayfaceSettle;
pub use self::order_alipayface_update::OrderAlipayfaceUpdate;
pub use self::order_detail_search::OrderDetailSearch;
pub use self::order_future_facescan_put::OrderFutureFacescanPut;
pub use self::order_future_info_get::OrderFutureInfoGet;
pub use self::order_future_info_put::OrderFutureInfoPut;
pub use self::order_hotelsign_query::OrderHotelsignQuery;
pub use self::order_official_cancel::OrderOfficialCancel;
pub use self::order_official_precheck::OrderOfficialPrecheck;
pub use self::order_official_qualification_get::OrderOfficialQualificationGet;
pub use self::order_official_settle_cancel::OrderOfficialSettleCancel;
pub use self::order_official_settle_put::OrderOfficialSettlePut;
pub use self::order_offline_settle_cancel::OrderOfflineSettleCancel;
pub use self::order_offline_settle_put::OrderOfflineSettlePut;
pub use self::order_search::OrderSearch;
pub use self::order_statement_get::OrderStatementGet;
pub use self::order_update::OrderUpdate;
pub use self::order_update_confirmcode::OrderUpdateConfirmcode;
pub use self::pms_guestbill_get_vtwo::PmsGuestbillGetVtwo;
pub use self::potential_member_bind::PotentialMemberBind;
pub use self::price_get_for_hello::PriceGetForHello;
pub use self::quota_update::QuotaUpdate;
pub use self::rate_add::RateAdd;
pub use self::rate_delete::RateDelete;
pub use self::rate_get::RateGet;
pub use self::rate_relationshipwithroom_get::RateRelationshipwithroomGet;
pub use self::rate_relationshipwithrp_get::RateRelationshipwithrpGet;
pub use self::rate_update::RateUpdate;
pub use self::rateplan_add::RateplanAdd;
pub use self::rateplan_delete::RateplanDelete;
pub use self::rateplan_get::RateplanGet;
pub use self::rateplan_update::RateplanUpdate;
pub use self::rates_increment::RatesIncrement;
pub use self::rates_lite_incr_update::RatesLiteIncrUpdate;
pub use self::rates_update::RatesUpdate;
pub use self::room_get::RoomGet;
pub use self::room_update::RoomUpdate;
pub use self::rooms_increment::RoomsIncrement;
pub use self::rooms_update::RoomsUpdate;
pub use self::roomtype_add::RoomtypeAdd;
pub use self::roomtype_conflict_data::RoomtypeConflictData;
pub use self::roomtype_delete_public::RoomtypeDeletePublic;
pub use self::roomtype_get::RoomtypeGet;
pub use self::roomtype_update::RoomtypeUpdate;
pub use self::servicetime_get::ServicetimeGet;
pub use self::servicetime_update::ServicetimeUpdate;
pub use self::status_update::StatusUpdate;
pub use self::update::Update;
pub use self::xitem_delete::XitemDelete;
pub use self::xitem_query::XitemQuery;

/// `taobao.xhotel.add`
pub mod add {
    use crate::prelude::*;

    /// `taobao.xhotel.add` (酒店新增接口（ID 重复自动更新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22665&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.add",
        response = XHotel,
        unwrap = "xhotel",
        debug
    )]
    pub struct Add {
        #[top_api(max_len = 64)]
        pub outer_id: String,
        #[top_api(max_len = 128)]
        pub name: String,
        #[top_api(max_len = 60)]
        pub used_name: Option<String>,
        pub domestic: Option<Domestic>,
        #[top_api(max_len = 30)]
        pub country: Option<String>,
        pub province: Option<i64>,
        pub city: i64,
        pub district: Option<i64>,
        #[top_api(max_len = 20)]
        pub business: Option<String>,
        #[top_api(max_len = 255, secret)]
        pub address: String,
        #[top_api(max_len = 10)]
        pub longitude: Option<String>,
        #[top_api(max_len = 10)]
        pub latitude: Option<String>,
        pub position_type: Option<String>,
        #[top_api(max_len = 30, secret)]
        pub tel: String,
        #[top_api(max_len = 500)]
        pub extend: Option<String>,
        pub shid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 3)]
        pub star: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        #[top_api(max_len = 32)]
        pub floors: Option<String>,
        pub rooms: Option<i64>,
        pub description: Option<String>,
        pub pics: Option<String>,
        pub brand: Option<String>,
        #[top_api(max_len = 20)]
        pub postal_code: Option<String>,
        #[top_api(max_len = 2000)]
        pub booking_notice: Option<String>,
        /// Several values with commas between them.
        pub credit_card_types: Option<String>,
        pub orbit_track: Option<String>,
        pub name_e: Option<String>,
        pub supplier: Option<String>,
        pub settlement_currency: Option<String>,
        pub standard_amuse_facilities: Option<String>,
        pub standard_room_facilities: Option<String>,
        pub standard_hotel_service: Option<String>,
        pub standard_hotel_facilities: Option<String>,
        pub standard_booking_notice: Option<String>,
        pub service_type: Option<ServiceType>,
        pub hotel_type: Option<HotelType>,
        pub coordinate_system: Option<String>,
        pub room_facilities: Option<String>,
        pub service: Option<String>,
        pub hotel_facilities: Option<String>,
        pub hotel_policies: Option<String>,
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

    /// The values of `service_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        /// 可以接待外宾
        #[top_api(value = 0)]
        V0,
        /// 仅内宾
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `hotel_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HotelType {
        /// 酒店
        #[top_api(value = 0)]
        Hotel,
        /// 客栈
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XHotel {
        pub hid: Option<i64>,
        pub status: Option<Status>,
        pub s_hotel: Option<SHotel>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub used_name: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub extend: Option<String>,
        pub match_status: Option<i64>,
        pub error_info: Option<String>,
        /// Several values with commas between them.
        pub credit_card_types: Option<String>,
        pub name_e: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotel {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub used_name: Option<String>,
        pub r#type: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub city_tag: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub level: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<i64>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        pub storeys: Option<String>,
        pub extend: Option<String>,
        pub rooms: Option<i64>,
        pub desc: Option<String>,
        /// JSON as text.
        pub service: Option<String>,
        pub hotel_facilities: Option<String>,
        pub room_facilities: Option<String>,
        pub pic_url: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub status: Option<SHotelStatusValue>,
        pub postal_code: Option<String>,
        pub brand: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SHotelStatusValue {
        /// 营业中
        #[top_api(value = 0)]
        V0,
        /// 筹建中
        #[top_api(value = -1)]
        Minus1,
        /// 暂停营业
        #[top_api(value = -2)]
        Minus2,
        /// 已停业
        #[top_api(value = -3)]
        Minus3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.baseinfo.get`
pub mod baseinfo_get {
    use crate::prelude::*;

    /// `taobao.xhotel.baseinfo.get` (酒店基础信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27522&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.baseinfo.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BaseinfoGet {
        pub hid: Option<i64>,
        #[top_api(max_len = 64)]
        pub out_hid: Option<String>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        pub is_need_rate_plan: Option<bool>,
        pub is_need_room_type: Option<bool>,
        pub need_s_room_type_list: Option<bool>,
        pub need_hotel_dynamic_info: Option<bool>,
        pub json_hotel_seller_inv_query: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub xhotel_base_info: Option<XHotelBaseInfo>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XHotelBaseInfo {
        pub room_type_list: Vec<RoomType>,
        pub rate_plan_list: Vec<RatePlan>,
        pub hotel: Option<Hotel>,
        pub s_room_type_list: Vec<Sroomtypelist>,
        pub total_hotel_dynamic_info: Option<i64>,
        pub hotel_dynamic_info_list: Vec<Hoteldynamicinfo>,
        pub tag_json: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomType {
        pub name: Option<String>,
        pub rid: Option<i64>,
        pub status: Option<i8>,
        pub vendor: Option<String>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RatePlan {
        pub vendor: Option<String>,
        pub name: Option<String>,
        pub rate_plan_code: Option<String>,
        pub rate_plan_id: Option<i64>,
        pub status: Option<Status>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开启
        #[top_api(value = 1)]
        On,
        /// 关闭
        #[top_api(value = 2)]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Hotel {
        pub hid: Option<i64>,
        pub remark: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        /// JSON as text.
        pub hotel_facilities: Option<String>,
        pub r#type: Option<String>,
        pub ext: Option<String>,
        pub city: Option<i64>,
        pub postal_code: Option<String>,
        pub floors: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub description: Option<String>,
        pub province: Option<i64>,
        pub longitude: Option<String>,
        pub data_confirm: Option<i64>,
        pub rooms: Option<i64>,
        pub currency_code_name: Option<String>,
        pub status: Option<i64>,
        pub en_desc: Option<String>,
        pub country: Option<String>,
        pub hotel_policies: Option<String>,
        pub latitude: Option<String>,
        pub oper_xiaoer_name: Option<String>,
        pub outer_id: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub down_shelf_type: Option<i64>,
        #[top_api(secret)]
        pub en_addr: Option<String>,
        pub shid: Option<i64>,
        pub business: Option<String>,
        pub used_name: Option<String>,
        pub pics: Option<String>,
        pub room_facilities: Option<String>,
        pub name: Option<String>,
        pub position_type: Option<String>,
        pub billing_process_type: Option<i64>,
        pub district: Option<i64>,
        pub name_e: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub vendor: Option<String>,
        pub extend: Option<String>,
        pub star: Option<String>,
        pub booking_notice: Option<String>,
        pub domestic: Option<i64>,
        pub decorate_time: Option<String>,
        pub source: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub seller_id: Option<i64>,
        pub match_status: Option<i64>,
        pub service: Option<String>,
        pub brand: Option<String>,
        pub kzzy_tag: Option<i64>,
        pub opening_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sroomtypelist {
        pub window_type: Option<String>,
        pub pics_info: Option<String>,
        pub network_service: Option<String>,
        pub last_modify: Option<String>,
        pub include_types: Option<String>,
        pub auditor: Option<String>,
        pub shid: Option<i64>,
        pub original_pics: Option<String>,
        pub version: Option<i64>,
        pub srid: Option<i64>,
        pub pics: Option<String>,
        pub pics_ext: Option<String>,
        pub area: Option<String>,
        pub facility: Option<String>,
        pub name: Option<String>,
        pub properties_d_os: Option<String>,
        pub add_bed: Option<i64>,
        pub name_e: Option<String>,
        pub status: Option<i64>,
        pub extend: Option<String>,
        pub bed: Option<String>,
        pub transfer_pics: Option<String>,
        pub floor: Option<String>,
        pub source: Option<i64>,
        pub bed_list: Option<String>,
        pub max_occupancy: Option<i64>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Hoteldynamicinfo {
        pub unsale_reason: Option<String>,
        pub hid: Option<i64>,
        pub status: Option<i64>,
        pub vendor: Option<String>,
        pub ks_heathy_room_num: Option<i64>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub shid: Option<i64>,
        pub city_str: Option<String>,
        pub city: Option<i64>,
        pub id: Option<i64>,
        pub room_nun: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub ks_room_num: Option<i64>,
        pub seller_id: Option<i64>,
        pub unsale_type: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub calculate_date: Option<String>,
        pub data_confirm: Option<i64>,
        pub outer_id: Option<String>,
    }
}

/// `taobao.xhotel.baseinfo.room.get`
pub mod baseinfo_room_get {
    use crate::prelude::*;

    /// `taobao.xhotel.baseinfo.room.get` (酒店房型与房价查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=28763&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.baseinfo.room.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BaseinfoRoomGet {
        #[top_api(max_len = 64)]
        pub out_hid: String,
        pub vendor: Option<String>,
        pub is_need_rate_plan: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub xhotel_base_info: Option<XHotelInfoWithRoom>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XHotelInfoWithRoom {
        pub room_type_list: Vec<RoomType>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomType {
        pub rate_plan_list: Vec<RatepPlan>,
        pub vendor: Option<String>,
        pub name: Option<String>,
        pub status: Option<Status>,
        pub outer_id: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RatepPlan {
        pub vendor: Option<String>,
        pub name: Option<String>,
        pub rate_plan_code: Option<String>,
        pub status: Option<RatepPlanStatusValue>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RatepPlanStatusValue {
        /// 开启
        #[top_api(value = 1)]
        On,
        /// 关闭
        #[top_api(value = 2)]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.bnbcommon.add`
pub mod bnbcommon_add {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbcommon.add` (通用调用 top 接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbcommon.add",
        response = Option<String>,
        unwrap = "module",
        debug
    )]
    pub struct BnbcommonAdd {
        pub param: Option<String>,
        pub scene: Option<String>,
    }
}

/// `taobao.xhotel.bnbhouse.add`
pub mod bnbhouse_add {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbhouse.add` (民宿门店信息添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=56454&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbhouse.add",
        response = Vec<XHotel>,
        unwrap = "results",
        debug
    )]
    pub struct BnbhouseAdd {
        pub out_owner_id: String,
        pub bnb_booking_time: Option<BnbBookingTimeDto>,
        pub decorate_level: Option<i64>,
        #[top_api(secret)]
        pub tel: String,
        pub receive_foreigners: Option<i64>,
        pub name_e: Option<String>,
        pub decorate_time: Option<String>,
        pub extra_beds_num: Option<i64>,
        pub tags: Option<String>,
        pub has_front_desk: Option<i64>,
        pub guest_age: Option<i64>,
        pub settlement_currency: Option<String>,
        #[top_api(max_len = 60)]
        pub name: String,
        pub is_use_shoot_image: Option<i64>,
        pub status: i8,
        pub guest_gender: Option<GuestGender>,
        pub activities_allowed: Option<String>,
        pub opening_time: Option<String>,
        pub description: Option<String>,
        #[top_api(required, max_items = 999)]
        pub pictures: Vec<BnbPictureDto>,
        pub has_license: i64,
        pub floors: Option<String>,
        pub video_url: Option<String>,
        pub vendor: Option<String>,
        pub product_type: i64,
        pub charge: Option<BnbChargeDto>,
        pub decorate_style: Option<i64>,
        pub check_in_notes: Option<String>,
        #[top_api(secret)]
        pub real_tel: String,
        pub location: BnbLocationDto,
        pub attributes: i64,
        pub outer_id: String,
        pub scenic_feature: Option<i64>,
        pub brand: Option<String>,
        /// JSON as text.
        pub facilities: Option<String>,
        pub house_size: Option<i64>,
        pub shid: Option<i64>,
        pub standard_hotel_facilities: String,
        pub is_feizhu_hotel: Option<bool>,
        pub commission_rate: Option<i64>,
    }

    /// The values of `guest_gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GuestGender {
        /// 不限制
        #[top_api(value = 0)]
        Any,
        /// 只限男性
        #[top_api(value = 1)]
        V1,
        /// 只限女性
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbBookingTimeDto {
        pub start_reception_time: Option<String>,
        pub end_reception_time: Option<String>,
        pub earliest_check_in_time: Option<String>,
        pub latest_booking_time: Option<String>,
        pub latest_check_in_time: Option<String>,
        pub latest_check_out_time: Option<String>,
    }

    /// `BnbPictureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbPictureDto {
        pub attribute: String,
        pub ismain: bool,
        pub r#type: String,
        pub url: String,
        pub des: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbChargeDto {
        pub num: Option<i64>,
        pub fee: Option<i64>,
        pub add_people: Option<i64>,
        pub min_charging_age: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BnbLocationDto {
        pub country: String,
        #[top_api(secret)]
        pub address: String,
        pub business: Option<String>,
        pub city: Option<i64>,
        pub latitude: String,
        pub position_type: String,
        pub domestic: Domestic,
        pub province: i64,
        #[top_api(secret)]
        pub en_address: Option<String>,
        #[top_api(secret)]
        pub reception_address: Option<String>,
        pub district: i64,
        pub timezone: Option<String>,
        pub doorplate: Option<String>,
        pub longitude: String,
        pub city_name: Option<String>,
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XHotel {
        pub country: Option<String>,
        pub domestic: Option<Domestic>,
        pub vendor: Option<String>,
        pub name: Option<String>,
        pub outer_id: Option<String>,
        pub modified_time: Option<TopDateTime>,
        pub created_time: Option<TopDateTime>,
        pub error_info: Option<String>,
        pub shotel: Option<XsHotel>,
        pub hid: Option<i64>,
        pub name_e: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub position_type: Option<String>,
        pub latitude: Option<String>,
        pub longitude: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub business: Option<String>,
        pub district: Option<i64>,
        pub city: Option<i64>,
        pub province: Option<i64>,
        pub brand: Option<String>,
        pub pics: Option<String>,
        pub hotel_facilities: Option<String>,
        pub hotel_policies: Option<String>,
        pub description: Option<String>,
        pub rooms: Option<i64>,
        pub floors: Option<String>,
        pub decorate_time: Option<String>,
        pub opening_time: Option<String>,
        pub booking_notice: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XsHotel {
        #[top_api(secret)]
        pub address: Option<String>,
        pub business: Option<String>,
        pub district: Option<i64>,
        pub city: Option<i64>,
        pub province: Option<i64>,
        pub country: Option<String>,
        pub domestic: Option<Domestic>,
        pub name: Option<String>,
        pub shid: Option<i64>,
        pub name_e: Option<String>,
        pub status: Option<Status>,
        pub brand: Option<String>,
        /// JSON as text.
        pub pics: Option<String>,
        /// JSON as text.
        pub service: Option<String>,
        /// JSON as text.
        pub hotel_facilities: Option<String>,
        pub description: Option<String>,
        pub rooms: Option<i64>,
        pub floors: Option<String>,
        pub decorate_time: Option<String>,
        pub opening_time: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<i64>,
        pub longitude: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.bnbhouse.delete`
pub mod bnbhouse_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbhouse.delete` (民宿门店删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58304&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbhouse.delete",
        response = BnbhouseDeleteResponse,
        debug
    )]
    pub struct BnbhouseDelete {
        pub hid: Option<i64>,
        pub vendor: Option<String>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbhouseDeleteResponse {
        pub error: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.xhotel.bnbowner.add`
pub mod bnbowner_add {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbowner.add` (民宿房东信息添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=56456&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbowner.add",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct BnbownerAdd {
        pub add_owner_param: Option<AddOwnerParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddOwnerParam {
        pub avatar_url: String,
        pub avg_confirm_time: Option<i64>,
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub city: Option<i64>,
        pub confirm_rate: Option<i64>,
        pub constellation: Option<Constellation>,
        pub country: Option<String>,
        pub description: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub gender: Option<Gender>,
        /// Several values with commas between them.
        pub hobbies: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        /// Several values with commas between them.
        pub labels: Option<String>,
        pub level: Option<i64>,
        pub license_name: Option<String>,
        pub license_no: Option<String>,
        pub license_type: i64,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub nick_name: String,
        pub outer_id: String,
        pub owner_type: i64,
        pub positive_feedback: Option<i64>,
        pub profession: Option<String>,
        pub province: Option<i64>,
        pub qualification: Option<Qualification>,
        #[top_api(secret)]
        pub real_contact: String,
        #[top_api(secret)]
        pub real_name: Option<String>,
        pub response_rate: Option<i64>,
        /// JSON as text.
        pub story: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub validate: i64,
        pub vendor: Option<String>,
    }

    /// The values of `constellation`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Constellation {
        #[top_api(value = -1)]
        Minus1,
        /// 白羊
        #[top_api(value = 0)]
        V0,
        /// 金牛
        #[top_api(value = 1)]
        V1,
        /// 双子
        #[top_api(value = 2)]
        V2,
        /// 巨蟹
        #[top_api(value = 3)]
        V3,
        /// 狮子
        #[top_api(value = 4)]
        V4,
        /// 处女
        #[top_api(value = 5)]
        V5,
        /// 天秤
        #[top_api(value = 6)]
        V6,
        /// 天蝎
        #[top_api(value = 7)]
        V7,
        /// 射手
        #[top_api(value = 8)]
        V8,
        /// 摩羯
        #[top_api(value = 9)]
        V9,
        /// 水瓶
        #[top_api(value = 10)]
        V10,
        /// 双鱼
        #[top_api(value = 11)]
        V11,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `gender`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Gender {
        /// 男性
        #[top_api(value = "M")]
        M,
        /// 女性
        #[top_api(value = "F")]
        F,
        /// 未知
        #[top_api(value = "U")]
        U,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `qualification`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Qualification {
        /// 小学
        #[top_api(value = 1)]
        V1,
        /// 初中
        #[top_api(value = 2)]
        V2,
        /// 高中
        #[top_api(value = 3)]
        V3,
        /// 本科
        #[top_api(value = 4)]
        V4,
        /// 硕士
        #[top_api(value = 5)]
        V5,
        /// 博士
        #[top_api(value = 6)]
        V6,
        /// 博士后
        #[top_api(value = 7)]
        V7,
        /// 其他
        #[top_api(value = 0)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_result: Option<ResultSetFirstResult>,
    }

    /// `AddOwnerParam`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSetFirstResult {
        pub avatar_url: Option<String>,
        pub avg_confirm_time: Option<i64>,
        #[top_api(secret)]
        pub birthday: Option<TopDateTime>,
        pub blood_type: Option<BloodType>,
        pub city: Option<i64>,
        pub confirm_rate: Option<i64>,
        pub constellation: Option<Constellation>,
        pub country: Option<String>,
        pub description: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub gender: Option<Gender>,
        /// Several values with commas between them.
        pub hobbies: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        /// Several values with commas between them.
        pub labels: Option<String>,
        pub level: Option<i64>,
        pub license_name: Option<String>,
        pub license_no: Option<String>,
        pub license_type: Option<i64>,
        #[top_api(secret)]
        pub mobile_phone: Option<String>,
        #[top_api(secret)]
        pub nick_name: Option<String>,
        pub outer_id: Option<String>,
        pub owner_type: Option<i64>,
        pub positive_feedback: Option<i64>,
        pub profession: Option<String>,
        pub province: Option<i64>,
        pub qualification: Option<Qualification>,
        #[top_api(secret)]
        pub real_contact: Option<String>,
        #[top_api(secret)]
        pub real_name: Option<String>,
        pub response_rate: Option<i64>,
        pub story: Option<String>,
        #[top_api(secret)]
        pub telephone: Option<String>,
        pub validate: Option<i64>,
        pub vendor: Option<String>,
    }

    /// The values of `blood_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BloodType {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// A 型
        #[top_api(value = 1)]
        V1,
        /// B 型
        #[top_api(value = 2)]
        V2,
        /// AB 型
        #[top_api(value = 3)]
        V3,
        /// O 型
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.bnbowner.delete`
pub mod bnbowner_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbowner.delete` (民宿房东删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=58239&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbowner.delete",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct BnbownerDelete {
        pub vendor: Option<String>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.xhotel.bnbpromo.add`
pub mod bnbpromo_add {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbpromo.add` (自促活动申请接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=62997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbpromo.add",
        response = PromoCode,
        unwrap = "module",
        debug
    )]
    pub struct BnbpromoAdd {
        pub promo_info: PromoInfo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoInfo {
        pub tonight_discount: Option<TonightDiscount>,
        pub long_order_info: Option<LongOrderInfo>,
        pub early_booking_info: Option<EarlyBookingInfo>,
        pub daily_booking_info: Option<DailyBookingInfo>,
        pub general_booking_info: Option<GeneralBookingInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TonightDiscount {
        pub investment_number: Option<String>,
        pub start_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LongOrderInfo {
        pub investment_number: Option<i64>,
        pub min_continuity_stay: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EarlyBookingInfo {
        pub investment_number: Option<i64>,
        pub min_pre_booking_days: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyBookingInfo {
        pub investment_number: Option<i64>,
        pub valid_weeks: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GeneralBookingInfo {
        pub investment_number: Option<i64>,
        pub check_in_from: Option<TopDateTime>,
        pub check_out_to: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoCode {
        pub activity_code: Option<String>,
    }
}

/// `taobao.xhotel.bnbpromo.bind`
pub mod bnbpromo_bind {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbpromo.bind` (自促活动绑定接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63062&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbpromo.bind",
        response = PromoBindResult,
        unwrap = "module",
        debug
    )]
    pub struct BnbpromoBind {
        pub activity_code: Option<String>,
        pub rate_infos: Option<PromoRateInfo>,
        pub check_in_from: Option<TopDateTime>,
        pub check_out_to: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoRateInfo {
        pub rate_plan_code: Option<String>,
        pub out_rid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoBindResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub out_rid: Option<String>,
        pub rate_plan_code: Option<String>,
    }
}

/// `taobao.xhotel.bnbpromo.delete`
pub mod bnbpromo_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbpromo.delete` (民宿卖家活动删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=59742&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbpromo.delete",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct BnbpromoDelete {
        pub outer_activity_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.xhotel.bnbpromo.get`
pub mod bnbpromo_get {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbpromo.get` (民宿查询营销活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=59749&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbpromo.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct BnbpromoGet {
        pub outer_activity_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub bnb_promo: Option<BnbPromoDto>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }

    /// `BnbPromoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbPromoDto {
        pub rate_infos: Vec<Rateinfos>,
        pub outer_activity_code: Option<String>,
        pub promo_info: Option<PromoInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rateinfos {
        pub out_rid: Option<String>,
        pub rate_plan_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoInfo {
        pub daily_booking_info: Option<DailyBookingInfo>,
        pub early_booking_info: Option<EarlyBookingInfo>,
        pub long_order_info: Option<LongOrderInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyBookingInfo {
        pub check_in_from: Option<TopDateTime>,
        pub investment_number: Option<String>,
        pub valid_weeks: Vec<String>,
        pub check_in_to: Option<TopDateTime>,
        pub invalid_dates: Vec<InvalidDate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvalidDate {
        pub invalid_from: Option<TopDateTime>,
        pub invalid_to: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EarlyBookingInfo {
        pub min_pre_booking_days: Option<i64>,
        pub investment_number: Option<i64>,
        pub min_continuity_stay: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LongOrderInfo {
        pub min_continuity_stay: Option<i64>,
        pub investment_number: Option<i64>,
    }
}

/// `taobao.xhotel.bnbpromo.unbind`
pub mod bnbpromo_unbind {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbpromo.unbind` (自促活动解绑接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=63063&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbpromo.unbind",
        response = PromoBindResult,
        unwrap = "module",
        debug
    )]
    pub struct BnbpromoUnbind {
        pub activity_code: Option<String>,
        pub rate_infos: Option<PromoRateInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoRateInfo {
        pub rate_plan_code: Option<String>,
        pub out_rid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoBindResult {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub out_rid: Option<String>,
        pub rate_plan_code: Option<String>,
    }
}

/// `taobao.xhotel.bnbpromo.update`
pub mod bnbpromo_update {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbpromo.update` (民宿营销活动更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=59720&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbpromo.update",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct BnbpromoUpdate {
        pub update_promo_param: UpdatePromoParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdatePromoParam {
        pub outer_activity_code: Option<String>,
        pub promo_info: PromoInfo,
        pub rate_infos: Vec<RateInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromoInfo {
        pub long_order_info: Option<LongOrderInfo>,
        pub early_booking_info: Option<EarlyBookingInfo>,
        pub daily_booking_info: Option<DailyBookingInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LongOrderInfo {
        pub min_continuity_stay: Option<i64>,
        pub investment_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EarlyBookingInfo {
        pub min_pre_booking_days: Option<i64>,
        pub investment_number: Option<i64>,
        pub min_continuity_stay: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyBookingInfo {
        pub valid_weeks: Vec<String>,
        pub check_in_from: Option<TopDateTime>,
        pub check_in_to: Option<TopDateTime>,
        pub investment_number: Option<i64>,
        pub invalid_dates: Vec<InvalidDate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvalidDate {
        pub invalid_from: Option<TopDateTime>,
        pub invalid_to: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateInfo {
        pub rate_plan_code: Option<String>,
        pub out_rid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.xhotel.bnbreview.add`
pub mod bnbreview_add {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbreview.add` (对外开放评论接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64415&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbreview.add",
        response = BnbResult,
        unwrap = "result",
        debug
    )]
    pub struct BnbreviewAdd {
        pub check_in_time: String,
        pub source: Source,
        pub pic_info_list: Option<ReviewPicInfo>,
        pub rid: i64,
        #[top_api(required)]
        pub gmt_create: Option<TopDateTime>,
        pub content: String,
        #[top_api(secret)]
        pub user_nick: String,
        pub outer_id: i64,
        pub score_detail: ReviewDetailInfo,
        pub total_score: String,
    }

    /// The values of `source`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Source {
        /// 小猪
        #[top_api(value = 38)]
        V38,
        /// 爱彼迎
        #[top_api(value = 39)]
        V39,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReviewPicInfo {
        pub url: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ReviewDetailInfo {
        pub score: Score,
        pub dimension_id: DimensionId,
    }

    /// The values of `score`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Score {
        /// 非常差
        #[top_api(value = "2")]
        V2,
        /// 差
        #[top_api(value = "4")]
        V4,
        /// 一般
        #[top_api(value = "6")]
        V6,
        /// 好
        #[top_api(value = "8")]
        V8,
        /// 非常好
        #[top_api(value = "10")]
        V10,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `dimension_id`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DimensionId {
        /// 地理位置
        #[top_api(value = 1)]
        V1,
        /// 清洁程度
        #[top_api(value = 2)]
        V2,
        /// 服务比较
        #[top_api(value = 3)]
        V3,
        /// 性价比
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbResult {
        pub success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.xhotel.bnbroomtype.add`
pub mod bnbroomtype_add {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbroomtype.add` (民宿新增房源)
    ///
    /// <https://open.taobao.com/api.htm?docId=56453&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbroomtype.add",
        response = XRoomType,
        unwrap = "xroomtype",
        debug
    )]
    pub struct BnbroomtypeAdd {
        pub rent_size: Option<i64>,
        pub support_im: Option<i64>,
        #[top_api(max_len = 1000)]
        pub outer_tags: Option<String>,
        pub cleaning_charge: Option<CleaningCharge>,
        pub invoice: Invoice,
        pub decorate_level: Option<i64>,
        pub bnb_booking_time: Option<BnbBookingTimeDto>,
        pub out_hid: String,
        #[top_api(secret)]
        pub tel: String,
        pub receive_foreigners: Option<ReceiveForeigners>,
        #[top_api(max_len = 1000)]
        pub local_info: Option<String>,
        #[top_api(max_len = 100)]
        pub brand: Option<String>,
        #[top_api(required, max_items = 999)]
        pub pics: Vec<BnbPictureDto>,
        pub cleaning_type: Option<i64>,
        pub deposit_amount: Option<i64>,
        #[top_api(max_len = 128)]
        pub name_e: Option<String>,
        pub decorate_time: Option<String>,
        pub extra_beds_num: Option<i64>,
        pub invoice_type: i64,
        pub has_front_desk: Option<i64>,
        pub guest_age: Option<i64>,
        pub settlement_currency: Option<String>,
        #[top_api(required, max_items = 60)]
        pub name: Vec<String>,
        #[top_api(max_len = 1000)]
        pub surround_info: Option<String>,
        pub max_occupancy: Option<i64>,
        pub is_use_shoot_image: Option<i64>,
        pub status: i8,
        pub guest_gender: Option<GuestGender>,
        #[top_api(max_len = 500)]
        pub activities_allowed: Option<String>,
        pub extra_cleaning_charge: Option<i64>,
        pub opening_time: Option<String>,
        pub rent_type: i64,
        pub new_outer_id: Option<String>,
        pub house_model: HouseModel,
        pub window_type: Option<WindowType>,
        pub has_license: i64,
        #[top_api(max_len = 1000)]
        pub video_url: Option<String>,
        pub vendor: Option<String>,
        #[top_api(max_len = 1000)]
        pub brightspot: Option<String>,
        pub quick_order: Option<i64>,
        pub floor: Option<String>,
        pub house_size: i64,
        pub product_type: Option<i64>,
        #[top_api(max_len = 2000)]
        pub introduction: Option<String>,
        pub has_landlord: Option<i64>,
        pub charge: Option<BnbChargeDto>,
        pub decorate_style: Option<i64>,
        pub supportcredit: Option<Supportcredit>,
        #[top_api(max_len = 2000)]
        pub check_in_notes: Option<String>,
        #[top_api(secret)]
        pub real_tel: String,
        /// JSON as text.
        pub service: Option<String>,
        pub cleaning_frequency: Option<i64>,
        pub outer_id: String,
        pub location: BnbLocationDto,
        pub scenic_feature: Option<i64>,
        pub deposit_type: Option<i64>,
        pub bed_info: BedInfo,
        #[top_api(max_len = 2000)]
        pub extra_fee: Option<String>,
        pub extra_beds_fee: Option<i64>,
        #[top_api(max_items = 60)]
        pub bnb_name: Vec<String>,
        pub srid: Option<i64>,
        pub standard_room_facilities: String,
        pub bnb_extend: Option<String>,
    }

    /// The values of `cleaning_charge`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CleaningCharge {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Invoice {
        /// 卖家提供发票
        #[top_api(value = 0)]
        V0,
        /// 房东提供发票
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `receive_foreigners`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiveForeigners {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `guest_gender`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GuestGender {
        /// 不限制
        #[top_api(value = 0)]
        Any,
        /// 只限男性
        #[top_api(value = 1)]
        V1,
        /// 只限女性
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `house_model`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseModel {
        /// 室
        #[top_api(value = "bedroom")]
        Bedroom,
        /// 卫
        #[top_api(value = "bathroom")]
        Bathroom,
        /// 厅
        #[top_api(value = "livingroom")]
        Livingroom,
        /// 书房
        #[top_api(value = "study")]
        Study,
        /// 阳台
        #[top_api(value = "balcony")]
        Balcony,
        /// 厨房
        #[top_api(value = "kitchen")]
        Kitchen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
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
        /// 落地窗
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `supportcredit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Supportcredit {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `bed_info`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BedInfo {
        /// 床型
        #[top_api(value = "bedType")]
        BedType,
        /// 床型名
        #[top_api(value = "desc")]
        Desc,
        /// 床宽
        #[top_api(value = "width")]
        Width,
        /// 床长
        #[top_api(value = "length")]
        Length,
        /// 床数
        #[top_api(value = "bedNum")]
        BedNum,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbBookingTimeDto {
        pub start_reception_time: Option<String>,
        pub end_reception_time: Option<String>,
        pub earliest_check_in_time: Option<String>,
        pub latest_booking_time: Option<String>,
        pub latest_check_in_time: Option<String>,
        pub latest_check_out_time: Option<String>,
    }

    /// `BnbPictureDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbPictureDto {
        pub attribute: String,
        pub ismain: bool,
        pub des: Option<String>,
        pub r#type: String,
        pub url: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbChargeDto {
        pub num: Option<i64>,
        pub fee: Option<i64>,
        pub add_people: Option<i64>,
        pub min_charging_age: Option<i64>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BnbLocationDto {
        pub country: String,
        #[top_api(secret)]
        pub address: Option<String>,
        pub business: Option<String>,
        pub city: Option<i64>,
        pub latitude: String,
        pub position_type: String,
        pub domestic: Domestic,
        pub province: Option<i64>,
        #[top_api(secret)]
        pub en_address: Option<String>,
        #[top_api(secret)]
        pub reception_address: Option<String>,
        pub district: i64,
        pub timezone: String,
        pub doorplate: Option<String>,
        pub longitude: String,
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XRoomType {
        pub hid: Option<i64>,
        pub rid: Option<i64>,
        pub status: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub match_status: Option<MatchStatus>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub window_type: Option<i64>,
        /// JSON as text.
        pub service: Option<String>,
        pub internet: Option<Internet>,
        pub floor: Option<String>,
    }

    /// The values of `match_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchStatus {
        /// 待系统匹配
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 已系统匹配
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `internet`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Internet {
        /// 无宽带
        #[top_api(value = "A")]
        A,
        /// 免费宽带
        #[top_api(value = "B")]
        B,
        /// 收费宽带
        #[top_api(value = "C")]
        C,
        /// 部分收费宽带
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.bnbroomtype.delete`
pub mod bnbroomtype_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.bnbroomtype.delete` (民宿房源删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.bnbroomtype.delete",
        response = BnbroomtypeDeleteResponse,
        debug
    )]
    pub struct BnbroomtypeDelete {
        pub outer_id: Option<String>,
        pub vendor: Option<String>,
        pub rid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BnbroomtypeDeleteResponse {
        pub error: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.xhotel.city.coordinates.batch.download`
pub mod city_coordinates_batch_download {
    use crate::prelude::*;

    /// `taobao.xhotel.city.coordinates.batch.download` (下载飞猪国际城市结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=32757&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.city.coordinates.batch.download",
        response = Vec<Coordinate>,
        unwrap = "coordinate_list",
        debug
    )]
    pub struct CityCoordinatesBatchDownload {
        pub batch_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Coordinate {
        pub batch_id: Option<i64>,
        pub city: Option<i64>,
        pub city_cn_name: Option<String>,
        pub city_en_name: Option<String>,
        pub country: Option<i64>,
        pub outer_id: Option<String>,
    }
}

/// `taobao.xhotel.city.coordinates.batch.upload`
pub mod city_coordinates_batch_upload {
    use crate::prelude::*;

    /// `taobao.xhotel.city.coordinates.batch.upload` (上传信息计算飞猪国际城市)
    ///
    /// <https://open.taobao.com/api.htm?docId=32070&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.city.coordinates.batch.upload",
        response = Option<i64>,
        unwrap = "batch_id",
        debug
    )]
    pub struct CityCoordinatesBatchUpload {
        #[top_api(required, max_items = 1000)]
        pub coordinate_list: Vec<Coordinate>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Coordinate {
        pub country: i64,
        pub latitude: String,
        pub longitude: String,
        pub outer_id: String,
    }
}

/// `taobao.xhotel.city.distribution.get`
pub mod city_distribution_get {
    use crate::prelude::*;

    /// `taobao.xhotel.city.distribution.get` (酒店城市数据获取接口-分销场景使用)
    ///
    /// <https://open.taobao.com/api.htm?docId=67535&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.city.distribution.get",
        response = CityDistributionGetResponse,
        idempotent,
        debug
    )]
    pub struct CityDistributionGet {
        pub start: i64,
        pub count: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityDistributionGetResponse {
        pub total_results: Option<i64>,
        pub version: Option<i64>,
        pub divisions: Vec<HotelDivision>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDivision {
        pub region: Option<Region>,
        pub code: Option<i64>,
        pub name: Option<String>,
        pub level: Option<Level>,
        pub r#type: Option<Type>,
        pub parent_code: Option<i64>,
        pub searchable: Option<bool>,
    }

    /// The values of `region`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Region {
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

    /// The values of `level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 国家
        #[top_api(value = 1)]
        V1,
        /// 州省
        #[top_api(value = 2)]
        V2,
        /// 城市
        #[top_api(value = 3)]
        V3,
        /// 区县
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 景点
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.city.get`
pub mod city_get {
    use crate::prelude::*;

    /// `taobao.xhotel.city.get` (酒店城市数据获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23008&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.city.get",
        response = CityGetResponse,
        idempotent,
        debug
    )]
    pub struct CityGet {
        pub start: i64,
        pub count: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CityGetResponse {
        pub total_results: Option<i64>,
        pub version: Option<i64>,
        pub divisions: Vec<HotelDivision>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelDivision {
        pub region: Option<Region>,
        pub code: Option<i64>,
        pub name: Option<String>,
        pub level: Option<Level>,
        pub r#type: Option<Type>,
        pub parent_code: Option<i64>,
        pub searchable: Option<bool>,
    }

    /// The values of `region`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Region {
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

    /// The values of `level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Level {
        /// 国家
        #[top_api(value = 1)]
        V1,
        /// 州省
        #[top_api(value = 2)]
        V2,
        /// 城市
        #[top_api(value = 3)]
        V3,
        /// 区县
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 普通
        #[top_api(value = 0)]
        Ordinary,
        /// 景点
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.combo.offshelf`
pub mod combo_offshelf {
    use crate::prelude::*;

    /// `taobao.xhotel.combo.offshelf` (酒店套餐下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=66641&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.combo.offshelf",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct ComboOffshelf {
        pub item_id: i64,
    }
}

/// `taobao.xhotel.combo.review`
pub mod combo_review {
    use crate::prelude::*;

    /// `taobao.xhotel.combo.review` (套餐审核接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=66640&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.combo.review",
        response = Option<String>,
        unwrap = "data",
        debug
    )]
    pub struct ComboReview {
        pub item_id: i64,
    }
}

/// `taobao.xhotel.combo.status.get`
pub mod combo_status_get {
    use crate::prelude::*;

    /// `taobao.xhotel.combo.status.get` (酒店宝贝状态查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=66636&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.combo.status.get",
        response = ItemInfoListResult,
        unwrap = "data",
        idempotent,
        debug
    )]
    pub struct ComboStatusGet {
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub page_size: Option<i64>,
        pub current_page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfoListResult {
        pub tuan_item_onlines: Vec<TuanItemOnlineManagerVo>,
    }

    /// `TuanItemOnlineManagerVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TuanItemOnlineManagerVo {
        pub item_id: Option<i64>,
        pub gmt_create: Option<TopDateTime>,
        pub online_status: Option<i64>,
        pub tuan_item_online_skus: Vec<TuanItemOnlineSkuManagerVo>,
        pub online_status_desc: Option<String>,
    }

    /// `TuanItemOnlineSkuManagerVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TuanItemOnlineSkuManagerVo {
        pub sku_id: Option<i64>,
        pub sku_name: Option<String>,
        pub price: Option<String>,
        pub nights: Option<i64>,
    }
}

/// `taobao.xhotel.commoninvoice.list.vtwo`
pub mod commoninvoice_list_vtwo {
    use crate::prelude::*;

    /// `taobao.xhotel.commoninvoice.list.vtwo` (用户常用发票信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=45055&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.commoninvoice.list.vtwo",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct CommoninvoiceListVtwo;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub results: Vec<CommonInvoiceInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonInvoiceInfo {
        pub value_added_info: Option<ValueAddedInfo>,
        pub invoice_type: Option<InvoiceType>,
        pub invoice_attr: Option<InvoiceAttr>,
        pub company_title: Option<String>,
        pub user_id: Option<i64>,
        pub invoice_id: Option<i64>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_attr`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceAttr {
        /// 公司
        #[top_api(value = 0)]
        Company,
        /// 个人
        #[top_api(value = 1)]
        Personal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValueAddedInfo {
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub register_addr: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub opening_bank: Option<String>,
        pub tax_no: Option<String>,
    }
}

/// `taobao.xhotel.commoninvoice.remove`
pub mod commoninvoice_remove {
    use crate::prelude::*;

    /// `taobao.xhotel.commoninvoice.remove` (常用发票信息删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29561&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.commoninvoice.remove",
        response = CommoninvoiceRemoveResponse,
        debug
    )]
    pub struct CommoninvoiceRemove {
        #[top_api(secret)]
        pub user_nick: String,
        pub invoice_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommoninvoiceRemoveResponse {
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `taobao.xhotel.commoninvoice.update`
pub mod commoninvoice_update {
    use crate::prelude::*;

    /// `taobao.xhotel.commoninvoice.update` (常用发票信息更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=29569&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.commoninvoice.update",
        response = CommoninvoiceUpdateResponse,
        debug
    )]
    pub struct CommoninvoiceUpdate {
        pub common_invoice_info_param: Option<CommonInvoiceInfo>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CommonInvoiceInfo {
        pub invoice_attr: InvoiceAttr,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        #[top_api(secret)]
        pub user_nick: String,
        pub invoice_type: InvoiceType,
        pub company_title: String,
        pub value_added_info: Option<ValueAddedInfo>,
        pub invoice_id: Option<i64>,
    }

    /// The values of `invoice_attr`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceAttr {
        /// 公司
        #[top_api(value = 0)]
        Company,
        /// 个人
        #[top_api(value = 1)]
        Personal,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValueAddedInfo {
        pub tax_no: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        #[top_api(secret)]
        pub register_addr: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub opening_bank: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommoninvoiceUpdateResponse {
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `taobao.xhotel.data.service.hotel.serviceindex`
pub mod data_service_hotel_serviceindex {
    use crate::prelude::*;

    /// `taobao.xhotel.data.service.hotel.serviceindex` (酒店服务指数)
    ///
    /// <https://open.taobao.com/api.htm?docId=38848&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.data.service.hotel.serviceindex",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct DataServiceHotelServiceindex {
        pub hid: Option<i64>,
        pub vendor: Option<String>,
        pub start_row: Option<i64>,
        pub page_size: Option<i64>,
        pub report_end_date: Option<String>,
        pub report_start_date: Option<String>,
        pub supplier: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_result: Option<TopAdsHtlDataQueryResult>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAdsHtlDataQueryResult {
        pub count: Option<i64>,
        pub top_ads_htl_service_data_list: Vec<Topadshtlservicedatalist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Topadshtlservicedatalist {
        pub hid: Option<i64>,
        pub vendor: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub sales_count_in_cycle: Option<i64>,
        pub booking_succ_rate_str: Option<String>,
        pub closed_count_in_cycle: Option<i64>,
        pub no_ord_cnt_in_cycle: Option<i64>,
        pub name: Option<String>,
        pub report_date: Option<TopDateTime>,
        pub no_room_cnt_in_cycle: Option<i64>,
        pub outer_id: Option<String>,
    }
}

/// `taobao.xhotel.data.service.order.detail`
pub mod data_service_order_detail {
    use crate::prelude::*;

    /// `taobao.xhotel.data.service.order.detail` (服务订单详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=38872&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.data.service.order.detail",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct DataServiceOrderDetail {
        pub start_date: Option<String>,
        pub is_call_no_order: Option<IsCallNoOrder>,
        pub hid: Option<i64>,
        pub is_spec_time_order: Option<IsSpecTimeOrder>,
        pub vendor: Option<String>,
        pub page_size: Option<i64>,
        pub end_date: Option<String>,
        pub is_no_room_compen: Option<i64>,
        pub start_row: Option<i64>,
        pub is_seller_deny: Option<IsSellerDeny>,
        pub is_seller_refund: Option<IsSellerRefund>,
        pub supplier: Option<String>,
    }

    /// The values of `is_call_no_order`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsCallNoOrder {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_spec_time_order`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSpecTimeOrder {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_seller_deny`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSellerDeny {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_seller_refund`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsSellerRefund {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_result: Option<TopAdsTripSvcQueryResult>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAdsTripSvcQueryResult {
        pub top_ads_htl_service_data_list: Vec<Topadshtlservicedatalist>,
        pub count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Topadshtlservicedatalist {
        pub is_call_no_order: Option<TopadshtlservicedatalistIsCallNoOrderValue>,
        pub hid: Option<i64>,
        pub is_spec_time_order: Option<TopadshtlservicedatalistIsSpecTimeOrderValue>,
        pub vendor: Option<String>,
        pub checkin_date: Option<TopDateTime>,
        pub is_no_room_compen: Option<String>,
        pub hotel_name: Option<String>,
        pub confirm_duration: Option<i64>,
        pub is_seller_deny: Option<TopadshtlservicedatalistIsSellerDenyValue>,
        pub checkout_date: Option<TopDateTime>,
        pub is_seller_refund: Option<TopadshtlservicedatalistIsSellerRefundValue>,
        pub supplier: Option<String>,
        pub tid: Option<i64>,
    }

    /// The values of `is_call_no_order`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TopadshtlservicedatalistIsCallNoOrderValue {
        /// 否
        #[top_api(value = "N")]
        N,
        /// 是
        #[top_api(value = "Y")]
        Y,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_spec_time_order`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TopadshtlservicedatalistIsSpecTimeOrderValue {
        /// 否
        #[top_api(value = "N")]
        N,
        /// 是
        #[top_api(value = "Y")]
        Y,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_seller_deny`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TopadshtlservicedatalistIsSellerDenyValue {
        /// 否
        #[top_api(value = "N")]
        N,
        /// 是
        #[top_api(value = "Y")]
        Y,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `is_seller_refund`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TopadshtlservicedatalistIsSellerRefundValue {
        /// 否
        #[top_api(value = "N")]
        N,
        /// 是
        #[top_api(value = "Y")]
        Y,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.data.service.seller.serviceindex`
pub mod data_service_seller_serviceindex {
    use crate::prelude::*;

    /// `taobao.xhotel.data.service.seller.serviceindex` (卖家服务指数查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=38661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.data.service.seller.serviceindex",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct DataServiceSellerServiceindex {
        pub vendor: Option<String>,
        pub start_row: Option<i64>,
        pub page_size: Option<i64>,
        pub report_end_date: Option<String>,
        pub report_start_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_result: Option<TopAdsSlrQueryResult>,
        pub error_msg: Option<String>,
        pub success: Option<String>,
        pub error_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAdsSlrQueryResult {
        pub count: Option<i64>,
        pub ads_slr_service_data_list: Vec<Adsslrservicedatalist>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Adsslrservicedatalist {
        pub no_ord_cnt1d: Option<i64>,
        pub no_ord_cnt1d_rate_double: Option<String>,
        pub sales_count_in90days: Option<i64>,
        pub pre_refund_cnt1m_rate_double: Option<String>,
        pub booking_succ_rate_domestic_double: Option<String>,
        pub report_date: Option<TopDateTime>,
        pub booking_succ_rate_overseas_double: Option<String>,
        pub no_room_cnt1d_rate_double: Option<String>,
        pub resp_duration_overseas: Option<i64>,
        pub no_room_cnt1d: Option<i64>,
        pub sales_count_in_day: Option<i64>,
        pub pre_slr_refund_cnt1m_rate_double: Option<String>,
    }
}

/// `taobao.xhotel.delete`
pub mod delete {
    use crate::prelude::*;

    /// `taobao.xhotel.delete` (删除酒店接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.delete",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct Delete {
        pub hid: Option<i64>,
        pub vendor: Option<String>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub error: Option<bool>,
    }
}

/// `taobao.xhotel.distribution.info`
pub mod distribution_info {
    use crate::prelude::*;

    /// `taobao.xhotel.distribution.info` (飞猪分销通用酒店标准信息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67297&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.hotels).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.distribution.info",
        response = DistributionInfoResponse,
        debug
    )]
    pub struct DistributionInfo {
        pub city_code: i64,
        pub shid: Option<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub pid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionInfoResponse {
        pub total_results: Option<i64>,
        pub hotels: Vec<SHotelInfoObject>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotelInfoObject {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub star: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub rate_number: Option<i64>,
        pub rate_score: Option<String>,
        pub description: Option<String>,
        pub pic_urls: Option<String>,
        pub hotel_facilities: Option<String>,
        pub services: Option<String>,
        pub brand: Option<String>,
        pub status: Option<Status>,
        pub h5_detail_url: Option<String>,
        pub pc_detail_url: Option<String>,
        pub rooms: Vec<SRoomType>,
        pub bnb_hotel: Option<bool>,
        pub check_in_time: Option<String>,
        pub check_out_time: Option<String>,
        pub pet_info: Option<String>,
        pub foreign_type: Option<i64>,
        pub foreign_desc: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 营业中
        #[top_api(value = 0)]
        V0,
        /// 筹建中
        #[top_api(value = -1)]
        Minus1,
        /// 暂停营业
        #[top_api(value = -2)]
        Minus2,
        /// 已停业
        #[top_api(value = -3)]
        Minus3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomType {
        pub srid: Option<i64>,
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        /// JSON as text.
        pub bed: Option<String>,
        pub internet: Option<String>,
        pub pic_url: Option<String>,
        pub facility: Option<String>,
        pub area: Option<String>,
        pub max_occupancy: Option<i64>,
        pub window_type: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao.xhotel.distribution.order.detail.search`
pub mod distribution_order_detail_search {
    use crate::prelude::*;

    /// `taobao.xhotel.distribution.order.detail.search` (分销渠道订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=48653&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.distribution.order.detail.search",
        response = DistributionOrderDetailSearchResponse,
        idempotent,
        debug
    )]
    pub struct DistributionOrderDetailSearch {
        pub distribution_oid: Option<String>,
        pub open_id: Option<String>,
        pub tid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DistributionOrderDetailSearchResponse {
        pub error: Option<String>,
        pub error_msg: Option<String>,
        pub top_distribution_order_detail: Option<TopDistributionOrderDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDistributionOrderDetail {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub order_status_desc: Option<String>,
        pub rid: Option<i64>,
        pub r#type: Option<i64>,
        pub payment: Option<i64>,
        pub room_type_name: Option<String>,
        pub checkout_date: Option<TopDateTime>,
        pub total_room_price: Option<i64>,
        pub rp_name: Option<String>,
        pub gmt_modified: Option<TopDateTime>,
        pub type_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub hotel_name: Option<String>,
        pub order_status_code: Option<i64>,
        pub hid: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub checkin_date: Option<TopDateTime>,
        pub tid: Option<i64>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub created: Option<TopDateTime>,
        pub room_number: Option<i64>,
        pub rpid: Option<i64>,
        pub nights: Option<i64>,
        pub item_id: Option<i64>,
        pub dis_oid: Option<String>,
        pub multi_tids: Option<String>,
    }
}

/// `taobao.xhotel.distribution.price`
pub mod distribution_price {
    use crate::prelude::*;

    /// `taobao.xhotel.distribution.price` (飞猪分销通用酒店报价接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67183&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.distribution.price",
        response = HotelPricesResult,
        unwrap = "hotel_prices_result",
        debug
    )]
    pub struct DistributionPrice {
        pub shids: i64,
        /// A day as \``yyyy-MM-dd`\`.
        pub checkin_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub checkout_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub calendar_checkin_start_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub calendar_checkin_end_date: Option<String>,
        pub is_calendar: bool,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPricesResult {
        pub error_code: Option<i64>,
        pub error_message: Option<String>,
        pub module: Option<HotelPricesResponse>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPricesResponse {
        pub search_id: Option<String>,
        pub hotel_prices: Vec<HotelPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPrice {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub room_prices: Vec<RoomPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomPrice {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub bed_json: Option<String>,
        pub window_json: Option<String>,
        pub rate_prices: Vec<RatePrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RatePrice {
        pub rate_id: Option<i64>,
        pub rateplan_id: Option<i64>,
        pub item_id: Option<i64>,
        pub currency_code: Option<String>,
        pub attribute: Vec<String>,
        pub invoice_provider: Option<i64>,
        pub max_stay_days: Option<i64>,
        pub min_stay_days: Option<i64>,
        pub max_occupancy: Option<i64>,
        pub min_advance_hour: Option<i64>,
        pub max_advance_hour: Option<i64>,
        pub effective_daily_start_time: Option<String>,
        pub effective_daily_end_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub effective_start_time: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub effective_end_time: Option<String>,
        pub checkin_checkout_prices: Vec<CheckInCheckOutPrice>,
        pub cancel_policy_json: Option<String>,
        pub cancel_policy_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckInCheckOutPrice {
        /// A day as \``yyyy-MM-dd`\`.
        pub checkin_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub checkout_date: Option<String>,
        pub stay_days: Option<i64>,
        /// In cents.
        pub price: Option<i64>,
        pub breakfast_count: Option<i64>,
        pub promotions: Vec<Value>,
        /// In cents.
        pub original_price: Option<i64>,
    }
}

/// `taobao.xhotel.entity.config`
pub mod entity_config {
    use crate::prelude::*;

    /// `taobao.xhotel.entity.config` (飞猪商品各实体通用配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=33177&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.entity.config",
        response = EntityConfigResponse,
        debug
    )]
    pub struct EntityConfig {
        pub entity_code: Option<String>,
        /// Several values with commas between them.
        pub config_data: Option<String>,
        pub vendor: Option<String>,
        pub entity_id: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 卖家维度
        #[top_api(value = 1)]
        V1,
        /// 酒店维度
        #[top_api(value = 2)]
        V2,
        /// 房型维度
        #[top_api(value = 3)]
        V3,
        /// 宝贝维度
        #[top_api(value = 4)]
        V4,
        /// rp 维度
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EntityConfigResponse;
}

/// `taobao.xhotel.fastinvoice.complete`
pub mod fastinvoice_complete {
    use crate::prelude::*;

    /// `taobao.xhotel.fastinvoice.complete` (极速开票开票请求完成)
    ///
    /// <https://open.taobao.com/api.htm?docId=29554&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.fastinvoice.complete",
        response = FastinvoiceCompleteResponse,
        debug
    )]
    pub struct FastinvoiceComplete {
        pub invoice_info_param: InvoiceInfoParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInfoParam {
        pub request_id: String,
        /// In cents.
        pub invoice_room_price: i64,
        pub tax_num: String,
        /// In cents.
        pub invoice_other_price: i64,
        pub invoice_type: Option<InvoiceType>,
        pub value_added_info: Option<ValueAddedInfo>,
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValueAddedInfo {
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub register_addr: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub opening_bank: Option<String>,
        pub tax_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastinvoiceCompleteResponse {
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `taobao.xhotel.fastinvoice.request`
pub mod fastinvoice_request {
    use crate::prelude::*;

    /// `taobao.xhotel.fastinvoice.request` (极速开票开票请求回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=29553&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.fastinvoice.request",
        response = FastinvoiceRequestResponse,
        debug
    )]
    pub struct FastinvoiceRequest {
        pub invoice_info_param: InvoiceInfoParam,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct InvoiceInfoParam {
        pub post_type: PostType,
        #[top_api(secret)]
        pub short_id_number: String,
        pub request_id: String,
        /// In cents.
        pub plan_invoice_room_price: i64,
        pub company_title: String,
        pub room_num: String,
        pub invoice_type: InvoiceType,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub want_time: String,
        /// In cents.
        pub plan_invoice_other_price: i64,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub tax_num: String,
        pub user_channel: Option<UserChannel>,
        pub out_order_num: Option<String>,
        pub value_added_info: Option<ValueAddedInfo>,
    }

    /// The values of `post_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PostType {
        /// 前台自取
        #[top_api(value = 0)]
        V0,
        /// 送至房间
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InvoiceType {
        /// 普通发票
        #[top_api(value = 1)]
        V1,
        /// 增值税专用发票
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `user_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserChannel {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// 淘宝
        #[top_api(value = 1)]
        Taobao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ValueAddedInfo {
        #[top_api(secret)]
        pub register_addr: Option<String>,
        #[top_api(secret)]
        pub account_no: Option<String>,
        pub opening_bank: Option<String>,
        pub tax_no: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FastinvoiceRequestResponse {
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub errmsg: Option<String>,
    }
}

/// `taobao.xhotel.future.softmodify`
pub mod future_softmodify {
    use crate::prelude::*;

    /// `taobao.xhotel.future.softmodify` (未来酒店信息下发)
    ///
    /// <https://open.taobao.com/api.htm?docId=36660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.future.softmodify",
        response = Option<String>,
        unwrap = "context",
        debug
    )]
    pub struct FutureSoftmodify {
        pub expire_time: Option<i64>,
        pub tid: Option<i64>,
        pub out_order_id: Option<String>,
        pub hotel_code: Option<String>,
        pub hid: Option<i64>,
        pub context: Option<String>,
        pub operate_type: String,
        pub request_id: String,
    }
}

/// `taobao.xhotel.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.xhotel.get` (酒店查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22663&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.get",
        response = FirstResult,
        unwrap = "xhotel",
        idempotent,
        debug
    )]
    pub struct Get {
        pub hid: Option<i64>,
        #[top_api(max_len = 64)]
        pub outer_id: Option<String>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        pub need_sale_info: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FirstResult {
        pub hid: Option<i64>,
        pub status: Option<Status>,
        pub s_hotel: Option<Shotel>,
        pub error_info: Option<String>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub used_name: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub extend: Option<String>,
        pub match_status: Option<MatchStatus>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub data_confirm_str: Option<String>,
        /// Several values with commas between them.
        pub credit_card_types: Option<String>,
        pub name_e: Option<String>,
        pub vendor: Option<String>,
        pub tag_json: Option<String>,
        pub billing_process_type: Option<i64>,
        pub currency_code_name: Option<String>,
        #[top_api(secret)]
        pub ali_nick: Option<String>,
        pub standard_room_facilities: Option<String>,
        pub standard_hotel_service: Option<String>,
        pub standard_hotel_facilities: Option<String>,
        pub standard_booking_notice: Option<String>,
        pub standard_amuse_facilities: Option<String>,
        pub on_sale: Option<i64>,
        pub hot_search: Option<i64>,
        pub hot_sale: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
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

    /// The values of `match_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchStatus {
        /// 待系统匹配
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 已系统匹配
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shotel {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub used_name: Option<String>,
        pub r#type: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub city_tag: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub level: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<i64>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        pub storeys: Option<String>,
        pub extend: Option<String>,
        pub rooms: Option<i64>,
        pub desc: Option<String>,
        /// JSON as text.
        pub service: Option<String>,
        pub hotel_facilities: Option<String>,
        pub room_facilities: Option<String>,
        pub pic_url: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub status: Option<ShotelStatusValue>,
        pub postal_code: Option<String>,
        pub brand: Option<String>,
        pub fee: Option<String>,
        pub name_e: Option<String>,
        pub is_kezhan: Option<IsKezhan>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShotelStatusValue {
        /// 营业中
        #[top_api(value = 0)]
        V0,
        #[top_api(value = -1)]
        Minus1,
        /// 失效
        #[top_api(value = 4)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_kezhan`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsKezhan {
        /// 酒店
        #[top_api(value = 0)]
        Hotel,
        /// 客栈
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.get.entity.by.tag`
pub mod get_entity_by_tag {
    use crate::prelude::*;

    /// `taobao.xhotel.get.entity.by.tag` (根据标签查询实体)
    ///
    /// <https://open.taobao.com/api.htm?docId=49821&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.get.entity.by.tag",
        response = TagQueryResult,
        unwrap = "tag_query_result",
        debug
    )]
    pub struct GetEntityByTag {
        pub tag: Option<i64>,
        #[top_api(secret)]
        pub token_str: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagQueryResult {
        pub total_amount: Option<i64>,
        pub success: Option<bool>,
        pub tag_entity_do_list: Vec<TagEntityDoList>,
        #[top_api(secret)]
        pub token_str: Option<String>,
        pub spent_time: Option<i64>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TagEntityDoList {
        pub entity_id: Option<i64>,
    }
}

/// `taobao.xhotel.hotel.message.receive`
pub mod hotel_message_receive {
    use crate::prelude::*;

    /// `taobao.xhotel.hotel.message.receive` (接收道消息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=65804&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.hotel.message.receive",
        response = DidaResult,
        unwrap = "result",
        debug
    )]
    pub struct HotelMessageReceive {
        pub oss_path: Option<String>,
        pub file_count: Option<i64>,
        pub record_count: Option<i64>,
        pub data_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DidaResult {
        pub success: Option<bool>,
        pub result_code: Option<String>,
        pub result_msg: Option<String>,
    }
}

/// `taobao.xhotel.house.add`
pub mod house_add {
    use crate::prelude::*;

    /// `taobao.xhotel.house.add` (非标准民宿房源添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=34791&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.house.add",
        response = XHotel,
        unwrap = "xhotel",
        debug
    )]
    pub struct HouseAdd {
        #[top_api(max_len = 64)]
        pub outer_id: String,
        #[top_api(max_len = 128)]
        pub name: String,
        #[top_api(max_len = 60)]
        pub used_name: Option<String>,
        pub domestic: Option<Domestic>,
        #[top_api(max_len = 30)]
        pub country: Option<String>,
        pub province: Option<i64>,
        pub city: i64,
        pub district: Option<i64>,
        #[top_api(max_len = 20)]
        pub business: Option<String>,
        #[top_api(max_len = 120, secret)]
        pub address: String,
        #[top_api(max_len = 10)]
        pub longitude: Option<String>,
        #[top_api(max_len = 10)]
        pub latitude: Option<String>,
        pub position_type: Option<String>,
        #[top_api(max_len = 30, secret)]
        pub tel: String,
        #[top_api(max_len = 500)]
        pub extend: Option<String>,
        pub shid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 3)]
        pub star: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        #[top_api(max_len = 32)]
        pub floors: Option<String>,
        pub rooms: Option<i64>,
        pub description: Option<String>,
        pub hotel_policies: Option<String>,
        /// JSON as text.
        pub hotel_facilities: Option<String>,
        /// JSON as text.
        pub service: Option<String>,
        /// JSON as text.
        pub room_facilities: Option<String>,
        pub pics: Option<String>,
        pub brand: Option<String>,
        #[top_api(max_len = 20)]
        pub postal_code: Option<String>,
        /// JSON as text.
        pub booking_notice: Option<String>,
        /// Several values with commas between them.
        pub credit_card_types: Option<String>,
        pub orbit_track: Option<String>,
        pub name_e: Option<String>,
        pub supplier: Option<String>,
        pub settlement_currency: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub owner_info: Option<String>,
        pub arround_desc: Option<ArroundDesc>,
        #[top_api(secret)]
        pub real_address: Option<String>,
        pub status: Option<Status>,
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

    /// The values of `arround_desc`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ArroundDesc {
        /// 内部描述
        #[top_api(value = "inside")]
        Inside,
        /// 交通情况
        #[top_api(value = "traffic")]
        Traffic,
        /// 周边情况
        #[top_api(value = "arround")]
        Arround,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XHotel {
        pub hid: Option<i64>,
        pub status: Option<XHotelStatusValue>,
        pub s_hotel: Option<SHotel>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub used_name: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub extend: Option<String>,
        pub match_status: Option<MatchStatus>,
        pub error_info: Option<String>,
        /// Several values with commas between them.
        pub credit_card_types: Option<String>,
        pub name_e: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum XHotelStatusValue {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `match_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchStatus {
        /// 待系统匹配
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 已系统匹配
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotel {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub used_name: Option<String>,
        pub r#type: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub city_tag: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub level: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<i64>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        pub storeys: Option<String>,
        pub extend: Option<String>,
        pub rooms: Option<i64>,
        pub desc: Option<String>,
        /// JSON as text.
        pub service: Option<String>,
        pub hotel_facilities: Option<String>,
        pub room_facilities: Option<String>,
        pub pic_url: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub postal_code: Option<String>,
        pub brand: Option<String>,
    }
}

/// `taobao.xhotel.house.roomtype.add`
pub mod house_roomtype_add {
    use crate::prelude::*;

    /// `taobao.xhotel.house.roomtype.add` (民宿房型信息添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=34792&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.house.roomtype.add",
        response = XRoomType,
        unwrap = "xroomtype",
        debug
    )]
    pub struct HouseRoomtypeAdd {
        pub hid: Option<i64>,
        #[top_api(max_len = 30)]
        pub name: String,
        pub max_occupancy: Option<i64>,
        #[top_api(max_len = 30)]
        pub area: Option<String>,
        #[top_api(max_len = 30)]
        pub floor: Option<String>,
        pub internet: Option<Internet>,
        /// JSON as text.
        #[top_api(max_len = 1024)]
        pub service: Option<String>,
        #[top_api(max_len = 500)]
        pub extend: Option<String>,
        #[top_api(max_len = 64)]
        pub outer_id: String,
        pub window_type: Option<i64>,
        pub srid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 50)]
        pub out_hid: Option<String>,
        pub pics: Option<String>,
        pub name_e: Option<String>,
        pub operator: Option<String>,
        pub connection_type: Option<i64>,
        pub house_model: Option<HouseModel>,
        pub house_size: Option<i64>,
        pub rent_type: Option<i64>,
        pub rent_size: Option<i64>,
        pub has_landlord: Option<i64>,
        pub bed_info: Option<BedInfo>,
        pub status: Option<Status>,
    }

    /// The values of `internet`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Internet {
        /// 无宽带
        #[top_api(value = "A")]
        A,
        /// 免费宽带
        #[top_api(value = "B")]
        B,
        /// 收费宽带
        #[top_api(value = "C")]
        C,
        /// 部分收费宽带
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `house_model`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum HouseModel {
        /// 室
        #[top_api(value = "bedroom")]
        Bedroom,
        /// 卫
        #[top_api(value = "bathroom")]
        Bathroom,
        /// 厅
        #[top_api(value = "livingroom")]
        Livingroom,
        /// 书房
        #[top_api(value = "study")]
        Study,
        /// 阳台
        #[top_api(value = "balcony")]
        Balcony,
        /// 厨房
        #[top_api(value = "kitchen")]
        Kitchen,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `bed_info`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum BedInfo {
        /// 床型
        #[top_api(value = "bedType")]
        BedType,
        /// 床型名
        #[top_api(value = "desc")]
        Desc,
        /// 床宽
        #[top_api(value = "width")]
        Width,
        /// 床长
        #[top_api(value = "length")]
        Length,
        /// 床数
        #[top_api(value = "bedNum")]
        BedNum,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XRoomType {
        pub rid: Option<i64>,
        pub hid: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub match_status: Option<MatchStatus>,
        pub status: Option<Status>,
        pub error_info: Option<String>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub floor: Option<String>,
        pub bed_type: Option<String>,
        pub bed_size: Option<String>,
        pub internet: Option<Internet>,
        /// JSON as text.
        pub service: Option<String>,
        pub window_type: Option<i64>,
        pub extend: Option<String>,
        pub s_roomtype: Option<SRoomType>,
        pub name_e: Option<String>,
    }

    /// The values of `match_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchStatus {
        /// 待系统匹配
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 已系统匹配
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomType {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        pub internet: Option<String>,
        pub shid: Option<i64>,
        pub pic_url: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub extend: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub window_type: Option<WindowType>,
        /// JSON as text.
        pub bed: Option<String>,
        pub status: Option<SRoomTypeStatusValue>,
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = "0")]
        V0,
        /// 有窗
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SRoomTypeStatusValue {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.increment.info.get`
pub mod increment_info_get {
    use crate::prelude::*;

    /// `taobao.xhotel.increment.info.get` (酒店状态增量查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23780&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.hotels).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.increment.info.get",
        response = IncrementInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct IncrementInfoGet {
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub gmt_modified: Option<TopDateTime>,
        pub change_type: ChangeType,
    }

    /// The values of `change_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ChangeType {
        /// 酒店价格
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 0)]
        Hotel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IncrementInfoGetResponse {
        pub total_results: Option<i64>,
        pub hotels: Vec<SHotel>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotel {
        pub shid: Option<i64>,
        pub city: Option<i64>,
        pub modified_time: Option<TopDateTime>,
    }
}

/// `taobao.xhotel.info.list.get`
pub mod info_list_get {
    use crate::prelude::*;

    /// `taobao.xhotel.info.list.get` (酒店详细信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=23475&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.hotels).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.info.list.get",
        response = InfoListGetResponse,
        idempotent,
        debug
    )]
    pub struct InfoListGet {
        pub city_code: i64,
        pub shid: Option<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub pid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InfoListGetResponse {
        pub total_results: Option<i64>,
        pub hotels: Vec<SHotelInfoObject>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotelInfoObject {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub r#type: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub lat: Option<String>,
        pub lng: Option<String>,
        pub star: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub rate_number: Option<i64>,
        pub rate_score: Option<String>,
        pub description: Option<String>,
        pub pic_urls: Option<String>,
        pub hotel_facilities: Option<String>,
        pub services: Option<String>,
        pub brand: Option<String>,
        pub status: Option<Status>,
        pub h5_detail_url: Option<String>,
        pub pc_detail_url: Option<String>,
        pub rooms: Vec<SRoomType>,
        pub bnb_hotel: Option<bool>,
        pub check_in_time: Option<String>,
        pub check_out_time: Option<String>,
        pub pet_info: Option<String>,
        pub foreign_type: Option<i64>,
        pub foreign_desc: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 营业中
        #[top_api(value = 0)]
        V0,
        /// 筹建中
        #[top_api(value = -1)]
        Minus1,
        /// 暂停营业
        #[top_api(value = -2)]
        Minus2,
        /// 已停业
        #[top_api(value = -3)]
        Minus3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomType {
        pub srid: Option<i64>,
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        /// JSON as text.
        pub bed: Option<String>,
        pub internet: Option<String>,
        pub pic_url: Option<String>,
        pub facility: Option<String>,
        pub area: Option<String>,
        pub max_occupancy: Option<i64>,
        pub window_type: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao.xhotel.info.list.get.for.hello`
pub mod info_list_get_for_hello {
    use crate::prelude::*;

    /// `taobao.xhotel.info.list.get.for.hello` (哈罗获取酒店详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=48600&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.info.list.get.for.hello",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct InfoListGetForHello {
        pub hotel_info_param: Option<HotelInfoParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelInfoParam {
        pub city_code: Option<i64>,
        pub last_shid: Option<i64>,
        pub page_size: Option<i64>,
        pub pid: Option<String>,
        pub shid: Option<i64>,
        pub open_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub channel_id: Option<String>,
        pub error: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub h5_list_url: Option<String>,
        pub has_next: Option<bool>,
        pub hotel_list_url: Option<String>,
        pub request_id: Option<String>,
        pub results: Vec<SHotelVo>,
        pub success: Option<bool>,
        pub success_flag: Option<i64>,
        pub total_results: Option<i64>,
        pub version: Option<i64>,
        pub last_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotelVo {
        #[top_api(secret)]
        pub address: Option<String>,
        pub bnb_hotel: Option<bool>,
        pub brand: Option<String>,
        pub check_in_time: Option<String>,
        pub check_out_time: Option<String>,
        pub city: Option<i64>,
        pub decorate_time: Option<String>,
        pub desc: Option<String>,
        pub distance: Option<i64>,
        pub district: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub h5_detail_url: Option<String>,
        pub hotel_detail_url: Option<String>,
        pub hotel_facilities: Option<String>,
        pub lat: Option<String>,
        pub level: Option<NameValuePair>,
        pub lng: Option<String>,
        pub name: Option<String>,
        pub opening_time: Option<String>,
        pub pet_info: Option<String>,
        pub pic_urls: Option<String>,
        pub price: Option<i64>,
        pub province: Option<i64>,
        pub rate_number: Option<i64>,
        pub rate_score: Option<String>,
        pub sell: Option<i64>,
        pub shid: Option<i64>,
        pub shotel_properties_vo: Option<ShotelPropertiesSetVo>,
        pub sroom_types: Vec<SRoomTypeVo>,
        pub star: Option<Star>,
        pub status: Option<i64>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub r#type: Option<String>,
        pub rooms: Option<i64>,
    }

    /// The values of `star`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Star {
        /// 无档次
        #[top_api(value = "0")]
        V0,
        /// 二星及经济
        #[top_api(value = "2")]
        V2,
        /// 舒适
        #[top_api(value = "3")]
        V3,
        /// 高档
        #[top_api(value = "4")]
        V4,
        /// 豪华
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NameValuePair {
        pub code: Option<String>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShotelPropertiesSetVo {
        pub shotel_booking_notics: Vec<ShotelPropertiesVo>,
        pub shotel_fun_facilities: Vec<ShotelPropertiesSetVoShotelFunFacilities>,
        pub shotel_hotel_facilities: Vec<ShotelPropertiesSetVoShotelFunFacilities>,
        pub shotel_hotel_services: Vec<ShotelPropertiesSetVoShotelFunFacilities>,
        pub shotel_nomal_pictures: Vec<ShotelPropertiesSetVoShotelFunFacilities>,
        pub shotel_room_facilities: Vec<ShotelPropertiesSetVoShotelFunFacilities>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShotelPropertiesVo {
        pub id: Option<i64>,
        pub order_num: Option<i64>,
        pub shid: Option<i64>,
        pub srid: Option<i64>,
        pub sub_type: Option<String>,
        pub r#type: Option<i64>,
        pub type_id: Option<TypeId>,
        pub value: Option<String>,
    }

    /// The values of `type_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TypeId {
        /// 入店时间
        #[top_api(value = "10001")]
        V10001,
        /// 离店时间
        #[top_api(value = "10002")]
        V10002,
        /// 酒店政策
        #[top_api(value = "10003")]
        V10003,
        /// 加床收费
        #[top_api(value = "10004")]
        V10004,
        /// 额外收费
        #[top_api(value = "10005")]
        V10005,
        /// 其他说明
        #[top_api(value = "10006")]
        V10006,
        /// 酒店位于山顶
        #[top_api(value = "10007")]
        V10007,
        /// 需坐船前往
        #[top_api(value = "10008")]
        V10008,
        /// 位于景区内
        #[top_api(value = "10009")]
        V10009,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `ShotelPropertiesVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShotelPropertiesSetVoShotelFunFacilities {
        pub id: Option<i64>,
        pub order_num: Option<i64>,
        pub shid: Option<i64>,
        pub srid: Option<i64>,
        pub sub_type: Option<String>,
        pub r#type: Option<i64>,
        pub type_id: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomTypeVo {
        pub add_bed: Option<AddBed>,
        pub area: Option<String>,
        pub facility: Option<String>,
        pub floor: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub max_occupancy: Option<i64>,
        pub name: Option<String>,
        pub name_e: Option<String>,
        pub room_type_bed_info: Option<RoomTypeBedInfoVo>,
        pub shid: Option<i64>,
        pub srid: Option<i64>,
        pub status: Option<i64>,
        pub window_type: Option<WindowType>,
        pub pic_urls: Option<String>,
        pub sroom_type_properties: Option<SRoomTypePropertiesSetVo>,
    }

    /// The values of `add_bed`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AddBed {
        /// 不可
        #[top_api(value = 0)]
        V0,
        /// 可以
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = "0")]
        V0,
        /// 有窗
        #[top_api(value = "1")]
        V1,
        /// 部分有窗
        #[top_api(value = "2")]
        V2,
        /// 暗窗
        #[top_api(value = "3")]
        V3,
        /// 部分暗窗
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeBedInfoVo {
        pub bed_info_groups: Vec<BedInfoGroupVo>,
        pub brief_desc: Option<String>,
        pub classifications: Vec<String>,
        pub classification_desc: Option<String>,
        pub desc: Option<String>,
        pub fuzzy_desc: Option<String>,
        pub simple_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BedInfoGroupVo {
        pub bed_infos: Vec<BedInfoVo>,
        pub bed_num: Option<i64>,
        pub brief_desc: Option<String>,
        pub classification: Option<Classification>,
        pub classification_desc: Option<String>,
        pub desc: Option<String>,
        pub fuzzy_desc: Option<String>,
        pub simple_desc: Option<String>,
    }

    /// The values of `classification`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Classification {
        /// 大床
        #[top_api(value = "1")]
        V1,
        /// 双床
        #[top_api(value = "2")]
        V2,
        /// 单人床
        #[top_api(value = "3")]
        V3,
        /// 多床
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BedInfoVo {
        pub bed_num: Option<i64>,
        pub bed_type: Option<String>,
        pub desc: Option<String>,
        pub length: Option<String>,
        pub width: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomTypePropertiesSetVo {
        pub sroom_type_nomal_pictures: Vec<ShotelPropertiesSetVoShotelFunFacilities>,
        pub sroom_type_room_facilities: Vec<SRoomTypePropertiesSetVoSroomTypeRoomFacilities>,
    }

    /// `ShotelPropertiesVo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomTypePropertiesSetVoSroomTypeRoomFacilities {
        pub id: Option<i64>,
        pub order_num: Option<i64>,
        pub shid: Option<i64>,
        pub srid: Option<i64>,
        pub sub_type: Option<SubType>,
        pub r#type: Option<i64>,
        pub type_id: Option<String>,
        pub value: Option<String>,
    }

    /// The values of `sub_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SubType {
        /// 电话
        #[top_api(value = "1")]
        V1,
        /// 上网
        #[top_api(value = "2")]
        V2,
        /// 卫浴
        #[top_api(value = "3")]
        V3,
        /// 景观
        #[top_api(value = "4")]
        V4,
        /// 媒体
        #[top_api(value = "5")]
        V5,
        /// 服务
        #[top_api(value = "6")]
        V6,
        /// 安睡
        #[top_api(value = "7")]
        V7,
        /// 其他
        #[top_api(value = "-1")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.intl.ari.notify`
pub mod intl_ari_notify {
    use crate::prelude::*;

    /// `taobao.xhotel.intl.ari.notify` (国际酒店集团价库变更通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=52188&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.intl.ari.notify",
        response = CacheChangeNotifyResult,
        unwrap = "module",
        debug
    )]
    pub struct IntlAriNotify {
        #[top_api(max_items = 999)]
        pub cache_change_list: Vec<CacheChangeInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CacheChangeInfo {
        pub hotel_code: Option<String>,
        pub time_span: Option<TimeSpan>,
        pub product_info: Option<ProductInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TimeSpan {
        pub start: Option<String>,
        pub end: Option<String>,
        pub change_date_mask: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductInfo {
        pub room_type_code: Option<String>,
        pub rate_plan_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CacheChangeNotifyResult {
        pub unique_id: Option<String>,
    }
}

/// `taobao.xhotel.intl.rate.update`
pub mod intl_rate_update {
    use crate::prelude::*;

    /// `taobao.xhotel.intl.rate.update` (不落库商家推送更新酒店 rate)
    ///
    /// <https://open.taobao.com/api.htm?docId=48720&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.intl.rate.update",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct IntlRateUpdate {
        pub update_rate_param: Option<UpdateRateParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateRateParam {
        pub update_rate_d_o_list: Vec<UpdateRateDo>,
        pub expire_time: Option<TopDateTime>,
        pub supplier: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateRateDo {
        pub check_date_d_o_list: Vec<CheckDateDo>,
        pub adults: Option<i64>,
        pub out_hid: String,
        pub children: Option<i64>,
        pub ages: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckDateDo {
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub total_results: Option<i64>,
        pub error_code: Option<String>,
        pub sub_error_msg: Option<String>,
        pub sub_error_code: Option<String>,
        pub detail_msg_info: Option<String>,
        pub total_count: Option<i64>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.xhotel.item.selection.seller.stat.exposure`
pub mod item_selection_seller_stat_exposure {
    use crate::prelude::*;

    /// `taobao.xhotel.item.selection.seller.stat.exposure` (选品曝光趋势)
    ///
    /// <https://open.taobao.com/api.htm?docId=48476&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.item.selection.seller.stat.exposure",
        response = ItemSelectionSellerStatExposureResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemSelectionSellerStatExposure {
        pub date: Option<String>,
        pub hid: Option<String>,
        pub vendor: Option<String>,
        pub supplier: Option<String>,
        pub out_hid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSelectionSellerStatExposureResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub module: Option<Module>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Module {
        pub seller_stat_exposure_element_list: Vec<SellerStatExposureElementList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerStatExposureElementList {
        pub stat_date: Option<String>,
        pub exposed_percent: Option<String>,
        pub shid_total_amount: Option<String>,
        pub exposed_amount: Option<String>,
    }
}

/// `taobao.xhotel.item.selection.seller.stat.hotshid`
pub mod item_selection_seller_stat_hotshid {
    use crate::prelude::*;

    /// `taobao.xhotel.item.selection.seller.stat.hotshid` (供应链选品热销标准酒店覆盖情况)
    ///
    /// <https://open.taobao.com/api.htm?docId=48477&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.item.selection.seller.stat.hotshid",
        response = ItemSelectionSellerStatHotshidResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemSelectionSellerStatHotshid {
        pub date: Option<String>,
        pub hid: Option<String>,
        pub vendor: Option<String>,
        pub supplier: Option<String>,
        pub out_hid: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemSelectionSellerStatHotshidResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub module: Option<Module>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Module {
        pub covered_hid_amount: Option<String>,
        pub can_sale_hid_amount: Option<String>,
    }
}

/// `taobao.xhotel.item.selection.seller.stat.summary`
pub mod item_selection_seller_stat_summary {
    use crate::prelude::*;

    /// `taobao.xhotel.item.selection.seller.stat.summary` (商家数据-选品整体概况)
    ///
    /// <https://open.taobao.com/api.htm?docId=48475&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.item.selection.seller.stat.summary",
        response = HsfResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemSelectionSellerStatSummary {
        pub date: Option<String>,
        pub hid: Option<String>,
        pub vendor: Option<String>,
        pub supplier: Option<String>,
        pub out_hid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HsfResult {
        pub code: Option<String>,
        pub success: Option<bool>,
        pub module: Option<SellerStatSummaryResult>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerStatSummaryResult {
        pub exposed_percent: Option<String>,
        pub supplier_param: Option<String>,
        pub shid_total_amount: Option<String>,
        pub hid_param: Option<String>,
        pub min_rate_score: Option<String>,
        pub unsale_reseason_info: Option<String>,
        pub max_rate_score: Option<String>,
        pub selection_message_info: Option<String>,
        pub avg_rate_score: Option<String>,
        pub date_param: Option<String>,
        pub total_amount: Option<String>,
        pub vendor_param: Option<String>,
        pub exposed_amount: Option<String>,
        pub selection_message_info_json: Option<String>,
        pub unsale_reason_info_json: Option<String>,
        pub seller_id_param: Option<String>,
        pub can_sale_amount: Option<String>,
        pub selected_amount: Option<String>,
    }
}

/// `taobao.xhotel.member.alipay.query`
pub mod member_alipay_query {
    use crate::prelude::*;

    /// `taobao.xhotel.member.alipay.query` (希尔顿会员查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=64794&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.member.alipay.query",
        response = HMemberResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MemberAlipayQuery {
        pub alipay_user_id: i64,
        pub fpt: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HMemberResult {
        pub module: Option<MerchantMemberBindInfoVo>,
        pub success: Option<bool>,
        pub result_code: Option<String>,
        pub result_info: Option<String>,
    }

    /// `MerchantMemberBindInfoVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MerchantMemberBindInfoVo {
        pub fpt: Option<String>,
        pub status: Option<bool>,
        pub time: Option<String>,
        pub reason: Option<String>,
    }
}

/// `taobao.xhotel.member.derby.coupon.send`
pub mod member_derby_coupon_send {
    use crate::prelude::*;

    /// `taobao.xhotel.member.derby.coupon.send` (发券)
    ///
    /// <https://open.taobao.com/api.htm?docId=64489&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.member.derby.coupon.send",
        response = MsdResult,
        unwrap = "result",
        debug
    )]
    pub struct MemberDerbyCouponSend {
        pub param: SendCouponParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendCouponParam {
        pub member_card_no: String,
        #[top_api(required)]
        pub coupon_end_date: Option<TopDateTime>,
        pub coupon_instance_id: String,
        #[top_api(required)]
        pub coupon_start_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MsdResult {
        pub success: Option<bool>,
        pub err_code: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `taobao.xhotel.member.derby.state.sync`
pub mod member_derby_state_sync {
    use crate::prelude::*;

    /// `taobao.xhotel.member.derby.state.sync` (德比侧同步卡、券状态接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=64488&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.member.derby.state.sync",
        response = MsdResult,
        unwrap = "result",
        debug
    )]
    pub struct MemberDerbyStateSync {
        pub param: Option<StateSynchronizeParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StateSynchronizeParam {
        pub card_end_date: Option<TopDateTime>,
        pub card_start_date: Option<TopDateTime>,
        pub coupon_active_param_list: Vec<CouponActiveParam>,
        pub op_type: String,
        pub channel: String,
        pub coupon_instance_id: Option<String>,
        pub fliggy_order_id: Option<String>,
        pub card_instance_id: Option<String>,
        pub member_card_no: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponActiveParam {
        pub coupon_end_date: Option<TopDateTime>,
        pub coupon_instance_id: Option<String>,
        pub coupon_start_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MsdResult {
        pub success: Option<bool>,
        pub err_code: Option<bool>,
        pub err_msg: Option<String>,
    }
}

/// `taobao.xhotel.memberright.update`
pub mod memberright_update {
    use crate::prelude::*;

    /// `taobao.xhotel.memberright.update` (酒店会员权益更新操作)
    ///
    /// <https://open.taobao.com/api.htm?docId=25161&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.memberright.update",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct MemberrightUpdate {
        pub taobao_user_id: i64,
        pub has_right: bool,
        pub right_type: i64,
    }
}

/// `taobao.xhotel.multiplerate.delete`
pub mod multiplerate_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.multiplerate.delete` (复杂价格删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=27972&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.multiplerate.delete",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct MultiplerateDelete {
        pub vendor: Option<String>,
        pub rateplan_code: String,
        pub out_rid: String,
        pub occupancy: Option<i64>,
        pub lengthofstay: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub out_rid_rateplan_code_occupancy_lengthofstay: Option<String>,
    }
}

/// `taobao.xhotel.multiplerate.get`
pub mod multiplerate_get {
    use crate::prelude::*;

    /// `taobao.xhotel.multiplerate.get` (复杂房价查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25401&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.multiplerate.get",
        response = Vec<MultipleRate>,
        unwrap = "rates",
        idempotent,
        debug
    )]
    pub struct MultiplerateGet {
        pub nod: Option<i64>,
        pub nop: Option<i64>,
        pub rate_plan_code: Option<String>,
        pub rate_plan_id: Option<i64>,
        pub out_rid: Option<String>,
        pub gid: Option<i64>,
        pub vendor: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultipleRate {
        pub occupancy: Option<i64>,
        pub lengthofstay: Option<i64>,
        pub gid: Option<i64>,
        pub rpid: Option<i64>,
        pub name: Option<String>,
        pub currency_code: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        /// In cents.
        pub inventory_price: Option<String>,
    }
}

/// `taobao.xhotel.multiplerate.update`
pub mod multiplerate_update {
    use crate::prelude::*;

    /// `taobao.xhotel.multiplerate.update` (复杂价格推送接口（全量更新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=25403&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.multiplerate.update",
        response = Option<String>,
        unwrap = "gid_and_rpid_occupancy_lengthofstay",
        debug
    )]
    pub struct MultiplerateUpdate {
        pub rpid: Option<i64>,
        pub status: Option<Status>,
        pub out_rid: Option<String>,
        pub rate_switch_cal: Option<String>,
        pub lengthofstay: i64,
        pub occupancy: i64,
        pub currency_code: Option<String>,
        pub rate_plan_code: Option<String>,
        /// In cents.
        pub inventory_price: Option<String>,
        pub name: Option<String>,
        pub gid: Option<i64>,
        pub vendor: Option<String>,
        pub childnum: Option<i64>,
        pub infantnum: Option<i64>,
        pub lock_end_time: Option<String>,
        pub lock_start_time: Option<String>,
        pub online_booking_binding_info: Option<String>,
        pub breakfast: Option<i64>,
        /// JSON as text.
        pub cancel_policy: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub breakfast_cal: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub cancel_policy_cal: Option<String>,
        /// In cents. JSON as text.
        pub hotel_xitem_infos: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 不可售
        #[top_api(value = 0)]
        NotOnSale,
        /// 可售
        #[top_api(value = 1)]
        OnSale,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.multiplerates.increment`
pub mod multiplerates_increment {
    use crate::prelude::*;

    /// `taobao.xhotel.multiplerates.increment` (复杂房价推送接口（批量增量）)
    ///
    /// <https://open.taobao.com/api.htm?docId=25404&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.multiplerates.increment",
        response = MultipleratesIncrementResponse,
        debug
    )]
    pub struct MultipleratesIncrement {
        /// In cents.
        pub rate_quota_map: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultipleratesIncrementResponse {
        pub gid_and_rpid_occupancy_lengthofstay: Vec<String>,
        pub warnmessage: Option<String>,
    }
}

/// `taobao.xhotel.multiplerates.update`
pub mod multiplerates_update {
    use crate::prelude::*;

    /// `taobao.xhotel.multiplerates.update` (复杂价格推送接口（批量全量）)
    ///
    /// <https://open.taobao.com/api.htm?docId=25402&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.multiplerates.update",
        response = MultipleratesUpdateResponse,
        debug
    )]
    pub struct MultipleratesUpdate {
        /// In cents.
        pub rate_quota_map: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MultipleratesUpdateResponse {
        pub gid_and_rpid_occupancy_lengthofstay: Vec<String>,
        pub warnmessage: Option<String>,
    }
}

/// `taobao.xhotel.order.alipayface.cancel`
pub mod order_alipayface_cancel {
    use crate::prelude::*;

    /// `taobao.xhotel.order.alipayface.cancel` (线下信用住订单取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=26074&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.alipayface.cancel",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderAlipayfaceCancel {
        pub tid: Option<i64>,
        pub reason_text: Option<String>,
        pub out_id: Option<String>,
        pub notify_url: Option<String>,
        pub out_uuid: Option<String>,
    }
}

/// `taobao.xhotel.order.alipayface.cancelsettle`
pub mod order_alipayface_cancelsettle {
    use crate::prelude::*;

    /// `taobao.xhotel.order.alipayface.cancelsettle` (信用住订单取消结算接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23001&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.alipayface.cancelsettle",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderAlipayfaceCancelsettle {
        #[top_api(min = 0)]
        pub tid: Option<i64>,
        #[top_api(max_len = 250)]
        pub reason: Option<String>,
        #[top_api(max_len = 100)]
        pub out_id: Option<String>,
    }
}

/// `taobao.xhotel.order.alipayface.check`
pub mod order_alipayface_check {
    use crate::prelude::*;

    /// `taobao.xhotel.order.alipayface.check` (线下信用住买家资格校验接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25623&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.alipayface.check",
        response = OrderAlipayfaceCheckResponse,
        debug
    )]
    pub struct OrderAlipayfaceCheck {
        #[top_api(secret)]
        pub id_number: String,
        /// In cents.
        pub total_fee: i64,
        pub hotel_code: Option<String>,
        pub encrypt_type: Option<EncryptType>,
        pub id_type: Option<IdType>,
        pub r#type: Option<Type>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(secret)]
        pub guest_name: Option<String>,
        #[top_api(secret)]
        pub mobile_no: Option<String>,
    }

    /// The values of `encrypt_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EncryptType {
        #[top_api(value = 0)]
        NoEncryption,
        /// SHA-1 不可逆加密
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 警官证
        #[top_api(value = 2)]
        V2,
        /// 士兵证
        #[top_api(value = 3)]
        V3,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 信用住下单资格校验
        #[top_api(value = 0)]
        V0,
        /// 已经创建的信用住订单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAlipayfaceCheckResponse {
        pub match_condition: Option<bool>,
        pub reason: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        pub action: Option<i64>,
        pub exist_alipay_order: Option<bool>,
    }
}

/// `taobao.xhotel.order.alipayface.create`
pub mod order_alipayface_create {
    use crate::prelude::*;

    /// `taobao.xhotel.order.alipayface.create` (信用住支付创建接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25622&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.alipayface.create",
        response = OrderAlipayfaceCreateResponse,
        debug
    )]
    pub struct OrderAlipayfaceCreate {
        pub out_order_id: String,
        pub hotel_code: String,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub room_quantity: i64,
        /// In cents.
        pub total_fee: i64,
        /// JSON as text.
        pub daily_price_info: Option<String>,
        pub roomtype_name: Option<String>,
        pub rateplan_name: Option<String>,
        #[top_api(required, max_items = 20)]
        pub guests: Vec<Guest>,
        pub alipay_number: Option<String>,
        pub channel: Option<String>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        pub self_checkin: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Guest {
        pub encrypt_type: Option<EncryptType>,
        #[top_api(secret)]
        pub name: String,
        #[top_api(secret)]
        pub id_number: String,
        #[top_api(secret)]
        pub phone: Option<String>,
        pub id_type: Option<IdType>,
        pub is_main: bool,
    }

    /// The values of `encrypt_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EncryptType {
        #[top_api(value = 0)]
        NoEncryption,
        /// SHA-1 不可逆加密
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 警官证
        #[top_api(value = 2)]
        V2,
        /// 士兵证
        #[top_api(value = 3)]
        V3,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderAlipayfaceCreateResponse {
        pub tid: Option<i64>,
        /// In cents.
        pub guarantee_amout: Option<i64>,
        pub out_order_id: Option<String>,
        #[top_api(secret)]
        pub main_id_number: Option<String>,
        /// In cents.
        pub alitrip_discount: Option<i64>,
        /// In cents.
        pub seller_discount: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub remark: Option<String>,
    }
}

/// `taobao.xhotel.order.alipayface.extend`
pub mod order_alipayface_extend {
    use crate::prelude::*;

    /// `taobao.xhotel.order.alipayface.extend` (信用住订单延住接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25690&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.alipayface.extend",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderAlipayfaceExtend {
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub tid: Option<i64>,
        pub out_order_id: Option<String>,
        /// In cents.
        pub extend_fee: i64,
        pub extend_daily_price_info: String,
    }
}

/// `taobao.xhotel.order.alipayface.settle`
pub mod order_alipayface_settle {
    use crate::prelude::*;

    /// `taobao.xhotel.order.alipayface.settle` (信用住订单结账接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23002&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.alipayface.settle",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderAlipayfaceSettle {
        pub tid: Option<i64>,
        pub total_room_fee: i64,
        pub other_fee: i64,
        #[top_api(max_len = 1024)]
        pub other_fee_detail: Option<String>,
        pub out_id: Option<String>,
        pub room_no: Option<String>,
        /// JSON as text.
        pub daily_price_info: Option<String>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        #[top_api(max_len = 512)]
        pub memo: Option<String>,
        #[top_api(max_items = 20)]
        pub room_settle_info_list: Vec<RoomSettleInfo>,
        pub contain_guarantee: Option<ContainGuarantee>,
        pub price_change: Option<i64>,
        pub currency_code: Option<String>,
        pub currency_rate: Option<String>,
        pub tax_and_fee: Option<i64>,
        pub amount: Option<i64>,
        pub hotel_code: Option<String>,
    }

    /// The values of `contain_guarantee`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContainGuarantee {
        /// 默认值无意义
        #[top_api(value = 0)]
        V0,
        /// 包含
        #[top_api(value = 1)]
        Included,
        /// 不包含
        #[top_api(value = 2)]
        NotIncluded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomSettleInfo {
        pub room_no: Option<String>,
        pub room_fee: Option<i64>,
        pub room_other_fee: Option<i64>,
        pub room_other_fee_detail: Option<String>,
        pub room_check_in: Option<TopDateTime>,
        pub room_check_out: Option<TopDateTime>,
        /// JSON as text.
        pub daily_price_info: Option<String>,
        pub room_status: Option<RoomStatus>,
    }

    /// The values of `room_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RoomStatus {
        /// 未入住（担保且需扣款）
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        CancelSucceeded,
        /// 已入住
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.order.alipayface.update`
pub mod order_alipayface_update {
    use crate::prelude::*;

    /// `taobao.xhotel.order.alipayface.update` (酒店信用住订单状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=23003&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.alipayface.update",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderAlipayfaceUpdate {
        pub tid: Option<i64>,
        pub opt_type: i64,
        pub reason_type: Option<i64>,
        #[top_api(max_len = 500)]
        pub reason_text: Option<String>,
        pub out_room_number: Option<String>,
        #[top_api(max_len = 10)]
        pub checkin_date: Option<String>,
        #[top_api(max_len = 10)]
        pub checkout_date: Option<String>,
        pub rooms: Option<i64>,
        #[top_api(max_len = 100)]
        pub out_id: Option<String>,
        /// Several values with commas between them.
        pub tids: Option<String>,
        pub cancel_type: Option<i64>,
        pub operator: Option<String>,
        pub confirm_code: Option<String>,
        pub self_checkin: Option<bool>,
        pub sync_to_hotel: Option<String>,
    }
}

/// `taobao.xhotel.order.detail.search`
pub mod order_detail_search {
    use crate::prelude::*;

    /// `taobao.xhotel.order.detail.search` (订单详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=30974&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.detail.search",
        response = OrderDetailSearchResponse,
        idempotent,
        debug
    )]
    pub struct OrderDetailSearch {
        pub out_oid: Option<String>,
        pub tid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailSearchResponse {
        pub top_order_detail: Option<TopOrderDetail>,
        pub error: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderDetail {
        pub close_order_rest_second: Option<i64>,
        pub hid: Option<i64>,
        pub rp_name: Option<String>,
        pub rpid: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub r#type: Option<i64>,
        pub pay_time: Option<TopDateTime>,
        pub top_order_package: Option<TopOrderPackageDo>,
        pub out_oid: Option<String>,
        pub created: Option<TopDateTime>,
        pub hotel_name: Option<String>,
        pub nights: Option<i64>,
        pub tid: Option<i64>,
        pub top_info_map: Option<Topinfomap>,
        pub out_confirm_code: Option<String>,
        pub trade_status: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub hotel_code: Option<String>,
        pub rp_code: Option<String>,
        pub reserved_room_order: Option<bool>,
        pub top_relation_orders: Vec<OrderDetailSearchString>,
        pub split_order: Option<bool>,
        pub hotel_order_seller: Option<HotelOrderSellerDo>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub out_source_corp_name: Option<String>,
        pub booking_status: Option<i64>,
        pub out_order_id: Option<String>,
        pub room_type_code: Option<String>,
        pub related_code: Option<String>,
        pub union_status_text: Option<UnionStatusText>,
        pub checkin_date: Option<TopDateTime>,
        pub top_daily_infos: Vec<TopDailyInfo>,
        pub room_number: Option<i64>,
        pub logistics_status_text: Option<String>,
        pub confirm_duration: Option<i64>,
        pub checkout_date: Option<TopDateTime>,
        pub top_overseas_price_info: Option<TopOverseasPriceInfoDo>,
        pub need_confirm_no: Option<bool>,
        pub show_seller_delay_confirm_button: Option<bool>,
        pub arrive_late: Option<TopDateTime>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub block_room_order: Option<bool>,
        pub payment: Option<i64>,
        pub refund_reason: Option<String>,
        pub top_promotion: Option<TopPromotion>,
        pub rid: Option<i64>,
        pub arrive_early: Option<TopDateTime>,
        pub sub_type: Option<i64>,
        pub total_room_price: Option<i64>,
        pub out_source: Option<String>,
        pub room_type_name: Option<String>,
        pub top_order_guests: Vec<TopOrderGuest>,
        pub union_status_value: Option<i64>,
        pub invoice_title: Option<String>,
        pub other_fee: Option<i64>,
        pub memo: Option<String>,
        pub logistics_status_value: Option<i64>,
        pub pay_status: Option<i64>,
        pub guarantee_type: Option<i64>,
        pub fund_id: Option<i64>,
        pub cancel_policy_desc: Option<String>,
        pub tag_jsqr: Option<bool>,
        pub rate_id: Option<String>,
        /// In cents.
        pub tax_and_fee: Option<i64>,
        pub top_domestic_price_info: Option<TopDomesticPriceInfoDo>,
        pub user_real_payment: Option<i64>,
        pub gmt_modified: Option<TopDateTime>,
        pub vendor: Option<String>,
        pub credit_card: Option<CreditCard>,
        pub refund_status: Option<RefundStatus>,
        /// In cents.
        pub refund_amout: Option<i64>,
        pub post_trade_refund: Option<TopPostTradeRefundDo>,
        pub channel: Option<String>,
        pub city: Option<i64>,
        pub payment_type: Option<String>,
        pub invoice_status: Option<String>,
        pub order_source_type: Option<String>,
        pub top_invoice: Option<TopInvoiceDo>,
        pub refund_reason_type: Option<i64>,
        pub max_occupancy: Option<i64>,
        pub top_order_coupon_d_o: Option<TopOrderCouponDo>,
        pub promotion: Option<OrderPromotionDo>,
        pub rp_ori_name: Option<String>,
    }

    /// The values of `union_status_text`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum UnionStatusText {
        /// 已下单
        #[top_api(value = "101")]
        V101,
        /// 已付款
        #[top_api(value = "102")]
        Paid,
        /// 确认有房
        #[top_api(value = "103")]
        V103,
        /// 交易成功
        #[top_api(value = "104")]
        TradeSucceeded,
        /// 申请退款
        #[top_api(value = "105")]
        V105,
        /// 卖家拒绝退款
        #[top_api(value = "106")]
        V106,
        /// 订单关闭
        #[top_api(value = "108")]
        V108,
        /// 退款成功
        #[top_api(value = "109")]
        RefundSucceeded,
        /// 买家待支付
        #[top_api(value = "522")]
        V522,
        /// 已下单
        #[top_api(value = "501")]
        V501,
        /// 确认有房
        #[top_api(value = "502")]
        V502,
        /// 确认前用户取消
        #[top_api(value = "503")]
        V503,
        /// 确认无房
        #[top_api(value = "504")]
        V504,
        /// 买家入住
        #[top_api(value = "505")]
        V505,
        /// 系统自动核实入住成功
        #[top_api(value = "506")]
        V506,
        /// 确认后用户取消
        #[top_api(value = "507")]
        V507,
        #[top_api(value = "508")]
        V508,
        /// 已下单
        #[top_api(value = "601")]
        V601,
        /// 确认有房
        #[top_api(value = "602")]
        V602,
        /// 确认前用户取消
        #[top_api(value = "603")]
        V603,
        /// 确认无房
        #[top_api(value = "604")]
        V604,
        /// 买家入住
        #[top_api(value = "605")]
        V605,
        /// 系统自动核实入住成功
        #[top_api(value = "606")]
        V606,
        /// 确认后用户取消
        #[top_api(value = "607")]
        V607,
        #[top_api(value = "608")]
        V608,
        /// 买家离店
        #[top_api(value = "609")]
        V609,
        /// 结账中
        #[top_api(value = "610")]
        V610,
        /// 结账成功
        #[top_api(value = "611")]
        V611,
        /// 结账失败追账中
        #[top_api(value = "612")]
        V612,
        /// 追账成功
        #[top_api(value = "613")]
        V613,
        /// NOSHOW 结账中
        #[top_api(value = "614")]
        V614,
        /// NOSHOW 结账成功
        #[top_api(value = "615")]
        V615,
        /// NOSHOW 结账失败
        #[top_api(value = "616")]
        V616,
        /// NOSHOW 追账成功
        #[top_api(value = "617")]
        V617,
        /// 结账取消
        #[top_api(value = "618")]
        V618,
        /// 系统自动核实未入住成功
        #[top_api(value = "619")]
        V619,
        /// 结账失败追账失败
        #[top_api(value = "620")]
        V620,
        /// 结账失败追账成功
        #[top_api(value = "621")]
        V621,
        /// 已下单
        #[top_api(value = "701")]
        V701,
        /// 确认有房
        #[top_api(value = "702")]
        V702,
        /// 用户取消
        #[top_api(value = "703")]
        V703,
        /// 确认无房
        #[top_api(value = "704")]
        V704,
        /// 买家入住
        #[top_api(value = "705")]
        V705,
        /// 买家离店
        #[top_api(value = "709")]
        V709,
        /// 取消中
        #[top_api(value = "710")]
        Cancelling,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `refund_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundStatus {
        #[top_api(value = "1")]
        V1,
        /// 退款关闭
        #[top_api(value = "4")]
        V4,
        /// 退款成功
        #[top_api(value = "5")]
        RefundSucceeded,
        /// 卖家拒绝退款
        #[top_api(value = "6")]
        V6,
        /// 没有申请退款
        #[top_api(value = "9")]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderPackageDo {
        pub order_package_details: Vec<TopOrderPackageDetail>,
        pub order_package_desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderPackageDetail {
        #[top_api(secret)]
        pub scenic_address: Option<String>,
        pub scenic_name: Option<String>,
        pub how_to_play: Option<String>,
        pub scenic_id: Option<i64>,
        pub amount_unit: Option<String>,
        pub amount: Option<i64>,
        pub discount_price: Option<i64>,
        pub dimension_text: Option<DimensionText>,
        pub type_name: Option<String>,
        pub r#type: Option<i64>,
        pub name: Option<String>,
        pub package_id: Option<i64>,
        pub scenic_cover_img: Option<String>,
    }

    /// The values of `dimension_text`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DimensionText {
        /// 每间维度
        #[top_api(value = "1")]
        V1,
        /// 每晚维度
        #[top_api(value = "2")]
        V2,
        /// 入住人数维度
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Topinfomap {
        pub hbs_eg_order: Option<String>,
        #[top_api(secret)]
        pub hbs_buyer_alipay_no: Option<String>,
        pub pre_change_promotion_flag: Option<String>,
        pub morning_buy: Option<String>,
        pub cancel_type: Option<String>,
        pub seller_delay_confirm_time: Option<String>,
        pub currency_type: Option<String>,
        pub hbs_bed_type: Option<String>,
        pub umid: Option<String>,
        pub hbs_old_promotionamt: Option<String>,
        pub hbs_max_other_fee: Option<String>,
        pub cancel_policy_json: Option<String>,
        #[top_api(secret)]
        pub hbs_alipay_mobile: Option<String>,
        pub hbs_pms_order_id: Option<String>,
        pub hbs_hotel_out_id: Option<String>,
        pub hbs_credit_settle: Option<String>,
        pub ebooking_direct_tag: Option<String>,
        pub hbs_old_payment: Option<String>,
        pub hbs_card_alipay_order: Option<String>,
        pub promotion_snap_key: Option<String>,
        pub hbs_all_tags: Option<String>,
        pub hbs_direct: Option<String>,
        pub upset_price: Option<String>,
        pub reserved_room: Option<String>,
        pub block_room: Option<String>,
        pub hbs_out_source_corp_name: Option<String>,
        pub hbs_scan_code_order: Option<String>,
        pub btrip_corporate_pay: Option<String>,
        pub online_booking_room: Option<String>,
        pub b2g_flag: Option<String>,
        pub hbs_self_help_check_in: Option<String>,
        pub hbs_xiao_shi_fang: Option<String>,
        pub hbs_hourage: Option<String>,
        pub advance_invocie_tag: Option<String>,
        pub hour_room_reserved_time: Option<String>,
        pub hour_room_leave_time: Option<String>,
        pub hour_room_arrive_time: Option<String>,
        pub credit_pay_order: Option<String>,
        pub is_fz_member_order: Option<String>,
        pub booker_member_card_no: Option<String>,
        /// In cents.
        pub credit_pay_cancel_fee: Option<i64>,
        pub hbs_out_source_corp_id: Option<String>,
        pub selling_member_price: Option<i64>,
        pub selling_price: Option<i64>,
        pub fliggy_member_level: Option<String>,
        pub is_fz_member: Option<String>,
        pub member_card_order_id: Option<String>,
        pub night_promotion_detail: Option<NightPromotionDetail>,
    }

    /// The values of `night_promotion_detail`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum NightPromotionDetail {
        /// 日期
        #[top_api(value = "day")]
        Day,
        /// 当日满减卖家优惠
        #[top_api(value = "sellerFullReduce")]
        SellerFullReduce,
        /// 当日非满减卖家优惠
        #[top_api(value = "sellerOtherReduce")]
        SellerOtherReduce,
        /// 总满减卖家优惠
        #[top_api(value = "sellerFullReduceAll")]
        SellerFullReduceAll,
        /// 总非满减卖家优惠
        #[top_api(value = "sellerOtherReduceAll")]
        SellerOtherReduceAll,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// `String`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailSearchString {
        pub tid: Option<i64>,
        pub order_status: Option<String>,
        pub room_type_name: Option<String>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub check_in_date: Option<TopDateTime>,
        pub check_out_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub union_status_text: Option<String>,
        pub union_status_value: Option<String>,
        pub pay_status: Option<i64>,
        pub room_number: Option<i64>,
        pub nights: Option<i64>,
        pub payment: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelOrderSellerDo {
        pub payment: Option<OrderSellerPaymentDo>,
        pub settle_payment: Option<OrderSettleDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSellerPaymentDo {
        pub promotion_create_price: Option<i64>,
        pub after_promotion_create_price: Option<i64>,
        pub total_room_price: Option<i64>,
        pub daily_infos: Option<HbsDailyPriceDo>,
        pub after_promotion_current_price: Option<i64>,
        pub promotion_current_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HbsDailyPriceDo {
        pub currency_code: Option<String>,
        pub exchange_rate: Option<String>,
        pub daily_prices: Vec<DailyPriceTo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPriceTo {
        pub foreign_currency_price: Option<i64>,
        pub point: Option<i64>,
        pub mileage: Option<i64>,
        pub currency_code_name: Option<String>,
        pub price: Option<i64>,
        pub tax_price: Option<i64>,
        pub break_fast_count: Option<i64>,
        pub day: Option<String>,
        pub after_promotion_price: Option<i64>,
        pub base_price: Option<i64>,
        pub tax_foreign_price: Option<i64>,
        pub service_price: Option<i64>,
        pub service_foreign_price: Option<i64>,
        pub base_foreign_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSettleDo {
        pub plat_promotion_price: Option<i64>,
        pub other_fee: Option<i64>,
        pub room_price: Option<i64>,
        pub order_settle_price: Option<i64>,
        pub settle_daily_price: Option<HbsDailyPriceDo>,
        pub promotion_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDailyInfo {
        pub price: Option<i64>,
        pub break_fast_count: Option<i64>,
        pub day: Option<String>,
        pub extra_add_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOverseasPriceInfoDo {
        pub currency_code: Option<String>,
        pub booking_product_sale_price: Option<i64>,
        pub buyer_payment: Option<i64>,
        pub tax_price: Option<i64>,
        pub seller_payment: Option<i64>,
        pub other_fee: Option<i64>,
        pub booking_service_price: Option<i64>,
        pub booking_rate: Option<String>,
        pub rate: Option<String>,
        pub book_seller_payment: Option<i64>,
        pub booking_tax_price: Option<i64>,
        pub total_payment: Option<i64>,
        pub checkout_rate: Option<String>,
        pub fund_price: Option<i64>,
        pub settle_product_sale_price: Option<i64>,
        pub service_price: Option<i64>,
        pub create_order_daily_price: Option<TopOverseasPriceInfoDoCreateOrderDailyPrice>,
        pub booking_rooms_price: Option<i64>,
        pub settle_order_daily_price: Option<TopOverseasPriceInfoDoCreateOrderDailyPrice>,
        pub rooms_price: Option<i64>,
        pub base_price: Option<i64>,
        pub booking_base_price: Option<i64>,
    }

    /// `HbsDailyPriceDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOverseasPriceInfoDoCreateOrderDailyPrice {
        pub daily_prices: Vec<TopOverseasPriceInfoDoCreateOrderDailyPriceDailyPrices>,
    }

    /// `DailyPriceTo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOverseasPriceInfoDoCreateOrderDailyPriceDailyPrices {
        pub day: Option<TopDateTime>,
        pub price: Option<i64>,
        pub break_fast_count: Option<i64>,
        pub tax_price: Option<i64>,
        pub foreign_currency_price: Option<i64>,
        pub service_price: Option<i64>,
        pub tax_foreign_price: Option<i64>,
        pub service_foreign_price: Option<i64>,
        pub base_foreign_price: Option<i64>,
        pub base_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPromotion {
        pub top_create_order_promotion: Option<TopOrderPromotionDetail>,
        pub top_current_order_promotion: Option<TopPromotionTopCurrentOrderPromotion>,
        pub top_order_promotion_extend: Option<TopOrderPromotionExtend>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderPromotionDetail {
        pub cash_back_amount: Option<i64>,
        pub seller_decrease: Option<i64>,
        pub top_hotel_promotions: Vec<TopHotelPromotion>,
        pub decrease: Option<i64>,
        pub platform_decrease: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopHotelPromotion {
        pub consume_mileage: Option<i64>,
        pub rule_desc: Option<String>,
        pub promotion_desc: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
        /// In cents.
        pub seller_amount: Option<i64>,
        pub times: Option<i64>,
        pub priority: Option<i64>,
        pub tid: Option<i64>,
        pub amount_type: Option<i64>,
        pub activity_icon_desc: Option<String>,
        pub activity_group_name: Option<String>,
        pub activity_code: Option<String>,
        pub discount: Option<i64>,
        pub rule_type: Option<i64>,
        pub rule_target: Option<i64>,
        pub integral_activity: Option<bool>,
        pub rule_code: Option<String>,
        pub activity_name: Option<String>,
        pub investor_type: Option<i64>,
    }

    /// `TopOrderPromotionDetail`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPromotionTopCurrentOrderPromotion {
        pub cash_back_amount: Option<i64>,
        pub seller_decrease: Option<i64>,
        pub top_hotel_promotions: Vec<TopPromotionTopCurrentOrderPromotionTopHotelPromotions>,
        pub decrease: Option<i64>,
        pub platform_decrease: Option<i64>,
    }

    /// `TopHotelPromotion`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPromotionTopCurrentOrderPromotionTopHotelPromotions {
        pub rule_desc: Option<String>,
        pub investor_type: Option<String>,
        pub amount: Option<i64>,
        pub seller_amount: Option<i64>,
        pub times: Option<i64>,
        pub amount_type: Option<i64>,
        pub activity_code: Option<String>,
        pub rule_type: Option<i64>,
        pub rule_target: Option<RuleTarget>,
        pub rule_code: Option<String>,
        pub activity_name: Option<String>,
    }

    /// The values of `rule_target`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleTarget {
        /// 订单总额
        #[top_api(value = 1)]
        V1,
        /// 每间夜
        #[top_api(value = 2)]
        V2,
        /// 首晚
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderPromotionExtend {
        pub top_daily_seller_promotions: Vec<TopDailySellerPromotion>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDailySellerPromotion {
        pub date: Option<TopDateTime>,
        pub seller_promotion: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderGuest {
        pub customer_type: Option<i64>,
        pub person_no: Option<i64>,
        pub name: Option<String>,
        pub age: Option<i64>,
        pub room_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDomesticPriceInfoDo {
        pub create_order_daily_price: Option<TopDomesticPriceInfoDoCreateOrderDailyPrice>,
        pub tax_price: Option<i64>,
        pub rooms_price: Option<i64>,
        pub service_price: Option<i64>,
        pub other_fee: Option<i64>,
        pub booking_rooms_price: Option<i64>,
        pub booking_tax_price: Option<i64>,
        pub booking_service_price: Option<i64>,
        pub settle_order_daily_price: Option<TopDomesticPriceInfoDoSettleOrderDailyPrice>,
        pub base_price: Option<i64>,
        pub booking_base_price: Option<i64>,
    }

    /// `HbsDailyPriceDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDomesticPriceInfoDoCreateOrderDailyPrice {
        pub daily_prices: Vec<TopDomesticPriceInfoDoCreateOrderDailyPriceDailyPrices>,
    }

    /// `DailyPriceTo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDomesticPriceInfoDoCreateOrderDailyPriceDailyPrices {
        pub tax_price: Option<i64>,
        pub break_fast_count: Option<i64>,
        pub price: Option<i64>,
        pub day: Option<TopDateTime>,
        pub base_price: Option<i64>,
        pub base_foreign_price: Option<i64>,
    }

    /// `HbsDailyPriceDo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDomesticPriceInfoDoSettleOrderDailyPrice {
        pub daily_prices: Vec<TopDomesticPriceInfoDoSettleOrderDailyPriceDailyPrices>,
    }

    /// `DailyPriceTo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopDomesticPriceInfoDoSettleOrderDailyPriceDailyPrices {
        pub tax_price: Option<i64>,
        pub break_fast_count: Option<i64>,
        pub price: Option<i64>,
        pub day: Option<TopDateTime>,
        pub base_price: Option<i64>,
        pub base_foreign_price: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CreditCard {
        pub cvv_code: Option<String>,
        pub card_number: Option<String>,
        pub expiration_date: Option<String>,
        pub card_code: Option<String>,
        #[top_api(secret)]
        pub card_holder_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopPostTradeRefundDo {
        pub refund_suc_time: Option<TopDateTime>,
        pub remark: Option<String>,
        /// In cents.
        pub refund_amount: Option<i64>,
        pub refund_reason: Option<String>,
        pub post_trade_refund_type: Option<PostTradeRefundType>,
        pub post_trade_refund_status: Option<PostTradeRefundStatus>,
        pub create_time: Option<TopDateTime>,
        pub tid: Option<i64>,
    }

    /// The values of `post_trade_refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PostTradeRefundType {
        #[top_api(value = 1)]
        V1,
        /// 卖家发起协商取消
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// 卖家发起协商取消退款
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `post_trade_refund_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PostTradeRefundStatus {
        /// 退款申请已创建
        #[top_api(value = 1)]
        V1,
        /// 退款申请已拒绝
        #[top_api(value = 2)]
        V2,
        /// 退款处理中
        #[top_api(value = 3)]
        V3,
        /// 退款已成功
        #[top_api(value = 4)]
        V4,
        /// 退款失败
        #[top_api(value = 5)]
        RefundFailed,
        /// 退款申请已取消
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopInvoiceDo {
        pub provider_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopOrderCouponDo {
        pub coupon_title: Option<String>,
        pub coupon_biz_type: Option<i64>,
        pub coupon_out_biz_id: Option<String>,
        pub can_split: Option<bool>,
        pub face_value: Option<String>,
        pub room_night_face_value: Option<String>,
        pub instruction: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPromotionDo {
        pub current_order_promotion: Option<OrderPromotionDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderPromotionDetail {
        pub daily_hotel_promotion: Option<String>,
        pub seller_decrease: Option<i64>,
    }
}

/// `taobao.xhotel.order.future.facescan.put`
pub mod order_future_facescan_put {
    use crate::prelude::*;

    /// `taobao.xhotel.order.future.facescan.put` (未来酒店扫脸信息上传)
    ///
    /// <https://open.taobao.com/api.htm?docId=28107&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.future.facescan.put",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct OrderFutureFacescanPut {
        pub face_scan_param: Option<FaceScanParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FaceScanParam {
        #[top_api(secret)]
        pub guest_name: String,
        #[top_api(secret)]
        pub certificate_num: String,
        pub certificate_type: i64,
        pub device_id: String,
        pub device_firm: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub errormsg: Option<String>,
        pub success: Option<bool>,
        pub errorcode: Option<String>,
    }
}

/// `taobao.xhotel.order.future.info.get`
pub mod order_future_info_get {
    use crate::prelude::*;

    /// `taobao.xhotel.order.future.info.get` (获取(查询)订单变更信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=26560&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.future.info.get",
        response = OrderFutureInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct OrderFutureInfoGet {
        pub out_uuid: String,
        pub tids: Option<String>,
        pub created_start: Option<TopDateTime>,
        pub created_end: Option<TopDateTime>,
        pub hotel_code: String,
        pub vendor: Option<String>,
        pub operate_type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderFutureInfoGetResponse {
        pub results: Vec<HotelOrderDirectInfo>,
        pub issuccess: Option<bool>,
        pub out_uuid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelOrderDirectInfo {
        pub request_i_d: Option<String>,
        pub tid: Option<i64>,
        pub out_order_id: Option<String>,
        pub seller_id: Option<i64>,
        pub hotel_code: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub biz_type: Option<i64>,
        pub context: Option<String>,
        /// JSON as text.
        pub extensions: Option<String>,
        pub action: Option<i64>,
        pub status: Option<Status>,
        pub display_text: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        Handled,
        /// 请求失效
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.order.future.info.put`
pub mod order_future_info_put {
    use crate::prelude::*;

    /// `taobao.xhotel.order.future.info.put` (订单信息上传更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=26546&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.future.info.put",
        response = OrderFutureInfoPutResponse,
        debug
    )]
    pub struct OrderFutureInfoPut {
        pub out_uuid: String,
        pub operate_type: OperateType,
        pub hotel_code: String,
        pub context: String,
        pub vendor: Option<String>,
        pub request_id: Option<String>,
    }

    /// The values of `operate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperateType {
        #[top_api(value = 21)]
        V21,
        #[top_api(value = 23)]
        V23,
        /// 在线开发票请求确认
        #[top_api(value = 25)]
        V25,
        /// 自助选房请求进行请求确认
        #[top_api(value = 26)]
        V26,
        #[top_api(value = 27)]
        V27,
        #[top_api(value = 32)]
        V32,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderFutureInfoPutResponse {
        pub issuccess: Option<bool>,
        pub errcode: Option<String>,
        pub eerrmsg: Option<String>,
        pub error: Option<bool>,
    }
}

/// `taobao.xhotel.order.hotelsign.query`
pub mod order_hotelsign_query {
    use crate::prelude::*;

    /// `taobao.xhotel.order.hotelsign.query` (获取直连酒店（客栈）签约上线进度信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27152&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.hotelsign.query",
        response = OrderHotelsignQueryResponse,
        idempotent,
        debug
    )]
    pub struct OrderHotelsignQuery {
        pub out_uuid: String,
        pub hotel_code: Option<String>,
        pub vendor: Option<String>,
        pub r#type: Option<String>,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderHotelsignQueryResponse {
        pub hotel_sign_info: Option<DchotelSignDo>,
        pub out_uuid: Option<String>,
        pub ds_nhotel_info_d_o_list: Vec<DsNhotelInfoDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DchotelSignDo {
        pub private_receipt_account_status: Option<i64>,
        pub hotelier_id_status: Option<i64>,
        pub stl_status: Option<i64>,
        pub bl_status: Option<i64>,
        pub tacc_auth_letter_allow_date: Option<TopDateTime>,
        pub id_confirm_letter_status: Option<i64>,
        pub qlf_type: Option<i64>,
        pub pay_type: Option<i64>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub name: Option<String>,
        pub is_kezhan_sign: Option<i64>,
        pub sign_status: Option<i64>,
        pub pid: Option<i64>,
        pub hid: Option<i64>,
        pub intent_achieve_date: Option<TopDateTime>,
        pub hotel_account: Option<String>,
        pub hotel_pictures_status: Option<i64>,
        pub comm_letter_status: Option<i64>,
        pub to_dc_hotel_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DsNhotelInfoDo {
        pub online_status: Option<i64>,
        pub online_date: Option<TopDateTime>,
        pub qualification_type: Option<i64>,
        pub account_type: Option<i64>,
        pub train_status: Option<i64>,
        pub comm_letter_status: Option<i64>,
        pub private_receipt_account_status: Option<i64>,
        pub hotelier_id_status: Option<i64>,
        pub srl_status: Option<i64>,
        pub business_license_status: Option<i64>,
        pub id_confirm_letter_status: Option<i64>,
        pub sign_date: Option<TopDateTime>,
        pub is_signed: Option<i64>,
        pub is_account_apply: Option<i64>,
        pub name: Option<String>,
        pub hid: Option<i64>,
        pub outer_id: Option<String>,
        pub is_kezhan: Option<i64>,
        pub hotel_pictures_status: Option<i64>,
        pub can_sell_status: Option<i64>,
        pub can_sell_date: Option<TopDateTime>,
    }
}

/// `taobao.xhotel.order.official.cancel`
pub mod order_official_cancel {
    use crate::prelude::*;

    /// `taobao.xhotel.order.official.cancel` (官网信用住订单取消)
    ///
    /// <https://open.taobao.com/api.htm?docId=26073&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.official.cancel",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderOfficialCancel {
        pub tid: Option<i64>,
        pub reason_text: Option<String>,
        pub out_id: Option<String>,
        pub out_uuid: Option<String>,
        pub notify_url: Option<String>,
    }
}

/// `taobao.xhotel.order.official.precheck`
pub mod order_official_precheck {
    use crate::prelude::*;

    /// `taobao.xhotel.order.official.precheck` (官网信用住用户资格预校验接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26269&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.official.precheck",
        response = OrderOfficialPrecheckResponse,
        debug
    )]
    pub struct OrderOfficialPrecheck {
        #[top_api(secret)]
        pub id_number: String,
        /// In cents.
        pub total_fee: i64,
        pub hotel_code: String,
        pub encrypt_type: Option<EncryptType>,
        pub id_type: Option<IdType>,
        pub r#type: Option<Type>,
        pub vendor: Option<String>,
        #[top_api(secret)]
        pub guest_name: String,
        #[top_api(secret)]
        pub mobile_no: String,
    }

    /// The values of `encrypt_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EncryptType {
        #[top_api(value = 0)]
        NoEncryption,
        /// SHA-1 不可逆加密
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 警官证
        #[top_api(value = 2)]
        V2,
        /// 士兵证
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 下单前资格校验
        #[top_api(value = 0)]
        V0,
        /// 已经创建的信用住订单
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderOfficialPrecheckResponse {
        pub match_condition: Option<bool>,
        pub reason: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        pub action: Option<i64>,
    }
}

/// `taobao.xhotel.order.official.qualification.get`
pub mod order_official_qualification_get {
    use crate::prelude::*;

    /// `taobao.xhotel.order.official.qualification.get` (官网信用住用户资质校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=26041&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.official.qualification.get",
        response = OrderOfficialQualificationGetResponse,
        idempotent,
        debug
    )]
    pub struct OrderOfficialQualificationGet {
        /// In cents.
        pub total_fee: i64,
        pub out_u_u_i_d: String,
        pub hotel_code: String,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        #[top_api(secret)]
        pub id_number: String,
        /// JSON as text.
        pub daily_price_info: Option<String>,
        pub out_member_account: String,
        #[top_api(secret)]
        pub alipay_account: Option<String>,
        #[top_api(secret)]
        pub guest_name: String,
        pub encrypt_type: Option<i64>,
        pub id_type: Option<IdType>,
        pub vendor: Option<String>,
        #[top_api(secret)]
        pub mobile_no: Option<String>,
        /// JSON as text.
        pub extend_attrs: Option<String>,
        pub return_url: String,
        pub notify_url: String,
        #[top_api(required)]
        pub check_in: Option<TopDateTime>,
        pub out_oid: String,
        pub room_num: Option<i64>,
    }

    /// The values of `id_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IdType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 警官证
        #[top_api(value = 2)]
        V2,
        /// 士兵证
        #[top_api(value = 3)]
        V3,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderOfficialQualificationGetResponse {
        pub reason: Option<String>,
        #[top_api(flag)]
        pub match_condition: Option<bool>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        pub out_u_u_i_d: Option<String>,
        pub out_memeber_account: Option<String>,
        /// JSON as text.
        pub extend_attrs: Option<String>,
    }
}

/// `taobao.xhotel.order.official.settle.cancel`
pub mod order_official_settle_cancel {
    use crate::prelude::*;

    /// `taobao.xhotel.order.official.settle.cancel` (官网信用住取消结账)
    ///
    /// <https://open.taobao.com/api.htm?docId=26070&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.official.settle.cancel",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderOfficialSettleCancel {
        pub tid: Option<i64>,
        pub reason: Option<String>,
        pub out_id: Option<String>,
        pub notify_url: Option<String>,
        pub out_uuid: Option<String>,
    }
}

/// `taobao.xhotel.order.official.settle.put`
pub mod order_official_settle_put {
    use crate::prelude::*;

    /// `taobao.xhotel.order.official.settle.put` (官网信用住结账接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26071&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.official.settle.put",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderOfficialSettlePut {
        pub tid: Option<i64>,
        pub total_room_fee: i64,
        pub other_fee: i64,
        pub other_fee_detail: Option<String>,
        pub out_id: Option<String>,
        pub room_no: Option<String>,
        /// JSON as text.
        pub daily_price_info: Option<String>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub memo: Option<String>,
        #[top_api(max_items = 20)]
        pub room_settle_info_list: Vec<RoomSettleInfo>,
        pub contain_guarantee: Option<ContainGuarantee>,
        pub out_uuid: Option<String>,
        pub notify_url: Option<String>,
    }

    /// The values of `contain_guarantee`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContainGuarantee {
        /// 默认值无意义
        #[top_api(value = 0)]
        V0,
        /// 包含
        #[top_api(value = 1)]
        Included,
        #[top_api(value = 2)]
        NotIncluded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomSettleInfo {
        pub room_no: Option<String>,
        pub room_fee: Option<i64>,
        pub room_other_fee: Option<i64>,
        pub room_other_fee_detail: Option<String>,
        pub room_check_in: Option<TopDateTime>,
        pub room_check_out: Option<TopDateTime>,
        pub daily_price_info: Option<String>,
        pub room_status: Option<RoomStatus>,
    }

    /// The values of `room_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RoomStatus {
        /// 未入住（担保且需扣款）
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        CancelSucceeded,
        /// 已入住
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.order.offline.settle.cancel`
pub mod order_offline_settle_cancel {
    use crate::prelude::*;

    /// `taobao.xhotel.order.offline.settle.cancel` (线下信用住取消结账专用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26105&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.offline.settle.cancel",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderOfflineSettleCancel {
        pub tid: Option<i64>,
        pub reason: Option<String>,
        pub out_id: Option<String>,
        pub notify_url: Option<String>,
        pub out_uuid: Option<String>,
    }
}

/// `taobao.xhotel.order.offline.settle.put`
pub mod order_offline_settle_put {
    use crate::prelude::*;

    /// `taobao.xhotel.order.offline.settle.put` (线下信用住结账专用接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=26107&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.offline.settle.put",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderOfflineSettlePut {
        pub tid: Option<i64>,
        pub total_room_fee: i64,
        pub other_fee: i64,
        pub other_fee_detail: Option<String>,
        pub out_id: Option<String>,
        pub room_no: Option<String>,
        /// JSON as text.
        pub daily_price_info: Option<String>,
        #[top_api(required)]
        pub check_out: Option<TopDateTime>,
        pub memo: Option<String>,
        #[top_api(max_items = 20)]
        pub room_settle_info_list: Vec<RoomSettleInfo>,
        pub contain_guarantee: Option<ContainGuarantee>,
        pub out_uuid: Option<String>,
        pub notify_url: Option<String>,
        /// In cents.
        pub amount: Option<i64>,
        pub hotel_code: Option<String>,
        pub vendor: Option<String>,
    }

    /// The values of `contain_guarantee`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ContainGuarantee {
        /// 默认值无意义
        #[top_api(value = 0)]
        V0,
        /// 包含
        #[top_api(value = 1)]
        Included,
        #[top_api(value = 2)]
        NotIncluded,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomSettleInfo {
        pub room_no: Option<String>,
        pub room_fee: Option<i64>,
        pub room_other_fee: Option<i64>,
        pub room_other_fee_detail: Option<String>,
        pub room_check_in: Option<TopDateTime>,
        pub room_check_out: Option<TopDateTime>,
        pub daily_price_info: Option<String>,
        pub room_status: Option<RoomStatus>,
    }

    /// The values of `room_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RoomStatus {
        /// 未入住（担保且需扣款）
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "2")]
        CancelSucceeded,
        /// 已入住
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.order.search`
pub mod order_search {
    use crate::prelude::*;

    /// `taobao.xhotel.order.search` (酒店产品库订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=22834&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.hotel_orders).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.search",
        response = OrderSearchResponse,
        idempotent,
        debug
    )]
    pub struct OrderSearch {
        /// Several values with commas between them.
        pub order_ids: Option<String>,
        /// Several values with commas between them.
        pub order_tids: Option<String>,
        #[top_api(required)]
        pub created_start: Option<TopDateTime>,
        #[top_api(required)]
        pub created_end: Option<TopDateTime>,
        pub page_no: Option<i64>,
        pub vendor: Option<String>,
        /// Several values with commas between them.
        pub out_oids: Option<String>,
        pub checkin_date_start: Option<TopDateTime>,
        pub checkin_date_end: Option<TopDateTime>,
        pub checkout_date_start: Option<TopDateTime>,
        pub checkout_date_end: Option<TopDateTime>,
        /// Several values with commas between them.
        pub trade_status: Option<String>,
        pub direct: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSearchResponse {
        pub hotel_orders: Vec<XHotelOrder>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XHotelOrder {
        pub hid: Option<i64>,
        pub out_oid: Option<String>,
        pub checkout_date: Option<TopDateTime>,
        pub guests: Vec<XOrderGuest>,
        pub rpid: Option<i64>,
        pub r#type: Option<Type>,
        pub created: Option<TopDateTime>,
        pub oid: Option<i64>,
        pub tid: Option<i64>,
        pub arrive_late: Option<TopDateTime>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub checkin_date: Option<TopDateTime>,
        pub nights: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub room_number: Option<i64>,
        /// In cents.
        pub payment: Option<i64>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub arrive_early: Option<TopDateTime>,
        pub pay_time: Option<TopDateTime>,
        pub trade_status: Option<TradeStatus>,
        pub modified: Option<TopDateTime>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub message: Option<String>,
        pub rid: Option<i64>,
        pub end_time: Option<TopDateTime>,
        /// In cents.
        pub total_room_price: Option<i64>,
        pub gid: Option<i64>,
        /// In cents.
        pub prices: Vec<i64>,
        pub alipay_trade_no: Option<String>,
        pub logistics_status: Option<String>,
        pub refund_status: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 预付
        #[top_api(value = 1)]
        Prepaid,
        /// 前台面付
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `trade_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum TradeStatus {
        /// 预订中/等待买家付款
        #[top_api(value = "WAIT_BUYER_PAY")]
        WaitBuyerPay,
        #[top_api(value = "WAIT_SELLER_SEND_GOODS")]
        WaitSellerSendGoods,
        /// 结束/预订失败/交易关闭
        #[top_api(value = "TRADE_CLOSED")]
        TradeClosed,
        /// 结束/交易成功
        #[top_api(value = "TRADE_FINISHED")]
        TradeFinished,
        #[top_api(value = "TRADE_NO_CREATE_PAY")]
        TradeNoCreatePay,
        #[top_api(value = "TRADE_CLOSED_BY_TAOBAO")]
        TradeClosedByTaobao,
        #[top_api(value = "TRADE_SUCCESS")]
        TradeSuccess,
        #[top_api(value = "TRADE_CHECKIN")]
        TradeCheckin,
        #[top_api(value = "TRADE_CHECKOUT")]
        TradeCheckout,
        /// 交易中/预定成功/结账中
        #[top_api(value = "TRADE_SETTLEING")]
        TradeSettleing,
        /// 结束/预定成功/结账成功
        #[top_api(value = "TRADE_SETTLE_SUCCESS")]
        TradeSettleSuccess,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XOrderGuest {
        #[top_api(secret)]
        pub name: Option<String>,
        pub room_pos: Option<i64>,
        pub person_pos: Option<i64>,
    }
}

/// `taobao.xhotel.order.statement.get`
pub mod order_statement_get {
    use crate::prelude::*;

    /// `taobao.xhotel.order.statement.get` (查询账单信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25911&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.statement.get",
        response = Vec<StatementOrder>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct OrderStatementGet {
        /// Several values with commas between them.
        pub order_tids: Option<String>,
        pub page_size: Option<i64>,
        pub start: Option<i64>,
        pub date_type: Option<DateType>,
        pub to: Option<TopDateTime>,
        pub from: Option<TopDateTime>,
        pub tid: Option<i64>,
        pub hotel_code: Option<String>,
        pub vendor: Option<String>,
    }

    /// The values of `date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DateType {
        /// `check_in`
        #[top_api(value = 0)]
        CheckIn,
        /// `check_out`
        #[top_api(value = 1)]
        CheckOut,
        /// 分账时间
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StatementOrder {
        pub hotel_name: Option<String>,
        pub account_type: Option<AccountType>,
        pub commission_total: Option<String>,
        pub transaction_fee: Option<String>,
        pub hotel_commission: Option<String>,
        pub taobao_commission: Option<String>,
        pub alipay_trade_no: Option<String>,
        pub settle_date: Option<String>,
        pub promotion_detail: Option<String>,
        /// In cents.
        pub seller_promotion: Option<String>,
        pub other_fee: Option<String>,
        /// In cents.
        pub payment: Option<String>,
        pub room_type_name: Option<String>,
        pub room_sum_nights: Option<i64>,
        pub check_out: Option<String>,
        pub check_in: Option<String>,
        pub trade_status: Option<String>,
        pub pay_type: Option<PayType>,
        pub out_id: Option<String>,
        pub tid: Option<i64>,
        pub settle_status: Option<SettleStatus>,
        /// In cents.
        pub tax_and_fee: Option<String>,
    }

    /// The values of `account_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AccountType {
        /// 支付宝
        #[top_api(value = "1")]
        Alipay,
        /// 银行卡
        #[top_api(value = "2")]
        BankCard,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `pay_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum PayType {
        /// 预付
        #[top_api(value = "1")]
        Prepaid,
        /// 面付
        #[top_api(value = "5")]
        V5,
        /// 在线预约
        #[top_api(value = "7")]
        V7,
        /// 线上信用住
        #[top_api(value = "601")]
        V601,
        /// 扫码信用住
        #[top_api(value = "602")]
        V602,
        /// 身份证线下信用住
        #[top_api(value = "603")]
        V603,
        /// 官网信用住
        #[top_api(value = "604")]
        V604,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `settle_status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SettleStatus {
        #[top_api(value = "0")]
        V0,
        #[top_api(value = "1")]
        V1,
        #[top_api(value = "3")]
        V3,
        #[top_api(value = "2")]
        V2,
        /// 预处理成功
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.order.update`
pub mod order_update {
    use crate::prelude::*;

    /// `taobao.xhotel.order.update` (酒店订单发货接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23026&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.update",
        response = Option<String>,
        unwrap = "result",
        debug
    )]
    pub struct OrderUpdate {
        pub tid: i64,
        pub opt_type: i64,
        pub sync_to_hotel: Option<String>,
        pub refund_fee: Option<i64>,
        pub reason_type: Option<ReasonType>,
        pub invoice_amount: Option<i64>,
        pub confirm_code: Option<String>,
    }

    /// The values of `reason_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ReasonType {
        #[top_api(value = 6)]
        V6,
        /// 的是小二协商
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.order.update.confirmcode`
pub mod order_update_confirmcode {
    use crate::prelude::*;

    /// `taobao.xhotel.order.update.confirmcode` (推送及更新订单确认号)
    ///
    /// <https://open.taobao.com/api.htm?docId=40268&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.order.update.confirmcode",
        response = OrderUpdateConfirmcodeResponse,
        debug
    )]
    pub struct OrderUpdateConfirmcode {
        pub param: Option<UpdateOrderConfirmCodeParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateOrderConfirmCodeParam {
        pub pms_res_id: String,
        pub tid: i64,
        pub out_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderUpdateConfirmcodeResponse {
        pub error_msg: Option<String>,
        #[top_api(flag = "success")]
        pub result: Option<String>,
        pub error: Option<bool>,
    }
}

/// `taobao.xhotel.pms.guestbill.get.vtwo`
pub mod pms_guestbill_get_vtwo {
    use crate::prelude::*;

    /// `taobao.xhotel.pms.guestbill.get.vtwo` (客人 PMS 账单信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=45054&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.pms.guestbill.get.vtwo",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct PmsGuestbillGetVtwo {
        pub tax_num: Option<String>,
        pub short_id_num: Option<String>,
        pub room_num: Option<String>,
        pub request_id: Option<String>,
        pub user_channel: Option<UserChannel>,
    }

    /// The values of `user_channel`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserChannel {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        /// 淘宝
        #[top_api(value = 1)]
        Taobao,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<OrderBillInfo>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderBillInfo {
        pub no_checkout_price: Option<i64>,
        pub checkout_price: Option<i64>,
        pub checkout_total_fee: Option<i64>,
        pub no_checkout_total_fee: Option<i64>,
        pub check_out_date: Option<String>,
        pub check_in_date: Option<String>,
        pub room_no: Option<String>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        #[top_api(secret)]
        pub guest_name: Option<String>,
        pub hotel_code: Option<String>,
        pub out_order_id: Option<String>,
        pub tid: Option<i64>,
        pub request_id: Option<String>,
        pub no_checkout_other_fee: Option<i64>,
        pub checkout_other_fee: Option<i64>,
        pub remark: Option<String>,
        pub other_fee_detail: Option<OtherFeeDetail>,
        pub daily_room_fee: Option<DailyRoomFee>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OtherFeeDetail {
        pub other_fee_infos: Vec<OtherFeeInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OtherFeeInfo {
        pub name: Option<String>,
        pub price: Option<i64>,
        pub checkout: Option<Checkout>,
    }

    /// The values of `checkout`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Checkout {
        /// 结账
        #[top_api(value = 1)]
        V1,
        /// 未结账
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyRoomFee {
        pub daily_prices: Vec<DailyPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPrice {
        pub checkout: Option<Checkout>,
        pub price: Option<i64>,
        pub date: Option<TopDateTime>,
    }
}

/// `taobao.xhotel.potential.member.bind`
pub mod potential_member_bind {
    use crate::prelude::*;

    /// `taobao.xhotel.potential.member.bind` (飞猪酒店商家会员绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=34020&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.potential.member.bind",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct PotentialMemberBind {
        #[top_api(secret)]
        pub first_name: Option<String>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        #[top_api(secret)]
        pub phone: String,
        #[top_api(secret)]
        pub email: Option<String>,
        pub card_no: String,
        pub grade: Option<String>,
        pub register_date: Option<TopDateTime>,
        pub from_date: Option<TopDateTime>,
        pub to_date: Option<TopDateTime>,
        pub sex: Option<String>,
        pub city: Option<String>,
        pub age: Option<i64>,
        pub native_place: Option<String>,
    }
}

/// `taobao.xhotel.price.get.for.hello`
pub mod price_get_for_hello {
    use crate::prelude::*;

    /// `taobao.xhotel.price.get.for.hello` (哈罗合作方获取酒店库存报价)
    ///
    /// <https://open.taobao.com/api.htm?docId=48599&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.price.get.for.hello",
        response = HotelPriceResultSet,
        unwrap = "result",
        debug
    )]
    pub struct PriceGetForHello {
        pub hotel_price_param: Option<HotelPriceParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPriceParam {
        pub data_version: Option<String>,
        pub end_date: Option<TopDateTime>,
        pub open_id: Option<String>,
        pub pid: Option<String>,
        pub shid_city_code: Option<String>,
        pub start_date: Option<TopDateTime>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelPriceResultSet {
        pub channel_id: Option<ChannelId>,
        pub error: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub h5_list_url: Option<String>,
        pub has_next: Option<bool>,
        pub hotel_list_url: Option<String>,
        pub request_id: Option<String>,
        pub results: Vec<SHotelPrice>,
        pub success: Option<bool>,
        pub total_results: Option<i64>,
        pub version: Option<i64>,
        pub bind_member_infos: Vec<SellerSupplierPartnerMemberInfoVo>,
    }

    /// The values of `channel_id`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ChannelId {
        /// pc
        #[top_api(value = "0")]
        Pc,
        /// 无线
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotelPrice {
        pub daily_price_list: Vec<SHotelDailyPrice>,
        pub shid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotelDailyPrice {
        pub end: Option<TopDateTime>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub low_price: Option<i64>,
        pub shid: Option<i64>,
        pub sroom_type_daily_price_list: Vec<SRoomTypeDailyPrice>,
        pub start: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomTypeDailyPrice {
        pub end: Option<TopDateTime>,
        pub low_price: Option<i64>,
        pub room_type_daily_price_list: Vec<RoomTypeDailyPrice>,
        pub shid: Option<i64>,
        pub srid: Option<i64>,
        pub start: Option<TopDateTime>,
        pub bed_type_string: Option<String>,
        pub name: Option<String>,
        pub window_type: Option<WindowType>,
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = "0")]
        V0,
        /// 有窗
        #[top_api(value = "1")]
        V1,
        /// 部分有窗
        #[top_api(value = "2")]
        V2,
        /// 暗窗
        #[top_api(value = "3")]
        V3,
        /// 部分暗窗
        #[top_api(value = "4")]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeDailyPrice {
        pub bed_type_string: Option<String>,
        pub h5_buy_url: Option<String>,
        pub name: Option<String>,
        pub pc_buy_url: Option<String>,
        pub rates: Vec<Rate>,
        pub rid: Option<i64>,
        pub srid: Option<i64>,
        pub window_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rate {
        pub breakfast: Option<String>,
        pub breakfast_count: Option<BreakfastCount>,
        pub can_checkin_end: Option<String>,
        pub can_checkin_start: Option<String>,
        pub cancel_policy_desc: Option<String>,
        pub cancel_policy_desc_long: Option<String>,
        pub cancel_policy_desc_middle: Option<String>,
        pub cancel_type: Option<CancelType>,
        pub guarantee_start_time: Option<String>,
        pub guarantee_type: Option<i64>,
        pub h5_buy_url: Option<String>,
        pub hourage: Option<String>,
        pub instant_confirm: Option<bool>,
        pub inventory_price: Option<String>,
        pub member_level: Option<i64>,
        pub member_level_name: Option<String>,
        pub payment_type_byte: Option<i64>,
        pub pc_buy_url: Option<String>,
        pub rate_id: Option<i64>,
        pub rate_plan_name: Option<String>,
        pub register_status: Option<bool>,
        pub rp_id: Option<i64>,
        pub subtract: Option<i64>,
        pub hour_rate: Option<bool>,
        pub rid: Option<i64>,
        pub seller_id: Option<i64>,
        pub srid: Option<i64>,
        pub can_check_out_end: Option<String>,
        pub later_pay: Option<bool>,
        pub member_price: Option<bool>,
        pub supplier: Option<String>,
    }

    /// The values of `breakfast_count`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BreakfastCount {
        /// 无早
        #[top_api(value = 0)]
        V0,
        /// 单早
        #[top_api(value = 1)]
        V1,
        /// 双早
        #[top_api(value = 2)]
        V2,
        /// 三早
        #[top_api(value = 3)]
        V3,
        /// 多早
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `cancel_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelType {
        /// 不能退
        #[top_api(value = 1)]
        V1,
        /// 免费退
        #[top_api(value = 2)]
        V2,
        /// 按规则退
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerSupplierPartnerMemberInfoVo {
        pub card_name: Option<String>,
        pub detail_memo: Option<String>,
        pub has_binded: Option<bool>,
        pub member_level: Option<i64>,
        pub seller_id: Option<i64>,
        pub supplier: Option<String>,
    }
}

/// `taobao.xhotel.quota.update`
pub mod quota_update {
    use crate::prelude::*;

    /// `taobao.xhotel.quota.update` (库存更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47006&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.quota.update",
        response = QuotaUpdateResponse,
        debug
    )]
    pub struct QuotaUpdate {
        pub quota_type: QuotaType,
        pub use_room_inventory: Option<bool>,
        pub gid: Option<i64>,
        pub quota: i64,
        pub quota_num_type: QuotaNumType,
        #[top_api(required, max_items = 20)]
        pub dates: Vec<TopDateTime>,
        pub rate_id: Option<i64>,
    }

    /// The values of `quota_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QuotaType {
        /// 普通库存
        #[top_api(value = 0)]
        V0,
        /// 普通保留房库存
        #[top_api(value = 1)]
        V1,
        /// 协议保留房库存
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `quota_num_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum QuotaNumType {
        /// 增加房量
        #[top_api(value = 2)]
        V2,
        /// 减少房量
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QuotaUpdateResponse {
        pub warn_message: Option<String>,
        pub biz_error_code: Option<String>,
        pub biz_error_msg: Option<String>,
    }
}

/// `taobao.xhotel.rate.add`
pub mod rate_add {
    use crate::prelude::*;

    /// `taobao.xhotel.rate.add` (新增专享房价)
    ///
    /// <https://open.taobao.com/api.htm?docId=22675&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rate.add",
        response = RateAddResponse,
        debug
    )]
    pub struct RateAdd {
        pub gid: Option<i64>,
        pub rpid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 64)]
        pub rateplan_code: Option<String>,
        #[top_api(max_len = 64)]
        pub out_rid: Option<String>,
        pub rate_switch_cal: Option<String>,
        #[top_api(max_len = 60)]
        pub name: Option<String>,
        /// In cents.
        pub inventory_price: String,
        pub add_bed: Option<AddBed>,
        pub add_bed_price: Option<i64>,
        pub currency_code: Option<i64>,
        pub shijia_tag: Option<i64>,
        pub jishiqueren_tag: Option<i64>,
        pub lock_end_time: Option<String>,
        pub lock_start_time: Option<String>,
        pub currency_code_name: Option<String>,
        pub operator: Option<String>,
        pub source: Option<i64>,
        pub status: Option<Status>,
        pub online_booking_binding_info: Option<String>,
        /// In cents. JSON as text.
        pub hotel_xitem_infos: Option<String>,
    }

    /// The values of `add_bed`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AddBed {
        /// 不可以
        #[top_api(value = 1)]
        V1,
        /// 可以
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开
        #[top_api(value = 1)]
        On,
        /// 关
        #[top_api(value = 0)]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateAddResponse {
        pub gid_and_rpid: Option<String>,
        pub results: Vec<String>,
        pub warn_message: Option<String>,
    }
}

/// `taobao.xhotel.rate.delete`
pub mod rate_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.rate.delete` (rate 删除接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27770&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rate.delete",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct RateDelete {
        pub vendor: Option<String>,
        pub rateplan_code: Option<String>,
        pub out_rid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub rateid_gid_rpid: Option<String>,
    }
}

/// `taobao.xhotel.rate.get`
pub mod rate_get {
    use crate::prelude::*;

    /// `taobao.xhotel.rate.get` (酒店产品库 rate 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=22674&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rate.get",
        response = Rate,
        unwrap = "rate",
        idempotent,
        debug
    )]
    pub struct RateGet {
        pub gid: Option<i64>,
        pub rpid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 128)]
        pub rateplan_code: Option<String>,
        #[top_api(max_len = 128)]
        pub out_rid: Option<String>,
        pub rate_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rate {
        pub gid: Option<i64>,
        pub rpid: Option<i64>,
        pub name: Option<String>,
        /// In cents.
        pub inventory_price: Option<String>,
        pub add_bed: Option<AddBed>,
        pub add_bed_price: Option<i64>,
        pub currency_code: Option<i64>,
        pub shijia_tag: Option<i64>,
        pub jishiqueren_tag: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub use_room_inventory: Option<bool>,
        /// In cents.
        pub inv_price_with_switch: Option<String>,
        pub tag_json: Option<String>,
    }

    /// The values of `add_bed`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AddBed {
        /// 不可以
        #[top_api(value = 1)]
        V1,
        /// 可以
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.rate.relationshipwithroom.get`
pub mod rate_relationshipwithroom_get {
    use crate::prelude::*;

    /// `taobao.xhotel.rate.relationshipwithroom.get` (查询 `rpId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=23286&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.gids).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rate.relationshipwithroom.get",
        response = RateRelationshipwithroomGetResponse,
        idempotent,
        debug
    )]
    pub struct RateRelationshipwithroomGet {
        pub rp_id: i64,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateRelationshipwithroomGetResponse {
        pub total_results: Option<i64>,
        pub gids: Vec<String>,
    }
}

/// `taobao.xhotel.rate.relationshipwithrp.get`
pub mod rate_relationshipwithrp_get {
    use crate::prelude::*;

    /// `taobao.xhotel.rate.relationshipwithrp.get` (根据 gid 查询卖家下所有的 `rpId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=23285&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.rp_ids).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rate.relationshipwithrp.get",
        response = RateRelationshipwithrpGetResponse,
        idempotent,
        debug
    )]
    pub struct RateRelationshipwithrpGet {
        pub gid: i64,
        pub page_no: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateRelationshipwithrpGetResponse {
        pub total_results: Option<i64>,
        pub rp_ids: Vec<String>,
    }
}

/// `taobao.xhotel.rate.update`
pub mod rate_update {
    use crate::prelude::*;

    /// `taobao.xhotel.rate.update` (价格推送接口（全量更新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22673&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rate.update",
        response = Option<String>,
        unwrap = "gid_and_rpid",
        debug
    )]
    pub struct RateUpdate {
        pub gid: Option<i64>,
        pub rpid: Option<i64>,
        #[top_api(max_len = 60)]
        pub name: Option<String>,
        /// In cents.
        pub inventory_price: Option<String>,
        pub add_bed: Option<i64>,
        pub add_bed_price: Option<i64>,
        pub currency_code: Option<i64>,
        pub shijia_tag: Option<i64>,
        pub jishiqueren_tag: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 64)]
        pub rateplan_code: Option<String>,
        #[top_api(max_len = 64)]
        pub out_rid: Option<String>,
        pub rate_switch_cal: Option<String>,
        pub lock_end_time: Option<String>,
        pub lock_start_time: Option<String>,
        pub online_booking_binding_info: Option<String>,
        /// In cents. JSON as text.
        pub hotel_xitem_infos: Option<String>,
    }
}

/// `taobao.xhotel.rateplan.add`
pub mod rateplan_add {
    use crate::prelude::*;

    /// `taobao.xhotel.rateplan.add` (酒店产品库 rateplan 添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=22677&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rateplan.add",
        response = Option<i64>,
        unwrap = "rpid",
        debug
    )]
    pub struct RateplanAdd {
        #[top_api(max_len = 64)]
        pub rateplan_code: String,
        #[top_api(max_len = 64)]
        pub name: String,
        #[top_api(max_len = 60)]
        pub english_name: Option<String>,
        pub payment_type: i64,
        pub breakfast_count: i64,
        pub fee_breakfast_count: Option<i64>,
        pub fee_breakfast_amount: Option<i64>,
        pub fee_gov_tax_amount: Option<i64>,
        pub fee_gov_tax_percent: Option<i64>,
        pub fee_service_amount: Option<i64>,
        pub fee_service_percent: Option<i64>,
        #[top_api(max_len = 500)]
        pub extend_fee: Option<String>,
        pub min_days: Option<i64>,
        pub max_days: Option<i64>,
        pub min_amount: Option<i64>,
        pub min_adv_hours: Option<i64>,
        pub max_adv_hours: Option<i64>,
        #[top_api(max_len = 5)]
        pub start_time: Option<String>,
        #[top_api(max_len = 5)]
        pub end_time: Option<String>,
        /// JSON as text.
        #[top_api(max_len = 500)]
        pub cancel_policy: String,
        #[top_api(max_len = 500)]
        pub extend: Option<String>,
        pub status: Status,
        pub guarantee_type: Option<i64>,
        pub guarantee_start_time: Option<String>,
        #[top_api(max_len = 20)]
        pub member_level: Option<String>,
        #[top_api(max_len = 20)]
        pub channel: Option<String>,
        pub occupancy: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        pub first_stay: Option<i64>,
        pub agreement: Option<i64>,
        pub cancel_before_day: Option<i64>,
        #[top_api(max_len = 50)]
        pub cancel_before_hour: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub breakfast_cal: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub cancel_policy_cal: Option<String>,
        pub guarantee_cal: Option<String>,
        pub effective_time: Option<TopDateTime>,
        pub deadline_time: Option<TopDateTime>,
        pub rp_type: Option<String>,
        pub hourage: Option<String>,
        pub can_checkin_end: Option<String>,
        pub can_checkin_start: Option<String>,
        pub max_child_age: Option<i64>,
        pub min_child_age: Option<i64>,
        pub max_infant_age: Option<i64>,
        pub min_infant_age: Option<i64>,
        pub dinning_desc: Option<String>,
        pub is_student: Option<IsStudent>,
        pub hid: Option<i64>,
        pub rid: Option<i64>,
        pub out_hid: Option<String>,
        #[top_api(max_len = 64)]
        pub out_rid: Option<String>,
        pub super_rp_flag: Option<i64>,
        pub base_rp_flag: Option<i64>,
        pub guarantee_mode: Option<i64>,
        pub parent_rp_code: Option<String>,
        pub parent_rpid: Option<i64>,
        pub operator: Option<String>,
        pub tag_json: Option<String>,
        pub source: Option<i64>,
        pub allotment_release_time: Option<String>,
        pub common_allot_release_time: Option<String>,
        pub resource_type: Option<ResourceType>,
        pub bottom_price_flag: Option<i64>,
        pub can_checkout_end: Option<String>,
        pub mem_disc_flag: Option<i64>,
        pub member_discount_cal: Option<String>,
        /// JSON as text.
        pub guest_limit: Option<String>,
        pub activity_type: Option<String>,
        pub online_booking_binding_info: Option<String>,
        pub rights: Option<String>,
        pub free_room_charge_dst_role: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开启（默认）
        #[top_api(value = 1)]
        On,
        /// 关闭
        #[top_api(value = 2)]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_student`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsStudent {
        /// 否
        #[top_api(value = 0)]
        No,
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `resource_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResourceType {
        #[top_api(value = "1")]
        V1,
        /// 携程系
        #[top_api(value = "2")]
        V2,
        /// 美团
        #[top_api(value = "3")]
        V3,
        /// 国内旅行社分销
        #[top_api(value = "4")]
        V4,
        /// 海外供应商
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.rateplan.delete`
pub mod rateplan_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.rateplan.delete` (价格计划 rateplan 删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=27769&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rateplan.delete",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct RateplanDelete {
        pub rp_id: Option<i64>,
        pub vendor: Option<String>,
        pub rateplan_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub rpid: Option<String>,
        pub results: Vec<Value>,
    }
}

/// `taobao.xhotel.rateplan.get`
pub mod rateplan_get {
    use crate::prelude::*;

    /// `taobao.xhotel.rateplan.get` (价格计划 rateplan 查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=22667&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rateplan.get",
        response = RatePlan,
        unwrap = "rateplan",
        idempotent,
        debug
    )]
    pub struct RateplanGet {
        pub rpid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 64)]
        pub rateplan_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RatePlan {
        pub rpid: Option<i64>,
        pub rateplan_code: Option<String>,
        pub name: Option<String>,
        pub english_name: Option<String>,
        pub payment_type: Option<PaymentType>,
        pub breakfast_count: Option<i64>,
        pub fee_breakfast_count: Option<i64>,
        pub fee_breakfast_amount: Option<i64>,
        pub fee_gov_tax_amount: Option<i64>,
        pub fee_gov_tax_percent: Option<i64>,
        pub fee_service_amount: Option<i64>,
        pub fee_service_percent: Option<i64>,
        pub extend_fee: Option<String>,
        pub min_days: Option<i64>,
        pub max_days: Option<i64>,
        pub min_amount: Option<i64>,
        pub min_adv_hours: Option<i64>,
        pub max_adv_hours: Option<i64>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub cancel_policy: Option<String>,
        pub extend: Option<String>,
        pub status: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub extend_info1: Option<String>,
        pub extend_info2: Option<String>,
        pub extend_info3: Option<String>,
        pub guarantee_type: Option<i64>,
        pub guarantee_start_time: Option<String>,
        /// Several values with commas between them.
        pub member_level: Option<String>,
        pub channel: Option<String>,
        pub occupancy: Option<i64>,
        pub first_stay: Option<i64>,
        pub agreement: Option<i64>,
        pub effective_time: Option<TopDateTime>,
        pub deadline_time: Option<TopDateTime>,
        pub guarantee_mode: Option<i64>,
        pub allotment_release_time: Option<String>,
        pub pack_room_flag: Option<i64>,
        pub bottom_price_flag: Option<i64>,
        pub is_student: Option<i64>,
        pub invoice_content: Option<String>,
        pub source: Option<i64>,
        pub tag_json: Option<String>,
        pub sell_gid: Option<i64>,
        pub can_checkin_end: Option<String>,
        pub can_checkin_start: Option<String>,
        pub end_time_daily: Option<TopDateTime>,
        pub rp_type: Option<String>,
        pub hourage: Option<String>,
        pub parent_rpid: Option<i64>,
        pub start_time_daily: Option<String>,
        pub common_allot_release_time: Option<String>,
        pub company_assist: Option<i64>,
        pub hotel_company_mapping_d_o_s: Option<String>,
        pub cal_breakfast_str: Option<String>,
        pub cal_guarantee_str: Option<String>,
        pub cal_change_rule_str: Option<String>,
        pub can_checkout_end: Option<String>,
        pub member_discount_cal: Option<String>,
        pub mem_disc_flag: Option<i64>,
        pub benefits: Option<String>,
        pub activity_type: Option<String>,
    }

    /// The values of `payment_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PaymentType {
        /// 预付
        #[top_api(value = 1)]
        Prepaid,
        /// 前台面付
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.rateplan.update`
pub mod rateplan_update {
    use crate::prelude::*;

    /// `taobao.xhotel.rateplan.update` (价格计划 rateplan 更新或添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=22676&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rateplan.update",
        response = Option<i64>,
        unwrap = "rpid",
        debug
    )]
    pub struct RateplanUpdate {
        pub rpid: Option<i64>,
        #[top_api(max_len = 64)]
        pub name: Option<String>,
        #[top_api(max_len = 60)]
        pub english_name: Option<String>,
        pub breakfast_count: Option<i64>,
        pub min_days: Option<i64>,
        pub max_days: Option<i64>,
        pub min_amount: Option<i64>,
        pub min_adv_hours: Option<i64>,
        pub max_adv_hours: Option<i64>,
        #[top_api(max_len = 8)]
        pub start_time: Option<String>,
        #[top_api(max_len = 8)]
        pub end_time: Option<String>,
        /// JSON as text.
        #[top_api(max_len = 500)]
        pub cancel_policy: Option<String>,
        pub status: Option<Status>,
        pub guarantee_type: Option<i64>,
        pub guarantee_start_time: Option<String>,
        #[top_api(max_len = 20)]
        pub member_level: Option<String>,
        #[top_api(max_len = 20)]
        pub channel: Option<String>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 64)]
        pub rateplan_code: Option<String>,
        pub first_stay: Option<FirstStay>,
        pub agreement: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        pub breakfast_cal: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub cancel_policy_cal: Option<String>,
        pub guarantee_cal: Option<String>,
        pub effective_time: Option<TopDateTime>,
        pub deadline_time: Option<TopDateTime>,
        pub payment_type: Option<i64>,
        pub rp_type: Option<String>,
        pub hourage: Option<String>,
        pub can_checkin_end: Option<String>,
        pub can_checkin_start: Option<String>,
        pub is_student: Option<IsStudent>,
        pub hid: Option<i64>,
        pub rid: Option<i64>,
        pub out_rid: Option<String>,
        pub out_hid: Option<String>,
        pub super_rp_flag: Option<i64>,
        pub base_rp_flag: Option<i64>,
        pub guarantee_mode: Option<i64>,
        pub operator: Option<String>,
        pub parent_rp_code: Option<String>,
        pub parent_rpid: Option<i64>,
        pub tag_json: Option<String>,
        pub allotment_release_time: Option<String>,
        pub pack_room_flag: Option<String>,
        pub bottom_price_flag: Option<String>,
        pub display_name: Option<String>,
        pub source: Option<i64>,
        pub common_allot_release_time: Option<String>,
        pub company_assist: Option<CompanyAssist>,
        pub hotel_company_mapping_d_o_s: Option<String>,
        pub resource_type: Option<ResourceType>,
        pub can_checkout_end: Option<String>,
        pub mem_disc_flag: Option<i64>,
        pub member_discount_cal: Option<String>,
        pub benefits: Option<String>,
        pub activity_type: Option<String>,
        pub guest_limit: Option<String>,
        pub online_booking_binding_info: Option<String>,
        pub rights: Option<String>,
        pub free_room_charge_dst_role: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 开启（默认）
        #[top_api(value = 1)]
        On,
        /// 关闭
        #[top_api(value = 2)]
        Close,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `first_stay`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum FirstStay {
        /// 代表是
        #[top_api(value = 1)]
        Yes,
        /// 代表否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `is_student`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum IsStudent {
        /// 是
        #[top_api(value = 1)]
        Yes,
        /// 否
        #[top_api(value = 0)]
        No,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `company_assist`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CompanyAssist {
        /// 普通 rp
        #[top_api(value = 0)]
        V0,
        /// 企业托管 rp
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `resource_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ResourceType {
        #[top_api(value = "1")]
        V1,
        /// 携程系
        #[top_api(value = "2")]
        V2,
        /// 美团
        #[top_api(value = "3")]
        V3,
        /// 国内旅行社分销
        #[top_api(value = "4")]
        V4,
        /// 海外供应商
        #[top_api(value = "5")]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.rates.increment`
pub mod rates_increment {
    use crate::prelude::*;

    /// `taobao.xhotel.rates.increment` (价格推送接口（批量增量）)
    ///
    /// <https://open.taobao.com/api.htm?docId=23005&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rates.increment",
        response = Vec<String>,
        unwrap = "gid_and_rpids",
        debug
    )]
    pub struct RatesIncrement {
        /// In cents. JSON as text.
        pub rate_inventory_price_map: String,
    }
}

/// `taobao.xhotel.rates.lite.incr.update`
pub mod rates_lite_incr_update {
    use crate::prelude::*;

    /// `taobao.xhotel.rates.lite.incr.update` (酒店价格库存轻量级增量接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48222&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rates.lite.incr.update",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct RatesLiteIncrUpdate {
        /// In cents. A day as \``yyyy-MM-dd`\`.
        pub rate_list_inv_info: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_result: Option<String>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.xhotel.rates.update`
pub mod rates_update {
    use crate::prelude::*;

    /// `taobao.xhotel.rates.update` (价格推送接口（批量全量）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22672&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rates.update",
        response = Vec<String>,
        unwrap = "gid_and_rpids",
        debug
    )]
    pub struct RatesUpdate {
        /// In cents. JSON as text.
        pub rate_inventory_price_map: String,
    }
}

/// `taobao.xhotel.room.get`
pub mod room_get {
    use crate::prelude::*;

    /// `taobao.xhotel.room.get` (room 实体查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=22666&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.room.get",
        response = FirstResult,
        unwrap = "room",
        idempotent,
        debug
    )]
    pub struct RoomGet {
        pub vendor: Option<String>,
        pub out_rid: Option<String>,
        pub gid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FirstResult {
        pub receipt_other_type_desc: Option<String>,
        pub receipt_type: Option<ReceiptType>,
        pub has_receipt: Option<bool>,
        /// Several values with commas between them.
        pub pic_urls: Option<String>,
        pub desc: Option<String>,
        pub guide: Option<String>,
        pub title: Option<String>,
        pub rid: Option<i64>,
        pub hid: Option<i64>,
        pub iid: Option<i64>,
        pub gid: Option<i64>,
        pub receipt_info: Option<String>,
        pub inventory: Option<String>,
        pub status: Option<Status>,
        pub recommend: Option<bool>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub extend_info1: Option<String>,
        pub extend_info2: Option<String>,
        pub extend_info3: Option<String>,
        pub vendor: Option<String>,
        pub out_rid: Option<String>,
        pub down_reason: Option<String>,
        pub switch_calendar: Option<String>,
    }

    /// The values of `receipt_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptType {
        /// 酒店住宿发票
        #[top_api(value = "A")]
        A,
        /// 其他
        #[top_api(value = "B")]
        B,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 上架
        #[top_api(value = 1)]
        OnShelf,
        /// 下架
        #[top_api(value = 2)]
        OffShelf,
        /// 删除
        #[top_api(value = 3)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.room.update`
pub mod room_update {
    use crate::prelude::*;

    /// `taobao.xhotel.room.update` (房型库存推送接口（全量推送）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22671&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.room.update",
        response = Option<i64>,
        unwrap = "gid",
        debug
    )]
    pub struct RoomUpdate {
        pub gid: Option<i64>,
        #[top_api(max_len = 50)]
        pub out_rid: Option<String>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 60)]
        pub title: Option<String>,
        #[top_api(max_len = 600)]
        pub guide: Option<String>,
        #[top_api(max_len = 50000)]
        pub desc: Option<String>,
        #[top_api(max_len = 512_000)]
        pub pic: Option<FileItem>,
        pub has_receipt: Option<bool>,
        pub receipt_type: Option<ReceiptType>,
        #[top_api(max_len = 30)]
        pub receipt_other_type_desc: Option<String>,
        #[top_api(max_len = 100)]
        pub receipt_info: Option<String>,
        pub inventory: Option<String>,
        pub room_switch_cal: Option<RoomSwitchCal>,
        pub superbook_end_time: Option<String>,
        pub superbook_start_time: Option<String>,
        pub allotment_end_time: Option<String>,
        pub allotment_start_time: Option<String>,
        pub status: Option<i64>,
    }

    /// The values of `receipt_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ReceiptType {
        /// 酒店住宿发票
        #[top_api(value = "A")]
        A,
        /// 其他
        #[top_api(value = "B")]
        B,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `room_switch_cal`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RoomSwitchCal {
        /// 开
        #[top_api(value = "1")]
        On,
        /// 关
        #[top_api(value = "2")]
        Off,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.xhotel.rooms.increment`
pub mod rooms_increment {
    use crate::prelude::*;

    /// `taobao.xhotel.rooms.increment` (房型库存推送接口（批量增量）)
    ///
    /// <https://open.taobao.com/api.htm?docId=23006&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rooms.increment",
        response = Vec<String>,
        unwrap = "gids",
        debug
    )]
    pub struct RoomsIncrement {
        pub room_quota_map: String,
    }
}

/// `taobao.xhotel.rooms.update`
pub mod rooms_update {
    use crate::prelude::*;

    /// `taobao.xhotel.rooms.update` (房型共享库存推送接口（批量全量）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22670&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.rooms.update",
        response = Vec<String>,
        unwrap = "gids",
        debug
    )]
    pub struct RoomsUpdate {
        pub room_quota_map: String,
    }
}

/// `taobao.xhotel.roomtype.add`
pub mod roomtype_add {
    use crate::prelude::*;

    /// `taobao.xhotel.roomtype.add` (房型新增接口（ID 重复变更新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22662&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.roomtype.add",
        response = XRoomType,
        unwrap = "xroomtype",
        debug
    )]
    pub struct RoomtypeAdd {
        pub hid: Option<i64>,
        #[top_api(max_len = 200)]
        pub name: String,
        pub max_occupancy: Option<i64>,
        #[top_api(max_len = 30)]
        pub area: Option<String>,
        #[top_api(max_len = 30)]
        pub floor: Option<String>,
        #[top_api(max_len = 100)]
        pub bed_type: String,
        #[top_api(max_len = 30)]
        pub bed_size: Option<String>,
        pub internet: Option<Internet>,
        /// JSON as text.
        #[top_api(max_len = 1024)]
        pub service: Option<String>,
        #[top_api(max_len = 500)]
        pub extend: Option<String>,
        #[top_api(max_len = 64)]
        pub outer_id: String,
        pub window_type: Option<i64>,
        pub srid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        #[top_api(max_len = 50)]
        pub out_hid: Option<String>,
        pub pics: Option<String>,
        #[top_api(max_len = 200)]
        pub name_e: Option<String>,
        pub operator: Option<String>,
        pub connection_type: Option<i64>,
        pub bed_info: Option<String>,
        pub standard_room_facilities: Option<String>,
        pub window_desc: Option<String>,
        pub add_bed: Option<String>,
        pub children_policy: Option<String>,
    }

    /// The values of `internet`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Internet {
        /// 无宽带
        #[top_api(value = "A")]
        A,
        /// 免费宽带
        #[top_api(value = "B")]
        B,
        /// 收费宽带
        #[top_api(value = "C")]
        C,
        /// 部分收费宽带
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XRoomType {
        pub rid: Option<i64>,
        pub hid: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub match_status: Option<MatchStatus>,
        pub status: Option<Status>,
        pub error_info: Option<String>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub floor: Option<String>,
        pub bed_type: Option<String>,
        pub bed_size: Option<String>,
        pub internet: Option<Internet>,
        /// JSON as text.
        pub service: Option<String>,
        pub window_type: Option<i64>,
        pub extend: Option<String>,
        pub s_roomtype: Option<SRoomType>,
        pub name_e: Option<String>,
    }

    /// The values of `match_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchStatus {
        /// 待系统匹配
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 已系统匹配
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomType {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        pub internet: Option<String>,
        pub shid: Option<i64>,
        pub pic_url: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub extend: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub window_type: Option<WindowType>,
        /// JSON as text.
        pub bed: Option<String>,
        pub status: Option<SRoomTypeStatusValue>,
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = "0")]
        V0,
        /// 有窗
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SRoomTypeStatusValue {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.roomtype.conflict.data`
pub mod roomtype_conflict_data {
    use crate::prelude::*;

    /// `taobao.xhotel.roomtype.conflict.data` (商家床型冲突数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=49614&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.results).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.roomtype.conflict.data",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct RoomtypeConflictData {
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub warn_message: Option<String>,
        pub total_results: Option<i64>,
        pub error_code: Option<String>,
        pub has_next: Option<bool>,
        pub results: Vec<RoomTypeCheckResultDo>,
        pub error_msg: Option<String>,
    }

    /// `RoomTypeCheckResultDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeCheckResultDo {
        pub bedtypecheckresult: Option<String>,
        pub bed_type: Option<String>,
        pub origin_bed_type: Option<String>,
        pub roomtypeenname: Option<String>,
        pub roomtypename: Option<String>,
        pub outer_room_type_id: Option<String>,
        pub hotelname: Option<String>,
        pub outer_hotel_id: Option<String>,
        pub gmt_create: Option<String>,
        pub ennamebedtypedesc: Option<String>,
        pub namebedtypedesc: Option<String>,
        pub bedtypedesc: Option<String>,
        pub bedtypecheckmsg: Option<String>,
    }
}

/// `taobao.xhotel.roomtype.delete.public`
pub mod roomtype_delete_public {
    use crate::prelude::*;

    /// `taobao.xhotel.roomtype.delete.public` (商家删除房型数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=43195&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.roomtype.delete.public",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct RoomtypeDeletePublic {
        pub rid: Option<i64>,
        pub vendor: Option<String>,
        pub outer_rid: Option<String>,
        pub operator: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub success: Option<bool>,
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub delete_result: Option<String>,
    }
}

/// `taobao.xhotel.roomtype.get`
pub mod roomtype_get {
    use crate::prelude::*;

    /// `taobao.xhotel.roomtype.get` (房型查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22660&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.roomtype.get",
        response = XRoomType,
        unwrap = "xroomtype",
        idempotent,
        debug
    )]
    pub struct RoomtypeGet {
        pub rid: Option<i64>,
        #[top_api(max_len = 64)]
        pub outer_id: Option<String>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XRoomType {
        pub rid: Option<i64>,
        pub hid: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub match_status: Option<MatchStatus>,
        pub status: Option<Status>,
        pub error_info: Option<String>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub floor: Option<String>,
        pub bed_type: Option<String>,
        pub bed_size: Option<String>,
        pub internet: Option<Internet>,
        /// JSON as text.
        pub service: Option<String>,
        pub window_type: Option<i64>,
        pub extend: Option<String>,
        pub s_roomtype: Option<SRoomType>,
        pub data_confirm_str: Option<String>,
        pub name_e: Option<String>,
        pub tag_json: Option<String>,
    }

    /// The values of `match_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchStatus {
        /// 待系统匹配
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 已系统匹配
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `internet`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Internet {
        /// 无宽带
        #[top_api(value = "A")]
        A,
        /// 免费宽带
        #[top_api(value = "B")]
        B,
        /// 收费宽带
        #[top_api(value = "C")]
        C,
        /// 部分收费宽带
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomType {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        pub internet: Option<String>,
        pub shid: Option<i64>,
        pub pic_url: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub extend: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub window_type: Option<WindowType>,
        /// JSON as text.
        pub bed: Option<String>,
        pub status: Option<SRoomTypeStatusValue>,
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = "0")]
        V0,
        /// 有窗
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SRoomTypeStatusValue {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.roomtype.update`
pub mod roomtype_update {
    use crate::prelude::*;

    /// `taobao.xhotel.roomtype.update` (房型更新接口（ID 不存在自动新增）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22661&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.roomtype.update",
        response = XRoomType,
        unwrap = "xroomtype",
        debug
    )]
    pub struct RoomtypeUpdate {
        pub rid: Option<i64>,
        #[top_api(max_len = 200)]
        pub name: Option<String>,
        pub max_occupancy: Option<i64>,
        #[top_api(max_len = 30)]
        pub area: Option<String>,
        #[top_api(max_len = 30)]
        pub floor: Option<String>,
        #[top_api(max_len = 100)]
        pub bed_type: Option<String>,
        #[top_api(max_len = 30)]
        pub bed_size: Option<String>,
        pub internet: Option<Internet>,
        /// JSON as text.
        #[top_api(max_len = 1024)]
        pub service: Option<String>,
        pub window_type: Option<i64>,
        #[top_api(max_len = 500)]
        pub extend: Option<String>,
        #[top_api(max_len = 64)]
        pub outer_id: Option<String>,
        pub srid: Option<i64>,
        #[top_api(max_len = 50)]
        pub vendor: Option<String>,
        pub hid: Option<i64>,
        #[top_api(max_len = 64)]
        pub hotel_code: Option<String>,
        pub pics: Option<String>,
        pub status: Option<i8>,
        #[top_api(max_len = 200)]
        pub name_e: Option<String>,
        pub operator: Option<String>,
        pub connection_type: Option<i64>,
        pub bed_info: Option<String>,
        pub new_outer_id: Option<String>,
        pub standard_room_facilities: Option<String>,
        pub window_desc: Option<String>,
        pub add_bed: Option<String>,
        pub children_policy: Option<String>,
    }

    /// The values of `internet`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Internet {
        /// 无宽带
        #[top_api(value = "A")]
        A,
        /// 免费宽带
        #[top_api(value = "B")]
        B,
        /// 收费宽带
        #[top_api(value = "C")]
        C,
        /// 部分收费宽带
        #[top_api(value = "D")]
        D,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XRoomType {
        pub rid: Option<i64>,
        pub hid: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub match_status: Option<MatchStatus>,
        pub status: Option<Status>,
        pub error_info: Option<String>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub floor: Option<String>,
        pub bed_type: Option<String>,
        pub bed_size: Option<String>,
        pub internet: Option<Internet>,
        pub window_type: Option<i64>,
        /// JSON as text.
        pub service: Option<String>,
        pub extend: Option<String>,
        pub s_roomtype: Option<SRoomType>,
        pub name_e: Option<String>,
    }

    /// The values of `match_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MatchStatus {
        /// 待系统匹配
        #[top_api(value = 0)]
        V0,
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// 已系统匹配
        #[top_api(value = 7)]
        V7,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SRoomType {
        pub srid: Option<i64>,
        pub name: Option<String>,
        pub floor: Option<String>,
        pub internet: Option<String>,
        pub shid: Option<i64>,
        pub pic_url: Option<String>,
        pub facility: Option<String>,
        pub max_occupancy: Option<i64>,
        pub area: Option<String>,
        pub extend: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub window_type: Option<WindowType>,
        /// JSON as text.
        pub bed: Option<String>,
        pub status: Option<SRoomTypeStatusValue>,
    }

    /// The values of `window_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum WindowType {
        /// 无窗
        #[top_api(value = "0")]
        V0,
        /// 有窗
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SRoomTypeStatusValue {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.servicetime.get`
pub mod servicetime_get {
    use crate::prelude::*;

    /// `taobao.xhotel.servicetime.get` (查询实体对应的服务时间数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=39194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.servicetime.get",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ServicetimeGet {
        pub hid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_results: Vec<ServiceTimeDataDo>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub warn_message: Option<String>,
        pub error_msg: Option<String>,
        pub results: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceTimeDataDo {
        pub supplier: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub seller_id: Option<i64>,
        pub business_type: Option<String>,
        pub business_id: Option<i64>,
        pub time_zone_name: Option<String>,
        pub order_confirm_type: Option<OrderConfirmType>,
        pub display_item_in_nonworking_time: Option<DisplayItemInNonworkingTime>,
        pub friday_confirm_local_time: Option<String>,
        pub monday_confirm_local_time: Option<String>,
        pub tuesday_confirm_local_time: Option<String>,
        pub id: Option<i64>,
        pub wednesday_confirm_local_time: Option<String>,
        pub saturday_confirm_local_time: Option<String>,
        pub operator: Option<String>,
        pub sunday_confirm_local_time: Option<String>,
        pub thursday_confirm_local_time: Option<String>,
        pub gmt_create: Option<String>,
        pub gmt_modified: Option<String>,
    }

    /// The values of `order_confirm_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderConfirmType {
        /// 当日订单
        #[top_api(value = 1)]
        V1,
        /// 次日及以后订单
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `display_item_in_nonworking_time`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DisplayItemInNonworkingTime {
        /// 显示
        #[top_api(value = 1)]
        V1,
        /// 不显示
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.servicetime.update`
pub mod servicetime_update {
    use crate::prelude::*;

    /// `taobao.xhotel.servicetime.update` (飞猪酒店多维度服务时间维护接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=39193&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.servicetime.update",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct ServicetimeUpdate {
        pub param: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub results: Vec<String>,
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub exception: Option<String>,
        pub error_code: Option<String>,
        pub warn_message: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `taobao.xhotel.status.update`
pub mod status_update {
    use crate::prelude::*;

    /// `taobao.xhotel.status.update` (酒店状态更新)
    ///
    /// <https://open.taobao.com/api.htm?docId=67807&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.status.update",
        response = Option<String>,
        unwrap = "error_msg",
        debug
    )]
    pub struct StatusUpdate {
        pub hid: Option<i64>,
        pub vendor: Option<String>,
        pub outer_id: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao.xhotel.update`
pub mod update {
    use crate::prelude::*;

    /// `taobao.xhotel.update` (酒店更新接口（ID 不存在自动新增）)
    ///
    /// <https://open.taobao.com/api.htm?docId=22664&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.update",
        response = XHotel,
        unwrap = "xhotel",
        debug
    )]
    pub struct Update {
        pub hid: Option<i64>,
        #[top_api(max_len = 128)]
        pub name: Option<String>,
        #[top_api(max_len = 60)]
        pub used_name: Option<String>,
        pub domestic: Option<Domestic>,
        #[top_api(max_len = 30)]
        pub country: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        #[top_api(max_len = 20)]
        pub business: Option<String>,
        #[top_api(max_len = 255, secret)]
        pub address: String,
        #[top_api(max_len = 10)]
        pub longitude: Option<String>,
        #[top_api(max_len = 10)]
        pub latitude: Option<String>,
        pub position_type: Option<String>,
        #[top_api(max_len = 30, secret)]
        pub tel: String,
        #[top_api(max_len = 500)]
        pub extend: Option<String>,
        #[top_api(max_len = 64)]
        pub outer_id: Option<String>,
        #[top_api(max_len = 64)]
        pub vendor: Option<String>,
        pub shid: Option<i64>,
        #[top_api(max_len = 3)]
        pub star: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        pub floors: Option<String>,
        pub rooms: Option<i64>,
        pub description: Option<String>,
        /// JSON as text.
        pub hotel_facilities: Option<String>,
        /// JSON as text.
        pub service: Option<String>,
        /// JSON as text.
        pub room_facilities: Option<String>,
        pub pics: Option<String>,
        pub brand: Option<String>,
        #[top_api(max_len = 20)]
        pub postal_code: Option<String>,
        pub hotel_policies: Option<String>,
        #[top_api(max_len = 2000)]
        pub booking_notice: Option<String>,
        pub status: Option<i8>,
        /// Several values with commas between them.
        pub credit_card_types: Option<String>,
        pub orbit_track: Option<String>,
        pub name_e: Option<String>,
        pub tag_json: Option<String>,
        #[top_api(secret)]
        pub ali_nick: Option<String>,
        pub supplier: Option<String>,
        pub settlement_currency: Option<String>,
        pub standard_booking_notice: Option<String>,
        pub standard_hotel_facilities: Option<String>,
        pub standard_hotel_service: Option<String>,
        pub standard_room_facilities: Option<String>,
        pub standard_amuse_facilities: Option<String>,
        pub hotel_type: Option<HotelType>,
        pub service_type: Option<ServiceType>,
        pub coordinate_system: Option<String>,
        #[top_api(secret)]
        pub address_en: Option<String>,
        pub description_en: Option<String>,
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

    /// The values of `hotel_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum HotelType {
        /// 酒店
        #[top_api(value = 0)]
        Hotel,
        /// 客栈
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `service_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        /// 可以接待外宾
        #[top_api(value = 0)]
        V0,
        /// 仅内宾
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct XHotel {
        pub hid: Option<i64>,
        pub status: Option<Status>,
        pub s_hotel: Option<SHotel>,
        pub error_info: Option<String>,
        pub match_status: Option<i64>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub outer_id: Option<String>,
        pub name: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub used_name: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<String>,
        #[top_api(secret)]
        pub tel: Option<String>,
        pub extend: Option<String>,
        /// Several values with commas between them.
        pub credit_card_types: Option<String>,
        pub name_e: Option<String>,
        pub hotel_type: Option<HotelType>,
        pub service_type: Option<ServiceType>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 正常
        #[top_api(value = 0)]
        Normal,
        /// 停售
        #[top_api(value = -2)]
        Minus2,
        /// 删除
        #[top_api(value = -1)]
        Delete,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SHotel {
        pub shid: Option<i64>,
        pub name: Option<String>,
        pub used_name: Option<String>,
        pub r#type: Option<String>,
        pub domestic: Option<Domestic>,
        pub country: Option<String>,
        pub city_tag: Option<String>,
        pub province: Option<i64>,
        pub city: Option<i64>,
        pub district: Option<i64>,
        pub business: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub level: Option<String>,
        pub longitude: Option<String>,
        pub latitude: Option<String>,
        pub position_type: Option<i64>,
        #[top_api(secret)]
        pub tel: Option<String>,
        #[top_api(secret)]
        pub fax: Option<String>,
        pub opening_time: Option<String>,
        pub decorate_time: Option<String>,
        pub storeys: Option<String>,
        pub extend: Option<String>,
        pub rooms: Option<i64>,
        pub desc: Option<String>,
        /// JSON as text.
        pub service: Option<String>,
        pub hotel_facilities: Option<String>,
        pub room_facilities: Option<String>,
        pub pic_url: Option<String>,
        pub created_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub status: Option<SHotelStatusValue>,
        pub postal_code: Option<String>,
        pub brand: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SHotelStatusValue {
        /// 营业中
        #[top_api(value = 0)]
        V0,
        /// 筹建中
        #[top_api(value = -1)]
        Minus1,
        /// 暂停营业
        #[top_api(value = -2)]
        Minus2,
        /// 已停业
        #[top_api(value = -3)]
        Minus3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.xhotel.xitem.delete`
pub mod xitem_delete {
    use crate::prelude::*;

    /// `taobao.xhotel.xitem.delete` (删除 x 元素)
    ///
    /// <https://open.taobao.com/api.htm?docId=67477&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.xitem.delete",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct XitemDelete {
        pub vendor: Option<String>,
        pub out_hid: String,
        pub out_x_codes: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
    }
}

/// `taobao.xhotel.xitem.query`
pub mod xitem_query {
    use crate::prelude::*;

    /// `taobao.xhotel.xitem.query` (查询 x 元素)
    ///
    /// <https://open.taobao.com/api.htm?docId=67478&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.xhotel.xitem.query",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct XitemQuery {
        pub vendor: Option<String>,
        pub out_hid: String,
        pub out_rid: Option<String>,
        pub rate_plan_code: Option<String>,
        pub out_x_codes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub x_items: Vec<HotelXitemDo>,
        pub total_count: Option<i64>,
    }

    /// `HotelXitemDO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelXitemDo {
        pub gmt_create: Option<TopDateTime>,
        pub gmt_modified: Option<TopDateTime>,
        pub out_x_code: Option<String>,
        pub sub_type_code: Option<String>,
        pub out_hid: Option<String>,
        pub short_name: Option<String>,
        pub time: Option<String>,
        pub value: Option<i64>,
        pub item_desc: Option<String>,
        pub status: Option<i64>,
        pub dimension_type: Option<DimensionType>,
        pub audit_status: Option<AuditStatus>,
        pub audit_reject_reason: Option<String>,
        /// JSON as text.
        pub feature_detail: Option<String>,
        pub pictures: Vec<HotelXItemPicture>,
    }

    /// The values of `dimension_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DimensionType {
        /// 每间房维度
        #[top_api(value = 1)]
        V1,
        /// 每间夜维度
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `audit_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum AuditStatus {
        /// 审核中
        #[top_api(value = 0)]
        Reviewing,
        /// 审核通过
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelXItemPicture {
        pub url: Option<String>,
        pub is_main: Option<bool>,
    }
}
