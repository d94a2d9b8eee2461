//! An engine over SQL, as a program writes it that has a database anyway: sessions, cursors and leases in three tables. It
//! passes the suite for all engines. Here it is `SQLite`, which several processes of one machine may share; with `MySQL` the
//! statements are the same but for `on conflict` (`on duplicate key update`) and the clock.
//!
//! Tokens are secrets: the tables want the same care as the program's other ones, or a token is encrypted before it is
//! bound.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use rusqlite::{Connection, OptionalExtension as _, params};
use top_client::{
    fleet::{
        Acquired, BackOff, CursorStore, Lease, LeaseStore, Replacing, Saved, SessionStore, StoreError,
        StoreErrorKind, StoreFuture, StoredSession, Version, conformance,
    },
    oauth::Token,
};

const TABLES: &str = "
create table if not exists top_session (shop text primary key, version integer not null, token text);
create table if not exists top_cursor (name text primary key, position text not null);
create table if not exists top_lease (
    name text primary key, fence integer not null default 0, until integer not null default 0,
    rest integer not null default 0, rest_until integer not null default 0
);";

/// The engine's clock, in milliseconds: one for all processes.
const NOW: &str = "cast((julianday('now') - 2440587.5) * 86400000 as integer)";

#[derive(Clone)]
struct Sql(Arc<Mutex<Connection>>);

impl Sql {
    fn open(path: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.execute_batch(TABLES)?;
        Ok(Self(Arc::new(Mutex::new(connection))))
    }

    /// Runs statements on a thread that may block.
    fn run<'a, T: Send + 'static>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> StoreFuture<'a, T> {
        let connection = Arc::clone(&self.0);
        Box::pin(async move {
            let work = move || work(&connection.lock().unwrap_or_else(PoisonError::into_inner));
            let done = tokio::task::spawn_blocking(work).await;
            let done = done.map_err(|error| StoreError::new(StoreErrorKind::Other, error))?;
            done.map_err(|error| StoreError::new(StoreErrorKind::Away, error))
        })
    }
}

fn millis(length: Duration) -> i64 {
    i64::try_from(length.as_millis()).unwrap_or(i64::MAX / 2)
}

fn length(millis: i64) -> Duration {
    Duration::from_millis(u64::try_from(millis).unwrap_or(0))
}

impl SessionStore for Sql {
    fn load<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, Option<StoredSession>> {
        let shop = shop.to_owned();
        let row = self.run(move |sql| {
            let text = "select version, token from top_session where shop = ? and token is not null";
            sql.query_row(text, [shop], |row| Ok((row.get::<_, u64>(0)?, row.get::<_, String>(1)?)))
                .optional()
        });
        Box::pin(async move {
            let Some((version, token)) = row.await? else { return Ok(None) };
            // Stored times are absolute, so the start of relative ones does not matter.
            let token = Token::from_json(&token, std::time::SystemTime::UNIX_EPOCH)?;
            Ok(Some(StoredSession::new(token, Version(version))))
        })
    }

    fn save<'a>(&'a self, shop: &'a str, token: &'a Token, over: Replacing) -> StoreFuture<'a, Saved> {
        let (shop, token) = (shop.to_owned(), token.to_json());
        Box::pin(async move {
            let token = token?;
            // A shop that was removed keeps its row, so that its versions never come again.
            let text = "insert into top_session (shop, version, token) values (?1, 1, ?2)
                on conflict (shop) do update set token = excluded.token, version = version + 1
                where ?3 = 'whatever' or (?3 = 'nothing' and token is null)
                    or (?3 = 'version' and token is not null and version = ?4)
                returning version";
            let (what, version) = match over {
                Replacing::Whatever => ("whatever", 0),
                Replacing::Nothing => ("nothing", 0),
                Replacing::Version(Version(version)) => ("version", version),
                _ => return Err("a condition that this engine does not know".into()),
            };
            let saved = self.run(move |sql| {
                let is_there = "select 1 from top_session where shop = ?";
                let is_there = sql.query_row(is_there, [&shop], |_| Ok(())).optional()?.is_some();
                if what == "version" && !is_there {
                    return Ok(None);
                }
                sql.query_row(text, params![shop, token, what, version], |row| row.get(0)).optional()
            });
            Ok(saved.await?.map_or(Saved::Changed, |version| Saved::Stored(Version(version))))
        })
    }

    fn remove<'a>(&'a self, shop: &'a str) -> StoreFuture<'a, bool> {
        let shop = shop.to_owned();
        self.run(move |sql| {
            let text = "update top_session set token = null, version = version + 1
                where shop = ? and token is not null";
            Ok(sql.execute(text, [shop])? == 1)
        })
    }

    fn shops(&self) -> StoreFuture<'_, Vec<String>> {
        self.run(|sql| {
            let mut all = sql.prepare("select shop from top_session where token is not null")?;
            all.query_map([], |row| row.get(0))?.collect()
        })
    }

    fn leases(&self) -> Option<&dyn LeaseStore> {
        Some(self)
    }
}

impl CursorStore for Sql {
    fn position<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<String>> {
        let key = key.to_owned();
        self.run(move |sql| {
            let text = "select position from top_cursor where name = ?";
            sql.query_row(text, [key], |row| row.get(0)).optional()
        })
    }

    fn advance<'a>(&'a self, key: &'a str, from: Option<&'a str>, to: &'a str) -> StoreFuture<'a, bool> {
        let (key, from, to) = (key.to_owned(), from.map(str::to_owned), to.to_owned());
        self.run(move |sql| {
            let moved = match from {
                None => sql.execute("insert or ignore into top_cursor values (?, ?)", params![key, to])?,
                Some(from) => {
                    let text = "update top_cursor set position = ?3 where name = ?1 and position = ?2";
                    sql.execute(text, params![key, from, to])?
                }
            };
            Ok(moved == 1)
        })
    }
}

impl LeaseStore for Sql {
    fn acquire<'a>(&'a self, key: &'a str, length: Duration) -> StoreFuture<'a, Acquired> {
        let name = key.to_owned();
        self.run(move |sql| {
            let text = format!(
                "insert into top_lease (name, fence, until) values (?1, 1, {NOW} + ?2)
                on conflict (name) do update set fence = fence + 1, until = excluded.until where until <= {NOW}
                returning fence"
            );
            let fence = sql.query_row(&text, params![name, millis(length)], |row| row.get(0)).optional()?;
            if let Some(fence) = fence {
                return Ok(Acquired::Lease(Lease::new(name, fence)));
            }
            let text = format!("select max(until - {NOW}, 1) from top_lease where name = ?");
            Ok(Acquired::Held(self::length(sql.query_row(&text, [name], |row| row.get(0))?)))
        })
    }

    fn extend<'a>(&'a self, lease: &'a Lease, length: Duration) -> StoreFuture<'a, bool> {
        let lease = lease.clone();
        self.run(move |sql| {
            let text = format!(
                "update top_lease set until = {NOW} + ?3 where name = ?1 and fence = ?2 and until > {NOW}"
            );
            Ok(sql.execute(&text, params![lease.key(), lease.fence(), millis(length)])? == 1)
        })
    }

    fn release<'a>(&'a self, lease: &'a Lease) -> StoreFuture<'a, bool> {
        let lease = lease.clone();
        self.run(move |sql| {
            // Its number stays, so that the next one is larger.
            let text =
                format!("update top_lease set until = 0 where name = ?1 and fence = ?2 and until > {NOW}");
            Ok(sql.execute(&text, params![lease.key(), lease.fence()])? == 1)
        })
    }

    fn back_off<'a>(&'a self, key: &'a str, by: BackOff) -> StoreFuture<'a, Duration> {
        let name = key.to_owned();
        self.run(move |sql| {
            let text =
                format!("select rest, max({NOW} - rest_until, 0) from top_lease where name = ? and rest > 0");
            let last = sql.query_row(&text, [&name], |row| Ok((length(row.get(0)?), length(row.get(1)?))));
            let rest = by.next(last.optional()?);
            let text = format!(
                "insert into top_lease (name, rest, rest_until) values (?1, ?2, {NOW} + ?2)
                on conflict (name) do update set rest = excluded.rest, rest_until = excluded.rest_until"
            );
            sql.execute(&text, params![name, millis(rest)])?;
            Ok(rest)
        })
    }

    fn resting<'a>(&'a self, key: &'a str) -> StoreFuture<'a, Option<Duration>> {
        let name = key.to_owned();
        self.run(move |sql| {
            let text =
                format!("select rest_until - {NOW} from top_lease where name = ? and rest_until > {NOW}");
            let left = sql.query_row(&text, [name], |row| row.get(0)).optional()?;
            Ok(left.map(length))
        })
    }
}

#[tokio::test]
async fn an_engine_over_sql_conforms() {
    let path = std::env::temp_dir().join(format!("top-sql-{}.db", std::process::id()));
    let (one, other) = (Sql::open(&path).unwrap(), Sql::open(&path).unwrap());
    conformance::cursors(&one, &other).await.unwrap();
    conformance::sessions(&one, &other).await.unwrap();
    drop((one, other));
    std::fs::remove_file(&path).unwrap();
}
