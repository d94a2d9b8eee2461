//! `taobao.qimen.orderstatus.update`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. 139bd9e003af1819

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.orderstatus.update`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.orderstatus.update",
    response = OrderstatusUpdateResponse,
    debug
)]
pub struct OrderstatusUpdate {
    /// `allocation_code`
    pub allocation_code: String,
    /// `order_codes`
    #[top_api(required, max_items = 100)]
    pub order_codes: Vec<String>,
    /// `store_id`
    pub store_id: i64,
    /// `type`
    pub r#type: String,
    /// `status`
    pub status: String,
    /// `operator`
    pub operator: String,
    /// `action_time`
    pub action_time: Option<String>,
}

/// The response of `taobao.qimen.orderstatus.update`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct OrderstatusUpdateResponse {
    /// `message`
    pub message: Option<String>,
    /// `result_code`
    pub result_code: Option<String>,
    /// `is_success`
    pub is_success: Option<bool>,
}

// Written by top-doc up to here.
