//! Reads `#[top_api(…)]`: tokens in, keys with values of the right form out, every mistake reported and none of
//! them the end of reading. Knows nothing of what a key means or of the rules between two of them; the form of one
//! value is in `form`.

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, Ident, LitStr, Meta, Path, Token, Type,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use crate::{
    ctxt::Ctxt,
    form::{self, Number, Session, Value},
    keys::{Info, Key, Place},
};

/// The keys given at one place, each once.
#[derive(Default)]
pub(crate) struct Attrs {
    given: Vec<Given>,
    /// What misspelt keys were probably meant to be.
    meant: Vec<Key>,
}

/// One key with its value.
pub(crate) struct Given {
    pub(crate) key: Key,
    /// As the user wrote it: where errors about the key point.
    pub(crate) ident: Ident,
    value: Value,
}

/// A wire value of an enum's variant.
pub(crate) enum Wire<'a> {
    Text(&'a LitStr),
    Number(&'a Number),
}

impl Attrs {
    /// Reads all `#[top_api(…)]` among `attributes`.
    pub(crate) fn read(cx: &mut Ctxt, attributes: &[Attribute], place: Place) -> Self {
        let mut attrs = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("top_api")) {
            match &attribute.meta {
                Meta::List(list) => {
                    let read = |input: ParseStream<'_>| {
                        attrs.read_list(cx, input, place);
                        Ok(())
                    };
                    if let Err(error) = read.parse2(list.tokens.clone()) {
                        cx.push(error);
                    }
                }
                Meta::Path(path) => {
                    cx.error(
                        path,
                        format_args!("this says nothing: write `#[top_api({})]`", place.example()),
                    );
                }
                Meta::NameValue(pair) => {
                    cx.error(pair, format_args!("expected parentheses: `#[top_api({})]`", place.example()));
                }
            }
        }
        attrs
    }

    fn read_list(&mut self, cx: &mut Ctxt, input: ParseStream<'_>, place: Place) {
        while !input.is_empty() {
            let Ok(ident) = input.call(Ident::parse_any) else {
                let message = format!("expected a key, as in `#[top_api({})]`", place.example());
                cx.error(rest_of_entry(input), message);
                let _ = input.parse::<Token![,]>();
                continue;
            };
            let name = ident.unraw().to_string();
            match Info::find(&name) {
                Some(info) if info.allows(place) => {
                    let value = form::read(cx, input, info, &ident);
                    if self.has(info.key) {
                        cx.error(&ident, format_args!("duplicate `top_api` attribute `{name}`"));
                    } else {
                        self.given.push(Given { key: info.key, ident, value });
                    }
                    read_comma(cx, input);
                    continue;
                }
                Some(info) => cx.error(&ident, info.misplaced(place)),
                None => {
                    let (meant, help) = place.suggest(&name);
                    self.meant.extend(meant);
                    cx.error(&ident, format_args!("unknown `top_api` attribute `{name}`\nhelp: {help}"));
                }
            }
            rest_of_entry(input);
            let _ = input.parse::<Token![,]>();
        }
    }

    /// The keys in the order in which they were written.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Given> {
        self.given.iter()
    }

    /// The key as it was written, whatever its value.
    pub(crate) fn ident(&self, key: Key) -> Option<&Ident> {
        self.find(key).map(|given| &given.ident)
    }

    pub(crate) fn has(&self, key: Key) -> bool {
        self.find(key).is_some()
    }

    /// Whether the key is there, or one that was probably meant to be it: nothing is missing then.
    pub(crate) fn has_or_meant(&self, key: Key) -> bool {
        self.has(key) || self.meant.contains(&key)
    }

    pub(crate) fn text(&self, key: Key) -> Option<&LitStr> {
        match &self.find(key)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn number(&self, key: Key) -> Option<&Number> {
        match &self.find(key)?.value {
            Value::Number(number) => Some(number),
            _ => None,
        }
    }

    pub(crate) fn ty(&self, key: Key) -> Option<&Type> {
        match &self.find(key)?.value {
            Value::Type(ty) => Some(ty),
            _ => None,
        }
    }

    pub(crate) fn path(&self, key: Key) -> Option<&Path> {
        match &self.find(key)?.value {
            Value::Path(path) => Some(path),
            _ => None,
        }
    }

    pub(crate) fn session(&self) -> Option<Session> {
        match &self.find(Key::Session)?.value {
            Value::Session(session) => Some(*session),
            _ => None,
        }
    }

    pub(crate) fn wire(&self) -> Option<Wire<'_>> {
        match &self.find(Key::Value)?.value {
            Value::Text(text) => Some(Wire::Text(text)),
            Value::Number(number) => Some(Wire::Number(number)),
            _ => None,
        }
    }

    fn find(&self, key: Key) -> Option<&Given> {
        self.given.iter().find(|given| given.key == key)
    }
}

/// Goes over the comma behind an entry. Where it was forgotten, the next entry is read all the same.
fn read_comma(cx: &mut Ctxt, input: ParseStream<'_>) {
    if !input.is_empty() && input.parse::<Token![,]>().is_err() {
        let next = input.fork().call(Ident::parse_any);
        match next {
            Ok(next) => cx.error(&next, format_args!("expected `,` before `{next}`")),
            Err(error) => cx.push(error),
        }
    }
}

/// Whether an entry is over here: at the end, a comma, or (the comma forgotten) a known key.
pub(crate) fn at_next_entry(input: ParseStream<'_>) -> bool {
    let next_key =
        || input.fork().call(Ident::parse_any).is_ok_and(|ident| Info::find(&ident.to_string()).is_some());
    input.is_empty() || input.peek(Token![,]) || next_key()
}

/// Takes all up to the comma that ends the entry; one inside `<…>` does not.
pub(crate) fn rest_of_entry(input: ParseStream<'_>) -> TokenStream {
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
