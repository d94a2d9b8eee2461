//! Texts for a person, each in English and Chinese: the form of their tables, and a text whose gaps are filled in. What is
//! said stands in the tables.

use std::{borrow::Cow, sync::Arc};

use top_core::error::Language;

/// One line for each text: its name, English, Chinese. What stands between backquotes is code; `{}` is filled in.
macro_rules! texts {
    ($(#[$about:meta])* $visible:vis enum $table:ident { $($name:ident: $english:literal, $chinese:literal;)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        $visible enum $table { $($name,)* }

        impl $table {
            /// All of them.
            #[cfg(test)]
            $visible const ALL: &[Self] = &[$(Self::$name,)*];

            /// The text in one language.
            $visible const fn of(self, language: ::top_core::error::Language) -> &'static str {
                match (self, language) {
                    $((Self::$name, ::top_core::error::Language::English) => $english,
                    (Self::$name, ::top_core::error::Language::Chinese) => $chinese,)*
                }
            }
        }

        impl From<$table> for $crate::bilingual::Bilingual {
            fn from(text: $table) -> Self {
                use ::top_core::error::Language;
                Self::new(text.of(Language::English), text.of(Language::Chinese))
            }
        }
    };
}

/// A text in both languages. A clone shares it: the response and the recorded call have the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bilingual(Arc<Texts>);

#[derive(Debug, PartialEq, Eq)]
struct Texts {
    english: Cow<'static, str>,
    chinese: Cow<'static, str>,
}

impl Bilingual {
    pub(crate) fn new(english: impl Into<Cow<'static, str>>, chinese: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Texts { english: english.into(), chinese: chinese.into() }))
    }

    pub(crate) fn of(&self, language: Language) -> &str {
        match language {
            Language::English => &self.0.english,
            Language::Chinese => &self.0.chinese,
        }
    }

    /// The text with these in its gaps, one after another. What is filled in has no gaps, whatever it holds.
    pub(crate) fn filled<const N: usize>(&self, values: [Self; N]) -> Self {
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
        Self::new(english, chinese)
    }

    /// Two texts as one sentence.
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

/// What is the same in both languages: a name, a number, the words of another program.
impl From<String> for Bilingual {
    fn from(text: String) -> Self {
        Self::new(text.clone(), text)
    }
}

impl From<&str> for Bilingual {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// Each text of a table has a Chinese one, with the same gaps and the same code.
#[cfg(test)]
pub(crate) fn assert_bilingual<T>(table: &[T], of: impl Fn(T, Language) -> &'static str)
where
    T: std::fmt::Debug + Copy,
{
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let parts = |text: &str| {
        // What stands between backquotes, in whatever order the sentence has it.
        let mut names: Vec<String> = text.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        names.sort();
        (names, text.matches('`').count(), text.matches("{}").count())
    };
    for text in table {
        let (english, chinese) = (of(*text, Language::English), of(*text, Language::Chinese));
        // A header carries English texts.
        assert!(english.is_ascii() && chinese.contains(is_han), "{text:?}");
        assert_eq!(parts(english), parts(chinese), "{text:?}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    texts! {
        enum Sample { Named: "`{}` is {}", "{} 是 `{}`"; }
    }

    #[test]
    fn gaps_are_filled_in_both_languages_and_no_other() {
        assert_bilingual(Sample::ALL, Sample::of);
        let filled = Bilingual::from(Sample::Named).filled(["{}".into(), Bilingual::new("two", "二")]);
        assert_eq!(filled.of(Language::English), "`{}` is two");
        assert_eq!(filled.of(Language::Chinese), "{} 是 `二`");
        let both = filled.and(&"x".into());
        assert_eq!(
            (both.of(Language::English), both.of(Language::Chinese)),
            ("`{}` is two; x", "{} 是 `二`；x")
        );
        assert!(both.held() > Bilingual::from(Sample::Named).held());
    }

    #[test]
    #[should_panic(expected = "Untranslated")]
    fn a_text_without_its_chinese_is_found() {
        texts! {
            enum Bad { Untranslated: "a", "a"; }
        }
        assert_bilingual(Bad::ALL, Bad::of);
    }

    #[test]
    #[should_panic(expected = "Gapless")]
    fn a_text_that_lacks_a_gap_is_found() {
        texts! {
            enum Bad { Gapless: "a {}", "甲"; }
        }
        assert_bilingual(Bad::ALL, Bad::of);
    }
}
