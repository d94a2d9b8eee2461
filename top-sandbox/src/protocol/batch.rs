//! The body of `/router/batch`: one public block and many calls, split into the parameters of each.

use std::sync::Arc;

use bytes::Bytes;
use memchr::memmem;

use super::request::{Params, Received, pairs};

/// Between calls, and between their responses, unless the header `top-api-separator` names another.
pub(crate) const SEPARATOR: &[u8] = b"\r\n-S-\r\n";

/// What the block of public parameters begins with.
const PUBLIC: &[u8] = b"#PUBLIC#";

/// The calls of a batch: outer parameters, overlaid by the public ones, overlaid by the call's own.
///
/// An iterator, so that a public block of megabytes is not copied for thousands of calls at once.
pub(crate) fn split<'a>(outer: &'a Received, separator: &'a [u8]) -> impl Iterator<Item = Received> + 'a {
    let mut common = Params::default();
    for (name, value) in outer.params.iter().filter(|(name, _)| *name != "sign") {
        common.add(name.to_owned(), value.to_owned());
    }
    let mut pieces = pieces(&outer.raw, separator).peekable();
    if let Some(public) = pieces.next_if(|piece| piece.starts_with(PUBLIC)) {
        for (name, value) in pairs(&public[PUBLIC.len()..]) {
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
        Received { params, files: Vec::new(), raw: Bytes::new(), wire: Arc::clone(&outer.wire) }
    })
}

/// Whether a batch can be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    Fits,
    /// It holds no call.
    Empty,
    /// Its calls together would take far more memory than its body.
    TooLarge,
}

/// The platform's own limit is not documented; this one is far above any real batch.
const MAX_CALLS: usize = 10_000;
/// Each call gets a copy of the public block.
const MAX_PUBLIC_BYTES: usize = 1024 * 1024;

pub(crate) fn measure(outer: &Received, separator: &[u8]) -> Measure {
    let mut pieces = pieces(&outer.raw, separator).peekable();
    let public = pieces.next_if(|piece| piece.starts_with(PUBLIC)).unwrap_or_default();
    match pieces.take(MAX_CALLS + 1).count() {
        0 => Measure::Empty,
        calls if calls > MAX_CALLS || public.len() > MAX_PUBLIC_BYTES => Measure::TooLarge,
        _ => Measure::Fits,
    }
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
    fn a_batch_has_a_least_and_a_greatest_size() {
        let of = |body: String| {
            let outer = Received { raw: body.into(), ..Received::default() };
            measure(&outer, b"|")
        };
        assert_eq!(of("#PUBLIC#method=a".into()), Measure::Empty);
        assert_eq!(of("N|".repeat(MAX_CALLS - 1) + "N"), Measure::Fits);
        assert_eq!(of("N|".repeat(MAX_CALLS) + "N"), Measure::TooLarge);
        assert_eq!(of(format!("#PUBLIC#a={}|N", "x".repeat(MAX_PUBLIC_BYTES))), Measure::TooLarge);
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
