//! The project's order sync against lists that shift: no order is lost, whatever is stopped and whenever.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use top_client::{
    Client, Error, Page, SessionFuture, SessionProvider, TopApi, TopDateTime, TopObject,
    clock::Clock,
    fleet::{CursorStore, LeaseStore, Memory},
    orders::{OrderBatch, OrderSource, OrderSync, OrderSyncBuilder, PageAt, SyncErrorKind, SyncEvent},
    testing::FixedClock,
};
use top_sandbox::{Grant, Order, OrderBook, Sandbox, Seller};

#[derive(Clone, TopObject)]
struct Trade {
    tid: i64,
    status: Option<String>,
    modified: Option<TopDateTime>,
}

#[derive(TopObject)]
struct Listed {
    trades: Vec<Trade>,
    total_results: Option<i64>,
    has_next: Option<bool>,
}

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

#[derive(TopApi)]
#[top_api(method = "taobao.trade.fullinfo.get", response = Option<Trade>, unwrap = "trade", session = required, idempotent)]
struct FullInfo {
    fields: Vec<String>,
    tid: i64,
}

fn fields() -> Vec<String> {
    ["tid", "status", "modified"].map(String::from).into()
}

struct Trades;

impl OrderSource for Trades {
    type List = Increment;
    type Order = Trade;

    fn page(&self, at: PageAt) -> Increment {
        Increment {
            fields: fields(),
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
        let request = FullInfo { fields: fields(), tid };
        Ok(client.call(&request).shop(shop).await?.into_inner())
    }
}

/// A shop's session is its name.
struct Names;

impl SessionProvider for Names {
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
        Box::pin(std::future::ready(Ok(Some(shop.to_owned()))))
    }
}

/// What a program keeps: each order as it was when it changed last.
#[derive(Clone, Default)]
struct Table(Arc<Mutex<HashMap<i64, Trade>>>);

impl Table {
    fn upsert(&self, batch: OrderBatch<Trade>) {
        let mut table = self.0.lock().unwrap();
        for trade in batch.orders {
            let known = table.get(&trade.tid).and_then(|known| known.modified);
            if known <= trade.modified {
                table.insert(trade.tid, trade);
            }
        }
    }

    /// The orders of the book that are not here as they are there.
    fn lacks(&self, book: &OrderBook, shops: &[String]) -> Vec<i64> {
        let table = self.0.lock().unwrap();
        let is_here = |order: &Order| {
            table.get(&order.tid()).is_some_and(|trade| {
                trade.modified == Some(order.modified()) && trade.status.as_deref() == order.member("status")
            })
        };
        let all = shops.iter().flat_map(|shop| book.all(shop));
        all.filter(|order| !is_here(order)).map(|order| order.tid()).collect()
    }
}

/// A sandbox with shops and their orders, all by one clock.
struct World {
    sandbox: Sandbox,
    clock: FixedClock,
    book: OrderBook,
    shops: Vec<String>,
}

const START: u64 = 1_451_620_800;

impl World {
    async fn new(shops: u32) -> Self {
        let clock = FixedClock::at(std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(START));
        let sandbox = Sandbox::builder().app("k", "s").clock(clock.clone()).start().await.unwrap();
        let book = OrderBook::new();
        sandbox.orders(&book);
        let shops: Vec<String> = (0..shops).map(|shop| format!("shop-{shop}")).collect();
        for (id, shop) in (1..).zip(&shops) {
            sandbox.session(shop, Grant::of("k").seller(Seller::new(shop, id)));
        }
        Self { sandbox, clock, book, shops }
    }

    fn now(&self) -> TopDateTime {
        TopDateTime::from_system_time(self.clock.now()).unwrap()
    }

    fn client(&self) -> Client {
        Client::builder("k", "s")
            .gateway(self.sandbox.url())
            .clock(self.clock.clone())
            .sessions(Names)
            .build()
            .unwrap()
    }

    fn sync(&self, engine: impl Engine) -> OrderSyncBuilder<Trades> {
        OrderSync::builder(self.client(), Trades, engine)
            .shop_list(self.shops.clone())
            .clock(self.clock.clone())
            .shards(8, 2)
    }
}

trait Engine: CursorStore + LeaseStore + 'static {}
impl<E: CursorStore + LeaseStore + 'static> Engine for E {}

fn id(number: u64) -> i64 {
    i64::try_from(number).unwrap()
}

fn index(number: u64) -> usize {
    usize::try_from(number).unwrap()
}

/// The limit is only for what never comes: a machine that builds at the same time takes a minute for what takes seconds.
async fn until(what: &str, done: impl Fn() -> bool) {
    for _ in 0..30_000 {
        if done() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{what}: not within five minutes");
}

/// 20,000 orders of 40 shops, three of them large, changing while they are read. Four workers share the work; one after the
/// other is stopped in the middle of whatever it does, its leases left to run out, and started again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_20_000_orders_none_is_lost_while_workers_are_killed() {
    const ORDERS: u32 = 20_000;
    let world = World::new(40).await;
    let mut number = 7_u64;
    let mut random = move |below: u64| {
        number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (number >> 33) % below
    };
    // An hour and a half of orders before the workers begin.
    let begin = world.now() - Duration::from_secs(5_400);
    let shop_of = |tid: u64| &world.shops[index(if tid.is_multiple_of(2) { tid / 2 % 3 } else { tid % 40 })];
    for tid in 0..u64::from(ORDERS) / 2 {
        let order = Order::new(id(tid), begin + Duration::from_secs(random(5_300))).with("status", "PAID");
        world.book.put(shop_of(tid), order);
    }
    let table = Table::default();
    let engine = Memory::with_clock(world.clock.clone());
    let stored = Arc::new(AtomicU64::new(0));
    let worker = || {
        let (table, stored) = (table.clone(), Arc::clone(&stored));
        let sync = world
            .sync(engine.clone())
            .history(Duration::from_secs(5_500))
            .every(Duration::from_secs(20))
            .lease(Duration::from_secs(2))
            .orders_per_turn(400)
            .sink(move |batch| {
                let (table, stored) = (table.clone(), Arc::clone(&stored));
                async move {
                    // A store that takes its time, so that a kill finds it half done.
                    tokio::time::sleep(Duration::from_millis(1)).await;
                    stored.fetch_add(batch.orders.len() as u64, Relaxed);
                    table.upsert(batch);
                    Ok::<_, Error>(())
                }
            })
            .build()
            .unwrap();
        tokio::spawn(async move { sync.run_until(std::future::pending()).await })
    };
    let mut workers: Vec<_> = (0..4).map(|_| worker()).collect();
    let mut kills = 0;
    for step in 0..200_u64 {
        tokio::time::sleep(Duration::from_millis(20)).await;
        // Seconds pass, orders come in and change; those of a window that is being read leave it.
        world.clock.advance(Duration::from_secs(5));
        for new in 0..50 {
            let tid = u64::from(ORDERS) / 2 + step * 50 + new;
            world.book.put(shop_of(tid), Order::new(id(tid), world.now()).with("status", "NEW"));
            let old = random(tid);
            let paid = [("status", format!("CHANGED {step}"))];
            world.book.change(shop_of(old), id(old), world.now(), paid);
        }
        if step.is_multiple_of(5) {
            let dead = index(random(4));
            workers[dead].abort();
            workers[dead] = worker();
            kills += 1;
        }
    }
    // The leases of the dead run out, and what is left is read.
    world.clock.advance(Duration::from_secs(120));
    let mut lacks = usize::MAX;
    for _ in 0..600 {
        world.clock.advance(Duration::from_secs(30));
        tokio::time::sleep(Duration::from_millis(50)).await;
        lacks = table.lacks(&world.book, &world.shops).len();
        if lacks == 0 {
            break;
        }
    }
    for worker in &workers {
        worker.abort();
    }
    let (orders, calls) = (table.0.lock().unwrap().len(), stored.load(Relaxed));
    assert_eq!((orders, lacks), (ORDERS as usize, 0));
    println!("{orders} orders, {kills} workers killed, 0 lost; {calls} orders were given to the sink");
}

/// Everything that happened, as lines.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<String>>>);

impl Events {
    fn note(&self, event: &SyncEvent<'_>) {
        let line = match event {
            SyncEvent::Turn(turn) => format!(
                "{}: {} orders, {} s behind, moved: {}",
                turn.shop,
                turn.orders,
                turn.behind.as_secs(),
                turn.moved
            ),
            SyncEvent::Failed { shop, error, .. } => format!("{shop}: {:?}", error.kind()),
            SyncEvent::Stopped { error, .. } => format!("stopped: {:?}", error.kind()),
            _ => "something new".to_owned(),
        };
        assert!(!format!("{event:?}").contains("PLANTED"), "no order and no session: {event:?}");
        self.0.lock().unwrap().push(line);
    }

    fn has(&self, line: &str) -> bool {
        self.0.lock().unwrap().iter().any(|known| known.contains(line))
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

const MARK: &str = "orders/taobao.trades.sold.increment.get/shop/shop-0";

async fn stored(engine: &Memory) -> Option<String> {
    engine.position(MARK).await.unwrap()
}

/// What was called for: page, and whether a total was asked for.
fn pages(sandbox: &Sandbox) -> Vec<(i64, bool)> {
    let calls = sandbox.calls_of::<Increment>();
    calls.iter().map(|call| (call.page_no, !call.use_has_next)).collect()
}

#[tokio::test]
async fn a_window_is_counted_once_read_from_its_end_and_its_mark_moves_when_all_is_stored() {
    let world = World::new(1).await;
    let newest = world.now() - Duration::from_secs(30);
    for tid in 0..120 {
        let modified = newest - Duration::from_secs(600) + Duration::from_secs(tid);
        world.book.put("shop-0", Order::new(id(tid), modified).with("status", "PLANTED"));
    }
    let (engine, table, events) =
        (Memory::with_clock(world.clock.clone()), Table::default(), Events::default());
    let (rows, seen, is_full) = (table.clone(), events.clone(), Arc::new(AtomicU64::new(2)));
    let sync = world
        .sync(engine.clone())
        .history(Duration::from_secs(1_200))
        .on_event(move |event| seen.note(event))
        .sink(move |batch| {
            // The third page of the first turn is not stored.
            let fails = is_full.fetch_sub(1, Relaxed) == 0;
            if !fails {
                rows.upsert(batch);
            }
            async move { if fails { Err("the disk is full") } else { Ok(()) } }
        })
        .build()
        .unwrap();
    let working = sync.run_until(until("the failure", || events.has("shop-0: Sink")));
    working.await;
    assert_eq!(stored(&engine).await, None, "two pages are stored, the mark stands");
    assert_eq!(table.0.lock().unwrap().len(), 70);
    assert_eq!(pages(&world.sandbox), [(1, true), (3, false), (2, false), (1, false)]);

    // Another process, as soon as the lease of the one that was stopped has ended.
    let (rows, seen) = (table.clone(), events.clone());
    let sync = world
        .sync(engine.clone())
        .history(Duration::from_secs(1_200))
        .on_event(move |event| seen.note(event))
        .sink(move |batch| {
            rows.upsert(batch);
            async { Ok::<_, Error>(()) }
        })
        .build()
        .unwrap();
    world.clock.advance(Duration::from_secs(60));
    sync.run_until(until("the turn", || events.has("120 orders"))).await;
    assert_eq!(events.take(), ["shop-0: Sink", "shop-0: 120 orders, 30 s behind, moved: true"]);
    assert_eq!(stored(&engine).await, Some((world.now() - Duration::from_secs(30)).to_string()));
    assert!(table.lacks(&world.book, &world.shops).is_empty());
}

#[tokio::test]
async fn a_window_of_very_many_orders_is_cut_and_other_shops_have_their_turns_between() {
    let world = World::new(12).await;
    let newest = world.now() - Duration::from_secs(30);
    for tid in 0..1_200 {
        world.book.put("shop-0", Order::new(tid, newest - Duration::from_secs(1 + tid.unsigned_abs())));
    }
    for shop in 1..12 {
        world
            .book
            .put(&format!("shop-{shop}"), Order::new(5_000 + shop, newest - Duration::from_secs(1_000)));
    }
    let (table, events) = (Table::default(), Events::default());
    let (rows, seen) = (table.clone(), events.clone());
    let sync = world
        .sync(Memory::with_clock(world.clock.clone()))
        .history(Duration::from_secs(1_300))
        .orders_per_turn(300)
        .shards(1, 1)
        .on_event(move |event| seen.note(event))
        .sink(move |batch| {
            rows.upsert(batch);
            async { Ok::<_, Error>(()) }
        })
        .build()
        .unwrap();
    let all = || table.lacks(&world.book, &world.shops).is_empty();
    sync.run_until(until("everything", all)).await;
    let turns = events.take();
    let large: Vec<_> = turns.iter().filter(|turn| turn.starts_with("shop-0:")).collect();
    assert!(large.len() >= 4, "1,200 orders in turns of 300 and their overlaps: {large:?}");
    let orders = |turn: &str| turn.split(' ').nth(1).and_then(|number| number.parse::<u64>().ok()).unwrap();
    assert!(large.iter().all(|turn| orders(turn) <= 480), "{large:?}");
    let last_of_large = turns.iter().rposition(|turn| turn.starts_with("shop-0:")).unwrap();
    let others = turns[..last_of_large].iter().filter(|turn| !turn.starts_with("shop-0:")).count();
    assert_eq!(others, 11, "none waits for the large one: {turns:?}");
}

#[tokio::test]
async fn a_hint_fetches_one_order_at_once_and_leaves_the_mark() {
    let world = World::new(1).await;
    world.book.put("shop-0", Order::new(7, world.now()).with("status", "PAID"));
    let (engine, table) = (Memory::new(), Table::default());
    let rows = table.clone();
    let sync = world
        .sync(engine.clone())
        .sink(move |batch| {
            rows.upsert(batch);
            async { Ok::<_, Error>(()) }
        })
        .build()
        .unwrap();
    assert!(sync.fetch("shop-0", 7).await.unwrap());
    assert!(table.lacks(&world.book, &world.shops).is_empty());
    assert_eq!(stored(&engine).await, None);
    let error = sync.fetch("shop-0", 8).await.unwrap_err();
    assert_eq!(error.kind(), SyncErrorKind::Call);
    assert_eq!(error.as_call().and_then(|error| error.as_api()?.sub_code()), Some("isv.trade-not-exist"));
}

/// The client's clock is nine minutes ahead, which the platform takes. By it, windows would end in the future, and orders
/// that come in later would be behind the mark.
#[tokio::test]
async fn windows_end_by_the_platforms_time_whatever_this_machines_clock_shows() {
    let world = World::new(1).await;
    let ahead = FixedClock::at(world.clock.now() + Duration::from_secs(540));
    let client =
        Client::builder("k", "s").gateway(world.sandbox.url()).clock(ahead).sessions(Names).build().unwrap();
    let (engine, events) = (Memory::new(), Events::default());
    let seen = events.clone();
    let sync = OrderSync::builder(client, Trades, engine.clone())
        .shop_list(["shop-0"])
        .history(Duration::from_secs(600))
        .on_event(move |event| seen.note(event))
        .sink(|_| async { Ok::<_, Error>(()) })
        .build()
        .unwrap();
    sync.run_until(until("a turn", || events.has("moved: true"))).await;
    let mark: TopDateTime = stored(&engine).await.unwrap().parse().unwrap();
    assert!(mark <= world.now() - Duration::from_secs(30), "{mark:?} at {:?}", world.now());
}

#[tokio::test]
async fn what_is_no_mark_is_left_alone_and_a_shop_that_fails_keeps_no_other_waiting() {
    let world = World::new(3).await;
    let (engine, events) = (Memory::new(), Events::default());
    assert!(engine.advance(MARK, None, "another program's").await.unwrap());
    world.sandbox.revoke("shop-1");
    let seen = events.clone();
    let sync = world
        .sync(engine.clone())
        .history(Duration::from_secs(600))
        .on_event(move |event| seen.note(event))
        .sink(|_| async { Ok::<_, Error>(()) })
        .build()
        .unwrap();
    let all = || ["shop-0: Mark", "shop-1: Call", "shop-2: 0 orders"].iter().all(|line| events.has(line));
    sync.run_until(until("all three", all)).await;
    assert_eq!(stored(&engine).await.as_deref(), Some("another program's"));
}

#[tokio::test]
async fn an_order_that_changes_while_its_window_is_read_is_not_lost() {
    let world = World::new(1).await;
    let newest = world.now() - Duration::from_secs(30);
    for tid in 0..300 {
        world.book.put(
            "shop-0",
            Order::new(tid, newest - Duration::from_secs(1 + tid.unsigned_abs())).with("status", "PAID"),
        );
    }
    let (table, book, clock) = (Table::default(), world.book.clone(), world.clock.clone());
    let (rows, next) = (table.clone(), Arc::new(AtomicU64::new(0)));
    let sync = world
        .sync(Memory::with_clock(world.clock.clone()))
        .history(Duration::from_secs(600))
        .every(Duration::from_secs(60))
        .sink(move |batch| {
            rows.upsert(batch);
            // With each page ten of the newest leave the window.
            let time = TopDateTime::from_system_time(clock.now()).unwrap();
            for _ in 0..10 {
                let tid = id(next.fetch_add(1, Relaxed));
                book.change("shop-0", tid, time, [("status", "SENT")]);
            }
            async { Ok::<_, Error>(()) }
        })
        .build()
        .unwrap();
    let read = || table.0.lock().unwrap().len() >= 240;
    sync.run_until(until("the first window", read)).await;
    let held = table.0.lock().unwrap().keys().filter(|tid| **tid >= 60).count();
    assert_eq!(held, 240, "all that stayed in the window, though it shifted by a page");
}
