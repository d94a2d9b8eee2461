//! `taobao.shop.*`: 2 APIs.

pub use self::seller_get::SellerGet;
pub use self::update::Update;

/// `taobao.shop.seller.get`
pub mod seller_get {
    use crate::prelude::*;

    /// `taobao.shop.seller.get` (卖家店铺基础信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=42908&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.shop.seller.get",
        response = Shop,
        unwrap = "shop",
        idempotent,
        debug
    )]
    pub struct SellerGet {
        #[top_api(required)]
        pub fields: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shop {
        pub sid: Option<i64>,
        pub title: Option<String>,
        pub pic_path: Option<String>,
    }
}

/// `taobao.shop.update`
pub mod update {
    use crate::prelude::*;

    /// `taobao.shop.update` (更新店铺基本信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=69&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.shop.update",
        response = Shop,
        unwrap = "shop",
        debug
    )]
    pub struct Update {
        pub title: Option<String>,
        pub bulletin: Option<String>,
        pub desc: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Shop {
        pub sid: Option<i64>,
        pub modified: Option<TopDateTime>,
    }
}
