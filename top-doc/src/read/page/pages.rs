//! The pages of a text that holds several, such as a catalogue in Markdown: each begins at the title of its API.

use super::{
    sections::{Line, Part, Section},
    title::title,
};

/// Divides the sections among the pages. A page begins at a marked title below the tables of the page before it, if its
/// own tables follow.
pub(super) fn divide(parts: Vec<Part<'_>>) -> Vec<Vec<Part<'_>>> {
    // What comes next below each section, without those that every API has alike.
    let mut next = None;
    let mut below: Vec<Option<Section>> = Vec::with_capacity(parts.len());
    for part in parts.iter().rev() {
        below.push(next);
        if !matches!(part.section, Section::Common | Section::Other) {
            next = Some(part.section);
        }
    }
    let mut pages: Vec<Vec<Part<'_>>> = vec![Vec::new()];
    let (mut has_request, mut has_response) = (false, false);
    for (mut part, below) in parts.into_iter().zip(below.into_iter().rev()) {
        has_request |= part.section == Section::Request;
        has_response |= part.section == Section::Response;
        // The next table must be that of a request, or the title is only a name in a text.
        let begins = has_request && has_response && below == Some(Section::Request);
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
            (has_request, has_response) = (false, false);
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
