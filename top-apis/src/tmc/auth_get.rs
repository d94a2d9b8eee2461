//! `taobao.tmc.auth.get`

use crate::TopApi;

/// `taobao.tmc.auth.get` (TMC授权token): a proof of the app for a connection to the message channel. The consumer calls it
/// itself where `ConsumerBuilder::auth` says so.
#[derive(Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.tmc.auth.get", response = Option<String>, unwrap = "result", idempotent, debug)]
pub struct AuthGet {
    /// The group (tmc组名).
    pub group: Option<String>,
}
