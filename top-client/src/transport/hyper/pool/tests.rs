//! Time is an argument: none of these waits for a connection to grow old.

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
