//! `taobao.qimen.storeitem.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. f0a5eb0e5c4b254b

use serde_json::Value;
use top_apis::{TopApi, TopObject};

/// `taobao.qimen.storeitem.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.storeitem.query",
    response = StoreitemQueryResponse,
    idempotent,
    debug
)]
pub struct StoreitemQuery {
    /// `page`
    pub page: Option<i64>,
    /// `store_id`
    pub store_id: i64,
}

/// The response of `taobao.qimen.storeitem.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct StoreitemQueryResponse {
    /// `message`
    pub message: Option<String>,
    /// `item_ids`
    pub item_ids: Vec<Value>,
    /// `flag`
    pub flag: Option<String>,
    /// `total_lines`
    pub total_lines: Option<i64>,
    /// `qimen_code`
    pub qimen_code: Option<String>,
}

// Written by top-doc up to here.
