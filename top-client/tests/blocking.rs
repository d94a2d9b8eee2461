//! The blocking client: outside and inside runtimes, over real sockets and over the replay.

mod common;

use std::{thread, time::Duration};

use common::{Fault, FaultServer, http, over_both};
use top_client::{
    Client, Page, RetryPolicy, TimeWindows, blocking,
    testing::{ExpectedCall, Replay, Step},
};
use top_core::{TopApi, TopObject};

#[derive(TopApi)]
#[top_api(method = "a.read", response = String, unwrap = "time", idempotent)]
struct Read;

#[derive(TopObject)]
struct Numbers {
    items: Vec<i64>,
    total: Option<i64>,
}

#[derive(TopApi)]
#[top_api(method = "a.list", response = Numbers)]
struct List {
    page_no: Option<i64>,
}

const OK: &str = r#"{"time":"2016-01-01 12:00:00","request_id":"r1"}"#;

/// Where the client over the default transport stands in [`clients`].
const OVER_HYPER: usize = 1;

fn clients(url: &str) -> [blocking::Client; 2] {
    let builder = || Client::builder("12345678", "helloworld").gateway(url);
    over_both(builder).map(|builder| builder.build_blocking().unwrap())
}

/// The server needs a runtime; the client under test must not see it.
fn serve(script: impl Fn(usize) -> Fault + Send + Sync + 'static) -> (tokio::runtime::Runtime, FaultServer) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(FaultServer::start(script));
    (runtime, server)
}

#[test]
fn calls_work_without_a_runtime_and_keep_their_connection() {
    for which in 0..2 {
        let (_runtime, server) = serve(|number| match number {
            1 => Fault::Reset,
            _ => Fault::Respond(http("200 OK", "", OK)),
        });
        let client = &clients(&server.url())[which];
        for _ in 0..3 {
            assert_eq!(client.call(&Read).send().unwrap().request_id(), Some("r1"));
        }
        let reply = client.call_method("a.any", [("p", "1")]).session("s").send().unwrap();
        assert_eq!(reply["time"], "2016-01-01 12:00:00");
        let connections = server.connections();
        if which == OVER_HYPER {
            assert_eq!(connections, 2, "one, and one after the reset");
        } else {
            // reqwest gives a connection back in a task of its own, on the thread of the client: the next call may be
            // earlier, and then makes one more.
            assert!(connections >= 2, "{connections}");
        }
    }
}

#[test]
fn a_timeout_ends_a_call() {
    let (_runtime, server) = serve(|_| Fault::Silence);
    for client in clients(&server.url()) {
        let call = client.call(&Read).timeout(Duration::from_millis(100)).retry(RetryPolicy::NEVER);
        assert!(call.send().unwrap_err().is_timeout());
    }
}

#[test]
fn calls_and_drops_inside_any_runtime_do_not_panic() {
    let (_runtime, server) = serve(|_| Fault::Respond(http("200 OK", "", OK)));
    let url = server.url();
    let current = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let many = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for runtime in [current, many] {
        let url = url.clone();
        let task = runtime.spawn(async move {
            for client in clients(&url) {
                // More polls than a task's budget has, which nothing renews while the task is held up.
                for _ in 0..200 {
                    client.call(&Read).send().unwrap();
                }
                drop(client);
                tokio::task::yield_now().await;
            }
        });
        runtime.block_on(task).unwrap();
    }
}

#[test]
fn many_threads_share_a_client() {
    let (_runtime, server) = serve(|_| Fault::Respond(http("200 OK", "", OK)));
    for client in clients(&server.url()) {
        let threads: Vec<_> = (0..8)
            .map(|_| {
                let client = client.clone();
                thread::spawn(move || (0..20).for_each(|_| drop(client.call(&Read).send().unwrap())))
            })
            .collect();
        for thread in threads {
            thread.join().unwrap();
        }
    }
    assert_eq!(server.requests(), 2 * 8 * 20);
}

#[test]
fn pages_are_an_iterator_that_an_error_ends() {
    let gateway = Replay::new("12345678", "helloworld");
    let client = gateway.client().build_blocking().unwrap();
    let page = |number: i64| ExpectedCall::of("a.list").param("page_no", number.to_string());
    let pages = || {
        let set = |list: &mut List, page| list.page_no = Some(page);
        client.pages(List { page_no: None }, set, |numbers| Page::of(numbers.items)).session("s")
    };
    for number in 1..=2 {
        gateway.expect(page(number), Step::json(format!(r#"{{"items":[{number}]}}"#)));
    }
    gateway.expect(page(3), Step::json(r#"{"request_id":"r9"}"#));
    assert_eq!(pages().collect::<Result<Vec<_>, _>>().unwrap(), [1, 2]);

    gateway.expect(page(1), Step::json(r#"{"items":[1]}"#));
    gateway.expect(page(2), Step::reset());
    let items: Vec<_> = pages().map(Result::ok).collect();
    assert_eq!(items, [Some(1), None], "and nothing more");

    // Backwards, in a window of time.
    gateway.expect(page(1), Step::json(r#"{"items":[1],"total":2}"#));
    gateway.expect(page(2), Step::json(r#"{"items":[2],"total":2}"#));
    gateway.expect(page(1), Step::json(r#"{"items":[1],"total":2}"#));
    let day = TimeWindows::new(
        "2026-01-01 00:00:00".parse().unwrap(),
        "2026-01-02 00:00:00".parse().unwrap(),
        Duration::from_secs(86_400),
    );
    let mut entered = Vec::new();
    let set = |list: &mut List, page| list.page_no = Some(page);
    let pages = client
        .pages_backwards(List { page_no: None }, set, |numbers| Page::of(numbers.items).total(numbers.total))
        .over(day, |_, window| entered.push(window));
    assert_eq!(pages.collect::<Result<Vec<_>, _>>().unwrap(), [2, 1]);
    assert_eq!(entered.len(), 1);

    gateway.expect("taobao.time.get", Step::json(OK));
    client.sync_clock().unwrap();
    assert_ne!(client.clock_skew_millis(), 0);
    gateway.finish();
}

#[test]
fn a_batch_is_sent_and_taken_apart() {
    let (_runtime, server) = serve(|_| {
        let one = r#"{"a_read_response":{"time":"2016-01-01 12:00:00","request_id":"r1"}}"#;
        let two = r#"{"error_response":{"code":15,"sub_code":"isv.no","request_id":"r2"}}"#;
        Fault::Respond(http("200 OK", "", format!("{one}\r\n-S-\r\n{two}\r\n-S-\r\n{{}}")))
    });
    for client in clients(&server.url()) {
        let mut batch = client.batch().timeout(Duration::from_secs(5)).retry(RetryPolicy::NEVER).size(10);
        assert!(batch.is_empty());
        let one = batch.push(&Read);
        let two = batch.push_call(client.call(&Read).session("s"));
        let three = batch.push_method(client.call_method("a.any", [("p", "1")]));
        assert_eq!(batch.len(), 3);
        let mut replies = batch.send();
        assert_eq!(*replies.take(one).unwrap(), "2016-01-01 12:00:00");
        assert_eq!(
            replies.take(two).unwrap_err().as_api().and_then(|error| error.sub_code()),
            Some("isv.no")
        );
        assert!(replies.take(three).unwrap().as_object().is_some());
    }
    assert_eq!(server.requests(), 2, "one request a batch");
}
