//! A gateway in memory that answers by a script, for tests under paused time: sockets would run on the real one.

use std::{
    collections::VecDeque,
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll},
    time::Duration,
};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};
use tokio::time::Instant;
use top_client::{Body, transport::TransportError};
use tower::Service;

/// What one request meets.
#[derive(Clone)]
#[allow(dead_code, reason = "each test file uses its own share of the steps")]
pub(crate) enum Step {
    /// A JSON answer with status 200.
    Json(&'static str),
    /// Any answer: status, headers, body.
    Answer(u16, Vec<(&'static str, String)>, &'static str),
    /// A JSON answer after a time.
    Late(Duration, &'static str),
    /// No connection.
    NotSent,
    /// The request is taken, and then the connection breaks.
    Broken,
    /// The request is taken, and no answer comes.
    Silence,
    /// The connection never comes about, so the request is never read.
    Stuck,
}

/// One request as it came.
#[derive(Clone)]
#[allow(dead_code, reason = "each test file looks at its own share")]
pub(crate) struct Seen {
    pub(crate) at: Instant,
    pub(crate) host: String,
    pub(crate) body: String,
}

impl Seen {
    /// A parameter's value, still encoded.
    #[allow(dead_code, reason = "each test file uses its own share")]
    pub(crate) fn param(&self, name: &str) -> Option<&str> {
        self.body
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find(|pair| pair.0 == name)
            .map(|pair| pair.1)
    }
}

/// The gateway. What comes after the end of the script gets its last step.
#[derive(Clone)]
pub(crate) struct Script(Arc<Mutex<State>>);

struct State {
    steps: VecDeque<Step>,
    seen: Vec<Seen>,
    by_host: Option<fn(&str) -> Step>,
}

#[allow(dead_code, reason = "each test file uses its own share")]
impl Script {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        let steps = steps.into_iter().collect();
        Self(Arc::new(Mutex::new(State { steps, seen: Vec::new(), by_host: None })))
    }

    /// Each host behaves in its own way.
    pub(crate) fn by_host(step: fn(&str) -> Step) -> Self {
        let script = Self::new([]);
        script.0.lock().unwrap().by_host = Some(step);
        script
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.0.lock().unwrap().seen.clone()
    }

    fn next(&self, seen: Seen) -> Step {
        let mut state = self.0.lock().unwrap();
        let step = match state.by_host {
            Some(step) => step(&seen.host),
            None if state.steps.len() > 1 => state.steps.pop_front().unwrap(),
            None => state.steps[0].clone(),
        };
        state.seen.push(seen);
        step
    }
}

impl Service<Request<Body>> for Script {
    type Response = Response<Full<Bytes>>;
    type Error = TransportError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, TransportError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let script = self.clone();
        Box::pin(async move {
            let host = request.uri().host().unwrap_or_default().to_owned();
            let clone = request.body().try_clone().expect("calls have bytes");
            let at = Instant::now();
            // Looking at a body counts as sending it, so a step that does not send gets no look.
            let unsent = Seen { at, host: host.clone(), body: String::new() };
            let step = script.next(unsent);
            match step {
                Step::NotSent => return Err(TransportError::not_sent("refused")),
                Step::Stuck => return std::future::pending().await,
                _ => {}
            }
            let body = clone.collect().await.expect("bytes never fail").to_bytes();
            let body = String::from_utf8(body.to_vec()).expect("forms are text");
            let index = script
                .0
                .lock()
                .unwrap()
                .seen
                .iter()
                .rposition(|seen| seen.at == at && seen.host == host && seen.body.is_empty());
            script.0.lock().unwrap().seen[index.unwrap()].body = body;
            match step {
                Step::Json(text) => Ok(Response::new(Full::new(Bytes::from_static(text.as_bytes())))),
                Step::Late(after, text) => {
                    tokio::time::sleep(after).await;
                    Ok(Response::new(Full::new(Bytes::from_static(text.as_bytes()))))
                }
                Step::Answer(status, headers, text) => {
                    let mut response = Response::builder().status(status);
                    for (name, value) in headers {
                        response = response.header(name, value);
                    }
                    Ok(response.body(Full::new(Bytes::from_static(text.as_bytes()))).unwrap())
                }
                Step::NotSent | Step::Stuck => unreachable!("returned above"),
                Step::Broken => Err(TransportError::maybe_sent("reset")),
                Step::Silence => std::future::pending().await,
            }
        })
    }
}
