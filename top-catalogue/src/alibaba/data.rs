//! `alibaba.data.*`: 3 APIs.

pub use self::coupon_get::CouponGet;
pub use self::item_get::ItemGet;
pub use self::recommond_get::RecommondGet;

/// `alibaba.data.coupon.get`
pub mod coupon_get {
    use crate::prelude::*;

    /// `alibaba.data.coupon.get` (获取优惠券信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30898&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.data.coupon.get",
        response = Option<String>,
        unwrap = "unnamed",
        idempotent,
        debug
    )]
    pub struct CouponGet {
        pub un_named: Option<String>,
    }
}

/// `alibaba.data.item.get`
pub mod item_get {
    use crate::prelude::*;

    /// `alibaba.data.item.get` (获取商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=30897&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.data.item.get",
        response = Option<String>,
        unwrap = "unnamed",
        idempotent,
        debug
    )]
    pub struct ItemGet {
        pub un_named: Option<String>,
    }
}

/// `alibaba.data.recommond.get`
pub mod recommond_get {
    use crate::prelude::*;

    /// `alibaba.data.recommond.get` (获取推荐信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=30899&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.data.recommond.get",
        response = Option<String>,
        unwrap = "unnamed",
        idempotent,
        debug
    )]
    pub struct RecommondGet {
        pub un_named: Option<String>,
    }
}
