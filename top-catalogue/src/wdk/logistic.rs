//! `wdk.logistic.*`: 4 APIs.

pub use self::network_resource_group_query::NetworkResourceGroupQuery;
pub use self::network_warehouse_delivery_relation_query::NetworkWarehouseDeliveryRelationQuery;
pub use self::network_warehouse_resource_relation_query_from::NetworkWarehouseResourceRelationQueryFrom;
pub use self::network_warehouse_resource_relation_query_to_codes::NetworkWarehouseResourceRelationQueryToCodes;

/// `wdk.logistic.network.resource.group.query`
pub mod network_resource_group_query {
    use crate::prelude::*;

    /// `wdk.logistic.network.resource.group.query` (查询网格仓-区块-自提点关系)
    ///
    /// <https://open.taobao.com/api.htm?docId=54062&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.logistic.network.resource.group.query",
        response = LogisticsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NetworkResourceGroupQuery {
        pub param_resource_group_page_query_request: ResourceGroupPageQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceGroupPageQueryRequest {
        pub area_code: Option<String>,
        pub from_org_resource_code: Option<String>,
        pub from_resource_code: Option<String>,
        pub from_resource_type: Option<String>,
        pub group_resource_code_list: Vec<String>,
        pub network_code: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsResult {
        pub code: Option<String>,
        pub data: Option<Pagination>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pagination {
        pub results: Vec<ResourceGroupDto>,
        pub total: Option<i64>,
    }

    /// `ResourceGroupDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ResourceGroupDto {
        pub area_code: Option<String>,
        pub area_name: Option<String>,
        pub from_org_resource_code: Option<String>,
        pub from_org_source: Option<String>,
        pub from_resource_code: Option<String>,
        pub from_resource_name: Option<String>,
        pub from_resource_type: Option<String>,
        pub is_test: Option<i64>,
        pub merchant_code: Option<String>,
        pub network_code: Option<String>,
        #[top_api(secret)]
        pub pickup_point_address: Option<String>,
        pub to_org_resource_code: Option<String>,
        pub to_org_source: Option<String>,
        pub to_resource_code: Option<String>,
        pub to_resource_name: Option<String>,
        pub to_resource_type: Option<String>,
    }
}

/// `wdk.logistic.network.warehouse.delivery.relation.query`
pub mod network_warehouse_delivery_relation_query {
    use crate::prelude::*;

    /// `wdk.logistic.network.warehouse.delivery.relation.query` (仓站（网格仓自提点）关系查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=54063&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.logistic.network.warehouse.delivery.relation.query",
        response = LogisticsResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct NetworkWarehouseDeliveryRelationQuery {
        pub param_warehouse_delivery_relation_page_query_request:
            WarehouseDeliveryRelationPageQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseDeliveryRelationPageQueryRequest {
        pub from_org_resource_code: Option<String>,
        pub from_org_resource_code_list: Vec<String>,
        pub from_resource_code: Option<String>,
        pub from_resource_code_list: Vec<String>,
        pub from_resource_type: Option<String>,
        pub network_code: Option<String>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
        pub show_total: Option<i64>,
        pub to_org_resource_code: Option<String>,
        pub to_resource_code: Option<String>,
        pub to_resource_code_list: Vec<String>,
        pub to_resource_type: Option<String>,
        pub start_gmt_modified: Option<TopDateTime>,
        pub end_gmt_modified: Option<TopDateTime>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsResult {
        pub code: Option<String>,
        pub data: Option<Pagination>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pagination {
        pub results: Vec<WarehouseDeliveryRelationDto>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseDeliveryRelationDto {
        pub data_version: Option<i64>,
        pub from_org_resource_code: Option<String>,
        pub from_org_source: Option<String>,
        pub from_resource_code: Option<String>,
        pub from_resource_name: Option<String>,
        pub from_resource_type: Option<String>,
        pub id: Option<i64>,
        pub merchant_code: Option<String>,
        pub network_code: Option<String>,
        pub relation_type: Option<String>,
        pub to_org_resource_code: Option<String>,
        pub to_org_source: Option<String>,
        pub to_resource_code: Option<String>,
        pub to_resource_name: Option<String>,
        pub to_resource_type: Option<String>,
    }
}

/// `wdk.logistic.network.warehouse.resource.relation.query.from`
pub mod network_warehouse_resource_relation_query_from {
    use crate::prelude::*;

    /// `wdk.logistic.network.warehouse.resource.relation.query.from` (中心仓查网格仓)
    ///
    /// <https://open.taobao.com/api.htm?docId=54065&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.logistic.network.warehouse.resource.relation.query.from",
        response = LogisticsResult,
        unwrap = "result",
        debug
    )]
    pub struct NetworkWarehouseResourceRelationQueryFrom {
        pub param_page_query_warehouse_resource_relation_by_from_request:
            PageQueryWarehouseResourceRelationByFromRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PageQueryWarehouseResourceRelationByFromRequest {
        pub from_org_resource_code: Option<String>,
        pub from_resource_code: Option<String>,
        pub from_resource_type: Option<String>,
        pub network_code: String,
        pub page_index: i64,
        pub page_size: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsResult {
        pub code: Option<String>,
        pub data: Option<Pagination>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pagination {
        pub results: Vec<WarehouseResourceRelationDto>,
        pub total: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseResourceRelationDto {
        pub from_org_resource_code: Option<String>,
        pub from_org_source: Option<String>,
        pub from_resource_code: Option<String>,
        pub from_resource_name: Option<String>,
        pub from_resource_type: Option<String>,
        pub merchant_code: Option<String>,
        pub network_code: Option<String>,
        pub relation_type: Option<String>,
        pub to_org_resource_code: Option<String>,
        pub to_org_source: Option<String>,
        pub to_resource_code: Option<String>,
        pub to_resource_name: Option<String>,
        pub to_resource_type: Option<String>,
    }
}

/// `wdk.logistic.network.warehouse.resource.relation.query.to.codes`
pub mod network_warehouse_resource_relation_query_to_codes {
    use crate::prelude::*;

    /// `wdk.logistic.network.warehouse.resource.relation.query.to.codes` (按网格仓查中心仓（带缓存）)
    ///
    /// <https://open.taobao.com/api.htm?docId=54058&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.logistic.network.warehouse.resource.relation.query.to.codes",
        response = LogisticsResult,
        unwrap = "result",
        debug
    )]
    pub struct NetworkWarehouseResourceRelationQueryToCodes {
        pub param_yx_warehouse_resource_relation_query_request: YxWarehouseResourceRelationQueryRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct YxWarehouseResourceRelationQueryRequest {
        #[top_api(required)]
        pub to_org_resource_codes: Vec<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsResult {
        pub code: Option<String>,
        pub data: Vec<Pagination>,
        pub message: Option<String>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Pagination {
        pub from_org_resource_code: Option<String>,
        pub from_org_source: Option<String>,
        pub from_resource_code: Option<String>,
        pub from_resource_name: Option<String>,
        pub from_resource_type: Option<String>,
        pub merchant_code: Option<String>,
        pub network_code: Option<String>,
        pub relation_type: Option<String>,
        pub to_org_resource_code: Option<String>,
        pub to_org_source: Option<String>,
        pub to_resource_code: Option<String>,
        pub to_resource_name: Option<String>,
        pub to_resource_type: Option<String>,
    }
}
