//! The sandbox as its user holds it: started, told what to serve, asked what came.

use std::{fmt, io, net::SocketAddr, sync::Arc, time::Duration};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle};
use top_core::{
    TopApi,
    clock::{Clock, SystemClock},
};
use top_doc::ApiDoc;

use crate::{
    api::{Answer, Api},
    calls::{Calls, RecordedCall},
    config::Config,
    error::PlatformError,
    fault::Fault,
    gateway::{Gateway, lock},
    handler::decode,
    limits::{Limit, LimitOn},
    oauth::{Desk, Seller},
    rules::{App, Grant, Rules},
    server::{self, ServerLimits},
    verdict::Verdict,
};

/// A running gateway on a port of this machine. It stops when it is dropped, or at the latest with its runtime.
///
/// See the [crate](crate) for what it does and an example.
pub struct Sandbox {
    gateway: Arc<Gateway>,
    address: SocketAddr,
    /// Dropped, it stops the server.
    running: watch::Sender<()>,
    server: JoinHandle<()>,
}

impl Sandbox {
    /// What to know before it starts.
    pub fn builder() -> Builder {
        Builder::default()
    }

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

    /// Who authorises from now on.
    pub fn seller(&self, seller: Seller) -> &Self {
        lock(&self.gateway.oauth).seller = seller;
        self
    }

    /// Whether the seller consents to authorisations; otherwise they come back with `access_denied`.
    pub fn consent(&self, consents: bool) -> &Self {
        lock(&self.gateway.oauth).consents = consents;
        self
    }

    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves a method with the same answer every time; in place of what served it before.
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
    pub fn answer(&self, method: impl Into<String>, answer: impl Into<Answer>) -> &Self {
        let method = method.into();
        let api = Api::canned(&method, answer.into());
        self.serve(method, api)
    }

    /// Serves an API from its document: what the document requires must be there (else code 40), what it limits and
    /// types is checked (else 41), and its sample is answered, in the format asked for. In place of what served the
    /// method before.
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
        self.serve(doc.method.clone(), Api::documented(doc))
    }

    /// Serves an API with a function from its request to its response; in place of what served it before.
    ///
    /// The request is decoded from the wire by the struct's own mirror. A required parameter that is missing is
    /// answered with code 40, one of the wrong type or beyond its limits with 41, before the function is called.
    /// What it returns stands under the API's root (and its `unwrap` member), in the format asked for; it may also
    /// return the platform's error. A panic in it becomes code 15 with `isp.unknown-error`.
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
        self.serve(A::API.method.to_owned(), Api::typed(handler))
    }

    fn serve(&self, method: String, api: Api) -> &Self {
        lock(&self.gateway.rules).apis.insert(method, Arc::new(api));
        self
    }

    /// Declares one more application, or replaces one of the same key.
    pub fn app(&self, app: App) -> &Self {
        lock(&self.gateway.rules).apps.insert(app.key.clone(), app);
        self
    }

    /// Declares one more session, or replaces one of the same token.
    pub fn session(&self, token: impl Into<String>, grant: impl Into<Grant>) -> &Self {
        lock(&self.gateway.rules).sessions.insert(token.into(), grant.into());
        self
    }

    /// Ends a session at once: code 27 from now on.
    pub fn revoke(&self, token: &str) -> &Self {
        lock(&self.gateway.rules).sessions.remove(token);
        self
    }

    /// Adds a limit; calls beyond it are answered with code 7 and the time of the ban.
    pub fn limit(&self, on: LimitOn, limit: Limit) -> &Self {
        lock(&self.gateway.rules).limiter.add(on, limit);
        self
    }

    /// Lines up a fault for the method's next call that passes the checks; several are spent one a call.
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
        self.gateway.add_fault(method.into(), fault, 1);
        self
    }

    /// Makes every call that passes the checks take this much longer, or those of one API; the last word counts.
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
        lock(&self.gateway.rules).latency.set(method.map(str::to_owned), time);
        self
    }

    /// Declares what a configuration holds, in place of what has the same name; limits and faults add up.
    pub fn apply(&self, config: &Config) -> &Self {
        self.gateway.apply(config);
        self
    }

    /// The last calls, refused ones included, in the order in which they were answered.
    pub fn calls(&self) -> Vec<RecordedCall> {
        lock(&self.gateway.calls).iter().cloned().collect()
    }

    /// The calls beyond this [number](RecordedCall::number), as soon as there is one; 0 for all.
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
    /// `None` if the application is not known, and for the calls of a batch: its signature is that of the whole.
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
        let calls = lock(&self.gateway.calls);
        let executed = calls.iter().filter(|call| call.executed() && call.method() == Some(A::API.method));
        // Another struct's handler, or a canned answer, may have taken what this struct does not.
        executed.filter_map(|call| decode(&call.received).ok()).collect()
    }

    /// Forgets the calls so far.
    pub fn forget_calls(&self) -> &Self {
        lock(&self.gateway.calls).clear();
        self
    }

    /// Takes no more calls, waits for those in progress (5 seconds at most) and ends.
    pub async fn stop(self) {
        drop(self.running);
        // Only a panic of the server itself could be told here, and it has nothing left to do.
        let _ = self.server.await;
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}

/// What a sandbox knows before it starts.
#[must_use = "a builder does nothing before `start`"]
pub struct Builder {
    rules: Rules,
    oauth: Desk,
    clock: Box<dyn Clock>,
    address: SocketAddr,
    keep_calls: usize,
    limits: ServerLimits,
}

impl Default for Builder {
    fn default() -> Self {
        let mut rules = Rules::default();
        rules.apis.insert("taobao.time.get".into(), Arc::new(Api::time()));
        rules.apis.insert("taobao.httpdns.get".into(), Arc::new(Api::httpdns()));
        Self {
            rules,
            oauth: Desk::default(),
            clock: Box::new(SystemClock),
            address: SocketAddr::from(([127, 0, 0, 1], 0)),
            keep_calls: 1_000,
            limits: ServerLimits { body: 32 * 1024 * 1024, patience: Duration::from_secs(30) },
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
        self.rules.apps.insert(app.key.clone(), app);
        self
    }

    /// Declares a session and what it is good for: an app key, or a [`Grant`]. Others are answered with code 27.
    pub fn session(mut self, token: impl Into<String>, grant: impl Into<Grant>) -> Self {
        self.rules.sessions.insert(token.into(), grant.into());
        self
    }

    /// How long sessions last that the OAuth server gives, and how long they can be renewed; a day and thirty days
    /// otherwise.
    pub const fn token_life(mut self, session: Duration, refresh: Duration) -> Self {
        self.oauth.token_life = session;
        self.oauth.refresh_life = refresh;
        self
    }

    /// The clock that timestamps, sessions and limits are judged by; the system's otherwise.
    ///
    /// A clone of the client's own clock keeps the two together.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Where to listen; `127.0.0.1` on a free port otherwise.
    pub const fn listen(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self
    }

    /// How many calls to remember; 1,000 otherwise.
    pub const fn keep_calls(mut self, calls: usize) -> Self {
        self.keep_calls = calls;
        self
    }

    /// The largest request body, in bytes, 32 MiB otherwise. A larger one is answered with status 413.
    pub const fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// How long a request's head, and then its body, may take to come; 30 seconds each otherwise.
    pub const fn patience(mut self, patience: Duration) -> Self {
        self.limits.patience = patience;
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
        let gateway = Arc::new(Gateway::new(self.rules, Calls::new(self.keep_calls), self.oauth, self.clock));
        let (running, stop) = watch::channel(());
        let server = tokio::spawn(server::run(listener, Arc::clone(&gateway), self.limits, stop));
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
