//! Records from text without an envelope: an object as JSON or XML, and received parameters.

use std::mem;

use super::{
    body::utf8,
    decode::{DecodeOptions, Meta},
};
use crate::{
    error::{DecodeError, DecodeProblem},
    fill::{begin, budget::Budget, json, param::parameter, syntax::OrSyntax as _, walk::Walk},
    json::token::Tokens,
    mirror::{RecordMut, Slot},
    path::Path,
};

/// Decodes JSON text into a record, with the same leniency as a response, but without an envelope.
///
/// # Errors
/// The text is malformed, or a member is missing or of another type.
pub fn from_json(record: &mut dyn RecordMut, text: &[u8]) -> Result<(), DecodeError> {
    from_json_with(record, text, DecodeOptions::default()).map(drop)
}

/// [`from_json`] by these options, and the paths that they ask for; there is no request id.
///
/// # Errors
/// As [`from_json`].
pub fn from_json_with(
    record: &mut dyn RecordMut,
    text: &[u8],
    options: DecodeOptions,
) -> Result<Meta, DecodeError> {
    let root = &Path::ROOT;
    let mut walk = walk(options);
    let mut tokens = Tokens::new(utf8(text)?);
    json::value(&mut tokens, Slot::Object(record), root, &mut walk)?;
    tokens.end().or_syntax(&tokens, root)?;
    Ok(meta(walk))
}

/// Decodes XML text into a record, with a root element of any name; otherwise like [`from_json`].
///
/// # Errors
/// The text is malformed, or a member is missing or of another type; without the feature `xml`, always.
pub fn from_xml(record: &mut dyn RecordMut, text: &str) -> Result<(), DecodeError> {
    from_xml_with(record, text, DecodeOptions::default()).map(drop)
}

/// [`from_xml`] by these options, and the paths that they ask for; there is no request id.
///
/// # Errors
/// As [`from_xml`].
pub fn from_xml_with(
    record: &mut dyn RecordMut,
    text: &str,
    options: DecodeOptions,
) -> Result<Meta, DecodeError> {
    from_xml_root(record, None, text, options)
}

/// [`from_xml_with`] of a document whose root must have this name.
pub(crate) fn from_xml_root(
    record: &mut dyn RecordMut,
    expected: Option<&'static str>,
    text: &str,
    options: DecodeOptions,
) -> Result<Meta, DecodeError> {
    #[cfg(feature = "xml")]
    {
        let mut walk = walk(options);
        let text = text.trim_start_matches('\u{feff}');
        walk.budget.elements(text)?;
        let root = crate::xml::Element::parse(text)?;
        if let Some(expected) = expected.filter(|expected| *expected != root.name()) {
            let root = crate::error::decode::shown(root.name());
            return Err(DecodeError::new(&Path::ROOT, DecodeProblem::WrongRoot { expected, root }));
        }
        if !crate::fill::xml::value(&root, Slot::Object(record), false, &Path::ROOT, &mut walk)? {
            // A root without anything in it is a record without members.
            crate::fill::members::Members::new(record).finish(&Path::ROOT)?;
        }
        Ok(meta(walk))
    }
    #[cfg(not(feature = "xml"))]
    {
        let _ = (record, expected, text, options);
        let what = "XML is read with the feature `xml` only:";
        Err(DecodeError::new(&Path::ROOT, DecodeProblem::Syntax { what, at: 0 }))
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
    record: &mut dyn RecordMut,
    params: impl IntoIterator<Item = (&'p str, &'p str)>,
) -> Result<(), DecodeError> {
    from_params_with(record, params, DecodeOptions::default()).map(drop)
}

/// [`from_params`] by these options, and the paths that they ask for; there is no request id. Of a parameter that no field
/// takes the path is its name.
///
/// # Errors
/// As [`from_params`].
pub fn from_params_with<'p>(
    record: &mut dyn RecordMut,
    params: impl IntoIterator<Item = (&'p str, &'p str)>,
    options: DecodeOptions,
) -> Result<Meta, DecodeError> {
    let shape = record.slot_shape();
    let mut all = Meta::default();
    let mut budget = Budget::of(options.max_bytes);
    for (name, text) in params {
        // Of its own for each: the JSON of one parameter does not stand inside that of another. Memory is shared.
        let mut walk = begin(options.list_unknown, options.lenient);
        walk.budget = budget;
        let path = Path::ROOT.member(name);
        match shape.index_of(name) {
            Some(index) => {
                parameter(record.slot_at(index), text, &path, &mut walk)?;
            }
            None => walk.unknown(&path),
        }
        budget = mem::take(&mut walk.budget);
        let mut one = meta(walk);
        all.unknown.append(&mut one.unknown);
        all.left_out.append(&mut one.left_out);
    }
    Ok(all)
}

fn walk(options: DecodeOptions) -> Walk {
    let mut walk = begin(options.list_unknown, options.lenient);
    walk.budget = Budget::of(options.max_bytes);
    walk
}

fn meta(walk: Walk) -> Meta {
    Meta { request_id: None, unknown: walk.unknown.unwrap_or_default(), left_out: walk.left_out }
}
