//! `taobao.qimen.combineitem.delete`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 8291afe32ec0e5f1

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.combineitem.delete`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.combineitem.delete",
    response = CombineitemDeleteResponse,
    qimen,
    debug
)]
pub struct CombineitemDelete {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
}

/// The response of `taobao.qimen.combineitem.delete`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct CombineitemDeleteResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
