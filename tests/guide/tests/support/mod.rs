//! The two books, as files.
#![allow(dead_code, reason = "each test uses a part")]

use std::{fs, path::PathBuf, process::Command};

use top_apis::error::Language;

/// One of the two books.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Book(&'static str);

impl Book {
    pub(crate) const ALL: [Self; 2] = [Self("en"), Self("zh")];

    pub(crate) fn source(self) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/guide").join(self.0).join("src")
    }

    pub(crate) fn language(self) -> Language {
        if self.0 == "en" { Language::English } else { Language::Chinese }
    }

    /// Of an English and a Chinese text, this book's.
    pub(crate) fn text(self, [english, chinese]: [&str; 2]) -> &str {
        if self.0 == "en" { english } else { chinese }
    }

    /// The chapters that people write: names and texts.
    pub(crate) fn chapters(self) -> Vec<(String, String)> {
        let mut chapters: Vec<_> = fs::read_dir(self.source())
            .expect("the book's source")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.extension().is_some_and(|end| end == "md"))
            .map(|path| {
                let name = path.file_name().expect("a name").to_string_lossy().into_owned();
                (name, fs::read_to_string(&path).expect("a chapter"))
            })
            .collect();
        chapters.sort();
        chapters
    }
}

pub(crate) fn book(name: &str) -> Book {
    Book::ALL.into_iter().find(|book| book.0 == name).expect("a book of this language")
}

/// A fenced block of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    /// What stands behind the fence: `rust,no_run`.
    pub(crate) info: String,
    /// Where it begins, from 1.
    pub(crate) line: usize,
    pub(crate) code: String,
}

pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in text.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(info)) => {
                open = Some(Block { info: info.to_owned(), line: number + 1, code: String::new() });
            }
            (Some(_), Some("")) => blocks.extend(open.take()),
            (Some(block), _) => {
                block.code.push_str(line);
                block.code.push('\n');
            }
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a block that is not closed");
    blocks
}

/// The command line: of this build, or built now where only this package was tested.
pub(crate) fn topctl() -> PathBuf {
    let tests = std::env::current_exe().expect("this test is a program");
    let topctl = tests.ancestors().nth(2).expect("the target directory").join("topctl");
    if !topctl.exists() {
        let status = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "-p", "top-cli", "--bin", "topctl"])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .expect("cargo runs");
        assert!(status.success(), "topctl cannot be built");
    }
    topctl
}
