//! All rows of the tables, for what lists them: guides, pages, tools.

use super::{facts::CodeFacts, platform, sub};

/// One row of the tables: see [`CodeFacts::documented`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentedCode {
    /// The gateway's code, where the row is of one.
    pub code: Option<i64>,
    /// The sub code, where the row is of one. A `*` stands for any text of at least one character.
    pub sub_code: Option<&'static str>,
    /// What is known of it.
    pub facts: CodeFacts,
}

impl CodeFacts {
    /// Every code and sub code that the tables know: the gateway's codes by number, then sub codes, then the families of
    /// sub codes (`isv.*`).
    ///
    /// ```
    /// use top_core::error::CodeFacts;
    ///
    /// let signature = CodeFacts::documented().find(|row| row.code == Some(25)).ok_or("no such row")?;
    /// assert_eq!(signature.facts.name, Some("Invalid Signature"));
    /// assert!(CodeFacts::documented().any(|row| row.sub_code == Some("session-expired")));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn documented() -> impl Iterator<Item = DocumentedCode> {
        let codes = platform::TABLE.iter().map(|row| DocumentedCode {
            code: Some(row.code),
            sub_code: None,
            facts: row.facts,
        });
        codes.chain(sub::rows())
    }
}
