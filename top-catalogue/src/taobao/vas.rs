//! `taobao.vas.*`: 5 APIs.

pub use self::order_search::OrderSearch;
pub use self::service_get_serv_times::ServiceGetServTimes;
pub use self::service_validate::ServiceValidate;
pub use self::subsc_search::SubscSearch;
pub use self::subscribe_get::SubscribeGet;

/// `taobao.vas.order.search`
pub mod order_search {
    use crate::prelude::*;

    /// `taobao.vas.order.search` (订单记录导出)
    ///
    /// <https://open.taobao.com/api.htm?docId=10587&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.article_biz_orders).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vas.order.search",
        response = OrderSearchResponse,
        idempotent,
        debug
    )]
    pub struct OrderSearch {
        pub article_code: String,
        pub item_code: Option<String>,
        pub start_created: Option<TopDateTime>,
        pub end_created: Option<TopDateTime>,
        pub biz_order_id: Option<i64>,
        pub order_id: Option<i64>,
        pub biz_type: Option<BizType>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub nick: Option<String>,
    }

    /// The values of `biz_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BizType {
        /// 新订
        #[top_api(value = 1)]
        V1,
        /// 续订
        #[top_api(value = 2)]
        V2,
        /// 升级
        #[top_api(value = 3)]
        V3,
        /// 后台赠送
        #[top_api(value = 4)]
        V4,
        /// 后台自动续订
        #[top_api(value = 5)]
        V5,
        #[top_api(value = 6)]
        V6,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderSearchResponse {
        pub article_biz_orders: Vec<ArticleBizOrder>,
        pub total_item: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArticleBizOrder {
        pub nick: Option<String>,
        pub article_name: Option<String>,
        pub article_code: Option<String>,
        pub article_item_name: Option<String>,
        pub item_code: Option<String>,
        pub create: Option<TopDateTime>,
        pub order_cycle: Option<OrderCycle>,
        pub biz_type: Option<BizType>,
        pub order_id: Option<i64>,
        /// In cents.
        pub fee: Option<String>,
        /// In cents.
        pub prom_fee: Option<String>,
        /// In cents.
        pub total_pay_fee: Option<String>,
        pub order_cycle_start: Option<TopDateTime>,
        pub order_cycle_end: Option<TopDateTime>,
        /// In cents.
        pub refund_fee: Option<String>,
        pub biz_order_id: Option<i64>,
        pub activity_code: Option<String>,
        pub order_biz_status: Option<String>,
    }

    /// The values of `order_cycle`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum OrderCycle {
        /// 年
        #[top_api(value = "1")]
        Year,
        /// 月
        #[top_api(value = "2")]
        Month,
        /// 天
        #[top_api(value = "3")]
        Day,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }
}

/// `taobao.vas.service.getServTimes`
pub mod service_get_serv_times {
    use crate::prelude::*;

    /// `taobao.vas.service.getServTimes` (查询某个用户图片空间的使用情况)
    ///
    /// <https://open.taobao.com/api.htm?docId=153&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vas.service.getServTimes",
        response = ServiceGetServTimesResponse,
        debug
    )]
    pub struct ServiceGetServTimes {
        pub serv_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceGetServTimesResponse {
        pub total_num: Option<i64>,
        pub left_num: Option<i64>,
    }
}

/// `taobao.vas.service.validate`
pub mod service_validate {
    use crate::prelude::*;

    /// `taobao.vas.service.validate` (增值服务订购服务验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=154&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vas.service.validate",
        response = Option<String>,
        unwrap = "status",
        debug
    )]
    pub struct ServiceValidate {
        #[top_api(secret)]
        pub nick: String,
        pub serv_code: String,
    }
}

/// `taobao.vas.subsc.search`
pub mod subsc_search {
    use crate::prelude::*;

    /// `taobao.vas.subsc.search` (订购记录导出)
    ///
    /// <https://open.taobao.com/api.htm?docId=10588&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.article_subs).total(response.total_item),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vas.subsc.search",
        response = SubscSearchResponse,
        idempotent,
        debug
    )]
    pub struct SubscSearch {
        pub article_code: String,
        pub item_code: Option<String>,
        pub start_deadline: Option<TopDateTime>,
        pub end_deadline: Option<TopDateTime>,
        pub status: Option<Status>,
        pub autosub: Option<bool>,
        pub expire_notice: Option<bool>,
        pub page_size: Option<i64>,
        pub page_no: Option<i64>,
        pub nick: Option<String>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 有效
        #[top_api(value = 1)]
        Valid,
        #[top_api(value = 2)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubscSearchResponse {
        pub article_subs: Vec<ArticleSub>,
        pub total_item: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArticleSub {
        pub nick: Option<String>,
        pub article_name: Option<String>,
        pub article_code: Option<String>,
        pub item_name: Option<String>,
        pub item_code: Option<String>,
        pub deadline: Option<TopDateTime>,
        pub status: Option<ArticleSubStatusValue>,
        pub autosub: Option<bool>,
        pub expire_notice: Option<bool>,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum ArticleSubStatusValue {
        /// 有效
        #[top_api(value = 1)]
        Valid,
        /// 过期
        #[top_api(value = 2)]
        Expired,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}

/// `taobao.vas.subscribe.get`
pub mod subscribe_get {
    use crate::prelude::*;

    /// `taobao.vas.subscribe.get` (订购关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=10586&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.vas.subscribe.get",
        response = Vec<ArticleUserSubscribe>,
        unwrap = "article_user_subscribes",
        idempotent,
        debug
    )]
    pub struct SubscribeGet {
        pub article_code: String,
        pub nick: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ArticleUserSubscribe {
        pub item_code: Option<String>,
        pub deadline: Option<TopDateTime>,
    }
}
