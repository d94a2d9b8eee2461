//! All rows of the tables, for what lists them: guides, pages, tools.

use super::{
    facts::{CodeFacts, DocumentedCode},
    platform, sub,
};

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
