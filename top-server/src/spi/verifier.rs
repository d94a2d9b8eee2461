//! Verifies one received call: content kind, signature, what is expected beside it, time, and whether it was taken before.
//! Knows nothing of HTTP frameworks; what a call means is the application's.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use top_core::{
    TopDateTime,
    field::Field,
    record::{Record, RecordMut},
    request::Format,
    sign::{self, IntoSecret, SecretSigner, SignMethod, Signature, Signer, Signing, StringToSign},
};

use super::{
    content::Content,
    error::SpiError,
    expected::{Expected, occurrences},
    guard::{CallKey, Claim, ReplayGuard},
    request::SpiRequest,
    response::{SpiFailure, SpiResponse},
    verified::Verified,
};

/// How far a call's `timestamp` may be from now, either way, by default: as far as the platform's own gateway allows.
const WINDOW: Duration = Duration::from_secs(600);

/// Verifies received calls with the application's secret, for a handler that expects certain ones. What the signature
/// leaves open, and why a handler has to say what it expects, stands in the [module's documentation](super).
///
/// ```
/// use top_core::TopObject;
/// use top_server::spi::{ContentKind, Expected, SpiFailure, SpiRequest, Verifier};
///
/// #[derive(TopObject)]
/// struct StockQuery { sku: String }
/// #[derive(TopObject)]
/// struct Stock { flag: String, quantity: i64 }
///
/// let verifier = Verifier::new("helloworld", Expected::method("my.stock.query", ContentKind::Json));
/// let request = SpiRequest::new("method=my.stock.query&timestamp=2016-01-01+12%3A00%3A00&sign=BA1CCCDABD6BEFBF6E45993C31742089")
///     .header("Content-Type", b"application/json;charset=UTF-8")
///     .body(br#"{"sku":"a1"}"#);
/// let noon = "2016-01-01 12:00:00".parse::<top_core::TopDateTime>()?.to_system_time();
///
/// let response = verifier.serve(&request, noon, |query: StockQuery, _| {
///     if query.sku.is_empty() {
///         return Err(SpiFailure::new("unknown-sku", "no such SKU"));
///     }
///     Ok(Stock { flag: "success".into(), quantity: 3 })
/// });
/// assert_eq!(response.body(), br#"{"flag":"success","quantity":3}"#);
///
/// let tomorrow = noon + std::time::Duration::from_secs(86_400);
/// let response = verifier.serve(&request, tomorrow, |_: StockQuery, _| Ok(Stock { flag: "success".into(), quantity: 3 }));
/// assert!(response.is_failure());
/// # Ok::<(), top_core::field::DateTimeError>(())
/// ```
pub struct Verifier {
    signer: SecretSigner,
    expected: Arc<Expected>,
    window: Option<Duration>,
    guard: Option<Arc<dyn ReplayGuard>>,
}

impl Verifier {
    /// With the app secret, a window of ten minutes either way, and no memory of calls.
    pub fn new(app_secret: impl IntoSecret, expected: Expected) -> Self {
        Self {
            // Callbacks are signed with MD5, whatever `sign_method` says.
            signer: SecretSigner::new(app_secret, SignMethod::Md5),
            expected: Arc::new(expected),
            window: Some(WINDOW),
            guard: None,
        }
    }

    /// How far a request's `timestamp` may be from now, into the past and into the future.
    pub fn window(mut self, window: Duration) -> Self {
        self.window = Some(window);
        self
    }

    /// Accepts calls of any time, and without a time: an attacker who sees one can repeat it for ever.
    pub fn any_time(mut self) -> Self {
        self.window = None;
        self
    }

    /// Refuses a call that was taken before, by this verifier or by another one with the same guard.
    pub fn refuse_replays(mut self, guard: impl ReplayGuard + 'static) -> Self {
        self.guard = Some(Arc::new(guard));
        self
    }

    /// Verifies one request, received at `now`.
    ///
    /// A call is taken, and its copies are refused from then on, when the content of the [`Verified`] is handed out.
    ///
    /// # Errors
    /// The request is not genuine, not as expected, too old, too new, or was taken before. Method, names and time are
    /// judged after the signature.
    pub fn verify(&self, request: &SpiRequest<'_>, now: SystemTime) -> Result<Verified, SpiError> {
        let expected = &self.expected;
        let charset = expected.check_content_type(request.header_value("content-type"))?;
        let signed = request.signed(expected.kind(), charset, expected.takes_blank_as_empty())?;
        let body = if expected.kind().is_params() { b"" } else { request.body_bytes() };
        let received = signed.sign.as_deref().ok_or(SpiError::MissingSign)?;
        let text = signed.text_to_sign();
        let Signing::Ready(signature) = self.signer.sign(StringToSign { parameters: &text, body }) else {
            return Err(SpiError::WrongSign);
        };
        let signature = signature.map_err(|_| SpiError::WrongSign)?;
        if !sign::is_same(signature.as_str().as_bytes(), received) {
            return Err(SpiError::WrongSign);
        }
        let content = Content::new(signed.into_params(), charset.decode(body)?);
        expected.check_params(&content, &text)?;
        let until = self.good_until(&content, &text, now)?;
        let key = key(&signature);
        if self.guard.as_ref().is_some_and(|guard| guard.knows(&key)) {
            return Err(SpiError::Replayed);
        }
        let claim = self.guard.clone().map(|guard| Claim::new(guard, key, until, now));
        let format = expected.kind().format().unwrap_or_else(|| format(&content));
        Ok(Verified::new(content, format, Arc::clone(expected), claim))
    }

    /// Verifies a request, decodes it into `T`, and makes the response from what `handler` returns, or the documented
    /// failure, in the charset of the request.
    pub fn serve<T, R>(
        &self,
        request: &SpiRequest<'_>,
        now: SystemTime,
        handler: impl FnOnce(T, &Content) -> Result<R, SpiFailure>,
    ) -> SpiResponse
    where
        T: Record + RecordMut + Field,
        R: Record,
    {
        let verified = match self.verify(request, now) {
            Ok(verified) => verified,
            Err(error) => return error.to_response(request.format()).in_charset(request.charset()),
        };
        let (format, charset) = (verified.format(), verified.charset());
        let read = verified.decode().and_then(|input| Ok((input, verified.content()?)));
        let response = match read.map(|(input, content)| handler(input, content)) {
            Ok(Ok(output)) => SpiResponse::of(&output, format)
                .unwrap_or_else(|_| SpiFailure::internal().to_response(format)),
            Ok(Err(failure)) => failure.to_response(format),
            Err(error) => error.to_response(format),
        };
        response.in_charset(charset)
    }

    /// The last moment at which the call's timestamp is within the window.
    fn good_until(
        &self,
        content: &Content,
        signed: &[u8],
        now: SystemTime,
    ) -> Result<Option<SystemTime>, SpiError> {
        let Some(window) = self.window else { return Ok(None) };
        let text =
            content.param("timestamp").filter(|text| !text.is_empty()).ok_or(SpiError::MissingTimestamp)?;
        // In this one form, of this one length: where the time ends and the next text begins is not signed.
        let time = text.parse::<TopDateTime>().ok().filter(|_| text.len() == 19);
        let time = time.ok_or(SpiError::MalformedTimestamp)?;
        if occurrences(signed, is_timestamp) > 1 {
            return Err(SpiError::Ambiguous);
        }
        let time = time.to_system_time();
        match now.duration_since(time) {
            Ok(age) if age > window => Err(SpiError::TooOld),
            Err(ahead) if ahead.duration() > window => Err(SpiError::TooNew),
            _ => Ok(Some(time.checked_add(window).unwrap_or(time))),
        }
    }
}

/// Whether a parameter `timestamp` begins here, name and value. A second one in the signed text is the platform's own,
/// hidden in a name or value after somebody had written one of his choice into a value before it.
fn is_timestamp(text: &[u8]) -> bool {
    text.strip_prefix(b"timestamp")
        .and_then(|value| value.split_first_chunk::<5>())
        .is_some_and(|([year @ .., dash], _)| year.iter().all(u8::is_ascii_digit) && *dash == b'-')
}

/// The format in which the signed parameters want the response.
fn format(content: &Content) -> Format {
    if content.param("format") == Some("xml") { Format::Xml } else { Format::Json }
}

/// A signature as the key of a call.
fn key(signature: &Signature) -> CallKey {
    let mut key = [0; 32];
    for (to, from) in key.iter_mut().zip(signature.as_str().bytes()) {
        *to = from;
    }
    key
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("expected", &self.expected)
            .field("window", &self.window)
            .field("refuses_replays", &self.guard.is_some())
            .finish_non_exhaustive()
    }
}
