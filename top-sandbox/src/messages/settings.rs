//! How the message channel behaves where the platform's own behaviour is a matter of its configuration.

use std::{fmt, time::Duration};

/// How the message channel behaves; see [`Builder::messages`](crate::Builder::messages).
///
/// The platform documents few of these numbers. The defaults are those of its own published server component, and for
/// what comes again after a fail, what its samples say: about five minutes.
///
/// ```
/// use std::time::Duration;
/// use top_sandbox::MessageSettings;
///
/// // What is not confirmed comes again at once, for a test that does not want to wait.
/// let settings = MessageSettings::default().redelivery(Duration::from_millis(50));
/// ```
#[derive(Clone)]
pub struct MessageSettings {
    pub(crate) redelivery: Duration,
    pub(crate) storage: Duration,
    pub(crate) max_bytes: usize,
    pub(crate) keep: usize,
    pub(crate) window: usize,
    pub(crate) idle: Option<Duration>,
    pub(crate) gzip_from: Option<usize>,
    pub(crate) pulled: bool,
    pub(crate) adaptive: bool,
    pub(crate) refusal_code: Option<i32>,
    pub(crate) token: Option<String>,
}

impl Default for MessageSettings {
    fn default() -> Self {
        Self {
            redelivery: Duration::from_secs(300),
            storage: Duration::from_secs(24 * 60 * 60),
            max_bytes: 64 << 20,
            keep: 1_000,
            window: 1_000,
            idle: None,
            gzip_from: None,
            pulled: false,
            adaptive: false,
            refusal_code: Some(401),
            token: None,
        }
    }
}

impl MessageSettings {
    /// After what time a message comes again that was failed, or was sent and not confirmed; 5 minutes otherwise.
    pub const fn redelivery(mut self, after: Duration) -> Self {
        self.redelivery = after;
        self
    }

    /// How long a message is stored; 24 hours otherwise, as on the platform.
    pub const fn storage(mut self, time: Duration) -> Self {
        self.storage = time;
        self
    }

    /// How many bytes all stored messages hold together; 64 MiB otherwise. When they are used up, publishing is refused
    /// and nothing that is stored is lost.
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// How many messages that are over (confirmed, expired) to remember; 1,000 otherwise. They hold
    /// [as many bytes](Self::max_bytes) as the stored ones at most: the oldest are forgotten first.
    pub const fn keep(mut self, messages: usize) -> Self {
        self.keep = messages;
        self
    }

    /// How many messages one connection may have that are neither confirmed nor failed; 1,000 otherwise, and at least 1.
    pub const fn window(mut self, messages: usize) -> Self {
        self.window = if messages == 0 { 1 } else { messages };
        self
    }

    /// After which silence in both directions a connection is closed with 1011; never otherwise.
    pub const fn idle(mut self, after: Duration) -> Self {
        self.idle = Some(after);
        self
    }

    /// Contents of at least so many bytes are sent as gzip; none otherwise.
    pub const fn gzip_from(mut self, bytes: usize) -> Self {
        self.gzip_from = Some(bytes);
        self
    }

    /// Whether stored messages wait for a pull request, 320 at most and then 320 each second, as in the platform's own
    /// server; what is published while a connection has room is pushed in either case. Otherwise everything is pushed.
    pub const fn pulled(mut self, pulled: bool) -> Self {
        self.pulled = pulled;
        self
    }

    /// Whether a connection that confirms little is pushed less, as in the platform's own server component: every 5 seconds,
    /// if less than 89 % of what was sent was confirmed, the [window](Self::window) shrinks to that share of itself, and
    /// otherwise it grows again by a tenth of what it was at first. Otherwise the window stays.
    pub const fn adaptive(mut self, adaptive: bool) -> Self {
        self.adaptive = adaptive;
        self
    }

    /// The status code of a refused connection; 401 otherwise. The platform's is not documented. `None` leaves the code
    /// out, so that there is a phrase only.
    pub const fn refusal_code(mut self, code: Option<i32>) -> Self {
        self.refusal_code = code;
        self
    }

    /// The token of every connection; a UUID for each application and group otherwise. To replay what was captured.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into()).filter(|token| !token.is_empty());
        self
    }
}

/// Without the token.
impl fmt::Debug for MessageSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageSettings")
            .field("redelivery", &self.redelivery)
            .field("storage", &self.storage)
            .field("max_bytes", &self.max_bytes)
            .field("keep", &self.keep)
            .field("window", &self.window)
            .field("idle", &self.idle)
            .field("gzip_from", &self.gzip_from)
            .field("pulled", &self.pulled)
            .field("adaptive", &self.adaptive)
            .field("refusal_code", &self.refusal_code)
            .finish_non_exhaustive()
    }
}
