//! The path to the runtime's hidden module, with spans that make rustc underline the right token.

use proc_macro2::{Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Ident, Path};

/// `::top_core::__private`
pub(super) struct Runtime {
    /// Tokens instead of a `TokenStream`: the path is written several times for each field, and to copy or join a stream
    /// is a call into the compiler.
    path: Vec<TokenTree>,
    /// `crate = …` was given. Such a path may hold a `$crate`, which only resolves with its own span.
    given: bool,
}

/// [`Runtime::at`]
pub(super) struct Moved(Vec<TokenTree>);

impl Runtime {
    pub(super) fn new(given: Option<&Path>, facade: &str) -> Self {
        let default = || {
            let facade = Ident::new(facade, Span::call_site());
            quote!(::#facade)
        };
        let root = given.map_or_else(default, ToTokens::to_token_stream);
        let path = quote!(#root::__private).into_iter().collect();
        Self { path, given: given.is_some() }
    }

    /// `Some(…)` or `None`
    pub(super) fn option(&self, value: Option<impl ToTokens>) -> TokenStream {
        value.map_or_else(|| quote!(#self::None), |value| quote!(#self::Some(#value)))
    }

    /// The path as if the user had written it at `span`: errors about what follows it point there, and do not mention
    /// the derive.
    pub(super) fn at(&self, span: Span) -> Moved {
        let moved = |token: &TokenTree| move_token(token.clone(), span, self.given);
        Moved(self.path.iter().map(moved).collect())
    }
}

impl ToTokens for Runtime {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.path.iter().cloned());
    }
}

impl ToTokens for Moved {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.iter().cloned());
    }
}

fn move_token(mut token: TokenTree, span: Span, keep_resolution: bool) -> TokenTree {
    if let TokenTree::Group(group) = &token {
        let inner = group.stream().into_iter().map(|token| move_token(token, span, keep_resolution));
        token = TokenTree::Group(Group::new(group.delimiter(), inner.collect()));
    }
    token.set_span(if keep_resolution { token.span().located_at(span) } else { span });
    token
}
