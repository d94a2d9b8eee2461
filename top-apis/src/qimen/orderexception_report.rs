//! `taobao.qimen.orderexception.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 0dbc21da8b66fe3d

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.orderexception.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.orderexception.report",
    response = OrderexceptionReportResponse,
    qimen,
    debug
)]
pub struct OrderexceptionReport {
    /// `messageId`
    pub message_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `deliveryOrderCode`
    pub delivery_order_code: Option<String>,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `messageType`
    pub message_type: Option<String>,
    /// `messageDesc`
    pub message_desc: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
    /// `remark`
    pub remark: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `orderSourceCode`
    pub order_source_code: Option<String>,
    /// `subSourceCode`
    pub sub_source_code: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `planQty`
    pub plan_qty: Option<String>,
    /// `skuProperty`
    pub sku_property: Option<String>,
    /// `purchasePrice`
    pub purchase_price: Option<String>,
    /// `retailPrice`
    pub retail_price: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `actualQty`
    pub actual_qty: Option<String>,
    /// `sourceOrderCode`
    pub source_order_code: Option<String>,
    /// `subSourceOrderCode`
    pub sub_source_order_code: Option<String>,
    /// `extCode`
    pub ext_code: Option<String>,
    /// `actualPrice`
    pub actual_price: Option<String>,
    /// `discountAmount`
    pub discount_amount: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `quantity`
    pub quantity: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: Option<String>,
    /// `productCode`
    pub product_code: Option<String>,
    /// `stockInQty`
    pub stock_in_qty: Option<String>,
    /// `stockOutQty`
    pub stock_out_qty: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `qrCode`
    pub qr_code: Option<String>,
    /// `batchs`
    #[top_api(item = "batch")]
    pub batchs: Vec<Batch>,
    /// `payNo`
    pub pay_no: Option<String>,
    /// `taobaoItemCode`
    pub taobao_item_code: Option<String>,
    /// `discountPrice`
    pub discount_price: Option<String>,
    /// `color`
    pub color: Option<String>,
    /// `size`
    pub size: Option<String>,
    /// `standardPrice`
    pub standard_price: Option<String>,
    /// `referencePrice`
    pub reference_price: Option<String>,
    /// `discount`
    pub discount: Option<String>,
    /// `standardAmount`
    pub standard_amount: Option<String>,
    /// `settlementAmount`
    pub settlement_amount: Option<String>,
    /// `locationCode`
    pub location_code: Option<String>,
    /// `amount`
    pub amount: Option<String>,
    /// `moveOutLocation`
    pub move_out_location: Option<String>,
    /// `moveInLocation`
    pub move_in_location: Option<String>,
    /// `exceptionQty`
    pub exception_qty: Option<String>,
    /// `subDeliveryOrderId`
    pub sub_delivery_order_id: Option<String>,
}

/// `Batch`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Batch {
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `actualQty`
    pub actual_qty: Option<String>,
    /// `quantity`
    pub quantity: Option<String>,
}

/// The response of `taobao.qimen.orderexception.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderexceptionReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
