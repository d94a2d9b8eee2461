//! What a compilation took: this program as cargo's `RUSTC_WRAPPER`, which notes processor time and peak memory of
//! every rustc in a file, and what reads that file. Reads `/proc`, so Linux alone. Knows nothing of what is compiled.

use std::{
    env, fs,
    io::{self, Write as _},
    path::Path,
    process::{Command, ExitCode},
    thread,
    time::Duration,
};

/// Names the file of notes; that it is set makes this program the wrapper.
pub(crate) const NOTES: &str = "TOP_COMPILE_TIME_NOTES";

/// One rustc.
pub(crate) struct Note {
    /// The crate's name.
    pub(crate) name: String,
    /// User and system time, the linker's included, in seconds.
    pub(crate) seconds: f64,
    /// Peak resident memory of rustc itself.
    pub(crate) peak_mib: u64,
}

/// Runs the compiler that cargo would have run.
pub(crate) fn wrap(notes: &Path) -> io::Result<ExitCode> {
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next().ok_or_else(|| io::Error::other("a wrapper is called with the compiler"))?;
    let arguments: Vec<_> = arguments.collect();
    let mut child = Command::new(rustc).args(&arguments).spawn()?;
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak_kib = 0;
    let status = loop {
        // The peak only grows, so the last look before the end is near the truth.
        peak_kib = peak(&status_file).unwrap_or(peak_kib);
        match child.try_wait()? {
            Some(status) => break status,
            None => thread::sleep(Duration::from_millis(10)),
        }
    };
    let name = arguments.iter().skip_while(|argument| *argument != "--crate-name").nth(1);
    if let Some(name) = name.filter(|name| *name != "___") {
        let line = format!("{} {} {peak_kib}\n", name.to_string_lossy(), children_seconds()?);
        fs::OpenOptions::new().append(true).create(true).open(notes)?.write_all(line.as_bytes())?;
    }
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}

fn peak(status_file: &str) -> Option<u64> {
    let status = fs::read_to_string(status_file).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

/// Processor time of all ended children of this process and of theirs.
pub(crate) fn children_seconds() -> io::Result<f64> {
    const TICKS_A_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The name in parentheses may hold spaces; user and system time of children are fields 16 and 17 of all.
    let fields = stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace();
    let ticks: f64 = fields.skip(13).take(2).filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(ticks / TICKS_A_SECOND)
}

/// What the wrapper noted, crates in the order in which they were done.
pub(crate) fn read(notes: &Path) -> io::Result<Vec<Note>> {
    let read_line = |line: &str| {
        let mut parts = line.split(' ');
        Some(Note {
            name: parts.next()?.to_owned(),
            seconds: parts.next()?.parse().ok()?,
            peak_mib: parts.next()?.parse::<u64>().ok()? / 1024,
        })
    };
    Ok(fs::read_to_string(notes)?.lines().filter_map(read_line).collect())
}
