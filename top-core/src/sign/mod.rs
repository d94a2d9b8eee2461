//! The signature over a request: which methods there are, and the [`Signer`], which holds the secret.
//!
//! The one place that knows the algorithms (platform documentation 101617 API 调用方法详解). It takes the finished
//! string to sign and refuses to know which parameters went into it: `request` knows that.

mod error;
mod explanation;
mod into_secret;
mod method;
mod secret;
mod signature;
mod signer;

pub use self::{
    error::SignError,
    explanation::Explanation,
    into_secret::IntoSecret,
    method::{SignMethod, UnknownSignMethod},
    secret::SecretSigner,
    signature::{Signature, is_same},
    signer::{Signer, Signing, StringToSign},
};
