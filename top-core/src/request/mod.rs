//! One attempt of a call, from a record to a signed body. No IO, no clock: the time is an argument.
//!
//! ```text
//! business fields (sorted by the derive) ─┐
//! system parameters (sorted here, once)  ─┼─ merge ─▶ each value written once into the string to sign,
//! extra parameters (sorted by the call)  ─┘           and encoded from there into the body
//! ```
//!
//! Neither a map nor a sort at run time; nothing is left half done: with one wrong member there is no body at all.

mod explain;
mod form;
mod percent;
mod system;

pub use self::{
    explain::{Explanation, explain},
    system::{Format, SYSTEM_PARAMETERS, System},
};

use crate::{
    check::{self, CheckError, Problems, Rule},
    json::write,
    mirror::{FieldSpec, List, Record, Value},
    path::Path,
    sign::{SignMethod, Signature, StringToSign},
};

use self::form::Form;

/// Parameters beyond a record's own, sorted by name: of calls without a struct, and those added to one call.
#[derive(Clone, Default)]
pub struct ExtraParams(Vec<(String, String)>);

impl ExtraParams {
    /// Adds one; an equal name is found when the request is built. Names are sent as they are.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        let at = self.0.partition_point(|(other, _)| *other <= name);
        self.0.insert(at, (name, value.into()));
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for ExtraParams {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut pairs: Vec<(String, String)> =
            pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
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
    form: Form,
}

/// A request body, ready to be posted to a gateway.
pub struct Encoded {
    /// The value of the `Content-Type` header.
    pub content_type: &'static str,
    /// The body.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Unsigned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Unsigned(<{} bytes>)", self.plain.len())
    }
}

impl std::fmt::Debug for Encoded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Encoded({}, <{} bytes>)", self.content_type, self.body.len())
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
/// assert!(request.finish(&signature).body.ends_with(b"&sign=66987CB115214E59E6EC978214934FB8"));
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
    let mut writer = Writer::new();
    merge(method, record, extra, system, sign_method, &mut |name, value, spec, problems| {
        writer.parameter(name, value, spec, problems);
    })?;
    Ok(Unsigned { plain: writer.plain, form: writer.form })
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
        scratch.clear();
        top_level(&mut scratch, &value, Some(spec), &path, &mut problems);
    }
    problems.into_result()
}

impl Unsigned {
    /// What the signer signs.
    pub fn string_to_sign(&self) -> StringToSign<'_> {
        StringToSign { parameters: &self.plain, body: b"" }
    }

    /// Adds the signature.
    pub fn finish(self, signature: &Signature) -> Encoded {
        let mut form = self.form;
        form.add("sign", signature.as_str().as_bytes());
        Encoded { content_type: form::CONTENT_TYPE, body: form.into_body() }
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
    let mut problems = Problems::default();
    let timestamp = system.timestamp.text();
    let system = system.parameters(method, std::str::from_utf8(&timestamp).unwrap_or_default(), sign_method);
    let fields = record.shape().fields;
    let (mut field, mut sys, mut ext) = (0, 0, 0);
    loop {
        let heads = [
            fields.get(field).map(|spec| spec.name),
            system.get(sys).map(|(name, _)| *name),
            extra.0.get(ext).map(|(name, _)| name.as_str()),
        ];
        let Some(name) = heads.iter().flatten().min() else { break };
        let path = Path::ROOT.member(name);
        let next_extra = extra.0.get(ext + 1).map(|(name, _)| name.as_str());
        if heads.iter().flatten().filter(|head| *head == name).count() > 1
            || (heads[2] == Some(name) && (next_extra == Some(name) || *name == "sign"))
        {
            problems.add(&path, Rule::Duplicate);
        }
        if heads[0] == Some(name) {
            let value = record.value_at(field);
            check::field(&fields[field], &value, &path, &mut problems);
            visit(name, &value, Some(&fields[field]), &mut problems);
            field += 1;
        } else if heads[1] == Some(name) {
            visit(name, &system[sys].1.map_or(Value::None, Value::Str), None, &mut problems);
            sys += 1;
        } else {
            if check::is_blank(name) || name.chars().any(char::is_control) {
                problems.add(&path, Rule::Name);
            }
            visit(name, &Value::Str(&extra.0[ext].1), None, &mut problems);
            ext += 1;
        }
    }
    problems.into_result()
}

/// Writes parameters side by side into the string to sign and into the body.
struct Writer {
    plain: Vec<u8>,
    form: Form,
}

impl Writer {
    fn new() -> Self {
        // A call with one object parameter and all system parameters takes about this much.
        Self { plain: Vec::with_capacity(1024), form: Form::with_capacity(1536) }
    }

    fn parameter(
        &mut self,
        name: &str,
        value: &Value<'_>,
        spec: Option<&FieldSpec>,
        problems: &mut Problems,
    ) {
        let start = self.plain.len();
        self.plain.extend_from_slice(name.as_bytes());
        let value_start = self.plain.len();
        top_level(&mut self.plain, value, spec, &Path::ROOT.member(name), problems);
        let written = &self.plain[value_start..];
        if check::is_blank_bytes(written) {
            // Neither signed nor sent: the gateways disagree on blank values, and agree on absent ones.
            self.plain.truncate(start);
        } else {
            self.form.add(name, written);
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
