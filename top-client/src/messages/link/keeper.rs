//! Keeps one connection: makes it, and makes it again when it is lost, with a fresh signature each time.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::{mpsc, watch},
    time::{Instant, sleep, timeout},
};
use top_core::{
    TopApi,
    clock::Clock,
    sign::{Signature, Signer, Signing, StringToSign},
    tmc::{
        frame::FrameLimits,
        packet::Connect,
        session::{ClientSession, Timing},
    },
};

use super::{backoff, connection::Connection, dial::Dial, session::Talk};
use crate::{
    client::Client,
    messages::{
        delivery::{Arrived, Desk},
        endpoint::Endpoint,
        error::{ConsumerError, ConsumerErrorKind},
        events::LinkEvent,
        in_hand::InHand,
        running::Phase,
    },
    policy::chance::Chance,
};

/// The client's name, as the platform sees it.
const SDK: &str = concat!("top-client-rust-", env!("CARGO_PKG_VERSION"));

/// What all connections of a consumer share.
pub(in crate::messages) struct LinkSettings {
    pub(in crate::messages) endpoint: Endpoint,
    pub(in crate::messages) app_key: String,
    pub(in crate::messages) group: String,
    pub(in crate::messages) minor_group: String,
    pub(in crate::messages) filter: String,
    pub(in crate::messages) signer: Arc<dyn Signer>,
    pub(in crate::messages) clock: Arc<dyn Clock>,
    pub(in crate::messages) auth: Option<Client>,
    pub(in crate::messages) timing: Timing,
    pub(in crate::messages) max_frame_bytes: usize,
    pub(in crate::messages) max_content_bytes: usize,
    pub(in crate::messages) max_silence: Duration,
    pub(in crate::messages) dial: Arc<dyn Dial>,
    pub(in crate::messages) in_hand: InHand,
    pub(in crate::messages) desk: Arc<Desk>,
    /// Whether any connection was ever let in: a refusal before that is the application's mistake, later the platform's.
    pub(in crate::messages) was_connected: AtomicBool,
    pub(in crate::messages) chance: Chance,
}

/// Keeps one connection.
pub(in crate::messages) struct Keeper {
    pub(in crate::messages) settings: Arc<LinkSettings>,
    pub(in crate::messages) number: usize,
    /// Given away when no more messages are read.
    pub(in crate::messages) arriving: Option<mpsc::Sender<Arrived>>,
    pub(in crate::messages) phase: watch::Receiver<Phase>,
    /// Whether the connection, the last one if there is none, brought a message.
    pub(in crate::messages) brought_messages: bool,
}

/// The proof of the app to the production channel.
#[derive(TopApi)]
#[top_api(method = "taobao.tmc.auth.get", response = String, unwrap = "result", session = none, idempotent)]
struct AuthGet {
    group: String,
}

impl Keeper {
    /// Until the consumer closes.
    ///
    /// # Errors
    /// The server refused the consumer's first connection.
    pub(in crate::messages) async fn run(mut self) -> Result<(), ConsumerError> {
        let settings = Arc::clone(&self.settings);
        let mut failures = 0;
        loop {
            let started = Instant::now();
            let Err(error) = self.connect_and_talk().await else { return Ok(()) };
            settings.desk.outbox.set_connected(self.number, false);
            if matches!(error.kind(), ConsumerErrorKind::Refused(_))
                && !settings.was_connected.load(Ordering::Acquire)
            {
                return Err(error);
            }
            if backoff::was_good(std::mem::take(&mut self.brought_messages), started.elapsed()) {
                failures = 0;
            }
            let pause = backoff::pause(failures, settings.chance.fraction());
            failures = failures.saturating_add(1);
            settings.desk.listeners.link(&LinkEvent::Lost { connection: self.number, error: &error, pause });
            if !self.pause(pause).await {
                return Ok(());
            }
        }
    }

    /// Whether to go on after the pause.
    async fn pause(&mut self, pause: Duration) -> bool {
        let until = sleep(pause);
        tokio::pin!(until);
        loop {
            let phase = *self.phase.borrow_and_update();
            match phase {
                Phase::Reading => {}
                // Only to send what is still to be said.
                Phase::Draining => {
                    self.arriving = None;
                    if self.settings.desk.outbox.is_empty() {
                        return self.wait_for_closing().await;
                    }
                }
                Phase::Closing => return false,
            }
            tokio::select! {
                () = &mut until => return true,
                changed = self.phase.changed() => if changed.is_err() { return false },
            }
        }
    }

    /// Acks may still come while handlers finish: goes on when there is one to send.
    async fn wait_for_closing(&mut self) -> bool {
        let outbox = Arc::clone(&self.settings.desk.outbox);
        loop {
            tokio::select! {
                changed = self.phase.changed() => {
                    if changed.is_err() || *self.phase.borrow() == Phase::Closing {
                        return false;
                    }
                }
                () = outbox.changed(self.number) => if !outbox.is_empty() { return true },
            }
        }
    }

    async fn connect_and_talk(&mut self) -> Result<(), ConsumerError> {
        let settings = Arc::clone(&self.settings);
        let connecting = connect(&settings);
        tokio::pin!(connecting);
        let talk = loop {
            let phase = *self.phase.borrow_and_update();
            match phase {
                Phase::Reading => {}
                Phase::Draining => self.arriving = None,
                Phase::Closing => return Ok(()),
            }
            tokio::select! {
                talk = &mut connecting => break talk?,
                changed = self.phase.changed() => if changed.is_err() { return Ok(()) },
            }
        };
        talk.run(self).await
    }
}

/// Up to CONNECT.
async fn connect(settings: &LinkSettings) -> Result<Talk, ConsumerError> {
    let token = match &settings.auth {
        Some(client) => {
            let request = AuthGet { group: settings.group.clone() };
            Some(client.call(&request).send().await?.into_inner())
        }
        None => None,
    };
    let within = settings.timing.connect;
    let late = |what| move |_| ConsumerError::new(ConsumerErrorKind::Timeout(what));
    let stream = timeout(within, settings.dial.dial(&settings.endpoint))
        .await
        .map_err(late("the connection"))?
        .map_err(|error| ConsumerError::with_source(ConsumerErrorKind::Connect, error))?;
    let open = Connection::open(stream, &settings.endpoint, settings.max_frame_bytes);
    let connection = timeout(within, open).await.map_err(late("the WebSocket's handshake"))??;

    let now = settings.clock.now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let timestamp = now.as_millis().to_string();
    let mut connect = Connect::new(&settings.app_key, &settings.group, &timestamp);
    (connect.minor_group, connect.filter) = (Some(&*settings.minor_group), Some(&*settings.filter));
    (connect.sdk, connect.token) = (Some(SDK), token.as_deref());
    let signature = sign(&*settings.signer, &connect).await?;
    let session = ClientSession::new(settings.timing, FrameLimits::default().bytes(settings.max_frame_bytes));
    let mut talk = Talk::new(connection, session);
    talk.greet(&connect, &signature)?;
    Ok(talk)
}

async fn sign(signer: &dyn Signer, connect: &Connect<'_>) -> Result<Signature, ConsumerError> {
    let text = connect.string_to_sign();
    let signature = match signer.sign(StringToSign { parameters: &text, body: b"" }) {
        Signing::Ready(signature) => signature,
        Signing::Later(signature) => signature.await,
    };
    signature.map_err(|error| ConsumerError::with_source(ConsumerErrorKind::Sign, error))
}
