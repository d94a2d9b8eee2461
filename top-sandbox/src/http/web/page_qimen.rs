//! What the page shows of Qimen: the routes, and how a call was handed on.

use super::{html::Html, texts::Text};
use crate::{
    gateway::Gateway,
    qimen::{Forwarded, HANDLER, STUB},
};

/// Where the calls of which customer go.
pub(super) fn routes(html: &mut Html, gateway: &Gateway) {
    let qimen = gateway.qimen();
    let mut routes = qimen.shown().peekable();
    if routes.peek().is_none() {
        return;
    }
    html.raw("<dt>").say(Text::Qimen).raw("</dt><dd>");
    for (customer, method, to, count) in routes {
        html.raw("<code>").text(customer).raw(" ").text(method).raw("</code> → ");
        target(html, &to);
        let received = count.received.to_string();
        html.raw(" <span class=\"dim\">").say_of(Text::QimenReceived, &[&received]).raw("</span> ");
    }
    html.raw("</dd>");
}

/// Where a call went, in what form, and what came back.
pub(super) fn forwarded(html: &mut Html, forwarded: &Forwarded) {
    html.raw("<section><h2>").say(Text::HandedOn).raw("</h2><table><tbody><tr><th>").say(Text::To);
    html.raw("</th><td>");
    target(html, forwarded.to());
    html.raw("</td></tr><tr><th>").say(Text::Method).raw("</th><td>").text(forwarded.method());
    html.raw("</td></tr><tr><th>").say(Text::SignedFor).raw("</th><td>");
    match forwarded.app_key() {
        Some(key) => html.text(key),
        None => html.say(Text::SignedForNobody),
    };
    html.raw("</td></tr><tr><th>").say(Text::Times).raw("</th><td>").number(forwarded.times());
    html.raw("</td></tr><tr><th>").say(Text::CameBack).raw("</th><td>");
    match (forwarded.status(), forwarded.failure()) {
        (_, Some(failure)) => html.raw("<span class=\"badge bad\">").text(failure).raw("</span>"),
        (Some(status), None) => html.say_of(Text::StatusOf, &[&status.to_string()]),
        (None, None) => html.raw("–"),
    };
    let millis = forwarded.took().as_millis().to_string();
    html.raw(" <span class=\"dim\">").say_of(Text::After, &[&millis]);
    html.raw("</span></td></tr></tbody></table></section>");
}

/// An address, or what stands in for one.
fn target(html: &mut Html, to: &str) {
    match to {
        STUB => html.say(Text::ToStub),
        HANDLER => html.say(Text::ToHandler),
        address => html.text(address),
    };
}
