//! What is wrong with a request before it is sent: required members and documented limits.
//!
//! [`field`] judges one field; the writers call it for every field they pass, so that a request is walked once and
//! every problem is found at once. Nothing here shows a value: an error names the place, the rule and the size.

use std::fmt;

use crate::{
    mirror::{FieldSpec, Limits, Value},
    path::Path,
};

/// The request was not sent: these of its members are wrong.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckError {
    problems: Vec<Problem>,
}

/// One wrong member of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The wire path: `request1.session_id`.
    pub path: String,
    /// The rule that is broken.
    pub rule: Rule,
}

/// A rule for a member of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// Required, but absent, empty or only white space.
    Required,
    /// A text or file is longer than documented.
    MaxLen {
        /// Its length, in the unit of [`Limits::max_len`].
        len: u64,
        /// The documented maximum.
        max: u64,
    },
    /// A list has more items than documented.
    MaxItems {
        /// Its number of items.
        count: u64,
        /// The documented maximum.
        max: u64,
    },
    /// A number is less than the documented minimum.
    Min(i64),
    /// A number is more than the documented maximum.
    Max(i64),
    /// A floating-point number is infinite or not a number.
    Finite,
    /// An item of a comma-joined list holds a comma, or is absent or blank: the platform would read other items.
    CommaJoined,
    /// A `Json` member's own `Serialize` refused.
    Serialize,
    /// A parameter is set twice: by the struct, by hand, or by the client (system parameters).
    Duplicate,
    /// A parameter's name is blank or holds quotes or control characters.
    Name,
    /// A file cannot stand inside an object, nor in a request with a body of its own.
    NestedFile,
    /// A file's name or MIME type cannot stand in a header: empty, quotes, line breaks, no `type/subtype`.
    FileHeader,
    /// A file on disk could not be read.
    FileRead(std::io::ErrorKind),
    /// A file cannot go in a batch.
    BatchFile,
    /// A text holds a character that XML has no form for, or XML was asked for without the feature `xml`.
    Xml,
    /// The stream of a file was sent before, and can be sent only once.
    StreamSpent,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("is required, but missing or blank"),
            Self::MaxLen { len, max } => write!(f, "is {len} long, at most {max} is allowed"),
            Self::MaxItems { count, max } => write!(f, "has {count} items, at most {max} are allowed"),
            Self::Min(min) => write!(f, "is less than the documented minimum {min}"),
            Self::Max(max) => write!(f, "is more than the documented maximum {max}"),
            Self::Finite => f.write_str("is not a finite number"),
            Self::CommaJoined => {
                f.write_str("travels joined by commas, and an item is absent, blank or holds a comma")
            }
            Self::Serialize => f.write_str("could not be serialized as JSON"),
            Self::Duplicate => f.write_str("is set twice, or is a system parameter that the client sets"),
            Self::Name => f.write_str("is no parameter name"),
            Self::NestedFile => f.write_str("is a file, and only a parameter of its own can be one"),
            Self::FileHeader => f.write_str(
                "has a file name or MIME type that is empty, holds quotes or line breaks, or is no `type/subtype`",
            ),
            Self::BatchFile => f.write_str("is a file, and a batch takes none: make this call by itself"),
            Self::Xml => f.write_str("cannot be written as XML"),
            Self::StreamSpent => f.write_str("is a stream that was sent before, and it can be sent only once"),
            Self::FileRead(kind) => write!(f, "could not be read: {kind}"),
        }
    }
}

impl Problem {
    /// That the member at this wire path breaks this rule.
    pub fn new(path: impl Into<String>, rule: Rule) -> Self {
        Self { path: path.into(), rule }
    }
}

impl CheckError {
    /// With these problems: for those who carry calls and find more than the protocol can, such as unreadable files.
    pub fn of(problems: impl IntoIterator<Item = Problem>) -> Self {
        Self { problems: problems.into_iter().collect() }
    }

    /// The problems, in the order of the wire names.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the request was not sent: ")?;
        for (index, problem) in self.problems.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "`{}` {}", problem.path, problem.rule)?;
        }
        Ok(())
    }
}

impl fmt::Debug for CheckError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.problems).finish()
    }
}

impl std::error::Error for CheckError {}

/// The problems found so far.
#[derive(Default)]
pub(crate) struct Problems(Vec<Problem>);

impl Problems {
    pub(crate) fn add(&mut self, path: &Path<'_>, rule: Rule) {
        self.0.push(Problem { path: path.to_string(), rule });
    }

    pub(crate) fn into_result(self) -> Result<(), CheckError> {
        if self.0.is_empty() { Ok(()) } else { Err(CheckError { problems: self.0 }) }
    }
}

/// Judges one field by what its table entry says.
pub(crate) fn field(spec: &FieldSpec, value: &Value<'_>, path: &Path<'_>, problems: &mut Problems) {
    if spec.required && is_missing(value) {
        problems.add(path, Rule::Required);
    } else if let Some(limits) = spec.limits {
        within(limits, value, path, problems);
    }
}

/// Whether text counts as no value. The official Java SDK neither signs nor sends text of only white space, in
/// Java's sense, which takes U+001C to U+001F in beside Unicode's.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c))
}

/// [`is_blank`] for a written parameter; most are decided by their first byte.
pub(crate) fn is_blank_bytes(text: &[u8]) -> bool {
    !text.first().is_some_and(u8::is_ascii_graphic) && std::str::from_utf8(text).is_ok_and(is_blank)
}

fn is_missing(value: &Value<'_>) -> bool {
    match value {
        Value::None => true,
        Value::Str(text) => is_blank(text),
        Value::List(list) => list.count() == 0,
        Value::Map(map) => map.count() == 0,
        Value::Bytes(bytes) => bytes.as_slice().is_empty(),
        Value::File(file) => file.len() == Some(0),
        _ => false,
    }
}

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
    if let Some(min) = limits.min.filter(|min| is_beyond(value, *min, std::cmp::Ordering::Less)) {
        problems.add(path, Rule::Min(min));
    }
    if let Some(max) = limits.max.filter(|max| is_beyond(value, *max, std::cmp::Ordering::Greater)) {
        problems.add(path, Rule::Max(max));
    }
}

/// Measures each item of a list, because the length that a document states for a list limits each text in it.
fn within_len(max: u64, value: &Value<'_>, path: &Path<'_>, problems: &mut Problems) {
    let len = match value {
        Value::Str(text) => text.encode_utf16().count() as u64,
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

fn is_beyond(value: &Value<'_>, bound: i64, side: std::cmp::Ordering) -> bool {
    let order = match value {
        Value::I64(number) => number.cmp(&bound),
        Value::U64(number) => i128::from(*number).cmp(&i128::from(bound)),
        // A bound is a small documented number; the comparison of a huge float with it needs no exactness.
        #[allow(clippy::cast_precision_loss)]
        Value::F64(number) => match number.partial_cmp(&(bound as f64)) {
            Some(order) => order,
            None => return false,
        },
        Value::Str(text) => match text.parse::<crate::Decimal>() {
            Ok(number) => number.cmp(&bound.into()),
            Err(_) => return false,
        },
        Value::Number(number) => match number.to_string().parse::<crate::Decimal>() {
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
