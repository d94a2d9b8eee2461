//! `taobao.wms.*`: 1 API.

pub use self::order_warehouse_route_get::OrderWarehouseRouteGet;

/// `taobao.wms.order.warehouse.route.get`
pub mod order_warehouse_route_get {
    use crate::prelude::*;

    /// `taobao.wms.order.warehouse.route.get` (获取订单仓库路由信息)
    ///
    /// <https://open.taobao.com/api.htm?docId=25412&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.wms.order.warehouse.route.get",
        response = OrderWarehouseRouteGetResponse,
        idempotent,
        debug
    )]
    pub struct OrderWarehouseRouteGet {
        pub order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderWarehouseRouteGetResponse {
        pub wl_error_code: Option<String>,
        pub wl_error_msg: Option<String>,
        pub order_code: Option<String>,
        pub items: Vec<OrderWarehouseRouteGetItems>,
        pub wl_success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderWarehouseRouteGetItems {
        pub item: Option<OrderWarehouseRouteGetItem>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OrderWarehouseRouteGetItem {
        pub store_code: Option<String>,
        pub rout_status: Option<String>,
        pub cn_order_code: Option<String>,
        pub item_qty: Option<i64>,
        pub order_item_id: Option<String>,
    }
}
