//! What makes a record the content of a message.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use super::Target;
use crate::{keys::Key, model::Item};

/// Beside an error the topic may be missing.
pub(super) fn expand(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let top = &target.runtime;
    let topic = item.attrs.text(Key::Topic).map(LitStr::value).unwrap_or_default();
    target.implement(&quote!(TopMessage), &quote!(const TOPIC: &'static #top::str = #topic;))
}
