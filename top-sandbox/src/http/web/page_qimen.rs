//! What the page shows of Qimen: the routes, and how a call was handed on.

use super::html::Html;
use crate::{gateway::Gateway, qimen::Forwarded};

/// Where the calls of which customer go; the declared list goes on behind it.
pub(super) fn routes(html: &mut Html, gateway: &Gateway) {
    html.raw("</dd><dt>Qimen</dt><dd>");
    for (customer, method, to, count) in gateway.qimen().shown() {
        html.raw("<code>").text(customer).raw(" ").text(method).raw("</code> → ").text(&to);
        html.raw(" <span class=\"dim\">").number(count.received).raw(" received</span> ");
    }
}

/// Where a call went, in what form, and what came back.
pub(super) fn forwarded(html: &mut Html, forwarded: &Forwarded) {
    html.raw("<section><h2>Handed on</h2><table><tbody><tr><th>to</th><td>").text(forwarded.to());
    html.raw("</td></tr><tr><th>method</th><td>").text(forwarded.method());
    html.raw("</td></tr><tr><th>signed for</th><td>");
    html.text(forwarded.app_key().unwrap_or("(nobody: it stays in this process)"));
    html.raw("</td></tr><tr><th>times</th><td>").number(forwarded.times());
    html.raw("</td></tr><tr><th>came back</th><td>");
    match (forwarded.status(), forwarded.failure()) {
        (_, Some(failure)) => html.raw("<span class=\"badge bad\">").text(failure).raw("</span>"),
        (Some(status), None) => html.raw("status ").number(status),
        (None, None) => html.raw("–"),
    };
    html.raw(" <span class=\"dim\">after ");
    html.number(u64::try_from(forwarded.took().as_millis()).unwrap_or(u64::MAX));
    html.raw(" ms</span></td></tr></tbody></table></section>");
}
