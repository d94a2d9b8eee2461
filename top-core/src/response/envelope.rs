//! The envelope, in any format: which members are the response's, and which are the platform's.
//!
//! ```text
//! {"<response key>":{…members…,"request_id":"…"}}     as documented
//! {…members…,"request_id":"…"}                         with simplify=true
//! {"error_response":{"code":…,"msg":…,…}}              refused, with either
//! ```
//!
//! Both success forms are understood, whichever was asked for. A response without any known member is an error: the
//! official Java SDK takes the form that was not asked for as an empty success.

use std::borrow::Cow;

use crate::{
    error::{ApiError, DecodeError, DecodeProblem},
    fill::{json::scalar, members::Members, scalar::Scalar, walk::Walk},
    mirror::{Field, Slot},
    path::Path,
};

pub(super) const ERROR_KEY: &str = "error_response";
const REQUEST_ID: &str = "request_id";

/// What is inside an envelope.
pub(super) enum Opened {
    Success { request_id: Option<String> },
    Refused(ApiError),
}

type Result<T> = std::result::Result<T, DecodeError>;

/// The value of one member, in its format, not decoded yet.
pub(super) trait Input {
    /// Reads it into a slot; `again` if an equally named member was read into the same slot before.
    fn fill(&mut self, slot: Slot<'_>, again: bool, path: &Path<'_>, walk: &mut Walk) -> Result<bool>;
    /// Passes over it.
    fn skip(&mut self) -> Result<()>;
}

/// The members of a response, while they are decoded.
pub(super) struct Body<'r, 'u> {
    target: Target<'r, 'u>,
    /// At least one member was known, so this is a response of the API.
    known: bool,
    request_id: Option<String>,
}

enum Target<'r, 'u> {
    /// The members are the response's own.
    Members(Members<'r>),
    /// One member is the response.
    Member { name: &'u str, slot: Slot<'r>, present: bool },
    /// The object as such is the response: free JSON, a map.
    Whole(Slot<'r>),
}

impl<'r, 'u> Body<'r, 'u> {
    pub(super) fn new(unwrap: Option<&'u str>, slot: Slot<'r>) -> Self {
        let target = match (unwrap, slot) {
            (Some(name), slot) => Target::Member { name, slot, present: false },
            (None, Slot::Object(record)) => Target::Members(Members::new(record)),
            (None, slot) => Target::Whole(slot),
        };
        Self { target, known: false, request_id: None }
    }

    /// Whether a member of this name belongs to the response.
    pub(super) fn takes(&mut self, name: &str) -> bool {
        match &mut self.target {
            Target::Members(members) => members.find(name).is_some(),
            Target::Member { name: wanted, .. } => *wanted == name,
            Target::Whole(_) => false,
        }
    }

    pub(super) fn member(&mut self, name: &str, input: &mut dyn Input, walk: &mut Walk) -> Result<()> {
        let path = Path::ROOT.member(name);
        if name == REQUEST_ID {
            self.known = true;
            input.fill(self.request_id.slot(), false, &path, walk)?;
            // The response may have a field for it, too.
            if let (Target::Members(members), Some(id)) = (&mut self.target, &self.request_id)
                && let Some(index) = members.find(name)
            {
                let present = scalar(members.slot(index), Scalar::Text(Cow::Borrowed(id)), &path, walk)?;
                members.mark(index, present);
            }
            return Ok(());
        }
        match &mut self.target {
            Target::Members(members) => {
                if let Some(index) = members.find(name) {
                    self.known = true;
                    let again = members.is_marked(index);
                    let present = input.fill(members.slot(index), again, &path, walk)?;
                    members.mark(index, present);
                    return Ok(());
                }
            }
            Target::Member { name: wanted, slot, present } if *wanted == name => {
                self.known = true;
                *present |= input.fill(slot.reborrow(), *present, &path, walk)?;
                return Ok(());
            }
            // Free JSON takes all members together, in `whole`.
            Target::Whole(_) => return input.skip(),
            Target::Member { .. } => {}
        }
        walk.unknown(&path);
        input.skip()
    }

    /// Passes the whole object to a response that is not a record.
    pub(super) fn whole(&mut self, input: &mut dyn Input, walk: &mut Walk) -> Result<()> {
        if let Target::Whole(slot) = &mut self.target {
            self.known = true;
            input.fill(slot.reborrow(), false, &Path::ROOT, walk)?;
        }
        Ok(())
    }

    /// Demands the required members.
    pub(super) fn finish(self, enveloped: bool, required: bool) -> Result<Opened> {
        let root = &Path::ROOT;
        if !self.known && !enveloped {
            return Err(DecodeError::new(root, DecodeProblem::UnknownShape));
        }
        match self.target {
            Target::Members(members) => members.finish(root)?,
            Target::Member { name, present: false, .. } if required => {
                return Err(DecodeError::new(&root.member(name), DecodeProblem::Missing));
            }
            Target::Member { .. } | Target::Whole(_) => {}
        }
        Ok(Opened::Success { request_id: self.request_id })
    }
}
