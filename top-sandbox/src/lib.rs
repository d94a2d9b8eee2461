//! A local gateway of Alibaba's TOP (淘宝开放平台, Taobao Open Platform) for development and tests: no network, no app
//! key, no approval.
//!
//! It listens on a free port of this machine and behaves as the platform is known to. Any client in any language can
//! call it.
//!
//! # A first call, in a test
//!
//! Start a sandbox, say what it serves, point the client at [`Sandbox::url`], and look at what was called:
//!
//! ```
//! use top_client::{Client, TopApi, TopObject}; // or `top_apis`
//! use top_sandbox::{PlatformError, Sandbox};
//!
//! #[derive(Debug, TopObject)]
//! struct Followup { success: Option<bool>, model: Option<String> }
//!
//! #[derive(Debug, TopApi)]
//! #[top_api(method = "alibaba.alihealth.followup.send", response = Followup, unwrap = "result1")]
//! struct FollowupSend { content: String, auth_token: Option<String> }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::builder().app("12345678", "helloworld").session("tok", "12345678").start().await?;
//!
//! // A function serves an API: the derive that encodes the request decodes it here.
//! sandbox.on(|request: FollowupSend| async move {
//!     if request.content.len() > 1000 {
//!         return Err(PlatformError::new(15, "Remote service error").sub("isv.invalid-parameter", "非法参数"));
//!     }
//!     Ok(Followup { success: Some(true), model: Some(request.content) })
//! });
//! // Or the method always has the same response, a sample from the documentation for example.
//! sandbox.answer("taobao.user.seller.get", r#"{"user_seller_get_response":{"user":{"nick":"abc"}}}"#);
//!
//! // The program under test makes a call, over HTTP and signed.
//! let client = Client::builder("12345678", "helloworld").gateway(sandbox.url()).build()?;
//! let request = FollowupSend { content: "how are you?".into(), auth_token: None };
//! let reply = client.call(&request).session("tok").await?;
//! assert_eq!(reply.model.as_deref(), Some("how are you?"));
//!
//! // And the test looks at what arrived.
//! assert_eq!(sandbox.calls_of::<FollowupSend>()[0].content, "how are you?");
//! sandbox.stop().await;
//! # Ok(())
//! # }
//! ```
//!
//! An API has one of four sources: [`Sandbox::on`] (a typed handler), [`Sandbox::answer`] (a [`CannedResponse`]),
//! [`Sandbox::document`] (an API document: its checks and its sample) or [`Sandbox::catalogue`] (the definitions of many
//! APIs). `taobao.time.get` and `taobao.tmc.*` are built in.
//!
//! # What is checked
//!
//! Requests are read in the layouts of all official SDKs: parameters in the query, a form or a multipart body, beside a
//! JSON or XML body. These checks follow, with the platform's codes and texts; the first that fails decides:
//!
//! | | codes |
//! |---|---|
//! | HTTP method, `method`, `app_key` | 9, 21, 28, 29 |
//! | `v`, `timestamp` (10 minutes), `format` | 32, 33, 34, 30, 31, 23 |
//! | `sign`, recomputed with every [`SignMethod`] and [`SignRule`] | 24, 25 |
//! | whether the method is served, and the application may call it ([`App::only`]) | 22, 11 |
//! | `session`, if the API needs one or the call has one ([`Grant`]) | 26, 27 |
//! | limits ([`Sandbox::limit`]) | 7 |
//! | the API's own parameters | 40, 41 |
//!
//! Responses are wrapped JSON, simplified JSON or XML, as requested. The live gateway's order of checks is not
//! documented; this one follows from its messages. The signature is computed by plain code of this crate's own and not
//! by `top-core`, so that the two check each other.
//!
//! # When something goes wrong
//!
//! [`Sandbox::fault`] makes the next call of a method fail on purpose: errors, proxies' pages, delays, closed
//! connections, half a response ([`Fault`]). [`Sandbox::latency`] slows calls down.
//!
//! The other way around, a refusal says what to do: in the header `x-top-sandbox-hint`, in [`RecordedCall::hint`], and
//! for a wrong signature step by step in [`Sandbox::check_signature`]. The header `x-top-sandbox-sign-rule` names the
//! rule that a right signature follows. [`verify`] checks a request that was pasted from a log, without a server.
//!
//! # The page and the admin interface
//!
//! The [address](Sandbox::address), opened in a browser, is a page that shows calls as they are received: parameters,
//! the signature checked step by step, responses. Values are shown, secrets are not.
//!
//! Programs in other languages use the command `topctl sandbox` of the crate `top-cli`. They declare in a [`Config`]
//! file, or over HTTP on the same port, what is declared in code here:
//!
//! | | |
//! |---|---|
//! | `GET /_sandbox/config` | what is declared, without secrets and sessions; of Qimen's routes how often each was used |
//! | `POST /_sandbox/config` | declares more: the members of a [`Config`] as JSON (`Content-Type: application/json`) or TOML (`application/toml`) |
//! | `GET /_sandbox/calls?after=N&limit=M&wait=S` | the calls beyond number N as JSON with all their values, the oldest M (1,000 otherwise); waits at most S (up to 30) seconds for one. Beyond 4 MiB of text a call is cut and says so (`cut`) |
//! | `DELETE /_sandbox/calls` | forgets the calls |
//! | `DELETE /_sandbox/faults`, `/_sandbox/limits` | removes what was declared |
//! | `DELETE /_sandbox/sessions/TOKEN` | ends a session: code 27 |
//! | `POST /_sandbox/messages` | publishes one: `{"topic": …, "content": …}`, where the content is a text or any JSON, and as needed `user`, `user_id`, `group`, `app`, `publisher`, `data_id`, `id`, `delay_millis`, `lifetime_millis`, `gzip`; gives `ids` |
//! | `GET /_sandbox/messages?after=N&limit=M&wait=S` | the messages that changed after change N, the last change first, with their lives, and the number of the last change (`change`) |
//! | `DELETE /_sandbox/messages` | forgets the messages that are over |
//! | `GET /_sandbox/connections` | the open connections of the message channel |
//!
//! The whole port answers requests to numeric addresses, `localhost`, names without a dot and the names given to
//! [`Builder::host`] only, and nothing that a browser sends for a page of another site: no web page can read or drive it.
//! An address that others can reach needs an [admin token](Builder::admin_token).
//!
//! # OAuth
//!
//! [`Sandbox::oauth_url`] is an OAuth server with `/authorize`, `/token` and `/logoff`. It shows no page: every visitor
//! acts as the declared [`Seller`] and consents, unless [`Sandbox::consent`] says otherwise.
//!
//! # Messages
//!
//! The same port is a server of TMC (消息服务), the message channel: a WebSocket on any path, which the official SDKs take
//! for the platform's. [`Sandbox::publish`] puts a [message](NewMessage) into the queue of each application to which it goes,
//! by the permits of users and by groups; it is pushed to the connections of the group, and comes again until it is
//! confirmed: after a fail, in time ([`MessageSettings::redelivery`]), and after a lost connection.
//! [`Sandbox::message_over`] waits until it is confirmed, and [`RecordedMessage`] tells its life.
//!
//! ```
//! use std::time::Duration;
//! use top_sandbox::{MessageFault, MessageSettings, NewMessage, Sandbox};
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let settings = MessageSettings::default().redelivery(Duration::from_millis(50));
//! let sandbox = Sandbox::builder().app("12345678", "helloworld").messages(settings).start().await?;
//! println!("consume from {}", sandbox.messages_url());
//!
//! // The connection breaks in the middle of the first message.
//! sandbox.message_fault(MessageFault::Cut);
//! let ids = sandbox.publish(NewMessage::new("taobao_trade_TradeBuyerPay", r#"{"tid":1}"#))?;
//! // … the consumer under test comes back, receives and confirms it: sandbox.message_over(ids[0]).await
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The APIs `taobao.tmc.*` are served over the same queues: users permit and cancel, groups are made, messages are consumed,
//! confirmed and produced. Where the platform's behaviour is a guess (codes of refusals, the times of redelivery), it is in
//! [`MessageSettings`]. Every group name is taken; `minor_group` and `filter_exp` are read and have no effect: what
//! the platform does with others than `default` and `*` is not documented. A timestamp may be of any time, because the
//! official .NET client counts from another beginning.
//!
//! # Orders
//!
//! [`Sandbox::orders`] serves the orders of an [`OrderBook`] as `taobao.trades.sold.increment.get` and
//! `taobao.trade.fullinfo.get`, each seller's to the session that the seller granted: newest first by the time of the last
//! change, in pages that shift while orders change, with or without a total (`use_has_next`). What syncs orders is tested
//! with it.
//!
//! # Qimen
//!
//! The same port is Qimen (奇门): [`Sandbox::qimen_url`] takes calls between order systems and warehouses, checks them,
//! strips the prefix `taobao.qimen.`, signs them again with the secret of the called application and hands them on to where
//! a [`QimenRoute`] leads: an address, or a function in this process. Cloud scenes are at `/router/qm`, the test address of
//! both at `/router/qmtest`. Qimen's own failures are folded into responses as the documents have them (`TOP60`, `TOP15`; in
//! cloud scenes numbers), [`Sandbox::qimen_fault`] makes time-outs and doubled calls, [`Sandbox::fault`] loses responses, and
//! [`Sandbox::qimen_count`] counts. What the platform does not document is a guess: how long it waits for the called side
//! ([`Sandbox::qimen_patience`]), the wording of failures beyond the documents' samples, and that it signs calls to
//! applications with MD5 alone.
//!
//! The other side is tried with [`Acceptance`]: it plays the platform's acceptance against an endpoint.
//!
//! # Recordings
//!
//! [`Recorder`] stands in front of any gateway, the platform's own included, and writes the calls of any program into
//! files that a test replays without a network. Credentials and personal data are replaced in them, the same value always
//! by the same.
//!
//! # The rooms
//!
//! For readers of the source. Each imports only those below it in this table, and `tests/rooms.rs` checks that:
//!
//! | | |
//! |---|---|
//! | `sandbox`, `builder` | the front: what a user of this crate holds |
//! | `record` | calls written down on their way to a gateway, with other values in place of secret ones |
//! | `http` | what faces HTTP: socket, routes, delivery, page and admin interface |
//! | `config` | declarations as text |
//! | `gateway` | one request from its bytes to its response, in the platform's order; one link of the message channel |
//! | `qimen` | calls that are handed on: routes, the second signature, folded failures |
//! | `serving` | what is served, and to whom: applications, sessions, APIs, limits, faults |
//! | `messages` | the queues of the message channel, and what became of each message |
//! | `orders` | orders of sellers, and the lists of them |
//! | `accept` | the platform's acceptance of an endpoint, played against it |
//! | `protocol` | what the platform's protocol says: requests, signatures, batches, formats, errors |

#![forbid(unsafe_code)]

#[macro_use]
mod bilingual;

mod accept;
mod builder;
mod config;
mod gateway;
mod http;
mod messages;
mod orders;
mod protocol;
mod qimen;
mod record;
mod sandbox;
mod serving;

pub use self::{
    accept::{Acceptance, AcceptanceReport, BodyCharset, BodyKind, Finding, Outcome, UnknownProbe},
    builder::Builder,
    config::{Config, ConfigError},
    gateway::RecordedCall,
    http::{SandboxBody, SandboxTransport},
    messages::{
        MessageConnection, MessageEvent, MessageFault, MessageSettings, MessageStep, NewMessage,
        PublishError, RecordedMessage,
    },
    orders::{Order, OrderBook},
    protocol::{
        PlatformError,
        request::{MalformedRequest, ReceivedFile},
        sign::{SignMethod, SignRule, Verdict, verify},
    },
    qimen::{Forwarded, QimenCall, QimenCount, QimenFault, QimenResponse, QimenRoute, QimenRouteError},
    record::{Recorder, RecorderBuilder, RecordingEvent, RecordingSummary, ReplacedField},
    sandbox::Sandbox,
    serving::{App, Caller, CannedResponse, Fault, Grant, Limit, LimitOn, Seller},
};
/// In which hints are read.
pub use top_core::error::Language;
/// The catalogue that [`Sandbox::catalogue`] takes.
pub use top_doc::Definitions;
