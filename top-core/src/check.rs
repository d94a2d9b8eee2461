//! What is wrong with a request before it is sent: required members and documented limits.
//!
//! [`field`] checks one field; the writers call it for every field that they write, so that a request is walked once and
//! all problems are found at once. Nothing here shows a value: an error names the place, the rule and the size.

use std::cmp::Ordering;

use crate::{
    error::{CheckError, Problem, Rule},
    mirror::{Decimal, FieldSpec, Limits, Value},
    path::Path,
};

/// The problems found so far.
#[derive(Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    #[cold]
    pub(crate) fn add(&mut self, path: &Path<'_>, rule: Rule) {
        self.0.push(Problem { path: path.to_string(), rule });
    }

    pub(crate) fn into_result(self) -> Result<(), CheckError> {
        CheckError::unless_none(self.0)
    }
}

/// Checks one field by its entry in the table.
#[inline]
pub(crate) fn field(spec: &FieldSpec, value: &Value<'_>, path: &Path<'_>, problems: &mut Problems) {
    if spec.required() && value.is_missing() {
        problems.add(path, Rule::Required);
    } else if let Some(limits) = spec.limits() {
        within(limits, value, path, problems);
    }
}

#[inline(never)]
fn within(limits: &Limits, value: &Value<'_>, path: &Path<'_>, problems: &mut Problems) {
    if let Some(max) = limits.max_len {
        within_len(max, value, path, problems);
    }
    if let Some(max) = limits.max_items {
        let count = match value {
            Value::List(list) => list.count() as u64,
            // Java's `split(",")` drops trailing empty items; so does the documented check.
            Value::Str(text) if !text.is_empty() => {
                let text = text.trim_end_matches(',');
                if text.is_empty() { 0 } else { text.split(',').count() as u64 }
            }
            _ => 0,
        };
        if count > max {
            problems.add(path, Rule::MaxItems { count, max });
        }
    }
    if let Some(min) = limits.min.filter(|min| is_beyond(value, *min, Ordering::Less)) {
        problems.add(path, Rule::Min(min));
    }
    if let Some(max) = limits.max.filter(|max| is_beyond(value, *max, Ordering::Greater)) {
        problems.add(path, Rule::Max(max));
    }
}

/// Measures each item of a list, because the length that a document states for a list limits each text in it.
fn within_len(max: u64, value: &Value<'_>, path: &Path<'_>, problems: &mut Problems) {
    let len = match value {
        Value::Str(text) | Value::Secret(text) => text.encode_utf16().count() as u64,
        Value::Bytes(bytes) => bytes.as_slice().len() as u64,
        // A file on disk is measured when it is opened.
        Value::File(file) => file.len().unwrap_or(0),
        Value::List(list) => {
            for index in 0..list.count() {
                within_len(max, &list.item(index), &path.item(index), problems);
            }
            return;
        }
        _ => return,
    };
    if len > max {
        problems.add(path, Rule::MaxLen { len, max });
    }
}

fn is_beyond(value: &Value<'_>, bound: i64, side: Ordering) -> bool {
    let order = match value {
        Value::I64(number) => number.cmp(&bound),
        Value::U64(number) => i128::from(*number).cmp(&i128::from(bound)),
        // A bound is a small documented number; the comparison of a huge float with it needs no exactness.
        #[allow(clippy::cast_precision_loss)]
        Value::F64(number) => match number.partial_cmp(&(bound as f64)) {
            Some(order) => order,
            None => return false,
        },
        Value::Str(text) => match text.parse::<Decimal>() {
            Ok(number) => number.cmp(&bound.into()),
            Err(_) => return false,
        },
        // Text of its own form is a decimal number of another crate, or has no limits.
        Value::Number(number) | Value::Text(number) => match number.to_string().parse::<Decimal>() {
            Ok(number) => number.cmp(&bound.into()),
            Err(_) => return false,
        },
        Value::List(list) => {
            return (0..list.count()).any(|index| is_beyond(&list.item(index), bound, side));
        }
        _ => return false,
    };
    order == side
}
