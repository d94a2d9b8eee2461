//! A session with its times and its seller, and the texts from which it is read: the OAuth server's response, the one
//! inside the response of `taobao.top.auth.token.create`, and the one in which it is stored.

use std::{
    borrow::Cow,
    fmt,
    time::{Duration, SystemTime},
};

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

use super::{OAuthError, OAuthErrorKind};
use top_core::{
    TopApi, TopObject, field::is_blank, json, record::Record as _, request::percent, response,
    sign::IntoSecret,
};

/// A seller's session (access token, 授权) with its times and its seller. Its text holds secrets:
/// [`to_json`](Self::to_json) is for a store and nothing else.
#[derive(Clone)]
pub struct Token {
    access: SecretString,
    refresh: Option<SecretString>,
    times: Times,
    user: User,
    /// What else the server said, by its names: kept, so that nothing is lost on the way through a store.
    further: Map<String, Value>,
}

/// When rights end, by this machine's clock.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Times {
    access: Option<SystemTime>,
    refresh: Option<SystemTime>,
    r1: Option<SystemTime>,
    r2: Option<SystemTime>,
    w1: Option<SystemTime>,
    w2: Option<SystemTime>,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct User {
    id: Option<String>,
    nick: Option<String>,
    sub_id: Option<String>,
    sub_nick: Option<String>,
    open_uid: Option<String>,
}

/// As it is sent and stored. Times are seconds from now (`…_in`) or as milliseconds since 1970 (`…_time`, `…_valid`).
#[derive(TopObject, Default)]
struct Wire {
    access_token: Option<String>,
    refresh_token: Option<String>,
    expires_in: Option<i64>,
    expire_time: Option<i64>,
    re_expires_in: Option<i64>,
    refresh_token_valid_time: Option<i64>,
    r1_expires_in: Option<i64>,
    r1_valid: Option<i64>,
    r2_expires_in: Option<i64>,
    r2_valid: Option<i64>,
    w1_expires_in: Option<i64>,
    w1_valid: Option<i64>,
    w2_expires_in: Option<i64>,
    w2_valid: Option<i64>,
    taobao_user_id: Option<String>,
    taobao_user_nick: Option<String>,
    sub_taobao_user_id: Option<String>,
    sub_taobao_user_nick: Option<String>,
    taobao_open_uid: Option<String>,
    open_uid: Option<String>,
    user_id: Option<String>,
    user_nick: Option<String>,
}

impl Wire {
    fn knows(name: &str) -> bool {
        Self::default().shape().index_of(name).is_some()
    }
}

impl Token {
    /// A token of which only the access token is known; it counts as good until it is rejected.
    pub fn from_access_token(access_token: impl IntoSecret) -> Self {
        Self {
            access: access_token.into_secret(),
            refresh: None,
            times: Times::default(),
            user: User::default(),
            further: Map::new(),
        }
    }

    /// Reads the `token_result` of `taobao.top.auth.token.create` and `….refresh`, a JSON text, or what
    /// [`to_json`](Self::to_json) wrote. Times given as seconds count from `now`.
    ///
    /// # Errors
    /// The text is no JSON object with an access token.
    pub fn from_json(text: &str, now: SystemTime) -> Result<Self, OAuthError> {
        Self::read(text.as_bytes(), now)
    }

    pub(super) fn read(body: &[u8], now: SystemTime) -> Result<Self, OAuthError> {
        let mut wire = Wire::default();
        response::from_json(&mut wire, body)?;
        // A second reading, of what has no field; the first one is more lenient with the text.
        let all: Map<String, Value> = serde_json::from_slice(body).unwrap_or_default();
        wire.into_token(now, all.into_iter())
    }

    pub(super) fn from_pairs<'p>(
        pairs: impl IntoIterator<Item = (&'p str, &'p str)>,
        now: SystemTime,
    ) -> Result<Self, OAuthError> {
        let pairs: Vec<_> = pairs.into_iter().collect();
        let mut wire = Wire::default();
        response::from_params(&mut wire, pairs.iter().copied())?;
        // What belongs to the callback and not to the token.
        let callback = ["state", "top_sign", "view"];
        let all = pairs.into_iter().filter(|(name, _)| !callback.contains(name));
        wire.into_token(now, all.map(|(name, value)| (name.to_owned(), value.into())))
    }

    /// The token as JSON text, to be stored: with all its secrets.
    ///
    /// # Errors
    /// The token cannot be written as JSON; no such token is known.
    pub fn to_json(&self) -> Result<String, OAuthError> {
        let millis = |time: Option<SystemTime>| {
            let since = time?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            i64::try_from(since.as_millis()).ok()
        };
        // The platform writes nicks percent-encoded.
        let nick = |nick: &Option<String>| {
            let mut encoded = Vec::new();
            percent::append(&mut encoded, nick.as_ref()?.as_bytes());
            String::from_utf8(encoded).ok()
        };
        let wire = Wire {
            access_token: Some(self.access.expose_secret().to_owned()),
            refresh_token: self.expose_refresh_token().map(str::to_owned),
            expire_time: millis(self.times.access),
            refresh_token_valid_time: millis(self.times.refresh),
            r1_valid: millis(self.times.r1),
            r2_valid: millis(self.times.r2),
            w1_valid: millis(self.times.w1),
            w2_valid: millis(self.times.w2),
            taobao_user_id: self.user.id.clone(),
            taobao_user_nick: nick(&self.user.nick),
            sub_taobao_user_id: self.user.sub_id.clone(),
            sub_taobao_user_nick: nick(&self.user.sub_nick),
            taobao_open_uid: self.user.open_uid.clone(),
            ..Wire::default()
        };
        let text =
            json::to_vec(&wire).map_err(|error| OAuthError::with_source(OAuthErrorKind::Store, error))?;
        let mut text = String::from_utf8(text).map_err(|_| OAuthError::new(OAuthErrorKind::Store))?;
        if !self.further.is_empty() {
            let further = serde_json::to_string(&self.further)
                .map_err(|error| OAuthError::with_source(OAuthErrorKind::Store, error))?;
            // The token's own text has members in any case, and is one object.
            text.truncate(text.len() - 1);
            text.push(',');
            text.push_str(&further[1..]);
        }
        Ok(text)
    }

    /// The session itself, for `.session(…)` of a call. It is a secret: mind where it goes.
    pub fn expose_access_token(&self) -> &str {
        self.access.expose_secret()
    }

    /// The refresh token. It is a secret: mind where it goes.
    pub fn expose_refresh_token(&self) -> Option<&str> {
        self.refresh.as_ref().map(ExposeSecret::expose_secret)
    }

    /// When the session ends; `None` if not known.
    pub const fn expires_at(&self) -> Option<SystemTime> {
        self.times.access
    }

    /// Until when it can be renewed; `None` if not known.
    pub const fn renewable_until(&self) -> Option<SystemTime> {
        self.times.refresh
    }

    /// When the right to read at level 1 ends.
    pub const fn r1_until(&self) -> Option<SystemTime> {
        self.times.r1
    }

    /// When the right to read at level 2 ends.
    pub const fn r2_until(&self) -> Option<SystemTime> {
        self.times.r2
    }

    /// When the right to write at level 1 ends.
    pub const fn w1_until(&self) -> Option<SystemTime> {
        self.times.w1
    }

    /// When the right to write at level 2 ends.
    pub const fn w2_until(&self) -> Option<SystemTime> {
        self.times.w2
    }

    /// Whether the session is still good at `time`, as far as is known.
    pub fn is_good_at(&self, time: SystemTime) -> bool {
        self.times.access.is_none_or(|end| time < end)
    }

    /// Whether it can still be renewed at `time`, as far as is known: it has a refresh token whose time has not passed.
    pub fn is_renewable_at(&self, time: SystemTime) -> bool {
        self.refresh.is_some() && self.times.refresh.is_none_or(|end| time < end)
    }

    /// The seller's number (`taobao_user_id`, or `user_id` as some of the platform's sites name it).
    pub fn user_id(&self) -> Option<&str> {
        self.user.id.as_deref()
    }

    /// The seller's name (`taobao_user_nick` or `user_nick`), decoded.
    pub fn user_nick(&self) -> Option<&str> {
        self.user.nick.as_deref()
    }

    /// The number of the sub-account (子账号) that authorised, if one did.
    pub fn sub_user_id(&self) -> Option<&str> {
        self.user.sub_id.as_deref()
    }

    /// The name of the sub-account that authorised, decoded.
    pub fn sub_user_nick(&self) -> Option<&str> {
        self.user.sub_nick.as_deref()
    }

    /// The seller's id towards this application alone (`taobao_open_uid`).
    pub fn open_uid(&self) -> Option<&str> {
        self.user.open_uid.as_deref()
    }

    /// Any further member that the server sent, such as `token_type`, `locale` or `account_platform`: a text as it is,
    /// anything else as JSON. They are stored with the token.
    pub fn further(&self, name: &str) -> Option<Cow<'_, str>> {
        Some(match self.further.get(name)? {
            Value::String(text) => Cow::Borrowed(text),
            other => Cow::Owned(other.to_string()),
        })
    }

    pub(super) fn is_same_session(&self, access_token: &SecretString) -> bool {
        self.access.expose_secret() == access_token.expose_secret()
    }

    pub(super) fn access_token(&self) -> &SecretString {
        &self.access
    }

    /// Takes over the refresh token of the token before, if this one has none.
    pub(super) fn or_refresh_token_of(mut self, before: &Self) -> Self {
        if self.refresh.is_none() {
            self.refresh.clone_from(&before.refresh);
            self.times.refresh = before.times.refresh;
        }
        self
    }
}

impl Wire {
    /// `all` are the members as they came, of which those without a field are kept.
    fn into_token(
        self,
        now: SystemTime,
        all: impl Iterator<Item = (String, Value)>,
    ) -> Result<Token, OAuthError> {
        let filled = |text: Option<String>| text.filter(|text| !is_blank(text));
        let Some(access_token) = filled(self.access_token) else {
            return Err(OAuthError::with_source(OAuthErrorKind::Response, "there is no `access_token`"));
        };
        let time = |at: Option<i64>, seconds: Option<i64>| {
            let duration = |amount: i64, unit: fn(u64) -> Duration| unit(u64::try_from(amount).unwrap_or(0));
            match (at, seconds) {
                (Some(at), _) => SystemTime::UNIX_EPOCH.checked_add(duration(at, Duration::from_millis)),
                (None, Some(seconds)) => now.checked_add(duration(seconds, Duration::from_secs)),
                (None, None) => None,
            }
        };
        let nick = |nick: Option<String>| {
            let nick = filled(nick)?;
            // Text that is not percent-encoded is taken as it is.
            Some(
                percent::decode(nick.as_bytes())
                    .and_then(|bytes| String::from_utf8(bytes).ok())
                    .unwrap_or(nick),
            )
        };
        Ok(Token {
            access: access_token.into_secret(),
            refresh: filled(self.refresh_token).map(Into::into),
            times: Times {
                access: time(self.expire_time, self.expires_in),
                refresh: time(self.refresh_token_valid_time, self.re_expires_in),
                r1: time(self.r1_valid, self.r1_expires_in),
                r2: time(self.r2_valid, self.r2_expires_in),
                w1: time(self.w1_valid, self.w1_expires_in),
                w2: time(self.w2_valid, self.w2_expires_in),
            },
            user: User {
                id: filled(self.taobao_user_id).or_else(|| filled(self.user_id)),
                nick: nick(self.taobao_user_nick).or_else(|| nick(self.user_nick)),
                sub_id: filled(self.sub_taobao_user_id),
                sub_nick: nick(self.sub_taobao_user_nick),
                open_uid: filled(self.taobao_open_uid).or_else(|| filled(self.open_uid)),
            },
            further: all.filter(|(name, _)| !Self::knows(name)).collect(),
        })
    }
}

/// Without secrets and without the seller.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("access_token", &format_args!("<redacted>"))
            .field("refresh_token", &self.refresh.as_ref().map(|_| format_args!("<redacted>")))
            .field("expires_at", &self.times.access)
            .finish_non_exhaustive()
    }
}

/// `taobao.top.auth.token.create`: the exchange of a code as an API; over https only. Its response is for
/// [`Token::from_json`].
#[derive(TopApi)]
#[top_api(method = "taobao.top.auth.token.create", response = String, unwrap = "token_result", session = none, debug)]
pub struct TokenCreate {
    /// The code of the callback.
    #[top_api(secret)]
    pub code: String,
    /// The device that authorises, if it has an id.
    pub uuid: Option<String>,
}

/// `taobao.top.auth.token.refresh`: the renewal as an API, for applications of the service market; over https only.
/// The old refresh token is dead afterwards. Its response is for [`Token::from_json`].
#[derive(TopApi)]
#[top_api(method = "taobao.top.auth.token.refresh", response = String, unwrap = "token_result", session = none, debug)]
pub struct TokenRefresh {
    /// The refresh token.
    #[top_api(secret)]
    pub refresh_token: String,
}
