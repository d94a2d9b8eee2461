//! `taobao.qimen.combineitem.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. c688adc3c15793ae

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.combineitem.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.combineitem.query",
    response = CombineitemQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct CombineitemQuery {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `itemId`
    pub item_id: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// The response of `taobao.qimen.combineitem.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct CombineitemQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `combItems`
    #[top_api(item = "combItem")]
    pub comb_items: Vec<CombItem>,
}

/// `CombItem`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct CombItem {
    /// `itemId`
    pub item_id: Option<String>,
    /// `count`
    pub count: Option<String>,
}

// Written by top-doc up to here.
