//! The items of a paged API as a `Stream`.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
    vec,
};

use futures_core::Stream;

use super::Pages;
use top_core::{Error, TopApi};

/// The items of a paged API as a [`Stream`], by [`Pages::into_stream`].
///
/// After an error it goes on: with the page whose call failed. It ends with the last item, or when the caller has had
/// enough.
#[must_use = "streams do nothing unless they are polled"]
pub struct PageStream<'c, A: TopApi, T, P = i64> {
    state: State<'c, A, T, P>,
    items: vec::IntoIter<T>,
}

/// The pages are with the call that is under way, which has to own what it borrows from.
enum State<'c, A: TopApi, T, P> {
    Idle(Box<Pages<'c, A, T, P>>),
    Calling(Calling<'c, A, T, P>),
    End,
}

type Calling<'c, A, T, P> =
    Pin<Box<dyn Future<Output = (Box<Pages<'c, A, T, P>>, Result<Option<Vec<T>>, Error>)> + Send + 'c>>;

impl<'c, A, T, P> Pages<'c, A, T, P>
where
    A: TopApi + Send + 'c,
    T: Send + 'c,
    P: Clone + Send + Sync + 'c,
{
    /// The items as a [`Stream`], a page in one go.
    ///
    /// ```no_run
    /// # use top_client::{Page, TopApi, TopObject};
    /// # #[derive(TopObject)]
    /// # struct OnSale { items: Vec<i64> }
    /// # #[derive(TopApi)]
    /// # #[top_api(method = "taobao.items.onsale.get", response = OnSale)]
    /// # struct ItemsOnSaleGet { page_no: Option<i64> }
    /// # fn example(client: &top_client::Client, request: ItemsOnSaleGet) {
    /// let items = client
    ///     .pages(request, |request, page| request.page_no = Some(page), |response| Page::of(response.items))
    ///     .into_stream(); // `try_next`, `try_chunks`, `buffered` … of the crate `futures`
    /// # let _ = items;
    /// # }
    /// ```
    pub fn into_stream(self) -> PageStream<'c, A, T, P> {
        PageStream { state: State::Idle(Box::new(self)), items: Vec::new().into_iter() }
    }
}

impl<'c, A, T, P> Stream for PageStream<'c, A, T, P>
where
    A: TopApi + Send + 'c,
    T: Send + 'c,
    P: Clone + Send + Sync + 'c,
{
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            let (pages, called) = match std::mem::replace(&mut self.state, State::End) {
                State::End => return Poll::Ready(None),
                State::Idle(mut pages) => {
                    self.state = State::Calling(Box::pin(async move {
                        let called = pages.next_page().await;
                        (pages, called)
                    }));
                    continue;
                }
                State::Calling(mut calling) => match calling.as_mut().poll(context) {
                    Poll::Ready(called) => called,
                    Poll::Pending => {
                        self.state = State::Calling(calling);
                        return Poll::Pending;
                    }
                },
            };
            match called {
                Ok(Some(items)) => self.items = items.into_iter(),
                Ok(None) => return Poll::Ready(None),
                Err(error) => {
                    self.state = State::Idle(pages);
                    return Poll::Ready(Some(Err(error)));
                }
            }
            self.state = State::Idle(pages);
        }
    }
}

impl<A: TopApi, T, P> Unpin for PageStream<'_, A, T, P> {}

impl<A: TopApi, T, P> fmt::Debug for PageStream<'_, A, T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PageStream").field("method", &A::API.method).finish_non_exhaustive()
    }
}
