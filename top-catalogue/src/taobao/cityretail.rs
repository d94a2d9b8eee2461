//! `taobao.cityretail.*`: 1 API.

pub use self::wmfl_convert_warehouse::WmflConvertWarehouse;

/// `taobao.cityretail.wmfl.convert.warehouse`
pub mod wmfl_convert_warehouse {
    use crate::prelude::*;

    /// `taobao.cityretail.wmfl.convert.warehouse` (同城零售完美履约转仓)
    ///
    /// <https://open.taobao.com/api.htm?docId=51645&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.cityretail.wmfl.convert.warehouse",
        response = WorkResult,
        unwrap = "result",
        debug
    )]
    pub struct WmflConvertWarehouse {
        pub tb_order_id: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WorkResult {
        pub code: Option<String>,
        pub data: Option<ChangeOrderResponseDto>,
        pub success: Option<bool>,
        pub message: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChangeOrderResponseDto {
        pub tb_order_id: Option<String>,
        pub new_warehouse_code: Option<String>,
        pub origin_warehouse_code: Option<String>,
        pub fulfill_order_id: Option<String>,
        pub pickup_code: Option<String>,
    }
}
