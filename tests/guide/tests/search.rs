//! The search of both built books, in a real browser: it finds Chinese words in the Chinese book, and English ones in both.
//!
//! mdBook builds the books, from `PATH` or from `target/tools`, where `.ci/run` puts it; Chromium opens them. Where one of
//! the two is not installed, the test says so.

#![cfg(unix)]

#[allow(dead_code, reason = "the sandbox's page needs more of it")]
#[path = "../../../top-sandbox/tests/page/browser.rs"]
mod browser;
mod support;

use std::{
    collections::BTreeSet,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use browser::Browser;
use serde_json::json;
use support::{Book, book};

/// mdBook, if it is installed: on the path, or below the target directory.
fn mdbook() -> Option<PathBuf> {
    let tests = std::env::current_exe().expect("this test is a program");
    let installed = tests.ancestors().nth(3).map(|target| target.join("tools/bin/mdbook"));
    [Some(PathBuf::from("mdbook")), installed].into_iter().flatten().find(|program| {
        let mut version = Command::new(program);
        version.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
        version.status().is_ok_and(|status| status.success())
    })
}

/// Builds a book into a directory of the test's own. `None` if there is no mdBook, which is said aloud.
fn built(book: Book) -> Option<PathBuf> {
    let Some(mdbook) = mdbook() else {
        // Written to stderr directly, because the output of a test that passes is captured.
        let said = format!("SKIPPED the search of {book:?}: mdbook is not installed\n");
        std::io::stderr().write_all(said.as_bytes()).expect("stderr");
        return None;
    };
    let root = book.source().parent().expect("the book").to_owned();
    let directory =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("searched-{}", book.text(["en", "zh"])));
    let _ = fs::remove_dir_all(&directory);
    let output = Command::new(mdbook).arg("build").arg(&root).arg("--dest-dir").arg(&directory).output();
    let output = output.expect("mdbook runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(directory)
}

/// Opens the book's search.
fn open(browser: &mut Browser, directory: &Path) {
    browser.open(&format!("file://{}", directory.join("introduction.html").display()));
    browser.value("document.getElementById('mdbook-search-toggle').click()");
    browser.wait_for("document.getElementById('mdbook-search-index') !== null");
    // The index is there once it has answered.
    browser.wait_for(
        "!document.getElementById('mdbook-searchbar-outer').classList.contains('searching') && window.search.index !== undefined",
    );
}

/// Types words into the search field: the pages that are found, the best first, each with what is shown of its text.
fn found(browser: &mut Browser, words: &str) -> Vec<(String, String)> {
    let words = json!(words);
    browser.value(&format!(
        "(() => {{ const field = document.getElementById('mdbook-searchbar'); field.value = {words}; \
         field.dispatchEvent(new KeyboardEvent('keyup', {{ bubbles: true }})); }})()"
    ));
    browser.wait_for(&format!(
        "document.getElementById('mdbook-searchresults-header').innerText.includes(\"'\" + {words} + \"'\")"
    ));
    let results = browser.value(
        "[...document.querySelectorAll('#mdbook-searchresults li')].map(result => \
         [new URL(result.querySelector('a').href).pathname, result.querySelector('.teaser').innerHTML])",
    );
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    let results = results.as_array().expect("a list").clone();
    results.iter().map(|result| (text(&result[0]), text(&result[1]))).collect()
}

/// The pages whose source has a word: what a search has to find.
fn pages_with(book: Book, word: &str) -> BTreeSet<String> {
    let sources = [book.source(), book.source().join("errors")];
    let files = sources.iter().flat_map(|directory| fs::read_dir(directory).expect("a directory"));
    files
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "md") && !path.ends_with("SUMMARY.md"))
        .filter(|path| fs::read_to_string(path).expect("a chapter").contains(word))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().replace("index", "errors/index"))
        .collect()
}

/// The same names, of what a search has found.
fn names(found: &[(String, String)]) -> BTreeSet<String> {
    let name = |path: &String| {
        let stem = Path::new(path).file_stem().expect("a name").to_string_lossy().into_owned();
        stem.replace("index", "errors/index")
    };
    found.iter().map(|(path, _)| name(path)).collect()
}

#[test]
fn chinese_words_are_found_in_the_chinese_book() {
    let Some(directory) = built(book("zh")) else { return };
    let Some(mut browser) = Browser::start("the search of the Chinese book") else { return };
    open(&mut browser, &directory);
    let (mut most, mut marked) = (0, 0);
    for word in ["会话", "漏单", "奇门", "过期", "白名单", "沙箱", "订单时间窗", "奇"] {
        let results = found(&mut browser, word);
        let expected = pages_with(book("zh"), word);
        assert!(!expected.is_empty(), "no page has {word}: take another");
        assert_eq!(names(&results), expected, "{word}");
        marked += results.iter().filter(|(_, shown)| shown.contains(&format!("<em>{word}</em>"))).count();
        most = most.max(results.len());
    }
    // A word that is in a heading alone is not in the text that is shown.
    assert!(most > 5 && marked > 20, "{most} pages, {marked} marks");

    // More than the list shows: each of those that it does show has the word, and the chapter about it is among them.
    let results = found(&mut browser, "限流");
    let expected = pages_with(book("zh"), "限流");
    assert_eq!(results.len(), 30);
    assert!(names(&results).is_subset(&expected), "{:?}", names(&results));
    assert!(names(&results).contains("limits"), "{:?}", names(&results));

    // Latin words stand in Chinese text without blanks around them.
    assert!(names(&found(&mut browser, "session 过期")).contains("session-expired"));
    let code = "isv.permission-ip-whitelist-limit";
    assert!(names(&found(&mut browser, code)).contains(&code.replace('.', "-")));
    // Words together are what has all of them; nothing is found for what is nowhere.
    assert_eq!(names(&found(&mut browser, "漏单 鹦鹉螺")), pages_with(book("zh"), "漏单"));
    assert_eq!(found(&mut browser, "鹦鹉螺"), []);

    // What is found opens, with the word marked.
    found(&mut browser, "会话");
    browser.value("document.querySelector('#mdbook-searchresults a').click()");
    browser.wait_for("location.search.includes('highlight=') && document.readyState === 'complete'");
    browser.wait_for("document.querySelector('main mark')?.textContent === '会话'");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn english_words_are_found_in_the_english_book() {
    let Some(directory) = built(book("en")) else { return };
    let Some(mut browser) = Browser::start("the search of the English book") else { return };
    open(&mut browser, &directory);
    assert!(names(&found(&mut browser, "whitelist")).contains("isv-permission-ip-whitelist-limit"));
    assert!(names(&found(&mut browser, "sandbox")).contains("testing"));
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
