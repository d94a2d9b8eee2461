//! What a typed message says of its topic. It knows nothing of how messages arrive.

use crate::mirror::{Field, Record};

/// The content of a message of one topic. Implemented by `#[derive(TopMessage)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of a TMC message",
    label = "not a message struct",
    note = "add `#[derive(TopMessage)]` and `#[top_api(topic = \"…\")]` to the struct"
)]
pub trait TopMessage: Record + Field {
    /// The platform's name of the topic: `taobao_trade_TradeBuyerPay`.
    const TOPIC: &'static str;
}
