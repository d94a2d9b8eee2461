//! The page that shows calls as they are received: rendered here, extended by a small script. It shows every value,
//! because a developer has to compare them; secrets are masked.

use std::{collections::VecDeque, sync::Arc};

use axum::{
    body::Body,
    extract::{RawQuery, State},
    response::{IntoResponse as _, Response},
};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use top_core::error::Language;

use super::{
    calls_body::CallsBody,
    calls_query::CallsQuery,
    html::Html,
    language::{Spoken, tag},
    page_apis, page_call, page_first, page_messages, page_qimen, page_settings, page_try,
    response::private,
    texts::{FOR_SCRIPT, Text},
};
use crate::{
    gateway::{Gateway, RecordedCall},
    http::context::Context,
};

pub(super) const HTML: &str = "text/html;charset=utf-8";

/// How many calls are shown at first.
const MAX_CALLS: usize = 200;

pub(super) async fn style() -> Response {
    private("text/css;charset=utf-8", include_str!("page.css"))
}

pub(super) async fn script() -> Response {
    private("text/javascript;charset=utf-8", include_str!("page.js"))
}

pub(super) async fn whole(State(context): State<Context>, spoken: Spoken, headers: HeaderMap) -> Response {
    let numbers = context.gateway.calls().after(0).rev().take(MAX_CALLS).map(RecordedCall::number).collect();
    let mut html = Html::new(spoken.language);
    head(&mut html);
    declared(&mut html, &context.gateway);
    page_settings::section(&mut html);
    page_try::section(&mut html);
    page_messages::section(&mut html);
    html.raw("<main id=\"calls\" aria-live=\"polite\">");
    let mut end = Html::new(spoken.language);
    end.raw("</main>");
    page_first::section(&mut end, &context.gateway, host(&headers));
    end.raw("</body></html>");
    let body = body(&context, spoken.language, html.into_string(), numbers, end.into_string());
    let mut response = private(HTML, body);
    if let Some(cookie) = spoken.cookie() {
        response.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_static(cookie));
    }
    response
}

/// The name under which the browser knows this address. The guard has let it through.
pub(super) fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost")
}

fn head(html: &mut Html) {
    let language = html.language();
    html.raw("<!doctype html><html lang=\"").raw(tag(language));
    html.raw("\"><head><meta charset=\"utf-8\"><title>").say(Text::Title);
    html.raw(
        "</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/_sandbox/page/style.css\">\
         <script src=\"/_sandbox/page/script.js\" defer></script></head><body",
    );
    for (name, text) in FOR_SCRIPT {
        html.raw(" data-").raw(name).raw("=\"").say_plain(text).raw("\"");
    }
    html.raw("><header><h1>").say(Text::Title);
    html.raw("</h1><span id=\"state\" class=\"state\" role=\"status\">").say(Text::Live);
    html.raw("</span><input id=\"filter\" type=\"search\" placeholder=\"").say_plain(Text::FilterHint);
    html.raw("\" aria-label=\"").say_plain(Text::Filter);
    html.raw("\"><a class=\"button\" href=\"/_sandbox/har\" download=\"top-sandbox.har\" title=\"");
    html.say_plain(Text::HarHint).raw("\">").say(Text::Har);
    html.raw("</a><button id=\"clear\" type=\"button\">").say(Text::Clear);
    let (other, address) = match language {
        Language::English => ("zh-CN", "/?lang=zh"),
        Language::Chinese => ("en", "/?lang=en"),
    };
    html.raw("</button><a id=\"language\" class=\"button\" lang=\"")
        .raw(other)
        .raw("\" href=\"")
        .raw(address);
    html.raw("\">").say(Text::OtherLanguage).raw("</a></header>");
}

fn body(
    context: &Context,
    language: Language,
    before: String,
    numbers: VecDeque<u64>,
    behind: String,
) -> Body {
    let gateway = Arc::clone(&context.gateway);
    let write = move |gateway: &Gateway, call: &RecordedCall| {
        let mut html = Html::new(language);
        page_call::entry(&mut html, gateway, call);
        html.into_string()
    };
    CallsBody { gateway, before, numbers, write, between: "", behind }.into_body()
}

/// The calls beyond a number, newest first, for the script to put in front. A page that has seen more calls than there
/// are was loaded from an earlier sandbox on this port: status 410 makes it reload.
pub(super) async fn calls(
    State(context): State<Context>,
    spoken: Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let query = CallsQuery::read(query.as_deref());
    let newest = *context.gateway.calls().watch().borrow();
    if query.after > newest {
        return StatusCode::GONE.into_response();
    }
    let numbers = query.newest(&context, MAX_CALLS).await;
    private(HTML, body(&context, spoken.language, String::new(), numbers.into(), String::new()))
}

/// One call by its number, for a link to it.
pub(super) async fn call(
    State(context): State<Context>,
    spoken: Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let Some(call) = CallsQuery::call(query.as_deref(), &context) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let numbers = VecDeque::from([call.number()]);
    private(HTML, body(&context, spoken.language, String::new(), numbers, String::new()))
}

fn declared(html: &mut Html, gateway: &Gateway) {
    let apps = gateway.declared().app_keys();
    html.raw("<section class=\"declared\"><dl><dt>").say(Text::Applications).raw("</dt><dd>");
    if apps.is_empty() {
        html.raw("<span class=\"dim\">").say(Text::NoApplication).raw("</span>");
    }
    for key in apps {
        html.raw("<code>")
            .text(&key)
            .raw("</code> <span class=\"dim\">")
            .say(Text::SecretMasked)
            .raw("</span> ");
    }
    html.raw("</dd><dt>").say(Text::Apis).raw("</dt><dd>");
    page_apis::list(html, gateway);
    html.raw("</dd>");
    page_qimen::routes(html, gateway);
    html.raw("</dl></section>");
}
