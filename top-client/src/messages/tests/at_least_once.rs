//! Every message is handled at least once and none is confirmed before, whatever the server does and whoever dies.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use tokio::time::sleep;

use super::{
    handling::{PAID, consumer},
    server::{Faults, Server},
};
use crate::{messages::RawMessage, policy::chance::Chance};

const MESSAGES: i64 = 10_000;
const DEATHS: usize = 10;

/// What handlers did, over all processes.
#[derive(Default)]
struct Ledger {
    /// Ids that a handler ended well.
    handled: HashSet<i64>,
    /// How often each process handled each message.
    by_process: HashMap<(usize, i64), u32>,
    times: u64,
}

#[tokio::test(start_paused = true)]
async fn nothing_is_lost_or_confirmed_early_under_faults_and_deaths() {
    let ledger = Arc::new(Mutex::new(Ledger::default()));
    let early = Arc::new(AtomicUsize::new(0));
    let server = {
        let (ledger, early) = (Arc::clone(&ledger), Arc::clone(&early));
        let faults = Faults {
            drop: 0.05,
            duplicate: 0.05,
            deafness: 0.05,
            cut: 0.05,
            delay: Duration::from_millis(4),
            pipe: 4 << 10,
            ..Faults::default()
        };
        Server::with(faults).on_confirm(move |id| {
            if !ledger.lock().expect("no panic").handled.contains(&id) {
                early.fetch_add(1, SeqCst);
            }
        })
    };
    for id in 0..MESSAGES {
        server.put(id, PAID, r#"{"tid":1}"#);
    }
    let chance = Arc::new(Chance::seeded(7));
    let process = |number: usize| {
        let (ledger, chance) = (Arc::clone(&ledger), Arc::clone(&chance));
        let work = consumer(&server)
            .connections(2)
            .max_messages_in_hand(100)
            .on_any(move |message: RawMessage| {
                let (ledger, chance) = (Arc::clone(&ledger), Arc::clone(&chance));
                async move {
                    sleep(Duration::from_millis(5).mul_f64(chance.fraction())).await;
                    let luck = chance.fraction();
                    if luck < 0.02 {
                        return Err("bad luck");
                    }
                    assert!(luck > 0.0202, "worse luck");
                    let mut ledger = ledger.lock().expect("no panic");
                    ledger.handled.insert(message.id);
                    *ledger.by_process.entry((number, message.id)).or_default() += 1;
                    ledger.times += 1;
                    Ok(())
                }
            })
            .build()
            .expect("settings");
        tokio::spawn(work.run())
    };
    let survivor = process(0);
    let mut mortal = process(1);
    for death in 1..=DEATHS {
        let share = usize::try_from(MESSAGES).expect("small") * death / (DEATHS + 1);
        server.until("a share is confirmed", |book| book.confirmed >= share).await;
        mortal.abort();
        let _ = mortal.await;
        mortal = process(1 + death);
    }
    let all = usize::try_from(MESSAGES).expect("small");
    server.until("all is confirmed", |book| book.confirmed == all).await;
    survivor.abort();
    mortal.abort();

    let ledger = ledger.lock().expect("no panic");
    let book = server.book();
    eprintln!(
        "messages {MESSAGES}, handled {}, times handled {}, sent {}, confirms {}, cuts {}, connections {}, deaths {DEATHS}",
        ledger.handled.len(),
        ledger.times,
        book.messages.values().map(|stored| u64::from(stored.sent)).sum::<u64>(),
        book.confirms.len(),
        book.cuts,
        book.connections,
    );
    assert_eq!(ledger.handled.len(), all, "every message is handled");
    assert_eq!(early.load(SeqCst), 0, "none is confirmed before its handler ended well");
    let twice = ledger.by_process.values().filter(|times| **times > 1).count();
    assert_eq!(twice, 0, "no process handles a message twice");
    assert!(book.cuts > 10 && book.confirms.len() > all, "the faults happened");
}
