//! A fleet against a platform that limits and bans: processes that share a Redis, killed and started again, and Redis with
//! them. Every call, renewal and order is accounted for by the other side.
//!
//! ```sh
//! cargo run --release -p top-soak --bin fleet                  # 60 seconds, 500 shops, 8 workers, 20,000 orders
//! cargo run --release -p top-soak --bin fleet -- 12 60 4 2400  # seconds, shops, workers, orders
//! cargo run --release -p top-soak --bin fleet -- kill 500      # a renewal is killed at any moment, so many times
//! ```
//!
//! The platform is the sandbox: 50 calls a second for the application, and two seconds of a ban for one too many. Sessions
//! last for a third of the time and are renewed at a server that takes each refresh token once. Workers sync the orders of
//! all shops, and read in between as much as they may. One worker after the other is killed (`SIGKILL`) and started again;
//! in the middle Redis is, for two seconds; and before that a program that knows nothing of the others provokes a ban.
//!
//! It prints a table and fails unless what was promised held. It needs `redis-server`, and says so where there is none.

#![allow(clippy::cast_precision_loss, reason = "figures of a report, and moments of a plan")]

mod kills;
mod oauth;
mod parent;
mod redis;
mod report;
mod worker;

use std::{env, process::ExitCode};

const APP_KEY: &str = "12345678";
const APP_SECRET: &str = "helloworld";

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let result = match args.first().map(String::as_str) {
        Some(worker::ROLE) => worker::run(&args[1..]).await.map(|()| Vec::new()),
        Some(kills::ROLE) => kills::child(&args[1..]).await.map(|()| Vec::new()),
        Some("kill") => kills::run(&args[1..]).await,
        _ => parent::run(&args).await,
    };
    top_soak::verdict(result)
}
