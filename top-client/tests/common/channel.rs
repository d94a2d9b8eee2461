//! A server of the message channel for one connection.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use top_core::tmc::{
    packet::{Content, Data},
    session::{ServerEvent, ServerSession},
    ws::{Opcode, Reader, Received, Role, ServerHandshake, write},
};

const TOPIC: &str = "taobao_trade_TradeBuyerPay";

/// Serves one connection over TCP or TLS: one message, until it is confirmed; the token of CONNECT is kept.
pub(crate) async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    token: Arc<Mutex<Option<String>>>,
    confirmed: Arc<AtomicUsize>,
) {
    let mut reader = Reader::new(Role::Server, 1 << 20);
    let (handshake, size) = loop {
        match ServerHandshake::read(reader.buffer()).expect("a handshake") {
            Some(read) => break read,
            None => assert!(stream.read_buf(reader.buffer()).await.expect("bytes") > 0),
        }
    };
    assert_eq!(handshake.target, "/tmc");
    reader.buffer().drain(..size);
    stream.write_all(&handshake.accept()).await.expect("written");
    let mut session = ServerSession::default();
    loop {
        let mut out = Vec::new();
        while let Some(received) = reader.next().expect("frames") {
            let bytes = match received {
                Received::Binary(bytes) => bytes.to_vec(),
                Received::Close(_) => return,
                _ => continue,
            };
            let mut send = |frame: Vec<u8>| write(&mut out, Opcode::Binary, &frame, None);
            match session.received(&bytes, Duration::ZERO).expect("frames of our own") {
                ServerEvent::Connect(connect) => {
                    *token.lock().expect("no panic") = connect.token.map(ToOwned::to_owned);
                    send(session.accept("T", Duration::ZERO).expect("small"));
                    let data = Data::new(1, TOPIC, Content::Text(r#"{"tid":5}"#));
                    send(session.deliver(&data, Duration::ZERO).expect("small"));
                }
                ServerEvent::Confirm(id) => {
                    assert_eq!(id, 1);
                    confirmed.fetch_add(1, SeqCst);
                }
                _ => {}
            }
        }
        stream.write_all(&out).await.expect("written");
        if stream.read_buf(reader.buffer()).await.expect("bytes") == 0 {
            return;
        }
    }
}
