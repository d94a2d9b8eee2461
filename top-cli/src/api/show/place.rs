//! Where an API is in Rust. Nothing of how it is called.

use top_doc::ApiDoc;

/// The path of an API's struct in `top-apis`, and the feature that brings it in.
pub(crate) struct Place {
    path: String,
    /// Empty where the struct is there without one.
    pub(crate) feature: String,
}

impl Place {
    /// `None` for an API of a catalogue that says nothing of Rust: a document, an SDK's metadata.
    pub(crate) fn of(doc: &ApiDoc) -> Option<Self> {
        let facts = doc.facts.as_ref().filter(|facts| !facts.path.is_empty())?;
        Some(Self { path: facts.path.clone(), feature: facts.feature.clone() })
    }

    /// `top_apis::taobao::trade::FullinfoGet`
    pub(crate) fn rust(&self) -> String {
        format!("top_apis::{}", self.path)
    }

    /// The namespace of the struct: `taobao::trade`.
    pub(crate) fn namespace(&self) -> &str {
        self.path.rsplit_once("::").map_or("", |(namespace, _)| namespace)
    }

    /// The line for Cargo.toml.
    pub(crate) fn dependency(&self) -> String {
        let version = version();
        match self.feature.as_str() {
            "" => format!("top-apis = \"{version}\""),
            feature => format!("top-apis = {{ version = \"{version}\", features = [\"{feature}\"] }}"),
        }
    }
}

/// The version of this program, which is that of the library, as a manifest names it: `0.1`.
pub(crate) fn version() -> &'static str {
    concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"))
}
