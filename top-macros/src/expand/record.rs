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
    let record = target.implement(
        &quote!(Record),
        &quote! {
            #[inline]
            fn shape(&self) -> &'static #top::Shape {
                #shape
            }
            fn value_at(&#this, __index: #top::usize) -> #top::Value<'_> {
                match __index {
                    #values
                    _ => #top::Value::None,
                }
            }
            fn slot_at(&mut #this, __index: #top::usize) -> #top::Slot<'_> {
                match __index {
                    #slots
                    _ => #top::Slot::Closed,
                }
            }
        },
    );
    let blank = blank(item, target);
    let field = expand_field(target, &blank);
    quote!(#record #field)
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
                fn fmt(&self, __formatter: &mut #top::Formatter<'_>) -> #top::FmtResult {
                    #top::debug(self, __formatter)
                }
            },
        )
    })
}

/// A `static` where the table can be one: it cannot name the impl's generics, nor `Self`.
fn shape(target: &Target<'_>, table: &[&Field<'_>]) -> TokenStream {
    let top = &target.runtime;
    let name = syn::ext::IdentExt::unraw(target.ident).to_string();
    let specs = table.iter().map(|field| spec(target, field));
    let fits_static = target.generics.params.is_empty() && !table.iter().any(|field| field.names_self());
    if fits_static {
        quote! {
            static SHAPE: #top::Shape = #top::Shape::new(#name, &[#(#specs),*]);
            &SHAPE
        }
    } else {
        // The inner one as well: what depends on a type parameter is not promoted to `'static` by itself.
        quote!(const { &#top::Shape::new(#name, const { &[#(#specs),*] }) })
    }
}

fn spec(target: &Target<'_>, field: &Field<'_>) -> TokenStream {
    let top = &target.runtime;
    let Field { name, ty, attrs, .. } = field;
    let required = if attrs.has(Key::Required) {
        quote!(true)
    } else {
        let (first, _) = field.type_span();
        let top = top.at(first);
        quote_spanned!(first=> <#ty as #top::Field>::REQUIRED)
    };
    let more = [Key::Secret, Key::Base64].into_iter().any(|key| attrs.has(key));
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
    let with = (more || limits.is_some()).then(|| {
        let (secret, base64) = (attrs.has(Key::Secret), attrs.has(Key::Base64));
        let limits = top.option(limits);
        quote!(.with(#secret, #base64, #limits))
    });
    quote!(#top::FieldSpec::new(#name, #required)#with)
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
