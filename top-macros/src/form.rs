//! Reads the value after one key, in the form that the table of keys states. A value of another form is an error that
//! shows the line to write instead, made of what the user wrote. Knows nothing of what a key means.

use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Ident, Lit, LitStr, Path, Token, Type,
    ext::IdentExt,
    parse::{ParseStream, Parser, discouraged::Speculative},
};

use crate::{
    ctxt::Ctxt,
    entry::{at_end, take_rest},
    keys::{Form, Info},
};

/// A value as it was read.
pub(crate) enum Value {
    /// The key is a flag, or the value has the wrong form: the key is given, but there is no value to use.
    Nothing,
    Text(LitStr),
    Words(Vec<LitStr>),
    Number(Number),
    Type(Box<Type>),
    Path(Path),
    Session(Session),
}

/// A whole number and the tokens it was written in, for errors.
pub(crate) struct Number {
    pub(crate) value: i64,
    pub(crate) tokens: TokenStream,
}

impl Number {
    /// The number without its place in the source, so that lints on literals do not judge generated code.
    pub(crate) fn literal(&self) -> Literal {
        Literal::i64_unsuffixed(self.value)
    }
}

/// `session = …`
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Session {
    Required,
    Optional,
    None,
}

/// Reads what follows the key `ident`, up to the end of its entry.
pub(crate) fn read(cx: &mut Ctxt, input: ParseStream<'_>, info: &Info, ident: &Ident) -> Value {
    let Info { name, form, .. } = info;
    if !input.peek(Token![=]) {
        let rest = if at_end(input) { TokenStream::new() } else { take_rest(input) };
        match (form, rest.is_empty()) {
            (Form::Flag, true) => {}
            (Form::FlagOrWords, true) => return Value::Words(Vec::new()),
            (Form::Flag, false) => cx.error(rest, no_value(name)),
            (_, true) => cx.error(ident, format_args!("`{name}` needs a value: `{}`", info.example)),
            (_, false) => cx.error(&rest, format_args!("a value follows `=`: {}", right_form(info, &rest))),
        }
        return Value::Nothing;
    }
    let ahead = input.fork();
    let equals = ahead.parse::<Token![=]>().map_or_else(|_| TokenStream::new(), ToTokens::into_token_stream);
    if let Ok(value) = parse(&ahead, *form)
        && at_end(&ahead)
    {
        input.advance_to(&ahead);
        return value;
    }
    let _ = input.parse::<Token![=]>();
    let written = take_rest(input);
    let right = right_form(info, &written);
    let wrong = if written.is_empty() { equals } else { written };
    match expected(*form) {
        Some(expected) => cx.error(wrong, format_args!("expected {expected}: {right}")),
        None => cx.error(wrong, no_value(name)),
    }
    Value::Nothing
}

fn no_value(name: &str) -> String {
    format!("`{name}` takes no value")
}

/// What completes "expected …". `None` where no value is expected.
const fn expected(form: Form) -> Option<&'static str> {
    match form {
        Form::Flag => None,
        Form::Text => Some("a string literal"),
        Form::Words | Form::FlagOrWords => Some("a string literal or a list of them"),
        Form::Number => Some("a whole number of 64 bits"),
        Form::Count => Some("a whole number, not negative"),
        Form::TextOrNumber => Some("a string literal or a whole number"),
        Form::Type => Some("a type, without quotes"),
        Form::Path => Some("a path, without quotes"),
        Form::Session => Some("a word, without quotes"),
    }
}

fn parse(input: ParseStream<'_>, form: Form) -> syn::Result<Value> {
    match form {
        Form::Flag => Err(input.error("a flag has no value")),
        Form::Text => parse_text(input).map(Value::Text),
        Form::Words | Form::FlagOrWords => parse_words(input).map(Value::Words),
        Form::Count => {
            let number = parse_number(input)?;
            if number.value < 0 { Err(input.error("negative")) } else { Ok(Value::Number(number)) }
        }
        Form::TextOrNumber if input.peek(LitStr) => parse_text(input).map(Value::Text),
        Form::Number | Form::TextOrNumber => parse_number(input).map(Value::Number),
        Form::Type => match input.parse()? {
            Type::Infer(_) | Type::ImplTrait(_) => Err(input.error("not a type of its own")),
            ty => Ok(Value::Type(Box::new(ty))),
        },
        Form::Path => input.call(Path::parse_mod_style).map(Value::Path),
        Form::Session => {
            let word = input.call(Ident::parse_any)?;
            session(&word.to_string()).map(Value::Session).ok_or_else(|| input.error("no such word"))
        }
    }
}

fn session(word: &str) -> Option<Session> {
    match word {
        "required" => Some(Session::Required),
        "optional" => Some(Session::Optional),
        "none" => Some(Session::None),
        _ => None,
    }
}

fn parse_text(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let text: LitStr = input.parse()?;
    if text.suffix().is_empty() { Ok(text) } else { Err(input.error("suffix")) }
}

/// One text, or several in brackets.
fn parse_words(input: ParseStream<'_>) -> syn::Result<Vec<LitStr>> {
    if input.peek(LitStr) {
        return parse_text(input).map(|text| vec![text]);
    }
    let list;
    syn::bracketed!(list in input);
    let words: Vec<LitStr> = list.parse_terminated(parse_text, Token![,])?.into_iter().collect();
    if words.is_empty() { Err(input.error("empty")) } else { Ok(words) }
}

fn parse_number(input: ParseStream<'_>) -> syn::Result<Number> {
    let minus: Option<Token![-]> = if input.peek(Token![-]) { Some(input.parse()?) } else { None };
    let Lit::Int(number) = input.parse()? else { return Err(input.error("not a whole number")) };
    if !number.suffix().is_empty() {
        return Err(input.error("suffix"));
    }
    // Parsed with its sign, because the smallest number has no positive counterpart.
    let sign = if minus.is_some() { "-" } else { "" };
    let value = format!("{sign}{}", number.base10_digits()).parse().map_err(|error| input.error(error))?;
    let mut tokens = minus.into_token_stream();
    number.to_tokens(&mut tokens);
    Ok(Number { value, tokens })
}

/// The entry in the right form: with the value that was written where it can be kept, else an example.
fn right_form(info: &Info, written: &TokenStream) -> String {
    let Info { name, form, example, .. } = info;
    let kept = match form {
        Form::Text | Form::Words | Form::FlagOrWords => as_text(written).map(|text| format!("{text:?}")),
        Form::Type => as_text(written).filter(|text| parses::<Type>(text) && text != "_"),
        Form::Path => as_text(written).filter(|text| parses::<Path>(text)).map(|text| {
            if text.starts_with("::") || text.starts_with("crate") { text } else { format!("::{text}") }
        }),
        Form::Number | Form::Count => as_text(written)
            .filter(|text| text.parse::<i64>().is_ok_and(|number| *form == Form::Number || number > 0)),
        Form::Session => {
            let word = as_text(written).filter(|text| session(text).is_some());
            let Some(word) = word else {
                return "`session = required`, `session = optional` or `session = none`".to_owned();
            };
            Some(word)
        }
        Form::TextOrNumber => return format!("`{example}` or `{name} = 2`"),
        Form::Flag => None,
    };
    kept.map_or_else(|| format!("`{example}`"), |kept| format!("`{name} = {kept}`"))
}

fn parses<T: syn::parse::Parse>(text: &str) -> bool {
    T::parse.parse_str(text).is_ok()
}

/// What was written, without quotes and parentheses. `None` if it is not one literal, one name or one path of names.
fn as_text(written: &TokenStream) -> Option<String> {
    let mut tokens = written.clone().into_iter();
    if let (Some(TokenTree::Group(group)), None) = (tokens.next(), tokens.next())
        && matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None)
    {
        return as_text(&group.stream());
    }
    if let Ok(text) = syn::parse2::<LitStr>(written.clone()) {
        return Some(text.value());
    }
    let mut text = String::new();
    for token in written.clone() {
        match token {
            TokenTree::Ident(_) | TokenTree::Literal(_) => text.push_str(&token.to_string()),
            TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | ':' | '-') => {
                text.push(punct.as_char());
            }
            _ => return None,
        }
    }
    Some(text).filter(|text| !text.is_empty())
}
