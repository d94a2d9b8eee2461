//! `wdk.warehouse.*`: 2 APIs.

pub use self::order_cancel::OrderCancel;
pub use self::order_dispatch::OrderDispatch;

/// `wdk.warehouse.order.cancel`
pub mod order_cancel {
    use crate::prelude::*;

    /// `wdk.warehouse.order.cancel` (仓作业取消下发)
    ///
    /// <https://open.taobao.com/api.htm?docId=56423&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.warehouse.order.cancel",
        response = DataResult,
        unwrap = "data_result",
        debug
    )]
    pub struct OrderCancel {
        pub cancel_request: Option<CancelRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CancelRequest {
        pub source_order_code: Option<String>,
        pub sub_biz_order_codes: Vec<String>,
        pub outbound_order_type: Option<i64>,
        pub warehouse_code: Option<String>,
        pub source_from: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct DataResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub datas: Vec<SubOrderReturn>,
        pub success: Option<bool>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SubOrderReturn {
        pub intercept_status: Option<String>,
        pub sub_order_code: Option<String>,
        pub cancel_success: Option<bool>,
    }
}

/// `wdk.warehouse.order.dispatch`
pub mod order_dispatch {
    use crate::prelude::*;

    /// `wdk.warehouse.order.dispatch` (仓作业下发)
    ///
    /// <https://open.taobao.com/api.htm?docId=56424&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "wdk.warehouse.order.dispatch",
        response = BaseResult,
        unwrap = "base_result",
        debug
    )]
    pub struct OrderDispatch {
        pub work_order: WorkOrder,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkOrder {
        pub ware_house_code: String,
        #[top_api(required)]
        pub work_order_units: Vec<WorkOrderUnits>,
        #[top_api(required)]
        pub earliest_arrival_time: Option<TopDateTime>,
        pub work_order_name: String,
        #[top_api(required)]
        pub latest_arrive_time: Option<TopDateTime>,
        pub work_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkOrderUnits {
        pub shop_code: String,
        pub ext_map: Option<ExtMap>,
        #[top_api(required)]
        pub work_order_unit_contents: Vec<WorkOrderUnitContents>,
        pub work_order_unit_id: String,
        #[top_api(required)]
        pub earliest_arrival_time: Option<TopDateTime>,
        #[top_api(required)]
        pub latest_arrive_time: Option<TopDateTime>,
        pub customer: Option<Customer>,
        pub source_from: i64,
        pub order_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ExtMap {
        pub order_no: Option<String>,
        pub latest_prepare_time: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkOrderUnitContents {
        pub sku_name: Option<String>,
        pub expect_stock_quantity: Option<String>,
        pub attribute_map: Option<String>,
        pub expect_sale_quantity: Option<String>,
        pub work_unit_content_id: Option<String>,
        pub sale_unit: Option<String>,
        pub sku_code: Option<String>,
        pub stock_unit: Option<String>,
        pub order_sub_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Customer {
        #[top_api(secret)]
        pub buyer_address: Option<String>,
        #[top_api(secret)]
        pub buyer_phone: Option<String>,
        #[top_api(secret)]
        pub buyer_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BaseResult {
        pub return_code: Option<String>,
        pub return_msg: Option<String>,
        pub success: Option<bool>,
    }
}
