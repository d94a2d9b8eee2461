//! What the root of a response can be, by its name, and the errors for a root that belongs to no API.

use top_names::{ERROR_RESPONSE, RESPONSE_SUFFIX};

use crate::{
    error::{DecodeError, DecodeProblem, decode::shown},
    path::Path,
};

/// What is known of the response of an API.
#[derive(Clone, Copy)]
pub(super) struct Expected<'a> {
    /// The name of its envelope; if empty, any envelope is accepted.
    pub(super) key: &'a str,
    /// The member that is the response, if it is not the whole.
    pub(super) unwrap: Option<&'a str>,
    /// The type knows a small part only.
    pub(super) partial: bool,
    /// Whether the response must be there under `unwrap`.
    pub(super) required: bool,
}

/// What a root member of some name can be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Root {
    /// The envelope of the API.
    Own,
    /// An envelope that all responses of its family have, also failures.
    Shared,
    /// The envelope of another API, if it stands alone.
    Foreign,
    /// No envelope.
    None,
}

/// The envelope of Qimen's responses, also of its failures.
const SHARED_KEY: &str = "response";

impl Expected<'_> {
    /// Whether the API's own envelope is one that failures have, too.
    pub(super) fn is_shared(&self) -> bool {
        self.key == SHARED_KEY
    }

    pub(super) fn root(&self, name: &str) -> Root {
        if name == SHARED_KEY {
            Root::Shared
        } else if name == self.key || name.strip_prefix("taobao_") == Some(self.key) {
            Root::Own
        } else if name.ends_with(RESPONSE_SUFFIX) && name != ERROR_RESPONSE {
            // Where nothing is known of the API, every envelope is taken for its own.
            if self.key.is_empty() { Root::Own } else { Root::Foreign }
        } else {
            Root::None
        }
    }
}

#[cold]
pub(super) fn unknown_shape<'n>(names: impl IntoIterator<Item = &'n str>) -> DecodeError {
    let members = names.into_iter().map(shown).collect();
    DecodeError::new(&Path::ROOT, DecodeProblem::UnknownShape { members })
}

#[cold]
pub(super) fn foreign(root: &str) -> DecodeError {
    DecodeError::new(&Path::ROOT, DecodeProblem::ForeignRoot { root: shown(root) })
}
