//! The front page of each crate's documentation begins with a first call, and names every feature of the crate.

use std::{fs, path::Path};

/// The crates that users depend on, and those below that they may meet.
const CRATES: [&str; 9] = [
    "top-apis",
    "top-client",
    "top-core",
    "top-doc",
    "top-macros",
    "top-names",
    "top-redis",
    "top-sandbox",
    "top-server",
];

fn read(crate_name: &str, file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(crate_name).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What rustdoc shows of `lib.rs` itself.
fn front_page(crate_name: &str) -> String {
    let source = read(crate_name, "src/lib.rs");
    let lines = source.lines().filter_map(|line| line.strip_prefix("//!"));
    lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The features of the manifest, but `default` and those of the catalogue's APIs.
fn features(crate_name: &str) -> Vec<String> {
    let manifest = read(crate_name, "Cargo.toml");
    let section = manifest.split("[features]\n").nth(1).unwrap_or_default();
    let by_hand =
        section.lines().take_while(|line| !line.starts_with('[') && !line.contains("catalogue:begin"));
    by_hand
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, _)| name.to_owned())
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || "-_".contains(c)) && name != "default")
        .collect()
}

#[test]
fn every_front_page_has_a_first_call_early() {
    for name in CRATES {
        let page = front_page(name);
        let (before, behind) =
            page.split_once("```").unwrap_or_else(|| panic!("{name}: no code on the front page"));
        assert!(before.lines().count() <= 25, "{name}: the first call stands too far down");
        let info = behind.lines().next().unwrap_or_default();
        assert!(["", "no_run"].contains(&info), "{name}: a first call that no test compiles: `{info}`");
    }
}

#[test]
fn every_feature_is_on_the_front_page() {
    let mut known = 0;
    for name in CRATES {
        let page = front_page(name);
        let tables: Vec<&str> = page.lines().filter(|line| line.starts_with('|')).collect();
        for feature in features(name) {
            known += 1;
            let is_named = tables.iter().any(|line| line.contains(&format!("`{feature}`")));
            assert!(is_named, "{name}: no table of the front page has the feature `{feature}`");
        }
    }
    assert!(known > 60, "{known}");
}
