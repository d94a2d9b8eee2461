//! What was once decided from an API's describing texts. A catalogue that keeps facts only has these decisions in place of
//! the texts, so that the same Rust is written from it.

use super::sensitive::Sensitive;

/// The decisions about one API of a catalogue of facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiFacts {
    /// Whether a repeated call has no further effect.
    pub idempotent: bool,
    /// The feature of `top-apis` that the API is in; empty if it is always there.
    pub feature: String,
    /// The path of its struct in `top-apis`, such as `taobao::trade::FullinfoGet`.
    pub path: String,
}

/// The decisions about one parameter or member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NodeFacts {
    /// The closed set of its values; empty if there is none.
    pub values: Vec<Listed>,
    /// Whether a text or a number is an exact decimal, such as an amount of money.
    pub is_decimal: bool,
    /// Whether its value must not be shown, and why.
    pub sensitive: Option<Sensitive>,
    /// The values of a success, if the member says whether the call succeeded and its name does not tell; none for a flag
    /// that is true or false.
    pub success: Option<Vec<String>>,
}

/// One value of a closed set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// The value on the wire.
    pub value: String,
    /// What it means.
    pub label: String,
    /// The documented name of the value.
    pub name: Option<String>,
}
