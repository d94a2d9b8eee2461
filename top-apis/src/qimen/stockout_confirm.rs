//! `taobao.qimen.stockout.confirm`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 9b041c5a12d07836

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.stockout.confirm`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.stockout.confirm",
    response = StockoutConfirmResponse,
    qimen,
    debug
)]
pub struct StockoutConfirm {
    /// `deliveryOrder`
    pub delivery_order: Option<DeliveryOrder>,
    /// `packages`
    #[top_api(item = "package")]
    pub packages: Vec<Package>,
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
    pub delivery_order_code: String,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `orderType`
    pub order_type: String,
    /// `status`
    pub status: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: Option<String>,
    /// `confirmType`
    pub confirm_type: Option<i64>,
    /// `logisticsCode`
    pub logistics_code: Option<String>,
    /// `logisticsName`
    pub logistics_name: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `orderConfirmTime`
    pub order_confirm_time: Option<String>,
    /// `responsibleDepartment`
    pub responsible_department: Option<String>,
    /// `subOrderType`
    pub sub_order_type: Option<String>,
}

/// `Package`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Package {
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
    /// `weight`
    pub weight: Option<String>,
    /// `volume`
    pub volume: Option<String>,
    /// `packageMaterialList`
    #[top_api(item = "packageMaterial")]
    pub package_material_list: Vec<PackageMaterial>,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
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
pub struct Item {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `quantity`
    pub quantity: i64,
}

/// `OrderLine`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct OrderLine {
    /// `outBizCode`
    pub out_biz_code: Option<String>,
    /// `orderLineNo`
    pub order_line_no: Option<String>,
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `itemName`
    pub item_name: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `actualQty`
    pub actual_qty: i64,
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
    /// `unit`
    pub unit: Option<String>,
    /// `snList`
    pub sn_list: Option<SnList>,
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

/// `SnList`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct SnList {
    /// `sn`
    #[top_api(flat)]
    pub sn: Vec<String>,
}

/// The response of `taobao.qimen.stockout.confirm`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct StockoutConfirmResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
