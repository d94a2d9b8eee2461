//! `Serialize` and `Deserialize`, for those who ask for them: two calls of functions that walk any field.
//!
//! All of it has the place of the key in the user's attribute, because it can fail to compile: where the user has serde's
//! own derive, too, or where the feature is off.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{GenericParam, Lifetime, LifetimeParam, parse_quote};

use super::Target;
use crate::{check, keys::Key, model::Item};

/// Nothing beside serde's own derive, which is an error already.
pub(super) fn expand(item: &Item<'_>, target: &Target<'_>) -> Option<TokenStream> {
    let key = item.attrs.ident(Key::Serde).filter(|_| check::serdes_own(item).is_none())?;
    let at = Span::call_site().located_at(key.span());
    let Target { ident, generics, runtime, deprecated } = target;
    let top = runtime.at(at);
    let allow = deprecated.then(|| quote_spanned!(at=> #[allow(deprecated)]));
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let mut reading = generics.clone();
    let lifetime: Lifetime = parse_quote!('__de);
    reading.params.insert(0, GenericParam::Lifetime(LifetimeParam::new(lifetime)));
    let (impl_reading, ..) = reading.split_for_impl();
    Some(quote_spanned! {at=>
        #top::serde_impls! {
            #[automatically_derived]
            #allow
            impl #impl_generics #top::serde::Serialize for #ident #ty_generics #where_clause {
                fn serialize<__S: #top::serde::Serializer>(
                    &self,
                    __serializer: __S,
                ) -> #top::Result<__S::Ok, __S::Error> {
                    #top::serde::write(self, __serializer)
                }
            }
            #[automatically_derived]
            #allow
            impl #impl_reading #top::serde::Deserialize<'__de> for #ident #ty_generics #where_clause {
                fn deserialize<__D: #top::serde::Deserializer<'__de>>(
                    __deserializer: __D,
                ) -> #top::Result<Self, __D::Error> {
                    #top::serde::read(__deserializer)
                }
            }
        }
    })
}
