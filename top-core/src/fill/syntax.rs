//! From a flaw in JSON text to an error with its place: the one seam between the tokenizer, whose results fit in
//! registers, and [`DecodeError`], which is made only once something is wrong.

use crate::{
    error::{DecodeError, DecodeProblem},
    json::token::{Flaw, Tokens},
    path::Path,
};

pub(crate) trait OrSyntax<T> {
    /// Turns a flaw that the tokenizer has just found into an error about this path.
    fn or_syntax(self, tokens: &Tokens<'_>, path: &Path<'_>) -> Result<T, DecodeError>;
}

impl<T> OrSyntax<T> for Result<T, Flaw> {
    #[inline]
    fn or_syntax(self, tokens: &Tokens<'_>, path: &Path<'_>) -> Result<T, DecodeError> {
        self.map_err(|flaw| syntax(tokens, flaw, path))
    }
}

#[cold]
fn syntax(tokens: &Tokens<'_>, flaw: Flaw, path: &Path<'_>) -> DecodeError {
    DecodeError::new(path, DecodeProblem::Syntax { what: flaw.what(), at: tokens.position() })
}
