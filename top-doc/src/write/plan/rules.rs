//! Conventions in names and titles: which calls may be repeated.

use crate::model::{ApiDoc, Kind};

/// Whether a repeated call has no further effect. `None` if the name looks like a read but does not prove it.
pub(super) fn idempotent(doc: &ApiDoc) -> Option<bool> {
    let segments: Vec<&str> = doc.method.split('.').collect();
    // A version at the end is not a word: `slb.aliyuncs.com.DescribeZones.2013-02-21`.
    let last = segments.iter().rposition(|segment| !segment.starts_with(|c: char| c.is_ascii_digit()))?;
    let words = words(segments[last]);
    let word = words.last()?.as_str();
    if WRITES.contains(&words.first()?.as_str()) {
        return Some(false);
    }
    let hands_out = hands_out(doc);
    if ["query", "list", "search", "count"].contains(&word) {
        return if hands_out { None } else { Some(true) };
    }
    let is_scalar = |kind| !matches!(kind, Kind::Object | Kind::Map | Kind::Json | Kind::Bytes | Kind::Any);
    if word == "get" {
        let may_make = ["auth", "code", "apply"]
            .iter()
            .any(|made| segments.iter().any(|segment| segment.to_ascii_lowercase().contains(made)));
        let is_plain = !hands_out && !may_make && doc.request.iter().all(|node| is_scalar(node.kind()));
        return is_plain.then_some(true);
    }
    let reads = [
        "find", "fetch", "read", "describe", "detail", "details", "info", "page", "check", "download",
        "show", "view",
    ];
    // A word that is written without a border, such as `querybyid` or `orderquery`; no `account` or `discount`.
    let is_glued = |word: &String| {
        let verbs = ["get", "query", "find", "list", "search", "describe", "count"];
        let is_other = ["account", "discount", "widget", "target", "budget", "gadget"]
            .iter()
            .any(|other| word.ends_with(other) || word.starts_with(other));
        !is_other && verbs.iter().any(|verb| word.starts_with(verb) || word.ends_with(verb))
    };
    if reads.contains(&word) || words.iter().any(is_glued) { None } else { Some(false) }
}

/// First words of calls that change something, whatever follows.
const WRITES: [&str; 14] = [
    "add",
    "batchadd",
    "bind",
    "cancel",
    "create",
    "createaccount",
    "delete",
    "insert",
    "register",
    "remove",
    "send",
    "set",
    "submit",
    "update",
];

/// Whether each call hands out something new: a number of a waybill, a token, a session, a task (`topats`), or what the
/// title says.
fn hands_out(doc: &ApiDoc) -> bool {
    const SEGMENTS: [&str; 4] = ["waybill", "token", "session", "topats"];
    const ANYWHERE: [&str; 2] = ["取号", "异步任务"];
    const AT_THE_BEGINNING: [&str; 12] =
        ["创建", "新建", "生成", "提交", "申请", "领取", "发放", "注册", "开通", "下单", "发送", "绑定"];
    let in_name = doc
        .method
        .split('.')
        .any(|segment| SEGMENTS.iter().any(|given| segment.to_ascii_lowercase().contains(given)));
    let in_texts = [&doc.title, &doc.description].into_iter().any(|text| {
        ANYWHERE.iter().any(|word| text.contains(word))
            || AT_THE_BEGINNING.iter().any(|word| text.trim_start().starts_with(word))
    });
    in_name || in_texts
}

/// The words of `batchQuery`, `batch_query`, `query`, in lower case.
fn words(segment: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in segment.chars() {
        let is_mark = matches!(c, '_' | '-');
        if (is_mark || c.is_ascii_uppercase()) && words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| !is_mark) {
            word.push(c.to_ascii_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{ApiDoc, idempotent};
    use crate::model::Node;

    fn verdict(method: &str, ty: &str) -> Option<bool> {
        let request = vec![Node { name: "x".into(), ty: ty.into(), ..Node::default() }];
        idempotent(&ApiDoc { method: method.into(), request, ..ApiDoc::default() })
    }

    #[test]
    fn proven_and_doubtful_reads() {
        assert_eq!(verdict("a.b.query", "Order"), Some(true));
        assert_eq!(verdict("a.b.batchSearch", "Order"), Some(true));
        assert_eq!(verdict("a.b.get", "Number"), Some(true));
        assert_eq!(verdict("a.b.get", "Order"), None);
        assert_eq!(verdict("a.waybill.get", "Number"), None);
        assert_eq!(verdict("a.qrcode.get", "Number"), None);
        assert_eq!(verdict("a.b.DescribeZones.2013-02-21", "String"), None);
        assert_eq!(verdict("a.b.recall", "String"), Some(false));
    }

    #[test]
    fn what_hands_something_out_is_no_read() {
        for method in ["a.b.waybill.query", "taobao.topats.itemcats.get", "taobao.openlink.session.get"] {
            assert_eq!(verdict(method, "String"), None, "{method}");
        }
        let titled =
            ApiDoc {
                method: "a.b.query".into(), title: "打印面单取号接口".into(), ..ApiDoc::default()
            };
        assert_eq!(idempotent(&titled), None);
        for method in ["a.b.CreateAliyunAccount.2013-07-01", "a.account", "a.discount", "a.createaccount"] {
            assert_eq!(verdict(method, "String"), Some(false), "{method}");
        }
    }
}
