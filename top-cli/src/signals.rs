//! The signals that end a command.

use crate::failure::Failure;

/// A future that ends with SIGINT (Ctrl-C) or SIGTERM. Both are caught from the call of this function on.
#[cfg(unix)]
pub(crate) fn signals() -> Result<impl Future<Output = ()>, Failure> {
    use tokio::signal::unix::{SignalKind, signal};

    let caught =
        |kind| signal(kind).map_err(|error| Failure::usage(format!("signals cannot be caught: {error}")));
    let (mut interrupt, mut terminate) = (caught(SignalKind::interrupt())?, caught(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
pub(crate) fn signals() -> Result<impl Future<Output = ()>, Failure> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
