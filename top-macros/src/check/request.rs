//! Rules about requests.

use top_names::{check_wire_name, is_method, is_system_parameter};

use super::named;
use crate::{
    ctxt::Ctxt,
    keys::Key,
    model::{Field, Item},
};

/// A call needs the one, and decoding its response the other.
pub(super) fn method_and_response(cx: &mut Ctxt, item: &Item<'_>) {
    let name = item.ident;
    match (item.attrs.has_or_meant(Key::Method), item.attrs.has_or_meant(Key::Response)) {
        (true, true) => {}
        (false, false) => cx.error(
            name,
            format_args!(
                "`{name}` names neither the API that it calls nor the type of the response\n\
                 help: add `#[top_api(method = \"taobao.item.get\", response = {name}Response)]`"
            ),
        ),
        (false, true) => cx.error(
            name,
            format_args!(
                "`{name}` does not name the API that it calls\nhelp: add `method = \"taobao.item.get\"` to `#[top_api(…)]`"
            ),
        ),
        (true, false) => cx.error(
            name,
            format_args!(
                "`{name}` does not name the type of the response\nhelp: add `response = {name}Response` to `#[top_api(…)]`"
            ),
        ),
    }
}

/// Without this check, only a call would show that there is no such name.
pub(super) fn names(cx: &mut Ctxt, item: &Item<'_>) {
    if let Some(method) = item.attrs.text(Key::Method)
        && !is_method(&method.value())
    {
        cx.error(
            method,
            "not the name of a TOP API: two or more segments of ASCII letters, digits, `_` and `-` with dots between \
             them, such as `taobao.item.get`",
        );
    }
    for key in [Key::Unwrap, Key::ResponseKey] {
        if let Some(name) = item.attrs.text(key)
            && let Err(error) = check_wire_name(&name.value())
        {
            cx.error(name, error);
        }
    }
}

/// A request's own parameter of that name would be sent beside, or instead of, the client's.
pub(super) fn system_parameters(cx: &mut Ctxt, fields: &[Field<'_>]) {
    for field in named(fields).filter(|field| is_system_parameter(&field.name)) {
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
