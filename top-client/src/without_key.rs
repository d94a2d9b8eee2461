//! A client that has no application: its calls are neither signed nor have a key. Knows nothing of how they are sent.

use crate::{
    builder::{ClientBuilder, Key},
    client::Client,
    gateway::Gateway,
};
use top_core::error::SignError;
use top_core::sign::{SignMethod, Signer, Signing, StringToSign};

impl Client {
    /// A client without an application, for DingTalk's (钉钉) APIs over the gateway: no key, no secret and no signature; the
    /// session (the company's `access_token`) alone says who calls. Its gateway is [`Gateway::ECO`] unless another is given.
    ///
    /// Every call needs a session. Batches and calls of Qimen are signed, and cannot be made.
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), top_client::Error> {
    /// use top_client::Client;
    ///
    /// let client = Client::builder_without_key().build()?;
    /// let reply = client
    ///     .call_method("dingtalk.corp.emp.search", [("keyword", "x"), ("offset", "0"), ("size", "10")])
    ///     .session("the company's access_token")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder_without_key() -> ClientBuilder {
        ClientBuilder::new(String::new(), Key::None).gateway(Gateway::ECO)
    }
}

/// In place of the signer of a client that has no secret.
pub(crate) struct NoKey;

impl Signer for NoKey {
    fn method(&self) -> SignMethod {
        SignMethod::default()
    }

    fn sign<'a>(&'a self, _: StringToSign<'a>) -> Signing<'a> {
        Signing::Ready(Err(SignError::new(
            "the client was made without a key (`builder_without_key`), and this call has no form without a signature",
        )))
    }
}
