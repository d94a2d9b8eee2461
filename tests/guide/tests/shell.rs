//! Every shell block of the guide is executed, chapter by chapter, each chapter in a directory of its own. The blocks of
//! both books are the same, which `books.rs` holds. Blocks marked `sh,cargo` belong to `tests/newcomer/run`.

mod support;

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::Path,
    process::{Child, Command, Stdio},
};

use support::{Block, Book, blocks, book, topctl};

/// What is stopped when the chapter ends, however it ends.
struct Background(Child);

impl Drop for Background {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn every_shell_block_runs() {
    let bin = topctl().parent().expect("a directory").to_owned();
    let mut run = 0;
    for (name, text) in book("en").chapters() {
        let blocks: Vec<_> = blocks(&text).into_iter().filter(|block| block.info.starts_with("sh")).collect();
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("guide-{name}"));
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).expect("a directory for the chapter");
        // Both are bound before one is given up, so that they differ.
        let free = ["127.0.0.1:18080", "127.0.0.1:18081"]
            .map(|written| (written, TcpListener::bind("127.0.0.1:0").expect("a free port")));
        let ports = free.map(|(written, port)| (written, port.local_addr().expect("an address").to_string()));
        let mut background = Vec::new();
        // A chapter is one shell: what one block exports, the next one has.
        let mut exports = String::new();
        for mut block in blocks {
            for (written, free) in &ports {
                block.code = block.code.replace(written, free);
            }
            run += 1;
            match &*block.info {
                "sh,background" => background.push(start(&block, &bin, &directory)),
                "sh,cargo" => {}
                _ => {
                    execute(&name, &block, &exports, &bin, &directory);
                    exports.extend(
                        block
                            .code
                            .lines()
                            .filter(|line| line.starts_with("export "))
                            .map(|line| format!("{line}\n")),
                    );
                }
            }
        }
    }
    assert!(run > 5, "the guide has shell blocks");
}

#[test]
fn every_command_that_the_books_name_is_there() {
    let topctl = topctl();
    let mut named = BTreeSet::new();
    for (_, text) in Book::ALL.into_iter().flat_map(Book::chapters) {
        for rest in text.split("topctl ").skip(1) {
            let word = rest.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
            // The two words of commands that have commands of their own.
            let second = rest.strip_prefix(word).and_then(|rest| rest.strip_prefix(' ')).unwrap_or_default();
            let second = second.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default();
            let has_own = ["accept", "api", "message", "oauth", "spi"].contains(&word);
            named.insert(if has_own {
                vec![word.to_owned(), second.to_owned()]
            } else {
                vec![word.to_owned()]
            });
        }
    }
    assert!(named.len() > 8, "{named:?}");
    for mut words in named {
        words.retain(|word| !word.is_empty() && word != "help");
        let output = Command::new(&topctl).args(&words).arg("--help").output().expect("topctl runs");
        assert!(output.status.success(), "the books name `topctl {}`, which is not there", words.join(" "));
    }
}

fn execute(chapter: &str, block: &Block, exports: &str, bin: &Path, directory: &Path) {
    let output = bash(&format!("{exports}{}", block.code), bin, directory).output().expect("bash runs");
    assert!(
        output.status.success(),
        "{chapter}:{}: {}\n{}{}",
        block.line,
        output.status,
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// Starts a server, and waits for the line in which it says that it listens.
fn start(block: &Block, bin: &Path, directory: &Path) -> Background {
    let mut child = bash(&format!("exec {}", block.code), bin, directory)
        .stdout(Stdio::piped())
        .spawn()
        .expect("bash runs");
    let output = child.stdout.take().expect("a pipe");
    let child = Background(child);
    let mut line = String::new();
    BufReader::new(output).read_line(&mut line).expect("a line");
    assert!(line.starts_with("listening on "), "{line}");
    child
}

fn bash(script: &str, bin: &Path, directory: &Path) -> Command {
    let path = std::env::var("PATH").unwrap_or_default();
    let mut command = Command::new("bash");
    command
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(directory)
        .env("PATH", format!("{}:{path}", bin.display()))
        .env("LANG", "C.UTF-8");
    command
}
