//! A parameter's text, written once into the string to sign. Bodies are made from there, in `form` and `multipart`.

use std::ops::Range;

use smallvec::SmallVec;

use crate::{
    blank::is_blank_bytes,
    check::Problems,
    error::Rule,
    json::write,
    mirror::{FieldSpec, FileItem, Kind, List, Value},
    path::Path,
};

use super::{encoded::FilePart, merge::Sink};

/// The places of the parameters in the string to sign, which consists of names and values only.
#[derive(Default)]
pub(super) struct Texts(SmallVec<[Text; 20]>);

struct Text {
    /// Where the name ends.
    middle: usize,
    /// Where the value ends, and the next name begins.
    end: usize,
    origin: NameOrigin,
}

/// Who chose a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NameOrigin {
    /// This crate: the name needs no encoding.
    System,
    /// The call.
    Call,
}

impl Texts {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Each name and value.
    pub(super) fn of<'p>(&self, plain: &'p [u8]) -> impl Iterator<Item = (NameOrigin, &'p [u8], &'p [u8])> {
        self.ranges().map(|(origin, name, value)| (origin, &plain[name], &plain[value]))
    }

    /// The range of each name and of each value.
    pub(super) fn ranges(&self) -> impl DoubleEndedIterator<Item = (NameOrigin, Range<usize>, Range<usize>)> {
        self.0.iter().enumerate().map(|(index, text)| {
            let start = index.checked_sub(1).map_or(0, |before| self.0[before].end);
            (text.origin, start..text.middle, text.middle..text.end)
        })
    }
}

/// Writes parameters one after the other into the string to sign.
#[derive(Default)]
pub(super) struct Writer {
    pub(super) plain: Vec<u8>,
    pub(super) texts: Texts,
    /// Files are not signed, so they are not in the string to sign.
    pub(super) files: Vec<FilePart>,
    /// Whether the request can have files.
    pub(super) takes_files: bool,
}

impl Writer {
    /// `weight` is about how many bytes the parameters of the call take: with it one allocation is enough.
    pub(super) fn new(weight: usize) -> Self {
        Self { plain: Vec::with_capacity(512 + weight + weight / 8), ..Self::default() }
    }

    /// Keeps what was written after `middle`, unless it is blank.
    fn keep(&mut self, origin: NameOrigin, start: usize, middle: usize) {
        if is_blank_bytes(&self.plain[middle..]) {
            // Neither signed nor sent: gateways differ in how they treat blank values, and agree on absent ones.
            self.plain.truncate(start);
        } else {
            self.texts.0.push(Text { middle, end: self.plain.len(), origin });
        }
    }

    fn file(
        &mut self,
        name: &str,
        file: &FileItem,
        spec: Option<&FieldSpec>,
        path: &Path<'_>,
        problems: &mut Problems,
    ) {
        if !file.has_sound_header() {
            problems.add(path, Rule::FileHeader);
        }
        if !self.takes_files {
            return problems.add(path, Rule::NestedFile);
        }
        let max_len = spec.and_then(|spec| spec.limits).and_then(|limits| limits.max_len);
        self.files.push(FilePart { name: name.to_owned(), file: file.clone(), max_len });
    }
}

impl Sink for Writer {
    fn system(&mut self, name: &'static str, value: &[u8]) {
        let start = self.plain.len();
        self.plain.extend_from_slice(name.as_bytes());
        let middle = self.plain.len();
        self.plain.extend_from_slice(value);
        self.keep(NameOrigin::System, start, middle);
    }

    fn param(&mut self, name: &str, value: &Value<'_>, spec: Option<&FieldSpec>, problems: &mut Problems) {
        let path = Path::ROOT.member(name);
        match value {
            Value::File(file) => return self.file(name, file, spec, &path, problems),
            Value::List(list) if list.element() == Kind::File => {
                for index in 0..list.count() {
                    if let Value::File(file) = list.item(index) {
                        self.file(name, file, spec, &path.item(index), problems);
                    }
                }
                return;
            }
            _ => {}
        }
        let start = self.plain.len();
        self.plain.extend_from_slice(name.as_bytes());
        let middle = self.plain.len();
        top_level(&mut self.plain, value, spec, &path, problems);
        self.keep(NameOrigin::Call, start, middle);
    }
}

/// The text of a parameter of its own: plain for scalars, joined by commas for lists of them, JSON for the rest.
pub(super) fn top_level(
    out: &mut Vec<u8>,
    value: &Value<'_>,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    match value {
        Value::None => {}
        Value::Str(text) | Value::Secret(text) => out.extend_from_slice(text.as_bytes()),
        Value::DateTime(time) => out.extend_from_slice(&time.text()),
        Value::Text(text) => out.extend_from_slice(text.to_string().as_bytes()),
        Value::Bytes(bytes) if spec.is_some_and(|spec| spec.base64) => {
            out.extend_from_slice(write::base64(bytes.as_slice()).as_bytes());
        }
        Value::List(list) if list.count() == 0 => {}
        Value::List(list) if list.element().is_scalar() => joined(out, *list, path, problems),
        Value::Map(map) if map.count() == 0 => {}
        _ => write::value(out, value, spec, path, problems),
    }
}

/// `1,2,3`: how the platform takes `String[]`, `Number[]` and the like.
fn joined(out: &mut Vec<u8>, list: &dyn List, path: &Path<'_>, problems: &mut Problems) {
    for index in 0..list.count() {
        if index > 0 {
            out.push(b',');
        }
        let start = out.len();
        let item = list.item(index);
        let place = path.item(index);
        top_level(out, &item, None, &place, problems);
        let written = &out[start..];
        if is_blank_bytes(written) || written.contains(&b',') {
            problems.add(&place, Rule::CommaJoined);
        }
    }
}
