//! Drives the fuzz targets on any compiler: seeds first, then changes to them, for so long each.
//!
//! ```sh
//! cargo run -p top-fuzz-targets                 # a minute for each target, as many at once as there are processors
//! cargo run -p top-fuzz-targets -- 600 spi      # ten minutes for one
//! ```
//!
//! The changes are the same each time; only how many are made depends on the machine. An input on which a target panics, or
//! which takes it longer than ten seconds, is kept in `target/fuzz` and fails the run. Before each run of a target its
//! input is written to `target/fuzz/TARGET.last`, so that it is known also where the process ends at once: by a stack
//! overflow, or for want of memory.

use std::{
    collections::HashSet,
    env,
    fs::{self, File},
    io::{self, Seek as _, Write as _},
    num::NonZero,
    panic,
    path::PathBuf,
    process::ExitCode,
    sync::{Mutex, PoisonError, mpsc},
    thread,
    time::{Duration, Instant},
};

use top_fuzz_targets::{
    Outcome, TARGETS, Target,
    corpus::{repository, seeds},
    mutate::{Numbers, mutate},
};

/// What no input of at most 16 KiB may take, even in a debug build on a busy machine.
const SLOW: Duration = Duration::from_secs(10);
/// How much longer than its time a target may take before it counts as one that does not end.
const GRACE: Duration = Duration::from_secs(60);
/// Inputs that are kept to be changed further.
const MAX_POOL: usize = 4096;

fn main() -> ExitCode {
    let (time, targets) = match arguments() {
        Ok(arguments) => arguments,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    let at_once = thread::available_parallelism().map_or(1, NonZero::get).min(targets.len());
    println!("{} s for each of {} targets, {at_once} at once", time.as_secs(), targets.len());
    let rounds = targets.len().div_ceil(at_once);
    let deadline = u32::try_from(rounds).map_or(GRACE, |rounds| (time + GRACE) * rounds);
    let (sender, ends) = mpsc::channel();
    let queue = std::sync::Arc::new(Mutex::new(targets.clone()));
    for _ in 0..at_once {
        let (sender, queue) = (sender.clone(), std::sync::Arc::clone(&queue));
        thread::spawn(move || {
            loop {
                let next = queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
                let Some(target) = next else { break };
                if sender.send((target.name, fuzz(target, time))).is_err() {
                    break;
                }
            }
        });
    }
    drop(sender);
    let mut failed = false;
    let mut open: HashSet<_> = targets.iter().map(|target| target.name).collect();
    while !open.is_empty() {
        match ends.recv_timeout(deadline) {
            Ok((name, end)) => {
                open.remove(name);
                match end {
                    Ok(report) => println!("{name}: {report}"),
                    Err(message) => {
                        failed = true;
                        eprintln!("FAILED {name}: {message}");
                    }
                }
            }
            Err(_) => {
                eprintln!("FAILED: these do not end, see target/fuzz/TARGET.last: {open:?}");
                return ExitCode::FAILURE;
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn arguments() -> Result<(Duration, Vec<&'static Target>), String> {
    let mut time = Duration::from_secs(60);
    let mut targets = Vec::new();
    for argument in env::args().skip(1) {
        if let Ok(seconds) = argument.parse() {
            time = Duration::from_secs(seconds);
        } else if let Some(target) = TARGETS.iter().find(|target| target.name == argument) {
            targets.push(target);
        } else {
            let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
            return Err(format!("usage: fuzz-targets [SECONDS] [TARGET…]; targets: {}", names.join(", ")));
        }
    }
    if targets.is_empty() {
        targets = TARGETS.iter().collect();
    }
    Ok((time, targets))
}

/// One target for so long. What it found is an error.
fn fuzz(target: &Target, time: Duration) -> Result<String, String> {
    let mut pool = seeds(target.name).map_err(|error| format!("its seeds cannot be read: {error}"))?;
    if pool.is_empty() {
        return Err("it has no seeds".into());
    }
    let seed_count = pool.len();
    let mut runner =
        Runner::new(target).map_err(|error| format!("target/fuzz cannot be written: {error}"))?;
    for seed in &pool {
        runner.run(seed)?;
    }
    let mut numbers = Numbers::new(target.name.bytes().fold(0, |sum, byte| sum * 31 + u64::from(byte)));
    let end = now() + time;
    while now() < end {
        let mut input = numbers.one(&pool).clone();
        let other = &pool[numbers.below(pool.len())];
        mutate(&mut input, other, target.words, &mut numbers);
        if runner.run(&input)? {
            if pool.len() < MAX_POOL {
                pool.push(input);
            } else {
                // The seeds stay.
                let at = seed_count + numbers.below(MAX_POOL - seed_count);
                pool[at] = input;
            }
        }
    }
    Ok(format!(
        "{} inputs from {seed_count} seeds, {} outcomes, the slowest took {} ms",
        runner.runs,
        runner.outcomes.len(),
        runner.slowest.as_millis()
    ))
}

struct Runner<'t> {
    target: &'t Target,
    directory: PathBuf,
    last: File,
    outcomes: HashSet<Outcome>,
    runs: u64,
    slowest: Duration,
}

impl<'t> Runner<'t> {
    fn new(target: &'t Target) -> io::Result<Self> {
        let directory = repository().join("target/fuzz");
        fs::create_dir_all(&directory)?;
        let last = File::create(directory.join(format!("{}.last", target.name)))?;
        Ok(Self { target, directory, last, outcomes: HashSet::new(), runs: 0, slowest: Duration::ZERO })
    }

    /// Whether the outcome is a new one; an error if there is none.
    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        self.note(input).map_err(|error| format!("the last input cannot be written: {error}"))?;
        let start = now();
        let outcome = panic::catch_unwind(|| (self.target.run)(input));
        let took = start.elapsed();
        self.runs += 1;
        self.slowest = self.slowest.max(took);
        match outcome {
            Err(_) => Err(self.keep("it panicked, see above", input)),
            Ok(_) if took > SLOW => Err(self.keep(&format!("it took {} s", took.as_secs()), input)),
            Ok(outcome) => Ok(self.outcomes.insert(outcome)),
        }
    }

    fn note(&mut self, input: &[u8]) -> io::Result<()> {
        self.last.rewind()?;
        self.last.write_all(input)?;
        self.last.set_len(input.len() as u64)
    }

    fn keep(&self, what: &str, input: &[u8]) -> String {
        let path = self.directory.join(format!("{}.found", self.target.name));
        match fs::write(&path, input) {
            Ok(()) => format!("{what}; after {} inputs, on the one in {}", self.runs, path.display()),
            Err(error) => format!("{what}; the input cannot be kept: {error}"),
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a run has a time; no outcome depends on it")]
fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picky(input: &[u8]) -> Outcome {
        assert!(!input.contains(&b'!'), "an exclamation mark");
        Outcome::of(&[&input.len().to_string().replace('1', "one")])
    }

    #[test]
    fn an_input_that_panics_is_kept_and_fails_the_target() {
        let target = Target { name: "test-of-the-driver", run: picky, words: &["!"] };
        let mut runner = Runner::new(&target).unwrap();
        assert_eq!(runner.run(b"x"), Ok(true));
        assert_eq!(runner.run(b"y"), Ok(false), "of no new outcome");
        assert_eq!(runner.run(b"xy"), Ok(true));
        let message = runner.run(b"x!").unwrap_err();
        assert!(message.contains("panicked") && message.contains("after 4 inputs"), "{message}");
        let found = repository().join("target/fuzz/test-of-the-driver");
        assert_eq!(fs::read(found.with_extension("found")).unwrap(), b"x!");
        assert_eq!(fs::read(found.with_extension("last")).unwrap(), b"x!");
        runner.note(b"").unwrap();
        assert_eq!(fs::read(found.with_extension("last")).unwrap(), b"", "nothing of a longer one stays");
    }

    #[test]
    fn a_target_without_seeds_is_not_passed_over() {
        let target = Target { name: "no-such-target", run: picky, words: &[] };
        assert!(fuzz(&target, Duration::ZERO).unwrap_err().contains("seeds"));
    }
}
