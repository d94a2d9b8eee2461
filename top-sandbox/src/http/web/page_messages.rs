//! The page's section of the message channel: each message with its life, connections, and a form that publishes.

use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse as _, Response},
};
use http::StatusCode;
use top_core::TopDateTime;

use super::{calls_query::CallsQuery, html::Html, response::private, text::readable};
use crate::{
    http::context::Context,
    messages::{MessageStep, RecordedMessage},
};

/// How many messages are shown.
const MAX_SHOWN: usize = 50;

/// The section, empty: the script fills it.
pub(super) fn section(html: &mut Html) {
    html.raw(
        "<details id=\"channel\" class=\"channel\"><summary><h2>Messages <span class=\"dim\">TMC 消息服务, at \
         <code>ws://</code> on this address</span></h2><span id=\"tally\" class=\"dim\"></span></summary>\
         <form id=\"publish\"><input name=\"topic\" required maxlength=\"256\" placeholder=\"taobao_trade_TradeBuyerPay\" \
         aria-label=\"Topic\"><input name=\"content\" placeholder='{\"tid\":1}' aria-label=\"Content\">\
         <input name=\"user\" placeholder=\"user (none: to every application)\" aria-label=\"User\">\
         <button type=\"submit\">Publish</button><output></output></form><div id=\"messages\"></div></details>",
    );
}

/// The messages that changed after a change, for the script to put in front.
pub(super) async fn changed(State(context): State<Context>, RawQuery(query): RawQuery) -> Response {
    let query = CallsQuery::read(query.as_deref());
    if query.after > *context.gateway.messages.watch().borrow() {
        // Another sandbox listens here now.
        return StatusCode::GONE.into_response();
    }
    let (change, messages) = query.messages(&context).await;
    let connections = context.gateway.messages.connections().len();
    let mut html = Html::default();
    html.raw("<div data-change=\"").number(change).raw("\" data-tally=\"");
    html.number(connections as u64).raw(if connections == 1 { " connection, " } else { " connections, " });
    let stored = context.gateway.messages.stored();
    let messages_not = if stored == 1 { " message not confirmed\">" } else { " messages not confirmed\">" };
    html.number(stored as u64).raw(messages_not);
    for message in messages.iter().take(MAX_SHOWN) {
        entry(&mut html, message);
    }
    html.raw("</div>");
    private("text/html;charset=utf-8", html.into_string())
}

fn entry(html: &mut Html, message: &RecordedMessage) {
    html.raw("<details class=\"message\" data-id=\"").text(&message.id().to_string()).raw("\"><summary>");
    let state = message.state();
    html.raw(match state {
        MessageStep::Confirmed => "<span class=\"badge good\">",
        MessageStep::Published | MessageStep::Sent(_) | MessageStep::Consumed => "<span class=\"badge\">",
        _ => "<span class=\"badge bad\">",
    });
    html.text(state.as_str()).raw("</span><span class=\"method\">").text(message.topic());
    html.raw("</span><span class=\"dim\">").text(message.app_key()).raw(" ").text(message.group());
    if let Some(nick) = message.user_nick() {
        html.raw(" ").text(nick);
    }
    html.raw("</span><span class=\"id\">")
        .text(&message.id().to_string())
        .raw("</span></summary><div class=\"steps\">");
    html.raw("<section><h2>Life</h2><table><tbody>");
    for event in message.events() {
        let time = TopDateTime::from_system_time(event.at).map(|time| time.to_string()).unwrap_or_default();
        html.raw("<tr><th>").text(&time).raw("</th><td>").text(event.step.as_str());
        match &event.step {
            MessageStep::Sent(connection) => {
                html.raw(" <span class=\"dim\">over connection ").number(*connection).raw("</span>");
            }
            MessageStep::Failed(Some(reason)) => {
                html.raw(" <span class=\"dim\">").text(reason).raw("</span>");
            }
            MessageStep::Fault(fault) => {
                html.raw(" <span class=\"dim\">").text(fault).raw("</span>");
            }
            _ => {}
        }
        html.raw("</td></tr>");
    }
    html.raw("</tbody></table></section><section><h2>Content</h2><pre class=\"json\">");
    readable(html, message.content());
    html.raw("</pre></section></div></details>");
}
