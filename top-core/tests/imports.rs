//! The modules of this crate form layers: no import goes in a circle, and no file imports its parent module.
//!
//! Read from the sources: `use` items and paths that begin with `crate`, `super` or `self`. A name that a module
//! re-exports counts as an import of the file that it is from. Unit tests may import anything.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A module's path from the root of the crate.
type Module = Vec<String>;

/// A source file: the paths that it names, and the names that it re-exports.
#[derive(Default)]
struct File {
    paths: Vec<Module>,
    exports: BTreeMap<String, Module>,
}

fn files(dir: &Path, module: &Module, found: &mut BTreeMap<Module, String>) {
    for entry in fs::read_dir(dir).expect("a directory of sources") {
        let path = entry.expect("an entry").path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let child: Module = module.iter().cloned().chain([stem.clone()]).collect();
        if path.is_dir() {
            files(&path, &child, found);
        } else if stem != "tests" {
            let module = if stem == "mod" || stem == "lib" { module.clone() } else { child };
            found.insert(module, fs::read_to_string(&path).expect("a source file"));
        }
    }
}

/// The code without comments, unit tests and line breaks.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join(" ")
}

/// The paths of a `use` tree: `a::{b, c::{d, self}}`.
fn leaves(tree: &str, before: &Module, out: &mut Vec<Module>) {
    let tree = tree.trim();
    if tree.is_empty() {
        return;
    }
    let Some((start, inside)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        let names = path.split("::").map(|name| name.trim().to_owned());
        return out.push(before.iter().cloned().chain(names).filter(|name| !name.is_empty()).collect());
    };
    let start = start.split("::").map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    let before: Module = before.iter().cloned().chain(start).collect();
    let inside = inside.rsplit_once('}').map_or(inside, |(inside, _)| inside);
    let (mut depth, mut from) = (0, 0);
    for (at, c) in inside.char_indices() {
        depth += i32::from(c == '{') - i32::from(c == '}');
        if c == ',' && depth == 0 {
            leaves(&inside[from..at], &before, out);
            from = at + 1;
        }
    }
    leaves(&inside[from..], &before, out);
}

/// The path from the root of the crate; `None` if it leads out of the crate.
fn absolute(module: &Module, path: &Module, modules: &BTreeSet<Module>) -> Option<Module> {
    let (base, rest): (Module, &[String]) = match path.first()?.as_str() {
        "crate" => (Vec::new(), &path[1..]),
        "self" => (module.clone(), &path[1..]),
        "super" => {
            let levels = path.iter().take_while(|name| *name == "super").count();
            (module[..module.len().saturating_sub(levels)].to_vec(), &path[levels..])
        }
        child => {
            let module: Module = module.iter().cloned().chain([child.to_owned()]).collect();
            if !modules.contains(&module) {
                return None;
            }
            (module, &path[1..])
        }
    };
    Some(base.into_iter().chain(rest.iter().filter(|name| *name != "self").cloned()).collect())
}

fn read(module: &Module, text: &str, modules: &BTreeSet<Module>) -> File {
    let code = code(text);
    let mut file = File::default();
    let mut rest = String::new();
    for item in code.split(';') {
        let Some((start, tree)) =
            item.split_once("use ").filter(|(start, _)| !start.ends_with(char::is_alphanumeric))
        else {
            rest.push_str(item);
            continue;
        };
        rest.push_str(start);
        rest.push(';');
        let mut found = Vec::new();
        leaves(tree, &Vec::new(), &mut found);
        for path in found.iter().filter_map(|path| absolute(module, path, modules)) {
            if ["pub", "pub(crate)", "pub(super)"].iter().any(|public| start.trim_end().ends_with(public))
                && let Some(name) = path.last()
            {
                file.exports.insert(name.clone(), path.clone());
            }
            file.paths.push(path);
        }
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    for path in rest.split(|c| !is_word(c)).filter(|path| path.contains("::")) {
        let path: Module = path.split("::").map(ToOwned::to_owned).collect();
        if matches!(path[0].as_str(), "crate" | "super" | "self") {
            file.paths.extend(absolute(module, &path, modules));
        }
    }
    file
}

/// The module whose file defines what a path names.
fn home(path: &Module, files: &BTreeMap<Module, File>) -> Module {
    let len = (0..=path.len()).rev().find(|len| files.contains_key(&path[..*len])).unwrap_or(0);
    let module = path[..len].to_vec();
    match path.get(len).and_then(|name| files[&module].exports.get(name)) {
        Some(target) if target != path => home(target, files),
        _ => module,
    }
}

#[test]
fn no_import_goes_in_a_circle() {
    let mut texts = BTreeMap::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &Vec::new(), &mut texts);
    let modules: BTreeSet<Module> = texts.keys().cloned().collect();
    let files: BTreeMap<Module, File> =
        texts.iter().map(|(module, text)| (module.clone(), read(module, text, &modules))).collect();
    let mut imports: BTreeMap<&Module, BTreeSet<Module>> = BTreeMap::new();
    for (module, file) in &files {
        let homes = file.paths.iter().map(|path| home(path, &files)).filter(|home| home != module);
        imports.insert(module, homes.collect());
    }
    let edges = imports.values().map(BTreeSet::len).sum::<usize>();
    assert!(files.len() > 60 && edges > 200, "the sources are read: {} files, {edges} imports", files.len());

    for (module, imported) in &imports {
        let parent = module.split_last().map(|(_, parent)| parent.to_vec());
        assert!(
            !parent.is_some_and(|parent| imported.contains(&parent)),
            "{module:?} imports its parent: {:?}",
            files[*module].paths
        );
    }
    // Takes away what imports nothing that is left, until nothing changes; a circle stays.
    let mut left = imports;
    loop {
        let remaining: BTreeSet<Module> = left.keys().map(|module| (*module).clone()).collect();
        let before = left.len();
        left.retain(|_, imported| imported.iter().any(|module| remaining.contains(module)));
        if left.len() == before {
            break;
        }
    }
    assert!(left.is_empty(), "a circle among these: {:?}", left.keys());
}
