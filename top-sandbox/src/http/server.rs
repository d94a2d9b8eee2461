//! The socket and its connections, from the first to the last. Knows no route and no gateway.

use std::{convert::Infallible, fmt, pin::pin, time::Duration};

use axum::{Router, response::Response};
use hyper::{server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    task::JoinSet,
};
use tower_service::Service as _;

use super::{
    context::{Stop, stopped},
    delivery::HangUp,
    stall::Unstalled,
};

/// How long calls in progress are waited for when the sandbox stops.
const GRACE: Duration = Duration::from_secs(5);

/// Serves until stopped, then waits for the calls in progress. `patience` is how long a head may take to arrive, and how
/// long a reader may take nothing of what it is sent.
pub(crate) async fn run(listener: TcpListener, router: Router, patience: Duration, mut stop: Stop) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            () = stopped(&mut stop) => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, router.clone(), patience, stop.clone()));
                }
                // Most likely out of file descriptors; some are freed soon.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    let _ = tokio::time::timeout(GRACE, async { while connections.join_next().await.is_some() {} }).await;
}

async fn connection(stream: TcpStream, router: Router, patience: Duration, mut stop: Stop) {
    // Responses are small and whole; waiting to fill a packet only costs time.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request| {
        let call = router.clone().call(request);
        async move {
            let response: Response = call.await.unwrap_or_else(|never: Infallible| match never {});
            if response.extensions().get::<HangUp>().is_some() { Err(HungUp) } else { Ok(response) }
        }
    });
    let mut connection = pin!(
        http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(patience)
            // As the platform writes them: a client of the message channel may look for them by their letters.
            .title_case_headers(true)
            .serve_connection(TokioIo::new(Unstalled::new(stream, patience)), service)
            .with_upgrades()
    );
    // An error here means that one side has closed the connection; nobody is left to report it to.
    tokio::select! {
        _ = connection.as_mut() => return,
        () = stopped(&mut stop) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

/// Makes hyper close the connection without a response.
#[derive(Debug)]
struct HungUp;

impl fmt::Display for HungUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was closed on purpose")
    }
}

impl std::error::Error for HungUp {}
