//! The features of the manifests: `full` leaves out nothing but the catalogue's APIs and three that cost too much, and the
//! catalogue's are all here.

use std::{collections::BTreeSet, fs, path::Path};

/// What stays out of `full`, because it builds much or needs a library of the system: docs/ecosystem.md says what.
const COSTLY: [&str; 3] = ["rusqlite", "sqlx", "utoipa"];

/// The features of a crate's manifest: those written by hand, and those of the catalogue.
fn features(name: &str) -> [BTreeSet<String>; 2] {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).join("Cargo.toml");
    let text = fs::read_to_string(path).unwrap();
    let (_, text) = text.split_once("\n[features]\n").unwrap();
    let (text, _) = text.split_once("\n[").unwrap();
    let (by_hand, catalogue) = text.split_once("# catalogue:begin").unwrap_or((text, ""));
    [by_hand, catalogue].map(|text| {
        let names = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        names.filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())).collect()
    })
}

#[test]
fn full_turns_on_every_feature_but_the_catalogues_apis_and_the_costly_ones() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let (_, full) = manifest.split_once("\nfull = [").unwrap();
    let full: BTreeSet<&str> = full.split_once(']').unwrap().0.split('"').skip(1).step_by(2).collect();
    let [by_hand, _] = features("top-apis");
    // The first four are those that others turn on.
    let left_out: BTreeSet<&str> =
        ["default", "full", "client", "catalogue"].into_iter().chain(COSTLY).collect();
    let wanted: BTreeSet<&str> =
        by_hand.iter().map(String::as_str).filter(|name| !left_out.contains(name)).collect();
    assert_eq!(full, wanted, "`full` on the left");
    // And those of the crates below, which `cargo test --workspace --features full` reaches through this crate.
    for (name, own) in [("top-client", ""), ("top-server", "spi-"), ("top-core", "")] {
        let [below, _] = features(name);
        for feature in below.iter().filter(|feature| *feature != "default") {
            let is_here = by_hand.contains(feature) || by_hand.contains(&format!("{own}{feature}"));
            assert!(is_here, "{name} has {feature}");
        }
    }
}

#[test]
fn every_feature_of_the_catalogue_is_here_and_registries_take_them() {
    let [by_hand, here] = features("top-apis");
    let [_, catalogue] = features("top-catalogue");
    assert_eq!(here, catalogue);
    assert!(here.len() > 150 && here.len() + by_hand.len() <= 250, "{} features", here.len() + by_hand.len());
}
