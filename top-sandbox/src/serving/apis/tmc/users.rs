//! Users and what they permit.

use std::time::SystemTime;

use top_core::TopDateTime;

use super::params::{app_key, list, needed};
use super::{Channel, Members};
use crate::{
    protocol::{PlatformError, Tree},
    serving::api::Call,
};

/// The topics replace those of before; without any, all are permitted.
pub(super) fn permit(channel: &Channel, call: &Call<'_>) -> Members {
    let topics = list(call, "topics", 100)?;
    // The session was checked, so there is a seller.
    let Some(seller) = &call.seller else { return Err(PlatformError::of(26)) };
    let topics = topics.map(|topics| topics.into_iter().collect());
    channel.broker.permit(app_key(call), seller.user(), topics, call.moment.time)?;
    Ok(vec![("is_success", Tree::Bool(true))])
}

pub(super) fn cancel(channel: &Channel, call: &Call<'_>) -> Members {
    let known = channel.broker.cancel(app_key(call), needed(call, "nick", 100)?);
    Ok(vec![("is_success", Tree::Bool(known))])
}

pub(super) fn get(channel: &Channel, call: &Call<'_>) -> Members {
    let fields = needed(call, "fields", 1_000)?;
    let wants = |name: &str| fields.split(',').any(|field| field.trim() == name);
    if !wants("topics") {
        return Err(super::params::invalid("fields"));
    }
    let nick = needed(call, "nick", 100)?;
    let Some((permit, group)) = channel.broker.permitted(app_key(call), nick) else {
        return Err(PlatformError::of(15).sub("isv.user-not-exist", "用户不存在"));
    };
    let members = [
        ("user_id", Tree::Number(permit.user.id.to_string())),
        ("user_nick", Tree::text(permit.user.nick)),
        ("user_platform", Tree::text("tbUIC")),
        ("group_name", Tree::text(group)),
        ("topics", texts(permit.topics.into_iter().flatten())),
        ("is_valid", Tree::Bool(true)),
        ("created", date(permit.created)),
        ("modified", date(permit.modified)),
    ];
    let wanted = members.into_iter().filter(|(name, _)| wants(name));
    let user = wanted.map(|(name, value)| (name.to_owned(), value)).collect();
    Ok(vec![("tmc_user", Tree::Object(user))])
}

pub(super) fn topics(channel: &Channel, call: &Call<'_>) -> Members {
    let of_session = call.seller.as_ref().map(|seller| seller.user().nick);
    let nick = match of_session {
        Some(nick) => nick,
        None => needed(call, "nick", 100)?.to_owned(),
    };
    let permit = channel.broker.permitted(app_key(call), &nick);
    let (code, message) =
        if permit.is_some() { ("0", "success") } else { ("isv.user-not-exist", "用户不存在") };
    let topics = permit.and_then(|(permit, _)| permit.topics).into_iter().flatten();
    Ok(vec![
        ("topics", texts(topics)),
        ("result_code", Tree::text(code)),
        ("result_message", Tree::text(message)),
    ])
}

pub(super) fn texts(items: impl Iterator<Item = String>) -> Tree {
    Tree::List { item: "string".to_owned(), items: items.map(Tree::Text).collect() }
}

pub(super) fn date(time: SystemTime) -> Tree {
    TopDateTime::from_system_time(time).map_or(Tree::Null, |time| Tree::text(time.to_string()))
}
