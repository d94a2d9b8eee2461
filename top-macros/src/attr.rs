//! Reads `#[top_api(…)]`: from tokens to keys with values of the right form. Every mistake is reported, and reading
//! goes on after each. Knows nothing of what a key means or of the rules between two of them; `form` reads one value.

use syn::{
    Attribute, Ident, LitStr, Meta, Path, Token, Type,
    ext::IdentExt,
    parse::{ParseStream, Parser},
};

use crate::{
    ctxt::Ctxt,
    entry::{read_comma, take_rest},
    form::{self, Number, Session, Value},
    keys::{Info, Key, Place},
};

/// The keys given at one place, each once.
#[derive(Default)]
pub(crate) struct Attrs {
    given: Vec<Given>,
    /// The keys that were given, but misspelt.
    meant: Vec<Key>,
}

/// One key with its value.
pub(crate) struct Given {
    pub(crate) key: Key,
    /// The key as the user wrote it; errors about it point here.
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
                        format_args!("`#[top_api]` has no effect: write `#[top_api({})]`", place.example()),
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
                cx.error(take_rest(input), message);
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
            take_rest(input);
            let _ = input.parse::<Token![,]>();
        }
    }

    /// The keys in the order in which they were written.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Given> {
        self.given.iter()
    }

    /// The key as the user wrote it, also where its value is unusable.
    pub(crate) fn ident(&self, key: Key) -> Option<&Ident> {
        self.find(key).map(|given| &given.ident)
    }

    pub(crate) fn has(&self, key: Key) -> bool {
        self.find(key).is_some()
    }

    /// Whether the key is given, perhaps misspelt; suppresses the "missing" error.
    pub(crate) fn has_or_meant(&self, key: Key) -> bool {
        self.has(key) || self.meant.contains(&key)
    }

    pub(crate) fn text(&self, key: Key) -> Option<&LitStr> {
        match &self.find(key)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The values of a key that lists some; empty where it is a mere flag.
    pub(crate) fn words(&self, key: Key) -> Option<&[LitStr]> {
        match &self.find(key)?.value {
            Value::Words(words) => Some(words),
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
