//! `taobao.qimen.itemmapping.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. f1a3b734590aea57

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.itemmapping.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.itemmapping.create",
    response = ItemmappingCreateResponse,
    qimen,
    debug
)]
pub struct ItemmappingCreate {
    /// `actionType`
    pub action_type: Option<String>,
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

/// The response of `taobao.qimen.itemmapping.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ItemmappingCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
