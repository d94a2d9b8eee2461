//! `taobao.qimen.deliveryorder.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 3f630f4fa7bacbf0

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.deliveryorder.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.deliveryorder.query",
    response = DeliveryorderQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct DeliveryorderQuery {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `orderCode`
    pub order_code: String,
    /// `orderId`
    pub order_id: Option<String>,
    /// `orderSourceCode`
    pub order_source_code: Option<String>,
    /// `page`
    pub page: i64,
    /// `pageSize`
    pub page_size: i64,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.deliveryorder.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryorderQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `totalLines`
    pub total_lines: Option<i64>,
    /// `deliveryOrder`
    pub delivery_order: Option<DeliveryOrder>,
    /// `packages`
    #[top_api(item = "package")]
    pub packages: Vec<Package>,
    /// `orderLines`
    #[top_api(item = "orderLine")]
    pub order_lines: Vec<OrderLine>,
}

/// `DeliveryOrder`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct DeliveryOrder {
    /// `deliveryOrderCode`
    pub delivery_order_code: Option<String>,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `orderType`
    pub order_type: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `outBizCode`
    pub out_biz_code: Option<String>,
    /// `confirmType`
    pub confirm_type: Option<i64>,
    /// `orderConfirmTime`
    pub order_confirm_time: Option<String>,
    /// `operatorCode`
    pub operator_code: Option<String>,
    /// 姓名
    #[top_api(secret)]
    pub operator_name: Option<String>,
    /// `operateTime`
    pub operate_time: Option<String>,
    /// `storageFee`
    pub storage_fee: Option<String>,
    /// `invoices`
    #[top_api(item = "invoice")]
    pub invoices: Vec<Invoice>,
}

/// `Invoice`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Invoice {
    /// `header`
    pub header: Option<String>,
    /// `amount`
    pub amount: Option<String>,
    /// `content`
    pub content: Option<String>,
    /// `detail`
    pub detail: Option<Detail>,
    /// `code`
    pub code: Option<String>,
    /// `number`
    pub number: Option<String>,
}

/// `Detail`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Detail {
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `itemName`
    pub item_name: Option<String>,
    /// `unit`
    pub unit: Option<String>,
    /// `price`
    pub price: Option<String>,
    /// `quantity`
    pub quantity: Option<i64>,
    /// `amount`
    pub amount: Option<String>,
}

/// `Package`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Package {
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `packageCode`
    pub package_code: Option<String>,
    /// `length`
    pub length: Option<String>,
    /// `width`
    pub width: Option<String>,
    /// `height`
    pub height: Option<String>,
    /// `theoreticalWeight`
    pub theoretical_weight: Option<String>,
    /// `weight`
    pub weight: Option<String>,
    /// `volume`
    pub volume: Option<String>,
    /// `invoiceNo`
    pub invoice_no: Option<String>,
    /// `packageMaterialList`
    #[top_api(item = "packageMaterial")]
    pub package_material_list: Vec<PackageMaterial>,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<PackageItems>,
}

/// `PackageMaterial`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct PackageMaterial {
    /// `type`
    pub r#type: Option<String>,
    /// `quantity`
    pub quantity: Option<i64>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct PackageItems {
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `quantity`
    pub quantity: Option<i64>,
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
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `extCode`
    pub ext_code: Option<String>,
    /// `planQty`
    pub plan_qty: Option<i64>,
    /// `actualQty`
    pub actual_qty: Option<i64>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `batchs`
    #[top_api(item = "batch")]
    pub batchs: Vec<Batch>,
    /// `qrCode`
    pub qr_code: Option<String>,
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
    pub actual_qty: Option<i64>,
}

// Written by top-doc up to here.
