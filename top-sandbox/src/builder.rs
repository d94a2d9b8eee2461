//! A sandbox before it starts: its settings, and the start itself.

use std::{fmt, io, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::watch};
use top_core::clock::{Clock, SystemClock};

use crate::{
    gateway::{Calls, Gateway},
    http::{self, Access, BodyLimits, SandboxTransport},
    messages::{Broker, MessageSettings},
    sandbox::Sandbox,
    serving::{
        App, Declared, Grant, OAuthState,
        apis::{self, tmc::Channel},
    },
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
    access: Access,
    messages: MessageSettings,
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
            access: Access::default(),
            messages: MessageSettings::default(),
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
    /// With a clone of the client's clock, both always agree. Under paused time, see [`Sandbox::transport`].
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// A further name under which the port may be called, such as `gw.api.taobao.com` where a hosts file leads that name
    /// here. Several calls add up.
    ///
    /// Requests to numbers, to `localhost` and to names without a dot are always answered. Others are refused, and so is
    /// whatever a browser sends for a page of another site: no web page can drive the sandbox.
    pub fn host(mut self, name: impl Into<String>) -> Self {
        self.access.hosts.push(name.into());
        self
    }

    /// What the page and the admin interface ask for: `Authorization: Bearer TOKEN`, or once in a browser
    /// `/?token=TOKEN`. At least 16 characters of `A-Z a-z 0-9 - . _ ~`. Needed where others can reach the port, see
    /// [`listen`](Self::listen).
    pub fn admin_token(mut self, token: impl Into<String>) -> Self {
        self.access.admin_token = Some(token.into());
        self
    }

    /// Where to listen; `127.0.0.1` on a free port otherwise. Any address but those of this machine alone (loopback) needs
    /// an [admin token](Self::admin_token), because calls are shown with every value.
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

    /// Whether calls are taken that have neither app key nor signature, but a session, as DingTalk's (钉钉) SDK sends them
    /// to the gateway; not otherwise. Any declared session is good for them.
    pub const fn dingtalk(mut self, permitted: bool) -> Self {
        self.declared.dingtalk = permitted;
        self
    }

    /// Whether responses tell that they come from a sandbox: the headers `x-top-sandbox-*`, and a host that says so in
    /// `Application-Host`, `Location-Host` and behind XML. On otherwise. Without them, hints are in
    /// [`RecordedCall::hint`](crate::RecordedCall::hint) and on the page.
    pub const fn marks(mut self, shown: bool) -> Self {
        self.declared.marks = shown;
        self
    }

    /// How many calls to remember; 1,000 otherwise. They hold 64 MiB together at most: the oldest are forgotten first.
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
    /// longer is answered with status 408. A caller that takes nothing of its response for as long is disconnected.
    pub const fn read_timeout(mut self, timeout: Duration) -> Self {
        self.limits.read_timeout = timeout;
        self
    }

    /// How the message channel behaves, where that is not the platform's usual way.
    ///
    /// ```
    /// use std::time::Duration;
    /// use top_sandbox::{MessageSettings, Sandbox};
    ///
    /// let again_at_once = MessageSettings::default().redelivery(Duration::from_millis(50));
    /// let builder = Sandbox::builder().app("12345678", "helloworld").messages(again_at_once);
    /// ```
    pub fn messages(mut self, settings: MessageSettings) -> Self {
        self.messages = settings;
        self
    }

    /// Starts the gateway on the current tokio runtime.
    ///
    /// # Errors
    /// The address cannot be listened on; it is not loopback and there is no admin token, or the token is too short or
    /// holds other characters (`InvalidInput`).
    ///
    /// # Panics
    /// Outside a tokio runtime with IO and time.
    pub async fn start(self) -> io::Result<Sandbox> {
        self.check_admin_token()?;
        let listener = TcpListener::bind(self.address).await?;
        let address = listener.local_addr()?;
        let messages = Arc::new(Broker::new(self.messages, self.clock.now()));
        let gateway = Arc::new(Gateway::new(
            self.declared,
            Calls::new(self.keep_calls),
            self.oauth,
            Arc::clone(&messages),
            self.clock,
        ));
        let declared = Arc::downgrade(&gateway);
        let app_keys =
            move || declared.upgrade().map(|gateway| gateway.declared().app_keys()).unwrap_or_default();
        let channel = Channel { broker: messages, app_keys: Box::new(app_keys) };
        for (method, api) in apis::tmc::all(channel) {
            gateway.declared().api(method.to_owned(), api);
        }
        let (running, stop) = watch::channel(());
        let router = http::routes(Arc::clone(&gateway), self.limits, self.access, stop.clone());
        let transport = SandboxTransport::new(router.clone(), stop.clone());
        let patience = self.limits.read_timeout;
        let server = tokio::spawn(http::serve(listener, Arc::clone(&gateway), router, patience, stop));
        Ok(Sandbox { gateway, address, transport, running, server })
    }

    fn check_admin_token(&self) -> io::Result<()> {
        const SHORTEST: usize = 16;
        let wrong = |reason: String| Err(io::Error::new(io::ErrorKind::InvalidInput, reason));
        match &self.access.admin_token {
            // What a cookie and a URL take unescaped.
            Some(token)
                if token.len() < SHORTEST
                    || !token.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b)) =>
            {
                wrong(format!("the admin token has at least {SHORTEST} characters of A-Z a-z 0-9 - . _ ~"))
            }
            None if !self.address.ip().to_canonical().is_loopback() => wrong(format!(
                "others can reach {}, and the page shows calls with every value: an admin token is needed",
                self.address
            )),
            _ => Ok(()),
        }
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
