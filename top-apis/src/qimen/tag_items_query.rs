//! `taobao.qimen.tag.items.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. fc0f6d7d1739b9ec

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.tag.items.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.tag.items.query",
    response = TagItemsQueryResponse,
    idempotent,
    debug
)]
pub struct TagItemsQuery {
    /// `tag_type`
    pub tag_type: String,
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.tag.items.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct TagItemsQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `item_ids`
    pub item_ids: Vec<i64>,
    /// `message`
    pub message: Option<String>,
    /// `tag_type`
    pub tag_type: Option<String>,
}

// Written by top-doc up to here.
