//! `taobao.qimen.transferorder.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. a1656c98ce9a9001

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.transferorder.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.transferorder.query",
    response = TransferorderQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct TransferorderQuery {
    /// `transferOrderCode`
    pub transfer_order_code: String,
    /// `ownerCode`
    pub owner_code: String,
    /// `erpOrderCode`
    pub erp_order_code: Option<String>,
}

/// The response of `taobao.qimen.transferorder.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct TransferorderQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `transferOrderDetail`
    pub transfer_order_detail: Option<TransferOrderDetail>,
}

/// `TransferOrderDetail`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct TransferOrderDetail {
    /// `transferOrderCode`
    pub transfer_order_code: Option<String>,
    /// `erpOrderCode`
    pub erp_order_code: Option<String>,
    /// `orderStatus`
    pub order_status: Option<String>,
    /// `transferOutOrderCode`
    pub transfer_out_order_code: Option<String>,
    /// `transferInOrderCode`
    pub transfer_in_order_code: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// `confirmOutTime`
    pub confirm_out_time: Option<String>,
    /// `confirmInTime`
    pub confirm_in_time: Option<String>,
    /// `fromWarehouseCode`
    pub from_warehouse_code: Option<String>,
    /// `toWarehouseCode`
    pub to_warehouse_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `scItemCode`
    pub sc_item_code: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `planCount`
    pub plan_count: Option<String>,
    /// `outCount`
    pub out_count: Option<String>,
    /// `inCount`
    pub in_count: Option<String>,
}

// Written by top-doc up to here.
