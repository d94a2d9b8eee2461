//! `taobao.qimen.storecategory.get`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. de0ecb4b90f565c6

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.storecategory.get`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.storecategory.get",
    response = StorecategoryGetResponse,
    idempotent,
    debug
)]
pub struct StorecategoryGet {
    /// `remark`
    pub remark: Option<String>,
}

/// The response of `taobao.qimen.storecategory.get`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct StorecategoryGetResponse {
    /// `message`
    pub message: Option<String>,
    /// `flag`
    pub flag: Option<String>,
    /// `qimen_code`
    pub qimen_code: Option<String>,
    /// `store_category`
    pub store_category: Option<String>,
}

// Written by top-doc up to here.
