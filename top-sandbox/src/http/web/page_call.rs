//! One call on the page: its line, and what opens below it.

use top_core::{TopDateTime, error::CodeFacts};

use super::{
    html::Html,
    page_qimen, page_signature,
    shown::header_value,
    text::{MAX_CHARACTERS, cut, readable},
    texts::Text,
};
use crate::{
    gateway::{Address, Gateway, RecordedCall},
    protocol::PlatformError,
};

/// How much of one call's parameters is shown.
const MAX_SHOWN: usize = 10 * MAX_CHARACTERS;

pub(super) fn entry(html: &mut Html, gateway: &Gateway, call: &RecordedCall) {
    let verdict = gateway.verdict(call);
    html.raw("<details class=\"call\" data-number=\"").number(call.number()).raw("\"><summary>");
    line(html, call);
    html.raw("</summary><div class=\"steps\">");
    actions(html, call);
    // The mistake in a signature is shown in its own section below.
    let language = html.language();
    let shown_below = verdict.as_ref().and_then(|verdict| verdict.mistake_in(language));
    if let Some(hint) = call.hint_in(language).filter(|hint| shown_below != Some(*hint)) {
        html.raw("<p class=\"hint\">").prose(hint).raw("</p>");
    }
    if let Some(error) = call.error() {
        help(html, error);
    }
    request(html, call);
    parameters(html, call);
    page_signature::section(html, call, verdict.as_ref());
    if let Some(forwarded) = call.forwarded() {
        page_qimen::forwarded(html, forwarded);
    }
    html.raw("<section class=\"wide\"><h2>").say(Text::Response).raw(" <span class=\"dim\">");
    html.text(call.content_type()).raw("</span></h2><pre class=\"json\">");
    readable(html, &String::from_utf8_lossy(call.response_body()));
    html.raw("</pre></section></div></details>");
}

fn line(html: &mut Html, call: &RecordedCall) {
    let time = TopDateTime::from_system_time(call.at()).map(|time| time.to_string()).unwrap_or_default();
    html.raw("<span class=\"number\">#")
        .number(call.number())
        .raw("</span><time>")
        .text(&time)
        .raw("</time>");
    match call.error() {
        None => html.raw("<span class=\"badge good\">").say(Text::Ok).raw("</span>"),
        Some(error) => html.raw("<span class=\"badge bad\">").text(&error.code().to_string()).raw("</span>"),
    };
    html.raw("<span class=\"method\">");
    match call.method() {
        Some(method) => html.text(method),
        None => html.say(Text::NoMethod),
    };
    html.raw("</span>");
    if let Some(error) = call.error() {
        html.raw("<span class=\"msg\">").text(error.msg()).raw(" <span class=\"dim\">");
        html.text(error.sub_code().unwrap_or_default()).raw("</span></span>");
    }
    html.raw("<span class=\"took\">").say_of(Text::Milliseconds, &[&millis(call)]);
    html.raw("</span><span class=\"id\">").text(call.request_id().unwrap_or_default()).raw("</span>");
}

/// Tenths below ten, so that a fast call is not nothing.
fn millis(call: &RecordedCall) -> String {
    let millis = call.took().as_secs_f64() * 1_000.0;
    if millis < 10.0 { format!("{millis:.1}") } else { format!("{millis:.0}") }
}

/// What can be done with the call.
fn actions(html: &mut Html, call: &RecordedCall) {
    html.raw("<p class=\"actions\"><a href=\"#").number(call.number()).raw("\">").say(Text::Link);
    html.raw("</a> <span class=\"dim\">").say(Text::CopyAs).raw("</span>");
    let forms = [("curl", Text::Curl), ("rust", Text::Rust), ("topctl", Text::Topctl)];
    // The other forms sign anew, and know one address.
    let plain = call.method().is_some();
    for (name, text) in forms.into_iter().filter(|(name, _)| *name == "curl" || plain) {
        html.raw(" <button type=\"button\" data-copy=\"").raw(name).raw("\">").say(text).raw("</button>");
    }
    if plain && Address::of(call.path()).is_some() {
        html.raw(" <button type=\"button\" data-replay>").say(Text::Replay).raw("</button>");
    }
    html.raw(" <span class=\"said dim\" role=\"status\"></span></p><pre class=\"snippet\" hidden></pre>");
}

/// What the error means, and what to do about it.
fn help(html: &mut Html, error: &PlatformError) {
    let facts = CodeFacts::of(Some(error.code()), error.sub_code());
    html.raw("<p class=\"help\"><b>").text(&error.code().to_string()).raw("</b> ");
    html.text(facts.name.unwrap_or_else(|| error.msg())).raw("<br>");
    let language = html.language();
    html.text(facts.help(language)).raw("</p>");
}

/// How the request came.
fn request(html: &mut Html, call: &RecordedCall) {
    html.raw("<section class=\"wide request\"><h2>").say(Text::Request).raw(" <span class=\"dim\"><code>");
    html.text(call.http_method()).raw(" ");
    cut(html, call.path());
    html.raw("</code></span></h2><p class=\"sizes\">");
    let fact = |html: &mut Html, name: Text, unit: Text, value: &str| {
        html.raw("<span><span class=\"dim\">")
            .say(name)
            .raw("</span> ")
            .say_of(unit, &[value])
            .raw("</span> ");
    };
    fact(html, Text::Duration, Text::Milliseconds, &millis(call));
    fact(html, Text::SizeIn, Text::Bytes, &call.body_bytes().to_string());
    fact(html, Text::SizeOut, Text::Bytes, &call.response_body().len().to_string());
    html.raw("<span><span class=\"dim\">")
        .say(Text::Status)
        .raw("</span> ")
        .number(call.status())
        .raw("</span>");
    html.raw("</p><details class=\"fold headers\"><summary>").say(Text::Headers).raw(" <span class=\"dim\">");
    html.number(call.headers().len() as u64).raw("</span></summary><table><tbody>");
    for (name, value) in call.headers() {
        html.raw("<tr><th>").text(name.as_str()).raw("</th><td>");
        cut(html, &header_value(name, value));
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table></details>");
    let wire = &call.received().wire;
    let begins = if wire.body.is_empty() { call.query().as_bytes() } else { &wire.body };
    if !begins.is_empty() {
        html.raw("<details class=\"fold raw\"><summary>").say(Text::RawBody);
        if wire.body.len() < wire.body_bytes && !wire.body.is_empty() {
            let sizes = [wire.body.len().to_string(), wire.body_bytes.to_string()];
            html.raw(" <span class=\"dim\">")
                .say_of(Text::RawBodyBegins, &[&sizes[0], &sizes[1]])
                .raw("</span>");
        }
        html.raw("</summary><pre>");
        cut(html, &String::from_utf8_lossy(begins));
        html.raw("</pre></details>");
    }
    html.raw("</section>");
}

/// All parameters, sorted by name as they are signed.
fn parameters(html: &mut Html, call: &RecordedCall) {
    let mut params: Vec<_> = call.params().collect();
    params.sort_unstable();
    html.raw("<section><h2>").say(Text::Parameters).raw(" <span class=\"dim\">").say(Text::SortedByName);
    html.raw("</span></h2><table class=\"params\"><tbody>");
    let mut shown = 0;
    for (name, value) in params {
        shown += name.len() + value.len().min(MAX_CHARACTERS);
        if shown > MAX_SHOWN {
            html.raw("<tr><th>…</th><td class=\"dim\">").say(Text::TooManyToShow).raw("</td></tr>");
            break;
        }
        let system = top_names::is_system_parameter(name);
        html.raw(if system { "<tr class=\"system\"><th>" } else { "<tr><th>" });
        html.text(name).raw("</th><td>");
        match value.trim() {
            "" => {
                html.raw("<span class=\"dim\">").say(Text::Blank).raw("</span>");
            }
            _ => cut(html, value),
        }
        html.raw("</td></tr>");
    }
    for file in call.files() {
        html.raw("<tr class=\"file\"><th>").text(&file.name).raw("</th><td>");
        html.text(&file.file_name).raw(" <span class=\"dim\">");
        match file.content_type.as_deref() {
            Some(content_type) => html.text(content_type),
            None => html.say(Text::NoContentType),
        };
        html.raw(", ").say_of(Text::FileBytes, &[&file.content.len().to_string()]).raw("</span></td></tr>");
    }
    html.raw("</tbody></table>");
    if !call.raw_body().is_empty() {
        html.raw("<h3>").say(Text::Body).raw("</h3><pre>");
        cut(html, &String::from_utf8_lossy(call.raw_body()));
        html.raw("</pre>");
    }
    html.raw("</section>");
}
