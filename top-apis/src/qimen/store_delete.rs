//! `taobao.qimen.store.delete`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. f5ce93d695285cda

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.store.delete`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.store.delete",
    response = StoreDeleteResponse,
    debug
)]
pub struct StoreDelete {
    /// `store_id`
    pub store_id: i64,
}

/// The response of `taobao.qimen.store.delete`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct StoreDeleteResponse {
    /// `message`
    pub message: Option<String>,
    /// `flag`
    pub flag: Option<String>,
    /// `qimen_code`
    pub qimen_code: Option<String>,
}

// Written by top-doc up to here.
