//! `taobao.qimen.inventory.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 2425bfbd24cd2a9d

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.inventory.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.inventory.report",
    response = InventoryReportResponse,
    qimen,
    debug
)]
pub struct InventoryReport {
    /// `totalPage`
    pub total_page: i64,
    /// `currentPage`
    pub current_page: i64,
    /// `pageSize`
    pub page_size: i64,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `checkOrderCode`
    pub check_order_code: String,
    /// `checkOrderId`
    pub check_order_id: Option<String>,
    /// `ownerCode`
    pub owner_code: String,
    /// `checkTime`
    pub check_time: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: String,
    /// `remark`
    pub remark: Option<String>,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `adjustType`
    pub adjust_type: String,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: i64,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
    /// `snCode`
    pub sn_code: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `totalQty`
    pub total_qty: Option<i64>,
}

/// The response of `taobao.qimen.inventory.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventoryReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
