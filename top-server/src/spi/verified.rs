//! A genuine call of the platform: its signed parameters and its body as text, and how they are decoded into a derived
//! struct.

use std::fmt;

use super::{error::SpiError, request::BodyKind};
use top_core::{error::DecodeError, field::Field, record::Record, request, response};

/// A verified request. `Debug` shows names and sizes only.
#[derive(Clone)]
pub struct Verified {
    params: Vec<(String, String)>,
    kind: BodyKind,
    body: String,
}

impl Verified {
    pub(super) const fn new(params: Vec<(String, String)>, kind: BodyKind, body: String) -> Self {
        Self { params, kind, body }
    }

    /// A signed parameter, from headers, query or form: `method`, `app_key`, `customerId`, …
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// All signed parameters, in the order in which they are signed; `sign` is not among them.
    pub fn params(&self) -> impl Iterator<Item = (&str, &str)> {
        self.params.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The body's text; empty for forms.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// Reads the request into a struct: from the body if it is JSON or XML, otherwise from the parameters. A
    /// `text/plain` body counts as what its first character says.
    ///
    /// # Errors
    /// The body is malformed, a member is of another type, missing, or beyond its documented limits; XML without the
    /// feature `xml`.
    pub fn decode<T: Record + Field>(&self) -> Result<T, SpiError> {
        match (self.kind, self.body.trim_start_matches('\u{feff}').trim_start().as_bytes().first()) {
            (BodyKind::Json, _) | (BodyKind::Text, Some(b'{')) => read(|record| json(record, &self.body)),
            (BodyKind::Xml, _) | (BodyKind::Text, Some(b'<')) => {
                read(|record| response::from_xml(record, &self.body))
            }
            _ => self.decode_params(),
        }
    }

    /// Reads the signed parameters into a struct, whatever the body is.
    ///
    /// # Errors
    /// A parameter is of another type, missing, or beyond its documented limits.
    pub fn decode_params<T: Record + Field>(&self) -> Result<T, SpiError> {
        read(|record| response::from_params(record, self.params()))
    }
}

fn read<T: Record + Field>(
    fill: impl FnOnce(&mut dyn Record) -> Result<(), DecodeError>,
) -> Result<T, SpiError> {
    let mut record = T::blank();
    fill(&mut record).map_err(SpiError::Content)?;
    request::check(&record).map_err(SpiError::Check)?;
    Ok(record)
}

fn json(record: &mut dyn Record, text: &str) -> Result<(), DecodeError> {
    response::from_json(record, text.trim_start_matches('\u{feff}').as_bytes())
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("params", &self.params.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
