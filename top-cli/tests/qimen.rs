//! `topctl call` of Qimen's methods against the sandbox's Qimen in this process.

mod support;

use std::{
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
};

use support::{KEY, Ran, SECRET, known, run, written};
use top_sandbox::{QimenCall, QimenFault, QimenResponse, QimenRoute, Sandbox};

const METHOD: &str = "taobao.qimen.deliveryorder.create";
const BODY: &str =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<request>\n  <orderCode>淘1</orderCode>\n</request>\r\n";

async fn sandbox() -> Sandbox {
    let sandbox = Sandbox::builder().app(KEY, SECRET).start().await.unwrap();
    sandbox.qimen(QimenRoute::handled("c1", |call: QimenCall| async move {
        if call.text() != BODY {
            return QimenResponse::failure("changed", "not the bytes of the file");
        }
        QimenResponse::from("<response><flag>success</flag><orderId>D\u{9b}1</orderId></response>")
    }));
    sandbox.qimen(QimenRoute::handled("c2", |_: QimenCall| async {
        QimenResponse::failure("S003", "库存不足")
    }));
    sandbox
}

async fn called(method: &str, gateway: &str, args: &[&str]) -> Ran {
    // Of each call its own: the tests run side by side.
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let body = written(&format!("order-{}.xml", COUNT.fetch_add(1, Ordering::Relaxed)), BODY);
    let mut command = known();
    command.args(["call", method, "--gateway", gateway, "--body"]).arg(body).args(args);
    ran(command).await
}

/// Runs the command on another thread, because the sandbox in this process must answer meanwhile.
async fn ran(mut command: Command) -> Ran {
    tokio::task::spawn_blocking(move || run(&mut command)).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_to_qimen_beside_the_gateway_byte_by_byte() {
    let sandbox = sandbox().await;
    for gateway in
        [sandbox.url(), sandbox.qimen_url(), sandbox.qimen_url().replace("qimen/service", "qmtest")]
    {
        let ran = called(METHOD, &gateway, &["-p", "customerId=c1", "-p", "extra=a b"]).await;
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{gateway} {ran:?}");
        assert_eq!(ran.json(), serde_json::json!({ "flag": "success", "orderId": "D\u{9b}1" }));
        assert!(!ran.out.contains('\u{9b}'), "no raw control characters");
        let call = sandbox.calls().pop().unwrap();
        assert_eq!((call.param("sign_method"), call.param("format")), (Some("md5"), Some("xml")));
        assert_eq!((call.param("extra"), call.param("simplify")), (Some("a b"), None));
    }
    let ran = called(METHOD, &sandbox.url(), &["-p", "customerId=c1", "--sign-method", "hmac-sha256"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(sandbox.calls().pop().unwrap().param("sign_method"), Some("hmac-sha256"));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_side_that_refuses_has_exit_code_1() {
    let sandbox = sandbox().await;
    let ran = called(METHOD, &sandbox.url(), &["-p", "customerId=c2"]).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(ran.json()["error_response"]["code"], "S003");
    assert!(ran.err.contains("the called side refused the call with the code `S003`"), "{ran:?}");
    let ran = called(METHOD, &sandbox.url(), &["-p", "customerId=c9"]).await;
    assert!(ran.code == Some(1) && ran.err.contains("TOP60"), "{ran:?}");
    assert_eq!(ran.json()["error_response"]["code"], "TOP60");
    sandbox.qimen_fault(METHOD, QimenFault::TimeOut);
    let ran = called(METHOD, &sandbox.url(), &["-p", "customerId=c1"]).await;
    assert!(ran.code == Some(1) && ran.out.contains("isp.http-read-timeout"), "{ran:?}");
    assert_eq!(sandbox.qimen_count("c1", METHOD).forwarded, 1, "a time-out is not repeated by itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_is_said_before_anything_is_sent() {
    let sandbox = sandbox().await;
    let ran = called(METHOD, &sandbox.url(), &[]).await;
    assert!(ran.code == Some(2) && ran.err.contains("customerId=…"), "{ran:?}");
    let ran = called(METHOD, &sandbox.url(), &["-p", "customerId=c1", "--json", "x.json"]).await;
    assert!(ran.code == Some(2) && ran.err.contains("--body"), "{ran:?}");
    let json = written("order.json", "{}");
    let mut command = known();
    command.args(["call", METHOD, "-p", "customerId=c1", "--gateway", &sandbox.url(), "--body"]).arg(json);
    let ran = self::ran(command).await;
    assert!(ran.code == Some(2) && ran.err.contains("is XML"), "{ran:?}");
    assert!(sandbox.calls().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cloud_scene_is_called_at_its_own_address() {
    let sandbox = sandbox().await;
    sandbox.qimen(QimenRoute::handled("777", |call: QimenCall| async move {
        QimenResponse::from(format!(
            "{{\"flag\":\"success\",\"order\":\"{}\"}}",
            call.param("order").unwrap_or_default()
        ))
    }));
    let mut command = known();
    let url = sandbox.qimen_scene_url();
    command.args([
        "call",
        "qimen.scene.push",
        "--gateway",
        &url,
        "--target-app-key",
        "777",
        "-p",
        "order=A1",
    ]);
    let ran = ran(command).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.out.contains("\"order\": \"A1\""), "{ran:?}");
}
