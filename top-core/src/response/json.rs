//! A JSON response: walks the root object and, inside it, the envelope.

use std::borrow::Cow;

use crate::{
    error::{ApiError, DecodeError},
    fill::{json, syntax::OrSyntax as _, walk::Walk},
    json::token::Tokens,
    mirror::Slot,
    path::Path,
};

use super::envelope::{Body, ERROR_KEY, Input, Opened};

type Result<T> = std::result::Result<T, DecodeError>;

pub(super) fn decode(
    text: &str,
    response_key: &str,
    unwrap: Option<&str>,
    slot: Slot<'_>,
    required: bool,
    walk: &mut Walk,
) -> Result<Opened> {
    let mut tokens = Tokens::new(text);
    let mut body = Body::new(unwrap, slot);
    let mut enveloped = false;
    let mut first = true;
    tokens.head().or_syntax(&tokens, &Path::ROOT)?;
    while tokens.next_member().or_syntax(&tokens, &Path::ROOT)? {
        // Mostly it is the response key, which is compared in place.
        let name = if tokens.name_is(response_key) {
            Cow::Borrowed(response_key)
        } else {
            tokens.name().or_syntax(&tokens, &Path::ROOT)?
        };
        let is_object = tokens.peek() == Some(b'{');
        if is_object && name == ERROR_KEY {
            let mut error = ApiError::default();
            let path = Path::ROOT.member(ERROR_KEY);
            json::value(&mut tokens, Slot::Object(&mut error), &path, walk)?;
            return Ok(Opened::Refused(error));
        }
        let is_first = std::mem::take(&mut first);
        let is_envelope = name == response_key
            || (is_first
                && name.ends_with("_response")
                && !body.takes(&name)
                && is_last(&text[tokens.position()..]));
        if is_object && !enveloped && is_envelope {
            enveloped = true;
            let start = tokens.position();
            tokens.head().or_syntax(&tokens, &Path::ROOT)?;
            while let Some(name) = tokens.next_key().or_syntax(&tokens, &Path::ROOT)? {
                body.member(&name, &mut tokens, walk)?;
            }
            body.whole(&mut Tokens::new(&text[start..tokens.position()]), walk)?;
        } else {
            body.member(&name, &mut tokens, walk)?;
        }
    }
    tokens.end().or_syntax(&tokens, &Path::ROOT)?;
    if !enveloped {
        body.whole(&mut Tokens::new(text), walk)?;
    }
    body.finish(enveloped, required)
}

/// Whether no member follows the value that `rest` begins with.
///
/// A single member is the envelope, whatever its name: the official SDKs do not look at it, and some APIs answer under
/// another name. One of several is a member: 74 APIs of a public catalogue have members of such names.
fn is_last(rest: &str) -> bool {
    let mut ahead = Tokens::new(rest);
    ahead.raw().is_ok() && ahead.peek() == Some(b'}')
}

impl Input for Tokens<'_> {
    /// A repeated JSON member replaces the one before it.
    fn fill(&mut self, slot: Slot<'_>, _again: bool, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
        json::value(self, slot, path, walk)
    }

    fn skip(&mut self) -> Result<()> {
        self.raw().map(drop).or_syntax(self, &Path::ROOT)
    }
}
