//! Messages as the application gets them: without their type, and with it.

use std::{fmt, ops::Deref, time::SystemTime};

use top_core::{
    TopDateTime,
    error::DecodeError,
    tmc::message::{self, TopMessage},
};

use super::content::ContentError;

/// A message, without the type of its content. `Debug` shows id and topic, and nothing that was said of a person.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawMessage {
    /// The platform's id of the message, the same each time it comes again.
    pub id: i64,
    /// The topic: `taobao_trade_TradeBuyerPay`.
    pub topic: String,
    /// What the message says: mostly a JSON object. Empty where [`problem`](Self::problem) says why.
    pub content: String,
    /// When it was published.
    pub published_at: Option<SystemTime>,
    /// When the platform sent it, this time.
    pub sent_at: Option<SystemTime>,
    /// The app key of the publisher.
    pub publisher: Option<String>,
    /// The user whom it is about.
    pub user_id: Option<i64>,
    /// The name of the user whom it is about.
    pub user_nick: Option<String>,
    /// How often the platform sent it before, where it says so.
    pub retried: Option<u32>,
    /// Why there is no content.
    pub problem: Option<ContentError>,
}

impl RawMessage {
    pub(super) const fn new(id: i64, topic: String, content: String) -> Self {
        Self {
            id,
            topic,
            content,
            published_at: None,
            sent_at: None,
            publisher: None,
            user_id: None,
            user_nick: None,
            retried: None,
            problem: None,
        }
    }

    /// The content as a struct, with the leniency of responses.
    ///
    /// # Errors
    /// The content is no JSON object, or a member that the struct needs is missing or of another type.
    pub fn decode<M: TopMessage>(&self) -> Result<M, DecodeError> {
        message::decode(&self.content)
    }

    /// What it counts in memory, in bytes.
    pub(super) fn weight(&self) -> usize {
        self.content.len() + self.topic.len() + 256
    }
}

/// The instant of a number of milliseconds since 1970, where there is such a date.
pub(super) fn instant(millis: i64) -> Option<SystemTime> {
    TopDateTime::from_epoch_millis(millis).ok()?;
    let distance = std::time::Duration::from_millis(millis.unsigned_abs());
    if millis < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(distance)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(distance)
    }
}

impl fmt::Debug for RawMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawMessage")
            .field("id", &self.id)
            .field("topic", &self.topic)
            .field("content", &format_args!("<{} bytes>", self.content.len()))
            .finish_non_exhaustive()
    }
}

/// A message with its content as a struct, which it gives by dereferencing.
///
/// ```
/// use top_client::{TopMessage, messages::Message};
///
/// #[derive(TopMessage)]
/// #[top_api(topic = "taobao_trade_TradeBuyerPay")]
/// struct TradeBuyerPay { tid: i64 }
///
/// async fn on_paid(message: Message<TradeBuyerPay>) -> Result<(), std::io::Error> {
///     println!("order {} is paid: message {}", message.tid, message.raw().id);
///     Ok(())
/// }
/// # let _ = on_paid;
/// ```
#[derive(Clone)]
pub struct Message<M> {
    data: M,
    raw: RawMessage,
}

impl<M> Message<M> {
    pub(super) const fn new(data: M, raw: RawMessage) -> Self {
        Self { data, raw }
    }

    /// The message as it came, with its content as text.
    pub const fn raw(&self) -> &RawMessage {
        &self.raw
    }

    /// The content alone.
    pub fn into_data(self) -> M {
        self.data
    }
}

impl<M> Deref for Message<M> {
    type Target = M;

    fn deref(&self) -> &M {
        &self.data
    }
}

/// Without the content, which may be personal.
impl<M> fmt::Debug for Message<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Message").field(&self.raw).finish()
    }
}
