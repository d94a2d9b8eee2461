//! The connections that wait for a request. The one used last goes first, so that what is not needed grows old and is
//! closed. Knows nothing of how connections are made.
//!
//! Nobody reads from a connection that waits, so whether the server has closed it is found out when it is taken, and every
//! few seconds by the keeper, which also closes what waited too long and ends when nothing waits.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use http::Uri;
use tokio::{
    runtime::Handle,
    sync::oneshot,
    task::{AbortHandle, JoinSet},
    time::{Instant, sleep},
};

use super::{link::Link, origin::Origin};

/// How long a connection waits for its next request. Below the usual 75 s of front servers, so that they seldom
/// close it just as a request starts.
pub(super) const IDLE_TIMEOUT: Duration = Duration::from_secs(55);
/// How often the keeper looks.
const SWEEP: Duration = Duration::from_secs(5);
/// How many connections to one place wait at most: as many as were in use at once, but not without end.
const MAX_IDLE: usize = 4096;

#[derive(Default)]
pub(super) struct Pool(Mutex<State>);

#[derive(Default)]
struct State {
    // A list, because clients have one gateway or a few.
    places: Vec<Place>,
    keeper: Option<AbortHandle>,
    /// The keeper, and connections that are made to the end though their request went another way. They end with the pool.
    tasks: JoinSet<()>,
}

/// The connections to one origin.
struct Place {
    origin: Origin,
    /// The one used last comes last.
    #[expect(clippy::vec_box, reason = "they are taken and put back without being moved")]
    idle: Vec<Box<Link>>,
    /// Requests that wait for a connection while theirs is being made.
    waiting: VecDeque<oneshot::Sender<Box<Link>>>,
}

impl Pool {
    /// A connection for a request to this address, which is not known to be closed.
    pub(super) fn take(&self, uri: &Uri, now: Instant) -> Option<Box<Link>> {
        let mut closed = Vec::new();
        let mut state = self.state();
        let place = state.places.iter_mut().find(|place| place.origin.is_of(uri))?;
        while let Some(link) = place.idle.pop() {
            if is_old(&link, now) {
                // So are all before it.
                closed = std::mem::take(&mut place.idle);
                closed.push(link);
                break;
            }
            if link.is_open() {
                return Some(link);
            }
            closed.push(link);
        }
        drop(state);
        close(closed);
        None
    }

    /// Promises the next connection to this place that becomes free.
    pub(super) fn wait(&self, origin: &Origin) -> oneshot::Receiver<Box<Link>> {
        let (sender, receiver) = oneshot::channel();
        let mut state = self.state();
        let waiting = &mut state.place(origin).waiting;
        // Those whose own connection was there first.
        while waiting.front().is_some_and(oneshot::Sender::is_closed) {
            waiting.pop_front();
        }
        waiting.push_back(sender);
        receiver
    }

    /// Takes a connection back that is ready for another request.
    pub(super) fn put(self: &Arc<Self>, mut link: Box<Link>) {
        let mut state = self.state();
        let place = state.place(&link.origin);
        while let Some(waiting) = place.waiting.pop_front() {
            link = match waiting.send(link) {
                Ok(()) => return,
                Err(link) => link,
            };
        }
        if place.idle.len() >= MAX_IDLE {
            drop(state);
            link.close();
            return;
        }
        place.idle.push(link);
        if state.keeper.as_ref().is_none_or(AbortHandle::is_finished) {
            self.start_keeper(&mut state);
        }
    }

    /// Makes a connection to the end whose request has found another, so that the next one has it.
    pub(super) fn put_later<C>(self: &Arc<Self>, connecting: C)
    where
        C: Future<Output = Option<Box<Link>>> + Send + 'static,
    {
        let pool = Arc::downgrade(self);
        self.state().spawn(async move {
            if let Some(link) = connecting.await
                && let Some(pool) = pool.upgrade()
            {
                pool.put(link);
            }
        });
    }

    #[cold]
    fn start_keeper(self: &Arc<Self>, state: &mut State) {
        let pool = Arc::downgrade(self);
        state.keeper = state.spawn(async move {
            loop {
                sleep(SWEEP).await;
                let Some(pool) = pool.upgrade() else { return };
                if !pool.sweep(Instant::now()) {
                    return;
                }
            }
        });
    }

    /// Closes what is old or closed by the server. Whether anything is left.
    fn sweep(&self, now: Instant) -> bool {
        let mut closed = Vec::new();
        let mut state = self.state();
        for place in &mut state.places {
            let (open, over): (Vec<_>, Vec<_>) = std::mem::take(&mut place.idle)
                .into_iter()
                .map(|mut link| (!is_old(&link, now) && link.is_still_open(), link))
                .partition(|(is_open, _)| *is_open);
            place.idle = open.into_iter().map(|(_, link)| link).collect();
            closed.extend(over.into_iter().map(|(_, link)| link));
            place.waiting.retain(|waiting| !waiting.is_closed());
        }
        state.places.retain(|place| !place.idle.is_empty() || !place.waiting.is_empty());
        let is_any_left = !state.places.is_empty();
        if !is_any_left {
            // Said while nobody else can put one: the next one starts another keeper.
            state.keeper = None;
        }
        drop(state);
        close(closed);
        is_any_left
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn place(&mut self, origin: &Origin) -> &mut Place {
        let index = self.places.iter().position(|place| place.origin.is(origin)).unwrap_or_else(|| {
            self.places.push(Place { origin: origin.clone(), idle: Vec::new(), waiting: VecDeque::new() });
            self.places.len() - 1
        });
        &mut self.places[index]
    }

    /// Without a runtime, as where a response is dropped after it has ended, nothing is started.
    fn spawn(&mut self, task: impl Future<Output = ()> + Send + 'static) -> Option<AbortHandle> {
        while self.tasks.try_join_next().is_some() {}
        Handle::try_current().ok().map(|runtime| self.tasks.spawn_on(task, &runtime))
    }
}

impl Drop for State {
    fn drop(&mut self) {
        close(self.places.drain(..).flat_map(|place| place.idle));
    }
}

/// By when it was taken for its last request, so that the clock need not be read once more when that has ended.
fn is_old(link: &Link, now: Instant) -> bool {
    now.saturating_duration_since(link.taken_at) > IDLE_TIMEOUT
}

/// Outside of the lock: this makes system calls.
fn close(links: impl IntoIterator<Item = Box<Link>>) {
    for link in links {
        link.close();
    }
}

#[cfg(test)]
mod tests {
    use tokio::{
        net::{TcpListener, TcpStream},
        time::timeout,
    };

    use super::{super::stream::Stream, *};

    struct Place {
        listener: TcpListener,
        uri: Uri,
    }

    impl Place {
        async fn new() -> Self {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            let uri = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
            Self { listener, uri }
        }

        fn origin(&self) -> Origin {
            Origin::of(&self.uri).unwrap()
        }

        /// A connection, and its other end.
        async fn link(&self) -> (Box<Link>, TcpStream) {
            let stream = TcpStream::connect(self.listener.local_addr().unwrap()).await.unwrap();
            let link = Link::over(Stream::Plain(stream), self.origin(), false).await.unwrap();
            (link, self.listener.accept().await.unwrap().0)
        }
    }

    async fn is_closed(peer: &TcpStream) -> bool {
        let read = timeout(Duration::from_millis(500), peer.readable()).await;
        read.is_ok() && matches!(peer.try_read(&mut [0]), Ok(0))
    }

    #[tokio::test]
    async fn the_one_used_last_goes_first_and_what_is_old_is_closed() {
        let (pool, place) = (Arc::<Pool>::default(), Place::new().await);
        let now = Instant::now();
        assert!(pool.take(&place.uri, now).is_none());
        let mut peers = Vec::new();
        for seconds in [0, 40, 50] {
            let (mut link, peer) = place.link().await;
            link.taken_at = now + Duration::from_secs(seconds);
            pool.put(link);
            peers.push(peer);
        }
        let at = |seconds| now + Duration::from_secs(seconds);
        let link = pool.take(&place.uri, at(50)).unwrap();
        assert_eq!(link.taken_at, at(50));
        pool.put(link);
        // A look at what waits, by the keeper: the oldest goes.
        assert!(pool.sweep(at(60)));
        assert!(is_closed(&peers[0]).await && !is_closed(&peers[1]).await);
        // Nobody kept house: all are too old, and all go.
        assert!(pool.take(&place.uri, at(106)).is_none());
        assert!(is_closed(&peers[1]).await && is_closed(&peers[2]).await);
        assert!(!pool.sweep(at(106)), "nothing is left to keep");
    }

    #[tokio::test]
    async fn what_the_server_closed_is_closed_here_without_a_request() {
        let (pool, place) = (Arc::<Pool>::default(), Place::new().await);
        let (link, peer) = place.link().await;
        pool.put(link);
        assert!(pool.sweep(Instant::now()));
        drop(peer);
        sleep(Duration::from_millis(20)).await;
        assert!(!pool.sweep(Instant::now()));
        assert!(pool.state().keeper.is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn a_keeper_is_there_while_something_waits() {
        let (pool, place) = (Arc::<Pool>::default(), Place::new().await);
        let (link, peer) = place.link().await;
        pool.put(link);
        assert!(!pool.state().keeper.as_ref().unwrap().is_finished());
        drop(peer);
        sleep(SWEEP + Duration::from_secs(1)).await;
        assert!(pool.state().keeper.is_none() && pool.state().places.is_empty());
    }

    #[tokio::test]
    async fn who_waits_gets_what_becomes_free_in_turn() {
        let (pool, place) = (Arc::<Pool>::default(), Place::new().await);
        let given_up = pool.wait(&place.origin());
        let (mut first, mut second) = (pool.wait(&place.origin()), pool.wait(&place.origin()));
        drop(given_up);
        for _ in 0..2 {
            pool.put(place.link().await.0);
        }
        assert!(first.try_recv().is_ok() && second.try_recv().is_ok());
        assert!(pool.take(&place.uri, Instant::now()).is_none(), "both are taken");
        pool.put(place.link().await.0);
        assert!(pool.take(&place.uri, Instant::now()).is_some());
    }

    #[tokio::test]
    async fn a_connection_that_came_too_late_is_kept_and_none_outlives_the_pool() {
        let (pool, place) = (Arc::<Pool>::default(), Place::new().await);
        let (late, peer) = place.link().await;
        pool.put_later(async move { Some(late) });
        pool.put_later(std::future::pending());
        sleep(Duration::from_millis(20)).await;
        let link = pool.take(&place.uri, Instant::now()).expect("it was kept");
        pool.put(link);
        let before = Handle::current().metrics().num_alive_tasks();
        assert_eq!(before, 2, "the keeper, and a connection that is never made");
        drop(pool);
        assert!(is_closed(&peer).await);
        sleep(Duration::from_millis(20)).await;
        assert_eq!(Handle::current().metrics().num_alive_tasks(), 0);
    }
}
