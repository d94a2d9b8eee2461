//! Several messages about one thing, of which only the newest is handled.

use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::Arc,
    time::Duration,
};

use tokio::{
    sync::mpsc,
    time::{Instant, sleep_until},
};
use top_core::{TopObject, response};

use super::{delivery::Arrived, message::RawMessage};

/// What a message is about; messages of one key stand for each other.
type KeyOf = Arc<dyn Fn(&RawMessage) -> Option<String> + Send + Sync>;

/// Holds messages back for a while and hands on the newest of each business key. The others are confirmed unseen.
///
/// Messages are hints, and whoever fetches the whole order after each needs only the last. It is off unless set. The
/// official SDK keeps the *first* message of a key instead, and so may miss the state that the last one told.
#[derive(Clone)]
pub struct Coalesce {
    window: Duration,
    key: KeyOf,
}

/// The members that name what a message is about.
#[derive(TopObject, Default)]
struct Ids {
    tid: Option<String>,
    num_iid: Option<String>,
    refund_id: Option<String>,
}

impl Coalesce {
    /// Of the messages of one topic about the same refund (`refund_id`), order (`tid`) or item (`num_iid`), the newest
    /// within `window`. Messages about none of them pass at once.
    pub fn by_topic(window: Duration) -> Self {
        Self::by(window, |message| Some(format!("{}\n{}", message.topic, usual_key(message)?)))
    }

    /// Of the messages of any topic about the same refund, order or item, the newest within `window`: for handlers that
    /// fetch the whole thing anyway.
    pub fn across_topics(window: Duration) -> Self {
        Self::by(window, usual_key)
    }

    /// By keys of one's own; a message without a key passes at once.
    pub fn by(window: Duration, key: impl Fn(&RawMessage) -> Option<String> + Send + Sync + 'static) -> Self {
        Self { window, key: Arc::new(key) }
    }

    /// Stands between the connections and the handlers; ends when the connections do.
    pub(super) async fn run(self, mut arriving: mpsc::Receiver<Arrived>, out: mpsc::Sender<Arrived>) {
        let mut held: HashMap<String, Arrived> = HashMap::new();
        // All wait equally long, so they are due in the order of their arrival.
        let mut due: VecDeque<(Instant, String)> = VecDeque::new();
        loop {
            let next = due.front().map(|(at, _)| *at);
            let wait = async {
                match next {
                    Some(at) => sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                arrived = arriving.recv() => match arrived {
                    Some(arrived) => match (self.key)(&arrived.message) {
                        Some(key) => self.hold(key, arrived, &mut held, &mut due),
                        None => send(&out, arrived).await,
                    },
                    None => break,
                },
                () = wait => {
                    if let Some(arrived) = due.pop_front().and_then(|(_, key)| held.remove(&key)) {
                        send(&out, arrived).await;
                    }
                }
            }
        }
        for (_, key) in due {
            if let Some(arrived) = held.remove(&key) {
                send(&out, arrived).await;
            }
        }
    }

    fn hold(
        &self,
        key: String,
        arrived: Arrived,
        held: &mut HashMap<String, Arrived>,
        due: &mut VecDeque<(Instant, String)>,
    ) {
        let Some(earlier) = held.get_mut(&key) else {
            due.push_back((Instant::now() + self.window, key.clone()));
            held.insert(key, arrived);
            return;
        };
        // The same message twice is no newer one; what is confirmed of it is confirmed of both.
        let is_newer = match (arrived.message.published_at, earlier.message.published_at) {
            (Some(new), Some(old)) => new >= old,
            _ => true,
        };
        if is_newer {
            std::mem::replace(earlier, arrived).superseded_by(earlier.message.id);
        } else {
            arrived.superseded_by(earlier.message.id);
        }
    }
}

impl Arrived {
    /// A message of the same id is still in hand: it must not be confirmed before that one is handled.
    fn superseded_by(self, id: i64) {
        if self.message.id == id { self.left_to_another() } else { self.superseded() }
    }
}

async fn send(out: &mpsc::Sender<Arrived>, arrived: Arrived) {
    // Without a receiver, it is dropped and so failed.
    let _ = out.send(arrived).await;
}

fn usual_key(message: &RawMessage) -> Option<String> {
    let mut ids = Ids::default();
    response::from_json(&mut ids, message.content.as_bytes()).ok()?;
    let named = [("refund", ids.refund_id), ("trade", ids.tid), ("item", ids.num_iid)];
    named.into_iter().find_map(|(sort, id)| Some(format!("{sort}_{}", id.filter(|id| !id.is_empty())?)))
}

impl fmt::Debug for Coalesce {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Coalesce").field("window", &self.window).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_keys_name_refund_order_or_item() {
        let key = |content: &str| usual_key(&RawMessage::new(1, "t".to_owned(), content.to_owned()));
        assert_eq!(key(r#"{"tid":193827465019283746,"x":[]}"#).as_deref(), Some("trade_193827465019283746"));
        assert_eq!(key(r#"{"tid":"7","refund_id":8}"#).as_deref(), Some("refund_8"));
        assert_eq!(key(r#"{"num_iid":9}"#).as_deref(), Some("item_9"));
        for content in ["{}", "", "[1]", "{", r#"{"tid":null}"#, r#"{"tid":""}"#] {
            assert_eq!(key(content), None, "{content}");
        }
    }
}
