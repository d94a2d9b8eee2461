//! Generates the impls of a checked item. Everything here may rely on the rules of `check`, except `fallback`, which
//! generates impls beside errors.

mod api;
mod business;
mod fallback;
mod message;
mod outside;
mod record;
mod runtime;
mod serde;
mod wire_enum;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, GenericParam, Generics, parse_quote};

use self::runtime::Runtime;
use crate::{
    attr::Attrs,
    check,
    ctxt::Ctxt,
    keys::{Key, Place},
    model::{Body, Derive, Item},
};

/// The impls of one derive on `input`; or its errors, with impls that prevent further errors in the user's crate.
/// `facade` is the crate that the user imported the derive from.
pub(crate) fn expand(derive: Derive, facade: &str, input: &DeriveInput) -> TokenStream {
    let mut cx = Ctxt::default();
    if has_wrong_derive(&mut cx, derive, input) {
        return cx.finish().unwrap_or_default();
    }
    let item = Item::read(&mut cx, derive, input);
    check::item(&mut cx, &item);
    let target = Target::new(&item, facade);
    let (serde, outside) = (serde::expand(&item, &target), outside::expand(&item, &target));
    let impls = match cx.finish() {
        Some(errors) => {
            let fallback = fallback::expand(&item, &target);
            quote!(#errors #fallback)
        }
        None => match &item.body {
            Body::Enum(variants) => wire_enum::expand(&target, variants, outside::lists_values(&item)),
            Body::Struct(_) | Body::Unusable => expand_struct(&item, &target),
        },
    };
    quote!(#impls #serde #outside)
}

fn expand_struct(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let table = item.table();
    let record = record::expand(item, target, &table);
    let rest = match item.derive {
        Derive::TopApi => Some(api::expand(item, target)),
        Derive::TopObject => business::expand(target, &table, item.is_qimen()),
        Derive::TopMessage => Some(message::expand(item, target)),
    };
    let debug = record::expand_debug(item, target);
    quote!(#record #rest #debug)
}

/// Whether the struct is meant for another derive, which is an error. It has the wrong derive or both, and nothing is
/// generated, because the right one beside it generates the same impls.
fn has_wrong_derive(cx: &mut Ctxt, derive: Derive, input: &DeriveInput) -> bool {
    if derive == Derive::TopApi || !matches!(input.data, syn::Data::Struct(_)) {
        return false;
    }
    // Mistakes inside the attribute are left to the right derive to report.
    let read = |place| Attrs::read(&mut Ctxt::default(), &input.attrs, place);
    let (request, message) = (read(Place::Request), read(Place::Message));
    let request = request.iter().find(|given| given.key.makes_a_request());
    let message = message.iter().find(|given| given.key.makes_a_message());
    let (given, what, right) = match (request, message) {
        // A message with a key of requests: that key is the mistake.
        (_, Some(_)) if derive == Derive::TopMessage => return false,
        (Some(given), _) => (given, "a request", Derive::TopApi),
        (None, Some(given)) => (given, "a message", Derive::TopMessage),
        (None, None) => return false,
    };
    let key = &given.ident;
    cx.error(
        key,
        format_args!(
            "`{key}` makes this {what}: derive `{right}` alone, which includes all that `{derive}` does"
        ),
    );
    true
}

/// What every impl needs: the type that it is for, and the path to the runtime.
struct Target<'a> {
    ident: &'a syn::Ident,
    /// With `T: Field` on every type parameter.
    generics: Generics,
    runtime: Runtime,
    deprecated: bool,
}

impl<'a> Target<'a> {
    fn new(item: &Item<'a>, facade: &str) -> Self {
        let runtime = Runtime::new(item.attrs.path(Key::Crate), facade);
        let mut generics = item.generics.clone();
        for param in &mut generics.params {
            if let GenericParam::Type(param) = param {
                param.bounds.push(parse_quote!(#runtime::Field));
            }
        }
        Self { ident: item.ident, generics, runtime, deprecated: item.deprecated }
    }

    /// An impl of one of the runtime's traits.
    fn implement(&self, name: &TokenStream, body: &TokenStream) -> TokenStream {
        let Self { ident, generics, runtime, deprecated } = self;
        let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
        let allow = deprecated.then(|| quote!(#[allow(deprecated)]));
        quote! {
            #[automatically_derived]
            #allow
            impl #impl_generics #runtime::#name for #ident #ty_generics #where_clause {
                #body
            }
        }
    }
}

#[cfg(test)]
mod tests;
