//! `taobao.qimen.inventoryreserve.cancel`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 2065ab09b9af8965

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.inventoryreserve.cancel`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.inventoryreserve.cancel",
    response = InventoryreserveCancelResponse,
    qimen,
    debug
)]
pub struct InventoryreserveCancel {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `orderCode`
    pub order_code: Option<String>,
    /// `orderSource`
    pub order_source: Option<String>,
    /// `itemInventories`
    #[top_api(item = "itemInventory")]
    pub item_inventories: Vec<ItemInventory>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `ItemInventory`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ItemInventory {
    /// `orderSourceCode`
    pub order_source_code: Option<String>,
    /// `subSourceCode`
    pub sub_source_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
}

/// The response of `taobao.qimen.inventoryreserve.cancel`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventoryreserveCancelResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `orderCode`
    pub order_code: Option<String>,
    /// `isRetry`
    pub is_retry: Option<String>,
    /// `itemInventories`
    #[top_api(item = "itemInventory")]
    pub item_inventories: Vec<InventoryreserveCancelResponseItemInventories>,
}

/// `ItemInventory`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventoryreserveCancelResponseItemInventories {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `orderSourceCode`
    pub order_source_code: Option<String>,
    /// `subSourceCode`
    pub sub_source_code: Option<String>,
    /// `combItemId`
    pub comb_item_id: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `itemQuantity`
    pub item_quantity: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
}

// Written by top-doc up to here.
