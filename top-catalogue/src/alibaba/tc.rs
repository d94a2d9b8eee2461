//! `alibaba.tc.*`: 1 API.

pub use self::compass_warehousenetwork_query::CompassWarehousenetworkQuery;

/// `alibaba.tc.compass.warehousenetwork.query`
pub mod compass_warehousenetwork_query {
    use crate::prelude::*;

    /// `alibaba.tc.compass.warehousenetwork.query` (按仓维度来查询鸟潮网络)
    ///
    /// <https://open.taobao.com/api.htm?docId=65998&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tc.compass.warehousenetwork.query",
        response = TopApiResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct CompassWarehousenetworkQuery {
        pub warehouse_merchant_code: Option<String>,
        pub warehouse_code: Option<String>,
        pub service_type: Option<ServiceType>,
    }

    /// The values of `service_type`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, TopObject)]
    pub enum ServiceType {
        /// 波次达
        #[top_api(value = "WAVE_ARRIVE")]
        WaveArrive,
        /// 小时达
        #[top_api(value = "ONE_HOUR")]
        OneHour,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(String),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopApiResult {
        pub data: Option<WarehouseNetworkResultDto>,
        pub success: Option<bool>,
        pub error_code: Option<String>,
        pub error_msg: Option<String>,
    }

    /// `WarehouseNetworkResultDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseNetworkResultDto {
        pub service_type: Option<ServiceType>,
        pub warehouse_merchant_code: Option<String>,
        pub network_route_dto_list: Vec<NetworkRouteDto>,
        pub warehouse_code: Option<String>,
    }

    /// `NetworkRouteDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct NetworkRouteDto {
        pub route_id: Option<String>,
        pub nodes: Vec<LogisticsNodeFullInfo>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsNodeFullInfo {
        pub node_name: Option<String>,
        pub merchant_code: Option<String>,
        pub prov_name: Option<String>,
        #[top_api(secret)]
        pub address: Option<String>,
        pub node_code: Option<String>,
        pub city_id: Option<String>,
        pub poi: Option<String>,
        pub node_type: Option<NodeType>,
        pub area_id: Option<String>,
        pub city_name: Option<String>,
        pub area_name: Option<String>,
        pub prov_id: Option<String>,
    }

    /// The values of `node_type`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum NodeType {
        /// 仓
        #[top_api(value = 1)]
        Warehouse,
        /// 揽运站
        #[top_api(value = 2)]
        CollectDock,
        /// 配送站
        #[top_api(value = 3)]
        DeliveryDock,
        /// 近端履约中心
        #[top_api(value = 4)]
        Cfc,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }
}
