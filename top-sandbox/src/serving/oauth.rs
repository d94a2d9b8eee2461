//! The memory of the OAuth server: who authorises, the codes and tokens that were issued. Query strings in, responses
//! out; it knows no sockets. A token that it issues is declared as a session of the gateway.
//!
//! There is no page to look at: every visitor of `/authorize` acts as the declared seller, and consents unless
//! declared otherwise. A refresh token can be used once, as on the platform.

use std::time::{Duration, SystemTime};

use super::{
    access::{Grant, Seller},
    declared::Declared,
    issued::Issued,
};
use crate::protocol::{
    request::{Params, pairs, percent_encoded},
    sign::SignMethod,
};

/// How long a code can be exchanged for a token.
const CODE_LIFETIME: Duration = Duration::from_secs(1_800);

/// What the OAuth server remembers.
pub(crate) struct OAuthState {
    pub(crate) seller: Seller,
    pub(crate) consents: bool,
    pub(crate) access_lifetime: Duration,
    pub(crate) refresh_lifetime: Duration,
    issued: u64,
    codes: Issued<Code>,
    refresh_tokens: Issued<RefreshToken>,
    /// The sessions that this server declared.
    access_tokens: Issued<AccessToken>,
}

/// An access token is a session of the gateway, which knows what it permits.
struct AccessToken;

/// What a code permits.
struct Code {
    app_key: String,
    redirect_uri: String,
    until: SystemTime,
    seller: Seller,
}

/// What a refresh token permits.
struct RefreshToken {
    app_key: String,
    until: SystemTime,
    seller: Seller,
}

/// A response of the OAuth server.
pub(crate) struct OAuthResponse {
    pub(crate) status: u16,
    pub(crate) location: Option<String>,
    pub(crate) body: String,
}

impl Default for OAuthState {
    fn default() -> Self {
        Self {
            seller: Seller::new("sandbox_seller", 1),
            consents: true,
            access_lifetime: Duration::from_secs(86_400),
            refresh_lifetime: Duration::from_secs(30 * 86_400),
            issued: 0,
            codes: Issued::default(),
            refresh_tokens: Issued::default(),
            access_tokens: Issued::default(),
        }
    }
}

impl OAuthState {
    /// `/authorize`: sends the browser back with a code, a token or an error.
    pub(crate) fn authorize(
        &mut self,
        declared: &mut Declared,
        query: &str,
        now: SystemTime,
    ) -> OAuthResponse {
        let params: Params = pairs(query.as_bytes()).collect();
        let get = |name| params.filled(name).unwrap_or_default();
        // Without a known application and an address to return to, the browser is the only one to show the error to.
        let Some(app) = declared.apps.get(get("client_id")).cloned() else {
            return OAuthResponse::text("unknown client_id: declare the application with `app`\n");
        };
        let redirect_uri = get("redirect_uri");
        if !(redirect_uri.starts_with("http://") || redirect_uri.starts_with("https://")) {
            return OAuthResponse::text("the redirect_uri is missing or no http URL\n");
        }
        let state = params.get("state").map(|state| ("state".to_owned(), state.to_owned()));
        let refused = |error: &str, text: &str| {
            vec![("error".to_owned(), error.to_owned()), ("error_description".to_owned(), text.to_owned())]
        };
        let (mark, mut pairs) = match (self.consents, get("response_type")) {
            (false, _) => ('?', refused("access_denied", "authorize reject")),
            (true, "code") => {
                let code = self.next("code", 32);
                let issued = Code {
                    app_key: app.key.clone(),
                    redirect_uri: redirect_uri.to_owned(),
                    until: now + CODE_LIFETIME,
                    seller: self.seller.clone(),
                };
                let until = issued.until;
                self.codes.add(code.clone(), issued, until, now);
                ('?', vec![("code".to_owned(), code)])
            }
            (true, "token") => ('#', self.issue(declared, &app.key, self.seller.clone(), false, now)),
            (true, _) => ('?', refused("unsupported_response_type", "code or token")),
        };
        pairs.extend(state);
        if mark == '#' {
            pairs.sort();
            let text: String = pairs.iter().flat_map(|(name, value)| [name.as_str(), value]).collect();
            // The platform signs the fragment with MD5 only.
            pairs.push(("top_sign".to_owned(), SignMethod::Md5.sign(&app.secret, text.as_bytes())));
        }
        let mark = if mark == '?' && redirect_uri.contains('?') { '&' } else { mark };
        OAuthResponse {
            status: 302,
            location: Some(format!("{redirect_uri}{mark}{}", query_of(&pairs))),
            body: String::new(),
        }
    }

    /// `/token`: a token for a code or a refresh token, or status 400.
    pub(crate) fn token(
        &mut self,
        declared: &mut Declared,
        query: &str,
        body: &[u8],
        now: SystemTime,
    ) -> OAuthResponse {
        let params: Params = pairs(query.as_bytes()).chain(pairs(body)).collect();
        let get = |name| params.filled(name).unwrap_or_default();
        let app_key = get("client_id");
        if declared.apps.get(app_key).is_none_or(|app| app.secret != get("client_secret")) {
            return OAuthResponse::refusal("invalid_client", "appkey or secret is wrong");
        }
        let (seller, token_type) = match get("grant_type") {
            "authorization_code" => {
                // A code is spent by the first use, even a refused one.
                let code = self.codes.take(get("code"));
                let valid = code.filter(|code| {
                    code.app_key == app_key && code.redirect_uri == get("redirect_uri") && now <= code.until
                });
                (valid.map(|code| code.seller), "code")
            }
            "refresh_token" => {
                let is_of_this_app = self
                    .refresh_tokens
                    .get(get("refresh_token"))
                    .is_some_and(|token| token.app_key == app_key);
                let token = is_of_this_app.then(|| self.refresh_tokens.take(get("refresh_token"))).flatten();
                (token.filter(|token| now <= token.until).map(|token| token.seller), "refresh token")
            }
            "" => return OAuthResponse::refusal("invalid_request", "grant_type is missing"),
            _ => {
                return OAuthResponse::refusal(
                    "unsupported_grant_type",
                    "authorization_code or refresh_token",
                );
            }
        };
        let Some(seller) = seller else {
            return OAuthResponse::refusal(
                "invalid_grant",
                &format!("the {token_type} is unknown, used, too old or another's"),
            );
        };
        let app_key = app_key.to_owned();
        let pairs = self.issue(declared, &app_key, seller, true, now);
        let members = pairs.into_iter().map(|(name, value)| {
            let value = match value.parse::<i64>() {
                Ok(number) if name.ends_with("_in") => number.into(),
                _ => serde_json::Value::String(value),
            };
            (name, value)
        });
        OAuthResponse {
            status: 200,
            location: None,
            body: serde_json::Value::Object(members.collect()).to_string(),
        }
    }

    /// Declares a new session and describes its token as the platform does.
    fn issue(
        &mut self,
        declared: &mut Declared,
        app_key: &str,
        seller: Seller,
        renewable: bool,
        now: SystemTime,
    ) -> Vec<(String, String)> {
        let access_token = self.next("6201", 56);
        let until = now + self.access_lifetime;
        let grant = Grant::of(app_key).until(until).seller(seller.clone());
        declared.sessions.insert(access_token.clone(), grant);
        // A session that has ended is remembered as long again, so that calls are told that it has.
        let forget_at = until + self.access_lifetime;
        for token in self.access_tokens.add(access_token.clone(), AccessToken, forget_at, now) {
            declared.sessions.remove(&token);
        }
        let lifetime = self.access_lifetime.as_secs().to_string();
        let mut pairs = vec![
            ("access_token", access_token),
            ("token_type", "Bearer".to_owned()),
            ("expires_in", lifetime.clone()),
            ("r1_expires_in", lifetime.clone()),
            ("r2_expires_in", lifetime.clone()),
            ("w1_expires_in", lifetime.clone()),
            ("w2_expires_in", lifetime),
            ("taobao_user_id", seller.id.to_string()),
            ("taobao_user_nick", percent_encoded(&seller.nick, "%20")),
        ];
        if let Some((nick, id)) = &seller.sub {
            pairs.push(("sub_taobao_user_id", id.to_string()));
            pairs.push(("sub_taobao_user_nick", percent_encoded(nick, "%20")));
        }
        if renewable {
            let refresh_token = self.next("6202", 56);
            let until = now + self.refresh_lifetime;
            pairs.push(("refresh_token", refresh_token.clone()));
            pairs.push(("re_expires_in", self.refresh_lifetime.as_secs().to_string()));
            let issued = RefreshToken { app_key: app_key.to_owned(), until, seller };
            self.refresh_tokens.add(refresh_token, issued, until, now);
        }
        pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// A text that was not issued before. It may be guessed: it protects nothing.
    fn next(&mut self, start: &str, length: usize) -> String {
        self.issued += 1;
        format!("{start}{:0>width$}", self.issued, width = length - start.len())
    }
}

impl OAuthResponse {
    fn text(text: &str) -> Self {
        Self { status: 400, location: None, body: text.to_owned() }
    }

    fn refusal(error: &str, description: &str) -> Self {
        let body = serde_json::json!({ "error": error, "error_description": description }).to_string();
        Self { status: 400, location: None, body }
    }
}

fn query_of(pairs: &[(String, String)]) -> String {
    let pair = |(name, value): &(String, String)| {
        format!("{}={}", percent_encoded(name, "%20"), percent_encoded(value, "%20"))
    };
    pairs.iter().map(pair).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serving::issued::MAX_ISSUED;

    /// A browser that asks for tokens in a loop.
    #[test]
    fn sessions_of_the_server_are_limited_and_declared_ones_stay() {
        let mut state = OAuthState::default();
        let mut declared = Declared::default();
        declared.app(crate::serving::App::new("1", "s"));
        declared.sessions.insert("own".into(), Grant::any());
        let query = "client_id=1&response_type=token&redirect_uri=http%3A%2F%2Flocalhost%2F";
        for _ in 0..MAX_ISSUED + 100 {
            state.authorize(&mut declared, query, SystemTime::UNIX_EPOCH);
        }
        assert_eq!(declared.sessions.len(), MAX_ISSUED + 1);
        assert!(declared.sessions.contains_key("own"));
    }
}
