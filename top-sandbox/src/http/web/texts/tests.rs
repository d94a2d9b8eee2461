//! No text of the page stands in one language only.

use std::{fs, path::Path};

use top_core::error::Language;

use super::*;

/// What stands in the markup and is no word.
const SAMPLES: [&str; 3] = ["taobao_trade_TradeBuyerPay", "taobao.time.get", "Content-Type"];

/// Names that are the same in both languages.
const NAMES: [Text; 3] = [Text::Curl, Text::Rust, Text::Topctl];

fn has_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

#[test]
fn every_text_is_there_in_both_languages_with_the_same_gaps() {
    for text in Text::ALL {
        let (english, chinese) = (text.of(Language::English), text.of(Language::Chinese));
        // The switch names the other language in that language.
        let (one, other) = if *text == Text::OtherLanguage { (chinese, english) } else { (english, chinese) };
        assert!(!has_chinese(one), "{text:?}: {one}");
        assert_eq!(has_chinese(other), !NAMES.contains(text), "{text:?}: {other}");
        for mark in ["{}", "`"] {
            assert_eq!(english.matches(mark).count(), chinese.matches(mark).count(), "{text:?}");
        }
    }
}

/// The sources of the page without their tests and comments.
fn sources() -> Vec<(String, String)> {
    let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http/web");
    let mut found = Vec::new();
    for entry in fs::read_dir(web).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.extension().is_some_and(|end| end == "rs") && name != "texts.rs" {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            found.push((name, code.join("\n")));
        }
    }
    found
}

/// The text literals of Rust code. Good enough for code without raw literals.
fn literals(code: &str) -> Vec<String> {
    let mut literals = Vec::new();
    let mut chars = code.chars();
    while let Some(c) = chars.next() {
        match c {
            // A quote as a character.
            '\'' if chars.as_str().starts_with("\"'") => drop(chars.nth(1)),
            '"' => {
                let mut literal = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => match chars.next() {
                            Some('\n') => literal.push(' '),
                            Some('n') => literal.push('\n'),
                            Some(c) => literal.push(c),
                            None => break,
                        },
                        c => literal.push(c),
                    }
                }
                literals.push(literal);
            }
            _ => {}
        }
    }
    literals
}

/// What of a piece of markup a person would read: what stands between tags, and in attributes that are read.
fn words(markup: &str) -> String {
    let mut words = String::new();
    // A piece may begin inside a tag.
    let begins_inside = match (markup.find('<'), markup.find('>')) {
        (Some(open), Some(close)) => close < open,
        (open, close) => open.is_none() && close.is_some(),
    };
    let mut is_inside = begins_inside;
    for c in markup.chars() {
        match c {
            '<' => is_inside = true,
            '>' => is_inside = false,
            c if !is_inside => words.push(c),
            _ => {}
        }
    }
    for attribute in ["aria-label", "title", "placeholder", "alt"] {
        for value in markup.split(&format!(" {attribute}=\"")).skip(1) {
            words.push_str(value.split('"').next().unwrap_or_default());
        }
    }
    words
}

#[test]
fn no_other_file_of_the_page_has_words() {
    let sources = sources();
    assert!(sources.len() > 10);
    let mut checked = 0;
    for (name, code) in &sources {
        assert!(!has_chinese(code), "{name} has Chinese text");
        for literal in literals(code).iter().filter(|literal| literal.contains(['<', '>'])) {
            // Samples of values and names of the protocol are the same in both languages.
            let words = SAMPLES.iter().fold(words(literal), |words, sample| words.replace(sample, ""));
            assert!(!words.contains(char::is_alphabetic), "{name}: {words:?} in {literal:?}");
            checked += 1;
        }
        for said in code.split(".text(\"").skip(1) {
            let literal = said.split('"').next().unwrap_or_default();
            assert!(!literal.contains(|c: char| c.is_alphabetic()), "{name}: {literal:?}");
        }
    }
    assert!(checked > 60, "{checked}");
}

#[test]
fn the_script_has_no_words_of_its_own() {
    let script = include_str!("../page.js");
    assert!(!has_chinese(script));
    for line in script.lines().filter(|line| line.contains("textContent =")) {
        let value = line.split("textContent =").nth(1).unwrap_or_default().trim_start();
        assert!(!value.starts_with(['"', '\'', '`']) || value.starts_with("\"\""), "{line}");
    }
    for (name, _) in FOR_SCRIPT {
        assert!(script.contains(&format!("say(\"{name}\"")), "the script does not say {name}");
    }
    // And what it says is there.
    for said in script.split("say(\"").skip(1) {
        let name = said.split('"').next().unwrap_or_default();
        assert!(FOR_SCRIPT.iter().any(|(known, _)| *known == name), "{name}");
    }
}

#[test]
fn words_are_found_in_markup() {
    assert_eq!(words("<b>x</b>"), "x");
    assert_eq!(words("\"><i title=\"y\">"), "y");
    assert_eq!(words("</b><a href=\""), "");
    assert_eq!(literals("f(\"a\\\"b\", '\"', \"c\")"), ["a\"b", "c"]);
}
