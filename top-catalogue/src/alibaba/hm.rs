//! `alibaba.hm.*`: 45 APIs.

pub use self::marketing_buygift_item_add_async::MarketingBuygiftItemAddAsync;
pub use self::marketing_buygift_item_remove_async::MarketingBuygiftItemRemoveAsync;
pub use self::marketing_coupon_createactivity::MarketingCouponCreateactivity;
pub use self::marketing_coupon_endactivity::MarketingCouponEndactivity;
pub use self::marketing_coupon_queryitems::MarketingCouponQueryitems;
pub use self::marketing_coupon_sendma::MarketingCouponSendma;
pub use self::marketing_discount_item_add_async::MarketingDiscountItemAddAsync;
pub use self::marketing_discount_item_remove_async::MarketingDiscountItemRemoveAsync;
pub use self::marketing_expire_promotion_create::MarketingExpirePromotionCreate;
pub use self::marketing_expire_promotion_delete::MarketingExpirePromotionDelete;
pub use self::marketing_expire_promotion_query::MarketingExpirePromotionQuery;
pub use self::marketing_fullrange_addexchangeitem::MarketingFullrangeAddexchangeitem;
pub use self::marketing_fullrange_createactivity::MarketingFullrangeCreateactivity;
pub use self::marketing_fullrange_deleteactivity::MarketingFullrangeDeleteactivity;
pub use self::marketing_fullrange_queryactivity::MarketingFullrangeQueryactivity;
pub use self::marketing_fullrange_queryitem::MarketingFullrangeQueryitem;
pub use self::marketing_fullrange_removeitem::MarketingFullrangeRemoveitem;
pub use self::marketing_itembuygift_additem::MarketingItembuygiftAdditem;
pub use self::marketing_itembuygift_createactivity::MarketingItembuygiftCreateactivity;
pub use self::marketing_itembuygift_deleteactivity::MarketingItembuygiftDeleteactivity;
pub use self::marketing_itembuygift_queryactivity::MarketingItembuygiftQueryactivity;
pub use self::marketing_itembuygift_queryitems::MarketingItembuygiftQueryitems;
pub use self::marketing_itembuygift_removeitem::MarketingItembuygiftRemoveitem;
pub use self::marketing_itemdiscount_additem::MarketingItemdiscountAdditem;
pub use self::marketing_itemdiscount_createactivity::MarketingItemdiscountCreateactivity;
pub use self::marketing_itemdiscount_deleteactivity::MarketingItemdiscountDeleteactivity;
pub use self::marketing_itemdiscount_queryactivity::MarketingItemdiscountQueryactivity;
pub use self::marketing_itemdiscount_queryitems::MarketingItemdiscountQueryitems;
pub use self::marketing_itemdiscount_removeitem::MarketingItemdiscountRemoveitem;
pub use self::marketing_itempool_activity_create::MarketingItempoolActivityCreate;
pub use self::marketing_itempool_addcategory::MarketingItempoolAddcategory;
pub use self::marketing_itempool_additem::MarketingItempoolAdditem;
pub use self::marketing_itempool_createactivity::MarketingItempoolCreateactivity;
pub use self::marketing_itempool_deleteactivity::MarketingItempoolDeleteactivity;
pub use self::marketing_itempool_excludeskucode::MarketingItempoolExcludeskucode;
pub use self::marketing_itempool_item_add_async::MarketingItempoolItemAddAsync;
pub use self::marketing_itempool_item_remove_async::MarketingItempoolItemRemoveAsync;
pub use self::marketing_itempool_queryactivity::MarketingItempoolQueryactivity;
pub use self::marketing_itempool_queryitems::MarketingItempoolQueryitems;
pub use self::marketing_itempool_removeitem::MarketingItempoolRemoveitem;
pub use self::marketing_itempool_stair_additem::MarketingItempoolStairAdditem;
pub use self::marketing_itempool_stair_queryitem::MarketingItempoolStairQueryitem;
pub use self::marketing_itempool_stair_removeitem::MarketingItempoolStairRemoveitem;
pub use self::marketing_version_commit::MarketingVersionCommit;
pub use self::marketing_version_generate::MarketingVersionGenerate;

/// `alibaba.hm.marketing.buygift.item.add.async`
pub mod marketing_buygift_item_add_async {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.buygift.item.add.async` (批量发布买赠商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67222&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.buygift.item.add.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftItemAddAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemBuyGiftSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub limit_info: Option<LimitInfo>,
        pub sku_code: String,
        pub buy_num: i64,
        pub gift_sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemBuyGiftSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
        pub gift_sku_code: Option<String>,
    }
}

/// `alibaba.hm.marketing.buygift.item.remove.async`
pub mod marketing_buygift_item_remove_async {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.buygift.item.remove.async` (批量删除买赠商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67223&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.buygift.item.remove.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingBuygiftItemRemoveAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemBuyGiftSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemBuyGiftSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.hm.marketing.coupon.createactivity`
pub mod marketing_coupon_createactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.coupon.createactivity` (优惠券活动创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=67224&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.coupon.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponCreateactivity {
        pub param: CouponActivity,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CouponActivity {
        pub range_type: RangeType,
        pub limit_info: LimitInfo,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        pub send_type: SendType,
        pub logo_url: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: Option<i64>,
        pub applicable_categories: Vec<i64>,
        /// In cents.
        pub amount: i64,
        pub start_time: Option<i64>,
        #[top_api(required)]
        pub apply_channels: Vec<String>,
        pub valid_days: Option<i64>,
        pub description: String,
        /// In cents.
        pub start_fee: Option<i64>,
        pub activity_name: String,
        pub details: Vec<String>,
        pub discount_type: DiscountType,
        pub start_count: Option<i64>,
        pub count: Option<i64>,
    }

    /// The values of `range_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum RangeType {
        /// 店铺券
        #[top_api(value = "rangeShop")]
        RangeShop,
        /// 商品
        #[top_api(value = "rangeItem")]
        RangeItem,
        #[top_api(value = "rangeCategory")]
        RangeCategory,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `send_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum SendType {
        /// 匿名券
        #[top_api(value = "anonymous")]
        Anonymous,
        #[top_api(value = "registered")]
        Registered,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 满减券
        #[top_api(value = "fullReduce")]
        FullReduce,
        /// 减至券
        #[top_api(value = "reduceTo")]
        ReduceTo,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.coupon.endactivity`
pub mod marketing_coupon_endactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.coupon.endactivity` (结束优惠券活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67225&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.coupon.endactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponEndactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.coupon.queryitems`
pub mod marketing_coupon_queryitems {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.coupon.queryitems` (查询优惠券活动下的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.coupon.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub item_coupon_sku_list: Vec<ItemCouponSku>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemCouponSku {
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub item_shop_relation: Option<String>,
    }
}

/// `alibaba.hm.marketing.coupon.sendma`
pub mod marketing_coupon_sendma {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.coupon.sendma` (发放匿名码)
    ///
    /// <https://open.taobao.com/api.htm?docId=67226&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.coupon.sendma",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingCouponSendma {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<CouponActivity>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CouponActivity {
        pub ma_code: Option<String>,
    }
}

/// `alibaba.hm.marketing.discount.item.add.async`
pub mod marketing_discount_item_add_async {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.discount.item.add.async` (特价批量新增商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67227&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.discount.item.add.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingDiscountItemAddAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemDiscountSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub limit_info: Option<LimitInfo>,
        pub sku_code: String,
        pub value: i64,
        /// In cents.
        pub condition_num: Option<i64>,
        pub condition_type: Option<ConditionType>,
    }

    /// The values of `condition_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConditionType {
        /// 累计消费金额
        #[top_api(value = 2)]
        V2,
        /// 累计购买次数
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemDiscountSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
        pub value: Option<i64>,
    }
}

/// `alibaba.hm.marketing.discount.item.remove.async`
pub mod marketing_discount_item_remove_async {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.discount.item.remove.async` (特价批量移除商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67228&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.discount.item.remove.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingDiscountItemRemoveAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemDiscountSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemDiscountSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.hm.marketing.expire.promotion.create`
pub mod marketing_expire_promotion_create {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.expire.promotion.create` (短保优惠创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=67247&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.expire.promotion.create",
        response = MarketingExpirePromotionCreateResponse,
        debug
    )]
    pub struct MarketingExpirePromotionCreate {
        pub param0: ExpirePromotionBo,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionBo {
        #[top_api(required)]
        pub period_infos: Vec<ExpirePeriodInfo>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePeriodInfo {
        pub promotion_value: i64,
        pub end_hour: i64,
        pub start_hour: i64,
        pub out_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingExpirePromotionCreateResponse {
        pub message: Option<String>,
        pub datas: Vec<T>,
        pub fail_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct T {
        pub merchant_code: Option<String>,
        pub sku_code: Option<String>,
        pub item_id: Option<i64>,
        pub shop_id: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `alibaba.hm.marketing.expire.promotion.delete`
pub mod marketing_expire_promotion_delete {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.expire.promotion.delete` (短保优惠删除)
    ///
    /// <https://open.taobao.com/api.htm?docId=67248&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.expire.promotion.delete",
        response = MarketingExpirePromotionDeleteResponse,
        debug
    )]
    pub struct MarketingExpirePromotionDelete {
        pub param0: Option<ExpirePromotionBo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionBo {
        pub period_infos: Vec<ExpirePeriodInfo>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePeriodInfo {
        pub end_hour: i64,
        pub start_hour: i64,
        pub out_id: i64,
        pub promotion_value: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingExpirePromotionDeleteResponse {
        pub message: Option<String>,
        pub datas: Vec<ExpirePromotionResult>,
        pub fail_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionResult {
        pub error_msg: Option<String>,
        pub error_code: Option<String>,
        pub item_id: Option<i64>,
        pub success: Option<bool>,
        pub sku_code: Option<String>,
        pub merchant_code: Option<String>,
        pub shop_id: Option<String>,
    }
}

/// `alibaba.hm.marketing.expire.promotion.query`
pub mod marketing_expire_promotion_query {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.expire.promotion.query` (短保优惠查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67229&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.expire.promotion.query",
        response = MarketResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MarketingExpirePromotionQuery {
        pub shop_id: String,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<ExpirePromotionBo>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePromotionBo {
        pub period_infos: Vec<ExpirePeriodInfo>,
        pub sku_code: Option<String>,
        pub shop_ids: Vec<String>,
        pub merchant_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExpirePeriodInfo {
        pub promotion_value: Option<i64>,
        pub end_hour: Option<i64>,
        pub start_hour: Option<i64>,
        pub out_id: Option<i64>,
    }
}

/// `alibaba.hm.marketing.fullrange.addexchangeitem`
pub mod marketing_fullrange_addexchangeitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.fullrange.addexchangeitem` (全场增加换购品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67200&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.fullrange.addexchangeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeAddexchangeitem {
        pub param0: Option<ItemStairSku>,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStairSku {
        pub sku_code: String,
        /// In cents.
        pub exchange_price: i64,
        pub exchange_total_limit: Option<i64>,
        pub exchange_order_limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemStairSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_code: Option<String>,
        /// In cents.
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
    }
}

/// `alibaba.hm.marketing.fullrange.createactivity`
pub mod marketing_fullrange_createactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.fullrange.createactivity` (创建全场活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67230&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.fullrange.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeCreateactivity {
        pub param: FullRangeActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct FullRangeActivity {
        pub limit_info: Option<LimitInfo>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        #[top_api(required)]
        pub rule_stairs: Vec<Rulestairs>,
        pub start_time: i64,
        pub description: String,
        pub activity_name: String,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub can_extra_item_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.fullrange.deleteactivity`
pub mod marketing_fullrange_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.fullrange.deleteactivity` (全场活动删除活动接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67231&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.fullrange.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeDeleteactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.fullrange.queryactivity`
pub mod marketing_fullrange_queryactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.fullrange.queryactivity` (全场活动查询活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67246&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.fullrange.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeQueryactivity {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub error_code: Option<String>,
        pub data: Option<ItemPoolActivity>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        pub rule_stairs: Vec<Rulestairs>,
        pub out_act_id: Option<String>,
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub terminals: Vec<i64>,
        pub member_limit: Option<MemberLimit>,
        pub shop_ids: Vec<String>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub can_extra_item_num: Option<i64>,
    }
}

/// `alibaba.hm.marketing.fullrange.queryitem`
pub mod marketing_fullrange_queryitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.fullrange.queryitem` (全场活动查询换购品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67232&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.fullrange.queryitem",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeQueryitem {
        pub param0: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub current: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub total: Option<i64>,
        pub message: Option<String>,
        pub current: Option<i64>,
        pub sku_list: Vec<ItemPoolSku>,
        pub error_code: Option<String>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
    }
}

/// `alibaba.hm.marketing.fullrange.removeitem`
pub mod marketing_fullrange_removeitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.fullrange.removeitem` (全场活动删除购品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.fullrange.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingFullrangeRemoveitem {
        pub param0: ItemStairSku,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemStairSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itembuygift.additem`
pub mod marketing_itembuygift_additem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itembuygift.additem` (增加买赠活动商品。【注意，此接口暂不支持并发！】)
    ///
    /// <https://open.taobao.com/api.htm?docId=67249&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itembuygift.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftAdditem {
        pub param0: ItemBuyGiftSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub limit_info: Option<LimitInfo>,
        pub buy_num: i64,
        pub gift_sku_code: String,
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemBuyGiftSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_code: Option<String>,
        pub item_shop_relation: Option<String>,
        pub gift_sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub buy_num: Option<i64>,
        pub gift_sku_name: Option<String>,
        pub limit_info: Option<MarketResultDataLimitInfo>,
    }

    /// `LimitInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDataLimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }
}

/// `alibaba.hm.marketing.itembuygift.createactivity`
pub mod marketing_itembuygift_createactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itembuygift.createactivity` (创建买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67245&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itembuygift.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftCreateactivity {
        pub param: ItemBuyGiftActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftActivity {
        pub start_time: i64,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub description: String,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        pub activity_name: String,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itembuygift.deleteactivity`
pub mod marketing_itembuygift_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itembuygift.deleteactivity` (删除买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67233&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itembuygift.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftDeleteactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itembuygift.queryactivity`
pub mod marketing_itembuygift_queryactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itembuygift.queryactivity` (查询买赠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67234&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itembuygift.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftQueryactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<ItemBuyGiftActivity>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftActivity {
        pub activity_id: Option<i64>,
        pub out_act_id: Option<String>,
        pub description: Option<String>,
        pub activity_name: Option<String>,
        pub end_time: Option<i64>,
        pub start_time: Option<i64>,
        pub shop_ids: Option<String>,
        pub terminals: Vec<i64>,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `alibaba.hm.marketing.itembuygift.queryitems`
pub mod marketing_itembuygift_queryitems {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itembuygift.queryitems` (查询买赠活动下的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67235&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itembuygift.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub sku_list: Vec<Data>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub limit_info: Option<LimitInfo>,
        pub gift_sku_name: Option<String>,
        pub gift_sku_code: Option<String>,
        pub buy_num: Option<i64>,
        pub item_shop_relation: Option<String>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
    }
}

/// `alibaba.hm.marketing.itembuygift.removeitem`
pub mod marketing_itembuygift_removeitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itembuygift.removeitem` (移除买赠活动下的商品。【注意，此接口暂不支持并发！】
    /// )
    ///
    /// <https://open.taobao.com/api.htm?docId=67250&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itembuygift.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItembuygiftRemoveitem {
        pub param0: ItemBuyGiftSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBuyGiftSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itemdiscount.additem`
pub mod marketing_itemdiscount_additem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itemdiscount.additem` (报名特价商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67221&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itemdiscount.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountAdditem {
        pub param0: ItemDiscountSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub limit_info: Option<LimitInfo>,
        pub value: i64,
        pub sku_name: Option<String>,
        pub sku_code: String,
        /// In cents.
        pub condition_num: Option<i64>,
        pub condition_type: Option<ConditionType>,
    }

    /// The values of `condition_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ConditionType {
        /// 累计消费金额
        #[top_api(value = 2)]
        V2,
        /// 累计购买次数
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
        pub daily_limit_cnt_double: Option<String>,
        pub user_daily_limit_cnt_double: Option<String>,
        pub user_limit_cnt_double: Option<String>,
        pub total_limit_cnt_double: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemDiscountSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub value: Option<i64>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub item_shop_relation: Option<String>,
        pub limit_info: Option<MarketResultDataLimitInfo>,
    }

    /// `LimitInfo`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDataLimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub total_limit_cnt_double: Option<String>,
        pub user_limit_cnt_double: Option<String>,
        pub user_daily_limit_cnt_double: Option<String>,
        pub daily_limit_cnt_double: Option<String>,
    }
}

/// `alibaba.hm.marketing.itemdiscount.createactivity`
pub mod marketing_itemdiscount_createactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itemdiscount.createactivity` (创建商品特价活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67198&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itemdiscount.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountCreateactivity {
        pub param: ItemDiscountActivityRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivityRequest {
        pub start_time: i64,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub discount_type: DiscountType,
        pub description: String,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        pub activity_name: String,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub activity_channel: Option<String>,
        pub period_config: Option<PeriodConfig>,
        pub priority_value: Option<i64>,
        pub cover_before: Option<bool>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 商品特价减钱
        #[top_api(value = "itemDecreaseMoney")]
        ItemDecreaseMoney,
        /// 商品特价一口价
        #[top_api(value = "itemFixPrice")]
        ItemFixPrice,
        #[top_api(value = "itemDiscount")]
        ItemDiscount,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodConfig {
        pub every_day_periods: Vec<String>,
        pub weekdays: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itemdiscount.deleteactivity`
pub mod marketing_itemdiscount_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itemdiscount.deleteactivity` (删除商品特价活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67217&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itemdiscount.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountDeleteactivity {
        pub param: CommonActivityRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityRequest {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itemdiscount.queryactivity`
pub mod marketing_itemdiscount_queryactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itemdiscount.queryactivity` (查找特价活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67219&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itemdiscount.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountQueryactivity {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<ItemDiscountActivity>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountActivity {
        pub discount_type: Option<DiscountType>,
        pub activity_name: Option<String>,
        pub end_time: Option<i64>,
        pub shop_ids: Vec<String>,
        pub out_act_id: Option<String>,
        pub description: Option<String>,
        pub terminals: Vec<i64>,
        pub start_time: Option<i64>,
        pub activity_id: Option<i64>,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub activity_channel: Option<String>,
        pub period_config: Option<PeriodConfig>,
        pub priority_value: Option<i64>,
        pub cover_before: Option<bool>,
    }

    /// The values of `discount_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountType {
        /// 商品特价减钱
        #[top_api(value = "itemDecreaseMoney")]
        ItemDecreaseMoney,
        /// 商品特价一口价
        #[top_api(value = "itemFixPrice")]
        ItemFixPrice,
        #[top_api(value = "itemDiscount")]
        ItemDiscount,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodConfig {
        pub every_day_periods: Vec<String>,
        pub weekdays: Vec<i64>,
    }
}

/// `alibaba.hm.marketing.itemdiscount.queryitems`
pub mod marketing_itemdiscount_queryitems {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itemdiscount.queryitems` (查询特价商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67220&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itemdiscount.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub sku_list: Vec<ItemDiscountSku>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub limit_info: Option<LimitInfo>,
        pub item_shop_relation: Option<String>,
        pub value: Option<i64>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub condition_num: Option<i64>,
        pub condition_type: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub total_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt_double: Option<String>,
        pub user_daily_limit_cnt_double: Option<String>,
        pub user_limit_cnt_double: Option<String>,
        pub total_limit_cnt_double: Option<String>,
    }
}

/// `alibaba.hm.marketing.itemdiscount.removeitem`
pub mod marketing_itemdiscount_removeitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itemdiscount.removeitem` (移除报名的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67218&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itemdiscount.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItemdiscountRemoveitem {
        pub param0: ItemDiscountSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemDiscountSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itempool.activity.create`
pub mod marketing_itempool_activity_create {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.activity.create` (创建活动新接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67192&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.activity.create",
        response = MarketingItempoolActivityCreateResponse,
        debug
    )]
    pub struct MarketingItempoolActivityCreate {
        pub param: ItemPoolActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        #[top_api(required)]
        pub rule_stairs: Vec<OpenPromotionRuleStair>,
        pub activity_rule: Option<ActivityRule>,
        pub logic_group_rules: Vec<OpenLogicGroupRule>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        pub start_time: i64,
        pub description: String,
        pub activity_name: String,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub member_limit: Option<MemberLimit>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        pub period_config: Option<PeriodConfig>,
        pub is_comb: Option<bool>,
        pub priority_value: Option<i64>,
        pub exclude_single: Option<bool>,
        pub is_category: Option<bool>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenPromotionRuleStair {
        pub cap_count_discount_rule: Option<CapCountDiscountRule>,
        pub cover_all_discount_rule: Option<CoverAllDiscountRule>,
        pub count_at_discount_rule: Option<CountAtDiscountRule>,
        pub login_group_express: Option<String>,
        pub is_amount: Option<bool>,
        pub is_count: Option<bool>,
        pub number: i64,
        /// In cents.
        pub amount: Option<i64>,
        pub count: Option<i64>,
        pub is_overlay_logic_group_condition: Option<bool>,
        pub separate_pricing_discount_rule: Option<SeparatePricingDiscountRule>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CapCountDiscountRule {
        pub cap_count_each_fix_price: Option<i64>,
        pub cap_count_discount_rate: Option<i64>,
        pub cap_count_decrease_money: Option<i64>,
        pub cap_count_fix_price: Option<i64>,
        pub is_cap_count_fix_price: Option<bool>,
        pub is_cap_count_decrease_money: Option<bool>,
        pub is_cap_count_discount_rate: Option<bool>,
        pub is_cap_count_each_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CoverAllDiscountRule {
        pub each_fix_price: Option<i64>,
        pub cover_all_discount_rate: Option<i64>,
        pub cover_all_decrease_money: Option<i64>,
        pub cover_all_fix_price: Option<i64>,
        pub is_cover_all_fix_price: Option<bool>,
        pub is_cover_all_decrease_money: Option<bool>,
        pub is_cover_all_discount_rate: Option<bool>,
        pub is_each_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CountAtDiscountRule {
        pub count_at_discount_rate: Option<i64>,
        pub count_at_decrease_money: Option<i64>,
        pub count_at_fix_price: Option<i64>,
        pub is_count_at_fix_price: Option<bool>,
        pub is_count_at_decrease_money: Option<bool>,
        pub is_count_at_discount_rate: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeparatePricingDiscountRule {
        pub is_discount_rate: Option<bool>,
        pub is_decrease: Option<bool>,
        pub is_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityRule {
        pub ceiling_amount: Option<i64>,
        pub is_multi_mix: Option<bool>,
        pub item_overlay: Option<bool>,
        pub is_alone: Option<bool>,
        pub enable_multiple: Option<bool>,
        pub is_check_all_cond: Option<bool>,
        pub discount_fee_mode: Option<DiscountFeeMode>,
    }

    /// The values of `discount_fee_mode`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum DiscountFeeMode {
        /// 可贬值
        #[top_api(value = 1)]
        V1,
        /// 不可贬值
        #[top_api(value = 0)]
        V0,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenLogicGroupRule {
        pub cover_all_discount_rule: Option<CoverAllDiscountRule>,
        pub is_effective_group: Option<bool>,
        pub amount: Option<i64>,
        pub count: Option<i64>,
        pub can_extra_item_num: Option<i64>,
        pub logic_group_type: Option<LogicGroupType>,
        pub number: Option<i64>,
        pub exchange_group_order: Option<i64>,
        pub exchange_group_name: Option<String>,
        pub ratio: Option<i64>,
    }

    /// The values of `logic_group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum LogicGroupType {
        /// 普通分组
        #[top_api(value = 1)]
        V1,
        /// 换购分组
        #[top_api(value = 2)]
        V2,
        /// 买赠分组
        #[top_api(value = 3)]
        V3,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PeriodConfig {
        pub every_day_periods: Vec<String>,
        pub weekdays: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketingItempoolActivityCreateResponse {
        pub message: Option<String>,
        pub fail_code: Option<String>,
        pub data: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itempool.addcategory`
pub mod marketing_itempool_addcategory {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.addcategory` (增加商品池里面的类目)
    ///
    /// <https://open.taobao.com/api.htm?docId=67236&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.addcategory",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolAddcategory {
        pub item_pool_activity_category: Option<ItemPoolActivityCategory>,
        pub common_activity_param: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivityCategory {
        pub logic_group_number: Option<i64>,
        pub category_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itempool.additem`
pub mod marketing_itempool_additem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.additem` (增加商品池里面的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67195&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolAdditem {
        pub param0: ItemPoolSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
        pub is_fix_price: Option<bool>,
        pub fix_price: Option<i64>,
        pub is_discount_rate: Option<bool>,
        pub discount_rate: Option<i64>,
        pub is_decrease_money: Option<bool>,
        pub decrease_money: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub item_shop_relation: Option<String>,
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
    }
}

/// `alibaba.hm.marketing.itempool.createactivity`
pub mod marketing_itempool_createactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.createactivity` (添加商品池活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67191&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.createactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolCreateactivity {
        pub param: ItemPoolActivity,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        #[top_api(required)]
        pub terminals: Vec<String>,
        pub out_act_id: Option<String>,
        #[top_api(required)]
        pub shop_ids: Vec<String>,
        pub end_time: i64,
        #[top_api(required)]
        pub rule_stairs: Vec<Rulestairs>,
        pub start_time: i64,
        pub description: String,
        pub activity_name: String,
        pub member_limit: Option<MemberLimit>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
        pub is_category: Option<bool>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub daily_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub user_limit_cnt: Option<i64>,
        pub total_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub enable_multiple: Option<bool>,
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count_begin: Option<bool>,
        pub count: Option<i64>,
        pub decrease: Option<bool>,
        /// In cents.
        pub decrease_money: Option<i64>,
        pub discount: Option<bool>,
        /// In cents.
        pub discount_rate: Option<i64>,
        pub is_exchange: Option<bool>,
        pub can_extra_item_num: Option<i64>,
        pub fix_price: Option<bool>,
        /// In cents.
        pub fix_price_amount: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<i64>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itempool.deleteactivity`
pub mod marketing_itempool_deleteactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.deleteactivity` (删除商品池活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67193&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.deleteactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolDeleteactivity {
        pub param: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itempool.excludeskucode`
pub mod marketing_itempool_excludeskucode {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.excludeskucode` (商品池排除商品【品类优惠使用】)
    ///
    /// <https://open.taobao.com/api.htm?docId=67237&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.excludeskucode",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolExcludeskucode {
        pub param0: ItemPoolSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.hm.marketing.itempool.item.add.async`
pub mod marketing_itempool_item_add_async {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.item.add.async` (商品池新增商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67238&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.item.add.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolItemAddAsync {
        #[top_api(max_items = 20)]
        pub param0: Vec<ItemPoolSku>,
        pub param1: Option<CommonActivityParam>,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub fix_price: Option<i64>,
        pub discount_rate: Option<i64>,
        pub decrease_money: Option<i64>,
        pub logic_group_number: Option<i64>,
        pub sku_code: String,
        pub is_decrease_money: Option<bool>,
        pub is_discount_rate: Option<bool>,
        pub is_fix_price: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub logic_group_number: Option<i64>,
    }
}

/// `alibaba.hm.marketing.itempool.item.remove.async`
pub mod marketing_itempool_item_remove_async {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.item.remove.async` (商品池删除商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67239&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.item.remove.async",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolItemRemoveAsync {
        #[top_api(required, max_items = 20)]
        pub param0: Vec<ItemPoolSku>,
        pub param1: CommonActivityParam,
        pub version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub datas: Vec<MarketResultDatas>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultDatas {
        pub sku_code: Option<String>,
    }
}

/// `alibaba.hm.marketing.itempool.queryactivity`
pub mod marketing_itempool_queryactivity {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.queryactivity` (查找商品池活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=67194&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.queryactivity",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolQueryactivity {
        pub param0: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub error_code: Option<String>,
        pub data: Option<ItemPoolActivity>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolActivity {
        pub limit_info: Option<LimitInfo>,
        pub rule_stairs: Vec<Rulestairs>,
        pub out_act_id: Option<String>,
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<i64>,
        pub end_time: Option<i64>,
        pub terminals: Vec<i64>,
        pub member_limit: Option<MemberLimit>,
        pub shop_ids: Vec<String>,
        pub merchant_crowd_code: Option<String>,
        pub txd_crowd_code: Option<String>,
    }

    /// The values of `member_limit`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberLimit {
        /// 不限制
        #[top_api(value = -1)]
        Any,
        /// 会员专享
        #[top_api(value = 1)]
        V1,
        /// 非会员专享
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LimitInfo {
        pub user_limit_cnt: Option<i64>,
        pub user_daily_limit_cnt: Option<i64>,
        pub daily_limit_cnt: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Rulestairs {
        pub enable_multiple: Option<bool>,
        pub amount_at: Option<bool>,
        /// In cents.
        pub amount: Option<i64>,
        pub count_at: Option<bool>,
        pub count_begin: Option<bool>,
        pub count: Option<i64>,
        /// In cents.
        pub decrease_money: Option<i64>,
        pub decrease: Option<bool>,
        pub discount: Option<bool>,
        /// In cents.
        pub discount_rate: Option<i64>,
        pub is_exchange: Option<bool>,
        pub can_extra_item_num: Option<i64>,
        /// In cents.
        pub fix_price_amount: Option<i64>,
        pub fix_price: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itempool.queryitems`
pub mod marketing_itempool_queryitems {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.queryitems` (查询商品池活动下面的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67196&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.queryitems",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolQueryitems {
        pub param: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub activity_id: i64,
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub page_size: i64,
        pub current: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub message: Option<String>,
        pub total: Option<i64>,
        pub page_size: Option<i64>,
        pub error_code: Option<String>,
        pub item_pool_sku_list: Vec<ItemPoolSku>,
        pub current: Option<i64>,
        pub total_page: Option<i64>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: Option<String>,
        pub sku_name: Option<String>,
        pub item_shop_relation: Option<String>,
    }
}

/// `alibaba.hm.marketing.itempool.removeitem`
pub mod marketing_itempool_removeitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.removeitem` (移除商品池里面的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67197&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolRemoveitem {
        pub param0: ItemPoolSku,
        pub param1: CommonActivityParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        pub logic_group_number: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub activity_id: i64,
        pub out_act_id: Option<String>,
        pub by_channel: Option<bool>,
        pub channel_config_list: Vec<ChannelConfig>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelConfig {
        pub channel: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<bool>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.itempool.stair.additem`
pub mod marketing_itempool_stair_additem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.stair.additem` (商品池阶梯商品添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=67240&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.stair.additem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolStairAdditem {
        pub param0: Option<ItemPoolSku>,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
        /// In cents.
        pub exchange_price: i64,
        pub exchange_total_limit: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub error_code: Option<String>,
        pub data: Option<MarketResultData>,
        pub success: Option<bool>,
    }

    /// `ItemPoolSku`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResultData {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        /// In cents.
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
    }
}

/// `alibaba.hm.marketing.itempool.stair.queryitem`
pub mod marketing_itempool_stair_queryitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.stair.queryitem` (换购商品查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=67241&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.stair.queryitem",
        response = MarketPageResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolStairQueryitem {
        pub param0: ActivitySkuQuery,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySkuQuery {
        pub page: BasePageQuery,
        pub out_act_id: Option<String>,
        pub sku_codes: Vec<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BasePageQuery {
        pub current: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketPageResult {
        pub total: Option<i64>,
        pub message: Option<String>,
        pub current: Option<i64>,
        pub sku_list: Vec<ItemPoolSku>,
        pub error_code: Option<String>,
        pub page_size: Option<i64>,
        pub success: Option<bool>,
        pub total_page: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_name: Option<String>,
        pub sku_code: Option<String>,
        pub exchange_price: Option<i64>,
        pub exchange_total_limit: Option<i64>,
    }
}

/// `alibaba.hm.marketing.itempool.stair.removeitem`
pub mod marketing_itempool_stair_removeitem {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.itempool.stair.removeitem` (删除换购活动商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=67242&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.itempool.stair.removeitem",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingItempoolStairRemoveitem {
        pub param0: ItemPoolSku,
        pub param1: Option<CommonActivityParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPoolSku {
        pub sku_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonActivityParam {
        pub out_act_id: Option<String>,
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.version.commit`
pub mod marketing_version_commit {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.version.commit` (提交版本号)
    ///
    /// <https://open.taobao.com/api.htm?docId=67243&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.version.commit",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingVersionCommit {
        pub param: SeasonVersionCommitParam,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeasonVersionCommitParam {
        pub season_version: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}

/// `alibaba.hm.marketing.version.generate`
pub mod marketing_version_generate {
    use crate::prelude::*;

    /// `alibaba.hm.marketing.version.generate` (生成发布使用的版本号)
    ///
    /// <https://open.taobao.com/api.htm?docId=67244&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.hm.marketing.version.generate",
        response = MarketResult,
        unwrap = "result",
        debug
    )]
    pub struct MarketingVersionGenerate {
        pub param: Option<SeasonVersionParam>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SeasonVersionParam {
        pub out_season_id: Option<String>,
        pub shop_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarketResult {
        pub message: Option<String>,
        pub data: Option<i64>,
        pub result_code: Option<String>,
        pub is_success: Option<bool>,
    }
}
