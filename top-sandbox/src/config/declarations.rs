//! What a configuration declares, and how it is applied to a gateway.

use std::{fmt, net::SocketAddr, time::Duration};

use super::messages::{Channel, PermitDeclared};
use crate::{
    gateway::Gateway,
    messages::MessageFault,
    qimen::{QimenFault, QimenRoute},
    serving::{App, CannedResponse, Fault, Grant, Limit, LimitOn},
};

/// Applications, sessions, responses, limits, latency, faults and the message channel, to be
/// [applied](crate::Sandbox::apply) to a sandbox.
///
/// ```
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// use top_sandbox::{Config, Sandbox};
///
/// let config = Config::from_toml(
///     r#"
///     listen = "127.0.0.1:0"          # for `topctl sandbox`, as the next two are
///     hosts = ["gw.api.taobao.com"]   # further names under which the port may be called
///     admin_token = "0123456789abcdef"
///     old_md5 = false                 # whether signatures of before 2011 are taken
///     dingtalk = false                # whether calls without key and signature are taken by their session
///     marks = true                    # whether responses tell that this is a sandbox
///
///     [[app]]
///     key = "12345678"
///     secret = "helloworld"
///     only = ["taobao.user.seller.get", "taobao.time.get"]   # others: code 11
///
///     [[session]]
///     token = "tok"
///     app = "12345678"                # left out: valid for every application
///     until = "2099-12-31 23:59:59"   # GMT+8; left out: without an end
///     seller = "测试店铺"              # whose it is, with `seller_id`; left out: who authorises by OAuth
///
///     [[answer]]
///     method = "taobao.user.seller.get"
///     body = '''{"user_seller_get_response":{"user":{"nick":"abc"}}}'''   # or file = "seller.json"
///     session = "required"            # or optional (the default), none
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
///     seconds = 1                     # the window of time
///     ban_seconds = 3                 # left out: until the window ends
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
///
///     [messages]                      # the message channel; whatever is left out is as usual
///     redelivery_millis = 50          # 5 minutes
///     idle_millis = 60000             # never
///     gzip_from = 4096                # none
///     pulled = true                   # false; also: adaptive, window, keep, storage_seconds, max_bytes, refusal_code, token
///     lot = { one_in = 50, seed = 1, kinds = ["drop", "cut"] }
///
///     [[permit]]
///     app = "12345678"
///     user = "测试店铺"
///     user_id = 263685215
///     topics = ["taobao_trade_TradeBuyerPay"]   # left out: all
///
///     [[message_fault]]
///     kind = "close"                  # refuse, silence, drop, delay, duplicate, reorder, cut, hang-up, close,
///     code = 1011                     # lose-confirm; `code` and `reason` with refuse and close, `millis` with delay
///     times = 2                       # left out: once
///
///     [[qimen]]                       # a route of Qimen
///     customer = "c1"
///     method = "deliveryorder.create" # left out: every method
///     url = "http://127.0.0.1:8000/qimen"
///     app = "12345678"                # whose secret the call is signed with again
///     from = ["23456789"]             # left out: every application may call
///
///     [[qimen]]
///     customer = "c2"
///     body = "<response><flag>success</flag></response>"   # instead of url and app; without any of them: a stub
///
///     [[qimen_fault]]
///     method = "deliveryorder.create"
///     kind = "time-out"               # unreachable, twice
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
/// `millis` with `delay` and `trickle`; `bytes` with `gzip-bomb`. Responses may have `status` and `content_type`.
///
/// `Debug` shows neither secrets nor tokens.
#[derive(Clone, Default)]
pub struct Config {
    pub(super) listen: Option<SocketAddr>,
    pub(super) hosts: Vec<String>,
    pub(super) admin_token: Option<String>,
    pub(super) old_md5: Option<bool>,
    pub(super) dingtalk: Option<bool>,
    pub(super) marks: Option<bool>,
    pub(super) apps: Vec<App>,
    pub(super) sessions: Vec<(String, Grant)>,
    pub(super) responses: Vec<(String, CannedResponse)>,
    pub(super) limits: Vec<(LimitOn, Limit)>,
    pub(super) latencies: Vec<(Option<String>, Duration)>,
    pub(super) faults: Vec<(String, Fault, usize)>,
    pub(super) channel: Option<Channel>,
    pub(super) message_faults: Vec<(MessageFault, usize)>,
    pub(super) permits: Vec<PermitDeclared>,
    pub(super) routes: Vec<QimenRoute>,
    pub(super) qimen_faults: Vec<(String, QimenFault, usize)>,
}

impl Config {
    /// Where to listen, if the configuration says so. The program that starts the sandbox decides whether to do it.
    pub const fn listen(&self) -> Option<SocketAddr> {
        self.listen
    }

    /// The names for [`Builder::host`](crate::Builder::host), for the program that starts the sandbox.
    pub fn hosts(&self) -> impl Iterator<Item = &str> {
        self.hosts.iter().map(String::as_str)
    }

    /// The token for [`Builder::admin_token`](crate::Builder::admin_token), for the program that starts the sandbox.
    pub fn admin_token(&self) -> Option<&str> {
        self.admin_token.as_deref()
    }

    /// Whether it declares an application.
    pub const fn has_apps(&self) -> bool {
        !self.apps.is_empty()
    }

    /// Declares what the configuration holds, replacing what has the same name; limits and faults add up.
    pub(crate) fn apply_to(&self, gateway: &Gateway) {
        let mut declared = gateway.declared();
        declared.old_md5 = self.old_md5.unwrap_or(declared.old_md5);
        declared.dingtalk = self.dingtalk.unwrap_or(declared.dingtalk);
        declared.marks = self.marks.unwrap_or(declared.marks);
        for app in &self.apps {
            declared.app(app.clone());
        }
        declared.sessions.extend(self.sessions.iter().cloned());
        for (method, response) in &self.responses {
            declared.mock(method.clone(), response.clone());
        }
        for (on, limit) in &self.limits {
            declared.limiter.add(on.clone(), *limit);
        }
        for (method, time) in &self.latencies {
            declared.latency.set(method.clone(), *time);
        }
        drop(declared);
        let mut faults = gateway.faults();
        for (method, fault, times) in &self.faults {
            faults.add(method.clone(), fault.clone(), *times);
        }
        drop(faults);
        let mut qimen = gateway.qimen();
        for route in &self.routes {
            qimen.route(route.clone());
        }
        for (method, fault, times) in &self.qimen_faults {
            qimen.add_fault(method, *fault, *times);
        }
        drop(qimen);
        self.apply_to_channel(gateway);
    }

    fn apply_to_channel(&self, gateway: &Gateway) {
        let messages = &gateway.messages;
        if let Some(Channel { settings, lot }) = &self.channel {
            messages.set(settings.clone());
            if let Some(lot) = lot.clone() {
                messages.with_faults(|faults| faults.draw(lot.one_in, lot.seed, lot.faults));
            }
        }
        for (fault, times) in &self.message_faults {
            messages.with_faults(|faults| faults.add(fault.clone(), *times));
        }
        for PermitDeclared { app, user, topics } in &self.permits {
            let topics = topics.as_ref().map(|topics| topics.iter().cloned().collect());
            // A configuration with more users than are held is cut, as one call more would be refused.
            let _ = messages.permit(app, user.user(), topics, gateway.moment().time);
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("listen", &self.listen)
            .field("hosts", &self.hosts)
            .field("apps", &self.apps)
            .field("sessions", &self.sessions.len())
            .field("methods", &self.responses.iter().map(|(method, _)| method).collect::<Vec<_>>())
            .field("limits", &self.limits)
            .field("latencies", &self.latencies)
            .field("faults", &self.faults)
            .field("channel", &self.channel)
            .field("message_faults", &self.message_faults)
            .field("qimen", &self.routes)
            .field("qimen_faults", &self.qimen_faults)
            .finish_non_exhaustive()
    }
}

/// What is wrong with a configuration, and where. Quotes no value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigError(pub(super) String);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConfigError {}
