//! The module of one API: from its document to the text of its file. Decides nothing itself.

use super::{
    emit::{self, Uses, docs},
    ir::Plan,
    naming::{Naming, Place, Shared},
    plan, region,
    undecided::Undecided,
};
use crate::model::ApiDoc;

/// The Rust of one API.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Module {
    /// The name of the request's struct.
    pub type_name: String,
    /// The name of the module: the file's name without `.rs`.
    pub name: String,
    /// The text of the file.
    pub text: String,
    /// Whether the file needs `serde_json` beside `top-apis`.
    pub needs_serde_json: bool,
    /// What the document leaves open.
    pub undecided: Vec<Undecided>,
}

/// Writes the module of one API.
///
/// The text passes rustfmt (in its default configuration) and clippy, and compiles in any crate that depends on
/// `top-apis`. All of it but the first lines is in a marked region, which [`merge`](crate::merge) replaces in a file that
/// was edited by hand elsewhere.
///
/// # Errors
/// `doc.method` is not the name of an API.
///
/// ```
/// let doc = top_doc::ApiDoc { method: "taobao.time.get".into(), ..Default::default() };
/// let module = top_doc::write_module(&doc)?;
/// assert!(module.text.contains("pub struct TimeGet;"));
/// # Ok::<(), top_doc::Undecided>(())
/// ```
pub fn write_module(doc: &ApiDoc) -> Result<Module, Undecided> {
    let plan = plan::plan(doc)?;
    let place = Place::of(&doc.method);
    Ok(module(&plan, &place, &Shared::default()))
}

/// The module of a planned API at its place, with the objects in `shared` left out.
pub(super) fn module(plan: &Plan, place: &Place, shared: &Shared) -> Module {
    let naming = Naming::of_api(plan, &place.type_name, shared);
    let mut uses = Uses::default();
    let items = emit::items(plan, &naming, &mut uses);
    let head = format!(
        "//! {}\n\n#![allow(clippy::struct_field_names, reason = \"the platform's names\")]\n",
        docs::code(&plan.method)
    );
    Module {
        type_name: place.type_name.clone(),
        name: place.module.clone(),
        text: region::file(&head, &format!("{}{items}", uses.text())),
        needs_serde_json: uses.has_value(),
        undecided: plan.undecided.clone(),
    }
}
