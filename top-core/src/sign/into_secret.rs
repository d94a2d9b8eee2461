//! As what a secret can be given: text, or a `SecretString` of the crate `secrecy`.

use std::borrow::Cow;

use secrecy::{ExposeSecret as _, SecretString};

/// What a secret is made from: text in any form that Rust has, or a `SecretString` of the crate `secrecy` 0.10, with which a
/// program can read its configuration so that no copy of the secret stays in memory.
///
/// ```
/// use secrecy::SecretString;
/// use top_core::sign::{SecretSigner, SignMethod};
///
/// let secret = SecretString::from("helloworld");
/// SecretSigner::new(&secret, SignMethod::Hmac);
/// SecretSigner::new(secret, SignMethod::Hmac);
/// SecretSigner::new("helloworld", SignMethod::Hmac);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no secret",
    label = "write a `String`, a `&str` or a `secrecy::SecretString`"
)]
pub trait IntoSecret: sealed::Sealed {
    /// The secret, in memory that is overwritten when it is dropped.
    #[doc(hidden)]
    fn into_secret(self) -> SecretString;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! into_secret {
    ($($ty:ty: $text:ident => $secret:expr;)+) => {$(
        impl sealed::Sealed for $ty {}

        impl IntoSecret for $ty {
            fn into_secret(self) -> SecretString {
                let $text = self;
                $secret
            }
        }
    )+};
}

into_secret! {
    SecretString: secret => secret;
    &SecretString: secret => secret.expose_secret().into();
    String: text => text.into();
    &String: text => text.as_str().into();
    &str: text => text.into();
    Box<str>: text => text.into();
    Cow<'_, str>: text => text.into_owned().into();
}
