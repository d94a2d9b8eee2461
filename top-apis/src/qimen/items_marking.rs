//! `taobao.qimen.items.marking`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 3df494d6df0c701b

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.items.marking`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.items.marking",
    response = ItemsMarkingResponse,
    debug
)]
pub struct ItemsMarking {
    /// `action_type`
    pub action_type: String,
    /// `tag_type`
    pub tag_type: String,
    /// `item_ids`
    #[top_api(required, max_items = 20)]
    pub item_ids: Vec<String>,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.items.marking`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct ItemsMarkingResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
