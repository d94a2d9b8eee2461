//! Messages of the platform (TMC, 消息服务): a consumer that loses nothing.
//!
//! The platform pushes messages over a WebSocket ("an order was paid"), and sends each again until it is confirmed. A
//! [`Consumer`] keeps the connections, gives messages to handlers, and confirms each when its handler succeeded, not
//! before.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use top_client::{TopMessage, messages::{Consumer, DeadLetter, Message}};
//!
//! /// A buyer paid.
//! #[derive(TopMessage)]
//! #[top_api(topic = "taobao_trade_TradeBuyerPay")]
//! struct TradeBuyerPay {
//!     tid: i64,
//!     payment: Option<top_client::Decimal>,
//! }
//!
//! # async fn store(_: i64) -> Result<(), std::io::Error> { Ok(()) }
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let consumer = Consumer::builder("12345678", "the app secret")
//!     .on(|paid: Message<TradeBuyerPay>| async move { store(paid.tid).await })
//!     .on_any(|message| async move { println!("{} is of no interest", message.topic) })
//!     .dead_letters(10, |dead: DeadLetter| async move {
//!         eprintln!("message {} failed {} times: {}", dead.message.id, dead.tries, dead.reason);
//!     })
//!     .build()?;
//! consumer.run_until(async {
//!     # let ctrl_c = std::future::pending::<()>;
//!     ctrl_c().await;
//! }).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # What is promised
//! * **At least once.** A message is confirmed after its handler returned `Ok`, after the dead-letter handler did, or as
//!   the duplicate of one that was. Everything else (an error, a panic, a handler that takes too long, a content that does
//!   not fit) fails it, and it comes again. A process that dies loses nothing: what it had in hand comes again.
//! * **A duplicate is not handled again**, as long as the [`InboxStore`](crate::fleet::InboxStore) remembers it; that is
//!   in memory unless set.
//! * **Bounded memory.** So many messages and bytes may be in hand; then the sockets are no longer read, and the platform
//!   waits. Packed contents are unpacked up to a limit.
//! * **Connections come back** by themselves, after 1 to 30 seconds, by chance spread out, with a fresh signature; soon after
//!   one that brought messages, later and later where none does. Only a refusal of the very first one ends
//!   the consumer, with a [`ConsumerError`] that says what to look at.
//! * The platform keeps messages for 24 hours: whoever was away longer has to compare by calls.
//!
//! A message is a hint: it carries ids and a status. Fetch the whole (`taobao.trade.fullinfo.get`) where that matters, and
//! see [`Coalesce`] for handlers that only want the newest state.
//!
//! # Ways to consume
//! | way | how |
//! |---|---|
//! | handlers | [`ConsumerBuilder::build`], then [`Consumer::run_until`] |
//! | one by one | [`ConsumerBuilder::inbox`]: [`Inbox::next`], [`Delivery::confirm`], [`Delivery::fail`] |
//! | by calls of the API | [`Consumer::builder_over_http`], with either of the two |
//!
//! Messages are published with [`Consumer::publisher`], or by the API `taobao.tmc.message.produce`.
//!
//! This room knows sockets, tasks and time; what is on the wire is `top_core::tmc`.

mod builder;
mod coalesce;
mod consumer;
mod content;
mod delivery;
mod dispatch;
mod endpoint;
mod error;
mod events;
mod handlers;
mod http;
mod in_hand;
mod inbox;
mod link;
mod message;
mod outbox;
mod publish;
mod running;
#[cfg(test)]
mod tests;
mod trace;
mod tries;

pub use self::{
    builder::ConsumerBuilder,
    coalesce::Coalesce,
    consumer::Consumer,
    content::ContentError,
    delivery::Delivery,
    dispatch::DeadLetter,
    endpoint::{Endpoint, EndpointError},
    error::{ConsumerError, ConsumerErrorKind},
    events::{LinkEvent, MessageEvent, MessageOutcome},
    handlers::HandlerResult,
    inbox::Inbox,
    message::{Message, RawMessage},
    publish::{PublishError, Publisher},
};
#[doc(no_inline)]
pub use top_core::tmc::{packet::Refusal, session::Timing};
