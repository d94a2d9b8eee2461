//! APIs whose results come in pages: an ordinary call for each page, made when its items are wanted. How a request names
//! its page, and where a response has its items, is said by closures.

mod page;
mod time;
mod ways;

use std::{
    collections::HashSet,
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    vec,
};

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
/// | way | for |
/// |---|---|
/// | [`pages`](Client::pages) | page numbers, and lists that stay as they are while they are read, or only grow at the end |
/// | [`pages_backwards`](Client::pages_backwards) | page numbers and a total, and lists that items leave while they are read: orders by the time of their last change |
/// | [`pages_by_cursor`](Client::pages_by_cursor) | responses that say where to go on; the best where there is a choice |
/// | each of them, [`over`](Self::over) windows of time | APIs that take a limited span at a time, or give only so many pages; each window is read to its end before the next |
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
/// `Stream` is not implemented, to avoid a dependency; where one is needed, it is
/// `futures::stream::try_unfold(pages, |mut pages| async { Ok(pages.next().await?.map(|item| (item, pages))) })`.
#[must_use = "pages are called for when their items are"]
pub struct Pages<'c, A: TopApi, T, P = i64> {
    client: &'c Client,
    request: A,
    pub(crate) options: CallOptions,
    set: Box<Setter<'c, A, P>>,
    read: Box<Reader<'c, A, T, P>>,
    way: Way<P>,
    windows: Option<Windows<'c, A>>,
    place: Place<P>,
    items: vec::IntoIter<T>,
    taken: usize,
    known: HashSet<u64>,
}

/// Puts a page's place into a request.
type Setter<'c, A, P> = dyn FnMut(&mut A, P) + Send + 'c;

/// From a response, its place and the number of items before it to its items and the place of the next page.
type Reader<'c, A, T, P> =
    dyn FnMut(<A as TopApi>::Response, Option<&P>, usize) -> Result<(Vec<T>, Option<P>), Error> + Send + 'c;

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
        read: impl FnMut(A::Response, Option<&P>, usize) -> Result<(Vec<T>, Option<P>), Error> + Send + 'c,
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
            items: Vec::new().into_iter(),
            taken: 0,
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
        loop {
            if !self.enter_window() {
                return Ok(None);
            }
            let at = match &self.place {
                Place::End => continue,
                Place::First => None,
                Place::At(place) => Some(place),
            };
            if let Some(place) = at.or(self.way.first.as_ref()) {
                (self.set)(&mut self.request, place.clone());
            }
            let response = call::send(self.client, &self.request, &self.options).await?.into_inner();
            // A first page that only says how many there are comes again.
            let counts = at.is_some() || self.way.repeats == Repeats::End;
            let is_known = counts && !self.known.insert(fingerprint(&response));
            if is_known && self.way.repeats == Repeats::End {
                self.place = Place::End;
                continue;
            }
            let (items, next) = (self.read)(response, at, self.taken)?;
            self.place = next.map_or(Place::End, Place::At);
            if !items.is_empty() && !is_known {
                self.taken = self.taken.saturating_add(items.len());
                return Ok(Some(items));
            }
        }
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
            self.taken = 0;
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
            for (index, spec) in record.shape().fields.iter().enumerate() {
                if spec.name != "request_id" {
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
