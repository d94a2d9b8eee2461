//! Reads frames. What is read borrows from the bytes: a length that lies allocates nothing.

use super::{
    error::{FrameError, FrameProblem},
    limits::FrameLimits,
    member::Member,
    types::{Frame, FrameKind},
    write::VERSION,
};

type Result<T> = std::result::Result<T, FrameError>;

impl<'a> Frame<'a> {
    /// Reads one frame. Headers may stand in any order; the last one of a sort counts, and bytes behind the end header
    /// are passed over, as the platform's own readers do both.
    ///
    /// # Errors
    /// The bytes are no frame of version 2, or over the limits.
    pub fn decode(bytes: &'a [u8], limits: FrameLimits) -> Result<Self> {
        if bytes.len() > limits.bytes {
            return Err(FrameError::new(limits.bytes, FrameProblem::TooLarge(limits.bytes)));
        }
        let mut reader = Reader { bytes, at: 0 };
        let version = reader.byte()?;
        if version != VERSION {
            return Err(FrameError::new(0, FrameProblem::Version(version)));
        }
        let kind = reader.byte()?;
        let Some(kind) = FrameKind::ALL.into_iter().find(|known| known.as_byte() == kind) else {
            return Err(FrameError::new(1, FrameProblem::Kind(kind)));
        };
        let mut frame = Self::new(kind);
        loop {
            let at = reader.at;
            match i16::from_le_bytes(reader.array()?) {
                0 => return Ok(frame),
                1 => {
                    if frame.members.len() == limits.members {
                        return Err(FrameError::new(at, FrameProblem::TooManyMembers(limits.members)));
                    }
                    let name = reader.text()?;
                    frame.members.push((name, reader.member()?));
                }
                2 => frame.code = Some(i32::from_le_bytes(reader.array()?)).filter(|code| *code > 0),
                3 => frame.phrase = Some(reader.text()?).filter(|phrase| !phrase.is_empty()),
                4 => frame.flag = Some(i32::from_le_bytes(reader.array()?)).filter(|flag| *flag > 0),
                5 => frame.token = Some(reader.text()?).filter(|token| !token.is_empty()),
                unknown => return Err(FrameError::new(at, FrameProblem::Header(unknown))),
            }
        }
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8]> {
        let taken = self.bytes[self.at..].get(..count);
        let taken = taken.ok_or(FrameError::new(self.bytes.len(), FrameProblem::Truncated))?;
        self.at += count;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    fn byte(&mut self) -> Result<u8> {
        self.array().map(|[byte]| byte)
    }

    fn sized(&mut self) -> Result<&'a [u8]> {
        let at = self.at;
        let length = i32::from_le_bytes(self.array()?);
        let lie = FrameError::new(at, FrameProblem::Length(length));
        let count = usize::try_from(length).map_err(|_| lie)?;
        self.take(count).map_err(|_| lie)
    }

    fn text(&mut self) -> Result<&'a str> {
        let at = self.at;
        let bytes = self.sized()?;
        // Mostly contents, so the fast check pays.
        simdutf8::basic::from_utf8(bytes).map_err(|_| FrameError::new(at, FrameProblem::NotUtf8))
    }

    fn member(&mut self) -> Result<Member<'a>> {
        Ok(match self.byte()? {
            0 => Member::Void,
            2 => Member::Byte(self.byte()?),
            3 => Member::Int16(i16::from_le_bytes(self.array()?)),
            4 => Member::Int32(i32::from_le_bytes(self.array()?)),
            5 => Member::Int64(i64::from_le_bytes(self.array()?)),
            6 => Member::Date(i64::from_le_bytes(self.array()?)),
            7 => Member::Bytes(self.sized()?),
            // A type that is not known is read as text, as the official client does.
            _ => Member::Text(self.text()?),
        })
    }
}
