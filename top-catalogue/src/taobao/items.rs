//! `taobao.items.*`: 4 APIs.

pub use self::custom_get::CustomGet;
pub use self::inventory_get::InventoryGet;
pub use self::onsale_get::OnsaleGet;
pub use self::seller_list_get::SellerListGet;

/// `taobao.items.custom.get`
pub mod custom_get {
    use crate::prelude::*;

    /// `taobao.items.custom.get` (根据外部 ID 取商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=163&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.items.custom.get",
        response = Vec<Item>,
        unwrap = "items",
        idempotent,
        debug
    )]
    pub struct CustomGet {
        pub outer_id: String,
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub cid: Option<i64>,
        pub seller_cids: Option<String>,
        pub props: Option<String>,
        pub input_pids: Option<String>,
        pub input_str: Option<String>,
        pub pic_url: Option<String>,
        pub num: Option<i64>,
        pub list_time: Option<TopDateTime>,
        pub delist_time: Option<TopDateTime>,
        pub stuff_status: Option<String>,
        pub location: Option<Location>,
        pub has_discount: Option<bool>,
        pub freight_payer: Option<String>,
        pub has_invoice: Option<bool>,
        pub has_warranty: Option<bool>,
        pub has_showcase: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub increment: Option<String>,
        pub approve_status: Option<String>,
        pub postage_id: Option<i64>,
        pub product_id: Option<i64>,
        pub item_imgs: Vec<ItemImg>,
        pub prop_imgs: Vec<PropImg>,
        pub is_virtual: Option<bool>,
        pub is_taobao: Option<bool>,
        pub is_ex: Option<bool>,
        pub videos: Vec<Video>,
        #[top_api(rename = "is_3D")]
        pub is_3_d: Option<bool>,
        pub one_station: Option<bool>,
        pub second_kill: Option<String>,
        pub violation: Option<bool>,
        pub detail_url: Option<String>,
        pub num_iid: Option<i64>,
        pub title: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub r#type: Option<Type>,
        pub desc: Option<String>,
        pub skus: Vec<Sku>,
        pub auction_point: Option<i64>,
        pub property_alias: Option<String>,
        pub food_security: Option<String>,
        pub features: Option<String>,
        pub locality_life: Option<String>,
        pub with_hold_quantity: Option<i64>,
        pub delivery_time: Option<String>,
        pub sell_point: Option<String>,
        pub valid_thru: Option<i64>,
        pub outer_id: Option<String>,
        pub auto_fill: Option<String>,
        pub desc_modules: Option<String>,
        pub custom_made_type_id: Option<String>,
        pub is_cspu: Option<bool>,
        pub qualification: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub express_fee: Option<Decimal>,
        /// In yuan.
        pub ems_fee: Option<Decimal>,
        pub cuntao_item_specific: Option<String>,
        pub iid: Option<String>,
        pub global_stock_type: Option<String>,
        pub global_stock_country: Option<String>,
        pub global_stock_delivery_place: Option<String>,
        pub global_stock_tax_free_promise: Option<bool>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 一口价
        #[top_api(value = "fixed")]
        Fixed,
        #[top_api(value = "auction")]
        Auction,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Location {
        pub city: Option<String>,
        pub state: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImg {
        pub url: Option<String>,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropImg {
        pub id: Option<i64>,
        pub url: Option<String>,
        pub properties: Option<String>,
        pub position: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Video {
        pub id: Option<i64>,
        pub video_id: Option<i64>,
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
        pub modified: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub sku_id: Option<i64>,
        pub properties: Option<String>,
        pub quantity: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub properties_name: Option<String>,
        pub with_hold_quantity: Option<i64>,
        pub outer_id: Option<String>,
    }
}

/// `taobao.items.inventory.get`
pub mod inventory_get {
    use crate::prelude::*;

    /// `taobao.items.inventory.get` (得到当前会话用户库存中的商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=162&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.items).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.items.inventory.get",
        response = InventoryGetResponse,
        idempotent,
        debug
    )]
    pub struct InventoryGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub q: Option<String>,
        pub cid: Option<i64>,
        pub seller_cids: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub order_by: Option<String>,
        pub has_discount: Option<bool>,
        pub is_taobao: Option<bool>,
        pub is_ex: Option<bool>,
        pub banner: Option<String>,
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        pub auction_type: Option<AuctionType>,
    }

    /// The values of `auction_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuctionType {
        /// 拍卖
        #[top_api(value = "a")]
        A,
        /// 一口价
        #[top_api(value = "b")]
        B,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct InventoryGetResponse {
        pub items: Vec<Item>,
        pub total_results: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub approve_status: Option<String>,
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub title: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub r#type: Option<Type>,
        pub cid: Option<i64>,
        pub seller_cids: Option<String>,
        pub pic_url: Option<String>,
        pub num: Option<i64>,
        pub props: Option<String>,
        pub valid_thru: Option<i64>,
        pub list_time: Option<TopDateTime>,
        /// In yuan.
        pub price: Option<String>,
        pub has_discount: Option<bool>,
        pub has_invoice: Option<bool>,
        pub has_warranty: Option<bool>,
        pub has_showcase: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub delist_time: Option<TopDateTime>,
        pub postage_id: Option<i64>,
        pub outer_id: Option<String>,
        pub is_taobao: Option<bool>,
        pub is_ex: Option<bool>,
        pub is_virtual: Option<bool>,
        pub first_starts_time: Option<TopDateTime>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 一口价
        #[top_api(value = "fixed")]
        Fixed,
        #[top_api(value = "auction")]
        Auction,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.items.onsale.get`
pub mod onsale_get {
    use crate::prelude::*;

    /// `taobao.items.onsale.get` (获取当前会话用户出售中的商品列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=18&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.items).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.items.onsale.get",
        response = OnsaleGetResponse,
        idempotent,
        debug
    )]
    pub struct OnsaleGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub q: Option<String>,
        pub cid: Option<i64>,
        pub seller_cids: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub order_by: Option<String>,
        pub has_discount: Option<bool>,
        pub has_showcase: Option<bool>,
        pub is_taobao: Option<bool>,
        pub is_ex: Option<bool>,
        pub start_modified: Option<TopDateTime>,
        pub end_modified: Option<TopDateTime>,
        pub is_cspu: Option<bool>,
        pub is_combine: Option<bool>,
        pub auction_type: Option<AuctionType>,
    }

    /// The values of `auction_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AuctionType {
        /// 拍卖
        #[top_api(value = "a")]
        A,
        /// 一口价
        #[top_api(value = "b")]
        B,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnsaleGetResponse {
        pub total_results: Option<i64>,
        pub items: Vec<Item>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub approve_status: Option<String>,
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub title: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub r#type: Option<Type>,
        pub cid: Option<i64>,
        pub seller_cids: Option<String>,
        pub pic_url: Option<String>,
        pub num: Option<i64>,
        pub props: Option<String>,
        pub valid_thru: Option<i64>,
        pub list_time: Option<TopDateTime>,
        /// In yuan.
        pub price: Option<String>,
        pub has_discount: Option<bool>,
        pub has_invoice: Option<bool>,
        pub has_warranty: Option<bool>,
        pub has_showcase: Option<bool>,
        pub modified: Option<TopDateTime>,
        pub delist_time: Option<TopDateTime>,
        pub postage_id: Option<i64>,
        pub outer_id: Option<String>,
        pub is_ex: Option<bool>,
        pub is_virtual: Option<bool>,
        pub is_taobao: Option<bool>,
        pub sold_quantity: Option<i64>,
        pub is_cspu: Option<bool>,
        pub first_starts_time: Option<TopDateTime>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 一口价
        #[top_api(value = "fixed")]
        Fixed,
        #[top_api(value = "auction")]
        Auction,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.items.seller.list.get`
pub mod seller_list_get {
    use crate::prelude::*;

    /// `taobao.items.seller.list.get` (批量获取商品详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24626&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.items.seller.list.get",
        response = Vec<Item>,
        unwrap = "items",
        idempotent,
        debug
    )]
    pub struct SellerListGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        #[top_api(required, max_items = 20)]
        pub num_iids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub after_sale_id: Option<i64>,
        pub approve_status: Option<String>,
        pub auction_point: Option<i64>,
        pub auto_fill: Option<String>,
        pub auto_repost: Option<bool>,
        pub barcode: Option<String>,
        pub cid: Option<i64>,
        pub cod_postage_id: Option<i64>,
        pub created: Option<TopDateTime>,
        pub custom_made_type_id: Option<String>,
        pub delist_time: Option<TopDateTime>,
        pub desc: Option<String>,
        pub desc_module_info: Option<DescModuleInfo>,
        pub detail_url: Option<String>,
        /// In yuan.
        pub ems_fee: Option<String>,
        /// In yuan.
        pub express_fee: Option<String>,
        pub features: Option<String>,
        pub food_security: Option<FoodSecurity>,
        pub freight_payer: Option<String>,
        pub global_stock_country: Option<String>,
        pub global_stock_type: Option<String>,
        pub has_discount: Option<bool>,
        pub has_invoice: Option<bool>,
        pub has_showcase: Option<bool>,
        pub has_warranty: Option<bool>,
        pub increment: Option<String>,
        pub inner_shop_auction_template_id: Option<i64>,
        pub input_pids: Option<String>,
        pub input_str: Option<String>,
        #[top_api(rename = "is_3D")]
        pub is_3_d: Option<bool>,
        pub is_ex: Option<bool>,
        pub is_fenxiao: Option<i64>,
        pub is_lightning_consignment: Option<bool>,
        pub is_prepay: Option<bool>,
        pub is_taobao: Option<bool>,
        pub is_timing: Option<bool>,
        pub is_virtual: Option<bool>,
        pub is_xinpin: Option<bool>,
        pub item_imgs: Vec<ItemImg>,
        /// In metres.
        pub item_size: Option<String>,
        pub item_weight: Option<String>,
        pub list_time: Option<TopDateTime>,
        pub locality_life: Option<LocalityLife>,
        pub location: Option<Location>,
        pub modified: Option<TopDateTime>,
        pub mpic_video: Option<MpicVideo>,
        pub newprepay: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub num: Option<i64>,
        pub num_iid: Option<i64>,
        pub one_station: Option<bool>,
        pub outer_id: Option<String>,
        pub outer_shop_auction_template_id: Option<i64>,
        pub paimai_info: Option<PaimaiInfo>,
        pub period_sold_quantity: Option<i64>,
        pub pic_url: Option<String>,
        /// In yuan.
        pub post_fee: Option<String>,
        pub postage_id: Option<i64>,
        /// In yuan.
        pub price: Option<String>,
        pub product_id: Option<i64>,
        pub promoted_service: Option<String>,
        pub prop_imgs: Vec<PropImg>,
        pub property_alias: Option<String>,
        pub props: Option<String>,
        pub props_name: Option<String>,
        pub score: Option<i64>,
        pub second_kill: Option<String>,
        pub sell_point: Option<String>,
        pub sell_promise: Option<bool>,
        pub seller_cids: Option<String>,
        pub skus: Vec<Sku>,
        pub sold_quantity: Option<i64>,
        pub stuff_status: Option<String>,
        pub sub_stock: Option<i64>,
        pub template_id: Option<String>,
        pub title: Option<String>,
        pub r#type: Option<Type>,
        pub valid_thru: Option<i64>,
        pub video_id: Option<i64>,
        pub videos: Vec<Video>,
        pub violation: Option<bool>,
        pub volume: Option<i64>,
        pub wap_desc: Option<String>,
        pub wap_detail_url: Option<String>,
        pub wireless_desc: Option<String>,
        pub with_hold_quantity: Option<i64>,
        pub ww_status: Option<bool>,
        pub desc_modules: Option<String>,
        pub cuntao_item_specific: Option<CuntaoItemSpecific>,
        pub item_rectangle_imgs: Vec<ItemItemRectangleImgs>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 一口价
        #[top_api(value = "fixed")]
        Fixed,
        #[top_api(value = "auction")]
        Auction,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DescModuleInfo {
        /// Several values with commas between them.
        pub anchor_module_ids: Option<String>,
        pub r#type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FoodSecurity {
        #[top_api(secret)]
        pub contact: Option<String>,
        pub design_code: Option<String>,
        pub factory: Option<String>,
        pub factory_site: Option<String>,
        pub food_additive: Option<String>,
        pub health_product_no: Option<String>,
        pub mix: Option<String>,
        pub period: Option<String>,
        pub plan_storage: Option<String>,
        pub prd_license_no: Option<String>,
        pub product_date_end: Option<String>,
        pub product_date_start: Option<String>,
        pub stock_date_end: Option<String>,
        pub stock_date_start: Option<String>,
        pub supplier: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImg {
        pub created: Option<TopDateTime>,
        pub id: Option<i64>,
        pub position: Option<i64>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocalityLife {
        pub choose_logis: Option<ChooseLogis>,
        pub eticket: Option<String>,
        pub expirydate: Option<String>,
        pub merchant: Option<String>,
        pub network_id: Option<String>,
        pub onsale_auto_refund_ratio: Option<i64>,
        pub refund_ratio: Option<i64>,
        pub refundmafee: Option<String>,
        pub verification: Option<Verification>,
    }

    /// The values of `choose_logis`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ChooseLogis {
        /// 代表不使用邮寄
        #[top_api(value = "0")]
        V0,
        /// 代表使用邮寄
        #[top_api(value = "1")]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `verification`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Verification {
        /// 核销打款
        #[top_api(value = "1")]
        V1,
        /// 非核销打款
        #[top_api(value = "0")]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Location {
        pub city: Option<String>,
        pub state: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MpicVideo {
        pub num_iid: Option<i64>,
        /// In seconds.
        pub video_duaration: Option<i64>,
        pub video_id: Option<i64>,
        pub video_pic: Option<String>,
        pub video_status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PaimaiInfo {
        pub deposit: Option<i64>,
        pub increment: Option<String>,
        pub interval: Option<i64>,
        pub mode: Option<i64>,
        pub reserve: Option<String>,
        pub valid_hour: Option<i64>,
        pub valid_minute: Option<i64>,
        pub repeat: Option<i64>,
        pub start: Option<TopDateTime>,
        pub end: Option<TopDateTime>,
        pub start_price: Option<i64>,
        /// In cents.
        pub ceil_price: Option<i64>,
        /// In minutes.
        pub delay_in_minute: Option<i64>,
        pub period: Option<i64>,
        /// In minutes.
        pub frequency: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropImg {
        pub id: Option<i64>,
        pub position: Option<i64>,
        pub properties: Option<String>,
        pub url: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub barcode: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub outer_id: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub properties: Option<String>,
        pub properties_name: Option<String>,
        pub quantity: Option<i64>,
        pub sku_id: Option<i64>,
        pub sku_feature: Option<SkuFeature>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SkuFeature {
        pub color_hot_new: Option<String>,
        pub color_material_img: Option<String>,
        pub color_value: Option<String>,
        pub color_material: Option<String>,
        pub color_series: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Video {
        pub created: Option<TopDateTime>,
        pub id: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub url: Option<String>,
        pub video_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CuntaoItemSpecific {
        pub kick_back_rate: Option<String>,
    }

    /// `ItemImg`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemItemRectangleImgs {
        pub position: Option<i64>,
        pub url: Option<String>,
    }
}
