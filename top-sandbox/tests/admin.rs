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
    let mut declared = ask(&sandbox, "GET", "/_sandbox/config", "", "").await.json();
    // Those of the message channel have tests of their own.
    let methods = declared["methods"].as_array_mut().unwrap();
    methods.retain(|method| !method.as_str().unwrap().starts_with("taobao.tmc."));
    assert_eq!(
        declared,
        json!({
            "apps": [KEY], "sessions": 1, "faults": {}, "message_faults": 0, "catalogue": 0,
            "methods": ["a.b", "a.c", "taobao.httpdns.get", "taobao.time.get"],
            "limits": [{ "on": "api", "name": "a.b" }],
            "qimen": [{
                "customer": "stub-cust-code", "method": "*", "to": "the stub",
                "received": 0, "forwarded": 0, "succeeded": 0, "lost": 0,
            }],
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
    let everywhere = [
        "GET /",
        "GET /_sandbox/calls",
        "GET /_sandbox/page/calls",
        "GET /_sandbox/config",
        "DELETE /_sandbox/calls",
        "GET /router/rest",
        "POST /router/rest",
        "POST /router/batch",
        "GET /authorize",
        "POST /token",
        "GET /logoff",
        "GET /x",
    ];
    for line in everywhere {
        for headers in [
            "Host: evil.example\r\n",
            "Host: 127.0.0.1.evil.example:80\r\n",
            "Host: localhost\r\nSec-Fetch-Site: cross-site\r\n",
            "Host: localhost\r\nOrigin: http://evil.example\r\n",
            "Host: localhost\r\nOrigin: null\r\n",
        ] {
            let request = format!("{line} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
            let response = send(&sandbox, request.as_bytes()).await.unwrap();
            assert_eq!(response.status, 403, "{line} {headers}");
        }
        // What a developer does: types the address, follows a link of the own application, calls without a browser.
        for headers in
            ["", "Sec-Fetch-Site: none\r\n", "Sec-Fetch-Site: same-site\r\nOrigin: http://localhost:3000\r\n"]
        {
            let request = format!("{line} HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n");
            let response = send(&sandbox, request.as_bytes()).await.unwrap();
            assert_ne!(response.status, 403, "{line} {headers}");
            assert_eq!(response.header("access-control-allow-origin"), None, "{line}");
        }
    }
    assert!(sandbox.calls().iter().all(|call| call.param("evil").is_none()));
}

/// Where a hosts file leads the platform's own name here.
#[tokio::test]
async fn a_name_that_was_given_is_answered() {
    let request = "GET /router/rest HTTP/1.1\r\nHost: gw.api.taobao.com\r\nConnection: close\r\n\r\n";
    for (sandbox, status) in [(builder(), 403), (builder().host("gw.api.taobao.com"), 200)] {
        let sandbox = sandbox.start().await.unwrap();
        assert_eq!(send(&sandbox, request.as_bytes()).await.unwrap().status, status);
    }
}

#[tokio::test]
async fn an_address_that_others_reach_needs_a_token() {
    const TOKEN: &str = "0123456789abcdef";
    let everywhere = std::net::SocketAddr::from(([0, 0, 0, 0], 0));
    for wrong in [
        builder().listen(everywhere),
        builder().admin_token("short"),
        builder().admin_token("0123456789abcde;"),
    ] {
        let error = wrong.start().await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::InvalidInput);
        assert!(error.to_string().contains("admin token"), "{error}");
    }
    let sandbox = builder().admin_token(TOKEN).start().await.unwrap();
    let bearer = format!("Authorization: Bearer {TOKEN}\r\n");
    let cookie = format!("Cookie: a=b; top_sandbox_admin={TOKEN}\r\n");
    for (headers, status) in [
        ("", 401),
        ("Authorization: Bearer 0123456789abcdeX\r\n", 401),
        (bearer.as_str(), 200),
        (cookie.as_str(), 200),
    ] {
        for target in ["/", "/_sandbox/calls", "/_sandbox/config", "/_sandbox/page/script.js"] {
            assert_eq!(ask(&sandbox, "GET", target, headers, "").await.status, status, "{target} {headers}");
        }
    }
    let first = ask(&sandbox, "GET", &format!("/?token={TOKEN}"), "", "").await;
    assert_eq!((first.status, first.header("location")), (303, Some("/")));
    assert!(first.header("set-cookie").unwrap().contains("HttpOnly; SameSite=Strict"));
    assert_eq!(ask(&sandbox, "GET", "/?token=0123456789abcdeX", "", "").await.status, 401);
    assert_eq!(call(&sandbox, &[]).await.error().0, 0, "the gateway itself needs no token");
}

#[tokio::test]
async fn calls_are_listed_in_pages_and_long_texts_are_cut() {
    let sandbox = builder().start().await.unwrap();
    for number in 0..5 {
        call(&sandbox, &[("n", Some(["0", "1", "2", "3", "4"][number]))]).await;
    }
    let mut seen = Vec::new();
    let mut after = 0;
    loop {
        let page =
            ask(&sandbox, "GET", &format!("/_sandbox/calls?limit=2&after={after}"), "", "").await.json();
        let page = page.as_array().unwrap();
        assert!(page.len() <= 2);
        let Some(last) = page.last() else { break };
        after = last["number"].as_u64().unwrap();
        seen.extend(page.iter().map(|call| call["params"]["n"].as_str().unwrap().to_owned()));
    }
    assert_eq!(seen, ["0", "1", "2", "3", "4"]);
    let long = "淘".repeat(2_000_000);
    call(&sandbox, &[("long", Some(&long))]).await;
    let page = ask(&sandbox, "GET", "/_sandbox/calls?after=5", "", "").await;
    assert!(page.body.len() < 5_000_000, "{}", page.body.len());
    let page = page.json();
    assert_eq!((&page[0]["cut"], &page[0]["params"]["app_key"]), (&true.into(), &KEY.into()));
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

#[tokio::test]
async fn messages_are_published_listed_and_forgotten() {
    let sandbox = builder().start().await.unwrap();
    let json = "Content-Type: application/json\r\n";
    let publish =
        async |body: &Value| ask(&sandbox, "POST", "/_sandbox/messages", json, &body.to_string()).await;
    // A content is a text or any JSON, whose digits are kept.
    let published = publish(&json!({ "topic": "a_b_C", "content": "{\"tid\":1}" })).await;
    assert_eq!((published.status, published.json()["ids"].as_array().unwrap().len()), (200, 1));
    let raw = r#"{"topic":"a_b_C","content":{"tid":9223372036854775807},"group":"vip","delay_millis":60000,"id":5}"#;
    let published = ask(&sandbox, "POST", "/_sandbox/messages", json, raw).await;
    assert_eq!(published.json(), json!({ "ids": [5] }));
    let about = publish(&json!({ "topic": "a_b_C", "user": "n", "user_id": 3 })).await;
    assert_eq!(about.json(), json!({ "ids": [] }), "the user permits nothing");

    let listed = ask(&sandbox, "GET", "/_sandbox/messages", "", "").await.json();
    let newest = &listed["messages"][0];
    assert_eq!(newest["content"], r#"{"tid":9223372036854775807}"#);
    assert_eq!(
        (&newest["id"], &newest["group"], &newest["state"]),
        (&json!(5), &json!("vip"), &json!("published"))
    );
    assert_eq!(newest["events"][0]["step"], "published");
    assert_eq!(listed["messages"].as_array().unwrap().len(), 2);
    let after = format!("/_sandbox/messages?after={}", listed["change"]);
    assert_eq!(ask(&sandbox, "GET", &after, "", "").await.json()["messages"], json!([]));
    assert_eq!(ask(&sandbox, "GET", "/_sandbox/connections", "", "").await.json(), json!([]));
    assert_eq!(ask(&sandbox, "DELETE", "/_sandbox/messages", "", "").await.status, 204);

    for (headers, body, status) in [
        ("Content-Type: text/plain\r\n", "{}", 415),
        (json, "{}", 400),
        (json, r#"{"topic":"t","secret":1}"#, 400),
        (json, r#"{"topic":""}"#, 400),
    ] {
        let refused = ask(&sandbox, "POST", "/_sandbox/messages", headers, body).await;
        assert_eq!(refused.status, status, "{body}");
        assert!(refused.json()["error"].is_string());
    }
}

#[tokio::test]
async fn the_channel_is_configured_like_everything_else() {
    let sandbox = builder().start().await.unwrap();
    let config = json!({
        "messages": { "redelivery_millis": 50, "token": "tok-1", "lot": { "one_in": 1, "kinds": ["drop"] } },
        "permit": [{ "app": KEY, "user": "n", "topics": ["a_b_C"] }],
        "message_fault": [{ "kind": "close", "times": 2 }, { "kind": "delay", "millis": 5 }],
    });
    assert_eq!(declare(&sandbox, &config).await.status, 204);
    let declared = ask(&sandbox, "GET", "/_sandbox/config", "", "").await.json();
    assert_eq!(declared["message_faults"], 3);
    assert_eq!(sandbox.publish(top_sandbox::NewMessage::new("a_b_C", "{}").user("n", 1)).unwrap().len(), 1);
    assert_eq!(ask(&sandbox, "DELETE", "/_sandbox/faults", "", "").await.status, 204);
    let declared = ask(&sandbox, "GET", "/_sandbox/config", "", "").await.json();
    assert_eq!(declared["message_faults"], 0);
}
