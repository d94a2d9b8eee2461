//! From the body of a response to the response type or the platform's error.

use std::fmt;

#[cfg(feature = "xml")]
use super::xml;
use super::{
    body::{Text, text},
    envelope::Opened,
    json,
    root::Expected,
};
use crate::{
    api::{ApiMeta, TopApi},
    error::{Error, LeftOut},
    fill::{begin, budget::Budget},
    mirror::{Field, Slot},
};

/// A successful response, decoded.
#[derive(Clone)]
#[non_exhaustive]
pub struct Decoded<T> {
    /// The response.
    pub data: T,
    /// The platform's id of the call, for its support.
    pub request_id: Option<String>,
    /// Paths of members that no field takes, if they were asked for: the API has new members.
    pub unknown: Vec<String>,
    /// The first 1000 members that were left out because they do not fit.
    pub left_out: Vec<LeftOut>,
}

/// Without the data, which may be personal.
impl<T> fmt::Debug for Decoded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decoded")
            .field("request_id", &self.request_id)
            .field("unknown", &self.unknown)
            .field("left_out", &self.left_out)
            .finish_non_exhaustive()
    }
}

/// What to decode beside the response itself.
#[derive(Debug, Clone, Copy, Default)]
#[non_exhaustive]
pub struct DecodeOptions {
    /// Whether to collect the paths of members that no field takes.
    pub list_unknown: bool,
    /// Whether optional members that do not fit are left out and listed, instead of failing the response.
    pub lenient: bool,
    /// How many bytes of memory the decoded response may take at most, beside its texts; counted from above, as records
    /// are made. `None`: as much as its text makes of it, which can be five hundred times the text.
    pub max_bytes: Option<usize>,
}

impl DecodeOptions {
    /// Collects the paths of members that no field takes, to notice new members of an API.
    pub const fn list_unknown(mut self) -> Self {
        self.list_unknown = true;
        self
    }

    /// Leaves out every optional member that does not fit its type, and lists it in [`Decoded::left_out`]. Required
    /// members must fit all the same, and so must the grammar of the response.
    ///
    /// ```
    /// use top_core::{TopApi, TopObject, response::{self, DecodeOptions}};
    ///
    /// #[derive(TopApi)]
    /// #[top_api(method = "taobao.item.get", response = Item)]
    /// struct ItemGet;
    ///
    /// #[derive(TopObject)]
    /// struct Item { num_iid: Option<i64>, title: Option<String> }
    ///
    /// let body = br#"{"item_get_response":{"num_iid":"aB3dEfGh9","title":"t"}}"#;
    /// assert!(response::decode::<ItemGet>(body, DecodeOptions::default()).is_err());
    /// let decoded = response::decode::<ItemGet>(body, DecodeOptions::default().lenient())?;
    /// assert_eq!((decoded.data.num_iid, decoded.data.title.as_deref()), (None, Some("t")));
    /// assert_eq!(decoded.left_out[0].path(), "num_iid");
    /// # Ok::<(), top_core::Error>(())
    /// ```
    pub const fn lenient(mut self) -> Self {
        self.lenient = true;
        self
    }

    /// Refuses a response that would take more memory than this, with
    /// [`DecodeProblem::TooLarge`](crate::error::DecodeProblem::TooLarge).
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = Some(bytes);
        self
    }
}

/// Decodes the response to a call of `A`, simplified or not.
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
///     let decoded = response::decode::<TimeGet>(body, Default::default())?;
///     assert_eq!(decoded.data, "2016-01-01 12:00:00");
///     assert_eq!(decoded.request_id.as_deref(), Some("fwx2977sp1lq"));
/// }
///
/// let refused = br#"{"error_response":{"code":25,"msg":"Invalid signature","request_id":"exz2eejn5y85"}}"#;
/// let error = response::decode::<TimeGet>(refused, Default::default()).unwrap_err();
/// assert_eq!(error.as_api().and_then(|api| api.code()), Some(25));
/// # Ok::<(), top_core::Error>(())
/// ```
///
/// # Errors
/// The platform's error ([`ErrorKind::Api`](crate::error::ErrorKind::Api)), or a body that is none
/// ([`ErrorKind::Decode`](crate::error::ErrorKind::Decode)).
pub fn decode<A: TopApi>(body: &[u8], options: DecodeOptions) -> Result<Decoded<A::Response>, Error> {
    let mut data = A::Response::blank();
    let info = decode_into(A::API, data.slot(), A::Response::REQUIRED, body, options)?;
    let Meta { request_id, unknown, left_out } = info;
    Ok(Decoded { data, request_id, unknown, left_out })
}

/// [`decode`] into a value of any field type, which is blanked first: nothing stays of a response that was decoded into
/// it before and failed half-way.
///
/// ```
/// use top_core::{response, api::{ApiMeta, SessionRequirement}};
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
    /// Paths of members that no field takes, if they were asked for: the API has new members.
    pub unknown: Vec<String>,
    /// The first 1000 members that were left out because they do not fit.
    pub left_out: Vec<LeftOut>,
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
    let mut walk = begin(options.list_unknown, options.lenient || api.lenient);
    walk.budget = Budget::of(options.max_bytes);
    let expected = Expected { key: api.response_key, unwrap: api.unwrap, partial: api.partial, required };
    let result = text(body).and_then(|text| match text {
        Text::Json(text) => json::decode(text, expected, slot, &mut walk),
        #[cfg(feature = "xml")]
        Text::Xml(text) => xml::decode(text, expected, slot, &mut walk),
    });
    match result {
        Ok(Opened::Success { request_id }) => {
            let unknown = walk.unknown.unwrap_or_default();
            Ok(Meta { request_id, unknown, left_out: walk.left_out })
        }
        Ok(Opened::Refused(error)) => Err(Error::from(error)),
        Err(error) => Err(Error::from(error)),
    }
}
