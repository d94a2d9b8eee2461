//! `taobao.traderate.*`: 4 APIs.

pub use self::add::Add;
pub use self::explain_add::ExplainAdd;
pub use self::impr_imprwords_get::ImprImprwordsGet;
pub use self::list_add::ListAdd;

/// `taobao.traderate.add`
pub mod add {
    use crate::prelude::*;

    /// `taobao.traderate.add` (新增单个评价)
    ///
    /// <https://open.taobao.com/api.htm?docId=56&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.traderate.add",
        response = TradeRateRequest,
        unwrap = "trade_rate",
        debug
    )]
    pub struct Add {
        pub tid: i64,
        pub oid: Option<i64>,
        pub result: String,
        pub role: String,
        pub content: Option<String>,
        pub anony: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeRateRequest {
        pub tid: Option<i64>,
        pub oid: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}

/// `taobao.traderate.explain.add`
pub mod explain_add {
    use crate::prelude::*;

    /// `taobao.traderate.explain.add` (商城评价解释接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21158&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.traderate.explain.add",
        response = Option<bool>,
        unwrap = "is_success",
        debug
    )]
    pub struct ExplainAdd {
        pub oid: i64,
        pub reply: String,
    }
}

/// `taobao.traderate.impr.imprwords.get`
pub mod impr_imprwords_get {
    use crate::prelude::*;

    /// `taobao.traderate.impr.imprwords.get` (评价大家印象印象短语接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=21899&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.traderate.impr.imprwords.get",
        response = Vec<String>,
        unwrap = "impr_words",
        idempotent,
        debug
    )]
    pub struct ImprImprwordsGet {
        pub cat_root_id: i64,
        pub cat_leaf_id: Option<i64>,
    }
}

/// `taobao.traderate.list.add`
pub mod list_add {
    use crate::prelude::*;

    /// `taobao.traderate.list.add` (针对父子订单新增批量评价)
    ///
    /// <https://open.taobao.com/api.htm?docId=57&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.traderate.list.add",
        response = TradeRateRequest,
        unwrap = "trade_rate",
        debug
    )]
    pub struct ListAdd {
        pub tid: i64,
        pub result: String,
        pub role: String,
        pub content: Option<String>,
        pub anony: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeRateRequest {
        pub tid: Option<i64>,
        pub created: Option<TopDateTime>,
    }
}
