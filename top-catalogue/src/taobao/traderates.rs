//! `taobao.traderates.*`: 1 API.

pub use self::get::Get;

/// `taobao.traderates.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.traderates.get` (搜索评价信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=55&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.page_no = Some(page),
    ///     |response| Page::of(response.trade_rates).has_next(response.has_next),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.traderates.get",
        response = GetResponse,
        idempotent,
        debug
    )]
    pub struct Get {
        #[top_api(required, max_items = 20)]
        pub fields: Vec<String>,
        pub rate_type: String,
        pub role: String,
        pub result: Option<String>,
        pub page_no: Option<i64>,
        pub page_size: Option<i64>,
        pub start_date: Option<TopDateTime>,
        pub end_date: Option<TopDateTime>,
        pub tid: Option<i64>,
        pub use_has_next: Option<bool>,
        pub num_iid: Option<i64>,
        pub ouid: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct GetResponse {
        pub total_results: Option<i64>,
        pub has_next: Option<bool>,
        pub trade_rates: Vec<Results>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Results {
        pub tid: Option<i64>,
        pub oid: Option<i64>,
        pub role: Option<String>,
        #[top_api(secret)]
        pub nick: Option<String>,
        pub result: Option<String>,
        pub created: Option<TopDateTime>,
        #[top_api(secret)]
        pub rated_nick: Option<String>,
        pub item_title: Option<String>,
        /// In yuan.
        pub item_price: Option<Decimal>,
        pub content: Option<String>,
        pub reply: Option<String>,
        pub valid_score: Option<bool>,
        pub num_iid: Option<i64>,
        pub logistics_service_score: Option<i64>,
        pub ouid: Option<String>,
    }
}
