//! A genuine call as expected, not yet read: it is decoded into a derived struct, or read as it is. Either takes the call,
//! so that it is taken once.

use std::{fmt, sync::Arc};

use super::{
    charset::Charset,
    content::Content,
    error::SpiError,
    expected::{ContentKind, Expected},
    guard::{Claim, Taken},
};
use top_core::{
    error::{CheckError, Problem, Rule},
    field::{Field, is_blank},
    record::{Record, RecordMut, Slot},
    request::{self, Format},
    response::{self, DecodeOptions},
};

/// How many bytes of memory a call may be decoded into for each of its own. Full ones take two or three; those of few
/// members in records of many fields take more.
const MEMORY_PER_BYTE: usize = 8;
/// The same of XML, which is a tree of its elements before it is a record.
const MEMORY_PER_BYTE_OF_XML: usize = 64;
/// Smaller calls may take as much memory as one of this size: few members of many rows are usual.
const LEAST_BYTES: usize = 1 << 20;

/// A verified call. Cloning is cheap, and the clones are one call.
///
/// A verifier that [refuses replays](super::Verifier::refuse_replays) counts the call as taken once its content has been
/// handed out, and not before: a copy that is sent to a wrong address, or decodes into nothing, does not lock the
/// platform's own call out. `Debug` shows names and sizes only.
#[derive(Clone)]
pub struct Verified(Arc<Inner>);

struct Inner {
    content: Content,
    format: Format,
    expected: Arc<Expected>,
    claim: Option<Claim>,
}

impl Verified {
    pub(super) fn new(
        content: Content,
        format: Format,
        expected: Arc<Expected>,
        claim: Option<Claim>,
    ) -> Self {
        Self(Arc::new(Inner { content, format, expected, claim }))
    }

    /// The signed `method`.
    pub fn method(&self) -> Option<&str> {
        self.0.content.param("method")
    }

    /// The format in which the caller wants the response: that of a JSON or XML body, otherwise what the signed `format`
    /// says, JSON by default.
    pub fn format(&self) -> Format {
        self.0.format
    }

    /// The charset in which the call came, and in which it is answered.
    pub fn charset(&self) -> Charset {
        self.0.expected.the_charset()
    }

    /// The parameters and the body as they were signed, for a handler that reads them itself.
    ///
    /// # Errors
    /// [`SpiError::Replayed`]: a copy of this call was taken before. [`SpiError::GuardAway`]: that cannot be told.
    pub fn content(&self) -> Result<&Content, SpiError> {
        self.handed_out(self.0.claim.as_ref().map_or(Taken::First, Claim::taken))
    }

    /// [`content`](Self::content) with a guard that is asked over a network.
    ///
    /// # Errors
    /// As [`content`](Self::content).
    pub async fn content_later(&self) -> Result<&Content, SpiError> {
        let taken = match &self.0.claim {
            None => Taken::First,
            Some(claim) => claim.taken_later().await,
        };
        self.handed_out(taken)
    }

    fn handed_out(&self, taken: Taken) -> Result<&Content, SpiError> {
        match taken {
            Taken::First => Ok(&self.0.content),
            Taken::Before => Err(SpiError::Replayed),
            Taken::Unknown => Err(SpiError::GuardAway),
        }
    }

    /// Reads the call into a struct: from the body if it is JSON or XML, from the parameters if it is a form or an
    /// upload. What is read takes, beside its texts, at most eight bytes of memory for each byte of the call, or 8 MiB, and
    /// 64 for each byte of XML: a few bytes such as `{},` would make a large record each.
    ///
    /// # Errors
    /// The body is malformed, would take more memory than that, a member is of another type, missing, beyond its documented
    /// limits, or unknown where that is refused; XML without the feature `xml`. [`SpiError::Replayed`]: a copy of this call
    /// was taken before.
    pub fn decode<T: Record + RecordMut + Field>(&self) -> Result<T, SpiError> {
        let record = self.read_whole()?;
        self.content()?;
        Ok(record)
    }

    /// [`decode`](Self::decode) with a guard that is asked over a network.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    pub async fn decode_later<T: Record + RecordMut + Field>(&self) -> Result<T, SpiError> {
        let record = self.read_whole()?;
        self.content_later().await?;
        Ok(record)
    }

    fn read_whole<T: Record + RecordMut + Field>(&self) -> Result<T, SpiError> {
        let body = self.0.content.body();
        let is_xml = match self.0.expected.kind() {
            ContentKind::Form | ContentKind::Multipart => return self.read_params(),
            ContentKind::Xml => true,
            ContentKind::Json => false,
            ContentKind::Text => body.trim_start_matches('\u{feff}').trim_start().starts_with('<'),
        };
        self.read(|record, options| {
            let read = if is_xml {
                response::from_xml_with(record, body, options.max_bytes(self.memory_of_xml()))
            } else {
                response::from_json_with(record, body.trim_start_matches('\u{feff}').as_bytes(), options)
            };
            Ok(read.map_err(SpiError::Content)?.unknown.into_iter().next().map(SpiError::Unknown))
        })
    }

    /// Reads the call, with the root that Qimen's requests have, if it is XML. It is not taken: the dispatcher does that,
    /// which can wait for a guard.
    #[cfg(feature = "qimen")]
    pub(crate) fn read_qimen<T: Record + RecordMut + Field>(&self) -> Result<T, SpiError> {
        if self.0.expected.kind() != ContentKind::Xml {
            return self.read_whole();
        }
        let body = self.0.content.body();
        self.read(|record, options| {
            let read = top_core::qimen::read_request(record, body, options.max_bytes(self.memory_of_xml()))
                .map_err(SpiError::Content)?;
            Ok(read.unknown.into_iter().next().map(SpiError::Unknown))
        })
    }

    /// Reads the signed parameters into a struct, whatever the body is.
    ///
    /// # Errors
    /// As [`decode`](Self::decode).
    pub fn decode_params<T: Record + RecordMut + Field>(&self) -> Result<T, SpiError> {
        let record = self.read_params()?;
        self.content()?;
        Ok(record)
    }

    fn read_params<T: Record + RecordMut + Field>(&self) -> Result<T, SpiError> {
        self.read(|record, options| {
            self.check_required(record)?;
            let read = response::from_params_with(record, self.0.content.params(), options)
                .map_err(SpiError::Content)?;
            Ok(self.0.expected.check_unknown(read.unknown.iter()).err())
        })
    }

    /// How much memory it may be decoded into.
    fn memory(&self) -> usize {
        self.0.content.bytes().max(LEAST_BYTES).saturating_mul(MEMORY_PER_BYTE)
    }

    fn memory_of_xml(&self) -> usize {
        self.0.content.bytes().saturating_mul(MEMORY_PER_BYTE_OF_XML).saturating_add(LEAST_BYTES)
    }

    /// Fills and checks a record. Only a call that is worth it is taken, after this.
    fn read<T: Record + RecordMut + Field>(
        &self,
        fill: impl FnOnce(&mut dyn RecordMut, DecodeOptions) -> Result<Option<SpiError>, SpiError>,
    ) -> Result<T, SpiError> {
        let mut options = DecodeOptions::default().max_bytes(self.memory());
        options.list_unknown = self.0.expected.refuses_unknown();
        let mut record = T::blank();
        if let Some(unknown) = fill(&mut record, options)? {
            return Err(unknown);
        }
        request::check(&record).map_err(SpiError::Check)?;
        Ok(record)
    }

    /// Demands the required parameters, since a number that never came cannot be told from a zero later. Files are no
    /// parameters.
    fn check_required(&self, record: &mut dyn RecordMut) -> Result<(), SpiError> {
        let fields = record.slot_shape().fields().enumerate().filter(|(_, field)| field.required());
        let missing: Vec<_> = fields
            .filter(|(index, field)| {
                self.0.content.param(field.name()).is_none_or(is_blank)
                    && !matches!(record.slot_at(*index), Slot::File(_))
            })
            .map(|(_, field)| Problem::new(field.name(), Rule::Required))
            .collect();
        if missing.is_empty() { Ok(()) } else { Err(SpiError::Check(CheckError::of(missing))) }
    }

    /// The content of a call that was taken already.
    #[cfg(any(feature = "axum", feature = "qimen"))]
    pub(crate) fn taken(&self) -> &Content {
        &self.0.content
    }
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified").field("content", &self.0.content).finish_non_exhaustive()
    }
}
