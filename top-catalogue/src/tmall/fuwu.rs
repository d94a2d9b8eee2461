//! `tmall.fuwu.*`: 5 APIs.

pub use self::homedecoration_supplyrule_categoryworkerlist::HomedecorationSupplyruleCategoryworkerlist;
pub use self::homedecoration_supplyrule_list::HomedecorationSupplyruleList;
pub use self::homedecoration_workerlevel_list::HomedecorationWorkerlevelList;
pub use self::rate_get::RateGet;
pub use self::serviceitem_list::ServiceitemList;

/// `tmall.fuwu.homedecoration.supplyrule.categoryworkerlist`
pub mod homedecoration_supplyrule_categoryworkerlist {
    use crate::prelude::*;

    /// `tmall.fuwu.homedecoration.supplyrule.categoryworkerlist` (基于规则查品牌品类工人接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67331&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| Page::of(response.data_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fuwu.homedecoration.supplyrule.categoryworkerlist",
        response = HomedecorationSupplyruleCategoryworkerlistResult,
        unwrap = "result",
        debug
    )]
    pub struct HomedecorationSupplyruleCategoryworkerlist {
        pub unique_no: String,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HomedecorationSupplyruleCategoryworkerlistResult {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<SupplyCategoryWorkerDto>,
    }

    /// `SupplyCategoryWorkerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyCategoryWorkerDto {
        pub worker_id: Option<i64>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        #[top_api(secret)]
        pub worker_mobile: Option<String>,
    }
}

/// `tmall.fuwu.homedecoration.supplyrule.list`
pub mod homedecoration_supplyrule_list {
    use crate::prelude::*;

    /// `tmall.fuwu.homedecoration.supplyrule.list` (查询供给规则接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67332&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| Page::of(response.data_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fuwu.homedecoration.supplyrule.list",
        response = HomedecorationSupplyruleListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct HomedecorationSupplyruleList {
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
        pub unique_no: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HomedecorationSupplyruleListResult {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<SupplyConfigRuleDto>,
    }

    /// `SupplyConfigRuleDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyConfigRuleDto {
        pub unique_no: Option<String>,
        pub service_code: Option<String>,
        pub shop_name: Option<String>,
        pub category_name: Option<String>,
        pub worker_check_type_list: Vec<String>,
    }
}

/// `tmall.fuwu.homedecoration.workerlevel.list`
pub mod homedecoration_workerlevel_list {
    use crate::prelude::*;

    /// `tmall.fuwu.homedecoration.workerlevel.list` (查询工人分层数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=67333&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_index = Some(page),
    ///     |response| Page::of(response.data_list).total(response.total_count),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fuwu.homedecoration.workerlevel.list",
        response = HomedecorationWorkerlevelListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct HomedecorationWorkerlevelList {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct HomedecorationWorkerlevelListResult {
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
        pub success: Option<bool>,
        pub data_list: Vec<SupplyLevelWorkerDto>,
    }

    /// `SupplyLevelWorkerDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyLevelWorkerDto {
        pub service_code: Option<String>,
        pub worker_id: Option<i64>,
        #[top_api(secret)]
        pub id_number: Option<String>,
        pub worker_level: Option<String>,
        #[top_api(secret)]
        pub worker_mobile: Option<String>,
    }
}

/// `tmall.fuwu.rate.get`
pub mod rate_get {
    use crate::prelude::*;

    /// `tmall.fuwu.rate.get` (服务商需获取到单条服务单评价信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=66700&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fuwu.rate.get",
        response = RateGetResult,
        unwrap = "result",
        debug
    )]
    pub struct RateGet {
        pub service_rate_message_query_cmd: Option<ServiceRateMessageQueryCmd>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceRateMessageQueryCmd {
        pub order_type: i64,
        pub service_code: Option<String>,
        pub work_order_id: i64,
        pub rate_id: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RateGetResult {
        pub success: Option<bool>,
        pub error_code: Option<String>,
        /// JSON as text.
        pub value: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `tmall.fuwu.serviceitem.list`
pub mod serviceitem_list {
    use crate::prelude::*;

    /// `tmall.fuwu.serviceitem.list` (获取服务商品扩展信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=36961&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "tmall.fuwu.serviceitem.list",
        response = ServiceitemListResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ServiceitemList {
        pub seller_id: Option<i64>,
        #[top_api(max_items = 20)]
        pub itemids: Vec<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceitemListResult {
        pub result_data: Option<String>,
        pub message: Option<String>,
        pub error_type: Option<i64>,
        pub error_code: Option<String>,
        pub is_success: Option<bool>,
    }
}
