//! What makes a record an API call.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::Target;
use crate::{form::Session, keys::Key, model::Item};

pub(super) fn expand(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let top = &target.runtime;
    let attrs = &item.attrs;
    // Both are given: an item without them has errors, and `fallback` expands it.
    let (Some(method), Some(response)) =
        (attrs.text(Key::Method).map(LitStr::value), attrs.ty(Key::Response))
    else {
        return TokenStream::new();
    };
    let key = if item.is_qimen() {
        top_names::QIMEN_RESPONSE.to_owned()
    } else {
        attrs.text(Key::ResponseKey).map_or_else(|| top_names::response_key(&method), LitStr::value)
    };
    let unwrap = top.option(attrs.text(Key::Unwrap).map(LitStr::value));
    let idempotent = attrs.has(Key::Idempotent);
    let session = match attrs.session() {
        Some(Session::Required) => quote!(Required),
        Some(Session::Optional) | None => quote!(Optional),
        Some(Session::None) => quote!(None),
    };
    let partial = attrs.has(Key::Partial).then(|| quote!(.partial()));
    let lenient = attrs.has(Key::Lenient).then(|| quote!(.lenient()));
    let qimen = item.is_qimen().then(|| quote!(.qimen()));
    let marker = item.is_qimen().then(|| target.implement(&quote!(QimenApi), &TokenStream::new()));
    let api = target.implement(
        &quote!(TopApi),
        &quote! {
            type Response = #response;
            const API: &'static #top::ApiMeta =
                &#top::ApiMeta::new(#method, #key, #unwrap, #idempotent, #top::SessionRequirement::#session)
                    #partial #lenient #qimen;
        },
    );
    quote!(#api #marker)
}
