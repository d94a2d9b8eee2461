//! TMC (消息服务), the message channel, sans-IO: link frames, what they mean, and both ends of a connection.
//!
//! TMC is a binary protocol over a WebSocket: the platform pushes messages ("an order was paid"), and the application
//! confirms each one when it is done with it. What is not confirmed comes again: delivery is at least once.
//!
//! | Module | What is in it |
//! |---|---|
//! | [`ws`] | the part of RFC 6455 that TMC uses: the handshake, and one frame a message |
//! | [`frame`] | link frames of version 2: headers and members of seven types, as bytes |
//! | [`packet`] | what a link frame means: CONNECT, data, confirm, fail, publish, refusals |
//! | [`session`] | a client's and a server's end of a connection: token, flags, and what is due when |
//! | [`message`] | what a typed message says of its topic: [`TopMessage`](message::TopMessage) |
//!
//! Everything takes bytes and the time, and gives bytes; sockets, timers and gzip belong to whoever carries them
//! (`top-client` has a consumer). Nothing is allocated by a length that a peer claims, and no `Debug` or `Display` shows
//! a token, a signature or a content.
//!
//! ```
//! use std::time::Duration;
//!
//! use top_core::{
//!     sign::{SecretSigner, SignMethod, Signer, Signing, StringToSign},
//!     tmc::{
//!         packet::{Connect, Content, Data},
//!         session::{ClientEvent, ClientSession, ServerEvent, ServerSession},
//!     },
//! };
//!
//! let now = Duration::ZERO;
//! let (mut client, mut server) = (ClientSession::default(), ServerSession::default());
//!
//! let connect = Connect::new("12345678", "default", "1451620800000");
//! let signer = SecretSigner::new("helloworld", SignMethod::Md5);
//! let text = connect.string_to_sign();
//! let Signing::Ready(signature) = signer.sign(StringToSign { parameters: &text, body: b"" }) else { unreachable!() };
//! let signature = signature?;
//! let sent = client.connect(&connect, &signature, now)?;
//!
//! let ServerEvent::Connect(received) = server.received(&sent, now)? else { unreachable!() };
//! assert!(received.is_signed(&signature));
//! let accepted = server.accept("0a2c8b52-51b0-4d5e-8f44-8b5d0f4c8c5e", now)?;
//! assert!(matches!(client.received(&accepted, now)?, ClientEvent::Connected));
//!
//! let data = Data::new(257, "taobao_trade_TradeBuyerPay", Content::Text(r#"{"tid":1}"#));
//! let pushed = server.deliver(&data, now)?;
//! let ClientEvent::Data(message) = client.received(&pushed, now)? else { unreachable!() };
//! let confirmed = client.confirm(message.id, now)?;
//! assert!(matches!(server.received(&confirmed, now)?, ServerEvent::Confirm(257)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod frame;
pub mod message;
pub mod packet;
pub mod session;
pub mod ws;
