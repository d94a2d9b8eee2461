//! The length of a ban, which the platform states in a sentence.

use std::time::Duration;

/// How long the gateway refuses further calls, as the `sub_msg` of a throttled call says it:
/// "This ban will last for 17 more seconds".
///
/// Seconds are the only unit ever seen; with another one the text is not understood. More seconds than a `u32` holds are
/// not believed: no deadline could be computed from them.
pub(crate) fn ban(sub_msg: &str) -> Option<Duration> {
    let text = sub_msg.to_ascii_lowercase();
    let (_, rest) = text.split_once("ban will last for")?;
    let mut words = rest.split_whitespace();
    let seconds: u32 = words.next()?.parse().ok()?;
    let unit = words.find(|word| *word != "more")?;
    unit.starts_with("second").then(|| Duration::from_secs(seconds.into()))
}
