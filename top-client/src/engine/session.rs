//! The session that a call is sent with, and what a failure says about sessions and bans. How a session is got or kept
//! is the provider's business.

use std::{borrow::Cow, time::Duration};

use secrecy::ExposeSecret as _;

use super::{
    Engine,
    job::{Job, SessionSource},
};
use crate::policy::Moment;
use top_core::{
    Error, SessionRequirement,
    error::{ConfigError, Refused, SessionError},
    field::is_blank,
};

/// How long a limit without a stated time is taken to last.
const UNSTATED_BAN: Duration = Duration::from_secs(1);

impl Engine {
    /// The session of a call; `None` if it needs none.
    pub(super) async fn session<'j>(&self, job: &Job<'j>) -> Result<Option<Cow<'j, str>>, Error> {
        // Without a key, nothing else says who calls.
        let requirement = if self.goes_unsigned(&job.call.route) {
            SessionRequirement::Required
        } else {
            job.call.target.session
        };
        if requirement == SessionRequirement::None {
            return Ok(None);
        }
        let session = match &job.call.options.session {
            SessionSource::None => None,
            SessionSource::Given(session) => Some(Cow::Borrowed(session.expose_secret())),
            SessionSource::Shop(shop) => {
                Some(Cow::Owned(self.session_of_shop(shop, job.deadline, job.timeout).await?))
            }
        };
        Ok(checked(session, requirement)?)
    }

    /// What the session provider has for a shop; never blank. `timeout` is what was given until the deadline, for the error.
    pub(crate) async fn session_of_shop(
        &self,
        shop: &str,
        deadline: Moment,
        timeout: Duration,
    ) -> Result<String, Error> {
        let Some(store) = &self.sessions else {
            return Err(ConfigError::new(
                "the call names a shop with `.shop(…)`, but the client has no session provider: give its builder one \
                 with `.sessions(…)`, or the call a session with `.session(…)`",
            )
            .into());
        };
        let session = tokio::time::timeout_at(self.instant(deadline), store.session(shop)).await;
        let session = session.map_err(|_| SessionError::timed_out(timeout))?;
        // A call that names a shop means that shop: without its session it is not sent, not even if the API would take
        // it, which might then act for nobody or show what everybody sees.
        let session = session.map_err(SessionError::store)?.filter(|session| !is_blank(session));
        Ok(session.ok_or_else(|| SessionError::unknown_shop(shop))?)
    }

    /// Keeps what a failure says for later calls: a ban, or a session that the platform rejected.
    pub(crate) fn learn_from(&self, error: &Error, method: &str, session: &SessionSource) {
        let Some(api) = error.as_api() else { return };
        if let Some(scope) = api.limit() {
            let length = api.ban().unwrap_or(UNSTATED_BAN);
            self.bans.ban(scope, method, self.now(), length);
            self.tell_ban(scope, method, length);
        }
        if api.refused() == Some(Refused::Session)
            && let (SessionSource::Shop(shop), Some(store)) = (session, &self.sessions)
        {
            store.rejected(shop);
        }
    }
}

/// A session that is not blank, or an error if the API requires one.
pub(crate) fn checked<S: AsRef<str>>(
    session: Option<S>,
    requirement: SessionRequirement,
) -> Result<Option<S>, SessionError> {
    let session = session.filter(|session| !is_blank(session.as_ref()));
    if session.is_none() && requirement == SessionRequirement::Required {
        return Err(SessionError::missing());
    }
    Ok(session)
}
