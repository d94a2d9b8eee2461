//! The mark of a response that is a fixture: the decoder tells the replay which of its members no field takes.

use std::sync::Arc;

use top_core::{
    Error,
    response::{DecodeOptions, Meta},
};

/// Who is told what a fixture holds that its type does not know.
#[derive(Clone)]
pub(crate) struct Fixture(Arc<Listener>);

type Listener = dyn Fn(&[String]) + Send + Sync;

impl Fixture {
    pub(super) fn new(told: impl Fn(&[String]) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }

    /// Decodes the fixture, tells of unknown members, and gives them to the caller only if the options ask for them.
    pub(crate) fn decoded(
        &self,
        options: DecodeOptions,
        decode: impl FnOnce(DecodeOptions) -> Result<Meta, Error>,
    ) -> Result<Meta, Error> {
        let mut meta = decode(options.list_unknown())?;
        if !meta.unknown.is_empty() {
            (self.0)(&meta.unknown);
        }
        if !options.list_unknown {
            meta.unknown.clear();
        }
        Ok(meta)
    }
}
