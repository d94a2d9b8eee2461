//! The walls between the crate's modules: no circle of imports, and reading and writing meet only in the model.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use syn::{Item, UseTree};

/// The imports of each module, by paths such as `read::page`; the root is empty.
type Imports = BTreeMap<String, BTreeSet<String>>;

fn imports() -> Imports {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &[], &mut files);
    let modules: BTreeSet<String> = files.iter().map(|(path, _)| path.join("::")).collect();
    let of_file = |(path, text): &(Vec<String>, String)| {
        let mut targets = BTreeSet::new();
        for item in syn::parse_file(text).unwrap().items {
            if let Item::Use(item) = item {
                let mut found = Vec::new();
                flatten(&item.tree, Vec::new(), &mut found);
                targets.extend(found.iter().filter_map(|segments| target(path, segments, &modules)));
            }
        }
        (path.join("::"), targets)
    };
    files.iter().map(of_file).collect()
}

fn collect(folder: &Path, module: &[String], files: &mut Vec<(Vec<String>, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let mut module = module.to_vec();
        let name = path.file_stem().unwrap().to_str().unwrap();
        if path.is_dir() {
            module.push(name.to_owned());
            collect(&path, &module, files);
            continue;
        }
        if !matches!(name, "lib" | "mod") {
            module.push(name.to_owned());
        }
        files.push((module, fs::read_to_string(&path).unwrap()));
    }
}

fn flatten(tree: &UseTree, mut before: Vec<String>, found: &mut Vec<Vec<String>>) {
    match tree {
        UseTree::Path(path) => {
            before.push(path.ident.to_string());
            flatten(&path.tree, before, found);
        }
        UseTree::Name(name) => {
            before.push(name.ident.to_string());
            found.push(before);
        }
        UseTree::Rename(rename) => {
            before.push(rename.ident.to_string());
            found.push(before);
        }
        UseTree::Group(group) => group.items.iter().for_each(|item| flatten(item, before.clone(), found)),
        UseTree::Glob(_) => found.push(before),
    }
}

/// The module that an import in `module` names, if it is one of this crate.
fn target(module: &[String], segments: &[String], modules: &BTreeSet<String>) -> Option<String> {
    let mut path = module.to_vec();
    let mut rest = segments;
    match rest.first()?.as_str() {
        "crate" => {
            path.clear();
            rest = &rest[1..];
        }
        "self" => rest = &rest[1..],
        "super" => {
            while rest.first().is_some_and(|segment| segment == "super") {
                path.pop();
                rest = &rest[1..];
            }
        }
        _ => return None,
    }
    path.extend(rest.iter().filter(|segment| *segment != "self").cloned());
    while !modules.contains(&path.join("::")) {
        path.pop();
    }
    Some(path.join("::"))
}

#[test]
fn no_modules_import_each_other_in_a_circle() {
    let mut left = imports();
    assert!(left.len() > 20, "{left:#?}");
    // Remove the modules that import nothing that is left, until none is.
    loop {
        let before = left.len();
        let present: BTreeSet<String> = left.keys().cloned().collect();
        left.retain(|_, targets| targets.iter().any(|target| present.contains(target)));
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "in a circle, or above one: {left:#?}");
}

#[test]
fn reading_and_writing_meet_only_in_the_model() {
    let inside = |module: &str, room: &str| module == room || module.starts_with(&format!("{room}::"));
    for (module, targets) in imports().iter().filter(|(module, _)| !module.is_empty()) {
        for target in targets {
            let allowed = match module.split("::").next().unwrap() {
                "model" => inside(target, "model"),
                room @ ("read" | "write") => inside(target, room) || target == "model",
                // Finds definitions in a catalogue, and reads the one that is asked for.
                "definitions" => inside(target, "definitions") || target == "read" || target == "model",
                _ => target == "model",
            };
            assert!(allowed, "{module} imports {target}");
        }
    }
}
