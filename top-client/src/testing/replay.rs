//! The replaying gateway: which calls it expects, which came, and what is wrong between the two. It stands where a
//! transport stands, below signature and retries, so that a test sees what would be sent.

use std::{
    fmt,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
    thread,
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::BodyExt as _;
use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;
use tower_service::Service;

use super::{ReceivedCall, Step};
use crate::{Body, Client, ClientBuilder};
use top_core::error::{ApiError, TransportError};

/// A gateway in memory that expects calls and answers them by a script.
///
/// A call meets the first expectation that fits it and is not used up, whatever the order between different ones.
/// It checks each call's app key and signature. A call that nothing fits is answered with an error of the platform's
/// that the client does not repeat, and is noted, as is every expectation that no call came for. What was noted makes
/// [`finish`](Self::finish) panic, and the drop of a replay that was never finished, so that no test passes by
/// forgetting to ask.
///
/// An upload from files or streams is read to be told apart, even where it then meets
/// [`Step::refused`]; all other requests are left unread by faults before the connection.
///
/// See the [module](super) for an example.
pub struct Replay {
    gateway: Arc<Gateway>,
    finished: bool,
}

/// The place of a [`Replay`] below a client: a `tower` service for [`ClientBuilder::transport`], with the layers of
/// your choice around it.
#[derive(Clone)]
pub struct ReplayTransport(Arc<Gateway>);

/// Which calls an expectation fits, and how many.
///
/// ```
/// use top_client::testing::ExpectedCall;
///
/// let twice = ExpectedCall::of("taobao.item.get").param("num_iid", "1").without("session").times(2);
/// let all_others = ExpectedCall::any().any_times();
/// # let _ = (twice, all_others);
/// ```
#[derive(Clone)]
#[must_use = "an expectation does nothing until it is given to `Replay::expect`"]
pub struct ExpectedCall {
    method: Option<String>,
    host: Option<String>,
    params: Vec<(String, Option<String>)>,
    times: Option<usize>,
}

struct Gateway {
    app_key: String,
    secret: Option<SecretString>,
    started: Instant,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    expected: Vec<Expectation>,
    calls: Vec<ReceivedCall>,
    problems: Vec<String>,
}

struct Expectation {
    call: ExpectedCall,
    step: Step,
    came: usize,
}

impl Replay {
    /// A gateway that knows one application; it expects nothing yet.
    pub fn new(app_key: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self::with_secret(app_key.into(), Some(SecretString::from(app_secret.into())))
    }

    /// A gateway that takes any signature, for a client whose secret is elsewhere, such as in a key service. There is no
    /// [`client`](Self::client) of it: that one is made with its signer and [`transport`](Self::transport).
    pub fn of_any_signature(app_key: impl Into<String>) -> Self {
        Self::with_secret(app_key.into(), None)
    }

    fn with_secret(app_key: String, secret: Option<SecretString>) -> Self {
        let gateway = Gateway { app_key, secret, started: Instant::now(), state: Mutex::default() };
        Self { gateway: Arc::new(gateway), finished: false }
    }

    /// A client of this gateway, to be built as it is or with further settings.
    pub fn client(&self) -> ClientBuilder {
        let Gateway { app_key, secret, .. } = &*self.gateway;
        let secret = secret.as_ref().map_or("", |secret| secret.expose_secret());
        Client::builder(app_key, secret).transport(self.transport())
    }

    /// What stands below a client.
    pub fn transport(&self) -> ReplayTransport {
        ReplayTransport(Arc::clone(&self.gateway))
    }

    /// Expects a call, once unless it says otherwise. A method's name stands for any call of it.
    pub fn expect(&self, call: impl Into<ExpectedCall>, step: impl Into<Step>) -> &Self {
        let expectation = Expectation { call: call.into(), step: step.into(), came: 0 };
        self.gateway.lock().expected.push(expectation);
        self
    }

    /// All calls so far, attempts that were refused a connection included.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.gateway.lock().calls.clone()
    }

    /// What is wrong so far: calls that were not expected, and expected ones that have not come. No parameter's value
    /// is named.
    pub fn problems(&self) -> Vec<String> {
        let state = self.gateway.lock();
        let missing = state.expected.iter().filter_map(|expectation| {
            let Expectation { call, came, .. } = expectation;
            let times = call.times.filter(|times| came < times)?;
            Some(format!("{call:?} was expected {times} times and came {came} times"))
        });
        state.problems.iter().cloned().chain(missing).collect()
    }

    /// Ends the replay.
    ///
    /// # Panics
    /// If anything is wrong: see [`problems`](Self::problems).
    #[track_caller]
    pub fn finish(mut self) {
        self.finished = true;
        self.assert_no_problems();
    }

    #[track_caller]
    fn assert_no_problems(&self) {
        let problems = self.problems();
        assert!(
            problems.is_empty(),
            "the calls are not those that were expected:\n  {}",
            problems.join("\n  ")
        );
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        // A test that fails already is not told a second thing, which would end the whole process.
        if !self.finished && !thread::panicking() {
            self.assert_no_problems();
        }
    }
}

impl ExpectedCall {
    /// Any call of an API, by its method: `A::API.method` names that of a struct.
    pub fn of(method: impl Into<String>) -> Self {
        Self { method: Some(method.into()), ..Self::any() }
    }

    /// Any call.
    pub const fn any() -> Self {
        Self { method: None, host: None, params: Vec::new(), times: Some(1) }
    }

    /// Only calls with this parameter, the system's (`session`, …) included; the value is the text that travels.
    pub fn param(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.params.push((name.into(), Some(value.into())));
        self
    }

    /// Only calls without this parameter.
    pub fn without(mut self, name: impl Into<String>) -> Self {
        self.params.push((name.into(), None));
        self
    }

    /// Only calls to the gateway of this host, for clients of several.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// Exactly so many calls, one after the other.
    pub const fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Any number of calls, none included.
    pub const fn any_times(mut self) -> Self {
        self.times = None;
        self
    }

    /// Why a call does not fit, `None` if it does.
    fn differs(&self, call: &ReceivedCall) -> Option<String> {
        if self.method.as_ref().is_some_and(|method| *method != call.method()) {
            return Some("another method".to_owned());
        }
        if self.host.as_ref().is_some_and(|host| *host != call.host()) {
            return Some("another host".to_owned());
        }
        self.params.iter().find_map(|(name, expected)| match (call.param(name), expected) {
            (Some(_), None) => Some(format!("`{name}` is there")),
            (None, Some(_)) => Some(format!("`{name}` is missing")),
            (Some(value), Some(expected)) if value != expected => Some(format!("`{name}` has another value")),
            _ => None,
        })
    }
}

impl From<&str> for ExpectedCall {
    fn from(method: &str) -> Self {
        Self::of(method)
    }
}

impl Gateway {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a call meets. The answers to calls that should not have come are those of the real gateway.
    fn meet(&self, call: ReceivedCall) -> Step {
        let refusal = self.refusal(&call);
        let state = &mut *self.lock();
        let number = state.calls.len() + 1;
        state.calls.push(call);
        let Some(call) = state.calls.last() else { unreachable!("it was just put there") };
        let (error, problem) = match refusal {
            Some(refusal) => refusal,
            None => {
                let fits = |expectation: &&mut Expectation| {
                    expectation.call.times.is_none_or(|times| expectation.came < times)
                        && expectation.call.differs(call).is_none()
                };
                if let Some(expectation) = state.expected.iter_mut().find(fits) {
                    expectation.came += 1;
                    return expectation.step.clone();
                }
                (
                    ApiError::new(22, "Invalid method"),
                    format!("was not expected{}", nearest(&state.expected, call)),
                )
            }
        };
        let problem = format!("call {number}, of `{}`, {problem}", call.method());
        state.problems.push(problem.clone());
        error.with_sub("replay.unexpected", problem).into()
    }

    fn refusal(&self, call: &ReceivedCall) -> Option<(ApiError, String)> {
        if call.param("app_key") != Some(&self.app_key) {
            return Some((ApiError::new(29, "Invalid app Key"), "has another app key".to_owned()));
        }
        let secret = self.secret.as_ref()?;
        if call.is_signed_with(secret.expose_secret()) {
            return None;
        }
        let problem = "has a signature that does not fit: another app secret, or a layer changed the request";
        Some((ApiError::new(25, "Invalid signature"), problem.to_owned()))
    }
}

/// Why the expectations of the same method do not fit a call.
fn nearest(expected: &[Expectation], call: &ReceivedCall) -> String {
    let of_this_method = expected.iter().filter(|expectation| {
        expectation.call.method.as_deref().is_none_or(|method| method == call.method())
    });
    let reasons: Vec<_> = of_this_method
        .map(|Expectation { call: expected, .. }| {
            let reason = expected.differs(call).unwrap_or_else(|| "all of them have come".to_owned());
            format!("{expected:?}: {reason}")
        })
        .collect();
    if reasons.is_empty() { ", nor any of this API".to_owned() } else { format!(" ({})", reasons.join("; ")) }
}

impl Service<Request<Body>> for ReplayTransport {
    type Response = Response<Body>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let gateway = Arc::clone(&self.0);
        Box::pin(async move {
            let (head, body) = request.into_parts();
            // Kept unread for the faults before a connection: what is read counts as sent.
            let (content, unread) = match body.as_bytes() {
                Some(bytes) => (Bytes::copy_from_slice(bytes), Some(body)),
                None => (body.collect().await.map_err(TransportError::maybe_sent)?.to_bytes(), None),
            };
            let after = gateway.started.elapsed();
            let step = gateway.meet(ReceivedCall::read(after, &head.uri, head.headers, &content));
            if step.takes_the_request()
                && let Some(body) = &unread
            {
                body.mark_started();
            }
            step.happen().await
        })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.gateway.lock();
        f.debug_struct("Replay")
            .field("calls", &state.calls.len())
            .field("problems", &state.problems)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ReplayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplayTransport")
    }
}

/// Names only: the values are parameter values.
impl fmt::Debug for ExpectedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.method {
            Some(method) => write!(f, "`{method}`")?,
            None => f.write_str("any call")?,
        }
        if let Some(host) = &self.host {
            write!(f, " at {host}")?;
        }
        for (name, value) in &self.params {
            write!(f, " {} `{name}`", if value.is_some() { "with" } else { "without" })?;
        }
        Ok(())
    }
}
