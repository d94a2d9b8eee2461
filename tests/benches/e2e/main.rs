//! What a call costs beside the HTTP client that carries it: on loopback, against a gateway in a process of its own.
//!
//!     cargo bench -p top-tests --bench e2e
//!     cargo bench -p top-tests --bench e2e -- --alone ours-hyper 20000     # one of them, for a profiler
//!
//! Rounds of all variants take turns in one process; what is printed are medians of rounds, and ratios are medians of
//! the ratios within a round, so that a machine that is busy with other things blurs both sides alike.

#![allow(missing_docs, reason = "a benchmark")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
#![allow(clippy::cast_precision_loss, reason = "counts and times need no 53 bits")]

mod callers;
mod gateway;
#[path = "../support/mod.rs"]
mod support;

use std::{
    hint::black_box,
    mem::size_of_val,
    pin::{Pin, pin},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use callers::{
    BareHyper, BareLean, BareReqwest, Caller, DigestHyper, OursHyper, OursInMemory, OursReqwest, encode,
    plain, send, signer,
};
use gateway::{ANSWER, Gateway};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{
    HeaderValue, Request, Uri,
    header::{ACCEPT_ENCODING, CONTENT_TYPE, USER_AGENT},
};
use rustix::time::{ClockId, clock_gettime};
use sha2::Sha256;
use support::{Counting, call::SECRET, compare, counted, ratio, variant, versus};
use tokio::{
    runtime::{Builder, Runtime},
    task::JoinSet,
    time::Sleep,
};
use top_apis::{alihealth::FollowupSend, response};
use top_client::Body;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const ROUNDS: usize = 15;
/// Calls in flight, and calls a round.
const LEVELS: [(usize, usize); 3] = [(1, 600), (64, 6000), (512, 6000)];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments.contains(&gateway::ROLE) {
        gateway::serve();
    }
    if support::is_counting() {
        return parts();
    }
    let gateway = Gateway::start();
    if let Some(at) = arguments.iter().position(|argument| *argument == "--alone") {
        let name = arguments.get(at + 1).copied().unwrap_or_default();
        let calls = arguments.get(at + 2).and_then(|calls| calls.parse().ok()).unwrap_or(10_000);
        alone(name, calls, &gateway);
        return;
    }
    parts();
    println!("\nTwo threads for the clients, two for the gateway:");
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let runners = runners(&gateway.url());
    for (in_flight, calls) in LEVELS {
        let [hyper, digest, ours_hyper, reqwest, ours_reqwest] =
            measure(&runtime, &runners, in_flight, calls);
        ratio(&format!("e2e_{in_flight}"), ours_hyper.speed_to(&hyper));
        ratio(&format!("e2e_{in_flight}_beside_digest"), ours_hyper.speed_to(&digest));
        ratio(&format!("e2e_{in_flight}_reqwest"), ours_reqwest.speed_to(&reqwest));
        ratio(&format!("e2e_{in_flight}_hyper_to_reqwest"), ours_hyper.speed_to(&ours_reqwest));
    }
    drop((runners, runtime));
    println!("\nOne thread for the clients, two for the gateway:");
    let runtime = one_thread();
    let runners = self::runners(&gateway.url());
    let [hyper, digest, ours_hyper, reqwest, ours_reqwest] = measure(&runtime, &runners, 64, 6000);
    ratio("e2e_64_client_bound", ours_hyper.thrift_to(&hyper));
    ratio("e2e_64_client_bound_beside_digest", ours_hyper.thrift_to(&digest));
    ratio("e2e_64_client_bound_reqwest", ours_reqwest.thrift_to(&reqwest));
    drop((runners, runtime));
    heap(&gateway);
}

/// Makes so many calls, so many of them in flight.
type Round = dyn Fn(&Runtime, usize, usize);

/// One of them, with its type hidden.
struct Runner {
    name: &'static str,
    round: Box<Round>,
}

impl Runner {
    fn new<C: Caller>(name: &'static str, url: &str) -> Self {
        let caller = C::to(url);
        Self {
            name,
            round: Box::new(move |runtime, in_flight, calls| round(runtime, &caller, in_flight, calls)),
        }
    }
}

fn runners(url: &str) -> [Runner; 5] {
    [
        Runner::new::<BareHyper>("hyper alone, a ready body", url),
        Runner::new::<DigestHyper>("hyper alone, a ready body, one digest", url),
        Runner::new::<OursHyper>("ours over hyper", url),
        Runner::new::<BareReqwest>("reqwest alone, a ready body", url),
        Runner::new::<OursReqwest>("ours over reqwest", url),
    ]
}

fn round<C: Caller>(runtime: &Runtime, caller: &C, in_flight: usize, calls: usize) {
    runtime.block_on(async {
        let taken = Arc::new(AtomicUsize::new(0));
        let mut tasks = JoinSet::new();
        for _ in 0..in_flight {
            let (caller, taken) = (caller.clone(), Arc::clone(&taken));
            tasks.spawn(async move {
                while taken.fetch_add(1, Relaxed) < calls {
                    caller.call().await;
                }
            });
        }
        tasks.join_all().await;
    });
}

/// What the rounds of one variant took.
#[derive(Default)]
struct Rounds {
    /// Seconds a call.
    time: Vec<f64>,
    /// Seconds of processor time a call, in this process.
    cpu: Vec<f64>,
}

impl Rounds {
    /// How many times as many calls this made in the same time.
    fn speed_to(&self, other: &Self) -> f64 {
        median(other.time.iter().zip(&self.time).map(|(other, own)| other / own))
    }

    /// How many times as many calls this made in the same processor time.
    fn thrift_to(&self, other: &Self) -> f64 {
        median(other.cpu.iter().zip(&self.cpu).map(|(other, own)| other / own))
    }
}

fn measure(runtime: &Runtime, runners: &[Runner; 5], in_flight: usize, calls: usize) -> [Rounds; 5] {
    let mut all: [Rounds; 5] = Default::default();
    for runner in runners {
        (runner.round)(runtime, in_flight, calls); // opens the connections
    }
    for number in 0..ROUNDS {
        for turn in 0..runners.len() {
            // Nobody has always the same one before it.
            let index = (turn + number) % runners.len();
            let (started, cpu) = (Instant::now(), cpu_time());
            (runners[index].round)(runtime, in_flight, calls);
            all[index].time.push(started.elapsed().as_secs_f64() / calls as f64);
            all[index].cpu.push((cpu_time() - cpu) / calls as f64);
        }
    }
    println!("\n{in_flight} in flight");
    for (runner, rounds) in runners.iter().zip(&all) {
        let speed = 1.0 / median(rounds.time.iter().copied());
        let cpu = median(rounds.cpu.iter().copied()) * 1e6;
        println!("  {:<44} {speed:>12.0} calls/s {cpu:>8.2} us of processor time a call", runner.name);
    }
    all
}

/// Seconds of processor time that this process has used.
fn cpu_time() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn one_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// What a call consists of, beside the transport.
fn parts() {
    let (api, signer) = (send(), signer());
    let uri = Uri::from_static("http://127.0.0.1:1/router/rest");
    let runtime = one_thread();
    let _inside = runtime.enter();
    let _earlier = earlier_timer(&runtime);
    let in_memory = OursInMemory::to("http://127.0.0.1:1/router/rest");
    let encoded = encode(&signer, &api);
    let (plain, keyed) = (plain(), Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("any key"));
    let measured = compare(
        "a call, part by part",
        vec![
            variant("hmac-sha256 of the same text, alone", || {
                keyed.clone().chain_update(black_box(&plain)).finalize()
            }),
            variant("encode and sign (hmac-sha256)", || encode(&signer, &api)),
            variant("http::Request of the encoded form, its body copied", || {
                let body = encoded.bytes().expect("a form").to_vec();
                let mut request = Request::new(Body::from(body));
                *request.method_mut() = http::Method::POST;
                *request.uri_mut() = uri.clone();
                let headers = request.headers_mut();
                headers
                    .insert(CONTENT_TYPE, HeaderValue::try_from(&*encoded.content_type).expect("a header"));
                headers.insert(USER_AGENT, HeaderValue::from_static("top-core/0.1.0"));
                headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
                request
            }),
            variant("decode", || {
                response::decode::<FollowupSend>(
                    black_box(ANSWER.as_bytes()),
                    response::DecodeOptions::default(),
                )
                .expect("an answer")
            }),
            variant("the whole call, over a transport in memory", || {
                let mut call = pin!(in_memory.call());
                let mut cx = Context::from_waker(Waker::noop());
                while call.as_mut().poll(&mut cx) == Poll::Pending {}
            }),
        ],
    );
    versus("http_request", measured[2], measured[1]);
    let rest = measured[4].nanos - measured[1].nanos - measured[2].nanos - measured[3].nanos;
    println!("  the rest: the engine, its clocks and timers {rest:>12.0} ns");
    ratio("engine", rest / measured[4].nanos);
    ratio("engine_to_digest", rest / measured[0].nanos);
    println!("  the future of a call takes {} bytes", size_of_val(&in_memory.call()));
}

/// A timer that is earlier than those of all calls. tokio wakes its driver by a system call for every timer that is earlier
/// than all that the driver knows; in a program whose driver runs there is always one, that of the call before, and here
/// nothing drives.
fn earlier_timer(runtime: &Runtime) -> Pin<Box<Sleep>> {
    let mut timer = Box::pin(tokio::time::sleep(Duration::from_secs(25)));
    runtime.block_on(async {
        assert_eq!(timer.as_mut().poll(&mut Context::from_waker(Waker::noop())), Poll::Pending);
        tokio::time::sleep(Duration::from_millis(2)).await;
    });
    timer
}

/// Allocations of a call, and the heap that a call in flight holds.
fn heap(gateway: &Gateway) {
    println!("\nHeap of the clients");
    heap_of::<BareHyper>("hyper alone, a ready body", gateway);
    heap_of::<OursHyper>("ours over hyper", gateway);
    heap_of::<BareReqwest>("reqwest alone, a ready body", gateway);
    heap_of::<OursReqwest>("ours over reqwest", gateway);
}

fn heap_of<C: Caller>(name: &str, gateway: &Gateway) {
    const CALLS: usize = 1000;
    const PARKED: usize = 512;
    let runtime = one_thread();
    let caller = C::to(&gateway.url());
    round(&runtime, &caller, 1, 100);
    let ((), per_call) = counted(|| round(&runtime, &caller, 1, CALLS));
    let silent = C::to(&gateway.silent_url());
    let before = gateway.unanswered();
    let ((), parked) = counted(|| {
        for _ in 0..PARKED {
            let caller = silent.clone();
            runtime.spawn(async move { caller.call().await });
        }
        while gateway.unanswered() < before + PARKED {
            runtime.block_on(async { tokio::time::sleep(Duration::from_millis(100)).await });
        }
    });
    println!(
        "  {name:<44} {:>6.1} allocations, {:>6.0} bytes a call; {:>6.0} bytes live per call in flight",
        per_call.count as f64 / CALLS as f64,
        per_call.bytes as f64 / CALLS as f64,
        parked.live as f64 / PARKED as f64,
    );
}

/// Many calls of one variant on one thread, 64 in flight.
fn alone(name: &str, calls: usize, gateway: &Gateway) {
    fn run<C: Caller>(calls: usize, gateway: &Gateway) {
        round(&one_thread(), &C::to(&gateway.url()), 64, calls);
    }
    match name {
        "hyper" => run::<BareHyper>(calls, gateway),
        "lean" => run::<BareLean>(calls, gateway),
        "ours-hyper" => run::<OursHyper>(calls, gateway),
        "ours-memory" => run::<OursInMemory>(calls, gateway),
        "reqwest" => run::<BareReqwest>(calls, gateway),
        "ours-reqwest" => run::<OursReqwest>(calls, gateway),
        _ => panic!(
            "--alone takes hyper, lean, ours-hyper, ours-memory, reqwest or ours-reqwest, and a number of calls"
        ),
    }
}
