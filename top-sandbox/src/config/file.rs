//! The members of a configuration as they are written, and the declarations that they become.

use std::{fs, net::SocketAddr, path::Path, time::Duration};

use serde::Deserialize;
use top_core::{SessionRequirement, TopDateTime};

use super::{
    declarations::{Config, ConfigError},
    messages::{ChannelEntry, MessageFaultEntry, PermitEntry},
    qimen::{QimenFaultEntry, RouteEntry},
};
use crate::{
    protocol::PlatformError,
    serving::{App, CannedResponse, Fault, Grant, Limit, LimitOn, Seller},
};

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
struct ResponseEntry {
    method: String,
    body: Option<String>,
    file: Option<String>,
    error: Option<ErrorEntry>,
    status: Option<u16>,
    content_type: Option<String>,
    #[serde(default)]
    session: Requirement,
    #[serde(default)]
    require: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
enum Requirement {
    Required,
    #[default]
    Optional,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ErrorEntry {
    code: i64,
    msg: Option<String>,
    #[serde(default)]
    sub_code: String,
    #[serde(default)]
    sub_msg: String,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultEntry {
    method: String,
    kind: FaultKind,
    #[serde(default = "once")]
    times: usize,
    code: Option<i64>,
    msg: Option<String>,
    sub_code: Option<String>,
    sub_msg: Option<String>,
    status: Option<u16>,
    body: Option<String>,
    millis: Option<u64>,
    bytes: Option<usize>,
}

const fn once() -> usize {
    1
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "kebab-case")]
enum FaultKind {
    Error,
    Http,
    Refuse,
    Delay,
    Silence,
    HangUp,
    Truncate,
    Trickle,
    GzipGarbage,
    GzipBomb,
}

/// Each fault of `times` waits in memory.
const MAX_FAULTS: usize = 10_000;

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

impl ResponseEntry {
    fn read(self, directory: Option<&Path>) -> Result<(String, CannedResponse), ConfigError> {
        let wrong = |what: &str| ConfigError(format!("answer of {}: {what}", self.method));
        let mut response = match (self.body, self.file, self.error) {
            (Some(body), None, None) => CannedResponse::from(body),
            (None, Some(file), None) => {
                let directory = directory
                    .ok_or_else(|| wrong("`file` is read from configuration files only; send `body`"))?;
                let path = directory.join(file);
                let text = fs::read_to_string(&path)
                    .map_err(|error| wrong(&format!("{}: {error}", path.display())))?;
                CannedResponse::from(text)
            }
            (None, None, Some(error)) => {
                let known = PlatformError::of(error.code);
                let known = error.msg.map_or(known, |msg| PlatformError::new(error.code, msg));
                CannedResponse::from(known.sub(error.sub_code, error.sub_msg))
            }
            _ => return Err(wrong("it has one of `body`, `file` and `error`")),
        };
        if let Some(status) = self.status {
            response = response.status(status);
        }
        if let Some(content_type) = self.content_type {
            response = response.content_type(content_type);
        }
        response = response.session(match self.session {
            Requirement::Required => SessionRequirement::Required,
            Requirement::Optional => SessionRequirement::Optional,
            Requirement::None => SessionRequirement::None,
        });
        Ok((self.method, self.require.into_iter().fold(response, CannedResponse::require)))
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

impl FaultEntry {
    fn read(self) -> Result<(String, Fault, usize), ConfigError> {
        let wrong = |what: &str| ConfigError(format!("fault of {}: {what}", self.method));
        let millis = self.millis.map(Duration::from_millis).ok_or_else(|| wrong("this kind has `millis`"));
        let fault = match self.kind {
            FaultKind::Error => {
                let code = self.code.ok_or_else(|| wrong("this kind has `code`"))?;
                let error = match self.msg {
                    Some(msg) => PlatformError::new(code, msg),
                    None => PlatformError::of(code),
                };
                Fault::Error(error.sub(self.sub_code.unwrap_or_default(), self.sub_msg.unwrap_or_default()))
            }
            FaultKind::Http => {
                let status = self.status.ok_or_else(|| wrong("this kind has `status`"))?;
                match self.body {
                    Some(body) => Fault::Http(status, "text/html", body.into()),
                    None => Fault::html(status),
                }
            }
            FaultKind::Refuse => Fault::Refuse,
            FaultKind::Delay => Fault::Delay(millis?),
            FaultKind::Silence => Fault::Silence,
            FaultKind::HangUp => Fault::HangUp,
            FaultKind::Truncate => Fault::Truncate,
            FaultKind::Trickle => Fault::Trickle(millis?),
            FaultKind::GzipGarbage => Fault::GzipGarbage,
            FaultKind::GzipBomb => Fault::GzipBomb(self.bytes.ok_or_else(|| wrong("this kind has `bytes`"))?),
        };
        if self.times > MAX_FAULTS {
            return Err(wrong("`times` is at most 10000"));
        }
        Ok((self.method, fault, self.times))
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
mod tests {
    use super::*;

    fn toml(text: &str) -> Result<Config, String> {
        Config::from_toml(text, None).map_err(|error| error.to_string())
    }

    #[test]
    fn toml_and_json_say_the_same() {
        let config = toml(
            "[[app]]\nkey = '1'\nsecret = 's'\n[[fault]]\nmethod = 'a.b'\nkind = 'http'\nstatus = 502\ntimes = 3\n\
             [[limit]]\non = 'app-api'\nname = 'a.b'\ncalls = 1\nseconds = 2\n[[latency]]\nmillis = 5",
        )
        .unwrap();
        let json = Config::from_json(
            br#"{"app":[{"key":"1","secret":"s"}],"fault":[{"method":"a.b","kind":"http","status":502,"times":3}],
                "limit":[{"on":"app-api","name":"a.b","calls":1,"seconds":2}],"latency":[{"millis":5}]}"#,
        )
        .unwrap();
        assert_eq!(format!("{config:?}"), format!("{json:?}"));
        assert_eq!(config.limits, [(LimitOn::AppApi("a.b".into()), Limit::new(1, Duration::from_secs(2)))]);
        assert_eq!(config.latencies, [(None, Duration::from_millis(5))]);
        assert!(config.has_apps() && !format!("{config:?}").contains("\"s\""));
    }

    #[test]
    fn what_is_wrong_is_named_and_no_value_quoted() {
        for (text, said) in [
            ("[[apps]]\nkey = '1'", "unknown field `apps`"),
            ("[[app]]\nkey = '1'", "missing field `secret`"),
            ("\n[[app]]\nkey = '1'\nsecret = 987654", "line 4: expected a string"),
            ("[[answer]]\nmethod = 'a.b'", "answer of a.b: it has one of"),
            ("[[answer]]\nmethod = 'a.b'\nfile = 'x'", "configuration files only"),
            ("[[answer]]\nmethod = 'a.b'\nbody = ''\nsession = 'maybe'", "unknown variant"),
            ("[[session]]\ntoken = 't'\nuntil = '2016'", "GMT+8"),
            ("[[limit]]\non = 'api'\nname = 'x'\ncalls = 1\nseconds = 0", "at least 1"),
            ("[[fault]]\nmethod = 'a.b'\nkind = 'delay'", "has `millis`"),
            ("[[fault]]\nmethod = 'a.b'\nkind = 'refuse'\ntimes = 10001", "at most"),
            ("[[message_fault]]\nkind = 'delay'", "has `millis`"),
            ("[[message_fault]]\nkind = 'drop'\ntimes = 10001", "at most"),
            ("[messages]\nlot = { one_in = 0, kinds = ['drop'] }", "at least 1"),
            ("[messages]\nresend = 1", "unknown field `resend`"),
            ("[[qimen]]\ncustomer = 'c1'\nurl = 'http://127.0.0.1:1/'", "has `url` and `app`"),
            ("[[qimen]]\ncustomer = 'c1'\napp = 'k'\nurl = 'https://987654/'", "begins with http://"),
            ("[[qimen_fault]]\nmethod = 'a.b'\nkind = 'never'", "unknown variant"),
            ("[[qimen_fault]]\nmethod = 'a.b'\nkind = 'twice'\ntimes = 10001", "at most"),
            ("listen = 'nowhere'", "line 1"),
            ("=", "line 1"),
        ] {
            let error = toml(text).unwrap_err();
            assert!(error.contains(said), "{text:?}: {error}");
            assert!(!error.contains("987654"), "{error}");
        }
        let error = Config::from_json(br#"{"app":[{"key":1,"secret":"s"}]}"#).unwrap_err().to_string();
        assert!(error.starts_with("expected a string at line 1"), "{error}");
    }
}
