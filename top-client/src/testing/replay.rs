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

use super::{
    ExpectedCall, Fixture, ReceivedCall, Step,
    problem::{Problem, not_met},
};
use crate::{Body, Client, ClientBuilder};
use top_core::{
    error::{ApiError, TransportError},
    sign::IntoSecret,
};

/// A gateway in memory that expects calls and answers them by a script.
///
/// A call is answered by the first expectation that fits it and is not used up; different expectations may be met in
/// any order. App key and signature of each call are checked. A call that no expectation fits gets an error of the
/// platform that the client does not repeat, and becomes a problem, as does every expectation that is not met. If there
/// are problems, [`finish`](Self::finish) panics, and so does the drop of a replay that was never finished: no test
/// passes because it forgot to ask.
///
/// A response is a fixture: a member of it that the type of the called API does not know is a problem too, since a test that
/// relies on a misspelt member proves nothing. [`Step::allow_unknown_members`] allows it.
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
    /// None takes any application.
    app_key: Option<String>,
    secret: Option<SecretString>,
    started: Instant,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    expected: Vec<Expectation>,
    calls: Vec<ReceivedCall>,
    problems: Vec<Problem>,
    shows_values: bool,
}

pub(super) struct Expectation {
    pub(super) call: ExpectedCall,
    step: Step,
    pub(super) received: usize,
}

impl Replay {
    /// A gateway that knows one application; it expects nothing yet.
    pub fn new(app_key: impl Into<String>, app_secret: impl IntoSecret) -> Self {
        Self::of(Some(app_key.into()), Some(app_secret.into_secret()))
    }

    /// A gateway that takes any signature, for a client whose secret is kept elsewhere, such as in a key service. Such a
    /// client is built with its signer and [`transport`](Self::transport), not with [`client`](Self::client).
    pub fn of_any_signature(app_key: impl Into<String>) -> Self {
        Self::of(Some(app_key.into()), None)
    }

    /// A gateway that takes calls of any application with any signature.
    pub(super) fn of_any_application() -> Self {
        Self::of(None, None)
    }

    fn of(app_key: Option<String>, secret: Option<SecretString>) -> Self {
        let gateway = Gateway { app_key, secret, started: Instant::now(), state: Mutex::default() };
        Self { gateway: Arc::new(gateway), finished: false }
    }

    /// The builder of a client of this gateway, for further settings.
    pub fn client(&self) -> ClientBuilder {
        let Gateway { app_key, secret, .. } = &*self.gateway;
        let Some(app_key) = app_key else {
            // Any will do.
            return Client::builder("12345678", "helloworld").transport(self.transport());
        };
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

    /// Changes what is expected from now on.
    pub(super) fn each_expected(&self, mut change: impl FnMut(&mut ExpectedCall)) {
        self.gateway.lock().expected.iter_mut().for_each(|expectation| change(&mut expectation.call));
    }

    /// All calls so far, attempts that were refused a connection included.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.gateway.lock().calls.clone()
    }

    /// Shows the values of the parameters that differ in [`problems`](Self::problems) and in the panic of
    /// [`finish`](Self::finish), for tests that hold no real data. Otherwise their names are shown alone.
    pub fn show_values(&self) -> &Self {
        self.gateway.lock().shows_values = true;
        self
    }

    /// What is wrong so far: calls that were not expected, expected calls that were not made, members of responses that the
    /// called API's type does not know. The nearest expectation comes first. A problem can have several lines.
    ///
    /// Values of parameters are not shown, but where [`show_values`](Self::show_values) asks for them.
    pub fn problems(&self) -> Vec<String> {
        self.gateway.lock().problems()
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

impl State {
    fn problems(&self) -> Vec<String> {
        let unexpected = || {
            self.problems.iter().filter_map(|problem| match problem {
                Problem::Unexpected { number, .. } => Some((*number, self.calls.get(number - 1)?)),
                _ => None,
            })
        };
        let of_calls = self.problems.iter().map(|problem| problem.text(self.shows_values));
        let missing =
            self.expected.iter().filter_map(|other| not_met(other, unexpected(), self.shows_values));
        of_calls.chain(missing).collect()
    }
}

impl Gateway {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of a call and the reaction to it. Calls that were not expected get errors as of the real gateway.
    fn step_for(&self, call: ReceivedCall) -> (usize, Step) {
        let refusal = self.refusal(&call);
        let state = &mut *self.lock();
        let number = state.calls.len() + 1;
        state.calls.push(call);
        let Some(call) = state.calls.last() else { unreachable!("it was just pushed") };
        let (error, problem) = match refusal {
            Some((error, reason)) => {
                (error, Problem::Refused { number, method: call.method().to_owned(), reason })
            }
            None => {
                let fits = |expectation: &&mut Expectation| {
                    expectation.call.times.is_none_or(|times| expectation.received < times)
                        && expectation.call.fits(call)
                };
                if let Some(expectation) = state.expected.iter_mut().find(fits) {
                    expectation.received += 1;
                    return (number, expectation.step.clone());
                }
                (ApiError::new(22, "Invalid method"), Problem::unexpected(number, call, &state.expected))
            }
        };
        let step = error.with_sub("replay.unexpected", problem.headline()).into();
        state.problems.push(problem);
        (number, step)
    }

    /// The mark of the response to a call.
    fn fixture(self: &Arc<Self>, number: usize) -> Fixture {
        let gateway = Arc::clone(self);
        Fixture::new(move |paths| {
            let state = &mut *gateway.lock();
            let method = state.calls.get(number - 1).map_or("", ReceivedCall::method).to_owned();
            state.problems.push(Problem::UnknownMembers { number, method, paths: paths.to_vec() });
        })
    }

    fn refusal(&self, call: &ReceivedCall) -> Option<(ApiError, &'static str)> {
        if self.app_key.as_deref().is_some_and(|key| call.param("app_key") != Some(key)) {
            return Some((ApiError::new(29, "Invalid app Key"), "has another app key"));
        }
        let secret = self.secret.as_ref()?;
        if call.is_signed_with(secret.expose_secret()) {
            return None;
        }
        let problem = "has a signature that does not fit: another app secret, or a layer changed the request";
        Some((ApiError::new(25, "Invalid signature"), problem))
    }
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
            let (number, step) =
                gateway.step_for(ReceivedCall::read(after, &head.uri, head.headers, &content));
            if step.receives_request()
                && let Some(body) = &unread
            {
                body.mark_started();
            }
            let is_strict = !step.allows_unknown_members();
            let mut response = step.react().await?;
            if is_strict {
                response.extensions_mut().insert(gateway.fixture(number));
            }
            Ok(response)
        })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.gateway.lock();
        f.debug_struct("Replay")
            .field("calls", &state.calls.len())
            .field("problems", &state.problems.iter().map(Problem::headline).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ReplayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReplayTransport")
    }
}
