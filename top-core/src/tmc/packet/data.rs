//! A message on its way from the server to a client.

use std::fmt;

use super::{error::PacketError, kind};
use crate::tmc::frame::{Frame, Member};

/// A message as a frame carries it.
///
/// Only `id`, `topic` and `content` are needed; of the others, one that cannot be read counts as absent. `Debug` shows
/// id and topic, which say nothing of a person.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Data<'a> {
    /// The platform's id of the message, the same each time it is sent again.
    pub id: i64,
    /// The topic: `taobao_trade_TradeBuyerPay`.
    pub topic: &'a str,
    /// What the message says.
    pub content: Content<'a>,
    /// When it was published, in milliseconds since 1970.
    pub published_at: Option<i64>,
    /// When the server sent it, in milliseconds since 1970.
    pub sent_at: Option<i64>,
    /// The app key of the publisher.
    pub publisher: Option<&'a str>,
    /// The user whom it is about.
    pub user_id: Option<i64>,
    /// The name of the user whom it is about.
    pub user_nick: Option<&'a str>,
    /// The platform's id of the data; a number or text.
    pub data_id: Option<Member<'a>>,
    /// How often it was sent before.
    pub retried: Option<i64>,
    /// The queue that it was stored in.
    pub queue: Option<&'a str>,
}

/// The content of a message, as it is on the wire. `Debug` shows its length.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Content<'a> {
    /// Text, mostly a JSON object; empty where there is none.
    Text(&'a str),
    /// gzip of such text. Whoever unpacks it decides how large it may become.
    Gzip(&'a [u8]),
}

impl Content<'_> {
    /// The bytes on the wire.
    pub const fn len(&self) -> usize {
        match self {
            Self::Text(text) => text.len(),
            Self::Gzip(bytes) => bytes.len(),
        }
    }

    /// Whether there is no content.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<'a> Data<'a> {
    /// A message with nothing but what is needed.
    pub const fn new(id: i64, topic: &'a str, content: Content<'a>) -> Self {
        Self {
            id,
            topic,
            content,
            published_at: None,
            sent_at: None,
            publisher: None,
            user_id: None,
            user_nick: None,
            data_id: None,
            retried: None,
            queue: None,
        }
    }

    /// The frame, of the types that the official clients insist on. It has no flag: a client would take it for a reply.
    pub fn frame(&self, token: &'a str) -> Frame<'a> {
        let frame = kind::send(token, kind::DATA)
            .with("id", Member::Int64(self.id))
            .with("topic", Member::Text(self.topic))
            .with(
                "content",
                match self.content {
                    Content::Text(text) => Member::Text(text),
                    Content::Gzip(bytes) => Member::Bytes(bytes),
                },
            );
        let rest = [
            ("time", self.published_at.map(Member::Date)),
            ("publisher", self.publisher.map(Member::Text)),
            ("userid", self.user_id.map(Member::Int64)),
            ("nick", self.user_nick.map(Member::Text)),
            ("dataid", self.data_id),
            ("outtime", self.sent_at.map(Member::Date)),
            ("queue", self.queue.map(Member::Text)),
            ("retried", self.retried.map(Member::Int64)),
        ];
        rest.into_iter().fold(frame, |frame, (name, value)| match value {
            Some(value) => frame.with(name, value),
            None => frame,
        })
    }

    /// # Errors
    /// Id or topic are absent, or the content is a number.
    pub(super) fn read(frame: &Frame<'a>) -> Result<Self, PacketError> {
        let id = frame.int("id").ok_or(PacketError::new("id", "a whole number"))?;
        let topic = frame.text("topic").ok_or(PacketError::new("topic", "text").about(id))?;
        let content = match frame.member("content") {
            None => Content::Text(""),
            Some(Member::Text(text)) => Content::Text(text),
            Some(Member::Bytes(bytes)) => Content::Gzip(bytes),
            Some(_) => return Err(PacketError::new("content", "text or bytes").about(id)),
        };
        Ok(Self {
            id,
            topic,
            content,
            published_at: frame.int("time"),
            sent_at: frame.int("outtime"),
            publisher: frame.text("publisher"),
            user_id: frame.int("userid"),
            user_nick: frame.text("nick"),
            data_id: frame.member("dataid"),
            retried: frame.int("retried"),
            queue: frame.text("queue"),
        })
    }
}

impl fmt::Debug for Data<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Data")
            .field("id", &self.id)
            .field("topic", &self.topic)
            .field("content", &self.content)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Content<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "Text(<{} bytes>)", text.len()),
            Self::Gzip(bytes) => write!(f, "Gzip(<{} bytes>)", bytes.len()),
        }
    }
}
