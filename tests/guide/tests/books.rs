//! Both books have the same chapters with the same code, every link leads somewhere, and the words are spelt right.

mod support;

use std::{collections::BTreeSet, fs};

use support::{Block, Book, blocks, book};
use unicase::UniCase;

#[test]
fn both_books_have_the_same_chapters_with_the_same_code() {
    let [english, chinese] = Book::ALL.map(Book::chapters);
    let names =
        |chapters: &[(String, String)]| chapters.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&english), names(&chinese));
    for ((name, english), (_, chinese)) in english.iter().zip(&chinese) {
        let code = |text: &str| -> Vec<(String, String)> {
            let same = |block: Block| {
                // Each book shows what is printed in its language, which `output.rs` holds.
                let is_output = block.info == "text,output";
                let code = if is_output { String::new() } else { without_comments(&block.code) };
                (block.info, code)
            };
            blocks(text).into_iter().map(same).collect()
        };
        for (english, chinese) in code(english).iter().zip(&code(chinese)) {
            assert_eq!(english, chinese, "{name}: a block differs in more than its comments");
        }
        assert_eq!(code(english).len(), code(chinese).len(), "{name}: one book has more blocks");
        let headings = |text: &str| prose(text).filter(|line| line.starts_with('#')).count();
        assert_eq!(headings(english), headings(chinese), "{name}: one book has more headings");
    }
}

/// A block of code without comments, which each book has in its language.
fn without_comments(code: &str) -> String {
    let line = |line: &str| {
        let end = line.find("// ").unwrap_or(line.len());
        line[..end].trim_end().to_owned()
    };
    code.lines().filter(|line| !line.trim_start().starts_with("//")).map(line).collect::<Vec<_>>().join("\n")
}

/// The lines outside blocks.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    text.lines().filter(move |line| {
        let fence = line.starts_with("```");
        inside ^= fence;
        !inside && !fence
    })
}

#[test]
fn every_chapter_is_in_the_summary_and_among_the_tests() {
    let tests = include_str!("../src/lib.rs");
    for book in Book::ALL {
        let summary = fs::read_to_string(book.source().join("SUMMARY.md")).expect("a summary");
        for (name, _) in book.chapters() {
            assert!(
                name == "SUMMARY.md" || summary.contains(&format!("({name})")),
                "{book:?}: {name} is not in SUMMARY.md"
            );
            assert!(
                name == "SUMMARY.md" || tests.contains(&format!("\"{name}\"")),
                "{name}: its blocks are not tested"
            );
        }
    }
}

#[test]
fn every_block_of_rust_runs_or_says_why_not() {
    for (name, text) in book("en").chapters() {
        for block in blocks(&text) {
            let known = [
                "rust",
                "rust,no_run",
                "sh",
                "sh,background",
                "sh,cargo",
                "text",
                "text,output",
                "toml",
                "json",
                "xml",
            ];
            assert!(
                known.contains(&&*block.info),
                "{name}:{}: `{}` is run by no test",
                block.line,
                block.info
            );
        }
    }
}

#[test]
fn every_link_leads_somewhere() {
    for book in Book::ALL {
        for (name, text) in book.chapters() {
            for target in links(&text) {
                if target.starts_with("http") {
                    assert!(target.starts_with("https://"), "{name}: {target}");
                    continue;
                }
                let (file, anchor) = target.split_once('#').unwrap_or((&target, ""));
                let file = if file.is_empty() { &name } else { file };
                let path = book.source().join(file);
                if path.extension().is_some_and(|end| end == "png") {
                    // That it shows what it is to show is tested where it is made: with the sandbox's page.
                    assert!(path.exists(), "{book:?} {name}: no {target}");
                    continue;
                }
                let text =
                    fs::read_to_string(&path).unwrap_or_else(|_| panic!("{book:?} {name}: no {target}"));
                let anchors: BTreeSet<_> = prose(&text).filter_map(anchor_of).collect();
                assert!(
                    anchor.is_empty() || anchors.contains(anchor),
                    "{book:?} {name}: no {target} in {anchors:?}"
                );
            }
        }
    }
}

/// The targets of the links of a text.
fn links(text: &str) -> Vec<String> {
    let text = prose(text).collect::<Vec<_>>().join("\n");
    let parts = text.split("](").skip(1);
    parts.filter_map(|part| part.split_once(')')).map(|(target, _)| target.to_owned()).collect()
}

/// How mdBook names the place of a heading.
fn anchor_of(line: &str) -> Option<String> {
    let heading = line.strip_prefix('#')?.trim_start_matches('#').trim();
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    Some(kept.collect::<String>().to_lowercase().replace(' ', "-"))
}

/// Words of English prose are spelt as the list of common misspellings says.
#[test]
fn english_words_are_spelt_right() {
    let wrong: BTreeSet<_> = book("en")
        .chapters()
        .iter()
        .flat_map(|(name, text)| {
            prose(text)
                .flat_map(|line| line.split(|c: char| !c.is_ascii_alphabetic()))
                .filter_map(|word| Some((word, typos_dict::WORD.find(&UniCase::new(word))?)))
                .map(|(word, right)| format!("{name}: {word}, not {right:?}"))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(typos_dict::WORD.find(&UniCase::new("recieve")).is_some(), "the list must know a misspelling");
}

/// Chinese prose uses Chinese punctuation between Chinese characters, and sets blanks as the platform's readers expect.
#[test]
fn chinese_prose_has_chinese_punctuation() {
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let mut wrong = Vec::new();
    for (name, text) in book("zh").chapters() {
        for line in prose(&text) {
            let plain = without_code(line);
            let chars: Vec<char> = plain.chars().collect();
            for window in chars.windows(2) {
                if is_han(window[0]) && matches!(window[1], ',' | ';' | ':' | '?' | '!' | '.') {
                    wrong.push(format!("{name}: {line}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A line without its `code`.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join("`")
}
