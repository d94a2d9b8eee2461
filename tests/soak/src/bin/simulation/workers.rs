//! The fleet itself: workers as the project makes them, started, hindered and counted.

use std::{error::Error, time::Duration};

use tokio::{task::JoinHandle, time::sleep};
use top_client::{
    Client, Rate, SessionFuture, SessionProvider,
    fleet::{CursorStore as _, Faults, Faulty, Memory, SharedQuotas},
    orders::{OrderSync, SyncEvent},
};
use top_soak::Trades;

use super::{
    figures::{Figures, Row},
    platform::{Platform, SimClock, Ticks, seconds_of},
};

#[derive(Clone, Copy)]
pub(crate) struct Plan {
    pub(crate) shops: u32,
    pub(crate) workers: u32,
    pub(crate) rate: u32,
}

/// A shop's session is its name.
struct Names;

impl SessionProvider for Names {
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
        Box::pin(std::future::ready(Ok(Some(shop.to_owned()))))
    }
}

struct Worker {
    clock: SimClock,
    engine: Faults,
    tasks: [JoinHandle<()>; 2],
}

struct Fleet {
    plan: Plan,
    clock: SimClock,
    platform: Platform,
    engine: Memory,
    figures: Figures,
    workers: Vec<Worker>,
}

impl Fleet {
    fn start(plan: Plan, every: Duration) -> Result<Self, Box<dyn Error>> {
        let clock = SimClock::new();
        let platform = Platform::new(&clock, plan.rate);
        let engine = Memory::with_clock(clock.another());
        let mut fleet =
            Self { plan, clock, platform, engine, figures: Figures::default(), workers: Vec::new() };
        for number in 0..plan.workers {
            let worker = fleet.worker(number, every)?;
            fleet.workers.push(worker);
        }
        Ok(fleet)
    }

    fn worker(&self, number: u32, every: Duration) -> Result<Worker, Box<dyn Error>> {
        let plan = self.plan;
        let clock = self.clock.another();
        let engine = Faulty::new(self.engine.clone());
        let faults = engine.faults();
        // A machine away in the same network.
        faults.slow(Duration::from_millis(1));
        let quotas = SharedQuotas::new(engine.clone())
            .rate(Rate::per_second(plan.rate))
            .local_share(1.0 / f64::from(plan.workers));
        let platform = self.platform.clone();
        let transport = Service(platform);
        let client = Client::builder("12345678", "helloworld")
            .transport(transport)
            .clock(clock.clone())
            .sessions(Names)
            .quotas(quotas)
            .build()?;
        let (figures, time) = (self.figures.clone(), self.clock.clone());
        let (stored, now) = (self.figures.clone(), self.clock.clone());
        let sync = OrderSync::builder(client.clone(), Trades, engine)
            .shop_list((0..plan.shops).map(|shop| format!("shop-{shop}")))
            .every(every)
            .history(Duration::from_secs(300))
            // Twice as many as all workers have in hand.
            .shards(plan.workers as usize * 4, 2)
            .seed(number.into())
            .on_event(move |event| match event {
                SyncEvent::Turn(turn) => {
                    let shop = turn.shop.strip_prefix("shop-").and_then(|shop| shop.parse().ok());
                    figures.turn(shop.unwrap_or(0), turn.moved, time.seconds());
                }
                _ => figures.noted().failures += 1,
            })
            .sink(move |batch| {
                for trade in batch.orders {
                    let time = trade.modified.map_or(0, seconds_of);
                    let age = i64::try_from(now.seconds()).unwrap_or(0) - time;
                    stored.stored(trade.tid, u64::try_from(age).unwrap_or(0));
                }
                async { Ok::<_, top_client::Error>(()) }
            })
            .build()?;
        let syncing = tokio::spawn(async move { sync.run_until(std::future::pending()).await });
        // What else the application does: 15 calls a second in all, where a hundred are allowed.
        let pause = Duration::from_secs_f64(f64::from(plan.workers) / f64::from(plan.rate) / 0.15);
        let others = tokio::spawn(async move {
            sleep(pause.mul_f64(f64::from(number) / f64::from(plan.workers))).await;
            loop {
                // What fails is counted at the platform.
                let _ =
                    client.call_method("taobao.item.seller.get", [("num_iid", "1")]).idempotent(true).await;
                sleep(pause).await;
            }
        });
        Ok(Worker { clock, engine: faults, tasks: [syncing, others] })
    }

    fn operations(&self) -> u64 {
        self.workers.iter().map(|worker| worker.engine.operations()).sum()
    }

    /// Lets time pass, and measures it.
    async fn phase(&self, name: &'static str, seconds: u64) -> Row {
        self.figures.end_phase();
        self.platform.forget_most();
        let (before, operations) = (self.platform.counts(), self.operations());
        sleep(Duration::from_secs(seconds)).await;
        let (after, operations) = (self.platform.counts(), self.operations() - operations);
        let row = Row { name, seconds, before, after, operations, phase: self.figures.end_phase() };
        row.print(self.plan.rate);
        row
    }

    /// Stops everything. The orders behind marks that are not stored, and the shops without a mark.
    async fn lost(self) -> Result<(usize, usize), Box<dyn Error>> {
        for task in self.workers.iter().flat_map(|worker| &worker.tasks) {
            task.abort();
        }
        let (mut lost, mut unread) = (0, 0);
        for shop in 0..self.plan.shops {
            let key = format!("orders/taobao.trades.sold.increment.get/shop/shop-{shop}");
            let Some(mark) = self.engine.position(&key).await? else {
                unread += 1;
                continue;
            };
            let (first, newest) = Ticks::of(shop).span(0, seconds_of(mark.parse()?));
            let noted = self.figures.noted();
            let is_lost = |order: &i64| !noted.stored.contains(&(i64::from(shop) * 1_000_000 + order));
            lost += (first..=newest).filter(is_lost).count();
        }
        Ok((lost, unread))
    }
}

/// The platform as a transport.
#[derive(Clone)]
struct Service(Platform);

impl tower_service::Service<http::Request<top_client::Body>> for Service {
    type Response = http::Response<top_client::Body>;
    type Error = std::convert::Infallible;
    type Future = std::pin::Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn poll_ready(&mut self, _: &mut std::task::Context<'_>) -> std::task::Poll<Result<(), Self::Error>> {
        std::task::Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<top_client::Body>) -> Self::Future {
        Box::pin(self.0.clone().respond(request))
    }
}

/// Both tables; what is wrong with them.
pub(crate) async fn run(plan: Plan) -> Result<Vec<String>, Box<dyn Error>> {
    let Plan { shops, workers, rate } = plan;
    println!("{shops} shops, {workers} workers, {rate} calls/s allowed\n\n{}", Row::HEAD);
    let mut problems = Vec::new();

    // Every shop once a minute is more than the limit allows.
    let fleet = Fleet::start(plan, Duration::from_secs(60))?;
    sleep(Duration::from_secs(200)).await;
    let row = fleet.phase("more to do than the limit allows: each shop every minute", 300).await;
    check(&mut problems, "the full quota", &row, true);
    finish(&mut problems, fleet).await?;

    let fleet = Fleet::start(plan, Duration::from_secs(300))?;
    sleep(Duration::from_secs(600)).await;
    let row = fleet.phase("each shop every five minutes", 300).await;
    check(&mut problems, "the usual", &row, true);

    for worker in &fleet.workers {
        worker.engine.gone(true);
    }
    let row = fleet.phase("the minute in which the engine is away", 60).await;
    check(&mut problems, "without the engine", &row, false);
    if row.after.others == row.before.others {
        problems.push("without the engine no call was made".to_owned());
    }
    for worker in &fleet.workers {
        worker.engine.gone(false);
    }
    let row = fleet.phase("the five minutes after", 300).await;
    check(&mut problems, "with the engine again", &row, true);

    let [worker, late, early] = &fleet.workers[..3] else { return Err("three workers at least".into()) };
    for task in &worker.tasks {
        task.abort();
    }
    let row = fleet.phase("a worker has died", 300).await;
    check(&mut problems, "a death", &row, true);

    late.clock.jump(-3_600);
    early.clock.jump(540);
    let row = fleet.phase("one clock is an hour late, one nine minutes early", 300).await;
    check(&mut problems, "wrong clocks", &row, true);
    println!("\nof the wrong clocks {} calls were refused, and made again", row.after.mistimed);
    finish(&mut problems, fleet).await?;
    Ok(problems)
}

fn check(problems: &mut Vec<String>, name: &str, row: &Row, works: bool) {
    if row.refused() > 0 {
        problems.push(format!("{name}: {} calls were refused for the limit", row.refused()));
    }
    if works && (row.phase.turns == 0 || row.phase.failures > 0) {
        problems.push(format!("{name}: {} turns, {} failures", row.phase.turns, row.phase.failures));
    }
}

async fn finish(problems: &mut Vec<String>, fleet: Fleet) -> Result<(), Box<dyn Error>> {
    let (lost, unread) = fleet.lost().await?;
    if lost > 0 || unread > 0 {
        problems.push(format!("{lost} orders behind marks are not stored; {unread} shops were never read"));
    }
    Ok(())
}
