//! Why a connection is closed.

use std::fmt;

/// Code and reason of a Close frame.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Close {
    /// 1000 for an ordinary end, 1011 for a mistake of the server's; `None` where the frame has none.
    pub code: Option<u16>,
    /// The reason, as the peer wrote it; at most 123 bytes.
    pub reason: String,
}

impl Close {
    pub(super) fn read(payload: &[u8]) -> Self {
        let Some((code, reason)) = payload.split_first_chunk::<2>() else { return Self::default() };
        Self { code: Some(u16::from_be_bytes(*code)), reason: String::from_utf8_lossy(reason).into_owned() }
    }
}

impl fmt::Display for Close {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("closed")?;
        if let Some(code) = self.code {
            write!(f, " with code {code}")?;
        }
        if !self.reason.is_empty() {
            write!(f, ": {}", self.reason.escape_debug())?;
        }
        Ok(())
    }
}
