//! `taobao.weike.*`: 6 APIs.

pub use self::eservice_order_get::EserviceOrderGet;
pub use self::eservice_schedule_get::EserviceScheduleGet;
pub use self::eservice_schedule_put::EserviceSchedulePut;
pub use self::eservice_subusers_get::EserviceSubusersGet;
pub use self::performance_put::PerformancePut;
pub use self::subscinfo_get::SubscinfoGet;

/// `taobao.weike.eservice.order.get`
pub mod eservice_order_get {
    use crate::prelude::*;

    /// `taobao.weike.eservice.order.get` (客服外包订单查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=27610&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| Page::of(response.order_list).total(response.total_size),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weike.eservice.order.get",
        response = EserviceOrderGetResponse,
        idempotent,
        debug
    )]
    pub struct EserviceOrderGet {
        pub start_date: Option<TopDateTime>,
        pub scheduling_state: Option<bool>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub page_size: Option<i64>,
        pub end_date: Option<TopDateTime>,
        #[top_api(max_items = 20)]
        pub order_id_list: Vec<i64>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EserviceOrderGetResponse {
        pub total_size: Option<i64>,
        pub order_list: Vec<Order>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Order {
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub scheduling_state: Option<bool>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
    }
}

/// `taobao.weike.eservice.schedule.get`
pub mod eservice_schedule_get {
    use crate::prelude::*;

    /// `taobao.weike.eservice.schedule.get` (客服排班信息查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=27489&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weike.eservice.schedule.get",
        response = CsSchedulingWrapper,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EserviceScheduleGet {
        pub order_id: Option<i64>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        #[top_api(secret)]
        pub sp_nick: Option<String>,
        #[top_api(required)]
        pub start_date: Option<TopDateTime>,
        #[top_api(required)]
        pub end_date: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsSchedulingWrapper {
        pub total_count: Option<i64>,
        pub cs_schedulings: Vec<CsScheduling>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsScheduling {
        pub date: Option<TopDateTime>,
        pub string_date: Option<String>,
        pub schedulings: Vec<Scheduling>,
        pub order_id: Option<i64>,
        pub modified_time: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Scheduling {
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
        pub sp_nick: Option<String>,
        pub state: Option<State>,
        pub state_des: Option<String>,
    }

    /// The values of `state`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum State {
        /// 生效
        #[top_api(value = 1)]
        Effective,
        /// 失效
        #[top_api(value = -1)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.weike.eservice.schedule.put`
pub mod eservice_schedule_put {
    use crate::prelude::*;

    /// `taobao.weike.eservice.schedule.put` (提交客服排班信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=27505&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weike.eservice.schedule.put",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct EserviceSchedulePut {
        pub order_id: i64,
        #[top_api(required, max_items = 1000)]
        pub cs_schedulings: Vec<CsSchedulingOneDayDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsSchedulingOneDayDto {
        #[top_api(required)]
        pub date: Option<TopDateTime>,
        #[top_api(required)]
        pub schedulings: Vec<CsSchedulingDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CsSchedulingDto {
        #[top_api(required)]
        pub start_time: Option<TopDateTime>,
        #[top_api(required)]
        pub end_time: Option<TopDateTime>,
        #[top_api(secret)]
        pub seller_nick: String,
        #[top_api(secret)]
        pub sp_nick: String,
    }
}

/// `taobao.weike.eservice.subusers.get`
pub mod eservice_subusers_get {
    use crate::prelude::*;

    /// `taobao.weike.eservice.subusers.get` (客服外包订单分配的商家子账号列表)
    ///
    /// <https://open.taobao.com/api.htm?docId=27490&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weike.eservice.subusers.get",
        response = AuthorizedAccountWrapper,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EserviceSubusersGet {
        pub order_id: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AuthorizedAccountWrapper {
        pub total_count: Option<i64>,
        pub sub_users: Vec<SubUser>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubUser {
        pub state_des: Option<String>,
        pub state: Option<State>,
        #[top_api(secret)]
        pub seller_nick: Option<String>,
    }

    /// The values of `state`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum State {
        /// 授权
        #[top_api(value = 1)]
        Authorization,
        /// 取消授权
        #[top_api(value = 0)]
        V0,
        /// 失效
        #[top_api(value = -1)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.weike.performance.put`
pub mod performance_put {
    use crate::prelude::*;

    /// `taobao.weike.performance.put` (提交客服绩效接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23059&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weike.performance.put",
        response = Option<bool>,
        unwrap = "result",
        debug
    )]
    pub struct PerformancePut {
        pub id: Option<i64>,
        pub per_info_wrapper: Option<PerformanceInfoWrapper>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerformanceInfoWrapper {
        pub has_bonus_config: Option<bool>,
        pub performance_info_list: Vec<PerformanceInfoDto>,
        pub has_authorize: Option<bool>,
        pub statistics_end_time: Option<String>,
        pub statistics_start_time: Option<String>,
    }

    /// `PerformanceInfoDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PerformanceInfoDto {
        pub first_response_time: Option<String>,
        pub avg_last_online_time: Option<String>,
        pub avg_online_time_per_day: Option<String>,
        pub conversion_rate_of_ser: Option<String>,
        pub sales_quantity: Option<String>,
        pub sales_amount: Option<String>,
        pub total_online_time: Option<String>,
        pub online_days: Option<String>,
        pub unit_price_of_ser: Option<String>,
        pub response_rate: Option<String>,
        #[top_api(secret)]
        pub sub_account_name: Option<String>,
        pub avg_online_time: Option<String>,
        pub sales_bonus: Option<String>,
        pub avg_response_time: Option<String>,
    }
}

/// `taobao.weike.subscinfo.get`
pub mod subscinfo_get {
    use crate::prelude::*;

    /// `taobao.weike.subscinfo.get` (需求订单查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=23058&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_num = Some(page),
    ///     |response| Page::of(response.subsc_info_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.weike.subscinfo.get",
        response = SubscInfoWrapper,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct SubscinfoGet {
        pub seller_name: Option<String>,
        pub start_time: Option<TopDateTime>,
        pub end_time: Option<TopDateTime>,
        pub page_num: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubscInfoWrapper {
        pub total_count: Option<i64>,
        pub subsc_info_list: Vec<SubscInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubscInfo {
        pub id: Option<i64>,
        pub subsc_created_time: Option<TopDateTime>,
        pub sp_name: Option<String>,
        pub sub_account_list: Option<String>,
        pub service_end_time: Option<TopDateTime>,
        pub seller_name: Option<String>,
        pub service_start_time: Option<TopDateTime>,
        pub subsc_modified_time: Option<TopDateTime>,
        pub process_status: Option<i64>,
        pub sale_bonus: Option<String>,
    }
}
