//! The client over real sockets against a gateway that misbehaves, over both transports. For each fault: what the
//! user gets, and how many requests reached the server.

mod common;

use std::{io::Write as _, time::Duration};

use common::{Fault, FaultServer, http, nobody, over_both};
use flate2::{Compression, write::GzEncoder};
use top_client::{Client, ClientBuilder, transport::Hyper};
use top_core::{
    Error, FileItem, TopApi,
    error::{ErrorKind, TransportErrorKind},
    request::Format,
};

const OK: &str = r#"{"time":"2016-01-01 12:00:00","request_id":"r1"}"#;

#[derive(TopApi)]
#[top_api(method = "a.write", response = String, unwrap = "time")]
struct Write;

#[derive(TopApi)]
#[top_api(method = "a.read", response = String, unwrap = "time", idempotent)]
struct Read;

#[derive(TopApi)]
#[top_api(method = "a.upload", response = String, unwrap = "time")]
struct Upload {
    title: String,
    file: FileItem,
}

/// A client over each transport, with short timeouts.
fn clients(url: &str) -> [Client; 2] {
    over_both(|| builder(url)).map(|builder| builder.build().unwrap())
}

fn builder(url: &str) -> ClientBuilder {
    let timeout = Duration::from_millis(400);
    Client::builder("12345678", "helloworld")
        .gateway(url)
        .attempt_timeout(timeout)
        .max_response_bytes(100_000)
}

fn ok() -> Fault {
    Fault::Respond(http("200 OK", "", OK))
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// What a write gets whose first request meets `fault`, over both transports; it must not be sent a second time.
async fn write_meets(fault: Fault) -> [Error; 2] {
    let mut errors = Vec::new();
    for which in 0..2 {
        let fault = fault.clone();
        let server = FaultServer::start(move |number| if number == 0 { fault.clone() } else { ok() }).await;
        let error = clients(&server.url())[which].call(&Write).await.unwrap_err();
        assert_eq!((server.requests(), error.attempts()), (1, 1), "{error}");
        errors.push(error);
    }
    errors.try_into().unwrap()
}

fn transport_kind(error: &Error) -> Option<TransportErrorKind> {
    error.as_transport().map(top_core::error::TransportError::kind)
}

#[tokio::test]
async fn a_call_that_may_have_been_executed_is_not_sent_again() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{\"time\":\"2016".to_vec();
    for (fault, kind) in [
        (Fault::Silence, TransportErrorKind::Timeout(Duration::from_millis(400))),
        (Fault::Reset, TransportErrorKind::Broken),
        (Fault::RespondAndClose(cut), TransportErrorKind::Truncated),
        (
            Fault::Drip(http("200 OK", "", OK), Duration::from_millis(20)),
            TransportErrorKind::Timeout(Duration::from_millis(400)),
        ),
        (Fault::Respond(http("200 OK", "", vec![b' '; 100_001])), TransportErrorKind::TooLarge(100_000)),
        (
            Fault::Respond(http("200 OK", "content-encoding: gzip\r\n", gzip(&vec![b' '; 10_000_000]))),
            TransportErrorKind::TooLarge(100_000),
        ),
        (
            Fault::Respond(http("200 OK", "content-encoding: gzip\r\n", "no gzip")),
            TransportErrorKind::Encoding,
        ),
    ] {
        for error in write_meets(fault).await {
            assert_eq!(transport_kind(&error), Some(kind), "{error:?}");
            assert!(error.may_have_been_sent());
        }
    }
    for (response, kind) in [
        (http("200 OK", "", "<html><body>maintenance</body></html>"), ErrorKind::Decode),
        (http("200 OK", "", ""), ErrorKind::Decode),
        (http("200 OK", "", &OK[..20]), ErrorKind::Decode),
        (http("200 OK", "", "{}"), ErrorKind::Decode),
        (http("502 Bad Gateway", "", "<html>"), ErrorKind::Status),
        (http("503 Service Unavailable", "retry-after: 1\r\n", ""), ErrorKind::Status),
        (http("302 Found", "location: /elsewhere\r\n", ""), ErrorKind::Status),
    ] {
        for error in write_meets(Fault::Respond(response)).await {
            assert_eq!(error.kind(), kind, "{error:?}");
        }
    }
}

#[tokio::test]
async fn an_idempotent_call_outlives_passing_faults() {
    for fault in [
        Fault::Reset,
        Fault::Silence,
        Fault::CloseAtOnce,
        Fault::Respond(http("502 Bad Gateway", "", "<html>")),
        Fault::Respond(http("200 OK", "", "")),
    ] {
        for which in 0..2 {
            let fault = fault.clone();
            let server =
                FaultServer::start(move |number| if number == 0 { fault.clone() } else { ok() }).await;
            let reply = clients(&server.url())[which].call(&Read).await.unwrap();
            assert_eq!(*reply, "2016-01-01 12:00:00");
            assert_eq!(server.requests(), 2);
        }
    }
}

#[tokio::test]
async fn a_packed_response_is_unpacked() {
    let server = FaultServer::start(|_| {
        Fault::Respond(http("200 OK", "content-encoding: gzip\r\n", gzip(OK.as_bytes())))
    })
    .await;
    for client in clients(&server.url()) {
        let reply = client.call(&Write).await.unwrap();
        assert_eq!((reply.as_str(), reply.body()), ("2016-01-01 12:00:00", OK.as_bytes()));
    }
}

#[tokio::test]
async fn a_write_that_was_not_sent_goes_to_the_next_gateway() {
    let dead = nobody().await;
    let alive = FaultServer::start(|_| ok()).await;
    let client =
        builder("").gateways([dead, alive.url()]).transport(Hyper::new(false).unwrap()).build().unwrap();
    assert_eq!(client.call(&Write).await.unwrap().attempts(), 2);
    assert_eq!(client.call(&Write).await.unwrap().attempts(), 1, "the dead one is left alone");
    assert_eq!(alive.requests(), 2);
}

/// The server closes each connection after its response, so that the client's next request may meet a closing one.
#[tokio::test]
async fn idle_connections_that_close_cost_no_call() {
    for which in 0..2 {
        let server = FaultServer::start(|_| Fault::RespondAndClose(http("200 OK", "", OK))).await;
        let client = &clients(&server.url())[which];
        for _ in 0..50 {
            client.call(&Read).await.unwrap();
        }
        // A read may be repeated; it must not be lost.
        assert!(server.requests() >= 50);
    }
}

#[tokio::test]
async fn files_are_streamed_and_read_again_for_a_retry() {
    let path = std::env::temp_dir().join(format!("top-core-upload-{}.bin", std::process::id()));
    let content = vec![7_u8; 200_000];
    std::fs::write(&path, &content).unwrap();
    for which in 0..2 {
        let server = FaultServer::start(|number| if number == 0 { Fault::Reset } else { ok() }).await;
        let upload = Upload { title: "a file".into(), file: FileItem::from_path(&path) };
        let client = &clients(&server.url())[which];
        let reply = client.call(&upload).idempotent(true).await.unwrap();
        assert_eq!(reply.attempts(), 2);
        for body in server.bodies() {
            assert!(body.windows(content.len()).any(|window| window == content), "{} bytes", body.len());
        }
    }
    let in_memory = Upload { title: "a file".into(), file: FileItem::from_bytes("a.bin", content.clone()) };
    let server = FaultServer::start(|_| ok()).await;
    clients(&server.url())[0].call(&in_memory).await.unwrap();
    assert!(server.bodies()[0].windows(content.len()).any(|window| window == content));
    std::fs::remove_file(&path).unwrap();

    let gone = Upload { title: "a file".into(), file: FileItem::from_path(&path) };
    let error = clients(&server.url())[0].call(&gone).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Check, 0));
    assert!(error.to_string().contains("`file` could not be read"), "{error}");
    let directory = Upload { title: "a file".into(), file: FileItem::from_path(std::env::temp_dir()) };
    let error = clients(&server.url())[0].call(&directory).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Check);
    assert_eq!(server.requests(), 1);
}

/// A call without a struct carries files and asks for XML as well.
#[tokio::test]
async fn calls_without_a_struct_upload_and_ask_for_xml() {
    let xml =
        r#"<?xml version="1.0" encoding="utf-8" ?><a_upload_response><time>noon</time></a_upload_response>"#;
    let response = if cfg!(feature = "xml") { xml } else { OK };
    let server = FaultServer::start(move |_| Fault::Respond(http("200 OK", "", response))).await;
    let client = &clients(&server.url())[1];
    let call = client.call_method("a.upload", [("title", "a file")]);
    let reply = call.file("img", FileItem::from_bytes("a.png", *b"PNG")).format(Format::Xml).await.unwrap();
    if cfg!(feature = "xml") {
        assert_eq!(reply["time"], "noon");
    }
    let bodies = server.bodies();
    let body = String::from_utf8_lossy(&bodies[0]);
    for part in
        ["name=\"img\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n", "\r\n\r\nxml\r\n"]
    {
        assert!(body.contains(part), "{body}");
    }
    assert!(!body.contains("simplify"), "{body}");

    let twice = client.call_method("a.upload", [("img", "text")]).file("img", FileItem::from_bytes("a", "b"));
    let error = twice.await.unwrap_err();
    assert_eq!((error.kind(), server.requests()), (ErrorKind::Check, 1));
}
