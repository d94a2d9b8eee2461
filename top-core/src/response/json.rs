//! A JSON response: walks the root object and, inside it, the envelope.

use std::borrow::Cow;

use top_names::ERROR_RESPONSE;

use crate::{
    error::{ApiError, DecodeError},
    fill::{begin, json, syntax::OrSyntax as _, walk::Walk},
    json::token::{Mark, Tokens},
    mirror::Slot,
    path::Path,
};

use super::{
    envelope::{Body, Input, Opened, Sort, Whole},
    failure::Flat,
    root::{Expected, Root, foreign},
};

type Result<T> = std::result::Result<T, DecodeError>;

pub(super) fn decode(text: &str, expected: Expected<'_>, slot: Slot<'_>, walk: &mut Walk) -> Result<Opened> {
    let mut body = Body::new(expected, slot);
    let mut object = text;
    match read(text, expected, &mut body, &mut object, walk) {
        Ok(Some(error)) => Ok(Opened::Refused(error)),
        read => body.finish(read.map(drop), &Text(object)),
    }
}

/// Reads the root object. `object` becomes the object that has the members, if that is not the root.
fn read<'t>(
    text: &'t str,
    expected: Expected<'_>,
    body: &mut Body<'_, '_>,
    object: &mut &'t str,
    walk: &mut Walk,
) -> Result<Option<ApiError>> {
    let mut tokens = Tokens::new(text);
    let (mut first, is_shared) = (true, expected.is_shared());
    tokens.head().or_syntax(&tokens, &Path::ROOT)?;
    while tokens.next_member().or_syntax(&tokens, &Path::ROOT)? {
        // Mostly it is the response key, which is compared in place.
        let (name, is_own) = if tokens.name_is(expected.key) {
            (Cow::Borrowed(expected.key), true)
        } else {
            (tokens.name().or_syntax(&tokens, &Path::ROOT)?, false)
        };
        let is_object = tokens.peek() == Some(b'{');
        let is_first = std::mem::take(&mut first);
        if is_own && is_object && !is_shared && !body.enveloped {
            envelope(text, &mut tokens, body, walk)?;
            continue;
        }
        if is_object && name == ERROR_RESPONSE {
            return error_response(&mut tokens, walk).map(Some);
        }
        // One of several members is a member: 74 APIs of a public catalogue have members of such names.
        let root =
            if name.ends_with("response") && !body.takes(&name) { expected.root(&name) } else { Root::None };
        let is_alone = || is_first && is_last(&text[tokens.position()..]);
        match root {
            Root::Own if is_object && !body.enveloped && is_alone() => {
                envelope(text, &mut tokens, body, walk)?;
            }
            Root::Shared if is_object && is_alone() => {
                let start = tokens.position();
                if body.takes_the_whole() {
                    tokens.raw().or_syntax(&tokens, &Path::ROOT)?;
                } else {
                    members(&mut tokens, body, walk)?;
                }
                *object = &text[start..tokens.position()];
                body.suspect(is_shared);
            }
            Root::Foreign if is_alone() => return Err(foreign(&name)),
            _ => body.member(&name, &mut tokens, walk)?,
        }
    }
    tokens.end().or_syntax(&tokens, &Path::ROOT)?;
    if !body.enveloped {
        body.whole(&mut Tokens::new(text), walk)?;
    }
    Ok(None)
}

/// Reads the members of the envelope that is next.
fn envelope(text: &str, tokens: &mut Tokens<'_>, body: &mut Body<'_, '_>, walk: &mut Walk) -> Result<()> {
    body.enveloped = true;
    let start = tokens.position();
    members(tokens, body, walk)?;
    body.whole(&mut Tokens::new(&text[start..tokens.position()]), walk)
}

fn members(tokens: &mut Tokens<'_>, body: &mut Body<'_, '_>, walk: &mut Walk) -> Result<()> {
    tokens.head().or_syntax(tokens, &Path::ROOT)?;
    while let Some(name) = tokens.next_key().or_syntax(tokens, &Path::ROOT)? {
        body.member(&name, tokens, walk)?;
    }
    Ok(())
}

pub(super) fn error_response(tokens: &mut Tokens<'_>, walk: &mut Walk) -> Result<ApiError> {
    let mut error = ApiError::default();
    json::value(tokens, Slot::Object(&mut error), &Path::ROOT.member(ERROR_RESPONSE), walk)?;
    Ok(error)
}

/// Whether no member follows the value that `rest` begins with.
fn is_last(rest: &str) -> bool {
    let mut ahead = Tokens::new(rest);
    ahead.raw().is_ok() && ahead.peek() == Some(b'}')
}

/// An object as its text.
pub(super) struct Text<'t>(pub(super) &'t str);

impl Whole for Text<'_> {
    fn flat(&self) -> Option<(Flat, bool)> {
        let (mut flat, mut walk) = (Flat::default(), begin(true, false));
        json::value(&mut Tokens::new(self.0), Slot::Object(&mut flat), &Path::ROOT, &mut walk).ok()?;
        Some((flat, walk.unknown.is_some_and(|unknown| !unknown.is_empty())))
    }

    fn names(&self, most: usize) -> Vec<String> {
        let mut tokens = Tokens::new(self.0);
        let mut names = Vec::new();
        if tokens.head().is_err() {
            return names;
        }
        while names.len() < most
            && let Ok(Some(name)) = tokens.next_key()
        {
            names.push(name.into_owned());
            if tokens.raw().is_err() {
                break;
            }
        }
        names
    }
}

impl Input for Tokens<'_> {
    /// A repeated JSON member replaces the one before it.
    fn fill(&mut self, slot: Slot<'_>, _again: bool, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
        json::value(self, slot, path, walk)
    }

    fn skip(&mut self) -> Result<()> {
        self.raw().map(drop).or_syntax(self, &Path::ROOT)
    }

    fn mark(&self) -> Option<Mark> {
        Some(self.here())
    }

    fn rewind(&mut self, start: Option<Mark>) {
        if let Some(start) = start {
            self.rewind(start);
        }
    }

    fn sort(&mut self) -> Sort {
        match self.first() {
            b'{' => Sort::Object,
            b'n' => Sort::Absent,
            _ => Sort::Other,
        }
    }
}
