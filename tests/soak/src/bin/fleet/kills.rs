//! A renewal is killed at any moment: two processes that do nothing but renew one shop's session, one of which is killed
//! and started again, so many times.
//!
//! Both sides are asked afterwards. The server says which tokens it has sent; Redis, which one is stored; each process, for
//! which its store had confirmed. What a store has confirmed must never be lost. What the server sent and no store has must
//! have been sent to the process that was killed, no earlier than it takes to store a token: that window cannot be closed.

use std::{
    env,
    process::Stdio,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::{Child, Command},
    time::{Instant, sleep},
};
use top_client::{
    fleet::{Replacing, SessionStore as _},
    oauth::{OAuth, OAuthServer, Sessions},
};
use top_redis::Redis;

use crate::{APP_KEY, APP_SECRET, Failure, oauth, redis};

pub(crate) const ROLE: &str = "renewer";
const SHOP: &str = "shop";

/// Arguments: the addresses of Redis and OAuth server.
pub(crate) async fn child(args: &[String]) -> Result<(), Failure> {
    let [redis, oauth] = args else { return Err("two arguments".into()) };
    let redis = Redis::builder(redis.as_str()).build()?;
    let server = OAuthServer::at(oauth)?;
    let oauth =
        OAuth::builder(APP_KEY, APP_SECRET).server(server).timeout(Duration::from_millis(500)).build()?;
    // Sessions last for a second here, and are renewed at once.
    let sessions =
        Sessions::builder(oauth, redis).margin(Duration::from_secs(60)).lease(Duration::from_millis(200));
    let sessions = sessions
        .on_error(|_, error| {
            if error.needs_authorization() {
                println!("authorize");
            }
        })
        .build();
    println!("ready");
    let mut last = 0;
    loop {
        match sessions.token(SHOP).await {
            Ok(Some(token)) => {
                let number = number(token.expose_access_token());
                if number != last {
                    last = number;
                    println!("has {number}");
                }
            }
            Ok(None) => {}
            Err(_) => sleep(Duration::from_millis(2)).await,
        }
        tokio::task::yield_now().await;
    }
}

fn number(access: &str) -> u64 {
    access.rsplit('.').next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

struct Renewer {
    child: Child,
    /// The newest token that it got, which its store has confirmed.
    has: Arc<AtomicU64>,
}

fn start(redis: &str, oauth: &str, authorize: &Arc<AtomicU64>) -> Result<Renewer, Failure> {
    let mut command = Command::new(env::current_exe()?);
    command.arg(ROLE).args([redis, oauth]).stdout(Stdio::piped()).kill_on_drop(true);
    let mut child = command.spawn()?;
    let output = child.stdout.take().ok_or("no output")?;
    let (has, authorize) = (Arc::new(AtomicU64::new(0)), Arc::clone(authorize));
    let seen = Arc::clone(&has);
    tokio::spawn(async move {
        let mut lines = BufReader::new(output).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            match line.split_once(' ') {
                Some(("has", number)) => drop(seen.fetch_max(number.parse().unwrap_or(0), SeqCst)),
                None if line == "authorize" => drop(authorize.fetch_add(1, SeqCst)),
                _ => {}
            }
        }
    });
    Ok(Renewer { child, has })
}

/// Arguments: how many kills.
pub(crate) async fn run(args: &[String]) -> Result<Vec<String>, Failure> {
    let kills: u64 = args.first().map_or(Ok(500), |text| text.parse())?;
    let Some(mut engine) = redis::Server::start().await? else {
        println!("SKIPPED: there is no `redis-server` here, so no renewal was killed");
        return Ok(Vec::new());
    };
    let second = Duration::from_secs(1);
    let server = oauth::Server::start(second, Duration::from_millis(3), |_, _, _| ()).await?;
    let redis = Redis::builder(engine.url()).build()?;
    redis.save(SHOP, &server.authorize(SHOP, second)?, Replacing::Whatever).await?;
    let (url, oauth) = (engine.url(), server.url());
    let authorize = Arc::new(AtomicU64::new(0));
    let mut renewers = vec![start(&url, &oauth, &authorize)?, start(&url, &oauth, &authorize)?];
    let (mut problems, mut windows) = (Vec::new(), 0_u64);
    let mut known = 0;
    for kill in 0..kills {
        // It dies some microseconds later each time, somewhere within its work.
        let before = server.newest(SHOP);
        let patience = Instant::now() + Duration::from_secs(20);
        while server.newest(SHOP) == before {
            if Instant::now() > patience {
                return Err("nothing is renewed any more".into());
            }
            sleep(Duration::from_micros(200)).await;
        }
        sleep(Duration::from_micros(kill * 997 % 9_001)).await;
        let mut victim = renewers.remove(0);
        victim.child.kill().await?;
        let has = victim.has.load(SeqCst);
        renewers.push(start(&url, &oauth, &authorize)?);
        // The other may still store what it was sent, and the server read what the dead one had sent.
        sleep(Duration::from_millis(30)).await;
        let sent = server.newest(SHOP);
        let stored = redis.load(SHOP).await?.ok_or("the token is gone")?;
        let stored = number(stored.token.expose_access_token());
        if stored < has || stored < known {
            problems.push(format!("kill {kill}: {has} was confirmed by the store, which has {stored}"));
        }
        known = stored.max(known);
        // A seller authorises again where the server has sent what no store ever got.
        let patience = Instant::now() + Duration::from_secs(10);
        let asked = authorize.load(SeqCst);
        loop {
            let stored =
                redis.load(SHOP).await?.map_or(0, |stored| number(stored.token.expose_access_token()));
            if stored > known {
                break;
            }
            if authorize.load(SeqCst) > asked || Instant::now() > patience {
                let newest = server.newest(SHOP);
                if newest > stored + 1 || newest != sent {
                    problems
                        .push(format!("kill {kill}: {} tokens were sent that no store has", newest - stored));
                }
                windows += 1;
                redis.save(SHOP, &server.authorize(SHOP, second)?, Replacing::Whatever).await?;
                break;
            }
            sleep(Duration::from_millis(5)).await;
        }
    }
    println!(
        "{kills} kills over {} renewals: {} tokens lost that a store had confirmed, or could have; {windows} times the process died between the server's response and the store, and the seller \
         authorised again",
        server.newest(SHOP),
        problems.len(),
    );
    engine.kill().await?;
    Ok(problems)
}
