//! The client: what its clones share. How it is built, and how calls begin, is added by `builder`, `call`, `batch` and
//! `pages`; what happens to calls is the engine's.

use std::{fmt, sync::Arc};

use crate::{engine::Engine, gateway::Addresses};

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
pub struct Client(Arc<Shared>);

struct Shared {
    engine: Engine,
    addresses: Addresses,
}

impl Client {
    pub(crate) fn new(engine: Engine, addresses: Addresses) -> Self {
        Self(Arc::new(Shared { engine, addresses }))
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.0.engine
    }

    pub(crate) fn addresses(&self) -> &Addresses {
        &self.0.addresses
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").finish_non_exhaustive()
    }
}
