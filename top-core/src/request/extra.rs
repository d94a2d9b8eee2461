//! Parameters beside those of a record. It knows their order, and nothing of how they are written.

use crate::mirror::{FileItem, Value};

/// Parameters beside those of a record, sorted by name: of calls without a struct, and those added to one call.
#[derive(Clone, Default)]
pub struct ExtraParams(pub(super) Vec<(String, Extra)>);

#[derive(Clone)]
pub(super) enum Extra {
    Text(String),
    File(FileItem),
}

impl Extra {
    pub(super) fn value(&self) -> Value<'_> {
        match self {
            Self::Text(text) => Value::Str(text),
            Self::File(file) => Value::File(file),
        }
    }
}

impl ExtraParams {
    /// Adds a parameter. A name that is set twice is an error once the request is built. Names are sent as they are.
    pub fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.insert(name.into(), Extra::Text(value.into()));
    }

    /// Adds a file, which is sent as a part of its own and is not signed.
    pub fn add_file(&mut self, name: impl Into<String>, file: FileItem) {
        self.insert(name.into(), Extra::File(file));
    }

    fn insert(&mut self, name: String, value: Extra) {
        let at = self.0.partition_point(|(other, _)| *other <= name);
        self.0.insert(at, (name, value));
    }

    /// The files among them.
    pub fn files(&self) -> impl Iterator<Item = &FileItem> {
        self.0.iter().filter_map(|(_, value)| if let Extra::File(file) = value { Some(file) } else { None })
    }
}

impl ExtraParams {
    pub(super) fn weight(&self) -> usize {
        self.0.iter().map(|(name, value)| name.len() + 2 + value.value().weight()).sum()
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for ExtraParams {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let mut pairs: Vec<(String, Extra)> =
            pairs.into_iter().map(|(name, value)| (name.into(), Extra::Text(value.into()))).collect();
        pairs.sort_by(|(one, _), (two, _)| one.cmp(two));
        Self(pairs)
    }
}

/// Names only: values may be personal data.
impl std::fmt::Debug for ExtraParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}
