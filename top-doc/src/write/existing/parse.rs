//! Written Rust, read back: which types a file has, with their members and values. Knows the form in which this crate
//! writes, and nothing of documents.

use std::collections::{BTreeMap, HashMap};

use syn::{Attribute, Expr, Fields, Item, Lit, Meta, Token, Type as RustType, punctuated::Punctuated};

/// A struct or an enum of a written file.
#[derive(Debug, Clone)]
pub(in crate::write) enum Type {
    Struct(HashMap<String, Member>),
    /// The names of an enum's variants by their values, and whether the values are numbers.
    Set {
        numeric: bool,
        variants: BTreeMap<String, String>,
    },
}

/// A member of a struct.
#[derive(Debug, Clone)]
pub(in crate::write) struct Member {
    /// The type without blanks: `Option<Vec<objects::Item>>`.
    pub(in crate::write) ty: String,
    /// The arguments of the attribute but the name and `secret`, without blanks.
    pub(in crate::write) rules: Vec<String>,
}

/// What a file of an API says.
#[derive(Debug, Clone, Default)]
pub(in crate::write) struct ApiFile {
    pub(in crate::write) method: String,
    /// The name of the request's struct.
    pub(in crate::write) type_name: String,
    /// The response's type without blanks.
    pub(in crate::write) response: String,
    pub(in crate::write) types: HashMap<String, Type>,
}

/// The types of a list of items, by name, and the request among them.
pub(super) fn file(items: &[Item]) -> ApiFile {
    let mut file = ApiFile::default();
    for item in items {
        let (name, ty, attributes) = match item {
            Item::Struct(item) => {
                let is_qimen = arguments(&item.attrs).contains_key("qimen");
                (item.ident.to_string(), structure(&item.fields, is_qimen), &item.attrs)
            }
            Item::Enum(item) => (item.ident.to_string(), set(item), &item.attrs),
            _ => continue,
        };
        let mut texts = arguments(attributes);
        if let Some(method) = texts.remove("method") {
            (file.method, file.type_name) = (method.trim_matches('"').to_owned(), name.clone());
            file.response = texts.remove("response").unwrap_or_default();
        }
        file.types.insert(name, ty);
    }
    file
}

/// In messages of Qimen, the derive makes the name on the wire of the field's.
fn structure(fields: &Fields, is_qimen: bool) -> Type {
    let members = fields.iter().filter_map(|field| {
        let ident = field.ident.as_ref()?.to_string();
        let arguments = arguments(&field.attrs);
        let plain = ident.trim_start_matches("r#").to_owned();
        let wire = arguments.get("rename").and_then(|text| syn::parse_str::<syn::LitStr>(text).ok());
        let plain = if is_qimen { top_names::qimen_member(&plain) } else { plain };
        let wire = wire.map_or(plain, |wire| wire.value());
        let rules = arguments
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "rename" | "secret"))
            .map(|(name, value)| match &**value {
                "" => name.clone(),
                // Digits are written in groups.
                value if value.starts_with(['"', '[', '(']) => format!("{name}={value}"),
                value => format!("{name}={}", value.replace('_', "")),
            })
            .collect();
        Some((wire, Member { ty: text_of(&field.ty), rules }))
    });
    Type::Struct(members.collect())
}

fn set(item: &syn::ItemEnum) -> Type {
    let mut variants = BTreeMap::new();
    let mut numeric = false;
    for variant in &item.variants {
        for attribute in &variant.attrs {
            let value = metas(attribute).into_iter().find_map(|meta| match meta {
                Meta::NameValue(pair) if pair.path.is_ident("value") => Some(pair.value),
                _ => None,
            });
            let value = match value {
                Some(Expr::Lit(literal)) => match literal.lit {
                    Lit::Str(text) => text.value(),
                    Lit::Int(number) => {
                        numeric = true;
                        number.base10_digits().to_owned()
                    }
                    _ => continue,
                },
                Some(Expr::Unary(unary)) => {
                    let Expr::Lit(syn::ExprLit { lit: Lit::Int(number), .. }) = *unary.expr else { continue };
                    numeric = true;
                    format!("-{}", number.base10_digits())
                }
                _ => continue,
            };
            variants.insert(value, variant.ident.to_string());
        }
    }
    Type::Set { numeric, variants }
}

/// The arguments of all `#[top_api(…)]`, by name; the value is empty if there is none.
fn arguments(attributes: &[Attribute]) -> BTreeMap<String, String> {
    let all = attributes.iter().flat_map(metas);
    all.filter_map(|meta| {
        let name = meta.path().get_ident()?.to_string();
        let value = match &meta {
            Meta::NameValue(pair) => text_of(&pair.value),
            _ => String::new(),
        };
        Some((name, value))
    })
    .collect()
}

fn metas(attribute: &Attribute) -> Vec<Meta> {
    if !attribute.path().is_ident("top_api") {
        return Vec::new();
    }
    let parsed = attribute.parse_args_with(Punctuated::<TypedMeta, Token![,]>::parse_terminated);
    parsed.map(|metas| metas.into_iter().map(|meta| meta.0).collect()).unwrap_or_default()
}

/// An argument, whose value may also be a type: `response = Option<Item>`.
struct TypedMeta(Meta);

impl syn::parse::Parse for TypedMeta {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        let path = input.call(syn::Path::parse_mod_style)?;
        if !input.peek(Token![=]) {
            return Ok(Self(Meta::Path(path)));
        }
        let eq_token = input.parse()?;
        let fork = input.fork();
        let is_type = fork.parse::<RustType>().is_ok() && (fork.is_empty() || fork.peek(Token![,]));
        let value = if is_type {
            let ty: RustType = input.parse()?;
            Expr::Verbatim(quote::ToTokens::to_token_stream(&ty))
        } else {
            input.parse()?
        };
        Ok(Self(Meta::NameValue(syn::MetaNameValue { path, eq_token, value })))
    }
}

fn text_of(tokens: &impl quote::ToTokens) -> String {
    tokens.to_token_stream().to_string().chars().filter(|c| !c.is_whitespace()).collect()
}

/// The lists, boxes and options around a value, and the value's type: `Option<Vec<` and `objects::Item`.
pub(in crate::write) fn unwrapped(ty: &str) -> (&str, &str) {
    let mut rest = ty;
    while let Some(inner) = ["Option<", "Vec<", "Box<"].iter().find_map(|wrap| rest.strip_prefix(wrap)) {
        rest = inner;
    }
    let wrap = &ty[..ty.len() - rest.len()];
    (wrap, &rest[..rest.len() - wrap.matches('<').count().min(rest.len())])
}
