//! What others told this process of bans: a copy that is true as long as the subscription lives. Time is tokio's.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use futures_util::StreamExt as _;
use redis::Client;
use tokio::time::Instant;
use top_client::fleet::Ban;

use crate::{connection::Connection, keys::scope};

/// How long after a subscription was lost it is tried anew.
const RETRY: Duration = Duration::from_millis(250);
/// How often a subscription is tried that says nothing, to notice a connection that is dead.
const SILENCE: Duration = Duration::from_secs(10);

/// The copy.
#[derive(Default)]
pub(crate) struct Bans(Mutex<State>);

#[derive(Default)]
struct State {
    until: HashMap<String, Instant>,
    /// Messages come; what was asked since then is known.
    listens: bool,
    known: HashSet<String>,
    is_started: bool,
}

impl Bans {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known of the bans that hold for an API.
    pub(crate) fn known(&self, app_key: &str, method: &str) -> Ban {
        let (app, api) = (scope(app_key, None), scope(app_key, Some(method)));
        let state = self.state();
        let until = state.until.get(&app).max(state.until.get(&api));
        let left = until.map(|until| until.saturating_duration_since(Instant::now())).unwrap_or_default();
        if !left.is_zero() {
            Ban::For(left)
        } else if state.listens && state.known.contains(&api) {
            Ban::None
        } else {
            Ban::Unknown
        }
    }

    /// Redis said that there is no ban of this API; whether messages came when it was asked.
    pub(crate) fn learn_free(&self, app_key: &str, method: &str, listened: bool) {
        let mut state = self.state();
        if listened && state.listens {
            state.known.insert(scope(app_key, Some(method)));
        }
    }

    pub(crate) fn listens(&self) -> bool {
        self.state().listens
    }

    /// Somebody is banned for so long.
    pub(crate) fn learn(&self, scope: String, length: Duration) {
        let now = Instant::now();
        let Some(until) = now.checked_add(length) else { return };
        let mut state = self.state();
        // What is over is thrown away here, so that the copy is never longer than what is banned at once.
        state.until.retain(|_, end| *end > now);
        let end = state.until.entry(scope).or_insert(until);
        *end = until.max(*end);
    }

    /// Begins to listen, once, in a task that ends with this copy. Any node of a cluster tells of what was published at
    /// another.
    pub(crate) fn start(self: &Arc<Self>, connection: &Arc<Connection>, channel: String) {
        if std::mem::replace(&mut self.state().is_started, true) {
            return;
        }
        let (connection, copy) = (Arc::clone(connection), Arc::downgrade(self));
        tokio::spawn(async move {
            for number in 0_usize.. {
                if copy.strong_count() == 0 {
                    return;
                }
                let client = connection.another(number).await;
                listen(&copy, &client, &channel).await;
                match copy.upgrade() {
                    Some(copy) => copy.state().listens = false,
                    None => return,
                }
                tokio::time::sleep(RETRY).await;
            }
        });
    }

    /// Learns from a message of the channel: the length of a ban in milliseconds, and whose it is.
    fn learn_from(&self, message: &str) {
        if let Some((millis, scope)) = message.split_once(' ')
            && let Ok(millis) = millis.parse()
        {
            self.learn(scope.to_owned(), Duration::from_millis(millis));
        }
    }
}

/// Listens as long as the subscription lives and the copy is needed.
async fn listen(copy: &Weak<Bans>, client: &Client, channel: &str) {
    let Ok(mut subscription) = client.get_async_pubsub().await else { return };
    if subscription.subscribe(channel).await.is_err() {
        return;
    }
    if let Some(copy) = copy.upgrade() {
        let mut state = copy.state();
        (state.listens, state.known) = (true, HashSet::new());
    }
    loop {
        let next = async { subscription.on_message().next().await };
        match tokio::time::timeout(SILENCE, next).await {
            Ok(Some(message)) => {
                let Some(copy) = copy.upgrade() else { return };
                copy.learn_from(&message.get_payload::<String>().unwrap_or_default());
            }
            Ok(None) => return,
            // To subscribe again says whether the connection lives, and loses nothing.
            Err(_) => {
                let again = tokio::time::timeout(RETRY * 4, subscription.subscribe(channel)).await;
                if !matches!(again, Ok(Ok(()))) || copy.strong_count() == 0 {
                    return;
                }
            }
        }
    }
}
