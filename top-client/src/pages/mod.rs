//! APIs whose results come in pages: an ordinary call for each page, made when its items are wanted. How a request names
//! its page, and where a response has its items, is said by closures.

mod page;
#[cfg(feature = "stream")]
mod stream;
mod time;
mod ways;

use std::{
    collections::HashSet,
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    vec,
};

#[cfg(feature = "stream")]
pub use self::stream::PageStream;
pub use self::{
    page::Page,
    time::{TimeWindow, TimeWindows},
};
use crate::{
    call::{self, settings::settings},
    client::Client,
    engine::CallOptions,
};
use top_core::{Error, TopApi, field::Field, json, record::Value};

/// The items of a paged API, one after the other: what [`Client::pages`], [`Client::pages_backwards`] and
/// [`Client::pages_by_cursor`] give.
///
/// | way | for | what is missed, what comes twice |
/// |---|---|---|
/// | [`pages`](Client::pages) | page numbers, and lists that stay as they are while they are read, or only grow at the end | an item is missed for each that leaves the list meanwhile |
/// | [`pages_backwards`](Client::pages_backwards) | page numbers and a total, and lists that items leave while they are read: orders and refunds by the time of their last change, newest first | nothing that stays is missed; what moves up comes twice |
/// | [`pages_by_cursor`](Client::pages_by_cursor) | responses that say where to go on; the best where there is a choice | nothing, as far as the API keeps its word |
///
/// Each of them can be read [`over`](Self::over) windows of time: for APIs that take a limited span at a time, are quicker
/// with a short one, or give only so many pages. Each window is read to its end before the next. Windows that
/// [overlap](TimeWindows::overlapping) are for lists into which items come late; a window must not end in the future, for
/// then items come into it while it is read, and push others to pages that were read already.
///
/// An order sync is all of this at once, and keeps its place: `pages_backwards` over overlapping windows that end in the
/// past, [`counting`](Self::counting) the first page only.
///
/// A page is asked for when its first item is, by an ordinary call with everything that was set here. After an error,
/// asking again asks for the same page.
///
/// The items end with a page that is empty (and has no further cursor) or says that it is the last; with a page that
/// was seen before, as gateways send for page numbers past the end; and with a cursor that stays the same. So they end
/// even if the API is wrong, unless its data grow all the time. Backwards they end with page 1, and a page that was seen
/// before is left out. Two different pages must not look the same: ask for a field that tells items apart, such as their
/// id.
///
/// With the feature `stream` there is `Pages::into_stream`, a `futures_core::Stream` of the items.
#[must_use = "pages are called for when their items are"]
pub struct Pages<'c, A: TopApi, T, P = i64> {
    client: &'c Client,
    request: A,
    pub(crate) options: CallOptions,
    set: Box<Setter<'c, A, P>>,
    read: Box<Reader<'c, A, T, P>>,
    way: Way<P>,
    windows: Option<Windows<'c, A>>,
    counts: Option<Box<Counter<'c, A>>>,
    place: Place<P>,
    items: vec::IntoIter<T>,
    /// Of the window that is read, or of all without windows.
    taken: usize,
    total: Option<i64>,
    begun: bool,
    known: HashSet<u64>,
}

/// Puts a page's place into a request.
type Setter<'c, A, P> = dyn FnMut(&mut A, P) + Send + 'c;

/// Puts into a request whether its response has to say how many items there are.
type Counter<'c, A> = dyn FnMut(&mut A, bool) + Send + 'c;

/// Reads a response, by its place and the number of items before it.
type Reader<'c, A, T, P> =
    dyn FnMut(<A as TopApi>::Response, Option<&P>, usize) -> Result<Read<T, P>, Error> + Send + 'c;

/// A response that was read: its items, the place of the next page, and how many items there are, if it says so.
struct Read<T, P> {
    items: Vec<T>,
    next: Option<P>,
    total: Option<i64>,
}

/// In which order pages are called for.
struct Way<P> {
    start: Place<P>,
    /// What is written into the request for the first page, if anything.
    first: Option<P>,
    repeats: Repeats,
}

#[derive(Clone)]
enum Place<P> {
    /// The first page.
    First,
    At(P),
    End,
}

/// What a page means that was seen before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeats {
    /// The end.
    End,
    /// A page past the end, of which the next ones are not.
    Skip,
}

/// The windows of time that the pages are of.
struct Windows<'c, A> {
    left: TimeWindows,
    set: Box<Setter<'c, A, TimeWindow>>,
    current: Option<TimeWindow>,
}

impl<'c, A: TopApi, T, P: Clone> Pages<'c, A, T, P> {
    fn new(
        client: &'c Client,
        request: A,
        way: Way<P>,
        set: impl FnMut(&mut A, P) + Send + 'c,
        read: impl FnMut(A::Response, Option<&P>, usize) -> Result<Read<T, P>, Error> + Send + 'c,
    ) -> Self {
        Self {
            client,
            request,
            options: CallOptions::default(),
            set: Box::new(set),
            read: Box::new(read),
            place: way.start.clone(),
            way,
            windows: None,
            counts: None,
            items: Vec::new().into_iter(),
            taken: 0,
            total: None,
            begun: false,
            known: HashSet::new(),
        }
    }

    settings!(options);

    /// Starts at another place than the way's own: at this page number, or after this cursor; of the first window, if
    /// there are windows.
    pub fn starting_at(mut self, place: P) -> Self {
        self.place = Place::At(place);
        self
    }

    /// All pages of one window of time after the other. `set` writes a window into the request before its first page is
    /// called for; where pages go by a cursor, it also takes the last cursor out.
    pub fn over(mut self, windows: TimeWindows, set: impl FnMut(&mut A, TimeWindow) + Send + 'c) -> Self {
        self.windows = Some(Windows { left: windows, set: Box::new(set), current: None });
        self
    }

    /// Where a total costs the platform time, and may be left out: `set` writes into a request whether its response has
    /// to have one. Backwards that is so for the first call of all, or of each window; otherwise for none.
    ///
    /// ```no_run
    /// # use top_client::{Page, TopApi, TopObject};
    /// # #[derive(TopObject)]
    /// # struct Trades { trades: Vec<i64>, total_results: Option<i64>, has_next: Option<bool> }
    /// # #[derive(TopApi)]
    /// # #[top_api(method = "taobao.trades.sold.increment.get", response = Trades)]
    /// # struct Increment { page_no: Option<i64>, use_has_next: Option<bool> }
    /// # fn example(client: top_client::Client, request: Increment) {
    /// let trades = client
    ///     .pages_backwards(
    ///         request,
    ///         |request, page| request.page_no = Some(page),
    ///         |response| Page::of(response.trades).total(response.total_results).has_next(response.has_next),
    ///     )
    ///     .counting(|request, counts| request.use_has_next = Some(!counts));
    /// # let _ = trades;
    /// # }
    /// ```
    pub fn counting(mut self, set: impl FnMut(&mut A, bool) + Send + 'c) -> Self {
        self.counts = Some(Box::new(set));
        self
    }

    /// How many items the API says that there are, in the window that is read if there are windows; `None` if it does
    /// not say. It calls for a first page if none was called for yet; nothing is called for twice.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn total(&mut self) -> Result<Option<i64>, Error> {
        let is_over = matches!(self.place, Place::End) && self.windows.is_none();
        if !self.begun && !is_over && self.enter_window() {
            self.items = self.call_once().await?.into_iter();
        }
        Ok(self.total)
    }

    /// The window of which a page was called for last; `None` before the first, or without windows. All windows before
    /// it have been read to their ends.
    pub fn window(&self) -> Option<TimeWindow> {
        self.windows.as_ref()?.current
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    /// The call of its page failed; asking again repeats that call.
    pub async fn next(&mut self) -> Result<Option<T>, Error> {
        loop {
            if let Some(item) = self.items.next() {
                return Ok(Some(item));
            }
            match self.call_next().await? {
                Some(items) => self.items = items.into_iter(),
                None => return Ok(None),
            }
        }
    }

    /// The items of the next page, or those that are left of the last one; `None` after the last page.
    ///
    /// # Errors
    /// As [`next`](Self::next).
    pub async fn next_page(&mut self) -> Result<Option<Vec<T>>, Error> {
        let left: Vec<T> = std::mem::take(&mut self.items).collect();
        if left.is_empty() { self.call_next().await } else { Ok(Some(left)) }
    }

    /// Calls for the next page that has items.
    async fn call_next(&mut self) -> Result<Option<Vec<T>>, Error> {
        while self.enter_window() {
            let items = self.call_once().await?;
            if !items.is_empty() {
                return Ok(Some(items));
            }
        }
        Ok(None)
    }

    /// Calls for the page of the place where this stands, and goes to the next place: its items, if they are new.
    async fn call_once(&mut self) -> Result<Vec<T>, Error> {
        let at = match &self.place {
            Place::End => return Ok(Vec::new()),
            Place::First => None,
            Place::At(place) => Some(place),
        };
        let backwards = self.way.repeats == Repeats::Skip;
        // A first page that only says how many there are comes again.
        let only_counts = at.is_none() && backwards;
        if let Some(set) = &mut self.counts {
            set(&mut self.request, only_counts);
        }
        if let Some(place) = at.or(self.way.first.as_ref()) {
            (self.set)(&mut self.request, place.clone());
        }
        let response = call::send(self.client, &self.request, &self.options).await?.into_inner();
        let is_known = !only_counts && !self.known.insert(fingerprint(&response));
        self.begun = true;
        if is_known && !backwards {
            self.place = Place::End;
            return Ok(Vec::new());
        }
        let Read { items, next, total } = (self.read)(response, at, self.taken)?;
        self.total = total.or(self.total);
        self.place = next.map_or(Place::End, Place::At);
        if is_known {
            return Ok(Vec::new());
        }
        self.taken = self.taken.saturating_add(items.len());
        Ok(items)
    }

    /// Goes into the first window, or from one that was read to its end into the next; `false` after the end of all.
    fn enter_window(&mut self) -> bool {
        let is_over = matches!(self.place, Place::End);
        let Some(windows) = &mut self.windows else { return !is_over };
        if windows.current.is_some() && !is_over {
            return true;
        }
        let Some(window) = windows.left.next() else {
            self.place = Place::End;
            return false;
        };
        if windows.current.replace(window).is_some() {
            self.place = self.way.start.clone();
            (self.taken, self.total, self.begun) = (0, None, false);
            self.known.clear();
        }
        (windows.set)(&mut self.request, window);
        true
    }
}

impl<A: TopApi, T, P> fmt::Debug for Pages<'_, A, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("method", &A::API.method)
            .field("taken", &self.taken)
            .finish_non_exhaustive()
    }
}

/// A hash of a response's text, without the request id, which is new in every response.
fn fingerprint(response: &impl Field) -> u64 {
    let mut text = Vec::new();
    let mut write = |value: &Value<'_>| json::append_lossy(&mut text, value);
    match response.value() {
        Value::Object(record) => {
            for (index, spec) in record.shape().fields().enumerate() {
                if spec.name() != "request_id" {
                    write(&record.value_at(index));
                }
            }
        }
        value => write(&value),
    }
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
