//! What a developer may do about a refusal, in English and Chinese: said in [`texts`], filled in here.
//!
//! A hint names parameters and quotes no value.

mod texts;

pub(crate) use self::texts::Said;
/// A hint in both languages.
pub(crate) use crate::bilingual::Bilingual as Hint;

impl Said {
    /// The text with these in its gaps.
    pub(crate) fn with<const N: usize>(self, values: [Hint; N]) -> Hint {
        Hint::from(self).filled(values)
    }
}

#[cfg(test)]
mod tests {
    use top_core::error::Language;

    use super::*;

    #[test]
    fn hints_are_filled_and_joined() {
        let hint = Said::NamedTwice.with(["nick".into()]).and(&Said::SignedEmptySecret.into());
        assert!(hint.of(Language::English).starts_with("`nick` was sent twice"), "{hint:?}");
        assert!(hint.of(Language::English).ends_with("; signed with an empty secret"), "{hint:?}");
        assert!(hint.of(Language::Chinese).starts_with("`nick` "), "{hint:?}");
    }
}
