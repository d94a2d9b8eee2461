//! An XML response (`format=xml`): the root element is the envelope.

use top_names::ERROR_RESPONSE;

use crate::{
    error::{ApiError, DecodeError},
    fill::{begin, walk::Walk, xml},
    json::token::Mark,
    mirror::Slot,
    path::Path,
    xml::Element,
};

use super::{
    envelope::{Body, Input, Opened, Sort, Whole},
    failure::Flat,
    root::{Expected, Root, foreign},
};

type Result<T> = std::result::Result<T, DecodeError>;

/// XML is never simplified: its root is the API's own, or the one that all of Qimen's responses have.
pub(super) fn decode(text: &str, expected: Expected<'_>, slot: Slot<'_>, walk: &mut Walk) -> Result<Opened> {
    walk.budget.elements(text)?;
    let root = Element::parse(text)?;
    if root.name() == ERROR_RESPONSE {
        let mut error = ApiError::default();
        xml::value(&root, Slot::Object(&mut error), false, &Path::ROOT.member(ERROR_RESPONSE), walk)?;
        return Ok(Opened::Refused(error));
    }
    let mut body = Body::new(expected, slot);
    match expected.root(root.name()) {
        Root::Own => body.enveloped = true,
        Root::Shared => body.suspect(expected.key == root.name()),
        Root::Foreign | Root::None => return Err(foreign(root.name())),
    }
    let read = read(&root, &mut body, walk);
    body.finish(read, &&root)
}

fn read(root: &Element, body: &mut Body<'_, '_>, walk: &mut Walk) -> Result<()> {
    for element in root.children() {
        body.member(element.name(), &mut &*element, walk)?;
    }
    body.whole(&mut &*root, walk)
}

impl Whole for &Element {
    fn flat(&self) -> Option<(Flat, bool)> {
        let (mut flat, mut walk) = (Flat::default(), begin(true, false));
        xml::value(self, Slot::Object(&mut flat), false, &Path::ROOT, &mut walk).ok()?;
        Some((flat, walk.unknown.is_some_and(|unknown| !unknown.is_empty())))
    }

    fn names(&self, most: usize) -> Vec<String> {
        self.children().iter().take(most).map(|child| child.name().to_owned()).collect()
    }
}

impl Input for &Element {
    fn fill(&mut self, slot: Slot<'_>, again: bool, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
        xml::value(self, slot, again, path, walk)
    }

    fn skip(&mut self) -> Result<()> {
        Ok(())
    }

    fn mark(&self) -> Option<Mark> {
        None
    }

    fn rewind(&mut self, _: Option<Mark>) {}

    fn sort(&mut self) -> Sort {
        if !self.children().is_empty() {
            Sort::Object
        } else if self.text().trim().is_empty() {
            Sort::Absent
        } else {
            Sort::Other
        }
    }
}
