//! The signature over a request: which methods there are, and the [`Signer`] behind which the secret lives.
//!
//! The one place that knows the algorithms (platform documentation 101617 API 调用方法详解). It takes the finished
//! string to sign and refuses to know which parameters went into it: that is `request`'s.

mod secret;

use std::{error::Error as StdError, fmt, pin::Pin, str::FromStr, time::Duration};

pub use self::secret::SecretSigner;

/// How a request is signed: the value of the system parameter `sign_method`.
///
/// Exhaustive on purpose: a place that forgets a new method must not compile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SignMethod {
    /// `md5`: MD5 over secret + text + secret. The oldest, and broken as a hash; every gateway takes it.
    Md5,
    /// `hmac`: HMAC-MD5, keyed with the secret.
    Hmac,
    /// `hmac-sha256`: HMAC-SHA256, keyed with the secret. The default of the newest official SDKs, and ours.
    #[default]
    HmacSha256,
}

impl SignMethod {
    /// Every method, each once.
    pub const ALL: [Self; 3] = [Self::Md5, Self::Hmac, Self::HmacSha256];

    /// The wire value.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Hmac => "hmac",
            Self::HmacSha256 => "hmac-sha256",
        }
    }
}

impl fmt::Display for SignMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no sign method.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownSignMethod;

impl fmt::Display for UnknownSignMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a sign method: one of `md5`, `hmac`, `hmac-sha256`")
    }
}

impl StdError for UnknownSignMethod {}

impl FromStr for SignMethod {
    type Err = UnknownSignMethod;

    fn from_str(text: &str) -> Result<Self, UnknownSignMethod> {
        Self::ALL.into_iter().find(|method| method.as_str() == text).ok_or(UnknownSignMethod)
    }
}

/// What is signed, without the secret: names and values of all text parameters, sorted by name and concatenated,
/// then the raw body where a request has one. UTF-8.
///
/// `Debug` shows lengths only: the text is made of sessions and parameter values.
#[derive(Clone, Copy)]
pub struct StringToSign<'a> {
    /// Names and values.
    pub parameters: &'a [u8],
    /// The raw body; empty for forms and uploads.
    pub body: &'a [u8],
}

impl fmt::Debug for StringToSign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StringToSign(<{} bytes>, <{} bytes>)", self.parameters.len(), self.body.len())
    }
}

/// A signature: 32 or 64 upper-case hex digits. `Debug` does not show them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    digits: [u8; 64],
    len: u8,
}

impl Signature {
    /// From the bytes of a digest (16 or 32).
    ///
    /// # Errors
    /// The digest has another length.
    pub fn from_digest(digest: &[u8]) -> Result<Self, SignError> {
        if !matches!(digest.len(), 16 | 32) {
            return Err(SignError::new("a digest has 16 or 32 bytes"));
        }
        let mut digits = [0; 64];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(digest) {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            pair[0] = HEX[usize::from(byte >> 4)];
            pair[1] = HEX[usize::from(byte & 15)];
        }
        Ok(Self { digits, len: if digest.len() == 16 { 32 } else { 64 } })
    }

    /// From hex text, of a key service for example; lower case is raised.
    ///
    /// # Errors
    /// The text is not 32 or 64 hex digits.
    pub fn from_hex(text: &str) -> Result<Self, SignError> {
        let len = match text.len() {
            32 => 32,
            64 => 64,
            _ => return Err(SignError::new("a signature has 32 or 64 hex digits")),
        };
        if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(SignError::new("a signature has hex digits only"));
        }
        let mut digits = [0; 64];
        digits[..text.len()].copy_from_slice(text.to_ascii_uppercase().as_bytes());
        Ok(Self { digits, len })
    }

    /// The hex digits, as sent.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.digits[..usize::from(self.len)]).unwrap_or_default()
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(<redacted>)")
    }
}

/// Whether two texts (signatures, states) are equal, in a time that does not tell where they differ. A loop of our own:
/// over a few dozen bytes whose number is no secret; `black_box` keeps the compiler from leaving it early.
pub fn is_same(one: &[u8], two: &[u8]) -> bool {
    let difference = one.iter().zip(two).fold(0, |sum, (a, b)| std::hint::black_box(sum | (a ^ b)));
    one.len() == two.len() && difference == 0
}

/// Why there is no signature.
#[derive(Debug)]
pub struct SignError {
    reason: Reason,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Debug)]
enum Reason {
    Text(&'static str),
    TimedOut(Duration),
}

impl SignError {
    /// With a reason that holds no secret.
    pub const fn new(reason: &'static str) -> Self {
        Self { reason: Reason::Text(reason), source: None }
    }

    /// With the key service's own error as the source.
    pub fn with_source(reason: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { reason: Reason::Text(reason), source: Some(source.into()) }
    }

    /// The key service gave no signature within `after`, the timeout of the call.
    pub const fn timed_out(after: Duration) -> Self {
        Self { reason: Reason::TimedOut(after), source: None }
    }

    /// Whether the key service took too long.
    pub const fn is_timeout(&self) -> bool {
        matches!(self.reason, Reason::TimedOut(_))
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request could not be signed: ")?;
        match self.reason {
            Reason::Text(reason) => f.write_str(reason),
            Reason::TimedOut(after) => write!(f, "the key service gave no signature within {after:?}"),
        }
    }
}

impl StdError for SignError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Signs requests. The secret lives behind it and nowhere else.
///
/// [`SecretSigner`] holds the secret in this process. A key service can take its place:
///
/// ```
/// use top_core::sign::{SignMethod, Signature, Signer, Signing, StringToSign};
/// # async fn ask_the_key_service(text: Vec<u8>) -> Vec<u8> { vec![0; 32] }
///
/// struct KeyService;
///
/// impl Signer for KeyService {
///     fn method(&self) -> SignMethod {
///         SignMethod::HmacSha256
///     }
///     fn sign<'a>(&'a self, text: StringToSign<'a>) -> Signing<'a> {
///         let text = [text.parameters, text.body].concat();
///         Signing::Later(Box::pin(async move { Signature::from_digest(&ask_the_key_service(text).await) }))
///     }
/// }
/// ```
pub trait Signer: Send + Sync {
    /// The method of every signature it makes.
    fn method(&self) -> SignMethod;
    /// Signs one string.
    fn sign<'a>(&'a self, text: StringToSign<'a>) -> Signing<'a>;
}

/// A signature, now or later.
pub enum Signing<'a> {
    /// Made in this process.
    Ready(Result<Signature, SignError>),
    /// On its way from elsewhere.
    Later(Pin<Box<dyn Future<Output = Result<Signature, SignError>> + Send + 'a>>),
}

impl fmt::Debug for Signing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ready(Ok(_)) => "Ready(Ok)",
            Self::Ready(Err(_)) => "Ready(Err)",
            Self::Later(_) => "Later",
        })
    }
}
