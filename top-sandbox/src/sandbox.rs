//! A running sandbox, as its user holds it: declares what is served, reads the recorded calls.

mod messages;
mod qimen;

use std::{fmt, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{sync::watch, task::JoinHandle};
use top_core::TopApi;
use top_doc::{ApiDoc, Definitions};

use crate::{
    config::Config,
    gateway::{Gateway, RecordedCall},
    http::SandboxTransport,
    orders::OrderBook,
    protocol::{PlatformError, sign::Verdict},
    serving::{Api, App, Caller, CannedResponse, Fault, Grant, Limit, LimitOn, Seller, apis},
};

/// A running gateway on a port of this machine. It stops when it is dropped, or at the latest with its runtime.
///
/// See the [crate's documentation](crate) for what it does and an example.
pub struct Sandbox {
    pub(crate) gateway: Arc<Gateway>,
    pub(crate) address: SocketAddr,
    pub(crate) transport: SandboxTransport,
    /// Dropping it stops the server.
    pub(crate) running: watch::Sender<()>,
    pub(crate) server: JoinHandle<()>,
}

impl Sandbox {
    /// The gateway's URL, for the client under test: `http://127.0.0.1:PORT/router/rest`.
    pub fn url(&self) -> String {
        format!("http://{}/router/rest", self.address)
    }

    /// The URL for batches: `http://127.0.0.1:PORT/router/batch`.
    pub fn batch_url(&self) -> String {
        format!("http://{}/router/batch", self.address)
    }

    /// The OAuth server's URL, before `/authorize`, `/token` and `/logoff`: `http://127.0.0.1:PORT`.
    pub fn oauth_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A way to this sandbox without a socket: a `tower` service for the client's `transport`, whatever the host of the URL.
    ///
    /// Tests whose time is paused (`#[tokio::test(start_paused = true)]`) need it. While a socket waits for bytes, tokio has
    /// nothing to do and moves the time on to the next timer, which is a time-out of the call: always if the other side is a
    /// process or runtime of its own, and by chance in the same one. With a clock that follows tokio's time on both sides,
    /// limits, bans and the ends of sessions pass with `tokio::time::advance`:
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use top_client::{Client, clock::Clock, testing::TokioClock};
    /// use top_sandbox::{Grant, Sandbox};
    ///
    /// # tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build()?.block_on(async {
    /// let clock = TokioClock::default();
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").clock(clock.clone()).start().await?;
    /// sandbox.session("tok", Grant::any().until(clock.now() + Duration::from_secs(3600)));
    /// let client = Client::builder("12345678", "helloworld")
    ///     .gateway(sandbox.url())
    ///     .transport(sandbox.transport())
    ///     .clock(clock)
    ///     .build()?;
    ///
    /// sandbox.answer("taobao.user.seller.get", r#"{"user_seller_get_response":{"user":{"nick":"abc"}}}"#);
    /// let nick = || client.call_method("taobao.user.seller.get", [("fields", "nick")]).session("tok");
    /// nick().await?;
    /// tokio::time::advance(Duration::from_secs(3601)).await;
    /// assert_eq!(nick().await.unwrap_err().as_api().and_then(|error| error.code()), Some(27));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// The message channel's WebSocket needs the socket; this way messages are consumed over HTTP
    /// (`Consumer::builder_over_http`). A call to a sandbox that has stopped is refused like a connection.
    pub fn transport(&self) -> SandboxTransport {
        self.transport.clone()
    }

    /// The seller who authorises from now on.
    pub fn seller(&self, seller: Seller) -> &Self {
        self.gateway.oauth().seller = seller;
        self
    }

    /// Whether the seller consents to authorisations; otherwise they are refused with `access_denied`.
    pub fn consent(&self, consents: bool) -> &Self {
        self.gateway.oauth().consents = consents;
        self
    }

    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers a method with the same response every time, replacing what served it before.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// use top_sandbox::{PlatformError, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    /// sandbox
    ///     .answer("taobao.user.seller.get", r#"{"user_seller_get_response":{"user":{"nick":"abc"}}}"#)
    ///     .answer("taobao.item.get", PlatformError::of(15).sub("isv.invalid-parameter", "非法参数"));
    /// # Ok::<(), std::io::Error>(())
    /// # })?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn answer(&self, method: impl Into<String>, response: impl Into<CannedResponse>) -> &Self {
        self.gateway.declared().mock(method.into(), response.into());
        self
    }

    /// Serves an API from its document, replacing what served the method before. Required parameters must be present
    /// (else code 40), types and limits are checked (else code 41), and the response is the document's sample, in the
    /// requested format.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// # let page = "taobao.time.get (获取时间)\n\n请求参数\n\n名称 类型 是否必须 示例值 更多限制 描述\n\n响应参数\n\n名称 类型 示例值 描述\ntime Date 2000-01-01 00:00:00 时间\n";
    /// use top_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    /// sandbox.document(&top_doc::read_page(page)?.doc); // the text of an API page
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn document(&self, doc: &ApiDoc) -> &Self {
        self.serve(doc.method.clone(), apis::documented(doc))
    }

    /// Serves every API of a catalogue from its definition, as [`document`](Self::document) does, beside those that are
    /// declared one by one, which go first. A catalogue that was given before is replaced.
    ///
    /// A definition is read when its API is called first, so that thousands of them cost neither time nor memory at the
    /// start. A catalogue that cannot be read answers every call with code 22 and the reason in the hint; ask it for its
    /// [`methods`](Definitions::methods) to know before.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// use top_sandbox::Sandbox;
    ///
    /// let lines = r#"{"method":"taobao.refund.get","request":[{"name":"refund_id","type":"Number","required":true}]}"#;
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    /// sandbox.catalogue(top_doc::Definitions::new(lines.as_bytes()));
    /// # Ok::<(), std::io::Error>(())
    /// # })?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn catalogue(&self, catalogue: Definitions) -> &Self {
        self.gateway.serve_catalogue(apis::Catalogued::new(catalogue));
        self
    }

    /// Serves an API with a function from its request to its response, replacing what served it before.
    ///
    /// The request is decoded by its own derive. A required parameter that is missing is answered with code 40, one of
    /// the wrong type or beyond its limits with code 41; the function is not called then. What it returns is put into
    /// the API's envelope (and its `unwrap` member), in the requested format. It may also return an error of the
    /// platform. A panic in it becomes code 15 with `isp.unknown-error`.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// use top_core::{TopApi, TopObject};
    /// use top_sandbox::{PlatformError, Sandbox};
    ///
    /// #[derive(Debug, TopObject)]
    /// struct Seller { nick: Option<String> }
    ///
    /// #[derive(Debug, TopApi)]
    /// #[top_api(method = "taobao.user.seller.get", response = Seller, unwrap = "user")]
    /// struct SellerGet { fields: Vec<String>, user_id: Option<i64> }
    ///
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    /// sandbox.on(|request: SellerGet| async move {
    ///     match request.user_id {
    ///         Some(1) => Ok(Seller { nick: Some("abc".into()) }),
    ///         _ => Err(PlatformError::new(15, "Remote service error").sub("isv.user-not-exist", "用户不存在")),
    ///     }
    /// });
    /// # Ok::<(), std::io::Error>(())
    /// # })?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn on<A, F, R>(&self, handler: F) -> &Self
    where
        A: TopApi + 'static,
        F: Fn(A) -> R + Send + Sync + 'static,
        R: Future<Output = Result<A::Response, PlatformError>> + Send + 'static,
    {
        self.on_call(move |request, _| handler(request))
    }

    /// Like [`on`](Self::on), with a function that is also told who calls: application, session, headers.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// # use top_core::{TopApi, TopObject};
    /// # #[derive(Debug, TopObject)] struct Seller { nick: Option<String> }
    /// # #[derive(Debug, TopApi)]
    /// # #[top_api(method = "taobao.user.seller.get", response = Seller, unwrap = "user")]
    /// # struct SellerGet { fields: Vec<String> }
    /// use top_sandbox::{Caller, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").session("tok", "12345678").start().await?;
    /// sandbox.on_call(|_: SellerGet, caller: Caller| async move {
    ///     let nick = if caller.session.as_deref() == Some("tok") { "abc" } else { "somebody else" };
    ///     Ok(Seller { nick: Some(nick.into()) })
    /// });
    /// # Ok::<(), std::io::Error>(())
    /// # })?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn on_call<A, F, R>(&self, handler: F) -> &Self
    where
        A: TopApi + 'static,
        F: Fn(A, Caller) -> R + Send + Sync + 'static,
        R: Future<Output = Result<A::Response, PlatformError>> + Send + 'static,
    {
        self.serve(A::API.method.to_owned(), apis::typed(handler))
    }

    /// Serves the orders of this book as `taobao.trades.sold.increment.get` and `taobao.trade.fullinfo.get`: to each
    /// session the orders of the seller who granted it ([`Grant::seller`]).
    pub fn orders(&self, book: &OrderBook) -> &Self {
        for (method, api) in apis::trade::all(book) {
            self.serve(method.to_owned(), api);
        }
        self
    }

    fn serve(&self, method: String, api: Api) -> &Self {
        self.gateway.declared().api(method, api);
        self
    }

    /// Declares one more application, or replaces one of the same key.
    pub fn app(&self, app: App) -> &Self {
        self.gateway.declared().app(app);
        self
    }

    /// Declares one more session, or replaces one of the same token.
    pub fn session(&self, token: impl Into<String>, grant: impl Into<Grant>) -> &Self {
        self.gateway.declared().sessions.insert(token.into(), grant.into());
        self
    }

    /// Ends a session at once: code 27 from now on.
    pub fn revoke(&self, token: &str) -> &Self {
        self.gateway.declared().sessions.remove(token);
        self
    }

    /// Adds a limit; calls beyond it are answered with code 7 and the time of the ban.
    pub fn limit(&self, on: LimitOn, limit: Limit) -> &Self {
        self.gateway.declared().limiter.add(on, limit);
        self
    }

    /// Adds a fault for the method's next call that passes the checks. Several faults are spent one per call, in order.
    ///
    /// ```
    /// # tokio::runtime::Runtime::new()?.block_on(async {
    /// use top_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
    /// sandbox.fault("taobao.time.get", Fault::html(502)).fault("taobao.time.get", Fault::Truncate);
    /// # Ok::<(), std::io::Error>(())
    /// # })?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn fault(&self, method: impl Into<String>, fault: Fault) -> &Self {
        self.gateway.faults().add(method.into(), fault, 1);
        self
    }

    /// Delays every call that passes the checks by this time, or the calls of one API; the latest setting counts.
    ///
    /// ```
    /// # use top_sandbox::Sandbox;
    /// # fn slow(sandbox: &Sandbox) {
    /// use std::time::Duration;
    ///
    /// sandbox.latency(None, Duration::from_millis(50)).latency(Some("taobao.item.get"), Duration::from_secs(2));
    /// # }
    /// ```
    pub fn latency(&self, method: Option<&str>, time: Duration) -> &Self {
        self.gateway.declared().latency.set(method.map(str::to_owned), time);
        self
    }

    /// Declares what a configuration holds, replacing what has the same name; limits and faults add up.
    pub fn apply(&self, config: &Config) -> &Self {
        config.apply_to(&self.gateway);
        self
    }

    /// The last calls, refused ones included, in the order in which they were answered.
    pub fn calls(&self) -> Vec<RecordedCall> {
        self.gateway.calls().iter().cloned().collect()
    }

    /// The calls beyond this [number](RecordedCall::number), as soon as there is one; beyond 0 are all.
    ///
    /// ```
    /// # use top_sandbox::Sandbox;
    /// # async fn follow(sandbox: &Sandbox) {
    /// let mut seen = 0;
    /// loop {
    ///     for call in sandbox.next_calls(seen).await {
    ///         println!("{:?}", call.method());
    ///         seen = call.number();
    ///     }
    /// }
    /// # }
    /// ```
    pub async fn next_calls(&self, after: u64) -> Vec<RecordedCall> {
        self.gateway.next_calls(after).await
    }

    /// The check of a call's signature, step by step, with the secret that is declared now.
    ///
    /// `None` if the application is not known, and for the calls of a batch, which is signed as a whole.
    pub fn check_signature(&self, call: &RecordedCall) -> Option<Verdict> {
        self.gateway.verdict(call)
    }

    /// The requests to one API that were executed, decoded.
    ///
    /// ```
    /// # use top_core::{TopApi, TopObject};
    /// # use top_sandbox::Sandbox;
    /// # #[derive(TopObject)] struct Seller { nick: Option<String> }
    /// # #[derive(TopApi)] #[top_api(method = "taobao.user.seller.get", response = Seller, unwrap = "user")]
    /// # struct SellerGet { fields: Vec<String>, user_id: Option<i64> }
    /// # fn check(sandbox: &Sandbox) {
    /// let requests = sandbox.calls_of::<SellerGet>();
    /// assert_eq!(requests.len(), 1);
    /// assert_eq!(requests[0].user_id, Some(1));
    /// # }
    /// ```
    pub fn calls_of<A: TopApi>(&self) -> Vec<A> {
        let calls = self.gateway.calls();
        let executed = calls.iter().filter(|call| call.executed() && call.method() == Some(A::API.method));
        // Another struct's handler, or a canned response, may have accepted what this struct does not.
        executed.filter_map(|call| apis::decode(call.received()).ok()).collect()
    }

    /// Forgets the calls so far.
    pub fn forget_calls(&self) -> &Self {
        self.gateway.calls().clear();
        self
    }

    /// Accepts no more calls, waits for those in progress (5 seconds at most) and ends.
    pub async fn stop(self) {
        drop(self.running);
        // The only error is a panic of the server, and there is nothing left that it could affect.
        let _ = self.server.await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}
