//! `alibaba.ifp.*`: 1 API.

pub use self::fulfill_warehouse_token_query::FulfillWarehouseTokenQuery;

/// `alibaba.ifp.fulfill.warehouse.token.query`
pub mod fulfill_warehouse_token_query {
    use crate::prelude::*;

    /// `alibaba.ifp.fulfill.warehouse.token.query` (同城令牌打印接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=53548&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ifp.fulfill.warehouse.token.query",
        response = WorkResult,
        unwrap = "work_result",
        debug
    )]
    pub struct FulfillWarehouseTokenQuery {
        pub package_query_d_t_o: Option<PackageQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageQueryDto {
        pub token_code: Option<String>,
        pub node_code: String,
        pub work_unit_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkResult {
        pub data: Option<PackageResultDto>,
        pub message: Option<String>,
        pub code: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PackageResultDto {
        pub route_nodes: Vec<RouteNodeDto>,
        #[top_api(secret)]
        pub token_codes: Vec<String>,
        pub operational_requirement: Option<String>,
        pub merge_order_tag: Option<String>,
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
        pub time_order_tag: Option<String>,
        pub aoi_name: Option<String>,
        pub route_area: Option<String>,
        pub wave_time: Option<String>,
        pub fulfill_date: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RouteNodeDto {
        pub node_index: Option<i64>,
        pub node_type: Option<String>,
        pub node_code: Option<String>,
    }
}
