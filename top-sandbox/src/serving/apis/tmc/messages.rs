//! Messages for networks through which no WebSocket passes.

use top_core::TopDateTime;

use super::{
    Channel, Members,
    params::{app_key, group, invalid, list, needed, needed_list, number},
    users::date,
};
use crate::{
    messages::{MAX_GROUP_NAME, MessageStep, RecordedMessage},
    protocol::Tree,
    serving::api::Call,
};

/// What is given out comes again unless it is confirmed.
pub(super) fn consume(channel: &Channel, call: &Call<'_>) -> Members {
    let group = group(call)?;
    let quantity = number(call, "quantity")?.unwrap_or(100);
    if !(10..=200).contains(&quantity) {
        return Err(invalid("quantity"));
    }
    let quantity = usize::try_from(quantity).unwrap_or(10);
    let messages = channel.broker.consume(app_key(call), group, quantity, call.moment);
    let items = messages.iter().map(tmc_message).collect();
    Ok(vec![("messages", Tree::List { item: "tmc_message".to_owned(), items })])
}

fn tmc_message(message: &RecordedMessage) -> Tree {
    let payload = &message.payload;
    let optional = |text: Option<&String>| text.map_or(Tree::Null, |text| Tree::text(text.as_str()));
    let user = payload.user.as_ref();
    Tree::object([
        ("id", Tree::Number(message.id().to_string())),
        ("topic", Tree::text(message.topic())),
        ("content", Tree::text(message.content())),
        ("pub_time", date(message.published_at)),
        ("pub_app_key", optional(payload.publisher.as_ref())),
        ("user_id", user.map_or(Tree::Null, |user| Tree::Number(user.id.to_string()))),
        ("user_nick", optional(user.map(|user| &user.nick))),
    ])
}

pub(super) fn confirm(channel: &Channel, call: &Call<'_>) -> Members {
    let ids = |name: &str, items: Vec<String>| {
        let ids = items.iter().map(|item| item.parse::<i64>().map_err(|_| invalid(name)));
        ids.collect::<Result<Vec<_>, _>>()
    };
    let group = group(call)?;
    let confirmed = ids("s_message_ids", needed_list(call, "s_message_ids", 200)?)?;
    let failed = ids("f_message_ids", list(call, "f_message_ids", 200)?.unwrap_or_default())?;
    for id in failed {
        channel.broker.fail(app_key(call), group, id, None, call.moment);
    }
    for id in confirmed {
        channel.broker.confirm(app_key(call), group, id, call.moment);
    }
    Ok(vec![("is_success", Tree::Bool(true))])
}

pub(super) fn queue(channel: &Channel, call: &Call<'_>) -> Members {
    let name = needed(call, "group_name", MAX_GROUP_NAME)?;
    let totals = channel.broker.totals(app_key(call), name);
    let items = totals
        .into_iter()
        .map(|(put, got)| {
            Tree::object([
                ("name", Tree::text(name)),
                ("broker_name", Tree::text("sandbox")),
                ("get_total", Tree::Number(got.to_string())),
                // The platform's own spelling.
                ("put_toal", Tree::Number(put.to_string())),
            ])
        })
        .collect();
    Ok(vec![("datas", Tree::List { item: "tmc_queue_info".to_owned(), items })])
}

/// How often and when the messages about one thing were published and sent.
pub(super) fn send_record(channel: &Channel, call: &Call<'_>) -> Members {
    let group = needed(call, "group_name", MAX_GROUP_NAME)?;
    let (topic, data_id) = (needed(call, "topic_name", 256)?, needed(call, "data_id", 256)?);
    let messages = channel.broker.about(app_key(call), group, topic, data_id);
    let times = |wanted: fn(&MessageStep) -> bool| {
        let events =
            messages.iter().flat_map(RecordedMessage::events).filter(move |event| wanted(&event.step));
        let times = events.filter_map(|event| TopDateTime::from_system_time(event.at).ok());
        times.map(|time| time.to_string()).collect::<Vec<_>>()
    };
    let sent = times(|step| matches!(step, MessageStep::Sent(_) | MessageStep::Consumed));
    let published = times(|step| matches!(step, MessageStep::Published));
    Ok(vec![
        ("tmc_send_times", Tree::Number(sent.len().to_string())),
        ("tmc_send_list", Tree::text(sent.join(","))),
        ("tb_send_times", Tree::Number(published.len().to_string())),
        ("tb_send_list", Tree::text(published.join(","))),
    ])
}
