//! The pages of a text that holds several, such as a catalogue in Markdown: each begins at the title of its API.

use super::{
    sections::{Line, Part, Section},
    title::title,
};

/// Divides the sections among the pages. A page begins at a marked title below the tables of the page before it, if its
/// own tables follow.
pub(super) fn divide(parts: Vec<Part<'_>>) -> Vec<Vec<Part<'_>>> {
    let mut pages: Vec<Vec<Part<'_>>> = vec![Vec::new()];
    let mut left: Vec<Section> = parts.iter().map(|part| part.section).collect();
    for mut part in parts {
        left.remove(0);
        let has_tables = pages.last().is_some_and(|page| {
            let has = |section| page.iter().any(|part| part.section == section);
            has(Section::Request) && (has(Section::Response) || part.section == Section::Response)
        });
        // The next table must be that of a request, or the title is only a name in a text.
        let next = left.iter().find(|section| !matches!(section, Section::Common | Section::Other));
        let begins = has_tables && next == Some(&Section::Request);
        let at = if begins { part.lines.iter().position(is_title) } else { None };
        let rest = at.map(|at| {
            // The breadcrumbs above the title belong to it.
            let above = part.lines[..at].iter().rposition(|line| !line.text.is_empty());
            let at = above.filter(|above| is_breadcrumb(part.lines[*above].text)).unwrap_or(at);
            part.lines.split_off(at)
        });
        if let Some(page) = pages.last_mut() {
            page.push(part);
        }
        if let Some(lines) = rest {
            let line = lines.first().map_or(1, |line| line.number);
            pages.push(vec![Part { section: Section::Head, line, lines }]);
        }
    }
    pages
}

fn is_title(line: &Line<'_>) -> bool {
    title(line.text).is_some_and(|title| title.is_marked)
}

/// `文档中心 > API类目 > 工具API`
fn is_breadcrumb(line: &str) -> bool {
    line.contains(" > ") && !line.starts_with('<')
}
