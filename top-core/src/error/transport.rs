//! What can go wrong between a finished request and the bytes of its response, and the one question that decides about
//! a repeat: may the gateway have executed it? Knows nothing of what the response means.

use std::{
    error::Error,
    fmt::{self, Write as _},
    time::Duration,
};

use super::escaped::Escaping;

/// The source of an error.
type BoxError = Box<dyn Error + Send + Sync>;

/// A request was not answered.
///
/// A transport of your own reports what it knows by these constructors. After any other error of it, the request counts
/// as one that may have been executed, unless nothing read its body.
pub struct TransportError {
    kind: TransportErrorKind,
    sent: bool,
    peer: Option<Box<str>>,
    source: Option<BoxError>,
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: the name was not found, the connection was refused, or TLS was not agreed upon.
    Connect,
    /// The connection broke before a response was received.
    Broken,
    /// No response in time.
    Timeout(Duration),
    /// The response broke off.
    Truncated,
    /// The response, decompressed, is larger than this number of bytes.
    TooLarge(usize),
    /// The response is compressed in a way that was not asked for, or cannot be decompressed.
    Encoding,
}

impl TransportError {
    /// The request never left: no connection was made.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self { sent: false, ..Self::new(TransportErrorKind::Connect, Some(source.into())) }
    }

    /// The request left, at least in part, and there is no response.
    pub fn maybe_sent(source: impl Into<BoxError>) -> Self {
        Self::new(TransportErrorKind::Broken, Some(source.into()))
    }

    /// An error of this kind, after which the request may have been executed.
    pub const fn new(kind: TransportErrorKind, source: Option<BoxError>) -> Self {
        Self { kind, sent: true, peer: None, source }
    }

    /// Says whether the gateway may have received the request.
    pub const fn with_sent(mut self, may_have_been_sent: bool) -> Self {
        self.sent = may_have_been_sent;
        self
    }

    /// Names whom the request was for, by host and port: `gw.api.taobao.com:443`. For clients.
    pub fn with_peer(mut self, host_and_port: impl Into<Box<str>>) -> Self {
        self.peer = Some(host_and_port.into());
        self
    }

    /// No response within `after`; `sent` says whether the request may have left.
    pub const fn timeout(after: Duration, sent: bool) -> Self {
        Self { kind: TransportErrorKind::Timeout(after), sent, peer: None, source: None }
    }
}

impl TransportError {
    /// What went wrong.
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
    }

    /// Whom the request was for: host and port.
    pub fn peer(&self) -> Option<&str> {
        self.peer.as_deref()
    }

    /// What lies at the bottom of a connection that was not made: of the chain of sources, the last.
    fn reason(&self) -> Option<&(dyn Error + 'static)> {
        let mut last: &(dyn Error + 'static) = self.source.as_deref()?;
        while let Some(next) = last.source() {
            last = next;
        }
        Some(last)
    }

    /// Whether the gateway may have got, and executed, the request. `false` is certain.
    pub const fn may_have_been_sent(&self) -> bool {
        self.sent
    }

    /// Whether it took too long.
    pub const fn is_timeout(&self) -> bool {
        matches!(self.kind, TransportErrorKind::Timeout(_))
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let f = &mut Escaping(f);
        match self.kind {
            TransportErrorKind::Connect => {
                f.write_str("no connection to the gateway")?;
                if let Some(peer) = &self.peer {
                    write!(f, " at {peer}")?;
                }
                // Of no other kind is the reason shown: only here nothing was sent that it could quote.
                if let Some(reason) = self.reason().filter(|_| !self.sent) {
                    write!(f, ": {reason}")?;
                }
            }
            TransportErrorKind::Broken => {
                f.write_str("the connection broke before a response was received")?;
            }
            TransportErrorKind::Timeout(after) => {
                write!(f, "no response")?;
                if let Some(peer) = &self.peer {
                    write!(f, " from {peer}")?;
                }
                write!(f, " within {after:?}")?;
            }
            TransportErrorKind::Truncated => f.write_str("the response broke off")?,
            TransportErrorKind::TooLarge(cap) => write!(
                f,
                "the response is larger than {cap} bytes; if that is to be expected, raise the limit on the client"
            )?,
            TransportErrorKind::Encoding => {
                f.write_str("the response's Content-Encoding cannot be decoded")?;
            }
        }
        f.write_str(if self.sent {
            " (the request may have been executed)"
        } else {
            " (the request was not sent)"
        })
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("may_have_been_sent", &self.sent)
            .field("peer", &self.peer)
            .field("source", &self.source)
            .finish()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
