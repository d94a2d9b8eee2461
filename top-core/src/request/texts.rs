//! What parameters are written into: the string to sign alone, or the form as well.

use crate::json::out::Out;

/// The text of all parameters, under way.
pub(super) trait Texts: Out {
    /// Where something ends that was written.
    type Mark: Copy;
    /// Where the text ends now.
    fn mark(&self) -> Self::Mark;
    /// Writes a whole parameter that is known beforehand, and its encoding; its name is so long.
    fn pair(&mut self, name: usize, text: &[u8], encoded: &[u8]);
    /// Writes a value and ends its parameter.
    fn whole_value(&mut self, text: &str);
    /// The value since this mark, not encoded.
    fn value(&self, middle: Self::Mark) -> &[u8];
    /// Ends a parameter whose value began at `middle`.
    fn end(&mut self, middle: Self::Mark);
    /// Takes back what was written since.
    fn cut(&mut self, start: Self::Mark);
}
