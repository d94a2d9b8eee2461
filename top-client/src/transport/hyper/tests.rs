//! The transport before and behind a proxy, and the size of its futures. Its connections have tests over sockets of their own
//! (`tests/connections.rs`).

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use tower::ServiceExt as _;

use super::*;
use crate::transport::TransportErrorKind;

/// A proxy that answers its first request with these bytes, and what it got before and after that.
async fn proxy(answer: &'static str) -> (String, tokio::task::JoinHandle<(String, Vec<u8>)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://user:secret@{}", listener.local_addr().unwrap());
    let seen = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut head = Vec::new();
        while !head.windows(4).any(|window| window == b"\r\n\r\n") {
            assert!(stream.read_buf(&mut head).await.unwrap() > 0);
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        let mut after = Vec::new();
        let _closed = stream.read_buf(&mut after).await;
        (String::from_utf8(head).unwrap(), after)
    });
    (url, seen)
}

fn behind(proxy: &str) -> Hyper {
    Hyper::over(true, Some(Proxies::all(proxy))).unwrap()
}

fn post(uri: &str) -> Request<Body> {
    Request::post(uri).body(Body::from("session=hunter2")).unwrap()
}

/// It is copied into a box for each request.
#[test]
fn the_future_of_a_request_is_small() {
    let (hyper, mut exchange) = (Hyper::new(false).unwrap(), Exchange::new(1));
    let uri = Uri::from_static("http://127.0.0.1/");
    let size = size_of_val(&hyper.0.send(&uri, &mut exchange, Instant::now()));
    assert!(size <= 700, "{size} bytes");
}

#[tokio::test]
async fn without_tls_the_proxy_gets_the_request_with_its_whole_address() {
    let (url, seen) = proxy("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await;
    let response = behind(&url).oneshot(post("http://gateway.example/router/rest")).await.unwrap();
    assert_eq!(response.status(), 200);
    drop(response);
    let (head, _) = seen.await.unwrap();
    assert!(head.starts_with("POST http://gateway.example/router/rest HTTP/1.1\r\n"), "{head}");
    assert!(head.to_ascii_lowercase().contains("proxy-authorization: basic dxnlcjpzzwnyzxq="), "{head}");
}

#[tokio::test]
async fn with_tls_the_proxy_gets_a_name_and_nothing_that_is_sent() {
    let (url, seen) = proxy("HTTP/1.1 200 OK\r\n\r\n").await;
    let error = behind(&url).oneshot(post("https://gateway.example/router/rest")).await.unwrap_err();
    assert!(!error.may_have_been_sent(), "no gateway answered behind it");
    let (head, after) = seen.await.unwrap();
    assert!(head.starts_with("CONNECT gateway.example:443 HTTP/1.1\r\n"), "{head}");
    assert!(head.to_ascii_lowercase().contains("proxy-authorization: basic"), "{head}");
    assert_eq!(after.first(), Some(&0x16), "a TLS handshake");
    assert!(!after.windows(7).any(|window| window == b"hunter2"));
}

#[tokio::test]
async fn a_proxy_that_refuses_is_named_as_such() {
    let (url, _seen) = proxy("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n").await;
    for (proxy, word) in
        [(url.as_str(), "proxy"), ("https://127.0.0.1:1", "scheme"), ("http://127.0.0.1:1", "refused")]
    {
        let error = behind(proxy).oneshot(post("https://gateway.example/router/rest")).await.unwrap_err();
        assert_eq!((error.kind(), error.may_have_been_sent()), (TransportErrorKind::Connect, false));
        let text = error.to_string();
        assert!(text.contains("the proxy that the environment names") && text.contains(word), "{text}");
        assert!(!text.contains("secret"), "{text}");
    }
}
