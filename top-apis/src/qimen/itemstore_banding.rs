//! `taobao.qimen.itemstore.banding`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 7b7e46c5aaab999b

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.itemstore.banding`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.itemstore.banding",
    response = ItemstoreBandingResponse,
    debug
)]
pub struct ItemstoreBanding {
    /// `store_ids`
    #[top_api(required, max_items = 20)]
    pub store_ids: Vec<i64>,
    /// `remark`
    pub remark: Option<String>,
    /// `action_type`
    pub action_type: String,
    /// `item_id`
    pub item_id: i64,
}

/// The response of `taobao.qimen.itemstore.banding`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct ItemstoreBandingResponse {
    /// `message`
    pub message: Option<String>,
    /// `flag`
    pub flag: Option<String>,
    /// `qimen_code`
    pub qimen_code: Option<String>,
}

// Written by top-doc up to here.
