//! `topctl batch` against a sandbox in this process.

mod support;

use support::{KEY, Ran, SECRET, known, run_with_input};
use top_sandbox::{Fault, Grant, PlatformError, Sandbox};

async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().app(KEY, SECRET).session("tok", Grant::any()).start().await.unwrap();
    sandbox
        .answer(
            "taobao.item.get",
            r#"{"item_get_response":{"item":{"price":1.50,"num_iid":12345678901234567890}}}"#,
        )
        .answer("taobao.item.update", PlatformError::of(15).sub("isv.invalid-parameter", "非法参数"));
    sandbox
}

/// On another thread, because the sandbox in this process must answer meanwhile.
async fn batch(sandbox: &Sandbox, args: &[&str], lines: &str) -> Ran {
    let mut command = known();
    command.arg("batch").args(args).args(["--gateway", &sandbox.url()]);
    let lines = lines.to_owned();
    tokio::task::spawn_blocking(move || run_with_input(&mut command, lines.as_bytes())).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_line_is_answered_in_its_order_with_its_digits() {
    let sandbox = sandbox().await;
    let lines = "{\"method\":\"taobao.item.get\",\"params\":{\"num_iid\":7,\"fields\":[\"a\",\"b\"]},\"session\":\"tok\"}\n\n\
                 {\"method\":\"taobao.time.get\"}\n";
    let ran = batch(&sandbox, &[], lines).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let answers: Vec<&str> = ran.out.lines().collect();
    assert!(answers[0].starts_with(r#"{"method":"taobao.item.get","response":{"#), "{ran:?}");
    assert!(answers[0].contains(r#""response":{"item":{"#), "without its envelope: {ran:?}");
    assert!(answers[0].contains("\"price\":1.50") && answers[0].contains("12345678901234567890"), "{ran:?}");
    assert!(answers[1].starts_with(r#"{"method":"taobao.time.get","response":{"#), "{ran:?}");
    assert_eq!(answers.len(), 2, "{ran:?}");
    let calls = sandbox.calls();
    let item = calls.iter().find(|call| call.method() == Some("taobao.item.get")).unwrap();
    assert_eq!((item.param("fields"), item.param("session")), (Some("a,b"), Some("tok")));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_call_is_explained_and_does_not_stop_the_others() {
    let sandbox = sandbox().await;
    let lines = "{\"method\":\"taobao.item.update\"}\n{\"method\":\"taobao.time.get\"}\n{\"method\":\"no.such.api\"}\n";
    let ran = batch(&sandbox, &["--size", "2"], lines).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let answers: Vec<serde_json::Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        (&answers[0]["error"]["code"], &answers[0]["error"]["sub_code"]),
        (&15.into(), &"isv.invalid-parameter".into())
    );
    assert!(answers[0]["error"]["help"].is_string());
    assert!(answers[1]["response"].is_object(), "{ran:?}");
    assert_eq!(answers[2]["error"]["code"], 22);
    assert!(ran.err.contains("2 of 3 calls failed"), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_call_is_named_by_its_line_and_nothing_is_sent() {
    let sandbox = sandbox().await;
    for lines in [
        "{\"method\":\"taobao.time.get\"}\n{\"method\":\"a.b\",\"secretive\":\"hush\"}\n",
        "{\"method\":\"taobao.time.get\"}\nhush\n",
        "{\"method\":\"taobao.time.get\"}\n{\"params\":{\"hush\":1}}\n",
        "{\"method\":\"taobao.time.get\"}\n{\"method\":\"a.b\",\"params\":{\"l\":[\"hush,hush\"]}}\n",
    ] {
        let ran = batch(&sandbox, &[], lines).await;
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{ran:?}");
        assert!(ran.err.contains("line 2: ") && !ran.err.contains("hush"), "{ran:?}");
    }
    assert!(sandbox.calls().is_empty());
    let lines = "{\"method\":\"taobao.time.get\"}\n{\"method\":\"a.b\",\"params\":{\"app_key\":\"1\"}}\n";
    let ran = batch(&sandbox, &["--all-or-none"], lines).await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_response_that_cannot_be_read_is_exit_code_3() {
    let sandbox = sandbox().await;
    sandbox.fault("taobao.time.get", Fault::Truncate);
    let ran = batch(&sandbox, &["--timeout", "5"], "{\"method\":\"taobao.time.get\"}\n").await;
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(ran.err.contains("1 of 1 call failed"), "{ran:?}");
}
