//! Runs the built program in an empty environment, so that no test depends on the developer's.

#![allow(dead_code, reason = "each test file uses a part of this")]

use std::{
    io::Write as _,
    path::PathBuf,
    process::{Command, Stdio},
};

pub(crate) const KEY: &str = "12345678";
pub(crate) const SECRET: &str = "helloworld";

/// The exit code and the output of a run.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Ran {
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// The program without any credentials.
pub(crate) fn topctl() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_topctl"));
    command
        .env_clear()
        .env("HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("XDG_CONFIG_HOME", file("no-such-place"));
    command
}

/// The program with the documents' credentials.
pub(crate) fn known() -> Command {
    let mut command = topctl();
    command.env("TOP_APP_KEY", KEY).env("TOP_APP_SECRET", SECRET);
    command
}

pub(crate) fn run(command: &mut Command) -> Ran {
    let output = command.stdin(Stdio::null()).output().expect("the program starts");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

pub(crate) fn run_with_input(command: &mut Command, input: &[u8]) -> Ran {
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("the program starts");
    // It may end before it has read everything.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    let output = child.wait_with_output().expect("an end");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// The path of a test's own file.
pub(crate) fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

pub(crate) fn written(name: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = file(name);
    // Several tests may write the same at once, and none may read half of it.
    let whole = file(&format!("{name}.{:?}", std::thread::current().id()));
    std::fs::write(&whole, content).expect("a file of the test's own");
    std::fs::rename(&whole, &path).expect("a file of the test's own");
    path
}
