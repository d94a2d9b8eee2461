//! `taobao.aftersale.*`: 1 API.

pub use self::get::Get;

/// `taobao.aftersale.get`
pub mod get {
    use crate::prelude::*;

    /// `taobao.aftersale.get` (查询用户售后服务模板)
    ///
    /// <https://open.taobao.com/api.htm?docId=10448&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.aftersale.get",
        response = Vec<AfterSale>,
        unwrap = "after_sales",
        idempotent,
        debug
    )]
    pub struct Get;

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AfterSale {
        pub after_sale_id: Option<i64>,
        pub after_sale_name: Option<String>,
        pub after_sale_path: Option<String>,
    }
}
