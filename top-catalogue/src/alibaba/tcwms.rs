//! `alibaba.tcwms.*`: 4 APIs.

pub use self::outbound_load_boxcode_create::OutboundLoadBoxcodeCreate;
pub use self::outbound_load_container_receive::OutboundLoadContainerReceive;
pub use self::outbound_order_cancel::OutboundOrderCancel;
pub use self::outbound_pick_receive::OutboundPickReceive;

/// `alibaba.tcwms.outbound.load.boxcode.create`
pub mod outbound_load_boxcode_create {
    use crate::prelude::*;

    /// `alibaba.tcwms.outbound.load.boxcode.create` (创建箱号)
    ///
    /// <https://open.taobao.com/api.htm?docId=66091&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcwms.outbound.load.boxcode.create",
        response = BoxCodeResponse,
        unwrap = "result",
        debug
    )]
    pub struct OutboundLoadBoxcodeCreate {
        pub box_code_request: BoxCodeRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BoxCodeRequest {
        pub box_code_type: String,
        pub container_code: String,
        pub biz_type: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct BoxCodeResponse {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<bool>,
        pub box_code: Option<String>,
    }
}

/// `alibaba.tcwms.outbound.load.container.receive`
pub mod outbound_load_container_receive {
    use crate::prelude::*;

    /// `alibaba.tcwms.outbound.load.container.receive` (装箱接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=59507&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcwms.outbound.load.container.receive",
        response = LoadReceiveResponse,
        unwrap = "result",
        debug
    )]
    pub struct OutboundLoadContainerReceive {
        pub load_receive_request: LoadReceiveRequest,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadReceiveRequest {
        #[top_api(required)]
        pub container_orders: Vec<LoadContainerOrderRequest>,
        #[top_api(required)]
        pub operate_time: Option<TopDateTime>,
        pub attributes: Option<String>,
        pub operator_code: String,
        pub warehouse_code: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadContainerOrderRequest {
        pub container_order_code: String,
        pub container_order_type: String,
        pub attributes: Option<String>,
        pub container_code: String,
        #[top_api(required)]
        pub packages: Vec<LoadPackageOrderRequest>,
        pub station_code: String,
        pub station_name: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadPackageOrderRequest {
        #[top_api(required)]
        pub package_details: Vec<LoadPackageOrderDetailRequest>,
        pub package_code: String,
        pub outbound_order_code: String,
        pub package_order_code: Option<String>,
        pub attributes: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadPackageOrderDetailRequest {
        pub sales_quantity: Option<String>,
        pub item_code: String,
        pub sales_unit: Option<String>,
        pub stock_quantity: String,
        pub attributes: Option<String>,
        pub outbound_order_detail_code: String,
        pub stock_unit: String,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct LoadReceiveResponse {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<String>,
    }
}

/// `alibaba.tcwms.outbound.order.cancel`
pub mod outbound_order_cancel {
    use crate::prelude::*;

    /// `alibaba.tcwms.outbound.order.cancel` (取消出库单)
    ///
    /// <https://open.taobao.com/api.htm?docId=59508&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcwms.outbound.order.cancel",
        response = OutboundOrderCancelResponse,
        unwrap = "result",
        debug
    )]
    pub struct OutboundOrderCancel {
        pub outbound_cancel_request: Option<OutboundCancelRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutboundCancelRequest {
        pub outbound_order_code: Option<String>,
        pub sub_order_codes: Vec<String>,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutboundOrderCancelResponse {
        pub success: Option<bool>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        pub outbound_order_cancels: Vec<OutboundOrderCancelDto>,
    }

    /// `OutboundOrderCancelDTO`
    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct OutboundOrderCancelDto {
        pub intercept_status: Option<i64>,
        pub work_mode: Option<String>,
        pub warehouse_id: Option<i64>,
        pub item_code: Option<String>,
        pub sub_order_code: Option<String>,
        pub error_message: Option<String>,
        pub error_code: Option<String>,
        #[top_api(flag)]
        pub cancel_success: Option<bool>,
    }
}

/// `alibaba.tcwms.outbound.pick.receive`
pub mod outbound_pick_receive {
    use crate::prelude::*;

    /// `alibaba.tcwms.outbound.pick.receive` (拣货接单)
    ///
    /// <https://open.taobao.com/api.htm?docId=59506&docType=2>
    #[derive(Clone, Default, TopApi)]
    #[top_api(
        method = "alibaba.tcwms.outbound.pick.receive",
        response = PickReceiveResponse,
        unwrap = "result",
        debug
    )]
    pub struct OutboundPickReceive {
        pub pick_receive_request: Option<PickReceiveRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickReceiveRequest {
        pub pick_orders: Vec<PickOrderRequest>,
        pub dock_barcode: Option<String>,
        pub work_mode: Option<String>,
        pub wave_code: Option<String>,
        pub dock_type: Option<String>,
        pub attributes: Option<String>,
        pub dock_code: Option<String>,
        pub cargo_owner_code: Option<String>,
        pub outbound_orders: Vec<PickOutboundOrderRequest>,
        pub warehouse_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickOrderRequest {
        pub batch_code: Option<String>,
        pub attributes: Option<String>,
        pub pick_order_code: Option<String>,
        pub pick_order_details: Vec<PickOrderDetailRequest>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickOrderDetailRequest {
        pub real_pick_quantity: Option<String>,
        pub pick_finish_time: Option<TopDateTime>,
        pub item_code: Option<String>,
        pub pick_unit: Option<String>,
        pub plan_stock_quantity: Option<String>,
        pub barcodes: Vec<String>,
        pub real_stock_quantity: Option<String>,
        pub warehouse_code: Option<String>,
        pub pick_order_detail_code: Option<String>,
        pub stock_unit: Option<String>,
        pub plan_pick_quantity: Option<String>,
        pub attributes: Option<String>,
        pub container_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickOutboundOrderRequest {
        pub station_code: Option<String>,
        pub outbound_order_code: Option<String>,
        pub batch_code: Option<String>,
        pub promise_time_type: Option<String>,
        pub outbound_order_type: Option<String>,
        pub latest_outbound_time: Option<String>,
        pub station_name: Option<String>,
        pub attributes: Option<String>,
        pub outbound_order_details: Vec<PickOutboundOrderDetailRequest>,
        pub business_type: Option<String>,
        pub channel_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickOutboundOrderDetailRequest {
        pub item_pic_url: Option<String>,
        pub item_type: Option<String>,
        pub plan_sales_quantity: Option<String>,
        pub item_code: Option<String>,
        pub plan_stock_quantity: Option<String>,
        pub barcodes: Vec<String>,
        pub stock_unit: Option<String>,
        pub intercept_strategy: Option<String>,
        pub item_name: Option<String>,
        pub sales_unit: Option<String>,
        pub cancelled: Option<String>,
        pub channel_name: Option<String>,
        pub attributes: Option<String>,
        pub outbound_order_detail_code: Option<String>,
    }

    #[derive(Clone, Default, TopObject)]
    #[top_api(debug)]
    pub struct PickReceiveResponse {
        pub error_code: Option<String>,
        pub error_message: Option<String>,
        pub success: Option<String>,
    }
}
