//! What a developer may do about a refusal, in English and Chinese: said in [`texts`], filled in here.
//!
//! A hint names parameters and quotes no value.

mod texts;

use std::{borrow::Cow, sync::Arc};

use top_core::error::Language;

pub(crate) use self::texts::Said;

/// A hint in both languages. A clone shares the texts: the response and the recorded call have the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hint(Arc<Texts>);

#[derive(Debug, PartialEq, Eq)]
struct Texts {
    english: Cow<'static, str>,
    chinese: Cow<'static, str>,
}

impl Hint {
    fn new(english: impl Into<Cow<'static, str>>, chinese: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Texts { english: english.into(), chinese: chinese.into() }))
    }

    pub(crate) fn of(&self, language: Language) -> &str {
        match language {
            Language::English => &self.0.english,
            Language::Chinese => &self.0.chinese,
        }
    }

    /// Two hints as one sentence.
    pub(crate) fn and(&self, next: &Self) -> Self {
        Self::new(
            format!("{}; {}", self.0.english, next.0.english),
            format!("{}；{}", self.0.chinese, next.0.chinese),
        )
    }

    /// What it holds in memory beside itself, in bytes.
    pub(crate) fn held(&self) -> usize {
        let held = |text: &Cow<'static, str>| match text {
            Cow::Borrowed(_) => 0,
            Cow::Owned(text) => text.capacity(),
        };
        size_of::<Texts>() + held(&self.0.english) + held(&self.0.chinese)
    }
}

impl From<Said> for Hint {
    fn from(said: Said) -> Self {
        Self::new(said.of(Language::English), said.of(Language::Chinese))
    }
}

/// What is the same in both languages: a name, a number, the words of another program.
impl From<String> for Hint {
    fn from(text: String) -> Self {
        Self::new(text.clone(), text)
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
        let mut filled = [Language::English, Language::Chinese].map(|language| {
            let mut pieces = self.of(language).split("{}");
            let text = pieces.next().unwrap_or_default().to_owned();
            (language, pieces, text)
        });
        for value in values {
            for (language, pieces, text) in &mut filled {
                text.push_str(value.of(*language));
                text.push_str(pieces.next().unwrap_or_default());
            }
        }
        let [(.., english), (.., chinese)] = filled;
        Hint::new(english, chinese)
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
        assert!(hint.held() > Hint::from(Said::SignedEmptySecret).held());
    }
}
