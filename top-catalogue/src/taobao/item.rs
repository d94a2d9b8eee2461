//! `taobao.item.*`: 30 APIs.

pub use self::add::Add;
pub use self::anchor_get::AnchorGet;
pub use self::barcode_update::BarcodeUpdate;
pub use self::carturl_get::CarturlGet;
pub use self::catprops_modification_get::CatpropsModificationGet;
pub use self::delete::Delete;
pub use self::img_delete::ImgDelete;
pub use self::img_upload::ImgUpload;
pub use self::joint_img::JointImg;
pub use self::joint_propimg::JointPropimg;
pub use self::permit_check::PermitCheck;
pub use self::price_update::PriceUpdate;
pub use self::promotion_rule_get::PromotionRuleGet;
pub use self::propimg_delete::PropimgDelete;
pub use self::propimg_upload::PropimgUpload;
pub use self::qualification_display_get::QualificationDisplayGet;
pub use self::quantity_update::QuantityUpdate;
pub use self::seller_get::SellerGet;
pub use self::sku_add::SkuAdd;
pub use self::sku_delete::SkuDelete;
pub use self::sku_get::SkuGet;
pub use self::sku_price_update::SkuPriceUpdate;
pub use self::sku_update::SkuUpdate;
pub use self::skus_get::SkusGet;
pub use self::templates_get::TemplatesGet;
pub use self::update::Update;
pub use self::update_delisting::UpdateDelisting;
pub use self::update_delisting_tmall::UpdateDelistingTmall;
pub use self::update_listing::UpdateListing;
pub use self::update_listing_tmall::UpdateListingTmall;

/// `taobao.item.add`
pub mod add {
    use crate::prelude::*;

    /// `taobao.item.add` (添加一个商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=22&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.add",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct Add {
        pub approve_status: Option<String>,
        pub r#type: String,
        pub cid: i64,
        #[top_api(max_len = 200_000)]
        pub desc: String,
        /// In days.
        pub valid_thru: Option<i64>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub express_fee: Option<Decimal>,
        /// In yuan.
        pub ems_fee: Option<Decimal>,
        pub has_warranty: Option<bool>,
        pub has_invoice: Option<bool>,
        pub increment: Option<Decimal>,
        pub props: Option<String>,
        pub num: i64,
        pub freight_payer: Option<String>,
        /// Several values with commas between them.
        pub seller_cids: Option<String>,
        pub has_showcase: Option<bool>,
        pub list_time: Option<TopDateTime>,
        pub stuff_status: String,
        #[top_api(max_len = 120)]
        pub title: String,
        /// In yuan.
        pub price: Option<Decimal>,
        pub has_discount: Option<bool>,
        pub outer_id: Option<String>,
        pub postage_id: Option<i64>,
        pub product_id: Option<i64>,
        pub is_taobao: Option<bool>,
        pub is_ex: Option<bool>,
        #[top_api(rename = "is_3D")]
        pub is_3_d: Option<bool>,
        pub auction_point: Option<i64>,
        #[top_api(max_len = 800)]
        pub property_alias: Option<String>,
        pub lang: Option<String>,
        pub pic_path: Option<String>,
        #[top_api(rename = "location.state")]
        pub location_state: String,
        #[top_api(rename = "location.city")]
        pub location_city: String,
        #[top_api(max_len = 3_145_728)]
        pub image: Option<FileItem>,
        pub auto_fill: Option<String>,
        pub sell_promise: Option<bool>,
        pub cod_postage_id: Option<i64>,
        pub is_lightning_consignment: Option<bool>,
        pub weight: Option<i64>,
        pub is_xinpin: Option<bool>,
        pub sub_stock: Option<i64>,
        #[top_api(max_len = 4000)]
        pub features: Option<String>,
        #[top_api(rename = "food_security.prd_license_no")]
        pub food_security_prd_license_no: Option<String>,
        #[top_api(rename = "food_security.design_code")]
        pub food_security_design_code: Option<String>,
        #[top_api(rename = "food_security.factory")]
        pub food_security_factory: Option<String>,
        #[top_api(rename = "food_security.factory_site")]
        pub food_security_factory_site: Option<String>,
        #[top_api(rename = "food_security.contact", secret)]
        pub food_security_contact: Option<String>,
        #[top_api(rename = "food_security.mix")]
        pub food_security_mix: Option<String>,
        #[top_api(rename = "food_security.plan_storage")]
        pub food_security_plan_storage: Option<String>,
        #[top_api(rename = "food_security.period")]
        pub food_security_period: Option<String>,
        #[top_api(rename = "food_security.food_additive")]
        pub food_security_food_additive: Option<String>,
        #[top_api(rename = "food_security.supplier")]
        pub food_security_supplier: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.product_date_start")]
        pub food_security_product_date_start: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.product_date_end")]
        pub food_security_product_date_end: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.stock_date_start")]
        pub food_security_stock_date_start: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.stock_date_end")]
        pub food_security_stock_date_end: Option<String>,
        #[top_api(rename = "food_security.health_product_no")]
        pub food_security_health_product_no: Option<String>,
        pub scenic_ticket_pay_way: Option<i64>,
        pub scenic_ticket_book_cost: Option<String>,
        pub global_stock_type: Option<String>,
        #[top_api(max_len = 30)]
        pub global_stock_country: Option<String>,
        pub global_stock_delivery_place: Option<String>,
        pub global_stock_tax_free_promise: Option<bool>,
        #[top_api(rename = "locality_life.expirydate")]
        pub locality_life_expirydate: Option<String>,
        #[top_api(rename = "locality_life.network_id")]
        pub locality_life_network_id: Option<String>,
        #[top_api(rename = "locality_life.merchant")]
        pub locality_life_merchant: Option<String>,
        #[top_api(rename = "locality_life.verification")]
        pub locality_life_verification: Option<LocalityLifeVerification>,
        #[top_api(rename = "locality_life.refund_ratio")]
        pub locality_life_refund_ratio: Option<i64>,
        #[top_api(rename = "locality_life.onsale_auto_refund_ratio")]
        pub locality_life_onsale_auto_refund_ratio: Option<i64>,
        #[top_api(rename = "locality_life.choose_logis")]
        pub locality_life_choose_logis: Option<LocalityLifeChooseLogis>,
        #[top_api(rename = "locality_life.refundmafee")]
        pub locality_life_refundmafee: Option<String>,
        #[top_api(rename = "locality_life.obs")]
        pub locality_life_obs: Option<String>,
        /// Several values with commas between them.
        #[top_api(rename = "locality_life.eticket")]
        pub locality_life_eticket: Option<String>,
        #[top_api(rename = "locality_life.version")]
        pub locality_life_version: Option<String>,
        #[top_api(rename = "locality_life.packageid")]
        pub locality_life_packageid: Option<String>,
        #[top_api(rename = "paimai_info.mode")]
        pub paimai_info_mode: Option<i64>,
        #[top_api(rename = "paimai_info.deposit")]
        pub paimai_info_deposit: Option<i64>,
        /// In minutes.
        #[top_api(rename = "paimai_info.interval")]
        pub paimai_info_interval: Option<i64>,
        #[top_api(rename = "paimai_info.reserve")]
        pub paimai_info_reserve: Option<Decimal>,
        #[top_api(rename = "paimai_info.valid_hour")]
        pub paimai_info_valid_hour: Option<i64>,
        #[top_api(rename = "paimai_info.valid_minute")]
        pub paimai_info_valid_minute: Option<i64>,
        pub item_weight: Option<String>,
        /// In metres.
        pub item_size: Option<String>,
        pub input_custom_cpv: Option<String>,
        pub cpv_memo: Option<String>,
        pub support_custom_made: Option<bool>,
        pub custom_made_type_id: Option<String>,
        pub newprepay: Option<String>,
        pub barcode: Option<String>,
        #[top_api(max_len = 150)]
        pub sell_point: Option<String>,
        pub qualification: Option<String>,
        pub o2o_bind_service: Option<bool>,
        pub ignorewarning: Option<String>,
        #[top_api(rename = "ms_payment.reference_price")]
        pub ms_payment_reference_price: Option<String>,
        #[top_api(rename = "ms_payment.voucher_price")]
        pub ms_payment_voucher_price: Option<String>,
        #[top_api(rename = "ms_payment.price")]
        pub ms_payment_price: Option<String>,
        pub after_sale_id: Option<i64>,
        #[top_api(rename = "delivery_time.need_delivery_time")]
        pub delivery_time_need_delivery_time: Option<String>,
        #[top_api(rename = "delivery_time.delivery_time_type")]
        pub delivery_time_delivery_time_type: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "delivery_time.delivery_time")]
        pub delivery_time_delivery_time: Option<String>,
        pub change_prop: Option<String>,
        pub desc_modules: Option<String>,
        pub is_offline: Option<IsOffline>,
        pub wireless_desc: Option<String>,
        pub spu_confirm: Option<bool>,
        pub video_id: Option<i64>,
        pub interactive_id: Option<i64>,
        pub lease_extends_info: Option<String>,
        pub brokerage: Option<String>,
        pub biz_code: Option<String>,
        #[top_api(max_items = 5)]
        pub image_urls: Vec<String>,
        pub input_pids: Option<String>,
        pub input_str: Option<String>,
        /// Several values with commas between them.
        pub sku_properties: Option<String>,
        pub sku_quantities: Option<String>,
        /// In yuan.
        pub sku_prices: Option<Decimal>,
        pub sku_outer_ids: Option<String>,
        /// Several values with commas between them.
        pub sku_barcode: Option<String>,
        pub sku_spec_ids: Option<String>,
        pub sku_delivery_times: Option<String>,
        /// Several values with commas between them.
        pub sku_hd_length: Option<String>,
        /// Several values with commas between them.
        pub sku_hd_height: Option<String>,
        /// Several values with commas between them.
        pub sku_hd_lamp_quantity: Option<String>,
    }

    /// The values of `locality_life.verification`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LocalityLifeVerification {
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

    /// The values of `locality_life.choose_logis`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LocalityLifeChooseLogis {
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

    /// The values of `is_offline`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOffline {
        /// 线上商品（默认值）
        #[top_api(value = "1")]
        V1,
        /// 线上或线下商品
        #[top_api(value = "2")]
        V2,
        /// 线下商品
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.anchor.get`
pub mod anchor_get {
    use crate::prelude::*;

    /// `taobao.item.anchor.get` (获取可用宝贝描述规范化模块)
    ///
    /// <https://open.taobao.com/api.htm?docId=21433&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.anchor.get",
        response = AnchorGetResponse,
        idempotent,
        debug
    )]
    pub struct AnchorGet {
        pub r#type: i64,
        pub cat_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AnchorGetResponse {
        pub total_results: Option<i64>,
        pub anchor_modules: Vec<IdsModule>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct IdsModule {
        pub name: Option<String>,
        pub id: Option<i64>,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 自动打标
        #[top_api(value = 0)]
        V0,
        /// 人工打标
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.item.barcode.update`
pub mod barcode_update {
    use crate::prelude::*;

    /// `taobao.item.barcode.update` (更新商品条形码信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=22894&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.barcode.update",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct BarcodeUpdate {
        pub item_id: i64,
        pub item_barcode: Option<String>,
        pub sku_ids: Option<String>,
        /// Several values with commas between them.
        pub sku_barcodes: Option<String>,
        pub isforce: Option<bool>,
        pub src: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.item.carturl.get`
pub mod carturl_get {
    use crate::prelude::*;

    /// `taobao.item.carturl.get` (加购 URL 获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=40701&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.carturl.get",
        response = Option<String>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CarturlGet {
        #[top_api(required, max_items = 9)]
        pub item_ids: Vec<String>,
        pub callback_url: Option<String>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub user_id: Option<i64>,
        pub ext_params: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `taobao.item.catprops.modification.get`
pub mod catprops_modification_get {
    use crate::prelude::*;

    /// `taobao.item.catprops.modification.get` (查询商品类目属性变更)
    ///
    /// <https://open.taobao.com/api.htm?docId=55801&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.catprops.modification.get",
        response = Vec<PropsModificationResult>,
        unwrap = "results",
        idempotent,
        debug
    )]
    pub struct CatpropsModificationGet {
        pub category_id: Option<i64>,
        pub item_id: Option<String>,
        pub start_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropsModificationResult {
        pub property_id: Option<i64>,
        pub required: Option<Required>,
        pub multi_select: Option<MultiSelect>,
        pub r#type: Option<i64>,
        pub ds: Option<String>,
        pub property_name: Option<String>,
    }

    /// The values of `required`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Required {
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

    /// The values of `multi_select`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MultiSelect {
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
}

/// `taobao.item.delete`
pub mod delete {
    use crate::prelude::*;

    /// `taobao.item.delete` (删除单条商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=112&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.delete",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct Delete {
        #[top_api(min = 0)]
        pub num_iid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.img.delete`
pub mod img_delete {
    use crate::prelude::*;

    /// `taobao.item.img.delete` (删除商品图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=24&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.img.delete",
        response = ItemImg,
        unwrap = "item_img",
        debug
    )]
    pub struct ImgDelete {
        pub num_iid: i64,
        pub id: i64,
        pub is_sixth_pic: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImg {
        pub id: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.img.upload`
pub mod img_upload {
    use crate::prelude::*;

    /// `taobao.item.img.upload` (添加商品图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=23&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.img.upload",
        response = ItemImg,
        unwrap = "item_img",
        debug
    )]
    pub struct ImgUpload {
        pub num_iid: i64,
        pub id: Option<i64>,
        pub position: Option<i64>,
        #[top_api(max_len = 3_145_728)]
        pub image: Option<FileItem>,
        pub is_major: Option<bool>,
        pub is_rectangle: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImg {
        pub id: Option<i64>,
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.joint.img`
pub mod joint_img {
    use crate::prelude::*;

    /// `taobao.item.joint.img` (商品关联子图)
    ///
    /// <https://open.taobao.com/api.htm?docId=147&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.joint.img",
        response = ItemImg,
        unwrap = "item_img",
        debug
    )]
    pub struct JointImg {
        pub num_iid: i64,
        pub id: Option<i64>,
        pub position: Option<i64>,
        pub pic_path: String,
        pub is_major: Option<bool>,
        pub is_rectangle: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemImg {
        pub id: Option<i64>,
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.joint.propimg`
pub mod joint_propimg {
    use crate::prelude::*;

    /// `taobao.item.joint.propimg` (商品关联属性图)
    ///
    /// <https://open.taobao.com/api.htm?docId=148&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.joint.propimg",
        response = PropImg,
        unwrap = "prop_img",
        debug
    )]
    pub struct JointPropimg {
        pub num_iid: i64,
        pub properties: String,
        pub id: Option<i64>,
        pub position: Option<i64>,
        pub pic_path: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropImg {
        pub id: Option<i64>,
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.permit.check`
pub mod permit_check {
    use crate::prelude::*;

    /// `taobao.item.permit.check` (发品资质校验)
    ///
    /// <https://open.taobao.com/api.htm?docId=52197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.permit.check",
        response = PermitCheckResponse,
        debug
    )]
    pub struct PermitCheck {
        pub item_id: Option<i64>,
        pub cid: i64,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PermitCheckResponse {
        pub error_msg: Option<String>,
        pub error: Option<bool>,
        pub errorcode: Option<String>,
    }
}

/// `taobao.item.price.update`
pub mod price_update {
    use crate::prelude::*;

    /// `taobao.item.price.update` (更新商品价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=10927&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.price.update",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct PriceUpdate {
        pub num_iid: i64,
        pub approve_status: Option<String>,
        pub cid: Option<i64>,
        #[top_api(max_len = 200_000)]
        pub desc: Option<String>,
        /// In days.
        pub valid_thru: Option<i64>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub express_fee: Option<Decimal>,
        /// In yuan.
        pub ems_fee: Option<Decimal>,
        pub has_warranty: Option<bool>,
        pub has_invoice: Option<bool>,
        pub increment: Option<Decimal>,
        pub props: Option<String>,
        pub num: Option<i64>,
        pub freight_payer: Option<String>,
        pub seller_cids: Option<String>,
        pub has_showcase: Option<bool>,
        pub list_time: Option<TopDateTime>,
        pub stuff_status: Option<String>,
        #[top_api(max_len = 60)]
        pub title: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub has_discount: Option<bool>,
        pub outer_id: Option<String>,
        pub postage_id: Option<i64>,
        pub product_id: Option<i64>,
        pub is_taobao: Option<bool>,
        pub is_ex: Option<bool>,
        #[top_api(rename = "is_3D")]
        pub is_3_d: Option<bool>,
        pub auction_point: Option<i64>,
        pub property_alias: Option<String>,
        pub lang: Option<String>,
        pub pic_path: Option<String>,
        pub is_replace_sku: Option<bool>,
        #[top_api(max_len = 524_288)]
        pub image: Option<FileItem>,
        #[top_api(rename = "location.state")]
        pub location_state: Option<String>,
        #[top_api(rename = "location.city")]
        pub location_city: Option<String>,
        pub auto_fill: Option<String>,
        pub sell_promise: Option<bool>,
        pub cod_postage_id: Option<i64>,
        pub is_lightning_consignment: Option<bool>,
        pub weight: Option<i64>,
        pub is_xinpin: Option<bool>,
        pub sub_stock: Option<i64>,
        pub ignorewarning: Option<String>,
        pub input_pids: Option<String>,
        pub input_str: Option<String>,
        pub sku_properties: Option<String>,
        pub sku_quantities: Option<String>,
        /// In yuan.
        pub sku_prices: Option<Decimal>,
        pub sku_outer_ids: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.item.promotion.rule.get`
pub mod promotion_rule_get {
    use crate::prelude::*;

    /// `taobao.item.promotion.rule.get` (获取商品已生效营销活动更新规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=52753&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.promotion.rule.get",
        response = PromotionRuleGetResponse,
        idempotent,
        debug
    )]
    pub struct PromotionRuleGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionRuleGetResponse {
        pub rules: Vec<ItemPromotionRule>,
        pub effec: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPromotionRule {
        pub name: Option<String>,
        pub message: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        pub r#type: Option<String>,
    }
}

/// `taobao.item.propimg.delete`
pub mod propimg_delete {
    use crate::prelude::*;

    /// `taobao.item.propimg.delete` (删除属性图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=25&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.propimg.delete",
        response = PropImg,
        unwrap = "prop_img",
        debug
    )]
    pub struct PropimgDelete {
        pub num_iid: i64,
        pub id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropImg {
        pub id: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.propimg.upload`
pub mod propimg_upload {
    use crate::prelude::*;

    /// `taobao.item.propimg.upload` (添加或修改属性图片)
    ///
    /// <https://open.taobao.com/api.htm?docId=26&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.propimg.upload",
        response = PropImg,
        unwrap = "prop_img",
        debug
    )]
    pub struct PropimgUpload {
        pub num_iid: i64,
        pub id: Option<i64>,
        pub properties: String,
        pub position: Option<i64>,
        #[top_api(max_len = 3_145_728)]
        pub image: Option<FileItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PropImg {
        pub id: Option<i64>,
        pub url: Option<String>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.item.qualification.display.get`
pub mod qualification_display_get {
    use crate::prelude::*;

    /// `taobao.item.qualification.display.get` (资质采集配置异步获取接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.qualification.display.get",
        response = DisplayQualifications,
        unwrap = "display_conf",
        idempotent,
        debug
    )]
    pub struct QualificationDisplayGet {
        /// JSON as text.
        pub param: Option<String>,
        pub item_id: Option<i64>,
        pub category_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DisplayQualifications {
        #[top_api(flag)]
        pub result: Option<bool>,
        pub message: Option<String>,
        pub model: Option<String>,
    }
}

/// `taobao.item.quantity.update`
pub mod quantity_update {
    use crate::prelude::*;

    /// `taobao.item.quantity.update` (宝贝/SKU 库存修改)
    ///
    /// <https://open.taobao.com/api.htm?docId=10591&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.quantity.update",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct QuantityUpdate {
        pub num_iid: i64,
        pub sku_id: Option<i64>,
        pub outer_id: Option<String>,
        pub quantity: i64,
        pub r#type: Option<Type>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 全量更新
        #[top_api(value = 1)]
        V1,
        /// 增量更新
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
        pub num: Option<i64>,
        pub skus: Vec<Sku>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub sku_id: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub quantity: Option<i64>,
    }
}

/// `taobao.item.seller.get`
pub mod seller_get {
    use crate::prelude::*;

    /// `taobao.item.seller.get` (获取单个商品详细信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=24625&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.seller.get",
        response = Item,
        unwrap = "item",
        idempotent,
        debug
    )]
    pub struct SellerGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub num_iid: i64,
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
        pub large_screen_image_url: Option<String>,
        pub is_area_sale: Option<bool>,
        pub cpv_memo: Option<String>,
        pub item_rectangle_imgs: Vec<ItemItemRectangleImgs>,
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
        pub url: Option<String>,
        pub position: Option<i64>,
    }
}

/// `taobao.item.sku.add`
pub mod sku_add {
    use crate::prelude::*;

    /// `taobao.item.sku.add` (添加 SKU)
    ///
    /// <https://open.taobao.com/api.htm?docId=27&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.item.sku.add",
        response = Sku,
        unwrap = "sku",
        debug
    )]
    pub struct SkuAdd {
        pub num_iid: i64,
        pub properties: String,
        pub quantity: i64,
        /// In yuan.
        pub price: Decimal,
        pub outer_id: Option<String>,
        pub lang: Option<String>,
        pub item_price: Option<Decimal>,
        pub ignorewarning: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        pub sku_id: Option<i64>,
    }
}

/// `taobao.item.sku.delete`
pub mod sku_delete {
    use crate::prelude::*;

    /// `taobao.item.sku.delete` (删除 SKU)
    ///
    /// <https://open.taobao.com/api.htm?docId=314&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.sku.delete",
        response = Sku,
        unwrap = "sku",
        debug
    )]
    pub struct SkuDelete {
        pub num_iid: i64,
        pub properties: String,
        pub lang: Option<String>,
        pub item_price: Option<Decimal>,
        pub item_num: Option<i64>,
        pub ignorewarning: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
    }
}

/// `taobao.item.sku.get`
pub mod sku_get {
    use crate::prelude::*;

    /// `taobao.item.sku.get` (获取 SKU)
    ///
    /// <https://open.taobao.com/api.htm?docId=28&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.sku.get",
        response = Sku,
        unwrap = "sku",
        idempotent,
        debug
    )]
    pub struct SkuGet {
        #[top_api(required)]
        pub fields: Vec<String>,
        pub sku_id: i64,
        pub num_iid: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub sku_id: Option<i64>,
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub properties: Option<String>,
        pub properties_name: Option<String>,
        pub quantity: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub outer_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub status: Option<String>,
        pub sku_spec_id: Option<i64>,
        pub with_hold_quantity: Option<i64>,
        pub barcode: Option<String>,
    }
}

/// `taobao.item.sku.price.update`
pub mod sku_price_update {
    use crate::prelude::*;

    /// `taobao.item.sku.price.update` (更新商品 SKU 的价格)
    ///
    /// <https://open.taobao.com/api.htm?docId=10928&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.sku.price.update",
        response = Sku,
        unwrap = "sku",
        debug
    )]
    pub struct SkuPriceUpdate {
        pub num_iid: i64,
        pub properties: String,
        pub quantity: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub outer_id: Option<String>,
        pub lang: Option<String>,
        pub item_price: Option<Decimal>,
        pub ignorewarning: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub sku_id: Option<i64>,
    }
}

/// `taobao.item.sku.update`
pub mod sku_update {
    use crate::prelude::*;

    /// `taobao.item.sku.update` (更新 SKU 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=29&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.sku.update",
        response = Sku,
        unwrap = "sku",
        debug
    )]
    pub struct SkuUpdate {
        pub num_iid: i64,
        pub properties: String,
        pub quantity: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub outer_id: Option<String>,
        pub lang: Option<String>,
        pub item_price: Option<Decimal>,
        pub ignorewarning: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub sku_id: Option<i64>,
    }
}

/// `taobao.item.skus.get`
pub mod skus_get {
    use crate::prelude::*;

    /// `taobao.item.skus.get` (根据商品 ID 列表获取 SKU 信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.skus.get",
        response = Vec<Sku>,
        unwrap = "skus",
        idempotent,
        debug
    )]
    pub struct SkusGet {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub num_iids: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Sku {
        pub sku_id: Option<i64>,
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub properties: Option<String>,
        pub properties_name: Option<String>,
        pub quantity: Option<i64>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub outer_id: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub created: Option<String>,
        /// A time as \``yyyy-MM-dd` `HH:mm:ss`\`, in `GMT+8`.
        pub modified: Option<String>,
        pub status: Option<String>,
        pub sku_spec_id: Option<i64>,
        pub barcode: Option<String>,
    }
}

/// `taobao.item.templates.get`
pub mod templates_get {
    use crate::prelude::*;

    /// `taobao.item.templates.get` (获取用户宝贝详情页模板名称)
    ///
    /// <https://open.taobao.com/api.htm?docId=10704&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.templates.get",
        response = Vec<ItemTemplate>,
        unwrap = "item_template_list",
        idempotent,
        debug
    )]
    pub struct TemplatesGet;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemTemplate {
        pub template_name: Option<String>,
        pub template_id: Option<i64>,
        pub shop_type: Option<i64>,
    }
}

/// `taobao.item.update`
pub mod update {
    use crate::prelude::*;

    /// `taobao.item.update` (更新商品信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.update",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct Update {
        pub num_iid: i64,
        pub approve_status: Option<String>,
        pub cid: Option<i64>,
        #[top_api(max_len = 200_000)]
        pub desc: Option<String>,
        /// In days.
        pub valid_thru: Option<i64>,
        /// In yuan.
        pub post_fee: Option<Decimal>,
        /// In yuan.
        pub express_fee: Option<Decimal>,
        /// In yuan.
        pub ems_fee: Option<Decimal>,
        pub has_warranty: Option<bool>,
        pub has_invoice: Option<bool>,
        pub increment: Option<Decimal>,
        pub props: Option<String>,
        pub num: Option<i64>,
        pub freight_payer: Option<String>,
        pub seller_cids: Option<String>,
        pub has_showcase: Option<bool>,
        pub list_time: Option<TopDateTime>,
        pub stuff_status: Option<String>,
        #[top_api(max_len = 120)]
        pub title: Option<String>,
        /// In yuan.
        pub price: Option<Decimal>,
        pub has_discount: Option<bool>,
        pub outer_id: Option<String>,
        pub postage_id: Option<i64>,
        pub product_id: Option<i64>,
        pub is_taobao: Option<bool>,
        pub is_ex: Option<bool>,
        #[top_api(rename = "is_3D")]
        pub is_3_d: Option<bool>,
        pub auction_point: Option<i64>,
        #[top_api(max_len = 800)]
        pub property_alias: Option<String>,
        pub lang: Option<String>,
        pub pic_path: Option<String>,
        pub is_replace_sku: Option<bool>,
        #[top_api(max_len = 3_145_728)]
        pub image: Option<FileItem>,
        #[top_api(rename = "location.state")]
        pub location_state: Option<String>,
        #[top_api(rename = "location.city")]
        pub location_city: Option<String>,
        pub auto_fill: Option<String>,
        pub sell_promise: Option<bool>,
        pub cod_postage_id: Option<i64>,
        pub is_lightning_consignment: Option<bool>,
        pub weight: Option<i64>,
        pub is_xinpin: Option<bool>,
        pub sub_stock: Option<i64>,
        #[top_api(max_len = 4000)]
        pub features: Option<String>,
        #[top_api(rename = "food_security.prd_license_no")]
        pub food_security_prd_license_no: Option<String>,
        #[top_api(rename = "food_security.design_code")]
        pub food_security_design_code: Option<String>,
        #[top_api(rename = "food_security.factory")]
        pub food_security_factory: Option<String>,
        #[top_api(rename = "food_security.factory_site")]
        pub food_security_factory_site: Option<String>,
        #[top_api(rename = "food_security.contact", secret)]
        pub food_security_contact: Option<String>,
        #[top_api(rename = "food_security.mix")]
        pub food_security_mix: Option<String>,
        #[top_api(rename = "food_security.plan_storage")]
        pub food_security_plan_storage: Option<String>,
        #[top_api(rename = "food_security.period")]
        pub food_security_period: Option<String>,
        #[top_api(rename = "food_security.food_additive")]
        pub food_security_food_additive: Option<String>,
        #[top_api(rename = "food_security.supplier")]
        pub food_security_supplier: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.product_date_start")]
        pub food_security_product_date_start: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.product_date_end")]
        pub food_security_product_date_end: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.stock_date_start")]
        pub food_security_stock_date_start: Option<String>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "food_security.stock_date_end")]
        pub food_security_stock_date_end: Option<String>,
        #[top_api(rename = "food_security.health_product_no")]
        pub food_security_health_product_no: Option<String>,
        pub scenic_ticket_pay_way: Option<i64>,
        pub scenic_ticket_book_cost: Option<String>,
        pub empty_fields: Option<String>,
        pub global_stock_type: Option<String>,
        #[top_api(max_len = 30)]
        pub global_stock_country: Option<String>,
        pub global_stock_delivery_place: Option<String>,
        pub global_stock_tax_free_promise: Option<bool>,
        #[top_api(rename = "locality_life.expirydate")]
        pub locality_life_expirydate: Option<String>,
        #[top_api(rename = "locality_life.network_id")]
        pub locality_life_network_id: Option<String>,
        #[top_api(rename = "locality_life.merchant")]
        pub locality_life_merchant: Option<String>,
        #[top_api(rename = "locality_life.verification")]
        pub locality_life_verification: Option<LocalityLifeVerification>,
        #[top_api(rename = "locality_life.refund_ratio")]
        pub locality_life_refund_ratio: Option<i64>,
        #[top_api(rename = "locality_life.onsale_auto_refund_ratio")]
        pub locality_life_onsale_auto_refund_ratio: Option<i64>,
        #[top_api(rename = "locality_life.choose_logis")]
        pub locality_life_choose_logis: Option<LocalityLifeChooseLogis>,
        #[top_api(rename = "locality_life.refundmafee")]
        pub locality_life_refundmafee: Option<String>,
        #[top_api(rename = "locality_life.obs")]
        pub locality_life_obs: Option<String>,
        /// Several values with commas between them.
        #[top_api(rename = "locality_life.eticket")]
        pub locality_life_eticket: Option<String>,
        #[top_api(rename = "locality_life.version")]
        pub locality_life_version: Option<String>,
        #[top_api(rename = "locality_life.packageid")]
        pub locality_life_packageid: Option<String>,
        #[top_api(rename = "paimai_info.mode")]
        pub paimai_info_mode: Option<i64>,
        #[top_api(rename = "paimai_info.deposit")]
        pub paimai_info_deposit: Option<i64>,
        /// In minutes.
        #[top_api(rename = "paimai_info.interval")]
        pub paimai_info_interval: Option<i64>,
        #[top_api(rename = "paimai_info.reserve")]
        pub paimai_info_reserve: Option<Decimal>,
        #[top_api(rename = "paimai_info.valid_hour")]
        pub paimai_info_valid_hour: Option<i64>,
        #[top_api(rename = "paimai_info.valid_minute")]
        pub paimai_info_valid_minute: Option<i64>,
        pub item_weight: Option<String>,
        /// In metres.
        pub item_size: Option<String>,
        pub input_custom_cpv: Option<String>,
        pub cpv_memo: Option<String>,
        pub newprepay: Option<String>,
        pub barcode: Option<String>,
        #[top_api(max_len = 150)]
        pub sell_point: Option<String>,
        pub qualification: Option<String>,
        pub o2o_bind_service: Option<bool>,
        pub ignorewarning: Option<String>,
        #[top_api(rename = "ms_payment.price")]
        pub ms_payment_price: Option<String>,
        #[top_api(rename = "ms_payment.voucher_price")]
        pub ms_payment_voucher_price: Option<String>,
        #[top_api(rename = "ms_payment.reference_price")]
        pub ms_payment_reference_price: Option<String>,
        pub after_sale_id: Option<i64>,
        /// A day as \``yyyy-MM-dd`\`.
        #[top_api(rename = "delivery_time.delivery_time")]
        pub delivery_time_delivery_time: Option<String>,
        #[top_api(rename = "delivery_time.delivery_time_type")]
        pub delivery_time_delivery_time_type: Option<String>,
        #[top_api(rename = "delivery_time.need_delivery_time")]
        pub delivery_time_need_delivery_time: Option<String>,
        pub change_prop: Option<String>,
        pub desc_modules: Option<String>,
        pub is_offline: Option<IsOffline>,
        pub wireless_desc: Option<String>,
        pub spu_confirm: Option<bool>,
        pub video_id: Option<i64>,
        pub interactive_id: Option<i64>,
        pub lease_extends_info: Option<String>,
        pub input_pids: Option<String>,
        pub input_str: Option<String>,
        /// Several values with commas between them.
        pub sku_properties: Option<String>,
        pub sku_quantities: Option<String>,
        /// In yuan.
        pub sku_prices: Option<Decimal>,
        pub sku_outer_ids: Option<String>,
        /// Several values with commas between them.
        pub sku_barcode: Option<String>,
        pub sku_spec_ids: Option<String>,
        pub sku_delivery_times: Option<String>,
        /// Several values with commas between them.
        pub sku_hd_length: Option<String>,
        /// Several values with commas between them.
        pub sku_hd_height: Option<String>,
        /// Several values with commas between them.
        pub sku_hd_lamp_quantity: Option<String>,
    }

    /// The values of `locality_life.verification`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LocalityLifeVerification {
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

    /// The values of `locality_life.choose_logis`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum LocalityLifeChooseLogis {
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

    /// The values of `is_offline`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum IsOffline {
        /// 线上商品（默认值）
        #[top_api(value = "1")]
        V1,
        /// 线上或线下商品
        #[top_api(value = "2")]
        V2,
        /// 线下商品
        #[top_api(value = "3")]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.item.update.delisting`
pub mod update_delisting {
    use crate::prelude::*;

    /// `taobao.item.update.delisting` (商品下架)
    ///
    /// <https://open.taobao.com/api.htm?docId=31&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.update.delisting",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct UpdateDelisting {
        #[top_api(min = 0)]
        pub num_iid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.item.update.delisting.tmall`
pub mod update_delisting_tmall {
    use crate::prelude::*;

    /// `taobao.item.update.delisting.tmall` (taobao.item.update.delisting.tmall)
    ///
    /// <https://open.taobao.com/api.htm?docId=38979&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.update.delisting.tmall",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct UpdateDelistingTmall {
        pub num_iid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.item.update.listing`
pub mod update_listing {
    use crate::prelude::*;

    /// `taobao.item.update.listing` (一口价商品上架)
    ///
    /// <https://open.taobao.com/api.htm?docId=32&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.update.listing",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct UpdateListing {
        #[top_api(min = 0)]
        pub num_iid: i64,
        #[top_api(min = 0)]
        pub num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}

/// `taobao.item.update.listing.tmall`
pub mod update_listing_tmall {
    use crate::prelude::*;

    /// `taobao.item.update.listing.tmall` (taobao.item.update.listing 天猫分流)
    ///
    /// <https://open.taobao.com/api.htm?docId=38491&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.item.update.listing.tmall",
        response = Item,
        unwrap = "item",
        debug
    )]
    pub struct UpdateListingTmall {
        pub num_iid: i64,
        pub num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Item {
        pub iid: Option<String>,
        pub num_iid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}
