//! Many APIs at once: a folder for each namespace, or a whole crate with a feature for each.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    fmt::{self, Write},
};

use super::{
    check,
    emit::{self, Uses, docs},
    existing::{ApiFile, Existing, Folder},
    ir::Plan,
    module::module,
    naming::{Ground, Kept, Naming, Place, Shared, share},
    plan, region,
    undecided::{Undecided, Weight},
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
    /// The types that several of the APIs share.
    pub shared: Vec<SharedType>,
    /// What the documents leave open, in their order; also names the APIs that could not be written.
    pub undecided: Vec<Undecided>,
    /// Whether the files need `serde_json` beside `top-apis`.
    pub needs_serde_json: bool,
}

/// A type that several APIs share.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedType {
    /// The path of the type below the modules: `trade::objects::Order`.
    pub path: String,
    /// The methods of the APIs that have it.
    pub methods: Vec<String>,
}

impl fmt::Display for SharedType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A type of one API is no shared one.
        write!(f, "{} of {} APIs", self.path, self.methods.len())
    }
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

/// The modules of all namespaces below one module.
pub(super) fn modules_tree(docs: &[ApiDoc], existing: &Existing, shares: bool) -> Tree {
    let mut tree = namespaces(docs, "", existing, shares);
    let mut text = "//! APIs of the platform, a module for each namespace.\n".to_owned();
    for namespace in &tree.namespaces {
        let _ = write!(text, "\npub mod {namespace};\n");
    }
    tree.files.insert("mod.rs".to_owned(), text);
    tree
}

/// A crate with a feature for each namespace.
pub(super) fn crate_tree(
    docs: &[ApiDoc],
    name: &str,
    top_apis: &Dependency,
    existing: &Existing,
    shares: bool,
) -> Tree {
    let mut tree = namespaces(docs, "src/", existing, shares);
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
fn namespaces(docs: &[ApiDoc], root: &str, existing: &Existing, shares: bool) -> Tree {
    let mut tree = Tree::default();
    let mut methods = HashSet::new();
    let mut plans: BTreeMap<String, Vec<Plan>> = BTreeMap::new();
    let places = existing.places();
    for doc in docs {
        if !methods.insert(doc.method.as_str()) {
            let what = "this API occurs twice; the second is left out";
            tree.undecided.push(Undecided::new(&doc.method, Weight::LeftOut, what));
            continue;
        }
        match plan::plan(doc) {
            Ok(plan) => {
                tree.undecided.extend(plan.undecided.iter().cloned());
                let namespace = match places.get(doc.method.as_str()) {
                    Some((namespace, _)) => (*namespace).to_owned(),
                    None => Place::of(&doc.method).namespace,
                };
                plans.entry(namespace).or_default().push(plan);
            }
            Err(undecided) => tree.undecided.push(undecided),
        }
    }
    let nothing = Folder::default();
    let mut all: BTreeSet<String> = existing.namespaces.keys().cloned().collect();
    all.extend(plans.keys().cloned());
    for name in all {
        let mut plans = plans.remove(&name).unwrap_or_default();
        // The order of the documents must not matter for names.
        plans.sort_by(|one, other| one.method.cmp(&other.method));
        let folder = existing.namespaces.get(&name).unwrap_or(&nothing);
        tree.needs_serde_json |= folder.needs_serde_json;
        let mut namespace = Namespace { name: &name, root, folder, tree: &mut tree };
        if !namespace.write(&mut plans, shares) {
            // Shared types that are no Rust would take all APIs with them.
            namespace.write(&mut plans, false);
        }
        tree.namespaces.push(name);
    }
    tree
}

/// One folder of a tree.
struct Namespace<'a> {
    name: &'a str,
    root: &'a str,
    folder: &'a Folder,
    tree: &'a mut Tree,
}

impl Namespace<'_> {
    /// Writes the folder; false if the shared types would be no Rust.
    fn write(&mut self, plans: &mut [Plan], may_share: bool) -> bool {
        let (places, undecided) = self.places(plans);
        let kept: Vec<Kept> = plans
            .iter_mut()
            .zip(&places)
            .map(|(plan, place)| match self.folder.modules.get(&place.module) {
                Some(file) if file.method == plan.method => Kept::find(plan, file, self.folder),
                _ => Kept::default(),
            })
            .collect();
        let types: Vec<String> = places.iter().map(|place| place.type_name.clone()).collect();
        let ground = Ground { namespace: self.name, folder: self.folder, shares: may_share };
        let shared = share(plans, &kept, &types, &ground);
        let Some(objects) = self.objects(&shared) else { return false };
        self.tree.undecided.extend(undecided);
        let mut index: BTreeMap<String, String> = self
            .folder
            .modules
            .iter()
            .map(|(module, file)| (module.clone(), file.type_name.clone()))
            .collect();
        for (api, plan) in plans.iter().enumerate() {
            let place = &places[api];
            let naming = Naming::of_api(plan, api, &place.type_name, &shared, &kept[api]);
            match module(plan, place, &naming) {
                Ok(module) => {
                    self.tree.apis += 1;
                    self.tree.needs_serde_json |= module.needs_serde_json;
                    self.note_renamed(plan, &module.name, &module.text);
                    index.insert(module.name.clone(), module.type_name);
                    self.insert(&format!("{}.rs", module.name), module.text);
                }
                Err(undecided) => self.tree.undecided.push(undecided),
            }
        }
        let mut text = format!("//! The APIs of {}.\n", docs::code(self.name));
        if !objects.is_empty() {
            self.insert("objects.rs", objects);
            text.push_str("\npub mod objects;\n");
        }
        // With an empty line between them, or rustfmt would sort them.
        for (module, type_name) in &index {
            let _ = write!(text, "\npub mod {module};\npub use self::{module}::{type_name};\n");
        }
        self.insert("mod.rs", text);
        for (position, name) in shared.names.iter().enumerate() {
            let methods: Vec<String> = shared.users[position].iter().cloned().collect();
            if methods.len() > 1 {
                let path = format!("{}::objects::{name}", self.name);
                self.tree.shared.push(SharedType { path, methods });
            }
        }
        true
    }

    fn insert(&mut self, file: &str, text: String) {
        self.tree.files.insert(format!("{}{}/{file}", self.root, self.name), text);
    }

    /// Where each API goes: where it is, or to a place that is free.
    fn places(&self, plans: &[Plan]) -> (Vec<Place>, Vec<Undecided>) {
        let mut undecided = Vec::new();
        let modules: HashSet<&str> = self.folder.modules.keys().map(String::as_str).collect();
        let mut types: HashSet<String> =
            self.folder.modules.values().map(|file| file.type_name.clone()).collect();
        let known: HashMap<&str, (&String, &ApiFile)> =
            self.folder.modules.iter().map(|(module, file)| (file.method.as_str(), (module, file))).collect();
        let mut added: HashSet<String> = HashSet::new();
        let mut places = Vec::new();
        for plan in plans {
            if let Some((module, file)) = known.get(plan.method.as_str()) {
                let (namespace, module) = (self.name.to_owned(), (*module).clone());
                places.push(Place { namespace, module, type_name: file.type_name.clone() });
                continue;
            }
            let is_taken = |place: &Place, added: &HashSet<String>, types: &HashSet<String>| {
                modules.contains(place.module.as_str())
                    || added.contains(&place.module)
                    || types.contains(&place.type_name)
            };
            let mut place = Place::of(&plan.method);
            if is_taken(&place, &added, &types) {
                place = Place::in_full(&plan.method);
                let mut number = 2;
                let base = place.clone();
                while is_taken(&place, &added, &types) {
                    place.module = format!("{}_{number}", base.module);
                    place.type_name = format!("{}{number}", base.type_name);
                    number += 1;
                }
                let what =
                    format!("another API would have the same Rust name; this one is `{}`", place.type_name);
                undecided.push(Undecided::new(&plan.method, Weight::Changed, what));
            }
            added.insert(place.module.clone());
            types.insert(place.type_name.clone());
            places.push(place);
        }
        (places, undecided)
    }

    /// Notes the types of an API that could not keep their names.
    fn note_renamed(&mut self, plan: &Plan, module: &str, text: &str) {
        let Some(before) = self.folder.modules.get(module).filter(|file| file.method == plan.method) else {
            return;
        };
        for (old, new) in ApiFile::read(text).map(|now| before.renamed(&now)).unwrap_or_default() {
            let what = format!("the type `{old}` could not keep its name; it is `{new}` now");
            self.tree.undecided.push(Undecided::new(&plan.method, Weight::Changed, what));
        }
    }

    /// The file of the shared types, empty if there are none; `None` if it would be no Rust.
    fn objects(&mut self, shared: &Shared) -> Option<String> {
        let mut uses = Uses::default();
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        let written = shared.written();
        let anew: HashSet<&str> = written.iter().map(|&index| shared.names[index].as_str()).collect();
        for (name, group) in &self.folder.groups {
            if !anew.contains(name.as_str()) {
                uses.of_written(&group.text);
                texts.insert(name, group.text.clone());
            }
        }
        for &index in &written {
            let naming = Naming::of_shared(shared, index);
            texts.insert(&shared.names[index], emit::items(&shared.plan, &naming, &mut uses));
        }
        if texts.is_empty() {
            return Some(String::new());
        }
        let head = format!(
            "//! Objects that several APIs of {} share.\n\n\
             #![allow(clippy::struct_field_names, reason = \"the platform's names\")]\n",
            docs::code(self.name)
        );
        let items: Vec<String> = texts.into_values().collect();
        let text = region::file(&head, &format!("{}{}", uses.text(), items.join("\n")));
        if check::reason(&text).is_some() {
            return None;
        }
        self.tree.needs_serde_json |= uses.has_value();
        Some(text)
    }
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
