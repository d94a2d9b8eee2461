//! `taobao.qimen.presalespackage.consign`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 075c13836074aa5a

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.presalespackage.consign`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.presalespackage.consign",
    response = PresalespackageConsignResponse,
    qimen,
    debug
)]
pub struct PresalespackageConsign {
    /// `ownerCode`
    pub owner_code: String,
    /// `orderCode`
    pub order_code: String,
    /// `payTime`
    pub pay_time: String,
    /// `totalAmount`
    pub total_amount: i64,
    /// `remark`
    pub remark: Option<String>,
    /// `extendProps`
    pub extend_props: Option<String>,
}

/// The response of `taobao.qimen.presalespackage.consign`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct PresalespackageConsignResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
