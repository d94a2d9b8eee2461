//! The language of the page: what its address says, or the cookie of an earlier choice, or what the browser asks for.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use http::{HeaderMap, header, request::Parts};
use top_core::error::Language;

use super::received::asked;

/// The cookie of a choice.
const COOKIE: &str = "top_sandbox_language";

/// The language in which this request is answered.
#[derive(Clone, Copy)]
pub(super) struct Spoken {
    pub(super) language: Language,
    /// Whether the address names it, so that it is to be remembered.
    is_chosen: bool,
}

impl<S: Sync> FromRequestParts<S> for Spoken {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let named = asked(parts.uri.query(), "lang").and_then(|tag| of_tag(&tag));
        let language = named
            .or_else(|| of_cookie(&parts.headers))
            .or_else(|| accepted(&parts.headers))
            .unwrap_or(Language::English);
        Ok(Self { language, is_chosen: named.is_some() })
    }
}

impl Spoken {
    /// The value of `Set-Cookie`, if there is something to remember.
    pub(super) const fn cookie(self) -> Option<&'static str> {
        Some(match (self.is_chosen, self.language) {
            (false, _) => return None,
            (true, Language::Chinese) => "top_sandbox_language=zh; Path=/; SameSite=Strict; Max-Age=31536000",
            (true, Language::English) => "top_sandbox_language=en; Path=/; SameSite=Strict; Max-Age=31536000",
        })
    }
}

/// The tag of HTML.
pub(super) const fn tag(language: Language) -> &'static str {
    match language {
        Language::English => "en",
        Language::Chinese => "zh-CN",
    }
}

fn of_tag(tag: &str) -> Option<Language> {
    match tag.trim().split('-').next()?.to_ascii_lowercase().as_str() {
        "zh" => Some(Language::Chinese),
        "en" => Some(Language::English),
        _ => None,
    }
}

fn of_cookie(headers: &HeaderMap) -> Option<Language> {
    let mut cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.find_map(|cookies| {
        cookies.split(';').find_map(|cookie| of_tag(cookie.trim().strip_prefix(COOKIE)?.strip_prefix('=')?))
    })
}

/// Of the languages that the browser names, the one of the greatest weight that the page has; the first of equals.
fn accepted(headers: &HeaderMap) -> Option<Language> {
    let value = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut best: Option<(f32, Language)> = None;
    for range in value.split(',') {
        let mut parts = range.split(';').map(str::trim);
        let Some(language) = parts.next().and_then(of_tag) else { continue };
        let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse().ok()).unwrap_or(1.0);
        if weight > best.map_or(0.0, |(weight, _)| weight) {
            best = Some((weight, language));
        }
    }
    best.map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn the_weightiest_language_that_the_page_has_is_taken() {
        for (value, language) in [
            ("zh-CN,zh;q=0.9,en;q=0.8", Some(Language::Chinese)),
            ("en-GB,en;q=0.9,zh;q=0.8", Some(Language::English)),
            ("de-DE,de;q=0.9,zh;q=0.5,en;q=0.4", Some(Language::Chinese)),
            ("en;q=0.1, ZH-hant; q=0.2", Some(Language::Chinese)),
            ("en;q=0, fr", None),
            ("*", None),
            ("", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static(value));
            assert_eq!(accepted(&headers), language, "{value:?}");
        }
    }

    #[tokio::test]
    async fn the_address_goes_before_the_cookie_and_that_before_the_browser() {
        for (address, cookie, language) in [
            ("/?lang=en", "zh", Language::English),
            ("/", "zh", Language::Chinese),
            ("/", "xx", Language::English),
        ] {
            let request = http::Request::get(address)
                .header(header::COOKIE, format!("a=b; {COOKIE}={cookie}"))
                .header(header::ACCEPT_LANGUAGE, "en")
                .body(())
                .unwrap();
            let spoken = Spoken::from_request_parts(&mut request.into_parts().0, &()).await.unwrap();
            assert_eq!(spoken.language, language, "{address} {cookie}");
            assert_eq!(spoken.cookie().is_some(), address != "/");
        }
    }
}
