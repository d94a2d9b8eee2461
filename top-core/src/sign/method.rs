//! The sign methods that the platform knows.

use std::{error::Error as StdError, fmt, str::FromStr};

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

/// The text is not the name of a sign method.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownSignMethod;

impl fmt::Display for UnknownSignMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = SignMethod::ALL.iter().map(|method| format!("`{method}`")).collect();
        write!(f, "not a sign method: one of {}", names.join(", "))
    }
}

impl StdError for UnknownSignMethod {}

impl FromStr for SignMethod {
    type Err = UnknownSignMethod;

    fn from_str(text: &str) -> Result<Self, UnknownSignMethod> {
        Self::ALL.into_iter().find(|method| method.as_str() == text).ok_or(UnknownSignMethod)
    }
}
