//! `topctl import` and `topctl diff`: from documents to Rust, or to their difference. Handles files and messages only;
//! `top-doc` reads the documents and writes the Rust.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use top_doc::{ApiDoc, Dependency, MergeError, Note, Reading, SharedType, Tree, Undecided, Weight, Writer};

use crate::{
    args::{DiffArgs, ImportArgs},
    catalogue,
    counted::counted,
    docs,
    failure::Failure,
    stderr::{self, Progress},
    stdout,
    style::{inline, visible, visible_json},
};

/// The greatest number of kinds of open points that are listed; the others are counted.
const LISTED: usize = 40;
/// The greatest number of shared types that are named.
const NAMED: usize = 8;

pub(crate) fn run(args: &ImportArgs) -> Result<(), Failure> {
    if args.method.is_some() && args.documents.len() != 1 {
        let count = args.documents.len();
        return Err(Failure::usage(format!("`--method` names the API of one page, but {count} were given")));
    }
    let mut apis = Vec::new();
    let mut open = Open::default();
    let mut progress = Progress::default();
    let mut take = |path: &Path, reading: Reading| {
        open.notes(path, &reading.notes);
        apis.push(reading.doc);
        count(&mut progress, "APIs read", apis.len());
    };
    match &args.method {
        Some(method) => {
            let path = &args.documents[0];
            take(path, docs::page_of(path, method)?);
        }
        None => {
            for path in args.documents.iter().chain(&args.corpus) {
                docs::each(path, &mut take)?;
            }
        }
    }
    progress.erase();
    if let Some(root) = &args.catalogue {
        return catalogue::run(args, root, &apis);
    }
    if args.dump {
        let lines: String = apis.iter().map(|doc| doc.dump() + "\n").collect();
        stdout::print(visible_json(&lines).as_bytes())?;
    } else if let Some(out) = &args.out {
        let mut writer = Writer::new().over(&existing(out)?);
        if args.no_shared {
            writer = writer.without_sharing();
        }
        let tree = match &args.crate_name {
            Some(name) => writer.crate_of(&apis, name, &Dependency::version(env!("CARGO_PKG_VERSION"))),
            None => writer.modules(&apis),
        };
        write(out, &tree)?;
        let (files, apis) = (tree.files.len(), tree.apis);
        stderr::line(&format!("{} in {} in {}", counted(apis, "API"), counted(files, "file"), out.display()));
        say_shared(&tree.shared);
        tree.undecided.iter().for_each(|undecided| open.add(undecided));
    } else {
        let [doc] = &*apis else {
            let count = counted(apis.len(), "API");
            return Err(Failure::usage(format!(
                "the documents hold {count}, but standard output takes only one"
            ))
            .with_help("add `--out DIR` for modules, and also `--crate NAME` for a crate"));
        };
        let module = top_doc::write_module(doc).map_err(|error| Failure::usage(error.to_string()))?;
        module.undecided.iter().for_each(|undecided| open.add(undecided));
        stdout::foreign(module.text.as_bytes())?;
    }
    open.report();
    Ok(())
}

/// The files of an earlier import, by their paths as the writer gives them.
fn existing(out: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let mut files = BTreeMap::new();
    for root in ["", "src/"] {
        for folder in entries(&out.join(root))?.into_iter().filter(|path| path.is_dir()) {
            for path in entries(&folder)? {
                if path.extension().is_none_or(|extension| extension != "rs") || !path.is_file() {
                    continue;
                }
                let names = [&folder, &path].map(|path| path.file_name().and_then(|name| name.to_str()));
                if let ([Some(folder), Some(file)], Ok(text)) = (names, fs::read_to_string(&path)) {
                    files.insert(format!("{root}{folder}/{file}"), text);
                }
            }
        }
    }
    Ok(files)
}

/// What is in a folder, in the order of names; nothing if there is no such folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    match fs::read_dir(folder) {
        Ok(entries) => {
            let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
            paths.sort();
            Ok(paths)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(Failure::file(folder, &error)),
    }
}

fn say_shared(shared: &[SharedType]) {
    if shared.is_empty() {
        return;
    }
    let mut most: Vec<&SharedType> = shared.iter().collect();
    most.sort_by_key(|shared| usize::MAX - shared.methods.len());
    let named: Vec<String> = most.iter().take(NAMED).map(ToString::to_string).collect();
    let more = if most.len() > NAMED { ", …" } else { "" };
    let are = if shared.len() == 1 { "is" } else { "are" };
    stderr::line(&format!(
        "{} {are} shared (`--no-shared` gives each API its own): {}{more}",
        counted(shared.len(), "type"),
        named.join(", ")
    ));
}

/// Writes a tree. A file of an earlier import keeps what was written by hand around its region. All files are merged
/// before the first is written, so that one that was edited by hand leaves all of them unchanged.
fn write(out: &Path, tree: &Tree) -> Result<(), Failure> {
    let mut changes: Vec<(PathBuf, String, Option<String>)> = Vec::new();
    for (name, text) in &tree.files {
        let path = out.join(name);
        match fs::read_to_string(&path) {
            Ok(existing) if existing == *text => {}
            Ok(existing) => match top_doc::merge(&existing, text) {
                Ok(merge) if merge.is_changed => changes.push((path, merge.text, Some(merge.diff))),
                Ok(_) => {}
                // Lists of modules and manifests have no region: the import owns them whole.
                Err(MergeError::NoRegion) if !has_region(text) => changes.push((path, text.clone(), None)),
                Err(error) => return Err(Failure::usage(format!("{}: {error}", path.display()))),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => changes.push((path, text.clone(), None)),
            Err(error) => return Err(Failure::file(&path, &error)),
        }
    }
    let mut progress = Progress::default();
    for (number, (path, text, diff)) in changes.into_iter().enumerate() {
        count(&mut progress, "files written", number + 1);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| Failure::file(parent, &error))?;
        }
        fs::write(&path, text).map_err(|error| Failure::file(&path, &error))?;
        if let Some(diff) = diff {
            progress.erase();
            stdout::print(visible(&format!("{}\n{diff}\n", path.display())).as_bytes())?;
        }
    }
    progress.erase();
    Ok(())
}

/// Whether a written text has a region: without one it does not merge with itself.
fn has_region(text: &str) -> bool {
    top_doc::merge(text, text).is_ok()
}

/// Shows the count every 64 steps. A few documents need no progress.
fn count(progress: &mut Progress, what: &str, count: usize) {
    const EVERY: usize = 64;
    if count.is_multiple_of(EVERY) {
        progress.show(&format!("{count} {what}"));
    }
}

/// The points that the documents leave open, for the user to decide: by weight, and those of one kind together.
#[derive(Default)]
struct Open {
    points: BTreeMap<(Weight, String), Vec<String>>,
    count: usize,
}

impl Open {
    /// What a reader doubts.
    fn notes(&mut self, path: &Path, notes: &[Note]) {
        for note in notes {
            let line = format!("guessed: {}: {note}", path.display());
            self.push(Weight::Guessed, line.clone(), line);
        }
    }

    fn add(&mut self, undecided: &Undecided) {
        self.push(undecided.weight, undecided.kind(), undecided.to_string());
    }

    fn push(&mut self, weight: Weight, kind: String, line: String) {
        self.points.entry((weight, kind)).or_default().push(line);
        self.count += 1;
    }

    fn report(&self) {
        if self.points.is_empty() {
            return;
        }
        stderr::line(&format!(
            "the documents leave {} open; the best reading was taken:",
            counted(self.count, "point")
        ));
        for lines in self.points.values().take(LISTED) {
            let line = lines.first().map_or("", String::as_str);
            let more = match lines.len() {
                0 | 1 => String::new(),
                count => format!(" (and {} more of this kind)", count - 1),
            };
            stderr::line(&format!("  {}{more}", inline(line)));
        }
        if let Some(more) = self.points.len().checked_sub(LISTED).filter(|more| *more > 0) {
            stderr::line(&format!("  and {}", counted(more, "more kind")));
        }
    }
}

pub(crate) fn diff(args: &DiffArgs) -> Result<(), Failure> {
    let (old, new) = (one(&args.old)?, one(&args.new)?);
    let changes = top_doc::diff(&old, &new);
    for change in &changes {
        stdout::print(format!("{}\n", inline(&change.to_string())).as_bytes())?;
    }
    // Documents that cannot be written have no names to lose.
    let renamed = top_doc::renamed_types(&old, &new).unwrap_or_default();
    for (before, after) in &renamed {
        let line = format!("breaking: rust: the type {before} cannot keep its name; it becomes {after}\n");
        stdout::print(inline(line.trim_end()).as_bytes())?;
        stdout::print(b"\n")?;
    }
    if !renamed.is_empty() || changes.iter().any(|change| change.is_breaking) {
        Err(Failure::negative())
    } else {
        Ok(())
    }
}

fn one(path: &Path) -> Result<ApiDoc, Failure> {
    let mut apis = Vec::new();
    docs::each(path, |_, reading| apis.push(reading.doc))?;
    match <[ApiDoc; 1]>::try_from(apis) {
        Ok([doc]) => Ok(doc),
        Err(apis) => {
            Err(Failure::usage(format!("{} holds {}, not one", path.display(), counted(apis.len(), "API"))))
        }
    }
}
