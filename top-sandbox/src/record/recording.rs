//! What the requests share: the replacer, the directory and who is told. One call after the other is written down.

use std::{
    fs, io,
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use top_doc::Definitions;

use super::{
    fields::{Decision, Place},
    fixture::{Exchange, Fixture},
    json,
    replace::Replacer,
    store::{self, Store},
};

/// What became of one request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecordingEvent {
    /// It is in a file.
    Recorded {
        /// The method that was called.
        method: String,
        /// The file.
        file: PathBuf,
        /// How many values in it were replaced.
        replaced: usize,
        /// What is not in the file, each with the reason: contents of files, bodies that are neither JSON nor XML.
        unread: Vec<String>,
    },
    /// It was forwarded, and is in no file.
    Passed {
        /// Its HTTP method and its path.
        request: String,
        /// Why it is not recorded.
        reason: String,
    },
    /// There is no response, and so no file.
    Failed {
        /// Its HTTP method and its path.
        request: String,
        /// What happened.
        reason: String,
    },
}

/// What a whole recording replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordingSummary {
    /// How many calls are in files.
    pub calls: usize,
    /// How many requests are not.
    pub not_recorded: usize,
    /// The fields of which values were replaced, by name.
    pub replaced: Vec<ReplacedField>,
}

/// A field of which values were replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplacedField {
    /// Its name.
    pub name: String,
    /// Why, in a few English words.
    pub why: &'static str,
    /// How many values.
    pub count: usize,
}

type Told = dyn Fn(&RecordingEvent) + Send + Sync;

pub(super) struct Recording {
    inner: Mutex<Inner>,
    documents: Option<Definitions>,
    told: Box<Told>,
}

struct Inner {
    replacer: Replacer,
    store: Store,
    not_recorded: usize,
}

impl Recording {
    pub(super) fn new(
        replacer: Replacer,
        store: Store,
        documents: Option<Definitions>,
        told: Box<Told>,
    ) -> Self {
        Self { inner: Mutex::new(Inner { replacer, store, not_recorded: 0 }), documents, told }
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes a call down. Takes time: it may be long, and is written to a disk.
    pub(super) fn add(&self, exchange: &Exchange) {
        let document = self.documents.as_ref().and_then(|all| all.get(exchange.method()).ok().flatten());
        let mut inner = self.lock();
        let Inner { replacer, store, .. } = &mut *inner;
        replacer.fields.of_document(document.as_ref());
        let before = replacer.total();
        let Fixture { text, unread } = exchange.fixture(store.next(), replacer);
        let replaced = replacer.total() - before;
        let event = match store.add(exchange.method(), &text) {
            Ok(file) => {
                RecordingEvent::Recorded { method: exchange.method().to_owned(), file, replaced, unread }
            }
            Err(error) => {
                inner.not_recorded += 1;
                let reason = format!("it was forwarded, and its file cannot be written: {error}");
                RecordingEvent::Failed { request: exchange.title(), reason }
            }
        };
        drop(inner);
        (self.told)(&event);
    }

    /// Tells of a request that is in no file.
    pub(super) fn leave_out(&self, event: &RecordingEvent) {
        self.lock().not_recorded += 1;
        (self.told)(event);
    }

    /// Looks through all files for values that were only replaced in later ones.
    pub(super) fn finish(&self) -> io::Result<RecordingSummary> {
        let mut inner = self.lock();
        let Inner { replacer, store, not_recorded } = &mut *inner;
        replacer.only_known = true;
        let place = Place { name: "", decision: Decision::Open };
        for file in store.files() {
            let text = fs::read_to_string(file)?;
            if let Some(new) = json::rewrite(&text, &place, replacer)
                && new != text
            {
                store::write(file, &new)?;
            }
        }
        let replaced = replacer.counts().iter().map(|(name, (why, count))| ReplacedField {
            name: name.clone(),
            why: why.text(),
            count: *count,
        });
        Ok(RecordingSummary {
            calls: store.files().len(),
            not_recorded: *not_recorded,
            replaced: replaced.collect(),
        })
    }
}
