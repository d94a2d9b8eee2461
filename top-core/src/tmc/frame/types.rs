//! A frame: its headers and its members, borrowed from whoever holds the bytes.

use std::fmt;

use super::member::Member;

/// The message type of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FrameKind {
    /// A client asks to be let in.
    Connect,
    /// The server lets it in, or not.
    ConnectAck,
    /// Everything after that.
    Send,
    /// The reply to a SEND that carried a flag.
    SendAck,
}

impl FrameKind {
    /// All, in the order of their numbers on the wire.
    pub const ALL: [Self; 4] = [Self::Connect, Self::ConnectAck, Self::Send, Self::SendAck];

    /// The number on the wire.
    pub const fn as_byte(self) -> u8 {
        match self {
            Self::Connect => 0,
            Self::ConnectAck => 1,
            Self::Send => 2,
            Self::SendAck => 3,
        }
    }
}

/// A link frame. A header that is absent and one that says nothing (a code or flag of 0, empty text) are the same.
///
/// `Debug` shows the names and types of the members, and no text.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Frame<'a> {
    /// The message type.
    pub kind: FrameKind,
    /// `StatusCode`, of refusals.
    pub code: Option<i32>,
    /// `StatusPhrase`, of refusals.
    pub phrase: Option<&'a str>,
    /// Flag: the number by which a reply finds its request.
    pub flag: Option<i32>,
    /// Token: what the server gave out when it let the client in.
    pub token: Option<&'a str>,
    /// The members, in the order of the wire, which has no meaning. The last one of a name counts.
    pub members: Vec<(&'a str, Member<'a>)>,
}

impl<'a> Frame<'a> {
    /// A frame with nothing in it.
    pub const fn new(kind: FrameKind) -> Self {
        Self { kind, code: None, phrase: None, flag: None, token: None, members: Vec::new() }
    }

    /// Sets the flag, which is not written unless it is positive.
    pub fn flag(mut self, flag: impl Into<Option<i32>>) -> Self {
        self.flag = flag.into().filter(|flag| *flag > 0);
        self
    }

    /// Sets the token.
    pub fn token(mut self, token: &'a str) -> Self {
        self.token = some(token);
        self
    }

    /// Sets code and phrase of a refusal. A code is not written unless it is positive.
    pub fn status(mut self, code: Option<i32>, phrase: Option<&'a str>) -> Self {
        self.code = code.filter(|code| *code > 0);
        self.phrase = phrase.and_then(some);
        self
    }

    /// Adds a member.
    pub fn with(mut self, name: &'a str, value: Member<'a>) -> Self {
        self.members.push((name, value));
        self
    }

    /// Adds a member of text where there is some.
    pub fn with_text(self, name: &'a str, text: Option<&'a str>) -> Self {
        match text {
            Some(text) => self.with(name, Member::Text(text)),
            None => self,
        }
    }

    /// A member; the last one of the name, and `None` where it is `null`.
    pub fn member(&self, name: &str) -> Option<Member<'a>> {
        let found = self.members.iter().rev().find(|(given, _)| *given == name);
        found.map(|(_, value)| *value).filter(|value| !value.is_null())
    }

    /// A member of text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.member(name)?.as_text()
    }

    /// A member that is a whole number, of any width or written as text.
    pub fn int(&self, name: &str) -> Option<i64> {
        self.member(name)?.as_int()
    }

    /// Whether the frame carries an error: a positive code, a phrase, or both.
    pub fn is_error(&self) -> bool {
        self.code.is_some_and(|code| code > 0) || self.phrase.is_some()
    }
}

fn some(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

impl fmt::Debug for Frame<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame")
            .field("kind", &self.kind)
            .field("code", &self.code)
            .field("phrase", &self.phrase.map(str::len))
            .field("flag", &self.flag)
            .field("token", &self.token.map(|_| "<redacted>"))
            .field("members", &self.members)
            .finish()
    }
}
