//! `docs/security.md` names the tests that hold its promises. A test that is renamed or removed takes its promise with it.

use std::{fs, path::Path};

/// The places in a line: `path/to/file.rs: one_test, another`.
fn named(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let spans = line.split('`').skip(1).step_by(2);
    spans
        .filter_map(|span| span.split_once(".rs: "))
        .flat_map(|(file, tests)| tests.split(',').map(move |test| (file, test.trim())))
}

#[test]
fn every_test_that_a_promise_names_is_there() {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let document = fs::read_to_string(root.join("docs/security.md")).unwrap();
    let mut count = 0;
    for line in document.lines() {
        for (file, test) in named(line) {
            let source = fs::read_to_string(root.join(format!("{file}.rs"))).unwrap_or_default();
            let is_there = source.contains(&format!("fn {test}("));
            assert!(is_there, "docs/security.md names {file}.rs: {test}");
            count += 1;
        }
    }
    assert!(count > 30, "{count} tests found in docs/security.md");
}

#[test]
fn names_are_read_from_code_spans() {
    let found: Vec<_> = named("| x | `a/b.rs: one, two` and `c` `d.rs: three` | `.ci/run` |").collect();
    assert_eq!(found, [("a/b", "one"), ("a/b", "two"), ("d", "three")]);
}
