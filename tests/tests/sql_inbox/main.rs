//! Messages that are handled in the business's own transaction: a handler's write and the mark that its message is done with
//! are both there or neither is, wherever the process dies. So what must not be done twice, such as adding to a balance, is
//! done once, though the platform delivers at least once.

mod inbox;

use std::{
    path::{Path, PathBuf},
    process::{Child, Command},
    sync::Arc,
    time::Duration,
};

use inbox::SqlInbox;
use tokio::sync::Mutex;
use top_apis::TopMessage;
use top_client::{
    fleet::{Claim, InboxStore as _, conformance},
    messages::{Consumer, Message},
};
use top_sandbox::{MessageSettings, NewMessage, Sandbox};

fn database(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("top-sql-inbox-{name}-{}.db", std::process::id()));
    let _none = std::fs::remove_file(&path);
    path
}

const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn an_inbox_over_sql_conforms() {
    let path = database("conforms");
    let (one, other) = (SqlInbox::open(&path, LONG).unwrap(), SqlInbox::open(&path, LONG).unwrap());
    conformance::inbox(&one, &other).await.unwrap();
    std::fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn of_two_that_handle_a_message_one_is_rolled_back() {
    let path = database("twice");
    let short = Duration::from_millis(1);
    let (one, other) = (SqlInbox::open(&path, short).unwrap(), SqlInbox::open(&path, LONG).unwrap());
    one.transaction(|sql| sql.execute_batch("create table balance (cents integer)")).await.unwrap();
    let handle = |sql: &rusqlite::Transaction<'_>| {
        sql.execute("insert into balance values (1)", [])?;
        SqlInbox::done_in(sql, 7)
    };
    assert_eq!(one.claim(7, LONG).await.unwrap(), Claim::New);
    tokio::time::sleep(short * 20).await;
    assert_eq!(other.claim(7, LONG).await.unwrap(), Claim::New, "the first one's claim has ended");
    one.released(7);
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(one.claim(7, LONG).await.unwrap(), Claim::InHand, "who is late releases nobody else's");
    other.transaction(handle).await.unwrap();
    one.transaction(handle).await.unwrap_err();
    let count = |sql: &rusqlite::Transaction<'_>| {
        sql.query_row("select count(*) from balance", [], |row| row.get::<_, u32>(0))
    };
    assert_eq!(one.transaction(count).await.unwrap(), 1);
    assert_eq!(one.claim(7, LONG).await.unwrap(), Claim::Done);
    std::fs::remove_file(&path).unwrap();
}

/// A buyer has paid (买家付款).
#[derive(Debug, TopMessage)]
#[top_api(topic = "taobao_trade_TradeBuyerPay")]
struct TradeBuyerPay {
    tid: i64,
    cents: i64,
}

/// Where a process dies over a message, the first time that it has it in hand.
fn dies(tid: i64, place: &str) -> bool {
    let of_tid = match tid % 4 {
        0 => "before the work",
        1 => "before the commit",
        2 => "after the commit",
        _ => "never",
    };
    of_tid == place
}

/// Dies here, as `kill -9` does, unless it did so before: a file says.
fn die(path: &Path, tid: i64, place: &str) {
    let was_here = path.with_extension(format!("{tid}"));
    if dies(tid, place) && !was_here.exists() {
        std::fs::write(was_here, place).unwrap();
        std::process::abort();
    }
}

const URL: &str = "TOP_SQL_INBOX_URL";
const FILE: &str = "TOP_SQL_INBOX_FILE";

/// The process that handles messages.
async fn consume(url: String, path: PathBuf) {
    let inbox = SqlInbox::open(&path, Duration::from_millis(500)).unwrap();
    let consumer = Consumer::builder("12345678", "helloworld").endpoint(&*url).duplicates(inbox.clone());
    // One message at a time from the transaction to the death after it: another message's death between the two would take
    // its place.
    let turn = Arc::new(Mutex::new(()));
    let consumer = consumer.on(move |paid: Message<TradeBuyerPay>| {
        let (inbox, path, turn) = (inbox.clone(), path.clone(), Arc::clone(&turn));
        async move {
            let _in_turn = turn.lock().await;
            inbox
                .transaction(move |sql| {
                    die(&path, paid.tid, "before the work");
                    sql.execute("update balance set cents = cents + ?", [paid.cents])?;
                    SqlInbox::done_in(sql, paid.raw().id)?;
                    die(&path, paid.tid, "before the commit");
                    Ok((path, paid.tid))
                })
                .await
                .map(|(path, tid)| die(&path, tid, "after the commit"))
        }
    });
    consumer.build().unwrap().run().await.unwrap();
}

fn start(url: &str, path: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "what_must_not_be_done_twice_is_done_once_wherever_the_process_dies",
            "--nocapture",
        ])
        .env(URL, url)
        .env(FILE, path)
        .spawn()
        .unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_must_not_be_done_twice_is_done_once_wherever_the_process_dies() {
    const MESSAGES: u8 = 24;
    if let (Ok(url), Some(path)) = (std::env::var(URL), std::env::var_os(FILE)) {
        return consume(url, path.into()).await;
    }
    let path = database("dies");
    let books = SqlInbox::open(&path, LONG).unwrap();
    let table = "create table balance (cents integer); insert into balance values (0);";
    books.transaction(move |sql| sql.execute_batch(table)).await.unwrap();
    let again_soon = MessageSettings::default().redelivery(Duration::from_millis(100));
    let sandbox =
        Sandbox::builder().app("12345678", "helloworld").messages(again_soon).start().await.unwrap();
    let mut ids = Vec::new();
    for tid in 0..i64::from(MESSAGES) {
        let paid = TradeBuyerPay { tid, cents: 1 << tid };
        ids.extend(sandbox.publish(NewMessage::of(&paid)).unwrap());
    }

    let url = sandbox.messages_url().clone();
    let (mut child, mut deaths) = (start(&url, &path), 0);
    let mut all_over = std::pin::pin!(async {
        for id in ids {
            sandbox.message_over(id).await;
        }
    });
    let began = tokio::time::Instant::now();
    while tokio::time::timeout(Duration::from_millis(20), all_over.as_mut()).await.is_err() {
        assert!(began.elapsed() < Duration::from_secs(120), "after {deaths} deaths it is not over");
        if child.try_wait().unwrap().is_some() {
            deaths += 1;
            child = start(&url, &path);
        }
    }
    child.kill().unwrap();
    child.wait().unwrap();

    let balance = |sql: &rusqlite::Transaction<'_>| {
        sql.query_row("select cents from balance", [], |row| row.get::<_, i64>(0))
    };
    // Each payment is a digit of its own: a missing one shows, as does one that was added twice.
    assert_eq!(format!("{:b}", books.transaction(balance).await.unwrap()), "1".repeat(MESSAGES.into()));
    let died = |tid: &u8| std::fs::remove_file(path.with_extension(tid.to_string())).is_ok();
    assert_eq!((0..MESSAGES).filter(died).count(), usize::from(MESSAGES) * 3 / 4, "over each of these");
    assert_eq!(deaths, MESSAGES * 3 / 4, "one process each");
    std::fs::remove_file(&path).unwrap();
}
