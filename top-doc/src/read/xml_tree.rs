//! XML as a tree of elements and texts, each element with its line. Knows nothing of what the elements mean; attributes
//! are not kept.

use quick_xml::{Reader, escape, events::Event};

use super::reading::{ReadError, ReadErrorKind};

/// An element with its texts joined and its children in order.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    /// The line of its start tag, counted from 1.
    pub(super) line: usize,
    text: String,
    children: Vec<Element>,
}

impl Element {
    /// The children of that name.
    pub(super) fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the first child of that name.
    pub(super) fn text(&self, name: &str) -> &str {
        self.children.iter().find(|child| child.name == name).map_or("", |child| child.text.trim())
    }
}

/// The root element of a file.
pub(super) fn parse(text: &str) -> Result<Element, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::from_str(text);
    // Lines are counted on from the last element, or the time would grow with the square of the size.
    let (mut counted, mut line) = (0, 1);
    let mut line_at = |position: u64| {
        let position = usize::try_from(position).unwrap_or(text.len());
        if let Some(passed) = text.get(counted..position) {
            line += passed.matches('\n').count();
            counted = position;
        }
        line
    };
    let mut open = vec![Element::default()];
    loop {
        let line = line_at(reader.buffer_position());
        let event = reader.read_event().map_err(|_| {
            let line = line_at(reader.error_position());
            ReadError::new(line, ReadErrorKind::Syntax, "this is not well-formed XML")
        })?;
        let top = open.last_mut();
        match (event, top) {
            (Event::Start(start), _) => {
                if open.len() > 64 {
                    return Err(ReadError::new(
                        line,
                        ReadErrorKind::Form,
                        "the elements are nested too deep",
                    ));
                }
                open.push(Element { name: start.name().as_ref().to_owned(), line, ..Element::default() });
            }
            (Event::Empty(start), Some(top)) => {
                top.children.push(Element {
                    name: start.name().as_ref().to_owned(),
                    line,
                    ..Element::default()
                });
            }
            (Event::End(_), _) => {
                if let (Some(element), Some(parent)) = (open.pop(), open.last_mut()) {
                    parent.children.push(element);
                }
            }
            (Event::Text(text), Some(top)) => top.text.push_str(text.as_ref()),
            (Event::CData(text), Some(top)) => top.text.push_str(text.as_ref()),
            (Event::GeneralRef(reference), Some(top)) => {
                let reference = format!("&{};", &*reference);
                match escape::unescape(&reference) {
                    Ok(text) => top.text.push_str(&text),
                    // An unknown entity, most likely in a description: keep its text.
                    Err(_) => top.text.push_str(&reference),
                }
            }
            (Event::Eof, _) => break,
            _ => {}
        }
    }
    if open.len() > 1 {
        let line = line_at(reader.buffer_position());
        return Err(ReadError::new(line, ReadErrorKind::Syntax, "the file ends inside an element"));
    }
    let root = open.pop().and_then(|top| top.children.into_iter().next());
    root.ok_or_else(|| ReadError::new(1, ReadErrorKind::Form, "the file has no element"))
}
