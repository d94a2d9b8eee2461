//! `alibaba.ax.*`: 3 APIs.

pub use self::channel_sku_status_update::ChannelSkuStatusUpdate;
pub use self::warehouse_inbound_callback::WarehouseInboundCallback;
pub use self::warehouse_outbound_callback::WarehouseOutboundCallback;

/// `alibaba.ax.channel.sku.status.update`
pub mod channel_sku_status_update {
    use crate::prelude::*;

    /// `alibaba.ax.channel.sku.status.update` (翱象渠道商品上下架接口)
    ///
    /// <https://open.taobao.com/api.htm?docId=59956&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ax.channel.sku.status.update",
        response = ApiResult,
        unwrap = "api_result",
        debug
    )]
    pub struct ChannelSkuStatusUpdate {
        pub channel_sku_update_status_req: ChannelSkuUpdateStatusReq,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ChannelSkuUpdateStatusReq {
        pub sku_code: String,
        pub store_id: String,
        pub channel_code: String,
        pub online_sale_flag: i64,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ApiResult {
        pub success: Option<bool>,
        pub err_msg: Option<String>,
        pub err_code: Option<String>,
    }
}

/// `alibaba.ax.warehouse.inbound.callback`
pub mod warehouse_inbound_callback {
    use crate::prelude::*;

    /// `alibaba.ax.warehouse.inbound.callback` (翱象入库回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=65426&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ax.warehouse.inbound.callback",
        response = WarehouseInboundCallbackResponse,
        debug
    )]
    pub struct WarehouseInboundCallback {
        pub reverse_in_bound_call_back_request: Option<TopReverseInBoundCallBackRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopReverseInBoundCallBackRequest {
        pub extension: Option<String>,
        pub reverse_source_order_no: String,
        pub test: Option<bool>,
        pub details: Vec<ReverseInBoundDetailCallBackRequest>,
        pub store_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct ReverseInBoundDetailCallBackRequest {
        pub extension: Option<String>,
        pub biz_order_id: String,
        pub actual_sale_quantity: String,
        pub actual_stock_quantity: String,
        pub biz_sub_order_id: String,
        pub sku_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseInboundCallbackResponse {
        pub return_code: Option<String>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}

/// `alibaba.ax.warehouse.outbound.callback`
pub mod warehouse_outbound_callback {
    use crate::prelude::*;

    /// `alibaba.ax.warehouse.outbound.callback` (翱象出仓回传)
    ///
    /// <https://open.taobao.com/api.htm?docId=65425&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.ax.warehouse.outbound.callback",
        response = WarehouseOutboundCallbackResponse,
        debug
    )]
    pub struct WarehouseOutboundCallback {
        pub trade_out_bound_call_back_request: TopTradeOutBoundCallBackRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TopTradeOutBoundCallBackRequest {
        pub extension: Option<String>,
        pub biz_order_id: String,
        pub out_bound_status: String,
        pub demand_detail_call_back_requests: Vec<TradeOutBoundDetailCallBackRequest>,
        pub channel_order_no: Option<String>,
        #[top_api(required)]
        pub demand_status_time: Option<TopDateTime>,
        pub store_code: String,
        pub channel_source: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct TradeOutBoundDetailCallBackRequest {
        pub out_of_stock_sale_quantity: String,
        pub channel_sub_order_no: Option<String>,
        pub extension: Option<String>,
        pub actual_sale_quantity: String,
        pub actual_stock_quantity: String,
        pub out_of_stock_stock_quantity: String,
        pub biz_sub_order_id: String,
        pub sku_code: Option<String>,
        pub is_out_stock: bool,
        pub sku_weights: Vec<BigDecimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BigDecimal {
        pub sku_weight: Option<Decimal>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct WarehouseOutboundCallbackResponse {
        pub return_code: Option<String>,
        pub return_success: Option<bool>,
        pub return_message: Option<String>,
    }
}
