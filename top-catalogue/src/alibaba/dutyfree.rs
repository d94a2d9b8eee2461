//! `alibaba.dutyfree.*`: 1 API.

pub use self::stock_query::StockQuery;

/// `alibaba.dutyfree.stock.query`
pub mod stock_query {
    use crate::prelude::*;

    /// `alibaba.dutyfree.stock.query` (对外库存查询接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=56257&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.dutyfree.stock.query",
        response = ResultDo,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct StockQuery {
        pub bar_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultDo {
        pub code: Option<i64>,
        pub success: Option<bool>,
        pub message: Option<String>,
        pub object: Option<StockResultDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct StockResultDto {
        pub stock: Option<i64>,
        pub bar_code: Option<String>,
    }
}
