//! A frame whose members are not what its kind needs. It names the member and holds no value.

use std::fmt;

/// A frame lacks a member that it cannot do without, or has one of another type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PacketError {
    /// The member.
    pub member: &'static str,
    /// What it has to be.
    pub expected: &'static str,
    /// The id of the message that the frame is about, where that much could be read: it can still be failed.
    pub id: Option<i64>,
}

impl PacketError {
    pub(super) const fn new(member: &'static str, expected: &'static str) -> Self {
        Self { member, expected, id: None }
    }

    pub(super) const fn about(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}

impl fmt::Display for PacketError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the frame's member `{}` is absent or not {}", self.member, self.expected)
    }
}

impl std::error::Error for PacketError {}
