//! `taobao.qimen.deliveryorder.batchcreate.answer`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 79e1d9a7ebcd1a96

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.deliveryorder.batchcreate.answer`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.deliveryorder.batchcreate.answer",
    response = DeliveryorderBatchcreateAnswerResponse,
    qimen,
    debug
)]
pub struct DeliveryorderBatchcreateAnswer {
    /// `orders`
    #[top_api(item = "order")]
    pub orders: Vec<Order>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `Order`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Order {
    /// `deliveryOrderCode`
    pub delivery_order_code: Option<String>,
    /// `orderInfo`
    pub order_info: Option<OrderInfo>,
    /// `deliveryOrders`
    #[top_api(item = "deliveryOrder")]
    pub delivery_orders: Vec<DeliveryOrder>,
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

/// `OrderInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderInfo {
    /// `createTime`
    pub create_time: Option<String>,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
}

/// `DeliveryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryOrder {
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
    /// `createTime`
    pub create_time: Option<String>,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `quantity`
    pub quantity: Option<String>,
}

/// The response of `taobao.qimen.deliveryorder.batchcreate.answer`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryorderBatchcreateAnswerResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
