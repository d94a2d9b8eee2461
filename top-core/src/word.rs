//! Searches eight bytes at once, in a word: a byte that is found is marked by its highest bit. Words are little-endian,
//! so that the lowest mark is that of the first byte. It knows nothing of what is searched.

const ONES: u64 = u64::from_ne_bytes([1; 8]);
const HIGH: u64 = ONES << 7;

/// Marks the bytes that equal this one. A borrow may mark one byte too many, but only above a correct mark, so the
/// lowest mark is exact.
pub(crate) const fn equal(word: u64, byte: u8) -> u64 {
    let difference = word ^ (ONES * byte as u64);
    difference.wrapping_sub(ONES) & !difference & HIGH
}

/// Marks the bytes below this one, which is at most 128; as exact as [`equal`].
pub(crate) const fn below(word: u64, byte: u8) -> u64 {
    word.wrapping_sub(ONES * byte as u64) & !word & HIGH
}

/// Marks exactly the bytes from `low` to `high`, in a word of ASCII.
pub(crate) const fn within(word: u64, low: u8, high: u8) -> u64 {
    word.wrapping_add(ONES * (0x80 - low as u64)) & !word.wrapping_add(ONES * (0x7f - high as u64)) & HIGH
}

/// A word of ASCII with its capital letters in lower case; other bytes may change too, but never into letters.
pub(crate) const fn lower(word: u64) -> u64 {
    word | (ONES * 0x20)
}

pub(crate) const fn is_ascii(word: u64) -> bool {
    word & HIGH == 0
}

/// Whether every byte is marked.
pub(crate) const fn is_full(marks: u64) -> bool {
    marks & HIGH == HIGH
}

/// The position of the first byte that is marked; 8 if none is.
pub(crate) const fn first(marks: u64) -> usize {
    marks.trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn marks_are_those_of_a_search_byte_by_byte(
            bytes in prop_oneof![any::<[u8; 8]>(), prop::array::uniform8(b' '..b'$'), prop::array::uniform8(0..0x80_u8)],
            byte in prop_oneof![any::<u8>(), b' '..b'$'],
            low in 0..0x80_u8,
            high in 0..0x80_u8,
        ) {
            let word = u64::from_le_bytes(bytes);
            let position = |is: &dyn Fn(u8) -> bool| bytes.iter().position(|byte| is(*byte)).unwrap_or(8);
            prop_assert_eq!(first(equal(word, byte)), position(&|other| other == byte));
            prop_assert_eq!(first(below(word, low)), position(&|other| other < low));
            prop_assert_eq!(is_ascii(word), bytes.is_ascii());
            if bytes.is_ascii() {
                let marks = within(word, low, high).to_le_bytes();
                prop_assert_eq!(marks.map(|mark| mark != 0), bytes.map(|byte| (low..=high).contains(&byte)));
                prop_assert_eq!(is_full(within(word, low, high)), bytes.iter().all(|byte| (low..=high).contains(byte)));
            }
        }
    }
}
