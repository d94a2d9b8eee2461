//! Pages of other gateways, which look much like those of TOP. Their APIs cannot be called through it.

use super::sections::{Part, Section};

/// What a page of another gateway names, and the gateway.
const HOSTS: &[(&str, &str)] = &[
    ("gw.open.1688.com", "1688"),
    ("oapi.dingtalk.com", "DingTalk (钉钉)"),
    ("api.dingtalk.com", "DingTalk (钉钉)"),
    ("onebound.cn", "Onebound (万邦)"),
    ("api.jd.com", "JD (京东)"),
    ("gw-api.pinduoduo.com", "Pinduoduo (拼多多)"),
    ("openapi.alipay.com", "Alipay (支付宝)"),
];

/// The gateway that the beginning of a page names, if it is not TOP: its address or the form of its names.
pub(super) fn foreign(parts: &[Part<'_>]) -> Option<(usize, &'static str)> {
    let beginning = parts.iter().filter(|part| matches!(part.section, Section::Head | Section::Common));
    beginning.flat_map(|part| &part.lines).find_map(|line| {
        let gateway = HOSTS.iter().find(|(host, _)| line.text.contains(host)).map(|(_, gateway)| *gateway);
        let gateway = gateway.or_else(|| is_of_1688(line.text).then_some("1688"));
        Some((line.number, gateway?))
    })
}

/// The gateway to which the method belongs, if it is not TOP.
pub(super) fn of_method(method: &str) -> Option<&'static str> {
    (method.starts_with("dingtalk.oapi.") || method.starts_with("dingtalk.smartwork."))
        .then_some("DingTalk (钉钉)")
        .or_else(|| method.starts_with("com.alibaba.").then_some("1688"))
        .or_else(|| (method.starts_with("pdd.")).then_some("Pinduoduo (拼多多)"))
        .or_else(|| (method.starts_with("jingdong.") || method.starts_with("jd.")).then_some("JD (京东)"))
}

/// `com.alibaba.trade:alibaba.trade.get-1`
fn is_of_1688(line: &str) -> bool {
    line.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '（' | '）' | '`')).any(|word| {
        word.strip_prefix("com.alibaba.").and_then(|rest| rest.split_once(':')).is_some_and(|(_, name)| {
            name.rsplit_once('-').is_some_and(|(_, version)| version.parse::<u32>().is_ok())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::{is_of_1688, of_method};

    #[test]
    fn names_of_other_gateways() {
        assert!(is_of_1688("API (com.alibaba.trade:alibaba.trade.get-1)"));
        assert!(!is_of_1688("com.alibaba.trade: x"));
        assert!(of_method("dingtalk.oapi.user.get").is_some());
        assert!(of_method("taobao.user.get").is_none());
    }
}
