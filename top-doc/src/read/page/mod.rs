//! The text of an API page, as copied from the browser.
//!
//! The text does not show how deep a member lies. For the response, the sample response shows it; for the request, the
//! variables of the Java sample. The tables give names, types, flags and limits. This module puts the parts together:
//! [`sections`] finds them, [`rows`] reads the tables, [`java`] and [`sample`] give the nesting, [`nest`] applies it.

mod cells;
mod columns;
mod java;
mod nest;
mod outline;
mod row;
mod rows;
mod sample;
mod sections;

use self::{
    row::Side,
    sections::{Section, Sections},
};
use top_names::is_method;

use super::reading::{Notes, ReadError, ReadErrorKind, Reading};
use crate::model::{ApiDoc, ErrorCode, Samples, Session};

/// Reads the text of an API page.
///
/// Accepts line ends of any platform, a byte order mark, headings in Chinese or English, tables with spaces, tabs or `|`
/// between the cells, and notices above the title.
///
/// # Errors
/// No line names an API, or there is no table; the error names the line.
///
/// ```
/// let reading = top_doc::read_page(
///     "文档中心 > API类目 > 工具API\n\n\
///      taobao.time.get (获取时间)\n\n\
///      请求参数\n\n名称 类型 是否必须 示例值 更多限制 描述\n\n\
///      响应参数\n\n名称 类型 示例值 描述\ntime Date 2000-01-01 00:00:00 时间\n\n\
///      响应示例\n\n<time_get_response>\n    <time>2000-01-01 00:00:00</time>\n</time_get_response>\n",
/// )?;
/// assert_eq!(reading.doc.method, "taobao.time.get");
/// assert_eq!(reading.doc.response[0].example.as_deref(), Some("2000-01-01 00:00:00"));
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_page(text: &str) -> Result<Reading, ReadError> {
    let sections = Sections::find(text);
    let mut notes = Notes::default();
    let mut doc = ApiDoc::default();
    head(&sections, &mut doc)?;

    let sample = sections.get(Section::Sample);
    doc.samples = Samples { xml: sample::xml_text(sample), json: sample::json_text(sample) };
    let java = java::read(sections.get(Section::Java));
    if java.as_ref().is_some_and(|java| java.with_session) {
        doc.session = Session::Required;
    }
    let response_outline = doc
        .samples
        .xml
        .as_deref()
        .and_then(sample::from_xml)
        .or_else(|| doc.samples.json.as_deref().and_then(sample::from_json));

    let (request, response) = (sections.get(Section::Request), sections.get(Section::Response));
    let (Some(request_line), response_line) =
        (sections.line(Section::Request), sections.line(Section::Response))
    else {
        return Err(no_tables(&sections, Section::Request));
    };
    let Some(response_line) = response_line else { return Err(no_tables(&sections, Section::Response)) };

    let request_outline = java.map(|java| java.parameters);
    let table = rows::read(Side::Request, request, request_line, request_outline.as_deref(), &mut notes);
    doc.request = nest::nest(table, request_outline.as_deref(), &mut notes);
    let table = rows::read(Side::Response, response, response_line, response_outline.as_deref(), &mut notes);
    doc.response = nest::nest(table, response_outline.as_deref(), &mut notes);
    doc.errors = errors(&sections);
    Ok(Reading { doc, notes: notes.0 })
}

fn no_tables(sections: &Sections<'_>, missing: Section) -> ReadError {
    ReadError::new(
        sections.last_line(),
        ReadErrorKind::NoTables,
        format!("the text ends without the heading `{}`: copy the whole page", missing.heading()),
    )
}

/// Reads method, title, category, description and session labels.
fn head(sections: &Sections<'_>, doc: &mut ApiDoc) -> Result<(), ReadError> {
    let lines = sections.get(Section::Head);
    let found = lines.iter().enumerate().find_map(|(at, line)| Some((at, title(line.text)?)));
    let Some((at, (method, title))) = found else {
        return Err(ReadError::new(
            lines.last().map_or(1, |line| line.number),
            ReadErrorKind::NoMethod,
            "no line up to here names an API, as `taobao.time.get (获取时间)` does: copy the page from its top",
        ));
    };
    method.clone_into(&mut doc.method);
    title.clone_into(&mut doc.title);
    // The last breadcrumb before the title.
    if let Some(crumbs) = lines[..at].iter().rev().find(|line| line.text.contains('>')) {
        let category = crumbs.text.rsplit('>').next().unwrap_or_default().trim();
        category.clone_into(&mut doc.category);
    }
    let mut description = Vec::new();
    for line in &lines[at + 1..] {
        match label(line.text) {
            Some(session) => doc.session = session,
            // The price of a call (`￥免费`) is a label too.
            None if !line.text.is_empty() && !line.text.starts_with('￥') => description.push(line.text),
            None => {}
        }
    }
    doc.description = description.join("\n");
    Ok(())
}

/// `method (title)`, `method（title）` or the method alone.
fn title(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches('#').trim();
    let end = line.find(|c: char| c.is_whitespace() || matches!(c, '(' | '（')).unwrap_or(line.len());
    let (method, rest) = line.split_at(end);
    // A host name in a notice is not a method: a method is alone on its line or followed by its title.
    let rest = rest.trim();
    let title = match rest.strip_prefix(['(', '（']) {
        Some(title) => title.strip_suffix([')', '）']).unwrap_or(title).trim(),
        None if rest.is_empty() => "",
        None => return None,
    };
    is_method(method).then_some((method, title))
}

/// The labels beside the title that say whether a call needs a session.
fn label(line: &str) -> Option<Session> {
    match line {
        "必须用户授权" | "需要授权" | "需要用户授权" => Some(Session::Required),
        "可选用户授权" | "可选授权" => Some(Session::Optional),
        "不需用户授权" | "不需要授权" | "不需要用户授权" => Some(Session::None),
        _ => None,
    }
}

fn errors(sections: &Sections<'_>) -> Vec<ErrorCode> {
    let mut errors = Vec::new();
    for line in sections.get(Section::Errors) {
        let cells = cells::table_row(line.text).unwrap_or_else(|| {
            line.text.splitn(3, char::is_whitespace).map(|cell| cell.trim().to_owned()).collect()
        });
        let mut cells = cells.into_iter();
        let code = cells.next().unwrap_or_default();
        let is_code = code.bytes().any(|b| b.is_ascii_alphanumeric()) && code.is_ascii();
        let is_head = code.eq_ignore_ascii_case("error") || code.eq_ignore_ascii_case("code");
        if is_code && !is_head {
            errors.push(ErrorCode {
                code,
                message: cells.next().unwrap_or_default(),
                solution: cells.next().unwrap_or_default(),
            });
        }
    }
    errors
}
