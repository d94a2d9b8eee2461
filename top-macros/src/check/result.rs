//! Rules about the members of a business result.

use super::named;
use crate::{ctxt::Ctxt, keys::Key, model::Field, wire};

const ROLES: [Key; 4] = [Key::Flag, Key::Code, Key::Message, Key::Payload];

/// A member is one thing only.
pub(super) fn one_role(cx: &mut Ctxt, field: &Field<'_>) {
    let mut roles = field.attrs.iter().filter(|given| ROLES.contains(&given.key));
    if let Some(first) = roles.next() {
        for role in roles {
            let (role, first) = (&role.ident, &first.ident);
            cx.error(role, format_args!("`{role}` and `{first}` exclude each other: a field is one of them"));
        }
    }
}

/// Each role has one member, and none means anything without the flag.
pub(super) fn roles(cx: &mut Ctxt, fields: &[Field<'_>]) {
    for role in ROLES {
        let mut marks = fields.iter().filter_map(|field| field.attrs.ident(role));
        let Some(first) = marks.next() else { continue };
        for mark in marks {
            cx.error(mark, format_args!("another field is the `{mark}` already"));
            cx.error(first, format_args!("`{first}` is first given here"));
        }
    }
    let names: Vec<&str> = named(fields).map(|field| field.name.as_str()).collect();
    let has_flag = fields.iter().any(|field| field.attrs.has_or_meant(Key::Flag))
        || wire::recognise(wire::FLAGS, &names).is_some();
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
