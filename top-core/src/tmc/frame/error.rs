//! A frame that cannot be read or written. It names the byte and holds no value.

use std::fmt;

/// Bytes that are no frame, or a frame that has no bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameError {
    at: usize,
    problem: FrameProblem,
}

/// What is wrong with a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameProblem {
    /// The frame is larger than this number of bytes.
    TooLarge(usize),
    /// The frame has more members than this number.
    TooManyMembers(usize),
    /// The frame ends before its end header, or inside a value.
    Truncated,
    /// A length is negative, or goes beyond the end of the frame.
    Length(i32),
    /// A version other than 2.
    Version(u8),
    /// A message type other than 0 to 3.
    Kind(u8),
    /// A header type other than 0 to 5. It has no length, so what follows cannot be read either.
    Header(i16),
    /// Text that is not UTF-8.
    NotUtf8,
}

impl FrameError {
    pub(super) const fn new(at: usize, problem: FrameProblem) -> Self {
        Self { at, problem }
    }

    /// The byte of the frame where that shows.
    pub const fn at(&self) -> usize {
        self.at
    }

    /// What is wrong there.
    pub const fn problem(&self) -> FrameProblem {
        self.problem
    }
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.problem {
            FrameProblem::TooLarge(limit) => write!(f, "the frame is larger than {limit} bytes")?,
            FrameProblem::TooManyMembers(limit) => write!(f, "the frame has more than {limit} members")?,
            FrameProblem::Truncated => f.write_str("the frame breaks off")?,
            FrameProblem::Length(length) => write!(f, "a length of {length} does not fit into the frame")?,
            FrameProblem::Version(version) => write!(f, "version {version} is not version 2")?,
            FrameProblem::Kind(kind) => write!(f, "{kind} is no message type")?,
            FrameProblem::Header(header) => write!(f, "{header} is no header type")?,
            FrameProblem::NotUtf8 => f.write_str("a text is not UTF-8")?,
        }
        write!(f, " (byte {})", self.at)
    }
}

impl std::error::Error for FrameError {}
