//! Puts the list that `round` has written where `drawn` includes it. Without one, nothing was drawn.

use std::{env, fs, path::Path};

/// What `round` writes for no APIs.
const NONE: &str = "pub(crate) fn all() -> Vec<top_round::Drawn> { Vec::new() }\n";

fn main() {
    println!("cargo::rerun-if-env-changed=TOP_ROUND_LIST");
    let list = match env::var("TOP_ROUND_LIST") {
        Ok(path) => {
            println!("cargo::rerun-if-changed={path}");
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
        }
        Err(_) => NONE.to_owned(),
    };
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("list.rs"), list).expect("a file of this build");
}
