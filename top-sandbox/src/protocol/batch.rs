//! The body of `/router/batch`: one public block and many calls, split into the parameters of each.

use bytes::Bytes;
use memchr::memmem;

use super::request::{Params, Received, pairs};

/// Between calls, and between their responses, unless the header `top-api-separator` names another.
pub(crate) const SEPARATOR: &[u8] = b"\r\n-S-\r\n";

/// The calls of a batch: outer parameters, overlaid by the public ones, overlaid by the call's own.
///
/// An iterator, so that a public block of megabytes is not copied for thousands of calls at once.
pub(crate) fn split<'a>(outer: &'a Received, separator: &'a [u8]) -> impl Iterator<Item = Received> + 'a {
    let mut common = Params::default();
    for (name, value) in outer.params.iter().filter(|(name, _)| *name != "sign") {
        common.add(name.to_owned(), value.to_owned());
    }
    let mut pieces = pieces(&outer.raw, separator).peekable();
    if let Some(public) = pieces.next_if(|piece| piece.starts_with(b"#PUBLIC#")) {
        for (name, value) in pairs(&public[b"#PUBLIC#".len()..]) {
            common.set(name, value);
        }
    }
    pieces.map(move |piece| {
        let mut params = common.clone();
        // A call without parameters of its own is the letter N.
        if piece != b"N" {
            for (name, value) in pairs(piece) {
                params.set(name, value);
            }
        }
        Received { params, files: Vec::new(), raw: Bytes::new() }
    })
}

fn pieces<'a>(body: &'a [u8], separator: &'a [u8]) -> impl Iterator<Item = &'a [u8]> {
    let mut rest = Some(body);
    std::iter::from_fn(move || {
        let text = rest?;
        match memmem::find(text, separator).filter(|_| !separator.is_empty()) {
            Some(at) => {
                rest = Some(&text[at + separator.len()..]);
                Some(&text[..at])
            }
            None => rest.take(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(body: &'static str, separator: &[u8]) -> Vec<Vec<(String, String)>> {
        let mut outer = Received { raw: Bytes::from_static(body.as_bytes()), ..Received::default() };
        outer.params.add("app_key".into(), "1".into());
        outer.params.add("session".into(), "outer".into());
        outer.params.add("sign".into(), "AB".into());
        split(&outer, separator)
            .map(|call| call.params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
            .collect()
    }

    fn call(own: &[(&str, &str)]) -> Vec<(String, String)> {
        own.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn own_parameters_win_over_public_and_outer_ones() {
        let body = "#PUBLIC#method=taobao.time.get&nick=p\r\n-S-\r\nN\r\n-S-\r\nnick=a+b&session=own&method=taobao.user.get";
        assert_eq!(
            calls(body, SEPARATOR),
            [
                call(&[("app_key", "1"), ("session", "outer"), ("method", "taobao.time.get"), ("nick", "p")]),
                call(&[("app_key", "1"), ("session", "own"), ("method", "taobao.user.get"), ("nick", "a b")]),
            ]
        );
    }

    #[test]
    fn another_separator_and_no_public_block() {
        assert_eq!(calls("method=a|method=b", b"|").len(), 2);
        assert_eq!(
            calls("method=a", SEPARATOR),
            [call(&[("app_key", "1"), ("session", "outer"), ("method", "a")])]
        );
        assert_eq!(calls("#PUBLIC#method=a", SEPARATOR).len(), 0);
        assert_eq!(calls("x", b"").len(), 1);
    }
}
