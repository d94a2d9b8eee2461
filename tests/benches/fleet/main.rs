//! A fleet in one process: ten thousand calls in flight, ten thousand shops. Memory, throughput and the slowest calls,
//! beside hyper alone and, where Go is installed, beside what its standard library makes of the same call.
//!
//!     cargo bench -p top-tests --bench fleet
//!
//! Each call in flight has a connection of its own, as HTTP/1.1 wants it, and two clients take turns, so that this may need
//! 40,200 open files in each of its two processes; where fewer are allowed, it says so and takes fewer calls.

#![allow(missing_docs, reason = "a benchmark")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![allow(clippy::cast_precision_loss, reason = "counts and times need no 53 bits")]
#![allow(dead_code, reason = "what this shares with the other benchmarks is theirs, too")]

#[path = "../e2e/callers.rs"]
mod callers;
#[path = "../e2e/gateway.rs"]
mod gateway;
mod go;
#[path = "../support/mod.rs"]
mod support;

use std::{
    collections::HashMap,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use callers::{BareHyper, Caller, Memory, OursHyper, send};
use gateway::Gateway;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use support::{
    Counting,
    call::{APP_KEY, SECRET, SESSION},
    compare, counted, ratio, variant, versus,
};
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinSet,
};
use top_apis::{Client, alihealth::FollowupSend};
use top_client::{SessionFuture, SessionProvider, transport::Hyper};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many calls are in flight at once, and how many shops there are.
const FLEET: usize = 10_000;
/// How many calls a round has, and how many rounds each client makes.
const CALLS: usize = 40_000;
const ROUNDS: usize = 5;

fn main() {
    if std::env::args().any(|argument| argument == gateway::ROLE) {
        gateway::serve();
    }
    if support::is_counting() {
        return shops();
    }
    let in_flight = calls_allowed();
    shops();
    clients();
    memory::<BareHyper, OursHyper>(in_flight);
    busy(in_flight);
}

/// As many as there may be open files, less some for everything else.
fn calls_allowed() -> usize {
    let limit = getrlimit(Resource::Nofile);
    // The soft limit may be raised to the hard one by anybody; the gateway's process inherits it.
    let raised = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
    let files = if raised.is_ok() { limit.maximum } else { limit.current };
    let files = files.map_or(usize::MAX, |files| usize::try_from(files).unwrap_or(usize::MAX));
    // A quarter of them: two clients take turns, each with connections of its own, and hyper's opens some that it does not
    // need in the end, where another becomes free first.
    let allowed = FLEET.min(files.saturating_sub(200) / 4);
    if allowed < FLEET {
        println!("only {files} open files are allowed: {allowed} calls in flight instead of {FLEET}");
    }
    allowed
}

fn runtime(threads: usize) -> Runtime {
    Builder::new_multi_thread().worker_threads(threads).enable_all().build().expect("a runtime")
}

/// The sessions of many shops, in memory, as a service has them that looks them up in the morning.
struct Sessions(HashMap<String, String>);

impl SessionProvider for Sessions {
    fn session<'a>(&'a self, shop: &'a str) -> SessionFuture<'a> {
        let session = self.0.get(shop).cloned();
        Box::pin(async move { Ok(session) })
    }
}

fn shop(number: usize) -> String {
    format!("shop {number}")
}

/// What it costs a call that it names one of many shops, and what a shop costs.
fn shops() {
    let api = send();
    let build = || {
        let sessions = (0..FLEET).map(|number| (shop(number), format!("{SESSION}{number}"))).collect();
        let builder = Client::builder(APP_KEY, SECRET).gateway("http://127.0.0.1:1").transport(Memory);
        builder.sessions(Sessions(sessions)).build().expect("a sound client")
    };
    let (client, held) = counted(build);
    let names: Vec<String> = (0..FLEET).map(shop).collect();
    let mut next = names.iter().cycle();
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let _inside = runtime.enter();
    let run = |call: top_client::Call<'_, FollowupSend>| {
        let mut call = pin!(call.send());
        let mut cx = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(reply) = call.as_mut().poll(&mut cx) {
                return reply.expect("an answer");
            }
        }
    };
    let measured = compare(
        "a call over a transport in memory, of one of 10,000 shops",
        vec![
            variant("with its session", || run(client.call(&api).session(SESSION))),
            variant("with the name of the shop, the shops in turn", || {
                run(client.call(&api).shop(next.next().map_or("", String::as_str)))
            }),
        ],
    );
    versus("fleet_shop", measured[1], measured[0]);
    println!(
        "  {:.0} bytes live a shop, all of it the map of names and sessions",
        held.live as f64 / FLEET as f64
    );
}

/// What a client costs, for programs that keep one for each application or shop.
fn clients() {
    let transport = Hyper::new(false).expect("no TLS");
    let build = |number: usize| {
        let builder = Client::builder(format!("{APP_KEY}{number}"), SECRET).gateway("http://127.0.0.1:1");
        builder.transport(transport.clone()).build().expect("a sound client")
    };
    let started = Instant::now();
    let (clients, held) = counted(|| (0..FLEET).map(build).collect::<Vec<_>>());
    println!("\n{FLEET} clients of as many app keys, over one transport");
    println!(
        "  {:.0} bytes live and {:.1} us to build, each",
        held.live as f64 / FLEET as f64,
        started.elapsed().as_secs_f64() * 1e6 / FLEET as f64
    );
    drop(clients);
}

/// The heap of calls that wait for their responses.
fn memory<B: Caller, O: Caller>(in_flight: usize) {
    println!("\n{in_flight} calls that wait for their responses");
    let bare = parked::<B>("hyper alone, a ready body", in_flight);
    let ours = parked::<O>("ours over hyper", in_flight);
    ratio("fleet_heap_per_call", ours / bare);
}

/// Bytes of heap for each of them.
fn parked<C: Caller>(name: &str, in_flight: usize) -> f64 {
    let gateway = Gateway::start();
    let runtime = runtime(2);
    let caller = C::to(&gateway.silent_url());
    let ((), held) = counted(|| {
        for number in 0..in_flight {
            let caller = caller.clone();
            runtime.spawn(async move { caller.call().await });
            // The gateway takes connections in as fast as it can; more at once would be refused.
            if number % 500 == 499 {
                wait_for(&gateway, number / 2);
            }
        }
        wait_for(&gateway, in_flight);
    });
    let heap = held.live as f64 / in_flight as f64;
    println!("  {name:<44} {heap:>8.0} bytes a call");
    // Its calls never end; here they are dropped, before the next are counted.
    drop(runtime);
    heap
}

fn wait_for(gateway: &Gateway, calls: usize) {
    while gateway.unanswered() < calls {
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// As many calls in flight all the time: how many end in a second, and how long the slowest take.
fn busy(in_flight: usize) {
    println!("\n{in_flight} calls in flight all the time, two threads on each side");
    let gateway = Gateway::start();
    let runtime = runtime(2);
    let (bare, ours) = (BareHyper::to(&gateway.url()), OursHyper::to(&gateway.url()));
    // Opens the connections, a few hundred at a time.
    for step in (500..=in_flight).step_by(500).chain([in_flight]) {
        round(&runtime, &bare, step, step);
        round(&runtime, &ours, step, step);
    }
    let (mut of_bare, mut of_ours) = (Rounds::default(), Rounds::default());
    for _ in 0..ROUNDS {
        of_bare.add(round(&runtime, &bare, in_flight, CALLS));
        of_ours.add(round(&runtime, &ours, in_flight, CALLS));
    }
    of_bare.print("hyper alone, a ready body");
    of_ours.print("ours over hyper");
    ratio("fleet_throughput", of_ours.median(|round| round.speed) / of_bare.median(|round| round.speed));
    ratio("fleet_p99", of_ours.median(|round| round.p99) / of_bare.median(|round| round.p99));
    drop((bare, ours));
    go::busy(&gateway.url(), in_flight, CALLS, of_ours.median(|round| round.speed));
}

/// A round of calls.
struct Round {
    /// Calls a second.
    speed: f64,
    /// The median, the 99th and the 99.9th percentile of their lengths, in milliseconds.
    p50: f64,
    p99: f64,
    p999: f64,
}

#[derive(Default)]
struct Rounds(Vec<Round>);

impl Rounds {
    fn add(&mut self, round: Round) {
        self.0.push(round);
    }

    fn median(&self, figure: impl Fn(&Round) -> f64) -> f64 {
        let mut figures: Vec<f64> = self.0.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    }

    fn print(&self, name: &str) {
        println!(
            "  {name:<44} {:>9.0} calls/s; half within {:>6.0} ms, 99 % {:>6.0} ms, 99.9 % {:>6.0} ms",
            self.median(|round| round.speed),
            self.median(|round| round.p50),
            self.median(|round| round.p99),
            self.median(|round| round.p999),
        );
    }
}

fn round<C: Caller>(runtime: &Runtime, caller: &C, in_flight: usize, calls: usize) -> Round {
    let started = Instant::now();
    let mut times: Vec<f64> = runtime.block_on(async {
        let taken = Arc::new(AtomicUsize::new(0));
        let mut tasks = JoinSet::new();
        for _ in 0..in_flight {
            let (caller, taken) = (caller.clone(), Arc::clone(&taken));
            tasks.spawn(async move {
                let mut times = Vec::new();
                while taken.fetch_add(1, Relaxed) < calls {
                    let started = Instant::now();
                    caller.call().await;
                    times.push(started.elapsed().as_secs_f64() * 1e3);
                }
                times
            });
        }
        tasks.join_all().await.concat()
    });
    let speed = calls as f64 / started.elapsed().as_secs_f64();
    times.sort_by(f64::total_cmp);
    let within = |per_mille: usize| times[(times.len() * per_mille / 1000).min(times.len() - 1)];
    Round { speed, p50: within(500), p99: within(990), p999: within(999) }
}
