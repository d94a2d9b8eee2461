//! What reads bytes from outside, as functions from bytes to an [`Outcome`]: whatever the bytes are, they are read or
//! refused, without a panic, in bounded time and memory, and what comes out agrees with itself.
//!
//! The same functions are driven twice: by libFuzzer, guided by coverage, from the package in `fuzz` (nightly compilers
//! only), and by the driver here, on any compiler, as a step of `.ci/run`. They know nothing of either.

pub mod corpus;
pub mod json;
pub mod mutate;
pub mod qimen;
pub mod request;
pub mod response;
pub mod spi;
pub mod tmc;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// A target.
#[derive(Debug, Clone, Copy)]
pub struct Target {
    /// Its name, which is also that of its directory of seeds.
    pub name: &'static str,
    /// Reads the bytes. Panics where something is wrong.
    pub run: fn(&[u8]) -> Outcome,
    /// Pieces of text that mean something to it, for mutations.
    pub words: &'static [&'static str],
}

/// All targets, in the order of their names.
pub const TARGETS: &[Target] = &[
    Target { name: "json", run: json::run, words: json::WORDS },
    Target { name: "qimen", run: qimen::run, words: qimen::WORDS },
    Target { name: "request", run: request::run, words: request::WORDS },
    Target { name: "response", run: response::run, words: response::WORDS },
    Target { name: "spi", run: spi::run, words: spi::WORDS },
    Target { name: "tmc", run: tmc::run, words: tmc::WORDS },
];

/// What became of an input, roughly: inputs of a new outcome are worth mutating further. It stands in for the coverage that
/// only a nightly compiler measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Outcome(u64);

impl Outcome {
    /// Of texts that describe what happened; digits do not count, as positions and sizes would make each input new.
    pub fn of(texts: &[&str]) -> Self {
        let mut hasher = DefaultHasher::new();
        for text in texts {
            text.bytes()
                .filter(|byte| !byte.is_ascii_digit())
                .take(200)
                .for_each(|byte| byte.hash(&mut hasher));
            0xff_u8.hash(&mut hasher);
        }
        Self(hasher.finish())
    }
}

/// A result in a word: what an error says.
fn told<T, E: std::fmt::Display>(result: &Result<T, E>) -> String {
    result.as_ref().map_or_else(ToString::to_string, |_| "ok".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Also what the driver starts from: without a seed it would fuzz nothing.
    #[test]
    fn every_target_has_seeds_and_takes_them() {
        for target in TARGETS {
            let seeds = corpus::seeds(target.name).unwrap();
            assert!(seeds.len() >= 3, "{}: {} seeds", target.name, seeds.len());
            let outcomes: std::collections::HashSet<_> =
                seeds.iter().map(|seed| (target.run)(seed)).collect();
            assert!(outcomes.len() >= 3, "{}: its seeds show {} outcomes", target.name, outcomes.len());
        }
    }

    #[test]
    fn libfuzzer_drives_the_same_targets() {
        let root = corpus::repository();
        let manifest = std::fs::read_to_string(root.join("fuzz/Cargo.toml")).unwrap();
        for target in TARGETS {
            assert!(manifest.contains(&format!("name = \"{}\"", target.name)), "{}", target.name);
            let source = root.join(format!("fuzz/fuzz_targets/{}.rs", target.name));
            let source = std::fs::read_to_string(source).unwrap();
            assert!(source.contains(&format!("top_fuzz_targets::{}::run(", target.name)), "{source}");
        }
        assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len(), "each in both");
    }

    #[test]
    fn positions_and_sizes_make_no_new_outcome() {
        assert_eq!(Outcome::of(&["at byte 7"]), Outcome::of(&["at byte 812"]));
        assert_ne!(Outcome::of(&["a", "b"]), Outcome::of(&["ab", ""]));
    }
}
