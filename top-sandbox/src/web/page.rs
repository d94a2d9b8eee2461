//! The page that shows the calls while they come: rendered here, extended by a little script. It shows every value,
//! for that is what its reader came for; secrets are masked.

use std::fmt::Write as _;

use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse as _, Response},
};
use http::StatusCode;
use top_core::{
    TopDateTime,
    json::{self, Piece},
};

use crate::{
    calls::RecordedCall,
    gateway::{Gateway, lock},
    server::Server,
    verdict::{MASK, Verdict},
};

use super::{Wanted, admin::wanted_calls, answer, html::Html};

const HTML: &str = "text/html;charset=utf-8";

/// How many calls the page begins with, and how much of one text it shows.
const CALLS: usize = 200;
const CHARACTERS: usize = 20_000;

pub(super) async fn style() -> Response {
    answer("text/css;charset=utf-8", include_str!("page.css"))
}

pub(super) async fn script() -> Response {
    answer("text/javascript;charset=utf-8", include_str!("page.js"))
}

pub(super) async fn whole(State(server): State<Server>) -> Response {
    let calls: Vec<_> = lock(&server.gateway.calls).iter().cloned().collect();
    let mut html = Html::default();
    html.raw(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>TOP sandbox</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/_sandbox/page/style.css\">\
         <script src=\"/_sandbox/page/script.js\" defer></script></head><body>\
         <header><h1>TOP sandbox</h1><span id=\"state\" class=\"state\">live</span>\
         <input id=\"filter\" type=\"search\" placeholder=\"Filter by method, code, id\" aria-label=\"Filter\">\
         <button id=\"clear\" type=\"button\">Clear</button></header>",
    );
    declared(&mut html, &server.gateway);
    html.raw("<main id=\"calls\" aria-live=\"polite\">");
    for call in calls.iter().rev().take(CALLS) {
        entry(&mut html, &server.gateway, call);
    }
    html.raw(
        "</main><p id=\"empty\">No calls yet. Point a client at <code>/router/rest</code> on this address, with one of \
         the applications above.</p></body></html>",
    );
    answer(HTML, html.into_string())
}

/// The calls beyond a number, newest first, for the script to put in front. A page that has seen more calls than there
/// were is another sandbox's, which was here before: it is told so.
pub(super) async fn calls(State(server): State<Server>, RawQuery(query): RawQuery) -> Response {
    let wanted = Wanted::of(query.as_deref());
    let newest = *lock(&server.gateway.calls).watch().borrow();
    if wanted.after > newest {
        return StatusCode::GONE.into_response();
    }
    let mut html = Html::default();
    for call in wanted_calls(&server, &wanted).await.iter().rev().take(CALLS) {
        entry(&mut html, &server.gateway, call);
    }
    answer(HTML, html.into_string())
}

fn declared(html: &mut Html, gateway: &Gateway) {
    let rules = lock(&gateway.rules);
    let mut apps: Vec<_> = rules.apps.keys().cloned().collect();
    let mut methods: Vec<_> = rules.apis.keys().cloned().collect();
    drop(rules);
    apps.sort_unstable();
    methods.sort_unstable();
    html.raw("<section class=\"declared\"><dl><dt>Applications</dt><dd>");
    for key in apps {
        html.raw("<code>").text(&key).raw("</code> <span class=\"dim\">secret ••••••</span> ");
    }
    html.raw("</dd><dt>APIs</dt><dd>");
    for method in methods {
        html.raw("<code>").text(&method).raw("</code> ");
    }
    html.raw("</dd></dl></section>");
}

fn entry(html: &mut Html, gateway: &Gateway, call: &RecordedCall) {
    let verdict = gateway.verdict(call);
    let time = TopDateTime::from_system_time(call.at()).map(|time| time.to_string()).unwrap_or_default();
    html.raw("<details class=\"call\" data-number=\"").number(call.number()).raw("\"><summary>");
    html.raw("<span class=\"number\">#")
        .number(call.number())
        .raw("</span><time>")
        .text(&time)
        .raw("</time>");
    match call.error() {
        None => html.raw("<span class=\"badge good\">ok</span>"),
        Some(error) => html.raw("<span class=\"badge bad\">").text(&error.code().to_string()).raw("</span>"),
    };
    html.raw("<span class=\"method\">").text(call.method().unwrap_or("(no method)")).raw("</span>");
    if let Some(error) = call.error() {
        html.raw("<span class=\"msg\">").text(error.msg()).raw(" <span class=\"dim\">");
        html.text(error.sub_code().unwrap_or_default()).raw("</span></span>");
    }
    html.raw("<span class=\"id\">")
        .text(call.request_id().unwrap_or_default())
        .raw("</span></summary><div class=\"steps\">");
    // A wrong signature has a place of its own below.
    let told_below = verdict.as_ref().and_then(Verdict::mistake);
    if let Some(hint) = call.hint().filter(|hint| told_below != Some(*hint)) {
        html.raw("<p class=\"hint\">").text(hint).raw("</p>");
    }
    parameters(html, call);
    match &verdict {
        Some(verdict) => signature(html, verdict),
        None if call.param("sign").is_none() && call.sign_rule().is_some() => {
            html.raw("<section><h2>Signature</h2><p class=\"dim\">One call of a batch: the batch as a whole is signed, and correctly.</p></section>");
        }
        None => {
            html.raw("<section><h2>Signature</h2><p class=\"dim\">Not checked: the application is not known.</p></section>");
        }
    }
    html.raw("<section><h2>Answer</h2><pre class=\"json\">");
    readable(html, &String::from_utf8_lossy(call.answer()));
    html.raw("</pre></section></div></details>");
}

/// In the order in which they are signed.
fn parameters(html: &mut Html, call: &RecordedCall) {
    let mut params: Vec<_> = call.params().collect();
    params.sort_unstable();
    html.raw("<section><h2>Parameters <span class=\"dim\">sorted by name</span></h2><table><tbody>");
    for (name, value) in params {
        let system = top_names::is_system_parameter(name);
        html.raw(if system { "<tr class=\"system\"><th>" } else { "<tr><th>" });
        html.text(name).raw("</th><td>");
        match value.trim() {
            "" => {
                html.raw("<span class=\"dim\">(blank)</span>");
            }
            _ => cut(html, value),
        }
        html.raw("</td></tr>");
    }
    for file in call.files() {
        html.raw("<tr class=\"file\"><th>").text(&file.name).raw("</th><td>");
        html.text(&file.file_name).raw(" <span class=\"dim\">");
        html.text(file.content_type.as_deref().unwrap_or("no content type")).raw(", ");
        html.number(file.content.len() as u64).raw(" bytes, not signed</span></td></tr>");
    }
    html.raw("</tbody></table>");
    if !call.raw_body().is_empty() {
        html.raw("<h3>Body</h3><pre>");
        cut(html, &String::from_utf8_lossy(call.raw_body()));
        html.raw("</pre>");
    }
    html.raw("</section>");
}

fn signature(html: &mut Html, verdict: &Verdict) {
    html.raw("<section><h2>Signature ");
    match verdict.rule() {
        Some(rule) => html.raw("<span class=\"badge good\">").text(rule.as_str()).raw("</span>"),
        None => html.raw("<span class=\"badge bad\">wrong</span>"),
    };
    html.raw("</h2><ol><li><h3>String to sign <span class=\"dim\">names and values, nothing between them</span></h3><pre class=\"sign\">");
    let masked = verdict.sign_method() == Some("md5");
    let mask = |html: &mut Html| {
        if masked {
            html.raw("<i>").text(MASK).raw("</i>");
        }
    };
    mask(html);
    let mut shown = 0;
    for (name, value) in verdict.signed() {
        html.raw("<b>").text(name).raw("</b>");
        shown += name.len() + value.len();
        cut(html, value);
        if shown > CHARACTERS {
            html.raw("<i>…</i>");
            break;
        }
    }
    cut(html, verdict.raw_body());
    mask(html);
    html.raw("</pre></li><li><h3>Digest <span class=\"dim\">");
    html.raw(match verdict.sign_method() {
        Some("md5") => "MD5 of it, in upper-case hex",
        Some("hmac") => "HMAC-MD5 of it, keyed with the secret, in upper-case hex",
        Some("hmac-sha256") => "HMAC-SHA256 of it, keyed with the secret, in upper-case hex",
        _ => "none: sign_method is md5, hmac or hmac-sha256",
    });
    html.raw("</span></h3><table class=\"digest\"><tbody><tr><th>expected</th><td>");
    html.text(verdict.expected().unwrap_or("–")).raw("</td></tr><tr class=\"");
    html.raw(if verdict.rule().is_some() { "same" } else { "differs" }).raw("\"><th>came</th><td>");
    html.text(verdict.came().unwrap_or("(absent)")).raw("</td></tr></tbody></table></li>");
    if let Some(mistake) = verdict.mistake() {
        html.raw("<li><h3>What went wrong</h3><p class=\"mistake\">").text(mistake).raw("</p></li>");
    }
    html.raw("</ol></section>");
}

fn cut(html: &mut Html, text: &str) {
    match text.char_indices().nth(CHARACTERS) {
        None => {
            html.text(text);
        }
        Some((end, _)) => {
            let mut rest = String::new();
            let _ = write!(rest, "… {} more bytes", text.len() - end);
            html.text(&text[..end]).raw("<i>").text(&rest).raw("</i>");
        }
    }
}

/// JSON laid out and its names marked, anything else as it is.
fn readable(html: &mut Html, text: &str) {
    if !text.starts_with('{') || text.len() > CHARACTERS {
        return cut(html, text);
    }
    json::lay_out(text, &mut |piece, text| {
        if piece == Piece::Name {
            html.raw("<b>").text(text).raw("</b>");
        } else {
            html.text(text);
        }
    });
}
