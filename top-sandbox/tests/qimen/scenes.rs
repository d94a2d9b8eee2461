//! Cloud scenes: a form, JSON or XML, and the form of responses that is asked for.

use top_sandbox::{QimenFault, QimenRoute, Sandbox};

use super::{KEY, WMS, called::Called, form, post_to, sandbox, sign, support::HttpResponse};

const METHOD: &str = "qimen.scene.order.push";

async fn scene(body: &str) -> (Sandbox, Called) {
    let (sandbox, called) = (sandbox().await, Called::start(body).await);
    sandbox.qimen(QimenRoute::to(WMS, WMS, &called.url()).unwrap());
    (sandbox, called)
}

async fn call(sandbox: &Sandbox, format: &str, content_type: &str, body: &str) -> HttpResponse {
    let query = [
        ("method", METHOD),
        ("app_key", KEY),
        ("timestamp", "2016-01-01 12:00:00"),
        ("format", format),
        ("v", "2.0"),
        ("sign_method", "md5"),
        ("target_app_key", WMS),
        ("customerId", "c1"),
    ];
    let is_form = content_type.starts_with("application/x-www");
    let fields: Vec<(&str, &str)> =
        if is_form { vec![("order", "A 1&2"), ("remark", "")] } else { Vec::new() };
    let sign = sign(&[&query[..], &fields].concat(), if is_form { "" } else { body });
    let target = format!("/router/qm?{}", form(&[&query[..], &[("sign", &sign)]].concat()));
    let fields = form(&fields);
    let body = if is_form { fields.as_bytes() } else { body.as_bytes() };
    post_to(sandbox, &target, "", content_type, body).await
}

#[tokio::test]
async fn a_scenes_response_is_wrapped_as_its_format_asks_for() {
    let own = r#"{"success":true,"price":1.50}"#;
    let (sandbox, called) = scene(own).await;
    let json = r#"{"order":"A1"}"#;
    let response = call(&sandbox, "json", "application/json", json).await;
    assert_eq!(response.text(), format!("{{\"response\":{own}}}"));
    assert_eq!(call(&sandbox, "json2", "application/json", json).await.text(), own);
    let came = called.came();
    assert_eq!((came[0].param("method"), came[0].param("app_key")), (Some("scene.order.push"), Some(WMS)));
    assert_eq!((&came[0].body[..], came[0].param("customerId")), (json.as_bytes(), Some("c1")));
    assert_eq!(came[0].param("target_app_key"), None);

    // JSON where XML is asked for is a bad response.
    let bad = call(&sandbox, "xml", "application/json", json).await;
    assert!(bad.text().starts_with("<response><flag>failure</flag><code>15</code>"), "{}", bad.text());
    let xml = "<response><flag>success</flag></response>";
    called.answers(200, xml);
    for format in ["xml", "xml2"] {
        assert_eq!(call(&sandbox, format, "text/xml", "<order/>").await.text(), xml, "any root");
    }
}

#[tokio::test]
async fn a_form_is_handed_on_as_a_form() {
    let (sandbox, called) = scene(r#"{"flag":"success"}"#).await;
    let response = call(&sandbox, "json", "application/x-www-form-urlencoded;charset=UTF-8", "").await;
    assert_eq!(response.text(), r#"{"response":{"flag":"success"}}"#);
    let came = called.came().pop().unwrap();
    assert_eq!((came.param("order"), came.param("remark")), (Some("A 1&2"), Some("")));
    assert_eq!(&came.body[..], b"order=A+1%262&remark=");
}

#[tokio::test]
async fn failures_have_numbers() {
    let (sandbox, called) = scene("{}").await;
    sandbox.qimen_fault("scene.order.push", QimenFault::TimeOut);
    let json = call(&sandbox, "json", "application/json", "{}").await.json();
    let response = &json["response"];
    assert_eq!((&response["flag"], &response["code"]), (&"failure".into(), &15.into()));
    assert_eq!(response["message"], "Remote service error");
    assert_eq!(response["sub_code"], "isp.http-read-timeout");
    assert!(response["request_id"].as_str().unwrap().len() >= 10);
    assert_eq!(called.came().len(), 1);
    sandbox.qimen_fault("scene.order.push", QimenFault::Unreachable);
    let json = call(&sandbox, "json2", "application/json", "{}").await.json();
    assert_eq!((&json["code"], &json["sub_code"]), (&15.into(), &"isp.http-connection-refuse".into()));
}
