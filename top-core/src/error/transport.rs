//! What can go wrong between a finished request and the bytes of its response, and the one question that decides about
//! a repeat: may the gateway have executed it? Knows nothing of what the response means.

use std::{error::Error, fmt, time::Duration};

/// The source of an error.
type BoxError = Box<dyn Error + Send + Sync>;

/// A request was not answered.
///
/// A transport of your own reports what it knows by these constructors. After any other error of it, the request counts
/// as one that may have been executed, unless nothing read its body.
pub struct TransportError {
    kind: TransportErrorKind,
    sent: bool,
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
        Self { kind: TransportErrorKind::Connect, sent: false, source: Some(source.into()) }
    }

    /// The request left, at least in part, and there is no response.
    pub fn maybe_sent(source: impl Into<BoxError>) -> Self {
        Self::new(TransportErrorKind::Broken, Some(source.into()))
    }

    /// An error of this kind, after which the request may have been executed.
    pub const fn new(kind: TransportErrorKind, source: Option<BoxError>) -> Self {
        Self { kind, sent: true, source }
    }

    /// Says whether the gateway may have received the request.
    pub const fn with_sent(mut self, may_have_been_sent: bool) -> Self {
        self.sent = may_have_been_sent;
        self
    }

    /// No response within `after`; `sent` says whether the request may have left.
    pub const fn timeout(after: Duration, sent: bool) -> Self {
        Self { kind: TransportErrorKind::Timeout(after), sent, source: None }
    }
}

impl TransportError {
    /// What went wrong.
    pub const fn kind(&self) -> TransportErrorKind {
        self.kind
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
        match self.kind {
            TransportErrorKind::Connect => f.write_str("no connection to the gateway")?,
            TransportErrorKind::Broken => {
                f.write_str("the connection broke before a response was received")?;
            }
            TransportErrorKind::Timeout(after) => write!(f, "no response within {after:?}")?,
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
            .field("source", &self.source)
            .finish()
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
