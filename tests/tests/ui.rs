//! What a user sees after a mistake. One mistake a file, `ui/<theme>/<case>.rs`; the texts beside them belong to the
//! compiler of `rust-toolchain.toml`. They are written by `TRYBUILD=overwrite`, then read as the user would.

#[test]
fn compile_errors() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}

/// An attribute of the compiler cannot name a constant, so the note repeats the list.
#[test]
fn the_note_of_a_missing_flag_lists_the_names_that_are_recognised() {
    let names = top_names::ResultMember::Flag.usual_names().join(", ");
    let text = include_str!("../ui/result/used_without_flag.stderr");
    assert!(text.contains(&format!("the usual names are recognised: {names}\n")), "{names}");
}
