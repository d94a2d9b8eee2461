//! From a record to a signed body: the two halves around the signer.

use crate::{
    check::{self, Problems},
    error::CheckError,
    mirror::{Record, Value},
    path::Path,
    sign::{SignMethod, Signature, StringToSign},
};

use super::{
    encoded::{Encoded, FilePart, Payload, RawBody},
    extra::ExtraParams,
    form,
    merge::merge,
    multipart, percent,
    system::System,
    write::{Texts, Writer, top_level},
};

/// A request that lacks only its signature.
pub struct Unsigned {
    plain: Vec<u8>,
    texts: Texts,
    layout: Layout,
}

/// How parameters and body travel.
enum Layout {
    /// All parameters in a form.
    Form,
    /// Parameters and files as parts.
    Multipart(Vec<FilePart>),
    /// All parameters in the URL, beside a body that is signed with them.
    Raw { content_type: &'static str, body: Vec<u8> },
}

impl std::fmt::Debug for Unsigned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Unsigned(<{} bytes>)", self.plain.len())
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
    let mut writer = Writer::new(Value::Object(record).weight() + extra.weight());
    writer.takes_files = true;
    merge(method, record, extra, system, sign_method, &mut writer)?;
    let Writer { plain, texts, files, .. } = writer;
    // Without a file, an upload is sent like any other call.
    let is_multipart = !files.is_empty() || (system.multipart && is_smaller_as_parts(&plain, &texts));
    let layout = if is_multipart { Layout::Multipart(files) } else { Layout::Form };
    Ok(Unsigned { plain, texts, layout })
}

/// Whether parts take a quarter less than a form, where every byte of Chinese text becomes three.
fn is_smaller_as_parts(plain: &[u8], texts: &Texts) -> bool {
    // In shorter texts the lines between parts take as much as they save, or nearly so.
    const SHORT: usize = 2048;
    plain.len() > SHORT && percent::is_longer(plain, multipart::len(plain, texts) / 3 * 4)
}

/// [`encode`] for a request with a body of its own: the parameters travel in the URL, and the body is signed after
/// them, as it is sent.
///
/// # Errors
/// As [`encode`]; files are not possible beside a body.
pub fn encode_with_body(
    method: &str,
    record: &dyn Record,
    extra: &ExtraParams,
    system: &System<'_>,
    sign_method: SignMethod,
    body: RawBody<'_>,
) -> Result<Unsigned, CheckError> {
    let mut writer = Writer::new(Value::Object(record).weight() + extra.weight());
    merge(method, record, extra, system, sign_method, &mut writer)?;
    let layout = Layout::Raw { content_type: body.content_type, body: body.text.into() };
    Ok(Unsigned { plain: writer.plain, texts: writer.texts, layout })
}

/// Checks a record by the rules of [`encode`], without making a request of it.
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
        if value.is_file() {
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
            Layout::Form | Layout::Multipart(_) => b"",
        };
        StringToSign { parameters: &self.plain, body }
    }

    /// Adds the signature.
    pub fn finish(self, signature: &Signature) -> Encoded {
        self.encoded(Some(signature))
    }

    /// Leaves the signature out, for calls that have none: see [`System::without_key`].
    pub fn finish_without_signature(self) -> Encoded {
        self.encoded(None)
    }

    fn encoded(self, signature: Option<&Signature>) -> Encoded {
        let Self { plain, texts, layout } = self;
        let form = || form::encode(&plain, &texts, signature);
        match layout {
            Layout::Form => {
                let body = Payload::Bytes(form());
                Encoded { query: None, content_type: form::CONTENT_TYPE.into(), body }
            }
            Layout::Multipart(files) => multipart::encode(plain, &texts, files, signature),
            Layout::Raw { content_type, body } => {
                let query = String::from_utf8(form()).ok();
                Encoded { query, content_type: content_type.into(), body: Payload::Bytes(body) }
            }
        }
    }
}
