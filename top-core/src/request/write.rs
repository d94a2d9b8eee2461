//! A parameter's text, written once. A short request is written into its two texts at once, the string to sign and the
//! form; of a longer one, whose body may be a form or parts, the form or the parts are made from the string to sign.

use std::ops::Range;

use crate::{
    blank::is_blank_bytes,
    check::Problems,
    error::Rule,
    json::{escape, out::Out, write},
    mirror::{FieldSpec, FileItem, Kind, List, Value},
    path::Path,
};

use super::{
    encoded::FilePart,
    merge::Sink,
    percent,
    system::{Parameter, SystemParameters},
};

/// The text of all parameters, under way.
pub(super) trait Texts: Out {
    /// Where something ends that was written.
    type Mark: Copy;
    /// Where the text ends now.
    fn mark(&self) -> Self::Mark;
    /// Ends a name; it was written as [`text`](Out::text).
    fn end_name(&mut self);
    /// The value since this mark, not encoded.
    fn value(&self, middle: Self::Mark) -> &[u8];
    /// Ends a parameter whose value began at `middle`.
    fn end(&mut self, middle: Self::Mark);
    /// Takes back what was written since.
    fn cut(&mut self, start: Self::Mark);
}

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

    fn end_name(&mut self) {}

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

/// The string to sign, and the form up to the signature: each pair ends with `&`.
pub(super) struct Both {
    pub(super) plain: Vec<u8>,
    pub(super) form: Vec<u8>,
}

impl Both {
    /// With room for so many bytes to sign; the form takes about a third more.
    pub(super) fn with_capacity(bytes: usize) -> Self {
        const SIGNATURE: usize = 72;
        Self { plain: Vec::with_capacity(bytes), form: Vec::with_capacity(bytes + bytes / 2 + SIGNATURE) }
    }
}

impl Out for Both {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the lengths of the texts are constants to the caller")]
    fn known(&mut self, text: &[u8], encoded: &[u8]) {
        self.plain.extend_from_slice(text);
        self.form.extend_from_slice(encoded);
    }

    fn text(&mut self, text: &[u8]) {
        let len = percent::unchanged(text);
        self.plain.extend_from_slice(text);
        self.form.extend_from_slice(&text[..len]);
        if len < text.len() {
            percent::append_mixed(&mut self.form, &text[len..]);
        }
    }

    fn string(&mut self, text: &str) {
        self.known(b"\"", b"%22");
        // What percent-encoding leaves as it is, JSON does too.
        let (unchanged, rest) = text.as_bytes().split_at(percent::unchanged(text.as_bytes()));
        self.known(unchanged, unchanged);
        if !rest.is_empty() {
            self.with(|plain| escape::contents(plain, rest));
        }
        self.known(b"\"", b"%22");
    }

    fn with<T>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        let start = self.plain.len();
        let result = write(&mut self.plain);
        percent::append_mixed(&mut self.form, &self.plain[start..]);
        result
    }

    fn len(&self) -> usize {
        self.plain.len()
    }

    fn since(&self, start: usize) -> &[u8] {
        &self.plain[start..]
    }
}

impl Texts for Both {
    type Mark = (usize, usize);

    fn mark(&self) -> (usize, usize) {
        (self.plain.len(), self.form.len())
    }

    fn end_name(&mut self) {
        self.form.push(b'=');
    }

    fn value(&self, (middle, _): (usize, usize)) -> &[u8] {
        &self.plain[middle..]
    }

    fn end(&mut self, _: (usize, usize)) {
        self.form.push(b'&');
    }

    fn cut(&mut self, (plain, form): (usize, usize)) {
        self.plain.truncate(plain);
        self.form.truncate(form);
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

    /// Keeps the parameter that was written since `start`, unless its value is blank.
    fn keep(&mut self, start: T::Mark, middle: T::Mark) {
        if is_blank_bytes(self.texts.value(middle)) {
            // Neither signed nor sent: gateways differ in how they treat blank values, and agree on absent ones.
            self.texts.cut(start);
        } else {
            self.texts.end(middle);
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
        let max_len = spec.and_then(FieldSpec::limits).and_then(|limits| limits.max_len);
        self.files.push(FilePart { name: name.to_owned(), file: file.clone(), max_len });
    }
}

impl<T: Texts> Sink for Writer<T> {
    fn system(&mut self, parameter: Parameter, parameters: &SystemParameters<'_>) {
        let start = self.texts.mark();
        parameter.write_name(&mut self.texts);
        self.texts.end_name();
        let middle = self.texts.mark();
        parameters.write(parameter, &mut self.texts);
        self.keep(start, middle);
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
            _ => {}
        }
        let start = self.texts.mark();
        self.texts.text(name.as_bytes());
        self.texts.end_name();
        let middle = self.texts.mark();
        top_level(&mut self.texts, value, spec, &path, problems);
        self.keep(start, middle);
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
        Value::Bytes(bytes) if spec.is_some_and(|spec| spec.base64) => {
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
