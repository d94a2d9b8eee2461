//! A gateway that misbehaves to one request in twenty, in every way that leaves a doubt, and books what it executed.
//! It runs on a thread and a runtime of its own, so that the client's tasks can be counted apart.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst},
        mpsc,
    },
    thread,
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use crate::ledger::{Ledger, scatter};

/// What a request meets.
#[derive(Clone, Copy, PartialEq)]
enum Fault {
    None,
    /// Reset once the request is read.
    Reset,
    /// An orderly end instead of an answer.
    Close,
    /// No answer until the client gives up.
    Silence,
    /// An answer that comes late, but comes.
    Late,
    /// An answer whose body breaks off.
    Truncated,
    BadGateway,
    Html,
    Empty,
    /// Said to be packed, and is not.
    NoGzip,
    /// Refused by a limit: not executed.
    TooMany,
    /// Refused by a limit of the service behind: not executed.
    CallLimited,
    /// The service behind did not answer in time, but did the work.
    BackendTimeout,
    /// An answer, and the end of the connection, which the client may still take for alive.
    AnswerAndClose,
}

const FAULTS: [Fault; 13] = [
    Fault::Reset,
    Fault::Close,
    Fault::Silence,
    Fault::Late,
    Fault::Truncated,
    Fault::BadGateway,
    Fault::Html,
    Fault::Empty,
    Fault::NoGzip,
    Fault::TooMany,
    Fault::CallLimited,
    Fault::BackendTimeout,
    Fault::AnswerAndClose,
];

/// What the gateway saw.
pub(crate) struct Server {
    pub(crate) url: String,
    seen: Arc<Seen>,
}

#[derive(Default)]
struct Seen {
    requests: AtomicU64,
    faults: AtomicU64,
    connections: AtomicU64,
    open: AtomicUsize,
}

impl Server {
    /// Starts it; it lives as long as the process.
    pub(crate) fn start(ledger: Arc<Ledger>) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let seen = Arc::new(Seen::default());
        let (tell, told) = mpsc::channel();
        let shared = Arc::clone(&seen);
        thread::Builder::new().name("gateway".into()).spawn(move || {
            runtime.block_on(async move {
                let listener = match TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await {
                    Ok(listener) => listener,
                    Err(error) => return drop(tell.send(Err(error))),
                };
                drop(tell.send(listener.local_addr()));
                while let Ok((stream, _)) = listener.accept().await {
                    let (seen, ledger) = (Arc::clone(&shared), Arc::clone(&ledger));
                    tokio::spawn(async move {
                        seen.connections.fetch_add(1, SeqCst);
                        seen.open.fetch_add(1, SeqCst);
                        // How a connection ends is the fault's business, or the client's.
                        drop(serve(stream, &seen, &ledger).await);
                        seen.open.fetch_sub(1, SeqCst);
                    });
                }
            });
        })?;
        let address = told.recv().map_err(io::Error::other)??;
        Ok(Self { url: format!("http://{address}/router/rest"), seen })
    }

    pub(crate) fn requests(&self) -> u64 {
        self.seen.requests.load(SeqCst)
    }

    pub(crate) fn faults(&self) -> u64 {
        self.seen.faults.load(SeqCst)
    }

    pub(crate) fn connections(&self) -> u64 {
        self.seen.connections.load(SeqCst)
    }

    pub(crate) fn open_connections(&self) -> usize {
        self.seen.open.load(SeqCst)
    }
}

async fn serve(mut stream: TcpStream, seen: &Seen, ledger: &Ledger) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(1024);
    loop {
        if stream.peek(&mut [0]).await? == 0 {
            return Ok(());
        }
        let number = seen.requests.fetch_add(1, SeqCst);
        // Some are cut off before they are read, and so certainly not executed.
        if scatter(number).is_multiple_of(400) {
            seen.faults.fetch_add(1, SeqCst);
            return stream.set_zero_linger();
        }
        let Some(id) = read_request(&mut stream, &mut buffer).await? else { return Ok(()) };
        let dice = scatter(number ^ 0x5bd1);
        let fault = match usize::try_from(dice % 1000) {
            Ok(dice) if dice < 48 => FAULTS[dice % FAULTS.len()],
            _ => Fault::None,
        };
        if fault != Fault::None {
            seen.faults.fetch_add(1, SeqCst);
        }
        if !matches!(fault, Fault::TooMany | Fault::CallLimited) {
            ledger.executed(id);
        }
        let good = || http("200 OK", "", &format!(r#"{{"id":"{id}","request_id":"r{id}"}}"#));
        let answer = match fault {
            Fault::Reset => return stream.set_zero_linger(),
            Fault::Close => return stream.shutdown().await,
            Fault::Silence => return stream.read(&mut [0]).await.map(drop),
            Fault::Truncated => {
                let good = good();
                stream.write_all(&good.as_bytes()[..good.len() - 10]).await?;
                return stream.shutdown().await;
            }
            Fault::AnswerAndClose => {
                stream.write_all(good().as_bytes()).await?;
                return stream.shutdown().await;
            }
            Fault::Late => {
                tokio::time::sleep(Duration::from_millis(50)).await;
                good()
            }
            Fault::None => good(),
            Fault::BadGateway => http("502 Bad Gateway", "", "<html>bad gateway</html>"),
            Fault::Html => http("200 OK", "", "<html>maintenance</html>"),
            Fault::Empty => http("200 OK", "", ""),
            Fault::NoGzip => http("200 OK", "content-encoding: gzip\r\n", "no gzip"),
            Fault::TooMany => http("429 Too Many Requests", "", ""),
            Fault::CallLimited => refusal("isp.call-limited"),
            Fault::BackendTimeout => refusal("isp.remote-service-timeout"),
        };
        stream.write_all(answer.as_bytes()).await?;
    }
}

fn http(status: &str, headers: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

fn refusal(sub_code: &str) -> String {
    let body =
        format!(r#"{{"error_response":{{"code":15,"msg":"Remote service error","sub_code":"{sub_code}"}}}}"#);
    http("200 OK", "", &body)
}

/// Reads one request and gives the `id` of its form; `None` at the end of the connection.
async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<usize>> {
    loop {
        if let Some(head) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
            let length =
                text.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            let end = head + 4 + length.unwrap_or(0_usize);
            if buffer.len() >= end {
                let form = String::from_utf8_lossy(&buffer[head + 4..end]).into_owned();
                buffer.drain(..end);
                let id = form.split('&').find_map(|pair| pair.strip_prefix("id=")?.parse().ok());
                return id.map(Some).ok_or_else(|| io::Error::other("a request without `id`"));
            }
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}
