//! `alitrip.tuan.*`: 8 APIs.

pub use self::hotel_adapt_store_get::HotelAdaptStoreGet;
pub use self::hotel_image_upload::HotelImageUpload;
pub use self::hotel_item_info_get::HotelItemInfoGet;
pub use self::hotel_item_sku_calendar_update::HotelItemSkuCalendarUpdate;
pub use self::hotel_item_sku_delete::HotelItemSkuDelete;
pub use self::hotel_item_sku_update::HotelItemSkuUpdate;
pub use self::hotel_relate_poi_get::HotelRelatePoiGet;
pub use self::hotel_shop_category_get::HotelShopCategoryGet;

/// `alitrip.tuan.hotel.adapt.store.get`
pub mod hotel_adapt_store_get {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.adapt.store.get` (酒店团购套餐关联适用门店)
    ///
    /// <https://open.taobao.com/api.htm?docId=45432&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.adapt.store.get",
        response = HotelAdaptStoreGetResponse,
        idempotent,
        debug
    )]
    pub struct HotelAdaptStoreGet {
        #[top_api(max_items = 20)]
        pub shid_list: Vec<i64>,
        #[top_api(max_items = 20)]
        pub hid_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelAdaptStoreGetResponse {
        pub store_detail_list: Vec<StoreDetailVoList>,
        pub msg_code: Option<String>,
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreDetailVoList {
        pub hid: Option<String>,
        pub bill_descs: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub write_off_accounts: Option<String>,
        pub shid: Option<i64>,
        #[top_api(secret)]
        pub name: Option<String>,
        pub appoint_phone_list: Vec<AppointPhoneVoList>,
        pub bill_infos: Option<String>,
        pub store_id: Option<i64>,
        pub room_type_list: Vec<RoomTypeVoList>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AppointPhoneVoList {
        pub ext: Option<String>,
        pub area: Option<String>,
        #[top_api(secret)]
        pub mobil: Option<String>,
        pub country: Option<String>,
        #[top_api(secret)]
        pub fix: Option<String>,
        pub p400: Option<String>,
        #[top_api(secret)]
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RoomTypeVoList {
        pub network_service: Option<String>,
        pub area: Option<String>,
        pub standard: Option<bool>,
        pub bed: Option<String>,
        pub name: Option<String>,
        pub max_occupancy: Option<String>,
        pub floor: Option<String>,
        pub rid: Option<String>,
        pub facility: Option<String>,
    }
}

/// `alitrip.tuan.hotel.image.upload`
pub mod hotel_image_upload {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.image.upload` (图片上传接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=47785&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.image.upload",
        response = HotelImageUploadResponse,
        debug
    )]
    pub struct HotelImageUpload {
        #[top_api(required, max_items = 5)]
        pub image_info_list: Vec<ImageInfoVoList>,
    }

    /// `ImageInfoVOList`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImageInfoVoList {
        pub image_uid: String,
        pub image_url: String,
        pub is_phone: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelImageUploadResponse {
        pub image_path_result_list: Vec<ImagePathResultVoList>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ImagePathResultVoList {
        pub image_uid: Option<String>,
        pub image_path: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `alitrip.tuan.hotel.item.info.get`
pub mod hotel_item_info_get {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.item.info.get` (宝贝信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=46201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.item.info.get",
        response = HotelItemInfoGetResponse,
        idempotent,
        debug
    )]
    pub struct HotelItemInfoGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelItemInfoGetResponse {
        pub item_info: Option<TuanItemSellParamVo>,
        pub tuan_item_sku_list: Vec<TopTuanItemSkuVoList>,
        pub tuan_eticket_package: Option<TuanEticketPackageVo>,
        pub stores: Vec<TopStoreVo>,
        pub related_poi_detail_v_o_list: Vec<RelatedPoiDetailVo>,
        pub tuan_item_relate_gift_list: Vec<TuanItemRelateGiftVo>,
        pub msg_code: Option<String>,
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    /// `TuanItemSellParamVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TuanItemSellParamVo {
        pub gift: Option<String>,
        pub appoint_explain: Option<String>,
        pub pic_urls: Vec<String>,
        pub sec_kills: Vec<String>,
        pub during_end_date: Option<String>,
        pub unavailable_dates: Option<String>,
        pub effective_days: Option<i64>,
        pub price: Option<String>,
        pub begin_hour: Option<String>,
        pub confirm_time: Option<String>,
        pub promoted_status: Option<PromotedStatus>,
        pub begin_min: Option<String>,
        pub cat_id: Option<i64>,
        pub item_id: Option<i64>,
        pub down_shelf_hour: Option<String>,
        pub advance_days: Option<i64>,
        pub breakfast: Option<Breakfast>,
        pub main_video_pic_url: Option<String>,
        pub refund: Option<i64>,
        pub night_count: Option<i64>,
        pub city: Option<String>,
        pub orig_price: Option<String>,
        pub shop_categories_id_list: Vec<String>,
        pub sub_stock_at_buy: Option<SubStockAtBuy>,
        pub end_available_date: Option<String>,
        pub effective_date_type: Option<EffectiveDateType>,
        pub fee_include: Option<String>,
        pub prov: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub wangpu_detail: Option<String>,
        pub wireless_pic_urls: Vec<String>,
        pub sub2_title: Option<String>,
        pub end_effective_date: Option<String>,
        pub service_type: Option<String>,
        pub unavailable_weeks: Option<String>,
        pub sub3_title: Option<String>,
        pub store_seller_id: Option<String>,
        pub begin_type: Option<BeginType>,
        pub sub4_title: Option<String>,
        pub seller_id: Option<i64>,
        pub etc: Option<i64>,
        pub start_effective_date: Option<String>,
        pub down_shelf_min: Option<String>,
        pub confirm_type: Option<ConfirmType>,
        pub wl_description: Option<String>,
        pub inventory_type: Option<InventoryType>,
        pub auto_refund: Option<i64>,
        #[top_api(secret)]
        pub store_seller_nick: Option<String>,
        pub breakfast_desc: Option<String>,
        pub auction_point: Option<i64>,
        pub contain_elements: Vec<String>,
        pub option_promoted: Option<OptionPromoted>,
        pub description: Option<String>,
        pub title: Option<String>,
        pub sub1_title: Option<String>,
        pub start_available_date: Option<String>,
        pub amount: Option<i64>,
        pub quantity: Option<i64>,
        pub fee_exclude: Option<String>,
        pub invoice_explain: Option<String>,
        pub profit_rate: Option<String>,
        pub down_shelf_date: Option<String>,
        pub additional_pay: Option<String>,
        pub begin_date: Option<String>,
        pub outer_id: Option<String>,
        pub invoice: Option<Invoice>,
    }

    /// The values of `promoted_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotedStatus {
        /// 不推荐
        #[top_api(value = 0)]
        V0,
        /// 推荐
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `breakfast`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Breakfast {
        /// 无早餐
        #[top_api(value = 0)]
        V0,
        /// 单份早餐
        #[top_api(value = 1)]
        V1,
        /// 两份早餐
        #[top_api(value = 2)]
        V2,
        /// 三份早餐
        #[top_api(value = 3)]
        V3,
        /// 多份早餐
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `sub_stock_at_buy`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum SubStockAtBuy {
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

    /// The values of `effective_date_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum EffectiveDateType {
        /// 开始-结束日期
        #[top_api(value = 1)]
        V1,
        /// 购买成功到哪天
        #[top_api(value = 2)]
        V2,
        /// 购买成功多少天内
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `begin_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BeginType {
        /// 立刻
        #[top_api(value = 0)]
        V0,
        /// 设定时间
        #[top_api(value = 1)]
        V1,
        /// 放入仓库
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `confirm_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ConfirmType {
        /// 即时确认
        #[top_api(value = "1")]
        V1,
        /// 二次确认
        #[top_api(value = "2")]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `inventory_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum InventoryType {
        /// 普通库存
        #[top_api(value = 1)]
        V1,
        /// 日历库存
        #[top_api(value = 5)]
        V5,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `option_promoted`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum OptionPromoted {
        /// 不参与
        #[top_api(value = 0)]
        V0,
        /// 参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `invoice`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Invoice {
        /// 没有
        #[top_api(value = 0)]
        Absent,
        /// 店铺提供
        #[top_api(value = 1)]
        V1,
        /// 卖家提供
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// `TopTuanItemSkuVOList`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTuanItemSkuVoList {
        pub night_count: Option<i64>,
        pub quantity: Option<i64>,
        pub item_title: Option<String>,
        pub orig_price: Option<String>,
        pub item_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub price: Option<String>,
        pub people_count: Option<i64>,
        pub name: Option<String>,
        pub calendar_info: Option<TopSkuCalendarInfo>,
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSkuCalendarInfo {
        pub end: Option<String>,
        pub diffs: Vec<TopSkuDailyInfo>,
        pub begin: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSkuDailyInfo {
        pub d: Option<String>,
        pub price: Option<String>,
        pub stock: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TuanEticketPackageVo {
        pub pass_merchant_user_name: Option<String>,
        pub is_money_to_store: Option<i64>,
        pub bill_type: Option<BillType>,
        pub send_merchant_user_name: Option<String>,
        pub is_sub_account: Option<i64>,
        pub online: Option<i64>,
        pub send_merchant_user_id: Option<i64>,
        pub multiple_times: Option<MultipleTimes>,
        /// Several values with commas between them.
        pub bill_infos: Option<String>,
        pub pass_merchant_user_id: Option<i64>,
        pub bill_type_desc: Option<String>,
    }

    /// The values of `bill_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BillType {
        /// 不分账
        #[top_api(value = 0)]
        V0,
        /// 门店分账
        #[top_api(value = 1)]
        V1,
        /// 宝贝分账
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `multiple_times`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MultipleTimes {
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

    /// `TopStoreVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopStoreVo {
        pub hid: Option<i64>,
        pub city: Option<i64>,
        pub shid: Option<i64>,
        pub store_id: Option<i64>,
        pub bill_infos: Option<String>,
        pub bill_descs: Option<String>,
        pub write_off_accounts: Option<String>,
        pub room_types: Vec<TopRoomTypeVo>,
        pub name: Option<String>,
        pub appoint_phones: Vec<TopAppointPhoneVo>,
    }

    /// `TopRoomTypeVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRoomTypeVo {
        pub type_name: Option<String>,
        pub type_id: Option<i64>,
    }

    /// `TopAppointPhoneVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopAppointPhoneVo {
        #[top_api(secret)]
        pub mobil: Option<String>,
        pub area: Option<String>,
        pub country: Option<String>,
        pub fix: Option<String>,
        pub p400: Option<String>,
        pub r#type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelatedPoiDetailVo {
        pub poi_name: Option<String>,
        pub poi_id: Option<i64>,
    }

    /// `TuanItemRelateGiftVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TuanItemRelateGiftVo {
        pub num: Option<i64>,
        pub r#type: Option<Type>,
        pub item_id: Option<i64>,
        pub unit: Option<String>,
        pub desc: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 温泉
        #[top_api(value = 1)]
        V1,
        /// 滑雪
        #[top_api(value = 2)]
        V2,
        /// 门票
        #[top_api(value = 3)]
        V3,
        /// 美食
        #[top_api(value = 4)]
        V4,
        /// 下午茶
        #[top_api(value = 5)]
        V5,
        /// SPA
        #[top_api(value = 6)]
        Spa,
        /// 礼包
        #[top_api(value = 7)]
        V7,
        /// 亲子
        #[top_api(value = 8)]
        V8,
        /// 交通
        #[top_api(value = 9)]
        V9,
        /// 代金券
        #[top_api(value = 10)]
        V10,
        /// 用户自定义
        #[top_api(value = 999)]
        V999,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alitrip.tuan.hotel.item.sku.calendar.update`
pub mod hotel_item_sku_calendar_update {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.item.sku.calendar.update` (酒店非标套餐商品日历库存宝贝 SKU 更新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48160&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.item.sku.calendar.update",
        response = HotelItemSkuCalendarUpdateResponse,
        debug
    )]
    pub struct HotelItemSkuCalendarUpdate {
        #[top_api(required, max_items = 15)]
        pub item_sku_list: Vec<TopTuanItemSkuVo>,
        pub item_id: i64,
        pub cat_id: i64,
    }

    /// `TopTuanItemSkuVO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTuanItemSkuVo {
        pub calendar_info: Option<TopSkuCalendarInfo>,
        pub sku_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSkuCalendarInfo {
        pub end: Option<String>,
        pub diff: Vec<TopSkuDailyInfo>,
        pub begin: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSkuDailyInfo {
        pub d: Option<String>,
        pub price: Option<Decimal>,
        pub stock: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelItemSkuCalendarUpdateResponse {
        pub item_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub top_item_sku_base_info_list: Vec<TopItemSkuBaseInfo>,
        pub msg_code: Option<String>,
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemSkuBaseInfo {
        pub sku_name: Option<String>,
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
    }
}

/// `alitrip.tuan.hotel.item.sku.delete`
pub mod hotel_item_sku_delete {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.item.sku.delete` (酒店团购套餐商品 SKU 删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=46138&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.item.sku.delete",
        response = HotelItemSkuDeleteResponse,
        debug
    )]
    pub struct HotelItemSkuDelete {
        pub item_id: i64,
        pub cat_id: i64,
        #[top_api(required, max_items = 20)]
        pub item_deleted_sku_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelItemSkuDeleteResponse {
        pub item_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub top_item_sku_base_info_list: Vec<TopItemSkuBaseInfoList>,
        pub msg_code: Option<String>,
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemSkuBaseInfoList {
        pub sku_name: Option<String>,
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
    }
}

/// `alitrip.tuan.hotel.item.sku.update`
pub mod hotel_item_sku_update {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.item.sku.update` (酒店团购套餐商品 SKU 更新和新增)
    ///
    /// <https://open.taobao.com/api.htm?docId=46139&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.item.sku.update",
        response = HotelItemSkuUpdateResponse,
        debug
    )]
    pub struct HotelItemSkuUpdate {
        #[top_api(required, max_items = 15)]
        pub item_sku_list: Vec<TopTuanItemSkuVo>,
        pub item_id: i64,
        pub cat_id: i64,
    }

    /// `TopTuanItemSkuVO`
    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct TopTuanItemSkuVo {
        pub night_count: Option<i64>,
        pub quantity: Option<i64>,
        pub orig_price: Decimal,
        pub price: Decimal,
        pub people_count: Option<i64>,
        pub name: String,
        pub outer_id: Option<String>,
        pub calendar_info: Option<TopSkuCalendarInfo>,
        pub sku_id: i64,
        pub use_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSkuCalendarInfo {
        pub end: Option<String>,
        pub diff: Vec<TopSkuDailyInfo>,
        pub begin: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopSkuDailyInfo {
        pub d: Option<String>,
        pub price: Option<Decimal>,
        pub stock: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelItemSkuUpdateResponse {
        pub item_id: Option<i64>,
        pub seller_id: Option<i64>,
        pub top_item_sku_base_info_list: Vec<TopItemSkuBaseInfo>,
        pub msg_code: Option<String>,
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopItemSkuBaseInfo {
        pub sku_name: Option<String>,
        pub outer_id: Option<String>,
        pub sku_id: Option<i64>,
    }
}

/// `alitrip.tuan.hotel.relate.poi.get`
pub mod hotel_relate_poi_get {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.relate.poi.get` (酒店团购关联 POI)
    ///
    /// <https://open.taobao.com/api.htm?docId=45295&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.relate.poi.get",
        response = HotelRelatePoiGetResponse,
        idempotent,
        debug
    )]
    pub struct HotelRelatePoiGet {
        pub keywords: String,
        pub division_id: i64,
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelRelatePoiGetResponse {
        pub related_poi_detail_list: Vec<RelatedPoiDetailVoList>,
        pub result_code: Option<String>,
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelatedPoiDetailVoList {
        pub poi_name: Option<String>,
        pub poi_id: Option<i64>,
    }
}

/// `alitrip.tuan.hotel.shop.category.get`
pub mod hotel_shop_category_get {
    use crate::prelude::*;

    /// `alitrip.tuan.hotel.shop.category.get` (商家店铺类目查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=46137&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.tuan.hotel.shop.category.get",
        response = HotelShopCategoryGetResponse,
        idempotent,
        debug
    )]
    pub struct HotelShopCategoryGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HotelShopCategoryGetResponse {
        pub top_root_shop_category_list: Vec<TopRootShopCategoryVoList>,
        pub msg_code: Option<String>,
        #[top_api(flag)]
        pub status: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopRootShopCategoryVoList {
        pub shop_category_list: Vec<ShopCategoryVoList>,
        pub category_name: Option<String>,
        pub category_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopCategoryVoList {
        pub categories_name: Option<String>,
        pub categories_id: Option<i64>,
    }
}
