//! APIs whose results come in pages: an ordinary call for each page, made when its items are wanted. How a request names
//! its page, and where a response has its items, is said by closures.

use std::{
    collections::HashSet,
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    vec,
};

use crate::{
    call::{self, settings::settings},
    client::Client,
    engine::CallOptions,
};
use top_core::{Error, TopApi, field::Field, json, record::Value};

/// One page of a paged API.
///
/// Leave out what the API does not say. An `Option` of a response can be given as it is.
///
/// ```
/// use top_client::Page;
///
/// let total_results: Option<i64> = Some(120);
/// let page = Page::of(vec!["item 1", "item 2"]).total(total_results);
/// # let _ = page;
/// ```
#[derive(Clone)]
#[must_use]
pub struct Page<T> {
    items: Vec<T>,
    total: Option<i64>,
    has_next: Option<bool>,
}

impl<T> Page<T> {
    /// A page with these items. If nothing else is said, pages end with an empty one.
    pub const fn of(items: Vec<T>) -> Self {
        Self { items, total: None, has_next: None }
    }

    /// How many items there are on all pages (`total_results` and the like); a number below 1 counts as not said.
    pub fn total(mut self, total: impl Into<Option<i64>>) -> Self {
        self.total = total.into().filter(|total| *total > 0);
        self
    }

    /// Whether another page follows (`has_next`). It overrides the total, which some APIs only estimate.
    pub fn has_next(mut self, has_next: impl Into<Option<bool>>) -> Self {
        self.has_next = has_next.into();
        self
    }

    /// The items, and whether another page may follow after `taken` items on the pages before.
    fn into_items(self, taken: usize) -> (Vec<T>, bool) {
        let so_far = i64::try_from(taken.saturating_add(self.items.len())).unwrap_or(i64::MAX);
        let more = self.has_next.unwrap_or_else(|| self.total.is_none_or(|total| so_far < total));
        let more = more && !self.items.is_empty();
        (self.items, more)
    }
}

/// The items of a paged API, one after the other: what [`Client::pages`] and [`Client::pages_by_cursor`] give.
///
/// A page is asked for when its first item is, by an ordinary call with everything that was set here. After an error,
/// asking again asks for the same page.
///
/// The items end with a page that is empty (and has no further cursor) or says that it is the last; with a page that
/// was seen before, as gateways send for page numbers past the end; and with a cursor that stays the same. So they end
/// even if the API is wrong, unless its data grow all the time. Two different pages must not look the same: ask for a
/// field that tells items apart, such as their id.
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
    place: Place<P>,
    items: vec::IntoIter<T>,
    taken: usize,
    known: HashSet<u64>,
}

/// Puts a page's place into a request.
type Setter<'c, A, P> = dyn FnMut(&mut A, P) + Send + 'c;

/// From a response, its place and the number of items before it to its items and the place of the next page.
type Reader<'c, A, T, P> =
    dyn FnMut(<A as TopApi>::Response, Option<&P>, usize) -> (Vec<T>, Option<P>) + Send + 'c;

enum Place<P> {
    /// The first page, for which the request is as it was given.
    First,
    At(P),
    End,
}

impl Client {
    /// All items of an API that counts its pages.
    ///
    /// `set` writes a page's number into the request, 1 for the first; the size of a page is a member of the request.
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
            let (items, more) = read(response).into_items(taken);
            let next = number.and_then(|number| number.checked_add(1));
            (items, next.filter(|_| more))
        };
        Pages::new(self, request, Place::At(1), set, read)
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
            (items, next.filter(|next| at != Some(next)))
        };
        Pages::new(self, request, Place::First, set, read)
    }
}

impl<'c, A: TopApi, T, P: Clone> Pages<'c, A, T, P> {
    fn new(
        client: &'c Client,
        request: A,
        place: Place<P>,
        set: impl FnMut(&mut A, P) + Send + 'c,
        read: impl FnMut(A::Response, Option<&P>, usize) -> (Vec<T>, Option<P>) + Send + 'c,
    ) -> Self {
        Self {
            client,
            request,
            options: CallOptions::default(),
            set: Box::new(set),
            read: Box::new(read),
            place,
            items: Vec::new().into_iter(),
            taken: 0,
            known: HashSet::new(),
        }
    }

    settings!(options);

    /// Starts at another place than the first page: at this page number, or after this cursor.
    pub fn starting_at(mut self, place: P) -> Self {
        self.place = Place::At(place);
        self
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
            let at = match &self.place {
                Place::End => return Ok(None),
                Place::First => None,
                Place::At(place) => Some(place),
            };
            if let Some(place) = at {
                (self.set)(&mut self.request, place.clone());
            }
            let response = call::send(self.client, &self.request, &self.options).await?.into_inner();
            if !self.known.insert(fingerprint(&response)) {
                self.place = Place::End;
                return Ok(None);
            }
            let (items, next) = (self.read)(response, at, self.taken);
            self.taken = self.taken.saturating_add(items.len());
            self.place = next.map_or(Place::End, Place::At);
            if !items.is_empty() {
                return Ok(Some(items));
            }
        }
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

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items.len())
            .field("total", &self.total)
            .field("has_next", &self.has_next)
            .finish()
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
