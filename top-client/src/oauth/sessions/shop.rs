//! What a process knows of a shop: its token, whether that is stored, and what became of its renewals. Time is an argument.

use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use tokio::sync::watch;

use crate::{
    fleet::{Replacing, StoredSession, Version},
    oauth::{OAuthError, Token},
};

pub(super) type Renewal = Result<Option<Token>, OAuthError>;

/// The state of a shop.
#[derive(Default)]
pub(super) struct Shop {
    pub(super) token: Option<Token>,
    /// Which of the stored tokens it is.
    pub(super) version: Option<Version>,
    /// The token is not in the store yet, and what it is to replace there.
    pub(super) unsaved: Option<Replacing>,
    /// A session that the platform did not accept.
    pub(super) rejected: Option<SecretString>,
    pub(super) renewed_at: Option<SystemTime>,
    /// While the session is good, it is not renewed before this time.
    pub(super) not_before: Option<SystemTime>,
    /// Why the server did not renew this token; it is not asked again before the rest is over.
    pub(super) rest: Option<Rest>,
    /// The renewal under way.
    pub(super) running: Option<watch::Receiver<Option<Renewal>>>,
}

/// Something is left alone, because of this.
#[derive(Clone)]
pub(super) struct Rest {
    pub(super) until: SystemTime,
    pub(super) error: OAuthError,
}

impl Rest {
    pub(super) fn at(&self, now: SystemTime) -> Option<OAuthError> {
        (now < self.until).then(|| self.error.clone())
    }
}

impl Shop {
    /// The token, if it needs no attention.
    pub(super) fn ready(&self, now: SystemTime, margin: Duration) -> Option<Token> {
        let token = self.token.as_ref().filter(|_| self.unsaved.is_none())?;
        let waits = self.not_before.is_some_and(|time| now < time) && token.is_good_at(now);
        (self.accepts(token) && (waits || is_fresh(token, now, margin))).then(|| token.clone())
    }

    /// The session in hand while it is good, whatever happens to its renewal.
    pub(super) fn usable(&self, now: SystemTime) -> Option<Token> {
        self.token.clone().filter(|token| self.accepts(token) && token.is_good_at(now))
    }

    pub(super) fn accepts(&self, token: &Token) -> bool {
        self.rejected.as_ref().is_none_or(|rejected| !token.is_same_session(rejected))
    }

    /// Takes what the store has, unless this process has something newer.
    pub(super) fn take(&mut self, stored: Option<StoredSession>) {
        if self.unsaved.is_some() {
            return;
        }
        let (token, version) = stored.map(|stored| (stored.token, stored.version)).unzip();
        let is_known = self.token.as_ref().zip(token.as_ref());
        if !is_known.is_some_and(|(known, stored)| known.is_same_session(stored.access_token())) {
            (self.not_before, self.rest) = (None, None);
        }
        (self.token, self.version) = (token, version);
    }

    /// The token that is not stored yet, and what it is to replace.
    pub(super) fn to_save(&self) -> Option<(Token, Replacing)> {
        self.token.clone().zip(self.unsaved)
    }
}

/// Whether a token needs no renewal yet; one that cannot be renewed is used to its last moment.
pub(super) fn is_fresh(token: &Token, now: SystemTime, margin: Duration) -> bool {
    let margin = if token.is_renewable_at(now) { margin } else { Duration::ZERO };
    now.checked_add(margin).is_some_and(|time| token.is_good_at(time))
}
