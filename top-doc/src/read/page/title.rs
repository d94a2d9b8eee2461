//! The line that names an API. Knows nothing of what is above or below it.

use top_names::is_method;

/// The title of an API: its method and, behind it, what it does.
pub(super) struct Title<'a> {
    pub(super) method: &'a str,
    pub(super) text: &'a str,
    /// Whether it is marked as a title; otherwise it may be a name inside a text.
    pub(super) is_marked: bool,
}

/// `method (title)`, `method（title）` or the method alone.
pub(super) fn title(line: &str) -> Option<Title<'_>> {
    let plain = line.trim_start_matches('#').trim();
    let plain = plain.trim_matches(|c: char| matches!(c, '*' | '`'));
    let end = plain.find(|c: char| c.is_whitespace() || matches!(c, '(' | '（')).unwrap_or(plain.len());
    let (method, rest) = plain.split_at(end);
    let method = method.trim_end_matches('`');
    // A host name in a notice is not a method: a method is alone on its line or followed by its title.
    let rest = rest.trim();
    let text = match rest.strip_prefix(['(', '（']) {
        Some(title) => title.strip_suffix([')', '）']).unwrap_or(title).trim(),
        None if rest.is_empty() => "",
        None => return None,
    };
    let is_code = ["isv.", "isp.", "top."].iter().any(|start| method.starts_with(start));
    (is_method(method) && !is_code).then_some(Title {
        method,
        text,
        is_marked: line.starts_with('#') || !text.is_empty(),
    })
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn titles() {
        for (line, method, text, is_marked) in [
            ("taobao.time.get (获取时间)", "taobao.time.get", "获取时间", true),
            ("##taobao.time.get（获取时间）", "taobao.time.get", "获取时间", true),
            ("## `taobao.time.get`", "taobao.time.get", "", true),
            ("taobao.time.get", "taobao.time.get", "", false),
        ] {
            let found = title(line).unwrap();
            assert_eq!((found.method, found.text, found.is_marked), (method, text, is_marked), "{line}");
        }
        for line in ["open.taobao.com 的公告", "isv.invalid-parameter（参数错误）", "标题", ""] {
            assert!(title(line).is_none(), "{line}");
        }
    }
}
