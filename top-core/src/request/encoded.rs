//! What a request is once it is signed: a URL's query, a content type and a body, whole or in pieces. Plain data.

use std::borrow::Cow;

use crate::mirror::FileItem;

/// A signed request, ready to be posted to a gateway.
#[non_exhaustive]
pub struct Encoded {
    /// The query to add to the gateway's URL; only for requests with a body of their own.
    pub query: Option<String>,
    /// The value of the `Content-Type` header.
    pub content_type: Cow<'static, str>,
    /// The body.
    pub body: Payload,
}

/// A body, in one piece or several.
pub enum Payload {
    /// In one piece in memory: always, for a request without files.
    Bytes(Vec<u8>),
    /// Texts and files, to be sent one after another.
    Parts(Vec<BodyPart>),
}

/// A piece of a body.
pub enum BodyPart {
    /// Bytes.
    Bytes(Vec<u8>),
    /// The content of a file.
    File(FilePart),
}

/// A file on its way into a body.
#[non_exhaustive]
pub struct FilePart {
    /// The parameter's name.
    pub name: String,
    /// The file.
    pub file: FileItem,
    /// The documented limit of its length in bytes, for a file that is measured when it is opened.
    pub max_len: Option<u64>,
}

/// The body of a request that has one of its own, beside its parameters (Qimen 奇门, JSON services, batch).
#[derive(Clone, Copy)]
pub struct RawBody<'a> {
    /// The value of the `Content-Type` header.
    pub content_type: &'static str,
    /// The body, UTF-8.
    pub text: &'a str,
}

impl<'a> RawBody<'a> {
    /// A JSON body.
    pub const fn json(text: &'a str) -> Self {
        Self { content_type: "application/json;charset=utf-8", text }
    }

    /// The body of a batch.
    pub const fn batch(text: &'a str) -> Self {
        Self { content_type: "text/plain;charset=UTF-8", text }
    }

    /// An XML body.
    pub const fn xml(text: &'a str) -> Self {
        Self { content_type: "text/xml;charset=utf-8", text }
    }
}

impl Encoded {
    /// The body, if it is in one piece in memory: always, for a request without files.
    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.body {
            Payload::Bytes(bytes) => Some(bytes),
            Payload::Parts(_) => None,
        }
    }
}

impl std::fmt::Debug for RawBody<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RawBody({}, <{} bytes>)", self.content_type, self.text.len())
    }
}

impl std::fmt::Debug for Payload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "<{} bytes>", bytes.len()),
            Self::Parts(parts) => parts.fmt(f),
        }
    }
}

impl std::fmt::Debug for BodyPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "<{} bytes>", bytes.len()),
            Self::File(part) => part.fmt(f),
        }
    }
}

impl std::fmt::Debug for FilePart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {:?}", self.name, self.file)
    }
}

impl std::fmt::Debug for Encoded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Encoded({}, {:?})", self.content_type, self.body)
    }
}
