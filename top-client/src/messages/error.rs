//! Why there is no link, or no longer. Errors can be cloned: they are told to several listeners. No token, signature or
//! content is in any text.

use std::{error::Error as StdError, fmt, sync::Arc};

use top_core::{
    Error,
    error::Language,
    tmc::{
        packet::Refusal,
        session::LinkError,
        ws::{Close, HandshakeError, WsError},
    },
};

type Source = Arc<dyn StdError + Send + Sync>;

/// A consumer cannot work, or lost a connection.
#[derive(Clone)]
pub struct ConsumerError {
    kind: ConsumerErrorKind,
    source: Option<Source>,
}

/// What went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConsumerErrorKind {
    /// A setting is wrong; nothing was sent.
    Config(&'static str),
    /// No connection: the name was not found, or the connection was refused.
    Connect,
    /// Something did not happen in time.
    Timeout(&'static str),
    /// The server opened no WebSocket.
    Handshake(HandshakeError),
    /// The server does not let this client in.
    Refused(Refusal),
    /// The server broke the rules of the WebSocket.
    WebSocket(WsError),
    /// The server broke the rules of the link.
    Link(LinkError),
    /// The server closed the connection.
    Closed(Close),
    /// The connection broke.
    Broken,
    /// Nothing was received for a long time, so that the connection may be dead.
    Silent,
    /// The proof of the app (`taobao.tmc.auth.get`), or its messages, could not be fetched by a call.
    Call,
    /// The signer failed.
    Sign,
}

impl ConsumerError {
    pub(super) const fn new(kind: ConsumerErrorKind) -> Self {
        Self { kind, source: None }
    }

    pub(super) fn with_source(
        kind: ConsumerErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, source: Some(Arc::from(source.into())) }
    }

    /// What went wrong.
    pub const fn kind(&self) -> &ConsumerErrorKind {
        &self.kind
    }

    /// The server's refusal.
    pub const fn as_refusal(&self) -> Option<&Refusal> {
        match &self.kind {
            ConsumerErrorKind::Refused(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// What to look at.
    pub fn help(&self, language: Language) -> &'static str {
        let (english, chinese) = match &self.kind {
            ConsumerErrorKind::Refused(refusal) => return refusal.help(language),
            ConsumerErrorKind::Config(_) => {
                ("mend the setting that the error names", "请修正错误信息中提到的设置")
            }
            ConsumerErrorKind::Handshake(_) => (
                "something other than TMC listens there: check the address, and whether a proxy stands between",
                "该地址上不是消息服务：请检查地址以及中间的代理",
            ),
            ConsumerErrorKind::Call | ConsumerErrorKind::Sign => (
                "the error beneath says what the call, or the signer, complained of",
                "请查看底层错误：API 调用或签名器的说明",
            ),
            _ => (
                "the network or the platform: the consumer connects again by itself",
                "网络或平台问题：消费者会自动重连",
            ),
        };
        match language {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }
}

impl fmt::Display for ConsumerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ConsumerErrorKind::Config(what) => f.write_str(what),
            ConsumerErrorKind::Connect => f.write_str("no connection to the message channel"),
            ConsumerErrorKind::Timeout(what) => write!(f, "{what} did not come in time"),
            ConsumerErrorKind::Handshake(error) => error.fmt(f),
            ConsumerErrorKind::Refused(refusal) => write!(f, "the message channel {refusal}"),
            ConsumerErrorKind::WebSocket(error) => error.fmt(f),
            ConsumerErrorKind::Link(error) => error.fmt(f),
            ConsumerErrorKind::Closed(close) => write!(f, "the server's end was {close}"),
            ConsumerErrorKind::Broken => f.write_str("the connection broke"),
            ConsumerErrorKind::Silent => f.write_str("nothing was received for too long"),
            ConsumerErrorKind::Call => f.write_str("a call of the message API failed"),
            ConsumerErrorKind::Sign => f.write_str("the signer failed"),
        }
    }
}

impl fmt::Debug for ConsumerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConsumerError({self})")
    }
}

impl StdError for ConsumerError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|source| &**source as &(dyn StdError + 'static))
    }
}

impl From<LinkError> for ConsumerError {
    fn from(error: LinkError) -> Self {
        Self::new(match error {
            LinkError::Refused(refusal) => ConsumerErrorKind::Refused(refusal),
            error => ConsumerErrorKind::Link(error),
        })
    }
}

impl From<WsError> for ConsumerError {
    fn from(error: WsError) -> Self {
        Self::new(ConsumerErrorKind::WebSocket(error))
    }
}

impl From<HandshakeError> for ConsumerError {
    fn from(error: HandshakeError) -> Self {
        Self::new(ConsumerErrorKind::Handshake(error))
    }
}

impl From<Error> for ConsumerError {
    fn from(error: Error) -> Self {
        Self::with_source(ConsumerErrorKind::Call, error)
    }
}
