//! A message in hand, with the duty to say what became of it.

use std::{fmt, mem, sync::Arc, time::Duration};

use tokio::time::Instant;

use super::{
    events::{Listeners, MessageEvent, MessageOutcome},
    message::RawMessage,
    outbox::{Ack, Outbox, Share, Verdict},
    tries::Tries,
};
use crate::fleet::{Claim, InboxStore};

/// What all messages of a consumer share.
pub(super) struct Desk {
    pub(super) outbox: Arc<Outbox>,
    pub(super) duplicates: Arc<dyn InboxStore>,
    /// How long a message may be in hand before it counts as a dead process's.
    pub(super) hold: Duration,
    pub(super) tries: Tries,
    pub(super) listeners: Listeners,
}

/// A message that arrived, with its share of what may be in hand. If it is dropped, the message is failed.
pub(super) struct Arrived {
    pub(super) message: RawMessage,
    connection: usize,
    share: Share,
    since: Instant,
    desk: Arc<Desk>,
    is_claimed: bool,
    is_settled: bool,
}

impl Arrived {
    pub(super) fn new(message: RawMessage, connection: usize, share: Share, desk: Arc<Desk>) -> Self {
        let since = Instant::now();
        Self { message, connection, share, since, desk, is_claimed: false, is_settled: false }
    }

    /// Claims the message; `None` if it is not to be handled, and all that is to be said of it is said.
    pub(super) async fn claim(mut self) -> Option<Self> {
        // A store that fails does not keep a message from being handled: twice is better than never.
        let claim = self.desk.duplicates.claim(self.message.id, self.desk.hold).await.unwrap_or(Claim::New);
        match claim {
            Claim::New => {
                self.is_claimed = true;
                Some(self)
            }
            Claim::Done => {
                self.settle(Some(Verdict::Confirm), MessageOutcome::Duplicate);
                None
            }
            Claim::InHand => {
                self.settle(None, MessageOutcome::InHand);
                None
            }
        }
    }

    /// The message, of which its id and topic stay.
    pub(super) fn take_message(&mut self) -> RawMessage {
        let RawMessage { id, topic, .. } = &self.message;
        let mut rest = RawMessage::new(*id, topic.clone(), String::new());
        // How often it failed is counted by it.
        rest.retried = self.message.retried;
        mem::replace(&mut self.message, rest)
    }

    /// It was handled.
    pub(super) async fn done(mut self, outcome: MessageOutcome) {
        // Confirmed all the same if the store fails: the work is done.
        let _ = self.desk.duplicates.done(self.message.id).await;
        self.is_claimed = false;
        self.desk.tries.forget(self.message.id);
        self.settle(Some(Verdict::Confirm), outcome);
    }

    /// A newer message takes its place.
    pub(super) fn superseded(mut self) {
        self.settle(Some(Verdict::Confirm), MessageOutcome::Superseded);
    }

    /// The same message is in hand elsewhere: nothing is said of this one.
    pub(super) fn left_to_another(mut self) {
        self.settle(None, MessageOutcome::InHand);
    }

    /// It is to come again.
    pub(super) fn failed(mut self, reason: String, outcome: MessageOutcome) {
        self.settle(Some(Verdict::Fail(reason)), outcome);
    }

    /// Counts a failed try; how many there were.
    pub(super) fn count_failed_try(&self) -> u32 {
        self.desk.tries.failed(self.message.id, self.message.retried)
    }

    fn settle(&mut self, verdict: Option<Verdict>, outcome: MessageOutcome) {
        self.is_settled = true;
        let id = self.message.id;
        if mem::take(&mut self.is_claimed) {
            self.desk.duplicates.released(id);
        }
        if let Some(verdict) = verdict {
            let share = mem::take(&mut self.share);
            self.desk.outbox.push(self.connection, Ack { id, verdict, share });
        }
        self.desk.listeners.message(&MessageEvent {
            topic: &self.message.topic,
            id,
            latency: self.since.elapsed(),
            outcome,
        });
    }
}

impl Drop for Arrived {
    fn drop(&mut self) {
        if !self.is_settled {
            self.settle(Some(Verdict::Fail("dropped".to_owned())), MessageOutcome::Dropped);
        }
    }
}

/// A message in hand: say [`confirm`](Self::confirm) when it is done with, or [`fail`](Self::fail). One that is dropped
/// without a word is failed, so that it comes again.
#[must_use = "a delivery that is dropped is failed"]
pub struct Delivery(Arrived);

impl Delivery {
    pub(super) const fn new(arrived: Arrived) -> Self {
        Self(arrived)
    }

    /// The message.
    pub fn message(&self) -> &RawMessage {
        &self.0.message
    }

    /// It is done with: it is remembered as handled, and confirmed.
    pub async fn confirm(self) {
        self.0.done(MessageOutcome::Handled).await;
    }

    /// It could not be handled and is to come again. The platform is told the reason, of which it takes 128 characters.
    /// Returns how often the message failed so far.
    pub fn fail(self, reason: impl Into<String>) -> u32 {
        let tries = self.0.count_failed_try();
        self.0.failed(reason.into(), MessageOutcome::Failed);
        tries
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Delivery").field(&self.0.message).finish()
    }
}
