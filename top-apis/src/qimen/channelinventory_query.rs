//! `taobao.qimen.channelinventory.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. cf60a1a023fae483

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.channelinventory.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.channelinventory.query",
    response = ChannelinventoryQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct ChannelinventoryQuery {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `warehouseCodes`
    pub warehouse_codes: Vec<String>,
    /// `itemCodes`
    pub item_codes: Vec<String>,
    /// `channelCodes`
    pub channel_codes: Vec<String>,
}

/// The response of `taobao.qimen.channelinventory.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ChannelinventoryQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `itemInventories`
    #[top_api(item = "itemInventory")]
    pub item_inventories: Vec<ItemInventory>,
}

/// `ItemInventory`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ItemInventory {
    /// `itemCode`
    pub item_code: Option<String>,
    /// `warehouseCode`
    pub warehouse_code: Option<String>,
    /// `channelCode`
    pub channel_code: Option<String>,
    /// `quantity`
    pub quantity: Option<String>,
    /// `lockQuantity`
    pub lock_quantity: Option<String>,
}

// Written by top-doc up to here.
