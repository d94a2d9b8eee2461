//! `taobao.qimen.inventory.synchronize.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 9c356e3c72ceb7f7

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.inventory.synchronize.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.inventory.synchronize.report",
    response = InventorySynchronizeReportResponse,
    qimen,
    debug
)]
pub struct InventorySynchronizeReport {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `adjustOrderCode`
    pub adjust_order_code: Option<String>,
    /// `adjustTime`
    pub adjust_time: Option<String>,
    /// `adjustType`
    pub adjust_type: Option<String>,
    /// `outBizCode`
    #[top_api(business_key)]
    pub out_biz_code: Option<String>,
    /// `remark`
    pub remark: Option<String>,
    /// `items`
    pub items: Option<Items>,
}

/// `Items`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Items {
    /// `item`
    pub item: Option<Item>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
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
    /// `actualQty`
    pub actual_qty: Option<String>,
}

/// The response of `taobao.qimen.inventory.synchronize.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventorySynchronizeReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
