//! The messages of Qimen: as the official SDK writes them, as senders vary them, and as nobody should send them.
#![cfg(feature = "xml")]
#![allow(missing_docs, reason = "the structs of a test")]

use std::{collections::BTreeMap, io::Write as _};

use top_core::{
    BusinessResult as _, TopApi, TopDateTime, TopObject,
    error::{DecodeProblem, ErrorClass, ErrorKind, Language, Refused, Retry, Rule, XmlErrorKind},
    qimen::{self, QimenApi},
    request::{self, ExtraParams, RawBody, System},
    response::{self, DecodeOptions},
    sign::{SecretSigner, SignMethod, Signer, Signing},
};

#[derive(Debug, Clone, PartialEq, TopApi)]
#[top_api(method = "taobao.qimen.test", response = Answer, qimen)]
struct Test {
    #[top_api(business_key)]
    order_code: String,
    #[top_api(item = "line")]
    order_lines: Vec<Line>,
    tags: Vec<String>,
    extend_props: BTreeMap<String, String>,
    sn_list: Option<SnList>,
    details: Vec<Detail>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(qimen)]
struct Line {
    item_code: String,
    plan_qty: i64,
    when: Option<TopDateTime>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(qimen)]
struct SnList {
    #[top_api(flat)]
    sn: Vec<String>,
}

/// Its items have a member of the items' own name, so that only the name says what an element is.
#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(qimen)]
struct Detail {
    detail: Option<String>,
}

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(qimen)]
struct Answer {
    flag: Option<String>,
    code: Option<String>,
    message: Option<String>,
    delivery_order_id: Option<String>,
    sub_code: Option<String>,
}

#[derive(TopObject)]
struct Nothing;

fn blank() -> Test {
    Test {
        order_code: "1".into(),
        order_lines: Vec::new(),
        tags: Vec::new(),
        extend_props: BTreeMap::new(),
        sn_list: None,
        details: Vec::new(),
    }
}

fn captured() -> Test {
    let noon: TopDateTime = "2016-01-01 12:00:00".parse().unwrap();
    let line = Line { item_code: "i1".into(), plan_qty: 3, when: Some(noon) };
    Test {
        order_code: "A<&>\"'1".into(),
        order_lines: vec![line.clone(), line],
        tags: vec!["x".into(), "y".into()],
        extend_props: BTreeMap::from([("k1".to_owned(), "v1".to_owned())]),
        ..blank()
    }
}

fn read(body: &str) -> Result<Test, top_core::error::DecodeError> {
    let mut test = blank();
    qimen::read_request(&mut test, body, DecodeOptions::default()).map(|_| test)
}

/// What the official SDK sent, if a copy of it lies beside the project: verified with our signature, read, and made again
/// byte for byte. Each pair of the query is compared as it was sent, and not their order: that of the official SDK is the
/// one in which a Java hash map happens to give them, other SDKs send other ones, and the platform sorts before it signs.
#[test]
fn the_official_sdks_request_is_verified_read_and_made_byte_for_byte() {
    let Ok(capture) = std::fs::read_to_string("../../shared/vectors/captures/java-qimen-http.txt") else {
        let said = "SKIPPED the captured request of Qimen: there is no `shared/vectors` beside the project\n";
        std::io::stderr().write_all(said.as_bytes()).unwrap();
        return;
    };
    let request = capture.split("=====").nth(1).unwrap();
    let (head, body) = request.split_once("\r\n\r\n").or_else(|| request.split_once("\n\n")).unwrap();
    let length: usize =
        head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap().trim().parse().unwrap();
    let body = &body[..length];
    let target = head.lines().find_map(|line| line.strip_prefix("POST ")).unwrap();
    let query = target.split(' ').next().unwrap().split_once('?').unwrap().1;

    assert_eq!(read(body).unwrap(), captured());
    assert_eq!(qimen::write_request(&captured()).unwrap(), body);

    let mut system = System::new("12345678", "2016-01-01 12:00:00".parse().unwrap());
    system.format = request::Format::Xml;
    system.partner_id = Some("top-sdk-java-dynamicVersionNo");
    let mut extra = ExtraParams::default();
    extra.add("customerId", "c1");
    let unsigned = request::encode_with_body(
        Test::API.method,
        &Nothing,
        &extra,
        &system,
        SignMethod::Md5,
        RawBody::xml(body),
    )
    .unwrap();
    let signer = SecretSigner::new("helloworld", SignMethod::Md5);
    let Signing::Ready(signature) = signer.sign(unsigned.string_to_sign()) else { unreachable!() };
    let encoded = unsigned.finish(&signature.unwrap());
    let pairs = |query: &str| {
        let mut pairs: Vec<_> = query.split('&').map(str::to_owned).collect();
        pairs.sort();
        pairs
    };
    assert_eq!(pairs(encoded.query.as_deref().unwrap()), pairs(query));
    assert_eq!(encoded.bytes(), Some(body.as_bytes()));
    let content_type = head.lines().find_map(|line| line.strip_prefix("Content-Type: ")).unwrap().trim();
    assert_eq!(encoded.content_type, content_type);
}

#[test]
fn the_attributes_say_how_lists_are_written() {
    let test = Test {
        sn_list: Some(SnList { sn: vec!["1".into(), String::new(), "3".into()] }),
        details: vec![Detail { detail: Some("d".into()) }],
        ..blank()
    };
    let body = qimen::write_request(&test).unwrap();
    assert_eq!(
        body,
        "<request><details><detail><detail>d</detail></detail></details><orderCode>1</orderCode>\
         <snList><sn>1</sn><sn></sn><sn>3</sn></snList></request>"
    );
    assert_eq!(read(&body).unwrap(), test);
}

#[test]
fn senders_vary_the_form_and_mean_the_same() {
    let two = ["a", "b"].map(|code| Line { item_code: code.into(), plan_qty: 1, when: None }).to_vec();
    let line = |code: &str| format!("<itemCode>{code}</itemCode><planQty>1</planQty>");
    let (a, b) = (line("a"), line("b"));
    for lines in [
        format!("<orderLines><line>{a}</line><line>{b}</line></orderLines>"),
        // Another item's name, as the documents and the SDKs differ in it.
        format!("<orderLines><orderLine>{a}</orderLine><orderLine>{b}</orderLine></orderLines>"),
        format!("<orderLines>{a}</orderLines><orderLines>{b}</orderLines>"),
        format!(
            "<orderLines>\n  <line extra=\"1\">\n{a}<unknown><x/></unknown></line>\n<line>{b}</line></orderLines>"
        ),
        format!("<orderLines><line>{}</line><line>{b}</line></orderLines>", a.replace(">1<", "> 1.0 <")),
    ] {
        let body = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<request><orderCode>1</orderCode>{lines}</request>"
        );
        assert_eq!(read(&body).unwrap().order_lines, two, "{body}");
    }
    let one = read(&format!(
        "<request><orderCode>1</orderCode><orderLines><line>{a}</line></orderLines></request>"
    ));
    assert_eq!(one.unwrap().order_lines, two[..1]);
    for none in ["", "<orderLines/>", "<orderLines> </orderLines>", "<tags/><snList/>"] {
        let read = read(&format!("<request><orderCode>1</orderCode>{none}</request>")).unwrap();
        assert_eq!(read, blank(), "{none}");
    }
    for sns in [
        "<sn>1</sn><sn>2</sn>",
        "<sn><string>1</string><string>2</string></sn>",
        "<sn><sn>1</sn><sn>2</sn></sn>",
    ] {
        let read =
            read(&format!("<request><orderCode>1</orderCode><snList>{sns}</snList></request>")).unwrap();
        assert_eq!(read.sn_list.unwrap().sn, ["1", "2"], "{sns}");
    }
}

#[test]
fn free_names_are_kept_with_whatever_stands_under_them() {
    let body = "<request><orderCode>1</orderCode><extendProps><key1>v&amp;1</key1><_x.y-z/><deep><a>1</a></deep></extendProps></request>";
    let props = read(body).unwrap().extend_props;
    let expected = [("_x.y-z", ""), ("deep", r#"{"a":"1"}"#), ("key1", "v&1")];
    assert_eq!(props.iter().map(|(name, value)| (&**name, &**value)).collect::<Vec<_>>(), expected);
    let bad = Test { extend_props: BTreeMap::from([("a b".to_owned(), String::new())]), ..blank() };
    let error = qimen::write_request(&bad).unwrap_err();
    assert_eq!(
        (error.problems()[0].path.as_str(), &error.problems()[0].rule),
        ("extendProps{0}", &Rule::Name)
    );
}

#[test]
fn what_cannot_be_read_is_refused_with_its_place() {
    for (inside, path, expected) in [
        ("<orderLines><line><itemCode>a</itemCode></line></orderLines>", "orderLines[0].planQty", "missing"),
        (
            "<orderLines><line><itemCode>a</itemCode><planQty>many</planQty></line></orderLines>",
            "orderLines[0].planQty",
            "whole number",
        ),
        (
            "<orderLines><line><itemCode>a<b/>c</itemCode><planQty>1</planQty></line></orderLines>",
            "orderLines[0].itemCode",
            "expected text",
        ),
        ("<snList>text</snList>", "snList", "an object"),
    ] {
        let error = read(&format!("<request><orderCode>1</orderCode>{inside}</request>")).unwrap_err();
        assert_eq!(error.path(), path, "{inside}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    for empty in ["<request/>", "<request></request>", "<request>text</request>"] {
        assert!(read(empty).is_err(), "{empty}");
    }
    let error = read("<requests><orderCode>1</orderCode></requests>").unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::WrongRoot { expected: "request", root: "requests".into() });
    for (text, kind) in [
        (
            "<!DOCTYPE r [<!ENTITY a \"b\">]><request><orderCode>&a;</orderCode></request>",
            XmlErrorKind::DocType,
        ),
        ("<request><orderCode>&a;</orderCode></request>", XmlErrorKind::UnknownEntity),
        ("<request><orderCode>1</orderCode>", XmlErrorKind::TooEarly),
        ("<request/><request/>", XmlErrorKind::SecondRoot),
    ] {
        let error = read(text).unwrap_err();
        assert!(matches!(error.problem(), DecodeProblem::Syntax { .. }), "{kind:?}: {error}");
    }
    let deep = format!("<request>{}", "<a>".repeat(200));
    assert!(matches!(read(&deep).unwrap_err().problem(), DecodeProblem::Syntax { .. }));
    // A text that XML has no form for is not sent as another one.
    let bell = Test { order_code: "a\u{7}b".into(), ..blank() };
    let error = qimen::write_request(&bell).unwrap_err();
    assert_eq!((error.problems()[0].path.as_str(), &error.problems()[0].rule), ("orderCode", &Rule::Xml));
}

#[test]
fn a_small_document_cannot_take_much_memory() {
    let lines = "<line><itemCode/><planQty>1</planQty></line>".repeat(20_000);
    let body = format!("<request><orderCode>1</orderCode><orderLines>{lines}</orderLines></request>");
    let mut test = blank();
    let options = DecodeOptions::default().max_bytes(1 << 20);
    let error = qimen::read_request(&mut test, &body, options).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::TooLarge { limit: 1 << 20 });
}

fn answered(body: &str) -> Result<Answer, top_core::Error> {
    response::decode::<Test>(body.as_bytes(), DecodeOptions::default()).map(|decoded| decoded.data)
}

#[test]
fn the_flag_alone_decides_and_other_codes_are_the_called_sides() {
    let answer = answered(
        "<response><flag>success</flag><code>0</code><deliveryOrderId>7</deliveryOrderId></response>",
    );
    assert_eq!(answer.unwrap().into_result().unwrap().delivery_order_id.as_deref(), Some("7"));
    for (flag, code) in
        [("failure", "S003"), ("failure", "15"), ("Failure", ""), ("true", "0"), ("1", "0"), ("succ", "0")]
    {
        let answer = answered(&format!(
            "<response><flag>{flag}</flag><code>{code}</code><message>out of stock</message></response>"
        ));
        let error = answer.unwrap().into_result().unwrap_err();
        assert_eq!(
            (error.code().unwrap_or_default(), error.message(), error.is_flag_absent()),
            (code, Some("out of stock"), false)
        );
    }
    for body in
        ["<response><code>0</code></response>", "<response><deliveryOrderId>7</deliveryOrderId></response>"]
    {
        assert!(answered(body).unwrap().into_result().unwrap_err().is_flag_absent(), "{body}");
    }
    assert!(answered("<response/>").unwrap().into_result().unwrap_err().is_flag_absent());
    assert_eq!(answered("<request><flag>success</flag></request>").unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn what_qimen_folds_into_a_response_is_the_platforms_error() {
    for (body, code, sub_code, id, class, retry) in [
        (
            "<response><flag>failure</flag><code>TOP15</code><message>Remote service error | isp.http-read-timeout</message><top_reuqest_id>3vpdvzd2gux</top_reuqest_id></response>",
            15,
            Some("isp.http-read-timeout"),
            Some("3vpdvzd2gux"),
            ErrorClass::Platform,
            Retry::MayHaveBeenExecuted(None),
        ),
        (
            "<response><flag>failure</flag><code>TOP60</code><message>Signature is invalid, customerId is c1, fromAppkey is 1, original signature is X</message></response>",
            60,
            None,
            None,
            ErrorClass::Auth,
            Retry::Final,
        ),
        (
            "<response><flag>failure</flag><code>TOP60</code><message>x | [QIMEN-ERROR] 获取不到卖家[tuserid=null, customerId=1, app_key=2]的授权关系</message></response>",
            60,
            None,
            None,
            ErrorClass::Permission,
            Retry::Final,
        ),
        (
            "<response><flag>failure</flag><code>TOP1</code></response>",
            1,
            None,
            None,
            ErrorClass::Platform,
            Retry::MayHaveBeenExecuted(None),
        ),
        (
            r#"{"response":{"flag":"failure","code":15,"message":"Remote service error","sub_code":"isv.http-connection-timeout","request_id":"4afs8rmwh25"}}"#,
            15,
            Some("isv.http-connection-timeout"),
            Some("4afs8rmwh25"),
            ErrorClass::Platform,
            Retry::MayHaveBeenExecuted(None),
        ),
        // Flat, as json2.
        (
            r#"{"flag":"failure","code":"15","message":"Remote service error","sub_code":"isv.http-connection-timeout"}"#,
            15,
            Some("isv.http-connection-timeout"),
            None,
            ErrorClass::Platform,
            Retry::MayHaveBeenExecuted(None),
        ),
        (
            r#"{"flag":"failure","code":"TOP15","message":"x"}"#,
            15,
            None,
            None,
            ErrorClass::Platform,
            Retry::MayHaveBeenExecuted(None),
        ),
    ] {
        let error = answered(body).unwrap_err();
        let api = error.as_api().unwrap_or_else(|| panic!("{body}: {error}"));
        assert_eq!((api.code(), api.sub_code(), api.request_id()), (Some(code), sub_code, id), "{body}");
        assert_eq!((api.class(), error.retry()), (class, retry), "{body}");
        assert!(!error.help(Language::Chinese).is_empty());
        assert!(!error.to_string().contains("customerId"), "{error}");
    }
    let signature = answered(
        "<response><flag>failure</flag><code>TOP60</code><message>Signature is invalid</message></response>",
    );
    assert_eq!(signature.unwrap_err().as_api().unwrap().refused(), Some(Refused::Signature));
    // A success with such a code, and a failure that only looks like one, are the called side's.
    for body in [
        "<response><flag>success</flag><code>TOP15</code></response>",
        "<response><flag>failure</flag><code>TOPX</code></response>",
        "<response><flag>failure</flag><code>15</code><message>no such SKU</message></response>",
    ] {
        assert!(answered(body).is_ok(), "{body}");
    }
}

#[test]
fn the_business_key_is_the_first_marked_value() {
    #[derive(TopObject)]
    struct Order {
        #[top_api(business_key)]
        code: Option<String>,
        id: Option<i64>,
    }
    #[derive(TopObject)]
    struct Envelope {
        #[top_api(business_key)]
        out_biz_code: Option<String>,
        order: Option<Order>,
        orders: Vec<Order>,
    }
    let order = |code: &str| Order { code: Some(code.into()), id: Some(1) };
    let none = || Envelope { out_biz_code: None, order: None, orders: Vec::new() };
    for (envelope, key) in [
        (none(), None),
        (Envelope { out_biz_code: Some(" b1 ".into()), order: Some(order("o1")), ..none() }, Some("b1")),
        (Envelope { out_biz_code: Some("  ".into()), order: Some(order("o1")), ..none() }, Some("o1")),
        (Envelope { orders: vec![order("a"), order("bc")], ..none() }, Some("1:a2:bc")),
        // One item of which nobody would know a repeat.
        (Envelope { orders: vec![order("a"), Order { code: None, id: Some(2) }], ..none() }, None),
    ] {
        assert_eq!(qimen::business_key(&envelope).as_deref(), key);
    }
    assert_ne!(
        qimen::business_key(&Envelope { orders: vec![order("1:a"), order("b")], ..none() }),
        qimen::business_key(&Envelope { orders: vec![order("1"), order("a1:b")], ..none() }),
    );
}

#[test]
fn the_version_and_the_flat_formats_are_system_parameters() {
    fn is_qimen<A: QimenApi>() -> bool {
        A::API.qimen
    }
    assert!(is_qimen::<Test>());
    let mut system = System::new("1", "2016-01-01 12:00:00".parse().unwrap());
    (system.v, system.flat) = ("1.0", true);
    for (format, name) in [(request::Format::Json, "json2"), (request::Format::Xml, "xml2")] {
        system.format = format;
        let unsigned =
            request::encode("a.b", &Nothing, &ExtraParams::default(), &system, SignMethod::Md5).unwrap();
        let text = String::from_utf8(unsigned.string_to_sign().parameters.to_vec()).unwrap();
        assert!(text.contains(&format!("format{name}")) && text.ends_with("v1.0"), "{text}");
    }
}
