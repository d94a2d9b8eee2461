//! `taobao.qimen.stock.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. ca65265b0ea4c740

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.stock.query`
///
/// All items, page after page:
///
/// ```text
/// client.pages(
///     request,
///     |request, page| request.page = page,
///     |response| Page::of(response.items).total(response.total_count),
/// )
/// ```
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.stock.query",
    response = StockQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct StockQuery {
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
    /// `batchCode`
    pub batch_code: Option<String>,
    /// `productDate`
    pub product_date: Option<String>,
    /// `expireDate`
    pub expire_date: Option<String>,
    /// `page`
    pub page: i64,
    /// `pageSize`
    pub page_size: i64,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.stock.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct StockQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `totalCount`
    pub total_count: Option<i64>,
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
    /// `itemName`
    pub item_name: Option<String>,
    /// `barCode`
    pub bar_code: Option<String>,
}

// Written by top-doc up to here.
