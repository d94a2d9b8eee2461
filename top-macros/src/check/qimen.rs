//! Rules about messages of Qimen, and about what only they need: the form of a list's items, and business keys.

use syn::{GenericArgument, Ident, PathArguments, Type};

use crate::{
    ctxt::Ctxt,
    keys::Key,
    model::{Field, Item},
};

/// The root of a response is known, and what is in it is the response: its flag decides.
pub(super) fn envelope(cx: &mut Ctxt, item: &Item<'_>) {
    for key in [Key::ResponseKey, Key::Unwrap] {
        if let Some(ident) = item.attrs.ident(key) {
            cx.error(
                ident,
                format_args!(
                    "`{ident}` and `qimen` exclude each other: the root of every response of Qimen is `response`, and \
                     its type describes all that is in it"
                ),
            );
        }
    }
}

/// A list without a container has no items of another name than its own; and only a list has items.
pub(super) fn list_form(cx: &mut Ctxt, field: &Field<'_>) {
    let attrs = &field.attrs;
    if let (Some(item), true) = (attrs.ident(Key::Item), attrs.has(Key::Flat)) {
        cx.error(
            item,
            "`item` and `flat` exclude each other: the items of a list without a container have the list's own name",
        );
    }
    if let Some(name) = attrs.text(Key::Item)
        && let Err(error) = top_names::check_wire_name(&name.value())
    {
        cx.error(name, error);
    }
    for key in [Key::Item, Key::Flat] {
        if let Some(ident) = attrs.ident(key)
            && let Some(ty) = certainly_no_list(field.ty)
        {
            cx.error(ident, format_args!("`{ident}` is about the items of a list, and `{ty}` is none"));
        }
    }
}

/// A key is one text or number.
pub(super) fn business_key(cx: &mut Ctxt, field: &Field<'_>) {
    if let Some(ident) = field.attrs.ident(Key::BusinessKey)
        && let Some(ty) = outermost(field.ty)
        && ["Vec", "BTreeMap", "HashMap", "bool", "f64", "f32"].iter().any(|other| ty == other)
    {
        cx.error(
            ident,
            format_args!(
                "`{ident}` belongs on one text or number that no other order has, and `{ty}` is none"
            ),
        );
    }
}

/// The name of a type that no `Vec` can hide behind.
fn certainly_no_list(ty: &Type) -> Option<&Ident> {
    const NONE: [&str; 17] = [
        "String",
        "bool",
        "i8",
        "i16",
        "i32",
        "i64",
        "i128",
        "u8",
        "u16",
        "u32",
        "u64",
        "u128",
        "f64",
        "BTreeMap",
        "HashMap",
        "TopDateTime",
        "Decimal",
    ];
    outermost(ty).filter(|name| NONE.iter().any(|other| *name == other))
}

/// The name of a type, without the `Option` or `Box` around it.
fn outermost(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Group(group) => outermost(&group.elem),
        Type::Paren(paren) => outermost(&paren.elem),
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match &last.arguments {
                PathArguments::AngleBracketed(arguments) if last.ident == "Option" || last.ident == "Box" => {
                    match arguments.args.first()? {
                        GenericArgument::Type(inner) => outermost(inner),
                        _ => None,
                    }
                }
                _ => Some(&last.ident),
            }
        }
        _ => None,
    }
}
