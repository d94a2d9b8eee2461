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

fn read(body: &str) -> Result<response::Decoded<OnSale>, top_core::Error> {
    response::decode::<ItemsGet>(body.as_bytes(), response::DecodeOptions::default())
}

#[test]
fn html_inside_a_response_is_its_text() {
    let page = "<html><body>hello</body></html>";
    for text in [
        format!("<![CDATA[{page}]]>"),
        page.replace('<', "&lt;"),
        format!("<![CDATA[<!doctype html>{page}]]>"),
    ] {
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\" ?><!-- <html> --><items_get_response><items><item>\
             <num_iid>1</num_iid><title>{text}</title></item></items></items_get_response><!--top-->"
        );
        let title = read(&body).unwrap().data.items[0].title.clone().unwrap();
        assert!(title.ends_with(page), "{title}");
    }
    for page in [
        "<html>",
        "<HTML lang='zh'>",
        "\n<!-- a --><?php ?> <!DOCTYPE html PUBLIC '-//W3C'><html/>",
        "<body/>",
        "<!doctype HTML>",
    ] {
        assert_eq!(read(page).unwrap_err().as_decode().unwrap().problem(), &DecodeProblem::Html, "{page}");
    }
    for none in ["<htmlx/>", "<!doctype htmlx>", "<!-- <html>", "<?xml <html>", "<header/>"] {
        assert_ne!(read(none).unwrap_err().as_decode().unwrap().problem(), &DecodeProblem::Html, "{none}");
    }
}

#[test]
fn a_failure_without_an_envelope_is_the_platforms_error() {
    for (body, code, message) in [
        (
            "<response><flag>failure</flag><code>sign-check-failure</code><message>Illegal request</message></response>",
            "sign-check-failure",
            "Illegal request",
        ),
        ("<response><type>ISV</type><code>c</code><msg>m</msg></response>", "c", "m"),
        (
            "<items_get_response><error_response><code>15</code><msg>m</msg></error_response></items_get_response>",
            "15",
            "m",
        ),
    ] {
        let error = read(body).unwrap_err();
        let api = error.as_api().unwrap_or_else(|| panic!("{body}: {error}"));
        assert_eq!((api.code_text(), api.msg()), (Some(code), Some(message)), "{body}");
    }
    let success = "<response><flag>success</flag><total_results>2</total_results></response>";
    assert_eq!(read(success).unwrap().data.total_results, Some(2));
}

#[test]
fn lists_and_objects_in_each_others_place() {
    #[derive(Debug, PartialEq, TopObject)]
    struct Both {
        sku: Option<Sku>,
        ids: Vec<i64>,
        names: Vec<String>,
    }
    let read = |text: &str| {
        let mut both = Both { sku: None, ids: vec![], names: vec![] };
        response::from_xml(&mut both, text).map(|()| both)
    };
    let both =
        read("<r><sku list=\"true\"><sku><sku_id>1</sku_id></sku></sku><ids>1,2,,3</ids></r>").unwrap();
    assert_eq!((both.sku.unwrap().sku_id, both.ids), (Some(1), vec![1, 2, 3]));
    let both =
        read("<r><ids><number>1</number><number/><number>2</number></ids><names>a,b</names></r>").unwrap();
    assert_eq!((both.ids, both.names), (vec![1, 2], vec!["a,b".to_owned()]));
}

#[derive(Debug, PartialEq, TopObject)]
struct ItemSchema {
    #[top_api(rename = "field")]
    fields: Vec<SchemaField>,
}

#[derive(Debug, PartialEq, TopObject)]
struct SchemaField {
    #[top_api(xml_attribute)]
    id: String,
    #[top_api(xml_attribute)]
    name: Option<String>,
    #[top_api(xml_attribute, rename = "type")]
    kind: String,
    value: Option<String>,
    values: Vec<String>,
    rules: Vec<SchemaRule>,
    options: Vec<SchemaOption>,
    fields: Vec<SchemaField>,
}

#[derive(Debug, PartialEq, TopObject)]
struct SchemaRule {
    #[top_api(xml_attribute)]
    name: String,
    #[top_api(xml_attribute)]
    value: Option<i64>,
}

#[derive(Debug, PartialEq, TopObject)]
struct SchemaOption {
    #[top_api(xml_attribute, rename = "displayName")]
    display_name: Option<String>,
    #[top_api(xml_text)]
    text: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "alibaba.item.publish.schema.get", response = ItemSchema, unwrap = "result")]
struct SchemaGet;

#[test]
fn the_schema_of_an_item_is_read_into_records() {
    let schema = r#"<?xml version="1.0" encoding="utf-8"?>
        <itemSchema>
          <field id="title" name="a &amp; b" type="input"><rules><rule name="required" value="1"/><rule name="max"/></rules>
            <value>Cup</value></field>
          <field id="color" type="multiCheck"><options><option displayName="红">1</option><option>2</option></options>
            <values><value>1</value><value>2</value></values></field>
          <field id="size" type="complex"><fields><field id="width" type="input"/></fields></field>
        </itemSchema>"#;
    let body =
        serde_json::json!({ "alibaba_item_publish_schema_get_response": { "result": schema } }).to_string();
    let decoded = response::decode::<SchemaGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap();
    let [title, color, size] = &*decoded.data.fields else { panic!("{decoded:?}") };
    assert_eq!((&*title.id, title.name.as_deref(), &*title.kind), ("title", Some("a & b"), "input"));
    assert_eq!(title.value.as_deref(), Some("Cup"));
    assert_eq!(
        title.rules,
        [
            SchemaRule { name: "required".into(), value: Some(1) },
            SchemaRule { name: "max".into(), value: None }
        ]
    );
    assert_eq!(
        color.options,
        [
            SchemaOption { display_name: Some("红".into()), text: Some("1".into()) },
            SchemaOption { display_name: None, text: Some("2".into()) }
        ]
    );
    assert_eq!(color.values, ["1", "2"]);
    assert_eq!((&*size.fields[0].id, size.fields.len()), ("width", 1));
}

#[test]
fn the_schema_of_one_field_is_a_list_of_one() {
    let body = r#"{"alibaba_item_publish_schema_get_response":{"result":"<itemSchema><field id=\"title\" type=\"input\"><value>Cup</value></field></itemSchema>"}}"#;
    let decoded = response::decode::<SchemaGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap();
    assert_eq!(decoded.data.fields.len(), 1);
    assert_eq!(
        (&*decoded.data.fields[0].id, decoded.data.fields[0].value.as_deref()),
        ("title", Some("Cup"))
    );
}

#[test]
fn malformed_xml_in_text_names_its_member() {
    for (text, problem) in [
        ("<itemSchema><field>", "result: the XML ends too early"),
        ("<!DOCTYPE a><itemSchema/>", "result: a document type declaration"),
        ("<itemSchema><field id=\\\"a\\\"/></itemSchema>", "result.field[0].type: missing"),
    ] {
        let body = format!(r#"{{"alibaba_item_publish_schema_get_response":{{"result":"{text}"}}}}"#);
        let error =
            response::decode::<SchemaGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap_err();
        assert!(error.to_string().starts_with(problem), "{text}: {error}");
    }
}

#[test]
fn an_attribute_of_a_response_is_read_into_its_field() {
    #[derive(Debug, TopObject)]
    struct Page {
        #[top_api(xml_attribute)]
        total: Option<i64>,
        #[top_api(xml_attribute, lenient)]
        next: Option<i64>,
        items: Vec<Sku>,
    }
    #[derive(TopApi)]
    #[top_api(method = "taobao.page.get", response = Page, unwrap = "page")]
    struct PageGet;
    let body = r#"<page_get_response><page total="2" next="x" other="1"><items list="true"><sku><sku_id>1</sku_id></sku></items></page></page_get_response>"#;
    let decoded = response::decode::<PageGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap();
    assert_eq!((decoded.data.total, decoded.data.next, decoded.data.items.len()), (Some(2), None, 1));
    assert_eq!(decoded.left_out[0].path(), "page.next");
    let alone = r#"<page_get_response><page total="2"/></page_get_response>"#;
    let decoded = response::decode::<PageGet>(alone.as_bytes(), response::DecodeOptions::default()).unwrap();
    assert_eq!(decoded.data.total, Some(2));
    // The same members in JSON, and as elements.
    for body in [
        r#"{"page_get_response":{"page":{"total":2}}}"#,
        "<page_get_response><page><total>2</total></page></page_get_response>",
    ] {
        let decoded =
            response::decode::<PageGet>(body.as_bytes(), response::DecodeOptions::default()).unwrap();
        assert_eq!(decoded.data.total, Some(2), "{body}");
    }
}

/// The platform names the items of a list after their type, and an object may have a member of that name.
#[test]
fn a_list_whose_items_are_called_like_their_own_member_is_read() {
    #[derive(Debug, PartialEq, TopObject)]
    struct Checked {
        result: Option<String>,
        code: Option<i64>,
    }
    #[derive(TopApi)]
    #[top_api(method = "taobao.price.check", response = Vec<Checked>, unwrap = "results")]
    struct PriceCheck;
    let decode = |content: &str| {
        let body = format!("<price_check_response><results>{content}</results></price_check_response>");
        response::decode::<PriceCheck>(body.as_bytes(), response::DecodeOptions::default()).unwrap().data
    };
    let checked = |result: &str, code| Checked { result: Some(result.to_owned()), code };
    assert_eq!(
        decode("<result><result>good</result></result><result><result>bad</result><code>7</code></result>"),
        [checked("good", None), checked("bad", Some(7))]
    );
    assert_eq!(
        decode("<result>good</result><code>7</code>"),
        [checked("good", Some(7))],
        "one without a container"
    );
}
