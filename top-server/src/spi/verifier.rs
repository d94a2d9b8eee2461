//! Verifies one received call: signature, time, and whether it came before. Knows nothing of HTTP frameworks; what a
//! call means is the application's.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use secrecy::SecretString;
use top_core::{
    TopDateTime,
    field::Field,
    record::Record,
    sign::{self, SecretSigner, SignMethod, Signature, Signer, Signing, StringToSign},
};

use super::{
    charset::Charset,
    error::SpiError,
    replay::SeenCalls,
    request::{BodyKind, SpiRequest},
    response::{SpiFailure, SpiResponse},
    verified::Verified,
};

/// How far a call's `timestamp` may be from now, either way, by default: as far as the platform's own gateway allows.
const WINDOW: Duration = Duration::from_secs(600);

/// Verifies received calls with the application's secret.
///
/// ```
/// use top_core::TopObject;
/// use top_server::spi::{SpiFailure, SpiRequest, Verifier};
///
/// #[derive(TopObject)]
/// struct StockQuery { sku: String }
/// #[derive(TopObject)]
/// struct Stock { flag: String, quantity: i64 }
///
/// let verifier = Verifier::new("helloworld");
/// let request = SpiRequest::new("timestamp=2016-01-01+12%3A00%3A00&sign=DBCEE6CD00878B0181160F1297CEFBE9")
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
    window: Option<Duration>,
    replays: Option<SeenCalls>,
}

impl Verifier {
    /// With the app secret, a window of ten minutes either way, and no memory of requests.
    pub fn new(app_secret: impl Into<SecretString>) -> Self {
        // Callbacks are signed with MD5, whatever `sign_method` says.
        Self { signer: SecretSigner::new(app_secret, SignMethod::Md5), window: Some(WINDOW), replays: None }
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

    /// Refuses a call that was accepted before: remembers up to `capacity` calls until they expire. When there are more,
    /// those that expire first are forgotten first.
    ///
    /// The memory belongs to this process. A platform that repeats a call byte by byte because the response was lost is
    /// refused too, so a handler should recognise a repeated call by its business key.
    pub fn refuse_replays(mut self, capacity: usize) -> Self {
        self.replays = Some(SeenCalls::new(capacity));
        self
    }

    /// Verifies one request, received at `now`.
    ///
    /// # Errors
    /// The request is not genuine, too old, too new, or repeated. The time is checked only after the signature.
    pub fn verify(&self, request: &SpiRequest<'_>, now: SystemTime) -> Result<Verified, SpiError> {
        let content_type = request.header_value("content-type");
        let kind = BodyKind::of(content_type)?;
        let charset = Charset::of(content_type)?;
        let signed = request.signed(kind, charset)?;
        let body =
            if kind == BodyKind::Form || kind == BodyKind::Multipart { b"" } else { request.body_bytes() };
        let received = signed.sign.as_deref().ok_or(SpiError::MissingSign)?;

        let Signing::Ready(expected) =
            self.signer.sign(StringToSign { parameters: &signed.text_to_sign(), body })
        else {
            return Err(SpiError::WrongSign);
        };
        let expected = expected.map_err(|_| SpiError::WrongSign)?;
        if !sign::is_same(expected.as_str().as_bytes(), received) {
            return Err(SpiError::WrongSign);
        }
        let verified = Verified::new(signed.into_params(), kind, charset.decode(body)?);
        let until = self.good_until(&verified, now)?;
        if let Some(replays) = &self.replays
            && !replays.is_first(key(&expected), until, now)
        {
            return Err(SpiError::Replayed);
        }
        Ok(verified)
    }

    /// Verifies a request, decodes it into `T`, and makes the response from what `handler` returns, or the documented
    /// failure.
    pub fn serve<T, R>(
        &self,
        request: &SpiRequest<'_>,
        now: SystemTime,
        handler: impl FnOnce(T, &Verified) -> Result<R, SpiFailure>,
    ) -> SpiResponse
    where
        T: Record + Field,
        R: Record,
    {
        let format = request.format();
        let verified = match self.verify(request, now) {
            Ok(verified) => verified,
            Err(error) => return error.to_response(format),
        };
        match verified.decode().map(|input| handler(input, &verified)) {
            Ok(Ok(output)) => SpiResponse::of(&output, format)
                .unwrap_or_else(|_| SpiFailure::internal().to_response(format)),
            Ok(Err(failure)) => failure.to_response(format),
            Err(error) => error.to_response(format),
        }
    }

    /// The last moment at which the call's timestamp is within the window.
    fn good_until(&self, verified: &Verified, now: SystemTime) -> Result<Option<SystemTime>, SpiError> {
        let Some(window) = self.window else { return Ok(None) };
        let text =
            verified.param("timestamp").filter(|text| !text.is_empty()).ok_or(SpiError::MissingTimestamp)?;
        let time: TopDateTime = text.parse().map_err(|_| SpiError::MalformedTimestamp)?;
        let time = time.to_system_time();
        match now.duration_since(time) {
            Ok(age) if age > window => Err(SpiError::TooOld),
            Err(ahead) if ahead.duration() > window => Err(SpiError::TooNew),
            _ => Ok(Some(time.checked_add(window).unwrap_or(time))),
        }
    }
}

/// A signature as the key of a seen call.
fn key(signature: &Signature) -> [u8; 32] {
    let mut key = [0; 32];
    for (to, from) in key.iter_mut().zip(signature.as_str().bytes()) {
        *to = from;
    }
    key
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("window", &self.window)
            .field("refuses_replays", &self.replays.is_some())
            .finish_non_exhaustive()
    }
}
