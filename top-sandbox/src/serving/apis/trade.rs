//! The APIs that list and show orders: `taobao.trades.sold.increment.get` and `taobao.trade.fullinfo.get`.

use std::time::Duration;

use top_core::{SessionRequirement, TopDateTime};

use crate::{
    orders::{Asked, Order, OrderBook},
    protocol::{Document, PlatformError, Tree, request::Received},
    serving::{
        access::Seller,
        api::{Api, Call, ready, require},
    },
};

/// The longest span that a list takes.
const DAY: Duration = Duration::from_secs(86_400);

/// Method and API of each.
pub(crate) fn all(book: &OrderBook) -> [(&'static str, Api); 2] {
    let (lists, singles) = (book.clone(), book.clone());
    [
        (
            "taobao.trades.sold.increment.get",
            Api::new(SessionRequirement::Required, move |call| {
                let content = increment(&lists, call)?;
                let root = "trades_sold_increment_get_response".to_owned();
                Ok(ready(Ok(Document { root, content }.into())))
            }),
        ),
        (
            "taobao.trade.fullinfo.get",
            Api::new(SessionRequirement::Required, move |call| {
                let content = full_info(&singles, call)?;
                Ok(ready(Ok(Document { root: "trade_fullinfo_get_response".to_owned(), content }.into())))
            }),
        ),
    ]
}

fn increment(book: &OrderBook, call: &Call<'_>) -> Result<Tree, PlatformError> {
    let received = call.received;
    let fields = fields(received)?;
    let (start, end) = (time(received, "start_modified")?, time(received, "end_modified")?);
    if start >= end || end.saturating_duration_since(start) > DAY {
        return Err(wrong("end_modified"));
    }
    let page = number(received, "page_no", 1, usize::MAX)?;
    let size = number(received, "page_size", 40, 100)?;
    let leaves_total_out = received.params.filled("use_has_next") == Some("true");
    let status = received.params.filled("status");
    let asked = Asked { seller: seller(call)?, start, end, status, page, size };
    let (orders, total, more) = book.page(&asked, now(call));
    let items = orders.iter().map(|order| tree(order, &fields)).collect();
    let count = if leaves_total_out {
        ("has_next", Tree::Bool(more))
    } else {
        ("total_results", Tree::Number(total.to_string()))
    };
    Ok(Tree::object([count, ("trades", Tree::List { item: "trade".to_owned(), items })]))
}

fn full_info(book: &OrderBook, call: &Call<'_>) -> Result<Tree, PlatformError> {
    let fields = fields(call.received)?;
    require(call.received, "tid")?;
    let tid = number(call.received, "tid", 0, usize::MAX)?;
    let order = i64::try_from(tid).ok().and_then(|tid| Some((seller(call).ok()?, tid)));
    match order.and_then(|(seller, tid)| book.order(seller, tid)) {
        Some(order) => Ok(Tree::object([("trade", tree(&order, &fields))])),
        None => Err(PlatformError::of(15).sub("isv.trade-not-exist", "交易不存在")),
    }
}

/// The members of an order that were asked for.
fn tree(order: &Order, fields: &[&str]) -> Tree {
    let member = |name: &&str| {
        let value = order.wire_value(name)?;
        let value = if *name == "tid" { Tree::Number(value) } else { Tree::Text(value) };
        Some(((*name).to_owned(), value))
    };
    Tree::Object(fields.iter().filter_map(member).collect())
}

fn seller<'c>(call: &'c Call<'_>) -> Result<&'c str, PlatformError> {
    call.seller.as_ref().map(Seller::nick).ok_or_else(|| PlatformError::of(26))
}

fn now(call: &Call<'_>) -> TopDateTime {
    TopDateTime::from_system_time(call.moment.time).unwrap_or_else(|_| TopDateTime::now())
}

fn fields(received: &Received) -> Result<Vec<&str>, PlatformError> {
    require(received, "fields")?;
    let fields = received.params.filled("fields").unwrap_or_default();
    Ok(fields.split(',').map(str::trim).filter(|name| !name.is_empty()).collect())
}

fn time(received: &Received, name: &str) -> Result<TopDateTime, PlatformError> {
    require(received, name)?;
    received.params.filled(name).unwrap_or_default().parse().map_err(|_| wrong(name))
}

/// A number of at least 1.
fn number(received: &Received, name: &str, default: usize, most: usize) -> Result<usize, PlatformError> {
    let Some(text) = received.params.filled(name) else { return Ok(default) };
    text.parse().ok().filter(|number| (1..=most).contains(number)).ok_or_else(|| wrong(name))
}

fn wrong(name: &str) -> PlatformError {
    PlatformError::of(41).about(name)
}
