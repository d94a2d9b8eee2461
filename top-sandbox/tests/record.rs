//! The recorder on the wire: what it forwards, byte for byte, and when a file is there.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use flate2::{Compression, write::GzEncoder};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use top_client::transport::Reqwest;
use top_sandbox::{Recorder, RecorderBuilder, RecordingEvent};

/// A gateway that keeps what it got, and answers with these bytes.
struct Gateway {
    url: String,
    got: Arc<Mutex<Vec<String>>>,
}

impl Gateway {
    async fn new(respond: impl Fn(usize) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/router/rest", listener.local_addr().unwrap());
        let got = Arc::new(Mutex::new(Vec::new()));
        let respond = Arc::new(respond);
        let kept = Arc::clone(&got);
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (kept, respond) = (Arc::clone(&kept), Arc::clone(&respond));
                tokio::spawn(async move {
                    while let Some(request) = read_message(&mut stream).await {
                        let number = {
                            let mut kept = kept.lock().unwrap();
                            kept.push(String::from_utf8_lossy(&request).into_owned());
                            kept.len()
                        };
                        if stream.write_all(&respond(number)).await.is_err() {
                            break;
                        }
                    }
                });
            }
        });
        Self { url, got }
    }

    fn got(&self) -> Vec<String> {
        self.got.lock().unwrap().clone()
    }
}

/// Head and body of one message with a length.
async fn read_message(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_ascii_lowercase();
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
            let length: usize = length.and_then(|length| length.trim().parse().ok()).unwrap_or(0);
            if bytes.len() >= end + 4 + length {
                return Some(bytes);
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

fn ok(headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\n{headers}Content-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

struct Directory(PathBuf);

impl Directory {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("top-record-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }
}

impl AsRef<Path> for Directory {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn builder(directory: &Directory, gateway: &str) -> RecorderBuilder {
    let direct = Reqwest::builder().no_proxy().no_gzip().build().unwrap();
    Recorder::builder(directory, gateway, Reqwest::from(direct))
}

async fn send(recorder: &Recorder, request: &[u8]) -> Vec<u8> {
    let mut stream = TcpStream::connect(recorder.address()).await.unwrap();
    stream.write_all(request).await.unwrap();
    let mut response = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(20), stream.read_to_end(&mut response)).await;
    read.expect("an end").unwrap();
    response
}

fn post(path: &str, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("POST {path} HTTP/1.1\r\nHost: gw.api.taobao.com\r\nConnection: close\r\n{headers}Content-Length: {length}\r\n\r\n{body}")
        .into_bytes()
}

fn body(message: &[u8]) -> &[u8] {
    let end = message.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    &message[end + 4..]
}

#[tokio::test]
async fn both_ways_are_byte_for_byte() {
    let text = r#"{"trade_get_response" :{"trade":{"tid":2067719225654838,"price":1.50}}}"#;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    let packed = encoder.finish().unwrap();
    let response =
        ok("Content-Type: text/javascript;charset=UTF-8\r\nContent-Encoding: gzip\r\nX-Own: 1\r\n", &packed);
    let gateway = Gateway::new(move |_| response.clone()).await;
    let directory = Directory::new("bytes");
    let recorder = builder(&directory, &gateway.url).start().await.unwrap();
    let form =
        "app_key=12345678&method=taobao.trade.get&session=&tid=2067719225654838&odd=%zz+a%20b&odd=2&sign=AB";
    let headers = "Content-Type: application/x-www-form-urlencoded;charset=utf-8\r\nX-Trace: 7\r\nAccept-Encoding: gzip\r\n";
    let request = post("/router/rest?v=2.0&x=%E6%B7%98", headers, form);
    let came = send(&recorder, &request).await;
    assert_eq!(body(&came), packed, "packed as it was");
    let head = String::from_utf8_lossy(&came[..came.len() - packed.len()]).to_ascii_lowercase();
    assert!(head.contains("x-own: 1") && head.contains("content-encoding: gzip"), "{head}");
    let got = &gateway.got()[0];
    assert!(got.starts_with("POST /router/rest?v=2.0&x=%E6%B7%98 HTTP/1.1\r\n"), "{got}");
    assert_eq!(body(got.as_bytes()), form.as_bytes());
    let host = gateway.url.split('/').nth(2).unwrap();
    let lower = got.to_ascii_lowercase();
    assert!(lower.contains("x-trace: 7") && lower.contains("accept-encoding: gzip"), "{got}");
    assert!(lower.contains(&format!("host: {host}")) && !lower.contains("connection: close"), "{got}");

    let file = directory.read("0001-taobao.trade.get.json");
    let read: serde_json::Value = serde_json::from_str(&file).unwrap();
    let tid = read["request"]["params"]["tid"].as_str().unwrap();
    assert_eq!(read["response"]["json"]["trade_get_response"]["trade"]["tid"].to_string(), tid);
    assert!(tid.len() == 16 && tid != "2067719225654838" && file.contains("\"price\": 1.50"), "{file}");
    assert_eq!(read["request"]["params"]["x"], "淘");
    assert_eq!(recorder.stop().await.unwrap().calls, 1);
}

#[tokio::test]
async fn files_are_whole_and_numbered_without_a_gap() {
    let gateway = Gateway::new(|number| ok("", format!(r#"{{"n":{number}}}"#).as_bytes())).await;
    let directory = Directory::new("many");
    let recorder = Arc::new(builder(&directory, &gateway.url).start().await.unwrap());
    let calls: Vec<_> = (0..60)
        .map(|number| {
            let recorder = Arc::clone(&recorder);
            let request = format!("method=a.b/../{}&n={number}", number % 3);
            tokio::spawn(async move {
                let form = "Content-Type: application/x-www-form-urlencoded\r\n";
                send(&recorder, &post("/router/rest", form, &request)).await
            })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap().starts_with(b"HTTP/1.1 200"));
    }
    let names = directory.names();
    assert_eq!(names.len(), 60);
    for (at, name) in names.iter().enumerate() {
        assert!(name.starts_with(&format!("{:04}-a.b_.._", at + 1)), "{name}");
        serde_json::from_str::<serde_json::Value>(&directory.read(name)).unwrap();
    }
    let Ok(recorder) = Arc::try_unwrap(recorder) else { panic!("the calls are over") };
    assert_eq!(recorder.stop().await.unwrap().calls, 60);
}

#[tokio::test]
async fn what_is_known_later_is_replaced_in_the_first_files_too() {
    let gateway = Gateway::new(|_| ok("", br#"{"x_response":{"code":"abc"}}"#)).await;
    let directory = Directory::new("later");
    let recorder = builder(&directory, &gateway.url).start().await.unwrap();
    let form = "Content-Type: application/x-www-form-urlencoded\r\n";
    for request in ["method=a.b&note=order+2067719225654838", "method=a.b&tid=2067719225654838"] {
        send(&recorder, &post("/router/rest", form, request)).await;
    }
    assert!(directory.read("0001-a.b.json").contains("2067719225654838"));
    let before = directory.read("0002-a.b.json");
    let summary = recorder.stop().await.unwrap();
    let second: serde_json::Value = serde_json::from_str(&directory.read("0002-a.b.json")).unwrap();
    let first: serde_json::Value = serde_json::from_str(&directory.read("0001-a.b.json")).unwrap();
    let tid = second["request"]["params"]["tid"].as_str().unwrap();
    assert_eq!(first["request"]["params"]["note"], format!("order {tid}"));
    assert_eq!(directory.read("0002-a.b.json"), before, "what was right stays");
    assert_eq!(directory.names().len(), 2, "and nothing else is left");
    assert!(summary.replaced.iter().any(|field| field.name == "note" && field.count == 1), "{summary:?}");
}

#[tokio::test]
async fn what_cannot_be_recorded_is_said() {
    let gateway = Gateway::new(|number| match number {
        1 => ok("Content-Type: image/png\r\n", b"\x89PNG\xff"),
        2 => ok("Content-Encoding: br\r\n", b"{}"),
        3 => ok("Content-Encoding: gzip\r\n", b"no gzip"),
        4 | 5 => ok("", b""),
        _ => b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf".to_vec(),
    })
    .await;
    let directory = Directory::new("said");
    let events = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&events);
    let recorder = builder(&directory, &gateway.url)
        .on_event(move |event| told.lock().unwrap().push(event.clone()))
        .start()
        .await
        .unwrap();
    for _ in 0..4 {
        let response =
            send(&recorder, &post("/router/rest?method=a.b", "Content-Type: text/plain\r\n", "some text"))
                .await;
        assert!(response.starts_with(b"HTTP/1.1 200"));
    }
    let upgrade =
        "GET /?method=a.b HTTP/1.1\r\nHost: x\r\nConnection: upgrade, close\r\nUpgrade: websocket\r\n\r\n";
    assert!(send(&recorder, upgrade.as_bytes()).await.starts_with(b"HTTP/1.1 501"));
    let unread: Vec<String> = events
        .lock()
        .unwrap()
        .iter()
        .filter_map(|event| match event {
            RecordingEvent::Recorded { unread, .. } => unread.last().cloned(),
            _ => None,
        })
        .collect();
    for (said, expected) in unread.iter().zip([
        "5 bytes of image/png that are neither JSON nor XML",
        "2 bytes packed as br",
        "7 bytes that are no gzip",
        "0 bytes that are neither JSON nor XML",
    ]) {
        assert_eq!(*said, format!("the response's body: {expected}"));
    }
    assert_eq!(unread.len(), 4);
    for name in directory.names() {
        let text = directory.read(&name);
        assert!(!text.contains("some text") && text.contains("9 bytes of text/plain"), "{text}");
    }
    let form = "Content-Type: application/x-www-form-urlencoded;charset=GBK\r\n";
    send(&recorder, &post("/router/rest?method=a.b", form, "title=%CC%D4&n=1&n=2")).await;
    let last = events.lock().unwrap().last().cloned();
    let Some(RecordingEvent::Recorded { unread, .. }) = last else { panic!("{last:?}") };
    assert!(unread[0].contains("no UTF-8") && unread[1].contains("came twice"), "{unread:?}");
    assert_eq!(recorder.stop().await.unwrap().not_recorded, 1);
}

#[tokio::test]
async fn without_a_gateway_there_is_a_502_and_no_file() {
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/router/rest", nobody.local_addr().unwrap());
    drop(nobody);
    let directory = Directory::new("nobody");
    let recorder = builder(&directory, &url).start().await.unwrap();
    let response = send(&recorder, &post("/router/rest?method=a.b", "", "")).await;
    let text = String::from_utf8_lossy(&response).into_owned();
    assert!(text.starts_with("HTTP/1.1 502") && text.contains("The recorder has no response"), "{text}");
    let summary = recorder.stop().await.unwrap();
    assert_eq!((summary.calls, summary.not_recorded, directory.names().len()), (0, 1, 0));
    let own = builder(&directory, &url).listen(url[7..].split('/').next().unwrap().parse().unwrap());
    assert_eq!(
        own.start().await.unwrap_err().kind(),
        std::io::ErrorKind::InvalidInput,
        "it would call itself"
    );
    for url in ["ftp://x/", "x", "http://x/?a=b", ""] {
        let error = builder(&directory, url).start().await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput, "{url}");
    }
}
