//! One attempt of a call, from a record to a signed body. No IO, no clock: the time is an argument.
//!
//! ```text
//! business fields (sorted by the derive) ─┐
//! system parameters (sorted here, once)  ─┼─ merge ─▶ each value written once into the string to sign,
//! extra parameters (sorted by the call)  ─┘           and encoded from there into the body
//! ```
//!
//! Neither a map nor a sort at run time; nothing is left half done: with one wrong member there is no body at all.

pub mod batch;
mod explain;
pub(crate) mod form;
mod multipart;
pub(crate) mod percent;
mod system;

pub use self::{
    explain::{Explanation, explain},
    system::{Format, SYSTEM_PARAMETERS, System},
};

use std::{borrow::Cow, cmp::Ordering};

use crate::{
    check::{self, CheckError, Problems, Rule},
    json::write,
    mirror::{FieldSpec, FileItem, Kind, List, Record, Value},
    path::Path,
    sign::{SignMethod, Signature, StringToSign},
};

use self::form::Form;

/// Parameters beyond a record's own, sorted by name: of calls without a struct, and those added to one call.
#[derive(Clone, Default)]
pub struct ExtraParams(Vec<(String, Extra)>);

#[derive(Clone)]
enum Extra {
    Text(String),
    File(FileItem),
}

impl Extra {
    fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Str(text),
            Self::File(file) => Value::File(file),
        }
    }
}

impl ExtraParams {
    /// Adds one; an equal name is found when the request is built. Names are sent as they are.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.insert(name.into(), Extra::Text(value.into()));
    }

    /// Adds a file, which travels as a part of its own and is not signed.
    pub fn add_file(&mut self, name: impl Into<String>, file: FileItem) {
        self.insert(name.into(), Extra::File(file));
    }

    fn insert(&mut self, name: String, value: Extra) {
        let at = self.0.partition_point(|(other, _)| *other <= name);
        self.0.insert(at, (name, value));
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = &FileItem> {
        self.0.iter().filter_map(|(_, value)| if let Extra::File(file) = value { Some(file) } else { None })
    }
}

impl ExtraParams {
    fn weight(&self) -> usize {
        self.0.iter().map(|(name, value)| name.len() + 2 + weight(&value.value())).sum()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for ExtraParams {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut pairs: Vec<(String, Extra)> =
            pairs.into_iter().map(|(name, value)| (name.into(), Extra::Text(value.into()))).collect();
        pairs.sort_by(|(one, _), (two, _)| one.cmp(two));
        Self(pairs)
    }
}

/// Names only: the values are parameter values.
impl std::fmt::Debug for ExtraParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// A request that lacks only its signature.
pub struct Unsigned {
    plain: Vec<u8>,
    layout: Layout,
}

/// How parameters and body travel.
enum Layout {
    /// All parameters in a form.
    Form(Form),
    /// Parameters and files as parts; the ranges of names and values in the string to sign.
    Multipart { texts: Vec<[usize; 3]>, files: Vec<FilePart> },
    /// All parameters in the URL, beside a body that is signed with them.
    Raw { query: Form, content_type: &'static str, body: Vec<u8> },
}

/// A signed request, ready to be posted to a gateway.
#[non_exhaustive]
pub struct Encoded {
    /// What is added to the gateway's URL; only for requests with a body of their own.
    pub query: Option<String>,
    /// The value of the `Content-Type` header.
    pub content_type: Cow<'static, str>,
    /// The body.
    pub body: Payload,
}

/// A body, in one piece or several.
#[non_exhaustive]
pub enum Payload {
    /// In one piece in memory: always, for a request without files.
    Bytes(Vec<u8>),
    /// Texts and files, to be sent one after the other.
    Parts(Vec<BodyPart>),
}

/// A piece of a body.
#[non_exhaustive]
pub enum BodyPart {
    /// Bytes.
    Bytes(Vec<u8>),
    /// The content of a file.
    File(FilePart),
}

/// A file on its way into a body.
#[non_exhaustive]
pub struct FilePart {
    /// The parameter's name.
    pub name: String,
    /// The file.
    pub file: FileItem,
    /// The documented limit of its length in bytes, for a file that is measured when it is opened.
    pub max_len: Option<u64>,
}

/// The body of a request that has one of its own, beside its parameters (Qimen 奇门, JSON services, batch).
#[derive(Clone, Copy)]
pub struct RawBody<'a> {
    /// The value of the `Content-Type` header.
    pub content_type: &'static str,
    /// The body, UTF-8.
    pub text: &'a str,
}

impl<'a> RawBody<'a> {
    /// A JSON body.
    pub const fn json(text: &'a str) -> Self {
        Self { content_type: "application/json;charset=utf-8", text }
    }

    /// The body of a batch.
    pub const fn batch(text: &'a str) -> Self {
        Self { content_type: "text/plain;charset=UTF-8", text }
    }

    /// An XML body.
    pub const fn xml(text: &'a str) -> Self {
        Self { content_type: "text/xml;charset=utf-8", text }
    }
}

impl Encoded {
    /// The body, if it is in one piece in memory: always, for a request without files.
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.body {
            Payload::Bytes(bytes) => Some(bytes),
            Payload::Parts(_) => None,
        }
    }
}

impl std::fmt::Debug for RawBody<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RawBody({}, <{} bytes>)", self.content_type, self.text.len())
    }
}

impl std::fmt::Debug for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "<{} bytes>", bytes.len()),
            Self::Parts(parts) => parts.fmt(f),
        }
    }
}

impl std::fmt::Debug for BodyPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "<{} bytes>", bytes.len()),
            Self::File(part) => part.fmt(f),
        }
    }
}

impl std::fmt::Debug for FilePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {:?}", self.name, self.file)
    }
}

impl std::fmt::Debug for Unsigned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Unsigned(<{} bytes>)", self.plain.len())
    }
}

impl std::fmt::Debug for Encoded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Encoded({}, {:?})", self.content_type, self.body)
    }
}

/// Merges a record's fields with the system parameters and writes both sides: what is signed and what is posted.
///
/// ```
/// use top_core::{TopObject, request::{self, System}, sign::{SecretSigner, SignMethod, Signer, Signing}};
///
/// #[derive(TopObject)]
/// struct SellerGet { fields: String, num_iid: i64 }
///
/// let record = SellerGet { fields: "num_iid,title,nick,price,num".into(), num_iid: 11_223_344 };
/// let mut system = System::new("12345678", "2016-01-01 12:00:00".parse()?);
/// system.session = Some("test");
/// system.simplify = false;
///
/// let request = request::encode("taobao.item.seller.get", &record, &Default::default(), &system, SignMethod::Md5)?;
/// let signer = SecretSigner::new("helloworld", SignMethod::Md5);
/// let Signing::Ready(signature) = signer.sign(request.string_to_sign()) else { unreachable!() };
/// let signature = signature?;
/// assert_eq!(signature.as_str(), "66987CB115214E59E6EC978214934FB8"); // the platform's documented vector
/// let encoded = request.finish(&signature);
/// assert!(encoded.bytes().unwrap().ends_with(b"&sign=66987CB115214E59E6EC978214934FB8"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// Every member that is missing, over its limits, set twice or cannot be written.
pub fn encode(
    method: &str,
    record: &dyn Record,
    extra: &ExtraParams,
    system: &System<'_>,
    sign_method: SignMethod,
) -> Result<Unsigned, CheckError> {
    let multipart = has_file(record) || extra.files().next().is_some();
    let mut writer = Writer::new(multipart, weight(&Value::Object(record)) + extra.weight());
    merge(method, record, extra, system, sign_method, &mut |name, value, spec, problems| {
        writer.parameter(name, value, spec, problems);
    })?;
    Ok(Unsigned { plain: writer.plain, layout: writer.layout })
}

/// [`encode`] for a request with a body of its own: the parameters travel in the URL, and the body is signed after
/// them, as it is sent.
///
/// # Errors
/// As [`encode`]; files cannot stand beside a body.
pub fn encode_with_body(
    method: &str,
    record: &dyn Record,
    extra: &ExtraParams,
    system: &System<'_>,
    sign_method: SignMethod,
    body: RawBody<'_>,
) -> Result<Unsigned, CheckError> {
    let mut writer = Writer::new(false, weight(&Value::Object(record)) + extra.weight());
    merge(method, record, extra, system, sign_method, &mut |name, value, spec, problems| {
        writer.parameter(name, value, spec, problems);
    })?;
    let Layout::Form(query) = writer.layout else { unreachable!("the writer was made for a form") };
    let layout = Layout::Raw { query, content_type: body.content_type, body: body.text.into() };
    Ok(Unsigned { plain: writer.plain, layout })
}

/// About how many bytes a value takes when it is written.
fn weight(value: &Value<'_>) -> usize {
    match value {
        Value::Str(text) => text.len(),
        Value::Object(record) => {
            let fields = record.shape().fields.iter().enumerate();
            fields.map(|(index, spec)| spec.name.len() + 6 + weight(&record.value_at(index))).sum()
        }
        Value::List(list) => (0..list.count()).map(|index| 4 + weight(&list.item(index))).sum(),
        Value::Map(map) => {
            let mut sum = 0;
            map.each(&mut |name, value| {
                sum += name.len() + 6 + weight(&value);
                true
            });
            sum
        }
        Value::Bytes(bytes) => bytes.as_slice().len() * 4,
        Value::None | Value::File(_) => 0,
        _ => 20,
    }
}

/// Whether any file is set: without one, an upload goes out as an ordinary form.
fn has_file(record: &dyn Record) -> bool {
    (0..record.shape().fields.len()).any(|index| is_file(&record.value_at(index)))
}

/// Whether a parameter travels as a part of its own, unsigned.
fn is_file(value: &Value<'_>) -> bool {
    match value {
        Value::File(_) => true,
        Value::List(list) => list.element() == Kind::File && list.count() > 0,
        _ => false,
    }
}

/// Judges a record without writing it anywhere: the rules that [`encode`] applies.
///
/// # Errors
/// Every member that is missing, over its limits or cannot be written.
pub fn check(record: &dyn Record) -> Result<(), CheckError> {
    let mut problems = Problems::default();
    let mut scratch = Vec::new();
    for (index, spec) in record.shape().fields.iter().enumerate() {
        let value = record.value_at(index);
        let path = Path::ROOT.member(spec.name);
        check::field(spec, &value, &path, &mut problems);
        if is_file(&value) {
            continue;
        }
        scratch.clear();
        top_level(&mut scratch, &value, Some(spec), &path, &mut problems);
    }
    problems.into_result()
}

impl Unsigned {
    /// What the signer signs.
    pub fn string_to_sign(&self) -> StringToSign<'_> {
        let body: &[u8] = match &self.layout {
            Layout::Raw { body, .. } => body,
            Layout::Form(_) | Layout::Multipart { .. } => b"",
        };
        StringToSign { parameters: &self.plain, body }
    }

    /// Adds the signature.
    pub fn finish(self, signature: &Signature) -> Encoded {
        let sign = signature.as_str();
        match self.layout {
            Layout::Form(mut form) => {
                form.add("sign", sign.as_bytes());
                let body = Payload::Bytes(form.into_body());
                Encoded { query: None, content_type: form::CONTENT_TYPE.into(), body }
            }
            Layout::Multipart { texts, files } => multipart::encode(&self.plain, &texts, files, sign),
            Layout::Raw { mut query, content_type, body } => {
                query.add("sign", sign.as_bytes());
                let query = String::from_utf8(query.into_body()).ok();
                Encoded { query, content_type: content_type.into(), body: Payload::Bytes(body) }
            }
        }
    }
}

type Visit<'v> = dyn FnMut(&str, &Value<'_>, Option<&FieldSpec>, &mut Problems) + 'v;

/// Visits every parameter in the order of the names: three sorted runs, merged.
fn merge(
    method: &str,
    record: &dyn Record,
    extra: &ExtraParams,
    system: &System<'_>,
    sign_method: SignMethod,
    visit: &mut Visit<'_>,
) -> Result<(), CheckError> {
    let timestamp = system.timestamp.text();
    let timestamp = std::str::from_utf8(&timestamp).unwrap_or_default();
    let mut runs = Runs { record, fields: record.shape().fields, field: 0, extra: &extra.0 };
    let mut problems = Problems::default();
    for (name, value) in system.parameters(method, timestamp, sign_method) {
        if runs.up_to(Some(name), visit, &mut problems) {
            problems.add(&Path::ROOT.member(name), Rule::Duplicate);
        }
        if let Some(value) = value {
            visit(name, &Value::Str(value), None, &mut problems);
        }
    }
    runs.up_to(None, visit, &mut problems);
    problems.into_result()
}

/// What a call brings of its own: the record's fields and the extra parameters, each sorted.
struct Runs<'r> {
    record: &'r dyn Record,
    fields: &'static [FieldSpec],
    field: usize,
    extra: &'r [(String, Extra)],
}

impl Runs<'_> {
    /// Visits what comes before `end`, and what is called the same; whether there was such.
    fn up_to(&mut self, end: Option<&str>, visit: &mut Visit<'_>, problems: &mut Problems) -> bool {
        let mut met = false;
        loop {
            let field = self.fields.get(self.field).map(|spec| spec.name);
            let extra = self.extra.first().map(|(name, _)| name.as_str());
            let field_is_next = match (field, extra) {
                (Some(field), Some(extra)) => field <= extra,
                (field, _) => field.is_some(),
            };
            let Some(name) = (if field_is_next { field } else { extra }) else { return met };
            match end.map_or(Ordering::Less, |end| name.cmp(end)) {
                Ordering::Less => {}
                Ordering::Equal => met = true,
                Ordering::Greater => return met,
            }
            if field_is_next {
                self.visit_field(name, visit, problems);
            } else {
                self.visit_extra(visit, problems);
            }
        }
    }

    fn visit_field(&mut self, name: &str, visit: &mut Visit<'_>, problems: &mut Problems) {
        let spec = &self.fields[self.field];
        let value = self.record.value_at(self.field);
        check::field(spec, &value, &Path::ROOT.member(name), problems);
        visit(name, &value, Some(spec), problems);
        self.field += 1;
        if self.extra.first().is_some_and(|(extra, _)| extra == name) {
            problems.add(&Path::ROOT.member(name), Rule::Duplicate);
        }
    }

    fn visit_extra(&mut self, visit: &mut Visit<'_>, problems: &mut Problems) {
        let Some(((name, value), rest)) = self.extra.split_first() else { return };
        self.extra = rest;
        let path = Path::ROOT.member(name);
        if name == "sign" || rest.first().is_some_and(|(next, _)| next == name) {
            problems.add(&path, Rule::Duplicate);
        }
        if check::is_blank(name) || name.chars().any(|c| c.is_control() || c == '"') {
            problems.add(&path, Rule::Name);
        }
        visit(name, &value.value(), None, problems);
    }
}

/// Writes parameters side by side into the string to sign and into the body.
struct Writer {
    plain: Vec<u8>,
    layout: Layout,
}

impl Writer {
    fn new(multipart: bool, weight: usize) -> Self {
        // One allocation each: the system parameters and signs of JSON take about so much, and an encoded byte is up
        // to three. Pages that are never written to cost nothing.
        let layout = if multipart {
            Layout::Multipart { texts: Vec::new(), files: Vec::new() }
        } else {
            Layout::Form(Form::with_capacity(640 + weight * 3))
        };
        Self { plain: Vec::with_capacity(512 + weight + weight / 8), layout }
    }

    fn parameter(
        &mut self,
        name: &str,
        value: &Value<'_>,
        spec: Option<&FieldSpec>,
        problems: &mut Problems,
    ) {
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
        let written = &self.plain[middle..];
        if check::is_blank_bytes(written) {
            // Neither signed nor sent: the gateways disagree on blank values, and agree on absent ones.
            self.plain.truncate(start);
            return;
        }
        match &mut self.layout {
            Layout::Form(form) => form.add(name, written),
            Layout::Multipart { texts, .. } => texts.push([start, middle, self.plain.len()]),
            Layout::Raw { .. } => {}
        }
    }

    /// A file goes beside the string to sign, not into it.
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
        let max_len = spec.and_then(|spec| spec.limits).and_then(|limits| limits.max_len);
        match &mut self.layout {
            Layout::Multipart { files, .. } => {
                files.push(FilePart { name: name.to_owned(), file: file.clone(), max_len });
            }
            Layout::Form(_) | Layout::Raw { .. } => problems.add(path, Rule::NestedFile),
        }
    }
}

/// The text of a parameter of its own: plain for scalars, joined by commas for lists of them, JSON for the rest.
fn top_level(
    out: &mut Vec<u8>,
    value: &Value<'_>,
    spec: Option<&FieldSpec>,
    path: &Path<'_>,
    problems: &mut Problems,
) {
    match value {
        Value::None => {}
        Value::Str(text) => out.extend_from_slice(text.as_bytes()),
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
        if check::is_blank_bytes(written) || written.contains(&b',') {
            problems.add(&place, Rule::CommaJoined);
        }
    }
}
