//! The seam between requests and the holder of the secret.

use std::{fmt, pin::Pin};

use super::{error::SignError, method::SignMethod, signature::Signature};

/// What is signed, without the secret: names and values of all text parameters, sorted by name and concatenated,
/// then the raw body where a request has one. UTF-8.
///
/// `Debug` shows lengths only: the text consists of sessions and parameter values.
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

/// Signs requests. It holds the secret, and nothing else does.
///
/// [`SecretSigner`](super::secret::SecretSigner) holds the secret in this process. A key service can take its place:
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
    /// Made elsewhere, by a key service for example.
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
