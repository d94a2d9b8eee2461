//! `taobao.qimen.expressinfo.query`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 66ed5177338a00c3

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.expressinfo.query`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.expressinfo.query",
    response = ExpressinfoQueryResponse,
    qimen,
    idempotent,
    debug
)]
pub struct ExpressinfoQuery {
    /// `ownerCode`
    pub owner_code: Option<String>,
    /// `expressCode`
    pub express_code: Option<String>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// The response of `taobao.qimen.expressinfo.query`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ExpressinfoQueryResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `expressInfos`
    #[top_api(item = "expressInfo")]
    pub express_infos: Vec<ExpressInfo>,
}

/// `ExpressInfo`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct ExpressInfo {
    /// `expressCode`
    pub express_code: Option<String>,
    /// `expressName`
    pub express_name: Option<String>,
    /// `brandCode`
    pub brand_code: Option<String>,
    /// `brandName`
    pub brand_name: Option<String>,
    /// `status`
    pub status: Option<String>,
}

// Written by top-doc up to here.
