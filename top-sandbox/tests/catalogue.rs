//! A sandbox with a catalogue serves each of its APIs as if it had the document.

mod support;

use std::fmt::Write as _;

use support::{builder, call};
use top_doc::Definitions;

const LINES: &str = r#"{"method":"taobao.refund.get","title":"获取单笔退款详情","request":[{"name":"refund_id","type":"Number","required":true},{"name":"note","type":"String","max_length":3}],"response":[{"name":"refund","type":"Refund","children":[{"name":"refund_id","type":"Number"},{"name":"created","type":"Date"},{"name":"tags","type":"String[]"}]}]}
{"method":"taobao.time.get","title":"获取时间","response":[{"name":"never","type":"String"}]}
{"method":"taobao.user.seller.get","session":"required","response":[{"name":"nick","type":"String"}]}
"#;

#[tokio::test]
async fn definitions_are_checked_and_answered_without_a_document() {
    let sandbox = builder().start().await.unwrap();
    sandbox.catalogue(Definitions::new(LINES.as_bytes()));
    let refund = |changes: &[(&'static str, Option<&'static str>)]| {
        let mut all = vec![("method", Some("taobao.refund.get"))];
        all.extend_from_slice(changes);
        let sandbox = &sandbox;
        async move { call(sandbox, &all).await }
    };
    let response = refund(&[("refund_id", Some("42"))]).await.json();
    let refunded = &response["refund_get_response"]["refund"];
    assert_eq!(refunded["refund_id"], 42, "{response}");
    assert!(refunded["created"].as_str().is_some_and(|date| date.starts_with("2016-01-01 ")), "{response}");
    assert_eq!(refunded["tags"]["string"].as_array().map(Vec::len), Some(2), "{response}");
    assert_eq!(refund(&[]).await.error().0, 40);
    assert_eq!(refund(&[("refund_id", Some("x"))]).await.error().0, 41);
    assert_eq!(refund(&[("refund_id", Some("1")), ("note", Some("long"))]).await.error().0, 41);
    assert_eq!(call(&sandbox, &[("method", Some("taobao.user.seller.get"))]).await.error().0, 26);
}

#[tokio::test]
async fn what_is_declared_by_name_goes_first() {
    let sandbox = builder().start().await.unwrap();
    sandbox.catalogue(Definitions::new(LINES.as_bytes()));
    assert_eq!(call(&sandbox, &[]).await.json()["time_get_response"]["time"], "2016-01-01 12:00:00");
    sandbox.answer("taobao.refund.get", r#"{"refund_get_response":{"own":1}}"#);
    let response = call(&sandbox, &[("method", Some("taobao.refund.get"))]).await;
    assert_eq!(response.json()["refund_get_response"]["own"], 1);
}

#[tokio::test]
async fn an_unknown_method_is_told_which_of_the_catalogue_is_meant() {
    let sandbox = builder().start().await.unwrap();
    sandbox.catalogue(Definitions::new(LINES.as_bytes()));
    let response = call(&sandbox, &[("method", Some("taobao.refnud.get"))]).await;
    assert_eq!(response.error().0, 22);
    let hint = response.header("x-top-sandbox-hint").unwrap();
    assert!(hint.contains("did you mean `taobao.refund.get`?"), "{hint}");
}

#[tokio::test]
async fn a_catalogue_that_cannot_be_read_is_named_and_leaves_the_others_served() {
    let sandbox = builder().start().await.unwrap();
    sandbox.catalogue(Definitions::new(&b"{\"method\":\"taobao.refund.get\"}\nno JSON"[..]));
    let response = call(&sandbox, &[("method", Some("taobao.refund.get"))]).await;
    assert_eq!(response.error().0, 22);
    let hint = response.header("x-top-sandbox-hint").unwrap();
    assert!(hint.contains("the catalogue cannot be read: line 2"), "{hint}");
    assert!(call(&sandbox, &[]).await.json()["time_get_response"]["time"].is_string());
}

/// The list on the page in parts; the browser's view of it is tested with the page.
#[tokio::test]
async fn the_list_of_the_page_is_fetched_in_parts() {
    let sandbox = builder().start().await.unwrap();
    let mut lines = LINES.to_owned();
    for number in 0..200 {
        let _ = writeln!(lines, "{{\"method\":\"alibaba.many.m{number}\",\"title\":\"<第{number}>\"}}");
    }
    sandbox.catalogue(Definitions::new(lines.into_bytes()));
    let get = |target: &'static str| {
        let request = format!("GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        let sandbox = &sandbox;
        async move { support::send(sandbox, request.as_bytes()).await.unwrap().text().to_owned() }
    };
    let page = get("/").await;
    assert!(
        page.contains("<details id=\"served\" class=\"fold\">") && !page.contains("alibaba.many.m7"),
        "{page}"
    );
    let spaces = get("/_sandbox/page/apis").await;
    assert!(
        spaces.contains("data-namespace=\"alibaba.many\"><summary>alibaba.many <span class=\"dim\">200<"),
        "{spaces}"
    );
    assert!(get("/_sandbox/page/apis?namespace=alibaba.many").await.contains("<code>alibaba.many.m7</code>"));
    let found = get("/_sandbox/page/apis?words=many").await;
    assert!(found.contains("200 APIs, the best of them") && found.matches("<code>").count() == 50, "{found}");
    let found = get("/_sandbox/page/apis?words=%E7%AC%AC7").await;
    assert!(found.contains("<code>alibaba.many.m7</code></button> &lt;第7&gt;"), "{found}");
    let found = get("/_sandbox/page/apis?words=time").await;
    assert_eq!(
        found.matches("<code>taobao.time.get</code>").count(),
        1,
        "declared and catalogued, and listed once: {found}"
    );
    let config: serde_json::Value = serde_json::from_str(&get("/_sandbox/config").await).unwrap();
    assert_eq!(config["catalogue"], 203);
}

/// Every API of the public catalogue: its own request is answered, and one without a required parameter, or with one
/// beyond its limit, is refused.
#[tokio::test(flavor = "multi_thread")]
async fn every_api_of_the_public_catalogue_is_served_and_checked() {
    let sandbox = builder().session("tok", support::KEY).keep_calls(1).start().await.unwrap();
    sandbox.catalogue(Definitions::new(top_catalogue::facts()));
    let (mut answered, mut missing, mut beyond) = (0, 0, 0);
    for (number, reading) in top_doc::read_catalogue(top_catalogue::facts()).enumerate() {
        // An eighth of them by each run of the gate is enough; all of them take a minute.
        if number % 8 != 3 {
            continue;
        }
        let doc = reading.unwrap().doc;
        // What the sandbox itself serves goes before the catalogue, and has tests of its own.
        if doc.method == "taobao.httpdns.get" || doc.method.starts_with("taobao.tmc.") {
            continue;
        }
        let method: &'static str = doc.method.clone().leak();
        let parameters: Vec<(&'static str, String)> = doc
            .request
            .iter()
            .filter(|node| node.required)
            .map(|node| (&*node.name.clone().leak(), parameter(node)))
            .collect();
        let own = |without: Option<&str>, other: Option<(&'static str, &'static str)>| {
            let mut changes = vec![("method", Some(method)), ("session", Some("tok"))];
            changes.extend(
                parameters
                    .iter()
                    .filter(|(name, _)| Some(*name) != without)
                    .map(|(name, value)| (*name, Some(value.as_str()))),
            );
            changes.extend(other.map(|(name, value)| (name, Some(value))));
            changes
        };
        let response = call(&sandbox, &own(None, None)).await;
        let json = response.json();
        assert!(
            json.get("error_response").is_none(),
            "{method}: {json}; {:?}",
            response.header("x-top-sandbox-hint")
        );
        answered += 1;
        if let Some((name, _)) = parameters.iter().find(|(name, _)| !top_names::is_system_parameter(name)) {
            assert_eq!(call(&sandbox, &own(Some(name), None)).await.error().0, 40, "{method} without {name}");
            missing += 1;
        }
        let limited = doc.request.iter().find(|node| {
            node.fitting_limits().max.is_some_and(|most| most < i64::MAX)
                && !top_names::is_system_parameter(&node.name)
        });
        if let Some(node) = limited {
            let name: &'static str = node.name.clone().leak();
            let most = i128::from(node.fitting_limits().max.unwrap()) + 1;
            let changes = own(Some(name), Some((name, &*most.to_string().leak())));
            assert_eq!(
                call(&sandbox, &changes).await.error().0,
                41,
                "{method} with {name} above {}",
                most - 1
            );
            beyond += 1;
        }
    }
    assert!(answered > 700 && missing > 400 && beyond > 3, "{answered}, {missing}, {beyond}");
}

/// A value that the definition permits, as a parameter.
fn parameter(node: &top_doc::Node) -> String {
    match value(node) {
        serde_json::Value::String(text) => text,
        serde_json::Value::Array(items) if !items.iter().any(serde_json::Value::is_object) => {
            items.iter().map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect()
        }
        other => other.to_string(),
    }
}

fn value(node: &top_doc::Node) -> serde_json::Value {
    use serde_json::{Value, json};
    use top_doc::Kind;

    let limits = node.fitting_limits();
    let one = match node.kind() {
        Kind::Number | Kind::Byte => {
            json!(limits.min.unwrap_or(1).max(1).min(limits.max.unwrap_or(i64::MAX)))
        }
        Kind::Bool => json!(true),
        Kind::Date => json!("2016-01-01 12:00:00"),
        Kind::Decimal => json!("1"),
        Kind::Map => json!({}),
        Kind::Object => {
            let required = node.children.iter().filter(|child| child.required);
            Value::Object(required.map(|child| (child.name.clone(), value(child))).collect())
        }
        _ => json!("x"),
    };
    if node.list > 0 { json!([one]) } else { one }
}
