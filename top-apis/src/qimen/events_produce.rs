//! `taobao.qimen.events.produce`

#![allow(clippy::struct_field_names, reason = "the platform's names")]

// Written by top-doc from here on, anew with each import; your own code goes below the end. e8e2b0051145c108

use top_apis::{TopApi, TopObject};

/// `taobao.qimen.events.produce`
#[derive(Clone, Default, TopApi)]
#[top_api(
    method = "taobao.qimen.events.produce",
    response = EventsProduceResponse,
    debug
)]
pub struct EventsProduce {
    /// `messages`
    #[top_api(required, max_items = 50)]
    pub messages: Vec<QimenEvent>,
}

/// `QimenEvent`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct QimenEvent {
    /// `event`
    pub event: Option<Event>,
}

/// `Event`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct Event {
    /// `tid`
    pub tid: String,
    /// `ext`
    pub ext: Option<String>,
    /// `status`
    pub status: String,
    /// `platform`
    pub platform: Option<String>,
    /// `create`
    pub create: Option<i64>,
    /// `nick`
    pub nick: Option<String>,
    /// `erp_order_id`
    pub erp_order_id: Option<String>,
    /// `taobao_sub_order_ids`
    pub taobao_sub_order_ids: Option<String>,
    /// `event_time`
    pub event_time: Option<String>,
}

/// The response of `taobao.qimen.events.produce`.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct EventsProduceResponse {
    /// `is_all_success`
    pub is_all_success: Option<bool>,
    /// `results`
    pub results: Vec<QimenResult>,
}

/// `QimenResult`, which the document does not describe.
#[derive(Clone, Default, TopObject)]
#[top_api(debug)]
pub struct QimenResult {
    /// `error_code`
    pub error_code: Option<String>,
    /// `error_message`
    pub error_message: Option<String>,
    /// `is_success`
    pub is_success: Option<bool>,
}

// Written by top-doc up to here.
