//! XML into slots.
//!
//! The slot decides whether an element is a scalar, an object or a list, because elements do not say it. A list may be in a
//! container (`<items list="true"><item>…`) or as repeated elements without one.

use std::{borrow::Cow, convert::identity};

use crate::{
    error::{DecodeError, Found},
    mirror::{Kind, List, Map, Slot},
    path::Path,
    xml::Element,
};

use super::{
    json::scalar,
    members::{self, Members},
    scalar::Scalar,
    walk::Walk,
    wanted::JSON,
};

type Result<T> = std::result::Result<T, DecodeError>;

/// Fills a slot from an element; `again` if an equally named element filled it before. `Ok(false)` for "absent".
pub(crate) fn value(
    element: &Element,
    slot: Slot<'_>,
    again: bool,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    match slot {
        Slot::Opt(opt, Kind::Json) => value(element, opt.open(), again, path, walk),
        Slot::Opt(opt, kind) if !element.children().is_empty() || kind == Kind::List => {
            if !again {
                opt.clear();
            }
            value(element, opt.open(), again, path, walk)
        }
        Slot::Json(cell) => match cell.read_json(&tree(element).to_string()) {
            Ok(()) => Ok(true),
            Err(_) => Err(DecodeError::mismatch(path, JSON, Found::Object)),
        },
        Slot::List(list) => {
            if !again {
                list.clear();
            }
            items(element, list, path, walk).map(|()| true)
        }
        slot if element.children().is_empty() => {
            scalar(slot, Scalar::Text(Cow::Borrowed(element.text())), path, walk)
        }
        Slot::Object(record) => {
            let mut members = Members::new(record);
            for child in element.children() {
                member(child, &mut members, path, walk)?;
            }
            members.finish(path)?;
            Ok(true)
        }
        Slot::Map(map) => entries(element, map, path, walk).map(|()| true),
        Slot::Closed => Ok(true),
        _ => Err(DecodeError::mismatch(path, "text", Found::Object)),
    }
}

fn member(element: &Element, members: &mut Members<'_>, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let Some(index) = members.find(element.name()) else {
        walk.unknown(&path.member(element.name()));
        return Ok(());
    };
    let again = members.is_marked(index);
    let place = path.member(members.name(index));
    let present = value(element, members.slot(index), again, &place, walk)?;
    members.mark(index, present);
    Ok(())
}

/// The element is a container of items, or one of several items that follow one another.
fn items(element: &Element, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let Some(first) = element.children().first() else {
        if element.text().trim().is_empty() {
            return Ok(());
        }
        return item(element, list, path, walk);
    };
    if list.element() == Kind::Object && is_one(first.name(), list) {
        return item(element, list, path, walk);
    }
    element.children().iter().try_for_each(|child| item(child, list, path, walk))
}

/// Whether a first child of this name makes an element an item: items have a member of this name.
fn is_one(name: &str, list: &mut dyn List) -> bool {
    fn takes(slot: Slot<'_>, name: &str) -> bool {
        match slot {
            Slot::Opt(opt, _) => takes(opt.open(), name),
            Slot::Object(record) => record.shape().index_of(name).is_some(),
            _ => false,
        }
    }
    let takes = takes(list.push(), name);
    list.pop();
    takes
}

fn item(element: &Element, list: &mut dyn List, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let place = path.item(list.count());
    walk.budget.item(list, &place)?;
    members::item(list.push(), &place, identity, |slot| value(element, slot, false, &place, walk))
}

fn entries(element: &Element, map: &mut dyn Map, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    map.clear();
    for (position, child) in element.children().iter().enumerate() {
        let place = path.key(position);
        walk.budget.entry(map, &place)?;
        members::item(map.insert(child.name()), &place, identity, |slot| {
            value(child, slot, false, &place, walk)
        })?;
    }
    Ok(())
}

/// An element as JSON: text, or an object whose repeated members are lists.
fn tree(element: &Element) -> serde_json::Value {
    use serde_json::{Map, Value, map::Entry};
    if element.children().is_empty() {
        return Value::String(element.text().to_owned());
    }
    let mut members = Map::new();
    for child in element.children() {
        match members.entry(child.name().to_owned()) {
            Entry::Vacant(entry) => drop(entry.insert(tree(child))),
            Entry::Occupied(mut entry) => match entry.get_mut() {
                Value::Array(items) => items.push(tree(child)),
                one => *one = Value::Array(vec![one.take(), tree(child)]),
            },
        }
    }
    Value::Object(members)
}
