//! Memory for a text that is written in small pieces. It knows nothing of what is written.

/// A text that grows up to a limit. Its memory is initialised beforehand, so that a write is one look at the place that is
/// left, and a store or two.
pub(super) struct Room {
    /// The text, and whatever up to the end.
    bytes: Vec<u8>,
    /// Of a width whose sums do not overflow, which the compiler would have to check at each write.
    len: u32,
    limit: usize,
    /// Something was left out.
    is_full: bool,
}

impl Room {
    pub(super) fn new(limit: usize) -> Self {
        /// Most requests are no longer, and allocators are quickest below 1 KiB.
        const FIRST: usize = 1000;
        Self { bytes: Vec::with_capacity(FIRST), len: 0, limit, is_full: false }
    }

    pub(super) fn into_text(mut self) -> Option<Vec<u8>> {
        self.bytes.truncate(self.len());
        self.has_place(0).then_some(self.bytes)
    }

    pub(super) const fn len(&self) -> usize {
        self.len as usize
    }

    /// Moves the end of the text.
    #[allow(clippy::cast_possible_truncation, reason = "limits are small")]
    pub(super) const fn set_len(&mut self, len: usize) {
        self.len = len as u32;
    }

    /// The text from a former length on.
    pub(super) fn since(&self, start: usize) -> &[u8] {
        &self.bytes[start..self.len()]
    }

    /// The place for so many bytes more, and the end with them; `None` before there is one.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "the number of bytes is a constant to the caller")]
    pub(super) fn ahead(&mut self, bytes: usize) -> Option<&mut [u8]> {
        let (start, end) = (self.len(), self.len() + bytes);
        self.bytes.get_mut(start..end)
    }

    /// Adds so many bytes, which have been written ahead.
    #[allow(clippy::cast_possible_truncation, reason = "limits are small")]
    pub(super) const fn advance(&mut self, bytes: usize) {
        self.len += bytes as u32;
    }

    /// Appends a text.
    pub(super) fn put(&mut self, text: &[u8]) {
        if self.has_place(text.len()) {
            self.place(text.len()).copy_from_slice(text);
            self.advance(text.len());
        }
    }

    /// Whether so many bytes more are within the limit; notes it if they are not.
    pub(super) fn has_place(&mut self, bytes: usize) -> bool {
        self.is_full |= self.len() + bytes > self.limit;
        !self.is_full
    }

    /// The place for so many bytes more, which is made if there is none.
    pub(super) fn place(&mut self, bytes: usize) -> &mut [u8] {
        let (len, end) = (self.len(), self.len() + bytes);
        if end > self.bytes.len() {
            let capacity = self.bytes.capacity();
            self.bytes.resize(if end > capacity { end + end / 2 } else { capacity }, 0);
        }
        &mut self.bytes[len..end]
    }

    /// Appends what `write` appends to the bytes that it is lent.
    pub(super) fn with<T>(&mut self, write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
        let start = self.len();
        self.bytes.truncate(start);
        let result = write(&mut self.bytes);
        let written = self.bytes.len() - start;
        if self.has_place(written) {
            self.advance(written);
        }
        result
    }
}
