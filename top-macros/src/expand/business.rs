//! A business result: which members of a response are its success flag, code, message and payload.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use top_names::ResultMember;

use super::Target;
use crate::{keys::Key, model::Field};

/// Nothing for a struct without a success flag. In a message of Qimen (`qimen`), `flag` is the flag with the one success
/// `success`, and what a success hands over is the message, whatever its members are called.
pub(super) fn expand(target: &Target<'_>, table: &[&Field<'_>], qimen: bool) -> Option<TokenStream> {
    let top = &target.runtime;
    let position = |index: usize| Literal::usize_unsuffixed(index);
    let is_marked = |member| table.iter().any(|field| marked(field) == Some(member));
    let of_qimen = || table.iter().position(|field| field.name == "flag" && marked(field).is_none());
    let (flag, is_qimens) = match of_qimen().filter(|_| qimen && !is_marked(ResultMember::Flag)) {
        Some(flag) => (flag, true),
        None => (find(table, ResultMember::Flag)?, false),
    };
    let values = if is_qimens { quote!(.success(&["success"])) } else { values(table[flag]) };
    // A flag of which the values are named is a code itself, unless there is another one.
    let code = find(table, ResultMember::Code).or((!values.is_empty()).then_some(flag));
    let (flag, code) = (position(flag), top.option(code.map(position)));
    let message = top.option(find(table, ResultMember::Message).map(position));
    let (payload, value) =
        match find(table, ResultMember::Payload).filter(|_| !qimen || is_marked(ResultMember::Payload)) {
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
    let is_marked = |field: &Field<'_>| marked(field).is_some();
    table.iter().position(|field| marked(field) == Some(member)).or_else(|| {
        let names: Vec<&str> =
            table.iter().map(|field| if is_marked(field) { "" } else { &field.name }).collect();
        member.find(&names)
    })
}

/// The member that attributes make of a field.
fn marked(field: &Field<'_>) -> Option<ResultMember> {
    field.attrs.iter().find_map(|given| given.key.result_member())
}
