//! A struct's mirror: the table of wire names, two matches by index, and the struct as a field of another.
//!
//! What can fail to type-check is placed on the field's type: `&` on its first token and the member on its last, so
//! that rustc underlines all of it, and reports the same error only once.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Ident;

use super::Target;
use crate::{
    keys::Key,
    model::{Body, Field, Item},
};

pub(super) fn expand(item: &Item<'_>, target: &Target<'_>, table: &[&Field<'_>]) -> TokenStream {
    let top = &target.runtime;
    let this = this(target, target.ident.span());
    let shape = shape(target, table);
    let values = arms(target, table, "value", &quote!(&));
    let slots = arms(target, table, "slot", &quote!(&mut));
    let blank = blank(item, target);
    // Inline: compiled where a program uses the struct, or not at all.
    implement(
        target,
        &quote! {
            const SHAPE: &'static #top::Shape = #shape;
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
        &blank,
    )
}

/// The one impl of a struct: as a record, and as a field of another.
pub(super) fn implement(target: &Target<'_>, record: &TokenStream, blank: &TokenStream) -> TokenStream {
    let top = &target.runtime;
    target.implement(
        &quote!(Mirror),
        &quote! {
            type Role = #top::Object;
            #record
            #[inline]
            fn blank() -> Self {
                #blank
            }
        },
    )
}

/// One line, through an engine that is compiled once.
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

fn shape(target: &Target<'_>, table: &[&Field<'_>]) -> TokenStream {
    let top = &target.runtime;
    let name = syn::ext::IdentExt::unraw(target.ident).to_string();
    let names = table.iter().map(|field| name_and_need(target, field));
    let more = table.iter().enumerate().filter_map(|(index, field)| more(target, index, field));
    quote!(&#top::Shape::new(#name, &#top::fields([#(#names),*], &[#(#more),*])))
}

/// `("title", <String as Field>::REQUIRED)`
fn name_and_need(target: &Target<'_>, field: &Field<'_>) -> TokenStream {
    let Field { name, ty, attrs, .. } = field;
    if attrs.has(Key::Required) {
        return quote!((#name, true));
    }
    let (first, _) = field.type_span();
    let top = target.runtime.at(first);
    let required = quote_spanned!(first=> <#ty as #top::Field>::REQUIRED);
    quote!((#name, #required))
}

/// What an attribute says of the field at `index`.
fn more(target: &Target<'_>, index: usize, field: &Field<'_>) -> Option<TokenStream> {
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
    let limits = (!limits.is_empty()).then(|| quote!(&#top::Limits { #(#limits,)* ..#top::Limits::NONE }));
    let (secret, base64) = (attrs.has(Key::Secret), attrs.has(Key::Base64));
    (secret || base64 || limits.is_some()).then(|| {
        let index = Literal::usize_unsuffixed(index);
        let limits = top.option(limits);
        quote!((#index, #secret, #base64, #limits))
    })
}

/// `0 => Field::value(&self.name),` and so on.
fn arms(target: &Target<'_>, table: &[&Field<'_>], call: &str, borrow: &TokenStream) -> TokenStream {
    let arms = table.iter().enumerate().map(|(index, field)| {
        let index = Literal::usize_unsuffixed(index);
        let (first, last) = field.type_span();
        let top = target.runtime.at(first);
        let call = Ident::new(call, last);
        let borrow = borrow.clone().into_iter().map(|mut token| {
            token.set_span(first);
            token
        });
        let borrow: TokenStream = borrow.collect();
        let this = this(target, first);
        let mut member = field.ident.clone();
        member.set_span(member.span().located_at(last));
        let argument = quote_spanned!(first=> #borrow #this.#member);
        let read = quote_spanned!(first=> #top::Field::#call(#argument));
        quote!(#index => #read,)
    });
    quote!(#(#arms)*)
}

/// A `self` at `span`. It is a local name, so wherever it stands it resolves where the function's own does: where the
/// struct's name was written, which for all but odd `macro_rules!` is also where the types were.
fn this(target: &Target<'_>, span: Span) -> Ident {
    Ident::new("self", target.ident.span().located_at(span))
}

/// Every field blank; what never travels, its default.
fn blank(item: &Item<'_>, target: &Target<'_>) -> TokenStream {
    let Body::Struct(fields) = &item.body else { return quote!(Self {}) };
    let top = &target.runtime;
    let fields = fields.iter().map(|field| {
        let ident = field.ident;
        let (first, last) = field.type_span();
        if field.is_skipped() {
            let top = top.at(first);
            let default = Ident::new("default", last);
            quote_spanned!(first=> #ident: #top::Default::#default())
        } else {
            let top = top.at(first);
            let blank = Ident::new("blank", last);
            quote_spanned!(first=> #ident: #top::Field::#blank())
        }
    });
    quote!(Self { #(#fields),* })
}
