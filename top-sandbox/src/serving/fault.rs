//! What goes wrong on purpose: the faults, the queue of each API, and how a response is delivered or not.

use std::{
    collections::{HashMap, VecDeque},
    fmt, iter,
    time::Duration,
};

use bytes::Bytes;

use crate::protocol::PlatformError;

/// A fault for the next call of an API; see [`Sandbox::fault`](crate::Sandbox::fault).
///
/// With the first three the API is not called: its handler does not run. With the others the call **is** executed and
/// only its response suffers, so a client that repeats the call executes it twice.
#[derive(Clone)]
#[non_exhaustive]
pub enum Fault {
    /// The platform answers with an error.
    Error(PlatformError),
    /// A proxy in between answers: status, content type, body. See [`html`](Self::html), [`empty`](Self::empty).
    Http(u16, &'static str, Bytes),
    /// The connection is closed without a response, before the call is executed.
    Refuse,
    /// The call takes this much longer.
    Delay(Duration),
    /// The call is executed and no response is ever sent.
    Silence,
    /// The call is executed and the connection closed without a response.
    HangUp,
    /// The head announces the whole response; half of the body is sent, then the connection closes.
    Truncate,
    /// The body is sent byte by byte, with this pause before each.
    Trickle(Duration),
    /// The response claims to be gzip and is not.
    GzipGarbage,
    /// The body is this many spaces, sent as gzip even if the client does not accept it.
    GzipBomb(usize),
}

impl Fault {
    /// A proxy's error page.
    pub const fn html(status: u16) -> Self {
        Self::Http(status, "text/html", Bytes::from_static(b"<html><body><h1>Tengine</h1></body></html>"))
    }

    /// As a configuration names its kind.
    pub(crate) const fn kind(&self) -> &'static str {
        match self {
            Self::Error(_) => "error",
            Self::Http(..) => "http",
            Self::Refuse => "refuse",
            Self::Delay(_) => "delay",
            Self::Silence => "silence",
            Self::HangUp => "hang-up",
            Self::Truncate => "truncate",
            Self::Trickle(_) => "trickle",
            Self::GzipGarbage => "gzip-garbage",
            Self::GzipBomb(_) => "gzip-bomb",
        }
    }

    /// How the response of a call that is executed all the same is delivered.
    pub(crate) const fn delivery(&self) -> Delivery {
        match self {
            Self::Error(_) | Self::Http(..) | Self::Refuse | Self::Delay(_) => Delivery::Whole,
            Self::Silence => Delivery::Never,
            Self::HangUp => Delivery::HangUp,
            Self::Truncate => Delivery::Half,
            Self::Trickle(pause) => Delivery::Trickle(*pause),
            Self::GzipGarbage => Delivery::GzipGarbage,
            Self::GzipBomb(size) => Delivery::GzipBomb(*size),
        }
    }

    /// Status 200 and nothing else.
    pub const fn empty() -> Self {
        Self::Http(200, "text/javascript;charset=UTF-8", Bytes::new())
    }
}

/// Without the body of a response.
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

/// How a response gets to the caller.
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

/// The faults that are due, a queue for each method. Each is spent on one call.
#[derive(Default)]
pub(crate) struct Faults(HashMap<String, VecDeque<Fault>>);

impl Faults {
    pub(crate) fn add(&mut self, method: String, fault: Fault, times: usize) {
        self.0.entry(method).or_default().extend(iter::repeat_n(fault, times));
    }

    /// Takes the fault that is due for the method's next call.
    pub(crate) fn take(&mut self, method: &str) -> Option<Fault> {
        self.0.get_mut(method)?.pop_front()
    }

    /// The faults that are due for each method, in their order, methods sorted.
    pub(crate) fn due(&self) -> impl Iterator<Item = (&str, &VecDeque<Fault>)> {
        let mut due: Vec<_> = self.0.iter().filter(|(_, faults)| !faults.is_empty()).collect();
        due.sort_unstable_by_key(|(method, _)| *method);
        due.into_iter().map(|(method, faults)| (method.as_str(), faults))
    }

    /// Forgets the faults of one method.
    pub(crate) fn remove(&mut self, method: &str) {
        self.0.remove(method);
    }

    /// How many faults each method has left, methods without any left out.
    pub(crate) fn counts(&self) -> impl Iterator<Item = (&str, usize)> {
        self.0
            .iter()
            .filter(|(_, faults)| !faults.is_empty())
            .map(|(method, faults)| (method.as_str(), faults.len()))
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
