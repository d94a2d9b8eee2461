//! `round [COUNT] [SEED]`: draws APIs of the catalogue, and has `drawn` built with their features and run, batch by batch.

#![forbid(unsafe_code)]

use std::{
    env, fs,
    path::Path,
    process::{Command, ExitCode},
    time::Instant,
};

use top_doc::{ApiDoc, read_catalogue};
use top_round::{Batch, draw};

/// How many APIs are compiled at once: with them the compiler stays far below 4 GB.
const MOST: usize = 1_600;

fn main() -> ExitCode {
    let number = |at: usize, otherwise: u64| env::args().nth(at).map_or(Ok(otherwise), |text| text.parse());
    let (Ok(count), Ok(seed)) = (number(1, 300), number(2, 20_261_128)) else {
        eprintln!("usage: round [COUNT] [SEED]");
        return ExitCode::FAILURE;
    };
    let docs: Vec<ApiDoc> =
        read_catalogue(top_catalogue::facts()).map(|reading| reading.expect("our own facts").doc).collect();
    let count = usize::try_from(count).unwrap_or(usize::MAX);
    let batches = draw(docs, count, seed, MOST);
    println!("{count} APIs by the seed {seed}, in {} batches", batches.len());
    let mut good = !batches.is_empty();
    for (number, batch) in batches.iter().enumerate() {
        good &= run(number, batch);
    }
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

#[expect(clippy::disallowed_methods, reason = "says how long the work took")]
fn run(number: usize, batch: &Batch) -> bool {
    let started = Instant::now();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/round");
    fs::create_dir_all(&folder).expect("the target directory");
    let list = folder.join(format!("list-{number}.rs"));
    // Not written anew where it is the same: it would be built again.
    let text = batch.list();
    if fs::read_to_string(&list).ok().as_ref() != Some(&text) {
        fs::write(&list, text).expect("a file of this program's own");
    }
    let features: Vec<String> = batch.features.iter().map(|feature| format!("top-apis/{feature}")).collect();
    let files: Vec<String> = batch
        .apis
        .iter()
        .flat_map(|doc| doc.request.iter().filter(|node| node.kind() == top_doc::Kind::Bytes))
        .map(|node| format!("{}.jpg", node.name))
        .collect();
    let status = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["run", "-q", "-p", "top-round", "--bin", "drawn", "--features", &features.join(","), "--"])
        .args(files)
        .env("TOP_ROUND_LIST", &list)
        .status();
    println!(
        "batch {number}: {} features, {} APIs compiled, {} s",
        batch.features.len(),
        batch.compiled,
        started.elapsed().as_secs()
    );
    status.is_ok_and(|status| status.success())
}
