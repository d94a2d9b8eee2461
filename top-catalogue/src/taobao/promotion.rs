//! `taobao.promotion.*`: 18 APIs.

pub use self::activity_get::ActivityGet;
pub use self::benefit_activity_delete::BenefitActivityDelete;
pub use self::benefit_activity_detail_get::BenefitActivityDetailGet;
pub use self::benefit_activity_relation::BenefitActivityRelation;
pub use self::benefit_activity_send::BenefitActivitySend;
pub use self::benefit_activity_time_update::BenefitActivityTimeUpdate;
pub use self::benefit_activity_update::BenefitActivityUpdate;
pub use self::benefit_selector::BenefitSelector;
pub use self::coupon_add::CouponAdd;
pub use self::coupon_apply::CouponApply;
pub use self::coupon_buyer_search::CouponBuyerSearch;
pub use self::coupon_seller_search::CouponSellerSearch;
pub use self::coupon_send::CouponSend;
pub use self::coupon_sns_send::CouponSnsSend;
pub use self::coupons_get::CouponsGet;
pub use self::limitdiscount_detail_get::LimitdiscountDetailGet;
pub use self::limitdiscount_get::LimitdiscountGet;
pub use self::meal_get::MealGet;

/// `taobao.promotion.activity.get`
pub mod activity_get {
    use crate::prelude::*;

    /// `taobao.promotion.activity.get` (查询某个卖家的店铺优惠券领取活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=10582&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.activity.get",
        response = Vec<Activity>,
        unwrap = "activitys",
        idempotent,
        debug
    )]
    pub struct ActivityGet {
        pub activity_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Activity {
        pub activity_id: Option<i64>,
        pub coupon_id: Option<i64>,
        pub total_count: Option<i64>,
        pub applied_count: Option<i64>,
        pub person_limit_count: Option<i64>,
        pub status: Option<Status>,
        pub activity_url: Option<String>,
        pub create_user: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = "enabled")]
        Enabled,
        /// 失效
        #[top_api(value = "invalid")]
        Invalid,
        /// 空值
        #[top_api(value = "other")]
        Others,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.promotion.benefit.activity.delete`
pub mod benefit_activity_delete {
    use crate::prelude::*;

    /// `taobao.promotion.benefit.activity.delete` (删除关联的活动权益)
    ///
    /// <https://open.taobao.com/api.htm?docId=25171&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.benefit.activity.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct BenefitActivityDelete {
        pub relation_id: i64,
    }
}

/// `taobao.promotion.benefit.activity.detail.get`
pub mod benefit_activity_detail_get {
    use crate::prelude::*;

    /// `taobao.promotion.benefit.activity.detail.get` (活动关联的权益详情获取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25206&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.benefit.activity.detail.get",
        response = BenefitActivityDetailGetResponse,
        debug
    )]
    pub struct BenefitActivityDetailGet {
        pub query_request: ActivityRelationDetailRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityRelationDetailRequest {
        pub relation_id: i64,
        pub status: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitActivityDetailGetResponse {
        pub relation_benefit_details: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.promotion.benefit.activity.relation`
pub mod benefit_activity_relation {
    use crate::prelude::*;

    /// `taobao.promotion.benefit.activity.relation` (关联活动权益)
    ///
    /// <https://open.taobao.com/api.htm?docId=25204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.benefit.activity.relation",
        response = BenefitActivityRelationResponse,
        debug
    )]
    pub struct BenefitActivityRelation {
        pub relation_request: RelationActivityBenefitRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RelationActivityBenefitRequest {
        pub add_detail_vos: Vec<ActivityBenefitDetailVo>,
        pub benefit_activity_vo: BenefitActivityVo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityBenefitDetailVo {
        pub benefit_id: i64,
        pub benefit_type: Option<String>,
        pub config_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitActivityVo {
        pub activity_url: Option<String>,
        pub desc: Option<String>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub name: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub r#type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitActivityRelationResponse {
        pub relation_id: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.promotion.benefit.activity.send`
pub mod benefit_activity_send {
    use crate::prelude::*;

    /// `taobao.promotion.benefit.activity.send` (活动权益发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25193&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.benefit.activity.send",
        response = BenefitActivitySendResponse,
        debug
    )]
    pub struct BenefitActivitySend {
        pub send_request: BenefitSingleSendRequest,
        pub receiver_id: Option<i64>,
        pub nick: Option<String>,
        pub plat_nick: Option<String>,
        pub mix_receiver_id: Option<String>,
        pub ouid: Option<String>,
        pub uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitSingleSendRequest {
        pub benefit_type: Option<String>,
        pub detail_id: Option<i64>,
        pub relation_id: Option<i64>,
        pub send_count: i64,
        pub unique_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitActivitySendResponse {
        pub result_list: Vec<BenefitSendResultExt>,
        pub unique_id: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitSendResultExt {
        pub error_code_list: Vec<String>,
        pub failure_count: Option<i64>,
        pub index_id: Option<i64>,
        pub success_count: Option<i64>,
    }
}

/// `taobao.promotion.benefit.activity.time.update`
pub mod benefit_activity_time_update {
    use crate::prelude::*;

    /// `taobao.promotion.benefit.activity.time.update` (更新关联活动有效时间)
    ///
    /// <https://open.taobao.com/api.htm?docId=25205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.benefit.activity.time.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct BenefitActivityTimeUpdate {
        pub relation_id: i64,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
    }
}

/// `taobao.promotion.benefit.activity.update`
pub mod benefit_activity_update {
    use crate::prelude::*;

    /// `taobao.promotion.benefit.activity.update` (修改关联的活动权益)
    ///
    /// <https://open.taobao.com/api.htm?docId=25203&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.benefit.activity.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct BenefitActivityUpdate {
        pub update_request: UpdateBenefitActivityRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateBenefitActivityRequest {
        pub add_detail_vos: Vec<ActivityBenefitDetailVo>,
        pub benefit_activity_vo: UpdateBenefitActivityVo,
        pub delete_detail_vos: Vec<DeleteActivityBenefitDetailVo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityBenefitDetailVo {
        pub benefit_id: Option<i64>,
        pub benefit_type: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UpdateBenefitActivityVo {
        pub activity_url: Option<String>,
        pub desc: Option<String>,
        pub name: Option<String>,
        pub relation_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DeleteActivityBenefitDetailVo {
        pub id: Option<i64>,
    }
}

/// `taobao.promotion.benefit.selector`
pub mod benefit_selector {
    use crate::prelude::*;

    /// `taobao.promotion.benefit.selector` (权益选择器接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=25195&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotion.benefit.selector",
        response = BenefitSelectorResponse,
        debug
    )]
    pub struct BenefitSelector {
        pub query: BenefitSelectorQuery,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct BenefitSelectorQuery {
        pub benefit_id: Option<i64>,
        pub benefit_type: Option<String>,
        pub config_id: Option<i64>,
        pub exclude_options: Option<i64>,
        pub step: Step,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
        pub page_query_request: Option<bool>,
    }

    /// The values of `step`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Step {
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitSelectorResponse {
        pub benefit_list: Vec<BenefitSelectorVo>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitSelectorVo {
        pub benefit_name: Option<String>,
        pub benefit_type: Option<String>,
        pub benefit_type_long: Option<i64>,
        pub pack_detail_list: Vec<BenefitTemplateVo>,
        pub template_total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BenefitTemplateVo {
        pub benefit_id: Option<i64>,
        pub denomination: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub extend_feature: Option<String>,
        pub out_object_id: Option<String>,
        pub out_object_name: Option<String>,
        pub relate_activity_num: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub status: Option<i64>,
        pub valid_total_num: Option<i64>,
    }
}

/// `taobao.promotion.coupon.add`
pub mod coupon_add {
    use crate::prelude::*;

    /// `taobao.promotion.coupon.add` (创建店铺优惠券接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10584&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.coupon.add",
        response = Option<i64>,
        unwrap = "coupon_id",
        debug
    )]
    pub struct CouponAdd {
        pub denominations: i64,
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub condition: Option<i64>,
    }
}

/// `taobao.promotion.coupon.apply`
pub mod coupon_apply {
    use crate::prelude::*;

    /// `taobao.promotion.coupon.apply` (优惠券领取)
    ///
    /// <https://open.taobao.com/api.htm?docId=25253&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.coupon.apply",
        response = CouponApplyResponse,
        debug
    )]
    pub struct CouponApply {
        pub seller_id: String,
        pub spread_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponApplyResponse {
        pub error_msg: Option<String>,
        pub apply_result: Option<bool>,
        pub invoke_result: Option<bool>,
        pub result_code: Option<String>,
    }
}

/// `taobao.promotion.coupon.buyer.search`
pub mod coupon_buyer_search {
    use crate::prelude::*;

    /// `taobao.promotion.coupon.buyer.search` (查询买家在相关 app 领取的优惠券信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10855&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| Page::of(response.buyer_coupon_infos).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.coupon.buyer.search",
        response = CouponBuyerSearchResponse,
        idempotent,
        debug
    )]
    pub struct CouponBuyerSearch {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub status: Option<i64>,
        #[top_api(min = 1, max = 20)]
        pub page_size: Option<i64>,
        #[top_api(min = 1, max = 999)]
        pub current_page: Option<i64>,
        pub end_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponBuyerSearchResponse {
        pub result_code: Option<String>,
        pub error_msg: Option<String>,
        #[top_api(flag)]
        pub invoke_result: Option<bool>,
        pub buyer_coupon_infos: Vec<BuyerCouponInfo>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BuyerCouponInfo {
        pub title: Option<String>,
        pub seller_id: Option<String>,
        pub status_name: Option<String>,
        pub coupon_type_name: Option<String>,
        pub amount: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub start_fee: Option<i64>,
        pub url: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub spread_id: Option<String>,
        pub coupon_type: Option<i64>,
        pub shop_name: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao.promotion.coupon.seller.search`
pub mod coupon_seller_search {
    use crate::prelude::*;

    /// `taobao.promotion.coupon.seller.search` (查询绑定卖家优惠券相关信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25239&docType=2>
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
        method = "taobao.promotion.coupon.seller.search",
        response = CouponSellerSearchResponse,
        idempotent,
        debug
    )]
    pub struct CouponSellerSearch {
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(min = 1)]
        pub current_page: Option<i64>,
        #[top_api(min = 1, max = 20)]
        pub page_size: Option<i64>,
        #[top_api(max_items = 20)]
        pub spread_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponSellerSearchResponse {
        pub result_code: Option<String>,
        pub error_msg: Option<String>,
        #[top_api(flag)]
        pub invoke_result: Option<bool>,
        pub seller_coupon_details: Vec<SellerCouponDetail>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerCouponDetail {
        pub title: Option<String>,
        pub seller_id: Option<String>,
        pub status_name: Option<String>,
        pub coupon_type_name: Option<String>,
        pub amount: Option<i64>,
        pub total_count: Option<i64>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub start_fee: Option<i64>,
        pub url: Option<String>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub item_ids: Vec<i64>,
        pub spread_id: Option<String>,
        pub coupon_type: Option<i64>,
        pub shop_name: Option<String>,
        pub status: Option<i64>,
    }
}

/// `taobao.promotion.coupon.send`
pub mod coupon_send {
    use crate::prelude::*;

    /// `taobao.promotion.coupon.send` (店铺优惠券发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=10581&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.coupon.send",
        response = CouponSendResponse,
        debug
    )]
    pub struct CouponSend {
        pub coupon_id: i64,
        #[top_api(max_items = 100, secret)]
        pub buyer_nick: Vec<String>,
        #[top_api(max_items = 999)]
        pub ouid_data: Vec<OuidData>,
        #[top_api(max_items = 999)]
        pub buyer_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OuidData {
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponSendResponse {
        pub is_success: Option<bool>,
        pub failure_buyers: Vec<ErrorMessage>,
        pub coupon_results: Vec<CouponResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMessage {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub reason: Option<String>,
        pub ouid: Option<String>,
        pub open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponResult {
        pub coupon_number: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub ouid: Option<String>,
        pub open_uid: Option<String>,
    }
}

/// `taobao.promotion.coupon.sns.send`
pub mod coupon_sns_send {
    use crate::prelude::*;

    /// `taobao.promotion.coupon.sns.send` (微淘粉丝店铺优惠券发放接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=22623&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.coupon.sns.send",
        response = CouponSnsSendResponse,
        debug
    )]
    pub struct CouponSnsSend {
        pub coupon_id: i64,
        #[top_api(max_items = 100, secret)]
        pub buyer_nick: Vec<String>,
        #[top_api(max_items = 999)]
        pub open_uids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponSnsSendResponse {
        pub failure_buyers: Vec<ErrorMessage>,
        pub coupon_results: Vec<CouponResult>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ErrorMessage {
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub reason: Option<String>,
        pub open_uid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponResult {
        pub coupon_number: Option<i64>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub open_uid: Option<String>,
    }
}

/// `taobao.promotion.coupons.get`
pub mod coupons_get {
    use crate::prelude::*;

    /// `taobao.promotion.coupons.get` (查询卖家优惠券)
    ///
    /// <https://open.taobao.com/api.htm?docId=10585&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.coupons).total(response.total_results),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.coupons.get",
        response = CouponsGetResponse,
        idempotent,
        debug
    )]
    pub struct CouponsGet {
        pub coupon_id: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub denominations: Option<i64>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponsGetResponse {
        pub total_results: Option<i64>,
        pub coupons: Vec<Coupon>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Coupon {
        pub coupon_id: Option<i64>,
        pub denominations: Option<i64>,
        pub creat_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub condition: Option<i64>,
        pub create_channel: Option<String>,
    }
}

/// `taobao.promotion.limitdiscount.detail.get`
pub mod limitdiscount_detail_get {
    use crate::prelude::*;

    /// `taobao.promotion.limitdiscount.detail.get` (限时打折详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10770&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.limitdiscount.detail.get",
        response = Vec<LimitDiscountDetail>,
        unwrap = "item_discount_detail_list",
        idempotent,
        debug
    )]
    pub struct LimitdiscountDetailGet {
        pub limit_discount_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDiscountDetail {
        pub limit_discount_name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub item_id: Option<i64>,
        pub item_discount: Option<String>,
        pub limit_num: Option<i64>,
    }
}

/// `taobao.promotion.limitdiscount.get`
pub mod limitdiscount_get {
    use crate::prelude::*;

    /// `taobao.promotion.limitdiscount.get` (限时打折查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10771&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_number = Some(page),
    ///     |response| Page::of(response.limit_discount_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.limitdiscount.get",
        response = LimitdiscountGetResponse,
        idempotent,
        debug
    )]
    pub struct LimitdiscountGet {
        pub limit_discount_id: Option<i64>,
        pub status: Option<Status>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub page_number: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 全部状态
        #[top_api(value = "ALL")]
        All,
        /// 已结束
        #[top_api(value = "OVER")]
        Over,
        /// 进行中
        #[top_api(value = "DOING")]
        Doing,
        #[top_api(value = "PROPARE")]
        Propare,
        /// 空时
        #[top_api(value = "limit_discount_id")]
        LimitDiscountId,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitdiscountGetResponse {
        pub total_count: Option<i64>,
        pub limit_discount_list: Vec<LimitDiscount>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitDiscount {
        pub limit_discount_id: Option<i64>,
        pub limit_discount_name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub item_num: Option<i64>,
    }
}

/// `taobao.promotion.meal.get`
pub mod meal_get {
    use crate::prelude::*;

    /// `taobao.promotion.meal.get` (搭配套餐查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10594&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotion.meal.get",
        response = Vec<Meal>,
        unwrap = "meal_list",
        idempotent,
        debug
    )]
    pub struct MealGet {
        pub meal_id: Option<i64>,
        pub status: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Meal {
        pub meal_id: Option<i64>,
        pub meal_name: Option<String>,
        pub meal_price: Option<String>,
        /// JSON as text.
        pub item_list: Option<String>,
        pub type_postage: Option<String>,
        pub meal_memo: Option<String>,
        pub postage_id: Option<i64>,
        pub status: Option<String>,
    }
}
