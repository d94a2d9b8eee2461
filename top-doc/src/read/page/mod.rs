//! The text of an API page, as copied from the browser.
//!
//! The text does not show how deep a member lies. For the response, the sample response shows it; for the request, the
//! variables of the Java sample. The tables give names, types, flags and limits. This module puts the parts together:
//! [`sections`] finds them, [`pages`] divides them among APIs, [`rows`] reads the tables, [`java`] and [`sample`] give
//! the nesting, [`nest`] applies it, [`example`] divides what is left of a row.

mod cells;
mod columns;
mod example;
mod gateways;
mod java;
mod nest;
mod outline;
mod pages;
mod row;
mod rows;
mod sample;
mod sections;
mod structure;
mod title;

use self::{
    row::Side,
    sections::{Line, Part, Section, Sections},
    title::title,
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
/// No line names an API, there is no table, none of its lines can be read, the page is of another gateway, or the text
/// holds several APIs (see [`read_pages`]); the error names the line.
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
    single(pages(text), None)
}

/// Reads the text of an API page that does not name its API, such as a copy of the tables alone. A title in the text
/// must name the same one.
///
/// # Errors
/// Those of [`read_page`]; `method` is not the name of an API, or the text names another one.
///
/// ```
/// let tables = "名称 | 类型 | 是否必须 | 描述\n--- | --- | --- | ---\nid | Number | 是 | 编号\n\n\
///               名称 | 类型 | 描述\n--- | --- | ---\nnick | String | 昵称\n";
/// let reading = top_doc::read_page_of("taobao.user.get", tables)?;
/// assert!(reading.doc.request[0].required);
/// assert_eq!(reading.doc.response[0].name, "nick");
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_page_of(method: &str, text: &str) -> Result<Reading, ReadError> {
    if !is_method(method) {
        let detail = format!("`{}` is not the name of an API", method.escape_debug());
        return Err(ReadError::new(1, ReadErrorKind::NoMethod, detail));
    }
    let reading = single(pages(text), Some(method))?;
    if reading.doc.method != method {
        let detail = format!("the text is the page of `{}`, not of `{method}`", reading.doc.method);
        return Err(ReadError::new(1, ReadErrorKind::NoMethod, detail));
    }
    Ok(reading)
}

/// Reads a text with the pages of one or more APIs, such as a catalogue in Markdown. Each page begins at its title.
///
/// # Errors
/// Those of [`read_page`], for the first page that cannot be read.
///
/// ```
/// let page = |method: &str| format!(
///     "## {method}（标题）\n### 请求参数\n|名称|类型|是否必须|描述|\n### 响应参数\n|名称|类型|描述|\n|ok|Boolean|成功|\n"
/// );
/// let readings = top_doc::read_pages(&(page("taobao.a.get") + &page("taobao.b.get")))?;
/// assert_eq!(readings.len(), 2);
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_pages(text: &str) -> Result<Vec<Reading>, ReadError> {
    pages(text).into_iter().map(|parts| one(parts, None)).collect()
}

fn pages(text: &str) -> Vec<Vec<Part<'_>>> {
    let mut parts = sections::divide(text);
    let has = |section| parts.iter().any(|part| part.section == section);
    if !has(Section::Request) && !has(Section::Response) {
        parts = sections::by_columns(parts);
    }
    pages::divide(parts)
}

fn single(pages: Vec<Vec<Part<'_>>>, method: Option<&str>) -> Result<Reading, ReadError> {
    let count = pages.len();
    match <[_; 1]>::try_from(pages) {
        Ok([parts]) => one(parts, method),
        Err(pages) => {
            let line = pages.get(1).and_then(|page| page.first()).map_or(1, |part| part.line);
            Err(ReadError::new(
                line,
                ReadErrorKind::Several,
                format!("the text holds the pages of {count} APIs; the second begins here"),
            ))
        }
    }
}

/// Reads one page. `method` is the API's name if the page has none.
fn one(parts: Vec<Part<'_>>, method: Option<&str>) -> Result<Reading, ReadError> {
    let foreign = gateways::foreign(&parts);
    let reading = readable(&Sections(parts), method);
    let other = match (&reading, foreign) {
        (Ok(reading), None) => gateways::of_method(&reading.doc.method).map(|gateway| (1, gateway)),
        (_, foreign) => foreign,
    };
    match other {
        Some((line, gateway)) => Err(ReadError::new(
            line,
            ReadErrorKind::OtherGateway,
            format!("this is a page of another gateway, {gateway}; its APIs cannot be called through TOP"),
        )),
        None => reading,
    }
}

fn readable(sections: &Sections<'_>, method: Option<&str>) -> Result<Reading, ReadError> {
    let mut notes = Notes::default();
    let mut doc = ApiDoc::default();
    head(sections, method, &mut doc)?;

    let samples = || sections.all(Section::Sample).map(|part| &part.lines[..]);
    doc.samples =
        Samples { xml: samples().find_map(sample::xml_text), json: samples().find_map(sample::json_text) };
    let java = sections.all(Section::Java).find_map(|part| java::read(&part.lines));
    if java.as_ref().is_some_and(|java| java.with_session) {
        doc.session = Session::Required;
    }
    let of_xml = doc.samples.xml.as_deref().and_then(sample::from_xml);
    let response_outline = of_xml.or_else(|| doc.samples.json.as_deref().and_then(sample::from_json));

    let (request, response) = (sections.get(Section::Request), sections.get(Section::Response));
    let (Some(request_line), response_line) =
        (sections.line(Section::Request), sections.line(Section::Response))
    else {
        return Err(no_tables(sections, Section::Request));
    };
    let Some(response_line) = response_line else { return Err(no_tables(sections, Section::Response)) };
    for section in [Section::Request, Section::Response] {
        if let Some(again) = sections.all(section).nth(1) {
            let heading = section.heading();
            notes.add(again.line, format!("a second section `{heading}` of the same API is left out"));
        }
    }

    let request_outline = java.map(|java| java.parameters);
    let table = rows::read(Side::Request, request, request_line, request_outline.as_deref(), &mut notes);
    passed_over(&table, request, request_line, Section::Request)?;
    doc.request = nest::nest(table, request_outline.as_deref(), &mut notes);
    let table = rows::read(Side::Response, response, response_line, response_outline.as_deref(), &mut notes);
    passed_over(&table, response, response_line, Section::Response)?;
    doc.response = nest::nest(table, response_outline.as_deref(), &mut notes);
    doc.errors = errors(sections);
    Ok(Reading { doc, notes: notes.0 })
}

fn no_tables(sections: &Sections<'_>, missing: Section) -> ReadError {
    ReadError::new(
        sections.last_line(),
        ReadErrorKind::NoTables,
        format!("the text ends without the heading `{}`: copy the whole page", missing.heading()),
    )
}

/// An error if a table has lines and none of them was read: an API without its parameters is worse than none.
fn passed_over(
    rows: &[row::Row],
    lines: &[Line<'_>],
    line: usize,
    section: Section,
) -> Result<(), ReadError> {
    let says_none = |text: &str| {
        let text =
            text.trim_matches(|c: char| matches!(c, '*' | '-' | '|' | '.' | '。' | '_') || c.is_whitespace());
        ["", "无", "暂无", "空", "没有", "无参数", "none", "null", "n/a"]
            .contains(&text.to_ascii_lowercase().as_str())
    };
    let body = lines.iter().filter(|line| !says_none(line.text) && columns::Columns::of(line.text).is_none());
    let is_rule = |text: &str| text.chars().all(|c| matches!(c, '-' | ':' | '|' | ' ' | '\t' | '`'));
    let count = body.filter(|line| !is_rule(line.text)).count();
    if !rows.is_empty() || count == 0 {
        return Ok(());
    }
    Err(ReadError::new(
        line,
        ReadErrorKind::Form,
        format!(
            "{} below `{}` is a row of a table (a name, a type, …); the layout is not known",
            if count == 1 { "not the line".to_owned() } else { format!("none of the {count} lines") },
            section.heading()
        ),
    ))
}

/// Reads method, title, category, description and session labels.
fn head(sections: &Sections<'_>, method: Option<&str>, doc: &mut ApiDoc) -> Result<(), ReadError> {
    // A catalogue may begin with what its APIs have in common.
    let above = || {
        let above = sections.0.iter().take_while(|part| part.section != Section::Request);
        above.filter(|part| matches!(part.section, Section::Head | Section::Common | Section::Other))
    };
    let titles = || {
        above().flat_map(|part| {
            part.lines.iter().enumerate().filter_map(|(at, line)| Some((&part.lines, at, title(line.text)?)))
        })
    };
    // A name alone may be a host in a notice, if a marked title follows.
    let found = titles().find(|(_, _, title)| title.is_marked).or_else(|| titles().next());
    let lines = sections.get(Section::Head);
    let Some((lines, at, title)) = found else {
        let Some(method) = method else {
            return Err(ReadError::new(
                lines.last().map_or(1, |line| line.number),
                ReadErrorKind::NoMethod,
                "no line up to here names an API, as `taobao.time.get (获取时间)` does: copy the page from its top",
            ));
        };
        method.clone_into(&mut doc.method);
        return Ok(());
    };
    title.method.clone_into(&mut doc.method);
    title.text.clone_into(&mut doc.title);
    // The last breadcrumb before the title.
    if let Some(crumbs) = lines[..at].iter().rev().find(|line| line.text.contains('>')) {
        let category = crumbs.text.rsplit('>').next().unwrap_or_default().trim();
        category.clone_into(&mut doc.category);
    }
    let mut description = Vec::new();
    for line in &lines[at + 1..] {
        match label(line.text) {
            Some(session) => doc.session = session,
            // The price of a call (`￥免费`) is a label too, and a rule of markdown is layout.
            None if !line.text.is_empty() && !line.text.starts_with('￥') && line.text != "---" => {
                description.push(line.text);
            }
            None => {}
        }
    }
    doc.description = description.join("\n");
    Ok(())
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
