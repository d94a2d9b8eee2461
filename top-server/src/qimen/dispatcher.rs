//! One address for many methods: verifies a call, finds its handler, and answers in the caller's format.

use std::{
    fmt,
    future::Future,
    sync::{Arc, OnceLock},
    time::{Duration, SystemTime},
};

use secrecy::SecretString;

#[cfg(feature = "tower")]
use super::service::QimenService;
use super::{
    call::QimenCall,
    duplicates::{Begun, CallKey, Duplicates, MemoryDuplicates},
    handler::{Answered, Read, Ready, erased},
    refusal::RefusalForm,
};
use crate::{
    spi::{
        Charset, Content, ContentKind, Expected, ReplayGuard, SpiError, SpiFailure, SpiRequest, SpiResponse,
        Verified, Verifier,
    },
    trace::Span,
};
use top_core::{
    TopApi,
    qimen::QimenApi,
    sign::{IntoSecret, SecretSigner, SignMethod, Signer, Signing, StringToSign},
};

/// How many calls are remembered unless told otherwise.
const REMEMBERED: usize = 10_000;

/// Takes the calls of Qimen at one address: see the [module](super).
///
/// Repeats are known by their business keys, in the memory of this process unless [`duplicates`](Self::duplicates) says
/// otherwise.
pub struct Dispatcher {
    secret: SecretString,
    handlers: Vec<Handler>,
    window: Option<Duration>,
    replays: Option<Arc<dyn ReplayGuard>>,
    duplicates: Arc<dyn Duplicates>,
    refusal: RefusalForm,
    charsets: Vec<Charset>,
    on_refusal: Box<dyn Fn(&SpiError) + Send + Sync>,
    /// One for each kind of content and charset, made at the first call.
    verifiers: OnceLock<Vec<(ContentKind, Charset, Verifier)>>,
}

/// A method with what serves it.
struct Handler {
    /// With its prefix, where it is one of Qimen's own.
    method: String,
    names: Vec<String>,
    scene: Scene,
    read: Read,
}

/// How the calls of a cloud scene (自定义场景) come and are refused.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Scene {
    kind: ContentKind,
    refusal: Option<RefusalForm>,
}

impl Scene {
    /// Calls whose bodies are of this kind, refused as the dispatcher says.
    pub const fn new(kind: ContentKind) -> Self {
        Self { kind, refusal: None }
    }

    /// The form of its refusals, as the scene's own document states it.
    pub fn refusal(mut self, form: RefusalForm) -> Self {
        self.refusal = Some(form);
        self
    }
}

impl Dispatcher {
    /// With the app secret of the application that is called: a window of ten minutes either way, and no handler yet.
    pub fn new(app_secret: impl IntoSecret) -> Self {
        Self {
            secret: app_secret.into_secret(),
            handlers: Vec::new(),
            window: Some(Duration::from_secs(600)),
            replays: None,
            duplicates: Arc::new(MemoryDuplicates::new(REMEMBERED)),
            refusal: RefusalForm::standard(),
            charsets: vec![Charset::Utf8],
            on_refusal: Box::new(|_| ()),
            verifiers: OnceLock::new(),
        }
    }

    /// Serves a method of Qimen: XML under the root `request`. Its name is accepted with and without `taobao.qimen.`. The
    /// handler's type says which method it is; of two handlers of one method the later one serves it.
    ///
    /// A response that leaves its `flag` open is a `success`. A failure ([`SpiFailure`]) is sent as `flag`, `code` and
    /// `message`.
    pub fn on<A, H, F>(self, handler: H) -> Self
    where
        A: QimenApi + 'static,
        H: Fn(QimenCall<A>) -> F + Send + Sync + 'static,
        F: Future<Output = Result<A::Response, SpiFailure>> + Send + 'static,
    {
        let short = top_core::qimen::qimen_short(A::API.method);
        let full = top_core::qimen::qimen_full(A::API.method);
        let names = vec![full.clone(), format!("qimen.{short}"), short.to_owned()];
        let scene = Scene::new(ContentKind::Xml);
        self.with(Handler { method: full, names, scene, read: erased(handler) })
    }

    /// Serves a method of a cloud scene, under its own name.
    pub fn on_scene<A, H, F>(self, scene: Scene, handler: H) -> Self
    where
        A: TopApi + 'static,
        H: Fn(QimenCall<A>) -> F + Send + Sync + 'static,
        F: Future<Output = Result<A::Response, SpiFailure>> + Send + 'static,
    {
        let method = A::API.method.to_owned();
        self.with(Handler { names: vec![method.clone()], method, scene, read: erased(handler) })
    }

    fn with(mut self, handler: Handler) -> Self {
        self.handlers.retain(|other| other.method != handler.method);
        self.handlers.push(handler);
        self.verifiers = OnceLock::new();
        self
    }

    /// Where calls are known that were served before. Default: [`MemoryDuplicates`] of 10,000.
    pub fn duplicates(mut self, duplicates: impl Duplicates + 'static) -> Self {
        self.duplicates = Arc::new(duplicates);
        self
    }

    /// The form of refusals, where a scene has none of its own. Default: [`RefusalForm::standard`].
    pub fn refusal(mut self, form: RefusalForm) -> Self {
        self.refusal = form;
        self
    }

    /// How far a call's `timestamp` may be from now, into the past and into the future. Default: ten minutes.
    pub fn window(mut self, window: Duration) -> Self {
        self.window = Some(window);
        self.verifiers = OnceLock::new();
        self
    }

    /// Accepts calls of any time: an attacker who sees one can repeat it for ever.
    pub fn any_time(mut self) -> Self {
        self.window = None;
        self.verifiers = OnceLock::new();
        self
    }

    /// Refuses a call that was taken before byte by byte, also one without a business key. A platform that repeats a call in
    /// that way because the response was lost is refused as well.
    pub fn refuse_replays(mut self, guard: impl ReplayGuard + 'static) -> Self {
        self.replays = Some(Arc::new(guard));
        self.verifiers = OnceLock::new();
        self
    }

    /// Takes calls in this charset beside UTF-8, as their `Content-Type` names it. Each is answered in its own, and the
    /// response says so; see [`SpiResponse::in_charset`] for what is known of that.
    ///
    /// The charset is not signed: who captures a call can have its bytes read in another one that is accepted.
    pub fn accept_charset(mut self, charset: Charset) -> Self {
        if !self.charsets.contains(&charset) {
            self.charsets.push(charset);
        }
        self.verifiers = OnceLock::new();
        self
    }

    /// Calls `observer` with the reason of each refusal, for a log or a counter. The reason holds no value of the call.
    pub fn on_refusal(mut self, observer: impl Fn(&SpiError) + Send + Sync + 'static) -> Self {
        self.on_refusal = Box::new(observer);
        self
    }

    /// A service for tower and axum.
    #[cfg(feature = "tower")]
    pub fn into_service(self) -> QimenService {
        QimenService::new(self)
    }

    /// Serves a call that was received at `now`: the response, or the refusal in the caller's format.
    pub async fn serve(&self, request: &SpiRequest<'_>, now: SystemTime) -> SpiResponse {
        let (verified, handler) = match self.verify(request, now) {
            Ok(found) => found,
            Err(error) => return self.refuse(request, &error),
        };
        let span = Span::of_verified("qimen", verified.method());
        span.instrument(self.serve_verified(&span, handler, verified)).await
    }

    async fn serve_verified(&self, span: &Span, handler: &Handler, verified: Verified) -> SpiResponse {
        let form = handler.scene.refusal.as_ref().unwrap_or(&self.refusal);
        let (format, charset) = (verified.format(), verified.charset());
        let ready = match (handler.read)(&verified) {
            // Only what could be read counts as taken, so that a copy that runs nothing locks no call out.
            Ok(ready) => verified.content_later().await.map(|_| ready),
            Err(error) => Err(error),
        };
        let served = match ready {
            Ok(ready) => self.once(handler, &verified, ready).await,
            Err(error) => {
                span.refused(&error);
                (self.on_refusal)(&error);
                Err(error.to_failure())
            }
        };
        // Only now, since a repeat may come in another charset than the call whose response it gets.
        served.unwrap_or_else(|failure| form.write(&failure, format)).in_charset(charset)
    }

    /// The refusal of a call that was not verified, in the format that it came in.
    pub(super) fn refuse(&self, request: &SpiRequest<'_>, error: &SpiError) -> SpiResponse {
        Span::of_refused("qimen", error);
        (self.on_refusal)(error);
        // Which method it is for is not known for sure; it decides nothing but the form.
        let handler = request.unverified_method().and_then(|method| self.handler(&method));
        let form = handler.and_then(|handler| handler.scene.refusal.as_ref()).unwrap_or(&self.refusal);
        let failure = match error {
            // The signature was right.
            SpiError::Method => SpiFailure::new("unsupported-method", "this side does not serve the method"),
            error => error.to_failure(),
        };
        form.write(&failure, request.format()).in_charset(request.charset())
    }

    fn verify(&self, request: &SpiRequest<'_>, now: SystemTime) -> Result<(Verified, &Handler), SpiError> {
        let content_type = request.header_value("content-type");
        let kind = ContentKind::of(content_type).ok_or(SpiError::ContentType)?;
        let charset = Charset::of(content_type).ok_or(SpiError::Charset)?;
        let verifiers = self.verifiers.get_or_init(|| self.make_verifiers());
        let mut of_kind = verifiers.iter().filter(|(other, ..)| *other == kind).peekable();
        if of_kind.peek().is_none() {
            return Err(SpiError::ContentType);
        }
        let (.., of_charset) = of_kind.find(|(_, other, _)| *other == charset).ok_or(SpiError::Charset)?;
        let verified = of_charset.verify(request, now)?;
        // The verifier of this kind takes only the methods that have a handler.
        let handler = verified.method().and_then(|method| self.handler(method)).ok_or(SpiError::Method)?;
        Ok((verified, handler))
    }

    fn handler(&self, method: &str) -> Option<&Handler> {
        self.handlers.iter().find(|handler| handler.names.iter().any(|name| name == method))
    }

    fn make_verifiers(&self) -> Vec<(ContentKind, Charset, Verifier)> {
        let mut made: Vec<(ContentKind, Charset, Verifier)> = Vec::new();
        for kind in self.handlers.iter().map(|handler| handler.scene.kind) {
            if made.iter().any(|(other, ..)| *other == kind) {
                continue;
            }
            let of_kind = self.handlers.iter().filter(|handler| handler.scene.kind == kind);
            let names: Vec<&String> = of_kind.flat_map(|handler| &handler.names).collect();
            for charset in &self.charsets {
                let expected = Expected::methods(names.iter().copied(), kind).charset(*charset);
                let mut verifier = Verifier::new(self.secret.clone(), expected);
                verifier = match self.window {
                    Some(window) => verifier.window(window),
                    None => verifier.any_time(),
                };
                if let Some(guard) = &self.replays {
                    verifier = verifier.refuse_replays(Arc::clone(guard));
                }
                made.push((kind, *charset, verifier));
            }
        }
        made
    }

    /// Runs the handler, unless the call was served before.
    async fn once(
        &self,
        handler: &Handler,
        verified: &Verified,
        ready: Ready,
    ) -> Result<SpiResponse, SpiFailure> {
        let Ready { business_key, run } = ready;
        let Some(business_key) = business_key else { return Ok(run().await?.response) };
        let customer_id = verified.taken().param(top_names::QIMEN_CUSTOMER).unwrap_or_default();
        let key = CallKey::new(&handler.method, customer_id, business_key, content(verified.taken()));
        match self.duplicates.begin(&key).await {
            Ok(Begun::First) => {}
            Ok(Begun::Done(response)) => return Ok(response),
            Ok(Begun::InHand) => {
                return Err(SpiFailure::new(
                    "call-in-hand",
                    "the same call is being served: call again later",
                ));
            }
            Err(_) => {
                return Err(SpiFailure::new("store-unavailable", "nothing was done: call again later"));
            }
        }
        let mut in_hand = InHand { duplicates: &*self.duplicates, key: &key, is_done: false };
        let Answered { response, is_success } = run().await?;
        if is_success {
            in_hand.is_done = true;
            // The order was taken. A store that fails now forgets it, and must not turn it into a failure.
            let _kept = self.duplicates.done(&key, &response).await;
        }
        Ok(response)
    }
}

/// The digest of what a call says: of its body, or of a form's own parameters.
fn content(content: &Content) -> String {
    let own = content.params().filter(|(name, _)| !top_names::is_system_parameter(name));
    let form = || own.flat_map(|(name, value)| [name, "=", value, "&"]).collect::<String>();
    let text = if content.body().is_empty() { form() } else { content.body().to_owned() };
    let digests = SecretSigner::new("", SignMethod::Md5);
    let digest = match digests.sign(StringToSign { parameters: text.as_bytes(), body: b"" }) {
        Signing::Ready(Ok(digest)) => Some(digest.as_str().to_owned()),
        _ => None,
    };
    // A local secret signs at once; without a digest, the words themselves are one.
    digest.unwrap_or(text)
}

/// Gives a call up whose handler failed, panicked or was dropped with its connection.
struct InHand<'d> {
    duplicates: &'d dyn Duplicates,
    key: &'d CallKey,
    is_done: bool,
}

impl Drop for InHand<'_> {
    fn drop(&mut self) {
        if !self.is_done {
            self.duplicates.give_up(self.key);
        }
    }
}

impl fmt::Debug for Dispatcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let methods: Vec<&String> = self.handlers.iter().map(|handler| &handler.method).collect();
        f.debug_struct("Dispatcher").field("methods", &methods).finish_non_exhaustive()
    }
}
