//! The sections of a page. Knows their headings in both languages, and nothing of their content.

use super::{columns::Columns, title::title};

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
    /// The parameters that every API has alike.
    Common,
    Request,
    Response,
    Java,
    Sample,
    Exception,
    Errors,
    /// Sections that every API has alike, and those that are not known.
    Other,
}

const HEADINGS: &[(Section, &[&str])] = &[
    (
        Section::Request,
        &[
            "请求参数",
            "应用级参数",
            "业务参数",
            "输入参数",
            "request parameters",
            "request parameter",
            "input parameters",
        ],
    ),
    (
        Section::Response,
        &[
            "响应参数",
            "返回参数",
            "返回结果",
            "输出参数",
            "response parameters",
            "response parameter",
            "output parameters",
        ],
    ),
    (
        Section::Java,
        &[
            "请求示例",
            "调用示例",
            "代码示例",
            "request example",
            "request examples",
            "request sample",
            "request samples",
            "code example",
            "code examples",
        ],
    ),
    (
        Section::Sample,
        &[
            "响应示例",
            "返回示例",
            "返回结果示例",
            "response example",
            "response examples",
            "response sample",
            "response samples",
        ],
    ),
    (
        Section::Exception,
        &["异常示例", "错误示例", "exception example", "exception sample", "error example", "error sample"],
    ),
    (
        Section::Errors,
        &[
            "错误码解释",
            "错误码表",
            "错误码",
            "error codes",
            "error code",
            "error code explanation",
            "error code table",
        ],
    ),
    (Section::Common, &["公共参数", "公共请求参数", "common parameters", "public parameters"]),
    (
        Section::Other,
        &["公共响应参数", "API工具", "如何获得此API", "FAQ", "常见问题", "api tools", "how to get this api"],
    ),
];

/// Headings of a sample in one form: a page shows them inside its samples, a copy also as a heading of their own.
const FORMS: &[&str] = &["json示例", "xml示例", "json example", "xml example", "json sample", "xml sample"];
/// What stands before a heading to name the form or the language of what is below.
const PREFIXES: &[&str] = &[
    "json",
    "xml",
    "nodejs",
    "node.js",
    "javascript",
    "java",
    "php",
    "python",
    "curl",
    ".net",
    "c#",
    "c++",
    "go",
];

impl Section {
    /// The heading that a user sees on the page.
    pub(super) fn heading(self) -> &'static str {
        HEADINGS.iter().find(|(section, _)| *section == self).map_or("", |(_, headings)| headings[0])
    }

    fn of(line: &str) -> Option<Self> {
        let is_edge = |c: char| matches!(c, '#' | '*' | ':' | '：' | '【' | '】') || c.is_whitespace();
        let heading = line.trim_matches(is_edge);
        // Far longer than any heading.
        if heading.is_empty() || heading.len() > 80 {
            return None;
        }
        Self::named(heading).or_else(|| {
            // `3. 请求参数`, `三、请求参数`, `JSON 响应示例`
            let heading = heading
                .trim_start_matches(|c: char| c.is_ascii_digit() || "一二三四五六七八九十".contains(c))
                .trim_start_matches(|c: char| matches!(c, '.' | '、' | '．') || c.is_whitespace());
            let lower = heading.to_ascii_lowercase();
            Self::named(heading).or_else(|| {
                PREFIXES
                    .iter()
                    .filter_map(|prefix| lower.strip_prefix(prefix))
                    .find_map(|rest| Self::named(rest.trim_start()))
            })
        })
    }

    fn named(heading: &str) -> Option<Self> {
        HEADINGS
            .iter()
            .find(|(_, headings)| headings.iter().any(|known| heading.eq_ignore_ascii_case(known)))
            .map(|(section, _)| *section)
    }

    fn is_form(line: &str) -> bool {
        let line = line.trim_matches(|c: char| matches!(c, '#' | '*' | ':' | '：'));
        let line: String = line.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_lowercase();
        FORMS.contains(&line.replace(" 示例", "示例").as_str())
    }
}

/// A section with the line of its heading and the lines below it.
#[derive(Debug)]
pub(super) struct Part<'a> {
    pub(super) section: Section,
    /// Counted from 1.
    pub(super) line: usize,
    pub(super) lines: Vec<Line<'a>>,
}

/// A text, divided. It may hold several pages.
pub(super) fn divide(text: &str) -> Vec<Part<'_>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut parts = vec![Part { section: Section::Head, line: 1, lines: Vec::new() }];
    let all: Vec<&str> = lines(text).collect();
    let is_fence = |line: &str| line.trim_start().starts_with("```");
    // A fence that is not closed hides nothing, or the rest of the text would be lost.
    let are_paired = all.iter().filter(|line| is_fence(line)).count().is_multiple_of(2);
    let mut inside = false;
    for (index, raw) in all.into_iter().enumerate() {
        let line = Line { number: index + 1, text: raw.trim(), raw };
        if is_fence(raw) {
            inside = are_paired && !inside;
        }
        let current = parts.last().map_or(Section::Head, |part| part.section);
        let found = if inside { None } else { heading(line.text, current) };
        match (found, parts.last_mut()) {
            (Some(section), _) => parts.push(Part { section, line: line.number, lines: Vec::new() }),
            (None, Some(part)) => part.lines.push(line),
            (None, None) => {}
        }
    }
    parts
}

/// The section that begins with the line.
fn heading(line: &str, current: Section) -> Option<Section> {
    if let Some(section) = Section::of(line) {
        return Some(section);
    }
    let is_table = matches!(current, Section::Request | Section::Response | Section::Errors);
    if is_table && Section::is_form(line) {
        return Some(Section::Sample);
    }
    // A heading of markdown that is not known ends a table, so that its text is not taken for rows.
    (is_table && line.starts_with('#') && title(line).is_none()).then_some(Section::Other)
}

/// Where the headings are missing, the titles of the columns tell the two tables apart: only that of the request has one
/// for 是否必须. Each table becomes a section of its own.
pub(super) fn by_columns(parts: Vec<Part<'_>>) -> Vec<Part<'_>> {
    let mut divided: Vec<Part<'_>> = Vec::new();
    for part in parts {
        if !matches!(part.section, Section::Head | Section::Other) {
            divided.push(part);
            continue;
        }
        divided.push(Part { section: part.section, line: part.line, lines: Vec::new() });
        for line in part.lines {
            if let Some(columns) = Columns::of(line.text) {
                let section = if columns.required.is_some() { Section::Request } else { Section::Response };
                divided.push(Part { section, line: line.number, lines: Vec::new() });
            }
            if let Some(part) = divided.last_mut() {
                part.lines.push(line);
            }
        }
    }
    divided
}

/// The sections of one page.
#[derive(Debug)]
pub(super) struct Sections<'a>(pub(super) Vec<Part<'a>>);

impl<'a> Sections<'a> {
    /// The lines of the first section of that sort.
    pub(super) fn get(&self, section: Section) -> &[Line<'a>] {
        self.all(section).next().map_or(&[], |part| &part.lines)
    }

    /// All sections of that sort.
    pub(super) fn all(&self, section: Section) -> impl Iterator<Item = &Part<'a>> {
        self.0.iter().filter(move |part| part.section == section)
    }

    /// The line of its heading.
    pub(super) fn line(&self, section: Section) -> Option<usize> {
        self.all(section).next().map(|part| part.line)
    }

    pub(super) fn last_line(&self) -> usize {
        self.0.last().map_or(1, |part| part.lines.last().map_or(part.line, |line| line.number))
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
    use super::{Section, Sections, divide, lines};

    #[test]
    fn line_ends_of_any_platform() {
        assert_eq!(lines("a\r\nb\nc\rd\r\n").collect::<Vec<_>>(), ["a", "b", "c", "d", ""]);
    }

    #[test]
    fn headings_in_both_languages_and_as_markdown() {
        let sections = Sections(divide("x\n  ## Request Parameters\na\n响应参数：\nb\nFAQ\nc"));
        assert_eq!(sections.get(Section::Request)[0].text, "a");
        assert_eq!(sections.get(Section::Response)[0].text, "b");
        assert_eq!(sections.line(Section::Response), Some(4));
        assert_eq!(sections.line(Section::Java), None);
    }

    #[test]
    fn headings_in_the_wild() {
        for (line, section) in [
            ("### JSON 响应示例", Section::Sample),
            ("### NodeJS 调用示例", Section::Java),
            ("**3. 请求参数：**", Section::Request),
            ("三、返回参数", Section::Response),
            ("### 错误码表", Section::Errors),
            ("##公共参数", Section::Common),
        ] {
            assert_eq!(Section::of(line), Some(section), "{line}");
        }
        assert_eq!(Section::of("请求参数:num_iid=1"), None);
        // A sample's form is a heading behind a table, and a label inside a sample.
        let sections = Sections(divide("响应参数\na\n### JSON示例\n{}\n异常示例\nXML示例\n<e/>\n## 说明\nx"));
        assert_eq!(sections.get(Section::Response).len(), 1);
        assert_eq!(sections.get(Section::Sample)[0].text, "{}");
        assert_eq!(sections.get(Section::Exception).len(), 4);
        // Code is no heading.
        let sections = Sections(divide("请求参数\n```\n响应参数\n```\n# 其他\nx"));
        assert_eq!(sections.get(Section::Request).len(), 3);
        assert_eq!(sections.get(Section::Other)[0].text, "x");
    }
}
