//! `topctl record` between programs and a sandbox, and the cassette that replays what it wrote, without a network.

#![cfg(unix)]
#![allow(missing_docs, reason = "the structs of a test")]

mod support;

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use support::{KEY, SECRET, file, known, run, topctl};
use top_client::{
    Client, FileItem, RetryPolicy, TopApi, TopObject,
    error::ErrorKind,
    request::Format,
    sign::{SecretSigner, SignMethod, Signer as _, Signing, StringToSign},
    testing::Cassette,
};
use top_sandbox::{Fault, Grant, PlatformError, Sandbox};

const SESSION: &str = "6100e1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e-2088";
const REFRESH: &str = "6101d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a2088";
const MOBILE: &str = "13800138000";
const NAME: &str = "王小丫";
const ADDRESS: &str = "文三路 477 号 5 幢";
const NICK: &str = "tb_buyer_2026";
const TID: i64 = 2_067_719_225_654_838;
const IDENTITY: &str = "11010519491231002X";
const EMAIL: &str = "xiaoya.wang@mail.example.com";

#[derive(Debug, Clone, PartialEq, TopObject)]
struct Trade {
    tid: Option<i64>,
    tid_str: Option<String>,
    buyer_nick: Option<String>,
    receiver_name: Option<String>,
    receiver_mobile: Option<String>,
    receiver_address: Option<String>,
    receiver_city: Option<String>,
    payment: Option<String>,
    note: Option<String>,
}

#[derive(Debug, TopObject)]
struct Trades {
    #[top_api(item = "trade")]
    trades: Vec<Trade>,
    total_results: Option<i64>,
}

#[derive(Debug, TopApi)]
#[top_api(method = "taobao.trades.sold.get", response = Trades, session = required)]
struct SoldGet {
    fields: String,
}

#[derive(Debug, TopApi)]
#[top_api(method = "taobao.trade.fullinfo.get", response = Trade, unwrap = "trade", session = required)]
struct FullinfoGet {
    fields: String,
    tid: i64,
}

#[derive(Debug, TopApi)]
#[top_api(method = "taobao.trade.memo.update", response = Trade, unwrap = "trade", session = required)]
struct MemoUpdate {
    tid: i64,
    memo: String,
}

fn trade() -> Trade {
    Trade {
        tid: Some(TID),
        tid_str: Some(TID.to_string()),
        buyer_nick: Some(NICK.into()),
        receiver_name: Some(NAME.into()),
        receiver_mobile: Some(MOBILE.into()),
        receiver_address: Some(ADDRESS.into()),
        receiver_city: Some("杭州市".into()),
        payment: Some("1.50".into()),
        note: Some(format!("订单 {TID}: 打 {MOBILE} 或写信 {EMAIL}, {IDENTITY}, {SESSION}")),
    }
}

fn sold() -> SoldGet {
    SoldGet { fields: "tid,receiver_mobile".into() }
}

fn fullinfo(tid: i64) -> FullinfoGet {
    FullinfoGet { fields: "tid".into(), tid }
}

fn cancel(name: &str, mobile: &str) -> String {
    let receiver = format!("<receiverInfo><name>{name}</name><mobile>{mobile}</mobile></receiverInfo>");
    format!("<request><orderCode>O1</orderCode>{receiver}</request>")
}

struct Recorder {
    child: Child,
    address: String,
}

impl Recorder {
    fn start(gateway: &str, directory: &Path, args: &[&str]) -> Self {
        let mut command = topctl();
        command.arg("record").arg("--to").arg(directory).args(["--gateway", gateway]).args(args);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        let address = line.trim_end().strip_prefix("listening on http://").expect("the promised line");
        Self { address: address.to_owned(), child }
    }

    fn url(&self) -> String {
        format!("http://{}/router/rest", self.address)
    }

    /// Sends bytes, and gives the response's.
    fn send(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = Vec::new();
        stream.read_to_end(&mut response).unwrap();
        String::from_utf8_lossy(&response).into_owned()
    }

    fn stop(mut self) -> String {
        let kill = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        assert!(kill.expect("kill").success());
        for _ in 0..200 {
            if let Some(status) = self.child.try_wait().expect("a child") {
                let mut stderr = String::new();
                self.child.stderr.take().expect("a pipe").read_to_string(&mut stderr).expect("UTF-8");
                assert_eq!(status.code(), Some(0), "{stderr}");
                return stderr;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = self.child.kill();
        panic!("it did not stop within 10 seconds");
    }
}

fn fresh(name: &str) -> PathBuf {
    let directory = file(name);
    let _ = fs::remove_dir_all(&directory);
    directory
}

fn files(directory: &Path) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(directory)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().app(KEY, SECRET).session(SESSION, Grant::any()).start().await.unwrap();
    sandbox
        .on(|_: SoldGet| async { Ok(Trades { trades: vec![trade(), Trade { tid: Some(7), ..trade() }], total_results: Some(2) }) })
        .on(|request: FullinfoGet| async move {
            match request.tid {
                TID => Ok(trade()),
                _ => Err(PlatformError::of(15).sub("isv.trade-not-exist", "交易不存在")),
            }
        })
        .on(|request: MemoUpdate| async move { Ok(Trade { note: Some(request.memo), ..trade() }) })
        .answer(
            "taobao.top.auth.token.refresh",
            format!(r#"{{"top_auth_token_refresh_response":{{"token_result":"{{\"refresh_token\":\"{REFRESH}\",\"taobao_user_nick\":\"{NICK}\"}}"}}}}"#),
        )
        .answer("taobao.picture.upload", r#"{"picture_upload_response":{"picture":{"picture_id":1}}}"#);
    sandbox
}

/// A call in the query, as old clients make it.
fn by_get(address: &str) -> String {
    let now =
        top_core::TopDateTime::from_system_time(top_core::clock::Clock::now(&top_core::clock::SystemClock));
    let timestamp = now.unwrap().to_string();
    let params = [
        ("app_key", KEY),
        ("format", "json"),
        ("method", "taobao.trades.sold.get"),
        ("fields", "tid"),
        ("partner_id", "old-sdk-2012"),
        ("session", SESSION),
        ("sign_method", "hmac"),
        ("timestamp", &timestamp),
        ("v", "2.0"),
    ];
    let mut sorted = params;
    sorted.sort_unstable();
    let text: String = sorted.iter().flat_map(|(name, value)| [*name, *value]).collect();
    let signer = SecretSigner::new(SECRET, SignMethod::Hmac);
    let signing = signer.sign(StringToSign { parameters: text.as_bytes(), body: b"" });
    let Signing::Ready(Ok(sign)) = signing else { panic!("signed at once") };
    let query: Vec<String> = params
        .iter()
        .map(|(name, value)| format!("{name}={}", value.replace(' ', "%20").replace(':', "%3A")))
        .collect();
    format!(
        "GET /top/router/rest?{}&sign={} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n",
        query.join("&"),
        sign.as_str()
    )
}

/// Forms, XML, an upload, JSON, an error of the platform, and a page of a proxy.
async fn typed_calls(client: &Client, sandbox: &Sandbox) {
    // A typed client: a form, whose responses are simplified, and one in XML.
    let trades = client.call(&sold()).session(SESSION).await.unwrap();
    assert_eq!(
        (trades.trades[0].clone(), trades.total_results),
        (trade(), Some(2)),
        "the client sees what is true"
    );
    let tid = trades.trades[0].tid.unwrap();
    let detail = client.call(&fullinfo(tid)).session(SESSION).format(Format::Xml).await.unwrap();
    assert_eq!(*detail, trade());
    let missing = client.call(&fullinfo(7)).session(SESSION).await.unwrap_err();
    assert_eq!(missing.as_api().and_then(|error| error.sub_code()), Some("isv.trade-not-exist"));
    let memo = MemoUpdate { tid, memo: format!("call {MOBILE}") };
    client.call(&memo).session(SESSION).await.unwrap();
    // An upload, a body of JSON, and a response with tokens in a text that is JSON itself.
    let picture = FileItem::from_bytes("王小丫.png", *b"PNG");
    client
        .call_method("taobao.picture.upload", [("title", "t")])
        .session(SESSION)
        .file("img", picture)
        .await
        .unwrap();
    let body = format!(r#"{{"tid":{TID},"receiver":{{"name":"{NAME}"}},"price":1.50}}"#);
    client
        .call_method("taobao.picture.upload", [("title", "b")])
        .session(SESSION)
        .json_body(body)
        .await
        .unwrap();
    client
        .call_method("taobao.top.auth.token.refresh", [("refresh_token", REFRESH)])
        .session(SESSION)
        .await
        .unwrap();
    // A proxy's page on the way.
    sandbox.fault("taobao.trades.sold.get", Fault::html(502));
    let error = client.call(&sold()).session(SESSION).retry(RetryPolicy::NEVER).await.unwrap_err();
    assert_eq!(error.as_status(), Some(502));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_recorded_of_several_programs_is_replayed_without_a_network() {
    let directory = fresh("recorded");
    let sandbox = sandbox().await;
    let recorder = Recorder::start(&sandbox.url(), &directory, &[]);
    let client = Client::builder(KEY, SECRET).gateway(recorder.url()).build().unwrap();

    typed_calls(&client, &sandbox).await;
    // Another program, and a client of 2012 at another path.
    let ran = run(known()
        .args(["call", "taobao.trades.sold.get", "-p", "fields=tid,receiver_mobile", "--session", SESSION])
        .args(["--gateway", &recorder.url()]));
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let response = tokio::task::block_in_place(|| recorder.send(&by_get(&recorder.address)));
    assert!(response.contains(MOBILE) && response.starts_with("HTTP/1.1 200"), "{response}");
    // Qimen, at an address of its own.
    let cancel = cancel(NAME, MOBILE);
    let error = client.qimen("c1").call_method("order.cancel", cancel).await.unwrap_err();
    assert!(error.as_api().is_some(), "{error}");
    // Not calls.
    let page = format!("GET /nothing HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", recorder.address);
    assert!(tokio::task::block_in_place(|| recorder.send(&page)).starts_with("HTTP/1.1 404"));
    let mut batch = client.batch();
    let handle = batch.push_call(client.call(&sold()).session(SESSION));
    batch.send().await.take(handle).unwrap();

    let said = tokio::task::block_in_place(|| recorder.stop());
    sandbox.stop().await;

    let files = files(&directory);
    let names: Vec<&str> = files.iter().map(|(name, _)| &**name).collect();
    assert_eq!(
        names,
        [
            "0001-taobao.trades.sold.get.json",
            "0002-taobao.trade.fullinfo.get.json",
            "0003-taobao.trade.fullinfo.get.json",
            "0004-taobao.trade.memo.update.json",
            "0005-taobao.picture.upload.json",
            "0006-taobao.picture.upload.json",
            "0007-taobao.top.auth.token.refresh.json",
            "0008-taobao.trades.sold.get.json",
            "0009-taobao.trades.sold.get.json",
            "0010-taobao.trades.sold.get.json",
            "0011-taobao.qimen.order.cancel.json",
        ]
    );
    let tid = TID.to_string();
    for (name, text) in &files {
        for secret in [
            KEY, SECRET, SESSION, REFRESH, "old-sdk", MOBILE, NAME, "小丫", ADDRESS, NICK, &tid, IDENTITY,
            EMAIL,
        ] {
            assert!(!text.contains(secret), "{name} has {secret}");
        }
        assert!(serde_json::from_str::<serde_json::Value>(text).is_ok() && text.ends_with("}\n"), "{name}");
    }
    assert!(
        files[0].1.contains("\"receiver_city\": \"杭州市\"") && files[0].1.contains("\"1.50\""),
        "{}",
        files[0].1
    );
    for line in [
        "recorded 11 calls in",
        "0008-taobao.trades.sold.get.json: not recorded: the response's body: ",
        "0005-taobao.picture.upload.json: not recorded: the content of the files",
        "GET /nothing: forwarded and not recorded: it has no parameter `method`",
        "POST /router/batch: forwarded and not recorded: it is a batch",
        "2 requests not recorded",
        "receiver_mobile",
        "read the files before you commit them",
    ] {
        assert!(said.contains(line), "{line}\n{said}");
    }
    for secret in [KEY, SECRET, SESSION, MOBILE, NAME, NICK] {
        assert!(!said.contains(secret), "{secret}\n{said}");
    }

    replayed(&directory).await;
}

async fn replayed(directory: &Path) {
    let cassette = Cassette::open(directory).unwrap();
    let client = cassette.client().build().unwrap();
    let trades = client.call(&sold()).session("any").await.unwrap().into_inner();
    let first = &trades.trades[0];
    let tid = first.tid.unwrap();
    assert!(tid != TID && tid.to_string().len() == TID.to_string().len());
    assert_eq!(first.tid_str.as_deref(), Some(&*tid.to_string()));
    let mobile = first.receiver_mobile.clone().unwrap();
    assert!(mobile.len() == 11 && mobile.starts_with('1') && mobile != MOBILE);
    let note = first.note.clone().unwrap();
    assert!(note.starts_with(&format!("订单 {tid}: 打 {mobile} 或写信 ")), "{note}");
    assert_eq!(first.receiver_name.as_deref().map(|name| name.chars().count()), Some(3));
    // The number that the first response has leads to the second call.
    let detail = client.call(&fullinfo(tid)).session("any").await.unwrap().into_inner();
    assert_eq!(detail, *first);
    let missing = client.call(&fullinfo(trades.trades[1].tid.unwrap())).session("any").await.unwrap_err();
    assert_eq!(missing.as_api().and_then(|error| error.sub_code()), Some("isv.trade-not-exist"));
    let recorded = |name: &str| -> serde_json::Value {
        serde_json::from_str(&fs::read_to_string(directory.join(name)).unwrap()).unwrap()
    };
    let memo = recorded("0004-taobao.trade.memo.update.json");
    let memo = memo["request"]["params"]["memo"].as_str().unwrap().to_owned();
    assert!(
        memo.len() == "call 13800138000".len() && !memo.contains("call"),
        "what people write is replaced whole"
    );
    client.call(&MemoUpdate { tid, memo }).session("any").await.unwrap();
    let picture = FileItem::from_bytes("other.png", *b"ABC");
    client.call_method("taobao.picture.upload", [("title", "t")]).file("img", picture).await.unwrap();
    let receiver = trades.trades[0].receiver_name.clone().unwrap();
    let body = format!(r#"{{"price":1.50,"tid":{tid},"receiver":{{"name":"{receiver}"}}}}"#);
    client.call_method("taobao.picture.upload", [("title", "b")]).json_body(body).await.unwrap();
    let recorded = recorded("0007-taobao.top.auth.token.refresh.json");
    let refresh = recorded["request"]["params"]["refresh_token"].as_str().unwrap();
    let tokens =
        client.call_method("taobao.top.auth.token.refresh", [("refresh_token", refresh)]).await.unwrap();
    let tokens: serde_json::Value = serde_json::from_str(tokens["token_result"].as_str().unwrap()).unwrap();
    assert_eq!(tokens["refresh_token"], refresh);
    assert_eq!(tokens["taobao_user_nick"].as_str(), first.buyer_nick.as_deref());
    let error = client.call(&sold()).session("any").retry(RetryPolicy::NEVER).await.unwrap_err();
    assert_eq!((error.kind(), error.as_status()), (ErrorKind::Status, Some(502)));
    client.call(&sold()).session("any").await.unwrap();
    client.call(&SoldGet { fields: "tid".into() }).session("any").await.unwrap();
    let error = client.qimen("c1").call_method("order.cancel", cancel(&receiver, &mobile)).await.unwrap_err();
    assert!(error.as_api().is_some_and(|api| api.sub_code() != Some("replay.unexpected")), "{error}");
    cassette.assert_finished();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fields_are_kept_and_replaced_as_asked_and_a_recording_is_never_added_to() {
    let directory = fresh("recorded-as-asked");
    let sandbox = sandbox().await;
    let asked =
        ["--keep", "tid", "--keep", "tid_str", "--keep", "memo", "--replace", "receiverCity", "--quiet"];
    let recorder = Recorder::start(&sandbox.url(), &directory, &asked);
    let client = Client::builder(KEY, SECRET).gateway(recorder.url()).build().unwrap();
    let memo = MemoUpdate { tid: TID, memo: format!("call {MOBILE} with {SESSION}") };
    client.call(&memo).session(SESSION).await.unwrap();
    let said = tokio::task::block_in_place(|| recorder.stop());
    assert!(!said.contains("0001-") && said.contains("recorded 1 call in"), "{said}");
    let files = files(&directory);
    let text = &files[0].1;
    assert!(
        text.contains(&format!("\"tid\": \"{TID}\"")) && text.contains(&format!("call {MOBILE} with ")),
        "{text}"
    );
    assert!(!text.contains("杭州") && !text.contains(SESSION) && !text.contains(NAME), "{text}");

    let again = run(topctl().args(["record", "--gateway", &sandbox.url(), "--to"]).arg(&directory));
    assert_eq!(again.code, Some(2), "{again:?}");
    assert!(
        again.err.contains("there is a recording in it already") && again.err.contains("help: "),
        "{again:?}"
    );
    let wrong = run(topctl().args(["record", "--gateway", "nowhere", "--to"]).arg(fresh("recorded-nowhere")));
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
}
