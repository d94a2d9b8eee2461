//! `taobao.qimen.itemmapping.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 25f96c5e18e829d3

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.itemmapping.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.itemmapping.query",
    response = ItemmappingQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct ItemmappingQuery {
    /// `queryType`
    pub query_type: Option<String>,
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `shopItemId`
    pub shop_item_id: Option<String>,
    /// `skuId`
    pub sku_id: Option<String>,
}

/// The response of `taobao.qimen.itemmapping.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ItemmappingQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `itemMappings`
    #[top_api(item = "itemMapping")]
    pub item_mappings: Vec<ItemMapping>,
}

/// `ItemMapping`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ItemMapping {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `shopNick`
    pub shop_nick: Option<String>,
    /// `itemSource`
    pub item_source: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `shopItemId`
    pub shop_item_id: Option<String>,
    /// `skuId`
    pub sku_id: Option<String>,
}

// Written by top-doc up to here.
