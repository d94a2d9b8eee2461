//! What the books show of a program's output is what it prints, in each book's language: the blocks marked `text,output`.

mod support;

use std::{fs, path::Path, process::Command};

use axum::{Router, routing::post};
use support::{Block, Book, blocks, topctl};
use top_apis::{
    TopObject,
    error::Language,
    spi::{ContentKind, Expected, Spi, SpiLayer, SpiResponse, Verifier},
};

#[derive(TopObject)]
struct StockQuery {
    sku: String,
}

#[derive(TopObject)]
struct Stock {
    flag: String,
    quantity: i64,
}

async fn stock(query: Spi<StockQuery>) -> SpiResponse {
    let quantity = i64::from(query.data.sku == "a1");
    query.respond(&Stock { flag: "success".into(), quantity })
}

/// The blocks of output of a book, with their chapters.
fn outputs(book: Book) -> Vec<(String, Block)> {
    let of = |(name, text): (String, String)| {
        let shown = blocks(&text).into_iter().filter(|block| block.info == "text,output");
        shown.map(move |block| (name.clone(), block)).collect::<Vec<_>>()
    };
    book.chapters().into_iter().flat_map(of).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_findings_of_an_acceptance_are_shown_as_they_are_printed() {
    let expected = Expected::method("my.stock.query", ContentKind::Json);
    let verifier = Verifier::new("helloworld", expected).any_time();
    let router = Router::new().route("/stock", post(stock).layer(SpiLayer::new(verifier)));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/stock", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, router).await });

    let body = Path::new(env!("CARGO_TARGET_TMPDIR")).join("stock.json");
    fs::write(&body, r#"{"sku":"@TEXT@"}"#).expect("a file of the test's own");
    for book in Book::ALL {
        let language = match book.language() {
            Language::English => "en_US.UTF-8",
            Language::Chinese => "zh_CN.UTF-8",
        };
        let output = Command::new(topctl())
            .args(["accept", "spi", &url, "--method", "my.stock.query", "--only", "missing-sign"])
            .args(["--only", "stale-time", "--body"])
            .arg(&body)
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", language)
            .env("TOP_APP_KEY", "12345678")
            .env("TOP_APP_SECRET", "helloworld")
            .output()
            .expect("topctl runs");
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        assert_eq!(output.status.code(), Some(1), "{printed}{}", String::from_utf8_lossy(&output.stderr));
        // The only output that is shown; another one belongs among these tests, too.
        let [(chapter, shown)] = &outputs(book)[..] else { panic!("{book:?}: {:?}", outputs(book)) };
        assert_eq!((chapter.as_str(), &shown.code), ("received-calls.md", &printed), "{book:?}");
    }
}
