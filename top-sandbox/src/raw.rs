//! A raw HTTP request as text: copied from a log, a proxy or a capture, complete or nearly so.
//!
//! More lenient than a server, because what was pasted has often lost its line ends; it reads the few headers that
//! matter for the parameters and nothing else.

use std::fmt;

use bytes::Bytes;

use crate::{
    intake::{Incoming, Received},
    verdict::Verdict,
};

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

/// Checks the signature of a raw HTTP request, head and body, as the sandbox does: for any client in any language,
/// without sending anything. The clock does not matter.
///
/// Line ends may be CR LF or LF. The body ends where `Content-Length` says; without one, a line break at its end is
/// taken for the editor's if the signature wants it so.
///
/// ```
/// let request = "POST /router/rest?method=taobao.time.get&app_key=12345678&v=2.0&format=json&sign_method=md5\
///                &timestamp=2016-01-01+12%3A00%3A00&sign=00000000000000000000000000000000 HTTP/1.1\n\
///                Host: gw.api.taobao.com\n\n";
/// let verdict = top_sandbox::verify(request.as_bytes(), "helloworld")?;
/// assert_eq!(verdict.rule(), None);
/// assert!(verdict.string_to_sign().starts_with("<secret>app_key12345678formatjson"));
/// assert_eq!(verdict.expected().map(str::len), Some(32));
/// # Ok::<(), top_sandbox::MalformedRequest>(())
/// ```
///
/// # Errors
/// The text is no HTTP request.
pub fn verify(raw: &[u8], secret: &str) -> Result<Verdict, MalformedRequest> {
    let Request { mut incoming, announced, chunked } = parse(raw)?;
    let mut verdict = Verdict::of(&Received::read(&incoming), secret);
    if verdict.rule().is_some() {
        return Ok(verdict);
    }
    let missing = announced.map_or(0, |announced| announced.saturating_sub(incoming.body.len()));
    if missing > 0 {
        verdict.set_mistake(format!(
            "the body lacks {missing} of the bytes that `Content-Length` announces: paste all of it, with its line ends"
        ));
    } else if announced.is_none() && !chunked {
        incoming.body = without_line_end(&incoming.body);
        let trimmed = Verdict::of(&Received::read(&incoming), secret);
        if trimmed.rule().is_some() {
            return Ok(trimmed);
        }
    }
    Ok(verdict)
}

struct Request {
    incoming: Incoming,
    announced: Option<usize>,
    chunked: bool,
}

fn parse(raw: &[u8]) -> Result<Request, MalformedRequest> {
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
    let incoming = Incoming {
        http_method: http_method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        content_type,
        body: body.into(),
    };
    Ok(Request { incoming, announced: announced.filter(|_| !chunked), chunked })
}

/// Cuts off the next line, without its end.
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::SignRule;

    const QUERY: &str = "app_key=12345678&method=taobao.qimen.test&v=2.0&timestamp=2016-01-01+12%3A00%3A00&format=json&sign_method=md5&customerId=c1&sign=045E5ED95EFA940835E8258AD25FCF36";
    const BODY: &str = "{\"a\":\"中\"}";

    fn rule(request: &str) -> Option<SignRule> {
        verify(request.as_bytes(), "helloworld").unwrap().rule()
    }

    #[test]
    fn a_pasted_request_may_have_lost_its_line_ends() {
        let length = BODY.len();
        for (head, body) in [
            (
                format!(
                    "POST /x?{QUERY} HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
                ),
                BODY.to_owned(),
            ),
            (format!("POST /x?{QUERY} HTTP/1.1\r\ncontent-length:{length}\r\n\r\n"), format!("{BODY}\n\n")),
            (format!("\n\nPOST http://gw/x?{QUERY}\nContent-Type: application/json\n\n"), BODY.to_owned()),
            (format!("POST /x?{QUERY} HTTP/1.1\nno header\n\n"), format!("{BODY}\r\n")),
            (
                format!("POST /x?{QUERY} HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n"),
                "6\r\n{\"a\":\"\r\n5;x\r\n中\"}\r\n0\r\n\r\n".to_owned(),
            ),
        ] {
            assert_eq!(rule(&format!("{head}{body}")), Some(SignRule::AllReceived), "{head}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let cut = format!("POST /x?{QUERY} HTTP/1.1\r\nContent-Length: 99\r\n\r\n{BODY}x");
        let verdict = verify(cut.as_bytes(), "helloworld").unwrap();
        assert!(verdict.mistake().unwrap().contains("lacks 87"), "{verdict:?}");
        let altered = format!("POST /x?{QUERY} HTTP/1.1\r\n\r\n{}", BODY.replace('a', "b"));
        assert_eq!(rule(&altered), None);
        for (text, error) in [
            ("", MalformedRequest::Empty),
            (" \r\n", MalformedRequest::Empty),
            ("hello", MalformedRequest::RequestLine),
            ("curl -d a=b http://x", MalformedRequest::RequestLine),
            ("POST / FTP/1", MalformedRequest::RequestLine),
            ("POST / HTTP/1.1\nTransfer-Encoding: chunked\n\nxyz", MalformedRequest::Chunks),
        ] {
            assert_eq!(verify(text.as_bytes(), "x").unwrap_err(), error, "{text:?}");
        }
    }

    #[test]
    fn debug_shows_no_value() {
        let shown = format!("{:?}", verify(format!("POST /x?{QUERY}\n\n").as_bytes(), "helloworld").unwrap());
        for value in ["12345678", "c1", "helloworld", "045E5E"] {
            assert!(!shown.contains(value), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_judged(bytes: Vec<u8>, head in "POST /[a-z=&%]{0,20} HTTP/1.1\n[a-zA-Z:\\-]{0,40}\n{0,2}") {
            let request = [head.as_bytes(), &bytes].concat();
            if let Ok(verdict) = verify(&request, "helloworld") {
                prop_assert_eq!(verdict.rule().is_none(), verdict.mistake().is_some());
            }
            let _ = verify(&bytes, "helloworld");
        }
    }
}
