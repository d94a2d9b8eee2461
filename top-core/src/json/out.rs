//! Where text is written: into memory, or into both texts of a request at once, of which the second is percent-encoded.
//! Whoever writes says what it knows of a text, so that nothing is looked at twice.

use super::escape;

/// A text that is known beforehand, and its encoding.
pub(crate) type Known<'k> = (&'k [u8], &'k [u8]);

pub(crate) trait Out {
    /// Appends a text that is known beforehand, and its encoding.
    fn known(&mut self, text: &[u8], encoded: &[u8]);

    /// Appends any text.
    fn text(&mut self, text: &[u8]);

    /// Appends a name between two texts that are known beforehand; `stays` says that it is known to need no encoding.
    fn name(&mut self, before: Known<'_>, name: &str, stays: bool, after: Known<'_>);

    /// Appends a JSON string without its first quote.
    fn rest_of_string(&mut self, text: &str);

    /// Appends a JSON string, quotes included.
    fn string(&mut self, text: &str) {
        self.known(b"\"", b"%22");
        self.rest_of_string(text);
    }

    /// Appends what `write` appends to the bytes that it is lent.
    fn with<T>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> T) -> T;

    /// The length of the text so far, not encoded.
    fn len(&self) -> usize;

    /// The text from a former length on, not encoded.
    fn since(&self, start: usize) -> &[u8];
}

impl Out for Vec<u8> {
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the length of the text is a constant to the caller")]
    fn known(&mut self, text: &[u8], _: &[u8]) {
        self.extend_from_slice(text);
    }

    #[inline]
    fn text(&mut self, text: &[u8]) {
        self.extend_from_slice(text);
    }

    #[inline]
    fn name(&mut self, (before, _): Known<'_>, name: &str, _: bool, (after, _): Known<'_>) {
        self.extend_from_slice(before);
        self.extend_from_slice(name.as_bytes());
        self.extend_from_slice(after);
    }

    fn rest_of_string(&mut self, text: &str) {
        escape::contents(self, text.as_bytes());
        self.push(b'"');
    }

    fn string(&mut self, text: &str) {
        escape::string(self, text);
    }

    #[inline]
    fn with<T>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        write(self)
    }

    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn since(&self, start: usize) -> &[u8] {
        &self[start..]
    }
}
