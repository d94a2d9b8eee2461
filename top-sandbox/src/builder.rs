//! A sandbox before it starts: its settings, and the start itself.

use std::{fmt, io, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::watch};
use top_core::clock::{Clock, SystemClock};

use crate::{
    gateway::{Calls, Gateway},
    http::{self, BodyLimits},
    sandbox::Sandbox,
    serving::{App, Declared, Grant, OAuthState},
};

impl Sandbox {
    /// The settings of a sandbox that is not started yet.
    pub fn builder() -> Builder {
        Builder::default()
    }
}

/// The settings of a sandbox before it starts.
#[must_use = "a builder does nothing before `start`"]
pub struct Builder {
    declared: Declared,
    oauth: OAuthState,
    clock: Box<dyn Clock>,
    address: SocketAddr,
    keep_calls: usize,
    limits: BodyLimits,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            declared: Declared::default(),
            oauth: OAuthState::default(),
            clock: Box::new(SystemClock),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            keep_calls: 1_000,
            limits: BodyLimits { max_bytes: 32 * 1024 * 1024, read_timeout: Duration::from_secs(30) },
        }
    }
}

impl Builder {
    /// Declares an application that may call every API.
    pub fn app(self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.with_app(App::new(key, secret))
    }

    /// Declares an application, possibly a restricted one.
    pub fn with_app(mut self, app: App) -> Self {
        self.declared.app(app);
        self
    }

    /// Declares a session and what it permits: an app key, or a [`Grant`]. Undeclared ones are refused with code 27.
    pub fn session(mut self, token: impl Into<String>, grant: impl Into<Grant>) -> Self {
        self.declared.sessions.insert(token.into(), grant.into());
        self
    }

    /// The lifetimes of the access tokens and refresh tokens that the OAuth server issues; a day and thirty days
    /// otherwise.
    pub const fn token_lifetimes(mut self, access: Duration, refresh: Duration) -> Self {
        self.oauth.access_lifetime = access;
        self.oauth.refresh_lifetime = refresh;
        self
    }

    /// The clock for timestamps, sessions and limits; the system's otherwise.
    ///
    /// With a clone of the client's clock, both always agree.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Where to listen; `127.0.0.1` on a free port otherwise.
    pub const fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// Takes signatures of before 2011 too: MD5 without `sign_method`, the secret in front of the text only
    /// ([`SignRule::OldMd5`](crate::SignRule::OldMd5)). Off otherwise, since the live gateway may have stopped to take them.
    pub const fn old_md5(mut self, permitted: bool) -> Self {
        self.declared.old_md5 = permitted;
        self
    }

    /// Whether responses tell that they come from a sandbox: the headers `x-top-sandbox-*`, and a host that says so in
    /// `Application-Host`, `Location-Host` and behind XML. On otherwise. Without them, hints are in
    /// [`RecordedCall::hint`](crate::RecordedCall::hint) and on the page.
    pub const fn marks(mut self, shown: bool) -> Self {
        self.declared.marks = shown;
        self
    }

    /// How many calls to remember; 1,000 otherwise.
    pub const fn keep_calls(mut self, calls: usize) -> Self {
        self.keep_calls = calls;
        self
    }

    /// The largest request body, in bytes; 32 MiB otherwise. A larger one is answered with status 413.
    pub const fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.limits.max_bytes = bytes;
        self
    }

    /// How long reading a request's head, and then its body, may take; 30 seconds each otherwise. A body that takes
    /// longer is answered with status 408.
    pub const fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read_timeout = timeout;
        self
    }

    /// Starts the gateway on the current tokio runtime.
    ///
    /// # Errors
    /// The address cannot be listened on.
    ///
    /// # Panics
    /// Outside a tokio runtime with IO and time.
    pub async fn start(self) -> io::Result<Sandbox> {
        let listener = TcpListener::bind(self.address).await?;
        let address = listener.local_addr()?;
        let gateway =
            Arc::new(Gateway::new(self.declared, Calls::new(self.keep_calls), self.oauth, self.clock));
        let (running, stop) = watch::channel(());
        let server = tokio::spawn(http::serve(listener, Arc::clone(&gateway), self.limits, stop));
        Ok(Sandbox { gateway, address, running, server })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("address", &self.address)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
