//! One connection of the message channel, without its socket: bytes of a WebSocket in, bytes out, and what is due when.
//!
//! What `top-core` knows of frames is used as it is: the captures of the official client, and clients of other authors,
//! judge it. The signature alone is computed here, by this crate's own code.

mod admit;
mod outgoing;

use std::{sync::Arc, time::Duration};

use tokio::sync::Notify;
use top_core::tmc::{
    frame::{FrameLimits, Member},
    packet::{Data, Publish, Refusal},
    session::{IDLE_CLOSE, LinkError, ServerEvent, ServerSession},
    ws::{Reader, Received, Role},
};

use self::outgoing::Outgoing;
use super::state::Gateway;
use crate::messages::{Delivery, MessageFault, Moment, NewMessage, Seat};

/// How many bytes wait to be sent before no more messages are taken, and nothing more is read.
const MUCH: usize = 256 << 10;
/// How many messages are taken at once.
const BATCH: usize = 32;

/// One connection. Dropping it gives back what was sent over it and is not confirmed.
pub(crate) struct Link {
    reader: Reader,
    end: End,
}

/// All but the bytes that are read, from which events borrow.
struct End {
    gateway: Arc<Gateway>,
    session: ServerSession,
    member: Option<Client>,
    out: Outgoing,
    /// The moment of what is being done: read once for many messages.
    moment: Moment,
    /// When to take messages again without being woken.
    again: Option<Duration>,
}

/// Whom the client is let in as.
struct Client {
    app_key: String,
    group: String,
    seat: Seat,
}

impl Link {
    pub(crate) fn new(gateway: Arc<Gateway>) -> Self {
        let limits = FrameLimits::default();
        let moment = gateway.moment();
        let session = ServerSession::new(limits, moment.elapsed);
        let end = End { gateway, session, member: None, out: Outgoing::default(), moment, again: None };
        Self { reader: Reader::new(Role::Server, limits.bytes), end }
    }

    /// Where to append what was read, and what is to be sent, to be removed as it is.
    pub(crate) fn buffers(&mut self) -> (&mut Vec<u8>, &mut Vec<u8>) {
        (self.reader.buffer(), &mut self.end.out.bytes)
    }

    /// Handles what was read.
    pub(crate) fn received(&mut self) {
        self.end.moment = self.end.gateway.moment();
        while !self.end.out.is_over() {
            match self.reader.next() {
                Ok(Some(received)) => self.end.received(&received),
                Ok(None) => return,
                Err(error) => self.end.out.close(1002, &error.to_string()),
            }
        }
    }

    /// Takes messages as long as there is room, and does what is due.
    pub(crate) fn fill(&mut self) {
        self.end.moment = self.end.gateway.moment();
        self.end.fill();
    }

    /// Ends the connection with a Close frame.
    pub(crate) fn close(&mut self, code: u16, reason: &str) {
        self.end.out.close(code, reason);
    }

    /// Gives back what was sent and is not confirmed.
    pub(crate) fn leave(&mut self) {
        self.end.leave();
    }

    /// Whether nothing more is read at the moment.
    pub(crate) fn is_full(&self) -> bool {
        self.end.out.is_full()
    }

    /// Whether the connection ends once everything is sent.
    pub(crate) const fn is_over(&self) -> bool {
        self.end.out.is_over()
    }

    /// When something is due, unless something happens before.
    pub(crate) fn next_due(&self) -> Option<Duration> {
        let end = &self.end;
        let settings = end.gateway.messages.settings();
        let idle = settings.idle.map(|idle| {
            let now = end.moment.elapsed;
            now + idle.saturating_sub(end.session.idle(now))
        });
        [end.again, end.out.next_due(), idle].into_iter().flatten().min()
    }

    /// Notified when there may be messages; `None` before the client is let in.
    pub(crate) fn wake(&self) -> Option<Arc<Notify>> {
        self.end.member.as_ref().map(|member| Arc::clone(&member.seat.wake))
    }
}

impl Drop for End {
    fn drop(&mut self) {
        self.leave();
    }
}

impl End {
    fn leave(&mut self) {
        if let Some(member) = self.member.take() {
            self.gateway.messages.leave(&member.seat, self.gateway.moment());
        }
    }

    fn received(&mut self, received: &Received<'_>) {
        let now = self.moment.elapsed;
        match received {
            Received::Binary(frame) => match self.session.received(frame, now) {
                Ok(event) => self.happened(&event),
                Err(error) => self.failed(&error),
            },
            // The official client takes a Pong for a message and gives up: there must be none.
            Received::Ping(_) | Received::Pong(_) => self.session.moved(now),
            // As the platform's server does it, which echoes nothing.
            Received::Close(_) => self.out.end(),
            _ => self.out.close(1003, "messages are binary"),
        }
    }

    fn happened(&mut self, event: &ServerEvent<'_>) {
        let moment = self.moment;
        if let ServerEvent::Connect(connect) = event {
            return self.connect(connect);
        }
        let Some(member) = &self.member else { return };
        let messages = &self.gateway.messages;
        match event {
            ServerEvent::Pull => {
                messages.pull(&member.seat);
                member.seat.wake.notify_one();
            }
            ServerEvent::Confirm(id) => messages.confirm(&member.app_key, &member.group, *id, moment),
            ServerEvent::Fail { id, reason } => {
                messages.fail(&member.app_key, &member.group, *id, *reason, moment);
            }
            ServerEvent::Publish { flag, publish } => self.publish(*flag, publish),
            _ => {}
        }
    }

    fn publish(&mut self, flag: Option<i32>, publish: &Publish<'_>) {
        let Some(member) = &self.member else { return };
        let mut message = NewMessage::new(publish.topic, publish.content).publisher(&member.app_key);
        let seller = publish.session.and_then(|token| self.gateway.seller_of_session(token));
        let refusal = match (publish.session, seller) {
            (Some(_), None) => Some(Refusal::new(27, "Invalid session")),
            (_, seller) => {
                message.user = seller.map(|seller| seller.user());
                self.gateway.publish(message).err().map(|error| Refusal::new(400, error.to_string()))
            }
        };
        if self.gateway.messages.publish_fault().is_some() {
            return;
        }
        let now = self.moment.elapsed;
        let frame = match (flag, refusal) {
            (flag, Some(refusal)) => self.session.failed(flag, &refusal, now),
            (Some(flag), None) => self.session.published(flag, now),
            // Nobody waits for a reply.
            (None, None) => return,
        };
        self.send(frame);
    }

    /// The client sent something that cannot be used. It is told what, because its developer is who reads this.
    fn failed(&mut self, error: &LinkError) {
        let now = self.moment.elapsed;
        match error {
            LinkError::Packet(_) | LinkError::UnknownToken if self.member.is_some() => {
                let frame = self.session.failed(None, &Refusal::new(400, error.to_string()), now);
                self.send(frame);
            }
            LinkError::Packet(_) => {
                let refusal = Refusal::new(self.gateway.messages.settings().refusal_code, error.to_string());
                let frame = self.session.refuse(&refusal, now);
                self.send(frame);
            }
            LinkError::NotConnected => self.out.close(1002, "CONNECT comes first"),
            error => self.out.close(1002, &error.to_string()),
        }
    }

    fn send(&mut self, frame: Result<Vec<u8>, LinkError>) {
        match frame {
            Ok(frame) => self.out.frame(&frame),
            // What is published was small enough to be stored, so this is a mistake of this crate.
            Err(error) => self.out.close(1011, &error.to_string()),
        }
    }

    fn fill(&mut self) {
        let moment = self.moment;
        self.out.do_due(moment.elapsed);
        let settings = self.gateway.messages.settings();
        if settings.idle.is_some_and(|idle| self.session.idle(moment.elapsed) >= idle) {
            let (code, reason) = IDLE_CLOSE;
            self.out.close(code, reason);
        }
        while !self.out.is_over() {
            let Some(member) = &self.member else { return };
            if self.out.is_full() {
                return self.gateway.messages.busy(&member.seat);
            }
            let grab = self.gateway.messages.take(&member.seat, BATCH, moment);
            self.again = grab.again;
            let is_last = grab.deliveries.len() < BATCH;
            for delivery in grab.deliveries {
                self.deliver(&delivery);
            }
            if is_last {
                return;
            }
        }
    }

    fn deliver(&mut self, delivery: &Delivery) {
        // What was taken behind an end comes again when the link is dropped.
        if self.out.is_over() {
            return;
        }
        let moment = self.moment;
        let payload = &delivery.payload;
        let mut data = Data::new(delivery.id, &payload.topic, payload.wire());
        data.published_at = Some(millis(delivery.published_at));
        data.sent_at = Some(millis(moment.time));
        data.publisher = payload.publisher.as_deref();
        data.user_id = payload.user.as_ref().map(|user| user.id);
        data.user_nick = payload.user.as_ref().map(|user| user.nick.as_str());
        data.data_id = payload.data_id.as_deref().map(|id| match id.parse() {
            Ok(number) => Member::Int64(number),
            Err(_) => Member::Text(id),
        });
        data.retried = i64::try_from(delivery.retried).ok().filter(|retried| *retried > 0);
        let frame = match self.session.deliver(&data, moment.elapsed) {
            Ok(frame) => frame,
            Err(error) => return self.out.close(1011, &error.to_string()),
        };
        match &delivery.fault {
            None => self.out.frame(&frame),
            Some(MessageFault::Drop) => {}
            Some(MessageFault::Delay(time)) => self.out.hold(&frame, moment.elapsed + *time),
            Some(MessageFault::Duplicate) => {
                self.out.frame(&frame);
                self.out.frame(&frame);
            }
            Some(MessageFault::Reorder) => self.out.hold_back(&frame, moment.elapsed),
            Some(MessageFault::Cut) => self.out.cut(&frame),
            Some(MessageFault::Close(code, reason)) => self.out.close(*code, reason),
            Some(_) => self.out.end(),
        }
    }
}

fn millis(time: std::time::SystemTime) -> i64 {
    let since = time.duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
