//! Responses in each format, byte by byte.

use proptest::prelude::*;

use super::*;

const WRAPPED: ResponseFormat = ResponseFormat::Json { simplify: false };
const SIMPLE: ResponseFormat = ResponseFormat::Json { simplify: true };

fn written(format: ResponseFormat, document: &Document) -> String {
    String::from_utf8(format.write(document.clone(), "fwx2977sp1lq", Host::Sandbox)).unwrap()
}

fn sample() -> Document {
    Document::from_json(
        r#"{"x_response":{"ok":true,"none":null,"price":1.50,"nick":"淘<宝>\"\n","orders":{"trade_order":[{"tid":1},{"tid":2}]},"ids":{"number":[]}}}"#,
        "",
    )
    .unwrap()
}

#[test]
fn one_content_in_three_formats() {
    assert_eq!(
        written(WRAPPED, &sample()),
        r#"{"x_response":{"ok":true,"price":1.50,"nick":"淘<宝>\"\n","orders":{"trade_order":[{"tid":1},{"tid":2}]},"request_id":"fwx2977sp1lq"}}"#
    );
    assert_eq!(
        written(SIMPLE, &sample()),
        r#"{"ok":true,"price":1.50,"nick":"淘<宝>\"\n","orders":[{"tid":1},{"tid":2}],"request_id":"fwx2977sp1lq"}"#
    );
    assert_eq!(
        written(ResponseFormat::Xml, &sample()),
        "<?xml version=\"1.0\" encoding=\"utf-8\" ?><x_response><ok>true</ok><price>1.50</price>\
         <nick>淘&lt;宝&gt;&quot;\n</nick><orders list=\"true\"><trade_order><tid>1</tid></trade_order>\
         <trade_order><tid>2</tid></trade_order></orders><request_id>fwx2977sp1lq</request_id></x_response>\
         <!--top127000000001.sandbox-->"
    );
}

#[test]
fn errors_keep_their_envelope_and_order() {
    let error = Document::from(&PlatformError::of(15).sub("isv.invalid-parameter", "非法参数"));
    let json = r#"{"error_response":{"code":15,"msg":"Remote service error","sub_code":"isv.invalid-parameter","sub_msg":"非法参数","request_id":"fwx2977sp1lq"}}"#;
    assert_eq!(written(WRAPPED, &error), json);
    assert_eq!(written(SIMPLE, &error), json);
    assert_eq!(
        written(ResponseFormat::Xml, &Document::from(&PlatformError::of(25))),
        "<?xml version=\"1.0\" encoding=\"utf-8\" ?><error_response><code>25</code><msg>Invalid signature</msg>\
         <request_id>fwx2977sp1lq</request_id></error_response><!--top127000000001.sandbox-->"
    );
}

#[test]
fn a_request_id_in_the_content_stays() {
    let own = Document::from_json(r#"{"x_response":{"request_id":"mine"}}"#, "").unwrap();
    assert_eq!(written(SIMPLE, &own), r#"{"request_id":"mine"}"#);
    let blank = Document::from_json(r#"{"x_response":{"request_id":null,"a":1}}"#, "").unwrap();
    assert_eq!(written(SIMPLE, &blank), r#"{"a":1,"request_id":"fwx2977sp1lq"}"#);
}

#[test]
fn formats_are_requested_as_documented() {
    for (format, simplify, known) in [
        (None, None, Some(ResponseFormat::Xml)),
        (Some(""), Some("true"), Some(ResponseFormat::Xml)),
        (Some("xml"), Some("true"), Some(ResponseFormat::Xml)),
        (Some("json"), None, Some(WRAPPED)),
        (Some("json"), Some("false"), Some(WRAPPED)),
        (Some("json"), Some("TRUE"), Some(WRAPPED)),
        (Some("json"), Some("true"), Some(SIMPLE)),
        (Some("json"), Some("1"), Some(SIMPLE)),
    ] {
        let pairs = [("format", format), ("simplify", simplify)];
        let params: Params =
            pairs.iter().filter_map(|(name, value)| Some(((*name).into(), (*value)?.into()))).collect();
        assert_eq!(ResponseFormat::known(&params), known, "{format:?} {simplify:?}");
        assert_eq!(Some(ResponseFormat::requested(&params)), known);
    }
}

#[test]
fn an_unknown_format_is_refused_in_the_one_that_its_caller_parses() {
    for (format, answered) in
        [("json2", WRAPPED), ("JSON", WRAPPED), ("xml2", ResponseFormat::Xml), ("yaml", ResponseFormat::Xml)]
    {
        let params: Params =
            [("format".into(), format.into()), ("simplify".into(), "true".into())].into_iter().collect();
        assert_eq!(ResponseFormat::known(&params), None, "{format}");
        assert_eq!(ResponseFormat::requested(&params), answered, "{format}");
    }
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        Just(Tree::Null),
        any::<bool>().prop_map(Tree::Bool),
        any::<i64>().prop_map(|number| Tree::Number(number.to_string())),
        any::<String>().prop_map(Tree::Text),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            (any::<String>(), proptest::collection::vec(inner.clone(), 0..4))
                .prop_map(|(item, items)| Tree::List { item, items }),
            proptest::collection::vec((any::<String>(), inner), 0..4).prop_map(Tree::Object),
        ]
    })
}

proptest! {
    #[test]
    fn any_content_gives_a_well_formed_body(content in proptest::collection::vec((any::<String>(), tree()), 0..4)) {
        let document = Document { root: "x_response".into(), content: Tree::Object(content) };
        for format in [WRAPPED, SIMPLE] {
            prop_assert!(serde_json::from_str::<serde_json::Value>(&written(format, &document)).is_ok());
        }
        let xml = written(ResponseFormat::Xml, &document);
        let mut reader = quick_xml::Reader::from_str(&xml);
        let mut depth = 0_i32;
        loop {
            match reader.read_event() {
                Ok(Event::Start(_)) => depth += 1,
                Ok(Event::End(_)) => depth -= 1,
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(error) => prop_assert!(false, "{error} in {xml}"),
            }
        }
        prop_assert_eq!(depth, 0);
    }
}
