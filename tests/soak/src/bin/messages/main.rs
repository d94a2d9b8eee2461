//! A soak of the consumer of messages: at least once, through faults and the deaths of processes.
//!
//! ```sh
//! cargo run --release -p top-soak --bin messages                            # 100,000 messages, 10 deaths
//! cargo run --release -p top-soak --bin messages -- 5000 3                  # messages, deaths
//! cargo run --release -p top-soak --bin messages -- 5000 3 confirm-first    # must FAIL: the check checks
//! ```
//!
//! A server (the sandbox) drops, delays, doubles, swaps and cuts one message in a hundred at random, ends connections, and
//! loses confirms. Two processes consume one group, four connections each; one of them is killed (`SIGKILL`) and started
//! again, ten times. Each process writes down every message that its handler finished, at that moment; the server's books
//! say when each was confirmed. The processes share one memory of duplicates, which the parent keeps and which forgets what
//! a dead process had claimed.
//!
//! It prints its figures and fails unless
//! - every message was handled, and confirmed;
//! - none was confirmed before its handler had finished;
//! - no process handled a message twice, and two did only where the first died in between.

mod claims;
mod consumer;
mod ledger;
mod server;

use std::{env, process::ExitCode};

use crate::server::Plan;

#[tokio::main(worker_threads = 2)]
async fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    if args.first().is_some_and(|role| role == consumer::ROLE) {
        return match consumer::run(&args[1..]).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("a consumer ended: {error}");
                ExitCode::FAILURE
            }
        };
    }
    let plan = match Plan::from_args(&args) {
        Ok(plan) => plan,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let outcome = server::run(&plan).await;
    if matches!(&outcome, Ok(problems) if problems.is_empty()) {
        println!("every message handled, none confirmed before");
    }
    top_soak::verdict(outcome)
}
