//! What the table of a derived struct says of a field without its type, in eight bytes. The derive writes them and the
//! runtime reads them; they stand here, where both look. Knows nothing of types and values.

use crate::{is_plain_name, system_rank};

/// One field in a table.
///
/// ```
/// use top_names::Mark;
///
/// let mark = Mark::new(4, "fields", Mark::SECRET, 0);
/// let mark = Mark::of(mark.bytes());
/// assert_eq!((mark.place(), mark.rank(), mark.is_plain()), ((4, 6), 1, true));
/// assert!(mark.has(Mark::SECRET) && !mark.has(Mark::BASE64));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark([u8; 8]);

impl Mark {
    /// Never shown by `Debug`.
    pub const SECRET: u8 = 1;
    /// Bytes travel as base64 text.
    pub const BASE64: u8 = 1 << 1;
    /// A value that does not fit is left out.
    pub const LENIENT: u8 = 1 << 2;
    /// The receiver knows a repeat by it.
    pub const BUSINESS_KEY: u8 = 1 << 3;
    /// It is an attribute of an XML element.
    pub const XML_ATTRIBUTE: u8 = 1 << 4;
    /// It is the text of an XML element.
    pub const XML_TEXT: u8 = 1 << 5;

    /// With this bit a name is plain; the bits below are its rank.
    const PLAIN: u8 = 0x80;

    /// `start` is where the name begins in the one text of all names, which has at most 65,535 bytes; `rare` is one more
    /// than the place of what few fields have (limits, names of items), 0 for none.
    pub const fn new(start: u16, name: &str, flags: u8, rare: u16) -> Self {
        let plain = if is_plain_name(name) { Self::PLAIN } else { 0 };
        let [start_low, start_high] = start.to_le_bytes();
        #[expect(clippy::cast_possible_truncation, reason = "no longer than the text")]
        let [len_low, len_high] = (name.len() as u16).to_le_bytes();
        let [rare_low, rare_high] = rare.to_le_bytes();
        Self([
            start_low,
            start_high,
            len_low,
            len_high,
            system_rank(name) | plain,
            flags,
            rare_low,
            rare_high,
        ])
    }

    /// As a table holds it.
    pub const fn bytes(self) -> [u8; 8] {
        self.0
    }

    /// Of what a table holds.
    #[inline]
    pub const fn of(bytes: [u8; 8]) -> Self {
        Self(bytes)
    }

    /// Where the name begins, and its length.
    #[inline]
    pub const fn place(self) -> (usize, usize) {
        let [start, start_high, len, len_high, ..] = self.0;
        (u16::from_le_bytes([start, start_high]) as usize, u16::from_le_bytes([len, len_high]) as usize)
    }

    /// How many system parameters are signed before it: [`system_rank`].
    #[inline]
    pub const fn rank(self) -> u8 {
        self.0[4] & !Self::PLAIN
    }

    /// Whether the name is the same in every form: [`is_plain_name`].
    #[inline]
    pub const fn is_plain(self) -> bool {
        self.0[4] & Self::PLAIN != 0
    }

    /// Whether this flag is set.
    #[inline]
    pub const fn has(self, flag: u8) -> bool {
        self.0[5] & flag != 0
    }

    /// One more than the place of what few fields have; 0 for none.
    #[inline]
    pub const fn rare(self) -> u16 {
        u16::from_le_bytes([self.0[6], self.0[7]])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        // On both sides of system parameters, plain and not, and at the largest numbers.
        for (start, name, flags, rare) in
            [(0, "", 0, 0), (300, "~", 0x3f, 1), (u16::MAX, "version", 1, u16::MAX), (7, "名称", 1 << 5, 256)]
        {
            let mark = Mark::of(Mark::new(start, name, flags, rare).bytes());
            assert_eq!(mark.place(), (usize::from(start), name.len()));
            assert_eq!((mark.rank(), mark.is_plain()), (system_rank(name), is_plain_name(name)), "{name}");
            assert_eq!(mark.rare(), rare);
            for bit in 0..8 {
                assert_eq!(mark.has(1 << bit), flags & (1 << bit) != 0);
            }
        }
    }
}
