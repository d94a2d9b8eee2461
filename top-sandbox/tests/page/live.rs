//! Calls and messages appear while the page is open, hostile values stay text, nothing is blocked or thrown.

use serde_json::Value;

use super::{
    browser::Browser,
    support::{builder, call, form, post, request},
};

/// Unescaped, it would run as a script or end the element.
const HOSTILE: &str =
    "<script>document.title='taken'</script>\"'><img src=x onerror=\"document.title='taken'\">&amp;淘宝";

#[tokio::test(flavor = "multi_thread")]
async fn calls_appear_live_and_are_shown_step_by_step() {
    let Some(mut browser) = Browser::start("the page") else { return };
    let sandbox = builder().start().await.unwrap();
    sandbox.answer("a.b", r#"{"a_b_response":{"price":1.50,"html":"<b>bold</b>"}}"#);
    browser.open(&format!("http://{}/", sandbox.address()));
    browser.wait_for("document.getElementById('empty').offsetHeight > 0");
    assert_eq!(
        browser.value("document.querySelector('.declared').textContent.includes('helloworld')"),
        false
    );

    call(&sandbox, &[("method", Some("a.b")), ("nick", Some(HOSTILE))]).await;
    browser.wait_for("document.querySelectorAll('.call').length === 1");
    assert_eq!(browser.value("document.getElementById('empty').offsetHeight"), 0);
    browser.value("document.querySelector('.call summary').click()");
    let recorded = sandbox.calls().pop().unwrap();
    assert_eq!(
        browser.value("document.querySelector('.sign').textContent"),
        Value::from(recorded.string_to_sign())
    );
    assert_eq!(
        browser.value("[...document.querySelectorAll('tr')].find(row => row.cells[0].textContent === 'nick').cells[1].textContent"),
        HOSTILE
    );
    let response = browser.value("document.querySelector('.json').textContent");
    assert!(
        response.as_str().unwrap().contains("\"price\": 1.50,\n    \"html\": \"<b>bold</b>\""),
        "{response}"
    );
    assert_eq!(browser.value("document.querySelectorAll('script').length"), 1);
    assert_eq!(browser.value("document.title"), "TOP sandbox");

    // A wrong signature: both signatures and the mistake.
    let mut wrong = request(&[("nick", Some("x"))]);
    wrong.push(("extra", "1".to_owned()));
    let wrong: Vec<_> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(post(&sandbox, &wrong).await.error().0, 25, "{}", form(&wrong));
    browser.wait_for("document.querySelectorAll('.call').length === 2");
    assert_eq!(browser.value("document.querySelector('.call .badge').textContent"), "25");
    let mistake = browser.value("document.querySelector('.mistake').textContent");
    assert_eq!(mistake, "extra was sent and not signed: sign every parameter that is sent");
    assert_eq!(browser.value("document.querySelectorAll('.call')[1].open"), true, "what was open stays open");
    browser.value("document.querySelector('.call summary').click()");
    browser.screenshot("page.png");

    // Values are found, in both directions of case.
    let hidden = "[...document.querySelectorAll('.call')].map(call => call.hidden).join()";
    for (wanted, found) in [("onERROR=", "true,false"), ("bold</B>", "true,false"), ("nowhere", "true,true")]
    {
        browser.fill("filter", wanted);
        assert_eq!(browser.value(hidden), found, "{wanted}");
    }

    browser.fill("filter", "A.B");
    assert_eq!(browser.value(hidden), "true,false");
    browser.fill("filter", "");
    browser.value("document.getElementById('clear').click()");
    browser.wait_for("document.querySelectorAll('.call').length === 0");
    assert!(sandbox.calls().is_empty());
    call(&sandbox, &[]).await;
    browser.wait_for("document.querySelectorAll('.call').length === 1");

    sandbox.stop().await;
    browser.wait_for("document.getElementById('state').textContent === 'not connected'");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_are_published_on_the_page_and_show_their_life() {
    let Some(mut browser) = Browser::start("messages on the page") else { return };
    let sandbox = builder().start().await.unwrap();
    browser.open(&format!("http://{}/", sandbox.address()));
    browser.wait_for(
        "document.getElementById('tally').textContent === '0 connections · 0 messages not confirmed'",
    );
    browser.value("document.querySelector('#channel > summary').click()");
    let publish = |topic: &str, user: &str| {
        format!(
            "(() => {{ const form = document.getElementById('publish'); form.elements.topic.value = '{topic}'; \
             form.elements.content.value = '{{\"html\":\"<b>bold</b>\"}}'; form.elements.user.value = '{user}'; \
             form.requestSubmit(); }})()"
        )
    };
    browser.value(&publish("a_b_C", ""));
    browser.wait_for("document.querySelectorAll('.message').length === 1");
    assert_eq!(browser.value("document.querySelector('.message .badge').textContent"), "published");
    let content = browser.value("document.querySelector('.message .json').textContent");
    assert!(content.as_str().unwrap().contains("\"html\": \"<b>bold</b>\""), "{content}");
    browser.value("document.querySelector('.message summary').click()");

    // Consumed over HTTP and confirmed: what is open stays open while it changes.
    let id = sandbox.messages()[0].id().to_string();
    call(&sandbox, &[("method", Some("taobao.tmc.messages.consume")), ("quantity", Some("10"))]).await;
    browser.wait_for("document.querySelector('.message .badge').textContent === 'consumed'");
    call(&sandbox, &[("method", Some("taobao.tmc.messages.confirm")), ("s_message_ids", Some(&id))]).await;
    browser.wait_for("document.querySelector('.message .badge').textContent === 'confirmed'");
    assert_eq!(browser.value("document.querySelector('.message').open"), true);
    let life = "[...document.querySelectorAll('.message td')].map(cell => cell.textContent).join()";
    assert_eq!(browser.value(life), "published,consumed,confirmed");
    browser.screenshot("messages.png");

    browser.value(&publish("a_b_C", "nobody"));
    browser.wait_for("document.querySelector('#publish output').textContent.includes('no application')");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn thousands_of_apis_are_searched_and_unfolded_not_listed() {
    let Some(mut browser) = Browser::start("a catalogue on the page") else { return };
    let sandbox = builder().start().await.unwrap();
    let line = |number: usize| {
        format!(
            "{{\"method\":\"taobao.space{}.m{number}.get\",\"title\":\"查询第{number}号\"}}\n",
            number % 500
        )
    };
    let lines: String = (0..5_000).map(line).collect();
    sandbox.catalogue(top_doc::Definitions::new(lines.into_bytes()));
    browser.open(&format!("http://{}/", sandbox.address()));
    assert_eq!(
        browser
            .value("[...document.querySelectorAll('.declared code')].map(code => code.textContent).join()"),
        "12345678,stub-cust-code *",
        "the application, and the route of Qimen's stub"
    );
    assert_eq!(
        browser.value(
            "document.querySelector('#empty .sample pre').getBoundingClientRect().bottom < innerHeight"
        ),
        true,
        "the place of the first call is in sight"
    );
    let search = |words: &str| {
        format!(
            "(() => {{ const input = document.getElementById('find-apis'); input.value = '{words}'; input.dispatchEvent(new Event('input')); }})()"
        )
    };
    browser.value(&search("第4321号"));
    browser.wait_for("document.querySelectorAll('#found-apis code').length === 1");
    assert_eq!(
        browser.value("document.querySelector('#found-apis code').textContent"),
        "taobao.space321.m4321.get"
    );
    browser.value(&search("查询"));
    browser.wait_for("document.querySelectorAll('#found-apis code').length === 50");
    browser.screenshot("apis.png");
    browser.value(&search(""));
    browser.wait_for("document.querySelectorAll('#found-apis code').length === 0");

    browser.value("document.querySelector('#served > summary').click()");
    browser.wait_for("document.querySelectorAll('.namespace').length > 500");
    browser.value("document.querySelector('[data-namespace=\"taobao.space7\"] > summary').click()");
    browser.wait_for("document.querySelectorAll('.namespace code').length === 10");
    assert_eq!(browser.value("document.documentElement.scrollWidth <= innerWidth"), true);
    assert_eq!(browser.value("document.documentElement.scrollHeight < 1500"), true);
    browser.screenshot("apis-unfolded.png");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}
