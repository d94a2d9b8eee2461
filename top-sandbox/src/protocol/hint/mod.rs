//! What a developer may do about a refusal, in English and Chinese: said in [`texts`], filled in here.
//!
//! A hint names parameters and quotes no value.

mod texts;

use std::borrow::Cow;

use top_core::error::Language;

pub(crate) use self::texts::Said;

/// A hint in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hint {
    english: Cow<'static, str>,
    chinese: Cow<'static, str>,
}

impl Hint {
    pub(crate) fn of(&self, language: Language) -> &str {
        match language {
            Language::English => &self.english,
            Language::Chinese => &self.chinese,
        }
    }

    /// Two hints as one sentence.
    pub(crate) fn and(self, next: &Self) -> Self {
        Self {
            english: format!("{}; {}", self.english, next.english).into(),
            chinese: format!("{}；{}", self.chinese, next.chinese).into(),
        }
    }

    /// What it holds in memory beside itself, in bytes.
    pub(crate) fn held(&self) -> usize {
        let held = |text: &Cow<'static, str>| match text {
            Cow::Borrowed(_) => 0,
            Cow::Owned(text) => text.capacity(),
        };
        held(&self.english) + held(&self.chinese)
    }
}

impl From<Said> for Hint {
    fn from(said: Said) -> Self {
        Self { english: said.of(Language::English).into(), chinese: said.of(Language::Chinese).into() }
    }
}

/// What is the same in both languages: a name, a number, the words of another program.
impl From<String> for Hint {
    fn from(text: String) -> Self {
        Self { chinese: text.clone().into(), english: text.into() }
    }
}

impl From<&str> for Hint {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl Said {
    /// The text with these in its gaps.
    pub(crate) fn with<const N: usize>(self, values: [Hint; N]) -> Hint {
        let filled = |language| {
            let mut values = values.iter();
            let mut pieces = self.of(language).split("{}");
            let mut text = pieces.next().unwrap_or_default().to_owned();
            for piece in pieces {
                text.push_str(values.next().map_or("", |value| value.of(language)));
                text.push_str(piece);
            }
            text.into()
        };
        Hint { english: filled(Language::English), chinese: filled(Language::Chinese) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_filled_in_both_languages() {
        let hint = Said::NamedTwice.with(["nick".into()]).and(&Said::SignedEmptySecret.into());
        assert!(hint.of(Language::English).starts_with("`nick` was sent twice"), "{hint:?}");
        assert!(hint.of(Language::English).ends_with("; signed with an empty secret"), "{hint:?}");
        assert!(hint.of(Language::Chinese).starts_with("`nick` "), "{hint:?}");
        assert!(hint.held() > 0 && Hint::from(Said::SignedEmptySecret).held() == 0);
    }
}
