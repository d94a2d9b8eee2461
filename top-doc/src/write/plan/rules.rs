//! Conventions in names: which calls may be repeated and which values are secret.

use crate::model::{ApiDoc, Kind, key};

/// Whether a repeated call has no further effect. `None` if the name looks like a read but does not prove it.
pub(super) fn idempotent(doc: &ApiDoc) -> Option<bool> {
    let segments: Vec<String> = doc.method.split('.').map(str::to_ascii_lowercase).collect();
    // A version at the end is not a word: `slb.aliyuncs.com.DescribeZones.2013-02-21`.
    let last = segments.iter().rposition(|segment| !segment.starts_with(|c: char| c.is_ascii_digit()))?;
    let word = last_word(doc.method.split('.').nth(last).unwrap_or_default());
    if ["query", "list", "search", "count"].contains(&word.as_str()) {
        return Some(true);
    }
    // Each call of these hands out something new.
    let hands_out = ["waybill", "token", "auth", "code", "apply"]
        .iter()
        .any(|given| segments.iter().any(|segment| segment.contains(given)));
    let is_scalar = |kind| !matches!(kind, Kind::Object | Kind::Map | Kind::Json | Kind::Bytes | Kind::Any);
    if word == "get" {
        let is_plain = !hands_out && doc.request.iter().all(|node| is_scalar(node.kind()));
        return is_plain.then_some(true);
    }
    let looks_like_a_read = [
        "find", "fetch", "read", "describe", "detail", "details", "info", "page", "check", "download",
        "show", "view",
    ]
    .contains(&word.as_str())
        || ["get", "query", "find", "list", "search", "describe", "count"]
            .iter()
            .any(|verb| segments[last].starts_with(verb) || segments[last].ends_with(verb));
    if looks_like_a_read { None } else { Some(false) }
}

/// The last word of `batchQuery`, `batch_query`, `query`.
fn last_word(segment: &str) -> String {
    let at = segment
        .char_indices()
        .rev()
        .find(|(_, c)| c.is_ascii_uppercase() || matches!(c, '_' | '-'))
        .map_or(0, |(at, c)| if c.is_ascii_uppercase() { at } else { at + 1 });
    segment[at..].to_ascii_lowercase()
}

/// Whether a value of that name must not be shown: credentials and personal data.
pub(super) fn is_secret(name: &str) -> bool {
    const WORDS: [&str; 15] = [
        "accesskey",
        "address",
        "certno",
        "email",
        "idcard",
        "idno",
        "identity",
        "mobile",
        "passwd",
        "password",
        "phone",
        "privatekey",
        "pwd",
        "secret",
        "token",
    ];
    let name = key(name);
    WORDS.iter().any(|word| name.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{ApiDoc, idempotent, is_secret};
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
        assert_eq!(verdict("a.discount", "String"), None);
    }

    #[test]
    fn secrets() {
        for name in ["auth_token", "receiverMobile", "id_card"] {
            assert!(is_secret(name), "{name}");
        }
        assert!(!is_secret("title"));
    }
}
