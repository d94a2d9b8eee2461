//! An OAuth server that takes each refresh token once and keeps books. Plain HTTP over a socket, for `POST /token` alone.

use std::{
    collections::HashMap,
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use top_client::oauth::Token;
use top_core::clock::{Clock as _, SystemClock};

/// What happened at `/token`.
#[derive(Clone)]
pub(crate) struct Renewal {
    pub(crate) shop: String,
    pub(crate) at: SystemTime,
    /// The number of the token that was issued; `None` for a refresh token that was spent or never issued.
    pub(crate) issued: Option<u64>,
}

/// Told of each session that is issued: shop, access token, end.
type OnIssue = dyn Fn(&str, &str, SystemTime) + Send + Sync;

#[derive(Clone)]
pub(crate) struct Server(Arc<Inner>);

struct Inner {
    address: SocketAddr,
    lifetime: Duration,
    /// How long a response takes, which is when a process can be killed.
    delay: Duration,
    on_issue: Box<OnIssue>,
    /// The number of each shop's newest token.
    newest: Mutex<HashMap<String, u64>>,
    renewals: Mutex<Vec<Renewal>>,
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Server {
    pub(crate) async fn start(
        lifetime: Duration,
        delay: Duration,
        on_issue: impl Fn(&str, &str, SystemTime) + Send + Sync + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let server = Self(Arc::new(Inner {
            address: listener.local_addr()?,
            lifetime,
            delay,
            on_issue: Box::new(on_issue),
            newest: Mutex::default(),
            renewals: Mutex::default(),
        }));
        let serving = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = serving.clone();
                // It ends with the other side.
                tokio::spawn(async move {
                    let _ = server.serve(stream).await;
                });
            }
        });
        Ok(server)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.0.address)
    }

    pub(crate) fn renewals(&self) -> Vec<Renewal> {
        locked(&self.0.renewals).clone()
    }

    pub(crate) fn newest(&self, shop: &str) -> u64 {
        locked(&self.0.newest).get(shop).copied().unwrap_or(0)
    }

    /// The seller authorises: a new token, for `lifetime` or less.
    pub(crate) fn authorize(&self, shop: &str, lifetime: Duration) -> Result<Token, crate::Failure> {
        let number = self.next(shop);
        Ok(Token::from_json(&self.issue(shop, number, lifetime), SystemClock.now())?)
    }

    fn next(&self, shop: &str) -> u64 {
        let mut newest = locked(&self.0.newest);
        let number = newest.entry(shop.to_owned()).or_default();
        *number += 1;
        *number
    }

    fn issue(&self, shop: &str, number: u64, lifetime: Duration) -> String {
        let access = format!("a.{shop}.{number}");
        (self.0.on_issue)(shop, &access, SystemClock.now() + lifetime);
        let seconds = lifetime.as_secs();
        format!(
            r#"{{"access_token":"{access}","refresh_token":"r.{shop}.{number}","expires_in":{seconds},"re_expires_in":86400}}"#
        )
    }

    async fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        let mut received = Vec::new();
        loop {
            let (head, length) = loop {
                if let Some(head) = received.windows(4).position(|part| part == b"\r\n\r\n") {
                    let text = String::from_utf8_lossy(&received[..head]).to_ascii_lowercase();
                    let length = text
                        .lines()
                        .find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
                    let length: usize = length.unwrap_or(0);
                    if received.len() >= head + 4 + length {
                        break (head + 4, length);
                    }
                }
                if stream.read_buf(&mut received).await? == 0 {
                    return Ok(());
                }
            };
            let form = String::from_utf8_lossy(&received[head..head + length]).into_owned();
            received.drain(..head + length);
            let (status, body) = self.token(&form);
            if !self.0.delay.is_zero() {
                tokio::time::sleep(self.0.delay).await;
            }
            let head = format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                body.len()
            );
            stream.write_all(format!("{head}{body}").as_bytes()).await?;
        }
    }

    fn token(&self, form: &str) -> (&'static str, String) {
        let refresh =
            form.split('&').find_map(|pair| pair.strip_prefix("refresh_token=")).unwrap_or_default();
        let mut parts = refresh.splitn(3, '.').skip(1);
        let shop = parts.next().unwrap_or_default().to_owned();
        let number: u64 = parts.next().and_then(|number| number.parse().ok()).unwrap_or(0);
        let issued = (number > 0 && self.newest(&shop) == number).then(|| self.next(&shop));
        locked(&self.0.renewals).push(Renewal { shop: shop.clone(), at: SystemClock.now(), issued });
        match issued {
            Some(number) => ("200 OK", self.issue(&shop, number, self.0.lifetime)),
            None => ("400 Bad Request", r#"{"error":"invalid_grant"}"#.to_owned()),
        }
    }
}
