//! `__kind`: what a SEND frame is about.

use crate::tmc::frame::{Frame, FrameKind, Member};

/// The member that holds the kind.
const KIND: &str = "__kind";

pub(super) const PULL: u8 = 1;
pub(super) const CONFIRM: u8 = 2;
pub(super) const DATA: u8 = 3;
pub(super) const FAIL: u8 = 20;

/// A SEND of this kind. The token comes from the session.
pub(super) fn send(token: &str, kind: u8) -> Frame<'_> {
    Frame::new(FrameKind::Send).token(token).with(KIND, Member::Byte(kind))
}

/// The kind of a frame; 0 where it has none.
pub(super) fn of(frame: &Frame<'_>) -> u8 {
    frame.int(KIND).and_then(|kind| u8::try_from(kind).ok()).unwrap_or(0)
}
