//! The admin interface over plain HTTP, as a test in any language would use it, and the page's guards.

mod support;

use serde_json::{Value, json};
use support::{HttpResponse, KEY, builder, call, send};
use top_sandbox::{Sandbox, SignMethod};

async fn ask(sandbox: &Sandbox, method: &str, target: &str, headers: &str, body: &str) -> HttpResponse {
    let request = format!(
        "{method} {target} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        sandbox.address(),
        body.len()
    );
    send(sandbox, request.as_bytes()).await.expect("a response")
}

async fn declare(sandbox: &Sandbox, config: &Value) -> HttpResponse {
    ask(sandbox, "POST", "/_sandbox/config", "Content-Type: application/json\r\n", &config.to_string()).await
}

#[tokio::test]
async fn everything_can_be_declared_and_removed() {
    let sandbox = builder().start().await.unwrap();
    let response = declare(
        &sandbox,
        &json!({
            "app": [{ "key": KEY, "secret": "helloworld", "only": ["a.b", "taobao.time.get"] }],
            "session": [{ "token": "tok/1", "app": KEY, "until": "2016-01-01 12:30:00" }],
            "answer": [
                { "method": "a.b", "body": r#"{"a_b_response":{"price":1.50}}"#, "session": "required", "require": ["nick"] },
                { "method": "a.c", "body": "{}" },
            ],
            "fault": [{ "method": "taobao.time.get", "kind": "error", "code": 15, "sub_code": "isp.timeout", "times": 2 }],
            "limit": [{ "on": "api", "name": "a.b", "calls": 3, "seconds": 86400 }],
        }),
    )
    .await;
    assert_eq!((response.status, response.text()), (204, ""));

    let session = ("session", Some("tok/1"));
    let nick = ("nick", Some("x"));
    for (changes, code) in [
        (&[("method", Some("a.b")), session, nick][..], 0),
        (&[("method", Some("a.b")), nick], 26),
        (&[("method", Some("a.b")), session], 40),
        (&[("method", Some("a.c"))], 11),
        (&[], 15),
        (&[], 15),
        (&[], 0),
        (&[("method", Some("a.b")), session, nick], 0),
        (&[("method", Some("a.b")), session, nick], 7),
    ] {
        assert_eq!(call(&sandbox, changes).await.error().0, code, "{changes:?}");
    }
    let declared = ask(&sandbox, "GET", "/_sandbox/config", "", "").await;
    assert_eq!(
        declared.json(),
        json!({
            "apps": [KEY], "sessions": 1, "faults": {},
            "methods": ["a.b", "a.c", "taobao.httpdns.get", "taobao.time.get"],
            "limits": [{ "on": "api", "name": "a.b" }],
        })
    );
    for (target, status) in [
        ("/_sandbox/limits", 204),
        ("/_sandbox/faults", 204),
        ("/_sandbox/sessions/tok%2F1", 204),
        ("/_sandbox/sessions/tok%2F1", 404),
    ] {
        assert_eq!(ask(&sandbox, "DELETE", target, "", "").await.status, status, "{target}");
    }
    assert_eq!(call(&sandbox, &[("method", Some("a.b")), session, nick]).await.error().0, 27);
}

#[tokio::test]
async fn calls_are_listed_with_their_values_and_forgotten() {
    let sandbox = builder().start().await.unwrap();
    call(&sandbox, &[("nick", Some("淘宝"))]).await;
    call(&sandbox, &[("format", Some("yaml"))]).await;
    let calls = ask(&sandbox, "GET", "/_sandbox/calls", "", "").await.json();
    assert_eq!(calls.as_array().map(Vec::len), Some(2));
    assert_eq!(calls[0]["params"]["nick"], "淘宝");
    assert_eq!((&calls[0]["at"], &calls[0]["executed"]), (&"2016-01-01 12:00:00".into(), &true.into()));
    assert_eq!(calls[0]["signature"]["received"], calls[0]["signature"]["expected"]);
    assert_eq!((&calls[1]["error"]["code"], &calls[1]["number"]), (&23.into(), &2.into()));
    assert!(!calls.to_string().contains("helloworld"));
    assert_eq!(
        ask(&sandbox, "GET", "/_sandbox/calls?after=1", "", "").await.json().as_array().map(Vec::len),
        Some(1)
    );
    assert_eq!(ask(&sandbox, "DELETE", "/_sandbox/calls", "", "").await.status, 204);
    assert!(sandbox.calls().is_empty());

    // A page of an earlier sandbox on this port is made to reload.
    assert_eq!(ask(&sandbox, "GET", "/_sandbox/page/calls?after=99", "", "").await.status, 410);

    // The request waits and is answered as soon as there is a call.
    let waiting = ask(&sandbox, "GET", "/_sandbox/calls?after=2&wait=30", "", "");
    let (waited, _) = tokio::join!(waiting, async {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        call(&sandbox, &[]).await
    });
    assert_eq!(waited.json()[0]["number"], 3);
}

/// A request that waits for a call does not delay the end of the sandbox.
#[tokio::test]
async fn a_waiting_page_does_not_keep_the_sandbox_from_stopping() {
    let sandbox = builder().start().await.unwrap();
    let address = sandbox.address();
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = "GET /_sandbox/page/calls?wait=30 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    tokio::io::AsyncWriteExt::write_all(&mut stream, request.as_bytes()).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    let stopped = tokio::time::timeout(std::time::Duration::from_secs(3), sandbox.stop()).await;
    assert!(stopped.is_ok(), "it waited for the page");
}

#[tokio::test]
async fn a_wrong_declaration_is_refused_with_the_reason() {
    let sandbox = builder().start().await.unwrap();
    for (config, said) in [
        (json!({ "apps": [] }), "unknown field `apps`"),
        (json!({ "answer": [{ "method": "a.b", "file": "/etc/passwd" }] }), "configuration files only"),
        (json!([]), "expected"),
    ] {
        let response = declare(&sandbox, &config).await;
        assert_eq!(response.status, 400);
        assert!(response.json()["error"].as_str().unwrap().contains(said), "{}", response.text());
    }
    let toml = "[[app]]\nkey = 'k'\nsecret = 's'\n";
    let response =
        ask(&sandbox, "POST", "/_sandbox/config", "Content-Type: application/toml; charset=utf-8\r\n", toml)
            .await;
    assert_eq!(response.status, 204);
}

/// The requests that a foreign web page can make a browser send.
#[tokio::test]
async fn foreign_pages_get_nothing_and_change_nothing() {
    let sandbox = builder().start().await.unwrap();
    for content_type in
        ["", "Content-Type: text/plain\r\n", "Content-Type: application/x-www-form-urlencoded\r\n"]
    {
        let response = ask(&sandbox, "POST", "/_sandbox/config", content_type, r#"{"app":[]}"#).await;
        assert_eq!(response.status, 415, "{content_type}");
    }
    for target in ["/", "/_sandbox/calls", "/_sandbox/page/calls", "/_sandbox/config"] {
        let request = format!("GET {target} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        let response = send(&sandbox, request.as_bytes()).await.unwrap();
        assert_eq!(response.status, 403, "{target}");
        // No header lets a page of another origin read the response.
        let own = ask(&sandbox, "GET", target, "Origin: http://evil.example\r\n", "").await;
        assert_eq!((own.status, own.header("access-control-allow-origin")), (200, None), "{target}");
    }
    // Clients under test may use any name for the gateway.
    let request = "GET /router/rest HTTP/1.1\r\nHost: gw.api.taobao.com\r\nConnection: close\r\n\r\n";
    assert_eq!(send(&sandbox, request.as_bytes()).await.unwrap().status, 200);
}

#[tokio::test]
async fn the_page_describes_every_sign_method() {
    let sandbox = builder().start().await.unwrap();
    call(&sandbox, &[("sign_method", Some("sha1"))]).await;
    let page = ask(&sandbox, "GET", "/", "", "").await;
    assert!(page.text().contains("none: sign_method is md5, hmac or hmac-sha256"), "{}", page.text());
    for method in SignMethod::ALL {
        sandbox.forget_calls();
        call(&sandbox, &[("sign_method", Some(method.as_str()))]).await;
        let page = ask(&sandbox, "GET", "/", "", "").await;
        let keyed = if method.is_keyed() { "keyed with the secret, " } else { "" };
        let digest = format!("{} of it, {keyed}in upper-case hex", method.digest_name());
        assert!(page.text().contains(&digest), "{digest}: {}", page.text());
        assert_eq!(page.text().contains("<i>&lt;secret&gt;</i>"), !method.is_keyed());
    }
}

#[tokio::test]
async fn latency_delays_calls() {
    let sandbox = builder().start().await.unwrap();
    declare(
        &sandbox,
        &json!({ "latency": [{ "millis": 0 }, { "method": "taobao.time.get", "millis": 300 }] }),
    )
    .await;
    let waited = tokio::time::timeout(std::time::Duration::from_millis(200), call(&sandbox, &[])).await;
    assert!(waited.is_err(), "it was answered at once");
}
