//! What was signed of a received call, as text: parameters and body. Nothing that was not signed gets in here.

use std::fmt;

/// The signed parameters and the body of a received call. `Debug` shows names and sizes only.
pub struct Content {
    params: Vec<(String, String)>,
    body: String,
}

impl Content {
    pub(super) const fn new(params: Vec<(String, String)>, body: String) -> Self {
        Self { params, body }
    }

    /// A signed parameter, from headers, query or form: `method`, `app_key`, `customerId`, …
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// All signed parameters, in the order in which they are signed; `sign` is not among them.
    pub fn params(&self) -> impl Iterator<Item = (&str, &str)> {
        self.params.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// How long all of it is.
    pub(super) fn bytes(&self) -> usize {
        self.params.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() + self.body.len()
    }

    /// The body's text; empty for forms and uploads.
    pub fn body(&self) -> &str {
        &self.body
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Content")
            .field("params", &self.params.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}
