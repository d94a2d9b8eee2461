//! The engine against a real Redis: the suite for all engines, values that are not its own, and a server that goes and comes.

mod support;

use std::time::Duration;

use support::Server;
use top_client::{
    fleet::{
        Acquired, Ask, Ban, Burst, CursorStore as _, Grant, InboxStore as _, LeaseStore as _,
        QuotaStore as _, Replacing, Saved, SessionStore as _, StoreErrorKind, Wish, conformance,
    },
    oauth::Token,
};
use top_core::error::LimitScope;
use top_redis::Redis;

fn redis(server: &Server) -> Redis {
    Redis::builder(server.url()).build().unwrap()
}

/// A command of another program.
async fn raw(server: &Server, words: &[&[u8]]) -> redis::Value {
    let client = redis::Client::open(server.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let mut command = redis::Cmd::new();
    for word in words {
        command.arg(*word);
    }
    command.query_async(&mut connection).await.unwrap()
}

fn token(number: u32) -> Token {
    Token::from_json(&format!(r#"{{"access_token":"access-{number}"}}"#), std::time::SystemTime::UNIX_EPOCH)
        .unwrap()
}

#[tokio::test]
async fn the_engine_conforms() {
    let Some(server) = Server::start() else { return };
    let (one, other) = (redis(&server), redis(&server));
    conformance::sessions(&one, &other).await.unwrap();
    raw(&server, &[b"FLUSHALL"]).await;
    // Scripts that a server has forgotten are sent again.
    raw(&server, &[b"SCRIPT", b"FLUSH"]).await;
    conformance::leases(&one, &other).await.unwrap();
    conformance::cursors(&one, &other).await.unwrap();
    conformance::inbox(&one, &other).await.unwrap();
    conformance::quotas(&one, &other).await.unwrap();
}

#[tokio::test]
async fn the_engine_conforms_with_encryption_and_another_prefix_is_apart() {
    let Some(server) = Server::start() else { return };
    let build = |key: &str| {
        let builder = Redis::builder(server.url()).prefix("another");
        builder.encryption_key(key.repeat(32)).build().unwrap()
    };
    let (one, other) = (build("0a"), build("0a"));
    conformance::sessions(&one, &other).await.unwrap();
    one.save("shop", &token(1), Replacing::Whatever).await.unwrap();
    let redis::Value::BulkString(stored) = raw(&server, &[b"GET", b"{another}:session:shop"]).await else {
        panic!("a text is stored")
    };
    assert!(!stored.windows(6).any(|part| part == b"access"), "it is encrypted");
    assert_eq!(build("0b").load("shop").await.unwrap_err().kind(), StoreErrorKind::Sealed);
    raw(&server, &[b"COPY", b"{another}:session:shop", b"{another}:session:other"]).await;
    assert_eq!(one.load("other").await.unwrap_err().kind(), StoreErrorKind::Sealed, "another shop's token");
    assert!(redis(&server).load("shop").await.unwrap().is_none(), "another prefix");
}

#[tokio::test]
async fn two_limits_and_two_bans_are_one_round_trip() {
    let Some(server) = Server::start() else { return };
    let redis = redis(&server);
    let mut ask = Ask::new("1", "a.read");
    let [api, app] = [LimitScope::Api, LimitScope::App].map(|scope| {
        let mut wish = Wish::new(scope);
        wish.gap = Some(Duration::from_millis(10));
        wish
    });
    (ask.wish, ask.also) = (api, Some(app));
    // Now the server has the script, and this process the word of others' bans.
    redis.take(ask).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    raw(&server, &[b"CONFIG", b"RESETSTAT"]).await;
    for _ in 0..10 {
        assert!(matches!(redis.take(ask).await.unwrap(), Grant::Calls { also: Some(_), .. }));
    }
    let redis::Value::BulkString(text) = raw(&server, &[b"INFO", b"commandstats"]).await else { panic!() };
    let text = String::from_utf8(text).unwrap();
    // What the script does by itself is counted, too: none of that is sent.
    let sent: Vec<&str> = text.lines().filter(|line| line.contains("eval")).collect();
    assert!(sent.len() == 1 && sent[0].starts_with("cmdstat_evalsha:calls=10,"), "{text}");
}

#[tokio::test]
async fn what_others_wrote_is_told_by_kind_and_never_written_over() {
    let Some(server) = Server::start() else { return };
    let redis = redis(&server);
    for (value, kind) in [
        (&b"hello"[..], StoreErrorKind::Foreign),
        (b"", StoreErrorKind::Foreign),
        (b"2 7 ptext", StoreErrorKind::Newer),
        (b"17 x", StoreErrorKind::Newer),
    ] {
        for key in
            ["session:shop", "cursor:orders", "lease:orders", "rest:orders", "message:7", "limit:1:a.read"]
        {
            let key = format!("{{top}}:{key}");
            raw(&server, &[b"SET", key.as_bytes(), value]).await;
        }
        let mut ask = Ask::new("1", "a.read");
        (ask.wish.scope, ask.wish.gap) = (LimitScope::Api, Some(Duration::from_millis(1)));
        let by =
            top_client::fleet::BackOff { first: Duration::from_secs(1), longest: Duration::from_secs(1) };
        let version = top_client::fleet::Version(7);
        let failures = [
            redis.load("shop").await.err(),
            redis.save("shop", &token(1), Replacing::Version(version)).await.err(),
            redis.position("orders").await.err(),
            redis.advance("orders", None, "1").await.err(),
            redis.acquire("orders", by.first).await.err(),
            redis.back_off("orders", by).await.err(),
            redis.resting("orders").await.err(),
            redis.claim(7, by.first).await.err(),
            redis.take(ask).await.err(),
        ];
        for (number, failure) in failures.into_iter().enumerate() {
            assert_eq!(
                failure.map(|failure| failure.kind()),
                Some(kind),
                "operation {number} over {value:?}"
            );
        }
        let still = raw(&server, &[b"GET", b"{top}:cursor:orders"]).await;
        assert_eq!(still, redis::Value::BulkString(value.to_vec()));
    }
    // The list of a burst.
    for (item, kind) in [(&b"hello"[..], StoreErrorKind::Foreign), (b"2 7", StoreErrorKind::Newer)] {
        raw(&server, &[b"DEL", b"{top}:limit:1:a.read", b"{top}:went:1:a.read"]).await;
        raw(&server, &[b"RPUSH", b"{top}:went:1:a.read", item]).await;
        let mut ask = Ask::new("1", "a.read");
        (ask.wish.scope, ask.wish.gap) = (LimitScope::Api, Some(Duration::from_millis(1)));
        ask.wish.burst = Some(Burst { together: 1, calls: 1 });
        assert_eq!(redis.take(ask).await.unwrap_err().kind(), kind, "{item:?}");
        raw(&server, &[b"SET", b"{top}:went:1:a.read", b"1 7"]).await;
        assert_eq!(redis.take(ask).await.unwrap_err().kind(), StoreErrorKind::Foreign, "of another type");
        let limit = raw(&server, &[b"EXISTS", b"{top}:limit:1:a.read"]).await;
        assert_eq!(limit, redis::Value::Int(0), "nothing is written by halves");
    }
    raw(&server, &[b"DEL", b"{top}:cursor:orders"]).await;
    raw(&server, &[b"LPUSH", b"{top}:cursor:orders", b"1"]).await;
    assert_eq!(
        redis.position("orders").await.unwrap_err().kind(),
        StoreErrorKind::Foreign,
        "of another type"
    );
    assert_eq!(redis.advance("orders", None, "1").await.unwrap_err().kind(), StoreErrorKind::Foreign);
    // A token that is cut off, at any place.
    redis.save("cut", &token(1), Replacing::Whatever).await.unwrap();
    let redis::Value::BulkString(whole) = raw(&server, &[b"GET", b"{top}:session:cut"]).await else {
        panic!()
    };
    for length in 2..whole.len() {
        raw(&server, &[b"SET", b"{top}:session:cut", &whole[..length]]).await;
        let error = redis.load("cut").await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Damaged, "{length}: {error:?}");
        assert!(!format!("{error:?} {error}").contains("access-1"), "{error:?}");
    }
}

#[tokio::test]
async fn a_server_that_goes_is_away_and_one_that_comes_back_has_everything() {
    let Some(mut server) = Server::start() else { return };
    let redis = redis(&server);
    redis.save("shop", &token(1), Replacing::Whatever).await.unwrap();
    assert!(redis.advance("orders", None, "1").await.unwrap());
    let Acquired::Lease(before) = redis.acquire("orders", Duration::from_millis(1)).await.unwrap() else {
        panic!()
    };
    server.kill();
    for _ in 0..2 {
        assert!(redis.load("shop").await.unwrap_err().is_away());
        assert!(redis.take(Ask::new("1", "a.read")).await.unwrap_err().is_away());
        assert!(redis.acquire("orders", Duration::from_secs(1)).await.unwrap_err().is_away());
    }
    assert!(server.run());
    let stored = redis.load("shop").await.unwrap().expect("it was confirmed");
    assert_eq!(stored.token.expose_access_token(), "access-1");
    assert!(matches!(
        redis.save("shop", &token(2), Replacing::Version(stored.version)).await.unwrap(),
        Saved::Stored(_)
    ));
    assert_eq!(redis.position("orders").await.unwrap().as_deref(), Some("1"));
    // One that has forgotten everything still counts on.
    server.kill();
    server.forget();
    assert!(server.run());
    // One that had just been in use is found broken by the first operation; an idle one is made anew unnoticed.
    assert!(redis.position("orders").await.unwrap_err().is_away());
    let Acquired::Lease(after) = redis.acquire("orders", Duration::from_secs(1)).await.unwrap() else {
        panic!()
    };
    assert!(after.fence() > before.fence());
    tokio::time::sleep(Duration::from_millis(1_200)).await;
    server.kill();
    assert!(server.run());
    assert_eq!(redis.position("orders").await.unwrap(), None);
}

#[tokio::test]
async fn a_ban_is_told_to_all_without_being_asked_for() {
    let Some(mut server) = Server::start() else { return };
    let (one, other) = (redis(&server), redis(&server));
    // Nothing is known before the first word with the server.
    assert_eq!(other.known_ban("1", "a.read"), Ban::Unknown);
    let mut asked = 0;
    while other.known_ban("1", "a.read") == Ban::Unknown {
        let mut ask = Ask::new("1", "a.read");
        ask.wish.wanted = 0;
        assert!(matches!(other.take(ask).await.unwrap(), Grant::Calls { .. }));
        asked += 1;
        assert!(asked < 100, "it never listens");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(other.known_ban("1", "a.read"), Ban::None);
    assert_eq!(other.known_ban("1", "a.write"), Ban::Unknown, "which was not asked about");
    one.ban("1", "a.write", LimitScope::App, Duration::from_secs(60)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    for method in ["a.read", "a.write"] {
        assert!(matches!(other.known_ban("1", method), Ban::For(left) if left > Duration::from_secs(58)));
    }
    assert_ne!(other.known_ban("2", "a.read"), Ban::For(Duration::ZERO), "another application");
    server.kill();
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(matches!(other.known_ban("1", "a.read"), Ban::For(_)), "what was told stays true");
    assert_eq!(other.known_ban("2", "a.read"), Ban::Unknown, "and what is not told any more is not known");
}

#[cfg(feature = "spi")]
#[tokio::test]
async fn a_received_call_is_taken_once_by_all_processes() {
    use top_server::spi::{ReplayGuard, Taken, Taking};
    async fn take(redis: &Redis, call: u8, seconds: u64) -> Taken {
        let now = std::time::SystemTime::UNIX_EPOCH;
        match ReplayGuard::take(redis, [call; 32], Some(now + Duration::from_secs(seconds)), now) {
            Taking::Later(asking) => asking.await,
            Taking::Ready(taken) => taken,
        }
    }
    let Some(mut server) = Server::start() else { return };
    let (one, other) = (redis(&server), redis(&server));
    assert_eq!(take(&one, 1, 600).await, Taken::First);
    assert_eq!(take(&other, 1, 600).await, Taken::Before);
    assert_eq!(take(&other, 2, 0).await, Taken::First);
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    assert_eq!(take(&one, 2, 0).await, Taken::First, "later it is refused for its time");
    server.kill();
    assert_eq!(take(&one, 3, 600).await, Taken::Unknown);
}

#[tokio::test]
async fn a_password_that_is_wrong_or_missing_is_said_and_not_shown() {
    let Some(server) = Server::start_with_settings(&["--requirepass", "hunter2"]) else { return };
    let with = |password: &str| {
        let url = server.url().replace("redis://", &format!("redis://{password}"));
        Redis::builder(url).build().unwrap()
    };
    assert!(with(":hunter2@").advance("orders", None, "1").await.unwrap());
    for wrong in ["", ":hunter3@"] {
        let error = with(wrong).position("orders").await.unwrap_err();
        assert_eq!(error.kind(), StoreErrorKind::Other, "it does not get better by waiting: {error:?}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter") && (shown.contains("NOAUTH") || shown.contains("auth")), "{shown}");
    }
}

#[test]
fn settings_are_checked_and_secrets_not_shown() {
    let wrong = |builder: top_redis::RedisBuilder| builder.build().unwrap_err().to_string();
    assert!(wrong(Redis::builder("http://user:hunter2@x")).contains("redis://"));
    assert!(!wrong(Redis::builder("http://user:hunter2@x")).contains("hunter2"));
    assert!(wrong(Redis::builder("redis://x").prefix("{a}")).contains("prefix"));
    let shown = wrong(Redis::builder("redis://x").encryption_key("hunter2"));
    assert!(shown.contains("64") && !shown.contains("hunter2"), "{shown}");
    for bad in ["", "hunter2", "-----BEGIN CERTIFICATE-----\nhunter2\n-----END CERTIFICATE-----\n"] {
        let shown = wrong(Redis::builder("rediss://x").root_certificate(bad));
        assert!(shown.contains("PEM") && !shown.contains("hunter2"), "{shown}");
    }
    assert!(wrong(Redis::builder("redis://x").node("http://user:hunter2@x")).contains("redis://"));
    let redis = Redis::builder("rediss://user:hunter2@x").encryption_key("0a".repeat(32)).build().unwrap();
    let shown = format!("{redis:?} {:?}", Redis::builder("redis://user:hunter2@x").encryption_key("hunter2"));
    assert!(!shown.contains("hunter2") && !shown.contains("0a0a"), "{shown}");
}
