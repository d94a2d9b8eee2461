//! What goes wrong behind Qimen, by itself and on purpose: whether the called side has executed the call is told.

use std::time::Duration;

use top_sandbox::{Fault, QimenCall, QimenFault, QimenResponse, QimenRoute};

use super::{BODY, WMS, call, form, params, routed, sign, support};

const OK: &str = "<response><flag>success</flag></response>";

async fn code_and_message(sandbox: &top_sandbox::Sandbox) -> (String, String) {
    let response = call(sandbox, &[], BODY).await;
    let root = top_core::xml::Element::parse(response.text()).unwrap();
    let text = |name: &str| root.child(name).map(|child| child.text().to_owned()).unwrap_or_default();
    (text("code"), text("message"))
}

fn folded(sub_code: &str) -> (String, String) {
    ("TOP15".to_owned(), format!("Remote service error | {sub_code}"))
}

#[tokio::test]
async fn a_called_side_that_fails_is_told_with_whether_it_may_have_executed_the_call() {
    let (sandbox, called) = routed(OK).await;
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    // Takes connections, reads nothing and answers nothing.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let silent_address = silent.local_addr().unwrap();
    let rude = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let rude_address = rude.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = rude.accept().await {
            drop(stream);
        }
    });
    sandbox.qimen_patience(Duration::from_millis(200));
    for (url, status, body, sub_code, executed) in [
        (format!("http://{unused}/"), 200, OK, "isp.http-connection-refuse", false),
        (format!("http://{silent_address}/"), 200, OK, "isp.http-read-timeout", true),
        (format!("http://{rude_address}/"), 200, OK, "isp.http-closed", true),
        (called.url(), 502, OK, "isp.remote-service-error", true),
        (called.url(), 200, "<html></html>", "isp.remote-service-error", true),
        (called.url(), 200, "{}", "isp.remote-service-error", true),
        (called.url(), 200, "", "isp.remote-service-error", true),
    ] {
        called.answers(status, body);
        sandbox.qimen(QimenRoute::to("c1", WMS, &url).unwrap());
        assert_eq!(code_and_message(&sandbox).await, folded(sub_code), "{url} {status} {body}");
        let recorded = sandbox.calls().pop().unwrap();
        assert_eq!(recorded.executed(), executed, "{sub_code}");
        assert_eq!(sandbox.qimen_count("c1", "deliveryorder.create").lost, u64::from(executed), "{sub_code}");
    }
    sandbox.qimen(QimenRoute::handled("c1", |_: QimenCall| async { panic!("a handler that panics") }));
    assert_eq!(code_and_message(&sandbox).await, folded("isp.http-closed"));
    sandbox.qimen(QimenRoute::handled("c1", |_: QimenCall| std::future::pending::<QimenResponse>()));
    assert_eq!(code_and_message(&sandbox).await, folded("isp.http-read-timeout"));
    drop(silent);
}

#[tokio::test]
async fn faults_are_met_on_demand_and_once() {
    let (sandbox, called) = routed(OK).await;
    for (fault, sub_code, times) in [
        (QimenFault::TimeOut, Some("isp.http-read-timeout"), 1),
        (QimenFault::Unreachable, Some("isp.http-connection-refuse"), 0),
        (QimenFault::Twice, None, 2),
    ] {
        let before = called.came().len();
        sandbox.qimen_fault("taobao.qimen.deliveryorder.create", fault);
        let expected = sub_code.map_or_else(Default::default, folded);
        assert_eq!(code_and_message(&sandbox).await, expected, "{fault:?}");
        assert_eq!(called.came().len() - before, times, "{fault:?}");
        assert_eq!(code_and_message(&sandbox).await, Default::default(), "only once");
    }
    let came = called.came();
    assert_eq!(came.len(), 6);
    assert!(came.iter().all(|call| call.body == came[0].body));
    let count = sandbox.qimen_count("c1", "deliveryorder.create");
    assert_eq!((count.received, count.forwarded, count.succeeded, count.lost), (6, 6, 4, 1));
}

/// The called side has executed the call, and the caller knows nothing of it: only a repeat of the same order is safe.
#[tokio::test]
async fn a_response_can_be_lost_on_the_way_to_the_caller() {
    let (sandbox, called) = routed(OK).await;
    let params = params(&[]);
    let sign = sign(&params, BODY);
    let query = form(&[&params[..], &[("sign", &sign)]].concat());
    let request = format!(
        "POST /router/qimen/service?{query} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/xml\r\n\
         Content-Length: {}\r\n\r\n{BODY}",
        BODY.len()
    );
    for method in ["taobao.qimen.deliveryorder.create", "deliveryorder.create"] {
        sandbox.fault(method, Fault::HangUp);
        assert!(support::send(&sandbox, request.as_bytes()).await.is_none(), "{method}");
    }
    assert_eq!(called.came().len(), 2, "executed, and its response lost");
    assert_eq!(sandbox.calls().iter().filter(|call| call.executed()).count(), 2);
    let response = support::send(&sandbox, request.as_bytes()).await.expect("a response");
    assert_eq!(response.text(), OK);
    // A fault that comes before the call is executed.
    sandbox.fault("deliveryorder.create", Fault::Refuse);
    assert!(support::send(&sandbox, request.as_bytes()).await.is_none());
    assert_eq!(called.came().len(), 3);
}
