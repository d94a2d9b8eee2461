//! The corrections of a catalogue, one JSON object a line. Each says why it is right; one that does not is an error.

use serde_json::Value;

use super::reading::{ReadError, ReadErrorKind};
use crate::model::{Correction, Remedy};

/// Reads corrections, one JSON object a line; empty lines are skipped. Each has `method` and `reason`, and one of
///
/// * `"leave_out": true`, with `only_parameter` if it concerns only the APIs of a family that have this one parameter;
/// * `"ready": "tmc::UserGet"`: the API is ready in `top-apis` under this path, by this `feature` if it needs one;
/// * `"at": "response.result.total"` with some of `name`, `type`, `required` and `remove`.
///
/// # Errors
/// A line is no such object; one without a reason is none.
///
/// ```
/// let line = r#"{"method":"a.b.get","at":"response.total","type":"Number","reason":"its example is 7"}"#;
/// assert_eq!(top_doc::read_corrections(line)?[0].reason, "its example is 7");
/// assert!(top_doc::read_corrections(r#"{"method":"a.b.get","leave_out":true}"#).is_err());
/// # Ok::<(), top_doc::ReadError>(())
/// ```
pub fn read_corrections(text: &str) -> Result<Vec<Correction>, ReadError> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(at, line)| correction(line, at + 1)).collect()
}

fn correction(line: &str, number: usize) -> Result<Correction, ReadError> {
    let wrong = |why: &str| ReadError::new(number, ReadErrorKind::Syntax, why.to_owned());
    let json: Value = serde_json::from_str(line).map_err(|_| wrong("this is not JSON"))?;
    let object = json.as_object().ok_or_else(|| wrong("this is no object"))?;
    let known = [
        "method",
        "reason",
        "leave_out",
        "only_parameter",
        "ready",
        "feature",
        "at",
        "name",
        "type",
        "required",
        "remove",
    ];
    if object.keys().any(|name| !known.contains(&name.as_str())) {
        return Err(wrong("a correction has no such member"));
    }
    let text = |name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
    let flag = |name: &str| object.get(name).and_then(Value::as_bool);
    let need = |name: &str| text(name).filter(|text| !text.trim().is_empty());
    let remedy = match (flag("leave_out"), need("ready"), need("at")) {
        (Some(true), None, None) => Remedy::LeaveOut { only_parameter: text("only_parameter") },
        (None, Some(path), None) => Remedy::Ready { path, feature: text("feature").unwrap_or_default() },
        (None, None, Some(at)) => Remedy::Member {
            at,
            name: text("name"),
            ty: text("type"),
            required: flag("required"),
            remove: flag("remove").unwrap_or(false),
        },
        _ => return Err(wrong("a correction has one of `leave_out`, `ready` and `at`")),
    };
    let method = need("method").ok_or_else(|| wrong("a correction needs a `method`"))?;
    let reason = need("reason").ok_or_else(|| wrong("a correction needs a `reason`"))?;
    Ok(Correction { method, reason, remedy })
}
