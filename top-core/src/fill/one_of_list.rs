//! Objects where a list comes instead, and lists where a text comes instead: what the platform's documents call one thing
//! and some services write as another.

use std::borrow::Cow;

use crate::{
    error::{DecodeError, Found},
    json::token::{Mark, Tokens},
    mirror::{ListMut, Slot},
    path::Path,
};

use super::{
    members::{self, Members},
    scalar::{Scalar, absent},
    syntax::OrSyntax as _,
    walk::Walk,
};

type Result<T> = std::result::Result<T, DecodeError>;
/// Fills a slot from the value that is next. Passed in, since it is what calls this file.
pub(super) type Value = fn(&mut Tokens<'_>, Slot<'_>, &Path<'_>, &mut Walk) -> Result<bool>;
/// Fills a slot with a scalar; passed in likewise.
pub(super) type Fill = fn(Slot<'_>, Scalar<'_>, &Path<'_>, &mut Walk) -> Result<bool>;

/// An object from a list whose bracket was read: its first item that is one. Further ones are left out and listed, since
/// there is no place for them. Some services write every empty structure as an empty list.
#[cold]
pub(super) fn out_of_list(
    tokens: &mut Tokens<'_>,
    mut slot: Slot<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
    value: Value,
) -> Result<bool> {
    let (mut index, mut present) = (0, false);
    while tokens.next_item().or_syntax(tokens, path)? {
        let place = path.item(index);
        if present {
            tokens.raw().or_syntax(tokens, &place)?;
            walk.left_out(&place, DecodeError::mismatch(path, "one object", Found::List));
        } else {
            present = value(tokens, slot.reborrow(), &place, walk)?;
        }
        index += 1;
    }
    if present { Ok(true) } else { absent(slot, path) }
}

/// Looks again at an object of which no field was filled: `{"item":[{…}]}` is a list in its wrapper, and its first item
/// the object. Whether it was one. It is taken for one only if it has no other member and the item begins with a member
/// of the object.
#[cold]
#[inline(never)]
pub(super) fn wrapped(
    tokens: &mut Tokens<'_>,
    start: Mark,
    members: &mut Members<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
    value: Value,
) -> Result<bool> {
    let end = tokens.here();
    tokens.rewind(start);
    if !is_wrapper(tokens, members) {
        tokens.rewind(end);
        return Ok(false);
    }
    tokens.rewind(start);
    tokens.open().or_syntax(tokens, path)?;
    if let Some(name) = tokens.next_key().or_syntax(tokens, path)? {
        walk.known_after_all(&path.member(&name));
    }
    tokens.peek();
    tokens.open().or_syntax(tokens, path)?;
    let present = out_of_list(tokens, Slot::Object(members.record()), path, walk, value)?;
    tokens.rewind(end);
    Ok(present)
}

/// Whether the object that is next is a wrapper of such a list. The text is known to be well-formed.
fn is_wrapper(tokens: &mut Tokens<'_>, members: &Members<'_>) -> bool {
    let mut ahead = || -> Option<bool> {
        tokens.open().ok()?;
        let name = tokens.next_key().ok()??;
        if members.find(&name).is_some() || tokens.peek() != Some(b'[') {
            return None;
        }
        let list = tokens.here();
        tokens.open().ok()?;
        if !tokens.next_item().ok()? || tokens.peek() != Some(b'{') {
            return None;
        }
        tokens.open().ok()?;
        let first = tokens.next_key().ok()??;
        tokens.rewind(list);
        tokens.raw().ok()?;
        Some(members.find(&first).is_some() && tokens.peek() == Some(b'}'))
    };
    ahead().unwrap_or(false)
}

/// The items of a list of scalars from one text, joined by commas as requests send them; another scalar is one item.
pub(super) fn comma_separated(
    list: &mut dyn ListMut,
    items: Scalar<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
    scalar: Fill,
) -> Result<()> {
    list.clear();
    let Scalar::Text(text) = &items else {
        let place = path.item(0);
        return members::item(list, |slot| scalar(slot, items, &place, walk));
    };
    for item in text.split(',') {
        let place = path.item(list.count());
        members::item(list, |slot| scalar(slot, Scalar::Text(Cow::Borrowed(item)), &place, walk))?;
    }
    Ok(())
}
