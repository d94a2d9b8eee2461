//! A gateway that misbehaves on purpose: a plain TCP server with one fault for each request, which counts requests.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::AbortHandle,
};
use top_client::{
    ClientBuilder,
    transport::{Hyper, Reqwest},
};

/// What the server does with one request.
#[derive(Clone)]
#[allow(dead_code, reason = "each test file uses its own share of the faults")]
pub(crate) enum Fault {
    /// Responds with these bytes, status line included, and keeps the connection.
    Respond(Vec<u8>),
    /// Responds with these bytes, one at a time.
    Drip(Vec<u8>, Duration),
    /// Responds with these bytes and closes the connection.
    RespondAndClose(Vec<u8>),
    /// Responds with these bytes and resets the connection.
    RespondAndReset(Vec<u8>),
    /// Reads the request and never answers.
    Silence,
    /// Accepts the connection and never reads from it.
    Deaf,
    /// Reads the request and resets the connection.
    Reset,
    /// Closes the connection as soon as a byte of the request is there, without reading more.
    CloseAtOnce,
}

/// The server; it stops when dropped.
pub(crate) struct FaultServer {
    addr: SocketAddr,
    requests: Arc<AtomicUsize>,
    connections: Arc<AtomicUsize>,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
    task: AbortHandle,
}

#[allow(dead_code, reason = "each test file uses its own share of the server")]
impl FaultServer {
    /// Starts a server whose `n`-th request gets what `script(n)` says, counted from 0.
    pub(crate) async fn start(script: impl Fn(usize) -> Fault + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let addr = listener.local_addr().expect("a bound socket has an address");
        let requests = Arc::new(AtomicUsize::new(0));
        let connections = Arc::new(AtomicUsize::new(0));
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let script = Arc::new(script);
        let seen = (Arc::clone(&requests), Arc::clone(&connections), Arc::clone(&bodies));
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                seen.1.fetch_add(1, Ordering::SeqCst);
                let (requests, bodies, script) =
                    (Arc::clone(&seen.0), Arc::clone(&seen.2), Arc::clone(&script));
                tokio::spawn(async move {
                    let _closed = serve(stream, &requests, &bodies, &*script).await;
                });
            }
        })
        .abort_handle();
        Self { addr, requests, connections, bodies, task }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/router/rest", self.addr)
    }

    /// How many whole requests were read.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    /// How many connections were accepted.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The bodies of the requests, in the order of their arrival.
    pub(crate) fn bodies(&self) -> Vec<Vec<u8>> {
        self.bodies.lock().expect("no test panics while it holds the lock").clone()
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    requests: &AtomicUsize,
    bodies: &Mutex<Vec<Vec<u8>>>,
    script: &(dyn Fn(usize) -> Fault + Send + Sync),
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        // Faults that do not read the request come before it is read.
        if stream.peek(&mut [0]).await? == 0 {
            return Ok(());
        }
        match script(requests.load(Ordering::SeqCst)) {
            Fault::CloseAtOnce => {
                requests.fetch_add(1, Ordering::SeqCst);
                return reset(&stream);
            }
            Fault::Deaf => {
                requests.fetch_add(1, Ordering::SeqCst);
                std::future::pending::<()>().await;
            }
            _ => {}
        }
        let Some(body) = read_request(&mut stream, &mut buffer).await? else {
            return Ok(());
        };
        let number = requests.fetch_add(1, Ordering::SeqCst);
        bodies.lock().expect("no test panics while it holds the lock").push(body);
        match script(number) {
            Fault::Respond(response) => stream.write_all(&response).await?,
            Fault::Drip(response, pause) => {
                for byte in response {
                    stream.write_all(&[byte]).await?;
                    tokio::time::sleep(pause).await;
                }
            }
            Fault::RespondAndClose(response) => {
                stream.write_all(&response).await?;
                return stream.shutdown().await;
            }
            Fault::RespondAndReset(response) => {
                stream.write_all(&response).await?;
                // Time for the bytes to be read: a reset throws away what is still on its way.
                tokio::time::sleep(Duration::from_millis(50)).await;
                return reset(&stream);
            }
            Fault::Silence | Fault::Deaf => std::future::pending().await,
            Fault::Reset | Fault::CloseAtOnce => return reset(&stream),
        }
    }
}

/// Without lingering, dropping the socket sends a reset instead of an orderly end.
fn reset(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_zero_linger()
}

async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<Option<Vec<u8>>> {
    loop {
        if let Some(head) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
            let length = text
                .lines()
                .find_map(|line| line.strip_prefix("content-length:"))
                .and_then(|value| value.trim().parse().ok())
                .unwrap_or(0);
            let end = head + 4 + length;
            if buffer.len() >= end {
                let body = buffer[head + 4..end].to_vec();
                buffer.drain(..end);
                return Ok(Some(body));
            }
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

/// The same client over each transport.
#[allow(dead_code, reason = "each test file uses its own share")]
pub(crate) fn over_both(builder: impl Fn() -> ClientBuilder) -> [ClientBuilder; 2] {
    // No proxy that the environment may name: loopback is not behind it.
    let reqwest = Reqwest::from(Reqwest::builder().no_proxy().build().unwrap());
    [builder().transport(reqwest), builder().transport(Hyper::new(false).unwrap())]
}

/// A whole response with a correct length.
#[allow(dead_code, reason = "each test file uses its own share")]
pub(crate) fn http(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut response =
        format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len()).into_bytes();
    response.extend_from_slice(body);
    response
}

/// An address where nothing listens.
#[allow(dead_code, reason = "each test file uses its own share")]
pub(crate) async fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    format!("http://{}/router/rest", listener.local_addr().expect("a bound socket has an address"))
}
