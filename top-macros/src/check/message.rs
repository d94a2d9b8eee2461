//! Rules about messages.

use top_names::is_topic;

use crate::{ctxt::Ctxt, keys::Key, model::Item};

/// The consumer finds the type by it.
pub(super) fn topic(cx: &mut Ctxt, item: &Item<'_>) {
    if !item.attrs.has_or_meant(Key::Topic) {
        let name = item.ident;
        cx.error(
            name,
            format_args!(
                "`{name}` does not name the topic that it is the content of\n\
                 help: add `#[top_api(topic = \"taobao_trade_TradeBuyerPay\")]`"
            ),
        );
    }
}

/// Without this check, only a message that never comes would show that there is no such topic.
pub(super) fn name(cx: &mut Ctxt, item: &Item<'_>) {
    if let Some(topic) = item.attrs.text(Key::Topic)
        && !is_topic(&topic.value())
    {
        cx.error(
            topic,
            "not a topic of TMC: two or more segments of ASCII letters and digits with `_` between them, such as \
             `taobao_trade_TradeBuyerPay`",
        );
    }
}
