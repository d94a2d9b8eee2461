//! The response to a batch: the responses to its calls, joined by the separator of the batch. No IO.
//!
//! A wrong number of parts, or parts in another order, is an error for all of them: no call may get the response to another.

use std::ops::Range;

use memchr::memmem;

use top_names::ERROR_RESPONSE;

use super::{
    envelope::Whole as _,
    failure::Knows,
    json::{Text, error_response},
};
use crate::{
    error::{ApiError, DecodeError, DecodeProblem, Error},
    fill::begin,
    json::token::Tokens,
    path::Path,
};

/// The response to one call of a batch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// A response, by its place in that to the batch: for [`decode`](super::decode).
    Response(Range<usize>),
    /// The platform's error.
    Refused(ApiError),
}

/// Splits the response to a batch whose calls have these response keys, in their order. An empty key fits every response.
///
/// ```
/// use top_core::{request::batch::SEPARATOR, response::batch::{Part, split}};
///
/// let body = b"{\"a_response\":{}}\r\n-S-\r\n{\"error_response\":{\"code\":22}}";
/// let parts = split(body, SEPARATOR, &["a_response", "b_response"])?;
/// assert_eq!(parts[0], Part::Response(0..17));
/// assert!(matches!(&parts[1], Part::Refused(error) if error.code() == Some(22)));
/// # Ok::<(), top_core::Error>(())
/// ```
///
/// # Errors
/// The platform's error for the batch as a whole; a number or an order of parts that is not that of the calls.
pub fn split(body: &[u8], separator: &str, response_keys: &[&str]) -> Result<Vec<Part>, Error> {
    let whole = |problem| Error::from(DecodeError::new(&Path::ROOT, problem));
    let ranges = ranges(body, separator.as_bytes());
    let (calls, parts) = (response_keys.len(), ranges.len());
    let first = ranges.first().cloned().unwrap_or_default();
    // In a batch of one call, the refusal of the call is that of the batch.
    if (parts != calls || calls == 1)
        && let Some(error) = refusal(&body[first])
    {
        return Err(error.into());
    }
    if parts != calls {
        return Err(whole(DecodeProblem::BatchCount { calls, parts }));
    }
    let mut found = Vec::with_capacity(parts);
    for (range, expected) in ranges.into_iter().zip(response_keys) {
        let root = root_key(&body[range.clone()]);
        // Some APIs answer under another name than their own, but not under that of another call of the batch.
        let belongs_to_another =
            |root: &str| root != *expected && !expected.is_empty() && response_keys.contains(&root);
        if root.as_deref().is_some_and(belongs_to_another) {
            return Err(whole(DecodeProblem::BatchOrder));
        }
        found.push(refusal(&body[range.clone()]).map_or(Part::Response(range), Part::Refused));
    }
    Ok(found)
}

fn ranges(body: &[u8], separator: &[u8]) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut start = 0;
    for at in memmem::find_iter(body, separator) {
        ranges.push(start..at);
        start = at + separator.len();
    }
    ranges.push(start..body.len());
    ranges
}

fn tokens(part: &[u8]) -> Option<Tokens<'_>> {
    let mut tokens = Tokens::new(std::str::from_utf8(part).ok()?.trim_start_matches('\u{feff}').trim());
    tokens.head().ok()?;
    Some(tokens)
}

fn root_key(part: &[u8]) -> Option<String> {
    tokens(part)?.next_key().ok()?.map(|key| key.to_string())
}

fn flat_failure(object: &Text<'_>) -> Option<ApiError> {
    let (flat, others) = object.flat()?;
    flat.failure(others, &Knows::Any)
}

fn refusal(part: &[u8]) -> Option<ApiError> {
    let mut tokens = tokens(part)?;
    let root = tokens.next_key().ok()??;
    if root != ERROR_RESPONSE || tokens.peek() != Some(b'{') {
        // The responses in a batch are never simplified, so an object without an envelope is none of them.
        let object = Text(std::str::from_utf8(part).ok()?.trim_start_matches('\u{feff}').trim());
        let is_envelope = root.ends_with("response");
        return if is_envelope { None } else { flat_failure(&object) };
    }
    error_response(&mut tokens, &mut begin(false, false)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    const A: &str = r#"{"a_response":{"x":1}}"#;
    const B: &str = r#"{"b_response":{"x":2}}"#;
    const REFUSED: &str = r#"{"error_response":{"code":25,"msg":"Invalid signature"}}"#;

    #[test]
    fn each_call_gets_its_own() {
        let body = format!("{A}|{REFUSED}|{B}");
        let parts = split(body.as_bytes(), "|", &["a_response", "c_response", "b_response"]).unwrap();
        let Part::Response(last) = &parts[2] else { panic!("{parts:?}") };
        assert_eq!(&body[last.clone()], B);
        assert!(matches!(&parts[1], Part::Refused(error) if error.code() == Some(25)));
    }

    #[test]
    fn nothing_is_shifted() {
        for (body, keys, problem) in [
            (format!("{A}|{B}"), &["a_response"; 3][..], DecodeProblem::BatchCount { calls: 3, parts: 2 }),
            (format!("{A}|{B}"), &["a_response"], DecodeProblem::BatchCount { calls: 1, parts: 2 }),
            (String::new(), &["a_response"; 2], DecodeProblem::BatchCount { calls: 2, parts: 1 }),
            (format!("{B}|{A}"), &["a_response", "b_response"], DecodeProblem::BatchOrder),
        ] {
            let error = split(body.as_bytes(), "|", keys).unwrap_err();
            assert_eq!(error.as_decode().unwrap().problem(), &problem, "{body}");
        }
    }

    #[test]
    fn an_error_for_the_batch_is_one_error() {
        for keys in [&["a_response"; 3][..], &["a_response"]] {
            let error = split(REFUSED.as_bytes(), "|", keys).unwrap_err();
            assert_eq!((error.kind(), error.as_api().unwrap().code()), (ErrorKind::Api, Some(25)));
        }
    }

    #[test]
    fn an_unknown_root_is_taken_unless_it_belongs_to_another_call() {
        let body = format!("{{\"own_name_response\":{{}}}}|{B}|not JSON");
        let parts = split(body.as_bytes(), "|", &["a_response", "b_response", "c_response"]).unwrap();
        assert_eq!(parts.len(), 3, "an unreadable part is found when it is decoded");
        assert!(split(format!("{A}|{B}").as_bytes(), "|", &["", "b_response"]).is_ok());
    }
}
