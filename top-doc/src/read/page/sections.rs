//! The sections of a page. Knows their headings in both languages, and nothing of their content.

/// A line of the page, trimmed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Counted from 1.
    pub(super) number: usize,
    pub(super) text: &'a str,
    /// Untrimmed, for samples.
    pub(super) raw: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Head,
    Request,
    Response,
    Java,
    Sample,
    Errors,
    /// Sections that every API has alike.
    Other,
}

const HEADINGS: &[(Section, &[&str])] = &[
    (Section::Request, &["请求参数", "request parameters", "request parameter", "input parameters"]),
    (
        Section::Response,
        &[
            "响应参数",
            "返回参数",
            "返回结果",
            "response parameters",
            "response parameter",
            "output parameters",
        ],
    ),
    (
        Section::Java,
        &["请求示例", "request example", "request examples", "request sample", "request samples"],
    ),
    (
        Section::Sample,
        &[
            "响应示例",
            "返回示例",
            "response example",
            "response examples",
            "response sample",
            "response samples",
        ],
    ),
    (Section::Errors, &["错误码解释", "错误码", "error codes", "error code", "error code explanation"]),
    (
        Section::Other,
        &[
            "公共参数",
            "公共响应参数",
            "异常示例",
            "API工具",
            "如何获得此API",
            "FAQ",
            "常见问题",
            "common parameters",
            "public parameters",
            "exception example",
            "error example",
            "error sample",
            "api tools",
            "how to get this api",
        ],
    ),
];

impl Section {
    /// The heading that a user sees on the page.
    pub(super) fn heading(self) -> &'static str {
        HEADINGS.iter().find(|(section, _)| *section == self).map_or("", |(_, headings)| headings[0])
    }

    fn of(line: &str) -> Option<Self> {
        let heading = line.trim_matches(|c: char| matches!(c, '#' | '*' | ':' | '：') || c.is_whitespace());
        HEADINGS
            .iter()
            .find(|(_, headings)| headings.iter().any(|known| heading.eq_ignore_ascii_case(known)))
            .map(|(section, _)| *section)
    }
}

/// The page, divided.
#[derive(Debug)]
pub(super) struct Sections<'a> {
    /// Each with the line of its heading and the lines below it.
    parts: Vec<(Section, usize, Vec<Line<'a>>)>,
    last_line: usize,
}

impl<'a> Sections<'a> {
    pub(super) fn find(text: &'a str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut parts = vec![(Section::Head, 1, Vec::new())];
        let mut last_line = 1;
        for (index, raw) in lines(text).enumerate() {
            let line = Line { number: index + 1, text: raw.trim(), raw };
            last_line = line.number;
            match Section::of(line.text) {
                Some(section) => parts.push((section, line.number, Vec::new())),
                None => {
                    if let Some((_, _, lines)) = parts.last_mut() {
                        lines.push(line);
                    }
                }
            }
        }
        Self { parts, last_line }
    }

    /// The lines of the first section of that sort.
    pub(super) fn get(&self, section: Section) -> &[Line<'a>] {
        self.parts.iter().find(|(found, _, _)| *found == section).map_or(&[], |(_, _, lines)| lines)
    }

    /// The line of its heading.
    pub(super) fn line(&self, section: Section) -> Option<usize> {
        self.parts.iter().find(|(found, _, _)| *found == section).map(|(_, line, _)| *line)
    }

    pub(super) const fn last_line(&self) -> usize {
        self.last_line
    }
}

/// The lines of a text with the line ends of any platform.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(end) = text.find(['\n', '\r']) else {
            rest = None;
            return Some(text);
        };
        let after = &text[end..];
        rest = Some(after.strip_prefix("\r\n").unwrap_or(&after[1..]));
        Some(&text[..end])
    })
}

#[cfg(test)]
mod tests {
    use super::{Section, Sections, lines};

    #[test]
    fn line_ends_of_any_platform() {
        assert_eq!(lines("a\r\nb\nc\rd\r\n").collect::<Vec<_>>(), ["a", "b", "c", "d", ""]);
    }

    #[test]
    fn headings_in_both_languages_and_as_markdown() {
        let sections = Sections::find("x\n  ## Request Parameters\na\n响应参数：\nb\nFAQ\nc");
        assert_eq!(sections.get(Section::Request)[0].text, "a");
        assert_eq!(sections.get(Section::Response)[0].text, "b");
        assert_eq!(sections.line(Section::Response), Some(4));
        assert_eq!(sections.line(Section::Java), None);
    }
}
