//! `taobao.nextone.*`: 2 APIs.

pub use self::logistics_sign_update::LogisticsSignUpdate;
pub use self::logistics_warehouse_update::LogisticsWarehouseUpdate;

/// `taobao.nextone.logistics.sign.update`
pub mod logistics_sign_update {
    use crate::prelude::*;

    /// `taobao.nextone.logistics.sign.update` (AG 物流签收状态写接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28151&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.nextone.logistics.sign.update",
        response = LogisticsSignUpdateResult,
        unwrap = "result",
        debug
    )]
    pub struct LogisticsSignUpdate {
        pub refund_id: i64,
        pub sign_status: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsSignUpdateResult {
        pub result_data: Option<String>,
        pub error_info: Option<String>,
        pub error_code: Option<String>,
        pub success: Option<bool>,
    }
}

/// `taobao.nextone.logistics.warehouse.update`
pub mod logistics_warehouse_update {
    use crate::prelude::*;

    /// `taobao.nextone.logistics.warehouse.update` (AG 退货入仓状态写接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=28206&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.nextone.logistics.warehouse.update",
        response = LogisticsWarehouseUpdateResponse,
        debug
    )]
    pub struct LogisticsWarehouseUpdate {
        pub refund_id: i64,
        pub warehouse_status: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LogisticsWarehouseUpdateResponse {
        pub result_data: Option<String>,
        pub err_info: Option<String>,
        pub err_code: Option<String>,
        pub succeed: Option<bool>,
    }
}
