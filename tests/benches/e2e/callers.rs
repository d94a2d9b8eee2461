//! Who is measured: two HTTP clients that post a ready body and read the answer's bytes, and this client over each of
//! them, which encodes, signs, decodes and looks at what came. All send the same headers and as many bytes.

use std::{
    convert::Infallible,
    hint::black_box,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{
    HeaderMap, HeaderValue, Request, Response, Uri,
    header::{ACCEPT_ENCODING, CONTENT_TYPE, USER_AGENT},
};
use http_body_util::{BodyExt as _, Full};
use hyper_util::{
    client::legacy::{self, connect::HttpConnector},
    rt::{TokioExecutor, TokioTimer},
};
use sha2::Sha256;
use top_apis::{
    Client, TopApi as _,
    alihealth::FollowupSend,
    request::{self, Encoded, ExtraParams, System, Unsigned},
    sign::{SecretSigner, SignMethod, Signer as _, Signing},
};
use top_client::{
    Body,
    transport::{Hyper, Reqwest},
};
use tower_service::Service;

use super::{
    gateway::ANSWER,
    support::call::{self, APP_KEY, SECRET, SESSION, SMALL, TIMESTAMP},
};

/// Makes one call and checks what came of it.
pub(crate) trait Caller: Clone + Send + Sync + 'static {
    fn to(url: &str) -> Self;
    fn call(&self) -> impl Future<Output = ()> + Send;
}

/// The call that is made everywhere.
pub(crate) fn send() -> FollowupSend {
    call::send(SMALL.to_owned())
}

fn unsigned(api: &FollowupSend) -> Unsigned {
    let mut system = System::new(APP_KEY, TIMESTAMP.parse().expect("a time"));
    system.session = Some(SESSION);
    let method = FollowupSend::API.method;
    request::encode(method, api, &ExtraParams::default(), &system, SignMethod::HmacSha256).expect("sound")
}

/// What is signed.
pub(crate) fn plain() -> Bytes {
    unsigned(&send()).string_to_sign().parameters.to_vec().into()
}

/// That call, up to the finished body and signature.
pub(crate) fn encode(signer: &SecretSigner, api: &FollowupSend) -> Encoded {
    let unsigned = unsigned(api);
    let Signing::Ready(signature) = signer.sign(unsigned.string_to_sign()) else { unreachable!() };
    unsigned.finish(&signature.expect("a local secret signs"))
}

pub(crate) fn signer() -> SecretSigner {
    SecretSigner::new(SECRET, SignMethod::HmacSha256)
}

fn ready_body() -> Bytes {
    encode(&signer(), &send()).bytes().expect("a form").to_vec().into()
}

fn headers() -> HeaderMap {
    let mut headers = HeaderMap::with_capacity(3);
    let form = "application/x-www-form-urlencoded;charset=UTF-8";
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(form));
    headers.insert(USER_AGENT, HeaderValue::from_static("top-core/0.1.0"));
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    headers
}

/// hyper's client by itself, set up as the lean transport is.
#[derive(Clone)]
pub(crate) struct BareHyper {
    client: legacy::Client<HttpConnector, Full<Bytes>>,
    uri: Uri,
    body: Bytes,
}

impl Caller for BareHyper {
    fn to(url: &str) -> Self {
        let mut http = HttpConnector::new();
        http.set_nodelay(true);
        let client = legacy::Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(http);
        Self { client, uri: url.parse().expect("an address"), body: ready_body() }
    }

    async fn call(&self) {
        let mut request = Request::new(Full::new(self.body.clone()));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers();
        let response = self.client.request(request).await.expect("an answer");
        assert!(response.status().is_success());
        let body = response.into_body().collect().await.expect("a whole answer").to_bytes();
        assert_eq!(body.len(), ANSWER.len());
    }
}

/// The same, and the one thing that nobody is spared: the digest of the text that is signed.
#[derive(Clone)]
pub(crate) struct DigestHyper {
    bare: BareHyper,
    keyed: Hmac<Sha256>,
    plain: Bytes,
}

impl Caller for DigestHyper {
    fn to(url: &str) -> Self {
        let keyed = Hmac::new_from_slice(SECRET.as_bytes()).expect("any key");
        Self { bare: BareHyper::to(url), keyed, plain: plain() }
    }

    fn call(&self) -> impl Future<Output = ()> + Send {
        black_box(self.keyed.clone().chain_update(black_box(&self.plain)).finalize());
        self.bare.call()
    }
}

/// The lean transport by itself: what our connections cost.
#[derive(Clone)]
pub(crate) struct BareLean {
    transport: Hyper,
    uri: Uri,
    body: Bytes,
}

impl Caller for BareLean {
    fn to(url: &str) -> Self {
        let transport = Hyper::new(false).expect("no TLS");
        Self { transport, uri: url.parse().expect("an address"), body: ready_body() }
    }

    async fn call(&self) {
        let mut request = Request::new(Body::from(self.body.clone()));
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers();
        let response = self.transport.clone().call(request).await.expect("an answer");
        assert!(response.status().is_success());
        let body = response.into_body().collect().await.expect("a whole answer").to_bytes();
        assert_eq!(body.len(), ANSWER.len());
    }
}

/// reqwest by itself, set up as the default transport is.
#[derive(Clone)]
pub(crate) struct BareReqwest {
    client: reqwest::Client,
    url: reqwest::Url,
    body: Bytes,
}

impl Caller for BareReqwest {
    fn to(url: &str) -> Self {
        Self { client: reqwest_client(), url: url.parse().expect("an address"), body: ready_body() }
    }

    async fn call(&self) {
        let request = self.client.post(self.url.clone()).headers(headers()).body(self.body.clone());
        let response = request.send().await.expect("an answer");
        assert!(response.status().is_success());
        assert_eq!(response.bytes().await.expect("a whole answer").len(), ANSWER.len());
    }
}

/// Set up as the default transport is. Whatever proxy the environment names, loopback is not behind it.
fn reqwest_client() -> reqwest::Client {
    Reqwest::builder().no_proxy().build().expect("no TLS")
}

async fn call_ours(client: &Client, api: &FollowupSend) {
    let reply = client.call(api).session(SESSION).send().await.expect("an answer");
    let dialog = reply.model.as_ref().expect("the answer's model");
    assert_eq!((dialog.content_type, dialog.id.as_deref()), (Some(1), Some("1111111")));
}

/// This client over the lean transport.
#[derive(Clone)]
pub(crate) struct OursHyper(Client, Arc<FollowupSend>);

impl Caller for OursHyper {
    fn to(url: &str) -> Self {
        let transport = Hyper::new(false).expect("no TLS");
        let client = Client::builder(APP_KEY, SECRET).gateway(url).transport(transport).build();
        Self(client.expect("a sound client"), Arc::new(send()))
    }

    fn call(&self) -> impl Future<Output = ()> + Send {
        call_ours(&self.0, &self.1)
    }
}

/// This client over the default transport.
#[derive(Clone)]
pub(crate) struct OursReqwest(Client, Arc<FollowupSend>);

impl Caller for OursReqwest {
    fn to(url: &str) -> Self {
        // Whatever proxy the environment names, loopback is not behind it.
        let transport = Reqwest::from(Reqwest::builder().no_proxy().build().expect("no TLS"));
        let client = Client::builder(APP_KEY, SECRET).gateway(url).transport(transport).build();
        Self(client.expect("a sound client"), Arc::new(send()))
    }

    fn call(&self) -> impl Future<Output = ()> + Send {
        call_ours(&self.0, &self.1)
    }
}

/// This client over a transport that answers from memory: what it costs by itself.
#[derive(Clone)]
pub(crate) struct OursInMemory(Client, Arc<FollowupSend>);

impl Caller for OursInMemory {
    fn to(url: &str) -> Self {
        let client = Client::builder(APP_KEY, SECRET).gateway(url).transport(Memory).build();
        Self(client.expect("a sound client"), Arc::new(send()))
    }

    fn call(&self) -> impl Future<Output = ()> + Send {
        call_ours(&self.0, &self.1)
    }
}

/// A transport that answers from memory.
#[derive(Clone)]
pub(crate) struct Memory;

impl Service<Request<Body>> for Memory {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Answering;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Answering {
        assert!(request.into_body().into_bytes().is_ok_and(|body| !body.is_empty()));
        Answering { waited: false }
    }
}

/// An answer that lets itself be waited for once, as all do: only then timers are set.
pub(crate) struct Answering {
    waited: bool,
}

impl Future for Answering {
    type Output = Result<Response<Full<Bytes>>, Infallible>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if !std::mem::replace(&mut self.waited, true) {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Ok(Response::new(Full::new(Bytes::from_static(ANSWER.as_bytes())))))
    }
}
