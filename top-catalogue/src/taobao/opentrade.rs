//! `taobao.opentrade.*`: 25 APIs.

pub use self::activity_query::ActivityQuery;
pub use self::activity_sync::ActivitySync;
pub use self::create_order::CreateOrder;
pub use self::customization_refund_enable::CustomizationRefundEnable;
pub use self::group_activtiy_query::GroupActivtiyQuery;
pub use self::group_detail::GroupDetail;
pub use self::group_join::GroupJoin;
pub use self::group_member_info::GroupMemberInfo;
pub use self::group_member_infos::GroupMemberInfos;
pub use self::group_open::GroupOpen;
pub use self::group_order::GroupOrder;
pub use self::group_query::GroupQuery;
pub use self::group_sync::GroupSync;
pub use self::orderdetail_entry_get::OrderdetailEntryGet;
pub use self::queue_query::QueueQuery;
pub use self::queue_users_mark::QueueUsersMark;
pub use self::special_items_bind::SpecialItemsBind;
pub use self::special_items_query::SpecialItemsQuery;
pub use self::special_items_unbind::SpecialItemsUnbind;
pub use self::special_rule_update::SpecialRuleUpdate;
pub use self::special_users_mark::SpecialUsersMark;
pub use self::special_users_query::SpecialUsersQuery;
pub use self::tools_items_bind::ToolsItemsBind;
pub use self::tools_items_query::ToolsItemsQuery;
pub use self::tools_items_unbind::ToolsItemsUnbind;

/// `taobao.opentrade.activity.query`
pub mod activity_query {
    use crate::prelude::*;

    /// `taobao.opentrade.activity.query` (查询尖货活动信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49615&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = page,
    ///     |response| Page::of(response.results).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.activity.query",
        response = ActivityQueryResponse,
        idempotent,
        debug
    )]
    pub struct ActivityQuery {
        pub end_time: Option<TopDateTime>,
        pub activity_name: Option<String>,
        pub page_size: i64,
        pub page_index: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityQueryResponse {
        pub results: Vec<McSceneActivityDto>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct McSceneActivityDto {
        pub start_time: Option<String>,
        pub item_ids: Option<String>,
        pub activity_name: Option<String>,
        pub appkey: Option<String>,
        pub activity_id: Option<String>,
        pub gmt_modified: Option<String>,
        pub end_time: Option<String>,
    }
}

/// `taobao.opentrade.activity.sync`
pub mod activity_sync {
    use crate::prelude::*;

    /// `taobao.opentrade.activity.sync` (尖货交易活动信息同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=49612&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.activity.sync",
        response = ActivitySyncResponse,
        debug
    )]
    pub struct ActivitySync {
        pub activity_id: String,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        pub activity_name: String,
        #[top_api(required, max_items = 20)]
        pub item_id_list: Vec<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitySyncResponse {
        pub start_time: Option<String>,
        pub item_ids: Option<String>,
        pub activity_name: Option<String>,
        pub appkey: Option<String>,
        pub activity_id: Option<String>,
        pub gmt_modified: Option<String>,
        pub end_time: Option<String>,
    }
}

/// `taobao.opentrade.create.order`
pub mod create_order {
    use crate::prelude::*;

    /// `taobao.opentrade.create.order` (订单创建)
    ///
    /// <https://open.taobao.com/api.htm?docId=54831&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.create.order",
        response = Option<String>,
        unwrap = "order_id",
        debug
    )]
    pub struct CreateOrder {
        pub out_id: String,
        pub open_user_id: String,
        #[top_api(secret)]
        pub full_name: String,
        #[top_api(secret)]
        pub mobile: String,
        #[top_api(secret)]
        pub address: String,
        pub seller_memo: Option<String>,
        #[top_api(secret)]
        pub buyer_memo: Option<String>,
        #[top_api(required, max_items = 20)]
        pub item_infos: Vec<ItemInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemInfo {
        pub item_id: i64,
        pub sku_id: Option<i64>,
        pub quantity: i64,
        pub title: Option<String>,
        pub image_url: Option<String>,
    }
}

/// `taobao.opentrade.customization.refund.enable`
pub mod customization_refund_enable {
    use crate::prelude::*;

    /// `taobao.opentrade.customization.refund.enable` (定制订单设置允许仅退款)
    ///
    /// <https://open.taobao.com/api.htm?docId=52137&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.customization.refund.enable",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct CustomizationRefundEnable {
        pub trade_id: i64,
    }
}

/// `taobao.opentrade.group.activtiy.query`
pub mod group_activtiy_query {
    use crate::prelude::*;

    /// `taobao.opentrade.group.activtiy.query` (组团活动信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=53067&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.activtiy.query",
        response = GroupActivtiyQueryResponse,
        idempotent,
        debug
    )]
    pub struct GroupActivtiyQuery {
        pub page_size: i64,
        pub item_id: Option<i64>,
        /// The first page is 0\.
        pub page_index: i64,
        pub group_activity_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupActivtiyQueryResponse {
        pub results: Vec<GroupActivityResponse>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupActivityResponse {
        pub group_activity_id: Option<i64>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
        /// In seconds.
        pub expiration: Option<i64>,
        pub goal: Option<i64>,
        pub group_type: Option<GroupType>,
        pub allow_type: Option<AllowType>,
        pub item_id: Option<i64>,
        /// In cents.
        pub discount_price: Option<i64>,
        pub fail_process: Option<FailProcess>,
        pub open_limit: Option<i64>,
        pub allow_white_list: Vec<String>,
    }

    /// The values of `group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GroupType {
        /// 拼团
        #[top_api(value = 0)]
        V0,
        /// 团购
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    /// The values of `allow_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AllowType {
        /// 仅白名单账号可开团
        #[top_api(value = "whitelist")]
        Whitelist,
        /// 任何账号可开团
        #[top_api(value = "all")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `fail_process`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FailProcess {
        /// 系统关单
        #[top_api(value = "close")]
        Close,
        /// 订单继续下行
        #[top_api(value = "continue")]
        Continue,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.opentrade.group.detail`
pub mod group_detail {
    use crate::prelude::*;

    /// `taobao.opentrade.group.detail` (组团购场景查询团详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=52442&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.detail",
        response = GroupDetailResponse,
        unwrap = "result",
        debug
    )]
    pub struct GroupDetail {
        pub group_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupDetailResponse {
        pub joined: Option<i64>,
        pub goal: Option<i64>,
        pub group_type: Option<i64>,
        pub group_id: Option<i64>,
        pub item_id: Option<i64>,
        pub leader: Option<RopGroupMemberInfo>,
        pub members: Vec<RopGroupMemberInfo>,
        pub done: Option<bool>,
        pub expiration: Option<TopDateTime>,
        pub payed: Option<i64>,
        pub group_activity_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RopGroupMemberInfo {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub avatar: Option<String>,
    }
}

/// `taobao.opentrade.group.join`
pub mod group_join {
    use crate::prelude::*;

    /// `taobao.opentrade.group.join` (组团购场景参团)
    ///
    /// <https://open.taobao.com/api.htm?docId=52419&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.join",
        response = GroupJoinResponse,
        debug
    )]
    pub struct GroupJoin {
        pub item_id: i64,
        pub open_user_id: String,
        pub group_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupJoinResponse;
}

/// `taobao.opentrade.group.member.info`
pub mod group_member_info {
    use crate::prelude::*;

    /// `taobao.opentrade.group.member.info` (组团购获取用户参团信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=52997&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.member.info",
        response = RopGroupMemberInfo,
        unwrap = "result",
        debug
    )]
    pub struct GroupMemberInfo {
        pub group_id: i64,
        pub open_user_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RopGroupMemberInfo {
        pub pay_status: Option<PayStatus>,
    }

    /// The values of `pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum PayStatus {
        /// 未付款
        #[top_api(value = 1)]
        NotPaid,
        /// 已付款
        #[top_api(value = 2)]
        Paid,
        /// 已退款
        #[top_api(value = 4)]
        Refunded,
        /// 交易成功
        #[top_api(value = 6)]
        TradeSucceeded,
        /// 交易关闭
        #[top_api(value = 8)]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.opentrade.group.member.infos`
pub mod group_member_infos {
    use crate::prelude::*;

    /// `taobao.opentrade.group.member.infos` (组团购批量获取用户参团信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=54126&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.member.infos",
        response = Vec<GroupMemberInfoResponse>,
        unwrap = "result",
        debug
    )]
    pub struct GroupMemberInfos {
        pub group_id: i64,
        #[top_api(required, max_items = 100)]
        pub open_user_ids: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupMemberInfoResponse {
        pub pay_status: Option<i64>,
        pub open_user_id: Option<String>,
        pub order_id: Option<String>,
    }
}

/// `taobao.opentrade.group.open`
pub mod group_open {
    use crate::prelude::*;

    /// `taobao.opentrade.group.open` (组团购场景开团)
    ///
    /// <https://open.taobao.com/api.htm?docId=52420&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.open",
        response = OpenGroupResponse,
        unwrap = "result",
        debug
    )]
    pub struct GroupOpen {
        pub item_id: i64,
        pub open_user_id: String,
        pub group_activity_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OpenGroupResponse {
        pub group_id: Option<i64>,
        /// In seconds.
        pub expiration: Option<i64>,
        pub goal: Option<i64>,
        pub group_type: Option<i64>,
    }
}

/// `taobao.opentrade.group.order`
pub mod group_order {
    use crate::prelude::*;

    /// `taobao.opentrade.group.order` (组团购获取订单列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=52776&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.order",
        response = Vec<String>,
        unwrap = "result",
        debug
    )]
    pub struct GroupOrder {
        pub group_id: i64,
    }
}

/// `taobao.opentrade.group.query`
pub mod group_query {
    use crate::prelude::*;

    /// `taobao.opentrade.group.query` (组团购场景查询商品组团详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=52452&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| Page::of(response.results).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.query",
        response = GroupQueryResponse,
        idempotent,
        debug
    )]
    pub struct GroupQuery {
        pub page_size: Option<i64>,
        pub open_user_id: Option<String>,
        pub page_index: Option<i64>,
        pub order_by: Option<i64>,
        pub item_id: i64,
        pub group_activity_id: Option<i64>,
        pub with_expire: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupQueryResponse {
        pub results: Vec<GroupDetailResponse>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupDetailResponse {
        pub joined: Option<i64>,
        pub goal: Option<i64>,
        pub group_type: Option<i64>,
        pub group_id: Option<i64>,
        pub item_id: Option<i64>,
        pub leader: Option<RopGroupMemberInfo>,
        pub members: Vec<RopGroupMemberInfo>,
        pub done: Option<bool>,
        pub expiration: Option<TopDateTime>,
        pub payed: Option<i64>,
        pub member_pay_status: Option<MemberPayStatus>,
        pub group_activity_id: Option<i64>,
    }

    /// The values of `member_pay_status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum MemberPayStatus {
        /// 未付款
        #[top_api(value = 1)]
        NotPaid,
        /// 已付款
        #[top_api(value = 2)]
        Paid,
        /// 已退款
        #[top_api(value = 4)]
        Refunded,
        /// 交易成功
        #[top_api(value = 6)]
        TradeSucceeded,
        /// 交易关闭
        #[top_api(value = 8)]
        TradeClosed,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RopGroupMemberInfo {
        #[top_api(secret)]
        pub nick: Option<String>,
        pub avatar: Option<String>,
    }
}

/// `taobao.opentrade.group.sync`
pub mod group_sync {
    use crate::prelude::*;

    /// `taobao.opentrade.group.sync` (组团购场景创建或更新组团活动)
    ///
    /// <https://open.taobao.com/api.htm?docId=53080&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "taobao.opentrade.group.sync",
        response = GroupActivityResponse,
        unwrap = "result",
        debug
    )]
    pub struct GroupSync {
        pub item_id: i64,
        /// In cents.
        pub discount_price: i64,
        pub fail_process: Option<FailProcess>,
        pub open_limit: Option<i64>,
        #[top_api(max_items = 999)]
        pub allow_white_list: Vec<String>,
        pub allow_type: Option<AllowType>,
        pub group_type: GroupType,
        pub goal: i64,
        pub expiration: i64,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        pub group_activity_id: Option<i64>,
    }

    /// The values of `fail_process`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum FailProcess {
        /// 系统关单
        #[top_api(value = "close")]
        Close,
        /// 订单继续下行
        #[top_api(value = "continue")]
        Continue,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `allow_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum AllowType {
        /// 仅白名单账号可开团
        #[top_api(value = "whitelist")]
        Whitelist,
        /// 任何账号可开团
        #[top_api(value = "all")]
        All,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    /// The values of `group_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum GroupType {
        /// 拼团
        #[top_api(value = 0)]
        V0,
        /// 团购
        #[top_api(value = 1)]
        V1,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GroupActivityResponse {
        pub item_id: Option<i64>,
        /// In cents.
        pub discount_price: Option<i64>,
        pub fail_process: Option<FailProcess>,
        pub open_limit: Option<i64>,
        pub allow_white_list: Vec<String>,
        pub allow_type: Option<AllowType>,
        pub group_type: Option<GroupType>,
        pub goal: Option<i64>,
        pub expiration: Option<i64>,
        pub end_time: Option<TopDateTime>,
        pub start_time: Option<TopDateTime>,
        pub group_activity_id: Option<i64>,
    }
}

/// `taobao.opentrade.orderdetail.entry.get`
pub mod orderdetail_entry_get {
    use crate::prelude::*;

    /// `taobao.opentrade.orderdetail.entry.get` (获取订单详情页跳转入口配置)
    ///
    /// <https://open.taobao.com/api.htm?docId=58885&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.orderdetail.entry.get",
        response = Vec<OrderDetailEntryConfig>,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct OrderdetailEntryGet {
        pub item_id_list: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderDetailEntryConfig {
        pub item_id: Option<i64>,
        pub title: Option<String>,
        pub expose_start_time: Option<i64>,
        pub expose_end_time: Option<i64>,
    }
}

/// `taobao.opentrade.queue.query`
pub mod queue_query {
    use crate::prelude::*;

    /// `taobao.opentrade.queue.query` (尖货交易排队信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=48547&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.queue.query",
        response = QueueQueryResponse,
        idempotent,
        debug
    )]
    pub struct QueueQuery {
        pub status: Option<String>,
        pub activity_id: Option<String>,
        pub sku_id: Option<i64>,
        pub item_id: i64,
        pub page_size: i64,
        /// The first page is 0\.
        pub page_index: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueueQueryResponse {
        pub total_count: Option<String>,
        pub results: Vec<McUserDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct McUserDto {
        pub status: Option<String>,
        pub activity_id: Option<String>,
        pub ext_info: Option<String>,
        pub quality: Option<i64>,
        pub sku_id: Option<i64>,
        pub item_id: Option<i64>,
        pub user_open_id: Option<String>,
    }
}

/// `taobao.opentrade.queue.users.mark`
pub mod queue_users_mark {
    use crate::prelude::*;

    /// `taobao.opentrade.queue.users.mark` (尖货交易可购买用户标记)
    ///
    /// <https://open.taobao.com/api.htm?docId=48548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.queue.users.mark",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct QueueUsersMark {
        pub status: String,
        pub activity_id: Option<String>,
        pub sku_id: i64,
        pub item_id: i64,
        #[top_api(required, max_items = 20)]
        pub open_user_ids: Vec<String>,
        pub hit: bool,
    }
}

/// `taobao.opentrade.special.items.bind`
pub mod special_items_bind {
    use crate::prelude::*;

    /// `taobao.opentrade.special.items.bind` (专属下单场景商品绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=51714&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.special.items.bind",
        response = Vec<ItemBindResult>,
        unwrap = "results",
        debug
    )]
    pub struct SpecialItemsBind {
        #[top_api(required, max_items = 999)]
        pub item_ids: Vec<i64>,
        pub miniapp_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBindResult {
        pub item_id: Option<i64>,
        pub error_message: Option<String>,
        pub bind_ok: Option<bool>,
    }
}

/// `taobao.opentrade.special.items.query`
pub mod special_items_query {
    use crate::prelude::*;

    /// `taobao.opentrade.special.items.query` (专属下单获取商品绑定信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=51716&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.special.items.query",
        response = Vec<i64>,
        unwrap = "items",
        idempotent,
        debug
    )]
    pub struct SpecialItemsQuery {
        pub miniapp_id: i64,
    }
}

/// `taobao.opentrade.special.items.unbind`
pub mod special_items_unbind {
    use crate::prelude::*;

    /// `taobao.opentrade.special.items.unbind` (专属下单场景商品解绑)
    ///
    /// <https://open.taobao.com/api.htm?docId=51715&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.special.items.unbind",
        response = Vec<ItemUnBindResult>,
        unwrap = "results",
        debug
    )]
    pub struct SpecialItemsUnbind {
        #[top_api(required, max_items = 999)]
        pub item_ids: Vec<i64>,
        pub miniapp_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUnBindResult {
        pub item_id: Option<i64>,
        pub error_message: Option<String>,
        pub bind_ok: Option<bool>,
    }
}

/// `taobao.opentrade.special.rule.update`
pub mod special_rule_update {
    use crate::prelude::*;

    /// `taobao.opentrade.special.rule.update` (专属下单更新限购规则)
    ///
    /// <https://open.taobao.com/api.htm?docId=52746&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.special.rule.update",
        response = Vec<ItemResultDto>,
        unwrap = "result",
        debug
    )]
    pub struct SpecialRuleUpdate {
        #[top_api(required, max_items = 999)]
        pub item_ids: Vec<i64>,
        pub limit_num: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemResultDto {
        pub item_id: Option<i64>,
        pub err_msg: Option<String>,
    }
}

/// `taobao.opentrade.special.users.mark`
pub mod special_users_mark {
    use crate::prelude::*;

    /// `taobao.opentrade.special.users.mark` (专属下单可购买用户标记)
    ///
    /// <https://open.taobao.com/api.htm?docId=51296&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.special.users.mark",
        response = Option<i64>,
        unwrap = "result",
        debug
    )]
    pub struct SpecialUsersMark {
        pub hit: bool,
        #[top_api(required, max_items = 20)]
        pub open_user_ids: Vec<String>,
        pub item_id: i64,
        pub sku_id: i64,
        pub status: String,
        pub limit_num: Option<i64>,
    }
}

/// `taobao.opentrade.special.users.query`
pub mod special_users_query {
    use crate::prelude::*;

    /// `taobao.opentrade.special.users.query` (专属下单标记信息查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=51300&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.special.users.query",
        response = SpecialUsersQueryResponse,
        idempotent,
        debug
    )]
    pub struct SpecialUsersQuery {
        pub page_size: i64,
        #[top_api(max_items = 999)]
        pub open_user_ids: Vec<String>,
        pub item_id: i64,
        pub sku_id: Option<i64>,
        pub status: Option<String>,
        /// The first page is 0\.
        pub page_index: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialUsersQueryResponse {
        pub results: Vec<MarkUserInfo>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MarkUserInfo {
        pub user_open_id: Option<String>,
        pub item_id: Option<i64>,
        pub sku_id: Option<i64>,
        pub quality: Option<i64>,
        pub status: Option<String>,
    }
}

/// `taobao.opentrade.tools.items.bind`
pub mod tools_items_bind {
    use crate::prelude::*;

    /// `taobao.opentrade.tools.items.bind` (交易开放商品绑定)
    ///
    /// <https://open.taobao.com/api.htm?docId=53545&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.tools.items.bind",
        response = Vec<ItemBindResult>,
        unwrap = "results",
        debug
    )]
    pub struct ToolsItemsBind {
        #[top_api(required, max_items = 999)]
        pub item_ids: Vec<i64>,
        pub miniapp_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemBindResult {
        pub item_id: Option<i64>,
        pub error_message: Option<String>,
        pub bind_ok: Option<bool>,
    }
}

/// `taobao.opentrade.tools.items.query`
pub mod tools_items_query {
    use crate::prelude::*;

    /// `taobao.opentrade.tools.items.query` (交易开放获取商品绑定信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=53535&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| Page::of(response.item_ids).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.tools.items.query",
        response = ToolsItemsQueryResponse,
        idempotent,
        debug
    )]
    pub struct ToolsItemsQuery {
        pub miniapp_id: i64,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ToolsItemsQueryResponse {
        pub item_ids: Vec<i64>,
        pub total_count: Option<i64>,
    }
}

/// `taobao.opentrade.tools.items.unbind`
pub mod tools_items_unbind {
    use crate::prelude::*;

    /// `taobao.opentrade.tools.items.unbind` (交易开放商品解绑)
    ///
    /// <https://open.taobao.com/api.htm?docId=53544&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.opentrade.tools.items.unbind",
        response = Vec<ItemUnBindResult>,
        unwrap = "results",
        debug
    )]
    pub struct ToolsItemsUnbind {
        #[top_api(required, max_items = 999)]
        pub item_ids: Vec<i64>,
        pub miniapp_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemUnBindResult {
        pub item_id: Option<i64>,
        pub error_message: Option<String>,
        pub bind_ok: Option<bool>,
    }
}
