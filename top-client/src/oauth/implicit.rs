//! The implicit flow: a token after the `#` of a URL, signed by the platform.

use secrecy::ExposeSecret as _;

use super::{OAuth, OAuthError, OAuthErrorKind, State, Token, authorize::params};
use top_core::sign::{self, SecretSigner, SignMethod, Signer, Signing, StringToSign};

impl OAuth {
    /// The token in the fragment of the URL that the browser returned to (without its `#`). Its `top_sign` and its state
    /// are checked. Such a token can rarely be renewed.
    ///
    /// # Errors
    /// The signature or the state is wrong, the seller refused, or there is no token.
    pub fn read_fragment(&self, fragment: &str, expected: &State) -> Result<Token, OAuthError> {
        let params = params(fragment)?;
        let get = |wanted| params.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        // An error is not signed.
        if let Some(error) = get("error") {
            expected.check(get("state"))?;
            let description = get("error_description").map(str::to_owned);
            return Err(OAuthError::with_description(OAuthErrorKind::Denied, error.to_owned(), description));
        }
        let received = get("top_sign").ok_or_else(|| OAuthError::new(OAuthErrorKind::Signature))?;
        // Upper-case MD5 over the secret, all other pairs sorted by name, and the secret.
        let text: Vec<&str> = params
            .iter()
            .filter(|(name, _)| name != "top_sign")
            .flat_map(|(name, value)| [name.as_str(), value])
            .collect();
        let signer = SecretSigner::new(self.0.app_secret.expose_secret(), SignMethod::Md5);
        let text = text.concat();
        let signing = signer.sign(StringToSign { parameters: text.as_bytes(), body: b"" });
        let is_right = matches!(
            signing,
            Signing::Ready(Ok(sign)) if sign::is_same(sign.as_str().as_bytes(), received.as_bytes())
        );
        if !is_right {
            return Err(OAuthError::new(OAuthErrorKind::Signature));
        }
        expected.check(get("state"))?;
        let pairs = params.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        Token::from_pairs(pairs, self.0.clock.now())
    }
}
