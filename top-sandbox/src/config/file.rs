//! The members of a configuration as they are written, and the declarations that they become.

use std::{net::SocketAddr, path::Path, time::Duration};

use serde::Deserialize;
use top_core::TopDateTime;

use super::{
    answer::ResponseEntry,
    declarations::{Config, ConfigError},
    fault::FaultEntry,
    messages::{ChannelEntry, MessageFaultEntry, PermitEntry},
    qimen::{QimenFaultEntry, RouteEntry},
};
use crate::serving::{App, Grant, Limit, LimitOn, Seller};

impl Config {
    /// Reads TOML. The files of responses are looked up in `directory`; without one, they are refused.
    ///
    /// # Errors
    /// No TOML, an unknown or missing member, a value out of range, or a file that cannot be read.
    pub fn from_toml(text: &str, directory: Option<&Path>) -> Result<Self, ConfigError> {
        ConfigFile::from_toml(text)?.read(directory)
    }

    /// Reads JSON with the same members. Files are refused.
    ///
    /// # Errors
    /// As [`from_toml`](Self::from_toml).
    pub fn from_json(text: &[u8]) -> Result<Self, ConfigError> {
        ConfigFile::from_json(text)?.read(None)
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct ConfigFile {
    listen: Option<SocketAddr>,
    hosts: Vec<String>,
    admin_token: Option<String>,
    old_md5: Option<bool>,
    dingtalk: Option<bool>,
    marks: Option<bool>,
    app: Vec<AppEntry>,
    session: Vec<SessionEntry>,
    answer: Vec<ResponseEntry>,
    limit: Vec<LimitEntry>,
    latency: Vec<LatencyEntry>,
    fault: Vec<FaultEntry>,
    messages: Option<ChannelEntry>,
    message_fault: Vec<MessageFaultEntry>,
    permit: Vec<PermitEntry>,
    qimen: Vec<RouteEntry>,
    qimen_fault: Vec<QimenFaultEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AppEntry {
    key: String,
    secret: String,
    only: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionEntry {
    token: String,
    app: Option<String>,
    until: Option<String>,
    seller: Option<String>,
    seller_id: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitEntry {
    on: LimitScope,
    name: String,
    calls: u64,
    seconds: u64,
    ban_seconds: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum LimitScope {
    App,
    Api,
    AppApi,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LatencyEntry {
    method: Option<String>,
    millis: u64,
}

impl ConfigFile {
    fn from_toml(text: &str) -> Result<Self, ConfigError> {
        toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = text.get(..start).unwrap_or_default().split('\n').count();
            ConfigError(format!("line {line}: {}", without_values(error.message())))
        })
    }

    fn from_json(text: &[u8]) -> Result<Self, ConfigError> {
        // serde would accept a list too, its items in the order of the members.
        if !text.trim_ascii_start().starts_with(b"{") {
            return Err(ConfigError("a JSON object is expected".into()));
        }
        serde_json::from_slice(text).map_err(|error| ConfigError(without_values(&error.to_string())))
    }

    fn read(self, directory: Option<&Path>) -> Result<Config, ConfigError> {
        let app = |app: AppEntry| {
            let unrestricted = App::new(app.key, app.secret);
            match app.only {
                Some(methods) => unrestricted.only(methods),
                None => unrestricted,
            }
        };
        let latency = |latency: LatencyEntry| (latency.method, Duration::from_millis(latency.millis));
        Ok(Config {
            listen: self.listen,
            hosts: self.hosts,
            admin_token: self.admin_token,
            old_md5: self.old_md5,
            dingtalk: self.dingtalk,
            marks: self.marks,
            apps: self.app.into_iter().map(app).collect(),
            sessions: self.session.into_iter().map(SessionEntry::read).collect::<Result<_, _>>()?,
            responses: self
                .answer
                .into_iter()
                .map(|response| response.read(directory))
                .collect::<Result<_, _>>()?,
            limits: self.limit.into_iter().map(LimitEntry::read).collect::<Result<_, _>>()?,
            latencies: self.latency.into_iter().map(latency).collect(),
            faults: self.fault.into_iter().map(FaultEntry::read).collect::<Result<_, _>>()?,
            channel: self.messages.map(ChannelEntry::read).transpose()?,
            message_faults: self
                .message_fault
                .into_iter()
                .map(MessageFaultEntry::read)
                .collect::<Result<_, _>>()?,
            permits: self.permit.into_iter().map(PermitEntry::read).collect(),
            routes: self.qimen.into_iter().map(RouteEntry::read).collect::<Result<_, _>>()?,
            qimen_faults: self
                .qimen_fault
                .into_iter()
                .map(QimenFaultEntry::read)
                .collect::<Result<_, _>>()?,
        })
    }
}

impl SessionEntry {
    fn read(self) -> Result<(String, Grant), ConfigError> {
        let mut grant = self.app.map_or_else(Grant::any, Grant::of);
        if let Some(until) = self.until {
            let end: TopDateTime = until
                .parse()
                .map_err(|_| ConfigError("session: `until` is `yyyy-MM-dd HH:mm:ss` in GMT+8".into()))?;
            grant = grant.until(end.to_system_time());
        }
        if let Some(nick) = self.seller {
            grant = grant.seller(Seller::new(nick, self.seller_id.unwrap_or(1)));
        }
        Ok((self.token, grant))
    }
}

impl LimitEntry {
    fn read(self) -> Result<(LimitOn, Limit), ConfigError> {
        if self.seconds == 0 {
            return Err(ConfigError(format!("limit on {}: `seconds` is at least 1", self.name)));
        }
        let on = match self.on {
            LimitScope::App => LimitOn::App(self.name),
            LimitScope::Api => LimitOn::Api(self.name),
            LimitScope::AppApi => LimitOn::AppApi(self.name),
        };
        let limit = Limit::new(self.calls, Duration::from_secs(self.seconds));
        Ok((on, self.ban_seconds.map_or(limit, |seconds| limit.ban(Duration::from_secs(seconds)))))
    }
}

/// Parsers quote a value of the wrong type, which may be a secret; only what they expected is kept.
fn without_values(message: &str) -> String {
    match message.find(", expected ") {
        Some(at) if message.starts_with("invalid ") => message[at + 2..].to_owned(),
        _ => message.to_owned(),
    }
}

#[cfg(test)]
mod tests;
