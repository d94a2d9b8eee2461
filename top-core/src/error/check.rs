//! A request that breaks documented rules. It names places, rules and sizes, and holds no value.

use std::fmt::{self, Write as _};

use super::escaped::Escaping;

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
        /// Its length, in the unit of [`Limits::max_len`](crate::record::Limits::max_len).
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
    /// The `Serialize` of a `Json` member failed.
    Serialize,
    /// A parameter is set twice: by the struct, by hand, or by the client (system parameters).
    Duplicate,
    /// A parameter's name is blank or holds quotes or control characters.
    Name,
    /// A file cannot be inside an object, nor in a request with a body of its own.
    NestedFile,
    /// A file's name or MIME type cannot be sent in a header: it is empty, holds quotes or line breaks, or is not
    /// `type/subtype`.
    FileHeader,
    /// A file on disk could not be read.
    FileRead(std::io::ErrorKind),
    /// A file cannot be sent in a batch.
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
            Self::Name => f.write_str("is not a parameter name"),
            Self::NestedFile => f.write_str("is a file, and only a parameter of its own can be one"),
            Self::FileHeader => f.write_str(
                "has a file name or MIME type that is empty, holds quotes or line breaks, or is not `type/subtype`",
            ),
            Self::BatchFile => f.write_str("is a file, and a batch takes none: make this call by itself"),
            Self::Xml => f.write_str("cannot be written as XML"),
            Self::StreamSpent => f.write_str("is a stream that was sent before, and it can be sent only once"),
            Self::FileRead(kind) => write!(f, "could not be read: {kind}"),
        }
    }
}

impl Problem {
    /// The member at this wire path breaks this rule.
    pub fn new(path: impl Into<String>, rule: Rule) -> Self {
        Self { path: path.into(), rule }
    }
}

impl CheckError {
    /// `Ok` without problems.
    pub(crate) fn unless_none(problems: Vec<Problem>) -> Result<(), Self> {
        if problems.is_empty() { Ok(()) } else { Err(Self { problems }) }
    }

    /// With these problems. For clients, which find more than the protocol can, such as unreadable files.
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
        // A path may hold the keys of a map, or the names of parameters of a call without a struct.
        let f = &mut Escaping(f);
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
