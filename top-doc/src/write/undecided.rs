//! What a document leaves open for the Rust that is written from it.

use std::fmt;

/// A point that a document leaves open, and the decision that was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Undecided {
    /// The method of the API.
    pub method: String,
    /// How much the decision means for callers.
    pub weight: Weight,
    /// The open point, and the decision. What belongs to this API alone, such as names, stands between backticks.
    pub what: String,
}

/// How much a decision means for callers, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Weight {
    /// Something documented is not in the Rust.
    LeftOut,
    /// Something is not as it is documented, or not as it was.
    Changed,
    /// The document says too little, and the likeliest was taken.
    Guessed,
}

impl Undecided {
    pub(super) fn new(method: &str, weight: Weight, what: impl Into<String>) -> Self {
        Self { method: method.escape_debug().to_string(), weight, what: what.into() }
    }

    /// The point without what belongs to this API alone: the same for points of one kind.
    ///
    /// ```
    /// let undecided = top_doc::write_module(&top_doc::ApiDoc { method: "no name".into(), ..Default::default() }).unwrap_err();
    /// assert_eq!(undecided.kind(), undecided.what);
    /// ```
    pub fn kind(&self) -> String {
        let parts = self.what.split('`').enumerate();
        parts.map(|(at, part)| if at % 2 == 0 { part } else { "`…`" }).collect()
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LeftOut => "left out",
            Self::Changed => "changed",
            Self::Guessed => "guessed",
        })
    }
}

impl fmt::Display for Undecided {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.weight, self.method, self.what)
    }
}

impl std::error::Error for Undecided {}
