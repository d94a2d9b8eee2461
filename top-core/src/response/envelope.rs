//! The envelope, in any format: which members are the response's, and which are the platform's.
//!
//! ```text
//! {"<response key>":{…members…,"request_id":"…"}}     as documented
//! {…members…,"request_id":"…"}                         with simplify=true
//! {"error_response":{"code":…,"msg":…,…}}              refused, with either
//! ```
//!
//! Both success forms are understood, whichever was asked for. Under its own response key an object is trusted. Without
//! one, it must show that it is a response of the API: it has a member that the type knows, or nothing but the id of the
//! call, and is none of the failures that come without an envelope ([`failure`](super::failure)). The envelope of another
//! API is an error: the official SDKs take it for an empty success.

use std::borrow::Cow;

use top_names::ERROR_RESPONSE;

use crate::{
    error::{ApiError, DecodeError, DecodeProblem},
    fill::{
        json::scalar,
        leave_out,
        members::Members,
        scalar::{Scalar, absent},
        walk::Walk,
    },
    json::token::Mark,
    mirror::{Field, Slot},
    path::Path,
};

use super::{
    failure::{Flat, Knows, is_suspicious, may_be_of_a_failure},
    root::{Expected, unknown_shape},
};

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
    /// Its beginning.
    fn mark(&self) -> Option<Mark>;
    /// Goes back to its beginning.
    fn rewind(&mut self, start: Option<Mark>);
    /// What sort of value it is.
    fn sort(&mut self) -> Sort;
}

/// What sort of value a member has, as far as it matters here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Object,
    Absent,
    Other,
}

/// An object as a whole, to be looked at again. That costs time, and is done only where there is a doubt.
pub(super) trait Whole {
    /// What it would be as a failure without an envelope, and whether it has further members.
    fn flat(&self) -> Option<(Flat, bool)>;
    /// The names of its first members.
    fn names(&self, most: usize) -> Vec<String>;
}

/// The members of a response, while they are decoded.
#[allow(clippy::struct_excessive_bools, reason = "what was seen so far, each independent of the others")]
pub(super) struct Body<'r, 'u> {
    target: Target<'r, 'u>,
    expected: Expected<'u>,
    /// The members are inside the API's own envelope.
    pub(super) enveloped: bool,
    /// At least one member was known.
    known: bool,
    /// At least one was known that no failure has.
    certain: bool,
    /// At least one was not known.
    strange: bool,
    /// At least one is how failures begin.
    suspicious: bool,
    refused: Option<ApiError>,
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
    pub(super) fn new(expected: Expected<'u>, slot: Slot<'r>) -> Self {
        let target = match (expected.unwrap, slot) {
            (Some(name), slot) => Target::Member { name, slot, present: false },
            (None, Slot::Object(record)) => Target::Members(Members::new(record)),
            (None, slot) => Target::Whole(slot),
        };
        Self {
            target,
            expected,
            enveloped: false,
            known: false,
            certain: false,
            strange: false,
            suspicious: false,
            refused: None,
            request_id: None,
        }
    }

    /// Whether a member of this name belongs to the response.
    pub(super) fn takes(&self, name: &str) -> bool {
        match &self.target {
            Target::Members(members) => members.find(name).is_some(),
            Target::Member { name: wanted, .. } => *wanted == name,
            Target::Whole(_) => false,
        }
    }

    /// Whether the object as such is the response.
    pub(super) const fn takes_the_whole(&self) -> bool {
        matches!(self.target, Target::Whole(_))
    }

    pub(super) fn member(&mut self, name: &str, input: &mut dyn Input, walk: &mut Walk) -> Result<()> {
        let path = Path::ROOT.member(name);
        if name == REQUEST_ID {
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
                    let (start, again) = (input.mark(), members.is_marked(index));
                    let present = match input.fill(members.slot(index), again, &path, walk) {
                        Ok(present) => present,
                        Err(error) => leave_out::member(index, members, &path, walk, error, |error| {
                            input.rewind(start);
                            input.skip().map_err(|_| error)
                        })?,
                    };
                    members.mark(index, present);
                    self.is_known(name);
                    return Ok(());
                }
            }
            Target::Member { name: wanted, slot, present } if *wanted == name => {
                let start = input.mark();
                *present |= match input.fill(slot.reborrow(), *present, &path, walk) {
                    Ok(present) => present,
                    Err(error) if walk.lenient && !self.expected.required => {
                        input.rewind(start);
                        input.skip().map_err(|_| error.clone())?;
                        walk.left_out(&path, error);
                        absent(slot.reborrow(), &path)?
                    }
                    Err(error) => return Err(error),
                };
                self.is_known(name);
                return Ok(());
            }
            Target::Whole(_) | Target::Member { .. } => {}
        }
        self.stranger(name, input, walk)
    }

    fn is_known(&mut self, name: &str) {
        self.known = true;
        if !self.enveloped && !self.certain {
            self.certain = !may_be_of_a_failure(name);
            self.suspicious |= is_suspicious(name);
        }
    }

    /// A member that the response type does not know.
    fn stranger(&mut self, name: &str, input: &mut dyn Input, walk: &mut Walk) -> Result<()> {
        let path = Path::ROOT.member(name);
        if name == ERROR_RESPONSE {
            match input.sort() {
                Sort::Object => {
                    let mut error = ApiError::default();
                    input.fill(Slot::Object(&mut error), false, &path, walk)?;
                    self.refused = Some(error);
                    return Ok(());
                }
                Sort::Absent => {}
                Sort::Other => return Err(unknown_shape([name])),
            }
        }
        self.strange = true;
        self.suspicious |= !self.enveloped && is_suspicious(name);
        // Free JSON takes all members together, in `whole`.
        if !self.takes_the_whole() {
            walk.unknown(&path);
        }
        input.skip()
    }

    /// Has the object looked at again in any case, since its envelope may be that of a failure; if it is not, and the
    /// envelope is the API's own too, it is trusted.
    pub(super) const fn suspect(&mut self, is_own: bool) {
        self.suspicious = true;
        self.known |= is_own;
    }

    /// Passes the whole object to a response that is not a record.
    pub(super) fn whole(&mut self, input: &mut dyn Input, walk: &mut Walk) -> Result<()> {
        if let Target::Whole(slot) = &mut self.target {
            self.known = true;
            input.fill(slot.reborrow(), false, &Path::ROOT, walk)?;
        }
        Ok(())
    }

    /// Judges what was read, and demands the required members. `read` is how the reading of the members ended. Not by value:
    /// it is large.
    #[inline]
    pub(super) fn finish(&mut self, read: Result<()>, object: &dyn Whole) -> Result<Opened> {
        if let Some(error) = self.refused.take() {
            return Ok(Opened::Refused(error));
        }
        if !self.enveloped
            && !self.certain
            && (self.suspicious || read.is_err())
            && let Some(error) = self.failure(object)
        {
            return Ok(Opened::Refused(error));
        }
        read?;
        let is_trusted = self.enveloped || self.known || !self.strange;
        if !is_trusted && !self.is_partial() {
            const MOST: usize = 8;
            return Err(unknown_shape(object.names(MOST).iter().map(String::as_str)));
        }
        let root = &Path::ROOT;
        match &self.target {
            Target::Members(members) => members.finish(root)?,
            Target::Member { name, present: false, .. } if self.expected.required => {
                return Err(DecodeError::new(&root.member(name), DecodeProblem::Missing));
            }
            Target::Member { .. } | Target::Whole(_) => {}
        }
        Ok(Opened::Success { request_id: self.request_id.take() })
    }

    fn is_partial(&self) -> bool {
        match &self.target {
            Target::Members(members) => self.expected.partial || members.shape().partial,
            _ => self.expected.partial,
        }
    }

    #[cold]
    fn failure(&self, object: &dyn Whole) -> Option<ApiError> {
        let takes = |name: &str| self.takes(name);
        let knows = if self.takes_the_whole() { Knows::Any } else { Knows::Members(&takes) };
        let (flat, others) = object.flat()?;
        flat.failure(others, &knows)
    }
}
