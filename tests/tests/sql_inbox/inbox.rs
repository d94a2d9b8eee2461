//! The inbox as a program writes it that has a database anyway. Here it is `SQLite`, which several processes of one machine
//! may share; with `MySQL` the statements are the same but for `on conflict` and the clock.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rusqlite::{Connection, OptionalExtension as _, Transaction, TransactionBehavior, params};
use top_client::fleet::{Claim, InboxStore, StoreError, StoreErrorKind, StoreFuture};

/// What is done with can be removed after two days: the platform keeps messages for one.
const TABLE: &str = "create table if not exists top_inbox (
    id integer primary key, owner text not null default '', held_until integer not null default 0,
    is_done integer not null default 0, at integer not null default (unixepoch())
);";

/// The engine's clock, in milliseconds: one for all processes.
const NOW: &str = "cast((julianday('now') - 2440587.5) * 86400000 as integer)";

/// A connection of the program, with the table of messages beside its own.
#[derive(Clone)]
pub(crate) struct SqlInbox {
    connection: Arc<Mutex<Connection>>,
    /// Names this process among those that claim.
    owner: Arc<str>,
    /// No claim lasts longer.
    longest: Duration,
}

impl SqlInbox {
    pub(crate) fn open(path: &Path, longest: Duration) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.execute_batch(TABLE)?;
        let owner: String = connection.query_row("select hex(randomblob(8))", [], |row| row.get(0))?;
        Ok(Self { connection: Arc::new(Mutex::new(connection)), owner: owner.into(), longest })
    }

    /// Work in a transaction of its own, on a thread that may block.
    pub(crate) async fn transaction<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let connection = Arc::clone(&self.connection);
        let work = move || {
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let done = work(&transaction)?;
            transaction.commit().map(|()| done)
        };
        let done = tokio::task::spawn_blocking(work).await;
        let done = done.map_err(|error| StoreError::new(StoreErrorKind::Other, error))?;
        done.map_err(|error| StoreError::new(StoreErrorKind::Away, error))
    }

    /// In the handler's own transaction: the message is done with if that is committed, and not if it is not. Fails if the
    /// message was done with before, by a process that got it when this one's claim had ended.
    pub(crate) fn done_in(transaction: &Transaction<'_>, id: i64) -> rusqlite::Result<()> {
        let text = "insert into top_inbox (id, is_done) values (?, 1)
            on conflict (id) do update set is_done = 1 where not is_done";
        match transaction.execute(text, [id])? {
            0 => Err(rusqlite::Error::StatementChangedRows(0)),
            _ => Ok(()),
        }
    }
}

impl InboxStore for SqlInbox {
    fn claim(&self, id: i64, hold: Duration) -> StoreFuture<'_, Claim> {
        let (owner, hold) = (Arc::clone(&self.owner), hold.min(self.longest));
        Box::pin(self.transaction(move |sql| {
            let text = format!(
                "insert into top_inbox (id, owner, held_until) values (?1, ?2, {NOW} + ?3)
                on conflict (id) do update set owner = excluded.owner, held_until = excluded.held_until
                where not is_done and held_until <= {NOW} returning 1"
            );
            let hold = i64::try_from(hold.as_millis()).unwrap_or(i64::MAX / 2);
            let is_ours = sql.query_row(&text, params![id, &*owner, hold], |_| Ok(())).optional()?.is_some();
            if is_ours {
                return Ok(Claim::New);
            }
            let text = "select is_done from top_inbox where id = ?";
            let is_done = sql.query_row(text, [id], |row| row.get(0))?;
            Ok(if is_done { Claim::Done } else { Claim::InHand })
        }))
    }

    fn done(&self, id: i64) -> StoreFuture<'_, ()> {
        Box::pin(self.transaction(move |sql| {
            let text = "insert into top_inbox (id, is_done) values (?, 1)
                on conflict (id) do update set is_done = 1";
            sql.execute(text, [id]).map(drop)
        }))
    }

    fn released(&self, id: i64) {
        // It must not block. Outside of a runtime nothing can be said, and the claim ends by itself.
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        let inbox = self.clone();
        runtime.spawn(async move {
            let owner = Arc::clone(&inbox.owner);
            let text = "delete from top_inbox where id = ? and owner = ? and not is_done";
            inbox.transaction(move |sql| sql.execute(text, params![id, &*owner])).await
        });
    }
}
