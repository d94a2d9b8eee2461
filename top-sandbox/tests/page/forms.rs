//! What a person does on the page: tries an API, repeats a call with changes, copies it, sets what is served.

use std::fmt::Write as _;

use super::{
    browser::Browser,
    support::{KEY, builder, call},
};

const SELLER: &str = r#"{"method":"taobao.seller.x.get","title":"查询卖家","session":"required","request":[
    {"name":"fields","type":"String","required":true,"example":"nick"},
    {"name":"o","type":"O","children":[{"name":"a","type":"Number"}]}],
    "response":[{"name":"nick","type":"String","example":"abc"}]}"#;

fn set(field: &str, value: &str) -> String {
    format!("document.querySelector({:?}).value = {value:?}", format!("#call {field}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn an_api_is_tried_from_its_document_and_repeated_with_changes() {
    let Some(mut browser) = Browser::start("trying an API") else { return };
    let sandbox = builder().session("tok", KEY).start().await.unwrap();
    sandbox.catalogue(top_doc::Definitions::new(SELLER.replace('\n', "").into_bytes()));
    browser.open(&format!("http://{}/", sandbox.address()));
    browser.value("document.querySelector('[data-try=\"taobao.seller.x.get\"]').click()");
    browser.wait_for("document.querySelectorAll('#call [data-param]').length === 2");
    assert_eq!(
        browser.value("document.querySelector('#call h3').textContent"),
        "taobao.seller.x.get 查询卖家"
    );
    assert_eq!(browser.value("document.querySelector('#call .must') !== null"), true);

    // Without the required parameter, the refusal is explained, and the call opened.
    browser.value("document.getElementById('call').requestSubmit()");
    browser.wait_for("document.querySelector('.call[data-number=\"1\"]')?.open");
    assert_eq!(browser.value("document.querySelector('.call .badge').textContent"), "40");
    let help = browser.value("document.querySelector('.call .help').textContent");
    assert!(help.as_str().unwrap().starts_with("40 "), "{help}");

    browser.value(&set("[data-param=fields]", "nick,<b>"));
    browser.value(&set("[data-param=o]", "{\"a\":1}"));
    browser.value(&set("[name=more]", "further=1=2\nsecond=二"));
    browser.value("document.getElementById('call').requestSubmit()");
    browser.wait_for("document.querySelector('.call[data-number=\"2\"]')?.open");
    let made = sandbox.calls().pop().unwrap();
    assert!(made.executed(), "{:?} {:?}", made.error(), made.hint());
    for (name, value) in
        [("fields", "nick,<b>"), ("o", "{\"a\":1}"), ("further", "1=2"), ("second", "二"), ("session", "tok")]
    {
        assert_eq!(made.param(name), Some(value));
    }

    // Repeated with one change: everything else is as it was.
    browser.value("document.getElementById('form').replaceChildren()");
    browser.value("document.querySelector('.call[data-number=\"2\"] [data-replay]').click()");
    browser.wait_for("document.querySelector('#call [data-param=fields]')?.value === 'nick,<b>'");
    browser.value(&set("[data-param=o]", "{\"a\":\"no number\"}"));
    browser.value("document.getElementById('call').requestSubmit()");
    browser.wait_for("document.querySelector('.call[data-number=\"3\"]')?.open");
    let made = sandbox.calls().pop().unwrap();
    assert_eq!(made.error().map(|error| error.msg().to_owned()).as_deref(), Some("Invalid arguments:o.a"));
    assert_eq!(
        (made.param("further"), made.param("second"), made.param("fields")),
        (Some("1=2"), Some("二"), Some("nick,<b>"))
    );
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn mocks_limits_and_faults_are_set_changed_and_removed() {
    let Some(mut browser) = Browser::start("setting what is served") else { return };
    let sandbox = builder().start().await.unwrap();
    browser.open(&format!("http://{}/", sandbox.address()));
    browser.value("document.querySelector('#settings > summary').click()");
    browser.wait_for("document.querySelectorAll('#settings form').length === 3");
    let submit = |form: &str, fields: &[(&str, &str)]| {
        let mut script = format!("(() => {{ const form = document.querySelector({form:?});");
        for (name, value) in fields {
            let _ = write!(script, "form.elements[{name:?}].value = {value:?};");
        }
        // What is shown now is marked, so that one sees when it is replaced.
        script + "document.querySelector('#settings h3').id = 'old'; form.requestSubmit(); })()"
    };
    let renewed =
        "!document.getElementById('old') && document.querySelectorAll('#settings form').length >= 3";
    // The built-in API is replaced, changed, and there again in the end.
    let mock = "#settings [data-declare=answer]";
    browser.value(&submit(
        mock,
        &[("method", "taobao.time.get"), ("body", "{\"time\":\"one\"}"), ("require", "a, b")],
    ));
    browser.wait_for("document.querySelectorAll('.mock').length === 1");
    assert_eq!(call(&sandbox, &[]).await.error().0, 40);
    let both = [("a", Some("1")), ("b", Some("1"))];
    assert!(call(&sandbox, &both).await.text().contains("\"one\""));
    browser.value(&submit(".mock form", &[("body", "{\"time\":\"two\"}"), ("require", "")]));
    browser.wait_for(renewed);
    assert_eq!(browser.value("document.querySelector('.mock textarea').value"), "{\"time\":\"two\"}");
    assert!(call(&sandbox, &[]).await.text().contains("\"two\""));
    // An error in its place; what is refused is said.
    browser.value(&submit(".mock form", &[("error.code", "15")]));
    browser.wait_for("document.querySelector('.mock output').textContent.includes('one of')");
    browser.value(&submit(
        ".mock form",
        &[("error.code", "15"), ("error.sub_code", "isp.timeout"), ("body", "")],
    ));
    browser.wait_for(renewed);
    assert_eq!(browser.value("document.querySelector('.mock [name=\"error.code\"]').value"), "15");
    assert_eq!(call(&sandbox, &[]).await.error().0, 15);
    browser.value("document.querySelector('.mock [data-remove]').click()");
    browser.wait_for("document.querySelectorAll('.mock').length === 0");
    assert!(call(&sandbox, &[]).await.text().contains("2016-01-01 12:00:00"));

    let limit = [("on", "api"), ("name", "taobao.time.get"), ("calls", "1"), ("seconds", "86400")];
    browser.value(&submit("[data-declare=limit]", &limit));
    browser.wait_for("document.querySelectorAll('.set li').length === 1");
    browser.value(&submit(
        "[data-declare=fault]",
        &[("method", "taobao.time.get"), ("kind", "error"), ("code", "10"), ("times", "2")],
    ));
    browser.wait_for("document.querySelectorAll('.set li').length === 2");
    // The members of a kind are shown, and others not sent.
    browser.value("(() => { const kind = document.querySelector('[name=kind]'); kind.value = 'delay'; kind.dispatchEvent(new Event('change', { bubbles: true })); })()");
    assert_eq!(browser.value("[...document.querySelectorAll('fieldset')].filter(fields => fields.querySelector('input').checkVisibility()).map(fields => fields.querySelector('input').name).join()"), "millis");
    assert_eq!(call(&sandbox, &[]).await.error().0, 10);
    assert_eq!(call(&sandbox, &[]).await.error().0, 7);
    for left in [1, 0] {
        browser.value("document.querySelector('.set [data-remove]').click()");
        browser.wait_for(&format!("document.querySelectorAll('.set li').length === {left}"));
    }
    assert_eq!(call(&sandbox, &[]).await.error().0, 0);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_is_linked_to_and_copied() {
    let Some(mut browser) = Browser::start("links and copies") else { return };
    let sandbox = builder().start().await.unwrap();
    // More than the page shows at first.
    for number in 0..205 {
        call(&sandbox, &[("number", Some(&number.to_string()))]).await;
    }
    browser.open(&format!("http://{}/#3", sandbox.address()));
    browser.wait_for("document.querySelector('.call[data-number=\"3\"]')?.open");
    assert_eq!(browser.value("document.querySelectorAll('.call').length"), 201);
    for (form, begins) in
        [("curl", "curl "), ("rust", "use top_apis::Client;"), ("topctl", "export TOP_APP_KEY=12345678 ")]
    {
        browser
            .value(&format!("document.querySelector('.call[data-number=\"3\"] [data-copy={form}]').click()"));
        browser.wait_for(&format!(
            "document.querySelector('.call[data-number=\"3\"] .snippet').textContent.startsWith('{begins}')"
        ));
        assert_eq!(
            browser.value("document.querySelector('.call[data-number=\"3\"] .snippet').offsetHeight > 0"),
            true
        );
    }
    browser.value("location.hash = '#204'");
    browser.wait_for("document.querySelector('.call[data-number=\"204\"]').open");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
