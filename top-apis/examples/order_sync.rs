//! Order sync: orders of forty shops, kept in step by two workers that share everything, while orders come and change, one
//! worker dies, and messages hint at what is urgent.
//!
//! ```sh
//! cargo run -p top-apis --example order_sync
//! ```
//!
//! It needs nothing but the toolchain: a sandbox on this machine is the platform, and what the workers share is kept in
//! memory; with `REDIS_URL=redis://…` it is kept in Redis, under keys of this run alone. The first half of this file is
//! what a program of your own would have; the second stages the platform and the deaths. Times are shortened so that it
//! is over in some seconds.

use std::{
    collections::HashMap,
    env,
    error::Error as StdError,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use tokio::time::Instant;
use top_apis::{
    Client, Error, TopApi, TopDateTime, TopMessage, TopObject,
    client::{Page, Rate},
    fleet::{CursorStore, LeaseStore, Memory, QuotaStore, SessionStore, SharedQuotas},
    messages::{Consumer, Message},
    oauth::{OAuth, OAuthServer, Sessions, Token},
    orders::{OrderBatch, OrderSource, OrderSync, PageAt, SyncEvent},
};
use top_redis::Redis;
use top_sandbox::{Grant, NewMessage, Order, OrderBook, Sandbox, Seller};

/// An order, as far as this program wants to know it.
#[derive(Clone, TopObject)]
struct Trade {
    tid: i64,
    status: Option<String>,
    modified: Option<TopDateTime>,
}

const FIELDS: [&str; 3] = ["tid", "status", "modified"];

#[derive(TopObject)]
struct Listed {
    trades: Vec<Trade>,
    total_results: Option<i64>,
    has_next: Option<bool>,
}

/// 查询卖家已卖出的增量交易数据.
#[derive(TopApi)]
#[top_api(method = "taobao.trades.sold.increment.get", response = Listed, session = required, idempotent)]
struct Increment {
    fields: Vec<String>,
    start_modified: TopDateTime,
    end_modified: TopDateTime,
    page_no: i64,
    page_size: i64,
    use_has_next: bool,
}

/// 获取单笔交易的详细信息.
#[derive(TopApi)]
#[top_api(method = "taobao.trade.fullinfo.get", response = Option<Trade>, unwrap = "trade", session = required, idempotent)]
struct FullInfo {
    fields: Vec<String>,
    tid: i64,
}

/// How the list is asked for and read.
struct Trades;

impl OrderSource for Trades {
    type List = Increment;
    type Order = Trade;

    fn page(&self, at: PageAt) -> Increment {
        Increment {
            fields: FIELDS.map(String::from).into(),
            start_modified: at.window.start,
            end_modified: at.window.end,
            page_no: at.number,
            page_size: 50,
            use_has_next: !at.counts,
        }
    }

    fn read(&self, response: Listed) -> Page<Trade> {
        Page::of(response.trades).total(response.total_results).has_next(response.has_next)
    }

    async fn single(&self, client: &Client, shop: &str, tid: i64) -> Result<Option<Trade>, Error> {
        let request = FullInfo { fields: FIELDS.map(String::from).into(), tid };
        Ok(client.call(&request).shop(shop).await?.into_inner())
    }
}

/// Where orders go; yours is a table with `tid` as its key.
#[derive(Clone, Default)]
struct Table(Arc<Mutex<HashMap<i64, Trade>>>);

impl Table {
    /// `insert … on duplicate key update … where modified <= new.modified`.
    fn upsert(&self, batch: OrderBatch<Trade>) {
        let mut rows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for trade in batch.orders {
            if rows.get(&trade.tid).is_none_or(|known| known.modified <= trade.modified) {
                rows.insert(trade.tid, trade);
            }
        }
    }
}

/// 交易状态变更 and its kin: a hint that an order has changed.
#[derive(TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
    seller_nick: String,
}

/// One worker; any number of them may run, each on a machine of its own.
fn worker<E>(platform: &Platform, engine: &E, table: &Table) -> Result<OrderSync<Trades>, Box<dyn StdError>>
where
    E: CursorStore + LeaseStore + SessionStore + QuotaStore + Clone + 'static,
{
    let oauth =
        OAuth::builder(KEY, SECRET).server(OAuthServer::at(&platform.sandbox.oauth_url())?).build()?;
    let sessions = Sessions::new(oauth, engine.clone());
    let client = Client::builder(KEY, SECRET)
        .gateway(platform.sandbox.url())
        .sessions(sessions.clone())
        // A hundred calls a second of all workers together; half of it for each, should the engine be away.
        .quotas(SharedQuotas::new(engine.clone()).rate(Rate::per_second(100)).local_share(0.5))
        .build()?;
    let (table, told) = (table.clone(), Arc::clone(&platform.told));
    let sync = OrderSync::builder(client, Trades, engine.clone())
        .shops(move || {
            let sessions = sessions.clone();
            async move { sessions.shops().await }
        })
        .sink(move |batch| {
            table.upsert(batch);
            std::future::ready(Ok::<_, Error>(()))
        })
        .on_event(move |event| told.count(event))
        // In earnest, the defaults: every five minutes, an overlap of three, nothing younger than half a minute.
        .every(Duration::from_secs(2))
        .overlap(Duration::from_secs(3))
        .settle(Duration::from_secs(1))
        .lease(Duration::from_secs(2))
        .history(Duration::from_secs(3600))
        .build()?;
    Ok(sync)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    let platform = Platform::start().await?;
    match env::var("REDIS_URL") {
        Ok(url) => {
            let prefix = format!("order-sync-example-{}", std::process::id());
            run(&platform, Redis::builder(url).prefix(prefix).build()?).await
        }
        Err(_) => run(&platform, Memory::new()).await,
    }
}

/// What happens here in ten seconds, and what came of it.
async fn run<E>(platform: &Platform, engine: E) -> Result<(), Box<dyn StdError>>
where
    E: CursorStore + LeaseStore + SessionStore + QuotaStore + Clone + 'static,
{
    let table = Table::default();
    platform.authorise(&engine).await?;
    let start = || -> Result<_, Box<dyn StdError>> {
        let sync = worker(platform, &engine, &table)?;
        let running = sync.clone();
        let task = tokio::spawn(async move { running.run_until(std::future::pending()).await });
        Ok((sync, task))
    };
    let (sync, first) = start()?;
    let (_, second) = start()?;
    // What is urgent comes as a message, and is fetched at once.
    let hints = sync.clone();
    let consumer = Consumer::builder(KEY, SECRET)
        .endpoint(platform.sandbox.messages_url())
        .on(move |paid: Message<TradeBuyerPay>| {
            let hints = hints.clone();
            async move { hints.fetch(&paid.seller_nick, paid.tid).await.map(drop) }
        })
        .build()?;
    let hints = tokio::spawn(async move { consumer.run().await });

    println!("A sandbox is the platform, at {}. Two workers begin.", platform.sandbox.url());
    let began = Instant::now();
    let mut killed = None;
    while began.elapsed() < Duration::from_secs(8) {
        platform.a_moment_passes()?;
        tokio::time::sleep(Duration::from_millis(50)).await;
        if killed.is_none() && began.elapsed() > Duration::from_secs(3) {
            println!(
                "{:>4.1} s: one worker is killed, in the middle of its work",
                began.elapsed().as_secs_f64()
            );
            second.abort();
            killed = Some(());
        }
    }
    println!("{:>4.1} s: no more orders; the rest is read", began.elapsed().as_secs_f64());
    let mut lacks = platform.lacking(&table);
    while lacks > 0 && began.elapsed() < Duration::from_secs(60) {
        tokio::time::sleep(Duration::from_millis(100)).await;
        lacks = platform.lacking(&table);
    }
    first.abort();
    hints.abort();

    let told = &platform.told;
    let calls = platform.sandbox.calls_of::<Increment>();
    let counts = calls.iter().filter(|call| !call.use_has_next).count();
    let orders = table.0.lock().unwrap_or_else(PoisonError::into_inner).len();
    println!("{:>4.1} s: everything is there\n", began.elapsed().as_secs_f64());
    println!("orders here                       {orders:>8}");
    println!("orders lost                       {lacks:>8}");
    println!("turns of shops                    {:>8}", told.turns.load(Relaxed));
    println!(
        "  orders that they stored         {:>8}   (with those of the overlaps, and what was done again)",
        told.orders.load(Relaxed)
    );
    println!("  that failed                     {:>8}", told.failed.load(Relaxed));
    println!("calls for pages                   {:>8}   of the last thousand calls", calls.len());
    println!("  of which had to count           {counts:>8}");
    println!("single orders, by messages        {:>8}", platform.sandbox.calls_of::<FullInfo>().len());
    if lacks > 0 || orders == 0 {
        return Err("orders were lost".into());
    }
    Ok(())
}

// ---- The platform ----------------------------------------------------------------------------------------------------

const KEY: &str = "12345678";
const SECRET: &str = "helloworld";
const SHOPS: u64 = 40;

/// A sandbox with shops whose orders come and change.
struct Platform {
    sandbox: Sandbox,
    book: OrderBook,
    told: Arc<Told>,
    tids: AtomicU64,
}

/// What the workers told of their work.
#[derive(Default)]
struct Told {
    turns: AtomicU64,
    orders: AtomicU64,
    failed: AtomicU64,
}

impl Told {
    fn count(&self, event: &SyncEvent<'_>) {
        match event {
            SyncEvent::Turn(turn) => {
                self.turns.fetch_add(1, Relaxed);
                self.orders.fetch_add(u64::try_from(turn.orders).unwrap_or(0), Relaxed);
            }
            SyncEvent::Failed { shop, error, .. } => {
                self.failed.fetch_add(1, Relaxed);
                eprintln!("{shop}: {error:?}");
            }
            SyncEvent::Stopped { error, .. } => eprintln!("a worker: {error:?}"),
            _ => {}
        }
    }
}

/// Three of the shops have most of the orders.
fn shop_of(tid: u64) -> String {
    format!("shop-{}", if tid.is_multiple_of(3) { tid % SHOPS } else { tid % 3 })
}

impl Platform {
    async fn start() -> Result<Self, Box<dyn StdError>> {
        let sandbox = Sandbox::builder().app(KEY, SECRET).start().await?;
        let book = OrderBook::new();
        sandbox.orders(&book);
        let now = TopDateTime::now();
        // Orders of the last hour.
        for tid in 1..=6_000 {
            let modified = now - Duration::from_millis(600 * tid);
            let tid_number = i64::try_from(tid)?;
            book.put(&shop_of(tid), Order::new(tid_number, modified).with("status", "WAIT_BUYER_PAY"));
        }
        Ok(Self { sandbox, book, told: Arc::default(), tids: AtomicU64::new(6_000) })
    }

    /// Every seller has authorised this application.
    async fn authorise(
        &self,
        store: &(impl SessionStore + Clone + 'static),
    ) -> Result<(), Box<dyn StdError>> {
        let oauth =
            OAuth::builder(KEY, SECRET).server(OAuthServer::at(&self.sandbox.oauth_url())?).build()?;
        let sessions = Sessions::new(oauth, store.clone());
        for id in 0..SHOPS {
            let (shop, session) = (format!("shop-{id}"), format!("6201{id:052}"));
            self.sandbox.session(&session, Grant::of(KEY).seller(Seller::new(&shop, id + 1)));
            sessions.put(&shop, Token::from_access_token(session)).await?;
        }
        Ok(())
    }

    /// Some orders are new, some are paid: they leave the windows that are being read. One payment in ten is told at once.
    fn a_moment_passes(&self) -> Result<(), Box<dyn StdError>> {
        let now = TopDateTime::now();
        for _ in 0..10 {
            let tid = self.tids.fetch_add(1, Relaxed) + 1;
            self.book
                .put(&shop_of(tid), Order::new(i64::try_from(tid)?, now).with("status", "WAIT_BUYER_PAY"));
            let paid = tid * 7_919 % tid + 1;
            let (shop, number) = (shop_of(paid), i64::try_from(paid)?);
            self.book.change(&shop, number, now, [("status", "WAIT_SELLER_SEND_GOODS")]);
            if tid.is_multiple_of(10) {
                self.sandbox.publish(NewMessage::of(&TradeBuyerPay { tid: number, seller_nick: shop }))?;
            }
        }
        Ok(())
    }

    /// How many orders are not in the table as they are here.
    fn lacking(&self, table: &Table) -> usize {
        let rows = table.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_there = |order: &Order| {
            rows.get(&order.tid()).is_some_and(|row| {
                row.modified == Some(order.modified()) && row.status.as_deref() == order.member("status")
            })
        };
        (0..SHOPS)
            .flat_map(|id| self.book.all(&format!("shop-{id}")))
            .filter(|order| !is_there(order))
            .count()
    }
}
