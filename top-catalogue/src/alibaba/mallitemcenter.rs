//! `alibaba.mallitemcenter.*`: 1 API.

pub use self::entitledservice_supplier_query::EntitledserviceSupplierQuery;

/// `alibaba.mallitemcenter.entitledservice.supplier.query`
pub mod entitledservice_supplier_query {
    use crate::prelude::*;

    /// `alibaba.mallitemcenter.entitledservice.supplier.query` (根据天猫 id 查询门店服务授权)
    ///
    /// <https://open.taobao.com/api.htm?docId=49044&docType=2>
    ///
    /// All items, page after page:
    ///
    /// ```text
    /// client.pages(
    ///     request,
    ///     |request, page| request.current_page = Some(page),
    ///     |response| response.result_data.map_or_else(|| Page::of(Vec::new()), |result| Page::of(result.one_paged_data_list).total(result.total_count)),
    /// )
    /// ```
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.mallitemcenter.entitledservice.supplier.query",
        response = EntitledserviceSupplierQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct EntitledserviceSupplierQuery {
        pub id: Option<i64>,
        pub current_page: Option<i64>,
        pub page_size: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct EntitledserviceSupplierQueryResult {
        pub result_data: Option<ResultData>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResultData {
        pub page_size: Option<i64>,
        pub one_paged_data_list: Vec<OnePagedDataList>,
        pub total_count: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OnePagedDataList {
        pub service_code: Option<String>,
        pub display_name: Option<String>,
        pub user_id: Option<i64>,
        #[top_api(secret)]
        pub user_nick: Option<String>,
        pub service_ability_code_list: Vec<ServiceSkuPriceList>,
        pub status: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ServiceSkuPriceList {
        pub price: Option<i64>,
        pub service_ability_code: Option<String>,
    }
}
