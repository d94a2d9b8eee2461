//! JSON into slots.
//!
//! The functions call one another in a circle, because JSON nests, so they are in one file. What they need is in the files
//! beside it.

use std::borrow::Cow;

use crate::{
    error::{DecodeError, Found},
    json::token::{Head, Tokens},
    mirror::{Expected, FileItem, Kind, ListMut, Map, RecordMut, Slot},
    path::Path,
};

use super::{
    json_leaf::{free, numbers},
    leave_out,
    member_order::MemberOrder,
    members::{self, Members, with_record},
    one_of_list::{comma_separated, out_of_list, wrapped},
    scalar::{Scalar, absent, base64, boolean, float, says_absent, whole},
    syntax::OrSyntax as _,
    walk::Walk,
    wanted::{JSON, could_be, found, is_list, wanted},
};

type Result<T> = std::result::Result<T, DecodeError>;

/// Fills a slot from the value that is next. `Ok(false)` if that value says "absent".
pub(crate) fn value(
    tokens: &mut Tokens<'_>,
    slot: Slot<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    inlined(tokens, slot, path, walk)
}

/// [`value`], inlined into the loop over the members of an object: without the calls, decoding takes a twentieth less.
#[inline(always)]
#[allow(
    clippy::inline_always,
    reason = "measured; the compiler sees one large function and decides otherwise"
)]
fn inlined(tokens: &mut Tokens<'_>, slot: Slot<'_>, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
    let first = tokens.first();
    let Slot::Opt(opt, kind) = slot else { return present(tokens, slot, first, path, walk) };
    let blank = match first {
        b'n' => true,
        b'"' => !matches!(kind, Kind::Text | Kind::Json) && tokens.peek_blank_text(),
        _ => false,
    };
    if blank {
        opt.clear();
        return tokens.raw().map(|_| false).or_syntax(tokens, path);
    }
    let present = match opt.renew() {
        nested @ Slot::Opt(..) => value(tokens, nested, path, walk)?,
        slot => present(tokens, slot, first, path, walk)?,
    };
    if !present {
        opt.clear();
    }
    Ok(present)
}

/// [`value`] for a slot that is not an `Option`; `first` is the first byte of the value.
///
/// Most values are of the slot's own sort and are read directly; [`lenient`] takes all others.
#[inline(always)]
#[allow(clippy::inline_always, reason = "as for its caller")]
fn present(
    tokens: &mut Tokens<'_>,
    slot: Slot<'_>,
    first: u8,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    let done = match (slot, first) {
        (Slot::Str(text), b'"') => tokens.string_into(text),
        (Slot::Bool(flag), b't' | b'f') => tokens.flag().map(|value| *flag = value),
        (Slot::Int(int), b'-' | b'0'..=b'9') => {
            if tokens.small(|number| int.set_i64(number).is_ok()) {
                return Ok(true);
            }
            return lenient(tokens, Slot::Int(int), first, path, walk);
        }
        (Slot::Object(record), b'{') => return object(tokens, record, path, walk).map(|()| true),
        (Slot::List(list), b'[') => {
            list.clear();
            return items(tokens, list, path, walk).map(|()| true);
        }
        (slot, _) => return lenient(tokens, slot, first, path, walk),
    };
    done.map(|()| true).or_syntax(tokens, path)
}

/// [`present`] for any value and any slot.
#[inline(never)]
fn lenient(
    tokens: &mut Tokens<'_>,
    slot: Slot<'_>,
    first: u8,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    match slot {
        Slot::Json(cell) => return free(tokens, cell, path, walk),
        // A structure where text is declared is kept as its JSON text.
        Slot::Str(_) | Slot::Text(_) | Slot::Closed if matches!(first, b'{' | b'[') => {
            let raw = tokens.raw().or_syntax(tokens, path)?;
            return match slot {
                Slot::Text(text) => match text.set_text(raw) {
                    Ok(()) => Ok(true),
                    Err(expected) => Err(DecodeError::mismatch(path, expected.0, found(raw))),
                },
                slot => scalar(slot, Scalar::Text(Cow::Borrowed(raw)), path, walk),
            };
        }
        // A list in a wrapper, which `present` does not take.
        Slot::List(list) if first == b'{' => {
            tokens.open().or_syntax(tokens, path)?;
            return wrapper(tokens, list, path, walk).map(|()| true);
        }
        _ => {}
    }
    match (tokens.head().or_syntax(tokens, path)?, slot) {
        (Head::Object, Slot::Map(map)) => entries(tokens, map, path, walk).map(|()| true),
        (Head::Array, Slot::Bytes(bytes)) => numbers(tokens, bytes, path).map(|()| true),
        (Head::Array, slot @ (Slot::Object(_) | Slot::Map(_))) => {
            out_of_list(tokens, slot, path, walk, value)
        }
        (Head::Array, slot) => Err(DecodeError::mismatch(path, wanted(&slot), Found::List)),
        (Head::Object, slot) => Err(DecodeError::mismatch(path, wanted(&slot), Found::Object)),
        (Head::Null, slot) => scalar(slot, Scalar::Null, path, walk),
        (Head::Bool(flag), slot) => scalar(slot, Scalar::Bool(flag), path, walk),
        (Head::Number(digits), slot) => scalar(slot, Scalar::Number(digits), path, walk),
        (Head::String(text), slot) => {
            walk.depth = tokens.depth();
            scalar(slot, Scalar::Text(text), path, walk)
        }
    }
}

/// Fills a record from the object that is next.
#[inline(never)]
fn object(
    tokens: &mut Tokens<'_>,
    record: &mut dyn RecordMut,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<()> {
    walk.budget.record(record, path)?;
    let start = tokens.here();
    tokens.open().or_syntax(tokens, path)?;
    let mut members = Members::new(record);
    let shape = members.shape();
    let mut order = MemberOrder::of(shape);
    while tokens.next_member().or_syntax(tokens, path)? {
        let (index, name) = match order.guess() {
            Some((index, name)) if tokens.name_is(name) => (index, name),
            _ => {
                let name = tokens.name().or_syntax(tokens, path)?;
                let Some(index) = shape.index_of(&name) else {
                    unknown(tokens, &name, path, walk)?;
                    continue;
                };
                // A name with escapes cannot be compared in place.
                if let Cow::Borrowed(_) = name {
                    order.learn(index);
                }
                (index, members.name(index))
            }
        };
        order.advance(index);
        let (place, at) = (path.member(name), tokens.position());
        let present = match inlined(tokens, members.slot(index), &place, walk) {
            Ok(present) => present,
            Err(error) => {
                let from = start.inside(at);
                leave_out::json_member(tokens, (from, index), &mut members, &place, walk, error)?
            }
        };
        members.mark(index, present);
    }
    if members.is_untouched() && wrapped(tokens, start, &mut members, path, walk, value)? {
        return Ok(());
    }
    members.finish(path)
}

/// Fills the field that a member names, or passes over a member that no field takes.
pub(super) fn member(
    tokens: &mut Tokens<'_>,
    members: &mut Members<'_>,
    key: &str,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<()> {
    let Some(index) = members.find(key) else { return unknown(tokens, key, path, walk) };
    let (place, at) = (path.member(members.name(index)), tokens.here());
    let present = match value(tokens, members.slot(index), &place, walk) {
        Ok(present) => present,
        Err(error) => leave_out::json_member(tokens, (at, index), members, &place, walk, error)?,
    };
    members.mark(index, present);
    Ok(())
}

/// Passes over a member that no field takes.
fn unknown(tokens: &mut Tokens<'_>, key: &str, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    walk.unknown(&path.member(key));
    tokens.raw().map(drop).or_syntax(tokens, path)
}

/// Adds the items of the array that is next.
#[inline(never)]
fn items(tokens: &mut Tokens<'_>, list: &mut dyn ListMut, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    tokens.open().or_syntax(tokens, path)?;
    while tokens.next_item().or_syntax(tokens, path)? {
        item(tokens, list, path, walk)?;
    }
    Ok(())
}

fn item(tokens: &mut Tokens<'_>, list: &mut dyn ListMut, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let place = &path.item(list.count());
    walk.budget.item(list, place)?;
    members::item(list, |slot| value(tokens, slot, place, walk))
}

/// An object where a list is wanted: `{"item":[…]}`, or one element without its list.
///
/// If the elements are records, the first member is one of their fields, and its value could be that of the field, the
/// object is an element. Otherwise it is a wrapper, whose structured members are the items.
fn wrapper(tokens: &mut Tokens<'_>, list: &mut dyn ListMut, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    list.clear();
    let Some(first) = tokens.next_key().or_syntax(tokens, path)? else { return Ok(()) };
    if list.element() == Kind::Object {
        let place = path.item(0);
        walk.budget.item(list, &place)?;
        let is_element = with_record(
            list.push(),
            &mut |members| {
                let Some(index) = members.find(&first) else { return Ok(false) };
                if !could_be(members.slot(index).kind(), tokens.peek()) {
                    return Ok(false);
                }
                member(tokens, members, &first, &place, walk)?;
                while let Some(key) = tokens.next_key().or_syntax(tokens, &place)? {
                    member(tokens, members, &key, &place, walk)?;
                }
                Ok(true)
            },
            &place,
        )?;
        if is_element {
            return Ok(());
        }
        list.clear();
    }
    let mut next = Some(first);
    while let Some(key) = next {
        match tokens.peek() {
            Some(b'[') => items(tokens, list, path, walk)?,
            // `null`, and what is beside the items, such as `"list": true`.
            Some(b'n' | b't' | b'f') => drop(tokens.raw().or_syntax(tokens, path)?),
            Some(b'{') => item(tokens, list, path, walk)?,
            _ if list.element().is_scalar() => item(tokens, list, path, walk)?,
            _ => {
                walk.unknown(&path.member(&key));
                tokens.raw().or_syntax(tokens, path)?;
            }
        }
        next = tokens.next_key().or_syntax(tokens, path)?;
    }
    Ok(())
}

fn entries(tokens: &mut Tokens<'_>, map: &mut dyn Map, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    map.clear();
    let mut position = 0;
    while let Some(key) = tokens.next_key().or_syntax(tokens, path)? {
        let place = path.key(position);
        walk.budget.entry(map, &place)?;
        members::entry(map, &key, |slot| value(tokens, slot, &place, walk))?;
        position += 1;
    }
    Ok(())
}

/// Fills a slot with a scalar of any format. `Ok(false)` if that says "absent". It is here because a structure
/// may come as JSON in text.
pub(crate) fn scalar(slot: Slot<'_>, scalar: Scalar<'_>, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
    if let Slot::Opt(opt, kind) = slot {
        if says_absent(&scalar, kind) {
            opt.clear();
            return Ok(false);
        }
        let present = self::scalar(opt.open(), scalar, path, walk)?;
        if !present {
            opt.clear();
        }
        return Ok(present);
    }
    if matches!(scalar, Scalar::Null) {
        return absent(slot, path);
    }
    let expected = |expected: Expected| DecodeError::mismatch(path, expected.0, scalar.found());
    // A blank text is how some services write the absence of a number, a date or a boolean.
    let fit = |fit: std::result::Result<(), Expected>| match fit {
        Ok(()) => Ok(true),
        Err(_) if scalar.is_blank_text() => Ok(false),
        Err(misfit) => Err(expected(misfit)),
    };
    match slot {
        Slot::Str(text) => match scalar {
            Scalar::Text(Cow::Owned(owned)) => *text = owned,
            other => other.text().clone_into(text),
        },
        Slot::Bool(flag) => return fit(boolean(&scalar).map(|value| *flag = value)),
        Slot::F64(number) => return fit(float(&scalar).map(|value| *number = value)),
        Slot::Int(int) => match scalar {
            Scalar::Number(digits) if int.set_digits(digits).is_ok() => {}
            _ => return fit(whole(&scalar).and_then(|digits| int.set_digits(&digits))),
        },
        Slot::Text(text) => return fit(text.set_text(scalar.text())),
        // No base64 begins with a bracket: a list of numbers, as a parameter or as JSON in text.
        Slot::Bytes(_) if scalar.text().trim_start().starts_with('[') => {
            return from_text(slot, scalar.text(), scalar.found(), path, walk);
        }
        Slot::Bytes(bytes) => *bytes.vec_mut() = base64(&scalar).map_err(expected)?,
        Slot::Json(cell) => {
            let text = match &scalar {
                Scalar::Text(text) => serde_json::to_string(text).unwrap_or_default(),
                other => other.text().to_owned(),
            };
            cell.read_json(&text).map_err(|_| DecodeError::mismatch(path, JSON, scalar.found()))?;
        }
        // An empty element or string is how XML and some services write an empty structure.
        Slot::List(list) if scalar.text().trim().is_empty() => list.clear(),
        Slot::Map(map) if scalar.text().trim().is_empty() => map.clear(),
        Slot::Object(_) if scalar.text().trim().is_empty() => return Ok(false),
        Slot::List(list) if list.element().is_scalar() && !is_list(scalar.text()) => {
            comma_separated(list, scalar, path, walk, self::scalar)?;
        }
        Slot::Object(_) | Slot::List(_) | Slot::Map(_) => {
            return from_text(slot, scalar.text(), scalar.found(), path, walk);
        }
        // Some clients send small files as text.
        Slot::File(file) => *file = FileItem::from_bytes("", scalar.text()),
        Slot::Closed | Slot::Opt(..) => {}
    }
    Ok(true)
}

/// Fills a structured slot from text that itself holds JSON, as the platform often sends it, or XML.
pub(crate) fn from_text(
    slot: Slot<'_>,
    text: &str,
    found: Found,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    // Deeper layers are not documented anywhere.
    const MAX_LAYERS: u8 = 3;
    let expected = wanted(&slot);
    if let Some(xml) = walk.xml
        && walk.layers < MAX_LAYERS
        && text.trim_start().starts_with('<')
    {
        walk.layers += 1;
        let present = xml(slot, text, path, walk);
        walk.layers -= 1;
        return present;
    }
    if walk.layers == MAX_LAYERS || !text.trim_start().starts_with(['{', '[']) {
        return Err(DecodeError::mismatch(path, expected, found));
    }
    walk.layers += 1;
    let mut tokens = Tokens::inside(text, walk.depth);
    let present = value(&mut tokens, slot, path, walk);
    walk.layers -= 1;
    let present = present?;
    tokens.end().or_syntax(&tokens, path)?;
    Ok(present)
}
