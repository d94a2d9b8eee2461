//! The signature over a request: computed once more from what arrived, compared, and explained where it is wrong.
//!
//! Deliberately plain, and deliberately nothing of `top-core`: client and sandbox check each other only as long as
//! neither trusts the other's code. This room knows no application: the secret is an argument everywhere.
//!
//! [`method`] is the one list of sign methods; checks, explanations, the page and the command line read it.

mod method;
mod mistake;
mod rule;
mod verdict;
mod verify;

pub use self::{method::SignMethod, rule::SignRule, verdict::Verdict, verify::verify};
pub(crate) use self::{
    mistake::explain,
    rule::{check, same, string_to_sign},
    verdict::{MASK, masked},
};
