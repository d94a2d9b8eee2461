//! A `multipart/form-data` body: text parameters, signed, then files, which are not.
//!
//! The layout is that of the official SDKs without their quirks (a leading line break, no space after semicolons).

use std::{fmt::Write as _, ops::Range};

use md5::{Digest, Md5};
use memchr::{memchr, memmem};

use super::{
    encoded::{BodyPart, Encoded, FilePart, Payload},
    write::Places,
};
use crate::sign::Signature;

const TYPE: &str = "multipart/form-data; boundary=";
const CONTENT_TYPE: &str = "multipart/form-data; boundary=top-4f1c9a6be07d4c82a35d";
/// The line between parts, unless one of them holds it.
const BOUNDARY: &str = CONTENT_TYPE.split_at(TYPE.len()).1;

/// The text around a text parameter.
const OPEN: &str = "\r\nContent-Disposition: form-data; name=\"";
const TEXT: &str = "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n";
const END: &str = "\r\n";

/// The length of the layout around a text.
fn around(boundary: &str) -> usize {
    ["--", boundary, OPEN, TEXT, END].map(str::len).iter().sum()
}

/// About how long the body for these texts is; no file counted.
pub(super) fn len(plain: &[u8], places: &Places) -> usize {
    plain.len() + (places.len() + 2) * around(BOUNDARY)
}

/// Builds the body.
pub(super) fn encode(
    plain: Vec<u8>,
    places: &Places,
    files: Vec<FilePart>,
    sign: Option<&Signature>,
) -> Encoded {
    let own =
        is_taken(&plain, &files).then(|| boundary(sign.map_or(&plain, |sign| sign.as_str().as_bytes())));
    let boundary = own.as_deref().unwrap_or(BOUNDARY);
    let content_type = match &own {
        Some(own) => format!("{TYPE}{own}").into(),
        None => CONTENT_TYPE.into(),
    };
    let mut head = spread(plain, places, boundary);
    if let Some(sign) = sign {
        put(&mut head, &["--", boundary, OPEN, "sign", TEXT, sign.as_str(), END]);
    }
    let mut body = Vec::with_capacity(files.len() * 2);
    for part in files {
        // Neither name holds a quote or a line break: that was checked before.
        put(&mut head, &["--", boundary, OPEN, &part.name, "\"; filename=\"", part.file.name()]);
        put(&mut head, &["\"\r\nContent-Type: ", part.file.mime(), "\r\n\r\n"]);
        body.push(BodyPart::Bytes(std::mem::take(&mut head)));
        body.push(BodyPart::File(part));
        put(&mut head, &[END]);
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

/// Spreads names and values into parts, in place and from the last to the first: a text of a megabyte is moved by a
/// few hundred bytes instead of being copied into other memory, which would cost as much as a fifth of its digest.
fn spread(mut body: Vec<u8>, places: &Places, boundary: &str) -> Vec<u8> {
    let around = around(boundary);
    // With room for the signature and the end.
    body.reserve((places.len() + 2) * around);
    let mut at = body.len() + places.len() * around;
    body.resize(at, 0);
    for (name, value) in places.ranges().rev() {
        use Piece::{Literal, Moved};
        // Each is written right before the one before it. The place is free: what is still to be moved lies further left.
        for piece in [
            Literal(END),
            Moved(value),
            Literal(TEXT),
            Moved(name),
            Literal(OPEN),
            Literal(boundary),
            Literal("--"),
        ] {
            match piece {
                Literal(text) => {
                    at -= text.len();
                    body[at..at + text.len()].copy_from_slice(text.as_bytes());
                }
                Moved(range) => {
                    at -= range.len();
                    body.copy_within(range, at);
                }
            }
        }
    }
    body
}

/// A piece of a part.
enum Piece<'a> {
    /// Text of the layout.
    Literal(&'a str),
    /// A name or value, moved from this place of the string to sign.
    Moved(Range<usize>),
}

/// Whether the usual boundary may occur in a part, where it counts at the beginning of a line only. Files are not
/// searched: one may be a stream.
fn is_taken(plain: &[u8], files: &[FilePart]) -> bool {
    !files.is_empty()
        || (memchr(b'\n', plain).is_some() && memmem::find(plain, BOUNDARY.as_bytes()).is_some())
}

/// A boundary that no content holds: made from the signature, which depends on the secret and on all text parameters, or
/// without one from the parameters themselves, through one more digest, so that a logged header shows neither.
fn boundary(seed: &[u8]) -> String {
    let mut text = String::from("top-");
    for byte in Md5::digest(seed) {
        // Writing to a `String` does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn put(out: &mut Vec<u8>, texts: &[&str]) {
    for text in texts {
        out.extend_from_slice(text.as_bytes());
    }
}
