//! Which lists are synced, and how their requests and responses look: said by the program.

use crate::{
    client::Client,
    pages::{Page, TimeWindow},
};
use top_core::{Error, TopApi, error::ConfigError};

/// A list of orders, refunds or whatever else the platform lists by the time of the last change, and how its requests and
/// responses look.
pub trait OrderSource: Send + Sync + 'static {
    /// The API that lists, such as `taobao.trades.sold.increment.get`.
    type List: TopApi + 'static;
    /// One order of a list.
    type Order: Send + 'static;

    /// Under which marks and leases are kept. Default: the method of the list. Two lists by one method, such as of different
    /// states, need different names.
    fn name(&self) -> &str {
        <Self::List as TopApi>::API.method
    }

    /// The request for a page.
    fn page(&self, at: PageAt) -> Self::List;

    /// The orders of a response, and its total if it [has to](PageAt::counts) have one; `has_next` where it does.
    fn read(&self, response: <Self::List as TopApi>::Response) -> Page<Self::Order>;

    /// One order by its number, for [`OrderSync::fetch`](super::OrderSync::fetch); `None` if there is none. Default: an error.
    fn single(
        &self,
        client: &Client,
        shop: &str,
        id: i64,
    ) -> impl Future<Output = Result<Option<Self::Order>, Error>> + Send {
        let _ = (client, shop, id);
        let reason = "this `OrderSource` has no `single`, which fetches one order by its number";
        async move { Err(ConfigError::new(reason).into()) }
    }
}

/// Which page is called for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct PageAt {
    /// The window of time.
    pub window: TimeWindow,
    /// The page's number, from 1.
    pub number: i64,
    /// Whether the response has to say how many orders there are (`use_has_next=false`). The first of each window has to;
    /// the others are quicker without.
    pub counts: bool,
}
