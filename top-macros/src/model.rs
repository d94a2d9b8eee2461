//! The struct or enum under a derive, read whole. Reading reports each mistake in one attribute or field; rules about
//! two of them are in `check`. Knows nothing of what is generated.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Ident, Type, ext::IdentExt};

use crate::{
    attr::{Attrs, Wire},
    ctxt::Ctxt,
    keys::{Key, Place},
    tuple_struct,
};

/// Which derive is at work.
#[expect(clippy::enum_variant_names, reason = "these are their names")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Derive {
    TopApi,
    TopObject,
    TopMessage,
}

/// The item under the derive.
pub(crate) struct Item<'a> {
    pub(crate) derive: Derive,
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) attrs: Attrs,
    pub(crate) body: Body<'a>,
    /// Something in it is deprecated. The expansion then allows the use of it, because the user knows already.
    pub(crate) deprecated: bool,
    /// Attributes that belong to serde's own derives, or are such a derive.
    pub(crate) serdes: Vec<&'a Attribute>,
}

pub(crate) enum Body<'a> {
    /// A struct's fields, as declared.
    Struct(Vec<Field<'a>>),
    Enum(Vec<Variant<'a>>),
    /// Neither of the two; the error is reported.
    Unusable,
}

/// A field of a struct.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) attrs: Attrs,
    /// The name on the wire.
    pub(crate) name: String,
    /// The spans of the type's first and last token. Code generated from the one to the other is underlined as the
    /// whole type.
    pub(crate) type_span: (Span, Span),
}

/// A variant of an enum.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) attrs: Attrs,
    pub(crate) discriminant: Option<&'a syn::Expr>,
}

impl<'a> Item<'a> {
    /// Reads all of the item, also after a mistake.
    pub(crate) fn read(cx: &mut Ctxt, derive: Derive, input: &'a DeriveInput) -> Self {
        let place = match (derive, &input.data) {
            (Derive::TopApi, _) => Place::Request,
            (Derive::TopMessage, _) => Place::Message,
            (Derive::TopObject, Data::Enum(_)) => Place::Enum,
            (Derive::TopObject, _) => Place::Object,
        };
        let mut item = Self {
            derive,
            ident: &input.ident,
            generics: &input.generics,
            attrs: Attrs::read(cx, &input.attrs, place),
            body: Body::Unusable,
            deprecated: mentions_deprecated(&input.attrs),
            serdes: serdes(input),
        };
        match &input.data {
            Data::Struct(data) => match &data.fields {
                Fields::Unnamed(fields) => {
                    let help = tuple_struct::help(input, fields, derive != Derive::TopObject);
                    let names = names(derive);
                    cx.error(
                        fields,
                        format_args!("`{derive}` needs named fields: they are the {names}{help}"),
                    );
                }
                fields => {
                    let place = match derive {
                        Derive::TopApi => Place::RequestField,
                        Derive::TopObject => Place::ObjectField,
                        Derive::TopMessage => Place::MessageField,
                    };
                    item.deprecated |= fields.iter().any(|field| mentions_deprecated(&field.attrs));
                    let qimen = item.attrs.has(Key::Qimen);
                    item.body = Body::Struct(
                        fields.iter().filter_map(|field| Field::read(cx, field, place, qimen)).collect(),
                    );
                }
            },
            Data::Enum(data) if derive == Derive::TopObject => {
                item.deprecated |= data.variants.iter().any(|variant| mentions_deprecated(&variant.attrs));
                item.body =
                    Body::Enum(data.variants.iter().map(|variant| Variant::read(cx, variant)).collect());
            }
            Data::Enum(data) => {
                cx.error(
                    data.enum_token,
                    format_args!(
                        "`{derive}` needs a struct with named fields: they are the {}",
                        names(derive)
                    ),
                );
            }
            Data::Union(data) => {
                cx.error(
                    data.union_token,
                    format_args!(
                        "`{derive}` needs a struct with named fields: they are the {}",
                        names(derive)
                    ),
                );
            }
        }
        item
    }

    /// Whether it is, or is part of, a message of Qimen.
    pub(crate) fn is_qimen(&self) -> bool {
        self.attrs.has(Key::Qimen)
    }

    /// A struct's fields without the skipped ones, ascending by wire name: the order of the table.
    pub(crate) fn table(&self) -> Vec<&Field<'a>> {
        let Body::Struct(fields) = &self.body else { return Vec::new() };
        let mut table: Vec<_> = fields.iter().filter(|field| !field.is_skipped()).collect();
        table.sort_by(|a, b| a.name.as_bytes().cmp(b.name.as_bytes()));
        table
    }
}

/// `#[serde(…)]` anywhere in the item, and a `#[derive(Serialize)]` that stands below the derive at work. One in the same
/// list, or above, cannot be seen.
fn serdes(input: &DeriveInput) -> Vec<&Attribute> {
    let inner: Vec<&[Attribute]> = match &input.data {
        Data::Struct(data) => data.fields.iter().map(|field| &*field.attrs).collect(),
        Data::Enum(data) => data.variants.iter().map(|variant| &*variant.attrs).collect(),
        Data::Union(_) => Vec::new(),
    };
    let is_serdes = |attribute: &&Attribute| {
        attribute.path().is_ident("serde")
            || (attribute.path().is_ident("derive")
                && mentions(attribute.meta.to_token_stream(), &["Serialize", "Deserialize"]))
    };
    input.attrs.iter().chain(inner.into_iter().flatten()).filter(is_serdes).collect()
}

impl std::fmt::Display for Derive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::TopApi => "TopApi",
            Self::TopObject => "TopObject",
            Self::TopMessage => "TopMessage",
        })
    }
}

const fn names(derive: Derive) -> &'static str {
    match derive {
        Derive::TopApi => "API's parameters",
        Derive::TopObject => "object's members",
        Derive::TopMessage => "message's members",
    }
}

impl<'a> Field<'a> {
    /// `None` for a field of a tuple struct, which has no name.
    /// In Qimen's messages (`qimen`), names are in camel case unless the user gives them.
    fn read(cx: &mut Ctxt, field: &'a syn::Field, place: Place, qimen: bool) -> Option<Self> {
        let ident = field.ident.as_ref()?;
        let attrs = Attrs::read(cx, &field.attrs, place);
        let name = match attrs.text(Key::Rename) {
            Some(name) => {
                let text = name.value();
                if let Err(error) = top_names::check_wire_name(&text) {
                    cx.error(name, error);
                }
                text
            }
            None if qimen => top_names::qimen_member(&ident.unraw().to_string()),
            None => ident.unraw().to_string(),
        };
        Some(Self { ident, ty: &field.ty, attrs, name, type_span: type_span(&field.ty) })
    }

    pub(crate) fn is_skipped(&self) -> bool {
        self.attrs.has(Key::Skip)
    }

    /// What gives the wire name; errors about the name point here.
    pub(crate) fn name_tokens(&self) -> TokenStream {
        match self.attrs.text(Key::Rename) {
            Some(name) => name.to_token_stream(),
            None => self.ident.to_token_stream(),
        }
    }
}

impl<'a> Variant<'a> {
    fn read(cx: &mut Ctxt, variant: &'a syn::Variant) -> Self {
        for field in &variant.fields {
            Attrs::read(cx, &field.attrs, Place::Inner);
        }
        Self {
            ident: &variant.ident,
            fields: &variant.fields,
            attrs: Attrs::read(cx, &variant.attrs, Place::Variant),
            discriminant: variant.discriminant.as_ref().map(|(_, value)| value),
        }
    }

    /// The value on the wire and the tokens that give it: those of `value = …`, else the variant's name.
    pub(crate) fn wire_value(&self) -> (String, TokenStream) {
        match self.attrs.wire() {
            Some(Wire::Text(text)) => (text.value(), text.to_token_stream()),
            Some(Wire::Number(number)) => (number.value.to_string(), number.tokens.clone()),
            None => (self.ident.unraw().to_string(), self.ident.to_token_stream()),
        }
    }
}

fn type_span(ty: &Type) -> (Span, Span) {
    let mut spans = (None, Span::call_site());
    visit_tokens(ty.to_token_stream(), &mut |token| {
        spans.0.get_or_insert(token.span());
        spans.1 = token.span();
    });
    (spans.0.unwrap_or(spans.1), spans.1)
}

/// Visits every token in its order, a group at its opening and again at its closing delimiter.
fn visit_tokens(tokens: TokenStream, visit: &mut dyn FnMut(&TokenTree)) {
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            let close = group.span_close();
            let mut inner = group.clone();
            if group.delimiter() == proc_macro2::Delimiter::None {
                visit_tokens(group.stream(), visit);
            } else {
                inner.set_span(group.span_open());
                visit(&TokenTree::Group(inner.clone()));
                visit_tokens(group.stream(), visit);
                inner.set_span(close);
                visit(&TokenTree::Group(inner));
            }
        } else {
            visit(&token);
        }
    }
}

/// Whether there is a `#[deprecated]`, or an `#[allow(deprecated)]`, which a field of a deprecated type has.
fn mentions_deprecated(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| mentions(attribute.meta.to_token_stream(), &["deprecated"]))
}

fn mentions(tokens: TokenStream, words: &[&str]) -> bool {
    let mut found = false;
    visit_tokens(tokens, &mut |token| {
        found |= matches!(token, TokenTree::Ident(ident) if words.iter().any(|word| ident == word));
    });
    found
}
