//! The sandbox's own side of its port: the page at `/`, and the admin interface under `/_sandbox/`, for a developer to
//! look at and to set things with. Clients under test are answered elsewhere.
//!
//! Calls are shown with every value, so a foreign web page must not read them: the whole port is [guarded](super::guard),
//! and a request that changes something needs a content type or a method about which browsers ask first, and that question
//! is refused.

mod admin;
mod calls_body;
mod calls_query;
mod har;
mod html;
mod language;
mod messages;
mod page;
mod page_apis;
mod page_call;
mod page_first;
mod page_messages;
mod page_qimen;
mod page_settings;
mod page_signature;
mod page_try;
mod received;
mod response;
mod shown;
mod snippet;
mod text;
mod texts;
mod trial;

use axum::{
    Router,
    routing::{delete, get, post},
};

use super::context::Context;

pub(super) fn routes() -> Router<Context> {
    Router::new()
        .route("/", get(page::whole))
        .route("/_sandbox/page/calls", get(page::calls))
        .route("/_sandbox/page/call", get(page::call))
        .route("/_sandbox/page/snippet", get(snippet::of_call))
        .route("/_sandbox/page/apis", get(page_apis::part))
        .route("/_sandbox/page/settings", get(page_settings::part))
        .route("/_sandbox/page/try", get(page_try::part))
        .route("/_sandbox/page/style.css", get(page::style))
        .route("/_sandbox/page/script.js", get(page::script))
        .route("/_sandbox/config", get(admin::config).post(admin::apply))
        .route("/_sandbox/har", get(har::export))
        .route("/_sandbox/try", post(trial::make))
        .route("/_sandbox/answers/{method}", delete(admin::forget_mock))
        .route("/_sandbox/calls", get(admin::calls).delete(admin::forget_calls))
        .route("/_sandbox/messages", get(messages::list).post(messages::publish).delete(messages::forget))
        .route("/_sandbox/connections", get(messages::connections))
        .route("/_sandbox/page/messages", get(page_messages::changed))
        .route("/_sandbox/faults", delete(admin::forget_faults))
        .route("/_sandbox/limits", delete(admin::forget_limits))
        .route("/_sandbox/sessions/{token}", delete(admin::revoke))
}
