//! The page's form for a call: from what is known of an API, filled with the values of a recorded call if one is repeated.
//! Which secret signs it, the form does not know.

use std::sync::Arc;

use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use top_core::SessionRequirement;
use top_doc::{Kind, Node};

use super::{
    calls_query::CallsQuery, html::Html, language::Spoken, page::HTML, received::asked, response::private,
    snippet::content_type, texts::Text,
};
use crate::{
    gateway::{Gateway, RecordedCall},
    http::context::Context,
    serving::Api,
};

/// The section, with a field for the method.
pub(super) fn section(html: &mut Html) {
    html.raw("<details id=\"try\" class=\"panel\"><summary><h2>").say(Text::Try);
    html.raw(" <span class=\"dim\">").say(Text::TryHint).raw("</span></h2></summary>");
    html.raw("<form id=\"pick\" class=\"row\"><input name=\"method\" required placeholder=\"taobao.time.get\" aria-label=\"");
    html.say_plain(Text::Method).raw("\"><button type=\"submit\">").say(Text::TryOpen);
    html.raw("</button></form><div id=\"form\"></div></details>");
}

/// The form of one `method`, with the values of the call of this `number`.
pub(super) async fn part(
    State(context): State<Context>,
    spoken: Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let call = CallsQuery::call(query.as_deref(), &context);
    let of_call = || call.as_ref().and_then(RecordedCall::method).map(str::to_owned);
    let method = asked(query.as_deref(), "method").or_else(of_call).unwrap_or_default();
    let mut html = Html::new(spoken.language);
    let api = context.gateway.api(&method);
    form(&mut html, &context.gateway, &method, api.as_ref(), call.as_ref());
    private(HTML, html.into_string())
}

fn form(
    html: &mut Html,
    gateway: &Gateway,
    method: &str,
    api: Option<&Arc<Api>>,
    call: Option<&RecordedCall>,
) {
    let path = call.map_or("/router/rest", RecordedCall::path);
    html.raw("<form id=\"call\" data-method=\"")
        .text(method)
        .raw("\" data-path=\"")
        .text(path)
        .raw("\"><h3>");
    html.raw("<code>").text(method).raw("</code> ").text(api.map_or("", |api| &api.title)).raw("</h3>");
    let value = |name: &str| call.and_then(|call| call.param(name));
    if api.is_none() {
        html.raw("<p class=\"hint\">").say_of(Text::TryNotServed, &[method]).raw("</p>");
    }
    html.raw("<div class=\"fields\">");
    application(html, gateway, value("app_key"));
    session(html, api, value("session"), call.is_some());
    format(html, value("format"));
    let nodes = api.map(|api| Arc::clone(&api.params)).unwrap_or_default();
    for node in nodes.iter() {
        field(html, node, value(&node.name));
    }
    html.raw("</div>");
    let is_known = |name: &str| nodes.iter().any(|node| node.name == name) || is_set_elsewhere(name);
    let further: Vec<_> =
        call.iter().flat_map(|call| call.params()).filter(|(name, _)| !is_known(name)).collect();
    if nodes.is_empty() {
        html.raw("<p class=\"dim\">").say(Text::TryUndocumented).raw("</p>");
    }
    more(html, &further, nodes.is_empty() || !further.is_empty());
    let raw = call.filter(|call| !call.raw_body().is_empty());
    body(html, raw);
    html.raw("<p class=\"actions\"><button type=\"submit\" class=\"primary\">").say(Text::TryCall);
    html.raw("</button> <output></output></p></form>");
}

/// Fields of their own, or what is set when the call is signed.
fn is_set_elsewhere(name: &str) -> bool {
    ["app_key", "session", "format", "method", "sign", "timestamp"].contains(&name)
}

fn application(html: &mut Html, gateway: &Gateway, chosen: Option<&str>) {
    html.raw("<label><span>").say(Text::Application).raw("</span><select name=\"app_key\" data-system>");
    for key in gateway.declared().app_keys() {
        html.raw("<option").raw(if chosen == Some(key.as_str()) { " selected>" } else { ">" }).text(&key);
        html.raw("</option>");
    }
    html.raw("</select></label>");
}

/// Tokens are not listed: a declared one is put in when the call is signed.
fn session(html: &mut Html, api: Option<&Arc<Api>>, value: Option<&str>, is_repeat: bool) {
    let required = api.is_some_and(|api| api.session == SessionRequirement::Required);
    html.raw("<label><span>").say(Text::Session);
    if required {
        html.raw(" <span class=\"dim\">").say(Text::SessionRequired).raw("</span>");
    }
    html.raw("</span><input name=\"session\" autocomplete=\"off\" data-system value=\"")
        .text(value.unwrap_or_default());
    html.raw(
        "\"></label><label class=\"check\"><input type=\"checkbox\" name=\"declared_session\" data-system",
    );
    html.raw(if required && !is_repeat { " checked>" } else { ">" });
    html.raw("<span>").say(Text::SessionDeclared).raw("</span></label>");
}

fn format(html: &mut Html, chosen: Option<&str>) {
    html.raw("<label><span>").say(Text::Format).raw("</span><select name=\"format\" data-system>");
    for format in ["json", "xml"] {
        html.raw("<option").raw(if chosen == Some(format) { " selected>" } else { ">" }).text(format);
        html.raw("</option>");
    }
    html.raw("</select></label>");
}

fn field(html: &mut Html, node: &Node, value: Option<&str>) {
    html.raw("<label class=\"param\"><span><code>").text(&node.name).raw("</code>");
    if node.required {
        html.raw(" <b class=\"must\" title=\"").say_plain(Text::Required).raw("\">*</b>");
    }
    html.raw(" <span class=\"dim\">").text(&node.full_type()).raw("</span></span>");
    if node.kind() == Kind::Bytes && node.list == 0 && !node.ty.is_empty() {
        html.raw("<span class=\"dim\">").say(Text::TryFile).raw("</span></label>");
        return;
    }
    let example = node.example.as_deref().or(node.default.as_deref()).unwrap_or_default();
    let is_long = matches!(node.kind(), Kind::Object | Kind::Map | Kind::Json) || node.list > 1;
    if is_long && !node.ty.is_empty() {
        html.raw("<textarea rows=\"3\" data-param=\"")
            .text(&node.name)
            .raw("\" placeholder=\"")
            .text(example);
        // The first line end behind the tag is not part of the value.
        html.raw("\">\n").text(value.unwrap_or_default()).raw("</textarea>");
    } else {
        html.raw("<input autocomplete=\"off\" data-param=\"")
            .text(&node.name)
            .raw("\" placeholder=\"")
            .text(example);
        html.raw("\" value=\"").text(value.unwrap_or_default()).raw("\"");
        values(html, node);
    }
    if !node.description.is_empty() {
        html.raw("<small class=\"dim\">").text(&plain(&node.description)).raw("</small>");
    }
    html.raw("</label>");
}

/// The documented values of a set, offered and not enforced. Ends the input's tag.
fn values(html: &mut Html, node: &Node) {
    let listed = node.facts.as_ref().map(|facts| facts.values.as_slice()).unwrap_or_default();
    if listed.is_empty() {
        html.raw(">");
        return;
    }
    html.raw(" list=\"values-").text(&node.name).raw("\"><datalist id=\"values-").text(&node.name).raw("\">");
    for listed in listed {
        html.raw("<option value=\"").text(&listed.value).raw("\">").text(&listed.label).raw("</option>");
    }
    html.raw("</datalist>");
}

/// A description's beginning without the markup that documents hold.
fn plain(description: &str) -> String {
    const SHOWN: usize = 160;
    let mut text = String::new();
    let mut is_tag = false;
    for c in description.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            c if !is_tag => text.push(if c.is_control() { ' ' } else { c }),
            _ => {}
        }
    }
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn more(html: &mut Html, params: &[(&str, &str)], is_open: bool) {
    html.raw("<details class=\"fold\"").raw(if is_open { " open>" } else { ">" }).raw("<summary>");
    html.say(Text::TryMore).raw("</summary><textarea name=\"more\" rows=\"3\" data-system placeholder=\"");
    html.say_plain(Text::TryMoreHint).raw("\" aria-label=\"").say_plain(Text::TryMore).raw("\">\n");
    // A value with a line end would be two parameters.
    for (name, value) in params.iter().filter(|(_, value)| !value.contains('\n')) {
        html.text(name).raw("=").text(value).raw("\n");
    }
    html.raw("</textarea></details>");
}

fn body(html: &mut Html, call: Option<&RecordedCall>) {
    html.raw("<details class=\"fold\"").raw(if call.is_some() { " open>" } else { ">" }).raw("<summary>");
    html.say(Text::TryBody)
        .raw("</summary><input name=\"content_type\" data-system aria-label=\"Content-Type\" value=\"");
    html.text(&call.map_or_else(|| "application/json;charset=utf-8".to_owned(), content_type));
    html.raw("\"><textarea name=\"body\" rows=\"5\" data-system aria-label=\"").say_plain(Text::TryBody);
    html.raw("\">\n");
    if let Some(call) = call {
        html.text(&String::from_utf8_lossy(call.raw_body()));
    }
    html.raw("</textarea></details>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_lose_their_markup_and_their_length() {
        assert_eq!(plain("a<br/>b <a href='x'>c</a>\nd"), "ab c d");
        assert_eq!(plain(&"说".repeat(200)).chars().count(), 161);
    }
}
