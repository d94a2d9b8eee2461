//! Recorded calls replayed: which calls fit, in which order, and how a call that fits none is described.
#![cfg(feature = "testing")]

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
};

use top_client::{
    Client, RetryPolicy, TopApi, TopObject,
    error::{ApiError, ErrorKind},
    testing::Cassette,
};

#[derive(Debug, TopObject)]
struct Trade {
    tid: i64,
    payment: Option<String>,
}

#[derive(Debug, TopApi)]
#[top_api(method = "taobao.trade.fullinfo.get", response = Trade, unwrap = "trade", session = required)]
struct FullinfoGet {
    fields: String,
    tid: i64,
    extra: Option<String>,
    start: Option<String>,
}

/// A directory of the test's own, which it takes with it.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("top-cassette-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn with(self, number: u32, params: &str, response: &str) -> Self {
        self.file(number, &format!(r#""params":{params}"#), response)
    }

    fn file(self, number: u32, request: &str, response: &str) -> Self {
        let text = format!(
            r#"{{"cassette":1,"call":{number},"method":"taobao.trade.fullinfo.get","request":{{{request}}},"response":{{"status":200,{response}}}}}"#
        );
        fs::write(self.0.join(format!("{number:04}-taobao.trade.fullinfo.get.json")), text).unwrap();
        self
    }

    fn open(&self) -> Cassette {
        Cassette::open(&self.0).unwrap()
    }
}

impl AsRef<Path> for Directory {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn get(tid: i64) -> FullinfoGet {
    FullinfoGet { fields: "tid".into(), tid, extra: None, start: None }
}

fn trade(payment: &str) -> String {
    format!(
        r#""json": {{ "trade_fullinfo_get_response": {{ "trade": {{ "tid": 7, "payment": "{payment}", "new": 1.50 }} }} }}"#
    )
}

async fn payment(client: &Client, request: &FullinfoGet) -> Result<String, top_client::Error> {
    let trade = client.call(request).session("any").retry(RetryPolicy::NEVER).await?;
    assert_eq!(trade.tid, 7);
    Ok(trade.into_inner().payment.unwrap_or_default())
}

#[tokio::test]
async fn equal_calls_get_their_responses_in_the_recorded_order() {
    let directory = Directory::new()
        .with(10, r#"{"fields":"tid","tid":"7"}"#, &trade("3.00"))
        .with(2, r#"{"fields":"tid","tid":"7","extra":" "}"#, &trade("1.00"))
        .with(3, r#"{"fields":"tid","tid":"8"}"#, &trade("8.00"))
        .with(9, r#"{"fields":"tid","tid":"7"}"#, &trade("2.00"));
    fs::write(directory.0.join("README.md"), "not a call").unwrap();
    let cassette = directory.open();
    let client = cassette.client().build().unwrap();
    for expected in ["1.00", "2.00"] {
        assert_eq!(payment(&client, &get(7)).await.unwrap(), expected);
    }
    // A client of the program's own, with its own key and secret.
    let own = Client::builder("9", "own").transport(cassette.transport()).build().unwrap();
    assert_eq!(payment(&own, &get(8)).await.unwrap(), "8.00");
    assert_eq!(payment(&own, &get(7)).await.unwrap(), "3.00");
    assert_eq!(cassette.calls().len(), 4);
    cassette.assert_finished();
}

#[tokio::test]
async fn a_call_that_was_not_recorded_is_described() {
    let directory = Directory::new().with(1, r#"{"fields":"tid","tid":"7"}"#, &trade("1.00")).with(
        2,
        r#"{"fields":"tid,payment","tid":"8"}"#,
        &trade("2.00"),
    );
    let cassette = directory.open();
    let client = cassette.client().build().unwrap();
    let error = payment(&client, &FullinfoGet { extra: Some("x".into()), ..get(7) }).await.unwrap_err();
    assert_eq!(error.as_api().and_then(ApiError::sub_code), Some("replay.unexpected"));
    let problems = cassette.problems();
    assert_eq!(
        problems[0],
        "call 1, of `taobao.trade.fullinfo.get`, was not expected; nearest first:\n    \
         `taobao.trade.fullinfo.get` of 0001-taobao.trade.fullinfo.get.json: `extra` is there\n    \
         `taobao.trade.fullinfo.get` of 0002-taobao.trade.fullinfo.get.json: `fields` has another value, \
         `tid` has another value, `extra` is there"
    );
    assert!(problems[1].contains("0001") && problems[1].contains("was expected 1 time and made 0 times"));
    let cassette = cassette.show_values();
    assert!(cassette.problems()[0].contains("`tid` is `7` instead of `8`"), "{:?}", cassette.problems());
    let panic = catch_unwind(AssertUnwindSafe(|| cassette.assert_finished())).unwrap_err();
    assert!(panic.downcast_ref::<String>().unwrap().contains("nearest first"));
}

#[tokio::test]
async fn a_recorded_call_that_is_not_made_is_a_problem_unless_it_is_allowed() {
    let recorded = || Directory::new().with(1, r#"{"fields":"tid","tid":"7"}"#, &trade("1.00"));
    let directory = recorded();
    let cassette = directory.open();
    assert!(catch_unwind(AssertUnwindSafe(|| drop(cassette))).is_err());
    directory.open().allow_unplayed().assert_finished();
}

#[tokio::test]
async fn parameters_that_hold_the_time_can_be_left_out_of_the_comparison() {
    let directory = Directory::new()
        .with(1, r#"{"fields":"tid","tid":"7","start":"2016-01-01"}"#, &trade("1.00"))
        .with(2, r#"{"fields":"tid","tid":"7","start":"2016-01-02"}"#, &trade("2.00"));
    let cassette = directory.open().ignore("start");
    let client = cassette.client().build().unwrap();
    let now = FullinfoGet { start: Some("2026-01-01".into()), ..get(7) };
    assert_eq!(payment(&client, &now).await.unwrap(), "1.00");
    assert_eq!(payment(&client, &get(7)).await.unwrap(), "2.00");
    cassette.assert_finished();
}

#[tokio::test]
async fn documents_are_compared_by_what_they_say() {
    let directory = Directory::new()
        .with(1, r#"{"fields":"tid","tid":"7","extra":"{\"b\": [1], \"a\":\"x\"}"}"#, &trade("1.00"))
        .file(2, r#""params":{"p":"1"},"body":{"json":{"n":1.50,"tid":9007199254740993}}"#, r#""json":{}"#)
        .file(
            3,
            r#""params":{},"body":{"xml":"<?xml version=\"1.0\"?>\n<a>\n <b>x y</b></a>"}"#,
            r#""json":{}"#,
        );
    let cassette = directory.open();
    let client = cassette.client().build().unwrap();
    let request = FullinfoGet { extra: Some(r#"{"a":"x","b":[1]}"#.into()), ..get(7) };
    payment(&client, &request).await.unwrap();
    let call = |params: &[(&'static str, &'static str)]| {
        client.call_method("taobao.trade.fullinfo.get", params.to_vec())
    };
    for body in [r#"{"tid":9007199254740992,"n":1.5}"#, r#"{"tid":9007199254740993}"#] {
        let error = call(&[("p", "1")]).json_body(body).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api, "{body}");
    }
    call(&[("p", "1")]).json_body(r#"{"tid":9007199254740993,"n":1.5}"#).await.unwrap();
    call(&[]).xml_body("<a><b>xy</b></a>").await.unwrap_err();
    call(&[]).xml_body("<a><b>x y</b></a>").await.unwrap();
    let unexpected = cassette.problems();
    assert_eq!(unexpected.len(), 3, "{unexpected:?}");
    assert!(unexpected.iter().all(|problem| problem.contains("`body` has another value")), "{unexpected:?}");
    assert!(catch_unwind(AssertUnwindSafe(|| cassette.assert_finished())).is_err());
}

#[tokio::test]
async fn files_count_by_name_and_size_and_unread_bodies_give_no_value() {
    let files = r#""params":{"fields":"tid","tid":"7"},"files":{"image":3}"#;
    let directory = Directory::new()
        .file(1, files, r#""unread":"20 bytes of text/html that are neither JSON nor XML""#)
        .with(2, r#"{"fields":"tid","tid":"7"}"#, &trade("2.00"))
        .file(3, r#""params":{},"body":{"unread":"9 bytes of text/plain"}"#, r#""json":{}"#);
    let cassette = directory.open();
    let client = cassette.client().build().unwrap();
    let any_body = client.call_method("taobao.trade.fullinfo.get", [("", ""); 0]).json_body("{\"any\":1}");
    any_body.await.unwrap();
    let with_file = |content: &'static [u8]| {
        let file = top_client::FileItem::from_bytes("a.png", content);
        client.call_method("taobao.trade.fullinfo.get", [("fields", "tid"), ("tid", "7")]).file("image", file)
    };
    assert_eq!(with_file(b"four").await.unwrap_err().kind(), ErrorKind::Api);
    assert!(cassette.problems()[0].contains("`image` has another value"), "{:?}", cassette.problems());
    assert_eq!(with_file(b"abc").await.unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(payment(&client, &get(7)).await.unwrap(), "2.00");
    assert!(catch_unwind(AssertUnwindSafe(|| cassette.assert_finished())).is_err());
}

#[test]
fn what_is_no_recording_is_refused_by_the_name_of_the_file() {
    let problem = |directory: &Directory| Cassette::open(directory).unwrap_err().to_string();
    assert!(problem(&Directory::new()).ends_with("there is no recorded call in it"));
    assert!(Cassette::open("no/such/place").unwrap_err().to_string().contains("cannot be read"));
    for (text, expected) in [
        ("{\"secret\": ", "no JSON object: line 1, column"),
        ("{}", "`cassette` is missing"),
        (r#"{"cassette":2}"#, "`cassette` is 2, and 1 is the form that is known"),
        (r#"{"cassette":1,"call":1,"method":1}"#, "`method` is of another kind"),
        (
            r#"{"cassette":1,"call":1,"method":"a.b","request":{"params":{}},"response":{"status":200}}"#,
            "none of the members `json`, `xml` and `unread`",
        ),
        (
            r#"{"cassette":1,"call":1,"method":"a.b","request":{"params":{}},"response":{"status":7,"json":1}}"#,
            "`status` is no status of HTTP",
        ),
    ] {
        let directory = Directory::new();
        fs::write(directory.0.join("0001-a.b.json"), text).unwrap();
        let problem = problem(&directory);
        assert!(problem.contains("0001-a.b.json") && problem.contains(expected), "{problem}");
        assert!(!problem.contains("secret"));
    }
    let twice = Directory::new().with(1, "{}", r#""json":1"#);
    fs::copy(twice.0.join("0001-taobao.trade.fullinfo.get.json"), twice.0.join("0002-x.json")).unwrap();
    assert!(problem(&twice).ends_with("there is another call 1"));
}
