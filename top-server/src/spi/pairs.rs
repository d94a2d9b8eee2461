//! Names and values out of query and form, as the platform's verifier sees them: each quirk of Java's `split` and of
//! servlet containers that decides what is signed stands here. Knows nothing of signatures and charsets.

use std::collections::HashMap;

use super::error::SpiError;
use top_core::request::percent;

pub(super) type Pairs = HashMap<Vec<u8>, Vec<u8>>;

pub(super) fn decode(text: &[u8]) -> Result<Vec<u8>, SpiError> {
    percent::decode(text).ok_or(SpiError::Malformed)
}

/// The pairs of a query by Java's `split`: of a repeated name the last one counts, a name alone has an empty value, and a
/// piece with more than one `=` is dropped. Java drops empty strings at the end of what it splits, so that `a==` is `a`,
/// `=` is nothing at all, and `&` at the end adds nothing.
pub(super) fn of_query(query: &str) -> Result<Pairs, SpiError> {
    let mut pairs = Pairs::new();
    let pieces = query.trim_end_matches('&');
    for piece in pieces.split('&').filter(|_| !pieces.is_empty()) {
        let kept = piece.trim_end_matches('=');
        if kept.is_empty() && !piece.is_empty() {
            continue;
        }
        let mut halves = kept.split('=');
        let (name, value, more) = (halves.next().unwrap_or_default(), halves.next(), halves.next());
        if more.is_none() {
            pairs.insert(decode(name.as_bytes())?, decode(value.unwrap_or_default().as_bytes())?);
        }
    }
    Ok(pairs)
}

/// The pairs of a servlet's parameter map, which is one for query and form: of a repeated name the first one counts, the
/// query's before the form's, and a piece is split at its first `=`. A bare `=` is nothing here either.
pub(super) fn of_servlet(query: &str, form: &[u8]) -> Result<Pairs, SpiError> {
    let is_separator = |byte: &u8| *byte == b'&';
    let mut pairs = Vec::new();
    for piece in query.as_bytes().split(is_separator).chain(form.split(is_separator)) {
        if matches!(piece, b"" | b"=") {
            continue;
        }
        let at = piece.iter().position(|byte| *byte == b'=').unwrap_or(piece.len());
        pairs.push((decode(&piece[..at])?, decode(piece.get(at + 1..).unwrap_or_default())?));
    }
    Ok(first_ones(pairs.into_iter()))
}

pub(super) fn first_ones(pairs: impl Iterator<Item = (Vec<u8>, Vec<u8>)>) -> Pairs {
    let mut first = Pairs::new();
    for (name, value) in pairs {
        first.entry(name).or_insert(value);
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(pairs: Pairs) -> Vec<(String, String)> {
        let text = |bytes| String::from_utf8(bytes).expect("the tests' pairs are text");
        let mut pairs: Vec<_> = pairs.into_iter().map(|(name, value)| (text(name), text(value))).collect();
        pairs.sort();
        pairs
    }

    fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn a_query_is_split_as_java_splits() {
        for (query, pairs) in [
            ("", &[][..]),
            ("&&", &[]),
            ("=", &[]),
            ("==", &[]),
            ("a", &[("a", "")]),
            ("a=", &[("a", "")]),
            ("a==", &[("a", "")]),
            ("a=b=", &[("a", "b")]),
            ("a=b=c", &[]),
            ("a==b", &[]),
            ("a=1&a=2", &[("a", "2")]),
            ("a=1&a=2=3", &[("a", "1")]),
            ("=x", &[("", "x")]),
            ("=x&=", &[("", "x")]),
            ("=x&", &[("", "x")]),
            ("=x&&a=1", &[("", ""), ("a", "1")]),
            ("a+b=%3D%26", &[("a b", "=&")]),
        ] {
            assert_eq!(sorted(of_query(query).unwrap()), owned(pairs), "{query}");
        }
        assert_eq!(of_query("a=%"), Err(SpiError::Malformed));
        assert_eq!(of_query("a=%=c"), Ok(Pairs::new()), "what is dropped is not read either");
    }

    #[test]
    fn a_servlet_takes_the_first_and_splits_once() {
        for (query, form, pairs) in [
            ("", "a=1&a=2", &[("a", "1")][..]),
            ("a=x=c", "a=1&b", &[("a", "x=c"), ("b", "")]),
            ("a==b&", "&&c==", &[("a", "=b"), ("c", "=")]),
            ("=", "=&=x", &[("", "x")]),
        ] {
            assert_eq!(sorted(of_servlet(query, form.as_bytes()).unwrap()), owned(pairs), "{query} {form}");
        }
        assert_eq!(of_servlet("a=%=c", b""), Err(SpiError::Malformed));
    }
}
