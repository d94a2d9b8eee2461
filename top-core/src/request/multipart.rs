//! A `multipart/form-data` body: text parameters, signed, then files, which are not.
//!
//! The layout is that of the official SDKs but for their quirks (a leading line break, no space after semicolons).

use std::fmt::Write as _;

use md5::{Digest, Md5};
use memchr::memmem;

use super::{BodyPart, Encoded, FilePart, Payload, write::Texts};
use crate::sign::Signature;

/// The line between parts, unless one of them holds it.
const BOUNDARY: &str = "top-4f1c9a6be07d4c82a35d";
const CONTENT_TYPE: &str = "multipart/form-data; boundary=top-4f1c9a6be07d4c82a35d";

/// What stands around a text parameter.
const OPEN: &str = "\r\nContent-Disposition: form-data; name=\"";
const TEXT: &str = "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n";

/// About how long the body for these texts is; no file counted.
pub(super) fn len(plain: &[u8], texts: &Texts) -> usize {
    plain.len() + (texts.len() + 2) * (BOUNDARY.len() + OPEN.len() + TEXT.len() + 4) + 64
}

/// Builds the body.
pub(super) fn encode(plain: &[u8], texts: &Texts, files: Vec<FilePart>, sign: &Signature) -> Encoded {
    let own = is_taken(plain, &files).then(|| boundary(sign));
    let boundary = own.as_deref().unwrap_or(BOUNDARY);
    let content_type = match &own {
        Some(own) => format!("multipart/form-data; boundary={own}").into(),
        None => CONTENT_TYPE.into(),
    };
    let mut head = Vec::with_capacity(len(plain, texts) + files.len() * 160);
    for (_, name, value) in texts.of(plain) {
        text(&mut head, boundary, name, value);
    }
    text(&mut head, boundary, b"sign", sign.as_str().as_bytes());
    let mut body = Vec::with_capacity(files.len() * 2);
    for part in files {
        open(&mut head, boundary, part.name.as_bytes());
        // Neither holds a quote or a line break: that was checked before.
        head.extend_from_slice(format!("\"; filename=\"{}\"\r\n", part.file.name()).as_bytes());
        head.extend_from_slice(format!("Content-Type: {}\r\n\r\n", part.file.mime()).as_bytes());
        body.push(BodyPart::Bytes(std::mem::take(&mut head)));
        body.push(BodyPart::File(part));
        head.extend_from_slice(b"\r\n");
    }
    put(&mut head, &["--", boundary, "--\r\n"]);
    let body = if body.is_empty() {
        Payload::Bytes(head)
    } else {
        body.push(BodyPart::Bytes(head));
        Payload::Parts(body)
    };
    Encoded { query: None, content_type, body }
}

/// Whether the usual boundary may stand in a part. A file is not searched: it may be a stream.
fn is_taken(plain: &[u8], files: &[FilePart]) -> bool {
    !files.is_empty() || memmem::find(plain, BOUNDARY.as_bytes()).is_some()
}

/// A line that no content holds: made from the signature, which depends on the secret and on all text parameters,
/// through one more digest, so that a logged header does not show the signature.
fn boundary(sign: &Signature) -> String {
    let mut text = String::from("top-");
    for byte in Md5::digest(sign.as_str()) {
        // Writing to a `String` does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn open(out: &mut Vec<u8>, boundary: &str, name: &[u8]) {
    put(out, &["--", boundary, OPEN]);
    out.extend_from_slice(name);
}

fn text(out: &mut Vec<u8>, boundary: &str, name: &[u8], value: &[u8]) {
    open(out, boundary, name);
    out.extend_from_slice(TEXT.as_bytes());
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}

fn put(out: &mut Vec<u8>, texts: &[&str]) {
    for text in texts {
        out.extend_from_slice(text.as_bytes());
    }
}
