//! The connections of a consumer, from the start to the last Close.

use std::{sync::Arc, time::Duration};

use tokio::{sync::watch, task::JoinSet, time::timeout};

use super::{error::ConsumerError, outbox::Outbox, publish::Publisher};

/// How long the last acks may take to be written, and the connections to be closed.
const GOODBYE: Duration = Duration::from_secs(5);
/// How long a publish waits for a connection and its reply.
pub(super) const PUBLISH_PATIENCE: Duration = Duration::from_secs(10);

/// How far a consumer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// Messages are read.
    Reading,
    /// No message is read any more; what is in hand is finished, and confirmed.
    Draining,
    /// Everything is said: connections close.
    Closing,
}

/// The tasks of the connections. They end when this is dropped.
pub(super) struct Running {
    pub(super) phase: Arc<watch::Sender<Phase>>,
    pub(super) tasks: JoinSet<Result<(), ConsumerError>>,
    pub(super) outbox: Arc<Outbox>,
}

impl Running {
    pub(super) fn stop_reading(&self) {
        self.phase.send_if_modified(|phase| {
            let changes = *phase < Phase::Draining;
            if changes {
                *phase = Phase::Draining;
            }
            changes
        });
    }

    pub(super) fn publisher(&self) -> Publisher {
        Publisher::new(Arc::clone(&self.outbox), PUBLISH_PATIENCE)
    }

    /// Waits until a connection can work no more; for ever, if all can.
    pub(super) async fn failed(&mut self) -> ConsumerError {
        failed(&mut self.tasks).await
    }

    /// Sends what is to be said, closes the connections and waits for them.
    pub(super) async fn finish(mut self) -> Result<(), ConsumerError> {
        self.stop_reading();
        let mut result = Ok(());
        let sent = async {
            tokio::select! {
                () = self.outbox.emptied() => Ok(()),
                error = failed(&mut self.tasks) => Err(error),
            }
        };
        if let Ok(Err(error)) = timeout(GOODBYE, sent).await {
            result = Err(error);
        }
        self.phase.send_replace(Phase::Closing);
        let closed = async {
            while let Some(ended) = self.tasks.join_next().await {
                if let Ok(Err(error)) = ended {
                    result = Err(error);
                }
            }
        };
        // A server that does not read must not keep the program from ending.
        let _ = timeout(GOODBYE, closed).await;
        result
    }
}

async fn failed(tasks: &mut JoinSet<Result<(), ConsumerError>>) -> ConsumerError {
    loop {
        match tasks.join_next().await {
            Some(Ok(Err(error))) => return error,
            Some(_) => {}
            None => std::future::pending().await,
        }
    }
}
