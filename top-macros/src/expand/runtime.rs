//! The path to the runtime's hidden module, with spans that make rustc blame the right token.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Ident, Path};

/// `::top_core::__private`
pub(super) struct Runtime {
    path: TokenStream,
    /// `crate = …` was given; such a path may hold a `$crate`, which is lost with its span.
    given: bool,
}

impl Runtime {
    pub(super) fn new(given: Option<&Path>, facade: &str) -> Self {
        let default = || {
            let facade = Ident::new(facade, Span::call_site());
            quote!(::#facade)
        };
        let root = given.map_or_else(default, ToTokens::to_token_stream);
        let path = quote!(#root::__private);
        Self { path, given: given.is_some() }
    }

    /// `Some(…)` or `None`
    pub(super) fn option(&self, value: Option<impl ToTokens>) -> TokenStream {
        value.map_or_else(|| quote!(#self::None), |value| quote!(#self::Some(#value)))
    }

    /// The path as if it stood at `span` in the user's source: errors about what follows it point there, and do not
    /// mention the derive.
    pub(super) fn at(&self, span: Span) -> TokenStream {
        move_tokens(self.path.clone(), span, self.given)
    }
}

impl ToTokens for Runtime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path.to_tokens(tokens);
    }
}

fn move_tokens(tokens: TokenStream, span: Span, keep_resolution: bool) -> TokenStream {
    let moved = |old: Span| if keep_resolution { old.located_at(span) } else { span };
    tokens
        .into_iter()
        .map(|mut token| {
            if let TokenTree::Group(group) = &token {
                let inner = move_tokens(group.stream(), span, keep_resolution);
                token = TokenTree::Group(Group::new(group.delimiter(), inner));
            }
            token.set_span(moved(token.span()));
            token
        })
        .collect()
}
