//! `topctl accept` against endpoints over a socket: the exit codes, the findings for a person and for a program.

mod support;

use std::{net::SocketAddr, process::Command, sync::OnceLock, time::Duration};

use axum::{Router, routing::post};
use support::{SECRET, known, run, topctl, written};
use top_core::TopObject;
use top_server::spi::{ContentKind, Expected, Spi, SpiLayer, SpiResponse, Verifier};

#[derive(TopObject)]
struct Query {
    sku: String,
    remark: Option<String>,
}

#[derive(TopObject)]
struct Stock {
    flag: String,
    sku: String,
    remark: Option<String>,
}

async fn stock(query: Spi<Query>) -> SpiResponse {
    let (sku, remark) = (query.data.sku.clone(), query.data.remark.clone());
    query.respond(&Stock { flag: "success".into(), sku, remark })
}

/// Says success whatever comes, with an escape sequence for the terminal in it.
async fn careless() -> &'static str {
    "<response><flag>success</flag><code>\u{1b}[2J</code></response>"
}

async fn nonsense() -> &'static str {
    "\u{1b}[2Jnonsense"
}

async fn late() {
    tokio::time::sleep(Duration::from_secs(60)).await;
}

/// The address of the endpoints, which run until the tests end.
fn endpoints() -> SocketAddr {
    static ADDRESS: OnceLock<SocketAddr> = OnceLock::new();
    *ADDRESS.get_or_init(|| {
        let (tell, told) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            runtime.block_on(async move {
                let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
                tell.send(listener.local_addr().expect("an address")).expect("a test");
                let verifier = Verifier::new(SECRET, Expected::method("my.stock.query", ContentKind::Json));
                let router = Router::new()
                    .route("/stock", post(stock).layer(SpiLayer::new(verifier)))
                    .route("/careless", post(careless))
                    .route("/nonsense", post(nonsense))
                    .route("/late", post(late));
                axum::serve(listener, router).await.expect("a server");
            });
        });
        told.recv().expect("an address")
    })
}

fn url(path: &str) -> String {
    format!("http://{}{path}", endpoints())
}

const BODY: &str = r#"{"sku":"@KEY@","remark":"@TEXT@"}"#;

#[test]
fn a_right_endpoint_is_accepted_with_code_0() {
    let body = written("accepted.json", BODY);
    let args = ["accept", "spi", &url("/stock"), "--method", "my.stock.query", "--echo", "--body"];
    let ran = run(known().args(args).arg(&body));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    let last = ran.out.lines().last().unwrap();
    assert!(last.starts_with("no fault, ") && last.ends_with(" good, 0 not judged"), "{ran:?}");
    assert!(ran.out.contains("\ngood   missing-sign         a call without `sign`\n"), "{}", ran.out);
}

#[test]
fn faults_are_told_with_what_came_what_was_expected_and_what_to_do() {
    let ran = run(known().args(["accept", "qimen", &url("/careless")]));
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{ran:?}");
    let lines: Vec<_> = ran.out.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("FAULT  missing-sign")).expect("the fault");
    assert_eq!(lines[at + 1], "       came      success");
    assert!(lines[at + 2].starts_with("       expected  HTTP status 200 and <response><flag>failure</flag>"));
    assert!(lines[at + 3].starts_with("       to do     refuse a call without a signature"));
    assert!(!ran.out.contains('\u{1b}'), "no raw text of the endpoint");
    assert!(!ran.out.contains(SECRET), "{}", ran.out);
}

/// One of each outcome, as the whole output in Chinese.
const CHINESE: &str = "通过    first-call    正确的调用
-       emoji         表情符号和生僻字，每个 4 字节
        原因  成功；服务没有返回文本，因此无法比较
不通过  missing-sign  没有 `sign` 的调用
        实际  成功
        应为  HTTP 状态码 200，响应体为 <response><flag>failure</flag><code>sign-check-failure</code><message>Illegal request</message></response>
        建议  没有签名的调用，应先拒绝，不做任何其他处理
不通过  stale-time    一小时前的调用，签名正确
        实际  成功
        应为  HTTP 状态码 200，响应体为 <response><flag>failure</flag><code>sign-check-failure</code><message>Illegal request</message></response>
        建议  拒绝 `timestamp`（参与签名，GMT+8）早于当前时间十分钟以上的调用：否则被截获的调用可以无限期重放

2 项不通过，1 项通过，1 项未判定
";

fn chinese() -> Command {
    let mut command = known();
    command.env("LANG", "zh_CN.UTF-8");
    command
}

#[test]
fn findings_are_told_in_chinese_in_a_chinese_terminal() {
    let careless = url("/careless");
    let only = ["--only", "emoji", "--only", "missing-sign", "--only", "stale-time"];
    let ran = run(chinese().args(["accept", "qimen", &careless]).args(only));
    assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(1), CHINESE, ""));

    let body = written("accepted-in-chinese.json", BODY);
    let args = ["accept", "spi", &url("/stock"), "--method", "my.stock.query", "--echo", "--body"];
    let ran = run(chinese().args(args).arg(&body));
    let last = ran.out.lines().last().unwrap_or_default();
    assert!(last.starts_with("没有问题，") && last.ends_with(" 项通过，0 项未判定"), "{ran:?}");
    assert_eq!(ran.code, Some(0), "{ran:?}");

    // Every line that is not of the wire alone is Chinese, whatever is found.
    let ran = run(chinese().args(["accept", "qimen", &careless]));
    let has_han = |line: &str| line.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    assert!(ran.out.lines().count() > 50, "{}", ran.out);
    assert!(ran.out.lines().all(|line| line.is_empty() || has_han(line)), "{}", ran.out);
}

#[test]
fn what_stops_an_acceptance_is_told_in_chinese_too() {
    let ran = run(chinese().args(["accept", "qimen", &url("/nonsense")]));
    let said = [
        "不通过  first-call           正确的调用\n",
        "        实际  既不是 XML 也不是 JSON：`\\u{1b}[2Jnonsense`\n        应为  成功\n        建议  无论发生什么，",
        "\n其余检查未进行：首次调用必须先成功。\n\n1 项不通过，0 项通过，",
    ];
    assert!(said.iter().all(|said| ran.out.contains(said)), "{ran:?}");
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (args, out, err) in [
        (
            &["qimen", &*format!("http://{unused}/")][..],
            "实际  没有响应：no connection could be made",
            "服务没有响应",
        ),
        (&["qimen", &url("/late"), "--timeout", "1"], "实际  没有响应：1 秒内未收到", "服务没有响应"),
        (&["qimen", &url("/stock"), "--only", "all"], "", "没有名为 `all` 的检查项；可用的有 first-call, "),
        (&["qimen", "127.0.0.1:1"], "", "服务的地址应以 http:// 或 https:// 开头"),
        (&["spi", &url("/stock"), "--method", "a.b"], "", "用 --body 指定文件"),
    ] {
        let ran = run(chinese().arg("accept").args(args));
        assert!(ran.code > Some(1) && ran.out.contains(out) && ran.err.contains(err), "{ran:?}");
    }
}

#[test]
fn json_is_english_in_a_chinese_terminal() {
    let args = ["accept", "qimen", &url("/late"), "--timeout", "1", "--json"];
    let [english, chinese] = [run(known().args(args)), run(chinese().args(args))];
    assert_eq!((english.code, &english.out), (chinese.code, &chinese.out));
    assert_eq!(english.json()["findings"][0]["came"], "no response: none within 1 s");
    assert!(chinese.err.contains("服务没有响应"), "{chinese:?}");
}

#[test]
fn a_program_gets_the_findings_as_json() {
    let ran = run(known().args(["accept", "qimen", &url("/careless"), "--only", "stale-time", "--json"]));
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let json = ran.json();
    assert_eq!((&json["accepted"], &json["faults"], &json["good"]), (&false.into(), &1.into(), &1.into()));
    let fault = &json["findings"][1];
    assert_eq!((&fault["probe"], &fault["outcome"]), (&"stale-time".into(), &"fault".into()));
    assert!(fault["to_do"].as_str().unwrap().contains("timestamp"), "{json}");
}

#[test]
fn an_endpoint_that_talks_nonsense_is_a_fault_and_one_that_is_not_there_has_a_code_of_its_own() {
    let ran = run(known().args(["accept", "qimen", &url("/nonsense")]));
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("neither XML nor JSON: `\\u{1b}[2Jnonsense`"), "{ran:?}");
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let ran = run(known().args(["accept", "qimen", &format!("http://{unused}/")]));
    assert!(ran.out.lines().count() < 10 && ran.out.contains("Nothing else was played"), "{ran:?}");
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(
        ran.out.contains("no response: no connection could be made: Connection refused")
            && ran.err.contains("no response"),
        "{ran:?}"
    );
}

#[test]
fn what_is_missing_is_said_before_anything_is_sent() {
    let url = url("/stock");
    for (args, said) in [
        (&["accept", "spi", &url, "--method", "a.b"][..], "--body"),
        (&["accept", "qimen", "127.0.0.1:1"], "http://"),
        (
            &["accept", "qimen", &url, "--skip", "nothing"],
            "there is no probe `nothing`; there are first-call, ",
        ),
    ] {
        let ran = run(known().args(args));
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.err.contains(said), "{ran:?}");
    }
    let ran = run(topctl().args(["accept", "qimen", &url]));
    assert!(ran.code == Some(2) && ran.err.contains("TOP_APP_KEY"), "{ran:?}");
}

const FOR_STOCK: [&str; 4] = ["spi", "send", "--method", "my.stock.query"];

#[test]
fn one_call_is_sent_as_the_platform_sends_it_and_its_response_printed() {
    let url = url("/stock");
    // What stands for something in an acceptance is a text like any other here.
    let data = r#"{"sku":"a1 淘","remark":"@TEXT@ @KEY@"}"#;
    let ran = run(known().args(FOR_STOCK).args([&url, "-p", "customerId=c&1", "--data", data]));
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{ran:?}");
    let (flag, json) = (serde_json::Value::from("success"), ran.json());
    assert_eq!(
        (&json["flag"], &json["sku"], &json["remark"]),
        (&flag, &"a1 淘".into(), &"@TEXT@ @KEY@".into())
    );

    let body = written("sent.json", r#"{"sku":"b2"}"#);
    let ran = run(known().args(FOR_STOCK).arg(&url).arg("--raw").arg("--body").arg(&body));
    assert_eq!((ran.code, &*ran.out), (Some(0), r#"{"flag":"success","sku":"b2"}"#), "{ran:?}");

    let ran = run(known().args(FOR_STOCK).args([&url, "--data", "{}", "--wrong-sign"]));
    assert!(ran.out.contains("sign-check-failure") && !ran.out.contains(SECRET), "{ran:?}");
    let ran = run(known().args(FOR_STOCK).args([&url, "--data", "<a/>", "--kind", "xml"]));
    assert!(ran.out.contains("sign-check-failure"), "another kind than the endpoint takes: {ran:?}");
}

#[test]
fn a_call_that_fails_has_the_exit_code_of_its_reason() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    for (url, code, said) in [
        (url("/nowhere"), 1, "HTTP status 404"),
        (format!("http://{unused}/"), 3, "no response: no connection could be made: Connection refused"),
        ("ftp://127.0.0.1/".to_owned(), 2, "begins with http:// or https://"),
    ] {
        let ran = run(known().args(FOR_STOCK).args([&url, "--data", "{}"]));
        assert_eq!(ran.code, Some(code), "{ran:?}");
        assert!(ran.err.contains(said) && !ran.err.contains(SECRET), "{ran:?}");
    }
    for (path, said) in [("/nowhere", "服务返回的 HTTP 状态码为 404"), ("/late", "没有响应：1 秒内未收到")]
    {
        let ran = run(chinese().args(FOR_STOCK).args([&url(path), "--data", "{}", "--timeout", "1"]));
        assert!(ran.err.contains(said), "{ran:?}");
    }
    let ran = run(known().args(FOR_STOCK).arg(url("/stock")));
    assert_eq!(ran.code, Some(2), "{ran:?}");
    let ran = run(topctl().args(FOR_STOCK).args([&url("/stock"), "--data", "{}"]));
    assert!(ran.code == Some(2) && ran.err.contains("the app key"), "{ran:?}");
}
