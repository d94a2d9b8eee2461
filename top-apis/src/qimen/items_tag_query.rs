//! `taobao.qimen.items.tag.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. d7a57f2a6e90f9d4

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.items.tag.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.items.tag.query",
    response = ItemsTagQueryResponse,
    idempotent,
    debug
)]
pub struct ItemsTagQuery {
    /// `item_ids`
    #[top_api(required, max_items = 20)]
    pub item_ids: Vec<String>,
}

/// The response of `taobao.qimen.items.tag.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct ItemsTagQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `item_tags`
    pub item_tags: Vec<ItemTag>,
    /// `message`
    pub message: Option<String>,
}

/// `ItemTag`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct ItemTag {
    /// `item_id`
    pub item_id: Option<i64>,
    /// `tag_type`
    pub tag_type: Option<String>,
}

// Written by top-doc up to here.
