//! The page's section of the message channel: each message with its life, connections, and a form that publishes.

use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse as _, Response},
};
use http::StatusCode;
use top_core::TopDateTime;

use super::{
    calls_query::CallsQuery, html::Html, language::Spoken, page::HTML, response::private, text::readable,
    texts::Text,
};
use crate::{
    http::context::Context,
    messages::{MessageStep, RecordedMessage},
};

/// How many messages are shown.
const MAX_SHOWN: usize = 50;

/// The section, empty: the script fills it.
pub(super) fn section(html: &mut Html) {
    html.raw("<details id=\"channel\" class=\"panel\"><summary><h2>").say(Text::Messages);
    html.raw(" <span class=\"dim\">").say(Text::MessagesHint);
    html.raw(
        "</span></h2><span id=\"tally\" class=\"dim\"></span></summary><form id=\"publish\" class=\"row\">",
    );
    html.raw("<input name=\"topic\" required maxlength=\"256\" placeholder=\"taobao_trade_TradeBuyerPay\" aria-label=\"");
    html.say_plain(Text::Topic).raw("\"><input name=\"content\" placeholder='{\"tid\":1}' aria-label=\"");
    html.say_plain(Text::Content).raw("\"><input name=\"user\" placeholder=\"").say_plain(Text::UserHint);
    html.raw("\" aria-label=\"").say_plain(Text::User).raw("\"><button type=\"submit\">").say(Text::Publish);
    html.raw("</button><output></output></form><div id=\"messages\"></div></details>");
}

/// The messages that changed after a change, for the script to put in front.
pub(super) async fn changed(
    State(context): State<Context>,
    spoken: Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let query = CallsQuery::read(query.as_deref());
    if query.after > *context.gateway.messages.watch().borrow() {
        // Another sandbox listens here now.
        return StatusCode::GONE.into_response();
    }
    let (change, messages) = query.messages(&context).await;
    let connections = context.gateway.messages.connections().len();
    let stored = context.gateway.messages.stored();
    let mut html = Html::new(spoken.language);
    html.raw("<div data-change=\"").number(change).raw("\" data-tally=\"");
    html.say_of(Text::Connections, &[&connections.to_string()]).raw(" · ");
    html.say_of(Text::Unconfirmed, &[&stored.to_string()]).raw("\">");
    for message in messages.iter().take(MAX_SHOWN) {
        entry(&mut html, message);
    }
    html.raw("</div>");
    private(HTML, html.into_string())
}

fn entry(html: &mut Html, message: &RecordedMessage) {
    html.raw("<details class=\"message\" data-id=\"").text(&message.id().to_string()).raw("\"><summary>");
    let state = message.state();
    html.raw(match state {
        MessageStep::Confirmed => "<span class=\"badge good\">",
        MessageStep::Published | MessageStep::Sent(_) | MessageStep::Consumed => "<span class=\"badge\">",
        _ => "<span class=\"badge bad\">",
    });
    html.say(step(state)).raw("</span><span class=\"method\">").text(message.topic());
    html.raw("</span><span class=\"dim\">").text(message.app_key()).raw(" ").text(message.group());
    if let Some(nick) = message.user_nick() {
        html.raw(" ").text(nick);
    }
    html.raw("</span><span class=\"id\">")
        .text(&message.id().to_string())
        .raw("</span></summary><div class=\"steps\">");
    html.raw("<section><h2>").say(Text::Life).raw("</h2><table><tbody>");
    for event in message.events() {
        let time = TopDateTime::from_system_time(event.at).map(|time| time.to_string()).unwrap_or_default();
        html.raw("<tr><th>").text(&time).raw("</th><td>").say(step(&event.step));
        match &event.step {
            MessageStep::Sent(connection) => {
                let connection = connection.to_string();
                html.raw(" <span class=\"dim\">").say_of(Text::OverConnection, &[&connection]).raw("</span>");
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
    html.raw("</tbody></table></section><section><h2>").say(Text::Content).raw("</h2><pre class=\"json\">");
    readable(html, message.content());
    html.raw("</pre></section></div></details>");
}

const fn step(step: &MessageStep) -> Text {
    match step {
        MessageStep::Published => Text::StepPublished,
        MessageStep::Sent(_) => Text::StepSent,
        MessageStep::Consumed => Text::StepConsumed,
        MessageStep::Fault(_) => Text::StepFault,
        MessageStep::Confirmed => Text::StepConfirmed,
        MessageStep::Failed(_) => Text::StepFailed,
        MessageStep::TimedOut => Text::StepTimedOut,
        MessageStep::ConnectionLost => Text::StepConnectionLost,
        MessageStep::Expired => Text::StepExpired,
        MessageStep::Deleted => Text::StepDeleted,
    }
}
