//! The client: what its clones share. How it is built, and how calls begin, is added by `builder`, `call`, `batch` and
//! `pages`; what happens to calls is the engine's.

use std::{fmt, sync::Arc};

use crate::{engine::Engine, gateway::Addresses};
#[cfg(feature = "qimen")]
use crate::{policy::endpoints::Endpoints, qimen::Signers};

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
    #[cfg(feature = "qimen")]
    qimen: QimenWay,
}

/// What calls of Qimen have beside the rest: signers of their own, and their own view of which gateways work.
#[cfg(feature = "qimen")]
pub(crate) struct QimenWay {
    pub(crate) signers: Signers,
    pub(crate) endpoints: Endpoints,
}

impl Client {
    pub(crate) fn new(
        engine: Engine,
        addresses: Addresses,
        #[cfg(feature = "qimen")] qimen: QimenWay,
    ) -> Self {
        Self(Arc::new(Shared {
            engine,
            addresses,
            #[cfg(feature = "qimen")]
            qimen,
        }))
    }

    #[cfg(feature = "qimen")]
    pub(crate) fn signers(&self) -> &Signers {
        &self.0.qimen.signers
    }

    #[cfg(feature = "qimen")]
    pub(crate) fn qimen_endpoints(&self) -> &Endpoints {
        &self.0.qimen.endpoints
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
