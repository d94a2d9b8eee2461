//! Several processes that serve one address of Qimen behind a load balancer: an order is taken once, whichever process its
//! repeats reach.

#![cfg(feature = "qimen")]

mod support;

use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering::SeqCst},
    },
    time::Duration,
};

use support::Server;
use top_core::{TopApi, TopObject};
use top_redis::{Redis, ServedCalls};
use top_server::{
    qimen::{Begun, CallKey, Dispatcher, Duplicates, MemoryDuplicates, QimenCall},
    spi::SpiFailure,
    testing::{SignedCall, duplicates, signed},
};

const SECRET: &str = "helloworld";

#[derive(TopApi)]
#[top_api(method = "taobao.qimen.order.create", response = Created, qimen)]
struct OrderCreate {
    #[top_api(business_key)]
    order_code: String,
}

#[derive(Default, TopObject)]
#[top_api(qimen)]
struct Created {
    flag: Option<String>,
    warehouse_order_code: Option<String>,
}

/// One process: it takes orders, slowly, and counts them.
fn process(guard: impl Duplicates + 'static, taken: &Arc<AtomicU32>) -> Dispatcher {
    let taken = Arc::clone(taken);
    Dispatcher::new(SECRET).duplicates(guard).on(move |call: QimenCall<OrderCreate>| {
        let taken = Arc::clone(&taken);
        async move {
            let number = taken.fetch_add(1, SeqCst) + 1;
            tokio::time::sleep(Duration::from_millis(50)).await;
            if call.order_code == "refused" {
                return Err(SpiFailure::new("no-stock", "库存不足"));
            }
            Ok(Created { flag: None, warehouse_order_code: Some(format!("W{number} 仓库")) })
        }
    })
}

fn order(code: &str) -> SignedCall {
    let call = signed(SECRET, "order.create").param("customerId", "c1");
    call.xml(format!("<request><orderCode>{code}</orderCode></request>"))
}

async fn serve(process: &Dispatcher, call: &SignedCall) -> String {
    String::from_utf8(process.serve(&call.request(), call.time()).await.into_body()).unwrap()
}

async fn an_order_is_taken_once(processes: &[Dispatcher], taken: &AtomicU32) {
    // Repeats at the same moment, of which each is signed anew, reach all processes.
    let calls: Vec<_> = processes.iter().cycle().take(8).map(|process| (process, order("o1"))).collect();
    let served =
        futures_util::future::join_all(calls.iter().map(|(process, call)| serve(process, call))).await;
    assert_eq!(taken.load(SeqCst), 1, "{served:?}");
    let expected =
        "<response><flag>success</flag><warehouseOrderCode>W1 仓库</warehouseOrderCode></response>";
    assert!(served.iter().any(|said| said == expected), "{served:?}");
    assert!(served.iter().all(|said| said == expected || said.contains("call-in-hand")), "{served:?}");
    // And later ones.
    for process in processes {
        assert_eq!(serve(process, &order("o1")).await, expected);
    }
    assert_eq!(taken.load(SeqCst), 1);
    // What failed is tried anew, by whichever process.
    for (number, process) in processes.iter().enumerate() {
        let said = serve(process, &order("refused")).await;
        assert!(said.contains("no-stock"), "{said}");
        assert_eq!(taken.load(SeqCst) as usize, 2 + number);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn an_order_is_taken_once_by_processes_that_share_a_redis() {
    let Some(mut server) = Server::start() else { return };
    let guard = |key: &str| {
        ServedCalls::new(Redis::builder(server.url()).encryption_key(key.repeat(32)).build().unwrap())
    };
    duplicates(&guard("0a"), &guard("0a")).await.unwrap();
    let taken = Arc::default();
    let processes =
        [process(guard("0a"), &taken), process(guard("0a"), &taken), process(guard("0a"), &taken)];
    an_order_is_taken_once(&processes, &taken).await;

    // An order that was cancelled is new again.
    let forgets = guard("0a");
    forgets.forget("order.create", "c1", "o1").await.unwrap();
    let before = taken.load(SeqCst);
    assert!(serve(&processes[1], &order("o1")).await.contains("success"));
    assert_eq!(taken.load(SeqCst), before + 1);

    // Responses are not legible in Redis.
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let keys: Vec<String> =
        redis::cmd("KEYS").arg("{top}:served:*:o1:*").query_async(&mut connection).await.unwrap();
    let stored: Vec<u8> = redis::cmd("GET").arg(&keys[0]).query_async(&mut connection).await.unwrap();
    assert!(!String::from_utf8_lossy(&stored).contains("success"));
    // Nor is one of another key, or of another call, taken for a response: nothing is executed.
    let said = serve(&process(guard("0b"), &taken), &order("o1")).await;
    assert!(said.contains("store-unavailable"), "{said}");
    assert_eq!(taken.load(SeqCst), before + 1);

    server.kill();
    let said = serve(&processes[0], &order("o2")).await;
    assert!(said.contains("store-unavailable"), "{said}");
    assert_eq!(taken.load(SeqCst), before + 1, "nothing is executed that nobody remembers");
}

#[tokio::test]
async fn a_call_that_a_dead_process_had_in_hand_is_new_after_a_while() {
    let Some(server) = Server::start() else { return };
    let redis = || Redis::builder(server.url()).build().unwrap();
    let key = CallKey::new("taobao.qimen.order.create", "c1", "o1", "content");
    let short = Duration::from_millis(200);
    let (dead, other) = (ServedCalls::new(redis()).hold(short), ServedCalls::new(redis()).keep_for(short));
    assert!(matches!(dead.begin(&key).await.unwrap(), Begun::First));
    assert!(matches!(other.begin(&key).await.unwrap(), Begun::InHand));
    tokio::time::sleep(short * 2).await;
    assert!(matches!(other.begin(&key).await.unwrap(), Begun::First));
    // Who was thought dead gives up nobody else's.
    dead.give_up(&key);
    tokio::time::sleep(short / 2).await;
    assert!(matches!(dead.begin(&key).await.unwrap(), Begun::InHand));
    let response =
        top_server::spi::SpiResponse::restored(top_core::request::Format::Xml, b"<response/>".into());
    other.done(&key, &response).await.unwrap();
    assert!(matches!(dead.begin(&key).await.unwrap(), Begun::Done(stored) if stored == response));
    tokio::time::sleep(short * 2).await;
    assert!(matches!(dead.begin(&key).await.unwrap(), Begun::First), "it is kept as long as was said");
}

#[tokio::test]
async fn an_order_is_taken_once_by_dispatchers_that_share_a_memory() {
    let guard = Arc::new(MemoryDuplicates::new(100));
    duplicates(&guard, &guard.clone()).await.unwrap();
    let taken = Arc::default();
    let processes = [process(Arc::clone(&guard), &taken), process(guard, &taken)];
    an_order_is_taken_once(&processes, &taken).await;
}

#[cfg(feature = "spi")]
#[tokio::test]
async fn a_captured_call_without_a_business_key_is_taken_once_by_all_processes() {
    let Some(server) = Server::start() else { return };
    let taken = Arc::default();
    let process = || {
        let redis = Redis::builder(server.url()).build().unwrap();
        process(MemoryDuplicates::new(1), &taken).refuse_replays(redis)
    };
    let (one, other, captured) = (process(), process(), order("o1"));
    assert!(serve(&one, &captured).await.contains("success"));
    for process in [&one, &other] {
        assert!(serve(process, &captured).await.contains("failure"));
    }
    assert_eq!(taken.load(SeqCst), 1);
}
