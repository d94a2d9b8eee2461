//! What a user sees who made a mistake. One mistake a file, `ui/<theme>/<case>.rs`; the texts beside them belong to the
//! compiler of `rust-toolchain.toml` and are written by `TRYBUILD=overwrite`, then read as the user would.

#[test]
fn compile_errors() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
