//! `rusqlite`: times, decimal numbers and sets of wire values as columns.

use rusqlite::{Connection, Row, types::Value};
use top_core::{Decimal, TopDateTime, TopObject};

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(rusqlite)]
enum Status {
    #[top_api(value = "TRADE_FINISHED")]
    Finished,
    #[top_api(other)]
    Other(String),
}

#[derive(Debug, Clone, PartialEq, TopObject)]
#[top_api(rusqlite)]
enum Approval {
    #[top_api(value = -1)]
    Refused,
    #[top_api(other)]
    Other(i64),
}

fn time() -> TopDateTime {
    "2016-01-01 12:00:00".parse().expect("a time")
}

fn price() -> Decimal {
    "12345678901234567890.50".parse().expect("a decimal")
}

#[test]
fn what_goes_in_comes_out_with_every_digit() {
    let database = Connection::open_in_memory().expect("a database");
    database.execute("CREATE TABLE trade (at, price, status, approval)", ()).expect("a table");
    let status = Status::Other("NEW".into());
    let values = (time(), price(), &status, Some(Approval::Refused));
    database.execute("INSERT INTO trade VALUES (?, ?, ?, ?)", values).expect("a row");
    let raw = |row: &Row<'_>| (0..4).map(|column| row.get(column)).collect::<Result<Vec<Value>, _>>();
    assert_eq!(
        database.query_row("SELECT * FROM trade", (), raw).expect("the row"),
        [
            Value::Text("2016-01-01 12:00:00".into()),
            Value::Text("12345678901234567890.50".into()),
            Value::Text("NEW".into()),
            Value::Integer(-1),
        ]
    );
    let typed = |row: &Row<'_>| -> rusqlite::Result<(TopDateTime, Decimal, Status, Option<Approval>)> {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
    };
    let found = database.query_row("SELECT * FROM trade WHERE at >= ?", (time(),), typed).expect("the row");
    assert_eq!((found.0, &found.2, &found.3), (time(), &status, &Some(Approval::Refused)));
    assert_eq!(found.1.as_str(), price().as_str());
}

#[test]
fn columns_are_read_as_leniently_as_responses_and_errors_do_not_quote_them() {
    let database = Connection::open_in_memory().expect("a database");
    let time_of = |sql: &str| database.query_row(sql, (), |row| row.get::<_, TopDateTime>(0));
    assert_eq!(time_of("SELECT 1451620800").expect("seconds"), time());
    assert_eq!(time_of("SELECT '2016-01-01T04:00:00Z'").expect("ISO 8601"), time());
    for sql in ["SELECT 'hunter2'", "SELECT NULL", "SELECT x'00'"] {
        let error = time_of(sql).expect_err("no time").to_string();
        assert!(!error.contains("hunter2"), "{error}");
    }
    let approval = |sql: &str| database.query_row(sql, (), |row| row.get::<_, Approval>(0));
    assert_eq!(approval("SELECT '-1'").expect("text"), Approval::Refused);
    assert_eq!(approval("SELECT 7").expect("a number"), Approval::Other(7));
    let price = database.query_row("SELECT 12.5", (), |row| row.get::<_, Decimal>(0)).expect("a real number");
    assert_eq!(price.as_str(), "12.5");
}
