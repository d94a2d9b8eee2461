//! The page's section of what is set: canned responses, limits, faults. Each form is sent as a configuration to the admin
//! interface, whose checks hold; the names of its fields are those of a configuration.

use axum::{extract::State, response::Response};
use top_core::SessionRequirement;

use super::{html::Html, language::Spoken, page::HTML, response::private, text::MAX_CHARACTERS, texts::Text};
use crate::{
    gateway::Gateway,
    http::context::Context,
    protocol::request::percent_encoded,
    serving::{CannedResponse, Fault, Limit, LimitOn},
};

/// The section, empty: the script fills it when it is opened.
pub(super) fn section(html: &mut Html) {
    html.raw("<details id=\"settings\" class=\"panel\"><summary><h2>").say(Text::Settings);
    html.raw("</h2></summary><div></div></details>");
}

/// What the section holds.
pub(super) async fn part(State(context): State<Context>, spoken: Spoken) -> Response {
    let mut html = Html::new(spoken.language);
    let gateway = &context.gateway;
    mocks(&mut html, gateway);
    limits(&mut html, gateway);
    faults(&mut html, gateway);
    private(HTML, html.into_string())
}

fn heading(html: &mut Html, name: Text, hint: Text) {
    html.raw("<h3>").say(name).raw(" <span class=\"dim\">").say(hint).raw("</span></h3>");
}

/// An input of a configuration's member.
fn input(html: &mut Html, kind: &'static str, name: &'static str, label: Text, value: &str) {
    html.raw("<label><span>").say(label).raw("</span><input type=\"").raw(kind).raw("\" name=\"").raw(name);
    html.raw("\" value=\"").text(value).raw(if kind == "number" {
        "\" min=\"0\"></label>"
    } else {
        "\"></label>"
    });
}

fn select(
    html: &mut Html,
    name: &'static str,
    label: Text,
    options: &[(&'static str, Option<Text>)],
    chosen: &str,
) {
    html.raw("<label><span>").say(label).raw("</span><select name=\"").raw(name).raw("\">");
    for (value, said) in options {
        html.raw("<option value=\"").raw(value).raw(if *value == chosen { "\" selected>" } else { "\">" });
        match said {
            Some(said) => html.say(*said),
            None => html.text(value),
        };
        html.raw("</option>");
    }
    html.raw("</select></label>");
}

/// The end of a form: a button that sends it, others, and where a refusal is said.
fn end(html: &mut Html, button: Text, others: impl FnOnce(&mut Html)) {
    html.raw("</div><p class=\"actions\"><button type=\"submit\">").say(button).raw("</button>");
    others(html);
    html.raw(" <output></output></p></form>");
}

/// A button that takes something away again.
fn remove(html: &mut Html, path: &'static str, rest: &str) {
    html.raw("<button type=\"button\" data-remove=\"").raw(path).text(rest).raw("\">").say(Text::Remove);
    html.raw("</button>");
}

fn mocks(html: &mut Html, gateway: &Gateway) {
    heading(html, Text::Mocks, Text::MocksHint);
    let mocks: Vec<(String, CannedResponse)> =
        gateway.declared().mocks().map(|(method, mock)| (method.to_owned(), mock.clone())).collect();
    for (method, response) in &mocks {
        html.raw("<details class=\"fold mock\"><summary><code>").text(method).raw("</code></summary>");
        mock(html, method, Some(response));
        html.raw("</details>");
    }
    html.raw("<details class=\"fold\"><summary>").say(Text::New).raw("</summary>");
    mock(html, "", None);
    html.raw("</details>");
}

fn mock(html: &mut Html, method: &str, response: Option<&CannedResponse>) {
    html.raw("<form data-declare=\"answer\"><div class=\"fields\">");
    input(html, "text", "method", Text::Method, method);
    let content = response.map(CannedResponse::content);
    let error = content.as_ref().and_then(|content| content.as_ref().err());
    let code = error.map(|error| error.code().to_string()).unwrap_or_default();
    input(html, "number", "error.code", Text::OrError, &code);
    input(
        html,
        "text",
        "error.sub_code",
        Text::SubCode,
        error.and_then(|error| error.sub_code()).unwrap_or_default(),
    );
    input(
        html,
        "text",
        "error.sub_msg",
        Text::SubMsg,
        error.and_then(|error| error.sub_msg()).unwrap_or_default(),
    );
    let (status, session, required) =
        response.map_or((200, SessionRequirement::Optional, &[][..]), CannedResponse::conditions);
    let status = if status == 200 { String::new() } else { status.to_string() };
    input(html, "number", "status", Text::HttpStatus, &status);
    let session = match session {
        SessionRequirement::Required => "required",
        SessionRequirement::None => "none",
        SessionRequirement::Optional => "optional",
    };
    let sessions = [
        ("optional", Some(Text::SessionOptional)),
        ("required", Some(Text::SessionRequired)),
        ("none", Some(Text::SessionNone)),
    ];
    select(html, "session", Text::Session, &sessions, session);
    input(html, "text", "require", Text::RequiredParameters, &required.join(","));
    if let Some(content_type) = response.and_then(CannedResponse::own_content_type) {
        html.raw("<input type=\"hidden\" name=\"content_type\" value=\"").text(content_type).raw("\">");
    }
    html.raw("<label class=\"whole\"><span>").say(Text::SampleBody);
    html.raw("</span><textarea name=\"body\" rows=\"6\">\n");
    if let Some(Ok(body)) =
        content.as_ref().filter(|content| content.as_ref().is_ok_and(|body| body.len() <= MAX_CHARACTERS))
    {
        html.text(body);
    }
    html.raw("</textarea></label>");
    end(html, if response.is_some() { Text::Save } else { Text::Add }, |html| {
        if response.is_some() {
            html.raw(" ");
            remove(html, "answers/", &percent_encoded(method, "%20"));
        }
    });
}

fn limits(html: &mut Html, gateway: &Gateway) {
    heading(html, Text::Limits, Text::LimitsHint);
    let limits: Vec<(LimitOn, Limit)> =
        gateway.declared().limiter.iter().map(|(on, limit)| (on.clone(), *limit)).collect();
    html.raw("<ul class=\"set\">");
    for (on, limit) in &limits {
        let (kind, said, name) = match on {
            LimitOn::App(name) => ("app", Text::LimitApp, name),
            LimitOn::Api(name) => ("api", Text::LimitApi, name),
            LimitOn::AppApi(name) => ("app-api", Text::LimitAppApi, name),
        };
        let (calls, window, ban) = limit.parts();
        html.raw("<li>").say(said).raw(" <code>").text(name).raw("</code> ");
        html.say_of(Text::LimitIs, &[&calls.to_string(), &window.as_secs_f64().to_string()]).raw(" ");
        if let Some(ban) = ban {
            html.say_of(Text::LimitBans, &[&ban.as_secs_f64().to_string()]).raw(" ");
        }
        let name = percent_encoded(name, "+");
        remove(html, "limits?", &format!("on={kind}&name={name}"));
        html.raw("</li>");
    }
    html.raw("</ul><form data-declare=\"limit\"><div class=\"fields\">");
    let on =
        [("app-api", Some(Text::LimitAppApi)), ("api", Some(Text::LimitApi)), ("app", Some(Text::LimitApp))];
    select(html, "on", Text::LimitOn, &on, "app-api");
    input(html, "text", "name", Text::LimitName, "");
    input(html, "number", "calls", Text::LimitCalls, "40");
    input(html, "number", "seconds", Text::LimitSeconds, "1");
    input(html, "number", "ban_seconds", Text::LimitBan, "");
    end(html, Text::Add, |_| {});
}

fn faults(html: &mut Html, gateway: &Gateway) {
    heading(html, Text::Faults, Text::FaultsHint);
    html.raw("<ul class=\"set\">");
    {
        let faults = gateway.faults();
        for (method, due) in faults.due() {
            html.raw("<li><code>").text(method).raw("</code> ");
            // Thousands may wait; the first say what comes next.
            let kinds: Vec<&str> = due.iter().take(8).map(Fault::kind).collect();
            html.text(&kinds.join(", ")).raw(if due.len() > 8 { " … (" } else { " (" });
            html.number(due.len() as u64).raw(") ");
            remove(html, "faults?", &format!("method={}", percent_encoded(method, "+")));
            html.raw("</li>");
        }
    }
    html.raw("</ul><form data-declare=\"fault\"><div class=\"fields\">");
    input(html, "text", "method", Text::Method, "");
    let kinds = [
        "error",
        "http",
        "refuse",
        "delay",
        "silence",
        "hang-up",
        "truncate",
        "trickle",
        "gzip-garbage",
        "gzip-bomb",
    ];
    select(html, "kind", Text::FaultKind, &kinds.map(|kind| (kind, None)), "error");
    input(html, "number", "times", Text::FaultTimes, "1");
    // Shown with the kinds that have it.
    for (kinds, kind, name, label, value) in [
        ("error", "number", "code", Text::FaultCode, "15"),
        ("error", "text", "sub_code", Text::SubCode, ""),
        ("error", "text", "sub_msg", Text::SubMsg, ""),
        ("http", "number", "status", Text::HttpStatus, "502"),
        ("http", "text", "body", Text::FaultBody, ""),
        ("delay trickle", "number", "millis", Text::FaultMillis, "1000"),
        ("gzip-bomb", "number", "bytes", Text::FaultBytes, "100000000"),
    ] {
        html.raw("<fieldset data-kinds=\"").raw(kinds).raw("\">");
        input(html, kind, name, label, value);
        html.raw("</fieldset>");
    }
    end(html, Text::Add, |_| {});
}
