//! Every complete HTTP request gets a response.

mod support;

use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use support::{builder, send};

fn target() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop_oneof![
            Just("method=taobao.time.get"), Just("app_key=12345678"), Just("v=2.0"), Just("format=json"),
            Just("timestamp=2016-01-01+12%3A00%3A00"), Just("timestamp=1451620800000"), Just("sign_method=md5"), Just("sign=AB"),
            Just("simplify=1"), Just("session=x"), Just("=&&=="), Just("a=%zz%"), Just("format=%00"),
        ].prop_map(str::to_owned),
        1 => "[!-~&&[^ #]]{0,12}",
    ];
    (
        prop_oneof![4 => Just("/router/rest".to_owned()), 2 => Just("/router/batch".to_owned()), 1 => "/[a-z/.%]{0,8}"],
        proptest::collection::vec(piece, 0..9),
    )
        .prop_map(|(path, query)| format!("{path}?{}", query.join("&")))
}

fn content_type() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("application/x-www-form-urlencoded".to_owned()),
        Just("multipart/form-data; boundary=B".to_owned()),
        Just("multipart/form-data".to_owned()),
        Just("multipart/form-data;boundary=\"".to_owned()),
        Just("text/plain".to_owned()),
        "[ -~]{0,20}",
    ]
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        Just(b"--B".to_vec()),
        Just(b"--B--".to_vec()),
        Just(b"\r\n".to_vec()),
        Just(b"\r\n-S-\r\n".to_vec()),
        Just(b"#PUBLIC#method=taobao.time.get".to_vec()),
        Just(b"Content-Disposition: form-data; name=\"method\"; filename=\"x\"".to_vec()),
        Just(b"&app_key=12345678&v=2.0".to_vec()),
        any::<Vec<u8>>(),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

#[test]
fn every_complete_request_is_answered() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let sandbox = runtime.block_on(builder().start()).unwrap();
    let requests = (
        prop_oneof![3 => Just("POST".to_owned()), 1 => Just("GET".to_owned()), 1 => "[A-Z]{1,8}"],
        target(),
        content_type(),
        proptest::option::of("[!-~]{0,8}"),
        body(),
    );
    let mut runner =
        TestRunner::new(Config { cases: Config::default().cases.max(10_000), ..Config::default() });
    runner
        .run(&requests, |(http_method, target, content_type, separator, body)| {
            let separator = separator.map(|value| format!("top-api-separator: {value}\r\n")).unwrap_or_default();
            let head = format!(
                "{http_method} {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{separator}Content-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            let response = runtime.block_on(send(&sandbox, &[head.as_bytes(), &body].concat()));
            prop_assert!(response.is_some(), "no response to {head}");
            let response = response.unwrap();
            prop_assert!([200, 400, 404, 405].contains(&response.status), "{}", response.head);
            prop_assert!(!response.head.contains("the sandbox itself failed"), "{head}");
            Ok(())
        })
        .unwrap();
}
