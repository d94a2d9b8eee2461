//! The parameters of these APIs.

use crate::{
    messages::MAX_GROUP_NAME,
    protocol::PlatformError,
    serving::api::{Call, require},
};

pub(super) fn invalid(name: &str) -> PlatformError {
    PlatformError::of(41).about(name)
}

/// The app key of the caller, which was checked with the signature.
pub(super) fn app_key<'c>(call: &'c Call<'_>) -> &'c str {
    call.received.params.get("app_key").unwrap_or_default()
}

pub(super) fn optional<'c>(call: &'c Call<'_>, name: &str) -> Option<&'c str> {
    call.received.params.filled(name)
}

/// A parameter that must be there, of at most so many characters.
pub(super) fn needed<'c>(call: &'c Call<'_>, name: &str, most: usize) -> Result<&'c str, PlatformError> {
    require(call.received, name)?;
    let text = optional(call, name).unwrap_or_default();
    if text.chars().count() > most { Err(invalid(name)) } else { Ok(text) }
}

/// A list, joined by commas or as a JSON array, of at most so many items; `None` where the parameter is absent.
pub(super) fn list(call: &Call<'_>, name: &str, most: usize) -> Result<Option<Vec<String>>, PlatformError> {
    let Some(text) = optional(call, name) else { return Ok(None) };
    let items: Vec<String> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text).map_err(|_| invalid(name))?
    } else {
        text.split(',').map(|item| item.trim().to_owned()).filter(|item| !item.is_empty()).collect()
    };
    if items.len() > most { Err(invalid(name)) } else { Ok(Some(items)) }
}

pub(super) fn needed_list(call: &Call<'_>, name: &str, most: usize) -> Result<Vec<String>, PlatformError> {
    require(call.received, name)?;
    list(call, name, most)?.filter(|items| !items.is_empty()).ok_or_else(|| invalid(name))
}

pub(super) fn number(call: &Call<'_>, name: &str) -> Result<Option<u64>, PlatformError> {
    optional(call, name).map(|text| text.trim().parse().map_err(|_| invalid(name))).transpose()
}

/// The group that a caller means: the default one unless it says otherwise.
pub(super) fn group<'c>(call: &'c Call<'_>) -> Result<&'c str, PlatformError> {
    let group = optional(call, "group_name").unwrap_or("default");
    if group.chars().count() > MAX_GROUP_NAME { Err(invalid("group_name")) } else { Ok(group) }
}

/// The name of a group of the application's own, of which `default…` is none.
pub(super) fn own_group<'c>(call: &'c Call<'_>) -> Result<&'c str, PlatformError> {
    let name = needed(call, "group_name", MAX_GROUP_NAME)?;
    if name.starts_with("default") { Err(invalid("group_name")) } else { Ok(name) }
}
