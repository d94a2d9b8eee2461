//! `alibaba.westcrm.*`: 15 APIs.

pub use self::account_id_get::AccountIdGet;
pub use self::activity_info_get::ActivityInfoGet;
pub use self::activity_list_get::ActivityListGet;
pub use self::customer_info_get::CustomerInfoGet;
pub use self::grade_get::GradeGet;
pub use self::is_member_get::IsMemberGet;
pub use self::job_status_update::JobStatusUpdate;
pub use self::mall_list_get::MallListGet;
pub use self::member_message_handle::MemberMessageHandle;
pub use self::member_score_get::MemberScoreGet;
pub use self::shop_list_get::ShopListGet;
pub use self::update_alipay_carno::UpdateAlipayCarno;
pub use self::user_benefit_authority::UserBenefitAuthority;
pub use self::user_consumer_get::UserConsumerGet;
pub use self::user_statistic_authority::UserStatisticAuthority;

/// `alibaba.westcrm.account.id.get`
pub mod account_id_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.account.id.get` (根据支付宝 id 查询 IB 的 id)
    ///
    /// <https://open.taobao.com/api.htm?docId=41201&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.account.id.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct AccountIdGet {
        pub alipay_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<MemberAccountIdVo>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberAccountIdVo {
        pub account_id: Option<i64>,
    }
}

/// `alibaba.westcrm.activity.info.get`
pub mod activity_info_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.activity.info.get` (获取活动详情)
    ///
    /// <https://open.taobao.com/api.htm?docId=41199&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.activity.info.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ActivityInfoGet {
        pub campus_id: Option<i64>,
        pub activity_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data_list: Option<Data>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub status: Option<String>,
        pub content: Option<String>,
        pub content_type: Option<i64>,
        pub activity_type: Option<i64>,
        pub title: Option<String>,
        pub activity_id: Option<i64>,
        pub rules_content: Option<String>,
        pub pic_url: Option<String>,
        pub display_url: Option<String>,
    }
}

/// `alibaba.westcrm.activity.list.get`
pub mod activity_list_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.activity.list.get` (获取活动列表接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41194&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page = Some(page),
    ///     |response| response.data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.list).total(result.total)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.activity.list.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ActivityListGet {
        pub status: Option<i64>,
        pub campus_id: Option<i64>,
        pub sord: Option<String>,
        pub page: Option<i64>,
        pub sidx: Option<String>,
        pub offset: Option<i64>,
        pub rows: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<ThirdpartyPageData>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdpartyPageData {
        pub current: Option<i64>,
        pub list: Vec<ActivitiesListVo>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivitiesListVo {
        pub time_end: Option<TopDateTime>,
        pub pic_url: Option<String>,
        pub status: Option<Status>,
        pub tags: Option<ThirdTagsVo>,
        pub is_display: Option<i64>,
        pub title: Option<String>,
        pub activity_type: Option<i64>,
        pub sort: Option<i64>,
        pub campus_id: Option<i64>,
        pub time_begin: Option<TopDateTime>,
        pub activity_id: Option<i64>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 未开始
        #[top_api(value = 1)]
        NotStarted,
        /// 进行中
        #[top_api(value = 2)]
        InProgress,
        /// 已结束
        #[top_api(value = 3)]
        Ended,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdTagsVo {
        pub tags_age_list: Vec<Value>,
        pub tags_money_list: Vec<Value>,
        pub tags_grader_list: Vec<Value>,
    }
}

/// `alibaba.westcrm.customer.info.get`
pub mod customer_info_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.customer.info.get` (会员信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41221&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.customer.info.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CustomerInfoGet {
        pub campus_id: i64,
        pub ib_user_id: i64,
        pub alipay_id: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data_list: Option<CustomerBaseInfoVo>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CustomerBaseInfoVo {
        pub point: Option<i64>,
        pub avatar: Option<String>,
        pub grade_num: Option<i64>,
        pub campus_id: Option<i64>,
        #[top_api(secret)]
        pub mobile: Option<String>,
        pub name: Option<String>,
        pub gender: Option<i64>,
        pub grade_id: Option<i64>,
        pub ib_user_id: Option<i64>,
        pub grade_name: Option<String>,
    }
}

/// `alibaba.westcrm.grade.get`
pub mod grade_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.grade.get` (获取等级列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=41204&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.grade.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct GradeGet {
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data_list: Vec<Data>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub grade_num: Option<i64>,
        pub grade_name: Option<String>,
        pub grade_id: Option<i64>,
    }
}

/// `alibaba.westcrm.is.member.get`
pub mod is_member_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.is.member.get` (查询是否是亲橙里会员)
    ///
    /// <https://open.taobao.com/api.htm?docId=41361&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.is.member.get",
        response = Option<bool>,
        unwrap = "is_have_member",
        idempotent,
        debug
    )]
    pub struct IsMemberGet;
}

/// `alibaba.westcrm.job.status.update`
pub mod job_status_update {
    use crate::prelude::*;

    /// `alibaba.westcrm.job.status.update` (更新工单状态)
    ///
    /// <https://open.taobao.com/api.htm?docId=41203&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.job.status.update",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct JobStatusUpdate {
        pub status: i64,
        pub campus_id: i64,
        pub crm_complaint_id: i64,
        pub reply_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<String>,
        pub code: Option<i64>,
    }
}

/// `alibaba.westcrm.mall.list.get`
pub mod mall_list_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.mall.list.get` (获取商场列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=41202&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.mall.list.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MallListGet {
        pub campus_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub datas: Vec<MallListVo>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MallListVo {
        pub campus_id: Option<String>,
        pub mall_id: Option<String>,
        pub mall_name: Option<String>,
    }
}

/// `alibaba.westcrm.member.message.handle`
pub mod member_message_handle {
    use crate::prelude::*;

    /// `alibaba.westcrm.member.message.handle` (处理 Usc 会员消息接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=41195&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.member.message.handle",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct MemberMessageHandle {
        pub message_type: Option<String>,
        pub message_content: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub code: Option<i64>,
    }
}

/// `alibaba.westcrm.member.score.get`
pub mod member_score_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.member.score.get` (获取会员某时间段积分)
    ///
    /// <https://open.taobao.com/api.htm?docId=41154&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.member.score.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct MemberScoreGet {
        pub request_id: Option<String>,
        pub alipay_id: Option<String>,
        pub start_time: Option<String>,
        pub end_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<MemberScoreVo>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct MemberScoreVo {
        pub score: Option<i64>,
        pub request_id: Option<String>,
    }
}

/// `alibaba.westcrm.shop.list.get`
pub mod shop_list_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.shop.list.get` (获取商圈商户信息列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=41193&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.shop.list.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ShopListGet {
        pub campus_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub shop_list: Vec<ShopListVo>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopListVo {
        pub tags: Option<ThirdTagsVo>,
        pub shop_type: Option<String>,
        pub shop_id: Option<String>,
        pub campus_id: Option<String>,
        pub type_level1: Option<String>,
        pub type_level2: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ThirdTagsVo {
        pub tags_age_list: Vec<Value>,
        pub tags_money_list: Vec<Value>,
        pub tags_grader_list: Vec<Value>,
    }
}

/// `alibaba.westcrm.update.alipay.carno`
pub mod update_alipay_carno {
    use crate::prelude::*;

    /// `alibaba.westcrm.update.alipay.carno` (更新支付宝业务卡号)
    ///
    /// <https://open.taobao.com/api.htm?docId=41568&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.update.alipay.carno",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct UpdateAlipayCarno {
        pub mall_id: Option<i64>,
        pub id: Option<i64>,
        pub alipay_card_no: Option<String>,
        pub westcrm_app_key: Option<String>,
    }
}

/// `alibaba.westcrm.user.benefit.authority`
pub mod user_benefit_authority {
    use crate::prelude::*;

    /// `alibaba.westcrm.user.benefit.authority` (获取指定用户是否含有会员权益配置菜单权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=41205&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.user.benefit.authority",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct UserBenefitAuthority {
        pub campus_id: Option<i64>,
        pub ib_user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub code: Option<i64>,
    }
}

/// `alibaba.westcrm.user.consumer.get`
pub mod user_consumer_get {
    use crate::prelude::*;

    /// `alibaba.westcrm.user.consumer.get` (获取指定用户的消费总额)
    ///
    /// <https://open.taobao.com/api.htm?docId=41200&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.user.consumer.get",
        response = DataResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct UserConsumerGet {
        pub campus_id: i64,
        pub ib_user_id: i64,
        pub time_begin: String,
        pub time_end: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<UserConsumerVo>,
        pub code: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct UserConsumerVo {
        pub orders: Vec<OrderVo>,
        pub total_pay: Option<String>,
        pub ib_user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderVo {
        pub order_pay: Option<String>,
        pub order_id: Option<String>,
        pub order_time: Option<String>,
    }
}

/// `alibaba.westcrm.user.statistic.authority`
pub mod user_statistic_authority {
    use crate::prelude::*;

    /// `alibaba.westcrm.user.statistic.authority` (获取指定用户是否含有会员权益统计权限)
    ///
    /// <https://open.taobao.com/api.htm?docId=41158&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.westcrm.user.statistic.authority",
        response = DataResult,
        unwrap = "result",
        debug
    )]
    pub struct UserStatisticAuthority {
        pub campus_id: Option<i64>,
        pub ib_user_id: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub message: Option<String>,
        pub data: Option<bool>,
        pub code: Option<i64>,
    }
}
