//! `taobao.promotionmisc.*`: 24 APIs.

pub use self::activity_range_add::ActivityRangeAdd;
pub use self::activity_range_all_remove::ActivityRangeAllRemove;
pub use self::activity_range_list_get::ActivityRangeListGet;
pub use self::activity_range_remove::ActivityRangeRemove;
pub use self::common_item_activity_add::CommonItemActivityAdd;
pub use self::common_item_activity_delete::CommonItemActivityDelete;
pub use self::common_item_activity_get::CommonItemActivityGet;
pub use self::common_item_activity_list_get::CommonItemActivityListGet;
pub use self::common_item_activity_update::CommonItemActivityUpdate;
pub use self::common_item_detail_add::CommonItemDetailAdd;
pub use self::common_item_detail_delete::CommonItemDetailDelete;
pub use self::common_item_detail_list_get::CommonItemDetailListGet;
pub use self::common_item_detail_update::CommonItemDetailUpdate;
pub use self::item_activity_add::ItemActivityAdd;
pub use self::item_activity_delete::ItemActivityDelete;
pub use self::item_activity_get::ItemActivityGet;
pub use self::item_activity_list_get::ItemActivityListGet;
pub use self::item_activity_update::ItemActivityUpdate;
pub use self::mjs_activity_add::MjsActivityAdd;
pub use self::mjs_activity_delete::MjsActivityDelete;
pub use self::mjs_activity_get::MjsActivityGet;
pub use self::mjs_activity_list_get::MjsActivityListGet;
pub use self::mjs_activity_update::MjsActivityUpdate;
pub use self::tool_check::ToolCheck;

/// `taobao.promotionmisc.activity.range.add`
pub mod activity_range_add {
    use crate::prelude::*;

    /// `taobao.promotionmisc.activity.range.add` (增加活动参与的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=22251&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.activity.range.add",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ActivityRangeAdd {
        pub activity_id: i64,
        /// Several values with commas between them.
        pub ids: String,
    }
}

/// `taobao.promotionmisc.activity.range.all.remove`
pub mod activity_range_all_remove {
    use crate::prelude::*;

    /// `taobao.promotionmisc.activity.range.all.remove` (清空活动参与的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=22254&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.activity.range.all.remove",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ActivityRangeAllRemove {
        pub activity_id: i64,
    }
}

/// `taobao.promotionmisc.activity.range.list.get`
pub mod activity_range_list_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.activity.range.list.get` (查询活动参与的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=22252&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.activity.range.list.get",
        response = Vec<PromotionRange>,
        unwrap = "promotion_range_list",
        idempotent,
        debug
    )]
    pub struct ActivityRangeListGet {
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PromotionRange {
        pub item_id: Option<i64>,
        pub activity_id: Option<i64>,
        pub activity_name: Option<String>,
    }
}

/// `taobao.promotionmisc.activity.range.remove`
pub mod activity_range_remove {
    use crate::prelude::*;

    /// `taobao.promotionmisc.activity.range.remove` (去除活动参与的商品)
    ///
    /// <https://open.taobao.com/api.htm?docId=22253&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.activity.range.remove",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ActivityRangeRemove {
        pub activity_id: i64,
        /// Several values with commas between them.
        pub ids: String,
    }
}

/// `taobao.promotionmisc.common.item.activity.add`
pub mod common_item_activity_add {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.activity.add` (创建通用单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=25849&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.activity.add",
        response = CommonItemActivityAddResponse,
        debug
    )]
    pub struct CommonItemActivityAdd {
        #[top_api(max_len = 100)]
        pub description: String,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(max_len = 32)]
        pub name: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub user_tag: Option<String>,
        pub is_user_tag: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemActivityAddResponse {
        pub activity_id: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.promotionmisc.common.item.activity.delete`
pub mod common_item_activity_delete {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.activity.delete` (删除通用单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=25860&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.activity.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct CommonItemActivityDelete {
        pub activity_id: i64,
    }
}

/// `taobao.promotionmisc.common.item.activity.get`
pub mod common_item_activity_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.activity.get` (查询通用单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=25858&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.activity.get",
        response = CommonItemActivityGetResponse,
        idempotent,
        debug
    )]
    pub struct CommonItemActivityGet {
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemActivityGetResponse {
        pub activity: Option<CommonItemActivity>,
        pub is_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemActivity {
        pub activity_id: Option<i64>,
        pub description: Option<String>,
        pub end_time: Option<TopDateTime>,
        pub name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub user_tag: Option<String>,
        pub is_user_tag: Option<bool>,
    }
}

/// `taobao.promotionmisc.common.item.activity.list.get`
pub mod common_item_activity_list_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.activity.list.get` (查询通用单品优惠活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=25857&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.activity_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.activity.list.get",
        response = CommonItemActivityListGetResponse,
        idempotent,
        debug
    )]
    pub struct CommonItemActivityListGet {
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemActivityListGetResponse {
        pub activity_list: Vec<CommonItemActivity>,
        pub is_success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemActivity {
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub user_tag: Option<String>,
        pub is_user_tag: Option<bool>,
    }
}

/// `taobao.promotionmisc.common.item.activity.update`
pub mod common_item_activity_update {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.activity.update` (修改通用单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=25861&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.activity.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct CommonItemActivityUpdate {
        pub activity_id: i64,
        #[top_api(max_len = 100)]
        pub description: String,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(max_len = 32)]
        pub name: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub is_user_tag: Option<bool>,
        pub user_tag: Option<String>,
    }
}

/// `taobao.promotionmisc.common.item.detail.add`
pub mod common_item_detail_add {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.detail.add` (创建通用单品优惠详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=25852&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.detail.add",
        response = CommonItemDetailAddResponse,
        debug
    )]
    pub struct CommonItemDetailAdd {
        pub activity_id: i64,
        pub item_id: i64,
        pub promotion_type: PromotionType,
        pub promotion_value: i64,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 减钱
        #[top_api(value = 0)]
        V0,
        /// 打折
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemDetailAddResponse {
        pub detail_id: Option<i64>,
        pub is_success: Option<bool>,
    }
}

/// `taobao.promotionmisc.common.item.detail.delete`
pub mod common_item_detail_delete {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.detail.delete` (删除通用单品优惠详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=25850&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.detail.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct CommonItemDetailDelete {
        pub activity_id: i64,
        pub detail_id: i64,
    }
}

/// `taobao.promotionmisc.common.item.detail.list.get`
pub mod common_item_detail_list_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.detail.list.get` (查询通用单品优惠详情列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=25847&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.detail_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.detail.list.get",
        response = CommonItemDetailListGetResponse,
        idempotent,
        debug
    )]
    pub struct CommonItemDetailListGet {
        pub activity_id: i64,
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemDetailListGetResponse {
        pub detail_list: Vec<CommonItemDetail>,
        pub is_success: Option<bool>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CommonItemDetail {
        pub activity_id: Option<i64>,
        pub detail_id: Option<i64>,
        pub item_id: Option<i64>,
        pub promotion_type: Option<PromotionType>,
        pub promotion_value: Option<i64>,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 减钱
        #[top_api(value = 0)]
        V0,
        /// 打折
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.common.item.detail.update`
pub mod common_item_detail_update {
    use crate::prelude::*;

    /// `taobao.promotionmisc.common.item.detail.update` (修改通用单品优惠详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=25851&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.common.item.detail.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct CommonItemDetailUpdate {
        pub activity_id: i64,
        pub detail_id: i64,
        pub item_id: i64,
        pub promotion_type: PromotionType,
        pub promotion_value: i64,
    }

    /// The values of `promotion_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PromotionType {
        /// 减钱
        #[top_api(value = 0)]
        V0,
        /// 打折
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.item.activity.add`
pub mod item_activity_add {
    use crate::prelude::*;

    /// `taobao.promotionmisc.item.activity.add` (创建无条件单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22258&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.item.activity.add",
        response = ItemActivityAddResponse,
        debug
    )]
    pub struct ItemActivityAdd {
        #[top_api(max_len = 32)]
        pub name: String,
        pub participate_range: ParticipateRange,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub is_user_tag: Option<bool>,
        pub user_tag: Option<String>,
        pub is_decrease_money: Option<bool>,
        /// In cents.
        pub decrease_amount: Option<i64>,
        pub is_discount: Option<bool>,
        pub discount_rate: Option<i64>,
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemActivityAddResponse {
        pub is_success: Option<bool>,
        pub activity_id: Option<i64>,
    }
}

/// `taobao.promotionmisc.item.activity.delete`
pub mod item_activity_delete {
    use crate::prelude::*;

    /// `taobao.promotionmisc.item.activity.delete` (删除无条件单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22261&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.item.activity.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ItemActivityDelete {
        pub activity_id: i64,
    }
}

/// `taobao.promotionmisc.item.activity.get`
pub mod item_activity_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.item.activity.get` (查询无条件单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22259&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.item.activity.get",
        response = ItemPromotion,
        unwrap = "item_promotion",
        idempotent,
        debug
    )]
    pub struct ItemActivityGet {
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPromotion {
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub participate_range: Option<ParticipateRange>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub is_user_tag: Option<bool>,
        pub user_tag: Option<String>,
        pub is_decrease_money: Option<bool>,
        /// In cents.
        pub decrease_amount: Option<i64>,
        pub is_discount: Option<bool>,
        pub discount_rate: Option<i64>,
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.item.activity.list.get`
pub mod item_activity_list_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.item.activity.list.get` (查询无条件单品优惠活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=22260&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.item_promotion_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.item.activity.list.get",
        response = ItemActivityListGetResponse,
        idempotent,
        debug
    )]
    pub struct ItemActivityListGet {
        pub page_no: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemActivityListGetResponse {
        pub total_count: Option<i64>,
        pub item_promotion_list: Vec<ItemPromotion>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemPromotion {
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub participate_range: Option<ParticipateRange>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.item.activity.update`
pub mod item_activity_update {
    use crate::prelude::*;

    /// `taobao.promotionmisc.item.activity.update` (修改无条件单品优惠活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22248&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.item.activity.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ItemActivityUpdate {
        pub activity_id: i64,
        #[top_api(max_len = 32)]
        pub name: String,
        pub participate_range: ParticipateRange,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub is_user_tag: Option<bool>,
        pub user_tag: Option<String>,
        pub is_decrease_money: Option<bool>,
        /// In cents.
        pub decrease_amount: Option<i64>,
        pub is_discount: Option<bool>,
        pub discount_rate: Option<i64>,
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.mjs.activity.add`
pub mod mjs_activity_add {
    use crate::prelude::*;

    /// `taobao.promotionmisc.mjs.activity.add` (创建满就送活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22249&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.mjs.activity.add",
        response = MjsActivityAddResponse,
        debug
    )]
    pub struct MjsActivityAdd {
        #[top_api(max_len = 32)]
        pub name: String,
        pub r#type: Type,
        pub participate_range: ParticipateRange,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub is_amount_over: Option<bool>,
        /// In cents.
        pub total_price: Option<i64>,
        pub is_amount_multiple: Option<bool>,
        pub is_item_count_over: Option<bool>,
        pub item_count: Option<i64>,
        pub is_item_multiple: Option<bool>,
        pub is_shop_member: Option<bool>,
        pub shop_member_level: Option<ShopMemberLevel>,
        pub is_user_tag: Option<bool>,
        pub user_tag: Option<String>,
        pub is_decrease_money: Option<bool>,
        /// In cents.
        pub decrease_amount: Option<i64>,
        pub is_discount: Option<bool>,
        pub discount_rate: Option<i64>,
        pub is_send_gift: Option<bool>,
        #[top_api(max_len = 32)]
        pub gift_name: Option<String>,
        pub gift_id: Option<i64>,
        pub gift_url: Option<String>,
        pub is_free_post: Option<bool>,
        pub exclude_area: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 商品级别的活动
        #[top_api(value = 1)]
        V1,
        /// 店铺级别的活动
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `shop_member_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShopMemberLevel {
        /// 店铺客户
        #[top_api(value = 0)]
        V0,
        /// 普通客户
        #[top_api(value = 1)]
        V1,
        /// 高级会员
        #[top_api(value = 2)]
        V2,
        /// VIP 会员
        #[top_api(value = 3)]
        V3,
        /// 至尊 VIP 会员
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MjsActivityAddResponse {
        pub is_success: Option<bool>,
        pub activity_id: Option<i64>,
    }
}

/// `taobao.promotionmisc.mjs.activity.delete`
pub mod mjs_activity_delete {
    use crate::prelude::*;

    /// `taobao.promotionmisc.mjs.activity.delete` (删除满就送活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22257&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.mjs.activity.delete",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MjsActivityDelete {
        pub activity_id: i64,
    }
}

/// `taobao.promotionmisc.mjs.activity.get`
pub mod mjs_activity_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.mjs.activity.get` (查询满就送活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22250&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.mjs.activity.get",
        response = MjsPromotion,
        unwrap = "mjs_promotion",
        idempotent,
        debug
    )]
    pub struct MjsActivityGet {
        pub activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MjsPromotion {
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub r#type: Option<Type>,
        pub participate_range: Option<ParticipateRange>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub is_amount_over: Option<bool>,
        /// In cents.
        pub total_price: Option<i64>,
        pub is_amount_multiple: Option<bool>,
        pub is_item_count_over: Option<bool>,
        pub item_count: Option<i64>,
        pub is_item_multiple: Option<bool>,
        pub is_shop_member: Option<bool>,
        pub shop_member_level: Option<ShopMemberLevel>,
        pub is_user_tag: Option<bool>,
        pub user_tag: Option<String>,
        pub is_decrease_money: Option<bool>,
        /// In cents.
        pub decrease_amount: Option<i64>,
        pub is_discount: Option<bool>,
        pub discount_rate: Option<i64>,
        pub is_send_gift: Option<bool>,
        pub gift_name: Option<String>,
        pub gift_id: Option<i64>,
        pub gift_url: Option<String>,
        pub is_free_post: Option<bool>,
        pub exclude_area: Option<String>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 商品级别的活动
        #[top_api(value = 1)]
        V1,
        /// 店铺级别的活动
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `shop_member_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShopMemberLevel {
        /// 店铺客户
        #[top_api(value = 0)]
        V0,
        /// 普通客户
        #[top_api(value = 1)]
        V1,
        /// 高级会员
        #[top_api(value = 2)]
        V2,
        /// VIP 会员
        #[top_api(value = 3)]
        V3,
        /// 至尊 VIP 会员
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.mjs.activity.list.get`
pub mod mjs_activity_list_get {
    use crate::prelude::*;

    /// `taobao.promotionmisc.mjs.activity.list.get` (查询满就送活动列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=22255&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = page,
    ///     |response| Page::of(response.mjs_promotion_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.mjs.activity.list.get",
        response = MjsActivityListGetResponse,
        idempotent,
        debug
    )]
    pub struct MjsActivityListGet {
        pub activity_type: ActivityType,
        pub page_no: i64,
        pub page_size: i64,
    }

    /// The values of `activity_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ActivityType {
        /// 商品级别的活动
        #[top_api(value = 1)]
        V1,
        /// 店铺级别的活动
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MjsActivityListGetResponse {
        pub total_count: Option<i64>,
        pub mjs_promotion_list: Vec<MjsPromotion>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MjsPromotion {
        pub activity_id: Option<i64>,
        pub name: Option<String>,
        pub description: Option<String>,
        pub r#type: Option<Type>,
        pub participate_range: Option<ParticipateRange>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
    }

    /// The values of `type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Type {
        /// 商品级别的活动
        #[top_api(value = 1)]
        V1,
        /// 店铺级别的活动
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.mjs.activity.update`
pub mod mjs_activity_update {
    use crate::prelude::*;

    /// `taobao.promotionmisc.mjs.activity.update` (修改满就送活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=22256&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.mjs.activity.update",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct MjsActivityUpdate {
        pub activity_id: i64,
        #[top_api(max_len = 32)]
        pub name: String,
        pub participate_range: ParticipateRange,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub is_amount_over: Option<bool>,
        /// In cents.
        pub total_price: Option<i64>,
        pub is_amount_multiple: Option<bool>,
        pub is_item_count_over: Option<bool>,
        pub item_count: Option<i64>,
        pub is_item_multiple: Option<bool>,
        pub is_shop_member: Option<bool>,
        pub shop_member_level: Option<ShopMemberLevel>,
        pub is_user_tag: Option<bool>,
        pub user_tag: Option<String>,
        pub is_decrease_money: Option<bool>,
        /// In cents.
        pub decrease_amount: Option<i64>,
        pub is_discount: Option<bool>,
        pub discount_rate: Option<i64>,
        pub is_send_gift: Option<bool>,
        #[top_api(max_len = 32)]
        pub gift_name: Option<String>,
        pub gift_id: Option<i64>,
        pub gift_url: Option<String>,
        pub is_free_post: Option<bool>,
        pub exclude_area: Option<String>,
    }

    /// The values of `participate_range`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ParticipateRange {
        /// 全部参与
        #[top_api(value = 0)]
        V0,
        /// 部分商品参与
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `shop_member_level`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ShopMemberLevel {
        /// 店铺客户
        #[top_api(value = 0)]
        V0,
        /// 普通客户
        #[top_api(value = 1)]
        V1,
        /// 高级会员
        #[top_api(value = 2)]
        V2,
        /// VIP 会员
        #[top_api(value = 3)]
        V3,
        /// 至尊 VIP 会员
        #[top_api(value = 4)]
        V4,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.promotionmisc.tool.check`
pub mod tool_check {
    use crate::prelude::*;

    /// `taobao.promotionmisc.tool.check` (UMP 工具检测)
    ///
    /// <https://open.taobao.com/api.htm?docId=21644&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.promotionmisc.tool.check",
        response = ToolCheckResponse,
        debug
    )]
    pub struct ToolCheck {
        #[top_api(min = 10)]
        pub tool_id: i64,
        pub meta_allow: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ToolCheckResponse {
        pub check_tool_module: Option<CheckToolModule>,
        pub is_success: Option<bool>,
        pub error_message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CheckToolModule {
        pub is_pass: Option<String>,
        pub error_message: Option<String>,
        pub meta_def: Option<String>,
        pub check_url: Option<String>,
    }
}
