//! What is generated beside errors: impls without content, so that the use of the item elsewhere is no further error.
//! They are type-checked and never run.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{Target, business, message, record};
use crate::{
    keys::Key,
    model::{Body, Derive, Item},
};

pub(super) fn expand(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let top = &target.runtime;
    let never = quote!(#top::never_compiled());
    if item.derive == Derive::TopObject && matches!(item.body, Body::Enum(_)) {
        return target.implement(
            &quote!(Field),
            &quote! {
                const KIND: #top::Kind = #top::Kind::Text;
                fn value(&self) -> #top::Value<'_> {
                    #never
                }
                fn slot(&mut self) -> #top::Slot<'_> {
                    #never
                }
                fn blank() -> Self {
                    #never
                }
            },
        );
    }
    let mirror = target.implement(
        &quote!(Mirror),
        &quote! {
            const SHAPE: #top::Shape = #top::Shape::empty("");
            fn value_at(&self, _: #top::usize) -> #top::Value<'_> {
                #never
            }
            fn slot_at(&mut self, _: #top::usize) -> #top::Slot<'_> {
                #never
            }
        },
    );
    let field = record::expand_field(target, &never);
    let rest = match item.derive {
        Derive::TopApi => Some(api(item, target)),
        Derive::TopObject => business::expand(target, &item.table(), item.is_qimen()),
        Derive::TopMessage => Some(message::expand(item, target)),
    };
    let debug = record::expand_debug(item, target);
    quote!(#mirror #field #rest #debug)
}

fn api(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let top = &target.runtime;
    let response =
        item.attrs.ty(Key::Response).map_or_else(|| quote!(#top::AnyResponse), ToTokens::to_token_stream);
    let marker = item.is_qimen().then(|| target.implement(&quote!(QimenApi), &TokenStream::new()));
    let api = target.implement(
        &quote!(TopApi),
        &quote! {
            type Response = #response;
            const API: &'static #top::ApiMeta =
                &#top::ApiMeta::new("", "", #top::None, false, #top::SessionRequirement::Optional);
        },
    );
    quote!(#api #marker)
}
