//! The parent: the platform, the processes and their deaths.

use std::{
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
    process::Stdio,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, SystemTime},
};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
    sync::mpsc,
    time::{Instant, sleep, sleep_until},
};
use top_client::{
    Client, TopDateTime,
    fleet::{Replacing, SessionStore as _},
};
use top_core::clock::{Clock as _, SystemClock};
use top_redis::Redis;
use top_sandbox::{CannedResponse, Grant, Limit, LimitOn, Order, OrderBook, RecordedCall, Sandbox, Seller};

use crate::{APP_KEY, APP_SECRET, Failure, oauth, redis, report, worker};

/// What the platform allows in a second, and how long it bans one call too many.
pub(crate) const LIMIT: u64 = 50;
pub(crate) const BAN: Duration = Duration::from_secs(2);

/// The number of the first order.
const FIRST_ORDER: i64 = 1_000_000;

pub(crate) struct Plan {
    pub(crate) length: Duration,
    pub(crate) shops: usize,
    pub(crate) workers: usize,
    pub(crate) orders: usize,
}

impl Plan {
    fn from_args(args: &[String]) -> Result<Self, Failure> {
        let number = |at: usize, default: usize| match args.get(at) {
            None => Ok(default),
            Some(text) => text.parse().map_err(|_| format!("expected a number, found `{text}`")),
        };
        let (seconds, shops, workers, orders) =
            (number(0, 60)?, number(1, 500)?, number(2, 8)?, number(3, 20_000)?);
        if seconds < 10 || shops == 0 || workers < 2 || orders < shops {
            return Err("at least 10 seconds, a shop, two workers, and an order for each shop".into());
        }
        Ok(Self { length: Duration::from_secs(seconds as u64), shops, workers, orders })
    }

    /// How long a session lasts.
    pub(crate) fn lifetime(&self) -> Duration {
        (self.length / 3).max(Duration::from_secs(12))
    }
}

/// Everything that is to be accounted for.
pub(crate) struct Books {
    pub(crate) began: SystemTime,
    pub(crate) ended: SystemTime,
    pub(crate) calls: Vec<RecordedCall>,
    pub(crate) renewals: Vec<oauth::Renewal>,
    /// When a process died, or Redis did.
    pub(crate) deaths: Vec<SystemTime>,
    pub(crate) worker_deaths: usize,
    pub(crate) redis_deaths: usize,
    /// Sellers who had to authorise again.
    pub(crate) authorized: Vec<String>,
    pub(crate) told_away: u64,
    pub(crate) stored: HashMap<i64, String>,
    pub(crate) rows: usize,
    pub(crate) book: OrderBook,
}

enum Said {
    Ready,
    Authorize(String),
    Away,
}

struct Workers {
    args: Vec<String>,
    shops: usize,
    said: mpsc::UnboundedSender<Said>,
    living: Vec<Child>,
    lives: usize,
    directory: PathBuf,
}

impl Workers {
    /// All of them, ready.
    async fn all(
        plan: &Plan,
        args: Vec<String>,
        directory: &Path,
    ) -> Result<(Self, mpsc::UnboundedReceiver<Said>), Failure> {
        let (said, mut saying) = mpsc::unbounded_channel();
        let directory = directory.to_owned();
        let mut workers = Self { args, shops: plan.shops, said, living: Vec::new(), lives: 0, directory };
        for _ in 0..plan.workers {
            workers.start()?;
        }
        let mut ready = 0;
        while ready < plan.workers {
            match saying.recv().await {
                Some(Said::Ready) => ready += 1,
                Some(_) => {}
                None => return Err("a worker did not start".into()),
            }
        }
        Ok((workers, saying))
    }

    fn start(&mut self) -> Result<(), Failure> {
        self.lives += 1;
        let mut command = Command::new(env::current_exe()?);
        command.arg(worker::ROLE).args(&self.args[..3]);
        command.arg(self.directory.join(format!("life-{}", self.lives)));
        command.arg(self.shops.to_string()).arg(&self.args[3]);
        let mut child = command.stdout(Stdio::piped()).kill_on_drop(true).spawn()?;
        let output = child.stdout.take().ok_or("no output")?;
        let said = self.said.clone();
        tokio::spawn(async move {
            let mut lines = BufReader::new(output).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                let what = match line.split_once(' ') {
                    Some(("authorize", shop)) => Said::Authorize(shop.to_owned()),
                    None if line == "ready" => Said::Ready,
                    None if line == "away" => Said::Away,
                    _ => continue,
                };
                let _ = said.send(what);
            }
        });
        self.living.push(child);
        Ok(())
    }

    /// Kills the one that lives longest.
    async fn kill(&mut self) -> Result<(), Failure> {
        let mut oldest = self.living.remove(0);
        oldest.kill().await?;
        Ok(())
    }
}

pub(crate) async fn run(args: &[String]) -> Result<Vec<String>, Failure> {
    let plan = Plan::from_args(args)?;
    let Some(mut engine) = redis::Server::start().await? else {
        println!("SKIPPED: there is no `redis-server` here, so no fleet was tested");
        return Ok(Vec::new());
    };
    let (sandbox, book) =
        (Arc::new(Sandbox::builder().app(APP_KEY, APP_SECRET).start().await?), OrderBook::new());
    sandbox.orders(&book);
    sandbox.answer("fleet.read", CannedResponse::from(r#"{"fleet_read_response":{"done":"yes"}}"#));
    sandbox.limit(LimitOn::App(APP_KEY.to_owned()), Limit::per_second(LIMIT).ban(BAN));
    let granting = Arc::clone(&sandbox);
    let server =
        oauth::Server::start(plan.lifetime(), Duration::from_millis(20), move |shop, access, until| {
            granting.session(access, Grant::of(APP_KEY).until(until).seller(Seller::new(shop, 1)));
        })
        .await?;
    let redis = Redis::builder(engine.url()).build()?;
    let shops: Vec<String> = (0..plan.shops).map(|shop| format!("shop{shop}")).collect();
    for (number, shop) in shops.iter().enumerate() {
        // The first sessions end one after the other.
        let lifetime = plan.lifetime().mul_f64(0.6 + 0.4 * number as f64 / plan.shops as f64);
        redis.save(shop, &server.authorize(shop, lifetime)?, Replacing::Whatever).await?;
    }
    let directory = env::temp_dir().join(format!("top-fleet-{}", std::process::id()));
    fs::create_dir_all(&directory)?;
    let args = vec![engine.url(), sandbox.url(), server.url(), plan.workers.to_string()];
    let (mut workers, saying) = Workers::all(&plan, args, &directory).await?;
    // What workers say is heard all the time.
    let (away, authorized) = (Arc::new(AtomicU64::new(0)), Arc::new(Mutex::new(Vec::new())));
    tokio::spawn(listen(
        saying,
        Arc::clone(&away),
        Arc::clone(&authorized),
        redis,
        server.clone(),
        plan.lifetime(),
    ));
    // The sandbox forgets old calls.
    let calls = Arc::new(Mutex::new(Vec::new()));
    tokio::spawn(collect(Arc::clone(&sandbox), Arc::clone(&calls)));
    let placing = tokio::spawn(place(book.clone(), shops, plan.orders, plan.length.mul_f64(0.6)));

    let (began, start) = (SystemClock.now(), Instant::now());
    let mut deaths = Vec::new();
    let (mut worker_deaths, mut redis_deaths) = (0, 0);
    for event in plan.events() {
        sleep_until(start + plan.length.mul_f64(event.0)).await;
        match event.1 {
            Event::KillWorker => {
                workers.kill().await?;
                deaths.push(SystemClock.now());
                worker_deaths += 1;
                workers.start()?;
            }
            Event::KillRedis => {
                engine.kill().await?;
                deaths.push(SystemClock.now());
                redis_deaths += 1;
                sleep(Duration::from_secs(2)).await;
                engine.run().await?;
            }
            Event::ProvokeBan => provoke(&sandbox, &server).await?,
        }
    }
    sleep_until(start + plan.length).await;
    let ended = SystemClock.now();
    placing.await?;
    // Until all orders are there. A shop whose calls failed rests for a while before its next turn.
    let deadline = Instant::now() + Duration::from_secs(180);
    let mut stored = read_ledgers(&directory)?;
    while stored.0.len() < plan.orders && Instant::now() < deadline {
        sleep(Duration::from_millis(500)).await;
        stored = read_ledgers(&directory)?;
    }
    drop(workers);
    let authorized = authorized.lock().map_err(|_| "a task panicked")?.clone();
    let books = Books {
        began,
        ended,
        calls: calls.lock().map_err(|_| "a task panicked")?.clone(),
        renewals: server.renewals(),
        deaths,
        worker_deaths,
        redis_deaths,
        authorized,
        told_away: away.load(Relaxed),
        stored: stored.0,
        rows: stored.1,
        book,
    };
    engine.kill().await?;
    let _gone = fs::remove_dir_all(&directory);
    Ok(report::judge(&plan, &books))
}

enum Event {
    KillWorker,
    KillRedis,
    ProvokeBan,
}

impl Plan {
    /// When what happens, in parts of the time.
    fn events(&self) -> Vec<(f64, Event)> {
        let mut events = vec![(0.2, Event::ProvokeBan), (0.45, Event::KillRedis)];
        let kills = (self.length.as_secs() / 10).clamp(2, 10);
        for kill in 0..kills {
            events.push((0.1 + 0.85 * kill as f64 / kills as f64, Event::KillWorker));
        }
        events.sort_by(|one, other| one.0.total_cmp(&other.0));
        events
    }
}

async fn collect(sandbox: Arc<Sandbox>, calls: Arc<Mutex<Vec<RecordedCall>>>) {
    let mut after = 0;
    loop {
        let new = sandbox.next_calls(after).await;
        after = new.last().map_or(after, RecordedCall::number);
        if let Ok(mut calls) = calls.lock() {
            calls.extend(new);
        }
    }
}

async fn listen(
    mut saying: mpsc::UnboundedReceiver<Said>,
    away: Arc<AtomicU64>,
    authorized: Arc<Mutex<Vec<String>>>,
    redis: Redis,
    server: oauth::Server,
    lifetime: Duration,
) {
    while let Some(said) = saying.recv().await {
        match said {
            Said::Ready => {}
            Said::Away => drop(away.fetch_add(1, Relaxed)),
            // The seller does so, unless a process had the newer token all the time.
            Said::Authorize(shop) => {
                let stored = redis.load(&shop).await.ok().flatten();
                let newest = format!("a.{shop}.{}", server.newest(&shop));
                if stored.is_some_and(|stored| stored.token.expose_access_token() == newest) {
                    continue;
                }
                if let Ok(token) = server.authorize(&shop, lifetime) {
                    let _ = redis.save(&shop, &token, Replacing::Whatever).await;
                }
                if let Ok(mut authorized) = authorized.lock() {
                    authorized.push(shop);
                }
            }
        }
    }
}

/// Orders come in, at all shops, over this time.
async fn place(book: OrderBook, shops: Vec<String>, orders: usize, over: Duration) {
    let start = Instant::now();
    for number in 0..orders {
        sleep_until(start + over.mul_f64(number as f64 / orders as f64)).await;
        let shop = &shops[number % shops.len()];
        book.put(shop, Order::new(FIRST_ORDER + i64::try_from(number).unwrap_or(0), TopDateTime::now()));
    }
}

/// A program that knows nothing of the others calls until it is banned.
async fn provoke(sandbox: &Sandbox, server: &oauth::Server) -> Result<(), Failure> {
    let client = Client::builder(APP_KEY, APP_SECRET).gateway(sandbox.url().as_str()).build()?;
    let token = server.authorize("stranger", Duration::from_secs(60))?;
    let mut calls = tokio::task::JoinSet::new();
    for number in 0..2 * LIMIT {
        let (client, session) = (client.clone(), token.expose_access_token().to_owned());
        calls.spawn(async move {
            let read = worker::Read { number: format!("stranger-{number}") };
            drop(client.call(&read).session(session).retry(top_client::RetryPolicy::NEVER).await);
        });
    }
    calls.join_all().await;
    Ok(())
}

/// The orders that were stored, each as it was at last, and how many rows there are.
fn read_ledgers(directory: &Path) -> Result<(HashMap<i64, String>, usize), Failure> {
    let (mut stored, mut rows) = (HashMap::new(), 0);
    for entry in fs::read_dir(directory)? {
        let text = fs::read_to_string(entry?.path())?;
        // A process may have been killed over the last line, which then was not confirmed.
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        for line in whole.lines() {
            if let Some((tid, modified)) = line.split_once(' ')
                && let Ok(tid) = tid.parse()
            {
                rows += 1;
                stored.insert(tid, modified.to_owned());
            }
        }
    }
    Ok((stored, rows))
}
