//! The client and the sandbox over real HTTP on loopback: two implementations of one protocol check each other.
//! The sandbox recomputes every signature with code of its own.

#![allow(missing_docs, reason = "the structs of a test")]

use std::{
    convert::Infallible,
    fs,
    io::Write as _,
    path::PathBuf,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::Frame;
use top_client::{Body, Client, ClientBuilder};
use top_core::{
    FileItem, Json, TopApi, TopDateTime, TopObject,
    error::{ErrorClass, ErrorKind, Language, Rule},
    request::Format,
    sign::SignMethod,
};
use top_sandbox::{Builder, Sandbox};

const KEY: &str = "12345678";
const SECRET: &str = "helloworld";

fn gateway() -> Builder {
    Sandbox::builder().app(KEY, SECRET).session("a-session", KEY)
}

fn client(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder(KEY, SECRET).gateway(sandbox.url())
}

#[derive(Clone, Debug, PartialEq, TopApi)]
#[top_api(method = "taobao.test.upload", response = Stored, session = required)]
struct Upload {
    title: String,
    #[top_api(max_len = 100_000)]
    image: Option<FileLike>,
    attachments: Vec<FileLike>,
}

/// `FileItem` says nothing of equality; for this test its shape is enough.
#[derive(Clone, Debug)]
struct FileLike(FileItem);

impl PartialEq for FileLike {
    fn eq(&self, other: &Self) -> bool {
        self.0.name() == other.0.name() && self.0.bytes() == other.0.bytes()
    }
}

impl top_core::field::Field for FileLike {
    const KIND: top_core::field::Kind = top_core::field::Kind::File;
    fn value(&self) -> top_core::record::Value<'_> {
        self.0.value()
    }
    fn slot(&mut self) -> top_core::record::Slot<'_> {
        self.0.slot()
    }
    fn blank() -> Self {
        Self(FileItem::blank())
    }
}

#[derive(Debug, PartialEq, TopObject)]
struct Stored {
    count: Option<i64>,
}

const STORED: &str = r#"{"test_upload_response":{"count":2}}"#;

fn upload(image: Option<FileItem>) -> Upload {
    Upload { title: "新款 & \"旧款\"".into(), image: image.map(FileLike), attachments: Vec::new() }
}

/// A file of its own for each test, removed at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, content: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("top-tests-{}-{name}", std::process::id()));
        fs::write(&path, content).expect("a writable directory for temporary files");
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// A stream of so many bytes in chunks, that counts nothing and cannot be sent twice.
struct Chunks(Vec<Bytes>);

impl http_body::Body for Chunks {
    type Data = Bytes;
    type Error = Infallible;
    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop().map(|chunk| Ok(Frame::data(chunk))))
    }
}

#[tokio::test]
async fn files_travel_from_memory_from_disk_and_from_a_stream() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.test.upload", STORED);
    let client = client(&sandbox).build().unwrap();
    let content: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    let file = Scratch::new("图 片.png", &content);
    let chunks = content.chunks(9_999).rev().map(Bytes::copy_from_slice).collect();

    let mut calls = [
        upload(Some(FileItem::from_bytes("a.bin", content.clone()).with_mime("application/x-test"))),
        upload(Some(FileItem::from_path(&file.0))),
        upload(Some(FileItem::from_stream("s.jpeg", Body::stream(70_000, Chunks(chunks))))),
    ];
    calls[0].attachments = vec![
        FileLike(FileItem::from_bytes("one.txt", *b"--\r\n\r\n--")),
        FileLike(FileItem::from_bytes("two.txt", *b"2")),
    ];
    for (call, (name, mime)) in calls.iter().zip([
        ("a.bin", "application/x-test"),
        (file.0.file_name().unwrap().to_str().unwrap(), "image/png"),
        ("s.jpeg", "image/jpeg"),
    ]) {
        assert_eq!(client.call(call).session("a-session").await.unwrap().count, Some(2));
        let recorded = sandbox.calls().pop().unwrap();
        assert_eq!(recorded.param("title"), Some("新款 & \"旧款\""));
        let files = recorded.files();
        let image = files.iter().find(|file| file.name == "image").unwrap();
        assert_eq!((image.file_name.as_str(), image.content_type.as_deref()), (name, Some(mime)));
        assert!(image.content == content, "{} bytes", image.content.len());
        assert_eq!(files.len(), 1 + call.attachments.len());
    }
    let received = &sandbox.calls_of::<Upload>()[0];
    assert_eq!(received.attachments, calls[0].attachments);
}

#[tokio::test]
async fn without_a_file_an_upload_is_an_ordinary_form() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.test.upload", STORED);
    client(&sandbox).build().unwrap().call(&upload(None)).session("a-session").await.unwrap();
    let recorded = sandbox.calls().pop().unwrap();
    assert!(recorded.files().is_empty());
    assert_eq!(recorded.param("title"), Some("新款 & \"旧款\""));
    assert_eq!(recorded.param("image"), None);
}

#[tokio::test]
async fn long_chinese_text_arrives_in_parts_or_in_a_form() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.test.upload", STORED);
    let title = "新款 & \"旧款\"\r\n".repeat(1000);
    for multipart in [true, false] {
        let call = Upload { title: title.clone(), image: None, attachments: Vec::new() };
        let client = client(&sandbox).multipart(multipart).build().unwrap();
        client.call(&call).session("a-session").await.unwrap();
        assert_eq!(sandbox.calls().pop().unwrap().param("title"), Some(&*title));
    }
}

#[tokio::test]
async fn a_file_that_is_wrong_stops_the_call_before_it_is_sent() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.test.upload", STORED);
    let client = client(&sandbox).build().unwrap();
    let large = Scratch::new("large.bin", &vec![0; 100_001]);
    let empty = Scratch::new("empty.bin", b"");
    let sent = FileItem::from_stream("s.bin", Body::stream(1, Chunks(vec![Bytes::from_static(b"x")])));
    client.call(&upload(Some(sent.clone()))).session("a-session").await.unwrap();

    let missing = std::io::ErrorKind::NotFound;
    for (file, rule) in [
        (FileItem::from_path("no/such/file.png"), Rule::FileRead(missing)),
        (FileItem::from_path(&large.0), Rule::MaxLen { len: 100_001, max: 100_000 }),
        (FileItem::from_bytes("l.bin", vec![0; 100_001]), Rule::MaxLen { len: 100_001, max: 100_000 }),
        (FileItem::from_path(&empty.0), Rule::Required),
        (FileItem::from_bytes("a\".png", "x"), Rule::FileHeader),
        (FileItem::from_bytes("a\r\nX-Evil: 1", "x"), Rule::FileHeader),
        (FileItem::from_bytes("a.png", "x").with_mime("image/png\r\nX-Evil: 1"), Rule::FileHeader),
        (FileItem::from_bytes("a.png", "x").with_mime("picture"), Rule::FileHeader),
        (sent, Rule::StreamSpent),
    ] {
        let error = client.call(&upload(Some(file))).session("a-session").await.unwrap_err();
        let problem = &error.as_check().unwrap_or_else(|| panic!("{rule:?}: {error:?}")).problems()[0];
        assert_eq!((problem.path.as_str(), &problem.rule), ("image", &rule));
        assert_eq!(error.attempts(), 0);
    }
    assert_eq!(sandbox.calls().len(), 1, "only the first one was sent");
}

#[tokio::test]
async fn a_file_that_shrinks_while_it_is_sent_is_never_a_whole_request() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.test.upload", STORED);
    let client = client(&sandbox).build().unwrap();
    // Announces more than it gives, as a file does that another process truncates.
    let short = Body::stream(1_000_000, Chunks(vec![Bytes::from(vec![0; 999_999])]));
    let call = upload(None);
    let call = client.call(&call).session("a-session").file("image2", FileItem::from_stream("s.bin", short));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    assert_eq!(error.attempts(), 1, "and is not repeated");
    assert!(sandbox.calls().is_empty(), "the gateway never saw a complete request");
}

#[tokio::test]
async fn a_growing_file_is_sent_as_long_as_it_was() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.test.upload", STORED);
    let file = Scratch::new("growing.bin", b"before");
    let call = upload(Some(FileItem::from_path(&file.0)));
    let client = client(&sandbox).build().unwrap();
    client.call(&call).session("a-session").await.unwrap();
    fs::OpenOptions::new().append(true).open(&file.0).unwrap().write_all(b" after").unwrap();
    client.call(&call).session("a-session").await.unwrap();
    let contents: Vec<_> = sandbox.calls().iter().map(|call| call.files()[0].content.clone()).collect();
    assert_eq!(contents, [&b"before"[..], b"before after"]);
}

#[derive(Clone, Debug, PartialEq, TopObject)]
struct Line {
    sku_id: i64,
    price: top_core::Decimal,
    wanted: Option<TopDateTime>,
}

#[derive(Clone, Debug, PartialEq, TopApi)]
#[top_api(method = "taobao.test.echo", response = Echo)]
struct EchoIt {
    lines: Vec<Line>,
    #[top_api(rename = "food_security.period")]
    period: Option<String>,
    ids: Vec<i64>,
    extra: Json<serde_json::Value>,
}

#[derive(Clone, Debug, PartialEq, TopObject)]
struct Echo {
    lines: Vec<Line>,
    ids: Vec<i64>,
    period: Option<String>,
    extra: Option<serde_json::Value>,
}

fn echo() -> EchoIt {
    EchoIt {
        lines: vec![
            Line { sku_id: 1_234_567_890_123_456_789, price: "1.50".parse().unwrap(), wanted: None },
            Line {
                sku_id: 2,
                price: "0.10".parse().unwrap(),
                wanted: Some("2016-01-01 12:00:00".parse().unwrap()),
            },
        ],
        period: Some("淘宝 a+b&c=d/é😀".into()),
        ids: vec![3, 2, 1],
        extra: Json::new(serde_json::json!({"k": ["v", 1]})),
    }
}

#[tokio::test]
async fn what_is_sent_is_what_a_typed_handler_gets_and_what_it_answers_comes_back() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.on(|call: EchoIt| async move {
        assert_eq!(call, echo());
        Ok(Echo {
            lines: call.lines,
            ids: call.ids,
            period: call.period,
            extra: Some(call.extra.into_inner()),
        })
    });
    for method in [SignMethod::Md5, SignMethod::Hmac, SignMethod::HmacSha256] {
        for simplify in [true, false] {
            for format in [Format::Json, Format::Xml] {
                let client = client(&sandbox).sign_method(method).simplify(simplify).build().unwrap();
                let reply = client.call(&echo()).format(format).await.unwrap();
                let sent = echo();
                assert_eq!(reply.lines, sent.lines, "{method} {simplify} {format:?}");
                assert_eq!((&reply.ids, &reply.period), (&sent.ids, &sent.period));
                if format == Format::Json {
                    assert_eq!(reply.extra.as_ref(), Some(sent.extra.get()));
                }
                assert!(reply.request_id().is_some_and(|id| (12..=13).contains(&id.len())));
            }
        }
    }
}

#[tokio::test]
async fn a_body_of_the_requests_own_is_signed_with_its_parameters() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.qimen.test", r#"{"qimen_test_response":{"flag":"success"}}"#);
    let client = client(&sandbox).sign_method(SignMethod::Md5).build().unwrap();
    for method in ["json", "xml"] {
        let call = client.call_method("taobao.qimen.test", [("customerId", "c 1&2")]);
        let reply = match method {
            "json" => call.json_body(r#"{"a":"中"}"#).await,
            _ => call.xml_body("<request><a>中</a></request>").await,
        };
        assert_eq!(reply.unwrap()["flag"], "success");
        assert_eq!(sandbox.calls().pop().unwrap().param("customerId"), Some("c 1&2"));
    }
}

#[tokio::test]
async fn a_refused_signature_is_explained_without_a_value() {
    let sandbox = gateway().start().await.unwrap();
    sandbox.answer("taobao.test.echo", "{}");
    let client = Client::builder(KEY, "a-wrong-secret").gateway(sandbox.url()).build().unwrap();
    let error = client.call(&echo()).session("a-session").await.unwrap_err();
    let api = error.as_api().unwrap();
    assert_eq!((api.code(), api.class()), (Some(25), ErrorClass::Auth));
    assert!(!api.help(Language::Chinese).is_empty());
    let explanation = error.explanation().unwrap();
    assert_eq!(explanation.sign_method, SignMethod::HmacSha256);
    let names: Vec<_> = explanation.parameters.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "app_key",
            "extra",
            "food_security.period",
            "format",
            "ids",
            "lines",
            "method",
            "session",
            "sign_method",
            "simplify",
            "timestamp",
            "v"
        ]
    );
    let lens: Vec<_> = explanation.parameters.iter().map(|(_, len)| *len).collect();
    assert_eq!((lens[0], lens[4]), (KEY.len(), "3,2,1".len()));
    for shown in [error.to_string(), format!("{error:?}")] {
        for hidden in ["a-wrong-secret", "a-session", "淘宝", "1234567890123456789", "1.50"] {
            assert!(!shown.contains(hidden), "{hidden} in {shown}");
        }
    }
}

#[tokio::test]
async fn a_large_answer_arrives_whole_packed_or_not() {
    let sandbox = gateway().start().await.unwrap();
    let items: Vec<_> =
        (0..12_000).map(|number| format!(r#"{{"sku_id":{number},"price":"{number}.00"}}"#)).collect();
    let body = format!(r#"{{"test_echo_response":{{"lines":[{}]}}}}"#, items.join(","));
    sandbox.answer("taobao.test.echo", body.as_str());
    for gzip in [true, false] {
        let client = client(&sandbox).gzip(gzip).build().unwrap();
        let reply = client.call(&echo()).await.unwrap();
        assert_eq!(reply.lines.len(), 12_000);
        assert_eq!(reply.lines[11_999].price, "11999".parse().unwrap());
    }
    let client = client(&sandbox).max_response_bytes(1_000).build().unwrap();
    let error = client.call(&echo()).await.unwrap_err();
    assert!(error.to_string().contains("1000"), "{error}");
}
