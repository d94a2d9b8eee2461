//! A business result: which members of a response are its success flag, code, message and payload.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use top_names::ResultMember;

use super::Target;
use crate::{keys::result_key, model::Field};

/// Nothing for a struct without a success flag.
pub(super) fn expand(target: &Target<'_>, table: &[&Field<'_>]) -> Option<TokenStream> {
    let top = &target.runtime;
    let position = |member| find(table, member).map(Literal::usize_unsuffixed);
    let flag = position(ResultMember::Flag)?;
    let code = top.option(position(ResultMember::Code));
    let message = top.option(position(ResultMember::Message));
    let (payload, value) = match find(table, ResultMember::Payload) {
        Some(index) => {
            let Field { ident, ty, .. } = table[index];
            (quote!(#ty), quote!(self.#ident))
        }
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

/// The field marked as `member`, else the one with the most usual name that is not marked as another member.
fn find(table: &[&Field<'_>], member: ResultMember) -> Option<usize> {
    let is_marked = |field: &Field<'_>| field.attrs.iter().any(|given| given.key.is_result_key());
    table.iter().position(|field| field.attrs.has(result_key(member))).or_else(|| {
        let names: Vec<&str> =
            table.iter().map(|field| if is_marked(field) { "" } else { &field.name }).collect();
        member.find(&names)
    })
}
