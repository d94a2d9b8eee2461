//! A raw HTTP request as text: copied from a log, a proxy or a capture, complete or nearly so.
//!
//! More lenient than a server, because pasted text has often lost its line ends. It reads the few headers that the
//! parameters depend on and nothing else.

use std::fmt;

use bytes::Bytes;

use super::received::HttpRequest;

/// Why a text is no HTTP request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MalformedRequest {
    /// There is nothing.
    Empty,
    /// The first line is not `METHOD target HTTP/1.1`.
    RequestLine,
    /// `Transfer-Encoding: chunked`, and the body is not in chunks.
    Chunks,
}

impl fmt::Display for MalformedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "there is no request: paste one, from its first line to the end of its body",
            Self::RequestLine => {
                "the first line is no HTTP request line: it looks like `POST /router/rest HTTP/1.1`"
            }
            Self::Chunks => "the head says `Transfer-Encoding: chunked`, and the body does not follow it",
        })
    }
}

impl std::error::Error for MalformedRequest {}

/// A pasted request, and how certain the end of its body is.
pub(crate) struct PastedRequest {
    pub(crate) request: HttpRequest,
    /// How many of the bytes that `Content-Length` announces are missing at the end of the body.
    pub(crate) missing: usize,
    /// Whether the head says where the body ends; otherwise an editor may have added the line end behind it.
    ends_where_announced: bool,
}

impl PastedRequest {
    pub(crate) fn parse(raw: &[u8]) -> Result<Self, MalformedRequest> {
        let start = raw.iter().position(|byte| !byte.is_ascii_whitespace()).ok_or(MalformedRequest::Empty)?;
        let mut rest = &raw[start..];
        let line = next_line(&mut rest).unwrap_or_default();
        let line = std::str::from_utf8(line).map_err(|_| MalformedRequest::RequestLine)?;
        let mut words = line.split_ascii_whitespace();
        let (Some(http_method), Some(target), version) = (words.next(), words.next(), words.next()) else {
            return Err(MalformedRequest::RequestLine);
        };
        let is_method = http_method.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_target = target.starts_with('/') || target.contains("://");
        if !is_method || !is_target || version.is_some_and(|version| !version.starts_with("HTTP/")) {
            return Err(MalformedRequest::RequestLine);
        }
        let (mut content_type, mut announced, mut chunked) = (None, None, false);
        while let Some(line) = next_line(&mut rest).filter(|line| !line.is_empty()) {
            let Some(colon) = memchr::memchr(b':', line) else { continue };
            let value = line[colon + 1..].trim_ascii();
            match line[..colon].trim_ascii().to_ascii_lowercase().as_slice() {
                b"content-type" => content_type = Some(value.to_vec()),
                b"content-length" => announced = String::from_utf8_lossy(value).parse().ok(),
                b"transfer-encoding" => chunked = value.to_ascii_lowercase().ends_with(b"chunked"),
                _ => {}
            }
        }
        let body = match announced {
            _ if chunked => dechunk(rest).ok_or(MalformedRequest::Chunks)?,
            Some(length) => rest[..rest.len().min(length)].to_vec(),
            None => rest.to_vec(),
        };
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let request = HttpRequest {
            http_method: http_method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            content_type,
            body: body.into(),
        };
        let missing =
            announced.filter(|_| !chunked).map_or(0, |length| length.saturating_sub(request.body.len()));
        Ok(Self { request, missing, ends_where_announced: chunked || announced.is_some() })
    }

    /// The same request without the line end behind its body, if that may have been added by an editor.
    pub(crate) fn without_line_end(&self) -> Option<HttpRequest> {
        (!self.ends_where_announced)
            .then(|| HttpRequest { body: without_line_end(&self.request.body), ..self.request.clone() })
    }
}

/// Takes the next line off the front and returns it without its line end.
fn next_line<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    if rest.is_empty() {
        return None;
    }
    let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    let line = &rest[..end];
    *rest = rest.get(end + 1..).unwrap_or_default();
    Some(line.strip_suffix(b"\r").unwrap_or(line))
}

fn dechunk(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = next_line(&mut rest)?;
        let size = std::str::from_utf8(line).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(..size)?);
        rest = &rest[size..];
        next_line(&mut rest).filter(|line| line.is_empty())?;
    }
}

fn without_line_end(body: &Bytes) -> Bytes {
    let end = body.strip_suffix(b"\n").map_or(&body[..], |body| body.strip_suffix(b"\r").unwrap_or(body));
    body.slice(..end.len())
}
