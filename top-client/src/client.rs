//! The client as its users hold it: how calls begin. What happens to them is the engine's.

use std::{fmt, sync::Arc};

use secrecy::SecretString;
use top_core::{ApiMeta, Error, SessionRequirement, TopApi, TopDateTime, sign::Signer};

use crate::{Batch, Call, ClientBuilder, MethodCall, call, engine::Engine, policy::skew};

/// Makes calls to a gateway. Cheap to clone; clones share connections, rates, bans and what was learnt of the clock.
///
/// ```no_run
/// # async fn example() -> Result<(), top_core::Error> {
/// use top_client::{Client, Gateway};
///
/// let client = Client::builder("12345678", "the app secret").gateway(Gateway::SANDBOX).build()?;
/// let items = client
///     .call_method("taobao.items.onsale.get", [("fields", "num_iid,title")])
///     .session("a seller's session")
///     .await?;
/// println!("{} bytes", items.body().len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) engine: Arc<Engine>,
}

impl Client {
    /// A client of the application with this key and secret (App Key, App Secret).
    pub fn builder(app_key: impl Into<String>, app_secret: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(app_key.into(), SecretString::from(app_secret.into()))
    }

    /// A client of an application whose secret is elsewhere, such as in a key service.
    pub fn builder_with_signer(app_key: impl Into<String>, signer: impl Signer + 'static) -> ClientBuilder {
        ClientBuilder::with_signer(app_key.into(), signer)
    }

    pub(crate) fn new(engine: Engine) -> Self {
        Self { engine: Arc::new(engine) }
    }

    /// A call of an API; awaiting it sends it.
    #[inline]
    pub fn call<'c, A: TopApi>(&'c self, api: &'c A) -> Call<'c, A> {
        Call::new(self, api)
    }

    /// A call of any API by its name, with its parameters as text; the answer is JSON.
    ///
    /// It counts as not idempotent unless the call is told otherwise.
    pub fn call_method<N, V>(
        &self,
        method: impl Into<String>,
        params: impl IntoIterator<Item = (N, V)>,
    ) -> MethodCall<'_>
    where
        N: Into<String>,
        V: Into<String>,
    {
        MethodCall::new(self, method.into(), params.into_iter().collect())
    }

    /// Many calls in one request (批量调用): see [`Batch`].
    pub fn batch(&self) -> Batch<'_> {
        Batch::new(self)
    }

    /// By how many milliseconds the platform's clock is taken to be ahead of this machine's; negative if behind.
    ///
    /// It is zero until the platform refuses a call for its time (code 31), whose answer then tells the difference,
    /// or until [`sync_clock`](Self::sync_clock).
    pub fn clock_skew_millis(&self) -> i64 {
        self.engine.skew.millis()
    }

    /// Asks the platform for its time (`taobao.time.get`), to the second, and corrects all further calls by the
    /// difference, which it returns in milliseconds.
    ///
    /// # Errors
    /// The call failed.
    pub async fn sync_clock(&self) -> Result<i64, Error> {
        static API: ApiMeta = ApiMeta::new(
            "taobao.time.get",
            "time_get_response",
            Some("time"),
            true,
            SessionRequirement::None,
        );
        let theirs = call::call_plain::<TopDateTime>(self, &API).await?;
        let measured = skew::difference(theirs.to_system_time(), self.engine.clock.now());
        self.engine.skew.set(measured);
        Ok(measured)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}
