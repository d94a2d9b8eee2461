//! What a fleet does: ten thousand shops, fifty processes, a hundred calls a second, in simulated time.
//!
//! ```sh
//! cargo run --release -p top-soak --bin simulation                # the tables of docs/fleet.md, in some seconds
//! cargo run -p top-soak --bin simulation -- 500 5 50              # shops, workers, calls a second
//! ```
//!
//! Nothing here is a model of the project but the project itself: each worker has its own client, order sync and view of the
//! engine; the engine is the one in memory, with the faults of the test kit. Only the platform is made up, and the time: the
//! runtime's clock stands still while there is something to do, and jumps to the next timer when there is not. So it is the
//! same each time.
//!
//! It fails if an order behind a mark was not stored, if the platform had to refuse a call for its limit, or if a fault was
//! not got over.

mod figures;
mod platform;
mod workers;

use std::{env, process::ExitCode};

use crate::workers::Plan;

fn main() -> ExitCode {
    let args: Vec<u32> = env::args().skip(1).filter_map(|arg| arg.parse().ok()).collect();
    let plan = match args[..] {
        [] => Plan { shops: 10_000, workers: 50, rate: 100 },
        [shops, workers, rate] if shops > 0 && workers > 0 && rate > 0 => Plan { shops, workers, rate },
        _ => {
            eprintln!("give three numbers: shops, workers, calls a second");
            return ExitCode::from(2);
        }
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(workers::run(plan)),
        Err(error) => Err(error.into()),
    };
    top_soak::verdict(outcome)
}
