//! Changes to inputs, drawn from numbers that depend on the seed alone: the same seed finds the same again.

/// The largest input; what is longer only repeats.
const MAX_LEN: usize = 16 * 1024;

/// Text of no target in particular.
const COMMON: &[&str] = &[
    "",
    " ",
    "\0",
    "\n",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "%",
    "%00",
    "%FF",
    "&",
    "=",
    ",",
    ";",
    "0",
    "-1",
    "1e999",
    "0.1",
    "9223372036854775808",
    "170141183460469231731687303715884105728",
    "true",
    "null",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "\u{feff}",
    "\u{3000}",
    "淘宝",
    "😀",
];

/// A stream of numbers (`SplitMix64`).
#[derive(Debug, Clone)]
pub struct Numbers(u64);

impl Numbers {
    /// The stream of a seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`; 0 for 0.
    #[allow(clippy::cast_possible_truncation, reason = "the remainder is below a usize")]
    pub const fn below(&mut self, end: usize) -> usize {
        if end == 0 { 0 } else { (self.next() % end as u64) as usize }
    }

    /// One of a list that is not empty.
    pub fn one<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Changes an input by one to eight steps. `other` is one to take pieces from.
pub fn mutate(input: &mut Vec<u8>, other: &[u8], words: &[&str], numbers: &mut Numbers) {
    for _ in 0..=numbers.below(8) {
        step(input, other, words, numbers);
    }
    input.truncate(MAX_LEN);
}

fn step(input: &mut Vec<u8>, other: &[u8], words: &[&str], numbers: &mut Numbers) {
    let at = numbers.below(input.len() + 1);
    let end = (at + numbers.below(16)).min(input.len());
    match numbers.below(10) {
        0 => {
            if let Some(byte) = input.get_mut(at) {
                *byte ^= 1 << numbers.below(8);
            }
        }
        1 => {
            if let Some(byte) = input.get_mut(at) {
                *byte = numbers.below(256).to_le_bytes()[0];
            }
        }
        2 => drop(input.drain(at..end)),
        3 => input.truncate(at),
        // Twice, or many times over: nesting and length.
        4 => {
            let piece = input[at..end].to_vec();
            let times = *numbers.one(&[1, 1, 2, 8, 64, 256]);
            insert(input, at, &piece.repeat(times));
        }
        5 => {
            let from = numbers.below(other.len() + 1);
            let to = (from + numbers.below(64)).min(other.len());
            insert(input, at, &other[from..to]);
        }
        6 => {
            // The beginning of this one, the end of another.
            input.truncate(at);
            input.extend_from_slice(&other[numbers.below(other.len() + 1)..]);
        }
        7 => insert(input, at, numbers.one(COMMON).as_bytes()),
        8 if !words.is_empty() => {
            let word = *numbers.one(words);
            let times = *numbers.one(&[1, 1, 1, 2, 200]);
            insert(input, at, word.repeat(times).as_bytes());
        }
        _ => {
            let word = *numbers.one(if words.is_empty() { COMMON } else { words });
            input.splice(at..end, word.bytes());
        }
    }
}

fn insert(input: &mut Vec<u8>, at: usize, piece: &[u8]) {
    if input.len() + piece.len() <= MAX_LEN {
        input.splice(at..at, piece.iter().copied());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_makes_the_same_changes_and_another_makes_others() {
        let made = |seed| {
            let mut numbers = Numbers::new(seed);
            let mut input = b"{\"a\":[1,2]}".to_vec();
            (0..50).for_each(|_| mutate(&mut input, b"other", &["word"], &mut numbers));
            input
        };
        assert_eq!(made(1), made(1));
        assert_ne!(made(1), made(2));
    }

    #[test]
    fn inputs_stay_bounded_and_empty_ones_are_changed_too() {
        let mut numbers = Numbers::new(7);
        let mut input = Vec::new();
        let mut longest = 0;
        for _ in 0..20_000 {
            mutate(&mut input, b"", &[], &mut numbers);
            longest = longest.max(input.len());
        }
        assert!((100..=MAX_LEN).contains(&longest), "{longest}");
    }
}
