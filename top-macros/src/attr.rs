//! Reads `#[top_api(…)]`: tokens in, keys with values of the right form out, every mistake reported and none of
//! them the end of reading. Knows nothing of what a key means or of the rules between two of them.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Ident, Lit, LitInt, LitStr, Meta, Path, Token, Type,
    ext::IdentExt,
    parse::{ParseStream, Parser, discouraged::Speculative},
};

use crate::{
    ctxt::Ctxt,
    keys::{Form, Info, Key, Place},
};

/// The keys given at one place, each once.
#[derive(Default)]
pub(crate) struct Attrs {
    given: Vec<Given>,
}

/// One key with its value.
pub(crate) struct Given {
    pub(crate) key: Key,
    /// As the user wrote it: where errors about the key point.
    pub(crate) ident: Ident,
    value: Value,
}

enum Value {
    /// A flag, or a value of the wrong form: given, so nothing is missing, but there is nothing to use.
    Nothing,
    Text(LitStr),
    Number(Number),
    Type(Box<Type>),
    Path(Path),
    Session(Session),
}

/// A whole number and the tokens it was written in.
pub(crate) struct Number {
    pub(crate) value: i64,
    pub(crate) tokens: TokenStream,
}

/// A wire value of an enum's variant.
pub(crate) enum Wire<'a> {
    Text(&'a LitStr),
    Number(&'a Number),
}

/// `session = …`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Session {
    Required,
    Optional,
    None,
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
                Meta::Path(path) => cx.error(path, "say something in it, `#[top_api(…)]`, or leave it out"),
                Meta::NameValue(pair) => cx.error(pair, "expected parentheses: `#[top_api(…)]`"),
            }
        }
        attrs
    }

    fn read_list(&mut self, cx: &mut Ctxt, input: ParseStream<'_>, place: Place) {
        while !input.is_empty() {
            let Ok(ident) = input.call(Ident::parse_any) else {
                cx.error(rest_of_entry(input), "expected a name such as `rename`");
                let _ = input.parse::<Token![,]>();
                continue;
            };
            let name = ident.unraw().to_string();
            let known = Info::find(&name).filter(|info| info.allows(place));
            if let Some(info) = known {
                let value = read_value(cx, input, info, &ident);
                if self.has(info.key) {
                    cx.error(&ident, format_args!("duplicate `top_api` attribute `{name}`"));
                } else {
                    self.given.push(Given { key: info.key, ident, value });
                }
                read_comma(cx, input);
            } else {
                match Info::find(&name) {
                    Some(info) => cx.error(&ident, info.misplaced(place)),
                    None => cx.error(
                        &ident,
                        format_args!("unknown `top_api` attribute `{name}`\n{}", place.suggest(&name)),
                    ),
                }
                rest_of_entry(input);
                let _ = input.parse::<Token![,]>();
            }
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

/// What follows the key, in the form that the table says.
fn read_value(cx: &mut Ctxt, input: ParseStream<'_>, info: &Info, ident: &Ident) -> Value {
    let Info { name, form, paste, .. } = info;
    if !input.peek(Token![=]) {
        let rest = if at_next_entry(input) { TokenStream::new() } else { rest_of_entry(input) };
        match (form, rest.is_empty()) {
            (Form::Flag, true) => {}
            (Form::Flag, false) => cx.error(rest, format_args!("`{name}` stands alone")),
            (_, true) => cx.error(ident, format_args!("`{name}` needs a value: `{paste}`")),
            (_, false) => cx.error(rest, format_args!("the value follows `=`: `{paste}`")),
        }
        return Value::Nothing;
    }

    let ahead = input.fork();
    let equals = ahead.parse::<Token![=]>().map_or_else(|_| TokenStream::new(), ToTokens::into_token_stream);
    if let Ok(value) = parse_form(&ahead, *form)
        && at_next_entry(&ahead)
    {
        input.advance_to(&ahead);
        return value;
    }
    let _ = input.parse::<Token![=]>();
    let written = rest_of_entry(input);
    let guilty = if written.is_empty() { equals } else { written };
    match form {
        Form::Flag => cx.error(guilty, format_args!("`{name}` stands alone, without a value")),
        Form::Text => cx.error(guilty, format_args!("expected a string literal: `{paste}`")),
        Form::Number => cx.error(guilty, format_args!("expected a whole number of 64 bits: `{paste}`")),
        Form::Count => cx.error(guilty, format_args!("expected a whole number, not negative: `{paste}`")),
        Form::TextOrNumber => cx.error(
            guilty,
            format_args!("expected a string literal or a whole number of 64 bits: `{paste}` or `value = 2`"),
        ),
        Form::Type => cx.error(guilty, format_args!("expected a type, without quotes: `{paste}`")),
        Form::Path => cx.error(guilty, format_args!("expected a path, without quotes: `{paste}`")),
        Form::Session => cx.error(
            guilty,
            "expected one of three words, without quotes: `session = required`, `session = optional` or `session = none`",
        ),
    }
    Value::Nothing
}

fn parse_form(input: ParseStream<'_>, form: Form) -> syn::Result<Value> {
    match form {
        Form::Flag => Err(input.error("a flag has no value")),
        Form::Text => parse_text(input).map(Value::Text),
        Form::Number => parse_number(input).map(Value::Number),
        Form::Count => {
            let number = parse_number(input)?;
            if number.value < 0 { Err(input.error("negative")) } else { Ok(Value::Number(number)) }
        }
        Form::TextOrNumber if input.peek(LitStr) => parse_text(input).map(Value::Text),
        Form::TextOrNumber => parse_number(input).map(Value::Number),
        Form::Type => match input.parse()? {
            Type::Infer(_) | Type::ImplTrait(_) => Err(input.error("not a type of its own")),
            ty => Ok(Value::Type(Box::new(ty))),
        },
        Form::Path => input.call(Path::parse_mod_style).map(Value::Path),
        Form::Session => {
            let word = input.call(Ident::parse_any)?;
            match word.to_string().as_str() {
                "required" => Ok(Value::Session(Session::Required)),
                "optional" => Ok(Value::Session(Session::Optional)),
                "none" => Ok(Value::Session(Session::None)),
                _ => Err(input.error("no such word")),
            }
        }
    }
}

fn parse_text(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let text: LitStr = input.parse()?;
    if text.suffix().is_empty() { Ok(text) } else { Err(input.error("suffix")) }
}

fn parse_number(input: ParseStream<'_>) -> syn::Result<Number> {
    // `Lit` joins a minus with its number, also when both came out of a `macro_rules!` as one.
    let minus: Option<Token![-]> = if input.peek(Token![-]) { Some(input.parse()?) } else { None };
    let Lit::Int(number) = input.parse()? else { return Err(input.error("not a whole number")) };
    number_of(minus, &number)
}

fn number_of(minus: Option<Token![-]>, number: &LitInt) -> syn::Result<Number> {
    if !number.suffix().is_empty() {
        return Err(syn::Error::new(number.span(), "suffix"));
    }
    let sign = if minus.is_some() { "-" } else { "" };
    let value = format!("{sign}{}", number.base10_digits())
        .parse()
        .map_err(|error| syn::Error::new(number.span(), error))?;
    let mut tokens = minus.into_token_stream();
    number.to_tokens(&mut tokens);
    Ok(Number { value, tokens })
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
fn at_next_entry(input: ParseStream<'_>) -> bool {
    let next_key =
        || input.fork().call(Ident::parse_any).is_ok_and(|ident| Info::find(&ident.to_string()).is_some());
    input.is_empty() || input.peek(Token![,]) || next_key()
}

/// Takes all up to the comma that ends the entry; one inside `<…>` does not.
fn rest_of_entry(input: ParseStream<'_>) -> TokenStream {
    let mut depth = 0_usize;
    let mut taken = TokenStream::new();
    while !input.is_empty() && !(depth == 0 && input.peek(Token![,])) {
        let Ok(token) = input.parse::<TokenTree>() else { break };
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        taken.extend([visible(token)]);
    }
    taken
}

/// What a `macro_rules!` variable stood for, out of the invisible brackets around it, so that errors point at it.
fn visible(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let mut inner = group.stream().into_iter();
            match (inner.next(), inner.next()) {
                (Some(only), None) => only,
                _ => TokenTree::Group(Group::new(Delimiter::None, group.stream())),
            }
        }
        token => token,
    }
}
