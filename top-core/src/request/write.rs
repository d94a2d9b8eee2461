//! A parameter's text, written once. A short request is written into its two texts at once, the string to sign and the
//! form; of a longer one, whose body may be a form or parts, the form or the parts are made from the string to sign.

use std::ops::Range;

use crate::{
    blank::{is_blank, is_blank_bytes},
    check::Problems,
    error::Rule,
    json::{
        out::{Known, Out},
        write,
    },
    mirror::{FieldSpec, FileItem, Kind, List, Value},
    path::Path,
};

use super::{
    encoded::FilePart,
    merge::Sink,
    system::{Parameter, SystemParameters},
    texts::Texts,
};

/// The string to sign, and the places of the parameters in it.
pub(super) struct Plain {
    pub(super) text: Vec<u8>,
    pub(super) places: Places,
}

/// The places of the parameters in the string to sign, which consists of names and values only.
pub(super) struct Places(Vec<Place>);

struct Place {
    /// Where the name ends.
    middle: usize,
    /// Where the value ends, and the next name begins.
    end: usize,
}

impl Places {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Each name and value.
    pub(super) fn of<'p>(&self, plain: &'p [u8]) -> impl Iterator<Item = (&'p [u8], &'p [u8])> {
        self.ranges().map(|(name, value)| (&plain[name], &plain[value]))
    }

    /// The range of each name and of each value.
    pub(super) fn ranges(&self) -> impl DoubleEndedIterator<Item = (Range<usize>, Range<usize>)> {
        self.0.iter().enumerate().map(|(index, place)| {
            let start = index.checked_sub(1).map_or(0, |before| self.0[before].end);
            (start..place.middle, place.middle..place.end)
        })
    }
}

impl Plain {
    /// With room for so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        Self { text: Vec::with_capacity(bytes), places: Places(Vec::with_capacity(20)) }
    }
}

impl Out for Plain {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the length of the text is a constant to the caller")]
    fn known(&mut self, text: &[u8], _: &[u8]) {
        self.text.extend_from_slice(text);
    }

    fn text(&mut self, text: &[u8]) {
        self.text.extend_from_slice(text);
    }

    fn name(&mut self, before: Known<'_>, name: &str, stays: bool, after: Known<'_>) {
        self.text.name(before, name, stays, after);
    }

    fn rest_of_string(&mut self, text: &str) {
        self.text.rest_of_string(text);
    }

    fn string(&mut self, text: &str) {
        self.text.string(text);
    }

    fn with<T>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        write(&mut self.text)
    }

    fn len(&self) -> usize {
        self.text.len()
    }

    fn since(&self, start: usize) -> &[u8] {
        &self.text[start..]
    }
}

impl Texts for Plain {
    type Mark = usize;

    fn mark(&self) -> usize {
        self.text.len()
    }

    fn pair(&mut self, name: usize, text: &[u8], _: &[u8]) {
        let middle = self.text.len() + name;
        self.text.extend_from_slice(text);
        self.end(middle);
    }

    fn whole_value(&mut self, text: &str) {
        let middle = self.text.len();
        self.text.extend_from_slice(text.as_bytes());
        self.end(middle);
    }

    fn value(&self, middle: usize) -> &[u8] {
        &self.text[middle..]
    }

    fn end(&mut self, middle: usize) {
        self.places.0.push(Place { middle, end: self.text.len() });
    }

    fn cut(&mut self, start: usize) {
        self.text.truncate(start);
    }
}

/// Writes parameters one after the other.
pub(super) struct Writer<T> {
    pub(super) texts: T,
    /// Files are not signed, so they are not in the string to sign.
    pub(super) files: Vec<FilePart>,
    /// Whether the request can have files.
    takes_files: bool,
}

impl<T: Texts> Writer<T> {
    pub(super) const fn new(texts: T, takes_files: bool) -> Self {
        Self { texts, files: Vec::new(), takes_files }
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
        let max_len = spec.and_then(FieldSpec::limits).and_then(|limits| limits.max_len);
        self.files.push(FilePart { name: name.to_owned(), file: file.clone(), max_len });
    }
}

impl<T: Texts> Sink for Writer<T> {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the parameter is a constant to the caller")]
    fn system(&mut self, parameter: Parameter, parameters: &SystemParameters<'_>) {
        parameters.write(parameter, &mut self.texts);
    }

    fn param(&mut self, name: &str, value: &Value<'_>, spec: Option<&FieldSpec>, problems: &mut Problems) {
        let path = Path::ROOT.member(name);
        match value {
            Value::None => return,
            Value::File(file) => return self.file(name, file, spec, &path, problems),
            Value::List(list) if list.element() == Kind::File => {
                for index in 0..list.count() {
                    if let Value::File(file) = list.item(index) {
                        self.file(name, file, spec, &path.item(index), problems);
                    }
                }
                return;
            }
            // Neither signed nor sent: gateways differ in how they treat blank values, and agree on absent ones.
            Value::Str(text) | Value::Secret(text) if is_blank(text) => return,
            _ => {}
        }
        let start = self.texts.mark();
        self.texts.name((b"", b""), name, spec.is_some_and(FieldSpec::stays), (b"", b"="));
        if let Value::Str(text) | Value::Secret(text) = value {
            // As below, with fewer writes: most are text.
            return self.texts.whole_value(text);
        }
        let middle = self.texts.mark();
        top_level(&mut self.texts, value, spec, &path, problems);
        if is_blank_bytes(self.texts.value(middle)) {
            self.texts.cut(start);
        } else {
            self.texts.end(middle);
        }
    }
}

/// The text of a parameter of its own: plain for scalars, joined by commas for lists of them, JSON for the rest.
pub(super) fn top_level(
    out: &mut impl Out,
    value: &Value<'_>,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    match value {
        Value::None => {}
        Value::Str(text) | Value::Secret(text) => out.text(text.as_bytes()),
        Value::DateTime(time) => out.text(&time.text()),
        Value::Text(text) => out.text(text.to_string().as_bytes()),
        Value::Bytes(bytes) if spec.is_some_and(FieldSpec::base64) => {
            out.text(write::base64(bytes.as_slice()).as_bytes());
        }
        Value::List(list) if list.count() == 0 => {}
        Value::List(list) if list.element().is_scalar() => joined(out, *list, path, problems),
        Value::Map(map) if map.count() == 0 => {}
        _ => write::value(out, value, spec, path, problems),
    }
}

/// `1,2,3`: how the platform takes `String[]`, `Number[]` and the like.
fn joined(out: &mut impl Out, list: &dyn List, path: &Path<'_>, problems: &mut Problems) {
    for index in 0..list.count() {
        if index > 0 {
            out.known(b",", b"%2C");
        }
        let start = out.len();
        let item = list.item(index);
        let place = path.item(index);
        top_level(out, &item, None, &place, problems);
        let written = out.since(start);
        if is_blank_bytes(written) || written.contains(&b',') {
            problems.add(&place, Rule::CommaJoined);
        }
    }
}
