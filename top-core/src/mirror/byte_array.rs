//! `byte[]` inside an object.

use std::fmt;

/// Bytes inside an object: the platform's `byte[]` where it is not an upload.
///
/// Written as the official Java SDK does, an array of signed numbers (`[1,-2]`), or as base64 text where the field
/// says `#[top_api(base64)]`; both are read. For an upload, see [`FileItem`](crate::FileItem).
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct ByteArray(Vec<u8>);

impl ByteArray {
    /// Takes the bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, owned.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }

    pub(crate) const fn vec_mut(&mut self) -> &mut Vec<u8> {
        &mut self.0
    }
}

impl From<Vec<u8>> for ByteArray {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl AsRef<[u8]> for ByteArray {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Only the length: the content is a parameter value.
impl fmt::Debug for ByteArray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} bytes>", self.0.len())
    }
}
