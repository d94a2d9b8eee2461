//! `taobao.qimen.transferorder.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. e3658b31058607bb

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.transferorder.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.transferorder.create",
    response = TransferorderCreateResponse,
    qimen,
    debug
)]
pub struct TransferorderCreate {
    /// `erpOrderCode`
    pub erp_order_code: Option<String>,
    /// `fromStoreCode`
    pub from_store_code: Option<String>,
    /// `toStoreCode`
    pub to_store_code: Option<String>,
    /// `expectStartTime`
    pub expect_start_time: Option<String>,
    /// `attributes`
    pub attributes: Option<String>,
    /// `transferItems`
    #[top_api(item = "transferItems")]
    pub transfer_items: Vec<TransferItems>,
    /// `ownerCode`
    pub owner_code: String,
}

/// `TransferItems`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct TransferItems {
    /// `scItemCode`
    pub sc_item_code: Option<String>,
    /// `count`
    pub count: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
}

/// The response of `taobao.qimen.transferorder.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct TransferorderCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `transferExecuteInfo`
    pub transfer_execute_info: Option<Struct>,
}

/// `Struct`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Struct {
    /// `transferOrderCode`
    pub transfer_order_code: Option<String>,
    /// `expectOutStoreTime`
    pub expect_out_store_time: Option<String>,
    /// `expectInStoreTime`
    pub expect_in_store_time: Option<String>,
}

// Written by top-doc up to here.
