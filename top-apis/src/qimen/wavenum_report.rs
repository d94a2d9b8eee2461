//! `taobao.qimen.wavenum.report`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 5ed3fafad0d0abda

use std::collections::BTreeMap;

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.wavenum.report`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.wavenum.report",
    response = WavenumReportResponse,
    qimen,
    debug
)]
pub struct WavenumReport {
    /// `waveNum`
    pub wave_num: String,
    /// `orders`
    #[top_api(item = "order")]
    pub orders: Vec<Order>,
    /// `extendProps`
    pub extend_props: BTreeMap<String, String>,
}

/// `Order`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct Order {
    /// `deliveryOrderCode`
    pub delivery_order_code: String,
    /// `deliveryOrderId`
    pub delivery_order_id: Option<String>,
    /// `num`
    pub num: Option<String>,
}

/// The response of `taobao.qimen.wavenum.report`.
#[derive(Clone, Default, TopObject)]
#[top_api(qimen, debug)]
pub struct WavenumReportResponse {
    /// `flag`
    pub flag: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `message`
    pub message: Option<String>,
}

// Written by top-doc up to here.
