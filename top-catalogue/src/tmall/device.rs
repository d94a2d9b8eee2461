//! `tmall.device.*`: 7 APIs.

pub use self::brand_memberurl_get::BrandMemberurlGet;
pub use self::carturl_get::CarturlGet;
pub use self::item_promotion_get::ItemPromotionGet;
pub use self::member_identity_get::MemberIdentityGet;
pub use self::shortchainurl_get::ShortchainurlGet;
pub use self::store_followurl_get::StoreFollowurlGet;
pub use self::trade_precreate::TradePrecreate;

/// `tmall.device.brand.memberurl.get`
pub mod brand_memberurl_get {
    use crate::prelude::*;

    /// `tmall.device.brand.memberurl.get` (获取智能硬件旗舰店入会码)
    ///
    /// <https://open.taobao.com/api.htm?docId=39398&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.device.brand.memberurl.get",
        response = BrandMemberurlGetResponse,
        idempotent,
        debug
    )]
    pub struct BrandMemberurlGet {
        pub device_code: String,
        pub callback_url: Option<String>,
        pub longterm: Option<bool>,
        pub banner_img: Option<String>,
        pub follow_retail_account: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BrandMemberurlGetResponse {
        pub short_img_url: Option<String>,
        pub short_url: Option<String>,
    }
}

/// `tmall.device.carturl.get`
pub mod carturl_get {
    use crate::prelude::*;

    /// `tmall.device.carturl.get` (添加商品到购物车)
    ///
    /// <https://open.taobao.com/api.htm?docId=39744&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.device.carturl.get",
        response = CarturlGetResponse,
        idempotent,
        debug
    )]
    pub struct CarturlGet {
        #[top_api(required, max_items = 20)]
        pub item_ids: Vec<String>,
        pub device_code: String,
        pub longterm: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CarturlGetResponse {
        pub short_url: Option<String>,
        pub short_img_url: Option<String>,
    }
}

/// `tmall.device.item.promotion.get`
pub mod item_promotion_get {
    use crate::prelude::*;

    /// `tmall.device.item.promotion.get` (智能硬件上商品优惠获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=40278&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.device.item.promotion.get",
        response = PromotionDisplayTop,
        unwrap = "promotions",
        idempotent,
        debug
    )]
    pub struct ItemPromotionGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionDisplayTop {
        pub promotion_in_item_list: Vec<PromotionInItem>,
        pub promotion_in_shop_list: Vec<PromotionInShop>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionInItem {
        pub promotion_id: Option<String>,
        pub name: Option<String>,
        pub item_promo_price: Option<String>,
        pub sku_price_list: Option<String>,
        pub desc: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub other_need: Option<String>,
        pub other_send: Option<String>,
        pub sku_id_list: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionInShop {
        pub name: Option<String>,
        pub promotion_id: Option<String>,
        pub promotion_detail_desc: Option<String>,
    }
}

/// `tmall.device.member.identity.get`
pub mod member_identity_get {
    use crate::prelude::*;

    /// `tmall.device.member.identity.get` (智能硬件会员判断)
    ///
    /// <https://open.taobao.com/api.htm?docId=39496&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.device.member.identity.get",
        response = ResultDto,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MemberIdentityGet {
        /// JSON as text.
        pub extra_info: Option<String>,
        #[top_api(secret)]
        pub mix_nick: Option<String>,
        pub nick: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDto {
        pub total: Option<i64>,
        pub member_info: Option<MemberAccountDto>,
        pub code: Option<String>,
        pub msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberAccountDto {
        pub grade_name: Option<String>,
        pub grade: Option<i64>,
        pub gmt_create: Option<String>,
        pub bind_status: Option<BindStatus>,
    }

    /// The values of `bind_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BindStatus {
        #[top_api(value = 1)]
        V1,
        /// 注册
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `tmall.device.shortchainurl.get`
pub mod shortchainurl_get {
    use crate::prelude::*;

    /// `tmall.device.shortchainurl.get` (获取二维码短链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=40497&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.device.shortchainurl.get",
        response = ShortchainurlGetResponse,
        idempotent,
        debug
    )]
    pub struct ShortchainurlGet {
        pub longterm: Option<bool>,
        pub url: String,
        pub device_code: String,
        pub store_id: i64,
        pub action: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShortchainurlGetResponse {
        pub short_img_url: Option<String>,
        pub short_url: Option<String>,
    }
}

/// `tmall.device.store.followurl.get`
pub mod store_followurl_get {
    use crate::prelude::*;

    /// `tmall.device.store.followurl.get` (获取店铺关注链接)
    ///
    /// <https://open.taobao.com/api.htm?docId=40562&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.device.store.followurl.get",
        response = StoreFollowurlGetResponse,
        idempotent,
        debug
    )]
    pub struct StoreFollowurlGet {
        pub device_code: String,
        pub callback_url: Option<String>,
        pub follow_retail_account: Option<bool>,
        pub longterm: Option<bool>,
        pub banner_img: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StoreFollowurlGetResponse {
        pub short_url: Option<String>,
        pub short_img_url: Option<String>,
    }
}

/// `tmall.device.trade.precreate`
pub mod trade_precreate {
    use crate::prelude::*;

    /// `tmall.device.trade.precreate` (智能硬件上预创建天猫订单)
    ///
    /// <https://open.taobao.com/api.htm?docId=39503&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.device.trade.precreate",
        response = TradePrecreateResponse,
        debug
    )]
    pub struct TradePrecreate {
        pub r#type: Option<Type>,
        #[top_api(required, max_items = 20)]
        pub item_list: Vec<TradeItemDo>,
        pub device_code: String,
        #[top_api(max_len = 22)]
        pub out_trade_id: String,
        pub callback_url: Option<String>,
        #[top_api(secret)]
        pub ba_phone: Option<String>,
        pub ba_store_id: Option<i64>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 售卖
        #[top_api(value = 1)]
        V1,
        /// 派样
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeItemDo {
        pub buy_amount: Option<i64>,
        pub sku_id: Option<i64>,
        pub item_id: i64,
        /// In cents.
        pub unit_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradePrecreateResponse {
        pub life_end: Option<String>,
        pub life_start: Option<String>,
        pub qr_code: Option<String>,
        pub short_url: Option<String>,
    }
}
