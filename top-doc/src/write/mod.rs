//! From the model to Rust: a module for each API, with its request, objects and response in reading order; a folder for
//! each namespace, with the objects that its APIs share; a crate with a feature for each namespace.
//!
//! Gives texts and writes nothing to the disk; the same documents give the same bytes. Knows nothing of the form that a
//! document had. The way of a document, each step knowing only those before it: [`plan`] decides what is written ([`ir`]
//! is the plan), [`naming`] gives the Rust names, with those that are [`existing`] kept, [`emit`] lays the text out,
//! [`module`](mod@module) and [`tree`] put files together, [`region`] marks what the next import may replace, and [`check`]
//! parses what is handed over.

mod catalogue;
mod check;
mod emit;
mod example;
mod existing;
mod ir;
mod line_diff;
mod markup;
mod module;
mod names;
mod naming;
mod plan;
mod region;
mod topic;
mod tree;
mod undecided;
mod writer;

pub use self::{
    catalogue::{Catalogue, CatalogueError, CatalogueFeature},
    example::{Example, write_example},
    module::Module,
    region::{Merge, MergeError, merge},
    topic::write_topics,
    tree::{Dependency, SharedType, Tree},
    undecided::{Undecided, Weight},
    writer::{Writer, renamed_types, write_crate, write_module, write_modules},
};
