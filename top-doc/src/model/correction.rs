//! A reviewed correction of a wrong document, and what a catalogue leaves to others. Data only.

/// What a catalogue does otherwise than a document says, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Correction {
    /// The method that it is about; every method of a family if it ends in `.*`.
    pub method: String,
    /// Why it is right.
    pub reason: String,
    /// What is done.
    pub remedy: Remedy,
}

/// What a correction does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remedy {
    /// The API is not in the catalogue.
    LeaveOut {
        /// Only if this is its only parameter.
        only_parameter: Option<String>,
    },
    /// The API is ready in `top-apis`, under this path: the catalogue has its facts and writes no Rust for it.
    Ready {
        /// Such as `tmc::UserGet`.
        path: String,
        /// The feature of `top-apis` that it is in; empty if it is always there.
        feature: String,
    },
    /// The member at this path is another one than documented.
    Member {
        /// `request` or `response` and the names to the member, with points between them: `response.result.total`.
        at: String,
        /// Its name.
        name: Option<String>,
        /// The type with its lists: `Number`, `Item[]`.
        ty: Option<String>,
        /// Whether a request must hold it.
        required: Option<bool>,
        /// Whether there is no such member.
        remove: bool,
    },
}

impl Correction {
    /// Whether it is about the method.
    pub(crate) fn is_about(&self, method: &str) -> bool {
        match self.method.strip_suffix('*') {
            Some(family) => family.ends_with('.') && method.starts_with(family),
            None => self.method == method,
        }
    }
}
