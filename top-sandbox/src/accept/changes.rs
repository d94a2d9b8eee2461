//! How a call is signed, and what becomes of it behind its signature.

use crate::protocol::sign::SignMethod;

/// How a call is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// As the platform signs: MD5 over headers, query and body, with the application's secret.
    Right,
    /// With a secret that is not the application's.
    OtherSecret,
    /// Right but for one digit.
    OneDigit,
    /// There is no `sign`.
    Missing,
    /// `sign` has no value.
    Empty,
    /// Over the query alone.
    WithoutBody,
    /// Over the parameters that have a value.
    WithoutBlanks,
    /// In lower-case digits.
    LowerCase,
    /// As a caller of the platform signs by this method.
    By(SignMethod),
}

/// What becomes of a call between the signature and the endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Nothing,
    /// Another business key, or another text.
    Value,
    /// Blanks and line ends between the members.
    Spacing,
    /// One more parameter in the query.
    AddedParam,
    /// Another value of a parameter.
    ChangedParam,
}
