//! Messages in hand or done with.

use std::time::Duration;

use redis::cmd;
use top_client::fleet::{Claim, InboxStore, StoreFuture};

use crate::{Redis, scripts, values::millis};

/// How long a message that is done with is remembered: the platform keeps messages for a day.
const KEPT: Duration = Duration::from_secs(48 * 60 * 60);

impl Redis {
    fn message(&self, id: i64) -> String {
        self.0.keys.of("message", &id.to_string())
    }
}

impl InboxStore for Redis {
    fn claim(&self, id: i64, hold: Duration) -> StoreFuture<'_, Claim> {
        Box::pin(async move {
            let mut script = scripts::CLAIM.key(self.message(id));
            script.arg(&self.0.owner).arg(millis(hold));
            Ok(match self.0.connection.script::<u8>(&script).await? {
                0 => Claim::New,
                1 => Claim::InHand,
                _ => Claim::Done,
            })
        })
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        Box::pin(async move {
            let mut command = cmd("SET");
            command.arg(self.message(id)).arg("1 done").arg("PX").arg(millis(KEPT));
            self.0.connection.command(&command).await
        })
    }

    fn released(&self, id: i64) {
        // Where it cannot be said, the claim ends by itself.
        let mut script = scripts::RELEASE.key(self.message(id));
        script.arg(&self.0.owner);
        self.in_background(script);
    }
}
