//! A plain caller: requests are bytes on a socket, signed by hand. The project's own client takes no part, so that
//! these tests of the gateway do not depend on it.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::time::{Duration, SystemTime};

use md5::{Digest, Md5};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use top_client::testing::FixedClock;
use top_sandbox::{Builder, Sandbox};

pub(crate) const KEY: &str = "12345678";
pub(crate) const SECRET: &str = "helloworld";
/// 2016-01-01 12:00:00 in GMT+8, the time of the documented examples.
pub(crate) const NOON: u64 = 1_451_620_800;

pub(crate) fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(NOON)
}

/// A sandbox whose clock stays at the documents' noon.
pub(crate) fn builder() -> Builder {
    Sandbox::builder().app(KEY, SECRET).clock(FixedClock::at(noon()))
}

pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl HttpResponse {
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).expect("responses are UTF-8")
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }

    /// Code and text of a platform error.
    pub(crate) fn error(&self) -> (i64, String) {
        let json = self.json();
        let error = &json["error_response"];
        (error["code"].as_i64().unwrap_or(0), error["msg"].as_str().unwrap_or("").to_owned())
    }
}

/// Sends bytes and reads until the gateway closes the connection. `None` if it closes without a response.
pub(crate) async fn send(sandbox: &Sandbox, request: &[u8]) -> Option<HttpResponse> {
    let mut stream = TcpStream::connect(sandbox.address()).await.expect("the sandbox listens");
    // The gateway may answer and close before everything is sent.
    let _ = stream.write_all(request).await;
    let mut response = Vec::new();
    let _ = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut response))
        .await
        .expect("an end");
    parse(&response)
}

pub(crate) fn parse(response: &[u8]) -> Option<HttpResponse> {
    let end = response.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&response[..end]).into_owned();
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let is_chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
    let body = &response[end + 4..];
    Some(HttpResponse { status, body: if is_chunked { dechunked(body) } else { body.to_vec() }, head })
}

fn dechunked(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = rest.windows(2).position(|window| window == b"\r\n") {
        let size =
            usize::from_str_radix(std::str::from_utf8(&rest[..end]).expect("a size"), 16).expect("a size");
        if size == 0 {
            break;
        }
        body.extend_from_slice(&rest[end + 2..end + 2 + size]);
        rest = &rest[end + 4 + size..];
    }
    body
}

/// `POST`s a form with everything in the body and closes the connection.
pub(crate) async fn post(sandbox: &Sandbox, params: &[(&str, &str)]) -> HttpResponse {
    post_to(sandbox, "/router/rest", "", "application/x-www-form-urlencoded", form(params).as_bytes()).await
}

pub(crate) async fn post_to(
    sandbox: &Sandbox,
    target: &str,
    headers: &str,
    content_type: &str,
    body: &[u8],
) -> HttpResponse {
    let head = format!(
        "POST {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{headers}Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    send(sandbox, &[head.as_bytes(), body].concat()).await.expect("a response")
}

pub(crate) fn form(params: &[(&str, &str)]) -> String {
    let encode = |text: &str| -> String {
        text.bytes()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect()
    };
    params
        .iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect::<Vec<_>>()
        .join("&")
}

/// Upper-case MD5 over secret, sorted names and values, body, secret: the documented rule, spelled out.
pub(crate) fn sign(params: &[(&str, &str)], body: &str) -> String {
    let mut sorted = params.to_vec();
    sorted.sort_unstable();
    let text: String = sorted.iter().flat_map(|(name, value)| [*name, *value]).collect();
    sign_text(&format!("{text}{body}"))
}

/// The same over a text that is already sorted and concatenated.
pub(crate) fn sign_text(text: &str) -> String {
    let digest = Md5::digest(format!("{SECRET}{text}{SECRET}"));
    digest.iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02X}"))
}

/// The system parameters of a correct request at noon, with others added, replaced or (`None`) removed; signed last.
pub(crate) fn request(changes: &[(&'static str, Option<&str>)]) -> Vec<(&'static str, String)> {
    let mut params: Vec<(&str, String)> = [
        ("method", "taobao.time.get"),
        ("app_key", KEY),
        ("timestamp", "2016-01-01 12:00:00"),
        ("format", "json"),
        ("v", "2.0"),
        ("sign_method", "md5"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into();
    for (name, value) in changes {
        params.retain(|(known, _)| known != name);
        params.extend(value.map(|value| (*name, value.to_owned())));
    }
    let sign = sign(&params.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>(), "");
    params.push(("sign", sign));
    params
}

pub(crate) async fn call(sandbox: &Sandbox, changes: &[(&'static str, Option<&str>)]) -> HttpResponse {
    let request = request(changes);
    post(sandbox, &request.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>()).await
}
