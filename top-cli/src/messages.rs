//! `topctl messages`: prints the messages of a group, and confirms them if it is asked to.

use serde::Serialize;
use serde_json::value::RawValue;
use top_client::messages::{Consumer, ConsumerError, ConsumerErrorKind, Delivery, Endpoint, RawMessage};
use top_core::TopDateTime;

use crate::{
    args::MessagesArgs,
    credentials::Profile,
    failure::{Failure, language},
    signals::signals,
    stdout,
};

pub(crate) async fn run(args: MessagesArgs) -> Result<(), Failure> {
    let mut stopped = std::pin::pin!(signals()?);
    let profile = Profile::load(&args.profile)?;
    let endpoint: Endpoint = match &args.url {
        Some(url) => url.parse().map_err(|error| Failure::usage(format!("{error}")))?,
        None => Endpoint::production(),
    };
    let mut inbox = Consumer::builder(profile.app_key()?, profile.app_secret()?)
        .endpoint(endpoint)
        .group(&args.group)
        .inbox()?;
    let mut left = args.count.unwrap_or(u64::MAX);
    while left > 0 {
        let delivery = tokio::select! {
            delivery = inbox.next() => delivery,
            () = &mut stopped => break,
        };
        let Some(delivery) = delivery else { break };
        let is_wanted = args.topic.is_empty() || args.topic.contains(&delivery.message().topic);
        if is_wanted {
            left -= 1;
            // Before the confirm: what could not be written comes again.
            stdout::foreign(line(delivery.message())?.as_bytes())?;
        }
        settle(delivery, is_wanted && args.confirm).await;
    }
    Ok(inbox.finish().await?)
}

async fn settle(delivery: Delivery, is_done: bool) {
    if is_done {
        delivery.confirm().await;
    } else {
        delivery.fail("looked at by topctl, and left to others");
    }
}

#[derive(Serialize)]
struct Line<'m> {
    id: i64,
    topic: &'m str,
    content: Content<'m>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_nick: Option<&'m str>,
    retried: u32,
}

/// Numbers keep their digits: the text is not read.
#[derive(Serialize)]
#[serde(untagged)]
enum Content<'m> {
    Json(&'m RawValue),
    Text(&'m str),
}

fn line(message: &RawMessage) -> Result<String, Failure> {
    let content = match serde_json::from_str::<&RawValue>(&message.content) {
        // A line is one line.
        Ok(json) if !json.get().contains(['\n', '\r']) => Content::Json(json),
        _ => Content::Text(&message.content),
    };
    let published_at = message.published_at.and_then(|time| TopDateTime::from_system_time(time).ok());
    let line = Line {
        id: message.id,
        topic: &message.topic,
        content,
        published_at: published_at.map(|time| time.to_string()),
        publisher: message.publisher.as_deref(),
        user_id: message.user_id,
        user_nick: message.user_nick.as_deref(),
        retried: message.retried.unwrap_or(0),
    };
    let line = serde_json::to_string(&line);
    line.map(|line| line + "\n").map_err(|_| Failure::usage("a message cannot be written as JSON"))
}

impl From<ConsumerError> for Failure {
    fn from(error: ConsumerError) -> Self {
        let help = error.help(language());
        match error.kind() {
            ConsumerErrorKind::Refused(_) => Self::refused(error.to_string()),
            ConsumerErrorKind::Config(_) | ConsumerErrorKind::Sign => Self::usage(error.to_string()),
            _ => Self::network(error.to_string()),
        }
        .with_help(help)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_digits_and_other_text_is_a_text() {
        let written = |content: &str| {
            serde_json::to_string(&match serde_json::from_str::<&RawValue>(content) {
                Ok(json) => Content::Json(json),
                Err(_) => Content::Text(content),
            })
        };
        assert_eq!(
            written("{\"tid\":9223372036854775807, \"p\":1.50}").unwrap(),
            "{\"tid\":9223372036854775807, \"p\":1.50}"
        );
        assert_eq!(written("a \"b\"").unwrap(), "\"a \\\"b\\\"\"");
    }
}
