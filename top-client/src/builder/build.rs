//! From settings to a client: what is checked, and what each setting becomes.

use std::sync::Arc;

use secrecy::{ExposeSecret as _, SecretString};
use tokio::{sync::Semaphore, time::Instant};

use super::{ClientBuilder, Key};
use crate::{
    client::Client,
    engine::{Engine, SharedPace},
    gateway::{Addresses, GatewayError},
    policy::{bans::Bans, budget::Budget, chance::Chance, endpoints::Endpoints, pace::Pace, skew::Skew},
    transport::default_transport,
    without_key::NoKey,
};
#[cfg(feature = "qimen")]
use crate::{client::QimenWay, qimen::Signers};
use top_core::{
    Error,
    error::ConfigError,
    field::is_blank,
    sign::{SecretSigner, Signer},
};

impl ClientBuilder {
    /// The client. Nothing is sent, and no connection is made.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](top_core::error::ErrorKind::Config): an app key or app secret that is empty or cannot be one, a
    /// wrong or no gateway, limits with which no call could succeed, no transport compiled in and none given, or TLS that
    /// cannot be set up. White space around key and secret, as files and environments have it, is left out.
    pub fn build(self) -> Result<Client, Error> {
        let has_key = !matches!(self.key, Key::None);
        let app_key = if has_key { checked_app_key(&self.app_key)? } else { String::new() };
        #[cfg(feature = "qimen")]
        let signers = match &self.key {
            Key::Secret(secret, _) => Signers::of_secret(&trimmed(secret.clone())),
            Key::Signer(signer) => Signers::Given(Arc::clone(signer)),
            Key::None => Signers::Given(Arc::new(NoKey)),
        };
        let signer: Arc<dyn Signer> = match self.key {
            Key::Secret(secret, _) if is_blank(secret.expose_secret()) => {
                return Err(config(
                    "the app secret (App Secret) is empty: it is shown in the platform's console",
                ));
            }
            Key::Secret(secret, method) => Arc::new(SecretSigner::new(trimmed(secret), method)),
            Key::Signer(signer) => signer,
            Key::None => Arc::new(NoKey),
        };
        let gateways = self.gateways.map_err(wrong_gateway)?;
        if gateways.is_empty() {
            return Err(config("there is no gateway: give the client at least one"));
        }
        if self.max_in_flight == Some(0) {
            return Err(config("with `max_in_flight(0)` no call could ever be sent"));
        }
        if self.timeout.is_zero() || self.attempt_timeout.is_zero() {
            return Err(config(
                "with a `timeout` or `attempt_timeout` of zero no call could ever be answered",
            ));
        }
        if self.max_response_bytes == 0 {
            return Err(config("with `max_response_bytes(0)` no response could ever be read"));
        }
        let https = gateways.iter().any(|(gateway, _)| gateway.is_https());
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(https)?,
        };
        let addresses = Addresses::of(gateways.iter().map(|(gateway, _)| gateway)).map_err(wrong_gateway)?;
        let engine = Engine {
            app_key,
            partner_id: self.partner_id,
            form: self.form,
            lenient: self.lenient,
            signer,
            has_key,
            clock: self.clock,
            sessions: self.sessions,
            metrics: self.metrics,
            transport,
            timeout: self.timeout,
            attempt_timeout: self.attempt_timeout,
            max_response_bytes: self.max_response_bytes,
            retry: self.retry,
            code_rules: Arc::new(self.code_rules),
            max_ban_wait: self.max_ban_wait,
            in_flight: self.max_in_flight.map(|calls| Semaphore::new(calls.min(Semaphore::MAX_PERMITS))),
            endpoints: Endpoints::new(self.order, gateways.iter().map(|(_, weight)| *weight)),
            pace: Pace::new(self.rate, self.api_rates),
            shared: self.quotas.map(SharedPace::new),
            budget: Budget::new(),
            bans: Bans::default(),
            skew: Skew::default(),
            chance: Chance::new(),
            created_at: Instant::now(),
        };
        Ok(Client::new(
            engine,
            addresses,
            #[cfg(feature = "qimen")]
            QimenWay {
                signers,
                endpoints: Endpoints::new(self.order, gateways.iter().map(|(_, weight)| *weight)),
            },
        ))
    }
}

/// The app key without the white space around it, if it can be one.
pub(crate) fn checked_app_key(app_key: &str) -> Result<String, ConfigError> {
    let app_key = app_key.trim();
    if app_key.is_empty() {
        return Err(ConfigError::new(
            "the app key (App Key) is empty: it is shown in the platform's console",
        ));
    }
    if app_key.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(ConfigError::new(
            "the app key (App Key) has white space or control characters inside: copy it again from the platform's console",
        ));
    }
    Ok(app_key.to_owned())
}

/// The secret without the white space around it, which no secret has.
pub(crate) fn trimmed(secret: SecretString) -> SecretString {
    let inside = secret.expose_secret().trim();
    if inside.len() == secret.expose_secret().len() { secret } else { inside.to_owned().into() }
}

fn config(reason: impl Into<String>) -> Error {
    ConfigError::new(reason).into()
}

fn wrong_gateway(error: GatewayError) -> Error {
    config(error.to_string())
}
