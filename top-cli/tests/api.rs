//! `topctl api search` and `topctl api show`, over a small catalogue and over the built-in one.

mod support;

use support::{run, topctl, written};

const LINES: &str = r#"{"method":"taobao.refund.get","title":"获取单笔退款详情","session":true,"api_id":53,"source_date":"2026-04-23","rust":"taobao::refund::Get","feature":"taobao-refund","request":[{"name":"refund_id","type":"Number","required":true,"min_value":10},{"name":"note","type":"String","max_length":3,"default":"x"},{"name":"kind","type":"String","values":[["A","一口价"],["B"]]}],"response":[{"name":"refund","type":"Refund","children":[{"name":"buyer_nick","type":"String","sensitive":"personal"},{"name":"ids","type":"Number[]"}]}]}
{"method":"taobao.refunds.receive.get","title":"查询卖家收到的退款列表","request":[],"response":[]}
{"method":"taobao.trade.fullinfo.get","title":"获取单笔交易的详细信息","request":[],"response":[{"name":"trade","type":"Trade","children":[{"name":"refund_phase","type":"String"}]}]}
{"method":"taobao.hostile.get","title":"\u001b[2J标题","request":[{"name":"a\u001bb","type":"Str\u009bing","description":"x\n\u202ey"}],"response":[]}
"#;

fn api(args: &[&str], variables: &[(&str, &str)]) -> support::Ran {
    // Several tests run at once: none may read a file that another one is writing.
    let name = format!("api-{}.jsonl", std::thread::current().name().unwrap_or_default().replace(':', "-"));
    let file = written(&name, LINES);
    run(topctl().arg("api").args(args).arg("--catalogue").arg(file).envs(variables.iter().copied()))
}

#[test]
fn words_of_both_languages_are_found_and_ranked() {
    for words in [&["refund"][..], &["退款"]] {
        let ran = api(&[&["search"], words].concat(), &[]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let methods: Vec<&str> = ran.out.lines().filter(|line| !line.starts_with(' ')).collect();
        assert_eq!(
            methods[2], "taobao.trade.fullinfo.get  获取单笔交易的详细信息",
            "by its member alone: {ran:?}"
        );
        assert!(methods[..2].contains(&"taobao.refund.get  获取单笔退款详情"), "{ran:?}");
        assert!(ran.out.contains("\n    top_apis::taobao::refund::Get  feature taobao-refund\n"), "{ran:?}");
        assert!(ran.out.contains("\n    trade.refund_phase\n"), "why it was found: {ran:?}");
    }
    let ran = api(&["search", "refund", "--json", "--limit", "1"], &[]);
    assert_eq!(ran.json()[0]["feature"], "taobao-refund");
    assert_eq!(ran.json().as_array().map(Vec::len), Some(1));
    let ran = api(&["search", "refund", "--limit", "2"], &[]);
    assert!(ran.err.contains("and 1 more API;"), "{ran:?}");
}

#[test]
fn what_is_not_found_is_a_failure_with_advice() {
    let ran = api(&["search", "nothing"], &[]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(1), ""));
    assert!(ran.err.contains("no API is found by `nothing`"), "{ran:?}");
    assert_eq!(api(&["search", "nothing", "--json"], &[]).out, "[]\n");
    let ran = api(&["show", "taobao.refnud.get"], &[]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("did you mean taobao.refund.get"), "{ran:?}");
    let ran = api(&["show", "fullinfo"], &[]);
    assert!(ran.err.contains("did you mean taobao.trade.fullinfo.get?"), "by its words: {ran:?}");
    let ran =
        run(topctl().args(["api", "show", "a.b", "--catalogue"]).arg(written("damaged.jsonl", "no JSON")));
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("damaged.jsonl: line 1: "), "{ran:?}");
}

#[test]
fn an_api_is_shown_with_all_that_a_caller_needs() {
    let ran = api(&["show", "taobao.refund.get"], &[]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    for wanted in [
        "taobao.refund.get  获取单笔退款详情\n",
        "  session     required (授权)\n",
        "  document    https://open.taobao.com/api.htm?docId=53&docType=2\n",
        "  Rust        top_apis::taobao::refund::Get\n",
        "  Cargo.toml  top-apis = { version = \"0.1\", features = [\"taobao-refund\"] }\n",
        "  * refund_id Number >= 10\n",
        "    note      String at most 3 characters; default x\n",
        "    kind      String [A 一口价 | B]\n",
        "refund_get_response\n",
        "      buyer_nick String   personal\n",
        "      ids        Number[]\n",
        "  26 Missing Session\n",
        "  use top_apis::{Client, taobao::refund::Get};\n",
        "  let request = Get { refund_id: 10, ..Get::default() };\n",
        "  let reply = client.call(&request).session(\"the seller's access token\").await?;\n",
        "  topctl call taobao.refund.get -p refund_id=10 --session \"$TOP_SESSION\"\n",
    ] {
        assert!(ran.out.contains(wanted), "{wanted:?}: {}", ran.out);
    }
    let chinese = api(&["show", "taobao.refund.get"], &[("LANG", "zh_CN.UTF-8")]);
    assert!(chinese.out.contains("请求参数") && chinese.out.contains("该接口需要用户授权"), "{chinese:?}");
}

#[test]
fn the_json_form_holds_the_same() {
    let json = api(&["show", "taobao.refund.get", "--json"], &[]).json();
    assert_eq!(
        (&json["session"], &json["example"]),
        (&"required".into(), &serde_json::json!({"refund_id": 10}))
    );
    assert_eq!(json["rust"]["path"], "top_apis::taobao::refund::Get");
    assert_eq!(
        json["request"][0],
        serde_json::json!({"name": "refund_id", "type": "Number", "required": true, "min_value": 10})
    );
    assert_eq!(json["response"][0]["members"][1]["type"], "Number[]");
    assert!(json["errors"].as_array().unwrap().iter().any(|error| error["code"] == "26"), "{json}");
}

#[test]
fn nothing_of_a_catalogue_moves_the_cursor() {
    for args in [&["show", "taobao.hostile.get"][..], &["search", "hostile"]] {
        let ran = api(args, &[]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let all = format!("{}{}", ran.out, ran.err);
        assert!(!all.contains(['\u{1b}', '\u{9b}', '\u{202e}']), "{all}");
    }
}

/// The catalogue that the program holds itself.
#[test]
fn the_public_catalogue_is_built_in() {
    let ran = run(topctl().args(["api", "show", "taobao.trade.fullinfo.get", "--json"]));
    let json = ran.json();
    assert_eq!(json["rust"]["path"], "top_apis::taobao::trade::FullinfoGet");
    assert_eq!(json["document"], "https://open.taobao.com/api.htm?docId=54&docType=2");
    for (words, wanted) in [
        (&["refund", "get"][..], "taobao.refund.get"),
        (&["单笔交易"], "taobao.trade.fullinfo.get"),
        (&["电子面单"], "cainiao.waybill.ii.get"),
        (&["taobao.time.get"], "taobao.time.get"),
        (&["followup", "send"], "alibaba.alihealth.followup.send"),
    ] {
        let ran = run(topctl().args(["api", "search", "--limit", "20"]).args(words));
        assert!(
            ran.out.lines().any(|line| line.starts_with(&format!("{wanted}  "))),
            "{words:?}: {}",
            ran.out
        );
    }
}
