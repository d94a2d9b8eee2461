//! Lists of orders over real sockets: whose they are, how they are cut into pages, what is refused.

mod support;

use support::{HttpResponse, KEY, builder, call};
use top_core::TopDateTime;
use top_sandbox::{Grant, Order, OrderBook, Sandbox, Seller};

async fn sandbox(orders: &OrderBook) -> Sandbox {
    let seller = |nick: &str, id| Grant::of(KEY).seller(Seller::new(nick, id));
    let sandbox =
        builder().session("a", seller("甲", 1)).session("b", seller("乙", 2)).start().await.unwrap();
    sandbox.orders(orders);
    sandbox
}

fn at(second: i64) -> TopDateTime {
    format!("2016-01-01 11:00:{second:02}").parse().unwrap()
}

async fn list(sandbox: &Sandbox, changes: &[(&'static str, Option<&str>)]) -> HttpResponse {
    let mut params = vec![
        ("method", Some("taobao.trades.sold.increment.get")),
        ("session", Some("a")),
        ("simplify", Some("true")),
        ("fields", Some("tid,status, modified,nothing")),
        ("start_modified", Some("2016-01-01 11:00:00")),
        ("end_modified", Some("2016-01-01 11:30:00")),
        ("page_size", Some("2")),
    ];
    params.extend_from_slice(changes);
    call(sandbox, &params).await
}

fn tids(response: &HttpResponse) -> Vec<i64> {
    let json = response.json();
    let trades = json["trades"].as_array().cloned().unwrap_or_default();
    trades.iter().map(|trade| trade["tid"].as_i64().unwrap()).collect()
}

#[tokio::test]
async fn a_sellers_orders_come_newest_first_in_pages_that_shift() {
    let orders = OrderBook::new();
    for tid in 1..=5 {
        orders.put("甲", Order::new(tid, at(tid)).with("status", "WAIT_BUYER_PAY"));
    }
    orders.put("乙", Order::new(9, at(9)));
    let sandbox = sandbox(&orders).await;

    let first = list(&sandbox, &[]).await;
    assert_eq!(tids(&first), [5, 4]);
    let json = first.json();
    assert_eq!((&json["total_results"], &json["has_next"]), (&5.into(), &serde_json::Value::Null));
    let order =
        serde_json::json!({ "tid": 5, "status": "WAIT_BUYER_PAY", "modified": "2016-01-01 11:00:05" });
    assert_eq!(json["trades"][0], order, "the members that were asked for and are there");
    let last = list(&sandbox, &[("page_no", Some("3")), ("use_has_next", Some("true"))]).await;
    assert_eq!(tids(&last), [1]);
    let json = last.json();
    assert_eq!((&json["total_results"], &json["has_next"]), (&serde_json::Value::Null, &false.into()));

    // One leaves the window: what was the first of page 2 is on page 1 now.
    orders.change("甲", 5, "2016-01-01 11:59:00".parse().unwrap(), [("status", "TRADE_CLOSED")]);
    assert_eq!(tids(&list(&sandbox, &[]).await), [4, 3]);
    assert_eq!(tids(&list(&sandbox, &[("session", Some("b"))]).await), [9], "another seller's");
    let closed = [("status", Some("TRADE_CLOSED")), ("end_modified", Some("2016-01-01 12:00:00"))];
    assert_eq!(tids(&list(&sandbox, &closed).await), [5]);
    let wrapped = list(&sandbox, &[("simplify", None), ("page_no", Some("2"))]).await;
    let trades = &wrapped.json()["trades_sold_increment_get_response"]["trades"]["trade"];
    assert_eq!(trades.as_array().map(Vec::len), Some(2), "{}", wrapped.text());
}

#[tokio::test]
async fn one_order_is_shown_to_its_seller_only() {
    let orders = OrderBook::new();
    orders.put("甲", Order::new(7, at(7)).with("payment", "8.00"));
    let sandbox = sandbox(&orders).await;
    let show = async |session, tid| {
        let params = [
            ("method", Some("taobao.trade.fullinfo.get")),
            ("session", session),
            ("fields", Some("tid,payment")),
            ("tid", Some(tid)),
        ];
        call(&sandbox, &params).await
    };
    let shown = show(Some("a"), "7").await.json();
    let expected = serde_json::json!({ "tid": 7, "payment": "8.00" });
    assert_eq!(shown["trade_fullinfo_get_response"]["trade"], expected);
    for (session, tid, code) in [
        (Some("b"), "7", 15),
        (Some("a"), "8", 15),
        (None, "7", 26),
        (Some("a"), "x", 41),
        (Some("a"), " ", 40),
    ] {
        assert_eq!(show(session, tid).await.error().0, code, "{session:?} {tid}");
    }
}

#[tokio::test]
async fn a_list_is_refused_as_its_document_says() {
    let sandbox = sandbox(&OrderBook::new()).await;
    for (change, code, msg) in [
        (("fields", None), 40, "Missing required arguments:fields"),
        (("start_modified", None), 40, "Missing required arguments:start_modified"),
        (("start_modified", Some("yesterday")), 41, "Invalid arguments:start_modified"),
        (("end_modified", Some("2016-01-01 11:00:00")), 41, "Invalid arguments:end_modified"),
        (("end_modified", Some("2016-01-02 11:00:01")), 41, "Invalid arguments:end_modified"),
        (("page_no", Some("0")), 41, "Invalid arguments:page_no"),
        (("page_size", Some("101")), 41, "Invalid arguments:page_size"),
        (("session", None), 26, "Missing session"),
    ] {
        assert_eq!(list(&sandbox, &[change]).await.error(), (code, msg.to_owned()), "{change:?}");
    }
    let empty = list(&sandbox, &[("end_modified", Some("2016-01-02 11:00:00"))]).await.json();
    assert_eq!((&empty["total_results"], &empty["trades"]), (&0.into(), &serde_json::Value::Null));
}
