//! The arguments of the commands about documents: `topctl import` and `diff`. Does nothing with them.

#![allow(
    clippy::doc_markdown,
    rustdoc::bare_urls,
    reason = "a terminal shows these comments as help, without markdown"
)]

use std::path::PathBuf;

use clap::Args;

/// Turn API documents into annotated Rust
///
/// Reads page text as copied from the browser or as Markdown (also many pages in one text), the platform's JSON, an
/// ApiMetadata.xml, or a catalogue (one JSON object a line, also gzipped). One API goes to standard output; many become
/// modules, or a crate with a feature for each namespace. Doubtful places are listed on standard error, each with its
/// line.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n\n  \
    topctl import page.txt > src/followup_send.rs\n  \
    topctl import pages/ --out src/apis\n  \
    topctl import --corpus apis.jsonl.gz --out my-apis --crate my-apis\n  \
    topctl import tables.txt --method taobao.time.get\n  \
    topctl import page.txt --dump\n\n\
    A second import shows what changed. It keeps what was written by hand outside the marked regions, the names of types,\n\
    and the APIs of earlier imports.")]
pub(crate) struct ImportArgs {
    /// Documents, or directories of documents
    #[arg(value_name = "FILE_OR_DIR", required_unless_present_any = ["corpus", "catalogue"])]
    pub(crate) documents: Vec<PathBuf>,
    /// The API of a page that does not name it, such as a copy of its tables alone
    #[arg(long, value_name = "METHOD", conflicts_with = "corpus")]
    pub(crate) method: Option<String>,
    /// A catalogue of definitions, one a line; may be repeated
    #[arg(long, value_name = "FILE.jsonl[.gz]")]
    pub(crate) corpus: Vec<PathBuf>,
    /// Where the modules or the crate are written
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Write a whole crate of this name
    #[arg(long = "crate", value_name = "NAME", requires = "out")]
    pub(crate) crate_name: Option<String>,
    /// Give each API types of its own
    ///
    /// Otherwise APIs of one namespace share a type where the platform calls it by one name and its members agree.
    #[arg(long, requires = "out")]
    pub(crate) no_shared: bool,
    /// Print what was read, one JSON object a line, instead of Rust
    #[arg(long, conflicts_with_all = ["out", "crate_name"])]
    pub(crate) dump: bool,
    /// Make the catalogue's crate (`top-catalogue`) of the project in this directory
    ///
    /// From the documents; without any, from the facts that the crate holds. Corrections are in
    /// `top-catalogue/facts/corrections.jsonl`.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["out", "crate_name", "dump", "method"])]
    pub(crate) catalogue: Option<PathBuf>,
    /// The topics of messages for it, one a line
    #[arg(long, value_name = "FILE.jsonl[.gz]", requires = "catalogue")]
    pub(crate) topics: Option<PathBuf>,
    /// Change nothing, and fail if something would change
    #[arg(long, requires = "catalogue")]
    pub(crate) check: bool,
}

/// Show what changed between two documents of an API, and whether it breaks callers
///
/// Also names the types that an import of the newer document cannot give the names that they have. The exit code is 1 if a
/// caller written from the older document may stop working, 0 if not.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n\n  topctl diff page-2025.txt page-2026.txt")]
pub(crate) struct DiffArgs {
    /// The older document
    pub(crate) old: PathBuf,
    /// The newer document
    pub(crate) new: PathBuf,
}
