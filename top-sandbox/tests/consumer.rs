//! The project's own consumer against the sandbox, over the link and over calls of the API: what one side says happened
//! is what the other side wrote down.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use top_client::{
    Client,
    messages::{Consumer, ConsumerBuilder, ConsumerErrorKind, Message},
};
use top_core::TopMessage;
use top_sandbox::{MessageFault, MessageSettings, MessageStep, NewMessage, Sandbox, Seller};

#[derive(Debug, TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
    payment: Option<top_core::Decimal>,
}

const KEY: &str = "12345678";
const SOON: Duration = Duration::from_millis(100);

async fn sandbox() -> Sandbox {
    let settings = MessageSettings::default().redelivery(SOON);
    Sandbox::builder().app(KEY, "helloworld").messages(settings).start().await.unwrap()
}

fn link(sandbox: &Sandbox) -> ConsumerBuilder {
    Consumer::builder(KEY, "helloworld").endpoint(sandbox.messages_url())
}

fn paid(tid: i64) -> NewMessage {
    NewMessage::of(&TradeBuyerPay { tid, payment: Some("120.50".parse().unwrap()) })
}

/// Consumes until these messages are over; what the handler took, where it fails the first one once.
async fn consume(builder: ConsumerBuilder, sandbox: &Sandbox, ids: &[i64]) -> Vec<i64> {
    let taken = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&taken);
    let consumer = builder
        .on(move |paid: Message<TradeBuyerPay>| {
            let mut seen = seen.lock().unwrap();
            seen.push(paid.tid);
            let fails = seen.len() == 1;
            async move { if fails { Err("not now") } else { Ok(()) } }
        })
        .build()
        .unwrap();
    let over = async {
        for id in ids {
            assert!(sandbox.message_over(*id).await.unwrap().is_confirmed());
        }
    };
    tokio::time::timeout(Duration::from_secs(30), consumer.run_until(over)).await.unwrap().unwrap();
    Arc::try_unwrap(taken).unwrap().into_inner().unwrap()
}

#[tokio::test]
async fn a_typed_handler_fails_once_and_succeeds_over_the_link() {
    let sandbox = sandbox().await;
    sandbox.permit(KEY, &Seller::new("店铺", 7), ["taobao_trade_TradeBuyerPay"]);
    let id = sandbox.publish(paid(i64::MAX).user("店铺", 7).gzip()).unwrap()[0];
    assert_eq!(consume(link(&sandbox), &sandbox, &[id]).await, [i64::MAX, i64::MAX]);
    let message = sandbox.message(id).unwrap();
    let steps: Vec<_> = message.events().iter().map(|event| event.step.clone()).collect();
    let failed = MessageStep::Failed(Some("not now".to_owned()));
    let sent = || MessageStep::Sent(1);
    assert_eq!(steps, [MessageStep::Published, sent(), failed, sent(), MessageStep::Confirmed]);
}

#[tokio::test]
async fn the_same_handlers_work_over_calls_of_the_api() {
    let sandbox = sandbox().await;
    let client = Client::builder(KEY, "helloworld").gateway(sandbox.url()).build().unwrap();
    let ids = [sandbox.publish(paid(1)).unwrap()[0], sandbox.publish(paid(2)).unwrap()[0]];
    let mut taken = consume(Consumer::builder_over_http(client), &sandbox, &ids).await;
    taken.sort_unstable();
    assert!(taken == [1, 1, 2] || taken == [1, 2, 2], "{taken:?}");
    assert!(
        sandbox.message(ids[0]).unwrap().events().iter().any(|event| event.step == MessageStep::Consumed)
    );
}

#[tokio::test]
async fn faults_of_every_kind_lose_nothing() {
    let sandbox = sandbox().await;
    for fault in [
        MessageFault::Drop,
        MessageFault::Duplicate,
        MessageFault::Delay(SOON),
        MessageFault::Reorder,
        MessageFault::LoseConfirm,
        MessageFault::Cut,
        MessageFault::HangUp,
        MessageFault::Close(1011, "reach max idle time".into()),
    ] {
        sandbox.message_fault(fault);
    }
    let ids: Vec<i64> = (0..20).map(|tid| sandbox.publish(paid(tid)).unwrap()[0]).collect();
    let mut taken = consume(link(&sandbox).connections(2), &sandbox, &ids).await;
    taken.sort_unstable();
    // The one that was failed, and no other, is handled twice: the rest are recognised as duplicates.
    assert_eq!(taken.len(), 21, "{taken:?}");
    taken.dedup();
    assert_eq!(taken, (0..20).collect::<Vec<i64>>());
}

#[tokio::test]
async fn a_refusal_ends_the_consumer_with_the_reason() {
    let sandbox = sandbox().await;
    let wrong = Consumer::builder(KEY, "wrong").endpoint(sandbox.messages_url());
    let error = wrong.on_any(|_| async {}).build().unwrap().run().await.unwrap_err();
    let ConsumerErrorKind::Refused(refusal) = error.kind() else { panic!("{error:?}") };
    assert_eq!(refusal.code, Some(401));
    assert!(refusal.phrase.as_deref().unwrap().starts_with("bad sign"), "{refusal}");
}

#[tokio::test]
async fn what_a_consumer_publishes_is_stored() {
    let sandbox = sandbox().await;
    let consumer = link(&sandbox).on_any(|_| async {}).build().unwrap();
    let publisher = consumer.publisher();
    let publish = async { publisher.publish("a_b_C", r#"{"a":1}"#, None).await.unwrap() };
    consumer.run_until(publish).await.unwrap();
    let messages = sandbox.messages();
    assert_eq!((messages[0].topic(), messages[0].content()), ("a_b_C", r#"{"a":1}"#));
}
