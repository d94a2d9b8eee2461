//! Collects every error of one derive, so that a user sees all of them at once.
//! Knows nothing of what an error is about.

use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// The errors found so far. Reading goes on after each.
#[derive(Default)]
pub(crate) struct Ctxt {
    errors: Option<syn::Error>,
}

impl Ctxt {
    /// An error under all of `tokens`.
    pub(crate) fn error(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            none => *none = Some(error),
        }
    }

    /// One `compile_error!` for each error; `None` if there is no error.
    pub(crate) fn finish(self) -> Option<TokenStream> {
        self.errors.map(syn::Error::into_compile_error)
    }
}
