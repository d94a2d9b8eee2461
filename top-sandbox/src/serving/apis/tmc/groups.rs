//! Groups of users and of topics.

use super::{
    Channel, Members,
    params::{app_key, group, invalid, list, needed_list, number, optional, own_group},
    users::date,
};
use crate::{messages::MAX_GROUP_NAME, protocol::Tree, serving::api::Call};

pub(super) fn add(channel: &Channel, call: &Call<'_>) -> Members {
    let name = own_group(call)?;
    let nicks = needed_list(call, "nicks", 200)?;
    let created = channel.broker.add_group(app_key(call), name, nicks, call.moment.time)?;
    Ok(vec![("group_name", Tree::text(name)), ("created", date(created))])
}

/// With `nicks`, these users leave the group; without, the whole group goes, and what was not consumed with it.
pub(super) fn delete(channel: &Channel, call: &Call<'_>) -> Members {
    let name = own_group(call)?;
    let known = match list(call, "nicks", 20)? {
        Some(nicks) => {
            channel.broker.leave_group(app_key(call), name, &nicks);
            true
        }
        None => channel.broker.delete_group(app_key(call), name, call.moment),
    };
    Ok(vec![("is_success", Tree::Bool(known))])
}

pub(super) fn get(channel: &Channel, call: &Call<'_>) -> Members {
    let wanted = list(call, "group_names", 20)?;
    let mut names = channel.broker.groups(app_key(call));
    names.retain(|name| wanted.as_ref().is_none_or(|wanted| wanted.contains(name)));
    let total = names.len();
    let size = usize::try_from(number(call, "page_size")?.unwrap_or(40).clamp(1, 100)).unwrap_or(40);
    let page = usize::try_from(number(call, "page_no")?.unwrap_or(1).max(1)).unwrap_or(usize::MAX);
    let names = names.into_iter().skip((page - 1).saturating_mul(size)).take(size);
    let items = names.map(|name| Tree::object([("name", Tree::text(name))])).collect();
    Ok(vec![
        ("groups", Tree::List { item: "tmc_group".to_owned(), items }),
        ("total_results", Tree::Number(total.to_string())),
    ])
}

pub(super) fn add_topics(channel: &Channel, call: &Call<'_>) -> Members {
    let topics = needed_list(call, "topics", 20)?;
    channel.broker.add_topics(app_key(call), group(call)?, &topics)?;
    Ok(vec![("result", Tree::Bool(true))])
}

pub(super) fn delete_topics(channel: &Channel, call: &Call<'_>) -> Members {
    let topics = needed_list(call, "topics", 20)?;
    channel.broker.remove_topics(app_key(call), group(call)?, &topics);
    Ok(vec![("result", Tree::Bool(true))])
}

/// What a client of the production channel sends as its token. The sandbox asks for none, so any text will do.
pub(super) fn auth(_: &Channel, call: &Call<'_>) -> Members {
    let group = optional(call, "group").unwrap_or("default");
    if group.chars().count() > MAX_GROUP_NAME {
        return Err(invalid("group"));
    }
    Ok(vec![("result", Tree::text(format!("sandbox-{}-{group}", app_key(call))))])
}
