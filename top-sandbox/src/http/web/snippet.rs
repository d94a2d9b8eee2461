//! A call to copy: as a `curl` command, a line of `topctl`, Rust. The secret is in none of them.

use std::fmt::Write as _;

use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, StatusCode};

use super::{calls_query::CallsQuery, page::host, received::asked, response::private};
use crate::{
    gateway::{Address, Gateway, RecordedCall, Signed, Trial},
    http::context::Context,
    protocol::{
        request::{Params, percent_encoded},
        sign::SignRule,
    },
};

/// What is written of a call that is signed anew wherever it is made.
#[derive(Default)]
pub(super) struct Call<'a> {
    pub(super) app_key: &'a str,
    pub(super) method: &'a str,
    pub(super) path: &'a str,
    /// Without system parameters.
    pub(super) params: Vec<(&'a str, &'a str)>,
    pub(super) files: Vec<&'a str>,
    pub(super) has_session: bool,
    pub(super) target_app_key: Option<&'a str>,
    pub(super) has_body: bool,
}

impl<'a> Call<'a> {
    fn of(call: &'a RecordedCall) -> Self {
        Self {
            app_key: call.param("app_key").unwrap_or_default(),
            method: call.method().unwrap_or_default(),
            path: call.path(),
            params: call.params().filter(|(name, _)| !top_names::is_system_parameter(name)).collect(),
            files: call.files().iter().map(|file| file.name.as_str()).collect(),
            has_session: call.param("session").is_some(),
            target_app_key: call.param("target_app_key"),
            has_body: !call.raw_body().is_empty(),
        }
    }

    fn url(&self, host: &str) -> String {
        // A call of a batch is one of its own here.
        format!("http://{host}{}", Address::of(self.path).unwrap_or_default().path())
    }
}

/// One recorded call as text (`number`, `as`).
pub(super) async fn of_call(
    State(context): State<Context>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let Some(call) = CallsQuery::call(query.as_deref(), &context) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let host = host(&headers);
    let text = match asked(query.as_deref(), "as").as_deref() {
        Some("curl") => curl(host, &context.gateway, &call),
        Some("rust") => rust(host, &Call::of(&call)),
        Some("topctl") => topctl(host, &Call::of(&call)),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    private("text/plain;charset=utf-8", text)
}

pub(super) fn topctl(host: &str, call: &Call<'_>) -> String {
    let mut text = format!("export TOP_APP_KEY={} TOP_APP_SECRET=…\n", word(call.app_key));
    let _ = write!(text, "topctl call {} --gateway {}", word(call.method), word(&call.url(host)));
    for (name, value) in &call.params {
        let _ = write!(text, " \\\n  -p {}", word(&format!("{name}={value}")));
    }
    for name in &call.files {
        let _ = write!(text, " \\\n  --file {}", word(&format!("{name}=photo.jpg")));
    }
    if let Some(key) = call.target_app_key {
        let _ = write!(text, " \\\n  --target-app-key {}", word(key));
    }
    if call.has_body {
        text.push_str(" \\\n  --body body.txt");
    }
    if call.has_session {
        text.push_str(" \\\n  --session \"$TOP_SESSION\"");
    }
    text
}

pub(super) fn rust(host: &str, call: &Call<'_>) -> String {
    let file = if call.files.is_empty() { "" } else { ", FileItem" };
    let names = if file.is_empty() { "Client".to_owned() } else { format!("{{Client{file}}}") };
    let mut text = format!("use top_apis::{names};\n\n");
    let _ = writeln!(
        text,
        "let client = Client::builder({:?}, app_secret).gateway({:?}).build()?;",
        call.app_key,
        call.url(host)
    );
    let pairs: Vec<String> =
        call.params.iter().map(|(name, value)| format!("({name:?}, {value:?})")).collect();
    let pairs = match pairs.as_slice() {
        [] => "[(\"\", \"\"); 0]".to_owned(),
        [one] => format!("[{one}]"),
        many => format!("[\n    {},\n]", many.join(",\n    ")),
    };
    let _ = write!(text, "let reply = client.call_method({:?}, {pairs})", call.method);
    for name in &call.files {
        let _ = write!(text, ".file({name:?}, FileItem::from_path(\"photo.jpg\"))");
    }
    text.push_str(if call.has_session { ".session(session)" } else { "" });
    text.push_str(".await?;\nprintln!(\"{:?}\", *reply);\n");
    text
}

/// A first call: short, and signed now.
pub(super) fn first_curl(host: &str, signed: &Signed) -> String {
    format!("curl {}", word(&format!("http://{host}{}?{}", signed.address.path(), signed.query())))
}

/// A genuine call is signed anew, so that it is taken for the next minutes; a wrong one stays as wrong as it was.
fn curl(host: &str, gateway: &Gateway, call: &RecordedCall) -> String {
    let is_genuine = call.sign_rule().is_some_and(|rule| rule != SignRule::Unsigned);
    let body = (!call.raw_body().is_empty()).then(|| (content_type(call), call.raw_body().clone()));
    let address = Address::of(call.path());
    let anew = address.filter(|_| is_genuine).and_then(|address| {
        let trial = Trial { address, app_key: call.param("app_key")?.to_owned(), params: owned(call), body };
        Some(trial.sign(gateway)?.params)
    });
    let params: Params = anew.unwrap_or_else(|| owned(call).into_iter().collect());
    let mut url = format!("http://{host}{}", call.path());
    let mut rest = String::new();
    if call.raw_body().is_empty() {
        let option = if call.files().is_empty() { "--data-urlencode" } else { "--form-string" };
        for (name, value) in params.iter() {
            // curl encodes what stands behind the first `=`.
            let name = if call.files().is_empty() { percent_encoded(name, "+") } else { name.to_owned() };
            let _ = write!(rest, " \\\n  {option} {}", word(&format!("{name}={value}")));
        }
        for file in call.files() {
            let _ = write!(rest, " \\\n  -F {}", word(&format!("{}=@photo.jpg", file.name)));
        }
    } else {
        for (place, (name, value)) in params.iter().enumerate() {
            let mark = if place == 0 { '?' } else { '&' };
            let _ = write!(url, "{mark}{}={}", percent_encoded(name, "+"), percent_encoded(value, "+"));
        }
        let _ = write!(rest, " \\\n  -H {}", word(&format!("Content-Type: {}", content_type(call))));
        let body = String::from_utf8_lossy(call.raw_body());
        let _ = write!(rest, " \\\n  --data-raw {}", word(&body));
    }
    format!("curl {}{rest}", word(&url))
}

fn owned(call: &RecordedCall) -> Vec<(String, String)> {
    call.params().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

pub(super) fn content_type(call: &RecordedCall) -> String {
    let header = call.headers().get(http::header::CONTENT_TYPE);
    header.and_then(|value| value.to_str().ok()).unwrap_or("text/plain").to_owned()
}

/// One word of a shell. Control characters are written as escapes: a terminal would act on them when they are pasted.
fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "=_.,:/-…".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) {
        return text.to_owned();
    }
    if !text.chars().any(|c| c.is_control() && c != '\n') {
        return format!("'{}'", text.replace('\'', "'\\''"));
    }
    let mut word = "$'".to_owned();
    for c in text.chars() {
        match c {
            '\'' | '\\' => word.extend(['\\', c]),
            // No word of a shell can hold it.
            '\0' => {}
            c if c.is_control() => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    let _ = write!(word, "\\x{byte:02x}");
                }
            }
            c => word.push(c),
        }
    }
    word.push('\'');
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_word_and_moves_no_terminal() {
        for (text, written) in [
            ("taobao.time.get", "taobao.time.get"),
            ("", "''"),
            ("a b;$(c)`d`", "'a b;$(c)`d`'"),
            ("it's", "'it'\\''s'"),
            ("a\nb", "'a\nb'"),
            ("\u{1b}[2J'\\", "$'\\x1b[2J\\'\\\\'"),
            ("\r\0", "$'\\x0d'"),
        ] {
            assert_eq!(word(text), written, "{text:?}");
        }
    }
}
