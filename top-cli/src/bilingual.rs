//! Texts in the language of the terminal. Which it is, is said by whoever prints.

use top_core::error::Language;

/// The text in one of the two languages.
pub(crate) const fn said(language: Language, english: &'static str, chinese: &'static str) -> &'static str {
    match language {
        Language::Chinese => chinese,
        Language::English => english,
    }
}
