//! The correction of the client's clock, by a call that asks the platform for its time.

use super::{run::run, untyped::NoFields};
use crate::{
    client::Client,
    engine::{CallOptions, Target},
    policy::skew,
};
use top_core::{ApiMeta, Error, SessionRequirement, TopDateTime};

impl Client {
    /// By how many milliseconds the platform's clock is taken to be ahead of this machine's; negative if behind.
    ///
    /// It is zero until the platform refuses a call for its time (code 31), whose response then tells the difference,
    /// or until [`sync_clock`](Self::sync_clock).
    pub fn clock_skew_millis(&self) -> i64 {
        self.engine().skew.millis()
    }

    /// Asks the platform for its time (`taobao.time.get`), to the second, and corrects all further calls by the
    /// difference, which it returns in milliseconds.
    ///
    /// # Errors
    /// The call failed.
    pub async fn sync_clock(&self) -> Result<i64, Error> {
        static API: ApiMeta = ApiMeta::new(
            "taobao.time.get",
            "time_get_response",
            Some("time"),
            true,
            SessionRequirement::None,
        );
        let options = CallOptions::default();
        let platform = run::<TopDateTime>(self, &API, Target::of(&API), &NoFields, &options).await?;
        let measured = skew::difference(platform.to_system_time(), self.engine().clock.now());
        self.engine().skew.set(measured);
        Ok(measured)
    }
}
