//! SPI: the platform calls the application. Requests are verified, read into derived structs and answered from
//! derived structs, in any framework or none: bytes in, bytes out, the time is an argument.
//!
//! ```text
//! SpiRequest ─▶ Verifier::verify ─▶ Verified ─▶ decode::<T>() ─▶ the application ─▶ SpiResponse
//!     │ query, headers, body          │ exactly what was signed, nothing else         │ JSON or XML
//!     └───────── SpiError ────────────┴──────────▶ sign-check-failure ────────────────┘
//! ```
//!
//! What the signature covers is the platform's rule, and knowing its limits helps: the HTTP method, the path and the
//! `Content-Type` are not signed; names and values are concatenated without separators, so that the boundary between
//! a name and its value is not signed either. Parameters that were not signed are not handed over.
//!
//! With the feature `tower` the layer [`SpiLayer`] does all this in front of any tower service, and with `axum`
//! the extractor [`Spi`] hands the struct to a handler.

mod charset;
mod error;
mod replay;
mod request;
mod response;
#[cfg(feature = "tower")]
mod tower;
mod verified;

#[cfg(feature = "axum")]
mod axum;

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use secrecy::SecretString;

#[cfg(feature = "axum")]
pub use self::axum::Spi;
#[cfg(feature = "tower")]
pub use self::tower::{SpiLayer, SpiService};
use self::{charset::Charset, replay::Replays, request::Kind};
pub use self::{
    error::SpiError,
    request::SpiRequest,
    response::{SpiFailure, SpiResponse},
    verified::Verified,
};
use top_core::{
    TopDateTime,
    field::Field,
    record::Record,
    sign::{self, SecretSigner, SignMethod, Signature, Signer, Signing, StringToSign},
};

/// How far a request's `timestamp` may be from now, either way, unless told otherwise: as far as the platform's own
/// gateway allows.
const WINDOW: Duration = Duration::from_secs(600);

/// Verifies requests of the platform with the application's secret.
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
/// let answer = verifier.serve(&request, noon, |query: StockQuery, _| {
///     if query.sku.is_empty() {
///         return Err(SpiFailure::new("unknown-sku", "no such SKU"));
///     }
///     Ok(Stock { flag: "success".into(), quantity: 3 })
/// });
/// assert_eq!(answer.body(), br#"{"flag":"success","quantity":3}"#);
///
/// let tomorrow = noon + std::time::Duration::from_secs(86_400);
/// let answer = verifier.serve(&request, tomorrow, |_: StockQuery, _| Ok(Stock { flag: "success".into(), quantity: 3 }));
/// assert!(answer.is_failure());
/// # Ok::<(), top_core::field::DateTimeError>(())
/// ```
pub struct Verifier {
    signer: SecretSigner,
    window: Option<Duration>,
    replays: Option<Replays>,
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

    /// Takes requests of any time, and without a time: whoever sees one can repeat it for ever.
    pub fn any_time(mut self) -> Self {
        self.window = None;
        self
    }

    /// Refuses what was accepted before: remembers up to `capacity` requests for as long as their time is good. When
    /// there are more, those are forgotten first whose time runs out first.
    ///
    /// The memory is this process's. A platform that repeats a callback byte by byte after a lost answer is refused
    /// too, so the handler had better be able to tell.
    pub fn refuse_replays(mut self, capacity: usize) -> Self {
        self.replays = Some(Replays::new(capacity));
        self
    }

    /// Verifies one request. `now` is the time it came.
    ///
    /// # Errors
    /// The request is not the platform's, is too old or too new, or came before. Only what is certain to be the
    /// platform's is judged by its time.
    pub fn verify(&self, request: &SpiRequest<'_>, now: SystemTime) -> Result<Verified, SpiError> {
        let content_type = request.header_value("content-type");
        let kind = Kind::of(content_type)?;
        let charset = Charset::of(content_type)?;
        let signed = request.signed(kind, charset)?;
        let body = if kind == Kind::Form || kind == Kind::Multipart { b"" } else { request.body_bytes() };
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

    /// Verifies a request, reads it into `T`, and answers with what `handler` says of it, or with the documented
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
            Err(error) => return error.answer(format),
        };
        match verified.decode().map(|input| handler(input, &verified)) {
            Ok(Ok(output)) => {
                SpiResponse::of(&output, format).unwrap_or_else(|_| SpiFailure::internal().answer(format))
            }
            Ok(Err(failure)) => failure.answer(format),
            Err(error) => error.answer(format),
        }
    }

    /// The last moment at which the request's time is good.
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

/// A signature as the key of a memory.
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
