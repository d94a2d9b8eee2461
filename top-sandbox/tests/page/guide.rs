//! The pictures of the page that the guide shows. `TOP_GUIDE_WRITE=1 cargo test -p top-sandbox --test page guide` takes them
//! anew; otherwise they have to be there, and to show what the page shows now.
//!
//! Each picture carries the words that were on the page when it was taken. Compared are these and the size, not the pixels:
//! another machine has other fonts.

use std::{fs, path::PathBuf};

use top_sandbox::Sandbox;

use super::{
    browser::Browser,
    png::{self, Picture},
    support::{KEY, builder, call, post, request},
};

/// In a column of the guide, a picture is about as wide as this.
const WIDTH: u32 = 840;

/// For screens with more pixels.
const SCALE: u32 = 2;

/// The pictures by name, and how high each is.
const PICTURES: [(&str, u32); 3] = [("page-empty", 886), ("page-call", 760), ("page-try", 480)];

/// The books, with what a browser of their readers asks for.
const BOOKS: [(&str, &str); 2] = [("en", "en-GB,en;q=0.9"), ("zh", "zh-CN,zh;q=0.9")];

const MOST_BYTES: usize = 150_000;

fn path(book: &str, name: &str) -> PathBuf {
    let guide = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/guide");
    guide.join(book).join("src/images").join(format!("{name}.png"))
}

/// What the guide's reader would have: one application, one documented API, a session.
async fn sandbox() -> Sandbox {
    const TITLES: &str = r#"{"method":"taobao.item.title.get","title":"查询商品标题","session":"required","request":[
        {"name":"num_iid","type":"Number","required":true,"example":"520813250866","description":"商品数字 ID"},
        {"name":"fields","type":"String","description":"需要返回的字段，逗号分隔"}],
        "response":[{"name":"title","type":"String","example":"手机"}]}"#;
    let sandbox = builder().session("6100abc", KEY).start().await.unwrap();
    sandbox.catalogue(top_doc::Definitions::new(TITLES.replace('\n', "").into_bytes()));
    sandbox
}

/// One call that succeeds, and one whose signature leaves a parameter out.
async fn called(sandbox: &Sandbox) {
    call(sandbox, &[]).await;
    let mut wrong = request(&[("method", Some("taobao.item.title.get")), ("num_iid", Some("520813250866"))]);
    wrong.push(("fields", "title".to_owned()));
    let wrong: Vec<_> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    post(sandbox, &wrong).await;
}

/// Brings the page into the state that a picture shows.
fn arrange(browser: &mut Browser, name: &str) {
    // The address that the guide's text has, whatever port the test was given.
    browser.open("http://127.0.0.1:18080/");
    browser.wait_for("document.getElementById('tally').textContent !== ''");
    match name {
        "page-call" => {
            browser.value("document.querySelector('.call summary').click()");
            browser.wait_for("document.querySelector('.call').open");
            browser.value(&below_the_header(".call"));
        }
        "page-try" => {
            browser.value("document.querySelector('[data-try=\"taobao.item.title.get\"]').click()");
            browser.wait_for("document.querySelectorAll('#call [data-param]').length === 2");
            browser.value("document.activeElement.blur()");
        }
        _ => {}
    }
}

/// Scrolls so that this stands at the top, where the header sticks.
fn below_the_header(element: &str) -> String {
    format!(
        "scrollTo(0, document.querySelector({element:?}).getBoundingClientRect().top + scrollY \
         - document.querySelector('header').offsetHeight - 8)"
    )
}

/// The words of the page, without those that differ from run to run.
fn words(browser: &mut Browser) -> String {
    let text = browser.value("document.body.innerText");
    let lines = text.as_str().expect("a text").lines().map(|line| {
        let is_duration = ["ms", "毫秒"].iter().any(|unit| line.ends_with(unit));
        if is_duration { line.replace(|c: char| c.is_ascii_digit() || c == '.', "") } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_guides_pictures_show_the_page() {
    let is_written = std::env::var_os("TOP_GUIDE_WRITE").is_some();
    if !is_written {
        for (book, _) in BOOKS {
            for (name, height) in PICTURES {
                let path = path(book, name);
                let png = fs::read(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()));
                assert!(png.len() < MOST_BYTES, "{}: {} bytes", path.display(), png.len());
                assert_eq!(png::size(&png), (WIDTH * SCALE, height * SCALE), "{}", path.display());
                assert!(png::text(&png).is_some_and(|text| text.len() > 100), "{}", path.display());
                let chapter = path.with_file_name("../sandbox.md");
                let chapter = fs::read_to_string(&chapter).expect("the chapter of the page");
                assert!(chapter.contains(&format!("(images/{name}.png)")), "{book}: no chapter shows {name}");
            }
        }
    }
    for (name, height) in PICTURES {
        let sandbox = sandbox().await;
        if name != "page-empty" {
            called(&sandbox).await;
        }
        let Some(mut browser) =
            Browser::start_at("the guide's pictures", "127.0.0.1:18080", sandbox.address())
        else {
            assert!(!is_written, "the pictures cannot be taken without Chromium");
            return;
        };
        for (book, languages) in BOOKS {
            browser.look_closely(WIDTH, height, SCALE, languages);
            arrange(&mut browser, name);
            let words = words(&mut browser);
            let path = path(book, name);
            if is_written {
                fs::create_dir_all(path.parent().expect("a directory")).expect("a directory of the guide");
                let png = Picture::of(&browser.visible()).written(&words);
                fs::write(&path, &png).expect("a picture of the guide");
            }
            let then = png::text(&fs::read(&path).expect("the picture")).expect("its words");
            assert_eq!(then, words, "{} shows another page; see the top of this test", path.display());
            assert_eq!(png::size(&browser.visible()), (WIDTH * SCALE, height * SCALE));
            assert_eq!(browser.complaints(), Vec::<String>::new());
        }
    }
}
