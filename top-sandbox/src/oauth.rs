//! The OAuth server of the sandbox: authorisation pages that nobody has to look at, codes, tokens. Requests in,
//! answers out; sockets are `server`'s. A token that it gives is a session of the gateway's.
//!
//! The page is left out: whoever opens `/authorize` is the seller that was declared, and consents unless told
//! otherwise. Refresh tokens are good once, as on the platform.

use std::{
    collections::HashMap,
    time::{Duration, SystemTime},
};

use md5::{Digest, Md5};

use crate::{
    intake::{Params, pairs},
    rules::{Grant, Rules},
};

/// A seller who authorises applications in the sandbox.
///
/// ```
/// use top_sandbox::Seller;
///
/// let seller = Seller::new("测试店铺", 263_685_215).sub_account("测试店铺:客服", 263_685_216);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    nick: String,
    id: u64,
    sub: Option<(String, u64)>,
}

impl Seller {
    /// With name (`taobao_user_nick`) and number (`taobao_user_id`).
    pub fn new(nick: impl Into<String>, id: u64) -> Self {
        Self { nick: nick.into(), id, sub: None }
    }

    /// It is a sub-account (子账号) of the seller that authorises.
    pub fn sub_account(mut self, nick: impl Into<String>, id: u64) -> Self {
        self.sub = Some((nick.into(), id));
        self
    }
}

/// How long a code is good.
const CODE_LIFE: Duration = Duration::from_secs(1_800);

/// What the server remembers.
pub(crate) struct Desk {
    pub(crate) seller: Seller,
    pub(crate) consents: bool,
    pub(crate) token_life: Duration,
    pub(crate) refresh_life: Duration,
    issued: u64,
    codes: HashMap<String, Code>,
    refresh_tokens: HashMap<String, Right>,
}

struct Code {
    app_key: String,
    redirect_uri: String,
    until: SystemTime,
    seller: Seller,
}

/// What a refresh token is good for.
struct Right {
    app_key: String,
    until: SystemTime,
    seller: Seller,
}

/// An answer of the server's.
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) location: Option<String>,
    pub(crate) body: String,
}

impl Default for Desk {
    fn default() -> Self {
        Self {
            seller: Seller::new("sandbox_seller", 1),
            consents: true,
            token_life: Duration::from_secs(86_400),
            refresh_life: Duration::from_secs(30 * 86_400),
            issued: 0,
            codes: HashMap::new(),
            refresh_tokens: HashMap::new(),
        }
    }
}

impl Desk {
    /// `/authorize`: sends the browser back with a code, a token or an error.
    pub(crate) fn authorize(&mut self, rules: &mut Rules, query: &str, now: SystemTime) -> Page {
        let params = read(query.as_bytes());
        let get = |name| params.filled(name).unwrap_or_default();
        // Without a known application and a place to go back to there is nobody to tell but the one at the browser.
        let Some(app) = rules.apps.get(get("client_id")).cloned() else {
            return Page::text("unknown client_id: declare the application with `app`\n");
        };
        let redirect_uri = get("redirect_uri");
        if !(redirect_uri.starts_with("http://") || redirect_uri.starts_with("https://")) {
            return Page::text("the redirect_uri is missing or no http URL\n");
        }
        let state = params.get("state").map(|state| ("state".to_owned(), state.to_owned()));
        let said = |error: &str, text: &str| {
            vec![("error".to_owned(), error.to_owned()), ("error_description".to_owned(), text.to_owned())]
        };
        let (mark, mut pairs) = match (self.consents, get("response_type")) {
            (false, _) => ('?', said("access_denied", "authorize reject")),
            (true, "code") => {
                let code = self.next("code", 32);
                let issued = Code {
                    app_key: app.key.clone(),
                    redirect_uri: redirect_uri.to_owned(),
                    until: now + CODE_LIFE,
                    seller: self.seller.clone(),
                };
                self.codes.insert(code.clone(), issued);
                ('?', vec![("code".to_owned(), code)])
            }
            (true, "token") => ('#', self.issue(rules, &app.key, self.seller.clone(), false, now)),
            (true, _) => ('?', said("unsupported_response_type", "code or token")),
        };
        pairs.extend(state);
        if mark == '#' {
            pairs.sort();
            let text: String = pairs.iter().flat_map(|(name, value)| [name.as_str(), value]).collect();
            let digest = Md5::digest(format!("{}{text}{}", app.secret, app.secret));
            let sign = digest.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02X}"));
            pairs.push(("top_sign".to_owned(), sign));
        }
        let mark = if mark == '?' && redirect_uri.contains('?') { '&' } else { mark };
        Page {
            status: 302,
            location: Some(format!("{redirect_uri}{mark}{}", query_of(&pairs))),
            body: String::new(),
        }
    }

    /// `/token`: a token for a code or a refresh token, or status 400.
    pub(crate) fn token(&mut self, rules: &mut Rules, query: &str, body: &[u8], now: SystemTime) -> Page {
        let mut params = read(query.as_bytes());
        for (name, value) in pairs(body) {
            params.add(name, value);
        }
        let get = |name| params.filled(name).unwrap_or_default();
        let app_key = get("client_id");
        if rules.apps.get(app_key).is_none_or(|app| app.secret != get("client_secret")) {
            return Page::refusal("invalid_client", "appkey or secret is wrong");
        }
        let (seller, token_type) = match get("grant_type") {
            "authorization_code" => {
                // A code is spent by the attempt, whatever becomes of it.
                let code = self.codes.remove(get("code"));
                let good = code.filter(|code| {
                    code.app_key == app_key && code.redirect_uri == get("redirect_uri") && now <= code.until
                });
                (good.map(|code| code.seller), "code")
            }
            "refresh_token" => {
                let is_this_apps = self
                    .refresh_tokens
                    .get(get("refresh_token"))
                    .is_some_and(|right| right.app_key == app_key);
                let right = is_this_apps.then(|| self.refresh_tokens.remove(get("refresh_token"))).flatten();
                (right.filter(|right| now <= right.until).map(|right| right.seller), "refresh token")
            }
            "" => return Page::refusal("invalid_request", "grant_type is missing"),
            _ => return Page::refusal("unsupported_grant_type", "authorization_code or refresh_token"),
        };
        let Some(seller) = seller else {
            return Page::refusal(
                "invalid_grant",
                &format!("the {token_type} is unknown, used, too old or another's"),
            );
        };
        let app_key = app_key.to_owned();
        let pairs = self.issue(rules, &app_key, seller, true, now);
        let members = pairs.into_iter().map(|(name, value)| {
            let value = match value.parse::<i64>() {
                Ok(number) if name.ends_with("_in") => number.into(),
                _ => serde_json::Value::String(value),
            };
            (name, value)
        });
        Page { status: 200, location: None, body: serde_json::Value::Object(members.collect()).to_string() }
    }

    /// A token: a session of the gateway's, and its description as the platform gives it.
    fn issue(
        &mut self,
        rules: &mut Rules,
        app_key: &str,
        seller: Seller,
        renewable: bool,
        now: SystemTime,
    ) -> Vec<(String, String)> {
        let access_token = self.next("6201", 56);
        rules.sessions.insert(access_token.clone(), Grant::of(app_key).until(now + self.token_life));
        let life = self.token_life.as_secs().to_string();
        let encode = |nick: &str| query_of(&[(String::new(), nick.to_owned())])[1..].to_owned();
        let mut pairs = vec![
            ("access_token", access_token),
            ("token_type", "Bearer".to_owned()),
            ("expires_in", life.clone()),
            ("r1_expires_in", life.clone()),
            ("r2_expires_in", life.clone()),
            ("w1_expires_in", life.clone()),
            ("w2_expires_in", life),
            ("taobao_user_id", seller.id.to_string()),
            ("taobao_user_nick", encode(&seller.nick)),
        ];
        if let Some((nick, id)) = &seller.sub {
            pairs.push(("sub_taobao_user_id", id.to_string()));
            pairs.push(("sub_taobao_user_nick", encode(nick)));
        }
        if renewable {
            let refresh_token = self.next("6202", 56);
            let until = now + self.refresh_life;
            pairs.push(("refresh_token", refresh_token.clone()));
            pairs.push(("re_expires_in", self.refresh_life.as_secs().to_string()));
            self.refresh_tokens.insert(refresh_token, Right { app_key: app_key.to_owned(), until, seller });
        }
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// A text that was not given before. Nobody here has to be kept from guessing it.
    fn next(&mut self, start: &str, length: usize) -> String {
        self.issued += 1;
        format!("{start}{:0>width$}", self.issued, width = length - start.len())
    }
}

impl Page {
    fn text(text: &str) -> Self {
        Self { status: 400, location: None, body: text.to_owned() }
    }

    fn refusal(error: &str, description: &str) -> Self {
        let body = serde_json::json!({ "error": error, "error_description": description }).to_string();
        Self { status: 400, location: None, body }
    }
}

fn read(query: &[u8]) -> Params {
    let mut params = Params::default();
    for (name, value) in pairs(query) {
        params.add(name, value);
    }
    params
}

fn query_of(pairs: &[(String, String)]) -> String {
    let encode = |text: &str| {
        text.bytes().fold(String::new(), |out, byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                out + char::from(byte).encode_utf8(&mut [0; 4])
            }
            _ => out + &format!("%{byte:02X}"),
        })
    };
    pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect::<Vec<_>>()
        .join("&")
}
