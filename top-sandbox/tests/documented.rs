//! An API served from its document alone.

mod support;

use std::io::Write as _;

use support::{builder, call};
use top_doc::{ApiDoc, Limits, Node};

/// An invented page, in the form in which a browser copies one.
const PAGE: &str = "\
文档中心 > API类目 > 示例

taobao.shelf.items.put (上架)

请求参数

名称 类型 是否必须 示例值 更多限制 描述
shelf_id Number 必须 12 最小值:1 货架
title String 可选 abc 最大长度:5 标题
tags String [] 可选 a,b 最大列表长度:2 标签
item Item 必须 商品
  • └ num_iid
  • Number
  • 必须
  • 1
  • 商品ID
  • └ memo
  • String
  • 可选
  • x
  • 备注

响应参数

名称 类型 示例值 描述
total Number 2 数目
names String [] a 名

响应示例

  • XML示例
  • JSON示例
<shelf_items_put_response>
    <total>2</total>
    <names>
        <string>a</string>
        <string>b</string>
    </names>
</shelf_items_put_response>
";

#[tokio::test]
async fn parameters_are_checked_and_the_sample_is_the_response() {
    let sandbox = builder().start().await.unwrap();
    let mut doc = top_doc::read_page(PAGE).unwrap().doc;
    doc.request[0].limits.max = Some(100);
    sandbox.document(&doc);
    let method = ("method", Some("taobao.shelf.items.put"));
    let item = r#"{"num_iid":"11","memo":null}"#;
    let good = [method, ("shelf_id", Some("12")), ("item", Some(item))];
    for (simplify, body) in [
        (None, r#"{"shelf_items_put_response":{"total":2,"names":{"string":["a","b"]},"request_id":""#),
        (Some("true"), r#"{"total":2,"names":["a","b"],"request_id":""#),
    ] {
        let response = call(&sandbox, &[&good[..], &[("simplify", simplify)]].concat()).await;
        assert!(response.text().starts_with(body), "{}", response.text());
    }
    let xml = call(&sandbox, &[&good[..], &[("format", None)]].concat()).await;
    assert!(
        xml.text().contains("<names list=\"true\"><string>a</string><string>b</string></names>"),
        "{}",
        xml.text()
    );

    for (change, code, msg) in [
        (("shelf_id", None), 40, "Missing required arguments:shelf_id"),
        (("shelf_id", Some("x")), 41, "Invalid arguments:shelf_id"),
        (("shelf_id", Some("0")), 41, "Invalid arguments:shelf_id"),
        (("shelf_id", Some("101")), 41, "Invalid arguments:shelf_id"),
        (("title", Some("abcdef")), 41, "Invalid arguments:title"),
        (("title", Some("一二三四五")), 0, ""),
        (("tags", Some("a,b,c")), 41, "Invalid arguments:tags"),
        (("tags", Some("[\"a\",\"b\"]")), 0, ""),
        (("item", Some("{}")), 40, "Missing required arguments:item.num_iid"),
        (("item", Some(r#"{"num_iid":"x"}"#)), 41, "Invalid arguments:item.num_iid"),
        (("item", Some("no JSON")), 41, "Invalid arguments:item"),
        (("item", Some("[1]")), 41, "Invalid arguments:item"),
        (("unknown", Some("x")), 0, ""),
    ] {
        let mut changes = good.to_vec();
        changes.retain(|(name, _)| *name != change.0);
        changes.push(change);
        let response = call(&sandbox, &changes).await;
        let (said, text) = if code == 0 { (0, String::new()) } else { response.error() };
        assert_eq!((said, text.as_str()), (code, msg), "{change:?}: {}", response.text());
        assert_eq!(response.text().contains("error_response"), code != 0, "{change:?}: {}", response.text());
    }
}

/// The three pages that the project began with, if a copy of them lies beside it: each is served, refuses a call
/// without parameters, and accepts its own examples.
#[tokio::test]
async fn the_documented_pages_accept_their_own_examples() {
    let Ok(entries) = std::fs::read_dir("../../shared/pages/seeds") else {
        // Written to stderr directly, because the output of a test that passes is captured.
        let said = "SKIPPED the documented pages: there is no `shared/pages/seeds` beside the project\n";
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return;
    };
    let sandbox = builder().start().await.unwrap();
    let mut served = 0;
    for path in entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
    {
        let doc = top_doc::read_page(&std::fs::read_to_string(&path).unwrap()).unwrap().doc;
        sandbox.document(&doc);
        // Leaked, because `call` takes static names.
        let method: &'static str = doc.method.clone().leak();
        let code = call(&sandbox, &[("method", Some(method))]).await.error().0;
        let needs = doc.request.iter().any(|node| node.required);
        assert_eq!(code == 40, needs, "{method}: {code}");
        let examples: Vec<(&'static str, String)> =
            doc.request.iter().map(|node| (&*node.name.clone().leak(), example(node))).collect();
        let mut changes = vec![("method", Some(method))];
        changes.extend(examples.iter().map(|(name, value)| (*name, Some(value.as_str()))));
        let response = call(&sandbox, &changes).await;
        let root = format!("{}_response", method.replace('.', "_"));
        assert!(response.json()[&root].is_object(), "{method}: {}", response.text());
        served += 1;
    }
    assert!(served >= 2, "only {served} pages were found");
}

fn example(node: &Node) -> String {
    if node.children.is_empty() {
        return node.example.clone().unwrap_or_default();
    }
    let members: serde_json::Map<_, _> =
        node.children.iter().map(|child| (child.name.clone(), example(child).into())).collect();
    let object = serde_json::Value::from(members);
    if node.list > 0 { serde_json::json!([object]).to_string() } else { object.to_string() }
}

/// Limits of the wrong kind are dropped by what the document is written as, and here: one rule for both.
#[tokio::test]
async fn a_limit_that_does_not_fit_its_type_is_not_checked_and_the_hint_says_so() {
    let sandbox = builder().start().await.unwrap();
    let limited = |name: &str, ty: &str, list: u8, limits: Limits| Node {
        name: name.into(),
        ty: ty.into(),
        list,
        limits,
        ..Node::default()
    };
    let request = vec![
        limited("num", "Number", 0, Limits { max_len: Some(2), min: Some(5), ..Limits::default() }),
        limited("list", "Number", 1, Limits { min: Some(5), ..Limits::default() }),
        limited("none", "Number", 0, Limits { min: Some(5), max: Some(1), ..Limits::default() }),
        limited("text", "String", 0, Limits { max_len: Some(3), max: Some(1), ..Limits::default() }),
    ];
    sandbox.document(&ApiDoc { method: "a.limited".into(), request, ..ApiDoc::default() });
    for (name, value, code) in [
        ("num", "12345", 0),
        ("num", "4", 41),
        ("list", "1,2", 0),
        ("none", "3", 0),
        ("text", "9", 0),
        ("text", "abcd", 41),
    ] {
        let response = call(&sandbox, &[("method", Some("a.limited")), (name, Some(value))]).await;
        assert_eq!(response.error().0, code, "{name}={value}: {}", response.text());
        if code == 0 {
            let hint = response.header("x-top-sandbox-hint").unwrap();
            assert!(hint.ends_with("is not checked at `num`, `list`, `none`, `text`"), "{hint}");
        }
    }
}
