//! Every fault of a gateway or network, once, as a table: what a write and a read get whose first request meets it,
//! over both transports, how many requests are made, and that no write is executed twice.

mod common;

use std::{collections::HashMap, time::Duration};

use common::{Fault, FaultServer, http, nobody, over_both};
use flate2::{Compression, write::GzEncoder};
use tokio::time::Instant;
use top_client::{Client, ClientBuilder, Reply};
use top_core::{
    Error, FileItem, TopApi,
    error::{ApiError, TransportErrorKind},
};

const OK: &str = r#"{"time":"2016-01-01 12:00:00","request_id":"r1"}"#;

#[derive(TopApi)]
#[top_api(method = "a.write", response = String, unwrap = "time")]
struct Write {
    id: i64,
}

#[derive(TopApi)]
#[top_api(method = "a.read", response = String, unwrap = "time", idempotent)]
struct Read {
    id: i64,
}

#[derive(TopApi)]
#[top_api(method = "a.upload", response = String, unwrap = "time")]
struct Upload {
    file: FileItem,
}

fn builder(url: &str) -> ClientBuilder {
    let timeout = Duration::from_millis(500);
    Client::builder("12345678", "helloworld")
        .gateway(url)
        .attempt_timeout(timeout)
        .max_response_bytes(100_000)
}

fn clients(url: &str) -> [Client; 2] {
    over_both(|| builder(url)).map(|builder| builder.build().unwrap())
}

fn ok() -> Fault {
    Fault::Respond(http("200 OK", "", OK))
}

fn respond(status: &str, headers: &str, body: &str) -> Fault {
    Fault::Respond(http(status, headers, body))
}

fn gzip(text: &[u8]) -> Vec<u8> {
    use std::io::Write as _;
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

/// An error of the platform, which comes with status 200.
fn platform(code: i64, sub_code: &str, sub_msg: &str) -> Fault {
    let body = format!(
        r#"{{"error_response":{{"code":{code},"msg":"m","sub_code":"{sub_code}","sub_msg":"{sub_msg}"}}}}"#
    );
    respond("200 OK", "", &body)
}

/// A head whose length is not that of the body.
fn with_length(length: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{OK}").into_bytes()
}

/// What the user gets, in short.
fn outcome(result: &Result<Reply<String>, Error>) -> String {
    let Err(error) = result else { return "ok".into() };
    let what = match (error.as_transport(), error.as_status(), error.as_api().and_then(ApiError::code)) {
        (Some(transport), ..) => match transport.kind() {
            TransportErrorKind::Timeout(_) => "Timeout".into(),
            kind => format!("{kind:?}"),
        },
        (_, Some(status), _) => format!("status {status}"),
        (.., Some(code)) => format!("code {code}"),
        _ => format!("{:?}", error.kind()),
    };
    format!("{what}{}", if error.may_have_been_sent() { "" } else { ", not sent" })
}

/// A fault, what a write gets, and after how many requests. A read gets its response from the second request, or fails
/// in the same way.
struct Row(&'static str, Fault, &'static str, usize, Reads);

#[derive(Clone, Copy)]
enum Reads {
    Recover,
    FailTheSame,
}

#[rustfmt::skip]
fn table() -> Vec<Row> {
    use Reads::{FailTheSame, Recover};
    let cut = |end: usize| http("200 OK", "", OK)[..end].to_vec();
    let whole = cut(60).len();
    let packed = |body: Vec<u8>| Fault::Respond(http("200 OK", "content-encoding: gzip\r\n", body));
    let maintenance = "<html><body>maintenance</body></html>";
    vec![
        Row("never reads", Fault::Deaf, "Timeout", 1, Recover),
        Row("never answers", Fault::Silence, "Timeout", 1, Recover),
        Row("closes as the request starts", Fault::CloseAtOnce, "Broken", 1, Recover),
        Row("resets instead of answering", Fault::Reset, "Broken", 1, Recover),
        Row("closes instead of answering", Fault::RespondAndClose(Vec::new()), "Broken", 1, Recover),
        Row("resets in the head", Fault::RespondAndReset(cut(20)), "Broken", 1, Recover),
        Row("resets in the body", Fault::RespondAndReset(cut(whole)), "Truncated", 1, Recover),
        Row("truncates", Fault::RespondAndClose(cut(whole)), "Truncated", 1, Recover),
        Row("stops in the body", Fault::Respond(cut(whole)), "Timeout", 1, Recover),
        Row("drips", Fault::Drip(http("200 OK", "", OK), Duration::from_millis(20)), "Timeout", 1, Recover),
        Row("speaks no HTTP", Fault::RespondAndClose(b"SSH-2.0-OpenSSH\r\n".to_vec()), "Broken", 1, Recover),
        Row("length too large", Fault::RespondAndClose(with_length("1000")), "Truncated", 1, Recover),
        Row("length too small", Fault::Respond(with_length("20")), "Decode", 1, Recover),
        Row("length is no number", Fault::Respond(with_length("many")), "Broken", 1, Recover),
        Row("length beyond the cap", Fault::Respond(with_length("100001")), "TooLarge(100000)", 1, FailTheSame),
        Row("body beyond the cap", Fault::Respond(http("200 OK", "", vec![b' '; 100_001])), "TooLarge(100000)", 1, FailTheSame),
        Row("gzip that is none", packed(b"no gzip".to_vec()), "Encoding", 1, FailTheSame),
        Row("gzip that breaks off", packed(gzip(OK.as_bytes())[..30].to_vec()), "Encoding", 1, FailTheSame),
        Row("gzip bomb", packed(gzip(&vec![b' '; 20_000_000])), "TooLarge(100000)", 1, FailTheSame),
        Row("another packing", respond("200 OK", "content-encoding: br\r\n", OK), "Encoding", 1, FailTheSame),
        Row("HTML with 200", respond("200 OK", "", maintenance), "Decode", 1, Recover),
        Row("HTML with 502", respond("502 Bad Gateway", "", maintenance), "status 502", 1, Recover),
        Row("empty 200", respond("200 OK", "", ""), "Decode", 1, Recover),
        Row("204", respond("204 No Content", "", ""), "Decode", 1, Recover),
        Row("another object", respond("200 OK", "", r#"{"a":1}"#), "Decode", 1, FailTheSame),
        Row("503", respond("503 Service Unavailable", "retry-after: 1\r\n", ""), "status 503", 1, Recover),
        Row("redirect", respond("302 Found", "location: /elsewhere\r\n", ""), "status 302", 1, FailTheSame),
        Row("404", respond("404 Not Found", "", maintenance), "status 404", 1, FailTheSame),
        // Refused by the gateway's own limit: not executed, so that a write is repeated as well.
        Row("ban", platform(7, "accesscontrol.limited-by-api-access-count", "This ban will last for 1 more seconds"), "ok", 2, Recover),
        Row("long ban", platform(7, "accesscontrol.limited-by-app-access-count", "This ban will last for 3600 more seconds"), "code 7", 1, FailTheSame),
        // Refused by a limit behind or before the gateway: nothing says that the write was left undone.
        Row("429", respond("429 Too Many Requests", "", ""), "status 429", 1, Recover),
        Row("limit of the service", platform(15, "isp.call-limited", ""), "code 15", 1, Recover),
        // The service behind the gateway failed, perhaps after it had done the work.
        Row("service timeout", platform(15, "isp.remote-service-timeout", ""), "code 15", 1, Recover),
        Row("service unavailable", platform(10, "isp.http-connection-timeout", ""), "code 10", 1, Recover),
        Row("bug of the service", platform(15, "isp.null-pointer-exception", ""), "code 15", 1, FailTheSame),
        Row("error of the caller", platform(15, "isv.item-not-exist", ""), "code 15", 1, FailTheSame),
        Row("session gone", platform(27, "invalid-sessionkey", ""), "code 27", 1, FailTheSame),
    ]
}

/// A server whose first request meets the fault.
async fn start(fault: &Fault) -> FaultServer {
    let fault = fault.clone();
    FaultServer::start(move |number| if number == 0 { fault.clone() } else { ok() }).await
}

async fn each_fault_has_its_outcome_and_its_number_of_requests(which: usize) {
    for Row(name, fault, expected, requests, reads) in table() {
        let server = start(&fault).await;
        let client = &clients(&server.url())[which];
        let result = client.call(&Write { id: 1 }).await;
        assert_eq!((&*outcome(&result), server.requests()), (expected, requests), "write, {name}");
        let attempts = result.as_ref().map_or_else(Error::attempts, Reply::attempts);
        assert_eq!(attempts as usize, requests, "{name}");

        // The client works as before.
        if name != "long ban" {
            let after = client.call(&Write { id: 2 }).await;
            assert_eq!((&*outcome(&after), server.requests()), ("ok", requests + 1), "after {name}");
        }

        let server = start(&fault).await;
        let result = clients(&server.url())[which].call(&Read { id: 1 }).await;
        let (expected, requests) = match reads {
            Reads::Recover => ("ok", 2),
            Reads::FailTheSame => (expected, requests),
        };
        assert_eq!((&*outcome(&result), server.requests()), (expected, requests), "read, {name}");
    }
}

#[tokio::test]
async fn each_fault_over_reqwest() {
    each_fault_has_its_outcome_and_its_number_of_requests(0).await;
}

#[tokio::test]
async fn each_fault_over_hyper() {
    each_fault_has_its_outcome_and_its_number_of_requests(1).await;
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_and_reaches_nobody() {
    let url = nobody().await;
    for client in clients(&url) {
        let result = client.call(&Write { id: 1 }).await;
        assert_eq!(outcome(&result), "Connect, not sent");
        let error = result.unwrap_err();
        assert_eq!(error.attempts(), 3);
        let address = url.trim_start_matches("http://").trim_end_matches("/router/rest");
        let text = error.to_string();
        assert!(text.contains(&format!("no connection to the gateway at {address}: ")), "{text}");
        assert!(text.contains("refused"), "{text}");
    }
}

#[tokio::test]
async fn while_a_long_ban_lasts_nothing_is_sent() {
    for which in 0..2 {
        let sub_msg = "This ban will last for 3600 more seconds";
        let server = start(&platform(7, "accesscontrol.limited-by-app-access-count", sub_msg)).await;
        let client = &clients(&server.url())[which];
        client.call(&Write { id: 1 }).await.unwrap_err();
        let error = client.call(&Read { id: 2 }).await.unwrap_err();
        assert!(error.is_throttled() && !error.may_have_been_sent(), "{error}");
        assert!(error.retry_after().is_some_and(|left| left > Duration::from_secs(3500)));
        assert_eq!(server.requests(), 1, "the ban is the whole app key's");
    }
}

#[tokio::test]
async fn a_ban_is_waited_for() {
    let sub_msg = "This ban will last for 1 more seconds";
    let server = start(&platform(7, "accesscontrol.limited-by-api-access-count", sub_msg)).await;
    let started = Instant::now();
    let reply = clients(&server.url())[0].call(&Write { id: 1 }).await.unwrap();
    assert!(started.elapsed() >= Duration::from_secs(1) && reply.waited() >= Duration::from_secs(1));
}

#[tokio::test]
async fn a_skewed_clock_is_corrected_by_the_date_of_a_response() {
    for which in 0..2 {
        let body = r#"{"error_response":{"code":31,"msg":"Invalid timestamp"}}"#;
        let server = start(&respond("200 OK", "date: Tue, 15 Nov 1994 08:12:31 GMT\r\n", body)).await;
        let client = &clients(&server.url())[which];
        let reply = client.call(&Write { id: 1 }).await.unwrap();
        assert_eq!(
            (reply.attempts(), server.requests()),
            (2, 2),
            "what is refused for its time was not executed"
        );
        let second = String::from_utf8(server.bodies()[1].clone()).unwrap();
        assert!(second.contains("timestamp=1994-11-15+16%3A12%3A3"), "{second}");
        assert!(client.clock_skew_millis() < -1_000_000_000);
    }
}

/// Kept connections break in every way just as the next request starts: no read is lost, and a write arrives at most
/// once, even if the transport repeats requests by itself.
#[tokio::test]
async fn kept_connections_that_break_execute_no_write_twice() {
    for which in 0..2 {
        let server = FaultServer::start(|number| match number % 8 {
            1 => Fault::CloseAtOnce,
            3 => Fault::RespondAndClose(http("200 OK", "", OK)),
            5 => Fault::Reset,
            6 => Fault::RespondAndClose(Vec::new()),
            _ => ok(),
        })
        .await;
        let client = &clients(&server.url())[which];
        let mut failed = 0;
        for id in 0..100 {
            match client.call(&Write { id: 1000 + id }).await {
                Ok(_) => {}
                Err(error) if error.as_transport().is_some() && error.may_have_been_sent() => failed += 1,
                Err(error) => panic!("{error:?}"),
            }
            client.call(&Read { id: 5000 + id }).await.unwrap();
        }
        let mut executed: HashMap<String, usize> = HashMap::new();
        for body in server.bodies() {
            let body = String::from_utf8(body).unwrap();
            let id = body.split('&').find_map(|pair| pair.strip_prefix("id=")).unwrap();
            *executed.entry(id.to_owned()).or_default() += 1;
        }
        let writes: Vec<_> = executed.iter().filter(|(id, _)| id.starts_with('1')).collect();
        assert!(writes.iter().all(|(_, times)| **times == 1), "{writes:?}");
        assert!(failed > 0 && writes.len() + failed >= 100, "{failed} failed, {} executed", writes.len());
        assert!((5000..5100).all(|id| executed.contains_key(&id.to_string())));
    }
}

#[tokio::test]
async fn an_upload_that_is_cut_off_is_not_sent_again() {
    for which in 0..2 {
        let server = start(&Fault::CloseAtOnce).await;
        let upload = Upload { file: FileItem::from_bytes("a.bin", vec![7; 5_000_000]) };
        let result = clients(&server.url())[which].call(&upload).await;
        let outcome = outcome(&result);
        // It depends on the moment of the reset: the transport was still writing, or already waiting.
        assert!(matches!(&*outcome, "Broken" | "Truncated"), "{outcome}");
        assert_eq!(server.requests(), 1);
    }
}
