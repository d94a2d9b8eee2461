//! The same messages by calls of the API, where no WebSocket passes: `taobao.tmc.messages.consume` and `.confirm`.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use tokio::{
    sync::{mpsc, watch},
    time::sleep,
};
use top_core::{Error, TopApi, TopDateTime, TopObject};

use super::{
    delivery::{Arrived, Desk},
    error::ConsumerError,
    events::{LinkEvent, Listeners},
    in_hand::InHand,
    link::pause,
    message::RawMessage,
    outbox::{Outbox, PublishJob, Share, Task, Verdict},
    publish::PublishError,
    running::Phase,
};
use crate::{client::Client, policy::chance::Chance};

/// The most ids that one confirm takes.
const CONFIRMED_AT_ONCE: usize = 200;
/// The most and the fewest messages that one call fetches.
pub(super) const MOST: usize = 200;
pub(super) const FEWEST: usize = 10;
/// After a call that brought nothing.
const EMPTY: Duration = Duration::from_millis(100);

#[derive(TopApi)]
#[top_api(method = "taobao.tmc.messages.consume", response = Vec<TmcMessage>, unwrap = "messages")]
#[top_api(session = none, idempotent)]
struct Consume {
    group_name: Option<String>,
    quantity: i64,
}

#[derive(TopObject)]
struct TmcMessage {
    id: i64,
    topic: Option<String>,
    content: Option<String>,
    pub_time: Option<TopDateTime>,
    pub_app_key: Option<String>,
    user_id: Option<i64>,
    user_nick: Option<String>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.tmc.messages.confirm", response = Option<bool>, unwrap = "is_success")]
#[top_api(session = none, idempotent)]
struct Confirm {
    group_name: Option<String>,
    s_message_ids: Vec<String>,
}

#[derive(TopApi)]
#[top_api(method = "taobao.tmc.message.produce", response = Option<bool>, unwrap = "is_success")]
struct Produce {
    topic: String,
    content: String,
}

/// What both halves share.
#[derive(Clone)]
pub(super) struct Calls {
    pub(super) client: Client,
    pub(super) group: Option<String>,
    pub(super) outbox: Arc<Outbox>,
    pub(super) listeners: Listeners,
    pub(super) chance: Arc<Chance>,
}

impl Calls {
    /// Tells of a failed call, and how long to wait before the next one.
    fn lost(&self, failures: u32, error: Error) -> Duration {
        let pause = pause(failures, self.chance.fraction()).max(error.retry_after().unwrap_or_default());
        let error = ConsumerError::from(error);
        self.listeners.link(&LinkEvent::Lost { connection: 0, error: &error, pause });
        pause
    }

    /// Fetches messages until the consumer drains.
    pub(super) async fn consume(
        self,
        in_hand: InHand,
        desk: Arc<Desk>,
        quantity: usize,
        arriving: mpsc::Sender<Arrived>,
        mut phase: watch::Receiver<Phase>,
    ) -> Result<(), ConsumerError> {
        let mut failures = 0;
        loop {
            let fetched = tokio::select! {
                fetched = self.fetch(&in_hand, &desk, quantity, &arriving) => fetched,
                _ = phase.wait_for(|phase| *phase > Phase::Reading) => return Ok(()),
            };
            let pause = match fetched {
                Ok(count) => {
                    if failures > 0 {
                        self.listeners.link(&LinkEvent::Connected { connection: 0 });
                    }
                    failures = 0;
                    if count == 0 { EMPTY } else { Duration::ZERO }
                }
                Err(error) => {
                    let pause = self.lost(failures, error);
                    failures += 1;
                    pause
                }
            };
            if !pause.is_zero() {
                tokio::select! {
                    () = sleep(pause) => {}
                    _ = phase.wait_for(|phase| *phase > Phase::Reading) => return Ok(()),
                }
            }
        }
    }

    /// One call, and its messages handed over; how many there were.
    async fn fetch(
        &self,
        in_hand: &InHand,
        desk: &Arc<Desk>,
        quantity: usize,
        arriving: &mpsc::Sender<Arrived>,
    ) -> Result<usize, Error> {
        // Room comes first: what a call fetched is not offered to others for a while.
        let mut places = in_hand.places(u32::try_from(quantity).unwrap_or(u32::MAX)).await;
        let quantity = i64::try_from(quantity).unwrap_or(i64::MAX);
        let request = Consume { group_name: self.group.clone(), quantity };
        let messages = self.client.call(&request).send().await?.into_inner();
        let count = messages.len();
        for message in messages {
            let message = message.into_raw();
            // A server that sends more than was asked for is waited for.
            let place = match places.as_mut().and_then(|places| places.split(1)) {
                Some(place) => Some(place),
                None => in_hand.places(1).await,
            };
            let share = Share { message: place, bytes: in_hand.room(message.weight()).await };
            let _ = arriving.send(Arrived::new(message, 0, share, Arc::clone(desk))).await;
        }
        Ok(count)
    }

    /// Confirms and publishes until the consumer closes. A message that failed is not confirmed, and so comes again.
    pub(super) async fn answer(self, mut phase: watch::Receiver<Phase>) -> Result<(), ConsumerError> {
        self.outbox.set_connected(0, true);
        let mut confirms: VecDeque<(i64, Share)> = VecDeque::new();
        let mut failures = 0;
        loop {
            while confirms.len() < CONFIRMED_AT_ONCE {
                match self.outbox.take(0) {
                    Some(Task::Ack(ack)) if ack.verdict == Verdict::Confirm => {
                        confirms.push_back((ack.id, ack.share));
                    }
                    Some(Task::Ack(_)) => {}
                    Some(Task::Publish(job)) => self.publish(job).await,
                    None => break,
                }
            }
            if confirms.is_empty() {
                if *phase.borrow_and_update() == Phase::Closing {
                    return Ok(());
                }
                tokio::select! {
                    () = self.outbox.changed(0) => {}
                    changed = phase.changed() => if changed.is_err() { return Ok(()) },
                }
                continue;
            }
            let ids = confirms.iter().map(|(id, _)| id.to_string()).collect();
            let request = Confirm { group_name: self.group.clone(), s_message_ids: ids };
            match self.client.call(&request).send().await {
                Ok(_) => {
                    confirms.clear();
                    failures = 0;
                }
                Err(error) => {
                    // Kept, with their shares: what cannot be confirmed keeps further messages out.
                    let pause = self.lost(failures, error);
                    failures += 1;
                    if *phase.borrow_and_update() == Phase::Closing && failures > 2 {
                        return Ok(());
                    }
                    sleep(pause).await;
                }
            }
        }
    }

    async fn publish(&self, job: PublishJob) {
        let request = Produce { topic: job.topic, content: job.content };
        let mut call = self.client.call(&request);
        if let Some(session) = job.session {
            call = call.session(session);
        }
        let result = match call.send().await {
            Ok(reply) if *reply == Some(false) => {
                Err(PublishError::Refused(top_core::tmc::packet::Refusal::new(None, "is_success is false")))
            }
            Ok(_) => Ok(()),
            Err(error) => Err(match error.as_api() {
                Some(api) => PublishError::Refused(top_core::tmc::packet::Refusal::new(
                    api.code().and_then(|code| i32::try_from(code).ok()),
                    api.msg().unwrap_or_default(),
                )),
                None if error.may_have_been_sent() => PublishError::Unknown,
                None => PublishError::NotConnected,
            }),
        };
        let _ = job.reply.send(result);
    }
}

impl TmcMessage {
    fn into_raw(self) -> RawMessage {
        let mut message =
            RawMessage::new(self.id, self.topic.unwrap_or_default(), self.content.unwrap_or_default());
        message.published_at = self.pub_time.map(TopDateTime::to_system_time);
        message.publisher = self.pub_app_key;
        message.user_id = self.user_id;
        message.user_nick = self.user_nick;
        message
    }
}
