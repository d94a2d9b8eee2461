//! A soak of the client: many calls, many at once, one request in twenty met by a fault, over loopback in one process.
//!
//! ```sh
//! cargo run --release -p top-soak                          # 200,000 calls, 512 in flight, the lean transport
//! cargo run --release -p top-soak -- 20000 512 reqwest     # calls, in flight, transport
//! ```
//!
//! It ends by itself, after ten minutes at the latest, prints its figures and fails unless
//! - every call ended exactly once, with its own answer, an error, or by being dropped (one in 200 is, midway);
//! - no write was executed twice, or executed and reported as not sent;
//! - what the client's metrics count is what happened;
//! - memory stayed flat over the second half;
//! - no task and no connection is left once the client is gone.

mod ledger;
mod server;

use std::{
    env, io,
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicU64, AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::time::{Instant, sleep, timeout};
use top_client::{
    Client,
    metrics::{AttemptEvent, CallEvent, Metrics, Outcome},
    transport::{Hyper, Reqwest},
};
use top_core::{Error, TopApi};

use crate::{
    ledger::{End, Ledger, is_write, scatter},
    server::Server,
};

const AT_MOST: Duration = Duration::from_secs(600);
/// What memory may grow by over the second half, when every connection has met its largest answer: 42 bytes for each
/// of its calls in a full soak.
const GROWTH: u64 = 4 << 20;

#[derive(TopApi)]
#[top_api(method = "soak.write", response = String, unwrap = "id")]
struct Write {
    id: i64,
}

#[derive(TopApi)]
#[top_api(method = "soak.read", response = String, unwrap = "id", idempotent)]
struct Read {
    id: i64,
}

#[derive(Default)]
struct Counters {
    started: AtomicU64,
    ended: AtomicU64,
    dropped: AtomicU64,
    /// As the calls tell it at their end.
    attempts: AtomicU64,
    /// As each attempt tells it.
    answered_attempts: AtomicU64,
    throttled: AtomicU64,
}

impl Metrics for Counters {
    fn call_started(&self, _: &str) {
        self.started.fetch_add(1, SeqCst);
    }

    fn attempt_ended(&self, attempt: &AttemptEvent<'_>) {
        self.answered_attempts.fetch_add(1, SeqCst);
        if matches!(attempt.outcome, Outcome::Failure(failure) if failure.throttled) {
            self.throttled.fetch_add(1, SeqCst);
        }
    }

    fn call_ended(&self, call: &CallEvent<'_>) {
        self.ended.fetch_add(1, SeqCst);
        self.attempts.fetch_add(call.attempts.into(), SeqCst);
        if call.outcome == Outcome::Dropped {
            self.dropped.fetch_add(1, SeqCst);
        }
    }
}

struct Plan {
    calls: usize,
    in_flight: usize,
    transport: String,
}

impl Plan {
    fn from_args() -> Result<Self, String> {
        let mut args = env::args().skip(1);
        let mut number = |name: &str, default| match args.next() {
            None => Ok(default),
            Some(text) => match text.parse() {
                Ok(0) | Err(_) => Err(format!("{name}: expected a number above 0, found `{text}`")),
                Ok(number) => Ok(number),
            },
        };
        let (calls, in_flight) = (number("calls", 200_000)?, number("in flight", 512)?);
        let transport = args.next().unwrap_or_else(|| "hyper".into());
        Ok(Self { calls, in_flight, transport })
    }

    fn client(&self, url: &str, counters: &Arc<Counters>) -> Result<Client, Box<dyn std::error::Error>> {
        let builder = Client::builder("12345678", "helloworld")
            .gateway(url)
            .attempt_timeout(Duration::from_secs(1))
            .metrics(Arc::clone(counters));
        let builder = match &*self.transport {
            "hyper" => builder.transport(Hyper::new(false)?),
            // Whatever proxy the environment names, loopback is not behind it.
            "reqwest" => builder.transport(Reqwest::from(Reqwest::builder().no_proxy().build()?)),
            other => return Err(format!("transport: `hyper` or `reqwest`, not `{other}`").into()),
        };
        Ok(builder.build()?)
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(problems) if problems.is_empty() => {
            println!("all accounted for");
            ExitCode::SUCCESS
        }
        Ok(problems) => {
            eprintln!("FAILED, {} problems:", problems.len());
            problems.iter().take(20).for_each(|problem| eprintln!("  {problem}"));
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("FAILED: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let plan = Plan::from_args()?;
    let ledger = Arc::new(Ledger::new(plan.calls));
    let server = Server::start(Arc::clone(&ledger))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let soak = async {
        let counters = Arc::new(Counters::default());
        let client = plan.client(&server.url, &counters)?;
        println!("{} calls, {} in flight, over {}", plan.calls, plan.in_flight, plan.transport);
        let begun = Instant::now();
        let mut problems = work(&plan, &client, &ledger).await?;
        let took = begun.elapsed();

        drop(client);
        problems.extend(leaks(&server).await);
        problems.extend(ledger.contradictions());
        problems.extend(miscounts(&plan, &counters, &ledger));
        report(&plan, &server, &counters, &ledger, took);
        Ok(problems)
    };
    runtime.block_on(async { timeout(AT_MOST, soak).await })?
}

/// Makes all calls; what it gives back is what memory did wrong.
async fn work(plan: &Plan, client: &Client, ledger: &Arc<Ledger>) -> io::Result<Vec<String>> {
    let next = Arc::new(AtomicUsize::new(0));
    let workers: Vec<_> = (0..plan.in_flight)
        .map(|_| {
            let (client, ledger, next, calls) =
                (client.clone(), Arc::clone(ledger), Arc::clone(&next), plan.calls);
            tokio::spawn(async move {
                loop {
                    let id = next.fetch_add(1, SeqCst);
                    if id >= calls {
                        return;
                    }
                    let begun = Instant::now();
                    let (end, reason) = call(&client, id).await;
                    ledger.ended(id, end, &reason, begun.elapsed());
                }
            })
        })
        .collect();

    let mut warm = None;
    for tenth in 1..=10 {
        while next.load(SeqCst) < plan.calls / 10 * tenth
            && !workers.iter().all(tokio::task::JoinHandle::is_finished)
        {
            sleep(Duration::from_millis(5)).await;
        }
        let rss = resident()?;
        println!("{:>4} %  {:>6.1} MiB resident", tenth * 10, mebibytes(rss));
        if tenth == 5 {
            warm = rss;
        }
    }
    for worker in workers {
        worker.await?;
    }
    let (Some(warm), Some(end)) = (warm, resident()?) else {
        eprintln!("memory is NOT measured: there is no /proc here");
        return Ok(Vec::new());
    };
    let grown = end.saturating_sub(warm);
    let flat = grown <= GROWTH;
    Ok(if flat { Vec::new() } else { vec![format!("memory grew by {:.1} MiB", mebibytes(Some(grown)))] })
}

async fn call(client: &Client, id: usize) -> (End, String) {
    let number = i64::try_from(id).unwrap_or(i64::MAX);
    let call = async {
        if is_write(id) {
            client.call(&Write { id: number }).send().await
        } else {
            client.call(&Read { id: number }).send().await
        }
    };
    let drawn = scatter(!(id as u64));
    let patience = if drawn.is_multiple_of(200) { Duration::from_millis(drawn % 40) } else { AT_MOST };
    match timeout(patience, call).await {
        Err(_) => (End::Dropped, "dropped".into()),
        Ok(Ok(answer)) if *answer == id.to_string() => (End::Answered, "answered".into()),
        Ok(Ok(_)) => (End::Mixed, "answered for another".into()),
        Ok(Err(error)) => (End::Failed { may_have_been_sent: error.may_have_been_sent() }, reason(&error)),
    }
}

fn reason(error: &Error) -> String {
    let sent = if error.may_have_been_sent() { "" } else { ", not sent" };
    match error.as_transport() {
        Some(transport) => format!("{:?}{sent}", transport.kind()),
        None => format!("{:?}{sent}", error.kind()),
    }
}

/// What is left of a client that is gone.
async fn leaks(server: &Server) -> Vec<String> {
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let given_up = Instant::now() + Duration::from_secs(10);
    while (tasks() > 0 || server.open_connections() > 0) && Instant::now() < given_up {
        sleep(Duration::from_millis(10)).await;
    }
    let (tasks, connections) = (tasks(), server.open_connections());
    println!("left behind: {tasks} tasks, {connections} connections");
    if tasks == 0 && connections == 0 {
        return Vec::new();
    }
    vec![format!("{tasks} tasks and {connections} connections outlive the client")]
}

fn miscounts(plan: &Plan, counters: &Counters, ledger: &Ledger) -> Vec<String> {
    let count = |counter: &AtomicU64| counter.load(SeqCst);
    let (started, ended) = (count(&counters.started), count(&counters.ended));
    let dropped = ledger.reasons().get("dropped").copied().unwrap_or_default();
    let mut problems = Vec::new();
    if (started, ended) != (plan.calls as u64, plan.calls as u64) {
        problems.push(format!("metrics: {started} calls started and {ended} ended"));
    }
    if count(&counters.dropped) != dropped {
        problems.push(format!("metrics: {} calls dropped, not {dropped}", count(&counters.dropped)));
    }
    // An attempt that is dropped with its call is counted by the call alone.
    let unheard = count(&counters.attempts).checked_sub(count(&counters.answered_attempts));
    if unheard.is_none_or(|unheard| unheard > dropped) {
        problems.push(format!("metrics: {unheard:?} attempts without an end"));
    }
    problems
}

fn report(plan: &Plan, server: &Server, counters: &Counters, ledger: &Ledger, took: Duration) {
    #[expect(clippy::cast_precision_loss, reason = "a rate to print")]
    let rate = plan.calls as f64 / took.as_secs_f64();
    println!("{:.1} s, {rate:.0} calls a second", took.as_secs_f64());
    for (reason, count) in ledger.reasons() {
        println!("{count:>9}  {reason}");
    }
    println!(
        "latency: {:.1} ms the middle, {:.1} ms 99 %, {:.1} ms the longest",
        ledger.percentile(50),
        ledger.percentile(99),
        ledger.percentile(100)
    );
    println!(
        "attempts: {}, {} refused by limits; at the gateway: {} requests, {} faults, {} connections",
        counters.attempts.load(SeqCst),
        counters.throttled.load(SeqCst),
        server.requests(),
        server.faults(),
        server.connections()
    );
}

/// The process's resident memory in bytes; `None` where the system has no `/proc`.
fn resident() -> io::Result<Option<u64>> {
    let text = match std::fs::read_to_string("/proc/self/status") {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let kibibytes =
        text.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix(" kB")?.parse().ok());
    Ok(kibibytes.map(|kibibytes: u64| kibibytes << 10))
}

#[expect(clippy::cast_precision_loss, reason = "a size to print")]
fn mebibytes(bytes: Option<u64>) -> f64 {
    bytes.map_or(f64::NAN, |bytes| bytes as f64 / f64::from(1 << 20))
}
