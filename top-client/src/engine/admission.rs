//! What holds an attempt back: a ban of the platform, the client's own rates, the number of calls in flight. Waits and
//! gives up; how long a ban or a rate lasts is known to `policy`.

use std::time::Duration;

use tokio::{sync::SemaphorePermit, time::Instant};

use super::{Engine, job::Job};
use crate::{policy::retry::RetryPolicy, progress::Progress};
use top_core::Error;

impl Engine {
    /// Waits until nothing holds an attempt back. The permit, if there is one, is kept for the time of the attempt.
    pub(super) async fn admit(
        &self,
        job: &Job<'_>,
        policy: &RetryPolicy,
        progress: &mut Progress,
    ) -> Result<Option<SemaphorePermit<'_>>, Error> {
        let method = job.call.target.method;
        self.wait_out_ban(job, policy, progress).await?;
        for pacer in self.pace.of(method) {
            let started = self.now();
            let turn = tokio::time::timeout_at(self.instant(job.deadline), pacer.turn.lock()).await;
            progress.waited += self.now().saturating_sub(started);
            let Ok(_turn) = turn else {
                return Err(Error::limited("other calls wait for the client's own rate", None));
            };
            while let Err(wait) = pacer.check(self.now()) {
                if self.now().saturating_add(wait) >= job.deadline {
                    return Err(Error::limited("the client's own rate is used up", Some(wait)));
                }
                self.pause(wait, progress).await;
            }
        }
        let Some(in_flight) = &self.in_flight else { return Ok(None) };
        loop {
            let started = self.now();
            let permit = tokio::time::timeout_at(self.instant(job.deadline), in_flight.acquire()).await;
            progress.waited += self.now().saturating_sub(started);
            let Ok(Ok(permit)) = permit else {
                return Err(Error::limited("too many calls of this client are in flight", None));
            };
            // A ban may have begun meanwhile. While it is waited out, another call can have the permit.
            if self.bans.remaining(method, || self.now()).is_none() {
                return Ok(Some(permit));
            }
            drop(permit);
            self.wait_out_ban(job, policy, progress).await?;
        }
    }

    async fn wait_out_ban(
        &self,
        job: &Job<'_>,
        policy: &RetryPolicy,
        progress: &mut Progress,
    ) -> Result<(), Error> {
        while let Some(left) = self.bans.remaining(job.call.target.method, || self.now()) {
            if left > self.max_ban_wait || self.now().saturating_add(left) >= job.deadline {
                return Err(Error::limited("the platform still refuses calls of this API", Some(left)));
            }
            // Calls that wait for the same end are spread out after it.
            let spread = policy.base_backoff.mul_f64(self.chance.fraction());
            self.pause(left.saturating_add(spread), progress).await;
        }
        Ok(())
    }

    pub(super) async fn pause(&self, length: Duration, progress: &mut Progress) {
        let started = Instant::now();
        tokio::time::sleep(length).await;
        progress.waited += started.elapsed();
    }
}
