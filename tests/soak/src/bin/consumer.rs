//! A consumer with an empty handler, for `throughput`: a program of its own, so that only what it needs is in its memory.
//!
//!     consumer ws://… KEY SECRET

use std::{env, error::Error};

use top_client::messages::{Consumer, RawMessage};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let [channel, key, secret] = env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "usage")?;
    let consumer =
        Consumer::builder(key, secret).endpoint(channel).on_any(|_: RawMessage| async {}).build()?;
    Ok(consumer.run().await?)
}
