//! Rules about the members of a business result.

use std::collections::HashSet;

use quote::ToTokens as _;
use syn::{GenericArgument, Ident, PathArguments, Type};
use top_names::ResultMember;

use super::named;
use crate::{ctxt::Ctxt, keys::Key, model::Field};

/// A field is one member only.
pub(super) fn one_member(cx: &mut Ctxt, field: &Field<'_>) {
    let mut marks = field.attrs.iter().filter_map(|given| Some((&given.ident, given.key.result_member()?)));
    if let Some((first, member)) = marks.next() {
        for (mark, _) in marks.filter(|(_, other)| *other != member) {
            cx.error(mark, format_args!("`{mark}` and `{first}` exclude each other: a field is one of them"));
        }
    }
}

/// The values of a flag decide every case, and each value only once.
pub(super) fn values_of_the_flag(cx: &mut Ctxt, field: &Field<'_>) {
    let attrs = &field.attrs;
    let (success, failure) =
        (attrs.words(Key::Flag).unwrap_or_default(), attrs.words(Key::Failure).unwrap_or_default());
    if let (Some(failure), false) = (attrs.ident(Key::Failure), success.is_empty()) {
        cx.error(
            failure,
            "`failure` and the values of `flag` exclude each other: every value that is not one of a success is a \
             failure",
        );
    }
    for words in [success, failure] {
        let mut seen = HashSet::new();
        for word in words {
            let text = word.value().trim().to_ascii_lowercase();
            if text.is_empty() {
                cx.error(word, "a blank flag counts as absent, which is never a success");
            } else if !seen.insert(text) {
                cx.error(word, format_args!("`{}` is given twice", word.value()));
            }
        }
    }
    if let Some(flag) = attrs.ident(Key::Flag)
        && attrs.words(Key::Flag).is_some_and(<[_]>::is_empty)
        && !attrs.has(Key::Failure)
        && is_integer(field.ty)
    {
        cx.error(
            flag,
            format_args!(
                "`flag` does not say which of the numbers of `{}` is a success\n\
                 help: name it, or several: `flag = \"0\"`, `flag = [\"0\", \"200\"]`",
                field.ty.to_token_stream().to_string().replace(' ', ""),
            ),
        );
    }
}

/// Whether a type is written as one of Rust's integers, perhaps in an `Option` or a `Box`.
fn is_integer(ty: &Type) -> bool {
    const INTEGERS: [&str; 12] =
        ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];
    match ty {
        Type::Group(group) => is_integer(&group.elem),
        Type::Paren(paren) => is_integer(&paren.elem),
        Type::Path(path) => path.path.segments.last().is_some_and(|last| match &last.arguments {
            PathArguments::None => INTEGERS.iter().any(|name| last.ident == name),
            PathArguments::AngleBracketed(arguments) if last.ident == "Option" || last.ident == "Box" => {
                matches!(arguments.args.first(), Some(GenericArgument::Type(inner)) if is_integer(inner))
            }
            _ => false,
        }),
        _ => false,
    }
}

/// Each member is one field only, and none means anything without the flag.
/// In Qimen's messages, `flag` is the flag.
pub(super) fn members(cx: &mut Ctxt, fields: &[Field<'_>], qimen: bool) {
    for member in ResultMember::ALL {
        let mut marks = fields.iter().filter_map(|field| mark(field, member));
        let Some(first) = marks.next() else { continue };
        for mark in marks {
            let what = format!("{member:?}").to_lowercase();
            cx.error(mark, format_args!("another field is the `{what}` already"));
            cx.error(first, format_args!("`{first}` is first given here"));
        }
    }
    let names: Vec<&str> = named(fields).map(|field| field.name.as_str()).collect();
    let has_flag = fields
        .iter()
        .any(|field| field.attrs.has_or_meant(Key::Flag) || field.attrs.has_or_meant(Key::Failure))
        || ResultMember::Flag.find(&names).is_some()
        || (qimen && names.contains(&"flag"));
    let mut marks = fields.iter().flat_map(|field| field.attrs.iter());
    if let (false, Some(mark)) = (has_flag, marks.find(|given| given.key.result_member().is_some())) {
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

/// The key that marks a field as this member.
fn mark<'f>(field: &'f Field<'_>, member: ResultMember) -> Option<&'f Ident> {
    field.attrs.iter().find(|given| given.key.result_member() == Some(member)).map(|given| &given.ident)
}
