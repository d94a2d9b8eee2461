//! The pages of the codes are what the tables of `top-core` say, in both books.
//!
//! `TOP_GUIDE_WRITE=1 cargo test -p top-guide --test codes` writes them.

mod support;

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

use support::{Book, book};
use top_apis::error::{CodeFacts, DocumentedCode, ErrorClass, Language, LimitScope, Refused};

#[test]
fn every_code_has_its_page_in_both_books() {
    for book in Book::ALL {
        let pages = pages(book);
        let directory = book.source().join("errors");
        if std::env::var_os("TOP_GUIDE_WRITE").is_some() {
            write(&directory, &pages);
        }
        for (file, text) in &pages {
            let path = directory.join(file);
            let found = fs::read_to_string(&path).unwrap_or_default();
            assert!(found == *text, "{}: not what the tables say; see the top of this test", path.display());
        }
        let committed = fs::read_dir(&directory).expect("the directory of the codes").count();
        assert_eq!(committed, pages.len(), "{}: a page of a code that no table has", directory.display());

        let summary = fs::read_to_string(book.source().join("SUMMARY.md")).expect("a summary");
        for file in pages.keys() {
            assert!(summary.contains(&format!("(errors/{file})")), "{book:?}: SUMMARY.md leaves out {file}");
        }
    }
}

fn write(directory: &Path, pages: &BTreeMap<String, String>) {
    fs::create_dir_all(directory).expect("a directory");
    for entry in fs::read_dir(directory).expect("the directory of the codes") {
        fs::remove_file(entry.expect("an entry").path()).expect("an old page is removed");
    }
    for (file, text) in pages {
        fs::write(directory.join(file), text).expect("a page is written");
    }
    // The entries of the summary stand below that of the chapter.
    let path = directory.parent().expect("the book").join("SUMMARY.md");
    let summary = fs::read_to_string(&path).expect("a summary");
    let mut lines: Vec<String> =
        summary.lines().filter(|line| !line.contains("(errors/")).map(str::to_owned).collect();
    let chapter = lines.iter().position(|line| line.contains("(errors.md)")).expect("the chapter of errors");
    let titles = pages.iter().filter(|(file, _)| *file != "index.md").map(|(file, text)| (file, title(text)));
    let mut entries: Vec<_> = titles.map(|(file, title)| format!("    - [{title}](errors/{file})")).collect();
    entries.insert(0, format!("  - [{}](errors/index.md)", title(&pages["index.md"])));
    let rest = lines.split_off(chapter + 1);
    lines.extend(entries.into_iter().chain(rest));
    fs::write(path, lines.join("\n") + "\n").expect("the summary is written");
}

fn title(page: &str) -> &str {
    page.lines().next().and_then(|line| line.strip_prefix("# ")).expect("a title")
}

/// File names and texts.
fn pages(book: Book) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut index = String::from(book.text([
        "# Every code\n\nOf the gateway (错误码) and of the services behind it (子错误码): what the tables of this library know. \
         Type a code into the search field of this book.\n\n| code | meaning | who has to act |\n|---|---|---|\n",
        "# 错误码一览\n\n网关错误码和服务的子错误码，以本库的表为准。可以在本书的搜索框中直接输入错误码。\n\n| 错误码 | 含义 | 由谁处理 |\n|---|---|---|\n",
    ]));
    for row in CodeFacts::documented() {
        let file = file(&row);
        let help = row.facts.help(book.language());
        let first = help.split_inclusive(['.', '。']).next().unwrap_or(help).trim();
        writeln!(index, "| [{}]({file}) | {first} | {} |", name(&row), class(book, row.facts.class))
            .expect("a string takes all");
        let page = page(book, &row);
        // Two rows of one pattern would be one page: the first is the one that counts.
        pages.entry(file).or_insert(page);
    }
    pages.insert("index.md".into(), index);
    pages
}

fn name(row: &DocumentedCode) -> String {
    match (row.code, row.sub_code) {
        (Some(code), None) => format!("{code} {}", row.facts.name.unwrap_or("")).trim_end().to_owned(),
        (Some(code), Some(sub)) => format!("{code} / {sub}"),
        (None, sub) => sub.unwrap_or_default().to_owned(),
    }
}

fn file(row: &DocumentedCode) -> String {
    let text = match (row.code, row.sub_code) {
        (Some(code), None) => format!("{code:02}"),
        (Some(code), Some(sub)) => format!("{code:02}-{sub}"),
        (None, sub) => sub.unwrap_or_default().to_owned(),
    };
    format!("{}.md", text.replace('*', "any").replace(|c: char| !c.is_ascii_alphanumeric() && c != '-', "-"))
}

fn page(book: Book, row: &DocumentedCode) -> String {
    let DocumentedCode { facts, .. } = row;
    let mut text = format!("# {}\n\n{}\n\n", name(row), facts.help(book.language()));
    let mut fact = |question: [&str; 2], answer: String| {
        writeln!(text, "| {} | {answer} |", book.text(question)).expect("a string takes all");
    };
    fact(["who has to act", "由谁处理"], class(book, facts.class).to_owned());
    fact(["", ""], String::new());
    fact(
        ["does the same call help later?", "稍后重试同一调用是否有用"],
        book.text(if facts.retry_helps { ["yes", "是"] } else { ["no", "否"] }).to_owned(),
    );
    fact(
        ["can it have been carried out?", "调用是否可能已被执行"],
        book.text(if facts.may_have_been_executed {
            ["yes: look before you repeat a write", "可能：重复写操作之前先查询"]
        } else {
            ["no", "不会"]
        })
        .to_owned(),
    );
    if let Some(limit) = facts.limit {
        fact(["which calls are refused", "被限流的调用范围"], scope(book, limit).to_owned());
    }
    if let Some(wait) = facts.wait {
        let seconds = wait.as_secs();
        fact(
            ["for how long, at most", "最长持续"],
            book.text([&format!("{seconds} s"), &format!("{seconds} 秒")]).to_owned(),
        );
    }
    if let Some(part) = facts.refused {
        fact(["what is not accepted", "不被接受的部分"], refused(book, part).to_owned());
    }
    let other = match book.language() {
        Language::English => Language::Chinese,
        Language::Chinese => Language::English,
    };
    // A table needs its line of dashes below the first row.
    let text = text.replacen("|  |  |\n", "|---|---|\n", 1);
    format!("{text}\n{}: {}\n", book.text(["中文", "English"]), facts.help(other))
}

fn class(book: Book, class: ErrorClass) -> &'static str {
    book.text(match class {
        ErrorClass::Throttled => ["nobody: wait", "无需处理：等待"],
        ErrorClass::Auth => ["the caller: key, signature or session", "调用方：App Key、签名或授权"],
        ErrorClass::Permission => ["whoever manages the application's rights", "应用管理者：权限"],
        ErrorClass::Invalid => ["the caller: the request", "调用方：请求内容"],
        ErrorClass::Platform => ["the platform", "平台"],
        ErrorClass::Empty => ["nobody: there is nothing to return", "无需处理：没有结果"],
        _ => ["the code does not say", "错误码未说明"],
    })
}

fn scope(book: Book, scope: LimitScope) -> &'static str {
    book.text(match scope {
        LimitScope::App => ["all calls of the application", "应用的全部调用"],
        LimitScope::Api => ["the application's calls of this API", "应用对该接口的调用"],
        _ => ["those of one account, user or session", "某个账号、用户或 session 的调用"],
    })
}

fn refused(book: Book, part: Refused) -> &'static str {
    book.text(match part {
        Refused::Session => ["the session", "session"],
        Refused::Signature => ["the signature", "签名"],
        _ => ["the timestamp", "时间戳"],
    })
}

#[test]
fn a_page_says_what_its_code_means() {
    let pages = pages(book("en"));
    let page = &pages["25.md"];
    assert!(
        page.starts_with("# 25 Invalid Signature\n")
            && page.contains("| can it have been carried out? | no |"),
        "{page}"
    );
}

/// A sub code that a chapter names is one that users can look up: a row of the tables, and not only of a family.
#[test]
fn every_sub_code_that_the_books_name_is_in_the_tables() {
    let is_known = |name: &str| {
        CodeFacts::documented().filter_map(|row| row.sub_code).any(|row| match row.split_once('*') {
            None => row == name,
            Some((start, end)) => {
                !end.is_empty() && name.starts_with(start) && name.ends_with(end) && name.len() > row.len()
            }
        })
    };
    for (chapter, text) in Book::ALL.into_iter().flat_map(Book::chapters) {
        // Blocks have codes of services that stand for any.
        for name in text.split('`').filter(|name| name.starts_with("isv.") || name.starts_with("isp.")) {
            let is_name = name.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c));
            assert!(!is_name || is_known(name), "{chapter} names `{name}`, which no table has");
        }
    }
    assert!(is_known("session-expired") && !is_known("isv.ip-not-allowed"));
}
