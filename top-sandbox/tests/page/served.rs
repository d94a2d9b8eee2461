//! What the page's addresses give over plain HTTP: who may have it, what is masked, and that what is copied works.

use std::process::Command;

use serde_json::{Value, json};
use top_core::error::{CodeFacts, Language};
use top_sandbox::{Limit, LimitOn, Sandbox};

use super::support::{HttpResponse, KEY, SECRET, builder, call, post, post_to, request, send, sign};

const JSON: &str = "Content-Type: application/json\r\n";

async fn ask(sandbox: &Sandbox, method: &str, target: &str, headers: &str, body: &str) -> HttpResponse {
    let request = format!(
        "{method} {target} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        sandbox.address(),
        body.len()
    );
    send(sandbox, request.as_bytes()).await.expect("a response")
}

async fn get(sandbox: &Sandbox, target: &str, headers: &str) -> HttpResponse {
    ask(sandbox, "GET", target, headers, "").await
}

#[tokio::test]
async fn the_page_speaks_as_the_browser_asks() {
    let sandbox = builder().start().await.unwrap();
    for (target, headers, tag) in [
        ("/", "", "en"),
        ("/", "Accept-Language: zh-TW,zh;q=0.9,en;q=0.8\r\n", "zh-CN"),
        ("/", "Accept-Language: de,en;q=0.8\r\n", "en"),
        ("/?lang=zh", "Accept-Language: en\r\n", "zh-CN"),
        ("/", "Cookie: top_sandbox_language=zh\r\n", "zh-CN"),
        ("/?lang=%3Cscript%3E", "", "en"),
    ] {
        let page = get(&sandbox, target, headers).await;
        assert!(page.text().contains(&format!("<html lang=\"{tag}\">")), "{target} {headers}");
        assert_eq!(page.header("set-cookie").is_some(), target == "/?lang=zh");
    }
}

#[tokio::test]
async fn every_code_is_explained_in_both_languages() {
    let sandbox = builder().start().await.unwrap();
    let codes: Vec<i64> = CodeFacts::documented().filter_map(|row| row.code).collect();
    assert!([22, 26, 40].iter().all(|code| codes.contains(code)) && codes.len() > 25);
    for code in codes {
        let error = json!({ "answer": [{ "method": "a.b", "error": { "code": code } }] });
        ask(&sandbox, "POST", "/_sandbox/config", JSON, &error.to_string()).await;
        call(&sandbox, &[("method", Some("a.b"))]).await;
        for (tag, language) in [("en", Language::English), ("zh", Language::Chinese)] {
            let number = sandbox.calls().len();
            let shown = get(&sandbox, &format!("/_sandbox/page/call?number={number}&lang={tag}"), "").await;
            let help = CodeFacts::of(Some(code), None).help(language);
            let escaped = help
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('\'', "&#39;")
                .replace('"', "&quot;");
            assert!(!help.is_empty() && shown.text().contains(&escaped), "{code} {tag}: {}", shown.text());
        }
    }
}

#[tokio::test]
async fn hints_and_mistakes_are_in_the_pages_language() {
    let sandbox = builder().start().await.unwrap();
    sandbox.limit(LimitOn::Api("taobao.time.get".into()), Limit::per_second(0));
    for changes in
        [&[("method", Some("taobao.time.gets"))][..], &[("timestamp", Some("2016-01-01 11:00:00"))], &[]]
    {
        call(&sandbox, changes).await;
    }
    let mut wrong = request(&[]);
    wrong.push(("extra", "1".to_owned()));
    let wrong: Vec<_> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    post(&sandbox, &wrong).await;
    let escaped = |text: &str| text.replace('&', "&amp;").replace('\'', "&#39;").replace('"', "&quot;");
    for call in sandbox.calls() {
        for (tag, shown, other) in
            [("en", Language::English, Language::Chinese), ("zh", Language::Chinese, Language::English)]
        {
            let page =
                get(&sandbox, &format!("/_sandbox/page/call?number={}&lang={tag}", call.number()), "").await;
            let page = page.text().replace("<code>", "`").replace("</code>", "`");
            let (shown, other) = (call.hint_in(shown).unwrap(), call.hint_in(other).unwrap());
            assert!(page.contains(&escaped(shown)), "{shown}: {page}");
            assert!(!page.contains(&escaped(other)), "{other}: {page}");
        }
    }
    let codes: Vec<_> = sandbox.calls().iter().filter_map(|call| Some(call.error()?.code())).collect();
    assert_eq!(codes, [22, 31, 7, 25]);
    let verdict = sandbox.check_signature(sandbox.calls().last().unwrap()).unwrap();
    assert_eq!(
        verdict.mistake_in(Language::Chinese),
        Some("`extra` 发送了却没有签名：发送的每个参数都要签名")
    );
    assert!(verdict.mistake().unwrap().is_ascii(), "a header carries it");
}

#[tokio::test]
async fn a_call_shows_how_it_came_and_no_credentials() {
    let sandbox = builder().start().await.unwrap();
    let body = "nick=%E6%B7%98";
    let headers =
        "User-Agent: my-agent/1\r\nAuthorization: Bearer of-a-proxy\r\nCookie: top_sandbox_admin=abc\r\n";
    post_to(
        &sandbox,
        "/router/rest?method=a.b",
        headers,
        "application/x-www-form-urlencoded",
        body.as_bytes(),
    )
    .await;
    let call = sandbox.calls().pop().unwrap();
    assert_eq!((call.http_method(), call.query(), call.body_bytes()), ("POST", "method=a.b", body.len()));
    assert_eq!((call.status(), call.content_type()), (200, "text/xml;charset=UTF-8"));
    assert_eq!(call.headers()["authorization"], "Bearer of-a-proxy", "a test may look at what it sent");
    let listed = get(&sandbox, "/_sandbox/calls", "").await;
    let har = get(&sandbox, "/_sandbox/har", "").await;
    let page = get(&sandbox, "/", "").await;
    for shown in [&listed, &har, &page] {
        assert!(shown.text().contains("my-agent/1"), "{}", shown.text());
        for credential in ["of-a-proxy", "top_sandbox_admin=abc", SECRET] {
            assert!(!shown.text().contains(credential), "{credential}: {}", shown.text());
        }
    }
    assert!(page.text().contains("nick=%E6%B7%98"), "the raw body");
}

#[tokio::test]
async fn the_archive_is_one_of_http_and_carries_no_session() {
    let sandbox = builder().session("a-sellers-session", KEY).start().await.unwrap();
    call(&sandbox, &[("session", Some("a-sellers-session")), ("nick", Some("淘 &宝"))]).await;
    let target = "/router/rest?method=a.b&session=a-sellers-session&sign=0123";
    post_to(&sandbox, target, "", "application/json", b"{\"a\":1}").await;
    let response = get(&sandbox, "/_sandbox/har", "").await;
    assert_eq!(response.header("content-disposition"), Some("attachment; filename=\"top-sandbox.har\""));
    assert!(!response.text().contains("a-sellers-session"), "{}", response.text());
    let har = response.json();
    let entries = har["log"]["entries"].as_array().unwrap();
    assert_eq!((entries.len(), &har["log"]["version"]), (2, &Value::from("1.2")));
    assert_eq!(entries[0]["startedDateTime"], "2016-01-01T12:00:00+08:00");
    let post_data = &entries[0]["request"]["postData"];
    assert!(post_data["text"].as_str().unwrap().contains("nick=%E6%B7%98+%26%E5%AE%9D"), "{post_data}");
    let params = post_data["params"].as_array().unwrap();
    let session = params.iter().find(|param| param["name"] == "session").unwrap();
    assert_eq!(session["value"], "••••••");
    assert_eq!(entries[1]["request"]["postData"]["text"], "{\"a\":1}");
    assert_eq!(entries[1]["request"]["queryString"][0], json!({ "name": "method", "value": "a.b" }));
    assert!(entries[0]["response"]["content"]["text"].as_str().unwrap().contains("time_get_response"));
}

/// Runs what the page gives to copy.
async fn run(command: String) -> String {
    let run = move || Command::new("sh").args(["-c", &command]).output().expect("a shell");
    let output = tokio::task::spawn_blocking(run).await.unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_copied_as_curl_is_taken_again() {
    if Command::new("curl").arg("--version").output().is_err() {
        let said = "SKIPPED copying as curl: curl is not installed\n";
        std::io::Write::write_all(&mut std::io::stderr(), said.as_bytes()).unwrap();
        return;
    }
    let sandbox = builder().start().await.unwrap();
    let first = get(&sandbox, "/", "").await;
    let curl = first.text().split("<pre>curl ").nth(1).unwrap().split("</pre>").next().unwrap();
    let curl = curl.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    assert!(run(format!("curl -s {curl}")).await.contains("time_get_response"));
    assert_eq!(sandbox.calls().pop().unwrap().error(), None);

    let hostile = "it's $(touch x) `id` \"q\" \\ ; & 淘\n=\u{1b}[2J";
    call(&sandbox, &[("nick", Some(hostile)), ("a b", Some("+"))]).await;
    let copied = get(&sandbox, "/_sandbox/page/snippet?number=2&as=curl", "").await;
    // A terminal would act on it.
    assert!(!copied.text().contains('\u{1b}') && copied.status == 200, "{}", copied.text());
    // `$'…'` is a word of bash, zsh and ksh.
    let command = copied.text().replacen("curl ", "curl -s ", 1);
    if Command::new("bash").arg("--version").output().is_ok() {
        run(format!("exec bash -c \"$(cat <<'END-OF-IT'\n{command}\nEND-OF-IT\n)\"")).await;
        let again = sandbox.calls().pop().unwrap();
        assert_eq!(
            (again.error(), again.param("nick"), again.param("a b")),
            (None, Some(hostile), Some("+"))
        );
    }

    // A raw body; and a wrong signature stays wrong.
    let params = [
        ("method", "a.b"),
        ("app_key", KEY),
        ("v", "2.0"),
        ("format", "json"),
        ("sign_method", "md5"),
        ("timestamp", "2016-01-01 12:00:00"),
    ];
    let body = "{\"a\":\"it's\"}";
    for (sign, code) in [(sign(&params, body), 22), ("0".repeat(32), 25)] {
        let query = format!("{}&sign={sign}", super::support::form(&params));
        post_to(&sandbox, &format!("/router/rest?{query}"), "", "application/json", body.as_bytes()).await;
        assert_eq!(sandbox.calls().pop().unwrap().error().unwrap().code(), code);
        let number = sandbox.calls().pop().unwrap().number();
        let copied = get(&sandbox, &format!("/_sandbox/page/snippet?number={number}&as=curl"), "").await;
        run(copied.text().replacen("curl ", "curl -s ", 1)).await;
        let again = sandbox.calls().pop().unwrap();
        assert_eq!((again.error().unwrap().code(), &again.raw_body()[..]), (code, body.as_bytes()));
    }
}

/// What is copied as Rust compiles: this is it.
#[allow(dead_code, clippy::print_stdout, reason = "it is compiled, and compared with what the page gives")]
async fn copied(app_secret: &str, session: &str) -> Result<(), Box<dyn std::error::Error>> {
    use top_client as top_apis;
    include!("copied.in");
    Ok(())
}

#[tokio::test]
async fn what_is_copied_as_rust_compiles_and_for_topctl_is_one_line() {
    let sandbox = builder().session("tok", KEY).start().await.unwrap();
    call(&sandbox, &[("session", Some("tok")), ("nick", Some("a\"b")), ("b", Some("it's"))]).await;
    let request = "GET /_sandbox/page/snippet?number=1&as=rust HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n";
    let rust = send(&sandbox, request.as_bytes()).await.unwrap();
    assert_eq!(format!("{{\n{}}}\n", rust.text()), include_str!("copied.in"));
    let request = request.replace("as=rust", "as=topctl");
    let line = send(&sandbox, request.as_bytes()).await.unwrap();
    assert_eq!(
        line.text(),
        "export TOP_APP_KEY=12345678 TOP_APP_SECRET=…\n\
         topctl call taobao.time.get --gateway http://localhost:1/router/rest \\\n  -p 'nick=a\"b' \\\n  -p 'b=it'\\''s' \\\n  \
         --session \"$TOP_SESSION\""
    );
}

#[tokio::test]
async fn the_forms_call_is_made_for_the_page_only() {
    let sandbox = builder().session("tok", KEY).start().await.unwrap();
    let form = json!({ "method": "taobao.time.get", "app_key": KEY, "params": { "nick": "x" }, "declared_session": true });
    let made = ask(&sandbox, "POST", "/_sandbox/try", JSON, &form.to_string()).await;
    assert_eq!(made.json(), json!({ "number": 1, "status": 200 }));
    let call = sandbox.calls().pop().unwrap();
    assert_eq!((call.executed(), call.param("session"), call.param("nick")), (true, Some("tok"), Some("x")));
    // As a form of any web page could send it, and from another site.
    for (headers, status) in [
        ("Content-Type: text/plain\r\n", 415),
        ("", 415),
        (&format!("{JSON}Origin: http://evil.example\r\n"), 403),
        (&format!("{JSON}Sec-Fetch-Site: cross-site\r\n"), 403),
    ] {
        assert_eq!(
            ask(&sandbox, "POST", "/_sandbox/try", headers, &form.to_string()).await.status,
            status,
            "{headers}"
        );
    }
    for (wrong, said) in [
        (json!({ "method": "a.b", "app_key": "unknown" }), "not declared"),
        (json!({ "method": "a.b", "app_key": 987_654 }), "no call at line 1"),
        (json!({ "method": "a.b", "app_key": KEY, "secret": "987654" }), "no call at line 1"),
    ] {
        let refused = ask(&sandbox, "POST", "/_sandbox/try", JSON, &wrong.to_string()).await;
        assert!(refused.status == 400 && refused.text().contains(said), "{}", refused.text());
        assert!(!refused.text().contains("987654"));
    }
    assert_eq!(sandbox.calls().len(), 1);
}

#[tokio::test]
async fn the_form_shows_no_token_and_escapes_what_documents_say() {
    let sandbox = builder().session("a-declared-token", KEY).start().await.unwrap();
    let line = r#"{"method":"a.b","title":"<script>x</script>","request":[{"name":"\"><script>x","type":"String","example":"\"><script>x","description":"<script>x</script>"}]}"#;
    sandbox.catalogue(top_doc::Definitions::new(line.as_bytes()));
    let form = get(&sandbox, "/_sandbox/page/try?method=a.b", "").await;
    assert!(
        !form.text().contains("<script") && form.text().contains("&lt;script&gt;x&lt;/script&gt;"),
        "{}",
        form.text()
    );
    assert!(!form.text().contains("a-declared-token"));
    let unknown = get(&sandbox, "/_sandbox/page/try?method=%3Cscript%3E", "").await;
    assert!(!unknown.text().contains("<script") && unknown.text().contains("22"), "{}", unknown.text());
}

#[tokio::test]
async fn everything_of_the_page_needs_the_token_where_there_is_one() {
    let sandbox = builder().admin_token("0123456789abcdef").start().await.unwrap();
    for (method, target) in [
        ("GET", "/_sandbox/page/call?number=1"),
        ("GET", "/_sandbox/page/snippet?number=1&as=curl"),
        ("GET", "/_sandbox/page/settings"),
        ("GET", "/_sandbox/page/try?method=a.b"),
        ("GET", "/_sandbox/har"),
        ("POST", "/_sandbox/try"),
        ("DELETE", "/_sandbox/answers/a.b"),
    ] {
        assert_eq!(ask(&sandbox, method, target, "", "").await.status, 401, "{target}");
        let known = "Authorization: Bearer 0123456789abcdef\r\n";
        assert_ne!(ask(&sandbox, method, target, known, "").await.status, 401, "{target}");
    }
}
