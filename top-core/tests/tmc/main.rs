//! TMC, sans-IO: bytes of frames, what they mean, both ends of a connection, and the WebSocket below.

mod bytes;
mod captures;
mod hostile;
mod sessions;
mod support;
mod typed;
mod websocket;
