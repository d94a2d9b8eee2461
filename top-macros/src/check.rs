//! Rules about more than one attribute or field, one function each, with the why.
//! What is wrong with one attribute alone was reported when it was read.

use std::collections::HashMap;

use syn::{Fields, Ident, Type};

use crate::{
    attr::Wire,
    ctxt::Ctxt,
    keys::Key,
    model::{Body, Derive, Field, Item, Variant},
    wire,
};

/// All rules.
pub(crate) fn item(cx: &mut Ctxt, item: &Item<'_>) {
    match &item.body {
        Body::Struct(fields) => {
            if item.derive == Derive::TopApi {
                method_and_response(cx, item);
                system_parameters(cx, fields);
            }
            for field in fields {
                skipped_has_nothing_else(cx, field);
                limits(cx, field);
                one_role(cx, field);
            }
            unique_names(cx, fields);
            roles(cx, fields);
        }
        Body::Enum(variants) => wire_enum(cx, item.ident, variants),
        Body::Unusable => {}
    }
    if item.derive == Derive::TopApi {
        method_is_a_name(cx, item);
        for key in [Key::Unwrap, Key::ResponseKey] {
            if let Some(name) = item.attrs.text(key)
                && let Err(error) = wire::check_name(&name.value())
            {
                cx.error(name, error);
            }
        }
    }
}

/// Nothing can be called without the one, nothing decoded without the other.
fn method_and_response(cx: &mut Ctxt, item: &Item<'_>) {
    let name = item.ident;
    match (item.attrs.has(Key::Method), item.attrs.has(Key::Response)) {
        (true, true) => {}
        (false, false) => cx.error(
            name,
            format_args!(
                "`{name}` does not say which API it calls and what that answers\n\
                 help: add `#[top_api(method = \"taobao.item.get\", response = {name}Response)]`"
            ),
        ),
        (false, true) => cx.error(
            name,
            format_args!(
                "`{name}` does not say which API it calls\nhelp: add `method = \"taobao.item.get\"` to `#[top_api(…)]`"
            ),
        ),
        (true, false) => cx.error(
            name,
            format_args!(
                "`{name}` does not say what the API answers\nhelp: add `response = {name}Response` to `#[top_api(…)]`"
            ),
        ),
    }
}

/// The gateway would refuse it; better now than in production.
fn method_is_a_name(cx: &mut Ctxt, item: &Item<'_>) {
    if let Some(method) = item.attrs.text(Key::Method)
        && !wire::is_method(&method.value())
    {
        cx.error(
            method,
            "not the name of a TOP API: two or more segments of ASCII letters, digits, `_` and `-` with dots between \
             them, such as `taobao.item.get`",
        );
    }
}

/// A request's own parameter of that name would be sent beside, or instead of, the client's.
fn system_parameters(cx: &mut Ctxt, fields: &[Field<'_>]) {
    for field in fields.iter().filter(|field| !field.is_skipped() && wire::is_system_parameter(&field.name)) {
        let name = &field.name;
        cx.error(
            field.name_tokens(),
            format_args!(
                "`{name}` is a system parameter: the client sets it on every call\n\
                 help: leave the field out, give it another name on the wire (`#[top_api(rename = \"…\")]`), or keep it \
                 off the wire (`#[top_api(skip)]`)"
            ),
        );
    }
}

/// The table is searched by name, and the platform takes one value a name.
fn unique_names(cx: &mut Ctxt, fields: &[Field<'_>]) {
    let mut first: HashMap<&str, &Field<'_>> = HashMap::new();
    for field in fields.iter().filter(|field| !field.is_skipped()) {
        if let Some(earlier) = first.get(field.name.as_str()) {
            let name = &field.name;
            cx.error(field.name_tokens(), format_args!("two fields are called `{name}` on the wire"));
            cx.error(earlier.name_tokens(), format_args!("`{name}` is first used here"));
        } else {
            first.insert(&field.name, field);
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
                format_args!("this limit lets no {what} through but the empty one, which is not sent"),
            );
        }
    }
    if let (Some(min), Some(max)) = (field.attrs.number(Key::Min), field.attrs.number(Key::Max))
        && min.value > max.value
    {
        let (min_value, max_value) = (min.value, max.value);
        let first = field.attrs.iter().find(|given| matches!(given.key, Key::Min | Key::Max));
        if first.is_some_and(|given| given.key == Key::Max) {
            cx.error(&min.tokens, format_args!("no number is at least {min_value} and at most {max_value}"));
        } else {
            cx.error(&max.tokens, format_args!("no number is at least {min_value} and at most {max_value}"));
        }
    }
}

const ROLES: [Key; 4] = [Key::Flag, Key::Code, Key::Message, Key::Payload];

/// A member of a business result is one thing only.
fn one_role(cx: &mut Ctxt, field: &Field<'_>) {
    let mut roles = field.attrs.iter().filter(|given| ROLES.contains(&given.key));
    if let Some(first) = roles.next() {
        for role in roles {
            cx.error(
                &role.ident,
                format_args!(
                    "`{}` and `{}` exclude each other: a field is one of them",
                    role.ident, first.ident
                ),
            );
        }
    }
}

/// Each role has one member, and none means anything without the flag.
fn roles(cx: &mut Ctxt, fields: &[Field<'_>]) {
    for role in ROLES {
        let mut marks = fields.iter().filter_map(|field| field.attrs.ident(role));
        if let Some(first) = marks.next() {
            for mark in marks {
                cx.error(mark, format_args!("another field is the `{mark}` already"));
                cx.error(first, format_args!("`{first}` is first given here"));
            }
        }
    }
    let has_flag = fields.iter().any(|field| field.attrs.has(Key::Flag))
        || wire::recognise(
            wire::FLAGS,
            fields.iter().filter(|field| !field.is_skipped()).map(|field| field.name.as_str()),
        )
        .is_some();
    let mark = fields.iter().flat_map(|field| field.attrs.iter()).find(|given| ROLES.contains(&given.key));
    if let (false, Some(mark)) = (has_flag, mark) {
        let mark = &mark.ident;
        cx.error(
            mark,
            format_args!(
                "`{mark}` belongs beside a success flag, and no field is one\n\
                 help: mark the field that says whether the call succeeded: `#[top_api(flag)]`"
            ),
        );
    }
}

/// An enum is a closed set of wire values, all of one sort, and one variant for those that the platform adds.
fn wire_enum(cx: &mut Ctxt, name: &Ident, variants: &[Variant<'_>]) {
    let numeric = is_numeric(variants);
    let (holds, sort) = if numeric { ("i64", "numbers") } else { ("String", "text") };
    let mut catch_all: Option<&Ident> = None;
    let mut data_without_mark = false;
    for variant in variants {
        if let Some(discriminant) = variant.discriminant {
            cx.error(
                discriminant,
                "a discriminant does not travel: write the wire value as `#[top_api(value = 1)]`",
            );
        }
        if let Some(other) = variant.attrs.ident(Key::Other) {
            catch_all_holds(cx, variant, holds, sort);
            if let Some(value) = variant.attrs.ident(Key::Value) {
                cx.error(
                    value,
                    "`value` and `other` exclude each other: the catch-all keeps whatever value came",
                );
            }
            if let Some(first) = catch_all {
                cx.error(other, "another variant is the catch-all already");
                cx.error(first, "`other` is first given here");
            } else {
                catch_all = Some(other);
            }
        } else if !matches!(variant.fields, Fields::Unit) {
            data_without_mark = true;
            let ident = variant.ident;
            cx.error(
                variant.fields,
                format_args!(
                    "a wire value holds no data, except in the one variant for values not known yet\n\
                     help: write `{ident}`, or `#[top_api(other)] {ident}({holds})` if this is that variant"
                ),
            );
        }
    }
    // A data variant without its mark is most likely the catch-all: one error is enough.
    if catch_all.is_none() && !data_without_mark {
        cx.error(
            name,
            format_args!(
                "`{name}` needs a variant for values that the platform adds later\n\
                 help: add `#[top_api(other)] Other({holds}),`"
            ),
        );
    }
    one_sort_of_values(cx, variants, numeric);
    unique_values(cx, variants);
}

/// The first value given decides; without any, the names of the variants are the values.
pub(crate) fn is_numeric(variants: &[Variant<'_>]) -> bool {
    matches!(variants.iter().find_map(|variant| variant.attrs.wire()), Some(Wire::Number(_)))
}

/// The unknown value is kept verbatim, so the type follows from the sort of the values.
fn catch_all_holds(cx: &mut Ctxt, variant: &Variant<'_>, holds: &str, sort: &str) {
    let ident = variant.ident;
    match variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let ty = &fields.unnamed[0].ty;
            if !is_named(ty, holds) {
                cx.error(
                    ty,
                    format_args!("the values of this enum are {sort}: the catch-all is `{ident}({holds})`"),
                );
            }
        }
        Fields::Unit => {
            cx.error(ident, format_args!("the catch-all keeps the value that came: `{ident}({holds})`"))
        }
        fields => {
            cx.error(fields, format_args!("the catch-all keeps the value that came: `{ident}({holds})`"))
        }
    }
}

/// Whether the last segment of the type's path is `name`.
fn is_named(ty: &Type, name: &str) -> bool {
    match ty {
        Type::Path(path) => {
            path.path.segments.last().is_some_and(|last| last.ident == name && last.arguments.is_empty())
        }
        Type::Group(group) => is_named(&group.elem, name),
        Type::Paren(paren) => is_named(&paren.elem, name),
        _ => false,
    }
}

/// Text and numbers are read differently, so one enum holds only one of them.
fn one_sort_of_values(cx: &mut Ctxt, variants: &[Variant<'_>], numeric: bool) {
    for variant in variants {
        match variant.attrs.wire() {
            Some(Wire::Text(text)) if numeric => {
                cx.error(text, "the other values of this enum are numbers: `value = 2`");
            }
            Some(Wire::Number(number)) if !numeric => {
                cx.error(&number.tokens, "the other values of this enum are text: `value = \"2\"`");
            }
            // A value of the wrong form was reported where it was read.
            None if numeric && !variant.attrs.has(Key::Value) && !variant.attrs.has(Key::Other) => {
                let ident = variant.ident;
                cx.error(
                    ident,
                    format_args!("the other values of this enum are numbers\nhelp: add `#[top_api(value = 2)]` to `{ident}`"),
                );
            }
            _ => {}
        }
    }
}

/// A value that came could only ever be the first of two.
fn unique_values(cx: &mut Ctxt, variants: &[Variant<'_>]) {
    let mut first = HashMap::new();
    for variant in variants.iter().filter(|variant| !variant.attrs.has(Key::Other)) {
        let (value, tokens) = variant.wire_value();
        if let Some(earlier) = first.get(&value) {
            cx.error(tokens, format_args!("two variants have the wire value `{value}`"));
            cx.error(earlier, format_args!("`{value}` is first used here"));
        } else {
            first.insert(value, tokens);
        }
    }
}
