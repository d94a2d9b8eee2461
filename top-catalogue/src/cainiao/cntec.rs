//! `cainiao.cntec.*`: 6 APIs.

pub use self::compass_rpa_exe_resultsave::CompassRpaExeResultsave;
pub use self::item_change_message::ItemChangeMessage;
pub use self::locallife_communitylife_syncorderstatus::LocallifeCommunitylifeSyncorderstatus;
pub use self::locallife_communitylife_verifyservicecode::LocallifeCommunitylifeVerifyservicecode;
pub use self::shopkeeper_supply_statistics_query::ShopkeeperSupplyStatisticsQuery;
pub use self::supplier_order_service::SupplierOrderService;

/// `cainiao.cntec.compass.rpa.exe.resultsave`
pub mod compass_rpa_exe_resultsave {
    use crate::prelude::*;

    /// `cainiao.cntec.compass.rpa.exe.resultsave` (rpa 执行结果回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=68008&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntec.compass.rpa.exe.resultsave",
        response = CompassRpaExeResultsaveResult,
        unwrap = "result",
        debug
    )]
    pub struct CompassRpaExeResultsave {
        pub rpa_exe_result_by_uuid_req: Option<RpaExeResultByUuidReq>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct RpaExeResultByUuidReq {
        pub code: String,
        pub data: Option<String>,
        #[top_api(secret)]
        pub secret_key: String,
        pub message: Option<String>,
        pub uuid: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct CompassRpaExeResultsaveResult {
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub error_msg: Option<String>,
    }
}

/// `cainiao.cntec.item.change.message`
pub mod item_change_message {
    use crate::prelude::*;

    /// `cainiao.cntec.item.change.message` (商品变更消息)
    ///
    /// <https://open.taobao.com/api.htm?docId=49265&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntec.item.change.message",
        response = ItemChangeMessageResult,
        unwrap = "result",
        debug
    )]
    pub struct ItemChangeMessage {
        pub item_change_message: SupplyItemChangeMessage,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplyItemChangeMessage {
        #[top_api(required)]
        pub product_codes: Vec<String>,
        pub supply_store_id: String,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ItemChangeMessageResult {
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub model: Option<bool>,
        pub error_msg: Option<String>,
    }
}

/// `cainiao.cntec.locallife.communitylife.syncorderstatus`
pub mod locallife_communitylife_syncorderstatus {
    use crate::prelude::*;

    /// `cainiao.cntec.locallife.communitylife.syncorderstatus` (订单状态推送)
    ///
    /// <https://open.taobao.com/api.htm?docId=63015&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntec.locallife.communitylife.syncorderstatus",
        response = LocallifeCommunitylifeSyncorderstatusResponse,
        debug
    )]
    pub struct LocallifeCommunitylifeSyncorderstatus {
        pub order_no: String,
        pub status_desc: Option<String>,
        pub feature: Option<String>,
        pub status_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocallifeCommunitylifeSyncorderstatusResponse {
        pub is_success: Option<bool>,
        pub e_code: Option<String>,
        pub model: Option<String>,
        pub e_msg: Option<String>,
    }
}

/// `cainiao.cntec.locallife.communitylife.verifyservicecode`
pub mod locallife_communitylife_verifyservicecode {
    use crate::prelude::*;

    /// `cainiao.cntec.locallife.communitylife.verifyservicecode` (验证码验证)
    ///
    /// <https://open.taobao.com/api.htm?docId=63016&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntec.locallife.communitylife.verifyservicecode",
        response = LocallifeCommunitylifeVerifyservicecodeResponse,
        debug
    )]
    pub struct LocallifeCommunitylifeVerifyservicecode {
        pub order_no: String,
        /// JSON as text.
        pub feature: Option<String>,
        pub service_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LocallifeCommunitylifeVerifyservicecodeResponse {
        pub is_success: Option<bool>,
        pub e_code: Option<String>,
        pub model: Option<String>,
        pub e_msg: Option<String>,
    }
}

/// `cainiao.cntec.shopkeeper.supply.statistics.query`
pub mod shopkeeper_supply_statistics_query {
    use crate::prelude::*;

    /// `cainiao.cntec.shopkeeper.supply.statistics.query` (团购业务供货商查询门店统计数据)
    ///
    /// <https://open.taobao.com/api.htm?docId=46493&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntec.shopkeeper.supply.statistics.query",
        response = ShopkeeperSupplyStatisticsQueryResult,
        unwrap = "result",
        idempotent,
        debug
    )]
    pub struct ShopkeeperSupplyStatisticsQuery {
        pub query_activity_dto: Option<QueryActivityDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct QueryActivityDto {
        pub store_id: Option<String>,
        pub page: Option<bool>,
        pub page_size: Option<i64>,
        pub page_index: Option<i64>,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ShopkeeperSupplyStatisticsQueryResult {
        pub trace_id: Option<String>,
        pub success: Option<bool>,
        pub err_code: Option<String>,
        pub model_list: Vec<ActivityStatisticsDto>,
        pub error_msg: Option<String>,
        pub total_count: Option<i64>,
        pub page_index: Option<i64>,
        pub page_size: Option<i64>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ActivityStatisticsDto {
        pub inventory_coefficient: Option<String>,
        pub totoal_price: Option<String>,
        pub buy_amount: Option<String>,
        pub price: Option<String>,
        pub title: Option<String>,
        pub product_code: Option<String>,
        pub station_name: Option<String>,
        pub station_id: Option<String>,
        pub store_name: Option<String>,
        pub store_id: Option<String>,
        pub activity_name: Option<String>,
        pub mkt_activity_type: Option<String>,
        pub predict_arrival_time: Option<TopDateTime>,
    }
}

/// `cainiao.cntec.supplier.order.service`
pub mod supplier_order_service {
    use crate::prelude::*;

    /// `cainiao.cntec.supplier.order.service` (供货商查询订单数据接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=50557&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "cainiao.cntec.supplier.order.service",
        response = SupplierOrderServiceResult,
        unwrap = "result",
        debug
    )]
    pub struct SupplierOrderService {
        pub query_conditioin: Option<SupplierOrderQueryDto>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierOrderQueryDto {
        pub outer_store_id: String,
        /// A day as \``yyyy-MM-dd`\`.
        pub trade_create_date: String,
        pub page_index: i64,
        pub supplier: String,
        pub page_size: i64,
    }

    /// `Result`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierOrderServiceResult {
        pub has_next_page: Option<bool>,
        pub page_size: Option<i64>,
        pub total_count: Option<i64>,
        pub error_msg: Option<String>,
        pub page_index: Option<i64>,
        pub err_code: Option<String>,
        pub success: Option<bool>,
        pub order_list: Vec<SupplierOrder>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct SupplierOrder {
        pub refund_fee: Option<i64>,
        pub outer_store_id: Option<String>,
        #[top_api(secret)]
        pub buyer_nick: Option<String>,
        pub item_title: Option<String>,
        pub city: Option<String>,
        /// In cents.
        pub item_total_price: Option<i64>,
        pub refund_status: Option<String>,
        pub trade_end_time: Option<TopDateTime>,
        pub buyer_id: Option<String>,
        pub trade_create_time: Option<TopDateTime>,
        pub buy_amount: Option<i64>,
        pub sub_order_id: Option<String>,
        pub outer_item_id: Option<String>,
        pub trade_status: Option<String>,
        pub supplier: Option<String>,
        pub refund_end_time: Option<TopDateTime>,
        /// In cents.
        pub item_price: Option<i64>,
        pub station_name: Option<String>,
        pub store_name: Option<String>,
        pub main_order_id: Option<String>,
        pub station_id: Option<i64>,
        pub activity_start_time: Option<TopDateTime>,
        pub activity_attributes: Option<String>,
        pub activity_type: Option<String>,
        pub activity_name: Option<String>,
        pub activity_id: Option<i64>,
        pub activity_end_time: Option<TopDateTime>,
        /// In cents.
        pub actual_total_fee: Option<i64>,
        pub modified_time: Option<TopDateTime>,
    }
}
