//! A response (or a received request) that could not be decoded. It names the place and holds no value.

use std::fmt::{self, Write as _};

use super::escaped::Escaping;
use crate::path::Path;

/// A response (or a received request) could not be decoded into its type.
///
/// Says where, what was expected and what sort of value was found; never the value itself. The raw body stays with the
/// [`Error`](crate::error::Error).
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Place>);

/// In a box, so that every `Result` of a decoder is small.
#[derive(Clone, PartialEq, Eq)]
struct Place {
    path: String,
    problem: DecodeProblem,
}

/// What is wrong with a response.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecodeProblem {
    /// There is no body, or only white space.
    Empty,
    /// The body is HTML: a proxy, a maintenance page or a wrong gateway URL answered.
    Html,
    /// The body is neither JSON nor XML of the platform's.
    NotAResponse,
    /// The body is not UTF-8; the byte where that shows.
    NotUtf8(usize),
    /// The text breaks off or is malformed.
    Syntax {
        /// What the grammar wanted.
        what: &'static str,
        /// The byte where that shows.
        at: usize,
    },
    /// Well-formed, but neither a response of this API nor an error: the type knows no member of it.
    UnknownShape {
        /// The names of the first members that came, with control characters escaped and long ones shortened.
        members: Vec<String>,
    },
    /// The envelope is that of another API.
    ForeignRoot {
        /// Its name, escaped and shortened.
        root: String,
    },
    /// The root element of a received request has another name than it must have.
    WrongRoot {
        /// The name that it must have.
        expected: &'static str,
        /// Its name, escaped and shortened.
        root: String,
    },
    /// The response, decoded, would take more memory than is allowed.
    TooLarge {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The response to a batch has another number of parts than the batch has calls.
    BatchCount {
        /// The number of calls.
        calls: usize,
        /// The number of parts.
        parts: usize,
    },
    /// The parts of the response to a batch are not in the order of its calls.
    BatchOrder,
    /// A member that the type requires is absent or `null`.
    Missing,
    /// A member is of another type.
    Mismatch {
        /// What the type takes.
        expected: &'static str,
        /// What sort of value is there.
        found: Found,
    },
}

/// What sort of value was found, without the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// `null`.
    Null,
    /// A boolean.
    Bool,
    /// A number of so many characters.
    Number(usize),
    /// Text of so many characters.
    Text(usize),
    /// A list.
    List,
    /// An object.
    Object,
}

/// A name from outside, to be shown: escaped, and shortened if it is long.
pub(crate) fn shown(name: &str) -> String {
    const LONGEST: usize = 40;
    let mut shown: String = name.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    if name.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}

impl DecodeError {
    pub(crate) fn new(path: &Path<'_>, problem: DecodeProblem) -> Self {
        Self(Box::new(Place { path: path.to_string(), problem }))
    }

    pub(crate) fn mismatch(path: &Path<'_>, expected: &'static str, found: Found) -> Self {
        Self::new(path, DecodeProblem::Mismatch { expected, found })
    }

    /// The path of the member: `result1.model.content_type`; empty for the response as a whole.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// What is wrong there.
    pub const fn problem(&self) -> &DecodeProblem {
        &self.0.problem
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A path may hold the keys of a map, as they were sent.
        let f = &mut Escaping(f);
        if !self.0.path.is_empty() {
            write!(f, "{}: ", self.0.path)?;
        }
        match &self.0.problem {
            DecodeProblem::Empty => f.write_str("the response is empty"),
            DecodeProblem::Html => {
                f.write_str("the response is an HTML page, so the gateway did not send it")
            }
            DecodeProblem::NotAResponse => f.write_str("the response is neither JSON nor XML"),
            DecodeProblem::NotUtf8(at) => write!(f, "the response is not UTF-8 at byte {at}"),
            DecodeProblem::Syntax { what, at } => write!(f, "{what} at byte {at}"),
            DecodeProblem::UnknownShape { members } => {
                f.write_str(
                    "the response is neither one of this API nor an error: no member of it is known; it has",
                )?;
                for (index, name) in members.iter().enumerate() {
                    write!(f, "{} `{name}`", if index == 0 { "" } else { "," })?;
                }
                Ok(())
            }
            DecodeProblem::ForeignRoot { root } => {
                write!(f, "the response is one of another API: its root is `{root}`")
            }
            DecodeProblem::WrongRoot { expected, root } => {
                write!(f, "the root element is `{root}` instead of `{expected}`")
            }
            DecodeProblem::TooLarge { limit } => {
                write!(f, "decoded, the response would take more than {limit} bytes of memory")
            }
            DecodeProblem::BatchCount { calls, parts } => {
                write!(f, "the response has {parts} parts for the {calls} calls of the batch")
            }
            DecodeProblem::BatchOrder => {
                f.write_str("the parts of the response are not in the order of the calls of the batch")
            }
            DecodeProblem::Missing => f.write_str("missing, and the type requires it"),
            DecodeProblem::Mismatch { expected, found } => write!(f, "expected {expected}, found {found}"),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError").field("path", &self.0.path).field("problem", &self.0.problem).finish()
    }
}

impl std::error::Error for DecodeError {}

impl fmt::Display for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool => f.write_str("a boolean"),
            Self::Number(len) => write!(f, "a number of {len} characters"),
            Self::Text(len) => write!(f, "text of {len} characters"),
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
        }
    }
}
