//! Orders as the platform lists them: the records, and how a page is asked for and read.

use top_client::{
    Page, TopApi, TopDateTime, TopObject,
    orders::{OrderSource, PageAt},
};

/// An order.
#[derive(Clone, TopObject)]
pub struct Trade {
    /// Its number.
    pub tid: i64,
    /// When it last changed.
    pub modified: Option<TopDateTime>,
}

/// A page of orders.
#[derive(TopObject)]
pub struct Listed {
    /// The orders.
    pub trades: Vec<Trade>,
    /// How many there are in the window, where that was asked for.
    pub total_results: Option<i64>,
    /// Whether there are more pages, where that was asked for.
    pub has_next: Option<bool>,
}

/// 查询卖家已卖出的增量交易数据.
#[derive(TopApi)]
#[top_api(method = "taobao.trades.sold.increment.get", response = Listed, session = required, idempotent)]
pub struct Increment {
    /// Which members of an order are wanted.
    pub fields: Vec<String>,
    /// The begin of the window.
    pub start_modified: TopDateTime,
    /// The end of the window.
    pub end_modified: TopDateTime,
    /// The number of the page, from 1.
    pub page_no: i64,
    /// Orders a page.
    pub page_size: i64,
    /// Whether to say if there are more pages, instead of counting them.
    pub use_has_next: bool,
}

/// Orders by the time of their last change.
#[derive(Debug)]
pub struct Trades;

impl OrderSource for Trades {
    type List = Increment;
    type Order = Trade;

    fn page(&self, at: PageAt) -> Increment {
        Increment {
            fields: ["tid", "modified"].map(String::from).into(),
            start_modified: at.window.start,
            end_modified: at.window.end,
            page_no: at.number,
            page_size: 50,
            use_has_next: !at.counts,
        }
    }

    fn read(&self, response: Listed) -> Page<Trade> {
        Page::of(response.trades).total(response.total_results).has_next(response.has_next)
    }
}
