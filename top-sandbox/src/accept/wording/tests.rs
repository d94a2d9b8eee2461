//! No text stands in one language only, and none outside the tables.

use std::{collections::BTreeSet, fs, path::Path};

use top_core::error::Language;

use super::*;
use crate::{accept::probes::PROBES, bilingual::assert_bilingual};

#[test]
fn every_text_is_there_in_both_languages_with_the_same_gaps_and_names() {
    assert_bilingual(Title::ALL, Title::of);
    assert_bilingual(Advice::ALL, Advice::of);
    assert_bilingual(Phrase::ALL, Phrase::of);
}

#[test]
fn no_two_probes_have_one_title_in_either_language() {
    for language in [Language::English, Language::Chinese] {
        let titles: BTreeSet<_> = PROBES.iter().map(|probe| probe.title.of(language)).collect();
        assert_eq!(titles.len(), PROBES.len(), "{language:?}");
    }
}

/// A sentence in a source is a literal with a blank between two words.
fn sentences(code: &str) -> Vec<String> {
    let is_word = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
    // Quotes that are no end of a literal.
    let code = code.replace("'\"'", "").replace("\\\"", "");
    let literals = code.split('"').skip(1).step_by(2);
    literals
        .filter(|literal| {
            let words: Vec<_> = literal.split(' ').collect();
            words.windows(2).any(|pair| pair.iter().all(|word| is_word(word)))
        })
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_other_file_of_the_room_has_words_for_a_person() {
    let room = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/accept");
    let mut files = 0;
    for entry in fs::read_dir(room).unwrap() {
        let path = entry.unwrap().path();
        // The texts that are tried are the endpoint's to read.
        if path.is_dir() || path.file_name().is_some_and(|name| name == "texts.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: Vec<_> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let found = sentences(&code.join("\n"));
        assert!(found.is_empty(), "{}: {found:?}", path.display());
        files += 1;
    }
    assert!(files > 8, "{files}");
    assert_eq!(sentences(r#"f("a body", "the body", "<a b='c'>", "sign")"#), ["the body"]);
}
