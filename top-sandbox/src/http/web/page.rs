//! The page that shows calls as they are received: rendered here, extended by a small script. It shows every value,
//! because a developer has to compare them; secrets are masked.

use std::{collections::VecDeque, sync::Arc};

use axum::{
    body::Body,
    extract::{RawQuery, State},
    response::{IntoResponse as _, Response},
};
use http::StatusCode;
use top_core::TopDateTime;

use super::{
    calls_body::CallsBody,
    calls_query::CallsQuery,
    html::Html,
    page_apis, page_messages, page_qimen,
    response::private,
    text::{MAX_CHARACTERS, cut, readable},
};
use crate::{
    gateway::{Gateway, RecordedCall},
    http::context::Context,
    protocol::sign::{MASK, SignMethod, SignRule, Verdict},
};

pub(super) const HTML: &str = "text/html;charset=utf-8";

/// How many calls are shown at first.
const MAX_CALLS: usize = 200;
/// How much of one call's parameters.
const MAX_SHOWN: usize = 10 * MAX_CHARACTERS;

/// What stands behind the calls.
const END: &str = "</main><p id=\"empty\">No calls yet. Point a client at <code>/router/rest</code> on this address, \
                   with one of the applications above.</p></body></html>";

pub(super) async fn style() -> Response {
    private("text/css;charset=utf-8", include_str!("page.css"))
}

pub(super) async fn script() -> Response {
    private("text/javascript;charset=utf-8", include_str!("page.js"))
}

pub(super) async fn whole(State(context): State<Context>) -> Response {
    let numbers = context.gateway.calls().after(0).rev().take(MAX_CALLS).map(RecordedCall::number).collect();
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
    declared(&mut html, &context.gateway);
    page_messages::section(&mut html);
    html.raw("<main id=\"calls\" aria-live=\"polite\">");
    private(HTML, body(&context, html.into_string(), numbers, END))
}

fn body(context: &Context, before: String, numbers: VecDeque<u64>, behind: &'static str) -> Body {
    let gateway = Arc::clone(&context.gateway);
    CallsBody { gateway, before, numbers, write: written, between: "", behind }.into_body()
}

fn written(gateway: &Gateway, call: &RecordedCall) -> String {
    let mut html = Html::default();
    entry(&mut html, gateway, call);
    html.into_string()
}

/// The calls beyond a number, newest first, for the script to put in front. A page that has seen more calls than there
/// are was loaded from an earlier sandbox on this port: status 410 makes it reload.
pub(super) async fn calls(State(context): State<Context>, RawQuery(query): RawQuery) -> Response {
    let query = CallsQuery::read(query.as_deref());
    let newest = *context.gateway.calls().watch().borrow();
    if query.after > newest {
        return StatusCode::GONE.into_response();
    }
    let numbers = query.newest(&context, MAX_CALLS).await;
    private(HTML, body(&context, String::new(), numbers.into(), ""))
}

fn declared(html: &mut Html, gateway: &Gateway) {
    let apps = gateway.declared().app_keys();
    html.raw("<section class=\"declared\"><dl><dt>Applications</dt><dd>");
    for key in apps {
        html.raw("<code>").text(&key).raw("</code> <span class=\"dim\">secret ••••••</span> ");
    }
    html.raw("</dd><dt>APIs</dt><dd>");
    page_apis::list(html, gateway);
    page_qimen::routes(html, gateway);
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
    // The mistake in a signature is shown in its own section below.
    let shown_below = verdict.as_ref().and_then(Verdict::mistake);
    if let Some(hint) = call.hint().filter(|hint| shown_below != Some(*hint)) {
        html.raw("<p class=\"hint\">").text(hint).raw("</p>");
    }
    parameters(html, call);
    match &verdict {
        Some(verdict) => signature(html, verdict),
        None if call.sign_rule() == Some(SignRule::Unsigned) => {
            html.raw("<section><h2>Signature</h2><p class=\"dim\">None: the session alone says who calls.</p></section>");
        }
        None if call.param("sign").is_none() && call.sign_rule().is_some() => {
            html.raw("<section><h2>Signature</h2><p class=\"dim\">One call of a batch: the batch as a whole is signed, and correctly.</p></section>");
        }
        None => {
            html.raw("<section><h2>Signature</h2><p class=\"dim\">Not checked: the application is not known.</p></section>");
        }
    }
    if let Some(forwarded) = call.forwarded() {
        page_qimen::forwarded(html, forwarded);
    }
    html.raw("<section><h2>Response</h2><pre class=\"json\">");
    readable(html, &String::from_utf8_lossy(call.response_body()));
    html.raw("</pre></section></div></details>");
}

/// All parameters, sorted by name as they are signed.
fn parameters(html: &mut Html, call: &RecordedCall) {
    let mut params: Vec<_> = call.params().collect();
    params.sort_unstable();
    html.raw("<section><h2>Parameters <span class=\"dim\">sorted by name</span></h2><table><tbody>");
    let mut shown = 0;
    for (name, value) in params {
        shown += name.len() + value.len().min(MAX_CHARACTERS);
        if shown > MAX_SHOWN {
            html.raw("<tr><th>…</th><td class=\"dim\">more than can be shown</td></tr>");
            break;
        }
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
    let method = verdict.known_sign_method();
    let mask = |html: &mut Html| {
        if method.is_some_and(|method| !method.is_keyed()) {
            html.raw("<i>").text(MASK).raw("</i>");
        }
    };
    mask(html);
    let mut shown = 0;
    for (name, value) in verdict.signed() {
        html.raw("<b>").text(name).raw("</b>");
        shown += name.len() + value.len();
        cut(html, value);
        if shown > MAX_CHARACTERS {
            html.raw("<i>…</i>");
            break;
        }
    }
    cut(html, verdict.raw_body());
    mask(html);
    html.raw("</pre></li><li><h3>Digest <span class=\"dim\">");
    match method {
        Some(method) => {
            html.text(method.digest_name()).raw(" of it, ");
            html.raw(if method.is_keyed() { "keyed with the secret, " } else { "" }).raw("in upper-case hex");
        }
        None => {
            html.raw("none: sign_method is ").text(&SignMethod::names());
        }
    }
    html.raw("</span></h3><table class=\"digest\"><tbody><tr><th>expected</th><td>");
    html.text(verdict.expected().unwrap_or("–")).raw("</td></tr><tr class=\"");
    html.raw(if verdict.rule().is_some() { "same" } else { "differs" }).raw("\"><th>received</th><td>");
    html.text(verdict.received().unwrap_or("(absent)")).raw("</td></tr></tbody></table></li>");
    for remark in verdict.remarks() {
        html.raw("<li><p class=\"hint\">").text(remark).raw("</p></li>");
    }
    if let Some(mistake) = verdict.mistake() {
        html.raw("<li><h3>What went wrong</h3><p class=\"mistake\">").text(mistake).raw("</p></li>");
    }
    html.raw("</ol></section>");
}
