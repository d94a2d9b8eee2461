//! `taobao.user.*`: 6 APIs.

pub use self::avatar_get::AvatarGet;
pub use self::buyer_get::BuyerGet;
pub use self::openid_get::OpenidGet;
pub use self::openuid_getbynick::OpenuidGetbynick;
pub use self::openuid_getbyorder::OpenuidGetbyorder;
pub use self::seller_get::SellerGet;

/// `taobao.user.avatar.get`
pub mod avatar_get {
    use crate::prelude::*;

    /// `taobao.user.avatar.get` (淘宝用户头像查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=26303&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.user.avatar.get",
        response = Option<String>,
        unwrap = "avatar",
        idempotent,
        debug
    )]
    pub struct AvatarGet {
        pub nick: String,
    }
}

/// `taobao.user.buyer.get`
pub mod buyer_get {
    use crate::prelude::*;

    /// `taobao.user.buyer.get` (查询买家信息 API)
    ///
    /// <https://open.taobao.com/api.htm?docId=21348&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.user.buyer.get",
        response = User,
        unwrap = "user",
        idempotent,
        debug
    )]
    pub struct BuyerGet {
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct User {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub avatar: Option<String>,
        pub sex: Option<String>,
        pub open_uid: Option<String>,
    }
}

/// `taobao.user.openid.get`
pub mod openid_get {
    use crate::prelude::*;

    /// `taobao.user.openid.get` (查询用户 `openId`)
    ///
    /// <https://open.taobao.com/api.htm?docId=62301&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.user.openid.get",
        response = Option<String>,
        unwrap = "open_id",
        idempotent,
        debug
    )]
    pub struct OpenidGet;
}

/// `taobao.user.openuid.getbynick`
pub mod openuid_getbynick {
    use crate::prelude::*;

    /// `taobao.user.openuid.getbynick` (根据买家 nick 获取买家 openuid)
    ///
    /// <https://open.taobao.com/api.htm?docId=63724&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.user.openuid.getbynick",
        response = Vec<OpenUidInfo>,
        unwrap = "open_uids",
        debug
    )]
    pub struct OpenuidGetbynick {
        #[top_api(secret)]
        pub buyer_nicks: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUidInfo {
        pub buyer_open_uid: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
    }
}

/// `taobao.user.openuid.getbyorder`
pub mod openuid_getbyorder {
    use crate::prelude::*;

    /// `taobao.user.openuid.getbyorder` (根据订单获取买家 openuid)
    ///
    /// <https://open.taobao.com/api.htm?docId=63726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.user.openuid.getbyorder",
        response = Vec<OpenUidInfo>,
        unwrap = "open_uids",
        debug
    )]
    pub struct OpenuidGetbyorder {
        pub tid_infos: BuyerOrder,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerOrder {
        pub tid: i64,
        #[top_api(secret)]
        pub buyer_nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenUidInfo {
        pub tid: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub buyer_open_uid: Option<String>,
    }
}

/// `taobao.user.seller.get`
pub mod seller_get {
    use crate::prelude::*;

    /// `taobao.user.seller.get` (查询卖家用户信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=21349&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.user.seller.get",
        response = User,
        unwrap = "user",
        idempotent,
        debug
    )]
    pub struct SellerGet {
        #[top_api(required, max_items = 200)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct User {
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub sex: Option<String>,
        pub seller_credit: Option<UserCredit>,
        pub r#type: Option<String>,
        pub has_more_pic: Option<bool>,
        pub item_img_num: Option<i64>,
        pub item_img_size: Option<i64>,
        pub prop_img_num: Option<i64>,
        pub prop_img_size: Option<i64>,
        pub auto_repost: Option<String>,
        pub promoted_type: Option<String>,
        pub status: Option<String>,
        pub alipay_bind: Option<String>,
        pub consumer_protection: Option<bool>,
        pub vip_info: Option<String>,
        pub magazine_subscribe: Option<bool>,
        pub vertical_market: Option<String>,
        pub avatar: Option<String>,
        pub online_gaming: Option<bool>,
        pub liangpin: Option<bool>,
        pub sign_food_seller_promise: Option<bool>,
        pub has_shop: Option<bool>,
        pub is_lightning_consignment: Option<bool>,
        pub has_sub_stock: Option<bool>,
        pub is_golden_seller: Option<bool>,
        pub is_tjb_seller: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserCredit {
        pub level: Option<i64>,
        pub score: Option<i64>,
        pub total_num: Option<i64>,
        pub good_num: Option<i64>,
    }
}
