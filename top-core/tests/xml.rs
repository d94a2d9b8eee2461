//! `format=xml` through the same slots as JSON.
#![cfg(feature = "xml")]
#![allow(missing_docs, reason = "the structs of a test")]

use std::collections::BTreeMap;

use top_core::{
    TopApi, TopDateTime, TopObject,
    error::{DecodeProblem, ErrorKind},
    response,
};

#[derive(Debug, PartialEq, TopObject)]
struct Sku {
    sku_id: Option<i64>,
    title: Option<String>,
}

#[derive(Debug, PartialEq, TopObject)]
struct Item {
    num_iid: i64,
    title: Option<String>,
    price: Option<String>,
    skus: Vec<Sku>,
    tags: Vec<String>,
    modified: Option<TopDateTime>,
    extra: BTreeMap<String, String>,
    free: Option<serde_json::Value>,
}

#[derive(Debug, PartialEq, TopObject)]
struct OnSale {
    items: Vec<Item>,
    total_results: Option<i64>,
    has_next: Option<bool>,
    request_id: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.items.get", response = OnSale)]
struct ItemsGet;

#[derive(TopApi)]
#[top_api(method = "taobao.items.get", response = Vec<Item>, unwrap = "items")]
struct ItemsOnly;

const RESPONSE: &str = r#"<?xml version="1.0" encoding="utf-8" ?><items_get_response>
  <items list="true">
    <item>
      <num_iid>1234567890123456789</num_iid>
      <title>a &amp; b &lt;c&gt; &#20013;&#x6587; <![CDATA[<raw & text>]]></title>
      <price>1.50</price>
      <skus list="true"><sku><sku_id>1</sku_id><title/></sku><sku><sku_id>2</sku_id></sku></skus>
      <tags list="true"><string>new</string><string>sale</string></tags>
      <modified>2016-01-01 12:00:00</modified>
      <extra><color>red</color><size>XL</size></extra>
      <free><a>1</a><a>2</a><b><c>x</c></b></free>
    </item>
    <item><num_iid>2</num_iid><skus/><tags></tags><modified></modified></item>
  </items>
  <total_results>2</total_results><has_next>false</has_next><request_id>fwx2977sp1lq</request_id>
</items_get_response><!--top011186097053.eu13-->"#;

#[test]
fn every_slot_is_filled() {
    let decoded =
        response::decode::<ItemsGet>(RESPONSE.as_bytes(), response::DecodeOptions::default()).unwrap();
    assert_eq!(decoded.request_id.as_deref(), Some("fwx2977sp1lq"));
    let OnSale { items, total_results, has_next, request_id } = decoded.data;
    assert_eq!(
        (total_results, has_next, request_id.as_deref()),
        (Some(2), Some(false), Some("fwx2977sp1lq"))
    );
    assert_eq!(items.len(), 2);
    assert_eq!(items[0].num_iid, 1_234_567_890_123_456_789);
    assert_eq!(items[0].title.as_deref(), Some("a & b <c> 中文 <raw & text>"));
    assert_eq!(items[0].price.as_deref(), Some("1.50"));
    assert_eq!(
        items[0].skus,
        [Sku { sku_id: Some(1), title: Some(String::new()) }, Sku { sku_id: Some(2), title: None }]
    );
    assert_eq!(items[0].tags, ["new", "sale"]);
    assert_eq!(items[0].modified.unwrap().to_string(), "2016-01-01 12:00:00");
    assert_eq!(items[0].extra.get("size").map(String::as_str), Some("XL"));
    assert_eq!(items[0].free, Some(serde_json::json!({"a": ["1", "2"], "b": {"c": "x"}})));
    assert_eq!(items[1].skus, []);
    assert!(items[1].tags.is_empty() && items[1].modified.is_none() && items[1].free.is_none());
}

#[test]
fn lists_are_in_containers_or_follow_one_another() {
    let rows = [
        "<items><item><num_iid>1</num_iid></item><item><num_iid>2</num_iid></item></items>",
        "<items><num_iid>1</num_iid></items><items><num_iid>2</num_iid></items>",
    ];
    for row in rows {
        let body = format!("<items_get_response>{row}</items_get_response>");
        let ids = |items: Vec<Item>| items.iter().map(|item| item.num_iid).collect::<Vec<_>>();
        let whole =
            response::decode::<ItemsGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap();
        assert_eq!(ids(whole.data.items), [1, 2], "{row}");
        let only =
            response::decode::<ItemsOnly>(body.as_bytes(), response::DecodeOptions::default()).unwrap();
        assert_eq!(ids(only.data), [1, 2], "{row}");
    }
}

#[test]
fn an_error_response_is_the_platforms_error() {
    let body = "<error_response><code>50</code><msg>Remote service error</msg>\
                <sub_code>isv.invalid-parameter</sub_code><sub_msg>非法参数</sub_msg></error_response><!--top011-->";
    let error =
        response::decode::<ItemsGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap_err();
    let api = error.as_api().unwrap();
    assert_eq!(
        (api.code(), api.sub_code(), api.sub_msg()),
        (Some(50), Some("isv.invalid-parameter"), Some("非法参数"))
    );
}

#[test]
fn an_unreadable_response_says_why() {
    let deep = format!("<items_get_response>{}", "<a>".repeat(100_000));
    for (body, expected) in [
        ("<items_get_response><total_results>2</total_results>", "too early"),
        ("<items_get_response><a></b></items_get_response>", "malformed XML"),
        ("<items_get_response>&nope;</items_get_response>", "unknown entity"),
        ("<items_get_response/><items_get_response/>", "second root"),
        (&deep, "nested"),
        (
            "<items_get_response><total_results>two</total_results></items_get_response>",
            "total_results: expected a whole number, found text of 3 characters",
        ),
        (
            "<items_get_response><items><item><title>x</title></item></items></items_get_response>",
            "items[0].num_iid: missing",
        ),
        ("<something><else/></something>", "one of another API: its root is `something`"),
        ("<item_get_response><total_results>2</total_results></item_get_response>", "one of another API"),
        ("<response><else/></response>", "no member of it is known; it has `else`"),
        ("<!DOCTYPE a [<!ENTITY b \"c\">]><items_get_response/>", "document type declaration"),
        ("<!DOCTYPE html><html><body>x</body></html>", "HTML"),
    ] {
        let error =
            response::decode::<ItemsGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(expected), "{expected}: {error}");
        assert_ne!(error.as_decode().unwrap().problem(), &DecodeProblem::Empty);
    }
}

#[test]
fn unknown_members_are_listed_on_demand() {
    let body = "<items_get_response><new_member>1</new_member>\
                <items><item><num_iid>1</num_iid><another/></item></items></items_get_response>";
    let options = response::DecodeOptions::default().list_unknown();
    let decoded = response::decode::<ItemsGet>(body.as_bytes(), options).unwrap();
    assert_eq!(decoded.unknown, ["new_member", "items[0].another"]);
}
