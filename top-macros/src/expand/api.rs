//! What makes a record an API call.

use proc_macro2::TokenStream;
use quote::quote;

use super::Target;
use crate::{attr::Session, keys::Key, model::Item, wire};

pub(super) fn expand(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let top = &target.runtime;
    let attrs = &item.attrs;
    // Both are there: an item without them has errors, and those have an expansion of their own.
    let (Some(method), Some(response)) = (attrs.text(Key::Method), attrs.ty(Key::Response)) else {
        return TokenStream::new();
    };
    let key =
        attrs.text(Key::ResponseKey).map_or_else(|| wire::response_key(&method.value()), syn::LitStr::value);
    let unwrap = match attrs.text(Key::Unwrap) {
        Some(name) => quote!(#top::Some(#name)),
        None => quote!(#top::None),
    };
    let idempotent = attrs.has(Key::Idempotent);
    let session = match attrs.session() {
        Some(Session::Required) => quote!(Required),
        Some(Session::Optional) | None => quote!(Optional),
        Some(Session::None) => quote!(None),
    };
    target.implement(
        &quote!(TopApi),
        &quote! {
            type Response = #response;
            const API: &'static #top::ApiMeta =
                &#top::ApiMeta::new(#method, #key, #unwrap, #idempotent, #top::SessionNeed::#session);
        },
    )
}
