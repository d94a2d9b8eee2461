//! The consumer over real sockets, and over calls of the API.

#[path = "common/channel.rs"]
mod channel;

use std::{
    collections::{BTreeMap, HashMap},
    convert::Infallible,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use http::{Request, Response};
use http_body_util::Full;
use tokio::{
    net::TcpListener,
    time::{Instant, sleep},
};
use top_client::{
    Body, Client, TopMessage,
    messages::{Consumer, ConsumerErrorKind, Message, PublishError, RawMessage},
};

#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
}

/// The API of messages, in memory.
#[derive(Clone, Default)]
struct Api(Arc<Mutex<Queue>>);

#[derive(Default)]
struct Queue {
    /// Contents by id, with the time before which they are not offered.
    messages: BTreeMap<i64, (String, Option<Instant>)>,
    calls: Vec<HashMap<String, String>>,
    /// Refuses so many calls of this method.
    refuse: HashMap<String, usize>,
    confirmed: Vec<i64>,
}

impl Api {
    fn client(&self) -> Client {
        let api = self.clone();
        let service = tower::service_fn(move |request: Request<Body>| {
            let api = api.clone();
            async move { Ok::<_, Infallible>(Response::new(Full::<bytes::Bytes>::from(api.call(&request)))) }
        });
        let client = Client::builder("12345678", "helloworld").transport(service).multipart(false);
        client.retry(top_client::RetryPolicy::NEVER).build().expect("settings")
    }

    fn queue(&self) -> std::sync::MutexGuard<'_, Queue> {
        self.0.lock().expect("no panic")
    }

    fn call(&self, request: &Request<Body>) -> String {
        let body = request.body().as_bytes().expect("a form");
        let call: HashMap<String, String> = form(std::str::from_utf8(body).expect("a form"));
        let mut queue = self.queue();
        let Queue { messages, calls, refuse, confirmed } = &mut *queue;
        calls.push(call.clone());
        let method = call["method"].as_str();
        if let Some(left) = refuse.get_mut(method).filter(|left| **left > 0) {
            *left -= 1;
            return r#"{"error_response":{"code":15,"msg":"Remote service error","sub_code":"isp.x"}}"#
                .into();
        }
        match method {
            "taobao.tmc.messages.consume" => {
                let now = Instant::now();
                let quantity: usize = call["quantity"].parse().expect("a number");
                let due = messages.iter_mut().filter(|(_, (_, at))| at.is_none_or(|at| at <= now));
                let due: Vec<String> = due
                    .take(quantity)
                    .map(|(id, (content, at))| {
                        *at = Some(now + Duration::from_secs(5));
                        let content = content.replace('"', "\\\"");
                        format!(
                            r#"{{"id":"{id}","topic":"taobao_trade_TradeBuyerPay","content":"{content}",
                                 "pub_time":"2016-01-01 12:00:00","pub_app_key":"app","user_nick":"n","user_id":7}}"#
                        )
                    })
                    .collect();
                format!(
                    r#"{{"tmc_messages_consume_response":{{"messages":{{"tmc_message":[{}]}}}}}}"#,
                    due.join(",")
                )
            }
            "taobao.tmc.messages.confirm" => {
                assert!(!call.contains_key("f_message_ids"), "withdrawn by the platform");
                let ids: Vec<i64> =
                    call["s_message_ids"].split(',').map(|id| id.parse().expect("an id")).collect();
                assert!(ids.len() <= 200, "so many ids at once");
                for id in ids {
                    messages.remove(&id);
                    confirmed.push(id);
                }
                r#"{"tmc_messages_confirm_response":{"is_success":true}}"#.into()
            }
            "taobao.tmc.message.produce" => r#"{"tmc_message_produce_response":{"is_success":true}}"#.into(),
            "taobao.tmc.auth.get" => r#"{"tmc_auth_get_response":{"result":"the-proof"}}"#.into(),
            other => panic!("{other} is not expected"),
        }
    }
}

/// Names and values of a form.
fn form(text: &str) -> HashMap<String, String> {
    let decode = |text: &str| {
        let mut bytes = Vec::new();
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'+' => b' ',
                b'%' => {
                    let digits = [rest.next().expect("a digit"), rest.next().expect("a digit")];
                    u8::from_str_radix(std::str::from_utf8(&digits).expect("digits"), 16).expect("digits")
                }
                byte => byte,
            });
        }
        String::from_utf8(bytes).expect("text")
    };
    let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (decode(name), decode(value))).collect()
}

#[tokio::test(start_paused = true)]
async fn messages_by_calls_are_handled_confirmed_and_come_again_when_failed() {
    let api = Api::default();
    for id in 0..450 {
        api.queue().messages.insert(9_000_000_000_000_000_000 + id, (format!(r#"{{"tid":{id}}}"#), None));
    }
    api.queue().refuse.insert("taobao.tmc.messages.consume".into(), 2);
    api.queue().refuse.insert("taobao.tmc.messages.confirm".into(), 1);
    let handled = Arc::new(Mutex::new(HashMap::<i64, u32>::new()));
    let ledger = Arc::clone(&handled);
    let consumer = Consumer::builder_over_http(api.client())
        .group("sellers")
        .quantity(200)
        .max_messages_in_hand(250)
        .on(move |paid: Message<TradeBuyerPay>| {
            let mut ledger = ledger.lock().expect("no panic");
            let times = ledger.entry(paid.tid).or_default();
            *times += 1;
            let fails = paid.tid == 7 && *times == 1;
            async move { if fails { Err("not yet") } else { Ok(()) } }
        })
        .build()
        .expect("settings");
    let publisher = consumer.publisher();
    let stop = async {
        publisher.publish("taobao_test_Ok", "{}", Some("sess".to_owned())).await.expect("published");
        while api.queue().confirmed.len() < 450 {
            sleep(Duration::from_millis(50)).await;
        }
    };
    consumer.run_until(stop).await.expect("no fatal error");
    let handled = handled.lock().expect("no panic");
    assert_eq!(handled.len(), 450);
    assert!(handled.iter().all(|(tid, times)| *times == if *tid == 7 { 2 } else { 1 }), "{handled:?}");
    let queue = api.queue();
    assert!(queue.messages.is_empty());
    for call in &queue.calls {
        match call["method"].as_str() {
            "taobao.tmc.messages.consume" => {
                assert_eq!((&*call["group_name"], &*call["quantity"]), ("sellers", "200"));
                assert!(!call.contains_key("session"));
            }
            "taobao.tmc.message.produce" => {
                assert_eq!((&*call["topic"], &*call["session"]), ("taobao_test_Ok", "sess"));
            }
            _ => assert_eq!(call["group_name"], "sellers"),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_empty_queue_is_asked_again_after_a_tenth_of_a_second() {
    let api = Api::default();
    let consumer = Consumer::builder_over_http(api.client()).on_any(|_: RawMessage| async {}).build();
    consumer.expect("settings").run_until(sleep(Duration::from_millis(1050))).await.expect("no fatal error");
    let queue = api.queue();
    assert!((10..=12).contains(&queue.calls.len()), "{} calls", queue.calls.len());
    assert!(!queue.calls[0].contains_key("group_name"), "the default group is not named");
}

#[tokio::test]
async fn settings_of_calls_are_checked() {
    let wrong = |quantity, in_hand| {
        let builder = Consumer::builder_over_http(Api::default().client()).on_any(|_: RawMessage| async {});
        builder.quantity(quantity).max_messages_in_hand(in_hand).build().err().map(|error| error.to_string())
    };
    assert!(wrong(9, 1000).is_some() && wrong(201, 1000).is_some() && wrong(100, 99).is_some());
    assert_eq!(wrong(100, 100), None);
}

#[tokio::test]
async fn a_consumer_works_over_tcp_and_proves_the_app_by_a_call() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let endpoint = format!("ws://{}/tmc", listener.local_addr().expect("bound"));
    let (token, confirmed) = (Arc::new(Mutex::new(None)), Arc::new(AtomicUsize::new(0)));
    let server = tokio::spawn({
        let (token, confirmed) = (Arc::clone(&token), Arc::clone(&confirmed));
        async move {
            let (stream, _) = listener.accept().await.expect("a connection");
            channel::serve(stream, token, confirmed).await;
        }
    });
    let api = Api::default();
    let consumer = Consumer::builder("12345678", "helloworld")
        .endpoint(endpoint)
        .auth(api.client())
        .on(|paid: Message<TradeBuyerPay>| async move { assert_eq!(paid.tid, 5) })
        .build()
        .expect("settings");
    let until_confirmed = async {
        while confirmed.load(SeqCst) == 0 {
            sleep(Duration::from_millis(5)).await;
        }
    };
    consumer.run_until(until_confirmed).await.expect("let in");
    server.await.expect("the server saw the Close");
    assert_eq!(token.lock().expect("no panic").as_deref(), Some("the-proof"));
    assert_eq!(api.queue().calls[0]["group"], "default");
}

#[tokio::test]
async fn what_cannot_be_reached_is_tried_again_and_the_end_does_not_wait() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let endpoint = format!("ws://{}/", listener.local_addr().expect("bound"));
    drop(listener);
    let consumer = Consumer::builder("12345678", "helloworld")
        .endpoint(endpoint)
        .on_any(|_: RawMessage| async {})
        .build()
        .expect("settings");
    let publisher = consumer.publisher();
    let started = Instant::now();
    consumer.run_until(sleep(Duration::from_millis(50))).await.expect("not fatal");
    assert!(started.elapsed() < Duration::from_secs(2));
    tokio::time::pause();
    assert_eq!(publisher.publish("a_b", "{}", None).await, Err(PublishError::NotConnected));
    let error = Consumer::builder("", "").inbox().expect_err("empty settings");
    assert!(matches!(error.kind(), ConsumerErrorKind::Config(_)));
}
