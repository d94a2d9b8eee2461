//! A business result: which members of a response are its success flag, code, message and payload.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use top_names::ResultMember;

use super::Target;
use crate::{keys::Key, model::Field};

/// Nothing for a struct without a success flag.
pub(super) fn expand(target: &Target<'_>, table: &[&Field<'_>]) -> Option<TokenStream> {
    let top = &target.runtime;
    let position = |member| find(table, member).map(Literal::usize_unsuffixed);
    let values = values(table[find(table, ResultMember::Flag)?]);
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
            const RESULT_SHAPE: #top::BusinessShape = #top::BusinessShape::new(#flag, #code, #message)#values;
            #[inline]
            fn into_payload(self) -> Self::Payload {
                #value
            }
        },
    ))
}

/// Which values of the flag are a success, or a failure, where attributes say so.
fn values(flag: &Field<'_>) -> TokenStream {
    let words = |key| {
        flag.attrs
            .words(key)
            .unwrap_or_default()
            .iter()
            .map(|word| word.value().trim().to_owned())
            .collect::<Vec<_>>()
    };
    let (success, failure) = (words(Key::Flag), words(Key::Failure));
    if !success.is_empty() {
        quote!(.success(&[#(#success),*]))
    } else if !failure.is_empty() {
        quote!(.failure(&[#(#failure),*]))
    } else {
        TokenStream::new()
    }
}

/// The field marked as `member`, else the one with the most usual name that is not marked as another member.
fn find(table: &[&Field<'_>], member: ResultMember) -> Option<usize> {
    let marked = |field: &Field<'_>| field.attrs.iter().find_map(|given| given.key.result_member());
    let is_marked = |field: &Field<'_>| marked(field).is_some();
    table.iter().position(|field| marked(field) == Some(member)).or_else(|| {
        let names: Vec<&str> =
            table.iter().map(|field| if is_marked(field) { "" } else { &field.name }).collect();
        member.find(&names)
    })
}
