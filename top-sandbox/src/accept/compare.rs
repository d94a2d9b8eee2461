//! Whether a second response is the first one again.

use crate::protocol::Reading;

/// The first member whose values differ, unless it is of the call and not of the order.
pub(super) fn differing<'r>(one: &'r Reading, two: &'r Reading) -> Option<(&'r str, &'r str, &'r str)> {
    let lasting = |reading: &'r Reading| {
        reading
            .leaves
            .iter()
            .filter(|(name, _)| !is_of_the_call(name))
            .map(|(name, value)| (name.as_str(), value.as_str()))
    };
    let missing = std::iter::repeat(("", ""));
    let longest = lasting(one).count().max(lasting(two).count());
    let ones = lasting(one).chain(missing.clone()).take(longest);
    ones.zip(lasting(two).chain(missing))
        .find(|(one, two)| one != two)
        .map(|((name, one), (other, two))| (if name.is_empty() { other } else { name }, one, two))
}

/// Ids of requests and times of responses differ between any two responses.
fn is_of_the_call(path: &str) -> bool {
    let name = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().replace('_', "");
    ["requestid", "traceid", "timestamp", "time", "date", "cost"].iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::Response;

    use super::*;

    #[test]
    fn what_is_of_the_call_is_not_compared() {
        let reading = |body: &str| Reading::of(&Response::new(Bytes::copy_from_slice(body.as_bytes())));
        let one = reading(r#"{"request_id":"a","createTime":"1","id":7}"#);
        assert_eq!(differing(&one, &reading(r#"{"request_id":"b","createTime":"2","id":7}"#)), None);
        assert_eq!(differing(&one, &reading(r#"{"request_id":"b","id":8}"#)), Some(("id", "7", "8")));
        assert_eq!(differing(&one, &reading("{}")), Some(("id", "7", "")));
        assert_eq!(differing(&reading("{}"), &one), Some(("id", "", "7")));
    }
}
