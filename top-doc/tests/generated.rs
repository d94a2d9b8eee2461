//! What is written compiles, passes rustfmt and clippy, and is the same each time.
//!
//! The whole catalogue takes minutes and stands behind `--ignored`; with `--nocapture` it tells time and memory:
//!
//! ```sh
//! cargo test --release -p top-doc --test generated -- --ignored --nocapture
//! ```

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use top_doc::{ApiDoc, Dependency, Tree, read_catalogue, read_page, write_crate};

/// The documents of the catalogue beside the checkout.
fn catalogue() -> Option<Vec<ApiDoc>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus/apis.jsonl.gz");
    let Ok(file) = fs::File::open(&path) else {
        eprintln!("SKIPPED: no catalogue of definitions beside the checkout");
        return None;
    };
    Some(read_catalogue(file).map(|reading| reading.unwrap().doc).collect())
}

/// The documents of the project's own pages.
fn own_pages() -> Vec<ApiDoc> {
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut paths: Vec<PathBuf> = fs::read_dir(pages).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    paths.sort();
    paths.iter().map(|path| read_page(&fs::read_to_string(path).unwrap()).unwrap().doc).collect()
}

/// Writes the crate into a folder of its own below the target directory.
fn write(tree: &Tree, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // A crate of an earlier run would hold files that this one does not write.
    if folder.exists() {
        fs::remove_dir_all(folder.join("src")).unwrap();
    }
    for (path, text) in &tree.files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    // It stands inside the project's folder, and is a workspace of its own.
    let manifest = folder.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text + "\n[workspace]\n").unwrap();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

fn generate(docs: &[ApiDoc], name: &str) -> PathBuf {
    let top_apis = Path::new(env!("CARGO_MANIFEST_DIR")).join("../top-apis").canonicalize().unwrap();
    let tree = write_crate(docs, name, &Dependency::path(top_apis.to_str().unwrap()));
    let left_out: Vec<String> = tree
        .undecided
        .iter()
        .filter(|undecided| undecided.what.contains("left out"))
        .map(ToString::to_string)
        .collect();
    eprintln!(
        "{} of {} APIs in {} namespaces, {} bytes; {} undecided",
        tree.apis,
        docs.len(),
        tree.namespaces.len(),
        tree.files.values().map(String::len).sum::<usize>(),
        tree.undecided.len()
    );
    for line in &left_out {
        eprintln!("left out: {line}");
    }
    assert_eq!(tree.apis, docs.len(), "an API could not be written");
    write(&tree, name)
}

/// Runs and panics with what it said.
fn run(command: &mut Command, what: &str) {
    let started = Instant::now();
    let output = command.output().unwrap_or_else(|error| panic!("{what}: {error}"));
    eprintln!("{what}: {:.1} s", started.elapsed().as_secs_f64());
    let said = String::from_utf8_lossy(&output.stderr);
    let said: Vec<&str> = said.lines().rev().take(12).collect();
    for line in said.iter().rev().filter(|line| line.contains("Maximum resident")) {
        eprintln!("{what}: {}", line.trim());
    }
    assert!(
        output.status.success(),
        "{what}:\n{}\n{}",
        String::from_utf8_lossy(&output.stdout).chars().take(6000).collect::<String>(),
        String::from_utf8_lossy(&output.stderr).chars().take(12_000).collect::<String>()
    );
}

fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    // With GNU time in front, if it is there, for the peak of memory.
    let time = Path::new("/usr/bin/time");
    let mut command = if time.is_file() {
        let mut command = Command::new(time);
        command.arg("-v").arg(env!("CARGO"));
        command
    } else {
        Command::new(env!("CARGO"))
    };
    command.args(arguments).arg("--offline").current_dir(folder);
    command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("target"));
    command.env("RUSTFLAGS", "-D warnings -D missing-docs");
    command
}

fn rustfmt(folder: &Path) -> Command {
    let mut command = Command::new("rustfmt");
    // Not the project's own configuration: what is written is for anyone.
    command.args(["--check", "--edition", "2024", "--config-path"]).arg(folder.join("rustfmt.toml"));
    fs::write(folder.join("rustfmt.toml"), "").unwrap();
    command.arg(folder.join("src/lib.rs"));
    command
}

#[test]
fn the_own_pages_compile_and_are_formatted() {
    let folder = generate(&own_pages(), "own-pages");
    run(&mut rustfmt(&folder), "rustfmt");
    run(&mut cargo(&folder, &["check", "--features", "full"]), "cargo check");
}

#[test]
#[ignore = "minutes: a crate of the whole catalogue"]
fn the_whole_catalogue_compiles_and_is_formatted() {
    let Some(docs) = catalogue() else { return };
    let folder = generate(&docs, "catalogue");
    run(&mut rustfmt(&folder), "rustfmt");
    // The dependencies first, so that the time is the crate's own.
    run(&mut cargo(&folder, &["check"]), "dependencies");
    run(&mut cargo(&folder, &["check", "--features", "full"]), "cargo check");
}

#[test]
#[ignore = "minutes: clippy over a crate of the whole catalogue"]
fn the_whole_catalogue_passes_clippy() {
    let Some(docs) = catalogue() else { return };
    let folder = generate(&docs, "catalogue-clippy");
    run(
        cargo(&folder, &["clippy", "--features", "full"]).args([
            "--",
            "-W",
            "clippy::pedantic",
            "-D",
            "warnings",
        ]),
        "clippy",
    );
}
