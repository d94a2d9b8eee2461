//! What the platform's error codes mean and what to do about them: one table, in rows of [`platform`] codes and of
//! [`sub`] codes, and pure look-ups. Nothing outside knows a code by its number.
//!
//! It knows neither the response in which an error comes, nor how calls wait or are repeated.

mod ban;
mod documented;
mod facts;
mod lookup;
mod platform;
mod qimen;
mod rules;
mod sub;
#[cfg(test)]
mod tests;

pub(super) use self::rules::CodeRule;
pub(crate) use self::{
    ban::ban,
    qimen::{facts as qimen_facts, folded},
};
pub use self::{
    facts::{CodeFacts, DocumentedCode, ErrorClass, Language, LimitScope, Refused},
    rules::CodeRules,
};
