//! Times, decimal numbers and sets of wire values as columns, by sqlx and by the oldest rusqlite.

use sqlx::{
    ConnectOptions as _, Database, Decode, Encode, Postgres, Row as _, Sqlite, SqliteConnection, Type,
    sqlite::SqliteConnectOptions,
};
use top_apis::{Decimal, TopDateTime, TopObject};

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(sqlx, rusqlite)]
enum Status {
    #[top_api(value = "TRADE_FINISHED")]
    Finished,
    #[top_api(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(sqlx, rusqlite)]
enum Approval {
    #[top_api(value = -1)]
    Refused,
    #[top_api(other)]
    Other(i64),
}

/// Any type and database of sqlx.
fn is_column<T, DB>()
where
    DB: Database,
    T: Type<DB> + for<'q> Encode<'q, DB> + for<'r> Decode<'r, DB>,
{
}

fn are_columns<DB: Database>()
where
    String: Type<DB> + for<'q> Encode<'q, DB> + for<'r> Decode<'r, DB>,
    i64: Type<DB> + for<'q> Encode<'q, DB> + for<'r> Decode<'r, DB>,
{
    is_column::<TopDateTime, DB>();
    is_column::<Decimal, DB>();
    is_column::<Status, DB>();
    is_column::<Approval, DB>();
}

#[test]
fn they_are_columns_of_postgres_and_sqlite_and_of_any_database_with_text_and_numbers() {
    are_columns::<Postgres>();
    are_columns::<Sqlite>();
}

fn time() -> TopDateTime {
    "2016-01-01 12:00:00".parse().expect("a time")
}

fn price() -> Decimal {
    "12345678901234567890.50".parse().expect("a decimal")
}

async fn database() -> SqliteConnection {
    let mut database = SqliteConnectOptions::new().in_memory(true).connect().await.expect("a database");
    sqlx::query("CREATE TABLE trade (at TEXT, price TEXT, status TEXT, approval INTEGER)")
        .execute(&mut database)
        .await
        .expect("a table");
    database
}

#[tokio::test]
async fn what_goes_in_comes_out_with_every_digit() {
    let mut database = database().await;
    sqlx::query("INSERT INTO trade VALUES (?, ?, ?, ?)")
        .bind(time())
        .bind(price())
        .bind(Status::Other("NEW".into()))
        .bind(Some(Approval::Refused))
        .execute(&mut database)
        .await
        .expect("a row");
    let found: (TopDateTime, Decimal, Status, Option<Approval>) =
        sqlx::query_as("SELECT * FROM trade WHERE at >= ? AND status <> ?")
            .bind(time())
            .bind(Status::Finished)
            .fetch_one(&mut database)
            .await
            .expect("the row");
    assert_eq!(
        (found.0, &found.2, &found.3),
        (time(), &Status::Other("NEW".into()), &Some(Approval::Refused))
    );
    assert_eq!(found.1.as_str(), price().as_str());
    let raw: (String, i64) =
        sqlx::query_as("SELECT at, approval FROM trade").fetch_one(&mut database).await.expect("the row");
    assert_eq!(raw, ("2016-01-01 12:00:00".to_owned(), -1));
}

#[tokio::test]
async fn a_column_that_is_no_value_is_an_error_without_it() {
    let mut database = database().await;
    sqlx::query("INSERT INTO trade (at, price) VALUES ('hunter2', '')")
        .execute(&mut database)
        .await
        .expect("a row");
    let row = sqlx::query("SELECT at, price FROM trade").fetch_one(&mut database).await.expect("the row");
    let error = row.try_get::<TopDateTime, _>(0).expect_err("no time").to_string();
    assert!(error.contains("expected a date and time") && !error.contains("hunter2"), "{error}");
    let error = row.try_get::<Decimal, _>(1).expect_err("no number").to_string();
    assert!(error.contains("missing"), "{error}");
}

#[test]
fn the_oldest_rusqlite_has_the_same_traits() {
    let database = rusqlite::Connection::open_in_memory().expect("a database");
    let row = |row: &rusqlite::Row<'_>| {
        Ok((row.get::<_, TopDateTime>(0)?, row.get::<_, Status>(1)?, row.get::<_, Approval>(2)?))
    };
    let values = (time(), Status::Finished, Approval::Other(7));
    assert_eq!(
        database.query_row("SELECT ?, ?, ?", (&values.0, &values.1, &values.2), row).expect("a row"),
        values
    );
}
