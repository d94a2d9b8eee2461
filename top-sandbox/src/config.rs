//! What a sandbox is told as text: a TOML file, or JSON over the admin interface; the same members in both.
//!
//! It only reads and checks. What a declaration means is said by the types it becomes, and by [`Sandbox::apply`].
//!
//! [`Sandbox::apply`]: crate::Sandbox::apply

use std::{fmt, fs, net::SocketAddr, path::Path, time::Duration};

use serde::Deserialize;
use top_core::{SessionRequirement, TopDateTime};

use crate::{
    api::Answer,
    error::PlatformError,
    fault::Fault,
    limits::{Limit, LimitOn},
    rules::{App, Grant},
};

/// Applications, sessions, answers, limits, latency and faults, to be [applied](crate::Sandbox::apply) to a sandbox.
///
/// ```
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// use top_sandbox::{Config, Sandbox};
///
/// let config = Config::from_toml(
///     r#"
///     listen = "127.0.0.1:0"          # for `topctl sandbox`
///
///     [[app]]
///     key = "12345678"
///     secret = "helloworld"
///     only = ["taobao.user.seller.get", "taobao.time.get"]   # others: code 11
///
///     [[session]]
///     token = "tok"
///     app = "12345678"                # left out: good for every application
///     until = "2099-12-31 23:59:59"   # GMT+8; left out: for ever
///
///     [[answer]]
///     method = "taobao.user.seller.get"
///     body = '''{"user_seller_get_response":{"user":{"nick":"abc"}}}'''   # or file = "seller.json"
///     session = "required"            # optional (so it is without a word), none
///     require = ["fields"]            # without it: code 40
///
///     [[answer]]
///     method = "taobao.item.get"
///     error = { code = 15, sub_code = "isv.item-not-exist", sub_msg = "商品不存在" }
///
///     [[limit]]
///     on = "app-api"                  # app: key; api, app-api: method
///     name = "taobao.user.seller.get"
///     calls = 40
///     seconds = 1                     # the stretch of time
///     ban_seconds = 3                 # left out: until the stretch ends
///
///     [[latency]]
///     method = "taobao.item.get"      # left out: every API
///     millis = 200
///
///     [[fault]]
///     method = "taobao.time.get"
///     kind = "delay"                  # error, http, refuse, delay, silence, hang-up, truncate, trickle,
///     millis = 1500                   # gzip-garbage, gzip-bomb
///     times = 2                       # left out: once
///     "#,
///     None,
/// )?;
/// let sandbox = Sandbox::builder().start().await?;
/// sandbox.apply(&config);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The other members of faults: `code`, `msg`, `sub_code`, `sub_msg` with `error`; `status` and `body` with `http`;
/// `millis` with `delay` and `trickle`; `bytes` with `gzip-bomb`. Answers may have `status` and `content_type`.
#[derive(Debug, Clone, Default)]
pub struct Config {
    pub(crate) listen: Option<SocketAddr>,
    pub(crate) apps: Vec<App>,
    pub(crate) sessions: Vec<(String, Grant)>,
    pub(crate) answers: Vec<(String, Answer)>,
    pub(crate) limits: Vec<(LimitOn, Limit)>,
    pub(crate) latencies: Vec<(Option<String>, Duration)>,
    pub(crate) faults: Vec<(String, Fault, usize)>,
}

impl Config {
    /// Reads TOML. Answers' files are looked up from `directory`; without one, they are refused.
    ///
    /// # Errors
    /// No TOML, an unknown or missing member, a value out of range, or a file that cannot be read.
    pub fn from_toml(text: &str, directory: Option<&Path>) -> Result<Self, ConfigError> {
        let written: Written = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            let line = text.get(..start).unwrap_or_default().split('\n').count();
            ConfigError(format!("line {line}: {}", without_values(error.message())))
        })?;
        written.read(directory)
    }

    /// Reads JSON with the same members. Answers' files are refused.
    ///
    /// # Errors
    /// As [`from_toml`](Self::from_toml).
    pub fn from_json(text: &[u8]) -> Result<Self, ConfigError> {
        // serde would take a list as well, its items in the order of the members.
        if !text.trim_ascii_start().starts_with(b"{") {
            return Err(ConfigError("a JSON object is expected".into()));
        }
        let written: Written =
            serde_json::from_slice(text).map_err(|error| ConfigError(without_values(&error.to_string())))?;
        written.read(None)
    }

    /// Where to listen, if it says so. The program that starts the sandbox decides what to do with it.
    pub const fn listen(&self) -> Option<SocketAddr> {
        self.listen
    }

    /// Whether it declares an application.
    pub const fn has_apps(&self) -> bool {
        !self.apps.is_empty()
    }
}

/// What is wrong with a configuration, and where. Quotes no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError(String);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}

/// Parsers quote a value of the wrong type, and it may be a secret; what they expected is enough.
fn without_values(message: &str) -> String {
    match message.find(", expected ") {
        Some(at) if message.starts_with("invalid ") => message[at + 2..].to_owned(),
        _ => message.to_owned(),
    }
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Written {
    listen: Option<SocketAddr>,
    app: Vec<WrittenApp>,
    session: Vec<WrittenSession>,
    answer: Vec<WrittenAnswer>,
    limit: Vec<WrittenLimit>,
    latency: Vec<WrittenLatency>,
    fault: Vec<WrittenFault>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenApp {
    key: String,
    secret: String,
    only: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSession {
    token: String,
    app: Option<String>,
    until: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenAnswer {
    method: String,
    body: Option<String>,
    file: Option<String>,
    error: Option<WrittenError>,
    status: Option<u16>,
    content_type: Option<String>,
    #[serde(default)]
    session: WrittenNeed,
    #[serde(default)]
    require: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "kebab-case")]
enum WrittenNeed {
    Required,
    #[default]
    Optional,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenError {
    code: i64,
    msg: Option<String>,
    #[serde(default)]
    sub_code: String,
    #[serde(default)]
    sub_msg: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLimit {
    on: WrittenOn,
    name: String,
    calls: u64,
    seconds: u64,
    ban_seconds: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum WrittenOn {
    App,
    Api,
    AppApi,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLatency {
    method: Option<String>,
    millis: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFault {
    method: String,
    kind: WrittenKind,
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
enum WrittenKind {
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

/// A fault is spent one a call, and each waits in memory.
const MOST_FAULTS: usize = 10_000;

impl Written {
    fn read(self, directory: Option<&Path>) -> Result<Config, ConfigError> {
        let app = |app: WrittenApp| {
            let known = App::new(app.key, app.secret);
            match app.only {
                Some(methods) => known.only(methods),
                None => known,
            }
        };
        let latency = |latency: WrittenLatency| (latency.method, Duration::from_millis(latency.millis));
        Ok(Config {
            listen: self.listen,
            apps: self.app.into_iter().map(app).collect(),
            sessions: self.session.into_iter().map(WrittenSession::read).collect::<Result<_, _>>()?,
            answers: self
                .answer
                .into_iter()
                .map(|answer| answer.read(directory))
                .collect::<Result<_, _>>()?,
            limits: self.limit.into_iter().map(WrittenLimit::read).collect::<Result<_, _>>()?,
            latencies: self.latency.into_iter().map(latency).collect(),
            faults: self.fault.into_iter().map(WrittenFault::read).collect::<Result<_, _>>()?,
        })
    }
}

impl WrittenSession {
    fn read(self) -> Result<(String, Grant), ConfigError> {
        let mut grant = self.app.map_or_else(Grant::any, Grant::of);
        if let Some(until) = self.until {
            let end: TopDateTime = until
                .parse()
                .map_err(|_| ConfigError("session: `until` is `yyyy-MM-dd HH:mm:ss` in GMT+8".into()))?;
            grant = grant.until(end.to_system_time());
        }
        Ok((self.token, grant))
    }
}

impl WrittenAnswer {
    fn read(self, directory: Option<&Path>) -> Result<(String, Answer), ConfigError> {
        let wrong = |what: &str| ConfigError(format!("answer of {}: {what}", self.method));
        let mut answer = match (self.body, self.file, self.error) {
            (Some(body), None, None) => Answer::from(body),
            (None, Some(file), None) => {
                let directory = directory
                    .ok_or_else(|| wrong("`file` is read from configuration files only; send `body`"))?;
                let path = directory.join(file);
                let text = fs::read_to_string(&path)
                    .map_err(|error| wrong(&format!("{}: {error}", path.display())))?;
                Answer::from(text)
            }
            (None, None, Some(error)) => {
                let known = PlatformError::of(error.code);
                let known = error.msg.map_or(known, |msg| PlatformError::new(error.code, msg));
                Answer::from(known.sub(error.sub_code, error.sub_msg))
            }
            _ => return Err(wrong("it has one of `body`, `file` and `error`")),
        };
        if let Some(status) = self.status {
            answer = answer.status(status);
        }
        if let Some(content_type) = self.content_type {
            answer = answer.content_type(content_type);
        }
        answer = answer.session(match self.session {
            WrittenNeed::Required => SessionRequirement::Required,
            WrittenNeed::Optional => SessionRequirement::Optional,
            WrittenNeed::None => SessionRequirement::None,
        });
        Ok((self.method, self.require.into_iter().fold(answer, Answer::require)))
    }
}

impl WrittenLimit {
    fn read(self) -> Result<(LimitOn, Limit), ConfigError> {
        if self.seconds == 0 {
            return Err(ConfigError(format!("limit on {}: `seconds` is at least 1", self.name)));
        }
        let on = match self.on {
            WrittenOn::App => LimitOn::App(self.name),
            WrittenOn::Api => LimitOn::Api(self.name),
            WrittenOn::AppApi => LimitOn::AppApi(self.name),
        };
        let limit = Limit::new(self.calls, Duration::from_secs(self.seconds));
        Ok((on, self.ban_seconds.map_or(limit, |seconds| limit.ban(Duration::from_secs(seconds)))))
    }
}

impl WrittenFault {
    fn read(self) -> Result<(String, Fault, usize), ConfigError> {
        let wrong = |what: &str| ConfigError(format!("fault of {}: {what}", self.method));
        let millis = self.millis.map(Duration::from_millis).ok_or_else(|| wrong("this kind has `millis`"));
        let fault = match self.kind {
            WrittenKind::Error => {
                let code = self.code.ok_or_else(|| wrong("this kind has `code`"))?;
                let error = match self.msg {
                    Some(msg) => PlatformError::new(code, msg),
                    None => PlatformError::of(code),
                };
                Fault::Error(error.sub(self.sub_code.unwrap_or_default(), self.sub_msg.unwrap_or_default()))
            }
            WrittenKind::Http => {
                let status = self.status.ok_or_else(|| wrong("this kind has `status`"))?;
                match self.body {
                    Some(body) => Fault::Http(status, "text/html", body.into()),
                    None => Fault::html(status),
                }
            }
            WrittenKind::Refuse => Fault::Refuse,
            WrittenKind::Delay => Fault::Delay(millis?),
            WrittenKind::Silence => Fault::Silence,
            WrittenKind::HangUp => Fault::HangUp,
            WrittenKind::Truncate => Fault::Truncate,
            WrittenKind::Trickle => Fault::Trickle(millis?),
            WrittenKind::GzipGarbage => Fault::GzipGarbage,
            WrittenKind::GzipBomb => {
                Fault::GzipBomb(self.bytes.ok_or_else(|| wrong("this kind has `bytes`"))?)
            }
        };
        if self.times > MOST_FAULTS {
            return Err(wrong("`times` is at most 10000"));
        }
        Ok((self.method, fault, self.times))
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
