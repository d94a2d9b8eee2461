//! The envelope of a JSON answer.
//!
//! ```text
//! {"<response key>":{…members…,"request_id":"…"}}     as documented
//! {…members…,"request_id":"…"}                         with simplify=true
//! {"error_response":{"code":…,"msg":…,…}}              refused, with either
//! ```
//!
//! Both success forms are understood whichever was asked for, and an answer of which nothing is known is an error:
//! the official Java SDK takes the wrong form for an empty success.

use crate::{
    fill::{AnswerError, AnswerProblem, Members, Walk, json},
    json::token::Tokens,
    mirror::{Field, Record, Slot},
    path::Path,
};

use super::ApiError;

const ERROR_KEY: &str = "error_response";
const REQUEST_ID: &str = "request_id";

pub(super) enum Outcome {
    Success { request_id: Option<String> },
    Refused(ApiError),
}

type Result<T> = std::result::Result<T, AnswerError>;

pub(super) fn decode(
    text: &str,
    response_key: &str,
    unwrap: Option<&str>,
    slot: Slot<'_>,
    required: bool,
    walk: &mut Walk,
) -> Result<Outcome> {
    let mut tokens = Tokens::new(text);
    let root = &Path::ROOT;
    let syntax = |error| json::syntax(error, root);
    tokens.head().map_err(syntax)?;
    let mut body = Body::new(text, unwrap, slot);
    let mut enveloped = false;
    let mut first = true;
    while let Some(key) = tokens.next_key().map_err(syntax)? {
        if key == ERROR_KEY && tokens.peek() == Some(b'{') {
            return ApiError::read(&mut tokens).map(Outcome::Refused);
        }
        let first = std::mem::take(&mut first);
        let is_envelope = !enveloped
            && tokens.peek() == Some(b'{')
            && (key == response_key
                || (first
                    && key.ends_with("_response")
                    && !body.takes(&key)
                    && is_last(&text[tokens.position()..])));
        if is_envelope {
            enveloped = true;
            let start = tokens.position();
            tokens.head().map_err(syntax)?;
            while let Some(key) = tokens.next_key().map_err(syntax)? {
                body.member(&mut tokens, &key, walk)?;
            }
            body.whole(&text[start..tokens.position()], walk)?;
        } else {
            body.member(&mut tokens, &key, walk)?;
        }
    }
    tokens.end().map_err(syntax)?;
    if !enveloped {
        body.whole(text, walk)?;
    }
    body.finish(enveloped, required).map(|request_id| Outcome::Success { request_id })
}

/// Whether no member follows the value that `rest` begins with.
///
/// The only member of an answer is the envelope whatever its name: the official SDKs do not look at it, and some APIs
/// answer under another. One among others is a member: 74 APIs of a public catalogue have some of such names.
fn is_last(rest: &str) -> bool {
    let mut ahead = Tokens::new(rest);
    ahead.raw().is_ok() && ahead.peek() == Some(b'}')
}

/// The members of the answer, on their way into the response.
struct Body<'r, 'u> {
    target: Target<'r, 'u>,
    /// At least one member was known, so this is an answer.
    known: bool,
    request_id: Option<String>,
}

enum Target<'r, 'u> {
    /// The members are the response's own.
    Members(Members<'r>),
    /// One member is the response.
    Member { name: &'u str, slot: Option<Slot<'r>>, present: bool },
    /// The object as such is the response: free JSON, a map.
    Whole(Option<Slot<'r>>),
}

impl<'r, 'u> Body<'r, 'u> {
    fn new(_text: &str, unwrap: Option<&'u str>, slot: Slot<'r>) -> Self {
        let target = match (unwrap, slot) {
            (Some(name), slot) => Target::Member { name, slot: Some(slot), present: false },
            (None, Slot::Object(record)) => Target::Members(Members::new(record)),
            (None, slot) => Target::Whole(Some(slot)),
        };
        Self { target, known: false, request_id: None }
    }

    /// Whether a member of this name belongs to the response.
    fn takes(&mut self, key: &str) -> bool {
        match &mut self.target {
            Target::Members(members) => members.find(key).is_some(),
            Target::Member { name, .. } => *name == key,
            Target::Whole(_) => false,
        }
    }

    fn member(&mut self, tokens: &mut Tokens<'_>, key: &str, walk: &mut Walk) -> Result<()> {
        let root = &Path::ROOT;
        if key == REQUEST_ID {
            // The response may want it too: read it twice, from its own text.
            let raw = tokens.raw().map_err(|error| json::syntax(error, root))?;
            self.known = true;
            json::value(&mut Tokens::new(raw), self.request_id.slot(), &root.member(REQUEST_ID), walk)?;
            if let Target::Members(members) = &mut self.target
                && members.find(key).is_some()
            {
                json::member(&mut Tokens::new(raw), members, key, root, walk)?;
            }
            return Ok(());
        }
        match &mut self.target {
            Target::Members(members) => {
                self.known |= members.find(key).is_some();
                json::member(tokens, members, key, root, walk)
            }
            Target::Member { name, slot, present } if *name == key && slot.is_some() => {
                self.known = true;
                if let Some(slot) = slot.take() {
                    *present = json::value(tokens, slot, &root.member(name), walk)?;
                }
                Ok(())
            }
            Target::Member { .. } => {
                walk.unknown(&root.member(key));
                tokens.raw().map(drop).map_err(|error| json::syntax(error, root))
            }
            Target::Whole(_) => tokens.raw().map(drop).map_err(|error| json::syntax(error, root)),
        }
    }

    /// Hands the whole object to a response that is no record.
    fn whole(&mut self, object: &str, walk: &mut Walk) -> Result<()> {
        if let Target::Whole(slot) = &mut self.target
            && let Some(slot) = slot.take()
        {
            self.known = true;
            json::value(&mut Tokens::new(object), slot, &Path::ROOT, walk)?;
        }
        Ok(())
    }

    fn finish(self, enveloped: bool, required: bool) -> Result<Option<String>> {
        let root = &Path::ROOT;
        if !self.known && !enveloped {
            return Err(AnswerError::new(root, AnswerProblem::UnknownShape));
        }
        match self.target {
            Target::Members(members) => members.finish(root)?,
            Target::Member { name, present: false, .. } if required => {
                return Err(AnswerError::new(&root.member(name), AnswerProblem::Missing));
            }
            _ => {}
        }
        Ok(self.request_id)
    }
}

/// Reads one object into a record; for the members of `error_response`.
pub(super) fn object(tokens: &mut Tokens<'_>, record: &mut dyn Record, path: &Path<'_>) -> Result<()> {
    json::value(tokens, Slot::Object(record), path, &mut Walk::default()).map(drop)
}
