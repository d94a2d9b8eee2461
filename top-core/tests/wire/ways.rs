//! The decoder has a short way for JSON as most responses are written, and guesses which member is next. Spacing,
//! escapes and order must not change what is decoded.

use std::fmt::{Debug, Write as _};

use proptest::{option, prelude::*, sample::Index};
use top_core::{
    TopObject,
    field::Field,
    json::{self, Piece},
    record::RecordExt,
};

use crate::{
    samples,
    support::{brief, read_object},
};

/// The same JSON with other spacing and escapes: with `spaced` a token a line, with `escaped` no character as itself.
fn rewritten(json: &str, spaced: bool, escaped: bool) -> String {
    let mut out = String::new();
    json::lay_out(json, &mut |piece, text| match piece {
        Piece::Name | Piece::Text if escaped => {
            let text: String = serde_json::from_str(text).expect("a string");
            out.push('"');
            for unit in text.encode_utf16() {
                write!(out, "\\u{unit:04x}").expect("a `String` takes all");
            }
            out.push('"');
        }
        Piece::Other if !spaced => out.push_str(text.trim()),
        _ => out.push_str(text),
    });
    out
}

/// The members of a JSON object, each as it is written.
fn members(json: &str) -> Vec<String> {
    let mut members = Vec::new();
    let mut depth = 0;
    json::lay_out(json, &mut |piece, text| {
        // Without what was laid out between the tokens.
        let text = if piece == Piece::Other { text.trim() } else { text };
        depth -= i32::from(piece == Piece::Other && matches!(text, "}" | "]"));
        match (depth, piece, text) {
            (1, Piece::Name, _) => members.push(text.to_owned()),
            (0, ..) | (1, Piece::Other, "," | "") => {}
            _ => members.last_mut().expect("begun by its name").push_str(text),
        }
        depth += i32::from(piece == Piece::Other && matches!(text, "{" | "["));
    });
    members
}

fn object(members: &[String]) -> String {
    format!("{{{}}}", members.join(","))
}

/// In the table's order and in another one, with a member that no field takes or without.
fn says_the_same<T: Field + RecordExt + PartialEq + Debug>(
    record: &T,
    turn: Index,
    unknown: Option<Index>,
) -> Result<(), TestCaseError> {
    let text = String::from_utf8(json::to_vec(record).expect("nothing is wrong")).expect("text");
    let mut members = members(&text);
    if !members.is_empty() {
        let len = members.len();
        members.rotate_left(turn.index(len));
        members.swap(0, turn.index(len.div_ceil(2)));
    }
    if let Some(unknown) = unknown {
        members.insert(unknown.index(members.len() + 1), r#""_no_field":{"a":[1,"b\"]"]}"#.to_owned());
    }
    for text in [text, object(&members)] {
        for (spaced, escaped) in [(false, false), (true, false), (false, true), (true, true)] {
            let text = rewritten(&text, spaced, escaped);
            let back: T = read_object(text.as_bytes()).expect("what was written");
            prop_assert_eq!(&back, record, "{}", text);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 500, ..ProptestConfig::default() })]

    #[test]
    fn however_scalars_are_written(record in samples::scalars(), turn in any::<Index>(), unknown in option::of(any::<Index>())) {
        says_the_same(&record, turn, unknown)?;
    }

    #[test]
    fn however_lists_are_written(record in samples::lists(), turn in any::<Index>(), unknown in option::of(any::<Index>())) {
        says_the_same(&record, turn, unknown)?;
    }

    #[test]
    fn however_all_of_them_are_written(record in samples::all(), turn in any::<Index>(), unknown in option::of(any::<Index>())) {
        says_the_same(&record, turn, unknown)?;
    }

    #[test]
    fn numbers_are_read_alike_by_either_way(
        digits in prop_oneof!["-?[0-9]{1,21}", "-?[0-9]{0,3}([.][0-9]{0,3})?([eE][+-]?[0-9]{0,2})?"],
    ) {
        fn same<T: Field + PartialEq + Debug>(digits: &str) -> Result<(), TestCaseError> {
            let read = |text: String| {
                read_object::<Number<T>>(text.as_bytes())
                    .map(|number| (number.plain, number.optional))
                    .map_err(|error| brief(&error))
            };
            // As JSON in text a number takes the grammar's way.
            let (plain, in_text) = (
                read(format!(r#"{{"plain":{digits},"optional":{digits}}}"#)),
                read(format!(r#"{{"plain":"{digits}","optional":"{digits}"}}"#)),
            );
            // Text is judged more leniently (` 007`), but never otherwise.
            if let Ok(plain) = plain {
                prop_assert_eq!(Ok(plain), in_text);
            }
            Ok(())
        }
        same::<i8>(&digits)?;
        same::<i64>(&digits)?;
        same::<u64>(&digits)?;
        same::<i128>(&digits)?;
    }
}

#[derive(TopObject)]
struct Number<T> {
    plain: T,
    optional: Option<T>,
}

#[derive(TopObject)]
struct Strict {
    flag: bool,
    items: Vec<Number<i64>>,
    number: Option<i8>,
    text: String,
}

#[test]
fn an_error_is_the_same_by_either_way() {
    let sound = [r#""flag":true"#, r#""items":[{"plain":1,"optional":2}]"#, r#""number":1"#, r#""text":"x""#];
    let values =
        ["null", "true", "1", "-0", "128", "1.5", r#""""#, r#""x""#, "[]", "[1]", "[[]]", "{}", r#"{"a":1}"#];
    let mut failed = 0;
    for (at, name) in ["flag", "items", "number", "text"].into_iter().enumerate() {
        for value in values {
            let mut members = sound.map(str::to_owned);
            members[at] = format!(r#""{name}":{value}"#);
            // In the table's order and against it.
            for turn in 0..members.len() {
                members.rotate_left(turn);
                let results =
                    [(false, false), (true, false), (false, true), (true, true)].map(|(spaced, escaped)| {
                        let text = rewritten(&object(&members), spaced, escaped);
                        read_object::<Strict>(text.as_bytes()).map(drop).map_err(|error| brief(&error))
                    });
                failed += usize::from(results[0].is_err());
                assert!(results.iter().all(|result| *result == results[0]), "{name}: {value}: {results:?}");
            }
        }
    }
    assert!(failed > 50, "{failed}");
}

#[test]
fn the_ends_of_what_integers_hold() {
    for number in [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX - 1, i64::MAX] {
        let text = format!(r#"{{"plain":{number},"optional":{number}}}"#);
        let read: Number<i64> = read_object(text.as_bytes()).expect("in range");
        assert_eq!((read.plain, read.optional), (number, Some(number)));
    }
    for text in ["9223372036854775808", "-9223372036854775809", "18446744073709551616", "00", "-", "-a"] {
        assert!(read_object::<Number<i64>>(format!(r#"{{"plain":{text}}}"#).as_bytes()).is_err(), "{text}");
    }
    let read: Number<u64> = read_object(br#"{"plain":18446744073709551615}"#).expect("in range");
    assert_eq!(read.plain, u64::MAX);
}
