//! The replaying gateway: which calls it expects, which it received, and how the two differ. It takes the place of a
//! transport, below signature and retries, so that a test sees what would be sent.

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

use super::{ExpectedCall, ReceivedCall, Step};
use crate::{Body, Client, ClientBuilder};
use top_core::error::{ApiError, TransportError};

/// A gateway in memory that expects calls and answers them by a script.
///
/// A call is answered by the first expectation that fits it and is not used up; different expectations may be met in
/// any order. App key and signature of each call are checked. A call that no expectation fits gets an error of the
/// platform that the client does not repeat, and becomes a problem, as does every expectation that is not met. If there
/// are problems, [`finish`](Self::finish) panics, and so does the drop of a replay that was never finished: no test
/// passes because it forgot to ask.
///
/// Uploads from files or streams are read to find their expectation, even if that is a [`Step::refused`]; other
/// requests are left unread by faults before the connection.
///
/// See the [module](super) for an example.
pub struct Replay {
    gateway: Arc<Gateway>,
    finished: bool,
}

/// A [`Replay`] as the transport of a client: a `tower` service for [`ClientBuilder::transport`], with the layers of
/// your choice around it.
#[derive(Clone)]
pub struct ReplayTransport(Arc<Gateway>);

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
    received: usize,
}

impl Replay {
    /// A gateway that knows one application; it expects nothing yet.
    pub fn new(app_key: impl Into<String>, app_secret: impl Into<String>) -> Self {
        Self::with_secret(app_key.into(), Some(SecretString::from(app_secret.into())))
    }

    /// A gateway that takes any signature, for a client whose secret is kept elsewhere, such as in a key service. Such a
    /// client is built with its signer and [`transport`](Self::transport), not with [`client`](Self::client).
    pub fn of_any_signature(app_key: impl Into<String>) -> Self {
        Self::with_secret(app_key.into(), None)
    }

    fn with_secret(app_key: String, secret: Option<SecretString>) -> Self {
        let gateway = Gateway { app_key, secret, started: Instant::now(), state: Mutex::default() };
        Self { gateway: Arc::new(gateway), finished: false }
    }

    /// The builder of a client of this gateway, for further settings.
    pub fn client(&self) -> ClientBuilder {
        let Gateway { app_key, secret, .. } = &*self.gateway;
        let secret = secret.as_ref().map_or("", |secret| secret.expose_secret());
        Client::builder(app_key, secret).transport(self.transport())
    }

    /// The transport for a client of this gateway.
    pub fn transport(&self) -> ReplayTransport {
        ReplayTransport(Arc::clone(&self.gateway))
    }

    /// Expects a call, once unless it says otherwise. A text is a method: any call of it is expected.
    pub fn expect(&self, call: impl Into<ExpectedCall>, step: impl Into<Step>) -> &Self {
        let expectation = Expectation { call: call.into(), step: step.into(), received: 0 };
        self.gateway.lock().expected.push(expectation);
        self
    }

    /// All calls so far, attempts that were refused a connection included.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.gateway.lock().calls.clone()
    }

    /// What is wrong so far: calls that were not expected, and expected calls that were not made. Values of parameters
    /// are not shown.
    pub fn problems(&self) -> Vec<String> {
        let state = self.gateway.lock();
        let missing = state.expected.iter().filter_map(|expectation| {
            let Expectation { call, received, .. } = expectation;
            let times = call.times.filter(|times| received < times)?;
            Some(format!("{call:?} was expected {times} times and made {received} times"))
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
        assert!(problems.is_empty(), "the calls are not the expected ones:\n  {}", problems.join("\n  "));
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        // A second panic, in a test that fails already, would end the whole process.
        if !self.finished && !thread::panicking() {
            self.assert_no_problems();
        }
    }
}

impl Gateway {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The reaction to a call. Calls that were not expected get errors as of the real gateway.
    fn step_for(&self, call: ReceivedCall) -> Step {
        let refusal = self.refusal(&call);
        let state = &mut *self.lock();
        let number = state.calls.len() + 1;
        state.calls.push(call);
        let Some(call) = state.calls.last() else { unreachable!("it was just pushed") };
        let (error, problem) = match refusal {
            Some(refusal) => refusal,
            None => {
                let fits = |expectation: &&mut Expectation| {
                    expectation.call.times.is_none_or(|times| expectation.received < times)
                        && expectation.call.mismatch(call).is_none()
                };
                if let Some(expectation) = state.expected.iter_mut().find(fits) {
                    expectation.received += 1;
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
            let reason = expected.mismatch(call).unwrap_or_else(|| "all of them were made".to_owned());
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
            // Kept unread for faults before the connection: a body that is read counts as sent.
            let (content, unread) = match body.as_bytes() {
                Some(bytes) => (Bytes::copy_from_slice(bytes), Some(body)),
                None => (body.collect().await.map_err(TransportError::maybe_sent)?.to_bytes(), None),
            };
            let after = gateway.started.elapsed();
            let step = gateway.step_for(ReceivedCall::read(after, &head.uri, head.headers, &content));
            if step.receives_request()
                && let Some(body) = &unread
            {
                body.mark_started();
            }
            step.react().await
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
