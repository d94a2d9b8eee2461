//! What the processes of one application share: sessions, quotas and bans, messages that are done with, how far jobs have
//! come, and who may do what.
//!
//! An app key's limits belong to the application and not to a process, and so do its sellers' sessions. One process needs
//! none of this: what it learns it keeps to itself. Several share an engine:
//!
//! | trait | what is shared | [`Memory`] | `Files` | `top_redis::Redis` |
//! |---|---|---|---|---|
//! | `SessionStore` | tokens of shops, renewed by one process | yes | yes | yes |
//! | [`QuotaStore`] | rates, daily numbers, bans | yes | | yes |
//! | [`InboxStore`] | messages in hand or done with | yes | yes | yes |
//! | [`CursorStore`] | how far a job has come | yes | yes | yes |
//! | [`LeaseStore`] | who may do something, until when | yes | yes | yes |
//!
//! [`Memory`] is for one process and for tests. `Files` (feature `files`) are for the processes of one machine, and survive a
//! restart. An engine of your own, such as a database that the program has anyway, implements the traits that it needs, and
//! is checked by `conformance` (feature `testing`), the suite that the engines here pass; `Faulty` puts faults into any
//! engine.
//!
//! Everything here takes texts as keys and knows nothing of calls, orders or sellers.

#[cfg(feature = "testing")]
pub mod conformance;
mod cursor;
mod error;
#[cfg(feature = "testing")]
mod faulty;
#[cfg(feature = "files")]
mod files;
mod inbox;
mod lease;
mod memory;
mod quota;
#[cfg(feature = "oauth")]
mod session;
mod shared;

#[cfg(feature = "testing")]
pub use self::faulty::{Faults, Faulty};
pub(crate) use self::shared::SharedLimit;

#[cfg(feature = "files")]
pub use self::files::Files;
#[cfg(feature = "oauth")]
pub use self::session::{Replacing, Saved, SessionStore, StoredSession, Version};
pub use self::{
    cursor::CursorStore,
    error::{StoreError, StoreErrorKind, StoreFuture},
    inbox::{Claim, InboxStore},
    lease::{Acquired, BackOff, Lease, LeaseStore},
    memory::Memory,
    quota::{Ask, Ban, Burst, Calls, Grant, QuotaStore, Wish},
    shared::SharedQuotas,
};
