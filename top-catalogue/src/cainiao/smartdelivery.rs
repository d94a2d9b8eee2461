//! `cainiao.smartdelivery.*`: 2 APIs.

pub use self::strategy_warehouse_i_delete::StrategyWarehouseIDelete;
pub use self::strategy_warehouse_i_update::StrategyWarehouseIUpdate;

/// `cainiao.smartdelivery.strategy.warehouse.i.delete`
pub mod strategy_warehouse_i_delete {
    use crate::prelude::*;

    /// `cainiao.smartdelivery.strategy.warehouse.i.delete` (删除智能发货引擎仓策略)
    ///
    /// <https://open.taobao.com/api.htm?docId=29306&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.smartdelivery.strategy.warehouse.i.delete",
        response = Option<bool>,
        unwrap = "is_delete_success",
        debug
    )]
    pub struct StrategyWarehouseIDelete {
        pub warehouse_id: Option<i64>,
    }
}

/// `cainiao.smartdelivery.strategy.warehouse.i.update`
pub mod strategy_warehouse_i_update {
    use crate::prelude::*;

    /// `cainiao.smartdelivery.strategy.warehouse.i.update` (智能发货引擎策略仓设置)
    ///
    /// <https://open.taobao.com/api.htm?docId=29294&docType=2>
    #[derive(Clone, TopApi)]
    #[top_api(
        method = "cainiao.smartdelivery.strategy.warehouse.i.update",
        response = WarehouseDto,
        unwrap = "warehouse_info",
        debug
    )]
    pub struct StrategyWarehouseIUpdate {
        pub delivery_strategy_set_request: DeliveryStrategySetRequest,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryStrategySetRequest {
        pub delivery_strategy_info: DeliveryStrategyInfo,
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct DeliveryStrategyInfo {
        pub buyer_message_rule: BuyerMessageRule,
        #[top_api(required)]
        pub cocp_info_list: Vec<CpInfo>,
        pub special_route_info_list: Vec<SpecialRouteInfo>,
        pub warehouse_id: Option<i64>,
        pub warehouse_name: Option<String>,
    }

    /// The values of `buyer_message_rule`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum BuyerMessageRule {
        /// 忽略
        #[top_api(value = 0)]
        V0,
        /// 识别
        #[top_api(value = 1)]
        V1,
        /// 仅识别合作 cp
        #[top_api(value = 2)]
        V2,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, TopObject)]
    #[top_api(debug)]
    pub struct CpInfo {
        pub address: Address,
        pub cloud_template_id: String,
        pub cp_code: String,
        pub status: Status,
    }

    /// The values of `status`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, TopObject)]
    pub enum Status {
        /// 禁用
        #[top_api(value = 0)]
        Disabled,
        /// 启用
        #[top_api(value = 1)]
        Enabled,
        /// A value that the document does not list.
        #[top_api(other)]
        Other(i64),
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Address {
        pub city: Option<String>,
        #[top_api(secret)]
        pub detail: String,
        pub district: Option<String>,
        pub province: String,
        pub town: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SpecialRouteInfo {
        pub cp_code: Option<String>,
        pub receive_area: Option<AddressArea>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct AddressArea {
        pub city: Option<String>,
        pub province: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseDto {
        pub warehouse_id: Option<i64>,
        pub warehouse_name: Option<String>,
    }
}
