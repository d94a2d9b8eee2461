//! Who may call: applications, sessions and sellers. Data only; the checks are made elsewhere.

use std::{collections::HashSet, fmt, time::SystemTime};

use crate::messages::User;

/// An application (应用) that may call the sandbox. `Debug` shows no secret.
///
/// ```
/// use top_sandbox::App;
///
/// let app = App::new("12345678", "helloworld").only(["taobao.time.get"]);
/// ```
#[derive(Clone)]
pub struct App {
    pub(crate) key: String,
    pub(crate) secret: String,
    permitted: Option<HashSet<String>>,
}

impl App {
    /// An application that may call every API.
    pub fn new(key: impl Into<String>, secret: impl Into<String>) -> Self {
        Self { key: key.into(), secret: secret.into(), permitted: None }
    }

    /// Restricts the application to these methods (权限包); others are refused with code 11. Several calls add up.
    pub fn only<M: Into<String>>(mut self, methods: impl IntoIterator<Item = M>) -> Self {
        self.permitted.get_or_insert_default().extend(methods.into_iter().map(Into::into));
        self
    }

    pub(crate) fn may_call(&self, method: &str) -> bool {
        self.permitted.as_ref().is_none_or(|methods| methods.contains(method))
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("key", &self.key)
            .field("permitted", &self.permitted)
            .finish_non_exhaustive()
    }
}

/// What a session (access token, 授权) permits: calls of which application, until when.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use top_sandbox::Grant;
///
/// let grant = Grant::of("12345678").until(SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000));
/// let same_app: Grant = "12345678".into();
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Grant {
    app_key: Option<String>,
    until: Option<SystemTime>,
    seller: Option<Seller>,
}

impl Grant {
    /// Valid for every application, without an end.
    pub fn any() -> Self {
        Self::default()
    }

    /// Valid for one application.
    pub fn of(app_key: impl Into<String>) -> Self {
        Self { app_key: Some(app_key.into()), ..Self::default() }
    }

    /// Ends at this time by the sandbox's clock; afterwards calls are refused with code 27, `session-expired`.
    pub fn until(mut self, end: SystemTime) -> Self {
        self.until = Some(end);
        self
    }

    /// The seller who has granted it; [the one who authorises](crate::Sandbox::seller) otherwise.
    pub fn seller(mut self, seller: Seller) -> Self {
        self.seller = Some(seller);
        self
    }

    pub(crate) const fn granted_by(&self) -> Option<&Seller> {
        self.seller.as_ref()
    }

    pub(crate) fn is_for(&self, app_key: &str) -> bool {
        self.app_key.as_deref().is_none_or(|key| key == app_key)
    }

    pub(crate) fn has_ended(&self, now: SystemTime) -> bool {
        self.until.is_some_and(|end| end <= now)
    }
}

impl From<&str> for Grant {
    fn from(app_key: &str) -> Self {
        Self::of(app_key)
    }
}

/// A seller who authorises applications in the sandbox.
///
/// ```
/// use top_sandbox::Seller;
///
/// let seller = Seller::new("测试店铺", 263_685_215).sub_account("测试店铺:客服", 263_685_216);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    pub(super) nick: String,
    pub(super) id: u64,
    pub(super) sub: Option<(String, u64)>,
}

impl Seller {
    /// A seller with this name (`taobao_user_nick`) and number (`taobao_user_id`).
    pub fn new(nick: impl Into<String>, id: u64) -> Self {
        Self { nick: nick.into(), id, sub: None }
    }

    /// A sub-account (子账号) of the seller authorises.
    pub fn sub_account(mut self, nick: impl Into<String>, id: u64) -> Self {
        self.sub = Some((nick.into(), id));
        self
    }

    pub(crate) fn nick(&self) -> &str {
        &self.nick
    }

    /// As the user whom messages are about.
    pub(crate) fn user(&self) -> User {
        User { nick: self.nick.clone(), id: i64::try_from(self.id).unwrap_or(i64::MAX) }
    }
}
