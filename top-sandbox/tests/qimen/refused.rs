//! Calls that are refused: the documented code, and nobody gets them.

use top_sandbox::{App, QimenRoute};

use super::{BODY, WMS, call, form, params, post_to, routed, sign};

const OK: &str = "<response><flag>success</flag></response>";

#[tokio::test]
async fn what_is_not_right_gets_a_folded_code_and_goes_nowhere() {
    let (sandbox, called) = routed(OK).await;
    sandbox.qimen(QimenRoute::to("c2", WMS, &called.url()).unwrap().only_from(["another"]));
    sandbox.qimen(QimenRoute::to("c3", "undeclared", &called.url()).unwrap());
    sandbox.app(App::new("restricted", super::support::SECRET).only(["taobao.time.get"]));
    let deep = format!("<request>{}</request>", "<a>".repeat(500));
    for (changes, body, code, said) in [
        (&[("app_key", Some("1"))][..], BODY, "TOP29", "Invalid app Key"),
        (&[("method", None)], BODY, "TOP21", "Missing method"),
        (&[("timestamp", Some("2016-01-01 11:00:00"))], BODY, "TOP31", "Invalid timestamp"),
        (&[("v", Some("3.0"))], BODY, "TOP34", "Unsupported version"),
        (&[("session", Some("nobody's"))], BODY, "TOP27", "Invalid session | invalid-sessionkey"),
        (&[("app_key", Some("restricted"))], BODY, "TOP11", "Insufficient isv permissions"),
        (&[("customerId", None)], BODY, "TOP60", "qimen internal error | isv.missing-parameter | customerId"),
        (
            &[("customerId", Some("995566"))],
            BODY,
            "TOP60",
            "[QIMEN-ERROR] 获取不到卖家[tuserid=null, customerId=995566, app_key=12345678]的授权关系",
        ),
        (&[("customerId", Some("c2"))], BODY, "TOP60", "customerId=c2"),
        (&[("customerId", Some("c3"))], BODY, "TOP60", "the called application is not known"),
        (&[], "", "TOP60", "qimen.request-convert-error"),
        (&[], "{}", "TOP60", "qimen.request-convert-error"),
        (&[], "<order/>", "TOP60", "qimen.request-convert-error"),
        (&[], "<request><a></request>", "TOP60", "qimen.request-convert-error"),
        (
            &[],
            "<!DOCTYPE request [<!ENTITY x 'y'>]><request>&x;</request>",
            "TOP60",
            "qimen.request-convert-error",
        ),
        (&[], &deep, "TOP60", "qimen.request-convert-error"),
    ] {
        let response = call(&sandbox, changes, body).await;
        let text = response.text();
        assert!(text.starts_with("<response><flag>failure</flag><code>"), "{text}");
        assert!(text.contains(&format!("<code>{code}</code>")), "{changes:?} {text}");
        assert!(text.contains(said), "{changes:?} {text}");
        assert!(text.contains("<top_reuqest_id>") && text.ends_with("</response>"), "{text}");
        let recorded = sandbox.calls().pop().unwrap();
        assert!(
            !recorded.executed() && recorded.forwarded().is_none() && recorded.hint().is_some(),
            "{changes:?}"
        );
    }
    assert!(called.came().is_empty());
}

#[tokio::test]
async fn a_wrong_signature_is_worded_as_the_documents_word_it() {
    let (sandbox, called) = routed(OK).await;
    let params = params(&[]);
    let sign = sign(&params, BODY);
    let query = form(&[&params[..], &[("sign", &sign)]].concat());
    let target = format!("/router/qimen/service?{query}");
    let changed = BODY.replace("A&lt;1", "A&lt;2");
    let response = post_to(&sandbox, &target, "", "text/xml", changed.as_bytes()).await;
    let said = format!(
        "Signature is invalid, customerId is c1, fromAppkey is 12345678, original signature is {sign}"
    );
    assert!(
        response.text().contains("<code>TOP60</code><message>qimen internal error | "),
        "{}",
        response.text()
    );
    assert!(response.text().contains(&said), "{}", response.text());
    assert!(called.came().is_empty());
    let recorded = sandbox.calls().pop().unwrap();
    let verdict = sandbox.check_signature(&recorded).unwrap();
    assert!(verdict.rule().is_none() && verdict.raw_body() == changed, "the page explains it");
}
