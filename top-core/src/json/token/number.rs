//! Numbers: their digits as they were sent, or at once an `i64` where the number is small and whole.

use super::{
    flaw::{Flaw, Result},
    tokens::Tokens,
};

impl<'a> Tokens<'a> {
    /// Takes the number that is next: its digits as they were sent.
    pub(crate) fn number(&mut self) -> Result<&'a str> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        if self.byte() == Some(b'0') {
            self.at += 1;
            if self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
                return Err(Flaw::LeadingZero);
            }
        } else {
            self.digits()?;
        }
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.byte(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.byte(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(&self.text[start..self.at])
    }

    fn digits(&mut self) -> Result<()> {
        let start = self.at;
        while self.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { Err(Flaw::Digit) } else { Ok(()) }
    }

    /// Takes a whole number that is next if it is of at most 19 digits, without fraction or exponent, and if `take`
    /// wants it; otherwise nothing. A short way past [`number`](Self::number).
    #[inline]
    pub(crate) fn small(&mut self, take: impl FnOnce(i64) -> bool) -> bool {
        let rest = self.rest();
        let minus = rest.first() == Some(&b'-');
        let unsigned = &rest[usize::from(minus)..];
        let mut number = 0_u64;
        let mut len = 0;
        for byte in unsigned {
            let digit = byte.wrapping_sub(b'0');
            if digit > 9 {
                break;
            }
            // Whether it overflowed shows in the length.
            number = number.wrapping_mul(10).wrapping_add(u64::from(digit));
            len += 1;
        }
        // A plain zero, but neither `-0` nor `007`: the grammar and the slot decide about these.
        let canonical = match unsigned.first() {
            Some(b'0') => len == 1 && !minus,
            _ => (1..=19).contains(&len),
        };
        if !canonical || matches!(unsigned.get(len), Some(b'.' | b'e' | b'E')) {
            return false;
        }
        let Ok(number) = i64::try_from(number) else { return false };
        let taken = take(if minus { -number } else { number });
        if taken {
            self.at += usize::from(minus) + len;
        }
        taken
    }
}
