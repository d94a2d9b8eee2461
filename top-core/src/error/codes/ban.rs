//! The length of a ban, which the platform states in a sentence, and the SMS service by the length of its count.

use std::time::Duration;

/// How long the gateway refuses further calls, as the `sub_msg` of a throttled call says it:
/// "This ban will last for 17 more seconds".
///
/// Seconds are the only unit ever seen; with another one the text is not understood. More seconds than a `u32` holds are
/// not believed: no deadline could be computed from them.
///
/// The SMS service names the count that is used up ("触发小时级流控Permits:5"): it is over when that time is.
pub(crate) fn ban(sub_msg: &str) -> Option<Duration> {
    stated(sub_msg).or_else(|| {
        let (_, seconds) = COUNTS.iter().find(|(count, _)| sub_msg.contains(count))?;
        Some(Duration::from_secs(*seconds))
    })
}

const COUNTS: [(&str, u64); 3] = [("分钟级流控", 60), ("小时级流控", 3_600), ("天级流控", 86_400)];

fn stated(sub_msg: &str) -> Option<Duration> {
    let text = sub_msg.to_ascii_lowercase();
    let (_, rest) = text.split_once("ban will last for")?;
    let mut words = rest.split_whitespace();
    let seconds: u32 = words.next()?.parse().ok()?;
    let unit = words.find(|word| *word != "more")?;
    unit.starts_with("second").then(|| Duration::from_secs(seconds.into()))
}
