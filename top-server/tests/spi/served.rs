//! Genuine calls, decoded into structs and answered from structs.

use top_core::{TopObject, error::DecodeProblem};
use top_server::spi::{ContentKind, SpiError, SpiFailure, SpiResponse};

use crate::{FORM, JSON, NOON, kind_of, noon, request, sign, verifier};

#[derive(Debug, PartialEq, TopObject)]
struct Query {
    sku: String,
    #[top_api(max = 100)]
    count: Option<i64>,
    tags: Vec<String>,
}

#[derive(Debug, TopObject)]
struct Stock {
    flag: String,
    skus: Vec<String>,
}

fn serve(content_type: &str, query: &str, signed_query: &str, body: &str) -> SpiResponse {
    let text = if content_type == FORM {
        let mut pairs: Vec<_> = body.split('&').map(|pair| pair.replacen('=', "", 1)).collect();
        pairs.push(signed_query.to_owned());
        pairs.sort();
        pairs.concat()
    } else {
        format!("{signed_query}{body}")
    };
    let query = format!("{query}&sign={}", sign(text.as_bytes()));
    let request = request(&query, content_type, body);
    verifier(kind_of(content_type)).serve(&request, noon(), |query: Query, content| {
        assert_eq!(content.param("timestamp"), Some("2016-01-01 12:00:00"));
        match query.count {
            Some(0) => Err(SpiFailure::new("none-wanted", "淘宝 <0>")),
            _ => Ok(Stock { flag: "success".into(), skus: [vec![query.sku], query.tags].concat() }),
        }
    })
}

fn text(response: &SpiResponse) -> &str {
    std::str::from_utf8(response.body()).unwrap()
}

const SIGNED: &str = "timestamp2016-01-01 12:00:00";

#[test]
fn json_and_forms_are_served_as_structs() {
    let response = serve(
        "application/json",
        NOON,
        SIGNED,
        r#"{"sku":"淘宝","count":"2","tags":{"string":["x"]},"new":1}"#,
    );
    assert_eq!(text(&response), r#"{"flag":"success","skus":["淘宝","x"]}"#);
    assert_eq!(response.content_type(), "application/json;charset=UTF-8");
    let response = serve(FORM, NOON, SIGNED, "sku=a&tags=x,y");
    assert_eq!(text(&response), r#"{"flag":"success","skus":["a","x","y"]}"#);
    let response = serve("text/plain", NOON, SIGNED, r#" {"sku":"a"}"#);
    assert_eq!(text(&response), r#"{"flag":"success","skus":["a"]}"#);
    let response = serve("application/json", NOON, SIGNED, r#"{"sku":"a","count":0}"#);
    assert!(response.is_failure());
    assert!(text(&response).starts_with(r#"{"flag":"failure","code":"none-wanted","message":"淘宝 <0>""#));
}

#[cfg(feature = "xml")]
#[test]
fn xml_is_served_as_structs() {
    let body = "<?xml version=\"1.0\" encoding=\"GBK\"?><request><sku>a&amp;b</sku><tags><string>x</string></tags></request>";
    for content_type in ["text/xml", "application/xml", "text/plain"] {
        let query = if content_type == "text/plain" { "format=xml&" } else { "" };
        let signed = if query.is_empty() { String::new() } else { "formatxml".into() };
        let response = serve(content_type, &format!("{query}{NOON}"), &format!("{signed}{SIGNED}"), body);
        assert_eq!(
            text(&response),
            "<response><flag>success</flag><skus><string>a&amp;b</string><string>x</string></skus></response>"
        );
        assert_eq!(response.content_type(), "text/xml;charset=UTF-8");
    }
    let response = serve("text/xml", NOON, SIGNED, "<request><sku>a</sku><count>0</count></request>");
    assert_eq!(
        text(&response),
        "<response><flag>failure</flag><code>none-wanted</code><message>淘宝 &lt;0&gt;</message></response>"
    );
}

#[test]
fn what_cannot_be_decoded_gets_a_failure_with_the_path_and_without_a_value() {
    for (body, place) in [
        (r#"{"sku":"hunter2","count":"hunter2"}"#, "count: expected a whole number"),
        (r#"{"count":1}"#, "sku: missing"),
        (r#"{"sku":"hunter2","count":101}"#, "`count` is more than"),
        ("hunter2", "at byte 0"),
        ("", "at byte 0"),
    ] {
        let response = serve("application/json", NOON, SIGNED, body);
        assert!(response.is_failure());
        let text = text(&response);
        assert!(text.contains("isv.invalid-parameter") && text.contains(place), "{body}: {text}");
        assert!(!text.contains("hunter2"), "{text}");
    }
}

#[test]
fn a_required_number_that_a_form_does_not_have_is_no_zero() {
    #[derive(Debug, TopObject)]
    struct Pay {
        amount: i64,
        sure: bool,
        memo: Option<String>,
    }
    let serve = |form: &str, signed: &str| {
        let query = format!("{NOON}&sign={}", sign(signed.as_bytes()));
        verifier(ContentKind::Form).serve(&request(&query, FORM, form), noon(), |pay: Pay, _| {
            assert_eq!((pay.amount, pay.sure, pay.memo), (1, true, None));
            Ok(Stock { flag: "success".into(), skus: Vec::new() })
        })
    };
    let response = serve("amount=1&sure=true", "amount1suretruetimestamp2016-01-01 12:00:00");
    assert!(!response.is_failure());
    for (form, signed) in [
        ("memo=m", "memomtimestamp2016-01-01 12:00:00"),
        ("amount=&sure=+", "amountsure timestamp2016-01-01 12:00:00"),
    ] {
        let response = serve(form, signed);
        let text = text(&response);
        assert!(response.is_failure() && text.contains("`amount` is required"), "{text}");
        assert!(text.contains("`sure` is required"), "all at once: {text}");
    }
}

#[derive(Debug, TopObject)]
struct Rows {
    rows: Vec<Row>,
    tags: Vec<String>,
}

/// Of 192 bytes, blank.
#[derive(Debug, TopObject)]
struct Row {
    sku: Option<String>,
    name: Option<String>,
    unit: Option<String>,
    batch: Option<String>,
    place: Option<String>,
    owner: Option<String>,
    remark: Option<String>,
    barcode: Option<String>,
}

#[test]
fn a_small_body_cannot_become_a_large_record() {
    let read = |content_type: &str, body: &str| {
        let text = if content_type == FORM {
            format!("{}{SIGNED}", body.replacen('=', "", 1))
        } else {
            format!("{SIGNED}{body}")
        };
        let query = format!("{NOON}&sign={}", sign(text.as_bytes()));
        let verified = verifier(kind_of(content_type)).verify(&request(&query, content_type, body), noon());
        verified.unwrap().decode::<Rows>().map(|rows| rows.rows.len() + rows.tags.len())
    };
    let assert_too_large = |content_type: &str, body: &str| {
        let error = read(content_type, body).unwrap_err();
        let SpiError::Content(problem) = &error else { panic!("{error}") };
        let DecodeProblem::TooLarge { limit } = problem.problem() else { panic!("{error}") };
        let most = if content_type == "text/xml" { 64 } else { 8 } * body.len().max(1 << 20);
        assert!(*limit <= most + (1 << 20), "{limit} for {} bytes", body.len());
        assert!(!error.is_refused(), "the call is genuine: the application is to hear of it");
    };
    let rows = |row: &str, count: usize| format!(r#"{{"rows":[{}]}}"#, vec![row; count].join(","));
    assert_too_large(JSON, &rows("{}", 200_000));
    assert_too_large("text/plain", &rows("{}", 20_000));
    assert_too_large(FORM, &format!("tags={}", vec!["x"; 200_000].join(",")));
    // Neither a small call nor a full one of any size is hindered.
    let full = r#"{"sku":"a1-blue-xl","name":"a shirt in blue","unit":"piece","batch":"2016-01-01/7","place":"shelf 12"}"#;
    assert_eq!(read(JSON, &rows("{}", 10_000)), Ok(10_000));
    assert_eq!(read(JSON, &rows(full, 30_000)), Ok(30_000));
    assert_eq!(read(FORM, &format!("tags={}", vec!["6920907800012"; 30_000].join(","))), Ok(30_000));
    #[cfg(feature = "xml")]
    {
        let row = "<row><sku>a1-blue-xl</sku><name>a shirt in blue</name></row>".repeat(20_000);
        assert_eq!(read("text/xml", &format!("<r><rows>{row}</rows></r>")), Ok(20_000));
    }
    #[cfg(feature = "xml")]
    assert_too_large("text/xml", &format!("<r><rows>{}</rows></r>", "<a/>".repeat(200_000)));
}
