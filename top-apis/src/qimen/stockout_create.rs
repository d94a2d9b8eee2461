//! `taobao.qimen.stockout.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 93a78a310565d81f

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.stockout.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.stockout.create",
    response = StockoutCreateResponse,
    qimen,
    debug
)]
pub struct StockoutCreate {
    /// `deliveryOrder`
    pub delivery_order: Option<DeliveryOrder>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `DeliveryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryOrder {
    /// `totalOrderLines`
    pub total_order_lines: Option<i64>,
    /// `deliveryOrderCode`
    #[top_api(business_key)]
    pub delivery_order_code: String,
    /// `orderType`
    pub order_type: String,
    /// `relatedOrders`
    #[top_api(item = "relatedOrder")]
    pub related_orders: Vec<RelatedOrder>,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `createTime`
    pub create_time: String,
    /// `scheduleDate`
    pub schedule_date: Option<String>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `supplierCode`
    pub supplier_code: Option<String>,
    /// `supplierName`
    pub supplier_name: Option<String>,
    /// `transportMode`
    pub transport_mode: Option<String>,
    /// `pickerInfo`
    pub picker_info: Option<PickerInfo>,
    /// `senderInfo`
    pub sender_info: Option<SenderInfo>,
    /// `receiverInfo`
    pub receiver_info: Option<ReceiverInfo>,
    /// `remark`
    pub remark: Option<String>,
    /// `orderSourceType`
    pub order_source_type: Option<String>,
    /// `receivingTime`
    pub receiving_time: Option<String>,
    /// `shippingTime`
    pub shipping_time: Option<String>,
    /// `targetWarehouseName`
    pub target_warehouse_name: Option<String>,
    /// `targetWarehouseCode`
    pub target_warehouse_code: Option<String>,
    /// `targetEntryOrderCode`
    pub target_entry_order_code: Option<String>,
    /// `warehouseName`
    pub warehouse_name: Option<String>,
}

/// `RelatedOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct RelatedOrder {
    /// `orderType`
    pub order_type: Option<String>,
    /// `orderCode`
    pub order_code: Option<String>,
}

/// `PickerInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct PickerInfo {
    /// `company`
    pub company: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub name: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: Option<String>,
    /// 证件号
    #[top_api(secret)]
    pub id: Option<String>,
    /// `carNo`
    pub car_no: Option<String>,
}

/// `SenderInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SenderInfo {
    /// `company`
    pub company: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub name: String,
    /// `zipCode`
    pub zip_code: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: String,
    /// `email`
    #[top_api(secret)]
    pub email: Option<String>,
    /// `countryCode`
    pub country_code: Option<String>,
    /// `province`
    pub province: String,
    /// `city`
    pub city: String,
    /// `area`
    pub area: Option<String>,
    /// `town`
    pub town: Option<String>,
    /// `detailAddress`
    #[top_api(secret)]
    pub detail_address: String,
    /// 证件号
    #[top_api(secret)]
    pub id: Option<String>,
}

/// `ReceiverInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ReceiverInfo {
    /// `company`
    pub company: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub name: String,
    /// `zipCode`
    pub zip_code: Option<String>,
    /// `tel`
    #[top_api(secret)]
    pub tel: Option<String>,
    /// `mobile`
    #[top_api(secret)]
    pub mobile: String,
    /// `idType`
    pub id_type: Option<String>,
    /// `idNumber`
    #[top_api(secret)]
    pub id_number: Option<String>,
    /// `email`
    #[top_api(secret)]
    pub email: Option<String>,
    /// `countryCode`
    pub country_code: Option<String>,
    /// `province`
    pub province: String,
    /// `city`
    pub city: String,
    /// `area`
    pub area: Option<String>,
    /// `town`
    pub town: Option<String>,
    /// `detailAddress`
    #[top_api(secret)]
    pub detail_address: String,
    /// 证件号
    #[top_api(secret)]
    pub id: Option<String>,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `outBizCode`
    pub out_biz_code: Option<String>,
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `ownerCode`
    pub owner_code: String,
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `planQty`
    pub plan_qty: i64,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `platformCode`
    pub platform_code: Option<String>,
    /// `unit`
    pub unit: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// The response of `taobao.qimen.stockout.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct StockoutCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
}

// Written by top-doc up to here.
