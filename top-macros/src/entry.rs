//! Where one entry of `#[top_api(…)]` ends, also where a comma was forgotten or a value is malformed.
//! Knows the names of the keys, and nothing of their values.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Ident, Token, ext::IdentExt, parse::ParseStream};

use crate::{ctxt::Ctxt, keys::Info};

/// Whether an entry ends here: at the end of the list, at a comma, or, where the comma was forgotten, before a known
/// key.
pub(crate) fn at_end(input: ParseStream<'_>) -> bool {
    let at_key =
        || input.fork().call(Ident::parse_any).is_ok_and(|ident| Info::find(&ident.to_string()).is_some());
    input.is_empty() || input.peek(Token![,]) || at_key()
}

/// Takes the rest of a malformed entry, up to the comma that ends it. A comma between `<` and `>` does not.
pub(crate) fn take_rest(input: ParseStream<'_>) -> TokenStream {
    let mut depth = 0_usize;
    let mut taken = TokenStream::new();
    while !input.is_empty() && (depth > 0 || !input.peek(Token![,])) {
        let Ok(next) = input.parse::<TokenTree>() else { break };
        match &next {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        taken.extend([next]);
    }
    taken
}

/// Reads the comma after an entry. Where it was forgotten, that is an error, and the next entry is read all the same.
pub(crate) fn read_comma(cx: &mut Ctxt, input: ParseStream<'_>) {
    if !input.is_empty() && input.parse::<Token![,]>().is_err() {
        let next = input.fork().call(Ident::parse_any);
        match next {
            Ok(next) => cx.error(&next, format_args!("expected `,` before `{next}`")),
            Err(error) => cx.push(error),
        }
    }
}
