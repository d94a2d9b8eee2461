//! An enum of wire values: a text or a number on the wire, a variant in Rust, and one variant for the rest.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::Target;
use crate::{attr::Wire, check, keys::Key, model::Variant};

/// With the list of its values, if schemas want it.
pub(super) fn expand(target: &Target<'_>, variants: &[Variant<'_>], listed: bool) -> TokenStream {
    let Some(other) = variants.iter().find(|variant| variant.attrs.has(Key::Other)) else {
        return TokenStream::new();
    };
    let known: Vec<_> = variants.iter().filter(|variant| !variant.attrs.has(Key::Other)).collect();
    if check::is_numeric(variants) {
        numbers(target, &known, other.ident, listed)
    } else {
        texts(target, &known, other.ident, listed)
    }
}

fn texts(target: &Target<'_>, known: &[&Variant<'_>], other: &Ident, listed: bool) -> TokenStream {
    let top = &target.runtime;
    let idents: Vec<_> = known.iter().map(|variant| variant.ident).collect();
    let values: Vec<_> = known.iter().map(|variant| variant.wire_value().0).collect();
    let field = field(
        target,
        (&quote!(Text), &quote!(Text)),
        &quote! {
            #top::Value::Str(match self {
                #(Self::#idents => #values,)*
                Self::#other(__value) => __value,
            })
        },
        &quote!(Self::#other(#top::String::new())),
    );
    let form = listed.then(|| {
        quote! {
            fn form(&self) -> #top::TextForm {
                #top::TextForm::OneOf(&[#(#values),*])
            }
        }
    });
    let text = target.implement(
        &quote!(Text),
        &quote! {
            fn set_text(&mut self, __text: &#top::str) -> #top::Result<(), #top::Expected> {
                *self = match __text {
                    #(#values => Self::#idents,)*
                    _ => Self::#other(#top::From::from(__text)),
                };
                #top::Ok(())
            }
            #form
        },
    );
    quote!(#field #text)
}

fn numbers(target: &Target<'_>, known: &[&Variant<'_>], other: &Ident, listed: bool) -> TokenStream {
    let top = &target.runtime;
    let (idents, values): (Vec<_>, Vec<_>) = known
        .iter()
        .filter_map(|variant| match variant.attrs.wire()? {
            Wire::Number(number) => Some((variant.ident, number.literal())),
            Wire::Text(_) => None,
        })
        .unzip();
    let field = field(
        target,
        (&quote!(Integer), &quote!(Int)),
        &quote! {
            #top::Value::I64(match self {
                #(Self::#idents => #values,)*
                Self::#other(__value) => *__value,
            })
        },
        &quote!(Self::#other(0)),
    );
    let known_values = listed.then(|| {
        quote! {
            fn known(&self) -> &'static [#top::i64] {
                &[#(#values),*]
            }
        }
    });
    let int = target.implement(
        &quote!(Int),
        &quote! {
            fn set_digits(&mut self, __digits: &#top::str) -> #top::Result<(), #top::Expected> {
                let mut __value: #top::i64 = 0;
                #top::Int::set_digits(&mut __value, __digits)?;
                *self = match __value {
                    #(#values => Self::#idents,)*
                    _ => Self::#other(__value),
                };
                #top::Ok(())
            }
            #known_values
        },
    );
    quote!(#field #int)
}

fn field(
    target: &Target<'_>,
    (kind, slot): (&TokenStream, &TokenStream),
    value: &TokenStream,
    blank: &TokenStream,
) -> TokenStream {
    let top = &target.runtime;
    target.implement(
        &quote!(Field),
        &quote! {
            const KIND: #top::Kind = #top::Kind::#kind;
            fn value(&self) -> #top::Value<'_> {
                #value
            }
            #[inline]
            fn slot(&mut self) -> #top::Slot<'_> {
                #top::Slot::#slot(self)
            }
            fn blank() -> Self {
                #blank
            }
        },
    )
}
