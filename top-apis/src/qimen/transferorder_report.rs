//! `taobao.qimen.transferorder.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. b6c6b97546d1e6b7

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.transferorder.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.transferorder.report",
    response = TransferorderReportResponse,
    qimen,
    debug
)]
pub struct TransferorderReport {
    /// `transferOrderCode`
    pub transfer_order_code: Option<String>,
    /// `transferOutOrderCode`
    pub transfer_out_order_code: Option<String>,
    /// `transferInOrderCode`
    pub transfer_in_order_code: Option<String>,
    /// `confirmOutTime`
    pub confirm_out_time: Option<String>,
    /// `confirmInTime`
    pub confirm_in_time: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// `fromWarehouseCode`
    pub from_warehouse_code: Option<String>,
    /// `toWarehouseCode`
    pub to_warehouse_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `erpOrderCode`
    pub erp_order_code: Option<String>,
    /// `orderStatus`
    pub order_status: Option<String>,
    /// `items`
    #[top_api(item = "items")]
    pub items: Vec<Items>,
}

/// `Items`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Items {
    /// `scItemCode`
    pub sc_item_code: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `outCount`
    pub out_count: Option<String>,
    /// `inCount`
    pub in_count: Option<String>,
    /// `planCount`
    pub plan_count: Option<String>,
}

/// The response of `taobao.qimen.transferorder.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct TransferorderReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
