//! `taobao.qimen.inventory.synchronize`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 07bf39c2b561b39c

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.inventory.synchronize`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.inventory.synchronize",
    response = InventorySynchronizeResponse,
    qimen,
    debug
)]
pub struct InventorySynchronize {
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
    /// `relatedOrders`
    pub related_orders: Option<RelatedOrders>,
    /// `remark`
    pub remark: Option<String>,
    /// `items`
    pub items: Option<Items>,
}

/// `RelatedOrders`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct RelatedOrders {
    /// `orderType`
    pub order_type: Option<String>,
    /// `orderCode`
    pub order_code: Option<String>,
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
    /// `planQty`
    pub plan_qty: Option<String>,
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
}

/// The response of `taobao.qimen.inventory.synchronize`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventorySynchronizeResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
