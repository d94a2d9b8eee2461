//! Makes the rounds of the APIs that `round` has drawn, and fails if one of them does not come back whole.

#![forbid(unsafe_code)]

use std::process::ExitCode;

use top_round::{Bench, Done};

include!(concat!(env!("OUT_DIR"), "/list.rs"));

#[tokio::main]
async fn main() -> ExitCode {
    let bench = Bench::start().await;
    // What an example uploads is a file of this directory.
    let directory = std::env::temp_dir().join(format!("top-round-{}", std::process::id()));
    std::fs::create_dir_all(&directory).expect("a directory of this process's own");
    std::env::set_current_dir(&directory).expect("the directory is there");
    for name in std::env::args().skip(1) {
        std::fs::write(&name, [255, 216, 255]).expect("a file of this process's own");
    }
    let (mut all, mut failed, drawn) = (Done::default(), 0, all());
    for drawn in &drawn {
        match (drawn.round)(&bench).await {
            Ok(done) => {
                all.calls += done.calls;
                all.parameters += done.parameters;
                all.values += done.values;
            }
            Err(error) => {
                failed += 1;
                eprintln!("FAILED {}: {error}", drawn.method);
            }
        }
    }
    let _ = std::fs::remove_dir_all(&directory);
    println!(
        "{} APIs, {failed} failed; {} calls, {} parameters and {} values compared",
        drawn.len(),
        all.calls,
        all.parameters,
        all.values
    );
    if failed == 0 && !drawn.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
