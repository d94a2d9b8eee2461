//! The tables of a page as rows, in any of their layouts: parameters of the top level on one line with spaces or tabs
//! between the cells, members as a bullet a cell, or a markdown table. How the rows lie in each other is not decided here.

use std::{borrow::Cow, collections::HashSet};

use super::{
    cells::{self, bullet, is_name, member, required, type_like},
    columns::{Columns, tabular},
    outline::Outline,
    row::{Depth, Rest, Row, Side},
    sections::Line,
};
use crate::{model::Node, read::reading::Notes};

/// The rows below the heading in `head_line`. `outline` is the nesting in the sample, if there is one: it helps to tell
/// the name of an object from other cells.
pub(super) fn read(
    side: Side,
    lines: &[Line<'_>],
    head_line: usize,
    outline: Option<&[Outline]>,
    notes: &mut Notes,
) -> Vec<Row> {
    let head = lines.iter().position(|line| Columns::of(line.text).is_some());
    let columns = head.and_then(|head| Columns::of(lines[head].text)).unwrap_or_default();
    let body = head.map_or(lines, |head| &lines[head + 1..]);
    if head.is_none() && lines.iter().any(|line| !line.text.is_empty()) {
        notes.add(head_line, "no line below has the titles of the columns; every line is taken as a row");
    }
    let mut reader = Reader { side, outline, objects: HashSet::new(), rows: Vec::new(), cells: Vec::new() };
    if let Some(outline) = outline {
        objects(outline, &mut reader.objects);
    }
    for (number, text) in whole_rows(body, &columns) {
        reader.line(&Line { number, text: &text, raw: &text }, &columns, notes);
    }
    reader.end_of_cells(notes);
    reader.rows
}

/// Collects all names that may hold an object. A sample response has the names of its table.
fn objects(outline: &[Outline], keys: &mut HashSet<String>) {
    for node in outline {
        if node.value.is_none() {
            keys.insert(node.name.clone());
        }
        objects(&node.children, keys);
    }
}

/// The lines, with the rows of a markdown table that go on in the lines below put together: a cell may hold line ends.
fn whole_rows<'a>(lines: &[Line<'a>], columns: &Columns) -> Vec<(usize, Cow<'a, str>)> {
    /// More lines than any cell of a row has.
    const MOST: usize = 12;
    let cells_of = |text: &str| cells::table_row(text).map_or(0, |cells| cells.len());
    let is_open =
        |text: &str| text.starts_with('|') && !cells::is_closed(text) && cells_of(text) < columns.count;
    let mut whole: Vec<(usize, Cow<'a, str>)> = Vec::with_capacity(lines.len());
    let mut rest = lines;
    while let Some((line, after)) = rest.split_first() {
        rest = after;
        let mut row = Cow::Borrowed(line.text);
        if is_open(line.text) {
            let mut joined = line.text.to_owned();
            for (at, next) in after.iter().take(MOST).enumerate() {
                // A whole row: the one above simply has fewer cells.
                if next.text.starts_with('|') && cells_of(next.text) >= columns.count {
                    break;
                }
                if !next.text.is_empty() {
                    joined.push(' ');
                    joined.push_str(next.text);
                }
                if cells::is_closed(next.text) {
                    row = Cow::Owned(joined);
                    rest = &after[at + 1..];
                    break;
                }
            }
        }
        whole.push((line.number, row));
    }
    whole
}

struct Reader<'a> {
    side: Side,
    outline: Option<&'a [Outline]>,
    objects: HashSet<String>,
    rows: Vec<Row>,
    /// The bullets since the last row of the top level, each with its line.
    cells: Vec<(usize, String)>,
}

/// Whether a member of that name has the value anywhere in the sample.
fn holds(outline: &[Outline], name: &str, value: &str) -> bool {
    outline
        .iter()
        .any(|node| (node.name == name && node.text() == Some(value)) || holds(&node.children, name, value))
}

/// Adds a line to a text that may be empty.
fn append(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

impl Reader<'_> {
    fn line(&mut self, line: &Line<'_>, columns: &Columns, notes: &mut Notes) {
        let text = line.text;
        if text.is_empty() {
            return;
        }
        if let Some(cells) = tabular(text, columns.has_bars) {
            self.end_of_cells(notes);
            self.table_row(line.number, &cells, columns, notes);
        } else if let Some(cell) = bullet(text) {
            self.cells.push((line.number, cell.to_owned()));
        } else if let Some(row) = self.top(line) {
            self.end_of_cells(notes);
            self.rows.push(row);
        } else if let Some((_, cell)) = self.cells.last_mut() {
            // A line break inside a cell.
            append(cell, text);
        } else if let Some(Row { rest: Rest::Inline(rest), .. }) = self.rows.last_mut() {
            append(rest, text);
        } else {
            notes.add(line.number, "this line is not a row of the table and is skipped");
        }
    }

    /// Reads `name type 必须 example description` with spaces between the cells.
    fn top(&self, line: &Line<'_>) -> Option<Row> {
        let (name, after) = word(line.text)?;
        if !is_name(name) {
            return None;
        }
        let mut node = Node { name: name.to_owned(), ..Node::default() };
        let rest = match self.side {
            Side::Request => {
                // Types have at most three words: `Field List []`.
                let mut after_type = after;
                let mut flag = None;
                for _ in 0..4 {
                    let (token, after_token) = word(after_type)?;
                    if let Some(is_required) = required(token) {
                        flag = Some((is_required, after_token));
                        break;
                    }
                    after_type = after_token;
                }
                let (is_required, rest) = flag?;
                let ty = after[..after.len() - after_type.len()].trim();
                if !ty.is_empty() && !ty.is_ascii() {
                    return None;
                }
                node.required = is_required;
                node.set_type(ty);
                rest
            }
            Side::Response => {
                let in_sample =
                    self.outline.is_some_and(|outline| outline.iter().any(|node| node.name == name));
                let Some((first, mut rest)) = word(after) else {
                    return in_sample.then(|| Row {
                        line: line.number,
                        depth: Depth::Top,
                        node,
                        rest: Rest::Inline(String::new()),
                    });
                };
                let mut ty = first.to_owned();
                while let Some((token, after_token)) = word(rest) {
                    if token != "[]" && !(token == "List" && ty == "Field") {
                        break;
                    }
                    ty.push_str(token);
                    rest = after_token;
                }
                match type_like(&ty) {
                    Some(known) if known || in_sample || self.outline.is_none() => {
                        node.set_type(&ty);
                        rest
                    }
                    None if in_sample => after,
                    _ => return None,
                }
            }
        };
        let rest = Rest::Inline(rest.trim().to_owned());
        Some(Row { line: line.number, depth: Depth::Top, node, rest })
    }

    fn table_row(&mut self, line: usize, cells: &[String], columns: &Columns, notes: &mut Notes) {
        let is_rule = |cell: &String| cell.chars().all(|c| matches!(c, '-' | ':' | ' '));
        if cells.iter().all(is_rule) || Columns::of_cells(cells).is_some() {
            return;
        }
        let outline = self.outline.unwrap_or_default();
        let (cells, is_guessed) = columns.rejoin(cells.to_vec(), |name, value| holds(outline, name, value));
        if is_guessed {
            notes.add(
                line,
                "the row has more cells than the table has columns; a `|` was taken as part of a value",
            );
        }
        let cell = |column: Option<usize>| column.and_then(|at| cells.get(at)).map_or("", String::as_str);
        let marked = cell(Some(columns.name))
            .trim_matches(|c: char| c.is_whitespace() || matches!(c, '`' | '*' | '　'));
        let (name, depth) = match member(marked) {
            Some(name) => (name, Depth::Nested),
            None => (marked, Depth::Open),
        };
        if !is_name(name) {
            notes.add(line, "this row of the table has no name and is skipped");
            return;
        }
        let mut node = Node { name: name.to_owned(), ..Node::default() };
        node.set_type(cell(columns.ty).trim_matches('`'));
        if self.side == Side::Request {
            match required(cell(columns.required)) {
                Some(is_required) => node.required = is_required,
                None => notes
                    .add(line, format!("`{name}` is not marked as required or optional; taken as optional")),
            }
        }
        for limit in cells::limits(cell(columns.limits)) {
            apply(limit, &mut node, line, notes);
        }
        let rest = Rest::Exact {
            example: cell(columns.example).trim_matches('`').to_owned(),
            description: cell(columns.description).to_owned(),
        };
        self.rows.push(Row { line, depth, node, rest });
    }

    /// Divides the collected bullets into rows.
    fn end_of_cells(&mut self, notes: &mut Notes) {
        let cells = std::mem::take(&mut self.cells);
        let mut at = self.finish_row_before(&cells, notes);
        while at < cells.len() {
            let mut end = at + 1;
            while end < cells.len()
                && !(end - at >= 2 && self.is_start(&cells, end))
                && member(&cells[end].1).is_none()
            {
                end += 1;
            }
            self.member(&cells[at..end], notes);
            at = end;
        }
    }

    /// Takes the bullets that still belong to the row before them: limits, then a description. Returns their number.
    fn finish_row_before(&mut self, cells: &[(usize, String)], notes: &mut Notes) -> usize {
        let mut at = 0;
        let is_start =
            cells.iter().enumerate().map(|(at, _)| self.is_start(cells, at)).next().unwrap_or(false);
        let Some(row) = self.rows.last_mut() else { return 0 };
        while let Some((line, cell)) = cells.get(at) {
            let Some(limit) = cells::limit(cell) else { break };
            apply(limit, &mut row.node, *line, notes);
            at += 1;
        }
        if at == 0 && (cells.is_empty() || is_start) {
            return 0;
        }
        if at < cells.len() && !self.is_start(cells, at) {
            if let Some(row) = self.rows.last_mut() {
                let example = match &row.rest {
                    Rest::Inline(text) => text.clone(),
                    _ => String::new(),
                };
                row.rest = Rest::Exact { example, description: cells[at].1.clone() };
            }
            at += 1;
        }
        at
    }

    /// Whether a row begins at this bullet: a marked name, or the name of an object followed by its type.
    fn is_start(&self, cells: &[(usize, String)], at: usize) -> bool {
        let cell = |at: usize| cells.get(at).map(|(_, cell)| cell.as_str());
        let Some(name) = cell(at) else { return false };
        if member(name).is_some() {
            return true;
        }
        let Some(Some(is_known)) = cell(at + 1).map(type_like) else { return false };
        if !is_name(name) {
            return false;
        }
        match self.side {
            Side::Request => cell(at + 2).is_some_and(|cell| required(cell).is_some()),
            Side::Response => !is_known && (self.outline.is_none() || self.objects.contains(name)),
        }
    }

    fn member(&mut self, cells: &[(usize, String)], notes: &mut Notes) {
        let Some(((line, first), rest)) = cells.split_first() else { return };
        let (line, name) = (*line, member(first).unwrap_or(first));
        if !is_name(name) {
            notes.add(line, "this cell belongs to no row and is skipped");
            return;
        }
        let mut node = Node { name: name.to_owned(), ..Node::default() };
        let mut rest: &[(usize, String)] = rest;
        // The type's cell may be missing.
        if let Some((_, cell)) = rest.first()
            && (type_like(cell).is_some() || self.names_a_type(cell, rest))
        {
            node.set_type(cell);
            rest = &rest[1..];
        } else {
            notes.add(line, format!("`{name}` has no type; taken as any value"));
        }
        if self.side == Side::Request {
            if let Some(is_required) = rest.first().and_then(|(_, cell)| required(cell)) {
                node.required = is_required;
                rest = &rest[1..];
            } else {
                notes.add(line, format!("`{name}` is not marked as required or optional; taken as optional"));
            }
        }
        let mut left = Vec::new();
        for (line, cell) in rest {
            match cells::limit(cell) {
                Some(limit) if self.side == Side::Request => apply(limit, &mut node, *line, notes),
                _ => left.push(cell.clone()),
            }
        }
        let depth = Depth::Nested;
        self.rows.push(Row { line, depth, node, rest: Rest::Cells(left) });
    }

    /// Whether the cell is a type that does not look like one, which the flag after it shows.
    fn names_a_type(&self, cell: &str, rest: &[(usize, String)]) -> bool {
        self.side == Side::Request
            && required(cell).is_none()
            && cell.is_ascii()
            && rest.get(1).is_some_and(|(_, next)| required(next).is_some())
    }
}

fn apply(limit: cells::Limit, node: &mut Node, line: usize, notes: &mut Notes) {
    if !limit.apply(node) {
        notes.add(line, format!("a limit of `{}` has no readable number and is left out", node.name));
    }
}

/// The first word and the text after it.
fn word(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    if text.is_empty() {
        return None;
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    Some((&text[..end], &text[end..]))
}
