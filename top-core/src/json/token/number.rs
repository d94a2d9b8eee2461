//! Numbers: their digits as they stand, or at once what they are where that is a small whole number.

use super::{Flaw, Result, Tokens};

impl<'a> Tokens<'a> {
    /// Takes a number that is next: its digits as they stand.
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

    /// Takes a whole number that is next if it is of at most 18 digits, without fraction or exponent, and if `take`
    /// wants it; otherwise nothing. A short way past [`number`](Self::number).
    #[inline]
    pub(crate) fn small(&mut self, take: impl FnOnce(i64) -> bool) -> bool {
        const MOST_DIGITS: usize = 18;
        let rest = self.rest();
        let (minus, unsigned) = match rest.strip_prefix(b"-") {
            Some(unsigned) => (true, unsigned),
            None => (false, rest),
        };
        let mut number = 0_i64;
        let mut len = 0;
        let after = loop {
            match unsigned.get(len) {
                Some(digit @ b'0'..=b'9') if len < MOST_DIGITS => {
                    number = number * 10 + i64::from(digit - b'0');
                    len += 1;
                }
                after => break after,
            }
        };
        // Zero as such, but neither `-0` nor `007`: what these are is for the grammar and the slot to say.
        let canonical = match unsigned.first() {
            Some(b'0') => len == 1 && !minus,
            _ => len > 0,
        };
        if !canonical || matches!(after, Some(b'0'..=b'9' | b'.' | b'e' | b'E')) {
            return false;
        }
        let taken = take(if minus { -number } else { number });
        if taken {
            self.at += usize::from(minus) + len;
        }
        taken
    }
}
