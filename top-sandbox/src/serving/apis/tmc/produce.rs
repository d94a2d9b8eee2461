//! Messages that an application produces.

use std::time::Duration;

use serde::Deserialize;

use super::params::{app_key, invalid, needed, number, optional};
use super::{Channel, Members};
use crate::{
    messages::{MAX_GROUP_NAME, NewMessage, PublishError},
    protocol::{PlatformError, Tree},
    serving::api::{Call, require},
};

/// The longest topic and content, in characters.
const MAX_TOPIC: usize = 256;
const MAX_CONTENT: usize = 122_880;
/// The longest attachment, in bytes.
const MAX_MEDIA: usize = 1 << 20;

pub(super) fn one(channel: &Channel, call: &Call<'_>) -> Members {
    let topic = needed(call, "topic", MAX_TOPIC)?;
    let content = needed(call, "content", MAX_CONTENT)?;
    for file in &call.received.files {
        if file.content.len() > MAX_MEDIA {
            return Err(invalid(&file.name));
        }
    }
    let mut message = of_seller(call, topic, content, optional(call, "target_group"))?;
    if let Some(millis) = number(call, "delay_millis")? {
        message = message.delay(Duration::from_millis(millis));
    }
    if let Some(millis) = number(call, "expires_millis")? {
        message = message.lifetime(Duration::from_millis(millis));
    }
    let ids = channel.publish(message, call.moment).map_err(refusal)?;
    let items = ids.iter().map(|id| Tree::text(id.to_string())).collect();
    Ok(vec![
        ("is_success", Tree::Bool(true)),
        ("total", Tree::Number(ids.len().to_string())),
        ("msg_ids", Tree::List { item: "string".to_owned(), items }),
    ])
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    topic: String,
    #[serde(default)]
    content: String,
    target_group: Option<String>,
}

/// Each message for itself: one that is refused does not stop the others.
pub(super) fn several(channel: &Channel, call: &Call<'_>) -> Members {
    require(call.received, "messages")?;
    let entries: Vec<Entry> = serde_json::from_str(optional(call, "messages").unwrap_or_default())
        .map_err(|_| invalid("messages"))?;
    if entries.is_empty() || entries.len() > 50 {
        return Err(invalid("messages"));
    }
    let mut all = true;
    let mut items = Vec::new();
    for Entry { topic, content, target_group } in entries {
        let fits = !topic.is_empty()
            && topic.chars().count() <= MAX_TOPIC
            && !content.is_empty()
            && content.chars().count() <= MAX_CONTENT;
        let produced = if fits {
            of_seller(call, &topic, &content, target_group.as_deref())
                .and_then(|message| channel.publish(message, call.moment).map_err(refusal))
        } else {
            Err(PlatformError::of(41).sub("isv.invalid-parameter", ""))
        };
        all &= produced.is_ok();
        items.push(match produced {
            Ok(_) => Tree::object([("is_success", Tree::Bool(true))]),
            Err(error) => Tree::object([
                ("is_success", Tree::Bool(false)),
                ("error_code", Tree::text(error.sub_code().unwrap_or_default())),
                ("error_message", Tree::text(error.msg())),
            ]),
        });
    }
    Ok(vec![
        ("is_all_success", Tree::Bool(all)),
        ("results", Tree::List { item: "tmc_produce_result".to_owned(), items }),
    ])
}

/// A message about the seller whose session the call has.
fn of_seller(
    call: &Call<'_>,
    topic: &str,
    content: &str,
    group: Option<&str>,
) -> Result<NewMessage, PlatformError> {
    let mut message = NewMessage::new(topic, content).publisher(app_key(call));
    if let Some(seller) = &call.seller {
        message.user = Some(seller.user());
    }
    match group {
        Some(group) if group.chars().count() > MAX_GROUP_NAME => Err(invalid("target_group")),
        Some(group) => Ok(message.group(group)),
        None => Ok(message),
    }
}

fn refusal(error: PublishError) -> PlatformError {
    match error {
        PublishError::Topic => invalid("topic"),
        PublishError::TooLarge => invalid("content"),
        PublishError::Full | PublishError::TooManyGroups => {
            PlatformError::of(15).sub("isp.message-store-full", "")
        }
    }
}
