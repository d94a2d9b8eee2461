//! Rules about the members of a business result.

use top_names::ResultMember;

use super::named;
use crate::{
    ctxt::Ctxt,
    keys::{Key, result_key},
    model::Field,
};

/// A field is one member only.
pub(super) fn one_member(cx: &mut Ctxt, field: &Field<'_>) {
    let mut marks = field.attrs.iter().filter(|given| given.key.is_result_key());
    if let Some(first) = marks.next() {
        for mark in marks {
            let (mark, first) = (&mark.ident, &first.ident);
            cx.error(mark, format_args!("`{mark}` and `{first}` exclude each other: a field is one of them"));
        }
    }
}

/// Each member is one field only, and none means anything without the flag.
pub(super) fn members(cx: &mut Ctxt, fields: &[Field<'_>]) {
    for key in ResultMember::ALL.map(result_key) {
        let mut marks = fields.iter().filter_map(|field| field.attrs.ident(key));
        let Some(first) = marks.next() else { continue };
        for mark in marks {
            cx.error(mark, format_args!("another field is the `{mark}` already"));
            cx.error(first, format_args!("`{first}` is first given here"));
        }
    }
    let names: Vec<&str> = named(fields).map(|field| field.name.as_str()).collect();
    let has_flag = fields.iter().any(|field| field.attrs.has_or_meant(Key::Flag))
        || ResultMember::Flag.find(&names).is_some();
    let mark = fields.iter().flat_map(|field| field.attrs.iter()).find(|given| given.key.is_result_key());
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
