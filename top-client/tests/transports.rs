//! Both transports, over real sockets, against a server that misbehaves: what comes back, and whether it is known
//! that the request was not sent.

mod common;

use std::time::Duration;

use common::{Fault, FaultServer, http, nobody};
use http::{Request, StatusCode};
use http_body_util::{BodyExt as _, Full};
use top_client::{
    Body,
    transport::{Hyper, Reqwest, TransportError, TransportErrorKind},
};
use tower::{Service, ServiceExt as _};

/// Runs one test body over each transport.
macro_rules! over_both {
    ($($name:ident($transport:ident) $body:block)*) => {$(
        mod $name {
            use super::*;
            async fn run<S, B>($transport: S)
            where
                S: Service<Request<Body>, Response = http::Response<B>, Error = TransportError> + Clone,
                B: http_body::Body<Data = bytes::Bytes>,
                B::Error: std::fmt::Debug,
            $body
            #[tokio::test]
            async fn reqwest() {
                // No proxy that the environment may name: loopback is not behind it.
                run(Reqwest::from(Reqwest::builder().no_proxy().build().unwrap())).await;
            }
            #[tokio::test]
            async fn hyper() {
                run(Hyper::new(false).unwrap()).await;
            }
        }
    )*};
}

/// With https the system's trust store is loaded; where there is none, that is an error of its own and no panic.
#[test]
fn transports_for_https_are_set_up_or_say_why() {
    for error in [Hyper::with_proxies(true).err(), Hyper::new(true).err()].into_iter().flatten() {
        assert!(error.to_string().contains("ca-certificates"), "{error}");
        eprintln!("this machine has no trust store: {error}");
    }
}

fn post(url: &str) -> Request<Body> {
    Request::post(url).body(Body::from("method=taobao.time.get")).unwrap()
}

over_both! {
    a_response_comes_back_and_the_connection_is_kept(transport) {
        let server = FaultServer::start(|_| Fault::Respond(http("200 OK", "", "{}"))).await;
        for _ in 0..3 {
            let response = transport.clone().oneshot(post(&server.url())).await.unwrap();
            assert_eq!(response.status(), StatusCode::OK);
            assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), "{}");
        }
        assert_eq!((server.requests(), server.connections()), (3, 1));
        assert_eq!(server.bodies()[0], b"method=taobao.time.get");
    }

    a_stream_is_sent_with_its_length(transport) {
        let server = FaultServer::start(|_| Fault::Respond(http("200 OK", "", "{}"))).await;
        let body = Body::stream(3, Full::new(bytes::Bytes::from_static(b"abc")));
        let request = Request::post(server.url()).body(body).unwrap();
        transport.oneshot(request).await.unwrap();
        assert_eq!(server.bodies(), [b"abc"]);
    }

    a_refused_connection_was_not_sent(transport) {
        let error = transport.oneshot(post(&nobody().await)).await.err().unwrap();
        assert_eq!(error.kind(), TransportErrorKind::Connect);
        assert!(!error.may_have_been_sent());
    }

    an_unknown_host_was_not_sent(transport) {
        let error = transport.oneshot(post("http://gateway.invalid/router/rest")).await.err().unwrap();
        assert_eq!(error.kind(), TransportErrorKind::Connect);
        assert!(!error.may_have_been_sent());
    }

    a_failed_tls_handshake_was_not_sent(transport) {
        // The server speaks no TLS: it takes the hello for a request and closes.
        let server = FaultServer::start(|_| Fault::CloseAtOnce).await;
        let url = server.url().replace("http:", "https:");
        let error = transport.oneshot(post(&url)).await.err().unwrap();
        assert_eq!(error.kind(), TransportErrorKind::Connect);
        assert!(!error.may_have_been_sent());
    }

    a_reset_after_the_request_may_have_been_sent(transport) {
        let server = FaultServer::start(|_| Fault::Reset).await;
        let error = transport.oneshot(post(&server.url())).await.err().unwrap();
        assert_eq!(error.kind(), TransportErrorKind::Broken);
        assert!(error.may_have_been_sent());
        assert_eq!(server.requests(), 1);
    }

    silence_after_the_request_shows_as_a_read_body(transport) {
        let server = FaultServer::start(|_| Fault::Silence).await;
        let request = post(&server.url());
        let watched = request.body().try_clone().unwrap();
        let waiting = transport.oneshot(request);
        assert!(tokio::time::timeout(Duration::from_millis(100), waiting).await.is_err());
        assert!(watched.is_started());
    }

    a_response_that_breaks_off_is_an_error(transport) {
        let response = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{}".to_vec();
        let server = FaultServer::start(move |_| Fault::RespondAndClose(response.clone())).await;
        let response = transport.oneshot(post(&server.url())).await.unwrap();
        assert!(response.into_body().collect().await.is_err());
    }

    redirects_are_not_followed(transport) {
        let server = FaultServer::start(|_| Fault::Respond(http("307 Temporary Redirect", "location: /other\r\n", ""))).await;
        let response = transport.oneshot(post(&server.url())).await.unwrap();
        assert_eq!(response.status(), StatusCode::TEMPORARY_REDIRECT);
        assert_eq!(server.requests(), 1);
    }

    packed_responses_are_left_packed(transport) {
        let server = FaultServer::start(|_| Fault::Respond(http("200 OK", "content-encoding: gzip\r\n", "packed"))).await;
        let response = transport.oneshot(post(&server.url())).await.unwrap();
        assert_eq!(response.headers()["content-encoding"], "gzip");
        assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), "packed");
    }
}
