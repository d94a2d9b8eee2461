//! The settings of a client and their defaults. How they are checked, and become a client, is in `build`.

mod build;

use std::{fmt, sync::Arc, time::Duration};

use secrecy::SecretString;

#[cfg(feature = "oauth")]
pub(crate) use self::build::{checked_app_key, trimmed};
use crate::{
    client::Client,
    engine::RequestForm,
    fleet::SharedQuotas,
    gateway::{Gateway, GatewayError},
    metrics::Metrics,
    policy::{endpoints::Order, pace::Rate, retry::RetryPolicy},
    session::SessionProvider,
    transport::{Transport, TransportService},
};
use top_core::{
    clock::{Clock, SystemClock},
    error::CodeRules,
    sign::{IntoSecret, SignMethod, Signer},
};

/// Builds a [`Client`]. Every setting has a default that is fit for production.
#[must_use = "a builder does nothing until `build`"]
#[allow(clippy::struct_excessive_bools, reason = "settings, each independent of the others")]
pub struct ClientBuilder {
    app_key: String,
    key: Key,
    gateways: Result<Vec<(Gateway, u32)>, GatewayError>,
    order: Order,
    transport: Option<Transport>,
    clock: Arc<dyn Clock>,
    sessions: Option<Arc<dyn SessionProvider>>,
    metrics: Option<Arc<dyn Metrics>>,
    partner_id: Option<String>,
    form: RequestForm,
    lenient: bool,
    timeout: Duration,
    attempt_timeout: Duration,
    retry: RetryPolicy,
    code_rules: CodeRules,
    max_ban_wait: Duration,
    max_in_flight: Option<usize>,
    max_response_bytes: usize,
    rate: Option<Rate>,
    api_rates: Vec<(String, Rate)>,
    quotas: Option<SharedQuotas>,
}

/// Who signs.
pub(crate) enum Key {
    Secret(SecretString, SignMethod),
    Signer(Arc<dyn Signer>),
    /// Nobody: see [`Client::builder_without_key`].
    None,
}

impl Client {
    /// A client of the application with this key and secret (App Key, App Secret): text, or a `SecretString` of the crate
    /// `secrecy`.
    pub fn builder(app_key: impl Into<String>, app_secret: impl IntoSecret) -> ClientBuilder {
        let secret = Key::Secret(app_secret.into_secret(), SignMethod::default());
        ClientBuilder::new(app_key.into(), secret)
    }

    /// A client of an application whose secret is kept elsewhere, such as in a key service.
    pub fn builder_with_signer(app_key: impl Into<String>, signer: impl Signer + 'static) -> ClientBuilder {
        ClientBuilder::new(app_key.into(), Key::Signer(Arc::new(signer)))
    }
}

impl ClientBuilder {
    pub(crate) fn new(app_key: String, key: Key) -> Self {
        Self {
            app_key,
            key,
            gateways: Ok(vec![(Gateway::PRODUCTION, 1)]),
            order: Order::Listed,
            transport: None,
            clock: Arc::new(SystemClock),
            sessions: None,
            metrics: None,
            partner_id: None,
            form: RequestForm { simplify: true, multipart: true, gzip: true },
            lenient: false,
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            retry: RetryPolicy::default(),
            code_rules: CodeRules::new(),
            max_ban_wait: Duration::from_secs(5),
            max_in_flight: None,
            max_response_bytes: 16 * 1024 * 1024,
            rate: None,
            api_rates: Vec::new(),
            quotas: None,
        }
    }

    /// Where calls go: one of the [`Gateway`] constants or a URL, to which `/router/rest` is added if it has no path.
    /// Default: [`Gateway::PRODUCTION`].
    pub fn gateway<G>(self, gateway: G) -> Self
    where
        G: TryInto<Gateway>,
        G::Error: Into<GatewayError>,
    {
        self.gateways([gateway])
    }

    /// Several gateways, the best first. A later one is used while those before it cannot be reached; one that cannot
    /// be reached is left alone for 5 seconds, and twice as long each time after that, up to a minute.
    pub fn gateways<G>(mut self, gateways: impl IntoIterator<Item = G>) -> Self
    where
        G: TryInto<Gateway>,
        G::Error: Into<GatewayError>,
    {
        self.order = Order::Listed;
        self.gateways = collect(gateways.into_iter().map(|gateway| (gateway, 1)));
        self
    }

    /// Several gateways that share the calls in proportion to their weights, as long as they can be reached. A weight
    /// of 0 counts as 1.
    pub fn weighted_gateways<G>(mut self, gateways: impl IntoIterator<Item = (G, u32)>) -> Self
    where
        G: TryInto<Gateway>,
        G::Error: Into<GatewayError>,
    {
        self.order = Order::Weighted;
        self.gateways = collect(gateways);
        self
    }

    /// How calls are signed. Default: [`SignMethod::HmacSha256`]. Without effect if the client was given a signer.
    pub fn sign_method(mut self, method: SignMethod) -> Self {
        if let Key::Secret(_, current) = &mut self.key {
            *current = method;
        }
        self
    }

    /// How requests are carried: any service that fits [`TransportService`], with the layers of your choice around it.
    /// It gets each attempt signed and complete. Default: `Hyper`, or `Reqwest` if only that is compiled in: see
    /// [`transport`](crate::transport).
    pub fn transport(mut self, service: impl TransportService) -> Self {
        self.transport = Some(Transport::new(service));
        self
    }

    /// The clock for `timestamp`. Default: the machine's. How far it is off is learnt when the platform refuses a call
    /// for its time.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Where the session of a call comes from that names a shop.
    pub fn sessions(mut self, sessions: impl SessionProvider + 'static) -> Self {
        self.sessions = Some(Arc::new(sessions));
        self
    }

    /// Receives events of calls and attempts, to count and time them. Default: none are sent.
    pub fn metrics(mut self, metrics: impl Metrics + 'static) -> Self {
        self.metrics = Some(Arc::new(metrics));
        self
    }

    /// Names this program to the platform (`partner_id`). Default: nothing is sent.
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Whether a call without files may go out as `multipart/form-data`: it does so where that takes at least a quarter
    /// less than a form, which has three bytes for every byte of Chinese text. Default: yes, as the official SDK for
    /// Node.js sends every call. The signature is the same. Say no for a gateway or proxy that takes forms only.
    pub fn multipart(mut self, multipart: bool) -> Self {
        self.form.multipart = multipart;
        self
    }

    /// Whether optional members of responses that do not fit their types are left out and listed
    /// ([`ReplyMeta::left_out`](crate::ReplyMeta::left_out)), instead of failing their calls. Default: no. A call may say
    /// otherwise.
    pub fn lenient(mut self, lenient: bool) -> Self {
        self.lenient = lenient;
        self
    }

    /// Whether compact responses are asked for (`simplify`). Default: yes. Both forms are read either way.
    pub fn simplify(mut self, simplify: bool) -> Self {
        self.form.simplify = simplify;
        self
    }

    /// Whether responses packed with gzip are asked for. Default: yes, as the official SDKs do.
    pub fn gzip(mut self, gzip: bool) -> Self {
        self.form.gzip = gzip;
        self
    }

    /// How long a call may take, with all attempts and waits. Default: 60 seconds.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long one attempt may take, from the connection to the last byte of the response. Default: 30 seconds.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = timeout;
        self
    }

    /// How calls that failed are repeated. Default: [`RetryPolicy::default`].
    pub fn retry(mut self, retry: RetryPolicy) -> Self {
        self.retry = retry;
        self
    }

    /// What codes and sub codes mean beyond the platform's general tables: which to repeat, which are limits, which are
    /// taken for an empty response. Default: no rules.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use top_client::{Client, error::{CodeRules, LimitScope}};
    ///
    /// let rules = CodeRules::new()
    ///     .throttle("isv.*-service-error:TOO_MANY_REQUESTS", LimitScope::Api, Duration::from_secs(1))
    ///     .empty("50001"); // 淘宝客: nothing found
    /// let builder = Client::builder("12345678", "the app secret").code_rules(rules);
    /// # let _ = builder;
    /// ```
    pub fn code_rules(mut self, rules: CodeRules) -> Self {
        self.code_rules = rules;
        self
    }

    /// How long a call waits at most for the end of a ban (流控: code 7, "This ban will last for N more seconds").
    /// While a longer one lasts, calls fail at once with [`retry_after`](top_core::Error::retry_after); with zero, always.
    /// Default: 5 seconds.
    pub fn max_ban_wait(mut self, wait: Duration) -> Self {
        self.max_ban_wait = wait;
        self
    }

    /// How many attempts may be in flight at the same time; further calls wait. Default: any number.
    pub fn max_in_flight(mut self, calls: usize) -> Self {
        self.max_in_flight = Some(calls);
        self
    }

    /// The largest response body that is read, in bytes, counted after unpacking. A larger one ends the call with
    /// [`TransportErrorKind::TooLarge`](crate::transport::TransportErrorKind::TooLarge) and is not asked for again; the
    /// call may have been executed. Default: 16 MiB.
    ///
    /// It holds memory too: a decoded response may take eight times as much, counted from above, and one that would take
    /// more ends the call with [`DecodeProblem::TooLarge`](crate::error::DecodeProblem::TooLarge).
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// The rate of all calls together; calls beyond it wait. It counts attempts, when they are let through, and a batch as
    /// one. Default: none.
    pub fn pace(mut self, rate: Rate) -> Self {
        self.rate = Some(rate);
        self
    }

    /// The rate of the calls of one API, within that of all together. The last one given for an API holds.
    pub fn pace_api(mut self, method: impl Into<String>, rate: Rate) -> Self {
        self.api_rates.push((method.into(), rate));
        self
    }

    /// The limits and bans that the processes of the application keep to together. Default: none; a client alone learns bans
    /// by itself.
    pub fn quotas(mut self, quotas: SharedQuotas) -> Self {
        self.quotas = Some(quotas);
        self
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("gateways", &self.gateways).finish_non_exhaustive()
    }
}

fn collect<G>(gateways: impl IntoIterator<Item = (G, u32)>) -> Result<Vec<(Gateway, u32)>, GatewayError>
where
    G: TryInto<Gateway>,
    G::Error: Into<GatewayError>,
{
    let checked = |(gateway, weight): (G, u32)| Ok((gateway.try_into().map_err(Into::into)?, weight));
    gateways.into_iter().map(checked).collect()
}
