//! What can go wrong between a finished request and the bytes of its answer, and the one question that decides about
//! a repeat: may the gateway have executed it? Knows nothing of what the answer means.

use std::{error::Error, fmt, time::Duration};

type BoxError = Box<dyn Error + Send + Sync>;

/// A request did not become an answer.
///
/// Transports of your own say what they know by these constructors; any other error of theirs counts as one after
/// which the request may have been executed, unless nothing ever read its body.
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
    /// The connection broke before an answer came.
    Broken,
    /// No answer in time.
    Timeout(Duration),
    /// The answer broke off.
    Truncated,
    /// The answer, unpacked, is larger than this number of bytes.
    TooLarge(usize),
    /// The answer is packed in a way that was not asked for, or is not what its packing promises.
    Encoding,
}

impl TransportError {
    /// The request never left: no connection was made.
    pub fn not_sent(source: impl Into<BoxError>) -> Self {
        Self { kind: TransportErrorKind::Connect, sent: false, source: Some(source.into()) }
    }

    /// The request left, at least in part, and there is no answer.
    pub fn maybe_sent(source: impl Into<BoxError>) -> Self {
        Self::new(TransportErrorKind::Broken, Some(source.into()))
    }

    pub(crate) const fn new(kind: TransportErrorKind, source: Option<BoxError>) -> Self {
        Self { kind, sent: true, source }
    }

    /// No answer within `after`; `sent` tells whether the request may have left.
    pub const fn timeout(after: Duration, sent: bool) -> Self {
        Self { kind: TransportErrorKind::Timeout(after), sent, source: None }
    }
}

/// What the seam concludes from errors and bodies.
#[cfg(feature = "client")]
impl TransportError {
    /// A service's own error: its word if there is one in it, however deep, and else the cautious guess.
    pub(crate) fn from_service(error: impl Into<BoxError>) -> Self {
        let error = match error.into().downcast::<Self>() {
            Ok(own) => return *own,
            Err(other) => other,
        };
        let mut kind = TransportErrorKind::Broken;
        let mut sent = true;
        let mut cause: Option<&(dyn Error + 'static)> = Some(&*error);
        while let Some(link) = cause {
            if let Some(own) = link.downcast_ref::<Self>() {
                (kind, sent) = (own.kind, own.sent);
                break;
            }
            cause = link.source();
        }
        Self { kind, sent, source: Some(error) }
    }

    /// A service that was not even ready for the request, such as one that sheds load.
    pub(crate) fn refused_by_service(error: impl Into<BoxError>) -> Self {
        Self { sent: false, ..Self::from_service(error) }
    }

    /// A request whose body nobody read was not executed, whatever happened to it.
    pub(crate) fn unsent_unless(mut self, body_started: bool) -> Self {
        self.sent &= body_started;
        self
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
            TransportErrorKind::Broken => f.write_str("the connection broke before an answer came")?,
            TransportErrorKind::Timeout(after) => write!(f, "no answer within {after:?}")?,
            TransportErrorKind::Truncated => f.write_str("the answer broke off")?,
            TransportErrorKind::TooLarge(cap) => write!(
                f,
                "the answer is larger than {cap} bytes; if that is to be expected, raise the limit on the client"
            )?,
            TransportErrorKind::Encoding => {
                f.write_str("the answer's Content-Encoding cannot be unpacked")?;
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
