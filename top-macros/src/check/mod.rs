//! Rules about more than one attribute or field, one function each, with the why.
//! What is wrong with one value alone was reported when it was read.

mod request;
mod result;
mod wire_enum;

use std::collections::HashMap;

pub(crate) use self::wire_enum::is_numeric;
use crate::{
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
                request::system_parameters(cx, fields);
            }
            for field in fields {
                skipped_has_nothing_else(cx, field);
                limits(cx, field);
                result::one_role(cx, field);
            }
            unique_names(cx, fields);
            result::roles(cx, fields);
        }
        Body::Enum(variants) => wire_enum::all(cx, item.ident, variants),
        Body::Unusable => {}
    }
    if item.derive == Derive::TopApi {
        request::names(cx, item);
    }
}

/// The fields that travel under a name that could be read.
fn named<'a, 'b>(fields: &'b [Field<'a>]) -> impl Iterator<Item = &'b Field<'a>> {
    fields.iter().filter(|field| {
        let is_unreadable = field.attrs.has_or_meant(Key::Rename) && field.attrs.text(Key::Rename).is_none();
        !is_unreadable && !field.attrs.has_or_meant(Key::Skip)
    })
}

/// The table is searched by name, and the platform takes one value a name.
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

/// What never travels has no name, no limits and no secrets.
fn skipped_has_nothing_else(cx: &mut Ctxt, field: &Field<'_>) {
    if !field.is_skipped() {
        return;
    }
    for given in field.attrs.iter().filter(|given| given.key != Key::Skip) {
        let key = &given.ident;
        cx.error(key, format_args!("`{key}` and `skip` exclude each other: a skipped field never travels"));
    }
}

/// Limits that no value, or only the empty one, could keep.
fn limits(cx: &mut Ctxt, field: &Field<'_>) {
    for (key, what) in [(Key::MaxLen, "text"), (Key::MaxItems, "list")] {
        if let Some(number) = field.attrs.number(key)
            && number.value == 0
        {
            cx.error(
                &number.tokens,
                format_args!("this lets no {what} through but the empty one, which is not sent"),
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
            format_args!("no number is at least {} and at most {}", min.value, max.value),
        );
    }
}
