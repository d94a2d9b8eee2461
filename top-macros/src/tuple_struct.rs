//! What to write instead of a tuple struct, which no derive can take: its fields have no names. The lines are made of
//! the user's own struct. Knows nothing of attributes.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{DeriveInput, FieldsUnnamed};

/// The struct with named fields and, for a newtype that is no request, the `impl` that it can have instead.
pub(crate) fn help(input: &DeriveInput, fields: &FieldsUnnamed, is_request: bool) -> String {
    let named = indented(&with_names(input, fields));
    let named = format!("\nhelp: give each field the name that it has on the wire:\n{named}");
    let types = types(fields);
    // With generics, the `impl` would need bounds that depend on the type inside.
    let ([only], true, false) = (types.as_slice(), input.generics.params.is_empty(), is_request) else {
        return named;
    };
    let transparent = indented(&transparent(&input.ident.to_string(), only));
    format!(
        "{named}\nhelp: or, if it is sent and read as the `{only}` in it, write this in place of the derive, with \
         `Field`, `Kind`, `Slot` and `Value` imported:\n{transparent}"
    )
}

/// The types of the fields, as text.
fn types(fields: &FieldsUnnamed) -> Vec<String> {
    fields.unnamed.iter().map(|field| source(field.ty.to_token_stream())).collect()
}

fn with_names(input: &DeriveInput, fields: &FieldsUnnamed) -> Vec<String> {
    let is_one = fields.unnamed.len() == 1;
    let lines = fields.unnamed.iter().zip(types(fields)).zip(1..).map(|((field, ty), number)| {
        let name = if is_one { "name".to_owned() } else { format!("name_{number}") };
        format!("    {}{name}: {ty},", visibility(&field.vis))
    });
    let generics = source(input.generics.to_token_stream());
    let head = format!("{}struct {}{generics} {{", visibility(&input.vis), input.ident);
    [head].into_iter().chain(lines).chain(["}".to_owned()]).collect()
}

/// A newtype that passes everything on to the type in it.
fn transparent(name: &str, ty: &str) -> Vec<String> {
    vec![
        format!("impl Field for {name} {{"),
        format!("    const REQUIRED: bool = <{ty} as Field>::REQUIRED;"),
        format!("    const KIND: Kind = <{ty} as Field>::KIND;"),
        "    fn value(&self) -> Value<'_> { self.0.value() }".to_owned(),
        "    fn slot(&mut self) -> Slot<'_> { self.0.slot() }".to_owned(),
        "    fn blank() -> Self { Self(Field::blank()) }".to_owned(),
        "}".to_owned(),
    ]
}

fn indented(lines: &[String]) -> String {
    lines.iter().map(|line| format!("    {line}")).collect::<Vec<_>>().join("\n")
}

fn visibility(visibility: &syn::Visibility) -> String {
    match source(visibility.to_token_stream()) {
        text if text.is_empty() => text,
        text => text + " ",
    }
}

/// A type, a list of generics or a visibility with the spaces that people write. (`TokenStream` prints one between any
/// two tokens.)
fn source(tokens: TokenStream) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    text
}

fn write(tokens: TokenStream, text: &mut String) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                if open == "[" && ends_with_word(text) {
                    text.push(' ');
                }
                text.push_str(open);
                write(group.stream(), text);
                text.push_str(close);
            }
            TokenTree::Punct(punct) => match punct.as_char() {
                mark @ (',' | ';') => text.extend([mark, ' ']),
                mark @ ('+' | '=') => text.extend([' ', mark, ' ']),
                // The `>` that follows belongs to it: `->`.
                '-' => text.push_str(" -"),
                '>' if text.ends_with('-') => text.push_str("> "),
                ':' if punct.spacing() == proc_macro2::Spacing::Alone && !text.ends_with(':') => {
                    text.push_str(": ");
                }
                mark => text.push(mark),
            },
            word => {
                let word = word.to_string();
                if ends_with_word(text) || (word == "as" && text.ends_with('>')) {
                    text.push(' ');
                }
                text.push_str(&word);
            }
        }
    }
}

fn ends_with_word(text: &str) -> bool {
    text.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::source;

    #[test]
    fn types_are_written_as_people_write_them() {
        for text in [
            "i64",
            "Vec<Option<String>>",
            "std::collections::BTreeMap<String, i64>",
            "Cow<'a, str>",
            "&'static mut [u8; 4]",
            "Box<dyn Fn(i64, &str) -> i64 + Send>",
            "<Vec<T> as Trait<Item = X>>::Out",
            "pub(crate)",
            "<'a, T: Clone + Ord, const N: usize>",
        ] {
            let tokens = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert_eq!(source(tokens), text);
        }
    }
}
