//! Where the seller's browser comes back to: one request line is read, and a page of a sentence is sent. Anything but the
//! callback with the right state is answered and waited past.

use std::{io, time::Duration};

use http::Uri;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
};
use top_client::oauth::{AuthCode, OAuthErrorKind, State};

use super::failure;
use crate::{failure::Failure, gateways::host_of};

/// The longest request line that is read; a code and a state are far shorter.
const LONGEST_LINE: u64 = 8 * 1024;
/// How long a browser may take to say what it wants.
const PATIENCE: Duration = Duration::from_secs(5);

pub(super) struct Listener {
    socket: TcpListener,
    host: String,
    port: u16,
    path: String,
}

impl Listener {
    /// Listens where the URI leads to, on loopback alone; port 0 is any free one.
    pub(super) async fn bind(uri: &Uri) -> Result<Self, Failure> {
        let host = host_of(uri).to_owned();
        let address = (host.as_str(), uri.port_u16().unwrap_or(80));
        let failed = |error: io::Error| Failure::usage(format!("{host}: {error}"));
        let socket = TcpListener::bind(address).await.map_err(failed)?;
        let port = socket.local_addr().map_err(failed)?.port();
        let host = uri.host().unwrap_or_default().to_owned();
        Ok(Self { socket, host, port, path: uri.path().to_owned() })
    }

    /// The URI with the port that it has.
    pub(super) fn uri(&self) -> String {
        format!("http://{}:{}{}", self.host, self.port, self.path)
    }

    /// The code with which the browser comes back.
    pub(super) async fn code(self, state: &State) -> Result<AuthCode, Failure> {
        loop {
            let Ok((mut stream, _)) = self.socket.accept().await else { continue };
            let Ok(Ok(target)) = tokio::time::timeout(PATIENCE, target(&mut stream)).await else { continue };
            let (path, query) = target.split_once('?').unwrap_or((&target, ""));
            if path != self.path {
                respond(&mut stream, "404 Not Found", "Nothing is here.").await;
                continue;
            }
            match AuthCode::from_callback(query, state) {
                Ok(code) => {
                    respond(
                        &mut stream,
                        "200 OK",
                        "Done. You can close this page. 授权完成，可以关闭此页面。",
                    )
                    .await;
                    return Ok(code);
                }
                Err(error) if error.kind() == OAuthErrorKind::Denied => {
                    respond(&mut stream, "200 OK", "The authorisation was refused. 授权被拒绝。").await;
                    return Err(failure(&error));
                }
                // Of another login, or of nobody who was asked.
                Err(_) => {
                    respond(&mut stream, "400 Bad Request", "This is not the login that is waited for.")
                        .await;
                }
            }
        }
    }
}

/// What a request asks for. The rest of it is read as far as it is there, so that closing does not reset the connection.
async fn target(stream: &mut TcpStream) -> io::Result<String> {
    let mut lines = BufReader::new(stream.take(LONGEST_LINE));
    let mut first = String::new();
    lines.read_line(&mut first).await?;
    let mut line = String::new();
    while lines.read_line(&mut line).await? > 2 {
        line.clear();
    }
    Ok(first.split(' ').nth(1).unwrap_or_default().to_owned())
}

async fn respond(stream: &mut TcpStream, status: &str, text: &str) {
    let response = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nConnection: close\r\n\r\n{text}",
        text.len()
    );
    // A browser that went away has nothing to be told.
    let _ = stream.write_all(response.as_bytes()).await;
    let _ = stream.shutdown().await;
}
