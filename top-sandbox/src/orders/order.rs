//! One order.

use std::{collections::BTreeMap, fmt};

use top_core::TopDateTime;

/// An order (交易) of a seller, as [`OrderBook`](super::OrderBook) keeps it.
///
/// ```
/// use top_sandbox::Order;
///
/// let order = Order::new(2_110_330_002_004_518, "2026-11-11 00:00:07".parse()?)
///     .with("status", "WAIT_SELLER_SEND_GOODS")
///     .with("payment", "120.50");
/// assert_eq!(order.member("status"), Some("WAIT_SELLER_SEND_GOODS"));
/// # Ok::<(), top_core::field::DateTimeError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Order {
    pub(super) tid: i64,
    pub(super) modified: TopDateTime,
    pub(super) created: Option<TopDateTime>,
    pub(super) members: BTreeMap<String, String>,
}

impl Order {
    /// An order with this number, changed last at this time.
    pub fn new(tid: i64, modified: TopDateTime) -> Self {
        Self { tid, modified, created: None, members: BTreeMap::new() }
    }

    /// A member of it by the platform's name: `status`, `payment`, `buyer_nick` … `tid`, `created` and `modified` are
    /// members by themselves.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.members.insert(name.into(), value.into());
        self
    }

    /// Its number.
    pub const fn tid(&self) -> i64 {
        self.tid
    }

    /// When it was changed last.
    pub const fn modified(&self) -> TopDateTime {
        self.modified
    }

    /// A member that was given to it.
    pub fn member(&self, name: &str) -> Option<&str> {
        self.members.get(name).map(String::as_str)
    }

    /// Any member, as it is in a response.
    pub(crate) fn wire_value(&self, name: &str) -> Option<String> {
        match name {
            "tid" | "tid_str" => Some(self.tid.to_string()),
            "modified" => Some(self.modified.to_string()),
            "created" => Some(self.created.unwrap_or(self.modified).to_string()),
            name => self.members.get(name).cloned(),
        }
    }
}

/// Without its members, which may be a buyer's.
impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order")
            .field("tid", &self.tid)
            .field("modified", &self.modified)
            .finish_non_exhaustive()
    }
}
