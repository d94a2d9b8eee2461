//! An API served from its document alone: parameters are checked as the document says, and its sample is the response.

use std::sync::Arc;

use serde_json::Value;
use top_core::{Decimal, SessionRequirement, TopDateTime};
use top_doc::{ApiDoc, Kind, Node, Session};
use top_names::response_key;

use super::{plausible::Values, sample::Sample};
use crate::{
    protocol::{
        Hint, PlatformError, Said,
        request::{Received, is_blank},
    },
    serving::api::{Api, Served, ready, require},
};

/// Serves what the document describes.
pub(crate) fn documented(doc: &ApiDoc) -> Api {
    let session = match doc.session {
        Session::Required => SessionRequirement::Required,
        Session::None => SessionRequirement::None,
        _ => SessionRequirement::Optional,
    };
    let sample = Sample::of(doc, &response_key(&doc.method));
    let mut request = doc.request.clone();
    let mut unchecked = Vec::new();
    for node in &mut request {
        drop_unfit_limits(node, "", &mut unchecked);
    }
    let hint = hint(&sample.misfits, &unchecked);
    let request: Arc<[Node]> = request.into();
    let params = Arc::clone(&request);
    let api = Api::new(session, move |call| {
        check(call.received, &request)?;
        let response = sample.response(&Values::new(&call.received.params, call.moment.time));
        Ok(ready(Ok(Served { hint: hint.clone(), ..response.into() })))
    });
    api.described(&doc.title, params)
}

/// What is odd about the document, for the page to say.
fn hint(misfits: &[String], unchecked: &[String]) -> Option<Hint> {
    const LISTED: usize = 10;
    let named = |paths: &[String]| {
        let names: Vec<_> = paths.iter().take(LISTED).map(|path| format!("`{path}`")).collect();
        let names = Hint::from(names.join(", "));
        if paths.len() > LISTED { Said::AndMore.with([names]) } else { names }
    };
    let said = |said: Said, paths: &[String]| (!paths.is_empty()).then(|| said.with([named(paths)]));
    let (misfits, unchecked) = (said(Said::SampleMisfits, misfits), said(Said::LimitUnchecked, unchecked));
    misfits.into_iter().chain(unchecked).reduce(|one, next| one.and(&next))
}

/// Leaves the limits that a client checks too: both sides refuse the same.
fn drop_unfit_limits(node: &mut Node, path: &str, unchecked: &mut Vec<String>) {
    let path = if path.is_empty() { node.name.clone() } else { format!("{path}.{}", node.name) };
    let limits = node.fitting_limits();
    if limits != node.limits {
        node.limits = limits;
        unchecked.push(path.clone());
    }
    for child in &mut node.children {
        drop_unfit_limits(child, &path, unchecked);
    }
}

fn check(received: &Received, nodes: &[Node]) -> Result<(), PlatformError> {
    // A missing parameter is reported before a wrong one, as typed handlers do it.
    for node in nodes.iter().filter(|node| node.required) {
        require(received, &node.name)?;
    }
    for node in nodes {
        let file = received.files.iter().find(|file| file.name == node.name);
        let limits = node.fitting_limits();
        let too_long = |len: usize| limits.max_len.is_some_and(|max| len as u64 > max);
        if file.is_some_and(|file| too_long(file.content.len())) {
            return Err(invalid(&node.name));
        }
        if let Some(text) = received.params.filled(&node.name) {
            parameter(text, node)?;
        }
    }
    Ok(())
}

fn invalid(path: &str) -> PlatformError {
    PlatformError::of(41).about(path)
}

/// One parameter: text, values joined by commas, or JSON.
fn parameter(text: &str, node: &Node) -> Result<(), PlatformError> {
    let path = node.name.as_str();
    let is_json = matches!(node.kind(), Kind::Object | Kind::Map) || node.list > 1;
    if is_json || (node.list > 0 && text.trim_start().starts_with('[')) {
        let value: Value = serde_json::from_str(text).map_err(|_| invalid(path))?;
        return json(&value, node, path);
    }
    if node.fitting_limits().max_items.is_some_and(|max| items_of(text) > max) {
        return Err(invalid(path));
    }
    if node.list == 0 {
        return scalar(text, node, path);
    }
    text.split(',').try_for_each(|item| scalar(item.trim(), node, path))
}

/// Java's `split(",")` drops trailing empty items; so does the platform's check.
fn items_of(text: &str) -> u64 {
    text.trim_end_matches(',').split(',').count() as u64
}

fn json(value: &Value, node: &Node, path: &str) -> Result<(), PlatformError> {
    match value {
        Value::Null => Ok(()),
        Value::Array(items) if node.list > 0 => {
            if node.fitting_limits().max_items.is_some_and(|max| items.len() as u64 > max) {
                return Err(invalid(path));
            }
            items
                .iter()
                .enumerate()
                .try_for_each(|(index, item)| one(item, node, &format!("{path}[{index}]")))
        }
        // A single object in place of a list of one is common; it is accepted.
        _ => one(value, node, path),
    }
}

fn one(value: &Value, node: &Node, path: &str) -> Result<(), PlatformError> {
    match (value, node.kind()) {
        (Value::Object(members), _) if !node.children.is_empty() => {
            for child in &node.children {
                let path = format!("{path}.{}", child.name);
                match members.get(&child.name) {
                    None | Some(Value::Null) if child.required => {
                        return Err(PlatformError::of(40).about(&path));
                    }
                    None => {}
                    Some(Value::String(text)) if is_blank(text) && child.required => {
                        return Err(PlatformError::of(40).about(&path));
                    }
                    Some(value) => json(value, child, &path)?,
                }
            }
            Ok(())
        }
        // The document does not say what lists in lists, maps and free JSON hold.
        (Value::Object(_), Kind::Object | Kind::Map | Kind::Json | Kind::Any | Kind::Text)
        | (Value::Array(_), Kind::Json | Kind::Any | Kind::Text)
        | (_, Kind::Any | Kind::Json) => Ok(()),
        (Value::Array(_), _) if node.list > 1 => Ok(()),
        (Value::Object(_) | Value::Array(_), _) | (_, Kind::Object | Kind::Map) => Err(invalid(path)),
        (Value::String(text), _) => scalar(text, node, path),
        (other, _) => scalar(&other.to_string(), node, path),
    }
}

/// As lenient as the platform: any scalar may be sent as text.
fn scalar(text: &str, node: &Node, path: &str) -> Result<(), PlatformError> {
    let limits = node.fitting_limits();
    let is_of_type = match node.kind() {
        _ if text.is_empty() => true,
        Kind::Number | Kind::Byte => text.parse::<i128>().is_ok(),
        Kind::Bool => matches!(text.to_ascii_lowercase().as_str(), "true" | "false" | "1" | "0"),
        Kind::Date => text.parse::<TopDateTime>().is_ok() || text.bytes().all(|byte| byte.is_ascii_digit()),
        Kind::Decimal => text.parse::<Decimal>().is_ok(),
        _ => true,
    };
    let fits_length = limits.max_len.is_none_or(|max| text.encode_utf16().count() as u64 <= max);
    let number = text.parse::<Decimal>().ok();
    let beyond = |bound: Option<i64>, side: std::cmp::Ordering| match (&number, bound) {
        (Some(number), Some(bound)) => number.cmp(&bound.into()) == side,
        _ => false,
    };
    let in_range =
        !beyond(limits.min, std::cmp::Ordering::Less) && !beyond(limits.max, std::cmp::Ordering::Greater);
    if is_of_type && fits_length && in_range { Ok(()) } else { Err(invalid(path)) }
}
