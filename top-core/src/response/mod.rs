//! Answers: from the gateway's bytes to the response type or the platform's error. No IO.
//!
//! `envelope` is the one place that knows `<method>_response`, `error_response` and `simplify`; what stands inside
//! goes to the slots of `fill`.

pub mod batch;
mod envelope;
mod json;
#[cfg(feature = "xml")]
mod xml;

use std::fmt;

use crate::{
    api::{ApiMeta, TopApi},
    error::{DecodeError, DecodeProblem, Error},
    fill::{self, Walk, parameter},
    json::token::Tokens,
    mirror::{Field, Record, Slot},
    path::Path,
};

/// A success answer, decoded.
#[derive(Clone)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The response.
    pub data: T,
    /// The platform's id of the call, for its support.
    pub request_id: Option<String>,
    /// Paths of members that no field takes, if they were asked for: the API has grown.
    pub unknown: Vec<String>,
}

/// Not the data: it holds what people wrote.
impl<T> fmt::Debug for Decoded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoded")
            .field("request_id", &self.request_id)
            .field("unknown", &self.unknown)
            .finish_non_exhaustive()
    }
}

/// What a decoder is asked for beside the response itself.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct DecodeOptions {
    /// Collect the paths of members that no field takes.
    pub list_unknown: bool,
}

impl DecodeOptions {
    /// Asks for the paths of members that no field takes, to notice that an API has grown.
    pub const fn list_unknown(mut self) -> Self {
        self.list_unknown = true;
        self
    }
}

/// Decodes the answer to a call of `A`, whether or not simplified.
///
/// ```
/// use top_core::{TopApi, response};
///
/// #[derive(TopApi)]
/// #[top_api(method = "taobao.time.get", response = String, unwrap = "time")]
/// struct TimeGet;
///
/// let wrapped = br#"{"time_get_response":{"time":"2016-01-01 12:00:00","request_id":"fwx2977sp1lq"}}"#;
/// let simplified = br#"{"time":"2016-01-01 12:00:00","request_id":"fwx2977sp1lq"}"#;
/// for body in [&wrapped[..], simplified] {
///     let answer = response::decode::<TimeGet>(body, Default::default())?;
///     assert_eq!(answer.data, "2016-01-01 12:00:00");
///     assert_eq!(answer.request_id.as_deref(), Some("fwx2977sp1lq"));
/// }
///
/// let refused = br#"{"error_response":{"code":25,"msg":"Invalid signature","request_id":"exz2eejn5y85"}}"#;
/// let error = response::decode::<TimeGet>(refused, Default::default()).unwrap_err();
/// assert_eq!(error.as_api().and_then(|api| api.code()), Some(25));
/// # Ok::<(), top_core::Error>(())
/// ```
///
/// # Errors
/// The platform's error ([`ErrorKind::Api`](crate::error::ErrorKind::Api)), or an answer that is none
/// ([`ErrorKind::Decode`](crate::error::ErrorKind::Decode)).
pub fn decode<A: TopApi>(body: &[u8], options: DecodeOptions) -> Result<Decoded<A::Response>, Error> {
    let mut data = A::Response::blank();
    let info = decode_into(A::API, data.slot(), A::Response::REQUIRED, body, options)?;
    Ok(Decoded { data, request_id: info.request_id, unknown: info.unknown })
}

/// [`decode`] into a value of any field type, which is blanked first: nothing stays of a response that was decoded into
/// it before and failed half-way.
///
/// ```
/// use top_core::{api::{ApiMeta, SessionRequirement}, response};
///
/// static API: ApiMeta =
///     ApiMeta::new("taobao.time.get", "time_get_response", Some("time"), true, SessionRequirement::None);
///
/// let mut time = String::from("of an attempt that failed");
/// let body = br#"{"time_get_response":{"time":"2016-01-01 12:00:00"}}"#;
/// response::decode_value(&API, &mut time, body, Default::default())?;
/// assert_eq!(time, "2016-01-01 12:00:00");
/// # Ok::<(), top_core::Error>(())
/// ```
///
/// # Errors
/// As [`decode`]; the value is then neither what it was nor what the response says.
pub fn decode_value<T: Field>(
    api: &ApiMeta,
    value: &mut T,
    body: &[u8],
    options: DecodeOptions,
) -> Result<Meta, Error> {
    *value = T::blank();
    decode_into(api, value.slot(), T::REQUIRED, body, options)
}

/// What a response says beside its data.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Meta {
    /// The platform's id of the call, for its support.
    pub request_id: Option<String>,
    /// Paths of members that no field takes, if they were asked for: the API has grown.
    pub unknown: Vec<String>,
}

/// [`decode`] into a slot: compiled once, whatever the number of response types. `required` says whether the response
/// must be present under `unwrap`, and is the type's [`Field::REQUIRED`].
///
/// # Errors
/// As [`decode`].
pub fn decode_into(
    api: &ApiMeta,
    slot: Slot<'_>,
    required: bool,
    body: &[u8],
    options: DecodeOptions,
) -> Result<Meta, Error> {
    let mut walk = Walk::new(options.list_unknown);
    let result = text(body).and_then(|text| match text {
        Text::Json(text) => json::decode(text, api.response_key, api.unwrap, slot, required, &mut walk),
        #[cfg(feature = "xml")]
        Text::Xml(text) => xml::decode(text, api.unwrap, slot, required, &mut walk),
    });
    match result {
        Ok(envelope::Opened::Success { request_id }) => {
            Ok(Meta { request_id, unknown: walk.unknown.unwrap_or_default() })
        }
        Ok(envelope::Opened::Refused(error)) => Err(Error::from(error)),
        Err(error) => Err(Error::from(error)),
    }
}

/// An answer's text, by its format.
enum Text<'a> {
    Json(&'a str),
    #[cfg(feature = "xml")]
    Xml(&'a str),
}

/// The text of an answer's body, once it is one. Its first character tells the format: what was asked for is not
/// always what comes, of errors above all.
fn text(body: &[u8]) -> Result<Text<'_>, DecodeError> {
    let whole = |problem| DecodeError::new(&Path::ROOT, problem);
    let text = utf8(body)?.trim_start_matches('\u{feff}').trim();
    match text.as_bytes() {
        [] => Err(whole(DecodeProblem::Empty)),
        [b'{', ..] => Ok(Text::Json(text)),
        [b'<', ..] if is_html(text) => Err(whole(DecodeProblem::Html)),
        #[cfg(feature = "xml")]
        [b'<', ..] => Ok(Text::Xml(text)),
        _ => Err(whole(DecodeProblem::NotAResponse)),
    }
}

/// The bytes as text: one check of all of them, so that no string is checked on its own.
fn utf8(body: &[u8]) -> Result<&str, DecodeError> {
    simdutf8::basic::from_utf8(body).or_else(|_| {
        // The fast check does not say where.
        std::str::from_utf8(body)
            .map_err(|error| DecodeError::new(&Path::ROOT, DecodeProblem::NotUtf8(error.valid_up_to())))
    })
}

fn is_html(text: &str) -> bool {
    let start: String = text.chars().take(512).collect::<String>().to_ascii_lowercase();
    start.starts_with("<!doctype html") || start.contains("<html")
}

/// Reads JSON text into a record, with the leniency of answers and without an envelope.
///
/// # Errors
/// The text is malformed, or a member is missing or of another type.
pub fn from_json(record: &mut dyn Record, text: &[u8]) -> Result<(), DecodeError> {
    let root = &Path::ROOT;
    let mut tokens = Tokens::new(utf8(text)?);
    fill::json::value(&mut tokens, Slot::Object(record), root, &mut Walk::default())?;
    tokens.end().map_err(|flaw| fill::json::syntax(&tokens, flaw, root))
}

/// Reads XML text into a record, whatever its root element is called; otherwise like [`from_json`].
///
/// # Errors
/// The text is malformed, or a member is missing or of another type; without the feature `xml`, always.
pub fn from_xml(record: &mut dyn Record, text: &str) -> Result<(), DecodeError> {
    #[cfg(feature = "xml")]
    {
        let text = text.trim_start_matches('\u{feff}');
        let root = crate::xml::ElementReader::new().without_attributes().read(text)?;
        fill::xml::value(&root, Slot::Object(record), false, &Path::ROOT, &mut Walk::default()).map(drop)
    }
    #[cfg(not(feature = "xml"))]
    {
        let _ = (record, text);
        let what = "XML is read with the feature `xml` only:";
        Err(DecodeError::new(&Path::ROOT, DecodeProblem::Syntax { what, at: 0 }))
    }
}

/// Fills a request record from received parameters: the server's side of the same mirror. Parameters that no field
/// takes are passed over, later ones win; absent required ones are left blank for [`request::check`] to find.
///
/// [`request::check`]: crate::request::check
///
/// # Errors
/// A parameter cannot be read into its field.
pub fn from_params<'p>(
    record: &mut dyn Record,
    params: impl IntoIterator<Item = (&'p str, &'p str)>,
) -> Result<(), DecodeError> {
    let shape = record.shape();
    for (name, text) in params {
        if let Some(index) = shape.index_of(name) {
            parameter(record.slot_at(index), text, &Path::ROOT.member(name), &mut Walk::default())?;
        }
    }
    Ok(())
}
