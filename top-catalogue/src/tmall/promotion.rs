//! `tmall.promotion.*`: 3 APIs.

pub use self::coupon_query::CouponQuery;
pub use self::coupon_use::CouponUse;
pub use self::coupon_user::CouponUser;

/// `tmall.promotion.coupon.query`
pub mod coupon_query {
    use crate::prelude::*;

    /// `tmall.promotion.coupon.query` (查询可用优惠券列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=38496&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotion.coupon.query",
        response = CouponQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CouponQuery {
        pub biz_type: String,
        pub buyer_id: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub extra: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponQueryResult {
        pub data_list: Vec<Data>,
        pub error_msg: Option<String>,
        pub result_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub discount: Option<String>,
        pub start_fee: Option<String>,
        pub coupon_name: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub supplier_id: Option<String>,
        pub coupon_template_id: Option<String>,
        pub id: Option<String>,
    }
}

/// `tmall.promotion.coupon.use`
pub mod coupon_use {
    use crate::prelude::*;

    /// `tmall.promotion.coupon.use` (券核销接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38483&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotion.coupon.use",
        response = CouponUseResponse,
        debug
    )]
    pub struct CouponUse {
        pub biz_type: Option<String>,
        pub buyer_id: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub seller_id: Option<String>,
        pub coupon_id: Option<String>,
        pub extra: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponUseResponse {
        pub data: Option<UseResultDo>,
        pub result_code: Option<String>,
        pub error_msg: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UseResultDo {
        pub is_used: Option<bool>,
    }
}

/// `tmall.promotion.coupon.user`
pub mod coupon_user {
    use crate::prelude::*;

    /// `tmall.promotion.coupon.user` (用户信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=38606&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.promotion.coupon.user",
        response = CouponUserResult,
        unwrap = "result",
        debug
    )]
    pub struct CouponUser {
        pub biz_type: Option<String>,
        pub pay_code: Option<String>,
        pub extra: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponUserResult {
        pub result_code: Option<String>,
        pub error_msg: Option<String>,
        pub data: Option<UserInfoDo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserInfoDo {
        #[top_api(secret)]
        pub user_nick: Option<String>,
    }
}
