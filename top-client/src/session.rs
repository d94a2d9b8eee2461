//! Where the session (授权, access token) of a call comes from that names a shop. Knows nothing of how tokens are
//! obtained or kept.

use std::{error::Error, pin::Pin};

/// The future of a session; `None` if the store has none for the shop.
pub type SessionFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Option<String>, Box<dyn Error + Send + Sync>>> + Send + 'a>>;

/// A store of sessions of many shops, asked once for each attempt of a call that names its shop.
///
/// One client serves any number of shops at once, so a store should answer from memory whenever it can. If it takes
/// longer than the call may, the call fails with a [session error](top_core::error::ErrorKind::Session).
///
/// ```
/// use std::{collections::HashMap, sync::RwLock};
///
/// use top_client::{SessionFuture, SessionProvider};
///
/// #[derive(Default)]
/// struct Tokens(RwLock<HashMap<String, String>>);
///
/// impl SessionProvider for Tokens {
///     fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
///         let token = self.0.read().unwrap().get(shop).cloned();
///         Box::pin(async move { Ok(token) })
///     }
///
///     fn rejected(&self, shop: &str) {
///         self.0.write().unwrap().remove(shop); // and have it renewed
///     }
/// }
/// ```
pub trait SessionProvider: Send + Sync {
    /// The session of a shop; `None`, or a blank one, fails the call with an error that names the shop.
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a>;

    /// The platform rejected the shop's session (code 26 or 27). The call fails and is not repeated.
    fn rejected(&self, shop: &str) {
        let _ = shop;
    }
}
