//! `taobao.mobile.*`: 4 APIs.

pub use self::promotion_benefit_activity_send::PromotionBenefitActivitySend;
pub use self::promotion_benefit_activity_send_share::PromotionBenefitActivitySendShare;
pub use self::promotion_coupon_apply::PromotionCouponApply;
pub use self::promotion_coupon_seller_search::PromotionCouponSellerSearch;

/// `taobao.mobile.promotion.benefit.activity.send`
pub mod promotion_benefit_activity_send {
    use crate::prelude::*;

    /// `taobao.mobile.promotion.benefit.activity.send` (手淘专用单用户发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mobile.promotion.benefit.activity.send",
        response = SingleBenefitSendResult,
        unwrap = "send_result",
        debug
    )]
    pub struct PromotionBenefitActivitySend {
        pub single_benefit_request: SingleBenefitRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleBenefitRequest {
        pub benefit_type: i64,
        pub send_count: i64,
        pub unique_id: String,
        pub relation_id: i64,
        pub purchaser_id: i64,
        pub detail_id: i64,
        pub trace_id: String,
        pub biz_id: String,
        pub card_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SingleBenefitSendResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
        pub results: Vec<MobileBenefitSendResultExt>,
        pub unique_id: Option<String>,
        pub is_baoxiang_task_done: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MobileBenefitSendResultExt {
        pub error_code_list: Vec<String>,
        pub failure_count: Option<i64>,
        pub success_count: Option<i64>,
        pub index_id: Option<i64>,
    }
}

/// `taobao.mobile.promotion.benefit.activity.send.share`
pub mod promotion_benefit_activity_send_share {
    use crate::prelude::*;

    /// `taobao.mobile.promotion.benefit.activity.send.share` (手淘专用单用户发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25732&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mobile.promotion.benefit.activity.send.share",
        response = ShareBenefitSendResult,
        unwrap = "send_result",
        debug
    )]
    pub struct PromotionBenefitActivitySendShare {
        pub benefit_type: i64,
        pub biz_id: String,
        pub detail_id: i64,
        pub feed_id: i64,
        pub relation_id: i64,
        pub send_count: i64,
        pub share_key: Option<String>,
        pub share_users: Option<String>,
        pub trace_id: String,
        pub unique_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShareBenefitSendResult {
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub result_map: Option<String>,
    }
}

/// `taobao.mobile.promotion.coupon.apply`
pub mod promotion_coupon_apply {
    use crate::prelude::*;

    /// `taobao.mobile.promotion.coupon.apply` (优惠券领取(手淘专用))
    ///
    /// <https://open.taobao.com/api.htm?docId=25903&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mobile.promotion.coupon.apply",
        response = CouponApplyResult,
        unwrap = "coupon_apply_result",
        debug
    )]
    pub struct PromotionCouponApply {
        pub trace_id: String,
        pub spread_id: i64,
        pub feed_id: String,
        pub biz_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponApplyResult {
        pub trace_id: Option<String>,
        #[top_api(flag)]
        pub apply_success: Option<bool>,
    }
}

/// `taobao.mobile.promotion.coupon.seller.search`
pub mod promotion_coupon_seller_search {
    use crate::prelude::*;

    /// `taobao.mobile.promotion.coupon.seller.search` (查询绑定卖家优惠券相关信息(手淘专用))
    ///
    /// <https://open.taobao.com/api.htm?docId=25902&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.seller_coupon_details).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.mobile.promotion.coupon.seller.search",
        response = CouponSearchResult,
        unwrap = "coupon_search_result",
        idempotent,
        debug
    )]
    pub struct PromotionCouponSellerSearch {
        pub trace_id: Option<String>,
        pub spread_ids: Option<String>,
        pub page_size: Option<i64>,
        pub current_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponSearchResult {
        pub total_count: Option<i64>,
        pub trace_id: Option<String>,
        pub seller_coupon_details: Vec<AllsparkSellerCouponDetail>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AllsparkSellerCouponDetail {
        pub coupon_type: Option<i64>,
        pub status: Option<i64>,
        pub status_name: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub url: Option<String>,
        pub amount: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub spread_id: Option<String>,
        pub title: Option<String>,
        pub coupon_type_name: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub total_count: Option<String>,
        pub seller_id: Option<i64>,
        pub shop_name: Option<String>,
        pub start_fee: Option<i64>,
        pub item_ids: Vec<i64>,
        pub person_limit_count: Option<i64>,
        pub reserve_count: Option<i64>,
        pub apply_count: Option<i64>,
    }
}
