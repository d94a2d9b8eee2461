//! Which probes say something of an endpoint.

use super::{builder::Acceptance, content::BodyKind, wording::Phrase};

/// Whether a probe is for this endpoint.
pub(super) enum Fits {
    Yes,
    /// It says nothing of this endpoint.
    No,
    /// It cannot be played; why.
    NotWith(Phrase),
}

pub(super) const fn always(_: &Acceptance) -> Fits {
    Fits::Yes
}

pub(super) fn with_text(acceptance: &Acceptance) -> Fits {
    if acceptance.template.has_text() { Fits::Yes } else { Fits::NotWith(Phrase::NoTextPlace) }
}

/// Where the body itself is signed.
pub(super) fn raw(acceptance: &Acceptance) -> Fits {
    if acceptance.template.kind().is_fields() { Fits::No } else { Fits::Yes }
}

pub(super) fn is_multipart(acceptance: &Acceptance) -> bool {
    acceptance.template.kind() == BodyKind::Multipart
}
