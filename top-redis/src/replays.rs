//! Received calls that were taken.

use std::time::{Duration, SystemTime};

use redis::cmd;
use top_server::spi::{CallKey, ReplayGuard, Taken, Taking};

use crate::{Redis, keys::hex, values::millis};

/// How long a call without a time is remembered: Redis does not keep it for ever.
const NO_TIME: Duration = Duration::from_secs(30 * 86_400);

impl ReplayGuard for Redis {
    fn take(&self, call: CallKey, until: Option<SystemTime>, now: SystemTime) -> Taking<'_> {
        // A second longer, as the two clocks count differently.
        let length = until.map_or(NO_TIME, |until| until.duration_since(now).unwrap_or_default());
        let mut command = cmd("SET");
        command.arg(self.0.keys.of("call", &hex(&call))).arg("1 taken").arg("NX");
        command.arg("PX").arg(millis(length + Duration::from_secs(1)));
        Taking::Later(Box::pin(async move {
            match self.0.connection.command::<Option<String>>(&command).await {
                Ok(Some(_)) => Taken::First,
                Ok(None) => Taken::Before,
                Err(_) => Taken::Unknown,
            }
        }))
    }
}
