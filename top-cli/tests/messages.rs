//! `topctl message` and `topctl messages` against `topctl sandbox`, each a process.

#![cfg(unix)]

mod support;

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Stdio},
};

use serde_json::{Value, json};
use support::{Ran, known, run, topctl, written};

struct Sandbox {
    child: Child,
    address: String,
    channel: String,
}

impl Sandbox {
    fn start(config: &str) -> Self {
        let config = written(
            &format!("messages-{}.toml", std::thread::current().name().unwrap_or("x").replace("::", "-")),
            config,
        );
        let mut command = topctl();
        let command = command.args(["sandbox", "--quiet", "--tmc", "--config"]).arg(config);
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        let mut line = |start: &str| {
            let line = lines.next().expect("a line").expect("UTF-8");
            line.strip_prefix(start).unwrap_or_else(|| panic!("{line}")).to_owned()
        };
        let (address, channel) = (line("listening on "), line("messages at "));
        Self { child, address, channel }
    }

    fn send(&self, args: &[&str]) -> Ran {
        run(topctl().env("TOP_SANDBOX", &self.address).args(["message", "send"]).args(args))
    }

    fn receive(&self, args: &[&str]) -> Ran {
        run(known().env("TOP_MESSAGES", &self.channel).arg("messages").args(args))
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const APP: &str = "[[app]]\nkey = '12345678'\nsecret = 'helloworld'\n[messages]\nredelivery_millis = 100\n";

fn lines(ran: &Ran) -> Vec<Value> {
    ran.out.lines().map(|line| serde_json::from_str(line).expect("a JSON line")).collect()
}

#[test]
fn a_message_is_sent_printed_and_confirmed_only_on_request() {
    let sandbox = Sandbox::start(APP);
    let sent = sandbox.send(&[
        "taobao_trade_TradeBuyerPay",
        "-p",
        "tid=9223372036854775807",
        "-p",
        "status=WAIT_SELLER_SEND_GOODS",
        "-p",
        "payment=\"1.50\"",
    ]);
    assert_eq!(sent.code, Some(0), "{sent:?}");
    let id: i64 = sent.out.trim().parse().expect("an id");

    let looked = sandbox.receive(&["--count", "1"]);
    assert_eq!(looked.code, Some(0), "{looked:?}");
    let line = &lines(&looked)[0];
    assert_eq!((&line["id"], &line["topic"]), (&json!(id), &json!("taobao_trade_TradeBuyerPay")));
    let content = json!({ "tid": 9_223_372_036_854_775_807_i64, "status": "WAIT_SELLER_SEND_GOODS", "payment": "1.50" });
    assert_eq!(line["content"], content);

    // It comes again, because it was only looked at; and not again once it is confirmed.
    let confirmed = sandbox.receive(&["--count", "1", "--confirm"]);
    let again = &lines(&confirmed)[0];
    assert_eq!(again["id"], json!(id));
    assert!(again["retried"].as_u64() >= Some(1), "{again}");
    let second = sandbox.send(&["taobao_item_ItemAdd", "-p", "num_iid=1"]);
    let next = sandbox.receive(&["--count", "1", "--confirm"]);
    assert_eq!(lines(&next)[0]["id"].to_string(), second.out.trim());
}

#[test]
fn other_topics_are_neither_printed_nor_confirmed() {
    let sandbox = Sandbox::start(APP);
    let other = sandbox.send(&["taobao_item_ItemAdd", "-p", "num_iid=1"]);
    sandbox.send(&["taobao_trade_TradeClose", "-p", "tid=2"]);
    let closed = sandbox.receive(&["--topic", "taobao_trade_TradeClose", "--count", "1", "--confirm"]);
    assert_eq!(lines(&closed)[0]["content"], json!({ "tid": 2 }));
    let left = sandbox.receive(&["--count", "1"]);
    assert_eq!(lines(&left)[0]["id"].to_string(), other.out.trim());
}

#[test]
fn a_message_about_a_user_goes_where_it_is_permitted() {
    let config =
        format!("{APP}[[permit]]\napp = '12345678'\nuser = '店铺'\nuser_id = 7\ntopics = ['a_b_C']\n");
    let sandbox = Sandbox::start(&config);
    let sent = sandbox.send(&["a_b_D", "--user", "店铺"]);
    assert_eq!((sent.code, sent.out.as_str()), (Some(1), ""), "{sent:?}");
    assert!(sent.err.contains("no application gets the message"), "{sent:?}");
    assert_eq!(sandbox.send(&["a_b_C", "--user", "店铺", "--user-id", "7", "--group", "vip"]).code, Some(0));
    let got = sandbox.receive(&["--group", "vip", "--count", "1", "--confirm"]);
    let line = &lines(&got)[0];
    assert_eq!(
        (&line["user_nick"], &line["user_id"], &line["content"]),
        (&json!("店铺"), &json!(7), &json!({}))
    );
}

#[test]
fn whatever_goes_wrong_is_said_with_what_to_do() {
    let sandbox = Sandbox::start(APP);
    let wrong = run(topctl()
        .env("TOP_APP_KEY", "12345678")
        .env("TOP_APP_SECRET", "wrong")
        .env("TOP_MESSAGES", &sandbox.channel)
        .arg("messages"));
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    assert!(wrong.err.contains("bad sign") && wrong.err.contains("secret"), "{wrong:?}");
    let nowhere = run(topctl().args(["message", "send", "a_b_C"]));
    assert_eq!(nowhere.code, Some(2));
    assert!(nowhere.err.contains("TOP_SANDBOX"), "{nowhere:?}");
    let refused = run(topctl().args(["message", "send", "a_b_C", "--sandbox", "http://127.0.0.1:9"]));
    assert_eq!(refused.code, Some(3), "{refused:?}");
    assert_eq!(run(known().args(["messages", "--url", "http://x"])).code, Some(2));
}

#[test]
fn topics_are_listed_and_become_structs() {
    let catalogue = written(
        "topics.jsonl",
        r#"{"topic":"taobao_trade_TradeBuyerPay","title":"买家付款","fields":[{"name":"tid","type":"Number"},{"name":"Type","type":"String","description":"交易类型"},{"name":"oids","type":"Number[]"},{"name":"modified","type":"Date"}]}
{"topic":"taobao_item_ItemAdd","fields":[]}
"#,
    );
    let types = |args: &[&str]| run(topctl().args(["message", "types"]).arg(&catalogue).args(args));
    let listed = types(&[]);
    assert!(listed.out.contains("taobao_trade_TradeBuyerPay 买家付款\n    tid Number"), "{listed:?}");
    let rust = types(&["--topic", "TRADE", "--rust"]);
    assert_eq!(
        rust.out,
        "use top_apis::{TopDateTime, TopMessage};\n\n\
         /// 买家付款\n#[derive(Debug, Clone, TopMessage)]\n#[top_api(topic = \"taobao_trade_TradeBuyerPay\")]\n\
         pub struct TradeBuyerPay {\n    pub tid: Option<i64>,\n    /// 交易类型\n    #[top_api(rename = \"Type\")]\n    \
         pub r#type: Option<String>,\n    pub oids: Vec<i64>,\n    pub modified: Option<TopDateTime>,\n}\n"
    );
    assert_eq!(types(&["--topic", "nothing"]).code, Some(2));
}
