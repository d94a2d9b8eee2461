//! How long a client waits, and how often it speaks.

use std::time::Duration;

/// The times of a client's end. The defaults are those of the official client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timing {
    /// For the reply to CONNECT; 5 s unless set.
    pub connect: Duration,
    /// For the reply to a publish; 2 s unless set.
    pub publish: Duration,
    /// Between two Pings while nothing is sent or received; 45 s unless set.
    pub heartbeat: Duration,
    /// Between two pull requests, which are a safety net beside the server's own pushes; 15 s unless set.
    pub pull: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            publish: Duration::from_secs(2),
            heartbeat: Duration::from_secs(45),
            pull: Duration::from_secs(15),
        }
    }
}

impl Timing {
    /// How long to wait for the reply to CONNECT.
    pub const fn connect(mut self, after: Duration) -> Self {
        self.connect = after;
        self
    }

    /// How long to wait for the reply to a publish.
    pub const fn publish(mut self, after: Duration) -> Self {
        self.publish = after;
        self
    }

    /// How often to send a Ping in silence.
    pub const fn heartbeat(mut self, every: Duration) -> Self {
        self.heartbeat = every;
        self
    }

    /// How often to ask for messages.
    pub const fn pull(mut self, every: Duration) -> Self {
        self.pull = every;
        self
    }
}
