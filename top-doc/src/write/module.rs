//! The module of one API: from its document to the text of its file. Decides nothing itself.

use super::{
    check,
    emit::{self, Uses, docs},
    ir::Plan,
    naming::{Naming, Place},
    region,
    undecided::{Undecided, Weight},
};

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

/// The module of a planned API with its names; an error if what would be written is no Rust.
pub(super) fn module(plan: &Plan, place: &Place, naming: &Naming<'_>) -> Result<Module, Undecided> {
    let mut uses = Uses::default();
    let items = emit::items(plan, naming, &mut uses);
    let head = format!(
        "//! {}\n\n#![allow(clippy::struct_field_names, reason = \"the platform's names\")]\n",
        docs::code(&plan.method)
    );
    let text = region::file(&head, &format!("{}{}{items}", uses.text(), aliases(naming)));
    if let Some(reason) = check::reason(&text) {
        let what = format!("what would be written is no Rust, and the API is left out: `{reason}`");
        return Err(Undecided::new(&plan.method, Weight::LeftOut, what));
    }
    Ok(Module {
        type_name: place.type_name.clone(),
        name: place.module.clone(),
        text,
        needs_serde_json: uses.has_value(),
        undecided: plan.undecided.clone(),
    })
}

/// The shared types under the names of this module. With an empty line between them, or rustfmt would sort them.
fn aliases(naming: &Naming<'_>) -> String {
    let line = |(alias, name): &(String, String)| {
        let alias = if alias == name { String::new() } else { format!(" as {alias}") };
        format!("pub use super::objects::{name}{alias};\n\n")
    };
    naming.aliases.iter().map(line).collect()
}
