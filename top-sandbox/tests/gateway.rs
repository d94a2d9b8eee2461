//! The gateway over real sockets: what is checked, in which order, with which texts, in which format.

mod support;

use std::{
    io::Read as _,
    time::{Duration, Instant, SystemTime},
};

use support::{KEY, NOON, builder, call, noon, post_to, request, send};
use top_client::testing::FixedClock;
use top_core::{SessionRequirement, TopApi, TopObject};
use top_sandbox::{App, CannedResponse, Fault, Grant, Limit, LimitOn, PlatformError, Sandbox, SignRule};

#[tokio::test]
async fn time_is_built_in_in_every_format() {
    let sandbox = builder().start().await.unwrap();
    let wrapped = call(&sandbox, &[]).await;
    assert_eq!(wrapped.status, 200);
    assert_eq!(wrapped.header("content-type"), Some("text/javascript;charset=UTF-8"));
    assert_eq!(wrapped.header("x-top-sandbox-sign-rule"), Some("all-received"));
    let id = sandbox.calls()[0].request_id().unwrap().to_owned();
    assert_eq!(
        wrapped.text(),
        format!(r#"{{"time_get_response":{{"time":"2016-01-01 12:00:00","request_id":"{id}"}}}}"#)
    );
    for simplify in ["true", "1"] {
        let simple = call(&sandbox, &[("simplify", Some(simplify))]).await;
        assert!(
            simple.text().starts_with(r#"{"time":"2016-01-01 12:00:00","request_id":""#),
            "{}",
            simple.text()
        );
    }
    for format in [None, Some("xml")] {
        let xml = call(&sandbox, &[("format", format)]).await;
        assert_eq!(xml.header("content-type"), Some("text/xml;charset=UTF-8"));
        let id = sandbox.calls().pop().unwrap().request_id().unwrap().to_owned();
        assert_eq!(
            xml.text(),
            format!(
                "<?xml version=\"1.0\" encoding=\"utf-8\" ?><time_get_response><time>2016-01-01 12:00:00</time>\
                 <request_id>{id}</request_id></time_get_response><!--top127000000001.sandbox-->"
            )
        );
    }
    let httpdns = call(&sandbox, &[("method", Some("taobao.httpdns.get"))]).await;
    assert_eq!(httpdns.error(), (22, "Invalid method".into()));
}

/// One thing wrong at a time, from a request that is otherwise good.
#[tokio::test]
async fn each_refusal_has_its_code_and_text() {
    let sandbox = builder().start().await.unwrap();
    for (changes, code, msg) in [
        (&[("method", None)][..], 21, "Missing method"),
        (&[("method", Some("  "))], 21, "Missing method"),
        (&[("method", Some("taobao.nothing.get"))], 22, "Invalid method"),
        (&[("app_key", None)], 28, "Missing app key"),
        (&[("app_key", Some(""))], 29, "Invalid app Key"),
        (&[("app_key", Some("87654321"))], 29, "Invalid app Key"),
        (&[("v", None)], 32, "Missing version"),
        (&[("v", Some("two"))], 33, "Invalid version"),
        (&[("v", Some("2."))], 33, "Invalid version"),
        (&[("v", Some("1.0"))], 34, "Unsupported version"),
        (&[("timestamp", None)], 30, "Missing timestamp"),
        (&[("timestamp", Some("2016-01-01T12:00:00"))], 31, "Invalid timestamp"),
        (&[("timestamp", Some("99999999999999999999"))], 31, "Invalid timestamp"),
        (&[("timestamp", Some("18446744073709551615"))], 31, "Invalid timestamp"),
        (&[("timestamp", Some("2016-01-01 12:10:01"))], 31, "Invalid timestamp"),
        (&[("timestamp", Some("2016-01-01 11:49:59"))], 31, "Invalid timestamp"),
        (&[("timestamp", Some("1451620199999"))], 31, "Invalid timestamp"),
        (&[("sign_method", None)], 25, "Invalid signature"),
        (&[("sign_method", Some("sha1"))], 25, "Invalid signature"),
    ] {
        assert_eq!(call(&sandbox, changes).await.error(), (code, msg.into()), "{changes:?}");
    }
    for (name, value, code, msg) in [
        ("sign", None, 24, "Missing signature"),
        ("sign", Some("AB"), 25, "Invalid signature"),
        ("nick", Some("added"), 25, "Invalid signature"),
    ] {
        let mut params = request(&[]);
        params.retain(|(known, _)| *known != name);
        params.extend(value.map(|value| (name, value.to_owned())));
        let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let response = support::post(&sandbox, &params).await;
        assert_eq!(response.error(), (code, msg.into()), "{name}");
        assert_eq!(response.header("x-top-sandbox-sign-rule"), Some("none"));
    }
    for http_method in ["PUT", "DELETE", "PATCH", "post", "BREW"] {
        let params = request(&[]);
        let query =
            support::form(&params.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>());
        let head =
            format!("{http_method} /router/rest?{query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert_eq!(
            send(&sandbox, head.as_bytes()).await.unwrap().error(),
            (9, "Http action not allowed".into())
        );
    }
    // An unknown format is answered in the default one.
    let format = call(&sandbox, &[("format", Some("yaml"))]).await;
    assert!(
        format.text().contains("<error_response><code>23</code><msg>Invalid format</msg>"),
        "{}",
        format.text()
    );
    assert!(sandbox.calls().iter().all(|call| !call.executed() && call.error().is_some()));
}

#[tokio::test]
async fn a_clock_may_differ_by_ten_minutes_in_either_form() {
    let sandbox = builder().start().await.unwrap();
    for timestamp in
        ["2016-01-01 12:10:00", "2016-01-01 11:50:00", "1451620800123", "1451621400000", "1451620200000"]
    {
        let response = call(&sandbox, &[("timestamp", Some(timestamp))]).await;
        assert!(response.text().contains("time_get_response"), "{timestamp}: {}", response.text());
    }
}

/// Several things are wrong at once: the response is about the first in the platform's order, then about the next.
#[tokio::test]
async fn the_checks_have_an_order() {
    let sandbox = builder()
        .with_app(App::new("limited", support::SECRET).only(["taobao.user.get"]))
        .start()
        .await
        .unwrap();
    sandbox
        .answer(
            "taobao.user.get",
            CannedResponse::from("{}").session(SessionRequirement::Required).require("fields"),
        )
        .limit(LimitOn::Api("taobao.user.get".into()), Limit::per_day(0));
    let mut wrong = vec![
        ("method", None),
        ("app_key", None),
        ("v", None),
        ("timestamp", None),
        ("format", Some("yaml")),
        ("session", None),
    ];
    let mut fix = |name: &'static str, value| {
        wrong.retain(|(known, _)| *known != name);
        wrong.push((name, Some(value)));
        wrong.clone()
    };
    let code = |text: &str| -> i64 {
        let at =
            text.find("<code>").map(|at| at + 6).or_else(|| text.find("\"code\":").map(|at| at + 7)).unwrap();
        text[at..].chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
    };
    let mut codes = Vec::new();
    codes.push(code(call(&sandbox, &fix("a", "b")).await.text()));
    codes.push(code(call(&sandbox, &fix("method", "taobao.other.get")).await.text()));
    codes.push(code(call(&sandbox, &fix("app_key", "nobody")).await.text()));
    codes.push(code(call(&sandbox, &fix("app_key", "limited")).await.text()));
    codes.push(code(call(&sandbox, &fix("v", "2.0")).await.text()));
    codes.push(code(call(&sandbox, &fix("timestamp", "2016-01-01 12:00:00")).await.text()));
    codes.push(code(call(&sandbox, &fix("format", "json")).await.text()));
    sandbox.answer("taobao.other.get", "{}");
    codes.push(code(call(&sandbox, &fix("a", "c")).await.text()));
    codes.push(code(call(&sandbox, &fix("method", "taobao.user.get")).await.text()));
    codes.push(code(call(&sandbox, &fix("session", "bad")).await.text()));
    sandbox.session("good", "limited");
    codes.push(code(call(&sandbox, &fix("session", "good")).await.text()));
    assert_eq!(codes, [21, 28, 29, 32, 30, 23, 22, 11, 26, 27, 7]);
}

#[tokio::test]
async fn sessions_belong_to_an_application_and_end() {
    let ends = SystemTime::UNIX_EPOCH + Duration::from_secs(NOON + 60);
    let sandbox = builder()
        .session("mine", KEY)
        .session("anyones", Grant::any())
        .session("anothers", Grant::of("87654321"))
        .session("later", Grant::of(KEY).until(ends))
        .session("over", Grant::of(KEY).until(noon()))
        .start()
        .await
        .unwrap();
    sandbox
        .answer("needs", CannedResponse::from("{}").session(SessionRequirement::Required))
        .answer("may", "{}")
        .answer("never", CannedResponse::from("{}").session(SessionRequirement::None));
    for (method, session, sub_code) in [
        ("needs", Some("mine"), None),
        ("needs", Some("anyones"), None),
        ("needs", Some("later"), None),
        ("needs", Some("anothers"), Some("invalid-sessionkey")),
        ("needs", Some("unknown"), Some("invalid-sessionkey")),
        ("needs", Some("over"), Some("session-expired")),
        ("may", None, None),
        ("may", Some("unknown"), Some("invalid-sessionkey")),
        ("never", Some("unknown"), None),
    ] {
        let response = call(&sandbox, &[("method", Some(method)), ("session", session)]).await.json();
        assert_eq!(response["error_response"]["sub_code"].as_str(), sub_code, "{method} {session:?}");
        if sub_code.is_some() {
            assert_eq!(response["error_response"]["code"], 27);
            assert_eq!(response["error_response"]["msg"], "Invalid session");
            assert_eq!(response["error_response"]["sub_msg"], "SessionKey非法");
        }
    }
    sandbox.revoke("mine");
    assert_eq!(call(&sandbox, &[("method", Some("needs")), ("session", Some("mine"))]).await.error().0, 27);
}

#[tokio::test]
async fn permissions_and_limits_refuse_with_their_sub_codes() {
    let sandbox = Sandbox::builder()
        .with_app(App::new(KEY, support::SECRET).only(["taobao.time.get"]))
        .clock(FixedClock::at(noon()))
        .start()
        .await
        .unwrap();
    sandbox.answer("taobao.item.get", "{}");
    let refused = call(&sandbox, &[("method", Some("taobao.item.get"))]).await.json();
    assert_eq!(refused["error_response"]["code"], 11);
    assert_eq!(refused["error_response"]["msg"], "Insufficient isv permissions");
    assert_eq!(refused["error_response"]["sub_code"], "isv.permission-api-package-limit");
    sandbox
        .limit(LimitOn::AppApi("taobao.time.get".into()), Limit::per_second(1).ban(Duration::from_secs(5)));
    assert!(call(&sandbox, &[]).await.text().contains("time_get_response"));
    let banned = call(&sandbox, &[]).await.json();
    assert_eq!(banned["error_response"]["code"], 7);
    assert_eq!(banned["error_response"]["msg"], "App Call Limited");
    assert_eq!(banned["error_response"]["sub_msg"], "This ban will last for 5 more seconds");
}

#[tokio::test]
async fn canned_responses_are_written_in_the_requested_format() {
    let sandbox = builder().start().await.unwrap();
    sandbox
        .answer(
            "taobao.trades.get",
            CannedResponse::from(r#"{"trades":[{"tid":1}],"total":1.50}"#).require("fields"),
        )
        .answer("taobao.page", "<html>down</html>")
        .answer("taobao.odd", CannedResponse::body("{\"a\" : 1}").status(503).content_type("text/plain"))
        .answer("taobao.error", PlatformError::of(15).sub("isv.invalid-parameter", "非法参数"));
    let fields = ("fields", Some("tid"));
    let missing = call(&sandbox, &[("method", Some("taobao.trades.get")), ("fields", Some(" "))]).await;
    assert_eq!(missing.error(), (40, "Missing required arguments:fields".into()));
    let wrapped = call(&sandbox, &[("method", Some("taobao.trades.get")), fields]).await;
    assert!(
        wrapped.text().starts_with(r#"{"trades_get_response":{"trades":{"trade":[{"tid":1}]},"total":1.50,"#),
        "{}",
        wrapped.text()
    );
    let simple =
        call(&sandbox, &[("method", Some("taobao.trades.get")), fields, ("simplify", Some("true"))]).await;
    assert!(simple.text().starts_with(r#"{"trades":[{"tid":1}],"total":1.50,"#), "{}", simple.text());
    assert_eq!(call(&sandbox, &[("method", Some("taobao.page"))]).await.text(), "<html>down</html>");
    let odd = call(&sandbox, &[("method", Some("taobao.odd"))]).await;
    assert_eq!(
        (odd.status, odd.text(), odd.header("content-type")),
        (503, "{\"a\" : 1}", Some("text/plain"))
    );
    let error = call(&sandbox, &[("method", Some("taobao.error")), ("simplify", Some("1"))]).await;
    let id = sandbox.calls().pop().unwrap().request_id().unwrap().to_owned();
    assert_eq!(
        error.text(),
        format!(
            r#"{{"error_response":{{"code":15,"msg":"Remote service error","sub_code":"isv.invalid-parameter","sub_msg":"非法参数","request_id":"{id}"}}}}"#
        )
    );
}

#[tokio::test]
async fn blanks_may_be_signed_or_not_and_the_header_says_which() {
    let sandbox = builder().start().await.unwrap();
    let mut unsigned_blank = request(&[]);
    unsigned_blank.push(("nick", String::new()));
    let params: Vec<_> = unsigned_blank.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let response = support::post(&sandbox, &params).await;
    assert_eq!(response.header("x-top-sandbox-sign-rule"), Some("without-blanks"), "{}", response.text());
    assert_eq!(sandbox.calls()[0].sign_rule(), Some(SignRule::WithoutBlanks));
    let signed_blank = call(&sandbox, &[("nick", Some(""))]).await;
    assert_eq!(signed_blank.header("x-top-sandbox-sign-rule"), Some("all-received"));
}

#[tokio::test]
async fn a_refused_signature_shows_what_the_sandbox_signs_but_no_secret() {
    let sandbox = builder().start().await.unwrap();
    let mut params = request(&[]);
    params.retain(|(name, _)| *name != "sign");
    params.push(("sign", "66987CB115214E59E6EC978214934FB8".into()));
    let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let response = support::post(&sandbox, &params).await;
    assert!(response.header("x-top-sandbox-hint").unwrap().contains("string to sign"));
    let calls = sandbox.calls();
    assert_eq!(
        calls[0].string_to_sign(),
        "<secret>app_key12345678formatjsonmethodtaobao.time.getsign_methodmd5timestamp2016-01-01 12:00:00v2.0<secret>"
    );
    let shown = format!("{sandbox:?} {calls:?} {:?}", App::new(KEY, support::SECRET));
    for secret in [support::SECRET, "2016-01-01", "66987CB1"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn a_batch_is_signed_once_and_answered_in_order() {
    let sandbox = builder().session("s2", KEY).start().await.unwrap();
    sandbox.answer(
        "taobao.user.get",
        CannedResponse::from(r#"{"nick":"abc"}"#).session(SessionRequirement::Required).require("nick"),
    );
    let query = [
        ("app_key", KEY),
        ("format", "json"),
        ("sign_method", "md5"),
        ("timestamp", "2016-01-01 12:00:00"),
        ("v", "2.0"),
    ];
    for (separator, header) in [("\r\n-S-\r\n", ""), ("|", "top-api-separator: |\r\n")] {
        let body = [
            "#PUBLIC#method=taobao.time.get",
            "N",
            "method=taobao.user.get&session=s2&nick=a+b",
            "method=taobao.user.get&session=s2",
            "method=taobao.nothing",
        ]
        .join(separator);
        let target = format!("/router/batch?{}&sign={}", support::form(&query), support::sign(&query, &body));
        let response = post_to(&sandbox, &target, header, "text/plain;charset=UTF-8", body.as_bytes()).await;
        let responses: Vec<_> = response.text().split(separator).collect();
        assert_eq!(responses.len(), 4, "{}", response.text());
        assert!(responses[0].starts_with(r#"{"time_get_response":"#));
        assert!(responses[1].starts_with(r#"{"user_get_response":{"nick":"abc","#));
        assert!(
            responses[2]
                .starts_with(r#"{"error_response":{"code":40,"msg":"Missing required arguments:nick","#)
        );
        assert!(responses[3].starts_with(r#"{"error_response":{"code":22,"#));
        let wrong = post_to(&sandbox, &target, header, "text/plain", format!("{body} ").as_bytes()).await;
        assert_eq!(wrong.error().0, 25);
    }
    let target =
        format!("/router/batch?{}&sign={}", support::form(&query), support::sign(&query, "#PUBLIC#v=2.0"));
    assert_eq!(post_to(&sandbox, &target, "", "text/plain", b"#PUBLIC#v=2.0").await.error().0, 21);
}

#[tokio::test]
async fn a_long_batch_keeps_its_order_and_one_fault_affects_the_whole_response() {
    let sandbox = builder().start().await.unwrap();
    sandbox.on(|request: Echo| async move { Ok(Echoed { number: Some(request.number) }) });
    let query = [
        ("app_key", KEY),
        ("format", "json"),
        ("sign_method", "md5"),
        ("simplify", "true"),
        ("timestamp", "2016-01-01 12:00:00"),
        ("v", "2.0"),
    ];
    let calls: Vec<_> = (0..100).map(|number| format!("number={number}")).collect();
    let body = format!("#PUBLIC#method=taobao.echo\r\n-S-\r\n{}", calls.join("\r\n-S-\r\n"));
    let target = format!("/router/batch?{}&sign={}", support::form(&query), support::sign(&query, &body));
    let response = post_to(&sandbox, &target, "", "text/plain", body.as_bytes()).await;
    let responses: Vec<_> = response.text().split("\r\n-S-\r\n").collect();
    assert_eq!(responses.len(), 100);
    for (number, response) in responses.iter().enumerate() {
        assert!(response.starts_with(&format!("{{\"number\":{number},")), "{number}: {response}");
    }
    assert_eq!(sandbox.calls_of::<Echo>().len(), 100);
    sandbox.fault("taobao.echo", Fault::Truncate);
    let half = post_to(&sandbox, &target, "", "text/plain", body.as_bytes()).await;
    assert_eq!(half.body.len(), half.header("content-length").unwrap().parse::<usize>().unwrap() / 2);
}

#[derive(TopApi)]
#[top_api(method = "taobao.echo", response = Echoed)]
struct Echo {
    number: u32,
}

#[derive(TopObject)]
struct Echoed {
    number: Option<u32>,
}

#[tokio::test]
async fn faults_are_spent_one_per_call() {
    let sandbox = builder().start().await.unwrap();
    let time = "taobao.time.get";
    sandbox
        .fault(time, Fault::html(502))
        .fault(time, Fault::empty())
        .fault(time, Fault::Error(PlatformError::of(10)))
        .fault(time, Fault::Delay(Duration::from_millis(120)))
        .fault(time, Fault::Truncate)
        .fault(time, Fault::Trickle(Duration::from_millis(1)))
        .fault(time, Fault::GzipGarbage)
        .fault(time, Fault::GzipBomb(1_000_000));
    let html = call(&sandbox, &[]).await;
    assert_eq!((html.status, html.header("content-type")), (502, Some("text/html")));
    let empty = call(&sandbox, &[]).await;
    assert_eq!((empty.status, empty.body.len()), (200, 0));
    assert_eq!(call(&sandbox, &[]).await.error(), (10, "Service currently unavailable".into()));
    #[allow(clippy::disallowed_methods, reason = "measures a real delay on a real socket")]
    let start = Instant::now();
    assert!(call(&sandbox, &[]).await.text().contains("time_get_response"));
    assert!(start.elapsed() >= Duration::from_millis(120));
    let half = call(&sandbox, &[]).await;
    let announced: usize = half.header("content-length").unwrap().parse().unwrap();
    assert_eq!(half.body.len(), announced / 2);
    assert!(call(&sandbox, &[]).await.text().contains("time_get_response"));
    let garbage = call(&sandbox, &[]).await;
    assert_eq!((garbage.header("content-encoding"), garbage.text()), (Some("gzip"), "this is no gzip"));
    assert!(call(&sandbox, &[]).await.body.len() < 10_000);
    assert!(call(&sandbox, &[]).await.text().contains("time_get_response"), "all faults are spent");
    let executed: Vec<_> = sandbox.calls().iter().map(top_sandbox::RecordedCall::executed).collect();
    assert_eq!(executed, [false, false, false, true, true, true, true, true, true]);
}

#[tokio::test]
async fn a_connection_may_close_before_or_after_the_call_or_stay_silent() {
    let sandbox = builder().start().await.unwrap();
    let params = request(&[]);
    let query =
        support::form(&params.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>());
    let bytes = format!("GET /router/rest?{query} HTTP/1.1\r\nHost: x\r\n\r\n");
    sandbox.fault("taobao.time.get", Fault::Refuse).fault("taobao.time.get", Fault::HangUp);
    for executed in [false, true] {
        assert!(send(&sandbox, bytes.as_bytes()).await.is_none());
        assert_eq!(sandbox.calls().pop().unwrap().executed(), executed);
    }
    sandbox.fault("taobao.time.get", Fault::Silence);
    let silent = tokio::time::timeout(Duration::from_millis(200), send(&sandbox, bytes.as_bytes())).await;
    assert!(silent.is_err(), "no response, and no end either");
    assert!(sandbox.calls().pop().unwrap().executed());
}

#[tokio::test]
async fn responses_are_compressed_if_accepted() {
    let sandbox = builder().start().await.unwrap();
    let params = request(&[]);
    let form = support::form(&params.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>());
    let response = post_to(
        &sandbox,
        "/router/rest",
        "Accept-Encoding: gzip\r\n",
        "application/x-www-form-urlencoded",
        form.as_bytes(),
    )
    .await;
    assert_eq!(response.header("content-encoding"), Some("gzip"));
    let mut text = String::new();
    flate2::read::GzDecoder::new(&response.body[..]).read_to_string(&mut text).unwrap();
    assert!(text.starts_with(r#"{"time_get_response":{"#), "{text}");
}

#[tokio::test]
async fn size_and_time_are_limited() {
    let sandbox =
        builder().max_body_bytes(100).read_timeout(Duration::from_millis(200)).start().await.unwrap();
    let large = post_to(
        &sandbox,
        "/router/rest",
        "",
        "application/x-www-form-urlencoded",
        "a".repeat(100_000).as_bytes(),
    )
    .await;
    assert_eq!(large.status, 413);
    let slow = send(&sandbox, b"POST /router/rest HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc")
        .await
        .unwrap();
    assert_eq!(slow.status, 408);
    // Half a head has no response, but the connection is closed.
    let _ = send(&sandbox, b"POST /router/rest HTTP/1.1\r\nHos").await;
    assert_eq!(
        send(&sandbox, b"GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            .await
            .unwrap()
            .status,
        404
    );
}

#[tokio::test]
async fn it_ends_when_stopped_and_when_dropped() {
    let sandbox = builder().start().await.unwrap();
    let address = sandbox.address();
    sandbox.fault("taobao.time.get", Fault::Delay(Duration::from_millis(150)));
    let slow = {
        let params = request(&[]);
        let query =
            support::form(&params.iter().map(|(name, value)| (*name, value.as_str())).collect::<Vec<_>>());
        tokio::spawn(async move {
            use tokio::io::{AsyncReadExt, AsyncWriteExt};
            let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
            stream
                .write_all(format!("GET /router/rest?{query} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes())
                .await
                .unwrap();
            let mut response = Vec::new();
            stream.read_to_end(&mut response).await.unwrap();
            support::parse(&response).expect("the call in progress is answered")
        })
    };
    tokio::time::sleep(Duration::from_millis(50)).await;
    sandbox.stop().await;
    assert!(slow.await.unwrap().text().contains("time_get_response"));
    assert!(tokio::net::TcpStream::connect(address).await.is_err(), "nobody listens any more");

    let dropped = builder().start().await.unwrap();
    let address = dropped.address();
    drop(dropped);
    for _ in 0..50 {
        if tokio::net::TcpStream::connect(address).await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("a dropped sandbox still listens");
}

#[tokio::test]
async fn only_the_last_calls_are_kept() {
    let sandbox = builder().keep_calls(2).start().await.unwrap();
    for nick in ["a", "b", "c"] {
        call(&sandbox, &[("nick", Some(nick))]).await;
    }
    let nicks: Vec<_> = sandbox.calls().iter().map(|call| call.param("nick").unwrap().to_owned()).collect();
    assert_eq!(nicks, ["b", "c"]);
    assert!(sandbox.forget_calls().calls().is_empty());
}

/// Java's `Character.isWhitespace` excludes no-break spaces, so one of them is a value.
#[tokio::test]
async fn blank_is_what_the_platform_calls_blank() {
    let sandbox = builder().start().await.unwrap();
    sandbox.answer("a.b", CannedResponse::from("{}").require("nick"));
    for (nick, code) in [("\u{a0}", 0), ("\u{1f}", 40), ("\u{3000}", 40)] {
        let response = call(&sandbox, &[("method", Some("a.b")), ("nick", Some(nick))]).await;
        assert_eq!(response.error().0, code, "{nick:?}: {}", response.text());
    }
}

/// A hint may name a parameter in any script.
#[tokio::test]
async fn the_hint_of_a_wrong_signature_names_the_mistake() {
    let sandbox = builder().start().await.unwrap();
    let mut params = request(&[]);
    params.push(("昵称", "x".to_owned()));
    let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let response = support::post(&sandbox, &params).await;
    assert_eq!(response.error().0, 25);
    assert_eq!(
        response.header("x-top-sandbox-hint"),
        Some("`昵称` was sent and not signed: sign every parameter that is sent")
    );
}

#[tokio::test]
async fn an_unknown_method_is_answered_with_the_one_that_was_meant() {
    let sandbox = builder().start().await.unwrap();
    for (method, meant) in [("taobao.tiem.get", true), ("time.get", true), ("taobao.item.get.all", false)] {
        let response = call(&sandbox, &[("method", Some(method))]).await;
        assert_eq!(response.error().0, 22);
        let hint = response.header("x-top-sandbox-hint").unwrap();
        assert_eq!(hint.contains("did you mean `taobao.time.get`?"), meant, "{hint}");
    }
}
