//! A call's signature on the page: what is signed, the digest, and where it went wrong. The secret is masked.

use super::{
    html::Html,
    text::{MAX_CHARACTERS, cut},
    texts::Text,
};
use crate::{
    gateway::RecordedCall,
    protocol::sign::{MASK, SignMethod, SignRule, Verdict},
};

pub(super) fn section(html: &mut Html, call: &RecordedCall, verdict: Option<&Verdict>) {
    html.raw("<section><h2>").say(Text::Signature).raw(" ");
    let why_none = match verdict {
        Some(verdict) => return checked(html, verdict),
        None if call.sign_rule() == Some(SignRule::Unsigned) => Text::Unsigned,
        None if call.param("sign").is_none() && call.sign_rule().is_some() => Text::SignedAsBatch,
        None => Text::NotChecked,
    };
    html.raw("</h2><p class=\"dim\">").say(why_none).raw("</p></section>");
}

fn checked(html: &mut Html, verdict: &Verdict) {
    match verdict.rule() {
        Some(rule) => html.raw("<span class=\"badge good\">").text(rule.as_str()).raw("</span>"),
        None => html.raw("<span class=\"badge bad\">").say(Text::Wrong).raw("</span>"),
    };
    html.raw("</h2><ol><li><h3>")
        .say(Text::StringToSign)
        .raw(" <span class=\"dim\">")
        .say(Text::NamesAndValues);
    html.raw("</span></h3><pre class=\"sign\">");
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
    html.raw("</pre></li><li><h3>").say(Text::Digest).raw(" <span class=\"dim\">");
    match method {
        Some(method) => {
            let said = if method.is_keyed() { Text::DigestKeyed } else { Text::DigestOf };
            html.say_of(said, &[method.digest_name()])
        }
        None => {
            let names = SignMethod::names();
            html.say_of(Text::DigestUnknown, &[names.of(html.language())])
        }
    };
    html.raw("</span></h3><table class=\"digest\"><tbody><tr><th>").say(Text::Expected).raw("</th><td>");
    html.text(verdict.expected().unwrap_or("–")).raw("</td></tr><tr class=\"");
    html.raw(if verdict.rule().is_some() { "same" } else { "differs" }).raw("\"><th>").say(Text::Received);
    html.raw("</th><td>");
    match verdict.received() {
        Some(received) => html.text(received),
        None => html.say(Text::Absent),
    };
    html.raw("</td></tr></tbody></table></li>");
    let language = html.language();
    for remark in verdict.remarks_in(language) {
        html.raw("<li><p class=\"hint\">").prose(remark).raw("</p></li>");
    }
    if let Some(mistake) = verdict.mistake_in(language) {
        html.raw("<li><h3>").say(Text::Mistake).raw("</h3><p class=\"mistake\">").prose(mistake);
        html.raw("</p></li>");
    }
    html.raw("</ol></section>");
}
