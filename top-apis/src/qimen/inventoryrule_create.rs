//! `taobao.qimen.inventoryrule.create`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 9e18558bbe942d92

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.inventoryrule.create`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.inventoryrule.create",
    response = InventoryruleCreateResponse,
    qimen,
    debug
)]
pub struct InventoryruleCreate {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `inventoryRules`
    #[top_api(item = "inventoryRule")]
    pub inventory_rules: Vec<InventoryRule>,
}

/// `InventoryRule`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventoryRule {
    /// `actionType`
    pub action_type: Option<String>,
    /// `itemCode`
    pub item_code: Option<String>,
    /// `channelRatioRules`
    #[top_api(item = "channelRatioRule")]
    pub channel_ratio_rules: Vec<ChannelRatioRule>,
}

/// `ChannelRatioRule`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ChannelRatioRule {
    /// `channelCode`
    pub channel_code: Option<String>,
    /// `ratio`
    pub ratio: Option<String>,
}

/// The response of `taobao.qimen.inventoryrule.create`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct InventoryruleCreateResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
