//! Records from text without an envelope: an object as JSON or XML, and received parameters.

use super::body::utf8;
use crate::{
    error::DecodeError,
    fill::{begin, json, param::parameter, syntax::OrSyntax as _},
    json::token::Tokens,
    mirror::{Record, Slot},
    path::Path,
};

/// Decodes JSON text into a record, with the same leniency as a response, but without an envelope.
///
/// # Errors
/// The text is malformed, or a member is missing or of another type.
pub fn from_json(record: &mut dyn Record, text: &[u8]) -> Result<(), DecodeError> {
    let root = &Path::ROOT;
    let mut tokens = Tokens::new(utf8(text)?);
    json::value(&mut tokens, Slot::Object(record), root, &mut begin(false, false))?;
    tokens.end().or_syntax(&tokens, root)
}

/// Decodes XML text into a record, with a root element of any name; otherwise like [`from_json`].
///
/// # Errors
/// The text is malformed, or a member is missing or of another type; without the feature `xml`, always.
pub fn from_xml(record: &mut dyn Record, text: &str) -> Result<(), DecodeError> {
    #[cfg(feature = "xml")]
    {
        let text = text.trim_start_matches('\u{feff}');
        let root = crate::xml::Element::parse(text)?;
        crate::fill::xml::value(&root, Slot::Object(record), false, &Path::ROOT, &mut begin(false, false))
            .map(drop)
    }
    #[cfg(not(feature = "xml"))]
    {
        let _ = (record, text);
        let what = "XML is read with the feature `xml` only:";
        Err(DecodeError::new(&Path::ROOT, crate::error::DecodeProblem::Syntax { what, at: 0 }))
    }
}

/// Fills a request record from received parameters, for servers. Parameters that no field takes are passed over, and the
/// last of several of one name counts; absent required ones are left blank, for [`request::check`] to find.
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
            parameter(record.slot_at(index), text, &Path::ROOT.member(name), &mut begin(false, false))?;
        }
    }
    Ok(())
}
