//! All orders of all sellers, and the lists of them.

use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use top_core::TopDateTime;

use super::Order;

/// For how long the platform lists orders.
const KEPT: Duration = Duration::from_secs(90 * 86_400);

/// The orders of sellers, served by [`Sandbox::orders`](crate::Sandbox::orders) as the platform does: lists by the time
/// of the last change, newest first, whose pages shift while orders change. Clones share the same orders.
///
/// ```
/// use top_sandbox::{Grant, Order, OrderBook, Sandbox, Seller};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let orders = OrderBook::new();
/// let sandbox = Sandbox::builder().app("12345678", "helloworld").start().await?;
/// sandbox.orders(&orders).session("a session", Grant::of("12345678").seller(Seller::new("测试店铺", 1)));
///
/// let time = "2026-11-11 00:00:07".parse()?;
/// orders.put("测试店铺", Order::new(2_110_330_002_004_518, time).with("status", "WAIT_BUYER_PAY"));
/// // Later, the buyer pays:
/// let time = "2026-11-11 00:03:00".parse()?;
/// orders.change("测试店铺", 2_110_330_002_004_518, time, [("status", "WAIT_SELLER_SEND_GOODS")]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// # })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default)]
pub struct OrderBook(Arc<Mutex<Books>>);

#[derive(Default)]
struct Books {
    sellers: HashMap<String, Book>,
    lag: Duration,
}

/// The orders of one seller.
#[derive(Default)]
struct Book {
    orders: HashMap<i64, Order>,
    /// When each was changed last, and its number.
    by_time: BTreeSet<(TopDateTime, i64)>,
}

/// What a list is asked for.
pub(crate) struct Asked<'a> {
    pub(crate) seller: &'a str,
    pub(crate) start: TopDateTime,
    pub(crate) end: TopDateTime,
    pub(crate) status: Option<&'a str>,
    /// From 1.
    pub(crate) page: usize,
    pub(crate) size: usize,
}

impl OrderBook {
    /// A book without an order.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes an order of a seller down, in place of one with the same number.
    pub fn put(&self, seller: &str, mut order: Order) -> &Self {
        let mut books = self.books();
        let book = books.sellers.entry(seller.to_owned()).or_default();
        let before = book.orders.get(&order.tid).map(|before| (before.modified, before.created));
        let created = before.and_then(|(_, created)| created).unwrap_or(order.modified);
        order.created = Some(created);
        if let Some((modified, _)) = before {
            book.by_time.remove(&(modified, order.tid));
        }
        book.by_time.insert((order.modified, order.tid));
        book.orders.insert(order.tid, order);
        drop(books);
        self
    }

    /// Changes members of an order at this time, which it then has as its last change; `false` if there is no such order.
    pub fn change<N: Into<String>, V: Into<String>>(
        &self,
        seller: &str,
        tid: i64,
        modified: TopDateTime,
        members: impl IntoIterator<Item = (N, V)>,
    ) -> bool {
        let Some(mut order) = self.order(seller, tid) else { return false };
        order.modified = modified;
        order.members.extend(members.into_iter().map(|(name, value)| (name.into(), value.into())));
        self.put(seller, order);
        true
    }

    /// How long an order takes to come into lists after it was changed, as on days of big sales; until then lists show
    /// neither the order as it is nor as it was. Default: no time.
    pub fn lag(&self, lag: Duration) -> &Self {
        self.books().lag = lag;
        self
    }

    /// An order as it is now.
    pub fn order(&self, seller: &str, tid: i64) -> Option<Order> {
        self.books().sellers.get(seller)?.orders.get(&tid).cloned()
    }

    /// All orders of a seller, those changed last first.
    pub fn all(&self, seller: &str) -> Vec<Order> {
        let books = self.books();
        let Some(book) = books.sellers.get(seller) else { return Vec::new() };
        book.by_time.iter().rev().filter_map(|(_, tid)| book.orders.get(tid).cloned()).collect()
    }

    /// One page of a list, how many orders are on all its pages, and whether another page follows.
    pub(crate) fn page(&self, asked: &Asked<'_>, now: TopDateTime) -> (Vec<Order>, usize, bool) {
        let books = self.books();
        let Some(book) = books.sellers.get(asked.seller) else { return (Vec::new(), 0, false) };
        let start = asked.start.max(now - KEPT);
        let end = asked.end.min(now - books.lag);
        if start > end {
            return (Vec::new(), 0, false);
        }
        let listed = || {
            let span = book.by_time.range((start, i64::MIN)..=(end, i64::MAX)).rev();
            let orders = span.filter_map(|(_, tid)| book.orders.get(tid));
            orders.filter(|order| asked.status.is_none_or(|status| order.member("status") == Some(status)))
        };
        let before = asked.page.saturating_sub(1).saturating_mul(asked.size);
        let page: Vec<_> = listed().skip(before).take(asked.size).cloned().collect();
        let total = listed().count();
        (page, total, before.saturating_add(asked.size) < total)
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for OrderBook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrderBook").field("sellers", &self.books().sellers.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: u8) -> TopDateTime {
        format!("2026-11-11 00:00:{second:02}").parse().unwrap()
    }

    fn page(book: &OrderBook, page: usize, now: u8) -> (Vec<i64>, usize, bool) {
        let asked = Asked { seller: "s", start: at(0), end: at(10), status: None, page, size: 2 };
        let (orders, total, more) = book.page(&asked, at(now));
        (orders.iter().map(Order::tid).collect(), total, more)
    }

    #[test]
    fn lists_are_newest_first_and_shift_when_an_order_changes() {
        let book = OrderBook::new();
        for tid in 1..=5 {
            book.put("s", Order::new(i64::from(tid), at(tid)));
        }
        assert_eq!(page(&book, 1, 20), (vec![5, 4], 5, true));
        assert_eq!(page(&book, 3, 20), (vec![1], 5, false));
        assert_eq!(page(&book, 4, 20), (vec![], 5, false));
        // It leaves the window, and the others move up.
        assert!(book.change("s", 5, at(20), [("status", "TRADE_CLOSED")]));
        assert_eq!(page(&book, 1, 20), (vec![4, 3], 4, true));
        assert!(!book.change("s", 6, at(20), [("status", "TRADE_CLOSED")]));
        assert!(!book.change("t", 5, at(20), [("status", "TRADE_CLOSED")]));
        assert_eq!(book.all("s").len(), 5);
    }

    #[test]
    fn an_order_comes_late_into_lists_and_leaves_them_after_three_months() {
        let book = OrderBook::new();
        book.put("s", Order::new(1, at(5))).lag(Duration::from_secs(10));
        assert_eq!(page(&book, 1, 14), (vec![], 0, false));
        assert_eq!(page(&book, 1, 15), (vec![1], 1, false));
        let asked = Asked { seller: "s", start: at(0), end: at(10), status: None, page: 1, size: 2 };
        assert_eq!(book.page(&asked, at(6) + KEPT).1, 0);
    }

    #[test]
    fn a_list_by_status_and_another_sellers() {
        let book = OrderBook::new();
        book.put("s", Order::new(1, at(1)).with("status", "A"))
            .put("s", Order::new(2, at(2)).with("status", "B"));
        let asked = |seller, status| Asked { seller, start: at(0), end: at(9), status, page: 1, size: 9 };
        assert_eq!(book.page(&asked("s", Some("B")), at(9)).0, [book.order("s", 2).unwrap()]);
        assert_eq!(book.page(&asked("t", None), at(9)).1, 0);
    }
}
