//! Texts to texts of the same shape, one to one, by a key. Knows no field and no format.
//!
//! A digit becomes a digit, a letter a letter of the same case, a Chinese character a Chinese character; all else stays. Two
//! texts never become the same one, none of which there are several of its shape becomes itself, and without the key, which
//! is forgotten with the recording, nobody comes back from one to the other.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// How often one half of a text is moved by the other.
const ROUNDS: u8 = 8;
/// The same for a single character, which has no halves.
const SINGLE_ROUNDS: u8 = 32;

pub(super) struct Permutation {
    keyed: Hmac<Sha256>,
}

impl Permutation {
    pub(super) fn new(key: [u8; 32]) -> Self {
        Self { keyed: Hmac::new_from_slice(&key).unwrap_or_else(|_| unreachable!("any length is a key")) }
    }

    /// The text in place of this one.
    pub(super) fn of(&self, text: &str) -> String {
        let shape = Shape::of(text);
        let mut symbols = Symbols::of(text, &shape);
        if symbols.values.is_empty() {
            return text.to_owned();
        }
        let tag = shape.tag();
        // One step goes once around all texts of these alphabets before it comes back, so it meets another of the shape, if
        // there is one.
        loop {
            self.mix(&mut symbols, &tag, Direction::Forward);
            symbols.next();
            self.mix(&mut symbols, &tag, Direction::Back);
            let out = symbols.text(&shape);
            if Shape::of(&out) == shape {
                return out;
            }
        }
    }

    /// A permutation of all texts of these alphabets, or its reverse.
    fn mix(&self, symbols: &mut Symbols, tag: &[u8], direction: Direction) {
        let rounds = if symbols.values.len() == 1 { SINGLE_ROUNDS } else { ROUNDS };
        for round in 0..rounds {
            let round = match direction {
                Direction::Forward => round,
                Direction::Back => rounds - 1 - round,
            };
            if let ([value], [radix]) = (&mut symbols.values[..], &symbols.radices[..]) {
                self.swap_or_not(value, *radix, tag, round);
                continue;
            }
            let middle = symbols.values.len() / 2;
            let (left, right) = symbols.values.split_at_mut(middle);
            let (by, moved, radices) = if round % 2 == 0 {
                (&*left, right, &symbols.radices[middle..])
            } else {
                (&*right, left, &symbols.radices[..middle])
            };
            let mut stream = Stream::new(&self.keyed, tag, round, by);
            for (value, radix) in moved.iter_mut().zip(radices) {
                let by = stream.next() % radix;
                let by = if direction == Direction::Forward { by } else { radix - by };
                *value = (*value + by) % radix;
            }
        }
    }

    /// Swaps a value with its partner, or not: the same both ways.
    fn swap_or_not(&self, value: &mut u32, radix: u32, tag: &[u8], round: u8) {
        let sum = Stream::new(&self.keyed, tag, round, &[]).next() % radix;
        let partner = (sum + radix - *value) % radix;
        if Stream::new(&self.keyed, tag, round, &[partner.max(*value)]).next() & 1 == 1 {
            *value = partner;
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Forward,
    Back,
}

/// Numbers that follow from the key and from what they are for.
struct Stream<'k> {
    keyed: &'k Hmac<Sha256>,
    input: Vec<u8>,
    block: u32,
    left: Vec<u8>,
}

impl<'k> Stream<'k> {
    fn new(keyed: &'k Hmac<Sha256>, tag: &[u8], round: u8, values: &[u32]) -> Self {
        let mut input = Vec::with_capacity(tag.len() + 1 + 4 * values.len());
        input.extend_from_slice(tag);
        input.push(round);
        input.extend(values.iter().flat_map(|value| value.to_le_bytes()));
        Self { keyed, input, block: 0, left: Vec::new() }
    }

    fn next(&mut self) -> u32 {
        if self.left.len() < 4 {
            let mut mac = self.keyed.clone();
            mac.update(&self.block.to_le_bytes());
            mac.update(&self.input);
            self.left = mac.finalize().into_bytes().to_vec();
            self.block += 1;
        }
        let mut number = [0; 4];
        number.copy_from_slice(&self.left.split_off(self.left.len() - 4));
        u32::from_le_bytes(number)
    }
}

/// Which characters may stand at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    /// This one alone.
    Fixed(char),
    Digit,
    /// The first digit of a number.
    NonZero,
    /// The second digit of a mobile number: 3 to 9.
    Mobile,
    Lower,
    Upper,
    Han,
    /// The letters and digits among 128 characters from here on, of any other script.
    Block(u32),
}

const HAN: std::ops::RangeInclusive<char> = '\u{4e00}'..='\u{9fa5}';
const BLOCK: u32 = 128;

impl Alphabet {
    fn of(c: char) -> Self {
        match c {
            '0'..='9' => Self::Digit,
            'a'..='z' => Self::Lower,
            'A'..='Z' => Self::Upper,
            _ if HAN.contains(&c) => Self::Han,
            _ if !c.is_ascii() && c.is_alphanumeric() => Self::Block(u32::from(c) / BLOCK * BLOCK),
            _ => Self::Fixed(c),
        }
    }

    fn radix(self) -> u32 {
        match self {
            Self::Fixed(_) => 1,
            Self::Digit => 10,
            Self::NonZero => 9,
            Self::Mobile => 7,
            Self::Lower | Self::Upper => 26,
            Self::Han => u32::from(*HAN.end()) - u32::from(*HAN.start()) + 1,
            Self::Block(start) => u32::try_from(block(start).count()).unwrap_or(BLOCK),
        }
    }

    fn index(self, c: char) -> u32 {
        let from = |first: char| u32::from(c) - u32::from(first);
        match self {
            Self::Fixed(_) => 0,
            Self::Digit => from('0'),
            Self::NonZero => from('1'),
            Self::Mobile => from('3'),
            Self::Lower => from('a'),
            Self::Upper => from('A'),
            Self::Han => from(*HAN.start()),
            Self::Block(start) => {
                block(start).position(|other| other == c).and_then(|at| u32::try_from(at).ok()).unwrap_or(0)
            }
        }
    }

    fn nth(self, index: u32) -> char {
        let from = |first: char| char::from_u32(u32::from(first) + index).unwrap_or(first);
        match self {
            Self::Fixed(c) => c,
            Self::Digit => from('0'),
            Self::NonZero => from('1'),
            Self::Mobile => from('3'),
            Self::Lower => from('a'),
            Self::Upper => from('A'),
            Self::Han => from(*HAN.start()),
            Self::Block(start) => {
                block(start).nth(index as usize).unwrap_or_else(|| char::from_u32(start).unwrap_or('?'))
            }
        }
    }
}

fn block(start: u32) -> impl Iterator<Item = char> {
    (start..start + BLOCK)
        .filter_map(char::from_u32)
        .filter(move |c| Alphabet::of(*c) == Alphabet::Block(start))
}

/// What a text and the one in its place have in common.
#[derive(Debug, PartialEq, Eq)]
struct Shape {
    alphabets: Vec<Alphabet>,
    /// Whether it reads as a number of 64 bits, with and without a sign.
    fits: (bool, bool),
    is_mobile: bool,
    is_identity: bool,
}

impl Shape {
    fn of(text: &str) -> Self {
        let is_mobile = super::look::is_mobile(text);
        let mut alphabets: Vec<Alphabet> = text.chars().map(Alphabet::of).collect();
        // A number has no zero in front, and keeps that it has none.
        let first = usize::from(text.starts_with('-'));
        if let (Some(alphabet), Some(c)) = (alphabets.get_mut(first), text.chars().nth(first))
            && *alphabet == Alphabet::Digit
        {
            *alphabet = if c == '0' { Alphabet::Fixed('0') } else { Alphabet::NonZero };
        }
        if is_mobile && let [one, two, ..] = &mut alphabets[..] {
            (*one, *two) = (Alphabet::Fixed('1'), Alphabet::Mobile);
        }
        Self {
            fits: (text.parse::<i64>().is_ok(), text.parse::<u64>().is_ok()),
            is_mobile,
            is_identity: super::look::is_identity(text),
            alphabets,
        }
    }

    /// The shape as bytes, so that each has a permutation of its own.
    fn tag(&self) -> Vec<u8> {
        let mut tag = vec![u8::from(self.is_mobile), u8::from(self.is_identity)];
        for alphabet in &self.alphabets {
            let (kind, which) = match *alphabet {
                Alphabet::Fixed(c) => (0, u32::from(c)),
                Alphabet::Digit => (1, 0),
                Alphabet::NonZero => (2, 0),
                Alphabet::Mobile => (3, 0),
                Alphabet::Lower => (4, 0),
                Alphabet::Upper => (5, 0),
                Alphabet::Han => (6, 0),
                Alphabet::Block(start) => (7, start),
            };
            tag.push(kind);
            tag.extend_from_slice(&which.to_le_bytes());
        }
        tag
    }
}

/// The characters of a text that can be others, as numbers.
struct Symbols {
    values: Vec<u32>,
    radices: Vec<u32>,
}

impl Symbols {
    fn of(text: &str, shape: &Shape) -> Self {
        let (mut values, mut radices) = (Vec::new(), Vec::new());
        for (c, alphabet) in text.chars().zip(&shape.alphabets) {
            let radix = alphabet.radix();
            if radix > 1 {
                values.push(alphabet.index(c));
                radices.push(radix);
            }
        }
        Self { values, radices }
    }

    /// The next one, and the first after the last.
    fn next(&mut self) {
        for (value, radix) in self.values.iter_mut().zip(&self.radices) {
            *value = (*value + 1) % radix;
            if *value != 0 {
                break;
            }
        }
    }

    fn text(&self, shape: &Shape) -> String {
        let mut values = self.values.iter();
        let written = |alphabet: &Alphabet| match alphabet.radix() {
            1 => alphabet.nth(0),
            _ => alphabet.nth(values.next().copied().unwrap_or(0)),
        };
        shape.alphabets.iter().map(written).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;

    use super::*;

    fn permutation() -> Permutation {
        Permutation::new([7; 32])
    }

    #[test]
    fn one_to_one_over_all_texts_of_a_shape() {
        let permutation = permutation();
        for (texts, shape) in [
            ((0..10).map(|n| n.to_string()).collect::<Vec<_>>(), "a digit"),
            ((100..1000).map(|n| n.to_string()).collect(), "three digits"),
            ((0..500).map(|n| format!("13{:09}", n * 499_979)).collect(), "mobile numbers"),
            (('a'..='z').map(String::from).collect(), "a letter"),
            ((0..300).map(|n| (9_223_372_036_854_775_807_i64 - n).to_string()).collect(), "the largest"),
            (HAN.take(600).map(String::from).collect(), "a Chinese character"),
            (["é", "è", "ж", "あ", "ü"].map(str::to_owned).to_vec(), "other letters"),
        ] {
            let replaced: HashSet<String> = texts.iter().map(|text| permutation.of(text)).collect();
            assert_eq!(replaced.len(), texts.len(), "{shape}");
        }
        for text in ["", "-", "**", "0", "@ 😀"] {
            assert_eq!(permutation.of(text), text, "there is no other");
        }
    }

    #[test]
    fn what_a_value_is_it_stays() {
        let permutation = permutation();
        for number in 0..300_u64 {
            let mobile = permutation.of(&format!("1{}", 3_800_138_000 + number * 7));
            assert!(super::super::look::is_mobile(&mobile), "{mobile}");
            let id = permutation.of(&(i64::MAX - i64::try_from(number).unwrap()).to_string());
            assert!(id.parse::<i64>().is_ok() && id.len() == 19, "{id}");
        }
        let identity = permutation.of("11010519491231002X");
        assert!(super::super::look::is_identity(&identity) && identity != "11010519491231002X", "{identity}");
    }

    #[test]
    fn another_key_gives_another_text() {
        let (one, two) = (permutation(), Permutation::new([8; 32]));
        assert_ne!(one.of("2067719225654838"), two.of("2067719225654838"));
        assert_ne!(one.of("13800138000"), two.of("13800138000"));
    }

    fn kind(c: char) -> u8 {
        match c {
            '0'..='9' => 0,
            'a'..='z' => 1,
            'A'..='Z' => 2,
            _ if HAN.contains(&c) => 3,
            _ if c.is_alphanumeric() => 4,
            _ => 5,
        }
    }

    fn text() -> impl Strategy<Value = String> {
        prop_oneof![
            "[0-9]{1,24}",
            "1[3-9][0-9]{9}",
            "-?[1-9][0-9]{0,19}",
            "[a-zA-Z0-9._-]{1,20}@[a-z]{2,8}\\.[a-z]{2,3}",
            "[\u{4e00}-\u{9fa5}]{1,6}",
            "\\PC{0,24}",
        ]
    }

    proptest! {
        #[test]
        fn the_same_text_gives_the_same_and_another_gives_another(one in text(), two in text()) {
            let permutation = permutation();
            let replaced = permutation.of(&one);
            prop_assert_eq!(&replaced, &permutation.of(&one));
            prop_assert_eq!(one == two, replaced == permutation.of(&two));
        }

        #[test]
        fn the_shape_stays_and_the_text_does_not(text in text()) {
            let replaced = permutation().of(&text);
            let kinds = |text: &str| text.chars().map(kind).collect::<Vec<_>>();
            prop_assert_eq!(kinds(&replaced), kinds(&text));
            prop_assert_eq!(replaced.len(), text.len(), "in bytes");
            prop_assert_eq!(replaced.parse::<i64>().is_ok(), text.parse::<i64>().is_ok());
            prop_assert_eq!(replaced.starts_with('0'), text.starts_with('0'));
            if text.chars().filter(|c| kind(*c) < 4).count() > 1 {
                prop_assert_ne!(replaced, text);
            }
        }
    }
}
