//! JSON into slots.

use std::borrow::Cow;

use crate::{
    error::{DecodeError, DecodeProblem, Found},
    json::token::{self, Flaw, Head, Tokens},
    mirror::{ByteArray, JsonCell, Kind, List, Map, Record, Slot},
    path::Path,
};

use super::{Members, Result, Scalar, Walk, absent, order::Order, scalar};

/// What a [`Slot::Json`] takes.
pub(crate) const JSON: &str = "JSON of the field's own type";
/// What an item of [`Slot::Bytes`] is.
pub(crate) const BYTE: &str = "a number from -128 to 255";

#[cold]
pub(crate) fn syntax(tokens: &Tokens<'_>, flaw: Flaw, path: &Path<'_>) -> DecodeError {
    DecodeError::new(path, DecodeProblem::Syntax { what: flaw.what(), at: tokens.position() })
}

/// Fills a slot from the value that is next. `Ok(false)` if that value says "absent".
pub(crate) fn value(
    tokens: &mut Tokens<'_>,
    slot: Slot<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    inlined(tokens, slot, path, walk)
}

/// [`value`], inlined where the members of an object are: a call less for each is a twentieth of a decode.
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
        return tokens.raw().map(|_| false).map_err(|flaw| syntax(tokens, flaw, path));
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

/// [`value`] for a slot that is no `Option`; `first` is the value's first byte.
///
/// What most values are, a thing of the slot's own sort, goes in without a detour; the rest is for [`lenient`].
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
    done.map(|()| true).map_err(|flaw| syntax(tokens, flaw, path))
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
        Slot::Json(cell) => return free(tokens, cell, path),
        // A structure where text is declared is kept as its JSON text.
        Slot::Str(_) | Slot::Text(_) | Slot::Closed if matches!(first, b'{' | b'[') => {
            let raw = tokens.raw().map_err(|flaw| syntax(tokens, flaw, path))?;
            return match slot {
                Slot::Text(text) => match text.set_text(raw) {
                    Ok(()) => Ok(true),
                    Err(expected) => Err(DecodeError::mismatch(path, expected.0, found(raw))),
                },
                slot => scalar(slot, Scalar::Text(Cow::Borrowed(raw)), path, walk),
            };
        }
        // What is no list for `present`.
        Slot::List(list) if first == b'{' => {
            tokens.open().map_err(|flaw| syntax(tokens, flaw, path))?;
            return wrapper(tokens, list, path, walk).map(|()| true);
        }
        _ => {}
    }
    match (tokens.head().map_err(|flaw| syntax(tokens, flaw, path))?, slot) {
        (Head::Object, Slot::Map(map)) => entries(tokens, map, path, walk).map(|()| true),
        (Head::Array, Slot::Bytes(bytes)) => numbers(tokens, bytes, path).map(|()| true),
        // Some services write every empty structure as an empty list.
        (Head::Array, slot @ (Slot::Object(_) | Slot::Map(_)))
            if !tokens.next_item().map_err(|flaw| syntax(tokens, flaw, path))? =>
        {
            absent(slot, path)
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
fn object(tokens: &mut Tokens<'_>, record: &mut dyn Record, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    tokens.open().map_err(|flaw| syntax(tokens, flaw, path))?;
    let mut members = Members::new(record);
    let shape = members.shape();
    let order = Order::of(shape);
    // One more than the index of the field before.
    let mut last = 0;
    while tokens.next_member().map_err(|flaw| syntax(tokens, flaw, path))? {
        let guess = order.and_then(|order| order.next(last));
        let (index, name) = match guess.and_then(|index| Some((index, shape.fields.get(index)?.name))) {
            Some((index, name)) if tokens.name_is(name) => (index, name),
            _ => {
                let name = tokens.name().map_err(|flaw| syntax(tokens, flaw, path))?;
                let Some(index) = shape.index_of(&name) else {
                    unknown(tokens, &name, path, walk)?;
                    continue;
                };
                // A name with escapes is none to compare bytes with.
                if let (Some(order), Cow::Borrowed(_)) = (order, &name) {
                    order.learn(last, index);
                }
                (index, shape.fields[index].name)
            }
        };
        last = index + 1;
        let present = inlined(tokens, members.slot(index), &path.member(name), walk)?;
        members.mark(index, present);
    }
    members.finish(path)
}

/// Hands a value's own text to a type of serde's.
fn free(tokens: &mut Tokens<'_>, cell: &mut dyn JsonCell, path: &Path<'_>) -> Result<bool> {
    let raw = tokens.raw().map_err(|flaw| syntax(tokens, flaw, path))?;
    match cell.read_json(raw).or_else(|_| cell.read_json(&token::normalized(raw))) {
        Ok(()) => Ok(true),
        Err(_) if raw == "null" => absent(Slot::Json(cell), path),
        Err(_) => Err(DecodeError::mismatch(path, JSON, found(raw))),
    }
}

/// Fills the field that a member names, or passes over a member that no field takes.
fn member(
    tokens: &mut Tokens<'_>,
    members: &mut Members<'_>,
    key: &str,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<()> {
    let Some(index) = members.find(key) else { return unknown(tokens, key, path, walk) };
    let place = path.member(members.name(index));
    let present = value(tokens, members.slot(index), &place, walk)?;
    members.mark(index, present);
    Ok(())
}

/// Passes over a member that no field takes.
fn unknown(tokens: &mut Tokens<'_>, key: &str, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    walk.unknown(&path.member(key));
    tokens.raw().map(drop).map_err(|flaw| syntax(tokens, flaw, path))
}

/// Adds the items of the array that is next.
#[inline(never)]
fn items(tokens: &mut Tokens<'_>, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    tokens.open().map_err(|flaw| syntax(tokens, flaw, path))?;
    while tokens.next_item().map_err(|flaw| syntax(tokens, flaw, path))? {
        item(tokens, list, path, walk)?;
    }
    Ok(())
}

fn item(tokens: &mut Tokens<'_>, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let place = &path.item(list.count());
    let slot = list.push();
    let may_be_absent = slot.may_be_absent();
    if value(tokens, slot, place, walk)? || may_be_absent {
        Ok(())
    } else {
        Err(DecodeError::new(place, DecodeProblem::Missing))
    }
}

/// An object where a list is wanted: `{"item":[…]}`, or one element without its list.
///
/// If the elements are records and the first member is one of their fields, and what stands there could be that
/// field's value, it is an element; otherwise a wrapper, whose structured members feed the list.
fn wrapper(tokens: &mut Tokens<'_>, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    list.clear();
    let Some(first) = tokens.next_key().map_err(|flaw| syntax(tokens, flaw, path))? else { return Ok(()) };
    if list.element() == Kind::Object {
        let place = path.item(0);
        let is_element = with_record(
            list.push(),
            &mut |members| {
                let Some(index) = members.find(&first) else { return Ok(false) };
                if !could_be(members.slot(index).kind(), tokens.peek()) {
                    return Ok(false);
                }
                member(tokens, members, &first, &place, walk)?;
                while let Some(key) = tokens.next_key().map_err(|flaw| syntax(tokens, flaw, &place))? {
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
            // `null`, and what stands beside the items, such as `"list": true`.
            Some(b'n' | b't' | b'f') => drop(tokens.raw().map_err(|flaw| syntax(tokens, flaw, path))?),
            Some(b'{') => item(tokens, list, path, walk)?,
            _ if list.element().is_scalar() => item(tokens, list, path, walk)?,
            _ => {
                walk.unknown(&path.member(&key));
                tokens.raw().map_err(|flaw| syntax(tokens, flaw, path))?;
            }
        }
        next = tokens.next_key().map_err(|flaw| syntax(tokens, flaw, path))?;
    }
    Ok(())
}

/// Runs `fill` on the record behind a slot, through any `Option`; demands its required fields if `fill` was content.
fn with_record(
    slot: Slot<'_>,
    fill: &mut dyn FnMut(&mut Members<'_>) -> Result<bool>,
    path: &Path<'_>,
) -> Result<bool> {
    match slot {
        Slot::Opt(opt, _) => with_record(opt.open(), fill, path),
        Slot::Object(record) => {
            let mut members = Members::new(record);
            let content = fill(&mut members)?;
            if content {
                members.finish(path)?;
            }
            Ok(content)
        }
        _ => Ok(false),
    }
}

/// Whether a value that begins so could stand in a field of that kind.
fn could_be(kind: Option<Kind>, first: Option<u8>) -> bool {
    match first {
        Some(b'[') => matches!(kind, Some(Kind::List | Kind::Bytes | Kind::Json)),
        Some(b'{') => matches!(kind, Some(Kind::Object | Kind::List | Kind::Map | Kind::Json)),
        _ => true,
    }
}

fn entries(tokens: &mut Tokens<'_>, map: &mut dyn Map, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    map.clear();
    let mut position = 0;
    while let Some(key) = tokens.next_key().map_err(|flaw| syntax(tokens, flaw, path))? {
        let place = path.key(position);
        let slot = map.insert(&key);
        let may_be_absent = slot.may_be_absent();
        if !value(tokens, slot, &place, walk)? && !may_be_absent {
            return Err(DecodeError::new(&place, DecodeProblem::Missing));
        }
        position += 1;
    }
    Ok(())
}

/// The byte that a number stands for.
pub(crate) fn byte(number: i16) -> Option<u8> {
    match i8::try_from(number) {
        Ok(signed) => Some(signed.cast_unsigned()),
        Err(_) => u8::try_from(number).ok(),
    }
}

/// `byte[]` as the official Java SDK writes it: signed numbers; 128 to 255 are taken too.
fn numbers(tokens: &mut Tokens<'_>, bytes: &mut ByteArray, path: &Path<'_>) -> Result<()> {
    let bytes = bytes.vec_mut();
    bytes.clear();
    while tokens.next_item().map_err(|flaw| syntax(tokens, flaw, path))? {
        let place = path.item(bytes.len());
        let raw = tokens.raw().map_err(|flaw| syntax(tokens, flaw, &place))?;
        let byte = raw.parse().ok().and_then(byte);
        bytes.push(byte.ok_or_else(|| DecodeError::mismatch(&place, BYTE, found(raw)))?);
    }
    Ok(())
}

/// Fills a structured slot from text that itself holds JSON, as the platform likes to send it.
pub(crate) fn from_text(
    slot: Slot<'_>,
    text: &str,
    found: Found,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    // Text in text in text: nobody documents it, and every layer could nest anew.
    const MAX_LAYERS: u8 = 3;
    let expected = wanted(&slot);
    if walk.layers == MAX_LAYERS || !text.trim_start().starts_with(['{', '[']) {
        return Err(DecodeError::mismatch(path, expected, found));
    }
    walk.layers += 1;
    let mut tokens = Tokens::inside(text, walk.depth);
    let present = value(&mut tokens, slot, path, walk)?;
    walk.layers -= 1;
    tokens.end().map_err(|flaw| syntax(&tokens, flaw, path))?;
    Ok(present)
}

/// Whether text holds a JSON list, as some SDKs send lists of scalars; `[a]` is text that only looks like one.
pub(crate) fn is_list(text: &str) -> bool {
    let mut tokens = Tokens::new(text);
    text.trim_start().starts_with('[') && tokens.raw().is_ok() && tokens.end().is_ok()
}

/// What a slot takes, in words.
fn wanted(slot: &Slot<'_>) -> &'static str {
    match slot.kind() {
        Some(Kind::Object) => "an object",
        Some(Kind::List) => "a list",
        Some(Kind::Map) => "an object with free names",
        Some(Kind::Bool) => "true or false",
        Some(Kind::Integer) => "a whole number",
        Some(Kind::Float) => "a number",
        Some(Kind::Bytes) => "bytes as base64 text or a list of numbers",
        _ => "text",
    }
}

pub(crate) fn found(raw: &str) -> Found {
    match raw.as_bytes().first() {
        Some(b'{') => Found::Object,
        Some(b'[') => Found::List,
        Some(b'"') => Found::Text(raw.chars().count().saturating_sub(2)),
        Some(b't' | b'f') => Found::Bool,
        Some(b'n') => Found::Null,
        _ => Found::Number(raw.len()),
    }
}
