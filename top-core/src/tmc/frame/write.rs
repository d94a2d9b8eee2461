//! Writes frames, in the order of the platform's own writers: status, flag, token, members.

use super::{
    error::{FrameError, FrameProblem},
    limits::FrameLimits,
    member::Member,
    types::Frame,
};

/// The version that this room speaks.
pub(super) const VERSION: u8 = 2;

impl Frame<'_> {
    /// The bytes of the frame.
    ///
    /// # Errors
    /// The frame is larger than the [limits](FrameLimits) of a reader.
    pub fn encode(&self) -> Result<Vec<u8>, FrameError> {
        let mut out = Vec::with_capacity(self.size());
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Appends the bytes of the frame; nothing after an error.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut Vec<u8>) -> Result<(), FrameError> {
        let limits = FrameLimits::default();
        let size = self.size();
        // So every length below fits into 32 bits.
        if size > limits.bytes {
            return Err(FrameError::new(limits.bytes, FrameProblem::TooLarge(limits.bytes)));
        }
        if self.members.len() > limits.members {
            return Err(FrameError::new(0, FrameProblem::TooManyMembers(limits.members)));
        }
        out.reserve(size);
        out.extend_from_slice(&[VERSION, self.kind.as_byte()]);
        if let Some(code) = self.code.filter(|code| *code > 0) {
            header(out, 2);
            out.extend_from_slice(&code.to_le_bytes());
        }
        if let Some(phrase) = self.phrase.filter(|phrase| !phrase.is_empty()) {
            header(out, 3);
            bytes(out, phrase.as_bytes());
        }
        if let Some(flag) = self.flag.filter(|flag| *flag > 0) {
            header(out, 4);
            out.extend_from_slice(&flag.to_le_bytes());
        }
        if let Some(token) = self.token.filter(|token| !token.is_empty()) {
            header(out, 5);
            bytes(out, token.as_bytes());
        }
        for (name, value) in &self.members {
            header(out, 1);
            bytes(out, name.as_bytes());
            member(out, *value);
        }
        header(out, 0);
        Ok(())
    }

    /// At least the number of bytes that are written.
    fn size(&self) -> usize {
        let text = |text: Option<&str>| text.map_or(0, |text| text.len().saturating_add(6));
        let members = self.members.iter().map(|(name, value)| {
            let value = match value {
                Member::Text(text) => text.len().saturating_add(4),
                Member::Bytes(bytes) => bytes.len().saturating_add(4),
                _ => 8,
            };
            name.len().saturating_add(value).saturating_add(7)
        });
        members
            .fold(16, usize::saturating_add)
            .saturating_add(text(self.phrase))
            .saturating_add(text(self.token))
    }
}

fn header(out: &mut Vec<u8>, kind: u8) {
    out.extend_from_slice(&[kind, 0]);
}

fn bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_le_bytes());
    out.extend_from_slice(bytes);
}

fn member(out: &mut Vec<u8>, value: Member<'_>) {
    match value {
        Member::Void => out.push(0),
        Member::Text(text) => {
            out.push(1);
            bytes(out, text.as_bytes());
        }
        Member::Byte(number) => out.extend_from_slice(&[2, number]),
        Member::Int16(number) => {
            out.push(3);
            out.extend_from_slice(&number.to_le_bytes());
        }
        Member::Int32(number) => {
            out.push(4);
            out.extend_from_slice(&number.to_le_bytes());
        }
        Member::Int64(number) => {
            out.push(5);
            out.extend_from_slice(&number.to_le_bytes());
        }
        Member::Date(millis) => {
            out.push(6);
            out.extend_from_slice(&millis.to_le_bytes());
        }
        Member::Bytes(given) => {
            out.push(7);
            bytes(out, given);
        }
    }
}
