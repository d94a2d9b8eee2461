//! Every text of an acceptance for a person, in English and Chinese: what is played, what was expected and came, what to do.
//! No other file of this room holds words.

mod advice;
mod phrases;
mod titles;

pub(super) use self::{advice::Advice, phrases::Phrase, titles::Title};
use crate::bilingual::Bilingual;

impl Phrase {
    /// The text with these in its gaps.
    pub(super) fn with<const N: usize>(self, values: [Bilingual; N]) -> Bilingual {
        Bilingual::from(self).filled(values)
    }
}

#[cfg(test)]
mod tests;
