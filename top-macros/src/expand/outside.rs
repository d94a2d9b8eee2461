//! Traits of other crates, for those who ask for them: schemas and databases. The impls are the runtime's own macros, which
//! say so where their feature is off; here is only for what.
//!
//! All of it has the place of the key in the user's attribute, because it can fail to compile.

use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;
use syn::{Ident, ext::IdentExt as _};

use super::Target;
use crate::{
    check::is_numeric,
    keys::Key,
    model::{Body, Item},
};

const MACROS: [(Key, &str); 4] = [
    (Key::Schemars, "schemars_impls"),
    (Key::Utoipa, "utoipa_impls"),
    (Key::Sqlx, "sqlx_impls"),
    (Key::Rusqlite, "rusqlite_impls"),
];

pub(super) fn expand(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let Target { ident, generics, runtime, .. } = target;
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let name = ident.unraw().to_string();
    let calls = MACROS.iter().filter_map(|(key, impls)| {
        let at = Span::call_site().located_at(item.attrs.ident(*key)?.span());
        let (top, impls) = (runtime.at(at), Ident::new(impls, at));
        let column = column(item, *key).map(|column| Ident::new(column, at));
        Some(quote_spanned! {at=>
            #top::#impls! { [#impl_generics] #name [#ident #ty_generics] [#where_clause] #column }
        })
    });
    calls.collect()
}

/// The sort of column for a database.
fn column(item: &Item<'_>, key: Key) -> Option<&'static str> {
    match (key, &item.body) {
        (Key::Sqlx | Key::Rusqlite, Body::Enum(variants)) if is_numeric(variants) => Some("number"),
        (Key::Sqlx | Key::Rusqlite, _) => Some("text"),
        _ => None,
    }
}

/// Whether the values of an enum are to be listed for them.
pub(super) fn lists_values(item: &Item<'_>) -> bool {
    item.attrs.has(Key::Schemars) || item.attrs.has(Key::Utoipa)
}
