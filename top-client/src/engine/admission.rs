//! What holds an attempt back: a ban of the platform, the client's own rates, the number of calls in flight. Waits and
//! gives up; how long a ban or a rate lasts is known to `policy`.

use std::time::Duration;

use tokio::{
    sync::{MutexGuard, SemaphorePermit},
    time::Instant,
};

use super::{Engine, job::Job, shared::Held};
use crate::{
    policy::{pace::Pacer, retry::RetryPolicy},
    progress::Progress,
};
use top_core::{Error, error::LimitScope};

const OWN_RATE: &str = "the client's own rate is used up";

impl Engine {
    /// Waits until nothing holds an attempt back. The permit, if there is one, is kept for the time of the attempt.
    pub(super) async fn admit(
        &self,
        job: &Job<'_>,
        policy: &RetryPolicy,
        progress: &mut Progress,
    ) -> Result<Option<SemaphorePermit<'_>>, Error> {
        let method = job.call.target.method;
        let pacers = self.pace.of(method);
        loop {
            self.wait_out_ban(job, policy, progress).await?;
            let _turns =
                (self.turn(pacers.api, job, progress).await?, self.turn(pacers.app, job, progress).await?);
            // While this call has both turns, no other takes from either rate; so they are taken from only when nothing
            // else holds the call back, and no more calls go in a time than go out in it.
            while let Some(wait) = pacers.wait(|| self.now()) {
                self.wait_by_deadline(wait, OWN_RATE, job, progress).await?;
            }
            let permit = self.place_in_flight(job, progress).await?;
            // A ban may have begun meanwhile. While it is waited out, another call can have the permit.
            if self.bans.remaining(method, || self.now()).is_some() {
                continue;
            }
            if let Some(shared) = &self.shared {
                progress.seen = None;
                // On the heap, so that a client that shares nothing does not carry it along.
                match Box::pin(self.admit_shared(shared, job, progress)).await {
                    Ok(()) => {}
                    // Now it is known here, and waited out as any.
                    Err(Held::Banned(left)) => {
                        self.bans.ban(LimitScope::Api, method, self.now(), left);
                        continue;
                    }
                    Err(Held::Refused(error)) => return Err(error),
                }
            }
            pacers.take(|| self.now());
            return Ok(permit);
        }
    }

    /// The turn by one rate, had as soon as that rate lets a call go.
    async fn turn<'p>(
        &self,
        pacer: Option<&'p Pacer>,
        job: &Job<'_>,
        progress: &mut Progress,
    ) -> Result<Option<MutexGuard<'p, ()>>, Error> {
        let Some(pacer) = pacer else { return Ok(None) };
        progress.seen = None;
        let started = self.now();
        let turn = tokio::time::timeout_at(self.instant(job.deadline), pacer.turn.lock()).await;
        progress.waited += self.now().saturating_sub(started);
        let Ok(turn) = turn else {
            return Err(Error::limited("other calls wait for the client's own rate", None));
        };
        while let Some(wait) = pacer.wait(self.now()) {
            self.wait_by_deadline(wait, OWN_RATE, job, progress).await?;
        }
        Ok(Some(turn))
    }

    /// Waits, unless the call's deadline comes first: then the call fails at once, for this reason.
    pub(super) async fn wait_by_deadline(
        &self,
        wait: Duration,
        reason: &'static str,
        job: &Job<'_>,
        progress: &mut Progress,
    ) -> Result<(), Error> {
        if self.now().saturating_add(wait) >= job.deadline {
            return Err(Error::limited(reason, Some(wait)));
        }
        self.pause(wait, progress).await;
        Ok(())
    }

    async fn place_in_flight(
        &self,
        job: &Job<'_>,
        progress: &mut Progress,
    ) -> Result<Option<SemaphorePermit<'_>>, Error> {
        let Some(in_flight) = &self.in_flight else { return Ok(None) };
        if let Ok(permit) = in_flight.try_acquire() {
            return Ok(Some(permit));
        }
        progress.seen = None;
        let started = self.now();
        let permit = tokio::time::timeout_at(self.instant(job.deadline), in_flight.acquire()).await;
        progress.waited += self.now().saturating_sub(started);
        match permit {
            Ok(Ok(permit)) => Ok(Some(permit)),
            _ => Err(Error::limited("too many calls of this client are in flight", None)),
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
        progress.seen = None;
        let started = Instant::now();
        tokio::time::sleep(length).await;
        progress.waited += started.elapsed();
    }
}
