//! The client for programs without `async`: the same calls, each of which blocks the calling thread until it has its
//! reply. One thread of the process drives connections and timers for all blocking clients; all other work of a call
//! is done on the calling thread.
//!
//! Calls may be made anywhere, also on a thread of a tokio runtime, which they block like any blocking code.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use top_client::Client;
//! use top_core::TopApi;
//!
//! #[derive(TopApi)]
//! #[top_api(method = "taobao.time.get", response = String, unwrap = "time", idempotent)]
//! struct TimeGet;
//!
//! let client = Client::builder("12345678", "the app secret").build_blocking()?;
//! let reply = client.call(&TimeGet).timeout(Duration::from_secs(5)).send()?;
//! println!("{} ({:?})", *reply, reply.request_id());
//! # Ok::<(), top_core::Error>(())
//! ```

mod batch;
#[cfg(feature = "qimen")]
mod qimen;

use std::{
    fmt,
    future::pending,
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

use tokio::{
    runtime::{self, Handle},
    task::unconstrained,
};

pub use self::batch::Batch;
#[cfg(feature = "qimen")]
pub use self::qimen::{Qimen, QimenCall, QimenMethodCall, QimenScene};

use crate::{
    ClientBuilder, Page, Reply, TimeWindow, TimeWindows,
    call::settings::{settings, settings_of_typed},
};
use top_core::{Error, TopApi, error::ConfigError};

/// Makes calls to a gateway and waits for them. Cheap to clone; clones share the same things as those of the
/// [asynchronous client](crate::Client).
#[derive(Clone)]
pub struct Client {
    client: crate::Client,
    runtime: Handle,
}

impl ClientBuilder {
    /// The client, for programs without `async`.
    ///
    /// A transport of your own must not be shared with an asynchronous client: connections belong to the runtime on
    /// which they were made.
    ///
    /// # Errors
    /// As [`build`](Self::build), or no thread can be started.
    pub fn build_blocking(self) -> Result<Client, Error> {
        let runtime = shared_runtime()?;
        let inside = runtime.enter();
        let client = self.build()?;
        drop(inside);
        Ok(Client { client, runtime })
    }
}

impl Client {
    /// A call of an API; `send` sends it.
    pub fn call<'c, A: TopApi>(&'c self, api: &'c A) -> Call<'c, A> {
        Call { call: self.client.call(api), runtime: &self.runtime }
    }

    /// A call of any API by its name: see [`Client::call_method`](crate::Client::call_method).
    pub fn call_method<N, V>(
        &self,
        method: impl Into<String>,
        params: impl IntoIterator<Item = (N, V)>,
    ) -> MethodCall<'_>
    where
        N: Into<String>,
        V: Into<String>,
    {
        MethodCall { call: self.client.call_method(method, params), runtime: &self.runtime }
    }

    /// All items of an API that counts its pages: see [`Client::pages`](crate::Client::pages).
    pub fn pages<'c, A: TopApi, T>(
        &'c self,
        request: A,
        set: impl FnMut(&mut A, i64) + Send + 'c,
        read: impl FnMut(A::Response) -> Page<T> + Send + 'c,
    ) -> Pages<'c, A, T> {
        Pages { inner: self.client.pages(request, set, read), runtime: &self.runtime, failed: false }
    }

    /// All items of an API that counts its pages, from the last page to the first: see
    /// [`Client::pages_backwards`](crate::Client::pages_backwards).
    pub fn pages_backwards<'c, A: TopApi, T>(
        &'c self,
        request: A,
        set: impl FnMut(&mut A, i64) + Send + 'c,
        read: impl FnMut(A::Response) -> Page<T> + Send + 'c,
    ) -> Pages<'c, A, T> {
        let inner = self.client.pages_backwards(request, set, read);
        Pages { inner, runtime: &self.runtime, failed: false }
    }

    /// All items of an API whose responses say where to go on: see
    /// [`Client::pages_by_cursor`](crate::Client::pages_by_cursor).
    pub fn pages_by_cursor<'c, A: TopApi, T, P: Clone + PartialEq>(
        &'c self,
        request: A,
        set: impl FnMut(&mut A, P) + Send + 'c,
        read: impl FnMut(A::Response) -> (Vec<T>, Option<P>) + Send + 'c,
    ) -> Pages<'c, A, T, P> {
        Pages {
            inner: self.client.pages_by_cursor(request, set, read),
            runtime: &self.runtime,
            failed: false,
        }
    }

    /// By how many milliseconds the platform's clock is taken to be ahead: see
    /// [`Client::clock_skew_millis`](crate::Client::clock_skew_millis).
    pub fn clock_skew_millis(&self) -> i64 {
        self.client.clock_skew_millis()
    }

    /// Asks the platform for its time: see [`Client::sync_clock`](crate::Client::sync_clock).
    ///
    /// # Errors
    /// The call failed.
    pub fn sync_clock(&self) -> Result<i64, Error> {
        wait(&self.runtime, self.client.sync_clock())
    }
}

/// A call that [`send`](Self::send) sends.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<'c, A> {
    call: crate::Call<'c, A>,
    runtime: &'c Handle,
}

impl<A: TopApi> Call<'_, A> {
    settings!(call.options);

    settings_of_typed!(call.options);

    /// Sends the call and waits for its reply.
    ///
    /// # Errors
    /// There is no response that fits its type: see [`ErrorKind`](top_core::error::ErrorKind).
    pub fn send(self) -> Result<Reply<A::Response>, Error> {
        wait(self.runtime, self.call.send())
    }
}

/// A call of an API without a struct; its response is JSON as received, without the envelope.
#[must_use = "a call does nothing until it is sent"]
pub struct MethodCall<'c> {
    call: crate::MethodCall<'c>,
    runtime: &'c Handle,
}

impl MethodCall<'_> {
    settings!(call.options);

    /// Sends the call and waits for its reply.
    ///
    /// # Errors
    /// There is no response: see [`ErrorKind`](top_core::error::ErrorKind).
    pub fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        wait(self.runtime, self.call.send())
    }
}

/// The items of a paged API, as an iterator: see [`Pages`](crate::Pages). It ends after an error, so that a loop that
/// skips errors ends as well.
#[must_use = "pages are called for when their items are"]
pub struct Pages<'c, A: TopApi, T, P = i64> {
    inner: crate::Pages<'c, A, T, P>,
    runtime: &'c Handle,
    failed: bool,
}

impl<'c, A: TopApi, T, P: Clone> Pages<'c, A, T, P> {
    settings!(inner.options);

    /// Starts at another place than the way's own: see [`Pages::starting_at`](crate::Pages::starting_at).
    pub fn starting_at(mut self, place: P) -> Self {
        self.inner = self.inner.starting_at(place);
        self
    }

    /// All pages of one window of time after the other: see [`Pages::over`](crate::Pages::over).
    pub fn over(mut self, windows: TimeWindows, set: impl FnMut(&mut A, TimeWindow) + Send + 'c) -> Self {
        self.inner = self.inner.over(windows, set);
        self
    }

    /// Whether a response has to have a total: see [`Pages::counting`](crate::Pages::counting).
    pub fn counting(mut self, set: impl FnMut(&mut A, bool) + Send + 'c) -> Self {
        self.inner = self.inner.counting(set);
        self
    }

    /// How many items the API says that there are: see [`Pages::total`](crate::Pages::total).
    ///
    /// # Errors
    /// The call of the first page failed.
    pub fn total(&mut self) -> Result<Option<i64>, Error> {
        wait(self.runtime, self.inner.total())
    }

    /// The window of which a page was called for last: see [`Pages::window`](crate::Pages::window).
    pub fn window(&self) -> Option<TimeWindow> {
        self.inner.window()
    }
}

impl<A: TopApi, T, P: Clone> Iterator for Pages<'_, A, T, P> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.failed {
            return None;
        }
        let item = wait(self.runtime, self.inner.next());
        self.failed = item.is_err();
        item.transpose()
    }
}

/// The runtime of all blocking clients. It lives as long as the process: otherwise it would be dropped with the last
/// client, perhaps inside another runtime, which panics.
fn shared_runtime() -> Result<Handle, Error> {
    static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);
    let mut shared = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*shared {
        return Ok(handle.clone());
    }
    let failed = |error| ConfigError::new(format!("the blocking client's thread cannot be started: {error}"));
    let runtime = runtime::Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let drive = move || runtime.block_on(pending::<()>());
    thread::Builder::new().name("top-client-blocking".into()).spawn(drive).map_err(failed)?;
    Ok(shared.insert(handle).clone())
}

/// Blocks the thread until the future is ready. Not `Handle::block_on`, which panics on a thread of a runtime.
fn wait<F: Future>(runtime: &Handle, future: F) -> F::Output {
    /// Wakes a thread that is parked.
    struct Parked(Thread);

    impl Wake for Parked {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    let _inside = runtime.enter();
    // Inside a task of another runtime, that task's budget would run out and never be renewed.
    let mut future = pin!(unconstrained(future));
    let waker = Waker::from(Arc::new(Parked(thread::current())));
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.client.fmt(f)
    }
}

impl<A: TopApi> fmt::Debug for Call<'_, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

impl fmt::Debug for MethodCall<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.call.fmt(f)
    }
}

impl<A: TopApi, T, P> fmt::Debug for Pages<'_, A, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.fmt(f)
    }
}
