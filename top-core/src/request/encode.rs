//! From a record to a signed body: the two halves around the signer.

use crate::{
    check::{self, Problems},
    error::CheckError,
    mirror::{Record, Value},
    path::Path,
    sign::{SignMethod, Signature, StringToSign},
};

use super::{
    both::{Both, SHORT, Written},
    encoded::{Encoded, FilePart, Payload, RawBody},
    extra::ExtraParams,
    form,
    merge::merge,
    multipart, percent,
    system::{System, SystemParameters},
    write::{Places, Plain, Writer, top_level},
};

/// A request that lacks only its signature.
pub struct Unsigned {
    plain: Vec<u8>,
    layout: Layout,
}

/// How parameters and body travel.
enum Layout {
    /// All parameters in a form, which is written already, up to the signature.
    Form(Vec<u8>),
    /// All parameters in a form, which is made of the string to sign.
    LongForm(Places),
    /// Parameters and files as parts.
    Multipart(Places, Vec<FilePart>),
    /// All parameters in the URL, beside a body that is signed with them.
    Raw { query: Vec<u8>, content_type: &'static str, body: Vec<u8> },
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
    let parameters = SystemParameters { system, method, sign_method };
    if let Some(Written { plain, form }) = short(record, extra, &parameters, true)? {
        return Ok(Unsigned { plain, layout: Layout::Form(form) });
    }
    let (Plain { text: plain, places }, files) = long(record, extra, &parameters, true)?;
    let is_multipart = !files.is_empty() || (system.multipart && is_smaller_as_parts(&plain, &places));
    let layout = if is_multipart { Layout::Multipart(places, files) } else { Layout::LongForm(places) };
    Ok(Unsigned { plain, layout })
}

/// Writes a short request without files; `None` if it is another.
fn short(
    record: &dyn Record,
    extra: &ExtraParams,
    parameters: &SystemParameters<'_>,
    takes_files: bool,
) -> Result<Option<Written>, CheckError> {
    let mut writer = Writer::new(Both::new(), takes_files);
    let merged = merge(record, extra, parameters, &mut writer);
    // Of a long one, texts were left out, and may have been judged as blank.
    let Some(written) = writer.texts.into_written() else { return Ok(None) };
    merged?;
    // Without a file, an upload is sent like any other call.
    Ok(writer.files.is_empty().then_some(written))
}

/// Writes a request of any sort.
fn long(
    record: &dyn Record,
    extra: &ExtraParams,
    parameters: &SystemParameters<'_>,
    takes_files: bool,
) -> Result<(Plain, Vec<FilePart>), CheckError> {
    let weight = Value::Object(record).weight() + extra.weight() + parameters.weight();
    let mut writer = Writer::new(Plain::with_capacity(weight + weight / 8), takes_files);
    merge(record, extra, parameters, &mut writer)?;
    Ok((writer.texts, writer.files))
}

/// Whether parts take a quarter less than a form, where every byte of Chinese text becomes three.
fn is_smaller_as_parts(plain: &[u8], places: &Places) -> bool {
    plain.len() > SHORT && percent::is_longer(plain, multipart::len(plain, places) / 3 * 4)
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
    let parameters = SystemParameters { system, method, sign_method };
    let (plain, query) = match short(record, extra, &parameters, false)? {
        Some(Written { plain, form }) => (plain, form),
        None => {
            let (Plain { text, places }, _) = long(record, extra, &parameters, false)?;
            let pairs = form::pairs(&text, &places);
            (text, pairs)
        }
    };
    let layout = Layout::Raw { query, content_type: body.content_type, body: body.text.into() };
    Ok(Unsigned { plain, layout })
}

/// Checks a record by the rules of [`encode`], without making a request of it.
///
/// # Errors
/// Every member that is missing, over its limits or cannot be written.
pub fn check(record: &dyn Record) -> Result<(), CheckError> {
    let mut problems = Problems::default();
    let mut scratch = Vec::new();
    for (index, spec) in record.shape().fields().enumerate() {
        let value = record.value_at(index);
        let path = Path::ROOT.member(spec.name());
        check::field(&spec, &value, &path, &mut problems);
        if value.is_file() {
            continue;
        }
        scratch.clear();
        top_level(&mut scratch, &value, Some(&spec), &path, &mut problems);
    }
    problems.into_result()
}

impl Unsigned {
    /// What the signer signs.
    pub fn string_to_sign(&self) -> StringToSign<'_> {
        let body: &[u8] = match &self.layout {
            Layout::Raw { body, .. } => body,
            Layout::Form(_) | Layout::LongForm(_) | Layout::Multipart(..) => b"",
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
        let form = |pairs| Encoded {
            query: None,
            content_type: form::CONTENT_TYPE.into(),
            body: Payload::Bytes(pairs),
        };
        match self.layout {
            Layout::Form(pairs) => form(form::sign_pairs(pairs, signature)),
            Layout::LongForm(places) => form(form::sign_pairs(form::pairs(&self.plain, &places), signature)),
            Layout::Multipart(places, files) => multipart::encode(self.plain, &places, files, signature),
            Layout::Raw { query, content_type, body } => {
                let query = String::from_utf8(form::sign_pairs(query, signature)).ok();
                Encoded { query, content_type: content_type.into(), body: Payload::Bytes(body) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::mirror::{ByteArray, Decimal, Json};

    #[derive(top_macros::TopObject)]
    struct Whole {
        #[top_api(rename = "名a=b&c")]
        text: Option<String>,
        number: Option<f64>,
        flag: bool,
        decimal: Option<Decimal>,
        bytes: Option<ByteArray>,
        json: Option<Json<Vec<Option<String>>>>,
        names: Vec<String>,
        parts: Vec<Part>,
    }

    #[derive(top_macros::TopObject)]
    struct Part {
        content: Option<String>,
        numbers: Vec<i64>,
    }

    #[derive(top_macros::TopObject)]
    struct Parts {
        json: Json<Vec<String>>,
        list: Vec<Part>,
    }

    fn text() -> impl Strategy<Value = Option<String>> {
        // Long runs of what stays as it is, and all that does not.
        proptest::option::of("([a-zA-Z0-9._-]{1,20}|[\u{0}-\u{7f}]|[中é😀\"\\\\ ]){0,6}")
    }

    proptest! {
        #[test]
        fn both_texts_at_once_are_the_same_as_one_after_the_other(
            texts in proptest::collection::vec(text(), 5),
            names in proptest::collection::vec("[a-z0-9]{1,12}", 0..3),
            number in proptest::option::of(-1e9..1e9_f64),
            flag: bool,
            bytes in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..5)),
        ) {
            let [one, two, three, four, five] = texts.try_into().expect("five");
            let whole = Whole {
                text: one,
                number,
                flag,
                decimal: Some("-1.50".parse().expect("a number")),
                bytes: bytes.map(ByteArray::from),
                json: two.map(|text| Json::from(vec![Some(text), None])),
                names,
                parts: vec![Part { content: three, numbers: vec![-1, 20] }, Part { content: four, numbers: vec![] }],
            };
            let extra: ExtraParams = five.map(|text| ("é x", text)).into_iter().collect();
            let mut system = System::new("12345678", "2016-01-01 12:00:00".parse().expect("a time"));
            system.session = whole.text.as_deref();
            let parameters = SystemParameters { system: &system, method: "a.b", sign_method: SignMethod::Md5 };
            let short = short(&whole, &extra, &parameters, false);
            let long = long(&whole, &extra, &parameters, false);
            prop_assert_eq!(short.is_ok(), long.is_ok());
            if let (Ok(Some(Written { plain, form })), Ok((long, _))) = (short, long) {
                prop_assert_eq!(&plain, &long.text);
                prop_assert_eq!(String::from_utf8(form), String::from_utf8(form::pairs(&long.text, &long.places)));
            }
        }

        #[test]
        fn a_request_is_short_up_to_a_length_and_the_same_either_way(
            text in "([a-z]{300}|[中é😀]{60}|[\"\u{1}]{40}|[ -~]{20}){0,12}",
            numbers in proptest::collection::vec(any::<i64>(), 0..100),
            last in 0..100_usize,
        ) {
            let content = Some(text.clone());
            let extra: ExtraParams = [("a", text.clone()), ("z", "z".repeat(last))].into_iter().collect();
            let parts = Parts { json: Json::from(vec![text]), list: vec![Part { content, numbers }] };
            let system = System::new("12345678", "2016-01-01 12:00:00".parse().expect("a time"));
            let parameters = SystemParameters { system: &system, method: "a.b", sign_method: SignMethod::Md5 };
            let (long, _) = long(&parts, &extra, &parameters, true).expect("sound");
            let short = short(&parts, &extra, &parameters, true).expect("sound");
            prop_assert_eq!(short.is_some(), long.text.len() <= SHORT, "{}", long.text.len());
            if let Some(Written { plain, form }) = short {
                prop_assert_eq!(&plain, &long.text);
                prop_assert_eq!(String::from_utf8(form), String::from_utf8(form::pairs(&long.text, &long.places)));
            }
        }
    }
}
