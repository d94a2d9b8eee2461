//! XML into slots.
//!
//! The slot decides whether an element is a scalar, an object or a list, because elements do not say it. A list may be in a
//! container (`<items list="true"><item>…`) or as repeated elements without one.

use std::borrow::Cow;

use crate::{
    error::{DecodeError, Found},
    mirror::{Kind, ListMut, Map, RecordMut, Shape, Slot, XmlItems, XmlPart},
    path::Path,
    xml::{Element, ElementReader},
};

use super::{
    json::scalar,
    leave_out,
    members::{self, Members},
    one_of_list::comma_separated,
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
        Slot::Opt(opt, kind)
            if !element.children().is_empty()
                || kind == Kind::List
                || (kind == Kind::Object && element.attributes().next().is_some()) =>
        {
            if !again {
                opt.clear();
            }
            let present = value(element, opt.open(), again, path, walk)?;
            if !present {
                opt.clear();
            }
            Ok(present)
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
        Slot::Object(record) if has_own_part(element, record.slot_shape()) => {
            object(element, record, path, walk)
        }
        slot if element.children().is_empty() => {
            scalar(slot, Scalar::Text(Cow::Borrowed(element.text())), path, walk)
        }
        Slot::Object(record) => object(element, record, path, walk),
        Slot::Map(map) => entries(element, map, path, walk).map(|()| true),
        Slot::Closed => Ok(true),
        _ => Err(DecodeError::mismatch(path, "text", Found::Object)),
    }
}

/// Fills a record from an element: from its attributes and its text where fields want them, and from its children.
fn object(element: &Element, record: &mut dyn RecordMut, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
    let mut members = Members::new(record);
    for (name, text) in element.attributes() {
        if let Some(index) = members.find(name)
            && is_part(members.shape(), index, XmlPart::Attribute)
            && !members.is_marked(index)
        {
            own_part(index, text, &mut members, path, walk)?;
        }
    }
    if let Some(index) = text_field(members.shape())
        && element.children().is_empty()
    {
        own_part(index, element.text(), &mut members, path, walk)?;
    }
    for child in element.children() {
        member(child, &mut members, path, walk)?;
    }
    if members.is_untouched()
        && let [first, rest @ ..] = element.children()
        && rest.iter().all(|other| other.name() == first.name())
        && first.children().iter().any(|child| members.find(child.name()).is_some())
    {
        // A list in its container, where one object is documented: as with JSON, its first item is the object.
        for (index, _) in rest.iter().enumerate() {
            let error = DecodeError::mismatch(path, "one object", Found::List);
            walk.left_out(&path.item(index + 1), error);
        }
        return object(first, members.record(), &path.item(0), walk);
    }
    members.finish(path)?;
    Ok(true)
}

fn is_part(shape: &'static Shape, index: usize, part: XmlPart) -> bool {
    shape.field(index).is_some_and(|spec| spec.xml() == part)
}

/// The field that takes an element's own text.
fn text_field(shape: &'static Shape) -> Option<usize> {
    shape.fields().position(|spec| spec.xml() == XmlPart::Text)
}

/// Whether an element without children fills a record all the same: by an attribute or by its text.
fn has_own_part(element: &Element, shape: &'static Shape) -> bool {
    let takes =
        |name: &str| shape.index_of(name).is_some_and(|index| is_part(shape, index, XmlPart::Attribute));
    element.attributes().any(|(name, _)| takes(name))
        || (text_field(shape).is_some() && !element.text().trim().is_empty())
}

fn own_part(
    index: usize,
    text: &str,
    members: &mut Members<'_>,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<()> {
    let place = path.member(members.name(index));
    let present = match scalar(members.slot(index), Scalar::Text(Cow::Borrowed(text)), &place, walk) {
        Ok(present) => present,
        Err(error) => leave_out::member(index, members, &place, walk, error, |_| Ok(()))?,
    };
    members.mark(index, present);
    Ok(())
}

fn member(element: &Element, members: &mut Members<'_>, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let Some(index) = members.find(element.name()) else {
        walk.unknown(&path.member(element.name()));
        return Ok(());
    };
    let again = members.is_marked(index);
    let place = path.member(members.name(index));
    let form = members.shape().field(index).map_or(XmlItems::OfType, |spec| spec.items());
    let read = match (members.slot(index), form) {
        (Slot::List(list), XmlItems::Flat | XmlItems::Named(_)) => {
            in_form(element, list, form, again, &place, walk)
        }
        (slot, _) => value(element, slot, again, &place, walk),
    };
    let present = match read {
        Ok(present) => present,
        Err(error) => leave_out::member(index, members, &place, walk, error, |_| Ok(()))?,
    };
    members.mark(index, present);
    Ok(())
}

/// A list of which the struct says how its items are called. A sender that writes it in another form is understood, too.
fn in_form(
    element: &Element,
    list: &mut dyn ListMut,
    form: XmlItems,
    again: bool,
    path: &Path<'_>,
    walk: &mut Walk,
) -> Result<bool> {
    if !again {
        list.clear();
    }
    let children = element.children();
    let all_are = |name: &str| !children.is_empty() && children.iter().all(|child| child.name() == name);
    match form {
        XmlItems::Named(name) if all_are(name) => {
            children.iter().try_for_each(|child| item(child, list, path, walk))
        }
        // A container of the own name around items of the own name, as the official SDK writes every list.
        XmlItems::Flat if children.is_empty() => item(element, list, path, walk),
        _ => items(element, list, path, walk),
    }
    .map(|()| true)
}

/// The element is a container of items, or one of several items that follow one another.
fn items(element: &Element, list: &mut dyn ListMut, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let Some(first) = element.children().first() else {
        let kind = list.element();
        if element.text().trim().is_empty() && !(kind == Kind::Object && is_one(element, list)) {
            return Ok(());
        }
        // Text may hold a comma of its own, since a list may come as repeated elements; no other scalar does.
        if kind.is_scalar() && kind != Kind::Text && list.count() == 0 {
            return comma_separated(list, Scalar::Text(Cow::Borrowed(element.text())), path, walk, scalar);
        }
        return item(element, list, path, walk);
    };
    if list.element() == Kind::Object
        && (is_one(element, list) || is_member(first, list))
        && !is_container(element, list)
    {
        return item(element, list, path, walk);
    }
    element.children().iter().try_for_each(|child| item(child, list, path, walk))
}

/// Whether a first child makes an element an item: items have a member of its name, of which it may be the value. A scalar
/// has no children: a child that has some is an item with a member of its own name.
fn is_member(first: &Element, list: &mut dyn ListMut) -> bool {
    fn of(slot: Slot<'_>, first: &Element) -> bool {
        match slot {
            Slot::Opt(opt, _) => of(opt.open(), first),
            Slot::Object(record) => record
                .slot_shape()
                .index_of(first.name())
                .is_some_and(|index| first.children().is_empty() || !is_scalar(&record.slot_at(index))),
            _ => false,
        }
    }
    let is_member = of(list.push(), first);
    list.pop();
    is_member
}

fn is_scalar(slot: &Slot<'_>) -> bool {
    match slot {
        Slot::Opt(_, kind) => kind.is_scalar(),
        Slot::List(_) | Slot::Object(_) | Slot::Map(_) | Slot::Json(_) | Slot::Closed => false,
        _ => true,
    }
}

/// Whether all children are called as the items' type, and the first has members: a container of items that have a member
/// of that name, too.
fn is_container(element: &Element, list: &mut dyn ListMut) -> bool {
    let Some(shape) = item_shape(list) else { return false };
    let name = top_names::qimen_item(shape.name());
    let children = element.children();
    children.iter().all(|child| child.name() == name)
        && children.first().is_some_and(|first| !first.children().is_empty())
}

/// Whether its own attributes or text make an element an item.
fn is_one(element: &Element, list: &mut dyn ListMut) -> bool {
    item_shape(list).is_some_and(|shape| has_own_part(element, shape))
}

/// The shape of the items of a list of records.
fn item_shape(list: &mut dyn ListMut) -> Option<&'static Shape> {
    fn of(slot: Slot<'_>) -> Option<&'static Shape> {
        match slot {
            Slot::Opt(opt, _) => of(opt.open()),
            Slot::Object(record) => Some(record.slot_shape()),
            _ => None,
        }
    }
    let shape = of(list.push());
    list.pop();
    shape
}

fn item(element: &Element, list: &mut dyn ListMut, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    let place = path.item(list.count());
    walk.budget.item(list, &place)?;
    members::item(list, |slot| value(element, slot, false, &place, walk))
}

/// Fills a slot from text that holds XML, as the schemas of items do; the root element may have any name.
#[cold]
pub(crate) fn from_text(slot: Slot<'_>, text: &str, path: &Path<'_>, walk: &mut Walk) -> Result<bool> {
    let text = text.trim_start();
    let root = ElementReader::new().read(text).map_err(|error| error.within(path))?;
    value(&root, slot, false, path, walk)
}

fn entries(element: &Element, map: &mut dyn Map, path: &Path<'_>, walk: &mut Walk) -> Result<()> {
    map.clear();
    for (position, child) in element.children().iter().enumerate() {
        let place = path.key(position);
        walk.budget.entry(map, &place)?;
        members::entry(map, child.name(), |slot| match slot {
            // A structure where text is declared is kept, as its JSON text: the names of a map are free, and so is what
            // stands under them.
            Slot::Str(text) if !child.children().is_empty() => {
                *text = tree(child).to_string();
                Ok(true)
            }
            slot => value(child, slot, false, &place, walk),
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
