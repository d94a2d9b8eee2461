//! `alitrip.xhotel.*`: 4 APIs.

pub use self::channel_notify::ChannelNotify;
pub use self::channel_order_create::ChannelOrderCreate;
pub use self::channel_order_create_res_query::ChannelOrderCreateResQuery;
pub use self::channel_order_membertype_sync::ChannelOrderMembertypeSync;

/// `alitrip.xhotel.channel.notify`
pub mod channel_notify {
    use crate::prelude::*;

    /// `alitrip.xhotel.channel.notify` (分销渠道各类通知接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48716&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.xhotel.channel.notify",
        response = HbsResult,
        unwrap = "result",
        debug
    )]
    pub struct ChannelNotify {
        pub order_notify_query: Option<OrderNotifyQuery>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderNotifyQuery {
        pub pay_time: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub notify_type: Option<i64>,
        pub platform_promotion: Option<i64>,
        pub member_card_no: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HbsResult {
        pub success: Option<bool>,
    }
}

/// `alitrip.xhotel.channel.order.create`
pub mod channel_order_create {
    use crate::prelude::*;

    /// `alitrip.xhotel.channel.order.create` (渠道分销创建订单接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=48719&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.xhotel.channel.order.create",
        response = HbsResult,
        unwrap = "result",
        debug
    )]
    pub struct ChannelOrderCreate {
        pub out_source_order_create_req: Option<OutSourceOrderCreateReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutSourceOrderCreateReq {
        pub hid: Option<i64>,
        pub room_number: Option<i64>,
        pub create_app_key: Option<String>,
        pub tag_jsqr: Option<i64>,
        pub gid: Option<i64>,
        pub memo: Option<String>,
        pub rid: Option<i64>,
        pub title: Option<String>,
        pub rp_id: Option<i64>,
        pub out_user_id: Option<String>,
        pub rate_id: Option<i64>,
        pub srid: Option<i64>,
        pub seller_id: Option<i64>,
        pub item_iid: Option<i64>,
        pub out_source: Option<String>,
        pub is_direct_order: Option<bool>,
        pub late_arrive_time: Option<TopDateTime>,
        pub checkout: Option<TopDateTime>,
        #[top_api(secret)]
        pub contact_name: Option<String>,
        pub room_type_name: Option<String>,
        pub gmt_create: Option<TopDateTime>,
        pub ttid: Option<String>,
        pub hotel_name: Option<String>,
        pub guest_info_list: Vec<GuestInfo>,
        pub check_in: Option<TopDateTime>,
        pub out_order_id: Option<String>,
        /// In cents.
        pub total_room_price: Option<i64>,
        pub daily_price_info_list: Vec<DailyPriceInfo>,
        pub attributes: Option<String>,
        #[top_api(secret)]
        pub contact_phone: Option<String>,
        pub cancel_policy: Option<CancelPolicy>,
        pub inventory_type_flag: Option<i64>,
        pub cancel_policy_desc: Option<String>,
        pub platform_promotion: Option<i64>,
        pub seller_promotion: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GuestInfo {
        pub person_pos: Option<String>,
        pub room_pos: Option<String>,
        #[top_api(secret)]
        pub name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DailyPriceInfo {
        pub break_fast_count: Option<i64>,
        pub price: Option<i64>,
        pub day: Option<TopDateTime>,
        pub base_price: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelPolicy {
        pub cancel_policy_type: Option<CancelPolicyType>,
    }

    /// The values of `cancel_policy_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum CancelPolicyType {
        /// 免费取消
        #[top_api(value = 1)]
        V1,
        /// 不可取消
        #[top_api(value = 2)]
        NoCancel,
        #[top_api(value = 4)]
        V4,
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        #[top_api(value = 9)]
        V9,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HbsResult {
        pub result_msg: Option<String>,
        pub module: Option<OutSourceOrderCreateRes>,
        pub result_code: Option<String>,
        pub result_msg4_dev: Option<String>,
        pub success: Option<String>,
        pub extend_info: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutSourceOrderCreateRes {
        pub biz_order_id: Option<i64>,
    }
}

/// `alitrip.xhotel.channel.order.create.res.query`
pub mod channel_order_create_res_query {
    use crate::prelude::*;

    /// `alitrip.xhotel.channel.order.create.res.query` (分销订单查询订单创建结果)
    ///
    /// <https://open.taobao.com/api.htm?docId=49115&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.xhotel.channel.order.create.res.query",
        response = HbsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ChannelOrderCreateResQuery {
        pub out_source_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HbsResult {
        pub result_msg: Option<String>,
        pub module: Option<i64>,
        pub result_code: Option<String>,
        pub result_msg4_dev: Option<String>,
        pub success: Option<bool>,
    }
}

/// `alitrip.xhotel.channel.order.membertype.sync`
pub mod channel_order_membertype_sync {
    use crate::prelude::*;

    /// `alitrip.xhotel.channel.order.membertype.sync` (酒店分销渠道会员类型同步)
    ///
    /// <https://open.taobao.com/api.htm?docId=55525&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alitrip.xhotel.channel.order.membertype.sync",
        response = HbsResult,
        unwrap = "result",
        debug
    )]
    pub struct ChannelOrderMembertypeSync {
        pub channel_sync_order_member_type: ChannelSyncOrderMemberType,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelSyncOrderMemberType {
        pub member_type: String,
        pub tid: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HbsResult {
        pub success: Option<bool>,
        pub result_msg4_dev: Option<String>,
        pub result_code: Option<String>,
        pub module: Option<i64>,
        pub result_msg: Option<String>,
    }
}
