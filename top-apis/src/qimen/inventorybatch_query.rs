//! `taobao.qimen.inventorybatch.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. c0d732c68be4a48d

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.inventorybatch.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.inventorybatch.query",
    response = InventorybatchQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct InventorybatchQuery {
    /// `ownerCode`
    pub owner_code: String,
    /// `warehouseCode`
    pub warehouse_code: String,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `page`
    pub page: i64,
    /// `pageSize`
    pub page_size: i64,
}

/// The response of `taobao.qimen.inventorybatch.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventorybatchQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `totalCount`
    pub total_count: Option<i64>,
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
    pub inventory_type: Option<i64>,
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `quantity`
    pub quantity: Option<i64>,
}

// Written by top-doc up to here.
