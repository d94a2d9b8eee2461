//! The platform's time: asked for now and then, and counted on in between by a clock that never jumps.
//!
//! Windows end by it. A window that ended in the platform's future would move the mark past orders that are still to
//! come; the platform takes requests whose clock is wrong by ten minutes, so this machine's clock will not do.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::client::Client;
use top_core::{Error, TopApi, TopDateTime, clock::Clock, error::ConfigError};

/// How long the count goes on before the platform is asked again: clocks drift by a second a day or less.
const GOOD_FOR: Duration = Duration::from_secs(600);
/// How long, if the platform did not say it when it was asked.
const PATIENCE: Duration = Duration::from_secs(60);

#[derive(TopApi)]
#[top_api(method = "taobao.time.get", response = TopDateTime, unwrap = "time", session = none, idempotent)]
struct TimeGet;

pub(super) enum PlatformTime {
    /// A clock of the program's, which it says is right.
    Clock(Arc<dyn Clock>),
    /// What the platform said last.
    Asked(Mutex<Option<Said>>),
}

/// What the platform said, when that was here, and when it is asked again.
#[derive(Clone, Copy)]
pub(super) struct Said {
    time: TopDateTime,
    at: Instant,
    again: Instant,
}

impl Said {
    fn now(self) -> TopDateTime {
        self.time + self.at.elapsed()
    }
}

impl PlatformTime {
    pub(super) fn new(clock: Option<Arc<dyn Clock>>) -> Self {
        clock.map_or_else(|| Self::Asked(Mutex::default()), Self::Clock)
    }

    /// Never later than it is at the platform; earlier by what a response takes, and up to a second.
    pub(super) async fn now(&self, client: &Client) -> Result<TopDateTime, Error> {
        let said = match self {
            Self::Clock(clock) => {
                return TopDateTime::from_system_time(clock.now())
                    .map_err(|_| ConfigError::new("the clock shows no year between 1 and 9999").into());
            }
            Self::Asked(said) => said,
        };
        let last = *said.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(last) = last.filter(|last| Instant::now() < last.again) {
            return Ok(last.now());
        }
        let asked = client.call(&TimeGet).await;
        let at = Instant::now();
        let next = match (asked, last) {
            (Ok(time), _) => Said { time: *time, at, again: at + GOOD_FOR },
            // The count is still good, as far as clocks do not drift.
            (Err(_), Some(last)) => Said { again: at + PATIENCE, ..last },
            (Err(error), None) => return Err(error),
        };
        *said.lock().unwrap_or_else(PoisonError::into_inner) = Some(next);
        Ok(next.now())
    }
}
