//! Where each definition stands in the text of a catalogue. Parses no definition that begins with its method.

use std::io::Read as _;

use flate2::bufread::MultiGzDecoder;
use top_names::is_method;

use crate::read::{ReadError, ReadErrorKind, read_line};

/// The text of a catalogue and its definitions, sorted by method.
pub(super) struct Index {
    text: String,
    entries: Vec<Entry>,
}

/// The place of one definition. Offsets into the text, which is below 4 GiB: thousands of these are kept.
pub(super) struct Entry {
    start: u32,
    end: u32,
    method: Name,
    /// The number of the line.
    pub(super) number: usize,
}

/// A method: where it stands, or its text where the line does not begin with it.
enum Name {
    At(u32, u32),
    Text(Box<str>),
}

/// Far above any catalogue; what unpacks to more is a mistake or an attack.
const LARGEST: u64 = 1 << 30;

/// How a line begins whose method is known without parsing it.
const START: &str = "{\"method\":\"";

impl Index {
    pub(super) fn of(bytes: &[u8]) -> Result<Self, ReadError> {
        let text = text(bytes)?;
        let mut entries = Vec::new();
        let mut start = 0;
        for (at, line) in text.split('\n').enumerate() {
            let (from, number) = (start, at + 1);
            start += line.len() + 1;
            if line.trim().is_empty() {
                continue;
            }
            let method = method(line, from, number)?;
            entries.push(Entry { start: offset(from), end: offset(from + line.len()), method, number });
        }
        let name = |entry: &Entry| name_in(&text, entry).to_owned();
        // Stable: of two definitions of one method the first stays in front.
        entries.sort_by_cached_key(name);
        entries.dedup_by(|later, first| name_in(&text, later) == name_in(&text, first));
        Ok(Self { text, entries })
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn find(&self, method: &str) -> Option<&Entry> {
        let found = self.entries.binary_search_by(|entry| self.method(entry).cmp(method));
        found.ok().map(|at| &self.entries[at])
    }

    pub(super) fn method<'a>(&'a self, entry: &'a Entry) -> &'a str {
        name_in(&self.text, entry)
    }

    pub(super) fn line(&self, entry: &Entry) -> &str {
        self.text[entry.start as usize..entry.end as usize].trim()
    }
}

fn name_in<'a>(text: &'a str, entry: &'a Entry) -> &'a str {
    match &entry.method {
        Name::At(start, end) => &text[*start as usize..*end as usize],
        Name::Text(method) => method,
    }
}

/// Never more than fits: the text is not longer than [`LARGEST`].
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn text(bytes: &[u8]) -> Result<String, ReadError> {
    let unusable = |reason: &str| ReadError::new(1, ReadErrorKind::Bytes, reason);
    let unpacked = if bytes.starts_with(&[0x1f, 0x8b]) {
        let mut unpacked = Vec::new();
        let read = MultiGzDecoder::new(bytes).take(LARGEST + 1).read_to_end(&mut unpacked);
        read.map_err(|error| unusable(&format!("the bytes cannot be unpacked: {}", error.kind())))?;
        unpacked
    } else {
        bytes.to_vec()
    };
    if unpacked.len() as u64 > LARGEST {
        return Err(unusable("the catalogue is too large"));
    }
    let mut text = String::from_utf8(unpacked).map_err(|_| unusable("this is no UTF-8"))?;
    text.shrink_to_fit();
    Ok(text)
}

/// The method of a line that starts at `from`.
fn method(line: &str, from: usize, number: usize) -> Result<Name, ReadError> {
    if let Some(rest) = line.strip_prefix(START) {
        let method = rest.split('"').next().unwrap_or_default();
        // A name without an escape stands in the text as it is.
        if is_method(method) {
            let start = from + START.len();
            return Ok(Name::At(offset(start), offset(start + method.len())));
        }
    }
    read_line(line.trim(), number).map(|reading| Name::Text(reading.doc.method.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn methods(text: &str) -> Vec<String> {
        let index = Index::of(text.as_bytes()).unwrap();
        index.entries().iter().map(|entry| index.method(entry).to_owned()).collect()
    }

    #[test]
    fn lines_are_found_in_every_spelling_and_the_first_of_two_counts() {
        let text = "{\"method\":\"b.c\",\"title\":\"first\"}\r\n\n { \"title\": \"\", \"method\" : \"a.b\" }\n\
                    {\"method\":\"b.c\",\"title\":\"second\"}\n{\"name\":\"c.d\",\"requestParams\":[]}\n{\"method\":\"\\u0061.z\"}";
        assert_eq!(methods(text), ["a.b", "a.z", "b.c", "c.d"]);
        let index = Index::of(text.as_bytes()).unwrap();
        let entry = index.find("b.c").unwrap();
        assert_eq!((entry.number, index.line(entry)), (1, "{\"method\":\"b.c\",\"title\":\"first\"}"));
        assert_eq!(index.find("a.b").unwrap().number, 3);
        assert!(index.find("b").is_none());
    }

    #[test]
    fn what_names_no_api_is_an_error_with_its_line() {
        for (text, line) in [("{\"method\":\"a.b\"}\nx", 2), ("{}", 1), ("\n\n{\"method\":\"a b\"}", 3)] {
            assert_eq!(Index::of(text.as_bytes()).err().unwrap().line(), line, "{text}");
        }
        assert_eq!(Index::of(b"\x1f\x8bno gzip").err().unwrap().kind(), ReadErrorKind::Bytes);
        assert_eq!(Index::of(b"\xff").err().unwrap().kind(), ReadErrorKind::Bytes);
        assert_eq!(methods(""), [""; 0]);
    }
}
