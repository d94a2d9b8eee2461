//! An XML response (`format=xml`): the root element is the envelope.

use crate::{
    error::{ApiError, DecodeError, DecodeProblem},
    fill::{walk::Walk, xml},
    mirror::Slot,
    path::Path,
    xml::{Element, ElementReader},
};

use super::envelope::{Body, ERROR_KEY, Input, Opened};

type Result<T> = std::result::Result<T, DecodeError>;

/// XML is never simplified; the root is taken whatever its name, as the official SDKs do, because some APIs answer
/// under another one (Qimen under `response`).
pub(super) fn decode(
    text: &str,
    unwrap: Option<&str>,
    slot: Slot<'_>,
    required: bool,
    walk: &mut Walk,
) -> Result<Opened> {
    walk.budget.elements(text)?;
    let root = ElementReader::new().without_attributes().read(text)?;
    if root.name() == ERROR_KEY {
        let mut error = ApiError::default();
        xml::value(&root, Slot::Object(&mut error), false, &Path::ROOT.member(ERROR_KEY), walk)?;
        return Ok(Opened::Refused(error));
    }
    if !root.name().ends_with("response") {
        return Err(DecodeError::new(&Path::ROOT, DecodeProblem::UnknownShape));
    }
    let mut body = Body::new(unwrap, slot);
    for element in root.children() {
        body.member(element.name(), &mut &*element, walk)?;
    }
    body.whole(&mut &root, walk)?;
    body.finish(true, required)
}

impl Input for &Element {
    fn fill(&mut self, slot: Slot<'_>, again: bool, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
        xml::value(self, slot, again, path, walk)
    }

    fn skip(&mut self) -> Result<()> {
        Ok(())
    }
}
