//! One process of the fleet: orders of all shops, and reads in between, as much as the application may. It writes down what
//! it stored, and tells its parent of sellers who have to authorise again.

use std::{
    fmt::Write as _,
    fs::{File, OpenOptions},
    io::Write as _,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed},
    },
    time::Duration,
};

use top_client::{
    Client, Error, Rate, RetryPolicy, TopApi,
    fleet::SharedQuotas,
    metrics::{FleetChange, FleetEvent, Metrics},
    oauth::{OAuth, OAuthServer, Sessions},
    orders::{OrderBatch, OrderSync},
};
use top_redis::Redis;
use top_soak::{Trade, Trades};

use crate::{APP_KEY, APP_SECRET, Failure};

pub(crate) const ROLE: &str = "worker";

/// How long before its end a session is renewed: longer than a call waits for its moment, with the session in hand.
pub(crate) const MARGIN: Duration = Duration::from_secs(5);
/// How often a shop has its turn.
const EVERY: Duration = Duration::from_secs(15);

/// What is read in between; each is asked for once.
#[derive(TopApi)]
#[top_api(method = "fleet.read", response = String, unwrap = "done", session = required, idempotent)]
pub(crate) struct Read {
    pub(crate) number: String,
}

/// Tells the parent.
struct Told;

impl Metrics for Told {
    fn fleet_changed(&self, event: &FleetEvent) {
        match event.change {
            FleetChange::Away(_) => println!("away"),
            FleetChange::Back(_) => println!("back"),
            _ => {}
        }
    }
}

/// Arguments: the addresses of Redis, gateway and OAuth server, the file of what was stored, how many shops, how many workers.
pub(crate) async fn run(args: &[String]) -> Result<(), Failure> {
    let [redis, gateway, oauth, ledger, shops, workers] = args else { return Err("six arguments".into()) };
    let (shops, workers): (usize, u32) = (shops.parse()?, workers.parse()?);
    let redis = Redis::builder(redis.as_str()).build()?;
    let oauth =
        OAuth::builder(APP_KEY, APP_SECRET).server(OAuthServer::at(oauth)?).timeout(Duration::from_secs(5));
    let sessions =
        Sessions::builder(oauth.build()?, redis.clone()).margin(MARGIN).lease(Duration::from_secs(2));
    let sessions = sessions
        .on_error(|shop, error| {
            if error.needs_authorization() {
                println!("authorize {shop}");
            }
        })
        .build();
    let quotas =
        SharedQuotas::new(redis.clone()).rate(Rate::per_second(50)).local_share(1.0 / f64::from(workers));
    let client = Client::builder(APP_KEY, APP_SECRET)
        .gateway(gateway.as_str())
        .sessions(sessions)
        .quotas(quotas)
        .metrics(Told)
        .retry(RetryPolicy::NEVER)
        .timeout(Duration::from_secs(20))
        .build()?;
    let names: Vec<String> = (0..shops).map(|shop| format!("shop{shop}")).collect();
    let ledger = Arc::new(Mutex::new(OpenOptions::new().append(true).create(true).open(ledger)?));
    let sync = OrderSync::builder(client.clone(), Trades, redis)
        .shop_list(names.clone())
        .every(EVERY)
        .settle(Duration::ZERO)
        .overlap(Duration::from_secs(10))
        .history(Duration::from_secs(600))
        .shards(32, 4)
        .lease(Duration::from_secs(2))
        .at_once(4)
        .sink(move |batch: OrderBatch<Trade>| {
            let ledger = Arc::clone(&ledger);
            async move { write_down(&ledger, &batch) }
        })
        .build()?;
    println!("ready");
    let next = Arc::new(AtomicUsize::new(std::process::id() as usize));
    let read = Arc::new(AtomicU64::new(0));
    for _ in 0..6 {
        let (client, names, next, read) =
            (client.clone(), names.clone(), Arc::clone(&next), Arc::clone(&read));
        tokio::spawn(async move {
            loop {
                let shop = &names[next.fetch_add(1, Relaxed) % names.len()];
                let number = format!("{}-{}", std::process::id(), read.fetch_add(1, Relaxed));
                if client.call(&Read { number }).shop(shop.as_str()).await.is_err() {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        });
    }
    // Until it is killed.
    sync.run_until(std::future::pending::<()>()).await;
    Ok(())
}

/// A line for each order, written before the batch counts as stored.
fn write_down(ledger: &Mutex<File>, batch: &OrderBatch<Trade>) -> Result<(), Error> {
    let mut lines = String::new();
    for trade in &batch.orders {
        let modified = trade.modified.map(|at| at.to_string()).unwrap_or_default();
        // Writing to a text does not fail.
        let _ = writeln!(lines, "{} {modified}", trade.tid);
    }
    let written = ledger.lock().unwrap_or_else(PoisonError::into_inner).write_all(lines.as_bytes());
    written.map_err(|_| top_core::error::ConfigError::new("the ledger cannot be written").into())
}
