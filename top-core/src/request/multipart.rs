//! A `multipart/form-data` body: text parameters, signed, then files, which are not.
//!
//! The layout is that of the official SDKs but for their quirks (a leading line break, no space after semicolons).

use std::ops::Range;

use md5::{Digest, Md5};

use super::{BodyPart, Encoded, FilePart, Payload};

/// Builds the body; `texts` are the ranges of name and value in `plain`.
pub(super) fn encode(plain: &[u8], texts: &[[usize; 3]], files: Vec<FilePart>, sign: &str) -> Encoded {
    let boundary = boundary(sign);
    let mut head = Vec::with_capacity(plain.len() + (texts.len() + files.len() + 1) * 160);
    let slice = |range: Range<usize>| &plain[range];
    for [start, middle, end] in texts {
        text(&mut head, &boundary, slice(*start..*middle), slice(*middle..*end));
    }
    text(&mut head, &boundary, b"sign", sign.as_bytes());
    let mut body = Vec::with_capacity(files.len() * 2 + 1);
    for part in files {
        open(&mut head, &boundary, part.name.as_bytes());
        // Neither holds a quote or a line break: that was checked before.
        head.extend_from_slice(format!("; filename=\"{}\"\r\n", part.file.name()).as_bytes());
        head.extend_from_slice(format!("Content-Type: {}\r\n\r\n", part.file.mime()).as_bytes());
        body.push(BodyPart::Bytes(std::mem::take(&mut head)));
        body.push(BodyPart::File(part));
        head.extend_from_slice(b"\r\n");
    }
    head.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    body.push(BodyPart::Bytes(head));
    let content_type = format!("multipart/form-data; boundary={boundary}").into();
    Encoded { query: None, content_type, body: Payload::Parts(body) }
}

/// A line that no content holds: made from the signature, which depends on the secret and on all text parameters,
/// through one more digest, so that a logged header does not show the signature.
fn boundary(sign: &str) -> String {
    let digest = Md5::digest(sign.as_bytes());
    digest.iter().fold(String::from("top-"), |text, byte| format!("{text}{byte:02x}"))
}

fn open(out: &mut Vec<u8>, boundary: &str, name: &[u8]) {
    out.extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; name=\"").as_bytes());
    out.extend_from_slice(name);
    out.push(b'"');
}

fn text(out: &mut Vec<u8>, boundary: &str, name: &[u8], value: &[u8]) {
    open(out, boundary, name);
    out.extend_from_slice(b"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n");
    out.extend_from_slice(value);
    out.extend_from_slice(b"\r\n");
}
