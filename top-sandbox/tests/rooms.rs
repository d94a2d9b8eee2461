//! The walls between the crate's rooms: a room imports only rooms below it.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// From the lowest to the highest. The modules above them (`builder`, `sandbox`) may import every room.
const ROOMS: [&str; 10] =
    ["protocol", "accept", "messages", "orders", "serving", "qimen", "gateway", "config", "http", "record"];

#[test]
fn no_room_imports_a_room_above_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (height, room) in ROOMS.iter().enumerate() {
        for path in rust_files(&src.join(room)) {
            let text = fs::read_to_string(&path).unwrap();
            for above in ROOMS[height + 1..].iter().chain(&["builder", "sandbox"]) {
                assert!(!imports(&text, above), "{} imports `{above}`", path.display());
            }
        }
    }
}

/// Whether the file has `crate::room` or a `use crate::{…}` that names the room first on a line.
fn imports(text: &str, room: &str) -> bool {
    let names = |piece: &str| {
        let rest = piece.trim_start().strip_prefix(room);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    let groups =
        text.split("use crate::{").skip(1).map(|group| group.split("\n};").next().unwrap_or_default());
    let direct = text.split("crate::").skip(1).any(names);
    direct || groups.flat_map(|group| group.split([',', '\n'])).any(names)
}

fn rust_files(directory: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

#[test]
fn imports_are_recognised_in_every_spelling() {
    for text in [
        "use crate::http::Stop;",
        "use crate::{\n    config::Config,\n    http::{self, Stop},\n};",
        "crate::http::serve()",
    ] {
        assert!(imports(text, "http"), "{text}");
    }
    for text in ["use http::StatusCode;", "use crate::{\n    httpd::X,\n};", "use crate::serving::Api;\n"] {
        assert!(!imports(text, "http"), "{text}");
    }
}
