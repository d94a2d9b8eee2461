//! A raw HTTP request as text. More lenient than a server, because pasted text has often lost its line ends. It reads the
//! few headers that the parameters depend on and nothing else.

use super::{MalformedRequest, PastedRequest};
use crate::protocol::request::received::HttpRequest;

/// Whether the text begins with a request line: `METHOD target HTTP/1.1`, the version optional.
pub(super) fn is_request(text: &[u8]) -> bool {
    request_line(&mut &text[..]).is_some()
}

/// The method and the target of the first line.
fn request_line<'a>(rest: &mut &'a [u8]) -> Option<(&'a str, &'a str)> {
    let mut words = std::str::from_utf8(next_line(rest)?).ok()?.split_ascii_whitespace();
    let (method, target, version) = (words.next()?, words.next()?, words.next());
    let is_method = method.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_target = target.starts_with('/') || target.contains("://");
    (is_method && is_target && version.is_none_or(|version| version.starts_with("HTTP/")))
        .then_some((method, target))
}

pub(super) fn parse(raw: &[u8]) -> Result<PastedRequest, MalformedRequest> {
    let mut rest = raw;
    let (http_method, target) = request_line(&mut rest).ok_or(MalformedRequest::RequestLine)?;
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
        ..HttpRequest::default()
    };
    let missing =
        announced.filter(|_| !chunked).map_or(0, |length| length.saturating_sub(request.body.len()));
    Ok(PastedRequest { request, missing, ends_where_announced: chunked || announced.is_some() })
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
