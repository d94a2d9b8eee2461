//! The connections of the default transport, against a server that closes them at every wrong moment: which of them are
//! used again, which are closed, and that no request goes out twice.

use std::{
    collections::HashMap,
    convert::Infallible,
    future::Future,
    net::SocketAddr,
    pin::{Pin, pin},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    task::{Context, Poll, Waker},
    time::Duration,
};

use bytes::Bytes;
use http::Request;
use http_body::Frame;
use http_body_util::BodyExt as _;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::{Builder, Handle},
    time::{sleep, timeout},
};
use top_client::{
    Body, Client,
    transport::{Hyper, TransportError},
};
use tower::ServiceExt as _;

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

/// What happened at the server.
#[derive(Default)]
struct Seen {
    accepted: AtomicUsize,
    open: AtomicUsize,
    /// How many whole requests had this body.
    bodies: Mutex<HashMap<String, usize>>,
}

impl Seen {
    fn accepted(&self) -> usize {
        self.accepted.load(SeqCst)
    }

    fn times(&self, body: &str) -> usize {
        self.bodies.lock().unwrap().get(body).copied().unwrap_or_default()
    }

    /// Waits until so many connections are open.
    async fn until_open(&self, open: usize) {
        let reached = async {
            while self.open.load(SeqCst) != open {
                sleep(Duration::from_millis(2)).await;
            }
        };
        let reached = timeout(Duration::from_secs(5), reached).await;
        assert!(reached.is_ok(), "{} are open instead of {open}", self.open.load(SeqCst));
    }
}

/// One connection at the server.
struct Peer {
    stream: TcpStream,
    buffer: Vec<u8>,
    seen: Arc<Seen>,
    /// Counted from 0, in the order of arrival.
    number: usize,
    // The last field, so that the stream is dropped before the connection is counted as closed.
    _open: Open,
}

/// Counts a connection as open.
struct Open(Arc<Seen>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, SeqCst);
    }
}

impl Peer {
    /// The next request's body; `None` once the client has closed the connection.
    async fn request(&mut self) -> Option<String> {
        loop {
            if let Some(head) = self.buffer.windows(4).position(|window| window == b"\r\n\r\n") {
                let text = String::from_utf8_lossy(&self.buffer[..head]).to_ascii_lowercase();
                let length = text.lines().find_map(|line| line.strip_prefix("content-length: "));
                let end = head + 4 + length.map_or(0, |length| length.parse().unwrap());
                if self.buffer.len() >= end {
                    let body = String::from_utf8(self.buffer[head + 4..end].to_vec()).unwrap();
                    self.buffer.drain(..end);
                    *self.seen.bodies.lock().unwrap().entry(body.clone()).or_default() += 1;
                    return Some(body);
                }
            }
            if self.stream.read_buf(&mut self.buffer).await.ok()? == 0 {
                return None;
            }
        }
    }

    async fn say(&mut self, bytes: &str) {
        // The client may have gone.
        let _gone = self.stream.write_all(bytes.as_bytes()).await;
    }

    /// Waits until the client has closed the connection.
    async fn until_closed(&mut self) {
        while self.stream.read(&mut [0; 1024]).await.is_ok_and(|read| read > 0) {}
    }
}

/// A server that treats each connection so.
async fn server<F>(treat: impl Fn(Peer) -> F + Send + 'static) -> (SocketAddr, Arc<Seen>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (addr, seen) = (listener.local_addr().unwrap(), Arc::<Seen>::default());
    let counted = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            stream.set_nodelay(true).unwrap();
            let number = counted.accepted.fetch_add(1, SeqCst);
            counted.open.fetch_add(1, SeqCst);
            let seen = Arc::clone(&counted);
            let open = Open(Arc::clone(&seen));
            tokio::spawn(treat(Peer { stream, buffer: Vec::new(), seen, number, _open: open }));
        }
    });
    (addr, seen)
}

/// One that answers everything.
async fn sound(mut peer: Peer) {
    while peer.request().await.is_some() {
        peer.say(OK).await;
    }
}

/// One after whose response comes this, and which then waits for the client to close.
async fn saying(mut peer: Peer, response: &'static str) {
    while peer.request().await.is_some() {
        peer.say(response).await;
    }
}

fn post(addr: SocketAddr, body: impl Into<String>) -> Request<Body> {
    Request::post(format!("http://{addr}/router/rest")).body(Body::from(body.into())).unwrap()
}

async fn send(transport: &Hyper, addr: SocketAddr, body: impl Into<String>) -> Result<Bytes, TransportError> {
    let response = transport.clone().oneshot(post(addr, body)).await?;
    assert_eq!(response.status(), 200);
    let read = response.into_body().collect().await;
    read.map(http_body_util::Collected::to_bytes).map_err(TransportError::maybe_sent)
}

fn transport() -> Hyper {
    Hyper::new(false).unwrap()
}

#[tokio::test]
async fn a_connection_is_used_again_and_the_last_one_first() {
    let (addr, seen) = server(sound).await;
    let transport = transport();
    for round in 0..20 {
        assert_eq!(send(&transport, addr, format!("{round}")).await.unwrap(), "{}");
    }
    assert_eq!(seen.accepted(), 1);
    // Another place has connections of its own.
    let (other, seen_there) = server(sound).await;
    send(&transport, other, "x").await.unwrap();
    send(&transport, addr, "y").await.unwrap();
    assert_eq!((seen.accepted(), seen_there.accepted()), (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn as_many_connections_as_requests_at_once_and_no_more_later() {
    let (addr, seen) = server(|mut peer| async move {
        while peer.request().await.is_some() {
            sleep(Duration::from_millis(30)).await;
            peer.say(OK).await;
        }
    })
    .await;
    let transport = transport();
    for round in 0..3 {
        let mut calls = tokio::task::JoinSet::new();
        for number in 0..100 {
            let transport = transport.clone();
            calls.spawn(async move { send(&transport, addr, format!("{round}-{number}")).await.unwrap() });
        }
        assert_eq!(calls.join_all().await.len(), 100);
    }
    assert_eq!(seen.accepted(), 100);
    assert!(seen.bodies.lock().unwrap().values().all(|times| *times == 1));
}

#[tokio::test]
async fn what_the_server_closed_while_it_waited_costs_no_request() {
    // A fault each: closed without a word, reset, and with a word that nobody asked for.
    for fault in ["", "reset", "HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n"] {
        let (addr, seen) = server(move |mut peer| async move {
            if peer.request().await.is_some() {
                peer.say(OK).await;
                if fault == "reset" {
                    // A reset throws away what is still on its way.
                    sleep(Duration::from_millis(5)).await;
                    peer.stream.set_zero_linger().unwrap();
                } else {
                    peer.say(fault).await;
                }
            }
        })
        .await;
        let transport = transport();
        for round in 0..10 {
            let body = format!("{round}");
            assert_eq!(send(&transport, addr, &*body).await.unwrap(), "{}", "{fault}");
            assert_eq!(seen.times(&body), 1, "{fault}");
            seen.until_open(0).await;
            // The runtime hears of it while it waits.
            sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(seen.accepted(), 10, "{fault}");
    }
}

/// The race that no client can win: the server closes while a request is on its way. It may fail, but it must not be sent
/// again, and one that is said not to have been sent must not have arrived.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_closes_at_the_very_moment_gets_no_request_twice() {
    let (addr, seen) = server(|mut peer| async move {
        for turn in 0_u64.. {
            let patience = Duration::from_micros(200 + (peer.number as u64 * 97 + turn * 31) % 900);
            match timeout(patience, peer.request()).await {
                Ok(Some(_)) => peer.say(OK).await,
                Ok(None) | Err(_) => return,
            }
        }
    })
    .await;
    let transport = transport();
    let mut calls = tokio::task::JoinSet::new();
    for caller in 0..8_u64 {
        let transport = transport.clone();
        calls.spawn(async move {
            let mut outcomes = Vec::new();
            for turn in 0..150 {
                let body = format!("{caller}-{turn}");
                outcomes.push((body.clone(), send(&transport, addr, body).await));
                sleep(Duration::from_micros((caller * 131 + turn * 53) % 1200)).await;
            }
            outcomes
        });
    }
    let mut failed = 0;
    for (body, outcome) in calls.join_all().await.into_iter().flatten() {
        let times = seen.times(&body);
        match outcome {
            Ok(_) => assert_eq!(times, 1, "{body}"),
            Err(error) if error.may_have_been_sent() => {
                failed += 1;
                assert!(times <= 1, "{body} arrived {times} times");
            }
            // Even the fresh connection was closed before anything could be written to it.
            Err(_) => assert_eq!(times, 0, "{body}"),
        }
    }
    eprintln!(
        "{failed} of 1200 requests met a connection that was being closed; {} connections",
        seen.accepted()
    );
    assert!(seen.accepted() > 8, "some connections were closed");
}

#[tokio::test]
async fn what_is_not_over_after_a_response_is_not_used_again() {
    for response in [
        "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\n{}",
        "HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}and more than was announced",
        "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
    ] {
        let (addr, seen) = server(move |peer| saying(peer, response)).await;
        let transport = transport();
        for round in 0..5 {
            assert_eq!(send(&transport, addr, format!("{round}")).await.unwrap(), "{}", "{response}");
        }
        assert_eq!(seen.accepted(), 5, "{response}");
        seen.until_open(0).await;
    }
}

#[tokio::test]
async fn every_way_to_end_a_body_leaves_the_connection() {
    for (response, body) in [
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", "{}"),
        ("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx: y\r\n\r\n", "{}"),
        ("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n", ""),
        ("HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 2\r\n\r\n{}", "{}"),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}", "{}"),
    ] {
        // All at once, and a byte at a time.
        for pause in [None, Some(Duration::from_micros(50))] {
            let (addr, seen) = server(move |mut peer| async move {
                while peer.request().await.is_some() {
                    let Some(pause) = pause else {
                        peer.say(response).await;
                        continue;
                    };
                    for at in 0..response.len() {
                        peer.say(&response[at..=at]).await;
                        sleep(pause).await;
                    }
                }
            })
            .await;
            let transport = transport();
            for round in 0..3 {
                assert_eq!(send(&transport, addr, format!("{round}")).await.unwrap(), body, "{response}");
            }
            assert_eq!(seen.accepted(), 1, "{response}");
        }
    }
}

#[tokio::test]
async fn half_a_response_is_an_error_and_the_next_request_has_another_connection() {
    for response in [
        "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\ncont",
        "no HTTP at all\r\n\r\n",
        "",
    ] {
        let (addr, seen) = server(move |mut peer| async move {
            while peer.request().await.is_some() {
                if peer.number == 0 {
                    peer.say(response).await;
                    return;
                }
                peer.say(OK).await;
            }
        })
        .await;
        let transport = transport();
        let error = send(&transport, addr, "first").await.unwrap_err();
        assert!(error.may_have_been_sent(), "{response}: {error}");
        assert_eq!(seen.times("first"), 1, "{response}");
        assert_eq!(send(&transport, addr, "second").await.unwrap(), "{}", "{response}");
        assert_eq!(seen.accepted(), 2, "{response}");
    }
}

#[tokio::test]
async fn a_request_that_is_given_up_closes_its_connection() {
    let (addr, seen) = server(|mut peer| async move {
        while let Some(body) = peer.request().await {
            match &*body {
                "answer" => peer.say(OK).await,
                "half" => peer.say("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{}").await,
                _ => {}
            }
        }
    })
    .await;
    let transport = transport();
    send(&transport, addr, "answer").await.unwrap();
    for body in ["silence", "half"] {
        assert!(timeout(Duration::from_millis(50), send(&transport, addr, body)).await.is_err());
        seen.until_open(0).await;
        send(&transport, addr, "answer").await.unwrap();
        seen.until_open(1).await;
    }
    // Given up before it has begun: nothing is opened.
    let unpolled = send(&transport, addr, "never");
    drop(unpolled);
    assert_eq!((seen.accepted(), seen.times("never")), (3, 0));
}

#[tokio::test]
async fn a_response_that_is_not_read_to_its_end_closes_its_connection() {
    let (addr, seen) =
        server(|peer| saying(peer, "HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\nbegin")).await;
    let transport = transport();
    let response = transport.clone().oneshot(post(addr, "x")).await.unwrap();
    let mut body = response.into_body();
    assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "begin");
    drop(body);
    seen.until_open(0).await;

    // One of which every byte was read has ended, whether or not anybody asks for more.
    let (addr, seen) = server(sound).await;
    for _ in 0..3 {
        let response = transport.clone().oneshot(post(addr, "x")).await.unwrap();
        let mut body = response.into_body();
        assert_eq!(body.frame().await.unwrap().unwrap().into_data().unwrap(), "{}");
        drop(body);
    }
    assert_eq!(seen.accepted(), 1);
}

#[tokio::test]
async fn a_response_before_the_request_was_sent_ends_the_connection() {
    let (addr, seen) = server(|mut peer| async move {
        let _some = peer.stream.read(&mut [0; 1024]).await;
        peer.say(OK).await;
        peer.until_closed().await;
    })
    .await;
    let transport = transport();
    let request = Request::post(format!("http://{addr}/")).body(Body::stream(1_000_000, Never)).unwrap();
    let response = transport.clone().oneshot(request).await.unwrap();
    assert_eq!(response.into_body().collect().await.unwrap().to_bytes(), "{}");
    seen.until_open(0).await;
}

/// A body that never comes.
struct Never;

impl http_body::Body for Never {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Pending
    }
}

#[tokio::test]
async fn connections_and_tasks_end_with_the_client() {
    let (addr, seen) = server(sound).await;
    let before = Handle::current().metrics().num_alive_tasks();
    let client =
        Client::builder("12345678", "helloworld").gateway(format!("http://{addr}/")).build().unwrap();
    for _ in 0..3 {
        client.call_method("taobao.time.get", [("a", "b")]).await.unwrap();
    }
    assert_eq!(seen.accepted(), 1);
    seen.until_open(1).await;
    drop(client);
    seen.until_open(0).await;
    assert_eq!(Handle::current().metrics().num_alive_tasks(), before, "the keeper has ended");
}

#[test]
fn a_runtime_that_has_ended_takes_its_connections_along() {
    let runtime = || Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let servers = runtime();
    let (addr, seen) = servers.block_on(server(sound));
    let transport = transport();
    for round in 0..3 {
        let runtime = runtime();
        for call in 0..2 {
            let body = format!("{round}-{call}");
            let sent = runtime
                .block_on(async { timeout(Duration::from_secs(5), send(&transport, addr, &*body)).await });
            assert_eq!(sent.expect("in time").unwrap(), "{}");
            assert_eq!(seen.times(&body), 1);
        }
        drop(runtime);
    }
    assert_eq!(seen.accepted(), 3);
}

/// A program may run its runtime only while it calls: what the server did meanwhile has not been noticed when the next
/// request goes out.
#[test]
fn a_runtime_that_stood_still_sees_what_was_closed_meanwhile() {
    let servers = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (addr, seen) = servers.block_on(server(|mut peer| async move {
        if peer.request().await.is_some() {
            peer.say(OK).await;
            sleep(Duration::from_millis(100)).await;
        }
    }));
    let transport = transport();
    for runtime in [Builder::new_current_thread(), Builder::new_multi_thread()] {
        let mut runtime = runtime;
        let runtime = runtime.enable_all().build().unwrap();
        for round in 0..2 {
            let sent = runtime.block_on(send(&transport, addr, format!("{round}")));
            assert_eq!(sent.unwrap(), "{}");
            std::thread::sleep(Duration::from_millis(1200));
        }
    }
    assert_eq!(seen.accepted(), 4);
}

#[tokio::test]
async fn large_requests_and_responses_come_whole() {
    const LEN: usize = 8 << 20;
    let (addr, seen) = server(|mut peer| async move {
        while peer.request().await.is_some() {
            peer.say(&format!("HTTP/1.1 200 OK\r\ncontent-length: {LEN}\r\n\r\n")).await;
            peer.say(&"x".repeat(LEN)).await;
        }
    })
    .await;
    let transport = transport();
    for round in 0..3 {
        let body = send(&transport, addr, format!("{round}{}", "y".repeat(1 << 20))).await.unwrap();
        assert!(body.len() == LEN && body.iter().all(|byte| *byte == b'x'));
    }
    assert_eq!(seen.accepted(), 1);
}

#[tokio::test]
async fn an_address_that_is_none_is_an_error() {
    for uri in ["/router/rest", "ftp://gateway.example/", "http:"] {
        let Ok(request) = Request::post(uri).body(Body::from("x")) else { continue };
        let mut sending = pin!(transport().oneshot(request));
        let Poll::Ready(Err(error)) = sending.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("{uri}")
        };
        assert!(!error.may_have_been_sent());
    }
}
