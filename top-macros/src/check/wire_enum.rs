//! Rules about enums: a set of wire values, either all text or all numbers, and one variant for values that the platform
//! adds later.

use std::collections::HashMap;

use quote::ToTokens;
use syn::{Fields, Ident, Type};

use crate::{attr::Wire, ctxt::Ctxt, keys::Key, model::Variant};

pub(super) fn all(cx: &mut Ctxt, name: &Ident, variants: &[Variant<'_>]) {
    let numeric = is_numeric(variants);
    for variant in variants {
        no_discriminant(cx, variant);
        no_data(cx, variant, holds(numeric));
        catch_all_holds(cx, variant, numeric);
    }
    one_catch_all(cx, name, variants, holds(numeric));
    one_sort_of_values(cx, variants, numeric);
    unique_values(cx, variants);
}

/// The first value given decides; without any, the names of the variants are the values.
pub(crate) fn is_numeric(variants: &[Variant<'_>]) -> bool {
    match variants.iter().find_map(|variant| variant.attrs.wire()) {
        Some(value) => matches!(value, Wire::Number(_)),
        // A discriminant is an error of its own, and shows that numbers are meant.
        None => variants.iter().any(|variant| variant.discriminant.is_some()),
    }
}

/// What the catch-all holds.
const fn holds(numeric: bool) -> &'static str {
    if numeric { "i64" } else { "String" }
}

fn is_catch_all(variant: &Variant<'_>) -> bool {
    variant.attrs.has_or_meant(Key::Other)
}

/// A discriminant is Rust's own number and may change with the order of the variants.
fn no_discriminant(cx: &mut Ctxt, variant: &Variant<'_>) {
    if let Some(discriminant) = variant.discriminant {
        let (ident, value) = (variant.ident, discriminant.to_token_stream());
        cx.error(
            discriminant,
            format_args!(
                "a discriminant is no wire value\nhelp: write `#[top_api(value = {value})] {ident}`"
            ),
        );
    }
}

/// A variant with a wire value is just a text or a number.
fn no_data(cx: &mut Ctxt, variant: &Variant<'_>, holds: &str) {
    if has_data(variant) && !is_catch_all(variant) {
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

const fn has_data(variant: &Variant<'_>) -> bool {
    !matches!(variant.fields, Fields::Unit)
}

/// The catch-all keeps an unknown value verbatim, so its type follows from that of the other values.
fn catch_all_holds(cx: &mut Ctxt, variant: &Variant<'_>, numeric: bool) {
    if !variant.attrs.has(Key::Other) {
        return;
    }
    let (ident, holds) = (variant.ident, holds(numeric));
    match variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
            let ty = &fields.unnamed[0].ty;
            if !is_named(ty, holds) {
                let sort = if numeric { "numbers" } else { "text" };
                cx.error(
                    ty,
                    format_args!("the values of this enum are {sort}: the catch-all is `{ident}({holds})`"),
                );
            }
        }
        fields => {
            let wrong = if has_data(variant) { fields.to_token_stream() } else { ident.to_token_stream() };
            cx.error(wrong, format_args!("the catch-all keeps the unknown value: `{ident}({holds})`"));
        }
    }
    if let Some(value) = variant.attrs.ident(Key::Value) {
        cx.error(value, "`value` and `other` exclude each other: the catch-all keeps every other value");
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

/// The platform adds values, and a response with a new one must not be an error.
fn one_catch_all(cx: &mut Ctxt, name: &Ident, variants: &[Variant<'_>], holds: &str) {
    let mut marks = variants.iter().filter_map(|variant| variant.attrs.ident(Key::Other));
    if let Some(first) = marks.next() {
        for mark in marks {
            cx.error(mark, "another variant is the catch-all already");
            cx.error(first, "`other` is first given here");
        }
    } else if !variants.iter().any(|variant| is_catch_all(variant) || has_data(variant)) {
        // A variant with data was most likely meant as the catch-all, and has its error already.
        cx.error(
            name,
            format_args!(
                "`{name}` needs a variant for values that the platform adds later\n\
                 help: add `#[top_api(other)] Other({holds}),`"
            ),
        );
    }
}

/// Text and numbers are read differently, so one enum has only one of them.
fn one_sort_of_values(cx: &mut Ctxt, variants: &[Variant<'_>], numeric: bool) {
    for variant in variants {
        match variant.attrs.wire() {
            Some(Wire::Text(text)) if numeric => {
                let number = text.value().parse().unwrap_or(2_i64);
                cx.error(text, format_args!("the other values of this enum are numbers: `value = {number}`"));
            }
            Some(Wire::Number(number)) if !numeric => {
                let text = number.value;
                cx.error(
                    &number.tokens,
                    format_args!("the other values of this enum are text: `value = \"{text}\"`"),
                );
            }
            None if numeric && is_named_only(variant) => {
                let ident = variant.ident;
                cx.error(
                    ident,
                    format_args!(
                        "the other values of this enum are numbers\nhelp: write `#[top_api(value = 2)] {ident}`"
                    ),
                );
            }
            _ => {}
        }
    }
}

/// Whether nothing else gives a value, so that the variant's name is the value.
fn is_named_only(variant: &Variant<'_>) -> bool {
    !variant.attrs.has_or_meant(Key::Value)
        && !is_catch_all(variant)
        && !has_data(variant)
        && variant.discriminant.is_none()
}

/// Of two variants with the same value, only the first could be read.
fn unique_values(cx: &mut Ctxt, variants: &[Variant<'_>]) {
    let mut first = HashMap::new();
    for variant in variants {
        if variant.attrs.wire().is_none() && !is_named_only(variant) {
            continue;
        }
        let (value, tokens) = variant.wire_value();
        if let Some(earlier) = first.get(&value) {
            cx.error(tokens, format_args!("two variants have the wire value `{value}`"));
            cx.error(earlier, format_args!("`{value}` is first used here"));
        } else {
            first.insert(value, tokens);
        }
    }
}
