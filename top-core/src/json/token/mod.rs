//! A pull tokenizer for JSON as the platform really sends it.
//!
//! Why not `serde_json`'s: a number must stay the digits it was sent as (`1.50`, ids beyond 64 bits), raw control
//! characters in strings and lone surrogates must be read in the same pass, and any member must be available as its
//! own text. Apart from those three it accepts exactly what `serde_json` accepts, and is tested against it.
//!
//! Most names are known before they are read, and most numbers are small: for these there is a short way beside the
//! grammar ([`Tokens::name_is`], [`Tokens::small`]). It takes a name or a number whole, or leaves it to the grammar.
//!
//! It knows JSON and nothing of slots or envelopes.

mod flaw;
mod number;
mod string;
#[cfg(test)]
mod tests;
mod tokens;

pub(crate) use self::{
    flaw::Flaw,
    string::normalized,
    tokens::{Head, Mark, Tokens},
};
