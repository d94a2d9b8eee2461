//! The check of a signature without a server: a pasted request and a secret in, a verdict out.

use super::verdict::Verdict;
use crate::protocol::{
    hint::Said,
    request::{MalformedRequest, PastedRequest, Received},
};

/// Checks the signature of a pasted request as the sandbox does: for any client in any language, without sending
/// anything. The timestamp is not compared with any clock.
///
/// It takes a raw HTTP request, head and body; a URL with its parameters; a `curl` command; a form (`name=value&…`), also
/// with one parameter a line; or a JSON object of parameters, whose texts are taken as they are and everything else as
/// compact JSON.
///
/// Line ends may be CR LF or LF. The body ends where `Content-Length` says. Without that header, a line end behind the
/// body is ignored if the signature is not right with it: editors add one.
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
/// The text is none of these.
pub fn verify(raw: &[u8], secret: &str) -> Result<Verdict, MalformedRequest> {
    let pasted = PastedRequest::parse(raw)?;
    let mut verdict = Verdict::of(&Received::read(&pasted.request), secret, false);
    if verdict.rule().is_some() {
        return Ok(verdict);
    }
    if pasted.missing > 0 {
        verdict.set_mistake(Said::BodyCut.with([pasted.missing.to_string().into()]));
    } else if let Some(request) = pasted.without_line_end() {
        let trimmed = Verdict::of(&Received::read(&request), secret, false);
        return Ok(trimmed);
    }
    Ok(verdict)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::protocol::sign::SignRule;

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
