//! `taobao.inv.*`: 1 API.

pub use self::turnover_query::TurnoverQuery;

/// `taobao.inv.turnover.query`
pub mod turnover_query {
    use crate::prelude::*;

    /// `taobao.inv.turnover.query` (业务库存流水查询)
    ///
    /// <https://open.taobao.com/api.htm?docId=55880&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "taobao.inv.turnover.query",
        response = TurnoverQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct TurnoverQuery {
        pub sc_item_id: String,
        pub store_code: Option<String>,
        #[top_api(max_items = 999)]
        pub inventory_type: Vec<String>,
        pub activity_type: Option<String>,
        pub sdate: Option<String>,
        pub edate: Option<String>,
        pub page_index: Option<String>,
        pub page_size: Option<String>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TurnoverQueryResult {
        pub page_index: Option<String>,
        pub page_size: Option<String>,
        pub total_count: Option<String>,
        pub current_page_count: Option<String>,
        pub total_page: Option<String>,
        pub data_list: Vec<Data>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct Data {
        pub bussiness_inventory_log: Option<BussinessInventoryLog>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BussinessInventoryLog {
        pub inventory_type: Option<String>,
        pub sc_item_code: Option<String>,
        pub change_quantity: Option<String>,
        pub sc_item_id: Option<String>,
        pub erp_order_code: Option<String>,
        pub activity_type: Option<String>,
        pub gmt_create: Option<String>,
        pub op_order_id: Option<String>,
        pub op_sub_order_id: Option<String>,
        pub store_code: Option<String>,
        pub wms_order_code: Option<String>,
        pub sub_trade_id: Option<String>,
        pub trade_id: Option<String>,
        pub day_surplus_quantity: Option<String>,
    }
}
