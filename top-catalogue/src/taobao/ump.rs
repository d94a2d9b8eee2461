//! `taobao.ump.*`: 25 APIs.

pub use self::activities_get::ActivitiesGet;
pub use self::activities_list_get::ActivitiesListGet;
pub use self::activity_add::ActivityAdd;
pub use self::activity_delete::ActivityDelete;
pub use self::activity_get::ActivityGet;
pub use self::activity_update::ActivityUpdate;
pub use self::detail_add::DetailAdd;
pub use self::detail_delete::DetailDelete;
pub use self::detail_get::DetailGet;
pub use self::detail_list_add::DetailListAdd;
pub use self::detail_update::DetailUpdate;
pub use self::details_get::DetailsGet;
pub use self::mbb_getbycode::MbbGetbycode;
pub use self::mbb_getbyid::MbbGetbyid;
pub use self::mbbs_get::MbbsGet;
pub use self::mbbs_list_get::MbbsListGet;
pub use self::promotion_get::PromotionGet;
pub use self::promotion_global_discount_get::PromotionGlobalDiscountGet;
pub use self::promotion_sku_get::PromotionSkuGet;
pub use self::range_add::RangeAdd;
pub use self::range_delete::RangeDelete;
pub use self::range_get::RangeGet;
pub use self::shoutaotag_add::ShoutaotagAdd;
pub use self::tool_get::ToolGet;
pub use self::tools_get::ToolsGet;

/// `taobao.ump.activities.get`
pub mod activities_get {
    use crate::prelude::*;

    /// `taobao.ump.activities.get` (查询活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10720&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.contents).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.activities.get",
        response = ActivitiesGetResponse,
        idempotent,
        debug
    )]
    pub struct ActivitiesGet {
        pub tool_id: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitiesGetResponse {
        pub contents: Vec<String>,
        pub total_count: Option<i64>,
    }
}

/// `taobao.ump.activities.list.get`
pub mod activities_list_get {
    use crate::prelude::*;

    /// `taobao.ump.activities.list.get` (营销活动列表查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10846&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.activities.list.get",
        response = Vec<String>,
        unwrap = "activities",
        idempotent,
        debug
    )]
    pub struct ActivitiesListGet {
        #[top_api(required, max_items = 40)]
        pub ids: Vec<i64>,
    }
}

/// `taobao.ump.activity.add`
pub mod activity_add {
    use crate::prelude::*;

    /// `taobao.ump.activity.add` (新增优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=10716&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.activity.add",
        response = Option<i64>,
        unwrap = "act_id",
        debug
    )]
    pub struct ActivityAdd {
        pub tool_id: i64,
        pub content: String,
    }
}

/// `taobao.ump.activity.delete`
pub mod activity_delete {
    use crate::prelude::*;

    /// `taobao.ump.activity.delete` (删除营销活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=10718&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.activity.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ActivityDelete {
        pub act_id: i64,
    }
}

/// `taobao.ump.activity.get`
pub mod activity_get {
    use crate::prelude::*;

    /// `taobao.ump.activity.get` (查询营销活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=10719&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.activity.get",
        response = Option<String>,
        unwrap = "content",
        idempotent,
        debug
    )]
    pub struct ActivityGet {
        pub act_id: i64,
    }
}

/// `taobao.ump.activity.update`
pub mod activity_update {
    use crate::prelude::*;

    /// `taobao.ump.activity.update` (修改活动信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=10717&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.activity.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ActivityUpdate {
        pub act_id: i64,
        /// JSON as text.
        pub content: String,
    }
}

/// `taobao.ump.detail.add`
pub mod detail_add {
    use crate::prelude::*;

    /// `taobao.ump.detail.add` (新增活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=10723&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.detail.add",
        response = Option<i64>,
        unwrap = "detail_id",
        debug
    )]
    pub struct DetailAdd {
        pub act_id: i64,
        /// JSON as text.
        pub content: String,
    }
}

/// `taobao.ump.detail.delete`
pub mod detail_delete {
    use crate::prelude::*;

    /// `taobao.ump.detail.delete` (删除活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=10725&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.detail.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct DetailDelete {
        pub detail_id: i64,
    }
}

/// `taobao.ump.detail.get`
pub mod detail_get {
    use crate::prelude::*;

    /// `taobao.ump.detail.get` (查询活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=10721&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.detail.get",
        response = Option<String>,
        unwrap = "content",
        idempotent,
        debug
    )]
    pub struct DetailGet {
        pub detail_id: i64,
    }
}

/// `taobao.ump.detail.list.add`
pub mod detail_list_add {
    use crate::prelude::*;

    /// `taobao.ump.detail.list.add` (营销详情添加)
    ///
    /// <https://open.taobao.com/api.htm?docId=10854&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.detail.list.add",
        response = Vec<i64>,
        unwrap = "detail_id_list",
        debug
    )]
    pub struct DetailListAdd {
        pub act_id: i64,
        /// JSON as text.
        pub details: String,
    }
}

/// `taobao.ump.detail.update`
pub mod detail_update {
    use crate::prelude::*;

    /// `taobao.ump.detail.update` (修改活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=10724&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.detail.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct DetailUpdate {
        pub detail_id: i64,
        pub content: String,
    }
}

/// `taobao.ump.details.get`
pub mod details_get {
    use crate::prelude::*;

    /// `taobao.ump.details.get` (查询活动详情列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10722&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.contents).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.details.get",
        response = DetailsGetResponse,
        idempotent,
        debug
    )]
    pub struct DetailsGet {
        pub act_id: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DetailsGetResponse {
        pub contents: Vec<String>,
        pub total_count: Option<i64>,
    }
}

/// `taobao.ump.mbb.getbycode`
pub mod mbb_getbycode {
    use crate::prelude::*;

    /// `taobao.ump.mbb.getbycode` (根据营销积木块代码获取积木块)
    ///
    /// <https://open.taobao.com/api.htm?docId=10729&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.mbb.getbycode",
        response = Option<String>,
        unwrap = "mbb",
        debug
    )]
    pub struct MbbGetbycode {
        pub code: String,
    }
}

/// `taobao.ump.mbb.getbyid`
pub mod mbb_getbyid {
    use crate::prelude::*;

    /// `taobao.ump.mbb.getbyid` (获取营销积木块)
    ///
    /// <https://open.taobao.com/api.htm?docId=10709&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.mbb.getbyid",
        response = Option<String>,
        unwrap = "mbb",
        debug
    )]
    pub struct MbbGetbyid {
        pub id: i64,
    }
}

/// `taobao.ump.mbbs.get`
pub mod mbbs_get {
    use crate::prelude::*;

    /// `taobao.ump.mbbs.get` (获取营销积木块列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10710&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.mbbs.get",
        response = Vec<String>,
        unwrap = "mbbs",
        idempotent,
        debug
    )]
    pub struct MbbsGet {
        pub r#type: Option<String>,
    }
}

/// `taobao.ump.mbbs.list.get`
pub mod mbbs_list_get {
    use crate::prelude::*;

    /// `taobao.ump.mbbs.list.get` (通过 ids 列表获取营销积木块列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10845&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.mbbs.list.get",
        response = Vec<String>,
        unwrap = "mbbs",
        idempotent,
        debug
    )]
    pub struct MbbsListGet {
        #[top_api(required, max_items = 20)]
        pub ids: Vec<i64>,
    }
}

/// `taobao.ump.promotion.get`
pub mod promotion_get {
    use crate::prelude::*;

    /// `taobao.ump.promotion.get` (商品优惠详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=11039&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.promotion.get",
        response = PromotionDisplayTop,
        unwrap = "promotions",
        idempotent,
        debug
    )]
    pub struct PromotionGet {
        pub item_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionDisplayTop {
        pub promotion_in_item: Vec<PromotionInItem>,
        pub promotion_in_shop: Vec<PromotionInShop>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionInItem {
        pub promotion_id: Option<String>,
        pub name: Option<String>,
        pub item_promo_price: Option<String>,
        pub sku_price_list: Vec<String>,
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

/// `taobao.ump.promotion.global.discount.get`
pub mod promotion_global_discount_get {
    use crate::prelude::*;

    /// `taobao.ump.promotion.global.discount.get` (获取卖家最低折扣)
    ///
    /// <https://open.taobao.com/api.htm?docId=38626&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.promotion.global.discount.get",
        response = PromotionGlobalDiscountGetResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct PromotionGlobalDiscountGet;

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionGlobalDiscountGetResult {
        pub default_model: Option<SellerGlobalDiscount>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SellerGlobalDiscount {
        pub discount: Option<i64>,
    }
}

/// `taobao.ump.promotion.sku.get`
pub mod promotion_sku_get {
    use crate::prelude::*;

    /// `taobao.ump.promotion.sku.get` (商品优惠详情查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=61571&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.promotion.sku.get",
        response = PromotionSkuGetResponse,
        idempotent,
        debug
    )]
    pub struct PromotionSkuGet {
        pub item_id: i64,
        pub sku_list: Option<String>,
        pub channel_key: Option<String>,
        pub buyer_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionSkuGetResponse {
        pub models: Option<String>,
        pub default_model_key: Option<String>,
        pub is_success: Option<bool>,
        pub error_message: Option<String>,
    }
}

/// `taobao.ump.range.add`
pub mod range_add {
    use crate::prelude::*;

    /// `taobao.ump.range.add` (添加活动范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=10726&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.range.add",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct RangeAdd {
        pub act_id: i64,
        pub r#type: i64,
        /// Several values with commas between them.
        pub ids: String,
    }
}

/// `taobao.ump.range.delete`
pub mod range_delete {
    use crate::prelude::*;

    /// `taobao.ump.range.delete` (删除活动范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=10727&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.range.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct RangeDelete {
        pub act_id: i64,
        pub r#type: i64,
        pub ids: String,
    }
}

/// `taobao.ump.range.get`
pub mod range_get {
    use crate::prelude::*;

    /// `taobao.ump.range.get` (查询活动范围)
    ///
    /// <https://open.taobao.com/api.htm?docId=10728&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.range.get",
        response = Vec<Range>,
        unwrap = "ranges",
        idempotent,
        debug
    )]
    pub struct RangeGet {
        pub act_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Range {
        pub participate_id: Option<i64>,
        pub participate_type: Option<ParticipateType>,
    }

    /// The values of `participate_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateType {
        /// 商品
        #[top_api(value = 1)]
        Item,
        /// 店铺
        #[top_api(value = 2)]
        V2,
        /// seller
        #[top_api(value = 3)]
        Seller,
        /// sku
        #[top_api(value = 4)]
        Sku,
        /// category
        #[top_api(value = 5)]
        Category,
        /// `shopCategory`
        #[top_api(value = 6)]
        ShopCategory,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.ump.shoutaotag.add`
pub mod shoutaotag_add {
    use crate::prelude::*;

    /// `taobao.ump.shoutaotag.add` (手淘定向优惠打标接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=24886&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.shoutaotag.add",
        response = Option<bool>,
        unwrap = "add_result",
        debug
    )]
    pub struct ShoutaotagAdd {
        pub item_id: i64,
        pub buyer_id: i64,
        pub channel_key: String,
    }
}

/// `taobao.ump.tool.get`
pub mod tool_get {
    use crate::prelude::*;

    /// `taobao.ump.tool.get` (查询工具)
    ///
    /// <https://open.taobao.com/api.htm?docId=10711&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.tool.get",
        response = Option<String>,
        unwrap = "content",
        idempotent,
        debug
    )]
    pub struct ToolGet {
        pub tool_id: i64,
    }
}

/// `taobao.ump.tools.get`
pub mod tools_get {
    use crate::prelude::*;

    /// `taobao.ump.tools.get` (查询工具列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=10712&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.ump.tools.get",
        response = Vec<String>,
        unwrap = "tools",
        idempotent,
        debug
    )]
    pub struct ToolsGet {
        pub tool_code: Option<String>,
    }
}
