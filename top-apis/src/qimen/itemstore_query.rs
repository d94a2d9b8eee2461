//! `taobao.qimen.itemstore.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. e2d6b62950a64242

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.itemstore.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.itemstore.query",
    response = ItemstoreQueryResponse,
    idempotent,
    debug
)]
pub struct ItemstoreQuery {
    /// `page`
    pub page: Option<i64>,
    /// `item_id`
    pub item_id: i64,
}

/// The response of `taobao.qimen.itemstore.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct ItemstoreQueryResponse {
    /// `message`
    pub message: Option<String>,
    /// `store_ids`
    pub store_ids: Vec<i64>,
    /// `flag`
    pub flag: Option<String>,
    /// `total_lines`
    pub total_lines: Option<i64>,
    /// `qimen_code`
    pub qimen_code: Option<String>,
}

// Written by top-doc up to here.
