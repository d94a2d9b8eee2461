//! The tokenizer against `serde_json`, and where it differs on purpose.

use std::borrow::Cow;

use proptest::prelude::*;

use super::{
    string::normalized,
    tokens::{Head, Tokens},
};

fn accepts(text: &str) -> bool {
    let mut tokens = Tokens::new(text);
    tokens.raw().is_ok() && tokens.end().is_ok()
}

#[test]
fn accepts_what_serde_json_accepts() {
    for text in [
        "null",
        " true ",
        "false",
        "0",
        "-0",
        "-",
        "01",
        "1.",
        ".5",
        "1.5e",
        "1e5",
        "1E+5",
        "1e-05",
        "--1",
        "+1",
        "\"\"",
        "\"\\u00e9\"",
        "\"\\u12\"",
        "\"\\x\"",
        "\"",
        "\"\\",
        "\"\\\"",
        "[]",
        "[1]",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[1",
        "]",
        "{}",
        "{\"a\":1}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{a:1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"b\":[{},[]]}",
        "{\"a\"}",
        "",
        " ",
        "nul",
        "nulll",
        "tru",
        "1 1",
        "{}{}",
        "[[[[",
        "{\"a\":{\"b\":[",
        "\u{a0}1",
        "\"\\ud83d\\ude00\"",
    ] {
        assert_eq!(accepts(text), serde_json::from_str::<serde_json::Value>(text).is_ok(), "{text}");
    }
}

#[test]
fn reads_what_serde_json_refuses_and_the_platform_sends() {
    let Ok(Head::String(text)) = Tokens::new("\"a\tb\n\\ud800c\\ud800\\u0041\"").head() else {
        panic!("a string")
    };
    assert_eq!(text, "a\tb\n\u{fffd}c\u{fffd}A");
}

#[test]
fn deep_nesting_is_an_error() {
    for open in ["[", "{\"a\":"] {
        let error = Tokens::new(&open.repeat(100_000)).raw().unwrap_err();
        assert!(error.what().contains("nested"), "{error:?}");
        assert!(Tokens::new(&open.repeat(128)).raw().unwrap_err().what().contains("too early"));
    }
    assert!(accepts(&format!("{}{}", "[".repeat(128), "]".repeat(128))));
}

proptest! {
    #[test]
    fn judges_arbitrary_text_as_serde_json_does(text in "[\\[\\]{},:\"\\\\0-9eE+\\-.tnulfasr\u{7f}-\u{fff} ]{0,24}") {
        // `IgnoredAny` judges the grammar alone: no range of numbers, no pairs of surrogates.
        prop_assert_eq!(accepts(&text), serde_json::from_str::<serde::de::IgnoredAny>(&text).is_ok());
    }

    #[test]
    fn cuts_out_any_value(value in json()) {
        let text = value.to_string();
        let padded = format!(" [ {text} ] ");
        let mut tokens = Tokens::new(&padded);
        prop_assert!(matches!(tokens.head(), Ok(Head::Array)));
        prop_assert!(tokens.next_item().unwrap());
        prop_assert_eq!(tokens.raw().unwrap(), text.as_str());
        prop_assert!(!tokens.next_item().unwrap());
        prop_assert!(tokens.end().is_ok());
        prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&normalized(&text)).unwrap(), value);
    }

    #[test]
    fn a_name_in_place_is_the_name_that_is_read(text in "\"?[\"a\\\\u0-1é]{0,3}(\" ?:)?[0-1 ]?") {
        for name in ["", "a", "aa", "é", "1"] {
            let mut tokens = Tokens::new(&text);
            if tokens.name_is(name) {
                let mut grammar = Tokens::new(&text);
                prop_assert_eq!((grammar.name(), grammar.at), (Ok(Cow::Borrowed(name)), tokens.at));
            } else {
                prop_assert_eq!(tokens.at, 0);
                // The other way round for what is written plainly.
                let plain = format!("\"{name}\":");
                prop_assert!(!text.starts_with(&plain));
            }
        }
    }

    #[test]
    fn a_small_number_is_the_number_of_its_digits(text in "-?[0-9]{0,21}[.eE,}a ]?[0-9]{0,2}") {
        let mut grammar = Tokens::new(&text);
        let digits = grammar.number();
        let mut tokens = Tokens::new(&text);
        let mut small = None;
        if tokens.small(|number| { small = Some(number); true }) {
            prop_assert_eq!(digits.unwrap().parse().ok(), small);
            prop_assert_eq!(tokens.at, grammar.at);
        } else {
            prop_assert_eq!(tokens.at, 0);
        }
    }

    #[test]
    fn any_text_in_a_string_can_be_normalized(text in "\\PC*[\u{0}-\u{1f}]*\\PC*") {
        let raw = format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
        prop_assert_eq!(serde_json::from_str::<String>(&normalized(&raw)).unwrap(), text);
    }
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        "\\PC{0,8}[\u{0}-\u{1f}\"\\\\]?".prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            prop::collection::hash_map("\\PC{0,4}", inner, 0..4)
                .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}
