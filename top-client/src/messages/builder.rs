//! The settings of a consumer and their defaults. How they are checked is in `check`, and how a consumer is started with them
//! in `start`.

mod check;
mod start;

use std::{fmt, sync::Arc, time::Duration};

use secrecy::ExposeSecret as _;
use top_core::{
    clock::{Clock, SystemClock},
    field::is_blank,
    sign::{IntoSecret, SecretSigner, SignMethod, Signer},
    tmc::{message::TopMessage, session::Timing},
};

use self::check::config;
pub(super) use self::start::Started;
use super::{
    coalesce::Coalesce,
    consumer::Consumer,
    dispatch::{DeadLetter, DeadLetters},
    endpoint::{Endpoint, EndpointError},
    error::ConsumerError,
    handlers::{HandlerResult, Handlers},
    inbox::Inbox,
    link::{Dial, TcpDial},
    message::{Message, RawMessage},
};
use crate::{
    client::Client,
    fleet::{InboxStore, Memory},
    metrics::Metrics,
};

/// Builds a [`Consumer`]. Every setting has a default that is fit for production.
#[must_use = "a builder does nothing until `build`"]
pub struct ConsumerBuilder {
    source: Source,
    group: String,
    handlers: Handlers,
    dead_letters: Option<DeadLetters>,
    duplicates: Arc<dyn InboxStore>,
    coalesce: Option<Coalesce>,
    metrics: Option<Arc<dyn Metrics>>,
    connections: usize,
    max_messages: usize,
    max_bytes: usize,
    max_content_bytes: usize,
    handler_timeout: Duration,
    drain_timeout: Duration,
    wrong: Option<&'static str>,
}

/// Where messages come from.
#[expect(clippy::large_enum_variant, reason = "there is one for each consumer")]
enum Source {
    Link {
        endpoint: Result<Endpoint, EndpointError>,
        app_key: String,
        minor_group: String,
        filter: String,
        signer: Arc<dyn Signer>,
        clock: Arc<dyn Clock>,
        auth: Option<Client>,
        timing: Timing,
        max_silence: Duration,
        dial: Arc<dyn Dial>,
    },
    Calls {
        client: Client,
        quantity: usize,
    },
}

impl Consumer {
    /// A consumer of the application with this key and secret (App Key, App Secret).
    pub fn builder(app_key: impl Into<String>, app_secret: impl IntoSecret) -> ConsumerBuilder {
        let secret = app_secret.into_secret();
        let is_empty = is_blank(secret.expose_secret());
        let signer = Arc::new(SecretSigner::new(secret, SignMethod::Md5));
        let mut builder = ConsumerBuilder::new(Source::link(app_key.into(), signer));
        if is_empty {
            builder.wrong =
                Some("the app secret (App Secret) is empty: it is shown in the platform's console");
        }
        builder
    }

    /// A consumer of an application whose secret is kept elsewhere. The signer has to sign with
    /// [`SignMethod::Md5`]: the channel knows no other.
    pub fn builder_with_signer(app_key: impl Into<String>, signer: impl Signer + 'static) -> ConsumerBuilder {
        let method = signer.method();
        let mut builder = ConsumerBuilder::new(Source::link(app_key.into(), Arc::new(signer)));
        if method != SignMethod::Md5 {
            builder.wrong = Some("the signer of a consumer has to sign with md5: the channel knows no other");
        }
        builder
    }

    /// A consumer by calls of the API (`taobao.tmc.messages.consume` and `.confirm`), for networks where a WebSocket does
    /// not pass. It shares the group's messages with consumers over the link.
    ///
    /// A message that failed is not confirmed, and comes again when the platform finds it unconfirmed.
    pub fn builder_over_http(client: Client) -> ConsumerBuilder {
        ConsumerBuilder::new(Source::Calls { client, quantity: 100 })
    }
}

impl Source {
    fn link(app_key: String, signer: Arc<dyn Signer>) -> Self {
        Self::Link {
            endpoint: Ok(Endpoint::production()),
            app_key,
            minor_group: "default".to_owned(),
            filter: "*".to_owned(),
            signer,
            clock: Arc::new(SystemClock),
            auth: None,
            timing: Timing::default(),
            max_silence: Duration::from_secs(10 * 60),
            dial: Arc::new(TcpDial::default()),
        }
    }
}

impl ConsumerBuilder {
    fn new(source: Source) -> Self {
        Self {
            source,
            group: "default".to_owned(),
            handlers: Handlers::default(),
            dead_letters: None,
            duplicates: Arc::new(Memory::new()),
            coalesce: None,
            metrics: None,
            connections: 1,
            max_messages: 1000,
            max_bytes: 64 << 20,
            max_content_bytes: 1 << 20,
            handler_timeout: Duration::from_secs(240),
            drain_timeout: Duration::from_secs(30),
            wrong: None,
        }
    }

    /// Handles the messages of a type: those of its topic. The last handler of a topic holds.
    ///
    /// A message whose content does not fit the type is failed, and dead-lettered in the end.
    pub fn on<M, F, R>(mut self, handler: F) -> Self
    where
        M: TopMessage + 'static,
        F: Fn(Message<M>) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        self.handlers.typed(handler);
        self
    }

    /// Handles the messages of a topic, without a type.
    pub fn on_topic<F, R>(mut self, topic: impl Into<String>, handler: F) -> Self
    where
        F: Fn(RawMessage) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        self.handlers.topic(topic.into(), handler);
        self
    }

    /// Handles the messages that no other handler takes. Without it, they are failed: the group has a topic that this
    /// program does not expect.
    pub fn on_any<F, R>(mut self, handler: F) -> Self
    where
        F: Fn(RawMessage) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        self.handlers.any(handler);
        self
    }

    /// Takes messages that failed `after` times, for whatever reason, and confirms them when the handler succeeded.
    /// Without it, a message that cannot be handled comes again until the platform gives it up, after 24 hours.
    ///
    /// Tries are counted in memory, and by what the platform says of other processes' tries.
    pub fn dead_letters<F, R>(mut self, after: u32, handler: F) -> Self
    where
        F: Fn(DeadLetter) -> R + Send + Sync + 'static,
        R: Future<Output: HandlerResult> + Send + 'static,
    {
        self.dead_letters = Some(DeadLetters::new(after, handler));
        self
    }

    /// The group of users whose messages are wanted. Default: `default`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = group.into();
        self
    }

    /// The second level of the group (`minor_group` of CONNECT), as the official Java client sends it. Default: `default`.
    /// What the platform does with another one is not documented; the group's messages are shared by all of them, as far as
    /// is known. Without effect over HTTP.
    pub fn minor_group(mut self, name: impl Into<String>) -> Self {
        if let Source::Link { minor_group, .. } = &mut self.source {
            *minor_group = name.into();
        }
        self
    }

    /// Which of the group's messages are wanted (`filter_exp` of CONNECT), as the official Java client sends it. Default:
    /// `*`, all. The platform documents no other expression, so this is sent as it is and its effect is the platform's.
    /// Without effect over HTTP.
    pub fn filter(mut self, expression: impl Into<String>) -> Self {
        if let Source::Link { filter, .. } = &mut self.source {
            *filter = expression.into();
        }
        self
    }

    /// The server. Default: [`Endpoint::production`]. Without effect over HTTP.
    pub fn endpoint<E>(mut self, endpoint: E) -> Self
    where
        E: TryInto<Endpoint>,
        E::Error: Into<EndpointError>,
    {
        if let Source::Link { endpoint: current, .. } = &mut self.source {
            *current = endpoint.try_into().map_err(Into::into);
        }
        self
    }

    /// Proves the app with `taobao.tmc.auth.get`, called by this client before each connection, as the official Java SDK
    /// does in production. Default: not; the other official SDKs do without.
    pub fn auth(mut self, client: Client) -> Self {
        if let Source::Link { auth, .. } = &mut self.source {
            *auth = Some(client);
        }
        self
    }

    /// How many connections of the group to keep; the platform spreads messages over them. Default: 1.
    pub fn connections(mut self, connections: usize) -> Self {
        self.connections = connections;
        self
    }

    /// How many messages may be in hand at once: waiting, being handled, or not yet confirmed. When so many are, the
    /// connections are no longer read. Default: 1,000.
    pub fn max_messages_in_hand(mut self, messages: usize) -> Self {
        self.max_messages = messages;
        self
    }

    /// How many bytes of messages may be in hand at once. A larger message is handled alone. Default: 64 MiB.
    pub fn max_bytes_in_hand(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// The largest content that is taken, unpacked. Larger ones are failed, and dead-lettered in the end. Default: 1 MiB;
    /// the platform takes 120 KiB.
    pub fn max_content_bytes(mut self, bytes: usize) -> Self {
        self.max_content_bytes = bytes;
        self
    }

    /// How long a handler may take; after that, its future is dropped and the message failed. Default: 4 minutes, as the
    /// platform sends again what was not confirmed within about 5.
    pub fn handler_timeout(mut self, timeout: Duration) -> Self {
        self.handler_timeout = timeout;
        self
    }

    /// How long handlers may go on after the end was asked for. Default: 30 seconds.
    pub fn drain_timeout(mut self, timeout: Duration) -> Self {
        self.drain_timeout = timeout;
        self
    }

    /// Remembers which messages are handled, and which are in hand: those of a process that died can be claimed again after
    /// twice the [`handler_timeout`](Self::handler_timeout) and a minute, or an hour where they are taken one by one.
    /// Default: the last 100,000, in this process's [`Memory`].
    pub fn duplicates(mut self, duplicates: impl InboxStore + 'static) -> Self {
        self.duplicates = Arc::new(duplicates);
        self
    }

    /// Hands on only the newest of several messages about one thing. Default: all are handed on.
    pub fn coalesce(mut self, coalesce: Coalesce) -> Self {
        self.coalesce = Some(coalesce);
        self
    }

    /// Receives events of messages and connections, to count and time them. Default: none are sent.
    pub fn metrics(mut self, metrics: impl Metrics + 'static) -> Self {
        self.metrics = Some(Arc::new(metrics));
        self
    }

    /// How long to wait for replies, and how often to ping and pull. Default: as the official SDK. Without effect over
    /// HTTP.
    pub fn timing(mut self, timing: Timing) -> Self {
        if let Source::Link { timing: current, .. } = &mut self.source {
            *current = timing;
        }
        self
    }

    /// After how long a silence a connection counts as dead and is made again: the server never replies to a Ping, so
    /// there is no other way to notice. Default: 10 minutes. Without effect over HTTP.
    pub fn max_silence(mut self, silence: Duration) -> Self {
        if let Source::Link { max_silence, .. } = &mut self.source {
            *max_silence = silence;
        }
        self
    }

    /// The clock for `timestamp`. Default: the machine's. Without effect over HTTP.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        if let Source::Link { clock: current, .. } = &mut self.source {
            *current = Arc::new(clock);
        }
        self
    }

    /// How many messages one call fetches, from 10 to 200. Default: 100. Only over HTTP.
    pub fn quantity(mut self, messages: usize) -> Self {
        if let Source::Calls { quantity, .. } = &mut self.source {
            *quantity = messages;
        }
        self
    }

    #[cfg(test)]
    pub(super) fn dial(mut self, connector: impl Dial + 'static) -> Self {
        if let Source::Link { dial, .. } = &mut self.source {
            *dial = Arc::new(connector);
        }
        self
    }

    /// The consumer, with its handlers. Nothing is sent, and no connection is made.
    ///
    /// # Errors
    /// [`ConsumerErrorKind::Config`](super::ConsumerErrorKind::Config): a setting is wrong, or there is no handler.
    pub fn build(mut self) -> Result<Consumer, ConsumerError> {
        if self.handlers.is_empty() {
            return Err(config(
                "there is no handler: give the consumer one with `on`, `on_topic` or `on_any`",
            ));
        }
        self.check()?;
        self.prepare_tls()?;
        Ok(Consumer::new(self))
    }

    /// Starts, and gives messages one by one instead of calling handlers.
    ///
    /// # Errors
    /// [`ConsumerErrorKind::Config`](super::ConsumerErrorKind::Config): a setting is wrong, or there are handlers too.
    ///
    /// # Panics
    /// Outside of a tokio runtime.
    pub fn inbox(mut self) -> Result<Inbox, ConsumerError> {
        if !self.handlers.is_empty() || self.dead_letters.is_some() {
            return Err(config("an inbox calls no handlers: use either `build` or `inbox`"));
        }
        self.check()?;
        self.prepare_tls()?;
        let outbox = Arc::new(self.outbox());
        let Started { arriving, running, .. } = self.start(outbox);
        Ok(Inbox::new(arriving, running))
    }
}

impl fmt::Debug for ConsumerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsumerBuilder").field("group", &self.group).finish_non_exhaustive()
    }
}
