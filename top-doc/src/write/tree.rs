//! Many APIs at once: a folder for each namespace, or a whole crate with a feature for each.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fmt::Write,
};

use super::{
    emit::{self, Uses, docs},
    ir::Plan,
    module::{Module, module},
    names,
    naming::{Naming, Place, Shared},
    plan, region,
    undecided::Undecided,
};
use crate::model::ApiDoc;

/// The written files, and what the documents leave open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tree {
    /// The text of each file, by its path with `/` between the parts.
    pub files: BTreeMap<String, String>,
    /// The number of written APIs.
    pub apis: usize,
    /// The namespaces, which become the features of a crate.
    pub namespaces: Vec<String>,
    /// What the documents leave open, in their order; also names the APIs that could not be written.
    pub undecided: Vec<Undecided>,
    /// Whether the files need `serde_json` beside `top-apis`.
    pub needs_serde_json: bool,
}

/// The place where a written crate finds `top-apis`: the value after `top-apis = ` in its `Cargo.toml`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dependency(String);

impl Dependency {
    /// A version from the registry.
    pub fn version(version: &str) -> Self {
        Self(format!("{{ version = {}, default-features = false }}", toml(version)))
    }

    /// A folder on disk.
    pub fn path(path: &str) -> Self {
        Self(format!("{{ path = {}, default-features = false }}", toml(path)))
    }
}

/// Writes the modules of many APIs: `mod.rs` with the namespaces, and for each namespace a folder with a `mod.rs`, a file
/// for each API, and `objects.rs` with the objects that several of them share.
pub fn write_modules(docs: &[ApiDoc]) -> Tree {
    let mut tree = namespaces(docs, "");
    let mut text = "//! APIs of the platform, a module for each namespace.\n".to_owned();
    for namespace in &tree.namespaces {
        let _ = write!(text, "\npub mod {namespace};\n");
    }
    tree.files.insert("mod.rs".to_owned(), text);
    tree
}

/// Writes a crate of many APIs, with a feature for each namespace, `full` for all of them, and none on by default.
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
    let mut tree = namespaces(docs, "src/");
    let mut manifest = format!(
        "[package]\nname = {}\nversion = \"0.1.0\"\nedition = \"2024\"\nrust-version = \"1.88\"\npublish = false\n\n\
         [features]\n# One for each namespace.\nfull = [",
        toml(name)
    );
    for namespace in &tree.namespaces {
        let _ = write!(manifest, "\n    \"{}\",", feature(namespace));
    }
    manifest.push_str(if tree.namespaces.is_empty() { "]\n" } else { "\n]\n" });
    for namespace in &tree.namespaces {
        let _ = writeln!(manifest, "{} = []", feature(namespace));
    }
    let _ = write!(manifest, "\n[dependencies]\n");
    if tree.needs_serde_json {
        manifest.push_str("serde_json = \"1\"\n");
    }
    let _ = writeln!(manifest, "top-apis = {}", top_apis.0);
    tree.files.insert("Cargo.toml".to_owned(), manifest);

    let mut library =
        "//! APIs of the platform, a module and a feature for each namespace.\n\n#![forbid(unsafe_code)]\n"
            .to_owned();
    for namespace in &tree.namespaces {
        let _ = write!(library, "\n#[cfg(feature = \"{}\")]\npub mod {namespace};\n", feature(namespace));
    }
    tree.files.insert("src/lib.rs".to_owned(), library);
    tree
}

/// The feature of a namespace. `full` and `default` have meanings of their own.
fn feature(namespace: &str) -> &str {
    match namespace {
        "full" => "full_api",
        "default" => "default_api",
        namespace => namespace,
    }
}

/// The files of all namespaces, with `root` before their paths.
fn namespaces(docs: &[ApiDoc], root: &str) -> Tree {
    let mut tree = Tree::default();
    let mut methods = HashSet::new();
    let mut plans: BTreeMap<String, Vec<Plan>> = BTreeMap::new();
    for doc in docs {
        if !methods.insert(doc.method.as_str()) {
            tree.undecided.push(Undecided::new(&doc.method, "this API occurs twice; the second is left out"));
            continue;
        }
        match plan::plan(doc) {
            Ok(plan) => {
                tree.undecided.extend(plan.undecided.iter().cloned());
                plans.entry(Place::of(&doc.method).namespace).or_default().push(plan);
            }
            Err(undecided) => tree.undecided.push(undecided),
        }
    }
    for (namespace, plans) in plans {
        let shared = Shared::find(&plans, &namespace);
        let modules = modules(&plans, &shared, &mut tree.undecided);
        tree.apis += modules.len();
        let mut index = format!("//! The APIs of {}.\n", docs::code(&namespace));
        if !shared.order.is_empty() {
            let (text, needs_serde_json) = objects(&plans, &shared, &namespace);
            tree.needs_serde_json |= needs_serde_json;
            tree.files.insert(format!("{root}{namespace}/objects.rs"), text);
            index.push_str("\npub mod objects;\n");
        }
        // With an empty line between them, or rustfmt would sort them.
        for module in modules.values() {
            let (name, type_name) = (&module.name, &module.type_name);
            let _ = write!(index, "\npub mod {name};\npub use self::{name}::{type_name};\n");
        }
        tree.files.insert(format!("{root}{namespace}/mod.rs"), index);
        for (name, module) in modules {
            tree.needs_serde_json |= module.needs_serde_json;
            tree.files.insert(format!("{root}{namespace}/{name}.rs"), module.text);
        }
        tree.namespaces.push(namespace);
    }
    tree
}

/// The modules of a namespace, by name.
fn modules(plans: &[Plan], shared: &Shared, undecided: &mut Vec<Undecided>) -> BTreeMap<String, Module> {
    let mut places: BTreeSet<String> = BTreeSet::new();
    let mut types: HashSet<String> = HashSet::new();
    let mut modules = BTreeMap::new();
    for plan in plans {
        let mut place = Place::of(&plan.method);
        if places.contains(&place.module) || types.contains(&place.type_name) {
            place = Place::in_full(&plan.method);
            let mut number = 2;
            let base = place.clone();
            while places.contains(&place.module) || types.contains(&place.type_name) {
                place.module = format!("{}_{number}", base.module);
                place.type_name = format!("{}{number}", base.type_name);
                number += 1;
            }
            undecided.push(Undecided::new(
                &plan.method,
                format!("another API would have the same Rust name; this one is `{}`", place.type_name),
            ));
        }
        places.insert(place.module.clone());
        types.insert(place.type_name.clone());
        modules.insert(place.module.clone(), module(plan, &place, shared));
    }
    modules
}

/// The module of the shared objects, and whether it needs `serde_json`.
fn objects(plans: &[Plan], shared: &Shared, namespace: &str) -> (String, bool) {
    let mut taken = names::reserved_types();
    taken.extend(shared.objects.values().map(|object| object.name.clone()));
    let mut uses = Uses::default();
    let mut parts = Vec::new();
    for key in &shared.order {
        let object = &shared.objects[key];
        let plan = &plans[object.api];
        let naming = Naming::of_shared(plan, shared, object.object, &mut taken);
        parts.push(emit::items(plan, &naming, &mut uses));
    }
    let head = format!(
        "//! Objects that several APIs of {} share.\n\n\
         #![allow(clippy::struct_field_names, reason = \"the platform's names\")]\n",
        docs::code(namespace)
    );
    let body = format!("{}{}", uses.text(), parts.join("\n"));
    (region::file(&head, &body), uses.has_value())
}

/// The text as a string of TOML.
fn toml(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
