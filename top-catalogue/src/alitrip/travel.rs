//! `alitrip.travel.*`: 26 APIs.

pub use self::bookinfo_query::BookinfoQuery;
pub use self::bookinfos_search::BookinfosSearch;
pub use self::crsdriver_arrange::CrsdriverArrange;
pub use self::crsorder_complete::CrsorderComplete;
pub use self::crsorder_search::CrsorderSearch;
pub use self::elements_search::ElementsSearch;
pub use self::gereralitem_update::GereralitemUpdate;
pub use self::gereralproduct_update::GereralproductUpdate;
pub use self::gereralsku_update::GereralskuUpdate;
pub use self::hotelticket_order_create::HotelticketOrderCreate;
pub use self::hotelticket_order_refund::HotelticketOrderRefund;
pub use self::hotelticket_order_verify::HotelticketOrderVerify;
pub use self::hotelticket_product_productupdate::HotelticketProductProductupdate;
pub use self::hotelticket_product_productupdatepush::HotelticketProductProductupdatepush;
pub use self::poi_search::PoiSearch;
pub use self::product_gereralsku_update::ProductGereralskuUpdate;
pub use self::trade_close::TradeClose;
pub use self::trade_deliver::TradeDeliver;
pub use self::trade_query::TradeQuery;
pub use self::trade_serviceinfo_write::TradeServiceinfoWrite;
pub use self::trade_template_query::TradeTemplateQuery;
pub use self::trades_search::TradesSearch;
pub use self::visa_applicant_import::VisaApplicantImport;
pub use self::visa_applicant_query::VisaApplicantQuery;
pub use self::visa_applicant_update::VisaApplicantUpdate;
pub use self::visa_sign_send::VisaSignSend;

/// `alitrip.travel.bookinfo.query`
pub mod bookinfo_query {
    use crate::prelude::*;

    /// `alitrip.travel.bookinfo.query` (飞猪度假-订单二次预约查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52211&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.bookinfo.query",
        response = TopTripBookInfoResult,
        unwrap = "first_result",
        idempotent,
        debug
    )]
    pub struct BookinfoQuery {
        pub bookinfo_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTripBookInfoResult {
        pub module: Option<Module>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Module {
        pub end_period: Option<TopDateTime>,
        pub sub_tc_order_id: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub pay_time: Option<TopDateTime>,
        pub book_num: Option<i64>,
        pub start_period: Option<TopDateTime>,
        pub book_order_id: Option<i64>,
        pub modify_time: Option<TopDateTime>,
        pub book_cell_remark: Option<String>,
        pub apply_time: Option<TopDateTime>,
        pub sku_id: Option<i64>,
        pub booked_travel_time: Option<TopDateTime>,
        pub order_create_time: Option<TopDateTime>,
        pub travel_ins_appy_id: Option<String>,
        pub item_id: Option<i64>,
        pub biz_type: Option<i64>,
        pub book_info_id: Option<i64>,
        pub item_title: Option<String>,
        pub tc_order_id: Option<i64>,
        pub process_time: Option<TopDateTime>,
        pub book_cell_name: Option<String>,
        pub booked_travel_return_time: Option<TopDateTime>,
        pub book_cell_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub book_status: Option<i64>,
        pub only_upate_book_id: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub traveller_infos: Vec<TravellerInfos>,
        pub features: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravellerInfos {
        pub issued_date: Option<TopDateTime>,
        #[top_api(secret)]
        pub last_name: Option<String>,
        pub biz_type: Option<String>,
        pub book_info_id: Option<i64>,
        pub sub_tc_order_id: Option<String>,
        pub tc_order_id: Option<String>,
        pub credentials_type: Option<i64>,
        #[top_api(secret)]
        pub traveller_name: Option<String>,
        pub buyer_remark: Option<String>,
        pub modify_time: Option<TopDateTime>,
        pub person_type: Option<String>,
        pub sku: Option<String>,
        #[top_api(secret)]
        pub credentials_code: Option<String>,
        pub sub_tc_order_ids: Option<String>,
        pub traveller_name_pinyin: Option<String>,
        pub terminal_type: Option<String>,
        #[top_api(secret)]
        pub first_name: Option<String>,
        pub item_id: Option<String>,
        pub nationality: Option<String>,
        pub only_upate_book_id: Option<bool>,
        pub create_time: Option<TopDateTime>,
        pub issued_country: Option<String>,
        #[top_api(secret)]
        pub telphone: Option<String>,
        /// JSON as text.
        pub traveller_json: Option<String>,
    }
}

/// `alitrip.travel.bookinfos.search`
pub mod bookinfos_search {
    use crate::prelude::*;

    /// `alitrip.travel.bookinfos.search` (飞猪度假-订单预定信息列表搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=52210&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.order_book_info_list).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.bookinfos.search",
        response = BookinfosSearchResponse,
        idempotent,
        debug
    )]
    pub struct BookinfosSearch {
        #[top_api(required)]
        pub apply_time_end: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
        #[top_api(required)]
        pub apply_time_start: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BookinfosSearchResponse {
        pub total_results: Option<i64>,
        pub order_book_info_list: Vec<FirstResult>,
        pub error_msg: Option<String>,
        pub is_success: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FirstResult {
        pub book_order_id: Option<i64>,
        pub sub_tc_order_id: Option<i64>,
        pub book_info_id: Option<i64>,
        pub tc_order_id: Option<i64>,
    }
}

/// `alitrip.travel.crsdriver.arrange`
pub mod crsdriver_arrange {
    use crate::prelude::*;

    /// `alitrip.travel.crsdriver.arrange` (CRS 接送机商家派司机接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44234&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.crsdriver.arrange",
        response = CrsdriverArrangeResponse,
        debug
    )]
    pub struct CrsdriverArrange {
        pub crs_driver_arrange_param: CrsDriverArrangeParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrsDriverArrangeParam {
        pub city_name: String,
        pub is_change_driver: bool,
        pub car_type_name: String,
        #[top_api(secret)]
        pub driver_name: String,
        pub order_id: i64,
        #[top_api(secret)]
        pub driver_phone_num: Option<String>,
        #[top_api(secret)]
        pub driver_id_card: Option<String>,
        pub phone_area_code: Option<String>,
        pub car_type: Option<String>,
        pub car_number: Option<String>,
        pub car_brand: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrsdriverArrangeResponse {
        pub message: Option<String>,
        pub message_code: Option<i64>,
    }
}

/// `alitrip.travel.crsorder.complete`
pub mod crsorder_complete {
    use crate::prelude::*;

    /// `alitrip.travel.crsorder.complete` (CRS 接送机商家服务完成接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44235&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.crsorder.complete",
        response = CrsorderCompleteResponse,
        debug
    )]
    pub struct CrsorderComplete {
        pub crs_order_complete_param: CrsOrderCompleteParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrsOrderCompleteParam {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CrsorderCompleteResponse {
        pub message: Option<String>,
        pub message_code: Option<i64>,
    }
}

/// `alitrip.travel.crsorder.search`
pub mod crsorder_search {
    use crate::prelude::*;

    /// `alitrip.travel.crsorder.search` (CRS 接送机订单列表搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=44511&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.crsorder.search",
        response = Vec<String>,
        unwrap = "order_string_list",
        idempotent,
        debug
    )]
    pub struct CrsorderSearch {
        pub crs_order_status: CrsOrderStatus,
        pub begin_car_use_time: Option<TopDateTime>,
        pub page_size: Option<i64>,
        pub end_car_use_time: Option<TopDateTime>,
        pub current_page: Option<i64>,
        pub end_pay_time: Option<TopDateTime>,
        pub begin_pay_time: Option<TopDateTime>,
        pub begin_cancel_time: Option<TopDateTime>,
        pub end_cancel_time: Option<TopDateTime>,
    }

    /// The values of `crs_order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CrsOrderStatus {
        /// 待派单
        #[top_api(value = 10)]
        V10,
        /// 待用车
        #[top_api(value = 20)]
        V20,
        /// 已取消
        #[top_api(value = 30)]
        Cancelled,
        /// 待处理退款申请
        #[top_api(value = 40)]
        V40,
        /// 已关闭
        #[top_api(value = 60)]
        Closed,
        /// 已完成
        #[top_api(value = 70)]
        Completed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.travel.elements.search`
pub mod elements_search {
    use crate::prelude::*;

    /// `alitrip.travel.elements.search` (商家元素搜索)
    ///
    /// <https://open.taobao.com/api.htm?docId=56295&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.elements.search",
        response = ResourceData,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ElementsSearch {
        pub seller_id: i64,
        pub query: String,
        pub count: i64,
        pub r#type: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceData {
        pub datas: Vec<ResourceDataRecord>,
        pub name: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceDataRecord {
        pub mapping_id: Option<i64>,
        pub product_id: Option<i64>,
        pub num: Option<i64>,
        pub r#type: Option<i64>,
        pub id: Option<i64>,
        pub value_map: Option<String>,
    }
}

/// `alitrip.travel.gereralitem.update`
pub mod gereralitem_update {
    use crate::prelude::*;

    /// `alitrip.travel.gereralitem.update` (除度假线路、门票以外的其他类目商品维护接口（商品 ID 重复将
    /// 自动更新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=32043&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.gereralitem.update",
        response = TopTravelItem,
        unwrap = "travel_item",
        debug
    )]
    pub struct GereralitemUpdate {
        pub base_info: Option<BaseInfo>,
        #[top_api(required, max_items = 20)]
        pub booking_rules: Vec<BookingRuleInfo>,
        #[top_api(max_items = 500)]
        pub date_sku_info_list: Vec<DateSkuInfo>,
        pub item_ele_cert_info: Option<ItemEleCertInfo>,
        pub item_refund_info: Option<ItemRefundInfo>,
        #[top_api(max_items = 500)]
        pub common_sku_list: Vec<NoDateSkuInfo>,
        pub poi: Option<Poi>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseInfo {
        pub approve_status: Option<ApproveStatus>,
        pub category_id: Option<i64>,
        pub city: Option<String>,
        pub desc: Option<String>,
        pub exts_map: Option<String>,
        pub has_discount: Option<bool>,
        pub has_showcase: Option<bool>,
        pub item_id: Option<i64>,
        pub label: Option<String>,
        pub online_time: Option<TopDateTime>,
        pub out_id: Option<String>,
        pub pic_urls: Vec<String>,
        pub props: Vec<CatPropInfo>,
        pub prov: Option<String>,
        pub second_kill: Option<String>,
        pub seller_cids: Vec<String>,
        pub sub_stock: Option<i64>,
        pub sub_titles: Vec<String>,
        pub title: String,
        pub wap_desc: Option<String>,
        pub from_locations: Option<String>,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        pub confirm_type: Option<ConfirmType>,
        pub confirm_time: Option<i64>,
        pub duration: Option<i64>,
        pub reserve_deadline_hours: Option<i64>,
        pub reserve_deadline_minutes: Option<i64>,
    }

    /// The values of `approve_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ApproveStatus {
        /// 下架
        #[top_api(value = 0)]
        OffShelf,
        #[top_api(value = 1)]
        OnShelf,
        /// 从未上架
        #[top_api(value = 2)]
        V2,
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CatPropInfo {
        pub pid: Option<String>,
        pub vid: Option<String>,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BookingRuleInfo {
        pub rule_desc: String,
        pub rule_type: RuleType,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = "fee_included")]
        FeeIncluded,
        #[top_api(value = "fee_excluded")]
        FeeExcluded,
        /// 预定须知
        #[top_api(value = "order_info")]
        OrderInfo,
        /// 其他费用
        #[top_api(value = "extra_cost")]
        ExtraCost,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateSkuInfo {
        pub alias: Vec<PropertyAliasInfo>,
        pub date_list: Vec<DateInventoryAndPrice>,
        pub outer_id: Option<String>,
        pub properties: Vec<CatPropInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyAliasInfo {
        pub properties: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateInventoryAndPrice {
        pub date: Option<TopDateTime>,
        /// In cents.
        pub price: Option<i64>,
        pub stock: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemEleCertInfo {
        pub auto_refund_rate: Option<i64>,
        pub expired_refund_rate: Option<i64>,
        pub expiry_date_end: Option<TopDateTime>,
        pub expiry_date_start: Option<TopDateTime>,
        pub expiry_date_type: Option<ExpiryDateType>,
        pub expiry_days: Option<i64>,
        pub package_id: Option<i64>,
    }

    /// The values of `expiry_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ExpiryDateType {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 购买成功 xx 天内有效
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemRefundInfo {
        pub refund_regulations: Vec<String>,
        pub refund_type: Option<RefundType>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 标准
        #[top_api(value = 0)]
        V0,
        /// 自定义
        #[top_api(value = 1)]
        V1,
        /// 不支持退改规则
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NoDateSkuInfo {
        pub alias: Vec<PropertyAliasInfo>,
        pub outer_id: Option<String>,
        /// In cents.
        pub price: Option<i64>,
        pub properties: Vec<CatPropInfo>,
        pub quantity: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Poi {
        pub id: Option<i64>,
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `alitrip.travel.gereralproduct.update`
pub mod gereralproduct_update {
    use crate::prelude::*;

    /// `alitrip.travel.gereralproduct.update` (通用类目产品发布编辑)
    ///
    /// <https://open.taobao.com/api.htm?docId=43499&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.gereralproduct.update",
        response = TopTravelItem,
        unwrap = "first_result",
        debug
    )]
    pub struct GereralproductUpdate {
        pub base_info: GeneralProductBaseInfo,
        pub refund_info: Option<ItemRefundInfo>,
        #[top_api(required, max_items = 20)]
        pub booking_rules: Vec<BookingRuleInfo>,
        pub product_sale_info: Option<ProductSaleInfo>,
        #[top_api(max_items = 20)]
        pub date_sku_info_list: Vec<DateSkuInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GeneralProductBaseInfo {
        pub desc: Option<String>,
        pub wap_desc: Option<String>,
        pub reserve_deadline_minutes: Option<i64>,
        pub category_id: Option<i64>,
        pub out_id: Option<String>,
        /// Several values with commas between them.
        pub to_locations: Option<String>,
        pub pic_urls: Vec<String>,
        pub item_id: Option<i64>,
        pub confirm_time: Option<i64>,
        pub sub_titles: Vec<String>,
        pub title: Option<String>,
        pub duration: Option<i64>,
        pub reserve_deadline_hours: Option<i64>,
        pub props: Vec<CatPropInfo>,
        pub confirm_type: Option<ConfirmType>,
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

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CatPropInfo {
        pub vid: Option<String>,
        pub pid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemRefundInfo {
        pub refund_regulations: Vec<String>,
        pub refund_type: Option<RefundType>,
    }

    /// The values of `refund_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum RefundType {
        /// 标准
        #[top_api(value = 0)]
        V0,
        /// 自定义
        #[top_api(value = 1)]
        V1,
        /// 不支持退改规则
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BookingRuleInfo {
        pub rule_type: RuleType,
        pub rule_desc: String,
    }

    /// The values of `rule_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RuleType {
        #[top_api(value = "fee_included")]
        FeeIncluded,
        #[top_api(value = "fee_excluded")]
        FeeExcluded,
        /// 预定须知
        #[top_api(value = "order_info")]
        OrderInfo,
        /// 其他费用
        #[top_api(value = "extra_cost")]
        ExtraCost,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSaleInfo {
        pub confirm_time: Option<i64>,
        pub duration: Option<i64>,
        pub distribute: Option<bool>,
        pub product_line: Option<i64>,
        pub agent: Option<bool>,
        /// In yuan.
        pub price_upper: Option<String>,
        pub confirm_type: Option<ConfirmType>,
        /// In yuan.
        pub price_lower: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateSkuInfo {
        pub alias: Vec<PropertyAliasInfo>,
        pub date_list: Vec<DateInventoryAndPrice>,
        pub properties: Vec<CatPropInfo>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyAliasInfo {
        pub value: Option<String>,
        pub properties: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateInventoryAndPrice {
        pub stock: Option<i64>,
        pub date: Option<TopDateTime>,
        /// In cents.
        pub price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub modified: Option<TopDateTime>,
        pub item_id: Option<String>,
        pub created: Option<TopDateTime>,
    }
}

/// `alitrip.travel.gereralsku.update`
pub mod gereralsku_update {
    use crate::prelude::*;

    /// `alitrip.travel.gereralsku.update` (发布 SKU 信息（如果 properties 重复 则更新）)
    ///
    /// <https://open.taobao.com/api.htm?docId=32039&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.gereralsku.update",
        response = TopTravelItem,
        unwrap = "first_result",
        debug
    )]
    pub struct GereralskuUpdate {
        #[top_api(max_items = 20)]
        pub alias: Vec<PropertyAliasInfo>,
        #[top_api(max_items = 20)]
        pub properties: Vec<CatPropInfo>,
        pub item_id: i64,
        /// In cents.
        pub price: Option<Decimal>,
        pub quantity: Option<i64>,
        #[top_api(max_items = 500)]
        pub date_list: Vec<DateInventoryAndPrice>,
        pub outer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyAliasInfo {
        pub properties: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CatPropInfo {
        pub pid: Option<String>,
        pub vid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateInventoryAndPrice {
        /// In cents.
        pub price: Option<Decimal>,
        pub stock: Option<i64>,
        pub date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub sku_id: Option<i64>,
        pub outer_id: Option<String>,
    }
}

/// `alitrip.travel.hotelticket.order.create`
pub mod hotelticket_order_create {
    use crate::prelude::*;

    /// `alitrip.travel.hotelticket.order.create` (创单(支付订单)通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=62575&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.hotelticket.order.create",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct HotelticketOrderCreate {
        pub extend_params: Option<String>,
        pub order_id: Option<String>,
        pub fail_msg: Option<String>,
        pub vouchers: Option<HotelTicketVoucherDto>,
        pub status: Status,
        pub fliggy_order_id: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 创单出票成功
        #[top_api(value = 1)]
        V1,
        /// 创单出票失败
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `HotelTicketVoucherDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct HotelTicketVoucherDto {
        pub code: String,
        pub available_nums: i64,
        #[top_api(secret)]
        pub certificate_id: Option<String>,
        pub r#type: Type,
        pub url: Option<String>,
        pub can_use: Option<bool>,
        pub usage_nums: Option<i64>,
        pub biz_type: BizType,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 票码
        #[top_api(value = 1)]
        V1,
        /// 券码
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 门票
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.travel.hotelticket.order.refund`
pub mod hotelticket_order_refund {
    use crate::prelude::*;

    /// `alitrip.travel.hotelticket.order.refund` (退款结结果通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=62576&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.hotelticket.order.refund",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct HotelticketOrderRefund {
        pub order_id: Option<String>,
        pub fail_msg: Option<String>,
        pub status: Status,
        pub fliggy_order_id: String,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 退款成功
        #[top_api(value = 1)]
        RefundSucceeded,
        /// 退款失败
        #[top_api(value = 2)]
        RefundFailed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.travel.hotelticket.order.verify`
pub mod hotelticket_order_verify {
    use crate::prelude::*;

    /// `alitrip.travel.hotelticket.order.verify` (订单核销通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=62577&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.hotelticket.order.verify",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct HotelticketOrderVerify {
        pub extend_params: Option<String>,
        pub order_id: Option<String>,
        pub vouchers: Option<HotelTicketVerifyVoucherDto>,
        pub fliggy_order_id: String,
    }

    /// `HotelTicketVerifyVoucherDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct HotelTicketVerifyVoucherDto {
        pub code: String,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub use_date: String,
        #[top_api(secret)]
        pub certificate_id: Option<String>,
        pub r#type: Type,
        pub usage_nums: i64,
        pub biz_type: BizType,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 票码
        #[top_api(value = 1)]
        V1,
        /// 券码
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 门票
        #[top_api(value = 1)]
        V1,
        /// 酒店
        #[top_api(value = 2)]
        Hotel,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.travel.hotelticket.product.productupdate`
pub mod hotelticket_product_productupdate {
    use crate::prelude::*;

    /// `alitrip.travel.hotelticket.product.productupdate` (产品批量变更通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=62578&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.hotelticket.product.productupdate",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct HotelticketProductProductupdate {
        #[top_api(secret)]
        pub access_key: String,
        pub product_updates: ProductUpdateDto,
    }

    /// `ProductUpdateDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProductUpdateDto {
        pub extend_params: Option<String>,
        pub notify_type: NotifyType,
        pub product_id: String,
        pub session_ids: Vec<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub start_date: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        pub end_date: Option<String>,
    }

    /// The values of `notify_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NotifyType {
        /// 价格
        #[top_api(value = 1)]
        V1,
        /// 库存
        #[top_api(value = 2)]
        V2,
        /// 价库
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.travel.hotelticket.product.productupdatepush`
pub mod hotelticket_product_productupdatepush {
    use crate::prelude::*;

    /// `alitrip.travel.hotelticket.product.productupdatepush` (产品批量变更推送通知)
    ///
    /// <https://open.taobao.com/api.htm?docId=62579&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.hotelticket.product.productupdatepush",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct HotelticketProductProductupdatepush {
        #[top_api(secret)]
        pub access_key: String,
        pub product_updates: ProductUpdatePushDto,
    }

    /// `ProductUpdatePushDTO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ProductUpdatePushDto {
        pub price_stocks: Vec<ProductPriceStockDto>,
        pub notify_type: NotifyType,
        pub product_id: String,
        pub bed_id: Option<String>,
        pub hotel_id: Option<String>,
        pub room_id: Option<String>,
        pub extend_params: Option<String>,
        pub mode: i64,
    }

    /// The values of `notify_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NotifyType {
        /// 价格
        #[top_api(value = 1)]
        V1,
        /// 库存
        #[top_api(value = 2)]
        V2,
        /// 价库
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `ProductPriceStockDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductPriceStockDto {
        /// A day as \``yyyy-MM-dd`\`.
        pub date: String,
        pub sessions: Vec<ProductSessionDto>,
        pub can_sell: bool,
        pub stock: Option<i64>,
        /// In cents.
        pub wholesale_price: Option<i64>,
        /// In cents.
        pub retail_price: Option<i64>,
    }

    /// `ProductSessionDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ProductSessionDto {
        pub start_time: String,
        pub session_id: String,
        pub end_time: String,
        pub stock: Option<i64>,
        /// In cents.
        pub wholesale_price: Option<i64>,
        /// In cents.
        pub retail_price: Option<i64>,
    }
}

/// `alitrip.travel.poi.search`
pub mod poi_search {
    use crate::prelude::*;

    /// `alitrip.travel.poi.search` (POI 信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=32042&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.poi.search",
        response = Vec<Poi>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct PoiSearch {
        pub id: Option<i64>,
        pub name: String,
        pub r#type: Type,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 机场
        #[top_api(value = 1)]
        V1,
        /// 火车站
        #[top_api(value = 2)]
        V2,
        /// 汽车站
        #[top_api(value = 3)]
        V3,
        /// 酒店
        #[top_api(value = 4)]
        Hotel,
        /// 景点
        #[top_api(value = 5)]
        V5,
        /// 购物
        #[top_api(value = 6)]
        V6,
        /// 美食
        #[top_api(value = 7)]
        V7,
        /// 玩乐
        #[top_api(value = 9)]
        V9,
        /// 阿里旅行服务站
        #[top_api(value = 10)]
        V10,
        /// 服务
        #[top_api(value = 11)]
        V11,
        /// 其他
        #[top_api(value = 100)]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `POI`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Poi {
        pub id: Option<i64>,
        pub name: Option<String>,
    }
}

/// `alitrip.travel.product.gereralsku.update`
pub mod product_gereralsku_update {
    use crate::prelude::*;

    /// `alitrip.travel.product.gereralsku.update` ((供销)船票通用类目 sku 新增\&编辑 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=43502&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.product.gereralsku.update",
        response = TopTravelItem,
        unwrap = "first_result",
        debug
    )]
    pub struct ProductGereralskuUpdate {
        #[top_api(max_items = 20)]
        pub alias: Vec<PropertyAliasInfo>,
        #[top_api(max_items = 20)]
        pub properties: Vec<CatPropInfo>,
        pub item_id: i64,
        /// In cents.
        pub price: Option<Decimal>,
        pub quantity: Option<i64>,
        pub outer_id: Option<String>,
        #[top_api(max_items = 20)]
        pub date_list: Vec<DateInventoryAndPrice>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropertyAliasInfo {
        pub properties: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CatPropInfo {
        pub vid: Option<String>,
        pub pid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DateInventoryAndPrice {
        /// In cents.
        pub price: Option<Decimal>,
        pub stock: Option<i64>,
        pub date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTravelItem {
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
        pub sku_id: Option<i64>,
        pub outer_id: Option<i64>,
        pub item_id: Option<i64>,
    }
}

/// `alitrip.travel.trade.close`
pub mod trade_close {
    use crate::prelude::*;

    /// `alitrip.travel.trade.close` (飞猪度假-订单关闭接口（快速退款）)
    ///
    /// <https://open.taobao.com/api.htm?docId=28175&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.trade.close",
        response = Option<bool>,
        unwrap = "first_result",
        debug
    )]
    pub struct TradeClose {
        pub close_reason: String,
        pub sub_order_id: i64,
        pub reason_desc: Option<String>,
    }
}

/// `alitrip.travel.trade.deliver`
pub mod trade_deliver {
    use crate::prelude::*;

    /// `alitrip.travel.trade.deliver` (飞猪度假-订单发货接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28176&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.trade.deliver",
        response = Option<bool>,
        unwrap = "first_result",
        debug
    )]
    pub struct TradeDeliver {
        pub sub_order_id: i64,
    }
}

/// `alitrip.travel.trade.query`
pub mod trade_query {
    use crate::prelude::*;

    /// `alitrip.travel.trade.query` (飞猪度假-订单详情查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28564&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.trade.query",
        response = TopTripOrderResult,
        unwrap = "first_result",
        idempotent,
        debug
    )]
    pub struct TradeQuery {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTripOrderResult {
        pub buyer_info: Option<BuyerInfo>,
        pub created_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub modified_time: Option<TopDateTime>,
        pub order_id: Option<i64>,
        pub pay_info: Option<PayInfo>,
        pub promotion_details: Vec<PromotionDetail>,
        pub seller_info: Option<SellerInfo>,
        pub status: Option<String>,
        pub sub_orders: Vec<SubOrderInfo>,
        pub r#type: Option<String>,
        pub order_with_depo: Option<bool>,
        pub order_id_string: Option<String>,
        pub post_fee: Option<i64>,
        pub score_details: Vec<ScoreDetail>,
        pub cancel_reason: Option<String>,
        pub rate_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerInfo {
        #[top_api(secret)]
        pub buyer_email: Option<String>,
        #[top_api(secret)]
        pub buyer_message: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        pub buyer_rate: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PayInfo {
        #[top_api(secret)]
        pub alipay_no: Option<String>,
        /// In cents.
        pub discount_fee: Option<Decimal>,
        pub pay_time: Option<TopDateTime>,
        /// In cents.
        pub received_payment: Option<Decimal>,
        pub step_paid_fee: Option<i64>,
        pub step_trade_status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionDetail {
        /// In cents.
        pub discount_fee: Option<String>,
        pub id: Option<i64>,
        pub promotion_desc: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerInfo {
        pub seller_can_rate: Option<bool>,
        #[top_api(secret)]
        pub seller_email: Option<String>,
        pub seller_flag: Option<i64>,
        pub seller_memo: Option<String>,
        #[top_api(secret)]
        pub seller_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub seller_phone: Option<String>,
        pub seller_rate: Option<bool>,
        pub seller_shop: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderInfo {
        /// In cents.
        pub adjust_fee: Option<i64>,
        pub biz_type: Option<BizType>,
        pub buy_item_info: Option<BuyItemInfo>,
        pub contactor: Option<TravellerInfo>,
        /// In cents.
        pub discount_fee: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub expire_time: Option<TopDateTime>,
        pub extend_attributes: Option<String>,
        pub order_type: Option<i64>,
        /// In cents.
        pub payment: Option<i64>,
        pub refund_id: Option<i64>,
        pub refund_status: Option<String>,
        pub status: Option<String>,
        pub sub_order_id: Option<i64>,
        /// In cents.
        pub total_fee: Option<i64>,
        pub travellers: Vec<TravellerInfo>,
        pub sub_order_id_string: Option<String>,
        pub process_time: Option<String>,
        pub confirm_status: Option<i64>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 未知
        #[top_api(value = 0)]
        Unknown,
        #[top_api(value = 1)]
        V1,
        /// 普通签证
        #[top_api(value = 2)]
        V2,
        /// 门票
        #[top_api(value = 3)]
        V3,
        /// wifi
        #[top_api(value = 4)]
        Wifi,
        /// 当地玩乐
        #[top_api(value = 7)]
        V7,
        /// 邮轮
        #[top_api(value = 9)]
        V9,
        /// 用车
        #[top_api(value = 10)]
        V10,
        /// 电话卡
        #[top_api(value = 12)]
        V12,
        /// 流量充值
        #[top_api(value = 17)]
        V17,
        /// 港澳签注
        #[top_api(value = 18)]
        V18,
        /// 旅行租赁
        #[top_api(value = 20)]
        V20,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyItemInfo {
        pub category_ext_infos: Option<String>,
        pub category_id: Option<i64>,
        pub item_id: Option<i64>,
        pub item_title: Option<String>,
        pub num: Option<i64>,
        pub out_product_id: Option<String>,
        pub out_sku_id: Option<String>,
        pub price: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_properties: Option<String>,
        pub trip_end_date: Option<TopDateTime>,
        pub trip_start_date: Option<TopDateTime>,
        pub item_image: Option<String>,
        /// JSON as text.
        pub category_ext_infos_json: Option<String>,
        pub fs_end_time: Option<String>,
        pub fs_start_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TravellerInfo {
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(secret)]
        pub birthday: Option<String>,
        #[top_api(secret)]
        pub credential_no: Option<String>,
        pub credential_type: Option<CredentialType>,
        #[top_api(secret)]
        pub email: Option<String>,
        pub extend_attributes: Option<String>,
        pub issue_country: Option<String>,
        pub issue_place: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
        #[top_api(secret)]
        pub name_pinyin: Option<String>,
        pub nationality: Option<String>,
        #[top_api(secret)]
        pub phone: Option<String>,
        #[top_api(secret)]
        pub post_address: Option<String>,
        pub post_area: Option<String>,
        pub post_city: Option<String>,
        pub post_province: Option<String>,
        pub sex: Option<Sex>,
        pub valid_date: Option<String>,
        pub surname_pinyin: Option<String>,
        pub given_name_pinyin: Option<String>,
        pub extend_attributes_json: Option<String>,
    }

    /// The values of `credential_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CredentialType {
        /// 身份证
        #[top_api(value = 0)]
        IdCard,
        /// 护照
        #[top_api(value = 1)]
        Passport,
        /// 学生证
        #[top_api(value = 2)]
        V2,
        /// 军官证
        #[top_api(value = 3)]
        OfficerCard,
        /// 回乡证
        #[top_api(value = 4)]
        V4,
        /// 台胞证
        #[top_api(value = 5)]
        V5,
        /// 港澳通行证
        #[top_api(value = 6)]
        V6,
        /// 警官证
        #[top_api(value = 10)]
        V10,
        /// 士兵证
        #[top_api(value = 11)]
        V11,
        /// 台湾通行证
        #[top_api(value = 12)]
        V12,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sex`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Sex {
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
    pub struct ScoreDetail {
        pub content: Option<String>,
        pub score: Option<String>,
        pub dimension_name: Option<String>,
    }
}

/// `alitrip.travel.trade.serviceinfo.write`
pub mod trade_serviceinfo_write {
    use crate::prelude::*;

    /// `alitrip.travel.trade.serviceinfo.write` (订单服务信息写入接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=31529&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.trade.serviceinfo.write",
        response = ResultSet,
        unwrap = "result",
        debug
    )]
    pub struct TradeServiceinfoWrite {
        pub tip_value: String,
        pub sub_tc_order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub is_success: Option<bool>,
        pub error: Option<bool>,
    }
}

/// `alitrip.travel.trade.template.query`
pub mod trade_template_query {
    use crate::prelude::*;

    /// `alitrip.travel.trade.template.query` (订单服务详情模版查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=31528&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.trade.template.query",
        response = ResultSet,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TradeTemplateQuery {
        pub is_new: Option<bool>,
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultSet {
        pub first_result: Option<OrderTipInfoResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTipInfoResult {
        pub is_new: Option<bool>,
        pub template_info: Option<OrderTemplateInfo>,
        pub view_template_url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTemplateInfo {
        pub category_id: Option<i64>,
        pub model_list: Vec<OrderTipFormInfo>,
        pub template_id: Option<i64>,
        pub version: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTipFormInfo {
        pub accept_types: Vec<String>,
        pub desc: Option<String>,
        pub max_num: Option<i64>,
        pub options: Vec<OrderTipOptionInfo>,
        pub rule: Option<OrderTipRuleInfo>,
        pub title: Option<String>,
        pub name: Option<String>,
        pub value: Option<String>,
        pub values: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTipOptionInfo {
        pub text: Option<String>,
        pub value: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderTipRuleInfo {
        pub msg: Option<String>,
        pub regex: Option<String>,
        pub require: Option<bool>,
    }
}

/// `alitrip.travel.trades.search`
pub mod trades_search {
    use crate::prelude::*;

    /// `alitrip.travel.trades.search` (飞猪度假-订单列表搜索接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28558&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.trades.search",
        response = TradesSearchResponse,
        idempotent,
        debug
    )]
    pub struct TradesSearch {
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub end_created_time: Option<TopDateTime>,
        pub order_status: Option<OrderStatus>,
        pub current_page: Option<i64>,
        #[top_api(required)]
        pub start_created_time: Option<TopDateTime>,
        pub category: Option<i64>,
        pub item_id: Option<i64>,
    }

    /// The values of `order_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderStatus {
        /// 等待买家付款
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// 等待买家确认收货
        #[top_api(value = 3)]
        V3,
        #[top_api(value = 4)]
        V4,
        /// 交易成功
        #[top_api(value = 6)]
        TradeSucceeded,
        #[top_api(value = 8)]
        V8,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradesSearchResponse {
        pub total_orders: Option<i64>,
        pub order_list: Vec<i64>,
        pub order_string_list: Vec<String>,
    }
}

/// `alitrip.travel.visa.applicant.import`
pub mod visa_applicant_import {
    use crate::prelude::*;

    /// `alitrip.travel.visa.applicant.import` (签证申请人导入)
    ///
    /// <https://open.taobao.com/api.htm?docId=44453&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.visa.applicant.import",
        response = VisaApplicantImportResponse,
        debug
    )]
    pub struct VisaApplicantImport {
        pub photo_file: FileItem,
        pub outer_apply_id: String,
        #[top_api(secret)]
        pub passport_file_type: String,
        pub nation_id: i64,
        pub passport_file: FileItem,
        pub photo_file_type: String,
        pub form_data_json: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VisaApplicantImportResponse {
        pub outer_apply_id: Option<String>,
        pub apply_id: Option<String>,
        #[top_api(secret)]
        pub last_name_pinyin: Option<String>,
        #[top_api(secret)]
        pub first_name_pinyin: Option<String>,
        #[top_api(secret)]
        pub passport_number: Option<String>,
        pub error_type: Option<ErrorType>,
        pub error_msg: Option<String>,
    }

    /// The values of `error_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ErrorType {
        /// 数据重复
        #[top_api(value = 1)]
        V1,
        /// 数据错误
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.travel.visa.applicant.query`
pub mod visa_applicant_query {
    use crate::prelude::*;

    /// `alitrip.travel.visa.applicant.query` (签证申请人查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44042&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.travel.visa.applicant.query",
        response = QueryVisaApplicantResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct VisaApplicantQuery {
        pub param0: Option<QueryApplicantParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryApplicantParam {
        pub page_size: Option<i64>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub current_page: Option<i64>,
        pub query_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryVisaApplicantResult {
        pub applicant_info_list: Vec<VisaApplicantInfo>,
        pub total_applicants_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VisaApplicantInfo {
        pub sub_tc_order_id: Option<i64>,
        pub apply_id: Option<String>,
    }
}

/// `alitrip.travel.visa.applicant.update`
pub mod visa_applicant_update {
    use crate::prelude::*;

    /// `alitrip.travel.visa.applicant.update` (飞猪度假-普通签证-申请人进度推进接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=33244&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.visa.applicant.update",
        response = VisaApplicantUpdateResponse,
        debug
    )]
    pub struct VisaApplicantUpdate {
        #[top_api(max_items = 50)]
        pub applicant_infos: Vec<NormalVisaApplicantInfo>,
        pub applicant_op: Option<NormalVisaApplicantOperation>,
        pub oper_type: OperType,
        pub sub_order_id: String,
        pub file_bytes: Option<FileItem>,
        pub photo_bytes: Option<FileItem>,
        pub photo_type: Option<String>,
        pub passport_bytes: Option<FileItem>,
        pub passport_type: Option<String>,
        pub hotel_booking_form_type: Option<String>,
        pub hotel_booking_form_bytes: Option<FileItem>,
        pub flight_booking_form_type: Option<String>,
        pub flight_booking_form_bytes: Option<FileItem>,
        #[top_api(max_items = 20)]
        pub document_infos: Vec<NormalVisaDocumentInfo>,
    }

    /// The values of `oper_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OperType {
        #[top_api(value = 1)]
        V1,
        /// 更新已有申请人基本信息
        #[top_api(value = 2)]
        V2,
        /// 更新已有申请人的签证进度
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
    pub struct NormalVisaApplicantInfo {
        pub apply_id: Option<String>,
        pub surname: Option<String>,
        pub given_name: Option<String>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        #[top_api(secret)]
        pub cert_no: Option<String>,
        pub user_type: Option<UserType>,
        pub apply_name_cn: Option<String>,
    }

    /// The values of `user_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum UserType {
        /// 在职人员
        #[top_api(value = 8)]
        V8,
        /// 自由职业
        #[top_api(value = 9)]
        V9,
        /// 在校学生
        #[top_api(value = 10)]
        V10,
        /// 退休人员
        #[top_api(value = 11)]
        V11,
        /// 学龄年儿童
        #[top_api(value = 12)]
        V12,
        /// 所有申请者
        #[top_api(value = 13)]
        V13,
        /// 单个成年人
        #[top_api(value = 14)]
        V14,
        /// 随行直系亲属
        #[top_api(value = 15)]
        V15,
        /// 在读学生
        #[top_api(value = 16)]
        V16,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaApplicantOperation {
        pub apply_id: Option<String>,
        pub eta_info: Option<NormalVisaEtaInfo>,
        pub logistics_info: Option<NormalVisaLogisticsInfo>,
        pub remark: Option<String>,
        pub status: Option<i64>,
        pub appointment_info: Option<NormalVisaAppointmentInfo>,
        pub need_modify_doc_types: Vec<String>,
        pub applicant_form_data_json: Option<String>,
    }

    /// `NormalVisaETAInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaEtaInfo {
        pub file_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaLogisticsInfo {
        pub post_number: Option<String>,
        pub post_company_code: Option<String>,
        pub post_company_name: Option<String>,
        #[top_api(secret)]
        pub concat_phone: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaAppointmentInfo {
        pub book_file_name: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub book_time: Option<String>,
        pub book_place: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaDocumentInfo {
        pub doc_type: Option<DocType>,
        pub file_type: Option<String>,
        pub file_content: Option<String>,
        pub sub_document_infos: Vec<NormalVisaSubDocumentInfo>,
    }

    /// The values of `doc_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DocType {
        /// 护照
        #[top_api(value = 0)]
        Passport,
        /// 证件照
        #[top_api(value = 1)]
        V1,
        /// 申请表
        #[top_api(value = 2)]
        V2,
        /// 身份证
        #[top_api(value = 3)]
        IdCard,
        /// 户口本
        #[top_api(value = 4)]
        V4,
        /// 暂住证
        #[top_api(value = 5)]
        V5,
        /// 在职收入证明
        #[top_api(value = 6)]
        V6,
        /// 营业执照
        #[top_api(value = 7)]
        V7,
        /// 组织机构代码证
        #[top_api(value = 8)]
        V8,
        /// 结婚证
        #[top_api(value = 9)]
        V9,
        /// 个人信息处理同意书
        #[top_api(value = 10)]
        V10,
        /// 退休证
        #[top_api(value = 11)]
        V11,
        /// 保险订单
        #[top_api(value = 12)]
        V12,
        /// 在读证明
        #[top_api(value = 13)]
        V13,
        /// 机票预订证明
        #[top_api(value = 14)]
        V14,
        /// 酒店预订证明
        #[top_api(value = 15)]
        V15,
        /// 财力证明
        #[top_api(value = 16)]
        V16,
        /// 房产证
        #[top_api(value = 17)]
        V17,
        /// 汽车驾驶证
        #[top_api(value = 18)]
        V18,
        /// 社保缴纳记录
        #[top_api(value = 19)]
        V19,
        /// 学校准假证明
        #[top_api(value = 20)]
        V20,
        /// 儿童出生医学证明
        #[top_api(value = 21)]
        V21,
        /// 未成年人亲属关系证明
        #[top_api(value = 22)]
        V22,
        /// 其他材料
        #[top_api(value = 23)]
        V23,
        /// 银行存款证明
        #[top_api(value = 24)]
        V24,
        /// 学生证
        #[top_api(value = 25)]
        V25,
        /// 其他材料 2
        #[top_api(value = 26)]
        V26,
        /// 其他材料 3
        #[top_api(value = 27)]
        V27,
        /// 居住证
        #[top_api(value = 28)]
        V28,
        /// 车辆登记证
        #[top_api(value = 29)]
        V29,
        /// 保险声明
        #[top_api(value = 34)]
        V34,
        /// 出行同意书
        #[top_api(value = 36)]
        V36,
        /// 职业证明
        #[top_api(value = 38)]
        V38,
        /// 以往申根签证页
        #[top_api(value = 39)]
        V39,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NormalVisaSubDocumentInfo {
        pub doc_type: Option<NormalVisaSubDocumentInfoDocTypeValue>,
        pub file_type: Option<String>,
        pub file_content: Option<String>,
    }

    /// The values of `doc_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NormalVisaSubDocumentInfoDocTypeValue {
        /// 护照封面
        #[top_api(value = 10001)]
        V10001,
        /// 护照首页
        #[top_api(value = 10002)]
        V10002,
        /// 去程机票
        #[top_api(value = 11401)]
        V11401,
        /// 返程机票
        #[top_api(value = 11402)]
        V11402,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VisaApplicantUpdateResponse {
        pub update_result: Option<bool>,
        pub applicants: Vec<VisaApplicantUpdateResponseApplicants>,
    }

    /// `NormalVisaApplicantInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VisaApplicantUpdateResponseApplicants {
        pub apply_id: Option<String>,
        #[top_api(secret)]
        pub cert_no: Option<String>,
    }
}

/// `alitrip.travel.visa.sign.send`
pub mod visa_sign_send {
    use crate::prelude::*;

    /// `alitrip.travel.visa.sign.send` (签证批量申请人送签接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=44424&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alitrip.travel.visa.sign.send",
        response = VisaSignSendResponse,
        debug
    )]
    pub struct VisaSignSend {
        pub nation_id: i64,
        pub sign_type: SignType,
        #[top_api(required, max_items = 500)]
        pub apply_ids: Vec<String>,
    }

    /// The values of `sign_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SignType {
        /// 非加急
        #[top_api(value = 1)]
        V1,
        /// 加急
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct VisaSignSendResponse {
        pub batch_infos: Vec<BatchInfo>,
        pub fail_infos: Vec<SendSignFailInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BatchInfo {
        pub batch_id: Option<String>,
        pub apply_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SendSignFailInfo {
        pub apply_id: Option<String>,
        pub error_msg: Option<String>,
    }
}
