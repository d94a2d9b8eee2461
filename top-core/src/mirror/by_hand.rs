//! The table of a record that is written by hand, made of its names when this crate is compiled.

use top_names::Mark;

/// The table of a record by hand, of which no field is required; the names ascend.
macro_rules! shape_by_hand {
    ($name:literal, $names:expr) => {{
        use $crate::mirror::{Shape, by_hand};

        const NAMES: &[&str] = &$names;
        const TEXT: &[u8] = &by_hand::joined::<{ by_hand::len($name, NAMES) }>($name, NAMES);
        const MARKS: &[[u8; 8]] = &by_hand::marks::<{ NAMES.len() }>($name, NAMES);
        static SHAPE: Shape = Shape::new(by_hand::text(TEXT), MARKS.as_flattened(), &[false; NAMES.len()]);
        &SHAPE
    }};
}
pub(crate) use shape_by_hand;

/// The length of the text.
pub(crate) const fn len(first: &str, mut names: &[&str]) -> usize {
    let mut len = first.len();
    while let [name, rest @ ..] = names {
        len += name.len();
        names = rest;
    }
    len
}

/// The struct's name and the wire names.
pub(crate) const fn joined<const LEN: usize>(first: &str, mut names: &[&str]) -> [u8; LEN] {
    let (mut text, mut at, mut name) = ([0; LEN], 0, first);
    loop {
        let mut index = 0;
        while index < name.len() {
            text[at] = name.as_bytes()[index];
            (at, index) = (at + 1, index + 1);
        }
        let [next, rest @ ..] = names else { return text };
        (name, names) = (*next, rest);
    }
}

pub(crate) const fn text(joined: &'static [u8]) -> &'static str {
    match str::from_utf8(joined) {
        Ok(text) => text,
        Err(_) => panic!("names are texts"),
    }
}

/// What a derive would write of each.
#[expect(clippy::cast_possible_truncation, reason = "names of this crate")]
pub(crate) const fn marks<const COUNT: usize>(first: &str, names: &[&str]) -> [[u8; 8]; COUNT] {
    let (mut marks, mut index, mut start) = ([[0; 8]; COUNT], 0, first.len());
    while index < COUNT {
        marks[index] = Mark::new(start as u16, names[index], 0, 0).bytes();
        (start, index) = (start + names[index].len(), index + 1);
    }
    marks
}
