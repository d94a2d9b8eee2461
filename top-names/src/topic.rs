//! Topics of messages: `taobao_trade_TradeBuyerPay`.

/// Whether this can be the topic of messages: two or more segments of ASCII letters and digits, with `_` between them.
///
/// ```
/// assert!(top_names::is_topic("taobao_trade_TradeBuyerPay"));
/// assert!(!top_names::is_topic("taobao.trade.fullinfo.get"));
/// ```
pub fn is_topic(name: &str) -> bool {
    let is_segment =
        |segment: &str| !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_alphanumeric());
    name.contains('_') && name.split('_').all(is_segment)
}

#[cfg(test)]
mod tests {
    use super::is_topic;

    #[test]
    fn topics_are_told_from_other_names() {
        for topic in ["taobao_trade_TradeBuyerPay", "alibaba_aliqin_FcCallCdr", "a_b", "tmall_auto_3D"] {
            assert!(is_topic(topic), "{topic}");
        }
        for other in
            ["", "_", "taobao", "taobao_", "_trade", "taobao__Trade", "taobao_trade Trade", "淘宝_trade"]
        {
            assert!(!is_topic(other), "{other}");
        }
    }
}
