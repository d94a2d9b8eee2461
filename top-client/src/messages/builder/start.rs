//! Starts a consumer: from its settings, which were checked, to tasks that run. What a task does is its own module's.

use std::{
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};

use tokio::{
    sync::{mpsc, watch},
    task::JoinSet,
};

use super::{ConsumerBuilder, Source};
use crate::{
    messages::{
        delivery::{Arrived, Desk},
        dispatch::Dispatch,
        endpoint::Endpoint,
        events::Listeners,
        http::Calls,
        in_hand::InHand,
        link::{Keeper, LinkSettings},
        outbox::Outbox,
        running::{Phase, Running},
        tries::Tries,
    },
    policy::chance::Chance,
};

/// How long a message that is handled one by one may be in hand before it counts as a dead process's: nobody says how long
/// its handling takes.
const ONE_BY_ONE: Duration = Duration::from_secs(60 * 60);

/// A consumer at work.
pub(in crate::messages) struct Started {
    pub(in crate::messages) arriving: mpsc::Receiver<Arrived>,
    pub(in crate::messages) running: Running,
    pub(in crate::messages) dispatch: Dispatch,
    pub(in crate::messages) drain_timeout: Duration,
}

impl ConsumerBuilder {
    /// The queues of its connections.
    pub(in crate::messages) fn outbox(&self) -> Outbox {
        Outbox::new(if matches!(self.source, Source::Link { .. }) { self.connections } else { 1 })
    }

    /// Starts the connections.
    pub(in crate::messages) fn start(self, outbox: Arc<Outbox>) -> Started {
        let listeners = Listeners(self.metrics);
        let claimed_for = if self.handlers.is_empty() {
            ONE_BY_ONE
        } else {
            // The handler's time, that of the one for dead letters, and what it takes to say so.
            self.handler_timeout.saturating_mul(2).saturating_add(Duration::from_secs(60))
        };
        let desk = Arc::new(Desk {
            outbox: Arc::clone(&outbox),
            duplicates: self.duplicates,
            hold: claimed_for,
            tries: Tries::default(),
            listeners: listeners.clone(),
        });
        let in_hand = InHand::new(self.max_messages, self.max_bytes);
        let (phase, watched) = watch::channel(Phase::Reading);
        let mut tasks = JoinSet::new();
        // There is a place for each message that can be in hand.
        let (sender, mut arriving) = mpsc::channel::<Arrived>(self.max_messages);
        let sender = match self.coalesce {
            Some(coalesce) => {
                let (out, coalesced) = mpsc::channel(self.max_messages);
                let held = std::mem::replace(&mut arriving, coalesced);
                tasks.spawn(async move {
                    coalesce.run(held, out).await;
                    Ok(())
                });
                sender
            }
            None => sender,
        };
        match self.source {
            Source::Link {
                endpoint,
                app_key,
                minor_group,
                filter,
                signer,
                clock,
                auth,
                timing,
                max_silence,
                dial,
            } => {
                let settings = Arc::new(LinkSettings {
                    endpoint: endpoint.unwrap_or_else(|_| Endpoint::production()),
                    app_key,
                    group: self.group,
                    minor_group,
                    filter,
                    signer,
                    clock,
                    auth,
                    timing,
                    // Room for the other members beside a content that is not packed.
                    max_frame_bytes: self.max_content_bytes.saturating_add(64 << 10),
                    max_content_bytes: self.max_content_bytes,
                    max_silence,
                    dial,
                    in_hand,
                    desk,
                    was_connected: AtomicBool::new(false),
                    chance: Chance::new(),
                });
                for number in 0..self.connections {
                    let keeper = Keeper {
                        settings: Arc::clone(&settings),
                        number,
                        arriving: Some(sender.clone()),
                        phase: watched.clone(),
                        brought_messages: false,
                    };
                    tasks.spawn(keeper.run());
                }
            }
            Source::Calls { client, quantity } => {
                let group = Some(self.group).filter(|group| group != "default");
                let calls = Calls {
                    client,
                    group,
                    outbox: Arc::clone(&outbox),
                    listeners,
                    chance: Arc::new(Chance::new()),
                };
                tasks.spawn(calls.clone().answer(watched.clone()));
                tasks.spawn(calls.consume(in_hand, desk, quantity, sender, watched));
            }
        }
        let running = Running { phase: Arc::new(phase), tasks, outbox };
        let dispatch = Dispatch {
            handlers: self.handlers,
            dead_letters: self.dead_letters,
            handler_timeout: self.handler_timeout,
        };
        Started { arriving, running, dispatch, drain_timeout: self.drain_timeout }
    }
}
