//! Calls of Qimen that were served, with what was responded: the guard against duplicates of all processes of one address.

use std::{fmt, time::Duration};

use redis::cmd;
use top_core::request::Format;
use top_server::{
    qimen::{Begun, CallKey, DuplicateFuture, Duplicates},
    spi::SpiResponse,
};

use crate::{Redis, keys::part, scripts, seal, values::millis};

/// As long as a caller's clock may be off: repeats come sooner.
const KEEP_FOR: Duration = Duration::from_secs(600);
/// Longer than a caller waits.
const HOLD: Duration = Duration::from_secs(120);

/// Which calls of Qimen were served, for a [`Dispatcher`](top_server::qimen::Dispatcher) in several processes behind one
/// address (feature `qimen`): a repeat gets the first response from whichever process it reaches, and one that comes while
/// the first is in hand is told to come back.
///
/// Responses are encrypted if the engine has a key. While Redis is away, calls with a business key are refused and nothing is
/// executed; their callers repeat them.
///
/// ```
/// # use top_redis::{Redis, ServedCalls};
/// use top_server::qimen::Dispatcher;
///
/// # fn example() -> Result<(), top_redis::RedisError> {
/// let redis = Redis::builder("rediss://redis.example").prefix("my-wms").build()?;
/// let dispatcher = Dispatcher::new("the app secret").duplicates(ServedCalls::new(redis));
/// # let _ = dispatcher;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ServedCalls {
    redis: Redis,
    keep_for: Duration,
    hold: Duration,
}

impl ServedCalls {
    /// Remembers calls for ten minutes; those in hand of a process that died are new again after two.
    pub const fn new(redis: Redis) -> Self {
        Self { redis, keep_for: KEEP_FOR, hold: HOLD }
    }

    /// How long a call is remembered. Default: ten minutes.
    pub const fn keep_for(mut self, time: Duration) -> Self {
        self.keep_for = time;
        self
    }

    /// How long a call may be in hand before its process counts as dead, and a repeat is executed: longer than any handler
    /// takes. Default: two minutes.
    pub const fn hold(mut self, time: Duration) -> Self {
        self.hold = time;
        self
    }

    /// Forgets the calls of this method, customer and business key that were served, so that the same words are a new call:
    /// after the order was cancelled. The method is named with or without its prefix.
    ///
    /// # Errors
    /// Redis is away, or holds another program's values.
    pub async fn forget(
        &self,
        method: &str,
        customer_id: &str,
        business_key: &str,
    ) -> Result<(), top_client::fleet::StoreError> {
        let redis = &self.redis.0;
        let method = top_core::qimen::qimen_full(method);
        let name = name(&[&method, customer_id, business_key]);
        let all = redis.keys.of("serves", &name);
        let contents: Vec<String> = redis.connection.command(cmd("SMEMBERS").arg(&all)).await?;
        let mut script = scripts::FORGET.key(all);
        for content in contents {
            script.key(redis.keys.of("served", &format!("{name}:{content}"))).arg(content);
        }
        redis.connection.script(&script).await
    }

    fn keys(&self, key: &CallKey) -> [String; 3] {
        let name = name(&[&key.method, &key.customer_id, &key.business_key]);
        let keys = &self.redis.0.keys;
        let content = self::name(&[&key.content]);
        [keys.of("served", &format!("{name}:{content}")), keys.of("serves", &name), content]
    }
}

/// Texts in one, so that no two lists of texts have the same.
fn name(texts: &[&str]) -> String {
    texts.iter().map(|text| part(text)).collect::<Vec<_>>().join(":")
}

impl Duplicates for ServedCalls {
    fn begin<'a>(&'a self, key: &'a CallKey) -> DuplicateFuture<'a, Begun> {
        Box::pin(async move {
            let redis = &self.redis.0;
            let [call, ..] = self.keys(key);
            let mut script = scripts::BEGIN.key(&call);
            script.arg(&redis.owner).arg(millis(self.hold));
            let (state, stored): (u8, Vec<u8>) = redis.connection.script(&script).await?;
            Ok(match state {
                0 => Begun::First,
                1 => Begun::InHand,
                _ => {
                    let text = seal::open(redis.seal.as_ref(), &call, &stored)?;
                    let (format, body) = text.split_once(' ').ok_or("the response is cut off")?;
                    let format = match format {
                        "json" => Format::Json,
                        "xml" => Format::Xml,
                        _ => return Err("a format that this version does not know".into()),
                    };
                    Begun::Done(SpiResponse::restored(format, body.as_bytes().to_vec()))
                }
            })
        })
    }

    fn done<'a>(&'a self, key: &'a CallKey, response: &'a SpiResponse) -> DuplicateFuture<'a, ()> {
        Box::pin(async move {
            let redis = &self.redis.0;
            let [call, all, content] = self.keys(key);
            let format = if response.format() == Format::Xml { "xml" } else { "json" };
            let text = format!("{format} {}", std::str::from_utf8(response.body())?);
            let stored = seal::close(redis.seal.as_ref(), &call, &text)?;
            let mut script = scripts::SERVED.key(call);
            script.key(all).arg(stored).arg(millis(self.keep_for)).arg(content);
            Ok(redis.connection.script(&script).await?)
        })
    }

    fn give_up(&self, key: &CallKey) {
        // Where it cannot be said, the call is new again after a while.
        let [call, ..] = self.keys(key);
        let mut script = scripts::GIVE_UP.key(call);
        script.arg(&self.redis.0.owner);
        self.redis.in_background(script);
    }
}

impl fmt::Debug for ServedCalls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServedCalls").field("redis", &self.redis).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_calls_have_one_name() {
        assert_ne!(name(&["a:b", "c"]), name(&["a", "b:c"]));
        assert_ne!(name(&["a%3Ab"]), name(&["a:b"]));
        assert_ne!(name(&["", "a"]), name(&["a", ""]));
    }
}
