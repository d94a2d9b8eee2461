//! Rules about more than one attribute or field: one function each, with its reason. A mistake in one value alone was
//! reported when it was read.

mod message;
mod qimen;
mod request;
mod result;
mod wire_enum;

use std::collections::HashMap;

use syn::{Attribute, Ident};

pub(crate) use self::wire_enum::is_numeric;
use crate::{
    advice,
    ctxt::Ctxt,
    keys::Key,
    model::{Body, Derive, Field, Item},
};

/// All rules.
pub(crate) fn item(cx: &mut Ctxt, item: &Item<'_>) {
    match &item.body {
        Body::Struct(fields) => {
            if item.derive == Derive::TopApi {
                request::method_and_response(cx, item);
                if item.is_qimen() {
                    qimen::envelope(cx, item);
                } else {
                    request::system_parameters(cx, fields);
                }
            }
            if item.derive == Derive::TopMessage {
                message::topic(cx, item);
            }
            for field in fields {
                skipped_has_nothing_else(cx, field);
                absent_in_one_way(cx, field);
                owned(cx, field);
                limits(cx, field);
                result::one_member(cx, field);
                result::values_of_the_flag(cx, field);
                one_part_of_an_element(cx, field);
                qimen::list_form(cx, field);
                qimen::business_key(cx, field);
            }
            unique_names(cx, fields);
            names_fit(cx, item.ident, fields);
            if item.derive != Derive::TopMessage {
                result::members(cx, fields, item.is_qimen());
            }
            one_text(cx, fields);
        }
        Body::Enum(variants) => wire_enum::all(cx, item.ident, variants),
        Body::Unusable => {}
    }
    one_serde(cx, item);
    match item.derive {
        Derive::TopApi => request::names(cx, item),
        Derive::TopMessage => message::name(cx, item),
        Derive::TopObject => {}
    }
}

/// The fields whose wire name is known: without skipped ones, and without those whose `rename` is malformed.
fn named<'a, 'b>(fields: &'b [Field<'a>]) -> impl Iterator<Item = &'b Field<'a>> {
    fields.iter().filter(|field| {
        let is_malformed = field.attrs.has_or_meant(Key::Rename) && field.attrs.text(Key::Rename).is_none();
        !is_malformed && !field.attrs.has_or_meant(Key::Skip)
    })
}

/// The table has two bytes for the place of a name in one text, which begins with the struct's own.
fn names_fit(cx: &mut Ctxt, ident: &Ident, fields: &[Field<'_>]) {
    let mut len = ident.to_string().len();
    for field in named(fields) {
        len += field.name.len();
        if len > usize::from(u16::MAX) {
            cx.error(field.name_tokens(), "the names of one struct are longer than 65,535 bytes together");
            return;
        }
    }
}

/// The table is searched by name, and the platform takes one value for each name.
fn unique_names(cx: &mut Ctxt, fields: &[Field<'_>]) {
    let mut first: HashMap<&str, &Field<'_>> = HashMap::new();
    for field in named(fields) {
        let name = field.name.as_str();
        if let Some(earlier) = first.get(name) {
            cx.error(field.name_tokens(), format_args!("two fields are called `{name}` on the wire"));
            cx.error(earlier.name_tokens(), format_args!("`{name}` is first used here"));
        } else {
            first.insert(name, field);
        }
    }
}

/// A skipped field is neither sent nor read, so it has no name, no limits and no secrets.
fn skipped_has_nothing_else(cx: &mut Ctxt, field: &Field<'_>) {
    if !field.is_skipped() {
        return;
    }
    for given in field.attrs.iter().filter(|given| given.key != Key::Skip) {
        let key = &given.ident;
        cx.error(
            key,
            format_args!("`{key}` and `skip` exclude each other: a skipped field is neither sent nor read"),
        );
    }
}

/// What shows that the item has serde's own derive beside `#[top_api(serde)]`.
pub(crate) fn serdes_own<'a>(item: &Item<'a>) -> Option<&'a Attribute> {
    item.attrs.has(Key::Serde).then(|| item.serdes.first().copied()).flatten()
}

/// Both derives write the same impls. The compiler would say so of a trait that the user named once.
fn one_serde(cx: &mut Ctxt, item: &Item<'_>) {
    if let Some(own) = serdes_own(item) {
        cx.error(
            own,
            "this is for serde's own derives, which write the same impls as `#[top_api(serde)]`\n\
             help: keep one of them: `#[top_api(serde)]` uses the names and forms of the wire, and needs no derive of serde",
        );
    }
}

/// On the wire a value is there or not, so that one of three states could never be read back.
fn absent_in_one_way(cx: &mut Ctxt, field: &Field<'_>) {
    if !field.is_skipped()
        && let Some(inner) = advice::doubled_option(field.ty)
    {
        cx.error(
            inner,
            "an `Option` inside an `Option`: on the wire a value is there or not\nhelp: write one `Option`",
        );
    }
}

/// A response is read into every record, and what is read has no owner but the record. The derive says so, because the
/// compiler would say it of `&'a str` and again of `&str`.
fn owned(cx: &mut Ctxt, field: &Field<'_>) {
    if !field.is_skipped()
        && let Some(reference) = advice::borrowed(field.ty)
    {
        cx.error(
            reference,
            "a reference cannot be a TOP field: a record is also read, and then owns what it holds\n\
             help: write `String`, or `std::borrow::Cow<'a, str>` to borrow in a request",
        );
    }
}

/// An element's text is no attribute of it.
fn one_part_of_an_element(cx: &mut Ctxt, field: &Field<'_>) {
    if field.attrs.has(Key::XmlAttribute)
        && let Some(text) = field.attrs.ident(Key::XmlText)
    {
        cx.error(text, "`xml_text` and `xml_attribute` exclude each other: a field is one of them");
    }
}

/// An element has one text.
fn one_text(cx: &mut Ctxt, fields: &[Field<'_>]) {
    let mut marks = fields.iter().filter_map(|field| field.attrs.ident(Key::XmlText));
    if let Some(first) = marks.next() {
        for mark in marks {
            cx.error(mark, "another field is the element's text already");
            cx.error(first, "`xml_text` is first given here");
        }
    }
}

/// Limits that no value meets, or only the empty one.
fn limits(cx: &mut Ctxt, field: &Field<'_>) {
    for (key, name, what) in [(Key::MaxLen, "max_len", "text"), (Key::MaxItems, "max_items", "list")] {
        if let Some(number) = field.attrs.number(key)
            && number.value == 0
        {
            cx.error(
                &number.tokens,
                format_args!("`{name} = 0` allows only the empty {what}, which is never sent"),
            );
        }
    }
    if let (Some(min), Some(max)) = (field.attrs.number(Key::Min), field.attrs.number(Key::Max))
        && min.value > max.value
    {
        let first = field.attrs.iter().find(|given| matches!(given.key, Key::Min | Key::Max));
        let later = if first.is_some_and(|given| given.key == Key::Min) { max } else { min };
        cx.error(
            &later.tokens,
            format_args!(
                "`min = {min}` and `max = {max}` exclude each other: no number is at least {min} and at most {max}",
                min = min.value,
                max = max.value,
            ),
        );
    }
}
