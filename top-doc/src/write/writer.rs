//! The writer as users call it: what is written over what, and with what shared. Decides nothing else.

use super::{
    existing::{ApiFile, Existing, Folder},
    module::{Module, module},
    naming::{Kept, Naming, Place, Shared},
    plan,
    tree::{Dependency, Tree, crate_tree, modules_tree},
    undecided::Undecided,
};
use crate::model::ApiDoc;

/// Writes Rust, with settings: over the files of an earlier import, with or without shared types.
///
/// ```
/// use top_doc::{ApiDoc, Writer};
///
/// let one = ApiDoc { method: "taobao.item.get".into(), ..ApiDoc::default() };
/// let other = ApiDoc { method: "taobao.item.add".into(), ..ApiDoc::default() };
/// let first = Writer::new().modules(std::slice::from_ref(&one));
///
/// // A later import keeps what is there.
/// let second = Writer::new().over(&first.files).modules(&[one, other]);
/// assert_eq!(first.files["item/item_get.rs"], second.files["item/item_get.rs"]);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Writer {
    existing: Existing,
    shares: bool,
}

impl Default for Writer {
    fn default() -> Self {
        Self::new()
    }
}

impl Writer {
    /// A writer into an empty place that shares types.
    pub fn new() -> Self {
        Self { existing: Existing::default(), shares: true }
    }

    /// Writes over the files of an earlier import, given by path and text: types keep the names they have there, and what
    /// is there stays, also of APIs that are not among the documents. Files of other kinds are passed over.
    pub fn over<'a, P, T>(mut self, files: impl IntoIterator<Item = (&'a P, &'a T)>) -> Self
    where
        P: AsRef<str> + 'a,
        T: AsRef<str> + 'a,
    {
        self.existing = Existing::read(files.into_iter().map(|(path, text)| (path.as_ref(), text.as_ref())));
        self
    }

    /// Gives each API types of its own. Types that an earlier import shared stay shared.
    pub fn without_sharing(mut self) -> Self {
        self.shares = false;
        self
    }

    /// The module of one API, with the names it has among the files of an earlier import.
    ///
    /// # Errors
    /// `doc.method` is not the name of an API, or what would be written is no Rust.
    pub fn module(&self, doc: &ApiDoc) -> Result<Module, Undecided> {
        let mut plan = plan::plan(doc)?;
        let mut place = Place::of(&doc.method);
        let mut kept = Kept::default();
        if let Some((_, name, file)) = self.existing.api(&doc.method) {
            (place.module, place.type_name) = (name.to_owned(), file.type_name.clone());
            kept = Kept::find(&mut plan, file, &Folder::default());
        }
        let naming = Naming::of_api(&plan, 0, &place.type_name, &Shared::none(), &kept);
        module(&plan, &place, &naming)
    }

    /// The modules of many APIs: `mod.rs` with the namespaces, and for each namespace a folder with a `mod.rs`, a file for
    /// each API, and `objects.rs` with the types that several of them share. A shared type is found in the module of each of
    /// its APIs too, under the name that it would have there: a path such as `trade::sold_get::Order` stays, whoever shares
    /// the type.
    pub fn modules(&self, docs: &[ApiDoc]) -> Tree {
        modules_tree(docs, &self.existing, self.shares)
    }

    /// A crate of many APIs, with a feature for each namespace, `full` for all of them, and none on by default.
    pub fn crate_of(&self, docs: &[ApiDoc], name: &str, top_apis: &Dependency) -> Tree {
        crate_tree(docs, name, top_apis, &self.existing, self.shares)
    }
}

/// Writes the module of one API.
///
/// The text passes rustfmt (in its default configuration) and clippy, and compiles in any crate that depends on
/// `top-apis`. All of it but the first lines is in a marked region, which [`merge`](crate::merge) replaces in a file that
/// was edited by hand elsewhere.
///
/// # Errors
/// `doc.method` is not the name of an API, or what would be written is no Rust.
///
/// ```
/// let doc = top_doc::ApiDoc { method: "taobao.time.get".into(), ..Default::default() };
/// let module = top_doc::write_module(&doc)?;
/// assert!(module.text.contains("pub struct TimeGet;"));
/// # Ok::<(), top_doc::Undecided>(())
/// ```
pub fn write_module(doc: &ApiDoc) -> Result<Module, Undecided> {
    Writer::new().module(doc)
}

/// Writes the modules of many APIs into an empty place: [`Writer::modules`].
pub fn write_modules(docs: &[ApiDoc]) -> Tree {
    Writer::new().modules(docs)
}

/// Writes a crate of many APIs into an empty place: [`Writer::crate_of`].
///
/// ```
/// use top_doc::{ApiDoc, Dependency, write_crate};
///
/// let docs = [ApiDoc { method: "taobao.time.get".into(), ..Default::default() }];
/// let tree = write_crate(&docs, "my-apis", &Dependency::version("0.1"));
/// assert!(tree.files["Cargo.toml"].contains("\ntime = []\n"));
/// assert!(tree.files.contains_key("src/time/time_get.rs"));
/// ```
pub fn write_crate(docs: &[ApiDoc], name: &str, top_apis: &Dependency) -> Tree {
    Writer::new().crate_of(docs, name, top_apis)
}

/// The types of an API that cannot keep their names when `new` is imported where `old` was: the name and what it becomes.
/// Callers that use such a type by its name do not compile any more, or against another shape.
///
/// # Errors
/// One of the documents cannot be written.
pub fn renamed_types(old: &ApiDoc, new: &ApiDoc) -> Result<Vec<(String, String)>, Undecided> {
    let before = write_module(old)?;
    // The place is that of the older document, also if the method was renamed.
    let new = ApiDoc { method: old.method.clone(), ..new.clone() };
    let path = format!("api/{}.rs", before.name);
    let after = Writer::new().over([(&path, &before.text)]).module(&new)?;
    let read = |module: &Module| ApiFile::read(&module.text).unwrap_or_default();
    Ok(read(&before).renamed(&read(&after)))
}
