//! A connection while it lives: what comes is handed over, what is to be said is sent, what is due is done.

use std::{collections::HashMap, sync::atomic::Ordering, time::Duration};

use tokio::{
    sync::oneshot,
    time::{Instant, sleep_until, timeout},
};
use top_core::{
    sign::Signature,
    tmc::{
        packet::{Connect, Data, Publish},
        session::{ClientEvent, ClientSession, Due, LinkError},
        ws::{Close, Opcode, Received},
    },
};

use super::{
    connection::Connection,
    keeper::{Keeper, LinkSettings},
};
use crate::messages::{
    content,
    delivery::Arrived,
    error::{ConsumerError, ConsumerErrorKind},
    events::LinkEvent,
    message::{RawMessage, instant},
    outbox::{Ack, PublishJob, Task, Verdict},
    publish::PublishError,
    running::Phase,
};

/// How long the last bytes of a connection may take.
const GOODBYE: Duration = Duration::from_secs(2);

/// A connection that said CONNECT.
pub(super) struct Talk {
    connection: Connection,
    session: ClientSession,
    began: Instant,
    received_at: Instant,
    /// A message for which there is no room yet. While there is one, nothing is read.
    waiting: Option<RawMessage>,
    publishes: HashMap<i32, oneshot::Sender<Result<(), PublishError>>>,
    brought_messages: bool,
}

/// What was received, owned.
enum Step {
    NeedsBytes,
    Connected,
    Message(RawMessage),
    Published(i32, Result<(), PublishError>),
    Ping(Vec<u8>),
    Closed(Close),
    Bad(ConsumerError, Option<RawMessage>),
    Nothing,
}

impl Talk {
    pub(super) fn new(connection: Connection, session: ClientSession) -> Self {
        let now = Instant::now();
        Self {
            connection,
            session,
            began: now,
            received_at: now,
            waiting: None,
            publishes: HashMap::new(),
            brought_messages: false,
        }
    }

    fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// Says Ping and CONNECT, in this order, as the official client does.
    pub(super) fn greet(
        &mut self,
        connect: &Connect<'_>,
        signature: &Signature,
    ) -> Result<(), ConsumerError> {
        let now = self.now();
        if self.session.due(now) == Some(Due::Ping) {
            self.connection.queue(Opcode::Ping, b"");
        }
        let frame = self.session.connect(connect, signature, now)?;
        self.connection.queue(Opcode::Binary, &frame);
        Ok(())
    }

    /// Until the consumer closes.
    pub(super) async fn run(mut self, keeper: &mut Keeper) -> Result<(), ConsumerError> {
        let settings = std::sync::Arc::clone(&keeper.settings);
        let result = self.talk(keeper, &settings).await;
        settings.desk.outbox.set_connected(keeper.number, false);
        keeper.brought_messages = self.brought_messages;
        for (_, reply) in self.publishes.drain() {
            let _ = reply.send(Err(PublishError::Unknown));
        }
        result
    }

    async fn talk(&mut self, keeper: &mut Keeper, settings: &LinkSettings) -> Result<(), ConsumerError> {
        let outbox = &settings.desk.outbox;
        loop {
            let phase = *keeper.phase.borrow_and_update();
            match phase {
                Phase::Reading => {}
                Phase::Draining => {
                    keeper.arriving = None;
                    self.waiting = None;
                }
                Phase::Closing => {
                    self.send_tasks(settings, keeper.number)?;
                    self.say_goodbye(1000, "tmc client closed").await;
                    return Ok(());
                }
            }
            self.do_what_is_due(settings, phase)?;
            self.send_tasks(settings, keeper.number)?;
            if let Some(close) = self.take_messages(keeper, settings, phase)? {
                self.say_goodbye(close.code.unwrap_or(1000), "").await;
                return Err(ConsumerError::new(ConsumerErrorKind::Closed(close)));
            }

            // Silence is the server's only while somebody listens.
            let listens = self.listens(phase);
            if !listens {
                self.received_at = Instant::now();
            }
            let silent_at = self.received_at + settings.max_silence;
            let due_at = self.session.next_due().map_or(silent_at, |due| (self.began + due).min(silent_at));
            let is_waiting = self.waiting.is_some();
            let weight = self.waiting.as_ref().map_or(0, RawMessage::weight);
            let may_send = self.session.is_connected() && self.connection.has_room();
            tokio::select! {
                result = self.connection.read_or_write(listens) => result?,
                share = settings.in_hand.share(weight), if is_waiting => {
                    if let Some(message) = self.waiting.take() {
                        hand_over(keeper, settings, message, share);
                    }
                }
                () = outbox.changed(keeper.number), if may_send => {}
                () = sleep_until(due_at) => {
                    if self.received_at + settings.max_silence <= Instant::now() && listens {
                        return Err(ConsumerError::new(ConsumerErrorKind::Silent));
                    }
                }
                changed = keeper.phase.changed() => if changed.is_err() { return Ok(()) },
            }
        }
    }

    /// Whether the socket is read: not while a message waits for room, and not for more messages at the end.
    const fn listens(&self, phase: Phase) -> bool {
        self.waiting.is_none() && (matches!(phase, Phase::Reading) || !self.session.is_connected())
    }

    fn do_what_is_due(&mut self, settings: &LinkSettings, phase: Phase) -> Result<(), ConsumerError> {
        let now = self.now();
        while let Some(due) = self.session.due(now) {
            match due {
                Due::Ping => self.connection.queue(Opcode::Ping, b""),
                // Whoever has its hands full does not ask for more.
                Due::Pull if phase == Phase::Reading && !settings.in_hand.is_full() => {
                    let frame = self.session.pull(now)?;
                    self.connection.queue(Opcode::Binary, &frame);
                }
                Due::ConnectTimedOut => {
                    return Err(ConsumerError::new(ConsumerErrorKind::Timeout("the reply to CONNECT")));
                }
                Due::PublishTimedOut(flag) => self.reply(flag, Err(PublishError::Unknown)),
                _ => {}
            }
        }
        Ok(())
    }

    /// Queues acks and publishes as long as there is room.
    fn send_tasks(&mut self, settings: &LinkSettings, number: usize) -> Result<(), ConsumerError> {
        while self.session.is_connected() && self.connection.has_room() {
            match settings.desk.outbox.take(number) {
                Some(Task::Ack(Ack { id, verdict, share })) => {
                    let now = self.now();
                    let frame = match &verdict {
                        Verdict::Confirm => self.session.confirm(id, now)?,
                        Verdict::Fail(reason) => self.session.fail(id, reason, now)?,
                    };
                    self.connection.queue(Opcode::Binary, &frame);
                    drop(share);
                }
                Some(Task::Publish(job)) => self.publish(job),
                None => break,
            }
        }
        Ok(())
    }

    fn publish(&mut self, job: PublishJob) {
        let PublishJob { topic, content, session, reply } = job;
        let mut publish = Publish::new(&topic, &content);
        publish.session = session.as_deref();
        match self.session.publish(&publish, self.now()) {
            Ok((flag, frame)) => {
                self.connection.queue(Opcode::Binary, &frame);
                self.publishes.insert(flag, reply);
            }
            Err(error) => {
                let _ = reply.send(Err(match error {
                    LinkError::Frame(_) => PublishError::TooLarge,
                    LinkError::Busy(_) => PublishError::Busy,
                    _ => PublishError::NotConnected,
                }));
            }
        }
    }

    fn reply(&mut self, flag: i32, result: Result<(), PublishError>) {
        if let Some(reply) = self.publishes.remove(&flag) {
            let _ = reply.send(result);
        }
    }

    /// Takes what was read already, until more bytes are needed or there is no room for a message; the
    /// server's Close, if it came.
    fn take_messages(
        &mut self,
        keeper: &Keeper,
        settings: &LinkSettings,
        phase: Phase,
    ) -> Result<Option<Close>, ConsumerError> {
        while self.listens(phase) {
            match self.step(settings)? {
                Step::NeedsBytes => return Ok(None),
                Step::Connected => {
                    settings.was_connected.store(true, Ordering::Release);
                    settings.desk.outbox.set_connected(keeper.number, true);
                    settings.desk.listeners.link(&LinkEvent::Connected { connection: keeper.number });
                    self.send_tasks(settings, keeper.number)?;
                }
                Step::Message(message) => self.admit(keeper, settings, message),
                Step::Published(flag, result) => self.reply(flag, result),
                Step::Ping(payload) => self.connection.queue(Opcode::Pong, &payload),
                Step::Closed(close) => return Ok(Some(close)),
                Step::Bad(error, message) => {
                    let connection = keeper.number;
                    settings.desk.listeners.link(&LinkEvent::BadFrame { connection, error: &error });
                    if let Some(message) = message {
                        self.admit(keeper, settings, message);
                    }
                }
                Step::Nothing => {}
            }
        }
        Ok(None)
    }

    /// Hands a message over, or keeps it until there is room.
    fn admit(&mut self, keeper: &Keeper, settings: &LinkSettings, message: RawMessage) {
        self.brought_messages = true;
        match settings.in_hand.try_share(message.weight()) {
            Some(share) => hand_over(keeper, settings, message, share),
            None => self.waiting = Some(message),
        }
    }

    /// One message of the WebSocket.
    fn step(&mut self, settings: &LinkSettings) -> Result<Step, ConsumerError> {
        let now = self.now();
        let bytes = match self.connection.received()? {
            None => return Ok(Step::NeedsBytes),
            Some(Received::Binary(bytes)) => bytes,
            Some(Received::Ping(payload)) => return Ok(Step::Ping(payload.to_vec())),
            Some(Received::Close(close)) => return Ok(Step::Closed(close)),
            Some(_) => return Ok(Step::Nothing),
        };
        self.received_at = Instant::now();
        Ok(match self.session.received(bytes, now) {
            Ok(ClientEvent::Connected) => Step::Connected,
            Ok(ClientEvent::Data(data)) => Step::Message(message_of(&data, settings.max_content_bytes)),
            Ok(ClientEvent::Published(flag)) => Step::Published(flag, Ok(())),
            Ok(ClientEvent::PublishRefused(flag, refusal)) => {
                Step::Published(flag, Err(PublishError::Refused(refusal)))
            }
            Ok(ClientEvent::Failed(refusal)) => {
                Step::Bad(ConsumerError::new(ConsumerErrorKind::Refused(refusal)), None)
            }
            Ok(_) => Step::Nothing,
            Err(error) if error.is_of_one_frame() => {
                // What has an id can be failed, and is dead-lettered in the end.
                let message = match &error {
                    LinkError::Packet(error) => error.id.map(|id| {
                        let mut message = RawMessage::new(id, String::new(), String::new());
                        message.problem = Some(content::ContentError::Frame(error.member));
                        message
                    }),
                    _ => None,
                };
                Step::Bad(error.into(), message)
            }
            Err(error) => return Err(error.into()),
        })
    }

    /// Closes, and writes what is queued, if the server takes it in time.
    async fn say_goodbye(&mut self, code: u16, reason: &str) {
        self.connection.queue_close(code, reason);
        let connection = &mut self.connection;
        let _ = timeout(GOODBYE, async {
            while connection.has_output() && connection.write_some().await.is_ok() {}
            connection.shut_down().await;
        })
        .await;
    }
}

fn hand_over(
    keeper: &Keeper,
    settings: &LinkSettings,
    message: RawMessage,
    share: crate::messages::outbox::Share,
) {
    let arrived = Arrived::new(message, keeper.number, share, std::sync::Arc::clone(&settings.desk));
    if let Some(arriving) = &keeper.arriving {
        // There is a place for each share. Without a receiver the message is dropped, and so failed.
        let _ = arriving.try_send(arrived);
    }
}

fn message_of(data: &Data<'_>, max_content_bytes: usize) -> RawMessage {
    let (content, problem) = match content::text(data.content, max_content_bytes) {
        Ok(content) => (content, None),
        Err(problem) => (String::new(), Some(problem)),
    };
    let mut message = RawMessage::new(data.id, data.topic.to_owned(), content);
    message.problem = problem;
    message.published_at = data.published_at.and_then(instant);
    message.sent_at = data.sent_at.and_then(instant);
    message.publisher = data.publisher.map(ToOwned::to_owned);
    message.user_id = data.user_id;
    message.user_nick = data.user_nick.map(ToOwned::to_owned);
    message.retried = data.retried.and_then(|retried| u32::try_from(retried).ok());
    message
}
