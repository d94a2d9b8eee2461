//! Many calls over many connections at once: each is answered once and none is lost.

mod support;

use std::{
    collections::HashSet,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use support::builder;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use top_core::{TopApi, TopObject};

#[derive(Debug, TopApi)]
#[top_api(method = "taobao.echo", response = Echo)]
struct EchoGet {
    number: usize,
}

#[derive(Debug, TopObject)]
struct Echo {
    number: Option<usize>,
    request_id: Option<String>,
}

/// The number in a variable of the environment, to make the run longer.
fn setting(name: &str, default: usize) -> usize {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// `TOP_LOAD_CALLS=50000 TOP_LOAD_CONNECTIONS=256` for the long run.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_call_is_lost_and_none_is_answered_twice() {
    let (calls, connections) = (setting("TOP_LOAD_CALLS", 2_000), setting("TOP_LOAD_CONNECTIONS", 64));
    let sandbox = builder().keep_calls(100).start().await.unwrap();
    let executed = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&executed);
    sandbox.on(move |request: EchoGet| {
        counter.fetch_add(1, Ordering::Relaxed);
        async move { Ok(Echo { number: Some(request.number), request_id: None }) }
    });
    let address = sandbox.address();
    let callers = (0..connections).map(|caller| {
        tokio::spawn(async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            let mut ids = Vec::new();
            for number in (caller..calls).step_by(connections) {
                let text = number.to_string();
                let params = support::request(&[("method", Some("taobao.echo")), ("number", Some(&text))]);
                let params: Vec<_> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let head = format!("GET /router/rest?{} HTTP/1.1\r\nHost: x\r\n\r\n", support::form(&params));
                stream.write_all(head.as_bytes()).await.unwrap();
                let response = next_response(&mut stream).await;
                assert_eq!(response["echo_response"]["number"], number, "{response}");
                ids.push(response["echo_response"]["request_id"].as_str().unwrap().to_owned());
            }
            ids
        })
    });
    let mut ids = HashSet::new();
    for caller in callers.collect::<Vec<_>>() {
        ids.extend(caller.await.unwrap());
    }
    assert_eq!((executed.load(Ordering::Relaxed), ids.len()), (calls, calls));
    assert_eq!(sandbox.calls().len(), 100);
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
        eprintln!("{calls} calls over {connections} connections; {peak}");
    }
}

/// One response of a connection that stays open.
async fn next_response(stream: &mut TcpStream) -> serde_json::Value {
    let mut bytes = Vec::new();
    loop {
        assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0, "the connection stays open");
        if let Some(response) = support::parse(&bytes) {
            let length: usize = response.header("content-length").unwrap().parse().unwrap();
            if response.body.len() == length {
                return response.json();
            }
        }
    }
}
