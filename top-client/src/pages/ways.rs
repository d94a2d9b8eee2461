//! How the pages of an API are told apart and in which order they are called for: by number, from the last to the first,
//! by a cursor.

use super::{Page, Pages, Place, Read, Repeats, Way};
use crate::client::Client;
use top_core::{Error, TopApi, error::ConfigError};

/// More pages than anybody means to call for: such a total is a mistake of the API or of the closure.
const MOST_PAGES: i64 = 1_000_000;
/// How many pages past the last one by the total are looked at, if each says that another follows.
const MOST_BEYOND: i64 = 100;

impl Client {
    /// All items of an API that counts its pages.
    ///
    /// `set` writes a page's number into the request, 1 for the first; the size of a page is a member of the request. For
    /// lists that items leave meanwhile there is [`pages_backwards`](Self::pages_backwards).
    /// `read` takes the items out of a response.
    ///
    /// ```no_run
    /// # async fn example(client: top_client::Client) -> Result<(), top_core::Error> {
    /// use top_client::Page;
    /// use top_core::{TopApi, TopObject};
    ///
    /// #[derive(TopObject)]
    /// struct Item { num_iid: Option<i64>, title: Option<String> }
    ///
    /// #[derive(TopObject)]
    /// struct OnSale { items: Vec<Item>, total_results: Option<i64> }
    ///
    /// #[derive(TopApi)]
    /// #[top_api(method = "taobao.items.onsale.get", response = OnSale, idempotent)]
    /// struct ItemsOnSaleGet { fields: Vec<String>, page_no: Option<i64>, page_size: Option<i64> }
    ///
    /// let fields = vec!["num_iid".into(), "title".into()];
    /// let request = ItemsOnSaleGet { fields, page_no: None, page_size: Some(200) };
    /// let mut items = client
    ///     .pages(
    ///         request,
    ///         |request, page| request.page_no = Some(page),
    ///         |response| Page::of(response.items).total(response.total_results),
    ///     )
    ///     .session("a seller's session");
    /// while let Some(item) = items.next().await? {
    ///     println!("{:?}", item.num_iid);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<'c, A: TopApi, T>(
        &'c self,
        request: A,
        set: impl FnMut(&mut A, i64) + Send + 'c,
        mut read: impl FnMut(A::Response) -> Page<T> + Send + 'c,
    ) -> Pages<'c, A, T> {
        let read = move |response, number: Option<&i64>, taken| {
            let page = read(response);
            let total = page.total;
            let (items, more) = page.into_items(taken);
            let next = number.and_then(|number| number.checked_add(1));
            Ok(Read { items, next: next.filter(|_| more), total })
        };
        Pages::new(self, request, Way { start: Place::At(1), first: None, repeats: Repeats::End }, set, read)
    }

    /// All items of an API whose responses say where to go on: a cursor, a last id, a start time.
    ///
    /// `set` writes the cursor of a further page into the request, which for the first page stays as it is. `read`
    /// takes items and next cursor out of a response; without a cursor it was the last page.
    pub fn pages_by_cursor<'c, A: TopApi, T, P: Clone + PartialEq>(
        &'c self,
        request: A,
        set: impl FnMut(&mut A, P) + Send + 'c,
        mut read: impl FnMut(A::Response) -> (Vec<T>, Option<P>) + Send + 'c,
    ) -> Pages<'c, A, T, P> {
        let read = move |response, at: Option<&P>, _| {
            let (items, next) = read(response);
            Ok(Read { items, next: next.filter(|next| at != Some(next)), total: None })
        };
        Pages::new(self, request, Way { start: Place::First, first: None, repeats: Repeats::End }, set, read)
    }

    /// All items of an API that counts its pages, from the last page to the first: for lists that items leave while they
    /// are read, such as orders by the time of their last change within fixed limits. Read forwards, the items behind
    /// one that left move up, some of them to a page that was read already, and are missed. Read backwards, they move to
    /// pages that are still to come: an item may be given twice, and none is missed.
    ///
    /// The first call is for page 1, to learn how many pages there are: from its total, which the closure has to give,
    /// and its number of items, which is then the size of a page whatever was asked for. Page 1 is called for again as
    /// the last one, unless it is the only one. The other closure is as for [`pages`](Self::pages).
    ///
    /// If the last page by the total says that another follows (`has_next`), the list has grown: the pages past it are
    /// called for first, and then all pages down from there.
    ///
    /// ```no_run
    /// # async fn example(client: top_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// use top_client::{Page, TimeWindows, TopApi, TopDateTime, TopObject};
    ///
    /// #[derive(TopObject)]
    /// struct Trade { tid: Option<i64>, modified: Option<TopDateTime> }
    ///
    /// #[derive(TopObject)]
    /// struct Trades { trades: Vec<Trade>, total_results: Option<i64> }
    ///
    /// #[derive(TopApi)]
    /// #[top_api(method = "taobao.trades.sold.increment.get", response = Trades, session = required, idempotent)]
    /// struct Increment {
    ///     fields: Vec<String>,
    ///     start_modified: Option<TopDateTime>,
    ///     end_modified: Option<TopDateTime>,
    ///     page_no: Option<i64>,
    ///     page_size: i64,
    /// }
    ///
    /// let fields = vec!["tid".into(), "modified".into()];
    /// let request = Increment { fields, start_modified: None, end_modified: None, page_no: None, page_size: 50 };
    /// // The API takes a day at a time, and its document recommends half an hour at most.
    /// let now = TopDateTime::now();
    /// let windows = TimeWindows::new(now - Duration::from_secs(86_400), now, Duration::from_secs(1800));
    /// let mut trades = client
    ///     .pages_backwards(
    ///         request,
    ///         |request, page| request.page_no = Some(page),
    ///         |response| Page::of(response.trades).total(response.total_results),
    ///     )
    ///     .over(windows, |request, window| {
    ///         request.start_modified = Some(window.start);
    ///         request.end_modified = Some(window.end);
    ///     })
    ///     .shop("a seller's shop");
    /// while let Some(trade) = trades.next().await? {
    ///     println!("{:?}", trade.tid);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_backwards<'c, A: TopApi, T>(
        &'c self,
        request: A,
        set: impl FnMut(&mut A, i64) + Send + 'c,
        mut read: impl FnMut(A::Response) -> Page<T> + Send + 'c,
    ) -> Pages<'c, A, T> {
        // How far up the way to the end goes, until a page says that it is the last.
        let mut up_to = 0;
        let read = move |response, number: Option<&i64>, _| {
            let page = read(response);
            let total = page.total;
            let Some(&number) = number else {
                let last = last_page(&page)?;
                up_to = last.saturating_add(MOST_BEYOND);
                return Ok(match last {
                    1 if page.has_next != Some(true) => Read { items: page.items, next: None, total },
                    // Page 1 comes again, with what has moved to it until then.
                    last => Read { items: Vec::new(), next: Some(last), total },
                });
            };
            if number < up_to && page.has_next == Some(true) && !page.items.is_empty() {
                return Ok(Read { items: page.items, next: Some(number + 1), total });
            }
            up_to = 0;
            let next = Some(number - 1).filter(|next| *next >= 1);
            Ok(Read { items: page.items, next, total })
        };
        Pages::new(
            self,
            request,
            Way { start: Place::First, first: Some(1), repeats: Repeats::Skip },
            set,
            read,
        )
    }
}

/// The number of the last page, from what the first one says.
fn last_page<T>(first: &Page<T>) -> Result<i64, Error> {
    let Some(total) = first.total else {
        if first.items.is_empty() {
            return Ok(1);
        }
        let reason = "`pages_backwards` needs the number of all items, by `Page::total` from each response: without it, use \
                      `pages` or `pages_by_cursor`";
        return Err(ConfigError::new(reason).into());
    };
    let size = i64::try_from(first.items.len()).unwrap_or(i64::MAX);
    match size {
        0 => Ok(1),
        size if (total - 1) / size >= MOST_PAGES => {
            let reason = format!("`pages_backwards`: a total of {total} means more than {MOST_PAGES} pages");
            Err(ConfigError::new(reason).into())
        }
        size => Ok(((total - 1) / size + 1).max(1)),
    }
}
