//! A request as people paste it: from a log, a proxy, a capture, a browser's address, a terminal. An HTTP request, a URL
//! with its parameters, a `curl` command, a form, or a JSON object of parameters.
//!
//! Which of them a text is follows from how it begins. Nothing is judged here, and nothing is sent.

mod curl;
mod http;
mod loose;

use std::fmt;

use bytes::Bytes;

use super::{header::essence, received::HttpRequest};

/// Why a text is no request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MalformedRequest {
    /// There is nothing.
    Empty,
    /// It is none of the forms that are read: no HTTP request, URL, `curl` command, form or JSON object.
    RequestLine,
    /// `Transfer-Encoding: chunked`, and the body is not in chunks.
    Chunks,
    /// A `curl` command without a URL, with an open quote, or whose data are in a file.
    Curl,
    /// It begins as a JSON object and is none.
    Json,
}

impl fmt::Display for MalformedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "there is no request: paste one, from its first line to the end of its body",
            Self::RequestLine => {
                "this is no HTTP request (whose first request line looks like `POST /router/rest HTTP/1.1`), no URL with \
                 parameters, no curl command, no form (`name=value&…`) and no JSON object of parameters"
            }
            Self::Chunks => "the head says `Transfer-Encoding: chunked`, and the body does not follow it",
            Self::Curl => {
                "the curl command cannot be read: it needs a URL and closed quotes, and data that are in a file must be pasted"
            }
            Self::Json => "this begins as a JSON object and cannot be read as one",
        })
    }
}

impl std::error::Error for MalformedRequest {}

/// A pasted request, and how certain the end of its body is.
pub(crate) struct PastedRequest {
    pub(crate) request: HttpRequest,
    /// How many of the bytes that `Content-Length` announces are missing at the end of the body.
    pub(crate) missing: usize,
    /// Whether the text says where the body ends; otherwise an editor may have added the line end behind it.
    ends_where_announced: bool,
}

impl PastedRequest {
    pub(crate) fn parse(raw: &[u8]) -> Result<Self, MalformedRequest> {
        let start = raw.iter().position(|byte| !byte.is_ascii_whitespace()).ok_or(MalformedRequest::Empty)?;
        let text = raw[start..].strip_prefix("\u{feff}".as_bytes()).unwrap_or(&raw[start..]);
        if http::is_request(text) {
            return http::parse(text).map(Self::without_a_forms_line_end);
        }
        let text = text.trim_ascii_end();
        let request = if text.starts_with(b"curl ") || text.starts_with(b"curl.exe ") {
            curl::parse(&String::from_utf8_lossy(text))
        } else {
            loose::parse(text)
        }?;
        Ok(Self { request, missing: 0, ends_where_announced: true })
    }

    /// A form never holds a line end as it is, so one behind it was added by an editor, whatever the signature says.
    fn without_a_forms_line_end(mut self) -> Self {
        let content_type = self.request.content_type.as_deref().unwrap_or_default();
        if essence(content_type) == "application/x-www-form-urlencoded" {
            let end = self.request.body.trim_ascii_end().len();
            self.request.body.truncate(end);
        }
        self
    }

    /// The same request without the line end behind its body, if that may have been added by an editor.
    pub(crate) fn without_line_end(&self) -> Option<HttpRequest> {
        (!self.ends_where_announced && self.request.body.ends_with(b"\n"))
            .then(|| HttpRequest { body: without_line_end(&self.request.body), ..self.request.clone() })
    }
}

fn without_line_end(body: &Bytes) -> Bytes {
    let end = body.strip_suffix(b"\n").map_or(&body[..], |body| body.strip_suffix(b"\r").unwrap_or(body));
    body.slice(..end.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::request::Received;

    fn params(text: &str) -> Vec<(String, String)> {
        let pasted = PastedRequest::parse(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
        let received = Received::read(&pasted.request);
        received.params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    const Q: &str = "method=a.b&q=%E5%A5%B3%E8%A3%85+x&sign=AB";

    /// The same three parameters, in every form that people paste.
    #[test]
    fn every_form_is_read_with_and_without_a_line_end() {
        let expected = [("method", "a.b"), ("q", "女装 x"), ("sign", "AB")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        for text in [
            format!("http://gw.api.taobao.com/router/rest?{Q}"),
            format!("https://eco.taobao.com/router/rest?{Q}#top"),
            format!("gw.api.taobao.com/router/rest?{Q}"),
            format!("/router/rest?{Q}"),
            format!("\"http://gw.api.taobao.com/router/rest?{Q}\""),
            Q.to_owned(),
            format!("?{Q}"),
            "method=a.b\nq=女装 x\nsign=AB".to_owned(),
            r#"{"method": "a.b", "q": "女装 x", "none": null, "sign": "AB"}"#.to_owned(),
            format!("curl 'http://gw/router/rest?{Q}'"),
            format!("curl -X POST http://gw/router/rest -d '{Q}'"),
            format!("curl --request POST \\\n  --url http://gw/router/rest \\\n  --header 'Accept: */*' \\\n  --data \"{Q}\""),
            "curl http://gw/r -H 'Content-Type: application/x-www-form-urlencoded' -dmethod=a.b --data-urlencode 'q=女装 x' --data-raw $'sign=\\x41B'".to_owned(),
            format!("curl -sSL -G http://gw/r -d '{Q}' --compressed"),
            "curl http://gw/r -F method=a.b -F 'q=女装 x' -F sign=AB -F 'img=@a.png;type=image/png'".to_owned(),
            format!("POST /router/rest HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n\n{Q}"),
            format!("GET /router/rest?{Q} HTTP/1.1\nHost: x\n"),
        ] {
            for end in ["", "\n", "\r\n", "\n\n"] {
                assert_eq!(params(&format!("{text}{end}")), expected, "{text:?} and {end:?}");
            }
        }
    }

    #[test]
    fn members_of_json_become_what_is_sent() {
        let text = r#"{"n": 1.50, "ok": true, "o": {"a": [1, "x y"]}, "list": [{"b": 1}], "s": "a\"b"}"#;
        let expected = [
            ("n", "1.50"),
            ("ok", "true"),
            ("o", r#"{"a":[1,"x y"]}"#),
            ("list", r#"[{"b":1}]"#),
            ("s", "a\"b"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(params(text), expected);
    }

    #[test]
    fn an_option_outside_ascii_is_no_option_and_no_panic() {
        for option in ["-\u{fffd}", "-é", "-", "--", "-中=1"] {
            let text = format!("curl 'http://x/router/rest?a=1' {option}");
            let pasted = PastedRequest::parse(text.as_bytes()).unwrap();
            assert_eq!(Received::read(&pasted.request).params.get("a"), Some("1"), "{option}");
        }
    }

    #[test]
    fn a_curl_command_with_a_json_body_keeps_it_raw() {
        let text = "curl 'http://gw/r?method=a.b' -H 'content-type: application/json' --data-binary '{\"a\": \"it'\\''s\"}'\n";
        let pasted = PastedRequest::parse(text.as_bytes()).unwrap();
        let received = Received::read(&pasted.request);
        assert_eq!(&received.raw[..], br#"{"a": "it's"}"#);
        assert_eq!(received.params.get("method"), Some("a.b"));
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        for (text, error) in [
            ("curl -d a=b", MalformedRequest::Curl),
            ("curl http://gw/r -d 'open", MalformedRequest::Curl),
            ("curl http://gw/r -d @body.txt", MalformedRequest::Curl),
            ("{\"a\":", MalformedRequest::Json),
            ("hello", MalformedRequest::RequestLine),
            ("POST / FTP/1", MalformedRequest::RequestLine),
            ("\u{feff}", MalformedRequest::RequestLine),
        ] {
            assert_eq!(PastedRequest::parse(text.as_bytes()).map(|_| ()), Err(error), "{text}");
        }
    }
}
