//! The ready structs of Qimen: what the documents say, as both sides of a call send and read it.

mod both_sides;
mod documents;
mod samples;

/// Says on stderr directly that a test is skipped, because the output of a test that passes is captured.
fn skip(what: &str) {
    use std::io::Write as _;

    let said = format!("SKIPPED {what}: there is no `../shared` beside the project\n");
    std::io::stderr().write_all(said.as_bytes()).unwrap();
}
