//! One consuming process. It ends when its standard input does.

use std::{error::Error, path::Path, sync::Arc, time::Duration};

use tokio::io::AsyncReadExt as _;
use top_client::messages::{Consumer, RawMessage};

use crate::{claims::Shared, ledger::Ledger};

/// The first argument of such a process.
pub(crate) const ROLE: &str = "consumer";

/// What the handler of a message takes.
const WORK: Duration = Duration::from_millis(2);

/// Channel, memory of duplicates, ledger, and how to confirm.
pub(crate) async fn run(args: &[String]) -> Result<(), Box<dyn Error>> {
    let [channel, claims, ledger, mode] = args else { return Err("four arguments".into()) };
    let ledger = Arc::new(Ledger::create(Path::new(ledger))?);
    let builder = Consumer::builder("12345678", "helloworld")
        .endpoint(channel.as_str())
        .connections(4)
        .max_messages_in_hand(500)
        .duplicates(Shared::connect(claims.parse()?).await?);
    let stop = async {
        let _ = tokio::io::stdin().read(&mut [0]).await;
    };
    if mode == "confirm-first" {
        // The mistake that the soak has to find.
        let mut inbox = builder.inbox()?;
        let mut stop = std::pin::pin!(stop);
        loop {
            tokio::select! {
                () = &mut stop => return Ok(inbox.finish().await?),
                delivery = inbox.next() => {
                    let Some(delivery) = delivery else { return Ok(()) };
                    let ledger = Arc::clone(&ledger);
                    tokio::spawn(async move {
                        let id = delivery.message().id;
                        delivery.confirm().await;
                        work(&ledger, id).await
                    });
                }
            }
        }
    }
    let handler = move |message: RawMessage| {
        let ledger = Arc::clone(&ledger);
        async move { work(&ledger, message.id).await }
    };
    Ok(builder.on_any(handler).build()?.run_until(stop).await?)
}

async fn work(ledger: &Ledger, id: i64) -> std::io::Result<()> {
    tokio::time::sleep(WORK).await;
    ledger.handled(id)
}
