//! The engine against a cluster of real nodes: the suite for all engines, keys that move, and a node that dies.

mod support;

use std::time::Duration;

use support::{
    certificate::Certificate,
    cluster::{Cluster, OWNER, SLOT},
};
use top_client::{
    fleet::{
        Acquired, Ask, Ban, CursorStore as _, LeaseStore as _, QuotaStore as _, Replacing, SessionStore as _,
        StoreErrorKind,
    },
    oauth::Token,
};
use top_core::error::LimitScope;
use top_redis::{Redis, RedisBuilder};

/// By a node that has none of the keys.
fn by_another(cluster: &Cluster) -> RedisBuilder {
    Redis::builder(cluster.nodes[0].url())
}

fn token() -> Token {
    Token::from_json(r#"{"access_token":"access"}"#, std::time::SystemTime::UNIX_EPOCH).unwrap()
}

#[tokio::test]
async fn the_engine_conforms_in_a_cluster() {
    let Some(cluster) = Cluster::start(None).await else { return };
    support::conforms(|number| Redis::builder(cluster.nodes[number].url())).await;
    // Each prefix has its node, and no operation is over two of them.
    for prefix in ["a", "b", "c", "my erp", "淘宝"] {
        let redis = by_another(&cluster).prefix(prefix).build().unwrap();
        redis.save("shop", &token(), Replacing::Nothing).await.unwrap();
        assert_eq!(redis.shops().await.unwrap(), ["shop"], "{prefix}");
        assert!(redis.advance("orders", None, "1").await.unwrap());
        assert!(matches!(redis.acquire("orders", Duration::from_secs(9)).await, Ok(Acquired::Lease(_))));
        redis.take(Ask::new("1", "a.read")).await.unwrap();
    }
    let mut keys = Vec::new();
    for node in 0..3 {
        keys.push(cluster.ask::<u64>(node, &["DBSIZE"]).await);
    }
    assert!(keys.iter().filter(|keys| **keys > 0).count() > 1, "not all on one node: {keys:?}");
}

#[tokio::test]
async fn the_engine_conforms_in_a_cluster_over_tls() {
    let certificate = Certificate::new();
    let Some(cluster) = Cluster::start(Some(certificate.clone())).await else { return };
    support::conforms(|number| {
        Redis::builder(cluster.nodes[number].url()).root_certificate(certificate.pem())
    })
    .await;
}

#[tokio::test]
async fn a_ban_is_told_from_node_to_node() {
    let Some(cluster) = Cluster::start(None).await else { return };
    let (one, other) = (by_another(&cluster).build().unwrap(), by_another(&cluster).build().unwrap());
    let mut ask = Ask::new("1", "a.read");
    ask.wish.wanted = 0;
    for _ in 0..500 {
        other.take(ask).await.unwrap();
        if other.known_ban("1", "a.read") != Ban::Unknown {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(other.known_ban("1", "a.read"), Ban::None);
    one.ban("1", "a.read", LimitScope::App, Duration::from_secs(60)).await.unwrap();
    for _ in 0..100 {
        if other.known_ban("1", "a.read") != Ban::None {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert!(matches!(other.known_ban("1", "a.read"), Ban::For(_)));
}

#[tokio::test]
async fn keys_are_found_while_they_move_and_after() {
    let Some(cluster) = Cluster::start(None).await else { return };
    let redis = by_another(&cluster).build().unwrap();
    redis.save("shop", &token(), Replacing::Whatever).await.unwrap();
    assert!(redis.advance("orders", None, "1").await.unwrap());

    let (slot, from, to) = (SLOT.to_string(), cluster.id(OWNER).await, cluster.id(2).await);
    let _: String = cluster.ask(2, &["CLUSTER", "SETSLOT", &slot, "IMPORTING", &from]).await;
    let _: String = cluster.ask(OWNER, &["CLUSTER", "SETSLOT", &slot, "MIGRATING", &to]).await;
    assert_eq!(redis.position("orders").await.unwrap().as_deref(), Some("1"), "what has not gone yet");
    assert!(redis.advance("new", None, "1").await.unwrap(), "what is written where it will be");
    assert_eq!(redis.position("new").await.unwrap().as_deref(), Some("1"));
    // Two keys of which one has gone.
    let port = cluster.port(2).to_string();
    let _: String =
        cluster.ask(OWNER, &["MIGRATE", "127.0.0.1", &port, "{top}:session:shop", "0", "5000"]).await;
    assert!(redis.load("shop").await.unwrap().is_some(), "what has gone");
    let split = redis.save("shop", &token(), Replacing::Whatever).await.unwrap_err();
    assert_eq!(split.kind(), StoreErrorKind::Away, "{split:?}");

    let rest: Vec<String> = cluster.ask(OWNER, &["CLUSTER", "GETKEYSINSLOT", &slot, "100"]).await;
    for key in &rest {
        let _: String = cluster.ask(OWNER, &["MIGRATE", "127.0.0.1", &port, key, "0", "5000"]).await;
    }
    for node in [2, OWNER, 0] {
        let _: String = cluster.ask(node, &["CLUSTER", "SETSLOT", &slot, "NODE", &to]).await;
    }
    assert_eq!(redis.position("orders").await.unwrap().as_deref(), Some("1"));
    assert!(redis.advance("new", Some("1"), "2").await.unwrap());
    redis.save("shop", &token(), Replacing::Whatever).await.unwrap();
    assert_eq!(redis.shops().await.unwrap(), ["shop"]);
}

#[tokio::test]
async fn a_replica_that_takes_over_is_found() {
    let Some(mut cluster) = Cluster::start(None).await else { return };
    let redis = by_another(&cluster).node(cluster.nodes[2].url()).build().unwrap();
    assert!(redis.advance("orders", None, "1").await.unwrap());
    // The replica's writes are confirmed a little later.
    tokio::time::sleep(Duration::from_millis(200)).await;
    cluster.nodes[OWNER].kill();
    let error = redis.position("orders").await.unwrap_err();
    assert!(error.is_away(), "{error:?}");
    let error = redis.position("orders").await.unwrap_err();
    assert!(error.is_away(), "the others still name the one that is dead: {error:?}");
    cluster.until("the replica takes over", async |_| cluster.is_master(3).await).await;
    cluster.until("all is well", async |node| cluster.is_well(node, 0).await).await;
    assert_eq!(redis.position("orders").await.unwrap().as_deref(), Some("1"));
    assert!(redis.advance("orders", Some("1"), "2").await.unwrap());

    // The first of the named ones is not needed, neither to go on nor to begin.
    cluster.nodes[0].kill();
    assert!(redis.advance("orders", Some("2"), "3").await.unwrap());
    let fresh = by_another(&cluster).node(cluster.nodes[2].url()).build().unwrap();
    cluster.until("the cluster is said to be down", async |node| !cluster.is_well(node, 0).await).await;
    assert!(fresh.position("orders").await.unwrap_err().is_away(), "a third of the slots is gone");
    assert!(cluster.nodes[0].run());
    cluster.until("all is well again", async |node| cluster.is_well(node, 0).await).await;
    cluster.nodes[0].kill();
    assert_eq!(fresh.position("orders").await.unwrap().as_deref(), Some("3"));
}
