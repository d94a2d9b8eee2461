//! `taobao.qimen.inventory.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 90766f57e9d68ad7

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.inventory.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.inventory.query",
    response = InventoryQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct InventoryQuery {
    /// `criteriaList`
    #[top_api(item = "criteria")]
    pub criteria_list: Vec<Criteria>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `remark`
    pub remark: Option<String>,
}

/// `Criteria`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Criteria {
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `itemCode`
    pub item_code: String,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.inventory.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventoryQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `items`
    #[top_api(item = "item")]
    pub items: Vec<Item>,
}

/// `Item`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Item {
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `inventoryType`
    pub inventory_type: Option<String>,
    /// `quantity`
    pub quantity: Option<i64>,
    /// `lockQuantity`
    pub lock_quantity: Option<i64>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `produceCode`
    pub produce_code: Option<String>,
}

// Written by top-doc up to here.
