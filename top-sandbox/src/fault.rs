//! What can go wrong on purpose: one fault is spent on one call.

use std::{fmt, time::Duration};

use bytes::Bytes;

use crate::error::PlatformError;

/// A fault for the next call of an API; see [`Sandbox::fault`](crate::Sandbox::fault).
///
/// The first three come instead of the API: its handler is not run. With the others the call **is** executed and the
/// answer suffers, which is what makes repeating it dangerous for the client.
#[derive(Clone)]
#[non_exhaustive]
pub enum Fault {
    /// The platform answers an error.
    Error(PlatformError),
    /// Something in between answers: status, content type, body. See [`html`](Self::html), [`empty`](Self::empty).
    Http(u16, &'static str, Bytes),
    /// The connection is closed without an answer, before the call is executed.
    Refuse,
    /// The call takes this much longer.
    Delay(Duration),
    /// The call is executed and never answered.
    Silence,
    /// The call is executed and the connection closed without an answer.
    HangUp,
    /// The head announces the whole answer; half of it comes, then the connection closes.
    Truncate,
    /// The answer comes byte by byte, with this pause before each.
    Trickle(Duration),
    /// The answer says that it is gzip and is not.
    GzipGarbage,
    /// The answer is gzip of this many blanks, whatever was asked for.
    GzipBomb(usize),
}

impl Fault {
    /// A proxy's error page.
    pub const fn html(status: u16) -> Self {
        Self::Http(status, "text/html", Bytes::from_static(b"<html><body><h1>Tengine</h1></body></html>"))
    }

    /// Status 200 and nothing else.
    pub const fn empty() -> Self {
        Self::Http(200, "text/javascript;charset=UTF-8", Bytes::new())
    }
}

/// Without the body of an answer.
impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => write!(f, "Error({error:?})"),
            Self::Http(status, content_type, body) => {
                write!(f, "Http({status}, {content_type:?}, <{} bytes>)", body.len())
            }
            Self::Refuse => f.write_str("Refuse"),
            Self::Delay(time) => write!(f, "Delay({time:?})"),
            Self::Silence => f.write_str("Silence"),
            Self::HangUp => f.write_str("HangUp"),
            Self::Truncate => f.write_str("Truncate"),
            Self::Trickle(pause) => write!(f, "Trickle({pause:?})"),
            Self::GzipGarbage => f.write_str("GzipGarbage"),
            Self::GzipBomb(size) => write!(f, "GzipBomb({size})"),
        }
    }
}

/// How an answer gets to the caller.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Delivery {
    #[default]
    Whole,
    Never,
    HangUp,
    Half,
    Trickle(Duration),
    GzipGarbage,
    GzipBomb(usize),
}
