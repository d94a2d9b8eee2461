//! A message on its way from a client to the server.

use std::fmt;

use super::{error::PacketError, kind};
use crate::tmc::frame::{Frame, Member};

/// A message that a client publishes over the link. `Debug` shows neither content nor session.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Publish<'a> {
    /// The topic, one that the app may publish.
    pub topic: &'a str,
    /// The content, mostly a JSON object.
    pub content: &'a str,
    /// The session of the user whom the message is about.
    pub session: Option<&'a str>,
}

impl<'a> Publish<'a> {
    /// A message of a topic.
    pub const fn new(topic: &'a str, content: &'a str) -> Self {
        Self { topic, content, session: None }
    }

    /// In the name of the user of this session.
    pub const fn session(mut self, session: &'a str) -> Self {
        self.session = Some(session);
        self
    }

    /// The frame. The server replies with the same flag.
    pub fn frame(&self, token: &'a str, flag: i32) -> Frame<'a> {
        kind::send(token, kind::DATA)
            .flag(flag)
            .with("topic", Member::Text(self.topic))
            .with("content", Member::Text(self.content))
            .with_text("session", self.session)
    }

    /// # Errors
    /// The topic is absent, or the content is not text.
    pub(super) fn read(frame: &Frame<'a>) -> Result<Self, PacketError> {
        let topic = frame.text("topic").ok_or(PacketError::new("topic", "text"))?;
        let content = match frame.member("content") {
            None => "",
            Some(Member::Text(text)) => text,
            Some(_) => return Err(PacketError::new("content", "text")),
        };
        Ok(Self { topic, content, session: frame.text("session") })
    }
}

impl fmt::Debug for Publish<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Publish")
            .field("topic", &self.topic)
            .field("content", &self.content.len())
            .field("session", &self.session.map(|_| "<redacted>"))
            .finish()
    }
}
