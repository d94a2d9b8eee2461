//! A struct's mirror: the table of wire names, two matches by index, and the struct as a field of another.
//!
//! Code that can fail to type-check has the spans of the field's type: `&` that of the first token, the member that of
//! the last. rustc then underlines the whole type, and reports the same error only once.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;
use top_names::Mark;

use super::Target;
use crate::{
    advice,
    keys::Key,
    model::{Body, Derive, Field, Item},
};

pub(super) fn expand(item: &Item<'_>, target: &Target<'_>, table: &[&Field<'_>]) -> TokenStream {
    let top = &target.runtime;
    let this = this(target, target.ident.span());
    let shape = shape(item, target, table);
    let values = arms(target, table, "value", false);
    let slots = arms(target, table, "slot", true);
    // Inline: compiled where a program uses the struct, or not at all.
    let mirror = target.implement(
        &quote!(Mirror),
        &quote! {
            const SHAPE: #top::Shape = #shape;
            #[inline]
            fn value_at(&#this, __index: #top::usize) -> #top::Value<'_> {
                match __index {
                    #values
                    _ => #top::Value::None,
                }
            }
            #[inline]
            fn slot_at(&mut #this, __index: #top::usize) -> #top::Slot<'_> {
                match __index {
                    #slots
                    _ => #top::Slot::Closed,
                }
            }
        },
    );
    let field = expand_field(target, &blank(item, target));
    quote!(#mirror #field)
}

/// A record as a field of another record.
pub(super) fn expand_field(target: &Target<'_>, blank: &TokenStream) -> TokenStream {
    let top = &target.runtime;
    target.implement(
        &quote!(Field),
        &quote! {
            const KIND: #top::Kind = #top::Kind::Object;
            #[inline]
            fn value(&self) -> #top::Value<'_> {
                #top::Value::Object(self)
            }
            #[inline]
            fn slot(&mut self) -> #top::Slot<'_> {
                #top::Slot::Object(self)
            }
            #[inline]
            fn blank() -> Self {
                #blank
            }
        },
    )
}

/// One call, of an engine that is compiled once.
pub(super) fn expand_debug(item: &Item<'_>, target: &Target<'_>) -> Option<TokenStream> {
    let top = &target.runtime;
    item.attrs.has(Key::Debug).then(|| {
        target.implement(
            &quote!(Debug),
            &quote! {
                #[inline]
                fn fmt(&self, __formatter: &mut #top::Formatter<'_>) -> #top::FmtResult {
                    #top::debug(self, __formatter)
                }
            },
        )
    })
}

fn shape(item: &Item<'_>, target: &Target<'_>, table: &[&Field<'_>]) -> TokenStream {
    let top = &target.runtime;
    let mut text = syn::ext::IdentExt::unraw(target.ident).to_string();
    let rare: Vec<_> = table.iter().map(|field| rare(target, field)).collect();
    let marks = Literal::byte_string(&marks(text.len(), table, &rare));
    text.extend(table.iter().map(|field| field.name.as_str()));
    let required: TokenStream = table.iter().map(|field| required(target, field)).collect();
    let mut rare = rare.iter().flatten().peekable();
    let rare = rare.peek().is_some().then(|| quote!(.rare(&[#(#rare),*])));
    // On a request, both keys are about its response: see `api`.
    let is_object = item.derive != Derive::TopApi;
    let partial = (is_object && item.attrs.has(Key::Partial)).then(|| quote!(.partial()));
    let lenient = (is_object && item.attrs.has(Key::Lenient)).then(|| quote!(.lenient()));
    quote!(#top::Shape::new(#text, #marks, &[#required])#rare #partial #lenient)
}

/// What is known of each field without its type. The first name is at `start`; that all are short enough, `check` has
/// seen.
fn marks(mut start: usize, table: &[&Field<'_>], rare: &[Option<TokenStream>]) -> Vec<u8> {
    let flags = [
        (Key::Secret, Mark::SECRET),
        (Key::Base64, Mark::BASE64),
        (Key::Lenient, Mark::LENIENT),
        (Key::BusinessKey, Mark::BUSINESS_KEY),
        (Key::XmlAttribute, Mark::XML_ATTRIBUTE),
        (Key::XmlText, Mark::XML_TEXT),
    ];
    let two_bytes = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    let mut rares = 0;
    let mut marks = Vec::with_capacity(table.len() * 8);
    for (Field { name, attrs, .. }, rare) in table.iter().zip(rare) {
        rares += usize::from(rare.is_some());
        let rare = if rare.is_some() { rares } else { 0 };
        let flags = flags.iter().filter(|(key, _)| attrs.has(*key)).map(|(_, flag)| flag).sum();
        marks.extend(Mark::new(two_bytes(start), name, flags, two_bytes(rare)).bytes());
        start += name.len();
    }
    marks
}

/// How the field's items are called in XML. `None` if by their type.
fn items(target: &Target<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let top = &target.runtime;
    match field.attrs.text(Key::Item) {
        Some(name) => Some(quote!(#top::XmlItems::Named(#name))),
        None if field.attrs.has(Key::Flat) => Some(quote!(#top::XmlItems::Flat)),
        None => None,
    }
}

/// `<String as Field>::REQUIRED,`
fn required(target: &Target<'_>, field: &Field<'_>) -> TokenStream {
    let Field { ty, attrs, .. } = field;
    if attrs.has(Key::Required) {
        return quote!(true,);
    }
    let (first, _) = field.type_span;
    let top = target.runtime.at(first);
    let bound = bound(field, first);
    quote_spanned!(first=> <#ty as #top::#bound>::REQUIRED,)
}

/// What few fields have: limits, and names of items.
fn rare(target: &Target<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let top = &target.runtime;
    let attrs = &field.attrs;
    let limits: Vec<_> = [
        (Key::MaxLen, quote!(max_len)),
        (Key::MaxItems, quote!(max_items)),
        (Key::Min, quote!(min)),
        (Key::Max, quote!(max)),
    ]
    .into_iter()
    .filter_map(|(key, name)| {
        let value = attrs.number(key)?.literal();
        Some(quote!(#name: #top::Some(#value)))
    })
    .collect();
    let limits = (!limits.is_empty()).then(|| quote!(#top::Limits { #(#limits,)* ..#top::Limits::NONE }));
    match (limits, items(target, field)) {
        (None, None) => None,
        (Some(limits), None) => Some(quote!(#top::Rare::Limits(#limits))),
        (None, Some(items)) => Some(quote!(#top::Rare::Items(#items))),
        (Some(limits), Some(items)) => Some(quote!(#top::Rare::Both(#limits, #items))),
    }
}

/// `0 => Field::value(&self.name),` and so on.
fn arms(target: &Target<'_>, table: &[&Field<'_>], call: &str, mutable: bool) -> TokenStream {
    let arms = table.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let (first, last) = field.type_span;
        let top = target.runtime.at(first);
        let call = Ident::new(call, last);
        let mutable = mutable.then(|| Ident::new("mut", first));
        let this = this(target, first);
        let mut member = field.ident.clone();
        member.set_span(member.span().located_at(last));
        let bound = bound(field, first);
        quote_spanned!(first=> #index => #top::#bound::#call(&#mutable #this.#member),)
    });
    arms.collect()
}

/// What the field's type must be: a `Field`, by that name or by one with advice of its own for those who miss it.
fn bound(field: &Field<'_>, span: Span) -> TokenStream {
    match advice::of(field.ty) {
        Some(name) => {
            let name = Ident::new(name, span);
            quote_spanned!(span=> advice::#name)
        }
        None => quote_spanned!(span=> Field),
    }
}

/// A `self` with the place of `span`. It resolves as a name written where the struct's name was written, because the
/// function's own `self` does, and both must be the same name also inside a `macro_rules!`.
fn this(target: &Target<'_>, span: Span) -> Ident {
    Ident::new("self", target.ident.span().located_at(span))
}

/// A struct with every field blank, and skipped fields with their default.
fn blank(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let Body::Struct(fields) = &item.body else { return quote!(Self {}) };
    let top = &target.runtime;
    let fields: TokenStream = fields
        .iter()
        .map(|field| {
            let ident = field.ident;
            let (first, last) = field.type_span;
            let top = top.at(first);
            if field.is_skipped() {
                let default = Ident::new("default", last);
                quote_spanned!(first=> #ident: #top::Default::#default(),)
            } else {
                let blank = Ident::new("blank", last);
                let bound = bound(field, first);
                quote_spanned!(first=> #ident: #top::#bound::#blank(),)
            }
        })
        .collect();
    quote!(Self { #fields })
}
