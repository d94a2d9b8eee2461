//! What a typed message says of its topic, and its content as a struct. It knows nothing of how messages arrive.

use crate::{
    error::DecodeError,
    mirror::{Field, Record, RecordMut},
    response,
};

/// The content of the messages of one topic. Implemented by `#[derive(TopMessage)]`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of a TMC message",
    label = "not a message struct",
    note = "add `#[derive(TopMessage)]` and `#[top_api(topic = \"…\")]` to the struct"
)]
pub trait TopMessage: Record + RecordMut + Field {
    /// The platform's name of the topic: `taobao_trade_TradeBuyerPay`.
    const TOPIC: &'static str;
}

/// Decodes the content of a message, with the same leniency as a response: numbers may come as text, members that no
/// field takes are passed over. A message without content has no members.
///
/// ```
/// use top_core::{TopMessage, tmc::message};
///
/// #[derive(TopMessage)]
/// #[top_api(topic = "taobao_trade_TradeBuyerPay")]
/// struct TradeBuyerPay {
///     tid: i64,
///     payment: Option<top_core::Decimal>,
/// }
///
/// let paid: TradeBuyerPay = message::decode(r#"{"tid":"9223372036854775807","payment":120.50,"iid":"x"}"#)?;
/// assert_eq!(paid.tid, i64::MAX);
/// assert_eq!(paid.payment.map(|payment| payment.to_string()).as_deref(), Some("120.50"));
/// # Ok::<(), top_core::error::DecodeError>(())
/// ```
///
/// # Errors
/// The content is no JSON object, or a member is missing or of another type.
pub fn decode<M: TopMessage>(content: &str) -> Result<M, DecodeError> {
    let mut message = M::blank();
    decode_into(&mut message, content)?;
    Ok(message)
}

/// [`decode`] into a record: compiled once, whatever the number of topics.
///
/// # Errors
/// As [`decode`].
pub fn decode_into(message: &mut dyn RecordMut, content: &str) -> Result<(), DecodeError> {
    // `null` too: the decoder leaves a record blank for it, and a message that needs a member must not seem to have it.
    let content = if matches!(content.trim(), "" | "null") { "{}" } else { content };
    response::from_json(message, content.as_bytes())
}
