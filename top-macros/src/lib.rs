//! The derives `TopApi` and `TopObject`.

mod attr;
mod check;
mod ctxt;
mod expand;
mod keys;
mod model;
mod wire;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

use crate::model::Derive;

/// TopApi
#[proc_macro_derive(TopApi, attributes(top_api))]
pub fn top_api(input: TokenStream) -> TokenStream {
    derive(Derive::TopApi, "top_core", input)
}

/// TopObject
#[proc_macro_derive(TopObject, attributes(top_api))]
pub fn top_object(input: TokenStream) -> TokenStream {
    derive(Derive::TopObject, "top_core", input)
}

/// [`TopApi`], for the crate `top-apis` to hand out under that name.
#[proc_macro_derive(TopApiForApis, attributes(top_api))]
pub fn top_api_for_apis(input: TokenStream) -> TokenStream {
    derive(Derive::TopApi, "top_apis", input)
}

/// [`TopObject`], for the crate `top-apis` to hand out under that name.
#[proc_macro_derive(TopObjectForApis, attributes(top_api))]
pub fn top_object_for_apis(input: TokenStream) -> TokenStream {
    derive(Derive::TopObject, "top_apis", input)
}

fn derive(derive: Derive, facade: &str, input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::expand(derive, facade, &input).into()
}
