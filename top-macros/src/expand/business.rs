//! A business result: which members of an answer are its success flag, code, message and payload.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Type;

use super::Target;
use crate::{keys::Key, model::Field, wire};

/// Nothing for a struct without a success flag.
pub(super) fn expand(target: &Target<'_>, table: &[&Field<'_>]) -> Option<TokenStream> {
    let top = &target.runtime;
    let position = |key, usual| find(table, key, usual).map(Literal::usize_unsuffixed);
    let flag = position(Key::Flag, wire::FLAGS)?;
    let code = top.option(position(Key::Code, wire::CODES));
    let message = top.option(position(Key::Message, wire::MESSAGES));
    let (payload, value) = match payload(table) {
        Some((ident, ty)) => (quote!(#ty), quote!(self.#ident)),
        None => (quote!(Self), quote!(self)),
    };
    Some(target.implement(
        &quote!(BusinessResult),
        &quote! {
            type Payload = #payload;
            const RESULT_SHAPE: #top::BusinessShape = #top::BusinessShape::new(#flag, #code, #message);
            #[inline]
            fn into_payload(self) -> Self::Payload {
                #value
            }
        },
    ))
}

fn payload<'a>(table: &[&Field<'a>]) -> Option<(&'a syn::Ident, &'a Type)> {
    let field = table[find(table, Key::Payload, wire::PAYLOADS)?];
    Some((field.ident, field.ty))
}

/// The member marked with `key`, else the one with the most usual name that is not marked as something else.
fn find(table: &[&Field<'_>], key: Key, usual: &[&str]) -> Option<usize> {
    let is_marked = |field: &Field<'_>| {
        [Key::Flag, Key::Code, Key::Message, Key::Payload].into_iter().any(|role| field.attrs.has(role))
    };
    table.iter().position(|field| field.attrs.has(key)).or_else(|| {
        let names: Vec<&str> =
            table.iter().map(|field| if is_marked(field) { "" } else { &field.name }).collect();
        wire::recognise(usual, &names)
    })
}
