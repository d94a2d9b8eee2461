//! Link frames of version 2 (toplink): from bytes to headers and members and back. This room knows the bytes of a frame
//! and nothing of what a frame means: [`packet`](crate::tmc::packet) knows that.
//!
//! ```
//! use top_core::tmc::frame::{Frame, FrameKind, FrameLimits, Member};
//!
//! let pull = Frame::new(FrameKind::Send).token("T").with("__kind", Member::Byte(1));
//! let bytes = pull.encode()?;
//! assert_eq!(bytes.len(), 25);
//!
//! let read = Frame::decode(&bytes, FrameLimits::default())?;
//! assert_eq!(read.token, Some("T"));
//! assert_eq!(read.int("__kind"), Some(1));
//! # Ok::<(), top_core::tmc::frame::FrameError>(())
//! ```

mod error;
mod limits;
mod member;
mod read;
mod types;
mod write;

pub use self::{
    error::{FrameError, FrameProblem},
    limits::FrameLimits,
    member::Member,
    types::{Frame, FrameKind},
};
