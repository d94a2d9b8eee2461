//! JSON into slots.

use std::borrow::Cow;

use crate::{
    json::token::{self, Head, SyntaxError, Tokens},
    mirror::{Bytes, JsonCell, Kind, List, Map, Slot},
    path::Path,
};

use super::{AnswerError, AnswerProblem, Found, Members, Result, Scalar, Walk, absent, scalar};

/// What a [`Slot::Json`] takes.
pub(crate) const JSON: &str = "JSON of the field's own type";
/// What an item of [`Slot::Bytes`] is.
pub(crate) const BYTE: &str = "a number from -128 to 255";

pub(crate) fn syntax(error: SyntaxError, path: &Path<'_>) -> AnswerError {
    AnswerError::new(path, AnswerProblem::Syntax { what: error.what, at: error.at })
}

/// Fills a slot from the value that is next. `Ok(false)` if that value says "absent".
pub(crate) fn value(
    tokens: &mut Tokens<'_>,
    slot: Slot<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    let first = tokens.peek();
    let Slot::Opt(opt, kind) = slot else { return present(tokens, slot, first, path, walk) };
    let blank = match first {
        Some(b'n') => true,
        Some(b'"') => !matches!(kind, Kind::Text | Kind::Json) && tokens.peek_blank_text(),
        _ => false,
    };
    opt.clear();
    if blank {
        tokens.raw().map_err(|error| syntax(error, path))?;
        return Ok(false);
    }
    let present = match opt.open() {
        nested @ Slot::Opt(..) => value(tokens, nested, path, walk)?,
        slot => present(tokens, slot, first, path, walk)?,
    };
    if !present {
        opt.clear();
    }
    Ok(present)
}

/// [`value`] for a slot that is no `Option`; `first` is the value's first byte.
fn present(
    tokens: &mut Tokens<'_>,
    slot: Slot<'_>,
    first: Option<u8>,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    let slot = match (slot, first) {
        // What most members are, without a detour.
        (Slot::Str(text), Some(b'"')) => {
            tokens.string_into(text).map_err(|error| syntax(error, path))?;
            return Ok(true);
        }
        (Slot::Int(int), Some(b'-' | b'0'..=b'9')) => {
            let digits = tokens.number().map_err(|error| syntax(error, path))?;
            if int.set_digits(digits).is_ok() {
                return Ok(true);
            }
            return scalar(Slot::Int(int), Scalar::Number(digits), path, walk);
        }
        (slot, _) => slot,
    };
    match slot {
        Slot::Json(cell) => return free(tokens, cell, path),
        // A structure where text is declared is kept as its JSON text.
        Slot::Str(_) | Slot::Text(_) | Slot::Closed if matches!(first, Some(b'{' | b'[')) => {
            let raw = tokens.raw().map_err(|error| syntax(error, path))?;
            return match slot {
                Slot::Text(text) => match text.set_text(raw) {
                    Ok(()) => Ok(true),
                    Err(expected) => Err(AnswerError::mismatch(path, expected.0, found(raw))),
                },
                slot => scalar(slot, Scalar::Text(Cow::Borrowed(raw)), path, walk),
            };
        }
        _ => {}
    }
    match (tokens.head().map_err(|error| syntax(error, path))?, slot) {
        (Head::Object, Slot::Object(record)) => {
            let mut members = Members::new(record);
            while let Some(key) = tokens.next_key().map_err(|error| syntax(error, path))? {
                member(tokens, &mut members, &key, path, walk)?;
            }
            members.finish(path)?;
            Ok(true)
        }
        (Head::Object, Slot::List(list)) => wrapper(tokens, list, path, walk).map(|()| true),
        (Head::Object, Slot::Map(map)) => entries(tokens, map, path, walk).map(|()| true),
        (Head::Array, Slot::List(list)) => {
            list.wipe();
            items(tokens, list, path, walk).map(|()| true)
        }
        (Head::Array, Slot::Bytes(bytes)) => numbers(tokens, bytes, path).map(|()| true),
        // Some services write every empty structure as an empty list.
        (Head::Array, slot @ (Slot::Object(_) | Slot::Map(_)))
            if !tokens.next_item().map_err(|error| syntax(error, path))? =>
        {
            absent(slot, path)
        }
        (Head::Array, slot) => Err(AnswerError::mismatch(path, wanted(&slot), Found::List)),
        (Head::Object, slot) => Err(AnswerError::mismatch(path, wanted(&slot), Found::Object)),
        (Head::Null, slot) => scalar(slot, Scalar::Null, path, walk),
        (Head::Bool(flag), slot) => scalar(slot, Scalar::Bool(flag), path, walk),
        (Head::Number(digits), slot) => scalar(slot, Scalar::Number(digits), path, walk),
        (Head::String(text), slot) => {
            walk.depth = tokens.depth();
            scalar(slot, Scalar::Text(text), path, walk)
        }
    }
}

/// Hands a value's own text to a type of serde's.
fn free(tokens: &mut Tokens<'_>, cell: &mut dyn JsonCell, path: &Path<'_>) -> Result<bool> {
    let raw = tokens.raw().map_err(|error| syntax(error, path))?;
    match cell.read_json(raw).or_else(|_| cell.read_json(&token::normalized(raw))) {
        Ok(()) => Ok(true),
        Err(_) if raw == "null" => absent(Slot::Json(cell), path),
        Err(_) => Err(AnswerError::mismatch(path, JSON, found(raw))),
    }
}

/// Fills the field that a member names, or passes over a member that no field takes.
pub(crate) fn member(
    tokens: &mut Tokens<'_>,
    members: &mut Members<'_>,
    key: &str,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<()> {
    let Some(index) = members.find(key) else {
        walk.unknown(&path.member(key));
        return tokens.raw().map(drop).map_err(|error| syntax(error, path));
    };
    let place = path.member(members.name(index));
    let present = value(tokens, members.slot(index), &place, walk)?;
    members.mark(index, present);
    Ok(())
}

fn items(tokens: &mut Tokens<'_>, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    while tokens.next_item().map_err(|error| syntax(error, path))? {
        item(tokens, list, path, walk)?;
    }
    Ok(())
}

fn item(tokens: &mut Tokens<'_>, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let place = &path.item(list.count());
    let slot = list.grow();
    let may_be_absent = slot.may_be_absent();
    if value(tokens, slot, place, walk)? || may_be_absent {
        Ok(())
    } else {
        Err(AnswerError::new(place, AnswerProblem::Missing))
    }
}

/// An object where a list is wanted: `{"item":[…]}`, or one element without its list.
///
/// If the elements are records and the first member is one of their fields, and what stands there could be that
/// field's value, it is an element; otherwise a wrapper, whose structured members feed the list.
fn wrapper(tokens: &mut Tokens<'_>, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    list.wipe();
    let Some(first) = tokens.next_key().map_err(|error| syntax(error, path))? else { return Ok(()) };
    if list.element() == Kind::Object {
        let place = path.item(0);
        let is_element = with_record(
            list.grow(),
            &mut |members| {
                let Some(index) = members.find(&first) else { return Ok(false) };
                if !could_be(members.slot(index).kind(), tokens.peek()) {
                    return Ok(false);
                }
                member(tokens, members, &first, &place, walk)?;
                while let Some(key) = tokens.next_key().map_err(|error| syntax(error, &place))? {
                    member(tokens, members, &key, &place, walk)?;
                }
                Ok(true)
            },
            &place,
        )?;
        if is_element {
            return Ok(());
        }
        list.wipe();
    }
    let mut next = Some(first);
    while let Some(key) = next {
        match tokens.peek() {
            Some(b'[') => {
                tokens.head().map_err(|error| syntax(error, path))?;
                items(tokens, list, path, walk)?;
            }
            // `null`, and what stands beside the items, such as `"list": true`.
            Some(b'n' | b't' | b'f') => drop(tokens.raw().map_err(|error| syntax(error, path))?),
            Some(b'{') => item(tokens, list, path, walk)?,
            _ if list.element().is_scalar() => item(tokens, list, path, walk)?,
            _ => {
                walk.unknown(&path.member(&key));
                tokens.raw().map_err(|error| syntax(error, path))?;
            }
        }
        next = tokens.next_key().map_err(|error| syntax(error, path))?;
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
    map.wipe();
    let mut position = 0;
    while let Some(key) = tokens.next_key().map_err(|error| syntax(error, path))? {
        let place = path.key(position);
        let slot = map.grow(&key);
        let may_be_absent = slot.may_be_absent();
        if !value(tokens, slot, &place, walk)? && !may_be_absent {
            return Err(AnswerError::new(&place, AnswerProblem::Missing));
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
fn numbers(tokens: &mut Tokens<'_>, bytes: &mut Bytes, path: &Path<'_>) -> Result<()> {
    let bytes = bytes.vec_mut();
    bytes.clear();
    while tokens.next_item().map_err(|error| syntax(error, path))? {
        let place = path.item(bytes.len());
        let raw = tokens.raw().map_err(|error| syntax(error, &place))?;
        let byte = raw.parse().ok().and_then(byte);
        bytes.push(byte.ok_or_else(|| AnswerError::mismatch(&place, BYTE, found(raw)))?);
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
        return Err(AnswerError::mismatch(path, expected, found));
    }
    walk.layers += 1;
    let mut tokens = Tokens::inside(text, walk.depth);
    let present = value(&mut tokens, slot, path, walk)?;
    walk.layers -= 1;
    tokens.end().map_err(|error| syntax(error, path))?;
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
