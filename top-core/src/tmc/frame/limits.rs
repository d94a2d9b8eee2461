//! How large a frame may be. Judged before anything is allocated.

/// What a reader of frames accepts at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct FrameLimits {
    /// Bytes of a whole frame; 4 MiB unless set.
    pub bytes: usize,
    /// Members of a frame; 128 unless set. The largest frame of the platform has about fifteen.
    pub members: usize,
}

impl Default for FrameLimits {
    fn default() -> Self {
        Self { bytes: 4 << 20, members: 128 }
    }
}

impl FrameLimits {
    /// Frames of at most so many bytes.
    pub const fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Frames of at most so many members.
    pub const fn members(mut self, members: usize) -> Self {
        self.members = members;
        self
    }
}
